#![no_main]

use freshlegs_fuzz::check_file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| check_file(
    b"<gpx><trk><trkseg><trkpt lat=\"1\" lon=\"2\"><time>2020-02-03T14:00:00Z</time></trkpt>",
    data
));
