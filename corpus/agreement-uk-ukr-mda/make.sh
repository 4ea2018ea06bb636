#!/bin/sh
# Set by LibreOffice Writer.
set -eu
cd "$(dirname "$0")"
soffice --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export source.html
mv source.pdf document.pdf
