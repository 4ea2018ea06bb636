#!/usr/bin/env bash
# How soon the registry's pages answer with DCAD imported and 20,000 made entries (INGEST_ENTRIES), TIMES times each, one reader
# at a time: median and 95th percentile in milliseconds. The first look at each page, which fills the analysis, stands apart.
# Goals: every page 200 ms, analysis pages 500 ms, both at the 95th percentile.
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"
entries=${INGEST_ENTRIES:-20000} times=${TIMES:-40}
awk -v n="$entries" 'BEGIN {
  srand(1815)
  s = split("AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR UKR NOR", states, " ")
  t = split("cooperation_agreement strategic_partnership political_declaration statement_of_intent", types, " ")
  c = split("exercises training_education procurement_industry cyber maritime operations_integration", contents, " ")
  print "id,title,parties,signed,years,type,content"
  for (i = 0; i < n; i++) {
    parties = states[1 + int(rand() * s)]
    more = rand() < 0.15 ? 4 : 1
    for (j = 0; j < more; j++) parties = parties ";" states[1 + int(rand() * s)]
    printf "M-%d,Agreement number %d,%s,%d-%02d-%02d,%s,%s,%s\n", i, i, parties, 1990 + int(rand() * 36), 1 + int(rand() * 12), 1 + int(rand() * 28), rand() < 0.3 ? 10 : "", types[1 + int(rand() * t)], contents[1 + int(rand() * c)]
  }
}' > "$scratch/made.csv"
cat > "$scratch/made.json" <<'JSON'
{ "name": "made", "title": "Made for measuring", "id": "id", "assertion": "Made, {id}", "fields": [
  { "field": "title", "columns": ["title"], "as": "text" }, { "field": "party", "columns": ["parties"], "as": "text", "separator": ";" },
  { "field": "signed", "columns": ["signed"], "as": "date" }, { "field": "duration", "columns": ["years"], "as": "years" },
  { "field": "type", "columns": ["type"], "as": "text" }, { "field": "content", "columns": ["content"], "as": "text" } ] }
JSON
"$program" import "$scratch/made.csv" --map "$scratch/made.json" --data "$scratch/data" >&2 || true
"$program" import "$shared/data/dcad-v1.0-main.csv" --map dcad --data "$scratch/data" 2>/dev/null >&2 || true
"$program" serve --data "$scratch/data" --urls http://127.0.0.1:0 2> "$scratch/serve.log" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$scratch"' EXIT
until address=$(grep -o 'http://127[^ ]*' "$scratch/serve.log" | head -1) && [[ -n $address ]]; do sleep 0.2; done

echo "| page | first | median | p95 |"
echo "|---|--:|--:|--:|"
while read -r path; do
  for ((i = 0; i <= times; i++)); do curl -s -o /dev/null -w '%{time_total} %{http_code}\n' "$address$path"; done > "$scratch/times"
  [[ $(awk '$2 != 200' "$scratch/times" | wc -l) == 0 ]] || { echo "$path does not answer" >&2; exit 1; }
  first=$(awk 'NR == 1 { printf "%.0f", $1 * 1000 }' "$scratch/times")
  tail -n +2 "$scratch/times" | sort -n | awk -v path="$path" -v first="$first" '{ t[NR] = $1 * 1000 } END { printf "| %s | %s | %.0f | %.0f |\n", path, first, t[int((NR + 1) / 2)], t[int(NR * 0.95 + 0.5)] }'
done <<'PAGES'
/registry
/registry?p=300
/registry?party=FRA&year=2004&sides=bilateral
/registry?q=number&on=2015-06-30
/registry/entries/EDA-2004-0001
/registry/countries
/registry/countries/FRA
/registry/pairs/DEU-FRA
/registry/charts
/registry/charts?pairs=yes
/registry/claims
/registry/analysis
/registry/analysis/overlaps
/registry/analysis/gaps
/registry/analysis/hubs
/registry/analysis/clusters
/registry/analysis/open-triads
/registry/analysis/matchmaking
/registry/analysis/hooks
/registry/analysis/backstop
/registry/analysis/mutual-defence
/registry/analysis/expiry
/registry/analysis/depth
PAGES
