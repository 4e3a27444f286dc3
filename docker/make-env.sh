#!/bin/sh
# Writes docker/.env with random passwords, for its owner's eyes only. An existing file is left alone: its passwords are in the database.
set -eu
file="$(dirname "$0")/.env"
if [ -e "$file" ]; then
  echo "$file exists already; nothing was changed."
  exit 0
fi
site="${1:?the name users type, e.g. counterpart.example.org}"
umask 077
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
{
  echo "SITE_ADDRESS=$site"
  for name in POSTGRES OWNER US CN US_SECRETARIAT CN_SECRETARIAT QUEUE; do
    echo "${name}_PASSWORD=$(secret)"
  done
} >"$file.new"
mv "$file.new" "$file"
echo "Wrote $file."
