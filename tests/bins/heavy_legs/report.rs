use std::path::{Path, PathBuf};

use freshlegs_engine::coaching::legs::{AskKind, Tuning};
use freshlegs_tests::legs::{Figures, History, Outcome, Recorded, grid, leave_one_out, round};
use serde_json::{Value, json};

use super::table;

/// Makers' product numbers of the watches that recorded two long races: how a fade looks was learned
/// from them, so nothing is ever tuned on them. Forerunner 935 and fēnix 5X.
const NEVER_TUNED_ON: [&str; 2] = ["2691", "2604"];

/// What came of a folder.
pub(crate) struct Report {
    /// One for each history and group, the groups of a history together.
    pub(crate) groups: Vec<Group>,
    /// Files that could not be replayed, and why.
    pub(crate) unreadable: Vec<(String, String)>,
}

/// What came of files that belong together.
pub(crate) struct Group {
    pub(crate) history: History,
    pub(crate) name: String,
    pub(crate) rows: Vec<Row>,
    /// With the numbers chosen without the file.
    pub(crate) chosen: Figures,
    /// With the numbers that the detector ships with.
    pub(crate) shipped: Figures,
}

/// What came of one file.
pub(crate) struct Row {
    pub(crate) file: String,
    /// The numbers that did best on the other files.
    pub(crate) choice: Tuning,
    pub(crate) outcome: Outcome,
}

/// One file with what came of every place in the grid.
struct Measured {
    file: String,
    outcomes: Vec<Outcome>,
    shipped: Outcome,
}

/// To which group a file belongs.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Place {
    Listed,
    Other,
    HeldOut,
}

impl Report {
    /// Replays and measures everything.
    pub(crate) fn measure(
        files: &[PathBuf],
        histories: &[History],
        listed: Option<&[String]>,
        held_out: &[String],
    ) -> Self {
        let grid = grid();
        let mut unreadable = Vec::new();
        let mut measured: Vec<(Place, Vec<Measured>)> = Vec::new();
        for path in files {
            match Recorded::open(path) {
                Ok(recorded) => {
                    let place = place(&recorded, listed, held_out);
                    let each = histories
                        .iter()
                        .map(|history| Measured::new(&recorded, *history, &grid));
                    measured.push((place, each.collect()));
                }
                Err(reason) => unreadable.push((name(path), reason)),
            }
        }
        let groups = [
            (Place::Listed, "listed"),
            (
                Place::Other,
                if listed.is_some() { "others" } else { "all" },
            ),
            (Place::HeldOut, "held out"),
        ];
        let mut report = Self {
            groups: Vec::new(),
            unreadable,
        };
        for (n, history) in histories.iter().enumerate() {
            for (place, name) in groups {
                let files: Vec<&Measured> = measured
                    .iter()
                    .filter(|(it, _)| *it == place)
                    .map(|(_, each)| &each[n])
                    .collect();
                // Files that are held out get what the others choose, and choose nothing.
                let choosers: Vec<&Measured> = match place {
                    Place::HeldOut => measured
                        .iter()
                        .filter(|(it, _)| *it != place)
                        .map(|(_, each)| &each[n])
                        .collect(),
                    _ => Vec::new(),
                };
                if !files.is_empty() {
                    report
                        .groups
                        .push(Group::new(*history, name, &files, &choosers, &grid));
                }
            }
        }
        report
    }

    pub(crate) fn text(&self) -> String {
        table::text(self)
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "groups": self.groups.iter().map(Group::json).collect::<Vec<_>>(),
            "unreadable": self
                .unreadable
                .iter()
                .map(|(file, reason)| json!({ "file": file, "reason": reason }))
                .collect::<Vec<_>>(),
        })
    }
}

impl Measured {
    fn new(recorded: &Recorded, history: History, grid: &[Tuning]) -> Self {
        let shipped = recorded.measure(history, Tuning::default());
        let outcomes = match history {
            // Nothing is asked whatever the numbers are; the shipped ones stand for all.
            History::None => vec![shipped.clone(); grid.len()],
            History::Typical => grid
                .iter()
                .map(|tuning| recorded.measure(history, *tuning))
                .collect(),
        };
        Self {
            file: recorded.name.clone(),
            outcomes,
            shipped,
        }
    }
}

impl Group {
    fn new(
        history: History,
        name: &str,
        files: &[&Measured],
        choosers: &[&Measured],
        grid: &[Tuning],
    ) -> Self {
        let outcomes = |files: &[&Measured]| -> Vec<Vec<Outcome>> {
            files.iter().map(|file| file.outcomes.clone()).collect()
        };
        let choices = if choosers.is_empty() {
            leave_one_out(&outcomes(files), grid.len())
        } else {
            // One more row, left out, chooses by all the choosers.
            let mut all = outcomes(choosers);
            all.push(files[0].outcomes.clone());
            let choice = leave_one_out(&all, grid.len())[choosers.len()];
            vec![choice; files.len()]
        };
        let rows: Vec<Row> = files
            .iter()
            .zip(choices)
            .map(|(file, choice)| Row {
                file: file.file.clone(),
                choice: match history {
                    // There was nothing to choose.
                    History::None => Tuning::default(),
                    History::Typical => grid[choice],
                },
                outcome: file.outcomes[choice].clone(),
            })
            .collect();
        let chosen: Vec<&Outcome> = rows.iter().map(|row| &row.outcome).collect();
        let shipped: Vec<&Outcome> = files.iter().map(|file| &file.shipped).collect();
        Self {
            history,
            name: name.to_owned(),
            chosen: Figures::of(&chosen),
            shipped: Figures::of(&shipped),
            rows,
        }
    }

    fn json(&self) -> Value {
        json!({
            "history": self.history.name(),
            "group": self.name,
            "chosen_without_each_file": self.chosen.json(),
            "as_shipped": self.shipped.json(),
            "rows": self.rows.iter().map(Row::json).collect::<Vec<_>>(),
        })
    }
}

impl Row {
    fn json(&self) -> Value {
        let Outcome {
            hours,
            untouched,
            fades,
            eased_after_s,
            faulty,
            ..
        } = &self.outcome;
        let asks: Vec<Value> = untouched
            .asks
            .iter()
            .map(|(at_s, kind)| json!({ "at_min": round(at_s / 60.0), "kind": kind_name(*kind) }))
            .collect();
        let fades: Vec<Value> = fades
            .iter()
            .map(|fade| {
                json!({
                    "percent": round(fade.depth * 100.0),
                    "ramp_min": round(fade.ramp_s / 60.0),
                    "asked_after_min": fade.after_s.map(|after_s| round(after_s / 60.0)),
                    "asked_untouched_by_then": fade.after_s.is_some() && !fade.is_new,
                })
            })
            .collect();
        json!({
            "file": self.file,
            "hours": round(*hours),
            "choice": { "threshold": self.choice.threshold, "hold_s": self.choice.hold_s },
            "refused": untouched.is_refused(),
            "open": untouched.open.map(round),
            "gate": untouched.main_gate.as_ref().map(|(gate, share)| {
                json!({ "name": gate, "share": round(*share) })
            }),
            "asks": asks,
            "fades": fades,
            "eased_asked_after_min": eased_after_s.map(|after_s| round(after_s / 60.0)),
            "asks_with_sensor_faults": faulty.asks.len(),
        })
    }
}

/// What a question is called in the figures.
pub(crate) fn kind_name(kind: AskKind) -> &'static str {
    match kind {
        AskKind::Fade => "fade",
        AskKind::Ease => "ease",
        AskKind::Cardio => "cardio",
    }
}

fn place(recorded: &Recorded, listed: Option<&[String]>, held_out: &[String]) -> Place {
    let is_held_out =
        held_out.contains(&recorded.name) || NEVER_TUNED_ON.contains(&recorded.product.as_str());
    if is_held_out {
        Place::HeldOut
    } else if listed.is_some_and(|listed| listed.contains(&recorded.name)) {
        Place::Listed
    } else {
        Place::Other
    }
}

fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
