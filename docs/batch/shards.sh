#!/bin/sh
# Converts an archive in N shards side by side, then joins their manifests.
#   shards.sh ARCHIVE OUT N
set -eu
archive=$1
out=$2
count=$3
# Status 1 of a shard says that some of its files failed; the joined manifest names them.
seq "$count" | parallel --will-cite "kehoach batch '$archive' -o '$out'/{} --shard {}/$count --quiet" || true
kehoach manifest merge "$out"/*/kehoach-manifest.jsonl > "$out/manifest.jsonl"
