use std::fmt::Write as _;

use super::{Runner, Story};
use crate::recovery::JournalWords;
use crate::recovery::causes::{CausesView, Findings, Span};
use crate::recovery::entry::Draft;
use crate::recovery::flags::{Flag, RunAdvice, RunVerdict, flags, may_run};
use crate::recovery::history::{History, ahead, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::readiness::{Readiness, ReadinessLevel, Suggestion};
use crate::recovery::season::{PlannedRun, SeasonPlan, next_seven_days};
use crate::run::{Language, UnitSystem};

/// A season to be read: a line a week.
///
/// The letters are a morning each, Monday first. Body: g as usual, w worth a look, r less than usual,
/// l much less, . not known. Today: p as planned, e easy, a active recovery, r rest. Running: - yes,
/// h half, H not today, S not before it was seen. Legs: the heaviest of the day, x for ten.
pub(super) struct Page<'a> {
    /// What is known of the runner on a day.
    tell: &'a dyn Fn(u64) -> Story,
    text: String,
}

/// What a morning says, before anything is done.
struct Dawn {
    readiness: Readiness,
    running: RunAdvice,
    flags: Vec<Flag>,
    plan: SeasonPlan,
}

/// The table of a season of some weeks, and the checks that hold on each of its mornings.
pub(super) fn season(tell: &dyn Fn(u64) -> Story, weeks: u64) -> Page<'_> {
    let mut page = Page {
        tell,
        text: "week of     |   km long | body    today   running legs    | next week\n".to_owned(),
    };
    for week in 0..weeks {
        page.week(week);
    }
    page
}

impl Page<'_> {
    /// The page as it stands.
    pub(super) fn text(self) -> String {
        self.text
    }

    /// A morning in full.
    pub(super) fn morning(mut self, day: u64, title: &str) -> Self {
        let words = english();
        let story = (self.tell)(day);
        let dawn = Dawn::of(&story, day);
        let readiness = dawn.readiness.view(&words);
        self.heading(&story, day, "morning", title);
        self.line("", &readiness.headline);
        self.line("", &readiness.suggestion_text);
        for why in &readiness.why {
            self.line("why", &why.text);
        }
        for missing in &readiness.missing {
            self.line("missing", missing);
        }
        let running = dawn.running.view(&words);
        self.line("running", &running.title);
        for reason in &running.reasons {
            self.line("running", reason);
        }
        for flag in &dawn.flags {
            let flag = flag.view(&words);
            self.line("FLAG", &format!("{} ({})", flag.title, flag.urgency_text));
            for line in flag.lines.iter().chain(&flag.reasons) {
                self.line("flag", line);
            }
        }
        if let Some(ladder) = &dawn.plan.ladder {
            let view = ladder.view(&words);
            let next = view.steps.iter().find(|step| step.is_next);
            let next = next.map_or("", |step| step.text.as_str());
            self.line("ladder", &format!("{} Next: {next}.", view.says));
            for rule in &view.rules {
                self.line("ladder", rule);
            }
        }
        self.days_ahead(&dawn);
        self
    }

    /// Why the legs of a day are heavy, as its evening tells.
    pub(super) fn evening(mut self, day: u64, title: &str) -> Self {
        let story = (self.tell)(day);
        self.heading(&story, day, "evening", title);
        let view = causes(&story, day, Span::Today);
        self.causes(&view);
        self
    }

    /// Why the legs were heavy over four weeks.
    pub(super) fn weeks(mut self, day: u64, title: &str) -> Self {
        let story = (self.tell)(day);
        self.heading(&story, day, "four weeks", title);
        let view = causes(&story, day, Span::Weeks(4));
        self.causes(&view);
        self
    }

    fn week(&mut self, week: u64) {
        let words = english();
        let (first, last) = (Runner::day(week, 0), Runner::day(week, 6));
        let letters = |of: &dyn Fn(u64) -> char| (first..=last).map(of).collect::<String>();
        let dawns: Vec<Dawn> = (first..=last)
            .map(|day| Dawn::of(&(self.tell)(day), day))
            .collect();
        let dawn = |day: u64| &dawns[(day - first) as usize];
        let story = (self.tell)(last);
        let history = known(&story, last, false);
        let runs = history.runs_between(story.date(first), story.date(last));
        let km = runs.iter().map(|run| run.facts.distance_m / 1_000.0);
        let next = (self.tell)(last + 1);
        let plan = Dawn::of(&next, last + 1).plan;
        let coming = plan.weeks.iter().find(|week| week.first == plan.today);
        let coming = coming.map_or("-".to_owned(), |week| {
            let phase = words.text(week.phase.key());
            let (metres, longest) = (week.planned_m, week.longest_m);
            format!(
                "{phase}, {:.1} km, longest {:.1}",
                metres / 1e3,
                longest / 1e3
            )
        });
        let _ = writeln!(
            self.text,
            "{:<11} | {:>4.1} {:>4.1} | {} {} {} {} | {coming}",
            words.day(story.date(first)),
            km.clone().fold(0.0, |sum, km| sum + km),
            km.fold(0.0, f64::max),
            letters(&|day| body(dawn(day).readiness.level())),
            letters(&|day| today(dawn(day).readiness.suggestion())),
            letters(&|day| running(dawn(day).running.verdict)),
            letters(&|day| legs(&history, &story, day)),
        );
        let mut titles: Vec<String> = Vec::new();
        for flag in dawns.iter().flat_map(|dawn| &dawn.flags) {
            let title = flag.view(&words).title;
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        if !titles.is_empty() {
            self.line("flags", &titles.join("; "));
        }
        let view = causes(&story, last, Span::Weeks(4));
        let names: Vec<&str> = view
            .causes
            .iter()
            .map(|cause| cause.title.as_str())
            .collect();
        if !names.is_empty() {
            self.line("four weeks", &names.join("; "));
        }
    }

    fn days_ahead(&mut self, dawn: &Dawn) {
        let words = english();
        let week = next_seven_days(&dawn.plan, dawn.readiness.suggestion(), None);
        let view = week.view(&words);
        for day in &view.days {
            let planned = day.planned.as_ref().map_or("done".to_owned(), |run| {
                let changed = run.changed.as_deref().unwrap_or(&run.purpose);
                let what = format!("{} {}", run.name, run.length);
                format!("{} ({changed})", what.trim())
            });
            self.line("plan", &format!("{}: {planned}", day.weekday));
        }
        if let Some(proposal) = &view.proposal {
            let changed = proposal.changed.as_deref().unwrap_or_default();
            let says = view.proposal_says.as_deref().unwrap_or_default();
            let less = format!("{says} {} {} ({changed})", proposal.name, proposal.length);
            self.line("plan", &less);
        }
    }

    fn causes(&mut self, view: &CausesView) {
        self.line("", &view.headline);
        if let Some(text) = &view.heavy_days {
            self.line("", text);
        }
        for cause in &view.causes {
            self.line("CAUSE", &cause.title);
            for reason in &cause.reasons {
                self.line(
                    "why",
                    &format!("{} ({})", reason.text, reason.evidence_text),
                );
            }
            self.line("confirm", &cause.confirm);
            for advice in &cause.now {
                self.line("now", &format!("{}: {}", advice.title, advice.how));
            }
            let later: Vec<&str> = cause.long_run.iter().map(|it| it.title.as_str()).collect();
            self.line("later", &later.join("; "));
        }
        for beside in &view.beside {
            self.line("beside", &beside.text);
        }
        for missing in &view.missing {
            self.line("missing", missing);
        }
    }

    fn heading(&mut self, story: &Story, day: u64, when: &str, title: &str) {
        let words = english();
        let date = story.date(day);
        let (weekday, date) = (words.weekday(date), words.day(date));
        let _ = writeln!(self.text, "\n== {weekday} {date}, {when}: {title}");
    }

    fn line(&mut self, label: &str, text: &str) {
        let _ = writeln!(self.text, "{label:>10} {}", text.trim());
    }
}

impl Dawn {
    /// What a morning says, and whether it says it with one voice.
    fn of(story: &Story, day: u64) -> Self {
        let (history, date) = (known(story, day, true), story.date(day));
        let loads = LoadSeries::of(&history, date);
        let dawn = Self {
            readiness: Readiness::of(&history, &loads, date),
            running: may_run(&history, date),
            flags: flags(&history, date),
            plan: SeasonPlan::of(&history, &loads, date),
        };
        dawn.check();
        dawn
    }

    /// Red flags, readiness and plan do not contradict each other.
    fn check(&self) {
        let (verdict, suggestion) = (self.running.verdict, self.readiness.suggestion());
        let date = self.readiness.date;
        let planned = |days: u64| -> Option<&PlannedRun> {
            self.plan.day(ahead(date, days))?.planned.as_ref()
        };
        match verdict {
            RunVerdict::Run => {}
            RunVerdict::RunHalf => assert!(suggestion >= Suggestion::Easy, "{date}"),
            RunVerdict::Hold | RunVerdict::StopUntilSeen => {
                assert_eq!(suggestion, Suggestion::Rest, "{date}");
                assert!(planned(0).is_none_or(PlannedRun::is_rest), "{date}");
            }
        }
        if verdict == RunVerdict::StopUntilSeen {
            let runs = (0..7).filter_map(planned);
            assert!(runs.into_iter().all(PlannedRun::is_rest), "{date}");
        }
        assert!(
            self.flags.iter().all(|flag| flag.kind.running() <= verdict),
            "{date}"
        );
    }
}

/// What is in the journal on a morning, or at the end of a day.
fn known(story: &Story, day: u64, is_morning: bool) -> History {
    let mut parts = story.parts.clone();
    let date = story.date(day);
    let last_run = if is_morning { back(date, 1) } else { date };
    parts.runs.retain(|run| run.day() <= last_run);
    parts.entries.retain(|entry| {
        let is_of_the_day = matches!(
            entry.entry.draft(),
            Draft::RunCard(_) | Draft::Intake(_) | Draft::Activity(_) | Draft::Tag(_)
        );
        entry.day < date || (entry.day == date && !(is_morning && is_of_the_day))
    });
    if parts.goal.as_ref().is_some_and(|goal| goal.set_on > date) {
        parts.goal = None;
    }
    History::new(parts)
}

fn causes(story: &Story, day: u64, span: Span) -> CausesView {
    let (history, date) = (known(story, day, false), story.date(day));
    let loads = LoadSeries::of(&history, date);
    Findings::of(&history, &loads, span, date).view(&english())
}

fn body(level: ReadinessLevel) -> char {
    match level {
        ReadinessLevel::Missing => '.',
        ReadinessLevel::Good => 'g',
        ReadinessLevel::Watch => 'w',
        ReadinessLevel::Reduced => 'r',
        ReadinessLevel::Low => 'l',
    }
}

fn today(suggestion: Suggestion) -> char {
    match suggestion {
        Suggestion::AsPlanned => 'p',
        Suggestion::Easy => 'e',
        Suggestion::ActiveRecovery => 'a',
        Suggestion::Rest => 'r',
    }
}

fn running(verdict: RunVerdict) -> char {
    match verdict {
        RunVerdict::Run => '-',
        RunVerdict::RunHalf => 'h',
        RunVerdict::Hold => 'H',
        RunVerdict::StopUntilSeen => 'S',
    }
}

fn legs(history: &History, story: &Story, day: u64) -> char {
    let heaviness = history.day(story.date(day)).heaviness();
    heaviness.map_or('.', |level| {
        char::from_digit(level.into(), 11).unwrap_or('x')
    })
}

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}
