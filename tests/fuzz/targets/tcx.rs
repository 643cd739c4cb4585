#![no_main]

use freshlegs_fuzz::check_file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| check_file(
    b"<TrainingCenterDatabase><Activity Sport=\"Running\"><Lap StartTime=\"2020-02-03T14:00:00Z\">",
    data
));
