#!/bin/sh
# Set by groff, made a picture of 150 dots an inch, turned by half a degree, soiled with noise (always the same) and wrapped into a PDF without a text layer.
set -eu
cd "$(dirname "$0")"
groff -k -ms -Tpdf source.ms > clean.pdf
pdftoppm -r 150 -gray clean.pdf clean
python3 soil.py clean-*.pgm document.pdf
rm clean.pdf clean-*.pgm
