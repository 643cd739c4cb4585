// Written by tests/python/licence_list.py --write, which also checks that it is current.

/// A licence, as an SPDX expression, and what is under it.
struct Licence: Identifiable {
  let name: String
  let libraries: [String]

  var id: String { name }
}

/// What is in the app and is not ours.
let licences: [Licence] = [
  Licence(
    name: "Apache-2.0 OR MIT",
    libraries: [
      "aead",
      "aes",
      "aes-gcm",
      "age",
      "age-core",
      "anyhow",
      "arc-swap",
      "argon2",
      "base16ct",
      "base64",
      "base64ct",
      "bitflags",
      "blake2",
      "block-buffer",
      "cfg-if",
      "chacha20",
      "chacha20poly1305",
      "chrono",
      "cipher",
      "cmov",
      "cobs",
      "const-oid",
      "core-foundation-sys",
      "cpufeatures",
      "crc32fast",
      "crossbeam-channel",
      "crossbeam-utils",
      "crypto-bigint",
      "crypto-common",
      "ctr",
      "ctutils",
      "der",
      "digest",
      "elliptic-curve",
      "equivalent",
      "errno",
      "fallible-iterator",
      "fallible-streaming-iterator",
      "fastrand",
      "ff",
      "flate2",
      "fluent",
      "fluent-bundle",
      "fluent-langneg",
      "fluent-syntax",
      "futures",
      "futures-channel",
      "futures-core",
      "futures-executor",
      "futures-io",
      "futures-sink",
      "futures-task",
      "futures-util",
      "getrandom",
      "ghash",
      "group",
      "hashbrown",
      "heck",
      "hkdf",
      "hmac",
      "hpke",
      "hybrid-array",
      "iana-time-zone",
      "indexmap",
      "inout",
      "intl-memoizer",
      "intl_pluralrules",
      "io_tee",
      "itoa",
      "keccak",
      "kem",
      "lazy_static",
      "libc",
      "lock_api",
      "log",
      "ml-kem",
      "num-traits",
      "once_cell",
      "opaque-debug",
      "p256",
      "parking_lot",
      "parking_lot_core",
      "pbkdf2",
      "pin-project",
      "pin-project-lite",
      "poly1305",
      "polyval",
      "postcard",
      "ppv-lite86",
      "primeorder",
      "rand",
      "rand_chacha",
      "rand_core",
      "rustc-hash",
      "salsa20",
      "scopeguard",
      "scrypt",
      "sec1",
      "secrecy",
      "serde",
      "serde_core",
      "serde_json",
      "serde_spanned",
      "sha2",
      "sha3",
      "smallvec",
      "static_assertions",
      "tempfile",
      "thiserror",
      "thread_local",
      "toml",
      "toml_datetime",
      "toml_parser",
      "toml_writer",
      "type-map",
      "typenum",
      "unic-langid",
      "unic-langid-impl",
      "universal-hash",
      "uuid",
      "zeroize",
    ]),
  Licence(
    name: "MIT",
    libraries: [
      "bech32",
      "block2",
      "bytes",
      "cookie-factory",
      "dashmap",
      "file-rotate",
      "generic-array",
      "i18n-embed",
      "libm",
      "libsqlite3-sys",
      "nom",
      "objc2",
      "objc2-encode",
      "objc2-foundation",
      "quick-xml",
      "rusqlite",
      "rust-embed",
      "rust-embed-utils",
      "sharded-slab",
      "simd-adler32",
      "slab",
      "tokio",
      "tokio-stream",
      "tokio-util",
      "tracing",
      "tracing-core",
      "tracing-log",
      "tracing-subscriber",
      "winnow",
      "zmij",
    ]),
  Licence(
    name: "BSD-3-Clause",
    libraries: [
      "curve25519-dalek",
      "SQLCipher",
      "subtle",
      "x25519-dalek",
      "zstd",
      "zstd-safe",
    ]),
  Licence(
    name: "MIT OR Unlicense",
    libraries: [
      "csv",
      "csv-core",
      "memchr",
      "same-file",
      "walkdir",
    ]),
  Licence(
    name: "MPL-2.0",
    libraries: [
      "uniffi",
      "uniffi_core",
      "uniffi_pipeline",
    ]),
  Licence(
    name: "Apache-2.0 OR MIT OR Zlib",
    libraries: [
      "miniz_oxide",
      "objc2-core-bluetooth",
    ]),
  Licence(
    name: "0BSD OR Apache-2.0 OR MIT",
    libraries: [
      "adler2"
    ]),
  Licence(
    name: "Apache-2.0",
    libraries: [
      "hound"
    ]),
  Licence(
    name: "Apache-2.0 OR Apache-2.0 WITH LLVM-exception OR MIT",
    libraries: [
      "rustix"
    ]),
  Licence(
    name: "Apache-2.0 OR BSD-2-Clause OR MIT",
    libraries: [
      "zerocopy"
    ]),
  Licence(
    name: "Apache-2.0 OR BSD-3-Clause OR MIT",
    libraries: [
      "btleplug"
    ]),
  Licence(
    name: "Apache-2.0 OR BSL-1.0",
    libraries: [
      "ryu"
    ]),
  Licence(
    name: "Apache-2.0 OR GPL-2.0-only",
    libraries: [
      "self_cell"
    ]),
  Licence(
    name: "BSD-3-Clause AND BSD-2-Clause",
    libraries: [
      "zstd-sys"
    ]),
  Licence(
    name: "Unicode-3.0",
    libraries: [
      "tinystr"
    ]),
  Licence(
    name: "Zlib",
    libraries: [
      "tracing-oslog"
    ]),
  Licence(
    name: "blessing",
    libraries: [
      "SQLite"
    ]),
]
