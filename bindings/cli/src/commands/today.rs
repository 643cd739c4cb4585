use freshlegs::{FollowUpAnswer, HoldView};
use serde_json::json;

use crate::args::{Answer, TodayArguments};
use crate::desk::{Desk, note};
use crate::exit::Failure;

/// Shows what matters before a run, after an answer has been taken in.
pub(crate) fn today(desk: &mut Desk, arguments: &TodayArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if let Some(answer) = arguments.answer {
        companion.answer_follow_up(answer.into())?;
    }
    let today = companion.today()?;
    if desk.json {
        return desk.out.json(&json!({
            "type": "today",
            "hold": today.hold.as_ref().map(hold_json),
            "legs_runs": today.legs_runs,
            "legs_runs_needed": today.legs_runs_needed,
        }));
    }
    if let Some(hold) = &today.hold {
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
    } else {
        desk.out.line("Nothing holds running back.")?;
    }
    let (runs, needed) = (today.legs_runs, today.legs_runs_needed);
    if runs < needed {
        desk.out.line(&format!(
            "Your legs: {runs} of {needed} runs known; until then only your own word counts."
        ))?;
    } else {
        desk.out.line(&format!(
            "Your legs: {runs} runs of the last 28 days known."
        ))?;
    }
    Ok(())
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
