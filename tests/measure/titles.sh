#!/usr/bin/env bash
# How well parties, places and dates are read from 8,134 titles of British treaties, against the columns of the same file.
# usage: tests/measure/titles.sh
set -euo pipefail
root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
echo "| Titles of British treaties | Agree | Share |"; echo "|---|--:|--:|"
dotnet test "$root/tests/Ingest.Tests" --filter FullyQualifiedName~BritishTitles --logger "console;verbosity=detailed" | sed -n 's/^ *MEASURE | \(.*\)/| \1 |/p'
