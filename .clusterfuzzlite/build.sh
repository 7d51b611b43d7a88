#!/bin/bash -eu
# Builds every target of Fuzz/ and leaves it in $OUT with its seeds. Swift 6.2 or later must be in the image.
#
# SwiftPM links libFuzzer itself (--sanitize fuzzer); the engine of the image is not used. $SANITIZER is address, or none.
cd "$SRC/trapline"
options=(-c release --package-path Fuzz --sanitize fuzzer --static-swift-stdlib)
case "${SANITIZER:-none}" in
  # Of two --sanitize the compiler takes the last one alone; the linker takes both.
  address) options+=(--sanitize address -Xswiftc -sanitize=address,fuzzer) ;;
  none) ;;
  *) echo "build.sh: no build for the sanitizer $SANITIZER" >&2; exit 64 ;;
esac
swift build "${options[@]}"
bin=$(swift build "${options[@]}" --show-bin-path)
for target in decoder ghcb-msr loaders machine processor scan-code scan-elf scan-firmware scan-kernel scan-lines \
  scan-pe tdvmcall vmgexit; do
  cp "$bin/fuzz-$target" "$OUT/"
  if [ -e "Fuzz/seeds/$target.txt" ]; then
    seeds=$(mktemp -d)
    Fuzz/unpack-seeds "$target" "$seeds"
    (cd "$seeds" && zip -q -r "$OUT/fuzz-${target}_seed_corpus.zip" .)
    rm -r "$seeds"
  fi
done
