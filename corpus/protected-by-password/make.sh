#!/bin/sh
# The Slovak notice of notice-sk-svk-aut-training behind a user password (spring-tide).
set -eu
cd "$(dirname "$0")"
qpdf --encrypt spring-tide owner-only 256 -- ../notice-sk-svk-aut-training/document.pdf document.pdf
