//! How Fresh Legs hears Bluetooth sensors: the only package that may name a Bluetooth library.
//!
//! Nothing is heard over the air yet. Sensors reach a run as bytes through the library's own
//! inputs, from a recording or from a simulated runner; what this package will hand over are the
//! same bytes.
