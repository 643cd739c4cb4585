//! The task that finds the adapter, keeps it open and tells how it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use btleplug::Error;
use btleplug::api::{Central as _, Manager as _};
use btleplug::platform::{Adapter as Handle, Manager};
use tokio::sync::watch;
use tokio::time::timeout;
use tracing::{debug, info};

use crate::air::{Air, Central, Guarded};
use crate::device::Call;
use crate::fault::{self, Fault};
use crate::{Adapter, Event, events, platform};

/// Finds the adapter, keeps it open and tells how it is, for as long as the radio lives.
pub(crate) struct Keeper {
    air: Arc<Air>,
    central: watch::Sender<Central>,
    session: Option<Session>,
    opened: u64,
    /// What was told last.
    told: Option<Adapter>,
}

/// A way to the system. The streams of an adapter's events are taken first of all and never let
/// go: when another stream is dropped, the bus forgets the newest rule like its own, and with none
/// of ours left would send nothing more (measured with dbus-daemon 1.14).
struct Session {
    manager: Manager,
    drains: BTreeMap<String, Guarded<()>>,
}

/// An adapter among those there are.
struct Candidate {
    /// Its name and model: `hci0 (usb:v1D6Bp0246d0540)`.
    name: String,
    handle: Handle,
    state: Adapter,
}

impl Keeper {
    pub(crate) fn new(air: Arc<Air>, central: watch::Sender<Central>) -> Self {
        Self {
            air,
            central,
            session: None,
            opened: 0,
            told: None,
        }
    }

    /// Runs until it is aborted.
    pub(crate) async fn run(mut self) {
        loop {
            let found = self.look().await;
            let pause = match found {
                Ok(()) => self.air.timeouts.look,
                Err(state) => {
                    self.tell(None, state);
                    self.air.timeouts.search
                }
            };
            // A change that the platform tells of is looked at at once.
            let _ = timeout(pause, self.air.look.notified()).await;
        }
    }

    /// Looks at the adapter, or for one.
    async fn look(&mut self) -> Result<(), Adapter> {
        let limit = self.air.timeouts.ask;
        // One that is on is stayed with; otherwise another may have come.
        let current = self.central.borrow().ready().ok().cloned();
        if let Some(handle) = current
            && let Ok(Ok(Adapter::On)) = timeout(limit, platform::state(&handle)).await
        {
            self.tell(None, Adapter::On);
            return Ok(());
        }
        let candidate = self.find().await?;
        self.drain(&candidate).await?;
        let state = candidate.state.clone();
        self.tell(Some(candidate), state);
        Ok(())
    }

    async fn find(&mut self) -> Result<Candidate, Adapter> {
        platform::ready().map_err(|reason| Adapter::Missing { reason })?;
        if self.session.is_none() {
            let manager = self.within("speak with Bluetooth", Manager::new()).await?;
            self.opened += 1;
            self.session = Some(Session {
                manager,
                drains: BTreeMap::new(),
            });
        }
        let handles = self.handles().await?;
        let mut candidates = Vec::new();
        for handle in handles {
            candidates.push(self.examine(handle).await?);
        }
        // They come in any order.
        candidates.sort_by(|a, b| {
            let on = |candidate: &Candidate| candidate.state == Adapter::On;
            on(b).cmp(&on(a)).then_with(|| a.name.cmp(&b.name))
        });
        candidates
            .into_iter()
            .next()
            .ok_or_else(|| Adapter::Missing {
                reason: "find an adapter: there is none".to_owned(),
            })
    }

    async fn handles(&mut self) -> Result<Vec<Handle>, Adapter> {
        // Where asking again would make a second central, the first one has to do.
        if !platform::OPENING_CAN_BE_REPEATED
            && let Some(handle) = self.central.borrow().handle.clone()
        {
            return Ok(vec![handle]);
        }
        let Some(session) = &self.session else {
            return Ok(Vec::new());
        };
        let manager = session.manager.clone();
        if platform::OPENING_CAN_BE_REPEATED {
            self.within("find an adapter", manager.adapters()).await
        } else {
            let handles = manager.adapters().await;
            handles.map_err(|error| self.missed("find an adapter", &error))
        }
    }

    async fn examine(&mut self, handle: Handle) -> Result<Candidate, Adapter> {
        let name = self
            .within("ask the adapter", handle.adapter_info())
            .await?;
        let state = self
            .within("ask the adapter", platform::state(&handle))
            .await?;
        Ok(Candidate {
            name,
            handle,
            state,
        })
    }

    /// Takes the adapter's events and passes them on, once for each adapter.
    async fn drain(&mut self, candidate: &Candidate) -> Result<(), Adapter> {
        let drained = |session: &Session| session.drains.contains_key(&candidate.name);
        if self.session.as_ref().is_some_and(drained) {
            return Ok(());
        }
        let stream = self
            .within("hear the adapter", candidate.handle.events())
            .await?;
        let air = Arc::clone(&self.air);
        let drain = Guarded::spawn(events::drain(air, candidate.handle.clone(), stream));
        if let Some(session) = &mut self.session {
            session.drains.insert(candidate.name.clone(), drain);
        }
        Ok(())
    }

    fn tell(&mut self, candidate: Option<Candidate>, state: Adapter) {
        let opened = self.opened;
        self.central.send_if_modified(|central| {
            let mut changed = central.opened != opened || central.state.as_ref() != Some(&state);
            central.opened = opened;
            central.state = Some(state.clone());
            // Kept while it is missing: what hangs on it may come back.
            if let Some(candidate) = candidate {
                changed |= central.name != candidate.name;
                central.name = candidate.name;
                central.handle = Some(candidate.handle);
            }
            changed
        });
        let state = match (state, self.air.refusal()) {
            (Adapter::On, Some(reason)) => Adapter::Forbidden { reason },
            (state, _) => state,
        };
        if self.told.as_ref() != Some(&state) {
            info!(?state, "the Bluetooth adapter has changed");
            self.told = Some(state.clone());
            self.air.tell(Event::Adapter(state));
            for door in self.air.doors() {
                let _ = door.send(Call::AdapterChanged);
            }
        }
    }

    async fn within<T>(
        &mut self,
        what: &str,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Adapter> {
        let limit = self.air.timeouts.ask;
        match timeout(limit, call).await {
            Ok(answer) => answer.map_err(|error| self.missed(what, &error)),
            Err(_) => Err(Adapter::Missing {
                reason: format!("{what}: {}", fault::no_answer(limit)),
            }),
        }
    }

    /// What a failed call says about the adapter.
    fn missed(&mut self, what: &str, error: &Error) -> Adapter {
        let reason = format!("{what}: {}", fault::text(error));
        debug!(reason, "no adapter");
        match Fault::of(error) {
            Fault::Forbidden => Adapter::Forbidden { reason },
            Fault::Cut => {
                // Its streams are dead, and cannot take their leave of the bus.
                let drains = self.session.take().map(|session| session.drains);
                drains
                    .into_iter()
                    .flatten()
                    .for_each(|(_, drain)| drain.leave());
                Adapter::Missing { reason }
            }
            Fault::Gone | Fault::Other => Adapter::Missing { reason },
        }
    }
}
