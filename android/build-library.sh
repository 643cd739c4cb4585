#!/bin/sh
# Builds the library for Android phones (arm64-v8a) and emulators (x86_64).
#
#     android/build-library.sh [--out DIR]    into DIR/<abi>/libfreshlegs.so, else target/android/jniLibs
#     android/build-library.sh kotlin DIR     generates the Kotlin that calls it, into DIR/kotlin
#     android/build-library.sh check FILE…    looks whether libraries load on phones with pages of 16 KiB
#     android/build-library.sh bluetooth      prints the folder of the Java that the Bluetooth library brings
#     android/build-library.sh version        prints the version of the library, as Cargo.toml has it
#
# Needs cargo-ndk, Rust's targets for Android and the NDK; what is missing is named, with exit code 69.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
# As `minSdk` in gradle/libs.versions.toml.
api=26

# `cargo metadata` is one line of JSON; what is asked of it here needs no more than these patterns.
metadata() {
    cargo metadata --manifest-path "$root/Cargo.toml" --locked --format-version 1 "$@"
}

version() {
    metadata --no-deps | grep -o '"name":"freshlegs","version":"[^"]*"' | cut -d '"' -f 8
}

bluetooth() {
    manifest=$(metadata --filter-platform aarch64-linux-android |
        grep -o '"manifest_path":"[^"]*/btleplug-[0-9][^"/]*/Cargo\.toml"' | cut -d '"' -f 4)
    folder=$(dirname "$manifest")/src/droidplug/java/src/main/java
    if [ ! -d "$folder" ]; then
        echo "the Bluetooth library keeps its Java elsewhere than in $folder" >&2
        exit 1
    fi
    echo "$folder"
}

# From a build for this computer, which still has its symbols, with the features of a phone's library and no others:
# generated code looks for everything that it was generated from as soon as it is loaded.
kotlin() {
    "$root/bindings/generate" --for-phones --out "$1" kotlin
}

ndk() {
    for place in "${ANDROID_NDK_HOME:-}" "${ANDROID_NDK_ROOT:-}" "${ANDROID_HOME:-/nowhere}"/ndk/* \
        "${ANDROID_SDK_ROOT:-/nowhere}"/ndk/* "$HOME"/Android/Sdk/ndk/* "$HOME"/Library/Android/sdk/ndk/*; do
        if [ -d "$place/toolchains/llvm/prebuilt" ]; then
            echo "$place"
        fi
    done | sort -V | tail -n 1
}

# What reads ELF files: the NDK's, else any.
readelf() {
    for tool in "$(ndk)"/toolchains/llvm/prebuilt/*/bin/llvm-readelf llvm-readelf readelf; do
        if command -v "$tool" >/dev/null; then
            "$tool" "$@"
            return
        fi
    done
    echo "missing: llvm-readelf, to look at the libraries" >&2
    exit 69
}

# Every segment that is loaded must be aligned to 16 KiB (0x4000) or a multiple, or such phones refuse it.
check() {
    bad=0
    for file in "$@"; do
        alignments=$(readelf -lW "$file" | awk '$1 == "LOAD" { print $NF }')
        if [ -z "$alignments" ]; then
            echo "$file: nothing in it is loaded" >&2
            bad=1
        fi
        for alignment in $alignments; do
            if [ $((alignment % 16384)) -ne 0 ]; then
                echo "$file: a segment is aligned to $((alignment)) bytes, not to 16384" >&2
                bad=1
            fi
        done
    done
    return $bad
}

missing() {
    if ! command -v cargo-ndk >/dev/null; then
        echo "missing: cargo-ndk (cargo install cargo-ndk)"
    fi
    installed=$(rustup target list --installed 2>/dev/null || true)
    for triple in aarch64-linux-android x86_64-linux-android; do
        case $installed in
            *$triple*) ;;
            *) echo "missing: Rust's $triple (rustup target add $triple)" ;;
        esac
    done
    if [ -z "$(ndk)" ]; then
        echo "missing: the Android NDK, 28 or newer (sdkmanager 'ndk;28.2.13676358', or ANDROID_NDK_HOME)"
    fi
}

out=$target/android/jniLibs
case ${1:-} in
    '') ;;
    version) version; exit ;;
    bluetooth) bluetooth; exit ;;
    kotlin) kotlin "${2:?kotlin needs a folder}"; exit ;;
    check) shift; check "$@"; exit ;;
    --out) out=${2:?--out needs a folder} ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
esac

lacks=$(missing)
if [ -n "$lacks" ]; then
    echo "$lacks" >&2
    echo "nothing was built" >&2
    exit 69
fi
ANDROID_NDK_HOME=$(ndk)
export ANDROID_NDK_HOME
cd "$root"
# Not stripped: Gradle does that, and keeps the symbols for reports of crashes.
# One kind of library: of several, cargo leaves out the optimising while linking that makes it small.
cargo ndk -t arm64-v8a -t x86_64 --platform "$api" -o "$out" \
    rustc -p freshlegs --lib --crate-type cdylib --profile mobile --locked
check "$out/arm64-v8a/libfreshlegs.so" "$out/x86_64/libfreshlegs.so"
