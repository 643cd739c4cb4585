use proptest::prelude::*;

use super::*;
use crate::sensing::link::Scan;

/// What the links have ordered and said, checked as it comes.
#[derive(Default)]
struct Witness {
    wanted: BTreeMap<SensorId, bool>,
    /// Connects without an answer, and disconnects without their end.
    connecting: BTreeMap<SensorId, Moment>,
    leaving: BTreeMap<SensorId, Moment>,
    lost: BTreeMap<SensorId, bool>,
    adapter_off: bool,
    adapter_off_said: bool,
}

impl Witness {
    fn sees_input(&mut self, input: Input) {
        match input {
            Input::AdapterOn => self.adapter_off = false,
            Input::AdapterOff => self.adapter_off = true,
            Input::Sensor(sensor, event) => match event {
                Event::Wanted => {
                    self.wanted.insert(sensor, true);
                }
                Event::Unwanted => {
                    self.wanted.insert(sensor, false);
                    self.lost.insert(sensor, false);
                }
                Event::Disconnected => {
                    self.leaving.remove(&sensor);
                }
                Event::Connected | Event::ConnectFailed { .. } if !self.adapter_off => {
                    self.connecting.remove(&sensor);
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn sees_output(&mut self, now: Moment, output: Output) -> Result<(), TestCaseError> {
        let limit = Timings::default().disconnect;
        self.leaving.retain(|_, since| now.since(*since) < limit);
        match output {
            Output::Connect(sensor) => {
                prop_assert!(!self.adapter_off);
                prop_assert!(self.wanted.get(&sensor).is_some_and(|wanted| *wanted));
                prop_assert!(self.connecting.is_empty(), "two connects");
                prop_assert!(self.leaving.is_empty(), "a connect races a disconnect");
                self.connecting.insert(sensor, now);
            }
            Output::Disconnect(sensor) => {
                self.connecting.remove(&sensor);
                self.leaving.insert(sensor, now);
            }
            // Notifications are an answer too.
            Output::State {
                sensor,
                state: Some(LinkState::Streaming),
            } => {
                self.connecting.remove(&sensor);
            }
            Output::News(News::Lost(sensor)) => {
                prop_assert_ne!(self.lost.insert(sensor, true), Some(true), "lost twice");
            }
            Output::News(News::Back(sensor)) => {
                prop_assert_eq!(self.lost.insert(sensor, false), Some(true), "back unlost");
            }
            Output::News(News::AdapterOff) => {
                prop_assert!(self.adapter_off && !self.adapter_off_said);
                self.adapter_off_said = true;
            }
            Output::News(News::AdapterBack) => {
                prop_assert!(self.adapter_off_said);
                self.adapter_off_said = false;
            }
            _ => {}
        }
        Ok(())
    }

    fn drains(&mut self, now: Moment, links: &mut Links) -> Result<(), TestCaseError> {
        while let Some(output) = links.poll_output() {
            self.sees_output(now, output)?;
        }
        let timeout = links.poll_timeout();
        prop_assert!(timeout.is_none_or(|due| due > now), "due in the past");
        let waits = !self.adapter_off && self.wanted.values().any(|wanted| *wanted);
        prop_assert!(!waits || timeout.is_some(), "stuck");
        Ok(())
    }
}

fn any_input() -> impl Strategy<Value = Option<Input>> {
    let event = prop_oneof![
        2 => Just(Event::Wanted),
        1 => Just(Event::Unwanted),
        2 => Just(Event::Seen),
        4 => Just(Event::Connected),
        2 => any::<bool>().prop_map(|gone| Event::ConnectFailed { gone }),
        4 => Just(Event::Prepared),
        1 => Just(Event::PrepareFailed),
        6 => Just(Event::Heard),
        3 => Just(Event::Disconnected),
    ];
    let scan = prop_oneof![
        Just(Scan::Never),
        Just(Scan::WhenNeeded),
        Just(Scan::Always)
    ];
    prop_oneof![
        12 => (1..4_u16, event).prop_map(|(id, event)| Some(Input::Sensor(SensorId(id), event))),
        1 => Just(Some(Input::AdapterOn)),
        1 => Just(Some(Input::AdapterOff)),
        1 => Just(Some(Input::RetryNow)),
        1 => scan.prop_map(|scan| Some(Input::Scan(scan))),
        6 => Just(None),
    ]
}

proptest! {
    #[test]
    fn whatever_the_radio_says_connects_never_overlap_and_nothing_is_stuck_or_said_twice(
        steps in prop::collection::vec((any_input(), 0..15_000_u64), 1..250),
    ) {
        let mut links = Links::new(Timings::default());
        let mut witness = Witness::default();
        let mut now = Moment::ZERO;
        for (input, millis) in steps {
            let next = now + Duration::from_millis(millis);
            // A driver sleeps until it is called; here it is sometimes late.
            while let Some(due) = links.poll_timeout().filter(|due| *due < next && millis % 3 > 0) {
                now = due;
                links.handle_timeout(now);
                witness.drains(now, &mut links)?;
            }
            now = next;
            if let Some(input) = input {
                witness.sees_input(input);
                links.handle_input(now, input);
            } else {
                links.handle_timeout(now);
            }
            witness.drains(now, &mut links)?;
        }
    }

    #[test]
    fn spurious_timeouts_and_clocks_that_step_back_change_nothing(
        steps in prop::collection::vec((any_input(), 0..5_000_u64), 1..100),
    ) {
        let mut quiet = Links::new(Timings::default());
        let mut nagged = Links::new(Timings::default());
        let mut now = Moment::ZERO;
        for (input, millis) in steps {
            now += Duration::from_millis(millis);
            let Some(input) = input else { continue };
            quiet.handle_timeout(now);
            nagged.handle_timeout(now);
            nagged.handle_timeout(Moment::ZERO);
            quiet.handle_input(now, input);
            nagged.handle_input(Moment::from_millis(now.as_millis() / (1 + millis % 2)), input);
            nagged.handle_timeout(now);
            let outputs: Vec<Output> = std::iter::from_fn(|| quiet.poll_output()).collect();
            let others: Vec<Output> = std::iter::from_fn(|| nagged.poll_output()).collect();
            prop_assert_eq!(outputs, others);
            prop_assert_eq!(quiet.poll_timeout(), nagged.poll_timeout());
        }
    }

    #[test]
    fn whatever_happened_a_radio_that_works_again_brings_every_sensor_back(
        chaos in prop::collection::vec((any_input(), 0..20_u64), 0..60),
    ) {
        let mut rig = Rig::new();
        rig.honest = false;
        rig.want(STRAP);
        rig.want(POD);
        rig.want(SensorId(3));
        let mut secs = 0;
        for (input, more) in chaos {
            if let Some(input) = input {
                rig.input(input);
            }
            secs += more;
            rig.run_to(secs);
        }
        rig.input(Input::AdapterOn);
        for id in [STRAP, POD, SensorId(3)] {
            rig.want(id);
        }
        rig.run_to(secs + 180);
        for id in [STRAP, POD, SensorId(3)] {
            prop_assert_eq!(rig.links.state(id), Some(LinkState::Streaming));
        }
    }
}
