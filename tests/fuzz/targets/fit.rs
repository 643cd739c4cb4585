#![no_main]

use freshlegs_fuzz::check_file;
use libfuzzer_sys::fuzz_target;

// A header in front, so that bytes reach the messages.
fuzz_target!(|data: &[u8]| check_file(b"\x0C\x20\0\0\xFF\xFF\xFF\0.FIT", data));
