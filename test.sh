#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test; arguments go to `dotnet test`, e.g. --filter FullyQualifiedName~Layout.
# The last line is the sum over all runners: N passed, N failed[, N skipped].
set -euo pipefail
root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
. "$root/.ci/prepare.sh"

install_needs needed useful tests
require_sdk
mkdir -p "$artifacts"
exec 9>"$artifacts/.test-lock"
flock 9

cd "$root"
dotnet restore Ingest.sln --locked-mode -v quiet --disable-build-servers 9>&-
dotnet build Ingest.sln -c Release --no-restore -v quiet --disable-build-servers 9>&-

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test Ingest.sln -c Release --no-build "$@" 9>&- 2>&1 | tee "$log" || status=$?

awk '
  /^(Passed|Failed|Skipped)! +- Failed: / {
    gsub(/,/, "")
    for (i = 1; i < NF; i++) { if ($i == "Failed:") failed += $(i + 1); if ($i == "Passed:") passed += $(i + 1); if ($i == "Skipped:") skipped += $(i + 1) }
  }
  END {
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    print ""
    exit passed + failed == 0 || failed > 0
  }' "$log" || status=1
exit "$status"
