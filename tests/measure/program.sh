# Sourced by the measuring scripts: builds, and names the program, the shared documents and a scratch folder.
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(dirname "$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")")
shared=${INGEST_SHARED:-$root/../shared}
[[ -e $shared/read_score.py ]] || { echo "The shared documents are absent: name their folder in INGEST_SHARED." >&2; exit 3; }
shared=$(readlink -f "$shared")
# The newest build, run directly: what is measured is the program, not the script that builds it. INGEST_PROGRAM names another one.
if [[ -n ${INGEST_PROGRAM:-} ]]; then
  program=$INGEST_PROGRAM
else
  "$root/run.sh" --version >/dev/null
  program=$(find "$root/artifacts/run" -mindepth 2 -maxdepth 2 -name ingest -type f -printf '%T@ %p\n' | sort -rn | head -1 | cut -d' ' -f2-)
fi
export DOTNET_GCgen0size=${DOTNET_GCgen0size:-0x2000000} # as run.sh does
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
