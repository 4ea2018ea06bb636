#!/bin/sh
# Set by groff with the ms macros.
set -eu
cd "$(dirname "$0")"
groff -k -ms -Tpdf -P-p25c,17.6c source.ms > document.pdf
