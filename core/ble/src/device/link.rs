//! A link that is up.

use std::sync::Arc;

use btleplug::api::Peripheral as _;
use btleplug::platform::Peripheral;
use tokio::sync::{Notify, mpsc};
use tokio::time::timeout;

use super::Call;
use crate::air::{Air, Guarded};

/// A link that is up, and watched.
pub(super) struct Link {
    number: u64,
    look: Arc<Notify>,
    _watch: Guarded<()>,
}

impl Link {
    /// The link of this number is up; if it is found to be down, `door` is told.
    pub(super) fn up(
        air: Arc<Air>,
        peripheral: Peripheral,
        door: mpsc::UnboundedSender<Call>,
        number: u64,
    ) -> Self {
        let look = Arc::new(Notify::new());
        let watch = watch(air, peripheral, Arc::clone(&look), door, number);
        Self {
            number,
            look,
            _watch: Guarded::spawn(watch),
        }
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Looks at it now.
    pub(super) fn look(&self) {
        self.look.notify_one();
    }
}

/// Looks from time to time whether a link is up, and when it is told to: the word that it went
/// down may be lost, and may belong to an earlier link.
async fn watch(
    air: Arc<Air>,
    peripheral: Peripheral,
    look: Arc<Notify>,
    door: mpsc::UnboundedSender<Call>,
    number: u64,
) {
    loop {
        let _ = timeout(air.timeouts.watch, look.notified()).await;
        // No answer is no proof.
        if let Ok(is_connected) = timeout(air.timeouts.ask, peripheral.is_connected()).await
            && !matches!(is_connected, Ok(true))
        {
            let _ = door.send(Call::Lost(number));
            return;
        }
    }
}
