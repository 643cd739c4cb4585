//! The first use of the cipher in a process, which has this file's process to itself.

#![cfg(test)]

use freshlegs_store::{Key, Store};

#[test]
fn many_threads_may_open_their_first_store_at_once() {
    let folders: Vec<_> = (0..16).map(|_| tempfile::tempdir().unwrap()).collect();
    std::thread::scope(|scope| {
        for folder in &folders {
            scope.spawn(|| Store::open(folder.path(), &Key::new([1; Key::LEN]), 0).unwrap());
        }
    });
}
