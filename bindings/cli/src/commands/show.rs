use freshlegs::{Companion, LapRecord, LapTrigger, RunDetail, RunRow, TrackPoint};
use ratatui::style::Color;
use serde_json::{Value, json};

use super::runs::{kind_name, row_json, started};
use crate::args::{ShowArguments, Units};
use crate::chart::Series;
use crate::desk::Desk;
use crate::exit::{Code, Failure};
use crate::words;

/// Lines and the widest width of a chart, in characters.
const CHART_HEIGHT: u16 = 9;
const CHART_WIDTH: u16 = 100;

/// Shows one run: totals, laps, charts, and what was said.
pub(crate) fn show(desk: &mut Desk, arguments: &ShowArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let id = the_run_meant(&companion.runs()?, &arguments.id)?.id.clone();
    let run = companion.run(id)?;
    if desk.json {
        return lines_json(&run)
            .iter()
            .try_for_each(|line| desk.out.json(line));
    }
    let units = units_of(&companion)?;
    let width = if desk.out.is_terminal() {
        ratatui::crossterm::terminal::size().map_or(CHART_WIDTH, |(width, _)| width)
    } else {
        CHART_WIDTH
    };
    let mut lines = head(&run, units);
    lines.extend(charts(&run.track, units, width.clamp(40, CHART_WIDTH)));
    lines.extend(laps(&run.laps, units));
    lines.extend(cues(&run));
    lines.iter().try_for_each(|line| desk.out.line(line))
}

/// The one run whose id begins so.
pub(super) fn the_run_meant<'a>(rows: &'a [RunRow], wanted: &str) -> Result<&'a RunRow, Failure> {
    let plain = |id: &str| id.replace('-', "").to_lowercase();
    let wanted_plain = plain(wanted);
    let mut meant = rows
        .iter()
        .filter(|row| plain(&row.id).starts_with(&wanted_plain));
    match (meant.next(), meant.count()) {
        (Some(row), 0) => Ok(row),
        (None, _) => Err(Failure::new(
            Code::NothingFound,
            format!("find a run whose id begins with {wanted:?}"),
        )),
        (Some(_), more) => Err(Failure::new(
            Code::Usage,
            format!(
                "choose one of the {} runs whose id begins with {wanted:?}",
                more + 1
            ),
        )),
    }
}

fn units_of(companion: &Companion) -> Result<Units, Failure> {
    Ok(Units::from(companion.profile()?.units))
}

fn head(run: &RunDetail, units: Units) -> Vec<String> {
    let row = &run.row;
    let when =
        started(row).map_or_else(String::new, |at| at.format("%A, %-d %B %Y, %R").to_string());
    let mut lines = vec![
        format!("{when}  {}", kind_name(row)),
        format!("id {}", row.id),
        String::new(),
    ];
    match &row.summary {
        Some(summary) => lines.extend(words::summary(summary, units)),
        None => lines.push("unfinished".to_owned()),
    }
    if run.beats > 0 {
        lines.push(format!("{:<15}{}", "heartbeats", run.beats));
    }
    lines
}

fn charts(track: &[TrackPoint], units: Units, width: u16) -> Vec<String> {
    let over_time = |value: &dyn Fn(&TrackPoint) -> Option<f64>| -> Vec<(f64, f64)> {
        track
            .iter()
            .filter_map(|point| Some((point.at.as_secs_f64(), value(point)?)))
            .collect()
    };
    let pace = over_time(&|point| {
        let speed = f64::from(point.speed_m_per_s.filter(|_| point.moving)?);
        // Slower than a slow walk is no pace: it would flatten the rest.
        (speed >= 0.5).then(|| units.metres() / speed)
    });
    let heart_rate = over_time(&|point| point.heart_rate_bpm.map(f64::from));
    let cadence = over_time(&|point| {
        point
            .cadence_spm
            .map(f64::from)
            .filter(|cadence| *cadence > 0.0)
    });
    let number: fn(f64) -> String = |value| words::whole(Some(value));
    [
        (
            format!("pace, per {}", units.name()),
            pace,
            true,
            words::duration as fn(f64) -> String,
        ),
        ("heart rate, bpm".to_owned(), heart_rate, false, number),
        (
            "cadence, steps per minute".to_owned(),
            cadence,
            false,
            number,
        ),
    ]
    .iter()
    .filter(|(_, points, ..)| !points.is_empty())
    .flat_map(|(title, points, upside_down, label)| {
        let series = Series {
            title,
            points,
            upside_down: *upside_down,
            label: *label,
            colour: Color::Reset,
        };
        let mut lines = vec![String::new()];
        lines.extend(series.lines(width, CHART_HEIGHT));
        lines
    })
    .collect()
}

/// The laps, a table for each series: they overlap, a press does not cut a kilometre short.
fn laps(laps: &[LapRecord], units: Units) -> Vec<String> {
    let mut lines = Vec::new();
    for (title, triggers) in [
        (
            "splits",
            &[LapTrigger::Distance, LapTrigger::Time, LapTrigger::Finish] as &[_],
        ),
        ("steps", &[LapTrigger::Step]),
        ("laps", &[LapTrigger::Manual]),
    ] {
        let series = laps.iter().filter(|lap| triggers.contains(&lap.trigger));
        let rows: Vec<_> = series.map(|lap| lap_line(lap, units)).collect();
        if !rows.is_empty() {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(rows);
        }
    }
    lines
}

fn lap_line(lap: &LapRecord, units: Units) -> String {
    let pace = (lap.distance_m > 0.0).then(|| lap.moving_s * 1_000.0 / lap.distance_m);
    format!(
        "{:>4}  {:>9}  {:>8}  {:>9}  {:>3} bpm  {:>3} spm",
        lap.number,
        words::distance(lap.distance_m, units),
        words::duration(lap.moving_s),
        words::pace(pace, units),
        words::whole(lap.heart_rate_avg_bpm),
        words::whole(lap.cadence_avg_spm),
    )
}

fn cues(run: &RunDetail) -> Vec<String> {
    if run.cues.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), "said".to_owned()];
    lines.extend(
        run.cues
            .iter()
            .map(|cue| words::cue(cue.at.as_secs_f64(), &cue.text)),
    );
    lines
}

fn trigger_name(trigger: LapTrigger) -> &'static str {
    match trigger {
        LapTrigger::Manual => "manual",
        LapTrigger::Distance => "distance",
        LapTrigger::Time => "time",
        LapTrigger::Step => "step",
        LapTrigger::Finish => "finish",
    }
}

/// The run, its laps, its cues and its track, one object each.
fn lines_json(run: &RunDetail) -> Vec<Value> {
    let mut head = row_json(&run.row);
    head["beats"] = json!(run.beats);
    let laps = run.laps.iter().map(|lap| {
        json!({
            "type": "lap",
            "number": lap.number,
            "trigger": trigger_name(lap.trigger),
            "from_s": lap.from.as_secs_f64(),
            "to_s": lap.to.as_secs_f64(),
            "moving_s": lap.moving_s,
            "distance_m": lap.distance_m,
            "heart_rate_avg_bpm": lap.heart_rate_avg_bpm,
            "cadence_avg_spm": lap.cadence_avg_spm,
            "ascent_m": lap.ascent_m,
        })
    });
    let cues = run.cues.iter().map(|cue| {
        json!({
            "at_s": cue.at.as_secs_f64(),
            "type": "cue",
            "kind": cue.kind,
            "text": cue.text,
        })
    });
    let points = run.track.iter().map(|point| {
        json!({
            "at_s": point.at.as_secs_f64(),
            "type": "point",
            "moving": point.moving,
            "distance_m": point.distance_m,
            "latitude_deg": point.latitude_deg,
            "longitude_deg": point.longitude_deg,
            "altitude_m": point.altitude_m,
            "speed_m_per_s": point.speed_m_per_s,
            "heart_rate_bpm": point.heart_rate_bpm,
            "cadence_spm": point.cadence_spm,
            "power_w": point.power_w,
        })
    });
    [head]
        .into_iter()
        .chain(laps)
        .chain(cues)
        .chain(points)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::runs::tests::row;
    use super::*;

    #[test]
    fn the_start_of_an_id_is_enough_if_it_is_only_one() {
        let rows = [row("0197aaaa-1"), row("0197bbbb-2")];
        assert_eq!(the_run_meant(&rows, "0197AAAA").unwrap().id, "0197aaaa-1");
        assert_eq!(the_run_meant(&rows, "0197bbbb2").unwrap().id, "0197bbbb-2");
        assert_eq!(the_run_meant(&rows, "0197").unwrap_err().code, Code::Usage);
        assert_eq!(
            the_run_meant(&rows, "01980").unwrap_err().code,
            Code::NothingFound
        );
    }

    #[test]
    fn laps_of_different_series_are_not_mixed() {
        let lap = |number, trigger| LapRecord {
            number,
            trigger,
            from: freshlegs::Moment::ZERO,
            to: freshlegs::Moment::from_secs(300),
            moving_s: 300.0,
            distance_m: 1_000.0,
            heart_rate_avg_bpm: None,
            cadence_avg_spm: Some(171.6),
            ascent_m: None,
        };
        let recorded = [
            lap(1, LapTrigger::Step),
            lap(1, LapTrigger::Distance),
            lap(2, LapTrigger::Finish),
        ];
        let lines = laps(&recorded, Units::Metric);
        assert_eq!(
            lines[1..4]
                .iter()
                .filter(|line| line.contains("1.00 km"))
                .count(),
            2
        );
        assert_eq!(lines[5], "steps");
        assert_eq!(
            lines[6],
            "   1    1.00 km      5:00   5:00 /km    – bpm  172 spm"
        );
    }

    #[test]
    fn a_chart_is_drawn_of_what_was_measured_only() {
        let track: Vec<_> = (0..600)
            .map(|second| TrackPoint {
                at: freshlegs::Moment::from_secs(second),
                moving: true,
                speed_m_per_s: Some(3.0),
                heart_rate_bpm: Some(140 + (second / 60) as u16),
                ..TrackPoint::default()
            })
            .collect();
        let text = charts(&track, Units::Metric, 80).join("\n");
        assert!(
            text.contains("heart rate, bpm") && text.contains("149"),
            "{text}"
        );
        assert!(text.contains("pace, per km"), "{text}");
        assert!(!text.contains("cadence"), "{text}");
    }
}
