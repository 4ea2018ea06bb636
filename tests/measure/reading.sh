#!/usr/bin/env bash
# How faithfully PDFs are read: recall, order and invented words of `ingest extract`, beside pdftotext and mutool in the same run.
# usage: tests/measure/reading.sh [FOLDER...]   (folders under the shared documents; default: all five, and the scans for ingest alone)
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"

source_of() { case $1 in seeds*) echo "$shared/seeds" ;; briefs/*) echo "$shared/briefs" ;; *) echo "$shared/texts" ;; esac; }

score() { # folder, name, command
  "$shared/read_score.py" "$shared/$1" "$(source_of "$1")" "$3" |
    awk -v folder="$1" -v name="$2" '/^mean/ { sub(/:/, "", $3); printf "| `%s/` | %s | %d | %s | %s | %s |\n", folder, name, $3, $5, $7, $9 }'
}

echo "| Folder | Reader | Files | Recall | Order | Invented |"
echo "|---|---|--:|--:|--:|--:|"
(($#)) && folders=("$@") || folders=(pdfs pdfs-brief pdfs-shuffled seeds seeds/brief briefs/pdfs scans)
for folder in "${folders[@]}"; do
  score "$folder" '`ingest extract`' "$program extract {}"
  [[ $folder == scans ]] && continue
  score "$folder" '`pdftotext`' 'pdftotext {} -'
  score "$folder" '`mutool draw -F txt`' 'mutool draw -q -F txt {}'
done
