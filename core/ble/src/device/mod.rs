//! One sensor: its orders one after the other, in a task of its own.

mod hold;
mod inbox;
mod link;
mod prepare;
mod reception;

use std::sync::Arc;
use std::time::Duration;

use btleplug::api::Peripheral as _;
use tokio::sync::mpsc;
use tracing::debug;

use crate::air::{Air, Guarded, within};
use crate::fault::{self, Fault};
use crate::{Event, Identity, platform};
use hold::Hold;
pub(crate) use inbox::Call;
use inbox::Inbox;
use link::Link;
use prepare::Preparation;

/// A sensor that an order was given for.
pub(crate) struct Device {
    air: Arc<Air>,
    sensor: Identity,
    inbox: Inbox,
    /// For the task that watches the link.
    door: mpsc::UnboundedSender<Call>,
    hold: Hold,
    attempt: Option<Attempt>,
    /// Whether the system may still be at a connect of ours.
    tried: bool,
    link: Option<Link>,
    /// How many links there were.
    links: u64,
}

/// A connect that goes on.
type Attempt = Guarded<Result<(), Failure>>;

/// Why a connect failed.
struct Failure {
    gone: bool,
    reason: String,
}

impl Device {
    /// A device, and the door to it.
    pub(crate) fn new(air: Arc<Air>, sensor: Identity) -> (Self, mpsc::UnboundedSender<Call>) {
        let (door, calls) = mpsc::unbounded_channel();
        let device = Self {
            air,
            sensor,
            inbox: Inbox::new(calls),
            door: door.clone(),
            hold: Hold::default(),
            attempt: None,
            tried: false,
            link: None,
            links: 0,
        };
        (device, door)
    }

    /// Runs until it is told to close, and leaves no link.
    pub(crate) async fn run(mut self) {
        loop {
            match self.next().await {
                Call::Connect => self.connect().await,
                Call::Prepare(pause) => self.prepare(pause).await,
                Call::Disconnect => self.disconnect().await,
                Call::Lost(number) => self.lose(number).await,
                Call::SaidDown | Call::AdapterChanged => self.look_at_the_link(),
                Call::SaidUp => {}
                Call::Close => return self.close().await,
            }
        }
    }

    /// The next call. A connect that was left alone meanwhile may come through at last, when nobody
    /// wants it any more.
    async fn next(&mut self) -> Call {
        if let Some(attempt) = &mut self.attempt {
            tokio::select! {
                call = self.inbox.next() => return call,
                outcome = attempt.outcome() => {
                    self.attempt = None;
                    if let Some(Ok(())) = outcome {
                        self.hang_up().await;
                    }
                }
            }
        }
        self.inbox.next().await
    }

    async fn connect(&mut self) {
        if self.link.is_some() {
            // Ordered again: it is as it was.
            self.air.tell(Event::Connected(self.sensor.clone()));
            return;
        }
        let outcome = match self.attempt.take() {
            Some(attempt) => self.see_through(attempt).await,
            None => match self.hold.acquire(&self.air, &self.sensor).await {
                Ok(peripheral) => {
                    self.tried = true;
                    let attempt = Guarded::spawn(async move {
                        peripheral.connect().await.map_err(|error| Failure {
                            gone: Fault::of(&error) == Fault::Gone,
                            reason: fault::text(&error),
                        })
                    });
                    self.see_through(attempt).await
                }
                Err(failure) => Err(failure),
            },
        };
        match outcome {
            Ok(()) => {
                self.link_is_up();
                self.air.tell(Event::Connected(self.sensor.clone()));
            }
            Err(Failure { gone, reason }) => {
                if gone {
                    self.hold.let_go().await;
                }
                self.connect_failed(gone, &reason);
            }
        }
    }

    /// Waits for a connect until it ends, takes too long, or is called off.
    async fn see_through(&mut self, mut attempt: Attempt) -> Result<(), Failure> {
        let limit = self.air.timeouts.connect;
        let end = tokio::time::Instant::now() + limit;
        let mut was_up = false;
        let reason = loop {
            tokio::select! {
                outcome = attempt.outcome() => {
                    return outcome.unwrap_or_else(|| {
                        Err(Failure {
                            gone: false,
                            reason: "the Bluetooth library failed".to_owned(),
                        })
                    });
                }
                () = tokio::time::sleep_until(end) => break fault::no_answer(limit),
                call = self.inbox.fresh() => match call {
                    Call::Disconnect | Call::Close => {
                        self.overtake(call);
                        break "it was called off".to_owned();
                    }
                    Call::Connect | Call::Prepare(_) => self.inbox.put_off(call),
                    // `BlueZ` says that the link is up before it knows the services, and btleplug
                    // waits for them without an eye on the link. The end of an earlier link may
                    // be said late.
                    Call::SaidUp => was_up = true,
                    Call::SaidDown if was_up => break "the link went down again".to_owned(),
                    Call::AdapterChanged => {
                        if let Err(reason) = self.air.central.borrow().ready() {
                            break reason;
                        }
                    }
                    Call::SaidDown | Call::Lost(_) => {}
                },
            }
        };
        if platform::CONNECTS_CAN_BE_CUT {
            attempt.end().await;
        } else {
            self.attempt = Some(attempt);
        }
        Err(Failure {
            gone: false,
            reason,
        })
    }

    async fn prepare(&mut self, pause: Duration) {
        let Some(link) = &self.link else {
            return self.prepare_failed("it is not connected");
        };
        let number = link.number();
        let (peripheral, reception) = match self.hold.receive(&self.air, &self.sensor).await {
            Ok(both) => both,
            Err(reason) => return self.prepare_failed(&format!("hear it: {reason}")),
        };
        let preparation = Preparation {
            air: &self.air,
            sensor: &self.sensor,
            peripheral,
            reception,
        };
        let outcome = {
            let mut work = std::pin::pin!(preparation.run(pause));
            loop {
                tokio::select! {
                    outcome = &mut work => break outcome.map_err(|reason| (reason, None)),
                    call = self.inbox.fresh() => match call {
                        Call::Disconnect | Call::Close => {
                            break Err(("it was called off".to_owned(), Some(call)));
                        }
                        Call::Lost(lost) if lost == number => {
                            break Err(("the link went down".to_owned(), Some(call)));
                        }
                        Call::Connect | Call::Prepare(_) => self.inbox.put_off(call),
                        Call::SaidDown | Call::AdapterChanged => link.look(),
                        Call::SaidUp | Call::Lost(_) => {}
                    },
                }
            }
        };
        match outcome {
            Ok(characteristics) => self.air.tell(Event::Prepared {
                sensor: self.sensor.clone(),
                characteristics,
            }),
            Err((reason, call)) => {
                match call {
                    // Said first: it explains the rest.
                    Some(Call::Lost(number)) => self.lose(number).await,
                    Some(call) => self.overtake(call),
                    None => {}
                }
                self.prepare_failed(&reason);
            }
        }
    }

    async fn disconnect(&mut self) {
        self.link_is_down().await;
        // Where a connect goes on that cannot be cut, a disconnect would only wait behind it.
        if self.attempt.is_none() {
            self.hang_up().await;
        }
        self.air.tell(Event::Disconnected(self.sensor.clone()));
    }

    /// Disconnects; also what never came up: `BlueZ` refuses every further connect otherwise.
    async fn hang_up(&mut self) {
        if self.hold.peripheral().is_none() {
            // A link may be left from an earlier life.
            let _ = self.hold.acquire(&self.air, &self.sensor).await;
        }
        if let Some(peripheral) = self.hold.peripheral()
            && let Err(reason) = within(self.air.timeouts.disconnect, peripheral.disconnect()).await
        {
            debug!(reason, "not disconnected");
        }
        self.tried = false;
        if !platform::HANDLES_LAST {
            self.hold.let_go().await;
        }
    }

    async fn close(mut self) {
        self.link_is_down().await;
        if self.tried {
            self.hang_up().await;
        }
        self.hold.leave();
    }

    async fn lose(&mut self, number: u64) {
        if self
            .link
            .as_ref()
            .is_some_and(|link| link.number() == number)
        {
            self.tried = false;
            self.link_is_down().await;
            self.air.tell(Event::Disconnected(self.sensor.clone()));
        }
    }

    fn link_is_up(&mut self) {
        let Some(peripheral) = self.hold.peripheral() else {
            return;
        };
        self.links += 1;
        self.link = Some(Link::up(
            Arc::clone(&self.air),
            peripheral.clone(),
            self.door.clone(),
            self.links,
        ));
        self.hold.link_is_up();
    }

    async fn link_is_down(&mut self) {
        self.link = None;
        self.hold.link_is_down().await;
    }

    fn look_at_the_link(&self) {
        if let Some(link) = &self.link {
            link.look();
        }
    }

    /// Lets a call overtake the orders before it, and answers those.
    fn overtake(&mut self, call: Call) {
        for overtaken in self.inbox.overtake(call) {
            match overtaken {
                Call::Connect => self.connect_failed(false, "it was called off"),
                Call::Prepare(_) => self.prepare_failed("it was called off"),
                _ => {}
            }
        }
    }

    fn connect_failed(&self, gone: bool, reason: &str) {
        self.air.tell(Event::ConnectFailed {
            sensor: self.sensor.clone(),
            gone,
            reason: format!("connect: {reason}"),
        });
    }

    fn prepare_failed(&self, reason: &str) {
        self.air.tell(Event::PrepareFailed {
            sensor: self.sensor.clone(),
            reason: reason.to_owned(),
        });
    }
}
