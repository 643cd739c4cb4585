use super::Story;
use crate::recovery::CheckIn;
use crate::recovery::entry::{
    BodyPart, BodySide, Circumstance, Draft, Intake, RunCard, Soreness, Symptom, SymptomKind,
};
use crate::recovery::season::StartAnswers;
use crate::recovery::{HalvesChange, RunFacts, TimeAtHeartRate};
use crate::run::RunKind;

/// A runner whose season is told. Weeks are counted from 0 and begin on a Monday.
#[derive(Clone, Debug)]
pub(super) struct Runner {
    pub(super) story: Story,
}

/// A run with its card.
#[derive(Clone, Copy, Debug)]
pub(super) struct Session {
    pub(super) km: f64,
    pub(super) min_per_km: f64,
    pub(super) bpm: u16,
    pub(super) rpe: f64,
    pub(super) heaviness: u8,
    pub(super) kind: RunKind,
    pub(super) hot: bool,
    /// Change of speed and pulse from the first half to the second, in percent.
    pub(super) halves: (f64, f64),
}

/// What a morning says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Morning {
    pub(super) sleep_h: f64,
    pub(super) heaviness: u8,
    pub(super) fatigue: u8,
    pub(super) mood: u8,
    pub(super) stress: u8,
    pub(super) resting_bpm: f64,
    pub(super) rmssd_ms: f64,
    /// Soreness of both thighs, 0 to 10.
    pub(super) sore: u8,
}

impl Runner {
    pub(super) fn new() -> Self {
        Self {
            story: Story::new(),
        }
    }

    /// The answers of day one: the longest run, and how many a week.
    pub(super) fn started(&mut self, longest_run_m: f64, runs_a_week: u8) -> &mut Self {
        self.story.parts.start = Some(StartAnswers {
            given_on: self.story.date(Self::day(0, 0)),
            longest_run_m,
            runs_a_week,
            easy_pace_s_per_km: Some(360.0),
        });
        self
    }

    /// The day of a weekday of a week: 0 is Monday. The story begins on a Thursday.
    pub(super) const fn day(week: u64, weekday: u64) -> u64 {
        4 + 7 * week + weekday
    }

    pub(super) fn run(&mut self, day: u64, session: Session) -> &mut Self {
        let minutes = session.km * session.min_per_km;
        let (speed_percent, heart_rate_percent) = session.halves;
        self.story.run_of(
            day,
            RunFacts {
                kind: session.kind,
                moving_s: minutes * 60.0,
                distance_m: session.km * 1_000.0,
                heart_rate: vec![TimeAtHeartRate {
                    bpm: session.bpm,
                    ms: (minutes * 60_000.0) as u32,
                }],
                heart_rate_peak_bpm: Some(session.bpm + 12),
                efficiency: Some(1_000.0 / session.min_per_km / f64::from(session.bpm)),
                halves: (minutes >= 40.0).then_some(HalvesChange {
                    speed_percent,
                    heart_rate_percent,
                }),
                hot: session.hot,
                ..RunFacts::default()
            },
        );
        let card = RunCard {
            rpe: Some(session.rpe),
            leg_heaviness: Some(session.heaviness),
            ..RunCard::default()
        };
        self.story.entry(day, Draft::RunCard(card));
        self
    }

    pub(super) fn morning(&mut self, day: u64, morning: Morning) -> &mut Self {
        let sore = Soreness {
            part: BodyPart::Quadriceps,
            side: BodySide::Both,
            level: morning.sore,
        };
        self.story.check_in(
            day,
            CheckIn {
                sleep_h: Some(morning.sleep_h),
                sleep_quality: Some(if morning.sleep_h < 6.0 { 2 } else { 4 }),
                leg_heaviness: Some(morning.heaviness),
                soreness: if morning.sore > 0 { vec![sore] } else { vec![] },
                fatigue: Some(morning.fatigue),
                mood: Some(morning.mood),
                stress: Some(morning.stress),
                resting_heart_rate_bpm: Some(morning.resting_bpm),
                rmssd_ms: Some(morning.rmssd_ms),
                ..CheckIn::default()
            },
        );
        self
    }

    pub(super) fn intake(&mut self, day: u64, intake: Intake) -> &mut Self {
        self.story.entry(day, Draft::Intake(intake));
        self
    }

    pub(super) fn symptom(&mut self, day: u64, symptom: Symptom) -> &mut Self {
        self.story.entry(day, Draft::Symptom(symptom));
        self
    }
}

impl Session {
    /// An easy run at six minutes a kilometre.
    pub(super) fn easy(km: f64) -> Self {
        Self {
            km,
            min_per_km: 6.0,
            bpm: 140,
            rpe: 3.0,
            heaviness: 2,
            kind: RunKind::Easy,
            hot: false,
            halves: (0.0, 3.0),
        }
    }

    /// Quick parts.
    pub(super) fn intervals(km: f64) -> Self {
        Self {
            min_per_km: 5.3,
            bpm: 162,
            rpe: 7.0,
            heaviness: 4,
            kind: RunKind::Intervals,
            ..Self::easy(km)
        }
    }

    /// The long run of a week.
    pub(super) fn long(km: f64) -> Self {
        Self {
            rpe: 4.0,
            heaviness: 3,
            ..Self::easy(km)
        }
    }
}

impl Morning {
    /// A good one, with the small differences that every body has from day to day.
    pub(super) fn good(day: u64) -> Self {
        Self {
            sleep_h: 7.8 + 0.4 * wave(day),
            heaviness: 1,
            fatigue: 2,
            mood: 4,
            stress: 2,
            resting_bpm: (50.0 + 1.5 * wave(day + 3)).round(),
            rmssd_ms: (55.0 + 6.0 * wave(day + 5)).round(),
            sore: 0,
        }
    }
}

/// A symptom without a place.
pub(super) fn symptom(kind: SymptomKind) -> Symptom {
    Symptom {
        symptom: kind,
        part: None,
        side: None,
        level: None,
        since: None,
        until: None,
        circumstances: vec![],
        note: None,
    }
}

/// The same, seen by a professional.
pub(super) fn cleared(symptom: Symptom) -> Symptom {
    Symptom {
        level: None,
        circumstances: vec![Circumstance::Cleared],
        ..symptom
    }
}

/// Between −1 and 1, without a rhythm that a week would share.
pub(super) fn wave(day: u64) -> f64 {
    (day * 37 % 11) as f64 / 5.0 - 1.0
}
