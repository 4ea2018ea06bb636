#!/usr/bin/env bash
# Time, memory and size of a release of ROWS made entries (default 20,000), twice; the two must be equal.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"
rows=${ROWS:-20000}
work=$scratch

cat >"$work/made.json" <<'MAP'
{
  "name": "made", "title": "Made entries for measuring", "id": "number", "assertion": "Made, no. {number}",
  "fields": [
    { "field": "title", "columns": ["name"], "as": "text" },
    { "field": "party", "columns": ["states"], "as": "party", "separator": ";", "required": true },
    { "field": "signed", "columns": ["signed"], "as": "date" },
    { "field": "duration", "columns": ["years"], "as": "years" },
    { "field": "content", "columns": ["topic"], "as": "codes", "codes": { "TRAINING": "training_education", "RESEARCH": "research_technology" } }
  ]
}
MAP
awk -v rows="$rows" 'BEGIN {
  srand(20); n = split("France;Germany;Italy;Spain;Poland;Sweden;Norway;Finland;Denmark;Estonia;Latvia;Lithuania;Belgium;Netherlands;Portugal;Greece;Romania;Bulgaria;Hungary;Austria;Ireland;Croatia;Slovenia;Slovakia;Ukraine;United Kingdom", s, ";")
  print "number,name,states,signed,years,topic"
  for (i = 1; i <= rows; i++) {
    a = 1 + int(rand() * n); b = 1 + (a + int(rand() * (n - 1))) % n; states = s[a] ";" s[b]
    if (i % 10 == 0) states = states ";" s[1 + (b + 3) % n]
    printf "M%06d,Agreement %d on joint work,%s,%d-%02d-%02d,%d,%s\n", i, i, states, 1990 + int(rand() * 35), 1 + int(rand() * 12), 1 + int(rand() * 28), int(rand() * 20), rand() < .5 ? "TRAINING" : "RESEARCH"
  }
}' >"$work/made.csv"

"$program" import "$work/made.csv" --map "$work/made.json" --data "$work/data" 2>/dev/null | tail -1
for out in first second; do
  /usr/bin/time -f "$out: %e s elapsed, %U s user, %S s system, %M KB peak" "$program" release --data "$work/data" --out "$work/$out"
done
cmp "$work/first/SHA256SUMS" "$work/second/SHA256SUMS" && echo "The two have equal checksums."
du -sm "$work/first" | awk '{print $1 " MB"}'
