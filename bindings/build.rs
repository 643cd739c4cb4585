//! How the library is linked, where that differs from what Rust does by itself.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("android") {
        // Android reads them packed since 6.0. Plain they are most of a megabyte: the tables and words
        // of a position-independent library are full of addresses.
        println!("cargo:rustc-cdylib-link-arg=-Wl,--pack-dyn-relocs=android");
    }
}
