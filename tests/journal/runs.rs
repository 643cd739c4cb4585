//! Journal and runs: what a run is told, and what it tells.

use std::sync::Arc;

use freshlegs::{
    BodyPart, BodySide, CueKind, Draft, Press, RescueStep, RunOptions, RunOrigin,
    SimulationOptions, Soreness, Symptom, SymptomKind, TimedPress, Today, Word,
};
use freshlegs_store::{Key, Store};
use freshlegs_tests::{Collector, Trackpoint, tcx};

use super::runner::{KEY, Runner, back, morning, symptom};

const LONG_MS: u64 = 120_000;

fn calf_pain() -> Draft {
    Draft::Symptom(Symptom {
        part: Some(BodyPart::Calf),
        side: Some(BodySide::Left),
        level: Some(2),
        ..symptom(SymptomKind::Pain, &[])
    })
}

/// The steps of the rescue in a simulated run that knows this of today.
fn rescue_steps(runner: &Runner, today: Option<Today>) -> Vec<RescueStep> {
    let shell = Arc::new(Collector::default());
    let press = Press::Word { word: Word::Heavy };
    let options = SimulationOptions {
        run: RunOptions {
            today,
            ..RunOptions::default()
        },
        seed: 5,
        minutes: Some(30),
        presses: vec![TimedPress { at_s: 750.0, press }],
        ..SimulationOptions::default()
    };
    let run = runner.start_simulation(options, shell).unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
    let stored = runner.run(run.id()).unwrap();
    assert_eq!(stored.rescues.len(), 1);
    stored.rescues[0].steps.clone()
}

#[test]
fn a_calf_that_hurts_is_not_asked_for_quicker_steps() {
    let runner = Runner::new();
    let usual = rescue_steps(&runner, None);
    assert!(usual.contains(&RescueStep::Steps), "{usual:?}");
    runner.writes(calf_pain());
    let today = runner.journal_today().unwrap();
    assert!(today.calf_or_achilles_pain && today.pain);
    let spared = rescue_steps(&runner, Some(today));
    assert!(!spared.contains(&RescueStep::Steps), "{spared:?}");
    assert!(!spared.is_empty());
}

#[test]
fn a_live_run_is_told_what_the_journal_knows_unless_the_runner_says_something_else() {
    let runner = Runner::new();
    runner.writes(calf_pain());
    runner.writes(Draft::CheckIn(freshlegs::CheckIn {
        leg_heaviness: Some(6),
        soreness: vec![Soreness {
            part: BodyPart::Achilles,
            side: BodySide::Both,
            level: 5,
        }],
        ..freshlegs::CheckIn::default()
    }));
    let known = runner.journal_today().unwrap();
    assert_eq!(known.leg_heaviness, Some(6));
    let own = Today {
        leg_heaviness: Some(1),
        ..Today::default()
    };
    let mut ids = Vec::new();
    for today in [None, Some(own)] {
        let shell = Arc::new(Collector::default());
        let options = RunOptions {
            today,
            ..RunOptions::default()
        };
        let run = runner.start_run(options, shell.clone()).unwrap();
        run.finish().unwrap();
        assert!(run.wait_until_over(LONG_MS).unwrap());
        assert!(shell.cue(CueKind::Started).is_some());
        ids.push(run.id());
    }
    let folder = runner.into_folder();
    let key = Key::new(KEY);
    let store = Store::open(&folder.path().join("data"), &key, 0)
        .unwrap()
        .store;
    let told = |id: &String| store.run(id.parse().unwrap()).unwrap().header.setup.today;
    assert_eq!((told(&ids[0]), told(&ids[1])), (known, own));
}

#[test]
fn a_simulated_run_teaches_the_journal_nothing() {
    let runner = Runner::new();
    runner.writes(morning(3));
    let before = (runner.review().unwrap(), runner.season().unwrap());
    rescue_steps(&runner, None);
    assert_eq!(runner.runs().unwrap()[0].origin, RunOrigin::Simulated);
    assert_eq!(runner.load_days(None, None).unwrap(), []);
    assert_eq!((runner.review().unwrap(), runner.season().unwrap()), before);
    assert_eq!(runner.today().unwrap().legs_runs, 0);
    let asked = runner.reminders().unwrap();
    assert!(
        asked.iter().all(|reminder| reminder.run.is_none()),
        "{asked:?}"
    );
}

/// A run of `minutes` at 3 m/s and 150 beats a minute.
fn steady(minutes: usize) -> Vec<Trackpoint> {
    let point = |second: usize| Trackpoint {
        distance_m: second as f64 * 3.0,
        heart_rate_bpm: Some(150),
        cadence_spm: Some(170.0),
        speed_m_per_s: Some(3.0),
        ..Trackpoint::default()
    };
    (0..=minutes * 60).map(point).collect()
}

#[test]
fn an_imported_run_is_in_load_season_and_review_at_once_and_gone_when_it_is_deleted() {
    let runner = Runner::new();
    runner
        .save_profile(freshlegs::ProfileDraft {
            resting_heart_rate_bpm: Some(50),
            maximal_heart_rate_bpm: Some(190),
            ..freshlegs::ProfileDraft::default()
        })
        .unwrap();
    let day = back(runner.local_day(), 2);
    let path = runner.path("run.tcx");
    std::fs::write(&path, tcx(&day.to_string(), &steady(40))).unwrap();
    runner.import_file(path.clone(), false).unwrap();
    let days = runner.load_days(None, None).unwrap();
    let dates: Vec<_> = days.iter().map(|day| day.date).collect();
    assert_eq!(
        dates,
        [day, back(day, 0).succ_opt().unwrap(), runner.local_day()]
    );
    let first = days[0];
    assert!((first.minutes - 40.0).abs() < 0.5, "{first:?}");
    assert!((first.distance_m - 7_200.0).abs() < 20.0, "{first:?}");
    // 40 min at a heart-rate reserve of 5/7, by Banister's weights of both sexes.
    let share = 100.0 / 140.0;
    let weights = [(0.64, 1.92), (0.86, 1.67)].map(|(a, b): (f64, f64)| a * (b * share).exp());
    let expected = 40.0 * share * (weights[0] + weights[1]) / 2.0;
    let banister = first.trimp_banister.unwrap();
    assert!(
        (banister / expected - 1.0).abs() < 0.02,
        "{banister} {expected}"
    );
    assert_eq!((days[1].load, days[1].minutes), (0.0, 0.0));
    assert!(days[1].minutes.is_sign_positive(), "no −0");

    let id = runner.runs().unwrap()[0].id.clone();
    let review = runner.run_review(id.clone()).unwrap();
    assert_eq!((review.day, review.splits.len()), (day, 8));
    let season = runner.season().unwrap();
    assert_eq!(
        season.ladder, None,
        "who runs 7 km does not begin by walking"
    );
    assert!(season.weeks.iter().any(|week| week.run_m > 7_000.0));
    // The same file again changes nothing.
    runner.import_file(path, false).unwrap();
    assert_eq!(runner.load_days(None, None).unwrap(), days);
    runner.delete_run(id).unwrap();
    assert_eq!(runner.load_days(None, None).unwrap(), []);
}

#[test]
fn a_run_of_today_is_asked_about_and_its_card_gives_it_an_effort() {
    let runner = Runner::new();
    let day = back(runner.local_day(), 1);
    let path = runner.path("run.tcx");
    std::fs::write(&path, tcx(&day.to_string(), &steady(30))).unwrap();
    runner.import_file(path, false).unwrap();
    assert_eq!(runner.load_days(None, Some(day)).unwrap()[0].srpe, None);
    let run = runner.runs().unwrap()[0].id.clone();
    let card = Draft::RunCard(freshlegs::RunCard {
        run: Some(run),
        rpe: Some(5.0),
        leg_heaviness: Some(8),
        ..freshlegs::RunCard::default()
    });
    runner.write_entry(card, Some(day)).unwrap();
    let srpe = runner.load_days(None, Some(day)).unwrap()[0].srpe;
    assert!((srpe.unwrap() - 150.0).abs() < 1.0, "{srpe:?}");
    assert_eq!(runner.review().unwrap().now.heavy_runs, 1);
}
