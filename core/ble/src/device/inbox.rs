//! What is asked of a device, in the order in which it was asked.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::sync::mpsc;

/// Something that is asked of a device, or that is said about it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Call {
    /// Connect.
    Connect,
    /// Discover after so long a pause, read and subscribe.
    Prepare(Duration),
    /// Disconnect, or give up connecting.
    Disconnect,
    /// The radio ends.
    Close,
    /// The platform says that the link is up.
    SaidUp,
    /// The platform says that the link is down.
    SaidDown,
    /// The adapter is another, or has changed its state.
    AdapterChanged,
    /// The link of this number was found to be down.
    Lost(u64),
}

/// The calls to one device.
#[derive(Debug)]
pub(crate) struct Inbox {
    calls: mpsc::UnboundedReceiver<Call>,
    /// Came while something else was done.
    put_off: VecDeque<Call>,
}

impl Inbox {
    pub(crate) fn new(calls: mpsc::UnboundedReceiver<Call>) -> Self {
        Self {
            calls,
            put_off: VecDeque::new(),
        }
    }

    /// The next call in turn. May be dropped while it waits without losing one.
    pub(crate) async fn next(&mut self) -> Call {
        match self.put_off.pop_front() {
            Some(call) => call,
            None => self.fresh().await,
        }
    }

    /// The next call that came after those put off; the end of the radio where none can come.
    pub(crate) async fn fresh(&mut self) -> Call {
        self.calls.recv().await.unwrap_or(Call::Close)
    }

    /// Puts a call off until [`next`](Self::next).
    pub(crate) fn put_off(&mut self, call: Call) {
        self.put_off.push_back(call);
    }

    /// Puts a call before all others, and takes out the orders that it overtakes.
    pub(crate) fn overtake(&mut self, call: Call) -> Vec<Call> {
        let (overtaken, kept) = self
            .put_off
            .drain(..)
            .partition::<Vec<_>, _>(|call| matches!(call, Call::Connect | Call::Prepare(_)));
        self.put_off.push_back(call);
        self.put_off.extend(kept);
        overtaken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inbox() -> (mpsc::UnboundedSender<Call>, Inbox) {
        let (door, calls) = mpsc::unbounded_channel();
        (door, Inbox::new(calls))
    }

    fn run<T>(test: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
            .block_on(test)
    }

    #[test]
    fn calls_are_taken_in_turn() {
        run(async {
            let (door, mut inbox) = inbox();
            door.send(Call::Connect).unwrap();
            door.send(Call::Disconnect).unwrap();
            let connect = inbox.fresh().await;
            inbox.put_off(connect);
            assert_eq!(inbox.next().await, Call::Connect);
            assert_eq!(inbox.next().await, Call::Disconnect);
        });
    }

    #[test]
    fn a_disconnect_overtakes_what_was_ordered_before_it() {
        let (_door, mut inbox) = inbox();
        inbox.put_off(Call::Connect);
        inbox.put_off(Call::Lost(3));
        inbox.put_off(Call::Prepare(Duration::ZERO));
        assert_eq!(
            inbox.overtake(Call::Disconnect),
            [Call::Connect, Call::Prepare(Duration::ZERO)]
        );
        run(async {
            assert_eq!(inbox.next().await, Call::Disconnect);
            assert_eq!(inbox.next().await, Call::Lost(3));
        });
    }

    #[test]
    fn without_a_radio_it_is_time_to_close() {
        let (door, mut inbox) = inbox();
        drop(door);
        assert_eq!(run(inbox.next()), Call::Close);
    }
}
