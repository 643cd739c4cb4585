use std::sync::Arc;
use std::sync::mpsc::{self, Sender};

use freshlegs::{
    CueView, Equipment, EvidenceGrade, LiveView, RoutineInfo, SensorEvent, Shell, ShellError,
    Summary, Today, Trouble, Withheld,
};
use serde_json::json;

use crate::args::{RoutineArguments, TodayFlags};
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};
use crate::words;

use super::run::in_words;

/// How long a routine may take at most, in milliseconds, before it counts as stuck.
const LONGEST_MS: u64 = 24 * 3_600_000;

/// Lists the routines, or plays one.
pub(crate) fn routine(desk: &mut Desk, arguments: RoutineArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let today = match arguments.today.today(true) {
        Some(said) => said,
        None => companion.journal_today()?,
    };
    let Some(name) = arguments.routine else {
        return list(desk, &companion.routines(today, arguments.level)?);
    };
    let (sender, news) = mpsc::channel();
    let shell = Arc::new(Listener { news: sender });
    let speed = arguments.speed.times().unwrap_or(1_000.0);
    let run = companion.start_routine(name, arguments.level, today, Some(speed), shell)?;
    for item in news {
        match item {
            News::Said(cue) if desk.json => desk.out.line(&freshlegs::cue_json_line(cue))?,
            News::Said(cue) => desk.out.line(&words::cue(cue.at_s, &cue.text))?,
            News::Trouble(trouble) => note(&in_words(&trouble)),
            News::Over => break,
        }
    }
    if run.wait_until_over(LONGEST_MS)? {
        Ok(())
    } else {
        Err(Failure::new(
            Code::Internal,
            "end the routine: it goes on and on",
        ))
    }
}

fn list(desk: &mut Desk, routines: &[RoutineInfo]) -> Result<(), Failure> {
    for routine in routines {
        if desk.json {
            desk.out.json(&json!({
                "type": "routine",
                "key": routine.key,
                "name": routine.name,
                "why": routine.why,
                "about_s": routine.about_s,
                "parts": routine.parts,
            }))?;
            continue;
        }
        let length = words::duration(f64::from(routine.about_s));
        let (key, name) = (&routine.key, &routine.name);
        desk.out.line(&format!(
            "{key:<14}{name}, {length}, {} exercises",
            routine.parts
        ))?;
        desk.out.line(&format!("{:<14}{}", "", routine.why))?;
        if !routine.equipment.is_empty() {
            let needed: Vec<&str> = routine.equipment.iter().copied().map(equipment).collect();
            desk.out
                .line(&format!("{:<14}needs {}", "", needed.join(", ")))?;
        }
        for evidence in &routine.evidence {
            let grade = grade(evidence.grade);
            desk.out.line(&format!(
                "{:<14}evidence: {grade} ({})",
                "", evidence.source
            ))?;
        }
        if let Some(why) = routine.withheld {
            let reason = match why {
                Withheld::HeavyLegs => "heavy legs",
                Withheld::Pain => "pain",
                Withheld::HardRun => "a hard run is near",
            };
            desk.out
                .line(&format!("{:<14}shortened today: {reason}", ""))?;
        }
    }
    Ok(())
}

fn equipment(needed: Equipment) -> &'static str {
    match needed {
        Equipment::Mat => "a mat",
        Equipment::Support => "something to hold on to",
        Equipment::Step => "a step",
        Equipment::Roller => "a foam roller",
        Equipment::Anchor => "somebody who holds the feet",
    }
}

fn grade(grade: EvidenceGrade) -> &'static str {
    match grade {
        EvidenceGrade::Strong => "strong",
        EvidenceGrade::Moderate => "moderate",
        EvidenceGrade::Weak => "weak",
        EvidenceGrade::Contested => "contested",
    }
}

impl TodayFlags {
    /// What was said of today; `None` where nothing was and the journal is to be asked.
    pub(crate) fn today(&self, asks_journal: bool) -> Option<Today> {
        let said = Today {
            leg_heaviness: self.legs,
            calf_or_achilles_pain: self.calf_pain,
            pain: self.pain,
            hard_run_within_48_h: self.hard_run_soon,
            ..Today::default()
        };
        (!asks_journal || said != Today::default()).then_some(said)
    }
}

enum News {
    Said(CueView),
    Trouble(Trouble),
    Over,
}

/// The shell of a routine: passes on what is said.
struct Listener {
    news: Sender<News>,
}

impl Listener {
    fn tell(&self, news: News) -> Result<(), ShellError> {
        self.news.send(news).map_err(|_| ShellError::Failed {
            reason: "reach the terminal: it is closed".to_owned(),
        })
    }
}

impl Shell for Listener {
    fn speak(&self, cue: CueView) -> Result<(), ShellError> {
        self.tell(News::Said(cue))
    }

    fn hush(&self, _cue_id: u32) -> Result<(), ShellError> {
        // Written words cannot be taken back, and interrupt nobody.
        Ok(())
    }

    fn show(&self, _view: LiveView) -> Result<(), ShellError> {
        Ok(())
    }

    fn sensors(&self, _events: Vec<SensorEvent>) -> Result<(), ShellError> {
        Ok(())
    }

    fn trouble(&self, trouble: Trouble) -> Result<(), ShellError> {
        self.tell(News::Trouble(trouble))
    }

    fn finished(&self, _summary: Summary) -> Result<(), ShellError> {
        self.tell(News::Over)
    }
}
