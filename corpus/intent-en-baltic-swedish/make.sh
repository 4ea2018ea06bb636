#!/bin/sh
# Set by WeasyPrint.
set -eu
cd "$(dirname "$0")"
weasyprint source.html document.pdf
