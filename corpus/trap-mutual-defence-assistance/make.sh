#!/bin/sh
# Set by groff with the ms macros.
set -eu
cd "$(dirname "$0")"
groff -k -ms -Tpdf source.ms > document.pdf
