#![no_main]

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_fuzz::check;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| check(
    &[
        Characteristic::CscMeasurement,
        Characteristic::CscFeature,
        Characteristic::CyclingPowerMeasurement,
        Characteristic::CyclingPowerFeature
    ],
    data
));
