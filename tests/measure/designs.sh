#!/usr/bin/env bash
# How faithfully the same texts are read when they are set in other designs by other programs (Chromium, WeasyPrint, groff, LaTeX; what is not installed is left out).
# usage: tests/measure/designs.sh [NAME...]   (texts of the shared documents; default: ten in four languages)
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"
(($#)) || set -- nld-qat-sofa nato-treaty-1949 nld-deu-corps-agreement-1997 lu-law-approving-eurocorps-2004 sk-notice-svk-nld-classified \
  ukr-isl-2024-05-31 nld-swe-classified-military-information lu-law-approving-lux-bel-defence-2015 sk-notice-svk-swe-defence-cooperation neg-nld-bel-financial-claims
"$root/tests/measure/designs.py" "$shared/texts" "$scratch" "$@"

score() { "$shared/read_score.py" "$1" "$shared/texts" "$2" | awk '/^mean/ { sub(/:/, "", $3); printf " %s / %s / %s |", $5, $7, $9 }'; }
echo "| Design | Files | \`ingest extract\`: recall / order / invented | \`pdftotext\` | \`mutool draw -F txt\` |"
echo "|---|--:|---|---|---|"
for design in "$scratch"/*/; do
  echo "| $(basename "$design") | $(find "$design" -name '*.pdf' | wc -l) |$(score "$design" "$program extract {}")$(score "$design" 'pdftotext {} -')$(score "$design" 'mutool draw -q -F txt {}')"
done
