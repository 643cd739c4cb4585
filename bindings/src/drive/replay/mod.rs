//! A recorded session as the sensors that may have made it.

use std::collections::VecDeque;
use std::time::Duration;

use freshlegs_engine::{Input, Moment};

use super::Timed;
use distance::SILENCE;
use sample::Sample;
use timeline::{Knot, Timeline, Timer};
use voice::Voice;

mod distance;
mod gaps;
mod inputs;
mod pauses;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod recorded;
mod sample;
mod script;
mod timeline;
mod voice;

pub use inputs::{RecordedInputs, recorded_inputs};
pub(crate) use script::{ReplayError, ReplayScript};

/// The sensors of a replay speak this often.
const TICK: Duration = Duration::from_secs(1);

/// A tick this close before a record is left out: the record speaks for it.
const CLOSE: Duration = Duration::from_millis(500);

/// The inputs of a recorded session, in order of time.
///
/// The sensors speak at each record and once a second between two records that are at most 30 s
/// apart: speed, distance and position are interpolated, heart rate and cadence held, for a watch
/// that records seldom has not lost its sensors. Longer gaps are silence. A stopped timer is
/// [`Input::Pause`], its start [`Input::Resume`]; meanwhile the runner stands and the sensors,
/// which a stopped watch does not record, keep saying so. Auto-pause must be off in the setup,
/// or a run that its watch did not pause would be paused now.
///
/// Beats follow the time of the record that precedes them in the file, in the notifications of
/// that second and, between sparse records, of those after it.
#[derive(Clone, Debug)]
pub(crate) struct Replay {
    knots: VecDeque<Knot>,
    voice: Voice,
    /// The knot that was passed last, and the last tick since.
    from: Option<(Knot, Moment)>,
    paused: bool,
    /// Moving time since the sensors spoke, in seconds.
    ran_s: f64,
    beats: Beats,
    queue: VecDeque<Timed>,
}

impl Replay {
    fn new(timeline: Timeline, voice: Voice) -> Self {
        let mut queue = VecDeque::new();
        voice.introduce(&mut queue);
        Self {
            knots: timeline.knots.into(),
            voice,
            from: None,
            paused: false,
            ran_s: 0.0,
            beats: Beats::default(),
            queue,
        }
    }

    /// Goes on by one tick or to the next knot; `None` at the end.
    fn advance(&mut self) -> Option<()> {
        if let Some(at) = self.next_tick() {
            self.tick(at);
        } else {
            let knot = self.knots.pop_front()?;
            self.pass(knot);
        }
        Some(())
    }

    /// When the sensors speak before the next knot, if they do.
    fn next_tick(&self) -> Option<Moment> {
        let (knot, at) = self.from.as_ref()?;
        let next = self.knots.front()?.at;
        let heard = self.paused || next.since(knot.at) <= SILENCE;
        let tick = *at + TICK;
        (heard && tick + CLOSE <= next).then_some(tick)
    }

    /// Lets moving time go on to `at`.
    fn run(&mut self, at: Moment) {
        if let Some((_, last)) = &mut self.from {
            if !self.paused {
                self.ran_s += at.secs_since(*last);
            }
            *last = at;
        }
    }

    fn tick(&mut self, at: Moment) {
        self.run(at);
        let (Some((knot, _)), Some(next)) = (&self.from, self.knots.front()) else {
            return;
        };
        let sample = if self.paused {
            knot.sample.standing()
        } else {
            let share = at.secs_since(knot.at) / next.at.secs_since(knot.at);
            knot.sample.towards(&next.sample, share)
        };
        self.speak(at, &sample);
    }

    fn pass(&mut self, knot: Knot) {
        let at = knot.at;
        self.run(at);
        // A timer that shares its moment with a record leaves the speaking to the record.
        let shared = match knot.timer {
            Some(Timer::Stops) => self.from.as_ref().is_some_and(|(from, _)| from.at == at),
            Some(Timer::Starts) => self.knots.front().is_some_and(|next| next.at == at),
            None => {
                self.beats = Beats::new(at, &knot.rr);
                false
            }
        };
        let (timer, sample) = (knot.timer, knot.sample);
        if let Some(timer) = timer {
            self.paused = timer == Timer::Stops;
        }
        self.from = Some((knot, at));
        if shared {
            self.beats_alone(at, sample.heart_rate_bpm);
        } else {
            self.speak(at, &sample);
        }
        self.queue.extend(timer.map(|timer| {
            let input = match timer {
                Timer::Stops => Input::Pause,
                Timer::Starts => Input::Resume,
            };
            Timed::new(at, input)
        }));
    }

    fn speak(&mut self, at: Moment, sample: &Sample) {
        let rr = self.due_beats();
        let ran_s = std::mem::take(&mut self.ran_s);
        self.voice.say(at, ran_s, sample, &rr, &mut self.queue);
    }

    fn beats_alone(&mut self, at: Moment, heart_rate_bpm: Option<u8>) {
        let rr = self.due_beats();
        if !rr.is_empty() {
            voice::pulse(at, heart_rate_bpm, &rr, &mut self.queue);
        }
    }

    /// The beats until the sensors speak again; before a record, all that are left.
    fn due_beats(&mut self) -> Vec<u16> {
        let until = self.next_tick().or_else(|| {
            let next = self.knots.front()?;
            next.timer.is_some().then_some(next.at)
        });
        self.beats.until(until)
    }
}

impl Iterator for Replay {
    type Item = Timed;

    fn next(&mut self) -> Option<Timed> {
        loop {
            if let Some(timed) = self.queue.pop_front() {
                return Some(timed);
            }
            self.advance()?;
        }
    }
}

/// The beats after a record that are not said yet.
#[derive(Clone, Debug, Default)]
struct Beats {
    rr_1024: VecDeque<u16>,
    /// When the next of them begins.
    next_at: Moment,
}

impl Beats {
    fn new(at: Moment, rr_1024: &[u16]) -> Self {
        Self {
            rr_1024: rr_1024.iter().copied().collect(),
            next_at: at,
        }
    }

    /// Takes the beats that begin before `until`, or all.
    fn until(&mut self, until: Option<Moment>) -> Vec<u16> {
        let mut due = Vec::new();
        while until.is_none_or(|until| self.next_at < until)
            && let Some(rr) = self.rr_1024.pop_front()
        {
            self.next_at += Duration::from_micros(u64::from(rr) * 1_000_000 / 1_024);
            due.push(rr);
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use freshlegs_formats::{Activity, Format, Record, RrBatch, Session, Sport, TimerEvent};

    use super::*;
    use crate::drive::listener::Listener;

    fn record(secs: i64, metres: f64) -> Record {
        Record {
            at: DateTime::UNIX_EPOCH + chrono::TimeDelta::seconds(secs),
            distance_m: Some(metres),
            speed_m_per_s: Some(3.0),
            heart_rate_bpm: Some(150),
            cadence_spm: Some(172.0),
            ..Record::default()
        }
    }

    fn run(records: Vec<Record>) -> Session {
        Session {
            sport: Sport::Running,
            records,
            ..Session::default()
        }
    }

    fn stop(secs: i64, running: bool) -> TimerEvent {
        let at = DateTime::UNIX_EPOCH + chrono::TimeDelta::seconds(secs);
        TimerEvent { at, running }
    }

    fn script(format: Format, session: Session) -> ReplayScript {
        let activity = Activity {
            format,
            device: freshlegs_formats::Device::default(),
            sessions: vec![session],
            faults: Vec::new(),
        };
        ReplayScript::new(&activity, 0).unwrap()
    }

    fn heard(session: Session) -> Listener {
        Listener::hear(script(Format::Fit, session))
    }

    fn seconds<T>(heard: &[T], at: impl Fn(&T) -> Moment) -> Vec<u64> {
        heard.iter().map(|h| at(h).as_millis() / 1_000).collect()
    }

    #[test]
    fn records_thirty_seconds_apart_are_bridged_once_a_second() {
        let heard = heard(run(vec![record(0, 0.0), record(30, 90.0)]));
        assert_eq!(
            seconds(&heard.strides, |s| s.0),
            (0..=30).collect::<Vec<_>>()
        );
        let half = &heard.strides[15].1;
        assert_eq!(half.total_distance_dm, Some(450));
        assert_eq!((half.speed_256, half.cadence_per_min), (768, 86));
        assert_eq!(heard.pulses.len(), 31);
        assert!(heard.pulses.iter().all(|pulse| pulse.bpm == 150));
    }

    #[test]
    fn a_longer_gap_is_silence() {
        let heard = heard(run(vec![record(0, 0.0), record(31, 93.0)]));
        assert_eq!(seconds(&heard.strides, |s| s.0), [0, 31]);
        assert_eq!(seconds(&heard.pulses, |p| p.at), [0, 31]);
    }

    #[test]
    fn a_stopped_timer_is_a_pause_in_which_the_runner_stands() {
        let mut session = run(vec![record(0, 0.0), record(10, 30.0), record(84, 42.0)]);
        session.timer = vec![stop(0, true), stop(12, false), stop(82, true)];
        let script = script(Format::Fit, session);
        let ends_at = script.ends_at();
        let heard = Listener::hear(script);
        assert_eq!(
            heard.pauses,
            [(Moment::from_secs(12), Moment::from_secs(82))]
        );
        assert!((heard.moving_s(ends_at) - 14.0).abs() < 1e-9);
        // Two of the four seconds with the timer running lie before the stop.
        let paused = Moment::from_secs(13)..Moment::from_secs(82);
        for (_, stride) in heard.strides.iter().filter(|(at, _)| paused.contains(at)) {
            assert_eq!((stride.speed_256, stride.cadence_per_min), (0, 0));
            assert_eq!(stride.total_distance_dm, Some(360));
        }
        assert_eq!(
            seconds(&heard.strides, |s| s.0),
            (0..=84).collect::<Vec<_>>()
        );
        assert_eq!(heard.pod_m(), Some(42.0));
    }

    #[test]
    fn a_last_stop_ends_the_run_without_a_pause() {
        let mut session = run(vec![record(0, 0.0), record(5, 15.0), record(60, 15.0)]);
        session.timer = vec![stop(0, true), stop(6, false)];
        let script = script(Format::Fit, session);
        assert_eq!(script.ends_at(), Moment::from_secs(6));
        let heard = Listener::hear(script);
        assert_eq!(
            seconds(&heard.pulses, |p| p.at),
            (0..=6).collect::<Vec<_>>()
        );
        assert_eq!(heard.pauses, []);
    }

    #[test]
    fn an_absent_heart_rate_is_no_notification() {
        let mut without = record(1, 3.0);
        without.heart_rate_bpm = None;
        let heard = heard(run(vec![record(0, 0.0), without, record(2, 6.0)]));
        assert_eq!(seconds(&heard.pulses, |p| p.at), [0, 2]);
    }

    #[test]
    fn beats_follow_their_record_and_spread_over_the_seconds_after_it() {
        let mut session = run(vec![record(0, 0.0), record(1, 3.0), record(5, 15.0)]);
        session.beats = vec![
            RrBatch {
                after_records: 1,
                rr_ms: vec![400.0; 3],
            },
            RrBatch {
                after_records: 2,
                rr_ms: vec![400.0; 20],
            },
        ];
        let heard = heard(session);
        let beats: Vec<_> = heard
            .pulses
            .iter()
            .map(|p| (p.at.as_millis() / 1_000, p.rr.len()))
            .collect();
        // 20 beats of 0.4 s are more than the four seconds have room for: the last one gets the rest.
        let expected = [(0, 3), (1, 3), (2, 2), (3, 3), (4, 9), (4, 3), (5, 0)];
        assert_eq!(beats, expected);
        let mut rr = heard.pulses.iter().flat_map(|pulse| &pulse.rr);
        assert!(rr.all(|rr| *rr == 410));
    }

    #[test]
    fn altitude_is_a_barometers_only_in_a_watch_file() {
        let mut high = record(0, 0.0);
        high.altitude_m = Some(412.0);
        (high.latitude_deg, high.longitude_deg) = (Some(0.5), Some(0.5));
        for (format, barometric) in [(Format::Fit, 1), (Format::Tcx, 0), (Format::Gpx, 0)] {
            let heard = Listener::hear(script(format, run(vec![high.clone()])));
            assert_eq!(heard.altitudes.len(), barometric);
            assert_eq!(heard.fixes[0].1.altitude_m.is_none(), barometric == 1);
        }
    }

    #[test]
    fn a_wrong_session_or_an_empty_one_is_refused() {
        let activity = Activity {
            format: Format::Gpx,
            device: freshlegs_formats::Device::default(),
            sessions: vec![Session::default()],
            faults: Vec::new(),
        };
        let error = |index| ReplayScript::new(&activity, index).unwrap_err();
        assert_eq!(error(0), ReplayError::NoRecords { index: 0 });
        assert_eq!(error(3), ReplayError::NoSuchSession { index: 3, count: 1 });
    }
}
