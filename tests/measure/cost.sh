#!/usr/bin/env bash
# Time and memory of reading and coding a folder, beside pdftotext and mutool alone over the same files, in one run.
# usage: tests/measure/cost.sh [FOLDER]   (default: pdfs of the shared documents)
# Processor time is user + system of all processes, those behind the engines' walls too; peak memory is that of the largest.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"
folder=${1:-$shared/pdfs}
files=$(find "$folder" -name '*.pdf' | wc -l)

measure() { # name, command...
  local name=$1; shift
  # 1 means that some file was quarantined or refused, which is a result; more is a failure.
  "$root/tests/measure/whole.py" "$scratch/time" "$@" >"$scratch/out" 2>"$scratch/err" || (($? == 1)) || { cat "$scratch/err" >&2; exit 1; }
  awk -v name="$name" 'END { printf "| %s | %.1f | %.2f | %.0f |\n", name, $1, $2, $3 }' "$scratch/time"
}

each='for file in "$0"/*.pdf; do'
echo "Over the $files files of \`$(basename "$folder")/\`, $(nproc) cores:"
echo
echo "| | Elapsed s | Processor s | Peak MB |"
echo "|---|--:|--:|--:|"
measure '`pdftotext`' bash -c "$each pdftotext \"\$file\" /dev/null; done" "$folder"
measure '`pdftotext -bbox -raw` (the words with boxes, as we ask for them)' bash -c "$each pdftotext -bbox -raw \"\$file\" /dev/null; done" "$folder"
measure '`mutool draw -F txt`' bash -c "$each mutool draw -q -F txt -o /dev/null \"\$file\"; done" "$folder"
measure '`ingest extract` (words, layout, verdicts, ink check)' "$program" extract "$folder"/*.pdf --out "$scratch/text"
measure 'of it the ink check'\''s pictures: `pdftoppm -gray -r 50`' bash -c "$each pdftoppm -gray -cropbox -r 50 \"\$file\" >/dev/null; done" "$folder"
measure 'of it the text off the sheet: `pdftotext -raw -x …`' bash -c "$each pdftotext -raw -x -1000000 -y -1000000 -W 2000000 -H 2000000 \"\$file\" /dev/null; done" "$folder"
measure '`ingest run` (the whole way: vault, reading, coding, filing)' "$program" run "$folder" --data "$scratch/one" --format json
