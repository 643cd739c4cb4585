//! Whether the system refuses to scan.

use std::time::{Duration, Instant};

/// How long a refusal counts. 1 min: whoever hears of one stops scanning, and would never learn
/// that the runner has allowed it since.
const COUNTS: Duration = Duration::from_mins(1);

/// The last refusal to scan, if there was one.
#[derive(Debug, Default)]
pub(crate) struct Refusal(Option<(Instant, String)>);

impl Refusal {
    /// A scan was refused, or allowed.
    pub(crate) fn set(&mut self, now: Instant, reason: Option<String>) {
        self.0 = reason.map(|reason| (now, reason));
    }

    /// Why a scan was refused, while that counts.
    pub(crate) fn reason(&self, now: Instant) -> Option<&str> {
        let (at, reason) = self.0.as_ref()?;
        (now.saturating_duration_since(*at) < COUNTS).then_some(reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_counts_for_a_minute_or_until_a_scan_is_allowed() {
        let mut refusal = Refusal::default();
        let start = Instant::now();
        assert_eq!(refusal.reason(start), None);
        refusal.set(start, Some("scan: no".to_owned()));
        let at = |secs| start + Duration::from_secs(secs);
        assert_eq!(refusal.reason(at(59)), Some("scan: no"));
        assert_eq!(refusal.reason(at(60)), None);
        refusal.set(at(61), Some("scan: still no".to_owned()));
        assert_eq!(refusal.reason(at(62)), Some("scan: still no"));
        refusal.set(at(63), None);
        assert_eq!(refusal.reason(at(63)), None);
    }
}
