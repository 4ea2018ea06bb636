#!/usr/bin/env bash
# How well treaties and briefs are coded, against the gold coded by hand.
# usage: tests/measure/coding.sh   (SHOW=30 prints what was missed, on standard error)
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"

run() { # name, paths...
  local name=$1; shift
  "$program" run "$@" --data "$scratch/$name" --format json >"$scratch/$name.jsonl" 2>"$scratch/$name.err" || (($? == 1)) || { cat "$scratch/$name.err" >&2; exit 1; }
  "$program" candidates --data "$scratch/$name" --format json >"$scratch/$name.json"
}

rows() { # title; reads the scorer's lines
  echo; echo "| $1 | Score |"; echo "|---|--:|"
  tee "$scratch/last" | awk '/^[{]/ || /^  / { next } { i = index($0, ": "); printf "| %s | %s |\n", substr($0, 1, i - 1), substr($0, i + 2) }'
  grep -E '^   ' "$scratch/last" >&2 || true
}

run treaties "$shared/pdfs"
"$shared/score.py" treaties "$scratch/treaties.json" "$shared/texts/gold.jsonl" "$shared/pdfs" | rows "Treaties, laws, notices (\`pdfs/\`)"
run seeds "$shared"/seeds/*.pdf
"$shared/score.py" mentions "$scratch/seeds.json" "$shared/seeds/gold-mentions.jsonl" | rows "The two seed briefs"
run harder "$shared"/seeds/brief/*.pdf
"$shared/score.py" mentions "$scratch/harder.json" "$shared/seeds/gold-mentions.jsonl" | rows "The same in the harder layout"
run briefs "$shared/briefs/pdfs"
"$shared/score.py" mentions "$scratch/briefs.json" "$shared/briefs/gold-mentions.jsonl" | rows "Four further briefs"
run scans "$shared/scans"
grep -F -f <(basename -s .pdf "$shared"/scans/*.pdf) "$shared/texts/gold.jsonl" >"$scratch/scans.jsonl"
"$shared/score.py" treaties "$scratch/scans.json" "$scratch/scans.jsonl" | rows "Scans of three of them (\`scans/\`)"
