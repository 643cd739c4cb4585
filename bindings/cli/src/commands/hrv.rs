use std::path::Path;

use freshlegs::{HrvCorrection, HrvOptions, HrvReport, HrvWindow};

use super::show::the_run_meant;
use crate::args::{Correction, HrvArguments};
use crate::desk::Desk;
use crate::exit::{Code, Failure};
use crate::words::{self, ABSENT};

/// Says how the heartbeats of a file or a stored run vary.
pub(crate) fn hrv(desk: &mut Desk, arguments: &HrvArguments) -> Result<(), Failure> {
    let options = HrvOptions {
        window_s: arguments.window_s,
        step_s: arguments.step_s,
        correction: arguments.correction.into(),
        at_rest: arguments.rest,
    };
    let report = report(desk, &arguments.source, options)?;
    if desk.json {
        return desk.out.line(&freshlegs::hrv_json_line(report));
    }
    lines(&report, arguments.rest)
        .iter()
        .try_for_each(|line| desk.out.line(line))
}

/// Of the file, where there is one; else of the run whose id it may be.
fn report(desk: &Desk, source: &Path, options: HrvOptions) -> Result<HrvReport, Failure> {
    let name = source.to_string_lossy();
    let metadata = std::fs::metadata(source);
    if metadata.is_err() && is_like_an_id(&name) {
        let companion = desk.open()?;
        let id = the_run_meant(&companion.runs()?, &name)?.id.clone();
        return Ok(companion.hrv_of_run(id, options)?);
    }
    match metadata {
        Ok(metadata) if metadata.is_dir() => Err(Failure::new(
            Code::BadInput,
            format!("read {}: it is a folder", words::harmless(&name)),
        )),
        Ok(_) => Ok(freshlegs::hrv_of_file(name.into_owned(), options)?),
        Err(error) => Err(Failure::io(
            format!("read {}", words::harmless(&name)),
            &error,
        )),
    }
}

fn is_like_an_id(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

/// The figures on lines of their own, then the windows.
fn lines(report: &HrvReport, at_rest: bool) -> Vec<String> {
    let mut lines = vec![
        format!("{:<15}{}", "beats", report.beats),
        format!("{:<15}{}", "artefacts", percent(report.artefact_percent)),
    ];
    // In exercise they say almost nothing, and are not shown.
    if at_rest {
        lines.push(format!("{:<15}{}", "RMSSD", milliseconds(report.rmssd_ms)));
        lines.push(format!(
            "{:<15}{}",
            "ln RMSSD",
            decimals(report.ln_rmssd, 2)
        ));
        lines.push(format!("{:<15}{}", "SDNN", milliseconds(report.sdnn_ms)));
    }
    if !report.windows.is_empty() {
        lines.push(String::new());
        lines.push("    from  alpha 1  detrended  artefacts".to_owned());
        lines.extend(report.windows.iter().map(window));
    }
    lines
}

fn window(window: &HrvWindow) -> String {
    format!(
        "{:>8}  {:>7}  {:>9}  {:>9}",
        words::duration(f64::from(window.at_s)),
        decimals(window.alpha1, 2),
        decimals(window.alpha1_sp, 2),
        percent(window.artefact_percent),
    )
}

fn decimals(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| ABSENT.to_owned(), |value| format!("{value:.digits$}"))
}

fn milliseconds(value: Option<f64>) -> String {
    format!("{} ms", decimals(value, 1))
}

fn percent(value: Option<f64>) -> String {
    format!("{} %", decimals(value, 1))
}

impl From<Correction> for HrvCorrection {
    fn from(correction: Correction) -> Self {
        match correction {
            Correction::None => Self::None,
            Correction::Live => Self::Live,
            Correction::Lipponen => Self::Lipponen,
            Correction::LipponenOnce => Self::LipponenOnce,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> HrvReport {
        HrvReport {
            beats: 7_233,
            rmssd_ms: Some(3.128),
            ln_rmssd: Some(1.14),
            sdnn_ms: None,
            artefact_percent: Some(2.3),
            windows: vec![HrvWindow {
                at_s: 3_000,
                beats: 296,
                alpha1: Some(1.003),
                artefact_percent: Some(0.34),
                ..HrvWindow::default()
            }],
        }
    }

    #[test]
    fn a_run_is_shown_as_a_trend_and_rest_with_its_variability() {
        let lines = |at_rest| lines(&report(), at_rest);
        assert_eq!(
            lines(false),
            [
                "beats          7233",
                "artefacts      2.3 %",
                "",
                "    from  alpha 1  detrended  artefacts",
                "   50:00     1.00          –      0.3 %",
            ]
        );
        assert_eq!(lines(true)[2], "RMSSD          3.1 ms");
        assert_eq!(lines(true)[4], "SDNN           – ms");
    }

    #[test]
    fn only_what_may_be_an_id_is_looked_up_as_one() {
        for id in ["0197", "0197aaaa-1bcd", "ABCD"] {
            assert!(is_like_an_id(id), "{id}");
        }
        for file in ["", "rr.txt", "missing.fit", "./0197"] {
            assert!(!is_like_an_id(file), "{file}");
        }
    }
}
