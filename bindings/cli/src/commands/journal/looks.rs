//! What the journal says of load, causes, the week ahead and the season.

use freshlegs::{
    AdviceView, CausesView, Companion, Draft, GaitSummaryView, GoalDraft, HabitChoice, LegsFeel,
    LoadView, SeasonView, StartDraft, WeekAheadView,
};
use serde_json::{Value, json};

use crate::args::{HabitsArguments, PlanArguments, SpanArguments, WeekArguments, WhyArguments};
use crate::desk::Desk;
use crate::exit::{Code, Failure};

const METRES_PER_KILOMETRE: f64 = 1_000.0;

/// The load of each day as one array, or today's in words.
pub(crate) fn load(desk: &mut Desk, span: SpanArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if desk.json {
        let days = companion.load_days(span.from, span.to)?;
        return desk.out.json(&value(&days));
    }
    if span.from.is_some() || span.to.is_some() {
        desk.out
            .line("date        load   ctl   atl   tsb  monotony  strain")?;
        for day in companion.load_days(span.from, span.to)? {
            let one = |value: Option<f64>| value.map_or("–".to_owned(), |it| format!("{it:.1}"));
            desk.out.line(&format!(
                "{}  {:5.0} {:5.1} {:5.1} {:5.1}  {:>8}  {:>6}",
                day.date,
                day.load,
                day.ctl,
                day.atl,
                day.tsb,
                one(day.monotony),
                one(day.strain)
            ))?;
        }
        return Ok(());
    }
    show_load(desk, &companion.load()?)
}

fn show_load(desk: &mut Desk, load: &LoadView) -> Result<(), Failure> {
    desk.out.line(&load.measure_text)?;
    if let Some(day) = &load.day {
        desk.out.line(&format!(
            "load {:.0}, ctl {:.1}, atl {:.1}, tsb {:.1}",
            day.load, day.ctl, day.atl, day.tsb
        ))?;
    }
    let texts = load.building_text.iter().chain(&load.week_texts);
    let spike = load.spike.iter().map(|spike| &spike.text);
    let texts = texts.chain([&load.longest_text]).chain(spike);
    for text in texts.chain(&load.split_texts).chain(&load.notes) {
        desk.out.line(text)?;
    }
    Ok(())
}

/// Why the legs may be heavy.
pub(crate) fn why(desk: &mut Desk, arguments: &WhyArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    for (advice, helped) in [(&arguments.helped, true), (&arguments.did_not_help, false)] {
        if let Some(advice) = advice {
            let name = Value::from(advice.replace('-', "_"));
            let advice = serde_json::from_value(name)
                .map_err(|_| Failure::new(Code::BadInput, format!("find the advice {advice}")))?;
            let entry = companion.answer_advice(advice, true, Some(helped))?;
            return super::say(desk, "wrote", &entry);
        }
    }
    if arguments.gait {
        let summary = companion.gait_summary()?;
        return if desk.json {
            desk.out.json(&value(&summary))
        } else {
            show_gait(desk, &summary)
        };
    }
    let causes = companion.why(arguments.weeks)?;
    if desk.json {
        return desk.out.json(&value(&causes));
    }
    show_causes(desk, &causes)
}

fn show_causes(desk: &mut Desk, causes: &CausesView) -> Result<(), Failure> {
    desk.out.line(&causes.headline)?;
    if let Some(line) = &causes.heavy_days {
        desk.out.line(line)?;
    }
    for cause in &causes.causes {
        desk.out.line("")?;
        desk.out
            .line(&format!("{} ({})", cause.title, cause.evidence_text))?;
        for reason in &cause.reasons {
            desk.out.line(&format!("  - {}", reason.text))?;
        }
        desk.out.line(&format!("  ? {}", cause.confirm))?;
        for advice in cause.now.iter().chain(&cause.long_run) {
            show_advice(desk, advice)?;
        }
        desk.out
            .line(&format!("  freshlegs guide {}", cause.topic_slug))?;
    }
    let beside = causes.beside.iter().map(|beside| &beside.text);
    for line in beside.chain(&causes.missing) {
        desk.out.line(line)?;
    }
    Ok(())
}

fn show_advice(desk: &mut Desk, advice: &AdviceView) -> Result<(), Failure> {
    desk.out
        .line(&format!("  > {}. {}", advice.title, advice.how))?;
    if let Some(helped) = &advice.helped {
        desk.out.line(&format!("    {helped}"))?;
    }
    Ok(())
}

fn show_gait(desk: &mut Desk, summary: &GaitSummaryView) -> Result<(), Failure> {
    desk.out.line(&summary.title)?;
    for line in &summary.lines {
        desk.out.line(line)?;
    }
    Ok(())
}

/// The next seven days.
pub(crate) fn week(desk: &mut Desk, arguments: &WeekArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if arguments.accept || arguments.keep {
        companion.answer_suggestion(arguments.accept)?;
    }
    let week = companion.week_ahead()?;
    if desk.json {
        return desk.out.json(&value(&week));
    }
    show_week(desk, &week)?;
    if legs_are_heavy(&companion)? {
        show_heavy_options(desk, &week)?;
    }
    Ok(())
}

/// Whether heavy legs were the last word of today, and nothing was made of them yet.
fn legs_are_heavy(companion: &Companion) -> Result<bool, Failure> {
    let today = companion.local_day();
    let entries = companion.entries(today, today)?.into_iter().rev();
    let mut words = entries.filter_map(|entry| match entry.draft {
        Draft::LegsToday(legs) => Some(legs),
        _ => None,
    });
    Ok(words
        .next()
        .is_some_and(|legs| legs.feel == LegsFeel::Heavy && legs.choice.is_none()))
}

fn show_heavy_options(desk: &mut Desk, week: &WeekAheadView) -> Result<(), Failure> {
    if week.heavy_options.is_empty() {
        return Ok(());
    }
    desk.out.line("")?;
    for option in &week.heavy_options {
        let choice = value(&option.choice);
        let changed = option.run.changed.as_deref().unwrap_or_default();
        desk.out.line(&format!(
            "  choice={:<16}{}: {changed}",
            choice.as_str().unwrap_or_default(),
            option.name
        ))?;
    }
    desk.out
        .line("  freshlegs journal add legs_today feel=heavy choice=…")
}

fn show_week(desk: &mut Desk, week: &WeekAheadView) -> Result<(), Failure> {
    for day in &week.days {
        let what = match &day.planned {
            Some(planned) => format!("{} {}", planned.name, planned.length),
            None => format!("{:.1} km", day.run_m / METRES_PER_KILOMETRE),
        };
        let weekday = &day.weekday;
        desk.out
            .line(&format!("{} {weekday:<10} {}", day.date, what.trim_end()))?;
        let planned = day.planned.iter();
        let changed = planned.filter_map(|planned| planned.changed.as_ref());
        for line in changed.chain(&day.strength) {
            desk.out.line(&format!("{:22}{line}", ""))?;
        }
    }
    if let Some(proposal) = &week.proposal {
        desk.out.line("")?;
        if let Some(says) = &week.proposal_says {
            desk.out.line(says)?;
        }
        desk.out.line(&format!(
            "  {}: {} {} (--accept, or --keep the plan)",
            week.suggestion_name, proposal.name, proposal.length
        ))?;
    }
    Ok(())
}

/// The plan of the season, after the goal or the answers of day one have been taken in.
pub(crate) fn plan(desk: &mut Desk, arguments: &PlanArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if let (Some(km), Some(date)) = (arguments.goal, arguments.date) {
        companion.set_goal(Some(GoalDraft {
            distance_m: km * METRES_PER_KILOMETRE,
            date,
            days_a_week: arguments.days,
            name: arguments.name.clone(),
            ..GoalDraft::default()
        }))?;
    } else if arguments.no_goal {
        companion.set_goal(None)?;
    }
    if let (Some(km), Some(runs_a_week)) = (arguments.longest, arguments.runs_a_week) {
        companion.set_start_answers(StartDraft {
            longest_run_m: km * METRES_PER_KILOMETRE,
            runs_a_week,
            easy_pace_s_per_km: arguments.easy_pace,
            ..StartDraft::default()
        })?;
    }
    let season = companion.season()?;
    if desk.json {
        return desk.out.json(&value(&season));
    }
    show_season(desk, &season)
}

fn show_season(desk: &mut Desk, season: &SeasonView) -> Result<(), Failure> {
    desk.out.line(&season.says)?;
    for offer in &season.offers {
        desk.out.line(&format!("  {}", offer.says))?;
    }
    for reason in &season.reasons {
        desk.out.line(reason)?;
    }
    for week in &season.weeks {
        let mark = if week.is_current { '>' } else { ' ' };
        desk.out.line(&format!(
            "{mark} {}  {:<24} planned {:5.1} km, run {:5.1} km, longest {:4.1} km",
            week.first,
            week.phase_name,
            week.planned_m / METRES_PER_KILOMETRE,
            week.run_m / METRES_PER_KILOMETRE,
            week.longest_m / METRES_PER_KILOMETRE
        ))?;
    }
    if let Some(ladder) = &season.ladder {
        desk.out.line(&ladder.says)?;
        for step in &ladder.steps {
            let mark = match (step.is_done, step.is_next) {
                (true, _) => '+',
                (_, true) => '>',
                _ => ' ',
            };
            desk.out
                .line(&format!("{mark} {}. {}", step.number, step.text))?;
        }
        for rule in &ladder.rules {
            desk.out.line(&format!("  {rule}"))?;
        }
    }
    Ok(())
}

/// The habits that are followed, after others have been chosen.
pub(crate) fn habits(desk: &mut Desk, arguments: &HabitsArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if !arguments.choose.is_empty() {
        let choices: Result<Vec<HabitChoice>, Failure> =
            arguments.choose.iter().map(|text| choice(text)).collect();
        companion.choose_habits(choices?)?;
    }
    let habits = companion.habits()?;
    if desk.json {
        return desk.out.json(&value(&habits));
    }
    for habit in habits {
        desk.out
            .line(&format!("{}: {}", habit.title, habit.progress))?;
        desk.out.line(&format!("  {}", habit.streak_text))?;
        desk.out.line(&format!("  {}", habit.why))?;
    }
    Ok(())
}

fn choice(text: &str) -> Result<HabitChoice, Failure> {
    let (name, times) = text
        .split_once('=')
        .map_or((text, None), |(name, times)| (name, Some(times)));
    let wrong = |what: &str| Failure::new(Code::BadInput, format!("choose {text}: {what}"));
    let times = times
        .map(|times| {
            times
                .parse::<u8>()
                .map_err(|_| wrong("times must be a number"))
        })
        .transpose()?;
    let object = json!({"habit": name.replace('-', "_"), "times_a_week": times});
    serde_json::from_value(object).map_err(|_| wrong("there is no such habit"))
}

pub(crate) fn value(thing: &impl serde::Serialize) -> Value {
    serde_json::to_value(thing).unwrap_or(Value::Null)
}
