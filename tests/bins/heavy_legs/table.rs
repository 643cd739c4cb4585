//! The report for people.

use std::fmt::Write;

use freshlegs_tests::legs::{DEPTHS, Figures, Found, History, RAMPS_S};

use super::report::{Group, Report, Row, kind_name};

/// What is aimed at over the listed files with a typical history.
const MOST_ASKS_PER_HOUR: f64 = 0.5;
const LEAST_SHARE_FOUND: f64 = 0.6;

/// The whole report.
pub(crate) fn text(report: &Report) -> String {
    let mut out = String::new();
    for group in &report.groups {
        write_group(&mut out, group);
    }
    for (file, reason) in &report.unreadable {
        line(&mut out, &format!("{file}: not replayed: {reason}"));
    }
    out
}

fn write_group(out: &mut String, group: &Group) {
    let heading = format!(
        "== history {}, {} files: {}",
        group.history.name(),
        group.name,
        group.rows.len()
    );
    line(out, &heading);
    let mut fades = String::new();
    for depth in DEPTHS {
        for ramp_s in RAMPS_S {
            let name = format!("{:.0}%/{:.0}", depth * 100.0, ramp_s / 60.0);
            cell(&mut fades, &name);
        }
    }
    line(
        out,
        &format!(
            "{:40} {:>5} {:>11} {:>5}  {}  {:>5}  faults  untouched asks; main gate",
            "file", "hours", "choice", "open", fades, "eased",
        ),
    );
    for row in &group.rows {
        line(out, &row_text(row));
    }
    figures_text(out, "chosen without each file", &group.chosen);
    figures_text(out, "as shipped", &group.shipped);
    if group.history == History::Typical && group.name == "listed" {
        line(out, &verdict(&group.chosen));
    }
    line(out, "");
}

fn row_text(row: &Row) -> String {
    let outcome = &row.outcome;
    let untouched = &outcome.untouched;
    let mut fades = String::new();
    for fade in &outcome.fades {
        cell(&mut fades, &found(fade));
    }
    let asks: Vec<String> = untouched
        .asks
        .iter()
        .map(|(at_s, kind)| format!("{} at {:.0}", kind_name(*kind), at_s / 60.0))
        .collect();
    let refused = if untouched.is_refused() {
        "refused: "
    } else {
        ""
    };
    let gate = untouched
        .main_gate
        .as_ref()
        .map_or_else(String::new, |(gate, share)| {
            format!("{refused}{gate} {:.0} %", share * 100.0)
        });
    format!(
        "{:40} {:5.2} {:4.1} % {:3.0} s {:>5}  {fades}  {:>5}  {:>6}  {}; {gate}",
        row.file,
        outcome.hours,
        row.choice.threshold * 100.0,
        row.choice.hold_s,
        untouched
            .open
            .map_or_else(|| "-".to_owned(), |open| format!("{:.0} %", open * 100.0)),
        minutes(outcome.eased_after_s),
        outcome.faulty.asks.len(),
        if asks.is_empty() {
            "none".to_owned()
        } else {
            asks.join(", ")
        },
    )
}

/// Minutes to the question; in brackets where the untouched run was asked about by then.
fn found(fade: &Found) -> String {
    let text = minutes(fade.after_s);
    if fade.after_s.is_some() && !fade.is_new {
        format!("({text})")
    } else {
        text
    }
}

fn minutes(seconds: Option<f64>) -> String {
    seconds.map_or_else(
        || "-".to_owned(),
        |seconds| format!("{:.0}", seconds / 60.0),
    )
}

fn figures_text(out: &mut String, name: &str, figures: &Figures) {
    let [fade, ease, cardio] = figures.asks;
    line(out, &format!("{name}:"));
    line(
        out,
        &format!(
            "  {} files, {} refused, {:.1} h: {:.2} asks/h ({fade} fade, {ease} ease), \
             apart {:.2} cardio cues/h ({cardio})",
            figures.files,
            figures.refused,
            figures.hours,
            figures.fade_asks_per_hour(),
            cardio as f64 / figures.hours.max(1e-9),
        ),
    );
    for fade in &figures.fades {
        let delay = fade
            .median_delay_min
            .map_or_else(|| "-".to_owned(), |it| format!("{it:.0} min"));
        line(
            out,
            &format!(
                "  fade of {:2.0} % over {:2.0} min: {} of {} found within 15 min \
                 ({} not asked about untouched), median delay {delay}",
                fade.percent, fade.ramp_min, fade.found, fade.files, fade.new
            ),
        );
    }
    let [faulty_fade, faulty_ease, faulty_cardio] = figures.faulty;
    line(
        out,
        &format!(
            "  eased 8 % on purpose: asked about in {} of {}, {} of them as easing",
            figures.eased, figures.files, figures.eased_known
        ),
    );
    line(
        out,
        &format!(
            "  with failing sensors: {} asks instead of {}, {faulty_cardio} cardio cues instead of \
             {cardio}",
            faulty_fade + faulty_ease,
            fade + ease,
        ),
    );
}

fn verdict(figures: &Figures) -> String {
    let asks = figures.fade_asks_per_hour();
    let found = figures.share_found(8.0);
    let reached = asks <= MOST_ASKS_PER_HOUR && found >= LEAST_SHARE_FOUND;
    format!(
        "target: at most {MOST_ASKS_PER_HOUR} asks/h and {:.0} % of fades of 8 %: {asks:.2} asks/h and \
         {:.0} %: {}",
        LEAST_SHARE_FOUND * 100.0,
        found * 100.0,
        if reached { "reached" } else { "not reached" },
    )
}

/// One more column of the fades.
fn cell(out: &mut String, text: &str) {
    // Writing to a string never fails.
    let _ = write!(out, "{text:>7}");
}

fn line(out: &mut String, text: &str) {
    // Writing to a string never fails.
    let _ = writeln!(out, "{text}");
}
