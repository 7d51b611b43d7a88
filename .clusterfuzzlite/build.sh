#!/bin/bash -eu
# Builds every target of Fuzz/ and leaves it in $OUT with its seeds. Swift 6.2 or later must be in the image.
#
# SwiftPM links libFuzzer itself (--sanitize fuzzer); the engine of the image is not used.
cd "$SRC/trapline"
swift build -c release --package-path Fuzz --sanitize fuzzer --static-swift-stdlib
bin=$(swift build -c release --package-path Fuzz --sanitize fuzzer --static-swift-stdlib --show-bin-path)
for target in decoder ghcb-msr loaders machine processor scan-code scan-elf scan-firmware scan-lines scan-pe tdvmcall \
  vmgexit; do
  cp "$bin/fuzz-$target" "$OUT/"
  if [ -e "Fuzz/seeds/$target.txt" ]; then
    seeds=$(mktemp -d)
    Fuzz/unpack-seeds "$target" "$seeds"
    (cd "$seeds" && zip -q -r "$OUT/fuzz-${target}_seed_corpus.zip" .)
  fi
done
