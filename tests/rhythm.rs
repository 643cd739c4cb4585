//! What the engine makes of recorded RR intervals, compared with what others make of them.

#![cfg(test)]

use std::fs;
use std::path::Path;

use freshlegs::{Companion, HrvCorrection, HrvOptions, hrv_of_file};
use freshlegs_engine::sensing::rhythm::{
    Analysis, Beats, Correction, Dfa, Resolution, Rhythm, SmoothnessPriors, Tolerance, Windows,
    variability,
};
use freshlegs_engine::units::StepsPerMinute;
use freshlegs_engine::{Moment, SensorId};
use freshlegs_tests::{data_folder, skip};

/// What every figure of a reference is to agree to.
const AGREEMENT: f64 = 1e-9;

/// The box sizes of `FatMaxxer`, as science has it: 30 on a logarithmic grid, rounded down.
const FATMAXXER_SCALES: [usize; 30] = [
    3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 10, 10, 11, 12, 12, 13, 13, 14, 15,
    15,
];

/// One line of the reference.
struct Golden {
    at_s: u32,
    beats: usize,
    alpha1: f64,
    alpha1_fatmaxxer: f64,
    alpha1_sp: f64,
    rmssd_ms: f64,
}

fn intervals(data: &Path, name: &str) -> Vec<i64> {
    let text = fs::read_to_string(data.join("rr").join(name)).unwrap();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| line.trim().parse().unwrap()).collect()
}

fn golden(data: &Path) -> Vec<Golden> {
    let path = data.join("rr/fr955_stryd_10k_alpha1_golden.csv");
    let text = fs::read_to_string(path).unwrap();
    let golden = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        let number = |index: usize| fields[index].parse::<f64>().unwrap();
        Golden {
            at_s: fields[0].parse().unwrap(),
            beats: fields[1].parse().unwrap(),
            alpha1: number(2),
            alpha1_fatmaxxer: number(3),
            alpha1_sp: number(4),
            rmssd_ms: number(5),
        }
    };
    text.lines().skip(1).map(golden).collect()
}

fn analysis(intervals: &[i64], correction: Correction) -> Analysis {
    let beats = Beats::from_intervals(Resolution::Millisecond, intervals.iter().copied());
    Analysis::of(beats, correction, Windows::default())
}

#[track_caller]
fn close(ours: Option<f64>, theirs: f64) {
    let ours = ours.unwrap();
    assert!((ours - theirs).abs() < AGREEMENT, "{ours}, not {theirs}");
}

#[test]
fn all_windows_of_a_run_have_the_values_of_the_reference() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let corrected = intervals(&data, "fr955_stryd_10k_lipponen1.txt");
    let golden = golden(&data);
    let analysis = analysis(&corrected, Correction::None);
    assert_eq!((golden.len(), analysis.windows.len()), (151, 151));
    for (window, golden) in analysis.windows.iter().zip(&golden) {
        assert_eq!(window.at_s, golden.at_s);
        assert_eq!(window.measured.beats, golden.beats);
        close(window.measured.alpha1, golden.alpha1);
        close(window.measured.alpha1_sp, golden.alpha1_sp);
        close(window.measured.rmssd_ms, golden.rmssd_ms);
    }
    let mut dfa = Dfa::default();
    for golden in &golden {
        let (from, to) = (
            i64::from(golden.at_s) * 1_000,
            i64::from(golden.at_s + 120) * 1_000,
        );
        let beats = analysis.beats.as_slice().iter();
        let within = beats.filter(|beat| (from..to).contains(&beat.end));
        let exponent = dfa.exponent(within.map(|beat| beat.rr), &FATMAXXER_SCALES);
        close(exponent, golden.alpha1_fatmaxxer);
    }
}

#[test]
fn one_pass_of_correction_gives_the_beats_of_the_reference_to_the_millisecond() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let raw = intervals(&data, "fr955_stryd_10k.txt");
    let once = analysis(&raw, Correction::LipponenOnce);
    let expected = intervals(&data, "fr955_stryd_10k_lipponen1.txt");
    assert!(once.beats.intervals().eq(expected));
    for (window, golden) in once.windows.iter().zip(&golden(&data)) {
        close(window.measured.alpha1, golden.alpha1);
    }
    for name in ["fr955_stryd_10k", "suunto_20k"] {
        let once = analysis(
            &intervals(&data, &format!("{name}.txt")),
            Correction::LipponenOnce,
        );
        let first = once
            .beats
            .as_slice()
            .iter()
            .filter(|beat| beat.end < 120_000);
        let expected = intervals(&data, &format!("{name}_window0_corrected.txt"));
        assert!(first.map(|beat| beat.rr).eq(expected), "{name}");
    }
}

#[test]
fn the_self_test_of_fatmaxxer_gives_its_values() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let intervals = intervals(&data, "fatmaxxer_selftest_rr.txt");
    let mut dfa = Dfa::default();
    let theirs = dfa.exponent(intervals.iter().copied(), &FATMAXXER_SCALES);
    close(theirs, 1.550_317_330_957_320_8);
    close(dfa.alpha1(intervals.iter().copied()), 1.544_580_871_904);
    let mut priors = SmoothnessPriors::default();
    let left = priors.detrend(intervals.iter().map(|rr| *rr as f64));
    let fine = left.iter().map(|value| (value * 1e9).round() as i64);
    let detrended = dfa.alpha1(fine).unwrap();
    assert!((detrended - 1.5420).abs() < 5e-5, "{detrended}");
}

#[test]
fn correction_by_and_by_takes_out_what_is_no_heartbeat() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    // RMSSD raw, after one pass, after all: to the hundredth of a millisecond.
    for (name, raw, once, iterated) in [
        ("fr955_stryd_10k.txt", 27.02, 5.19, 3.13),
        ("rest_rri.txt", 55.14, 52.79, 52.73),
    ] {
        let intervals = intervals(&data, name);
        for (correction, expected) in [
            (Correction::None, raw),
            (Correction::LipponenOnce, once),
            (Correction::Lipponen, iterated),
        ] {
            let rmssd_ms = analysis(&intervals, correction).rmssd_ms.unwrap();
            assert!(
                (rmssd_ms - expected).abs() < 0.005,
                "{name} {correction:?} {rmssd_ms}"
            );
        }
    }
}

#[test]
fn the_gap_of_a_run_is_split_before_it_is_corrected() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let raw = intervals(&data, "suunto_20k.txt");
    // Joined over its seven gaps of 19 s the reference leaves an RMSSD of 359 ms after one pass.
    for correction in [Correction::LipponenOnce, Correction::Lipponen] {
        let analysis = analysis(&raw, correction);
        assert_eq!(analysis.beats.stretches().count(), 8);
        assert!(analysis.rmssd_ms.unwrap() < 10.0, "{:?}", analysis.rmssd_ms);
        let divided = |at_s: u32| (5_620..5_860).contains(&at_s);
        for window in analysis
            .windows
            .iter()
            .filter(|window| divided(window.at_s))
        {
            assert_eq!(window.measured.alpha1, None, "at {} s", window.at_s);
        }
    }
}

#[test]
fn the_live_rule_is_for_exercise_and_too_narrow_at_rest() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let narrow = Correction::Live(Tolerance::Exercise);
    let run = analysis(&intervals(&data, "fr955_stryd_10k.txt"), narrow);
    assert!(
        (run.artefact_percent.unwrap() - 0.68).abs() < 0.01,
        "{:?}",
        run.artefact_percent
    );
    // Over pairs that follow each other; over what is left, joined, it would be 3.04.
    assert!(
        (run.rmssd_ms.unwrap() - 3.03).abs() < 0.01,
        "{:?}",
        run.rmssd_ms
    );
    let rest = intervals(&data, "rest_rri.txt");
    let dropped = analysis(&rest, narrow);
    assert!((dropped.artefact_percent.unwrap() - 32.9).abs() < 0.1);
    assert_eq!((dropped.rmssd_ms, dropped.sdnn_ms), (None, None));
    let kept = analysis(&rest, Correction::Live(Tolerance::Rest));
    assert!(
        kept.artefact_percent.unwrap() < 1.0,
        "{:?}",
        kept.artefact_percent
    );
    assert!(kept.rmssd_ms.is_some());
}

#[test]
fn live_readings_of_a_recorded_run_are_those_of_its_analysis() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let raw = intervals(&data, "fr955_19k.txt");
    let mut notifications: Vec<(Moment, Vec<u16>)> = Vec::new();
    let mut sum = 0;
    for rr in &raw {
        sum += rr;
        let at = Moment::from_secs((sum / 1_000 + 1).unsigned_abs());
        let rr_1024 = (rr * 1_024 / 1_000) as u16;
        match notifications.last_mut() {
            Some((last, batch)) if *last == at => batch.push(rr_1024),
            _ => notifications.push((at, vec![rr_1024])),
        }
    }
    let mut rhythm = Rhythm::new();
    let mut live = Vec::new();
    for (at, batch) in &notifications {
        let steps = Some(StepsPerMinute(168.0));
        rhythm.read(*at, batch.iter().copied(), true, steps);
        if let Some(reading) = rhythm.reading()
            && live.last() != Some(reading)
        {
            live.push(*reading);
        }
    }
    let arrivals = notifications.into_iter().map(|(at, batch)| {
        (
            at,
            SensorId(0),
            batch.into_iter().map(i64::from).collect::<Vec<_>>(),
        )
    });
    let beats = Beats::from_arrivals(Resolution::Per1024, arrivals);
    let windows = Windows {
        length_s: 120,
        step_s: 5,
    };
    let afterwards = Analysis::of(beats, Correction::Live(Tolerance::Exercise), windows);
    // The first minutes are below 100 beats a minute, where the live rule is the wide one.
    let narrow = live
        .iter()
        .rev()
        .take_while(|reading| reading.tolerance == Tolerance::Exercise);
    let settled =
        narrow.map(|reading| reading.at).last().unwrap() + std::time::Duration::from_secs(125);
    let mut compared = 0;
    for reading in live.iter().filter(|reading| reading.at >= settled) {
        let from = u32::try_from(reading.at.as_millis() / 1_000 - 120).unwrap();
        let window = afterwards.windows.iter().find(|window| window.at_s == from);
        if let Some(window) = window {
            assert_eq!(reading.measured, window.measured, "at {from} s");
            compared += 1;
        }
    }
    assert!(compared > 1_000, "{compared}");
    let shown = live
        .iter()
        .filter(|reading| reading.measured.alpha1.is_some());
    assert!(shown.count() > 1_000);
}

#[test]
fn a_mornings_rest_has_its_figures() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let rest = analysis(&intervals(&data, "rest_nn_intervals.txt"), Correction::None);
    let rmssd_ms = rest.rmssd_ms.unwrap();
    assert!((rmssd_ms - 19.519_400_785_039_664).abs() < AGREEMENT);
    assert!((rest.ln_rmssd.unwrap() - rmssd_ms.ln()).abs() < AGREEMENT);
    let sdnn_ms = variability::sdnn_ms(Resolution::Millisecond, rest.beats.as_slice());
    assert_eq!(rest.sdnn_ms, sdnn_ms);
    assert!(rest.sdnn_ms.is_some());
}

#[test]
fn a_recorded_run_and_what_is_stored_of_it_say_the_same() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let path = data.join("runs/Fr955v19.28andStryd.fit");
    let path = path.to_string_lossy().into_owned();
    let options = HrvOptions {
        correction: HrvCorrection::LipponenOnce,
        ..HrvOptions::default()
    };
    let of_file = hrv_of_file(path.clone(), options).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().to_string_lossy().into_owned();
    let companion = Companion::open(folder, vec![7; 32]).unwrap();
    companion.import_file(path, false).unwrap();
    let id = companion.runs().unwrap().remove(0).id;
    let of_run = companion.hrv_of_run(id, options).unwrap();
    assert_eq!((of_file.beats, of_run.beats), (7_233, 7_233));
    assert_eq!(of_file.windows.len(), of_run.windows.len());
    // The store keeps 1/1024 s, the file milliseconds: half a millisecond can make a beat look like
    // an artefact, which moves the windows that hold it.
    let windows = of_file.windows.iter().zip(&of_run.windows);
    let mut differences: Vec<f64> = windows
        .map(|(file, run)| (file.alpha1.unwrap() - run.alpha1.unwrap()).abs())
        .collect();
    differences.sort_by(f64::total_cmp);
    let share = |percent: usize| differences[(differences.len() - 1) * percent / 100];
    println!(
        "median {:.4}, 90 % {:.4}, most {:.4}",
        share(50),
        share(90),
        share(100)
    );
    assert!(share(50) < 0.02 && share(90) < 0.1, "{differences:?}");
    let without = data
        .join("runs/6916728382.fit")
        .to_string_lossy()
        .into_owned();
    let refusal = hrv_of_file(without, options).unwrap_err();
    assert_eq!(refusal.to_string(), "find RR intervals in the file");
}
