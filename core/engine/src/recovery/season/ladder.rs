//! The way back to running after an injury, an illness or a long pause: walk–run steps under the rules
//! of pain.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ledger::Ledger;
use super::pauses::{LADDER_AFTER_DAYS, Pauses};
use super::run::timed;
use crate::coaching::{PartKind, StepDraft};
use crate::recovery::entry::{AbsenceState, ActivityKind, Circumstance, Draft, SymptomKind};
use crate::recovery::flags::{FlagKind, flags};
use crate::recovery::history::{History, ahead, back};
use crate::recovery::words::{JournalWords, Phrase};

/// Walking before and after the runs of a step, in minutes.
const WALK_MIN: u32 = 5;
/// A runner who ran longer than this at a stretch since needs no ladder, in minutes.
const LONGEST_BEGINNING_MIN: f64 = 35.0;
/// Days without a run after which somebody begins anew: so far back looks the guard.
const BEGIN_AFTER_DAYS: i64 = 30;
/// Who said that the longest run was at least so long does not begin, in metres.
const BEGINNER_BELOW_M: f64 = 3_000.0;

/// Why the ladder is climbed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WayBack {
    /// After an injury.
    Injury,
    /// After an illness.
    Illness,
    /// At the beginning, or after a long pause.
    Beginning,
}

/// What pain says of the next step.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PainVerdict {
    /// At most 2 of 10, and back to what it was by the next day: go on.
    GoOn,
    /// 3 to 5, or not yet back by the next day: the same step again.
    Repeat,
    /// More than 5: stop, and one step back.
    StepBack,
}

/// One step.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct LadderStep {
    /// How many times; 0 for a walk.
    pub times: u32,
    /// Seconds of running each time.
    pub run_s: u32,
    /// Seconds of walking between.
    pub walk_s: u32,
}

/// Where the runner is on the way back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ladder {
    /// Why it is climbed.
    pub reason: WayBack,
    /// The step that comes next, from 0.
    pub step: u8,
    /// The day on which it began.
    pub first: NaiveDate,
    /// The first day on which the next step may be done.
    pub from: NaiveDate,
    /// Whether pain above 5 stopped it.
    pub stopped: bool,
    /// What the last session said.
    pub last_verdict: Option<PainVerdict>,
    /// A week before the pause, in metres: half of it follows the last step.
    pub former_week_m: f64,
    /// Whether a clinician's yes comes first, because bone may be hurt.
    pub needs_clinician: bool,
    /// The day on which the last step was done.
    pub finished_on: Option<NaiveDate>,
}

/// A step as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LadderStepView {
    /// Its number, from 1.
    pub number: u8,
    /// What is done.
    pub text: String,
    /// About how many minutes.
    pub minutes: u32,
    /// Minutes of them that are run.
    pub running_minutes: u32,
    /// Whether it is done.
    pub is_done: bool,
    /// Whether it comes next.
    pub is_next: bool,
}

/// The way back as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LadderView {
    /// Why it is climbed.
    pub reason: WayBack,
    /// Why, in words.
    pub says: String,
    /// Every step.
    pub steps: Vec<LadderStepView>,
    /// The first day on which the next one may be done.
    pub from: NaiveDate,
    /// Whether pain above 5 stopped it.
    pub is_stopped: bool,
    /// What holds on the way, the most important first.
    pub rules: Vec<String>,
}

impl LadderStep {
    /// Every one: half an hour of walking, then more and more of it run, up to half an hour without a
    /// break. The pattern is that of graduated running programmes after injuries (Warden, Davis &
    /// Fredericson 2014, doi:10.2519/jospt.2014.5334); the numbers are a convention.
    pub const ALL: [Self; 8] = [
        Self::new(0, 0, 1_800),
        Self::new(6, 60, 240),
        Self::new(6, 120, 180),
        Self::new(6, 180, 120),
        Self::new(6, 240, 60),
        Self::new(3, 540, 60),
        Self::new(2, 840, 60),
        Self::new(1, 1_800, 0),
    ];

    const fn new(times: u32, run_s: u32, walk_s: u32) -> Self {
        Self {
            times,
            run_s,
            walk_s,
        }
    }

    /// Minutes of running.
    pub const fn running_minutes(self) -> u32 {
        self.times * self.run_s / 60
    }

    /// Minutes of all of it, with the walking before and after.
    pub const fn minutes(self) -> u32 {
        if self.times == 0 {
            self.walk_s / 60
        } else {
            self.times * (self.run_s + self.walk_s) / 60 + 2 * WALK_MIN
        }
    }

    /// Its steps as the coach takes them.
    pub(super) fn steps(self) -> Vec<StepDraft> {
        let walk = |kind| timed(kind, WALK_MIN * 60);
        let main = match (self.times, self.walk_s) {
            (0, _) => return vec![timed(PartKind::Recover, self.walk_s)],
            (1, 0) => timed(PartKind::Run, self.run_s),
            _ => StepDraft {
                kind: PartKind::Repeats,
                times: Some(self.times),
                steps: vec![
                    timed(PartKind::Run, self.run_s),
                    timed(PartKind::Recover, self.walk_s),
                ],
                ..StepDraft::default()
            },
        };
        vec![walk(PartKind::WarmUp), main, walk(PartKind::CoolDown)]
    }

    fn phrase(self) -> Phrase {
        let minutes = |seconds: u32| seconds / 60;
        match (self.times, self.walk_s) {
            (0, _) => Phrase::new("season-ladder-walk").count("minutes", minutes(self.walk_s)),
            (1, 0) => Phrase::new("season-ladder-run").count("minutes", minutes(self.run_s)),
            _ => Phrase::new("season-ladder-step")
                .count("times", self.times)
                .count("run", minutes(self.run_s))
                .count("walk", minutes(self.walk_s)),
        }
    }
}

/// What pain in a session and on the next day says, 0 to 10: at most 2 go on, 3 to 5 repeat, more than
/// 5 stop and step back. From the pain-monitoring model (Silbernagel et al. 2007,
/// doi:10.1177/0363546506298279), which was tried on the Achilles tendon only.
pub fn after_pain(level: u8) -> PainVerdict {
    match level {
        0..=2 => PainVerdict::GoOn,
        3..=5 => PainVerdict::Repeat,
        _ => PainVerdict::StepBack,
    }
}

impl Ladder {
    /// The way back of this runner, finished or not; `None` where none is needed.
    pub fn of(history: &History, today: NaiveDate) -> Option<Self> {
        let ledger = Ledger::new(history, today);
        Self::found(history, &ledger, &Pauses::new(history, today), today)
    }

    pub(super) fn found(
        history: &History,
        ledger: &Ledger<'_>,
        pauses: &Pauses,
        today: NaiveDate,
    ) -> Option<Self> {
        let hurt = pauses
            .last_stretch(today)
            .filter(|stretch| stretch.days() >= LADDER_AFTER_DAYS);
        let hurt = hurt.map(|stretch| {
            let reason = match stretch.state {
                AbsenceState::Injured => WayBack::Injury,
                _ => WayBack::Illness,
            };
            let mut ladder = Self::new(reason, ahead(stretch.until, 1));
            ladder.former_week_m = ledger.level_m(stretch.from);
            ladder.needs_clinician =
                reason == WayBack::Injury && bone_may_be_hurt(history, stretch.from, today);
            ladder.climb(history, ledger, pauses, today);
            ladder
        });
        let begins = || {
            let mut ladder = Self::new(WayBack::Beginning, beginning(history, ledger, today)?);
            ladder.climb(history, ledger, pauses, today);
            Some(ladder)
        };
        let Some(hurt) = hurt else {
            return begins();
        };
        match hurt.finished_on {
            // Another long pause since.
            Some(on) => begins().filter(|ladder| ladder.first > on).or(Some(hurt)),
            None => Some(hurt),
        }
    }

    /// A ladder of which no step is done.
    pub(super) fn new(reason: WayBack, from: NaiveDate) -> Self {
        Self {
            reason,
            step: 0,
            first: from,
            from,
            stopped: false,
            last_verdict: None,
            former_week_m: 0.0,
            needs_clinician: false,
            finished_on: None,
        }
    }

    /// Whether its last step is done.
    pub fn is_finished(&self) -> bool {
        self.finished_on.is_some()
    }

    /// Follows the sessions since, until the last step is done.
    fn climb(&mut self, history: &History, ledger: &Ledger<'_>, pauses: &Pauses, today: NaiveDate) {
        if let Some(hold) = pauses.fever_hold() {
            self.from = self.from.max(ahead(hold, 1));
        }
        let mut date = self.first;
        while date <= today && self.finished_on.is_none() {
            if has_session(history, ledger, date) {
                let verdict = verdict(history, date, today);
                let last = LadderStep::ALL.len() as u8 - 1;
                match verdict {
                    PainVerdict::GoOn if self.step == last => self.finished_on = Some(date),
                    PainVerdict::GoOn => self.step += 1,
                    PainVerdict::Repeat => {}
                    PainVerdict::StepBack => self.step = self.step.saturating_sub(1),
                }
                self.last_verdict = Some(verdict);
                // A day between two sessions lets the next day's pain have its say.
                self.from = self.from.max(ahead(date, 2));
            }
            date = ahead(date, 1);
        }
        let severe = [today, back(today, 1)].into_iter().find(|day| {
            let pain = pain_on(history, *day).map(after_pain);
            pain == Some(PainVerdict::StepBack)
        });
        if let Some(day) = severe {
            self.stopped = true;
            self.from = self.from.max(ahead(day, 3));
        }
    }

    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> LadderView {
        let steps = LadderStep::ALL.into_iter().zip(0_u8..);
        let steps = steps.map(|(step, index)| LadderStepView {
            number: index + 1,
            text: words.say(&step.phrase()),
            minutes: step.minutes(),
            running_minutes: step.running_minutes(),
            is_done: self.is_finished() || index < self.step,
            is_next: !self.is_finished() && index == self.step,
        });
        LadderView {
            reason: self.reason,
            says: words.text(match self.reason {
                WayBack::Injury => "season-ladder-injury",
                WayBack::Illness => "season-ladder-illness",
                WayBack::Beginning => "season-ladder-beginning",
            }),
            steps: steps.collect(),
            from: self.from,
            is_stopped: self.stopped,
            rules: self.rules().iter().map(|rule| words.say(rule)).collect(),
        }
    }

    fn rules(&self) -> Vec<Phrase> {
        let mut keys = Vec::new();
        if self.needs_clinician {
            keys.push("season-ladder-clinician");
        }
        if self.stopped {
            keys.push("season-ladder-stopped");
        } else if self.last_verdict == Some(PainVerdict::Repeat) {
            keys.push("season-ladder-repeat");
        }
        if self.reason == WayBack::Illness {
            keys.push("season-ladder-fever");
        }
        keys.extend(["season-ladder-pain", "season-ladder-day-between"]);
        let mut rules: Vec<Phrase> = keys.into_iter().map(Phrase::new).collect();
        if self.former_week_m > 0.0 {
            let half = self.former_week_m / 2.0;
            rules.push(Phrase::new("season-ladder-then").metres("distance", half));
        }
        rules
    }
}

/// The day on which somebody without runs began, or begins, to run.
fn beginning(history: &History, ledger: &Ledger<'_>, today: NaiveDate) -> Option<NaiveDate> {
    let mut first = None;
    let mut longest_min = 0.0_f64;
    for (date, ran) in ledger.run_days().rev() {
        let next = first.unwrap_or(today);
        if (next - date).num_days() > BEGIN_AFTER_DAYS {
            break;
        }
        longest_min = longest_min.max(ran.minutes);
        first = Some(date);
    }
    let from = first.unwrap_or(today);
    let answered = history.start().is_some_and(|start| {
        let days = (from - start.given_on).num_days();
        start.longest_run_m >= BEGINNER_BELOW_M && (-30..=30).contains(&days)
    });
    (longest_min <= LONGEST_BEGINNING_MIN && !answered).then_some(from)
}

fn has_session(history: &History, ledger: &Ledger<'_>, date: NaiveDate) -> bool {
    let walked = history.day(date).activities().any(|activity| {
        activity.activity == ActivityKind::Walk && activity.minutes.is_some_and(|min| min >= 20)
    });
    walked || ledger.ran(date).is_some()
}

fn verdict(history: &History, date: NaiveDate, today: NaiveDate) -> PainVerdict {
    let next = ahead(date, 1);
    let later = (next <= today).then(|| pain_on(history, next)).flatten();
    let worst = pain_on(history, date).max(later);
    match worst.map_or(PainVerdict::GoOn, after_pain) {
        // More on the next day than in the session: it is not back to what it was.
        PainVerdict::GoOn if later > pain_on(history, date) => PainVerdict::Repeat,
        verdict => verdict,
    }
}

/// The worst pain of a day. Pain whose level was not entered counts as 3: not known is not good.
fn pain_on(history: &History, date: NaiveDate) -> Option<u8> {
    let pains = history.symptoms(date);
    let pains = pains.filter(|(_, symptom)| symptom.symptom == SymptomKind::Pain);
    pains.map(|(_, symptom)| symptom.level.unwrap_or(3)).max()
}

/// Whether a clinician's yes is still missing: while a bone hurts at one point, or hurt before and nobody
/// has looked at this injury.
fn bone_may_be_hurt(history: &History, begun: NaiveDate, today: NaiveDate) -> bool {
    let standing = flags(history, today);
    let points = standing.iter().any(|flag| flag.kind == FlagKind::BonePain);
    let entries = history.entries_between(begun, today).iter();
    let was_seen = entries.into_iter().any(|entry| match entry.entry.draft() {
        Draft::Symptom(symptom) => symptom.is(Circumstance::Cleared),
        _ => false,
    });
    points || (history.background().draft().bone_stress_injury && !was_seen)
}
