#!/usr/bin/env bash
# How texts are coded whose kind and language no rule was written from (tests/Ingest.Tests/Agreements/Unseen).
# usage: tests/measure/unseen.sh
set -euo pipefail
root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
echo "| Texts of unseen kinds | Score |"; echo "|---|--:|"
dotnet test "$root/tests/Ingest.Tests" --filter FullyQualifiedName~UnseenDocument --logger "console;verbosity=detailed" | sed -n 's/^ *MEASURE | \(.*\)/| \1/p'
