use freshlegs::{FlagKind, FollowUpAnswer, HoldView, RunVerdict, TakeAlongView, TodayView};
use serde_json::json;

use super::value;
use crate::args::{Answer, TodayArguments};
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};

/// Shows what matters before a run, after an answer has been taken in.
pub(crate) fn today(desk: &mut Desk, arguments: &TodayArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if let Some(answer) = arguments.answer {
        companion.answer_follow_up(answer.into())?;
    }
    if let Some(flag) = &arguments.seen {
        companion.flag_was_seen(flag_kind(flag)?)?;
    }
    if let Some(flag) = &arguments.gone {
        companion.flag_is_gone(flag_kind(flag)?)?;
    }
    if arguments.take_along {
        return take_along(desk, &companion.take_along()?);
    }
    let today = companion.today()?;
    if desk.json {
        let mut object = value(&today);
        if let Some(fields) = object.as_object_mut() {
            fields.insert("type".to_owned(), json!("today"));
            fields.insert("hold".to_owned(), json!(today.hold.as_ref().map(hold_json)));
        }
        return desk.out.json(&object);
    }
    show_flags(desk, &today)?;
    show_hold(desk, &today)?;
    show_readiness(desk, &today)?;
    let (runs, needed) = (today.legs_runs, today.legs_runs_needed);
    if runs < needed {
        desk.out.line(&format!(
            "Your legs: {runs} of {needed} runs known; until then only your own word counts."
        ))
    } else {
        desk.out.line(&format!(
            "Your legs: {runs} runs of the last 28 days known."
        ))
    }
}

fn show_flags(desk: &mut Desk, today: &TodayView) -> Result<(), Failure> {
    for flag in &today.flags {
        desk.out
            .line(&format!("! {} ({})", flag.title, flag.urgency_text))?;
        for line in flag.lines.iter().chain(&flag.reasons) {
            desk.out.line(&format!("  {line}"))?;
        }
        for line in &flag.ask {
            desk.out.line(&format!("  ? {line}"))?;
        }
        let name = name_of(&flag.kind);
        desk.out.line(&format!(
            "  freshlegs today --seen {name} | --gone {name} | --take-along"
        ))?;
        desk.out.line("")?;
    }
    Ok(())
}

fn show_hold(desk: &mut Desk, today: &TodayView) -> Result<(), Failure> {
    let Some(hold) = &today.hold else {
        let may_run = &today.may_run;
        return desk.out.line(match may_run.verdict {
            RunVerdict::Run => "Nothing holds running back.",
            _ => &may_run.title,
        });
    };
    desk.out.line(&hold.title)?;
    for line in &hold.lines {
        desk.out.line(&format!("  {line}"))?;
    }
    desk.out.line("")?;
    for choice in &hold.answers {
        let name = Answer::from(choice.answer).name();
        desk.out
            .line(&format!("  --answer {name:<14}{}", choice.label))?;
    }
    Ok(())
}

fn show_readiness(desk: &mut Desk, today: &TodayView) -> Result<(), Failure> {
    for reason in &today.may_run.reasons {
        desk.out.line(reason)?;
    }
    let readiness = &today.readiness;
    desk.out.line("")?;
    desk.out.line(&readiness.headline)?;
    for reason in &readiness.why {
        desk.out.line(&format!("  - {}", reason.text))?;
    }
    desk.out.line(&format!(
        "{}: {}",
        readiness.suggestion_title, readiness.suggestion_text
    ))?;
    desk.out.line(&readiness.confidence)?;
    for missing in &readiness.missing {
        desk.out.line(&format!("  . {missing}"))?;
    }
    if let Some(question) = &today.advice_question {
        let name = name_of(&question.advice);
        desk.out.line("")?;
        desk.out.line(&question.text)?;
        desk.out.line(&format!(
            "  freshlegs why --helped {name} | --did-not-help {name}"
        ))?;
    }
    Ok(())
}

fn take_along(desk: &mut Desk, page: &TakeAlongView) -> Result<(), Failure> {
    if desk.json {
        return desk.out.json(&value(page));
    }
    desk.out.line(&page.title)?;
    desk.out.line(&page.intro)?;
    for section in &page.sections {
        desk.out.line("")?;
        desk.out.line(&section.title)?;
        for line in &section.lines {
            desk.out.line(&format!("  {line}"))?;
        }
    }
    Ok(())
}

/// A name as the command line spells it: `chest-pain`.
fn name_of(thing: &impl serde::Serialize) -> String {
    value(thing).as_str().unwrap_or_default().replace('_', "-")
}

fn flag_kind(name: &str) -> Result<FlagKind, Failure> {
    serde_json::from_value(json!(name.replace('-', "_")))
        .map_err(|_| Failure::new(Code::BadInput, format!("find the red flag {name}")))
}

/// Says before a live run what holds it back.
pub(crate) fn warn_before_a_run(hold: Option<&HoldView>) {
    if let Some(hold) = hold {
        note(&format!("{}: see `freshlegs today`", hold.title));
    }
}

fn hold_json(hold: &HoldView) -> serde_json::Value {
    let answers: Vec<&str> = hold
        .answers
        .iter()
        .map(|choice| Answer::from(choice.answer).name())
        .collect();
    json!({
        "word": hold.word,
        "since_utc_ms": hold.since_utc_ms,
        "title": hold.title,
        "lines": hold.lines,
        "answers": answers,
        "reviewed": hold.reviewed,
    })
}

impl Answer {
    fn name(self) -> &'static str {
        match self {
            Self::Cleared => "cleared",
            Self::Gone => "gone",
            Self::Mild => "mild",
            Self::StillThere => "still-there",
        }
    }
}

impl From<Answer> for FollowUpAnswer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Cleared => Self::Cleared,
            Answer::Gone => Self::Gone,
            Answer::Mild => Self::Mild,
            Answer::StillThere => Self::StillThere,
        }
    }
}

impl From<FollowUpAnswer> for Answer {
    fn from(answer: FollowUpAnswer) -> Self {
        match answer {
            FollowUpAnswer::Cleared => Self::Cleared,
            FollowUpAnswer::Gone => Self::Gone,
            FollowUpAnswer::Mild => Self::Mild,
            FollowUpAnswer::StillThere => Self::StillThere,
        }
    }
}
