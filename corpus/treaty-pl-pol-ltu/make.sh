#!/bin/sh
# Printed by Chromium.
set -eu
cd "$(dirname "$0")"
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --no-pdf-header-footer --print-to-pdf=document.pdf "file://$PWD/source.html"
