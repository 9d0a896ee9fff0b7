#!/bin/sh
# The export into the bucket; what follows its name is handed on to aws. From the repository's root:
#   sh deploy/terraform/upload.sh "$(terraform -chdir=deploy/terraform output -raw bucket)" --profile docs
# A file brings along how long it is kept: CloudFront goes by that, and not by headers that it adds itself.
set -eu
bucket=$1
shift

# What pages ask for is there before them, and stays for tabs that are still open.
aws s3 sync out "s3://$bucket" --cache-control 'public, max-age=31536000, immutable' \
  --exclude '*' --include 'assets/*' --include '_next/static/*' --exclude '*.br' --exclude '*.gz' "$@"

aws s3 sync out "s3://$bucket" --cache-control no-cache --delete \
  --exclude 'assets/*' --exclude '_next/static/*' --exclude '*.br' --exclude '*.gz' \
  --exclude _headers --exclude _redirects --exclude _nginx-redirects.map \
  --exclude '*.txt' --exclude '*.csv' "$@"

# aws names their type and not their charset, and browsers read them as something else; they hold more than ASCII.
for kind in txt:plain csv:csv; do
  aws s3 sync out "s3://$bucket" --cache-control no-cache --content-type "text/${kind#*:}; charset=utf-8" --delete \
    --exclude '*' --include "*.${kind%:*}" "$@"
done
