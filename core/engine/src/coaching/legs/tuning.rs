/// The numbers of the detector that were chosen by measurement.
///
/// The default is what runs: chosen on recorded road runs with injected fades, each file left out
/// in turn (`heavy-legs-bench` chooses anew and prints each choice).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tuning {
    /// Loss against the reference from which evidence counts, as a share of speed, before the
    /// runner's answers have moved it: 0.04 to 0.10.
    pub threshold: f64,
    /// Seconds of evidence until it is asked.
    pub hold_s: f64,
    /// How much of a change of heart rate at the reference counts beside the loss of speed: a heart
    /// that followed the pace speaks for easing, one that did not for heavy legs.
    pub heart_weight: f64,
    /// Most that heart rate may move, as a share, before weighing.
    pub heart_cap: f64,
    /// Which quantile of the speeds so far is the reference.
    pub quantile: f64,
    /// The last seconds that are not part of the reference: a fade must not become its own measure.
    pub lag_s: f64,
    /// How much a short reference raises the threshold: times √(1 + this / its blocks of 3 min).
    pub doubt: f64,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            threshold: 0.04,
            hold_s: 150.0,
            heart_weight: 0.7,
            heart_cap: 0.04,
            quantile: 0.7,
            lag_s: 600.0,
            doubt: 4.0,
        }
    }
}
