#!/usr/bin/env bash
# Documents a minute on the whole way of a job (watch folder, queue, ledger, records), beside `ingest run` and beside pdftotext alone.
# usage: tests/measure/jobs.sh [FOLDER]   (default: pdfs of the shared documents; ROUNDS=3 takes the best of three)
# Time runs from the first file's row in the ledger to the last one's outcome, so that starting a program is not counted.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"
folder=${1:-$shared/pdfs}
files=$(find "$folder" -name '*.pdf' | wc -l)

row() { awk -v name="$1" -v files="$files" -v seconds="$2" 'BEGIN { printf "| %s | %.2f | %.0f |\n", name, seconds, files * 60 / seconds }'; }

best() { # command...; its smallest answer
  for ((round = 0; round < ${ROUNDS:-3}; round++)); do "$@"; done | sort -n | head -1
}

# Seconds from the first drop to the last outcome; nothing while some file still waits.
ledger() {
  python3 - "$1/ingest.db" "$files" <<'PY'
import sqlite3, sys
rows = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).execute(
    "SELECT count(*), sum(outcome = 'waiting'), (julianday(max(ended)) - julianday(min(seen))) * 86400 FROM drops").fetchone()
if rows[0] >= int(sys.argv[2]) and rows[1] == 0:
    print(f"{rows[2]:.3f}")
PY
}

pdftotext_alone() {
  local begun=$EPOCHREALTIME
  find "$folder" -name '*.pdf' -print0 | xargs -0 -P "$(nproc)" -I{} pdftotext {} /dev/null
  awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", b - a }'
}

run() {
  local data; data=$(mktemp -d -p "$scratch")
  "$program" run "$folder" --data "$data" --format json >/dev/null 2>&1 || (($? == 1))
  ledger "$data"
}

serve() {
  local data; data=$(mktemp -d -p "$scratch")
  mkdir "$data/inbox"
  find "$folder" -name '*.pdf' -exec cp {} "$data/inbox" \;
  "$program" serve --data "$data" --urls http://127.0.0.1:0 --set Intake:StillSeconds=0 --set Nightly:Cron= >/dev/null 2>&1 &
  local server=$! seconds=
  while [[ -z $seconds ]]; do
    sleep 0.5
    kill -0 "$server" || { echo "The server ended." >&2; exit 1; }
    seconds=$(ledger "$data" 2>/dev/null) || seconds=
  done
  kill "$server"
  wait "$server" || true
  echo "$seconds"
}

echo "Over the $files files of \`$(basename "$folder")/\`, $(nproc) cores, the best of ${ROUNDS:-3}:"
echo
echo "| | Seconds | Documents a minute |"
echo "|---|--:|--:|"
row "\`pdftotext\`, $(nproc) at once" "$(best pdftotext_alone)"
one=$(best run)
row '`ingest run`' "$one"
all=$(best serve)
row '`ingest serve`, from the watch folder' "$all"
awk -v one="$one" -v all="$all" 'BEGIN { printf "\nWatch folder and job engine add %.0f %%.\n", (all / one - 1) * 100 }'
