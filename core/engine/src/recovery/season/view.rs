use crate::recovery::history::monday;
use chrono::NaiveDate;
use serde::Serialize;

use super::ahead::{HeavyOption, WeekAhead};
use super::ladder::LadderView;
use super::plan::{SeasonPlan, SeasonWeek};
use super::reach::{Offer, Reach};
use super::run::{PlannedKind, PlannedRun};
use super::simulation::quiet_days;
use super::week::SeasonPhase;
use crate::recovery::entry::HeavyChoice;
use crate::recovery::readiness::Suggestion;
use crate::recovery::words::{JournalWords, Phrase};

/// A planned day as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlannedRunView {
    /// What it is.
    pub kind: PlannedKind,
    /// Its name.
    pub name: String,
    /// About how many minutes; `None` for rest and for a race.
    pub minutes: Option<u32>,
    /// How many metres; `None` where time counts.
    pub metres: Option<u32>,
    /// Minutes and distance in words; empty for rest.
    pub length: String,
    /// What it is good for.
    pub purpose: String,
    /// What was changed about it, and why.
    pub changed: Option<String>,
    /// The plan for the coach, as JSON; `None` for rest.
    pub plan_json: Option<String>,
}

/// One of the next seven days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayAheadView {
    /// Its date.
    pub date: NaiveDate,
    /// Its weekday in words.
    pub weekday: String,
    /// What its week is for.
    pub phase: SeasonPhase,
    /// Metres already run.
    pub run_m: f64,
    /// Minutes already run.
    pub run_minutes: f64,
    /// What is planned; `None` once it is run.
    pub planned: Option<PlannedRunView>,
    /// What is said of strength, on a day that suits it.
    pub strength: Option<String>,
}

/// Something to make of heavy legs before a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeavyOptionView {
    /// The choice.
    pub choice: HeavyChoice,
    /// Its name.
    pub name: String,
    /// What today becomes.
    pub run: PlannedRunView,
}

/// The next seven days as a screen shows them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WeekAheadView {
    /// Seven days, today the first.
    pub days: Vec<DayAheadView>,
    /// What today suggests.
    pub suggestion: Suggestion,
    /// The same in words.
    pub suggestion_name: String,
    /// What today's run would become, to be accepted or not; `None` where nothing is left to ask.
    pub proposal: Option<PlannedRunView>,
    /// The question that goes with it.
    pub proposal_says: Option<String>,
    /// What can be made of heavy legs before today's run.
    pub heavy_options: Vec<HeavyOptionView>,
}

/// The goal as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GoalView {
    /// The runner's own name for it.
    pub name: Option<String>,
    /// Metres.
    pub distance_m: f64,
    /// The same in words.
    pub distance: String,
    /// Its day.
    pub date: NaiveDate,
    /// Days until then, 0 on the day and after it.
    pub days_left: u32,
    /// Days a week with a run.
    pub days_a_week: u8,
}

/// A nearer goal as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferView {
    /// Metres.
    pub distance_m: f64,
    /// Its day.
    pub date: NaiveDate,
    /// What it says.
    pub says: String,
}

/// A week of the season as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeasonWeekView {
    /// Its Monday.
    pub first: NaiveDate,
    /// What it is for.
    pub phase: SeasonPhase,
    /// The same in words; for weeks that are past, that they are run.
    pub phase_name: String,
    /// Metres still planned in it, without a race.
    pub planned_m: f64,
    /// Metres run in it.
    pub run_m: f64,
    /// Its longest run, run or planned, without a race, in metres.
    pub longest_m: f64,
    /// Whether it is this week.
    pub is_current: bool,
    /// Whether it is over.
    pub is_past: bool,
}

/// The season as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeasonView {
    /// What the runner trains for.
    pub goal: Option<GoalView>,
    /// Whether the plan leads there; `None` where there is no goal, or nobody knows yet.
    pub reaches_goal: Option<bool>,
    /// What there is to say of the goal.
    pub says: String,
    /// Nearer goals, where it is out of reach.
    pub offers: Vec<OfferView>,
    /// The weeks, the oldest first, ready to draw.
    pub weeks: Vec<SeasonWeekView>,
    /// The way back, while it is climbed.
    pub ladder: Option<LadderView>,
    /// Why the plan is as it is.
    pub reasons: Vec<String>,
}

impl PlannedRun {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> PlannedRunView {
        let plan = self.plan(words);
        PlannedRunView {
            kind: self.kind,
            name: words.text(self.kind.key()),
            minutes: self.minutes,
            metres: self.metres,
            length: words_of_length(self, words),
            purpose: words.say(&self.purpose),
            changed: self.changed.as_ref().map(|changed| words.say(changed)),
            plan_json: plan.and_then(|plan| serde_json::to_string(&plan).ok()),
        }
    }
}

impl HeavyOption {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> HeavyOptionView {
        HeavyOptionView {
            choice: self.choice,
            name: words.text(match self.choice {
                HeavyChoice::LongerWarmUp => "season-choice-warm-up",
                HeavyChoice::EasyVersion => "season-choice-easy",
                HeavyChoice::Walk => "season-choice-walk",
                HeavyChoice::RestDay => "season-choice-rest",
                HeavyChoice::AsPlanned => "season-choice-as-planned",
            }),
            run: self.run.view(words),
        }
    }
}

impl WeekAhead {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> WeekAheadView {
        let days = self.days.iter().map(|ahead| {
            let day = &ahead.day;
            DayAheadView {
                date: day.date,
                weekday: words.weekday(day.date),
                phase: ahead.phase,
                run_m: day.run_m,
                run_minutes: day.run_minutes,
                planned: day.planned.as_ref().map(|planned| planned.view(words)),
                strength: day.strength.then(|| words.text("season-strength")),
            }
        });
        WeekAheadView {
            days: days.collect(),
            suggestion: self.suggestion,
            suggestion_name: words.text(suggestion_key(self.suggestion)),
            proposal: self.proposal.as_ref().map(|run| run.view(words)),
            proposal_says: self
                .proposal
                .as_ref()
                .map(|_| words.text("season-proposal")),
            heavy_options: self
                .heavy_options
                .iter()
                .map(|option| option.view(words))
                .collect(),
        }
    }
}

impl SeasonPlan {
    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> SeasonView {
        let goal = self.goal.as_ref().map(|goal| GoalView {
            name: goal.name.clone(),
            distance_m: goal.distance_m,
            distance: words.distance(goal.distance_m),
            date: goal.date,
            days_left: u32::try_from((goal.date - self.today).num_days()).unwrap_or(0),
            days_a_week: goal.days_a_week,
        });
        SeasonView {
            goal,
            reaches_goal: match self.reach {
                Reach::NoGoal | Reach::Waiting => None,
                Reach::Reached { .. } => Some(true),
                Reach::TooSoon { .. } => Some(false),
            },
            says: words.say(&self.says()),
            offers: self.offers(words),
            weeks: self
                .weeks
                .iter()
                .map(|week| self.week_view(week, words))
                .collect(),
            ladder: self.ladder.as_ref().map(|ladder| ladder.view(words)),
            reasons: self
                .reasons
                .iter()
                .map(|reason| words.say(reason))
                .collect(),
        }
    }

    /// What there is to say of the goal.
    pub fn says(&self) -> Phrase {
        match (self.reach, &self.goal) {
            (Reach::Waiting, _) => Phrase::new("season-says-waiting"),
            (Reach::Reached { longest_m }, Some(goal)) => Phrase::new("season-says-reached")
                .metres("goal", goal.distance_m)
                .day("date", goal.date)
                .metres("longest", longest_m),
            (
                Reach::TooSoon {
                    longest_m,
                    needed_m,
                    shorter,
                    ..
                },
                Some(goal),
            ) => {
                let key = match shorter {
                    Some(_) => "season-says-too-soon",
                    None => "season-says-too-soon-no-race",
                };
                let phrase = Phrase::new(key)
                    .metres("goal", goal.distance_m)
                    .day("date", goal.date)
                    .metres("needed", needed_m)
                    .metres("longest", longest_m);
                match shorter {
                    Some(offer) => phrase.metres("shorter", offer.distance_m),
                    None => phrase,
                }
            }
            (_, Some(goal)) if self.is_quiet_after(goal.distance_m, goal.date) => {
                Phrase::new("season-says-after").metres("goal", goal.distance_m)
            }
            _ => Phrase::new("season-says-habit"),
        }
    }

    fn is_quiet_after(&self, metres: f64, date: NaiveDate) -> bool {
        let days = (self.today - date).num_days();
        u64::try_from(days).is_ok_and(|days| days <= quiet_days(metres))
    }

    fn offers(&self, words: &JournalWords) -> Vec<OfferView> {
        let Reach::TooSoon { shorter, later, .. } = self.reach else {
            return Vec::new();
        };
        let view = |offer: Offer, key: &str| {
            let phrase = Phrase::new(key)
                .metres("distance", offer.distance_m)
                .day("date", offer.date)
                .with(
                    "year",
                    crate::recovery::Arg::Text(offer.date.format("%Y").to_string()),
                );
            OfferView {
                distance_m: offer.distance_m,
                date: offer.date,
                says: words.say(&phrase),
            }
        };
        let shorter = shorter.map(|offer| view(offer, "season-offer-shorter"));
        let later = later.map(|offer| view(offer, "season-offer-later"));
        shorter.into_iter().chain(later).collect()
    }

    fn week_view(&self, week: &SeasonWeek, words: &JournalWords) -> SeasonWeekView {
        let this = monday(self.today);
        let is_past = week.first < this;
        let key = match week.phase {
            SeasonPhase::Paused => SeasonPhase::Paused.key(),
            _ if is_past => "season-phase-past",
            phase => phase.key(),
        };
        SeasonWeekView {
            first: week.first,
            phase: week.phase,
            phase_name: words.text(key),
            planned_m: week.planned_m,
            run_m: week.run_m,
            longest_m: week.longest_m,
            is_current: week.first == this,
            is_past,
        }
    }
}

fn suggestion_key(suggestion: Suggestion) -> &'static str {
    match suggestion {
        Suggestion::AsPlanned => "suggestion-as_planned",
        Suggestion::Easy => "suggestion-easy",
        Suggestion::ActiveRecovery => "suggestion-active_recovery",
        Suggestion::Rest => "suggestion-rest",
    }
}

fn words_of_length(run: &PlannedRun, words: &JournalWords) -> String {
    let minutes = run
        .minutes
        .map(|minutes| words.duration(f64::from(minutes)));
    let metres = run.metres.map(|metres| words.distance(f64::from(metres)));
    match (minutes, metres) {
        (Some(minutes), Some(metres)) => {
            let phrase = Phrase::new("season-length")
                .with("distance", crate::recovery::Arg::Text(metres))
                .with("minutes", crate::recovery::Arg::Text(minutes));
            words.say(&phrase)
        }
        (minutes, metres) => metres.or(minutes).unwrap_or_default(),
    }
}
