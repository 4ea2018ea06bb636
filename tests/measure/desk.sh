#!/usr/bin/env bash
# How soon the records answer (100,000 candidates, 20,000 entries), and how long twenty reviewers wait at a desk served over them.
# usage: tests/measure/desk.sh [FOLDER]   (default: a scratch folder; a folder that is named keeps the database, made in about a minute)
set -euo pipefail
root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
if [[ -n ${1:-} ]]; then folder=$1; else folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; fi
cd "$root"
for project in src/Ingest.Web tests/Ingest.Benchmarks; do dotnet build -c Release -v quiet "$project" >&2; done
measure=$root/artifacts/bin/Ingest.Benchmarks/release/Ingest.Benchmarks
"$measure" records "$folder"
echo
"$measure" desk "$root/artifacts/bin/Ingest.Web/release/ingest" "$folder" "$root/corpus"
