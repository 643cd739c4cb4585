//! Every short sequence of what a radio may say, in every order, and what comes of each.

use std::collections::BTreeSet;

use super::witness::Witness;
use super::*;

/// What may happen next.
#[derive(Clone, Copy, Debug)]
enum Letter {
    Input(Input),
    /// Nothing until the next timer is due.
    Wait,
    /// Nothing for a while, and a driver that may be late.
    Pass,
}

/// Links after some sequence, with all that was ordered and said on the way.
#[derive(Clone, Debug)]
struct Place {
    links: Links,
    witness: Witness,
    now: Moment,
}

impl Place {
    /// A strap is wanted, and nothing has been said of it.
    fn first() -> Self {
        let place = Self {
            links: Links::new(Timings::default()),
            witness: Witness::default(),
            now: Moment::ZERO,
        };
        place.after(Letter::Input(Input::Sensor(STRAP, Event::Wanted)))
    }

    fn after(&self, letter: Letter) -> Self {
        let mut next = self.clone();
        match letter {
            Letter::Input(input) => {
                next.witness.sees_input(input);
                next.links.handle_input(next.now, input);
            }
            Letter::Wait => {
                next.now = next.links.poll_timeout().unwrap_or(next.now);
                next.links.handle_timeout(next.now);
            }
            Letter::Pass => {
                next.now += Duration::from_millis(2_500);
                next.links.handle_timeout(next.now);
            }
        }
        if let Err(error) = next.witness.drains(next.now, &mut next.links) {
            panic!("{error} after {letter:?} at {self:?}");
        }
        next
    }
}

/// Every place that up to `length` letters lead to, each once: equal places have equal futures.
fn places(alphabet: &[Letter], length: usize) -> Vec<Place> {
    let mut seen = BTreeSet::new();
    let mut all = vec![Place::first()];
    let mut latest = 0..1;
    for _ in 0..length {
        for index in latest.clone() {
            for letter in alphabet {
                let next = all[index].after(*letter);
                if seen.insert(format!("{next:?}")) {
                    all.push(next);
                }
            }
        }
        latest = latest.end..all.len();
    }
    all
}

fn of(sensor: SensorId, events: &[Event]) -> Vec<Letter> {
    let letter = |event: &Event| Letter::Input(Input::Sensor(sensor, *event));
    events.iter().map(letter).collect()
}

/// Everything that a radio and a runner can say of one sensor.
fn everything() -> Vec<Letter> {
    let mut letters = of(
        STRAP,
        &[
            Event::Wanted,
            Event::Unwanted,
            Event::Seen,
            Event::Connected,
            Event::ConnectFailed { gone: false },
            Event::ConnectFailed { gone: true },
            Event::Prepared,
            Event::PrepareFailed,
            Event::Heard,
            Event::Disconnected,
        ],
    );
    letters.extend([
        Letter::Input(Input::AdapterOff),
        Letter::Input(Input::AdapterOn),
        Letter::Input(Input::RetryNow),
        Letter::Wait,
        Letter::Pass,
    ]);
    letters
}

/// Whether a radio that works from now on brings the sensors back.
fn is_cured(place: &Place, sensors: &[SensorId]) -> bool {
    let mut rig = Rig::new();
    rig.honest = false;
    rig.links = place.links.clone();
    rig.now = place.now;
    for sensor in sensors {
        rig.want(*sensor);
    }
    rig.input(Input::AdapterOn);
    rig.run_to(place.now.as_millis() / 1_000 + 90);
    sensors
        .iter()
        .all(|sensor| rig.links.state(*sensor) == Some(LinkState::Streaming))
}

#[test]
fn no_seven_events_in_any_order_make_a_link_race_stick_or_repeat_itself() {
    let places = places(&everything(), 7);
    assert!(places.len() > 1_000);
}

#[test]
fn from_wherever_five_events_lead_a_working_radio_brings_the_sensor_back() {
    for place in places(&everything(), 5) {
        assert!(is_cured(&place, &[STRAP]), "{place:?}");
    }
}

#[test]
fn no_five_events_of_two_sensors_make_their_connects_overlap() {
    let events = [
        Event::Wanted,
        Event::Connected,
        Event::ConnectFailed { gone: false },
        Event::Prepared,
        Event::Heard,
        Event::Disconnected,
    ];
    let mut alphabet = of(STRAP, &events);
    alphabet.extend(of(POD, &events));
    alphabet.extend([
        Letter::Input(Input::AdapterOff),
        Letter::Input(Input::AdapterOn),
        Letter::Wait,
        Letter::Pass,
    ]);
    let places = places(&alphabet, 5);
    assert!(places.len() > 1_000);
}
