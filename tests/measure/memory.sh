#!/usr/bin/env bash
# Peak memory of reading a file at the limit of pages, beside one of a tenth of it; every page holds 500 words.
# usage: tests/measure/memory.sh [PAGES...]   (default: 200 2000)
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/program.sh"
(($#)) || set -- 200 2000

echo "| Pages | Words | File MB | Elapsed s | Processor s | Peak MB |"
echo "|--:|--:|--:|--:|--:|--:|"
for pages; do
  python3 - "$pages" "$scratch/long.pdf" <<'PYTHON'
import random, sys
random.seed(1)
syllables = "ar be con de en for gen hol in jus kal lo men nor op par re sta ter un ver wis".split()
vocabulary = ["".join(random.choices(syllables, k=random.randint(1, 4))) for _ in range(8000)]
pages, objects = int(sys.argv[1]), ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"]
for page in range(pages):
    lines = "".join(f"BT /F1 10 Tf 60 {780 - 14 * line} Td ({' '.join(random.choices(vocabulary, k=10))}) Tj ET\n" for line in range(50))
    objects += [f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {len(objects) + 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>", f"<</Length {len(lines)}>>stream\n{lines}endstream"]
objects[1] = f"<</Type/Pages/Count {pages}/Kids[{' '.join(f'{4 + 2 * page} 0 R' for page in range(pages))}]>>"
with open(sys.argv[2], "wb") as file:
    file.write(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(file.tell())
        file.write(f"{number} 0 obj\n{body}\nendobj\n".encode())
    start = file.tell()
    file.write(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode() + b"".join(b"%010d 00000 n \n" % place for place in places))
    file.write(f"trailer\n<</Size {len(places) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode())
PYTHON
  "$root/tests/measure/whole.py" "$scratch/time" "$program" extract "$scratch/long.pdf" >"$scratch/text"
  awk -v pages="$pages" -v words="$(wc -w <"$scratch/text")" -v bytes="$(stat -c %s "$scratch/long.pdf")" \
    '{ printf "| %d | %d | %.1f | %.1f | %.1f | %.0f |\n", pages, words, bytes / 1e6, $1, $2, $3 }' "$scratch/time"
done
