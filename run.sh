#!/usr/bin/env bash
# Installs what is missing, builds when something changed, and runs `ingest` with the arguments given (none: demo).
# Speaks on standard error only, so that standard output is the program's own.
set -euo pipefail
root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
. "$root/.ci/prepare.sh"

install_needs needed useful
fresh=$(fingerprint)
# Each build has its own folder, so that building never pulls the files from under a running server.
program="$artifacts/run/$fresh"
if [[ ! -e $program/.complete ]]; then
  require_sdk
  mkdir -p "$artifacts/run"
  exec 9>"$artifacts/run/.lock"
  flock 9
  if [[ ! -e $program/.complete ]]; then
    say "Building …"
    log="$artifacts/run/build.log"
    options=(-c Release -o "$program" --disable-build-servers -v quiet)
    if [[ ${INGEST_STACK:-} == Named ]]; then
      options+=(-p:Stack=Named)
    else
      options+=(-p:RestoreLockedMode=true)
    fi
    if ! (cd "$root" && dotnet publish src/Ingest.Web/Ingest.Web.csproj "${options[@]}") >"$log" 2>&1 9>&-; then
      cat "$log" >&2
      say "The build failed; the whole story is in $log."
      exit 3
    fi
    touch "$program/.complete"
    # The three newest stay, for servers that still run from them.
    find "$artifacts/run" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | tail -n +4 | cut -d' ' -f2- | xargs -r -d '\n' rm -rf
  fi
  exec 9>&-
fi

# The collector lets its youngest generation grow with the processor's cache: the 260 MB of a large server's would double what a long document needs.
export DOTNET_GCgen0size=${DOTNET_GCgen0size:-0x2000000}
(($#)) || set -- demo
exec "$program/ingest" "$@"
