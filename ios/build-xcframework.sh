#!/bin/sh
# Builds what an app for iPhones links: the library for the phone, and for the simulator of a Mac with
# Apple's processor, with their C header, as ios/Frameworks/FreshLegsFFI.xcframework. The Swift code
# that calls exactly this library goes to target/generated/swift, in place of that for the tests on
# computers, which `bindings/generate swift` brings back.
#
#     ios/build-xcframework.sh            needs a Mac with Xcode; says what is missing, and ends with 69
#     ios/build-xcframework.sh --check    all that can be proved without Xcode, on any computer
set -eu

DEVICE=aarch64-apple-ios
SIMULATOR=aarch64-apple-ios-sim
# As in Package.swift. The C code of the library is built for it too.
export IPHONEOS_DEPLOYMENT_TARGET=17.0
UNAVAILABLE=69 # of sysexits.h

root=$(cd "$(dirname "$0")/.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
made=$target/xcframework

main() {
    cd "$root"
    case ${1:-} in
        '') ;;
        --check) check; return ;;
        *) say "unknown: $1"; exit 64 ;;
    esac
    missing=$(what_is_missing)
    if [ -n "$missing" ]; then
        say "cannot build an XCFramework here:"
        echo "$missing" >&2
        say "--check does what can be done without"
        exit "$UNAVAILABLE"
    fi
    # A Mac's own OpenSSL would be taken instead of Apple's cipher.
    unset OPENSSL_DIR OPENSSL_LIB_DIR OPENSSL_INCLUDE_DIR
    rm -rf "$made"
    for slice in "$DEVICE" "$SIMULATOR"; do
        library_for "$slice"
    done
    generate_from "$target/$DEVICE/mobile/libfreshlegs.a" "$target/generated"
    ffi=$target/generated/swift/freshlegsFFI/include
    for slice in "$DEVICE" "$SIMULATOR"; do
        declared_is_there "$ffi/freshlegsFFI.h" "$target/$slice/mobile/libfreshlegs.a"
        headers_for "$slice" "$ffi"
    done
    framework=$root/ios/Frameworks/FreshLegsFFI.xcframework
    rm -rf "$framework"
    xcodebuild -create-xcframework \
        -library "$target/$DEVICE/mobile/libfreshlegs.a" -headers "$made/$DEVICE/Headers" \
        -library "$target/$SIMULATOR/mobile/libfreshlegs.a" -headers "$made/$SIMULATOR/Headers" \
        -output "$framework"
    version_to "$root/ios/Version.xcconfig"
    say "built ${framework#"$root/"} $(version)"
}

say() {
    echo "build-xcframework: $*" >&2
}

fail() {
    say "$*"
    exit 1
}

# A line for each thing that is needed and not here, and how to get it.
what_is_missing() {
    [ "$(uname)" = Darwin ] || echo "- macOS: Xcode is only made for it"
    if ! command -v xcodebuild >/dev/null; then
        echo "- xcodebuild: install Xcode, then: sudo xcode-select --switch /Applications/Xcode.app"
    else
        # The command-line tools alone have an xcodebuild that only complains.
        for sdk in iphoneos iphonesimulator; do
            xcrun --sdk "$sdk" --show-sdk-path >/dev/null 2>&1 ||
                echo "- the SDK $sdk: open Xcode once and install iOS, or: xcodebuild -downloadPlatform iOS"
        done
    fi
    for slice in "$DEVICE" "$SIMULATOR"; do
        [ -d "$(rustc --print sysroot --target "$slice")/lib/rustlib/$slice/lib" ] ||
            echo "- Rust for $slice: rustup target add $slice"
    done
}

# `cargo rustc` and one kind of library, because `cargo build` of several kinds leaves out link-time
# optimisation.
library_for() {
    mkdir -p "$made/$1/Headers"
    cargo rustc --locked -p freshlegs --lib --crate-type staticlib --profile mobile --target "$1" \
        --no-default-features --features ble -- --print "native-static-libs=$target/$1/mobile/links"
}

# From the shipped library itself, so that its code asks for nothing that is only in the tests' one.
generate_from() {
    cargo build --locked -p freshlegs --all-features --bin generate-bindings
    "$target/debug/generate-bindings" --out "$2" "$1" swift
}

# The module also names what the library needs of the system: whoever imports it links that.
headers_for() {
    cp "$2/freshlegsFFI.h" "$made/$1/Headers/"
    {
        echo "module freshlegsFFI {"
        echo "    header \"freshlegsFFI.h\""
        echo "    export *"
        links <"$target/$1/mobile/links"
        echo "}"
    } >"$made/$1/Headers/module.modulemap"
}

# `-framework Security -lobjc -lSystem` as lines of a module; what every program links goes without.
links() {
    tr ' ' '\n' | awk '
        previous == "-framework" { line["    link framework \"" $0 "\""] }
        previous != "-framework" && /^-l/ && !/^-l(System|c|m|compiler_rt)$/ { line["    link \"" substr($0, 3) "\""] }
        { previous = $0 }
        END { for (one in line) print one }' | sort
}

# Every function that the header declares is in the library.
declared_is_there() {
    mkdir -p "$made"
    grep -oE '(uniffi|ffi)_freshlegs_[a-z0-9_]+ *\(' "$1" | tr -d ' (' | sort -u >"$made/declared"
    [ -s "$made/declared" ] || fail "$1 declares nothing"
    # Of an archive, members without symbols are complained of one by one.
    case $2 in
        *.so) nm -D --defined-only "$2" ;;
        *) nm -gU "$2" 2>/dev/null ;;
    esac | awk 'NF == 3 { sub(/^_/, "", $3); print $3 }' | sort -u >"$made/there"
    absent=$(comm -23 "$made/declared" "$made/there")
    [ -z "$absent" ] || fail "declared in the header, and not in $2:" "$absent"
    say "$(wc -l <"$made/declared" | tr -d ' ') functions are declared, and in ${2#"$root/"}"
}

# The version of Cargo.toml, as cargo reads it.
version() {
    cargo pkgid -p freshlegs | sed 's/.*[#@]//'
}

# Apple wants three numbers for people, and one that grows for its store.
version_to() {
    version | awk -F '[.+-]' '{
        print "// Written by build-xcframework.sh from Cargo.toml. Never edit it."
        printf "MARKETING_VERSION = %d.%d.%d\n", $1, $2, $3
        printf "CURRENT_PROJECT_VERSION = %d\n", $1 * 10000 + $2 * 100 + $3
    }' >"$1"
}

# The header, the module and the versions, from the library for this computer.
check() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    version_to "$scratch/Version.xcconfig"
    for line in 'MARKETING_VERSION = [0-9]+\.[0-9]+\.[0-9]+' 'CURRENT_PROJECT_VERSION = [1-9][0-9]*'; do
        grep -qxE "$line" "$scratch/Version.xcconfig" || fail "$(version) gives no ${line%% *}"
    done
    bindings/generate --out "$scratch" swift
    ffi=$scratch/swift/freshlegsFFI/include
    for library in "$target/debug/libfreshlegs.dylib" "$target/debug/libfreshlegs.so"; do
        [ ! -f "$library" ] || declared_is_there "$ffi/freshlegsFFI.h" "$library"
    done
    # As a program of C sees it (with any compiler: `_Nonnull` is Clang's), and as a module where the
    # compiler knows those.
    echo '#include "freshlegsFFI.h"' |
        "${CC:-cc}" -Wall -Werror -fsyntax-only -D_Nonnull= -D_Nullable= -I "$ffi" -x c -
    made=$scratch/made
    mkdir -p "$made/host/Headers" "$scratch/host/mobile"
    target=$scratch
    echo "-framework Security -lobjc -framework Security -lSystem" >"$target/host/mobile/links"
    headers_for host "$ffi"
    [ "$(grep -c ' link ' "$made/host/Headers/module.modulemap")" = 2 ] || fail "the module links something else"
    for clang in clang clang-19; do
        command -v "$clang" >/dev/null || continue
        echo '@import freshlegsFFI;' | "$clang" -fsyntax-only -fmodules -x objective-c \
            -fmodules-cache-path="$scratch/modules" -I "$made/host/Headers" -
        say "$clang imports the module"
        break
    done
    cat "$scratch/Version.xcconfig"
    missing=$(what_is_missing)
    if [ -n "$missing" ]; then
        say "good as far as it goes; not built, for want of:"
        echo "$missing" >&2
    else
        say "good, and everything is here for a build"
    fi
}

main "$@"
