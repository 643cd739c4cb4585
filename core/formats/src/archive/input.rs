use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What happened below a reader that wraps others, whose errors do not say so.
#[derive(Clone, Default)]
pub(super) struct Watch(Arc<Seen>);

#[derive(Default)]
struct Seen {
    ended: AtomicBool,
    failed: AtomicBool,
}

impl Watch {
    /// Whether all there is has been read.
    pub(super) fn ended(&self) -> bool {
        self.0.ended.load(Ordering::Relaxed)
    }

    /// Whether reading itself failed.
    pub(super) fn failed(&self) -> bool {
        self.0.failed.load(Ordering::Relaxed)
    }
}

/// Passes on what it reads, and keeps how that went.
pub(super) struct Watched<R> {
    inner: R,
    watch: Watch,
}

impl<R> Watched<R> {
    pub(super) fn new(inner: R) -> (Self, Watch) {
        let watch = Watch::default();
        let watched = Self {
            inner,
            watch: watch.clone(),
        };
        (watched, watch)
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer);
        match &read {
            Ok(0) if !buffer.is_empty() => self.watch.0.ended.store(true, Ordering::Relaxed),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => self.watch.0.failed.store(true, Ordering::Relaxed),
        }
        read
    }
}
