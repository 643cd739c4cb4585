//! Heavy legs through the whole library, in scripted runs: rescued, not rescued, eased on purpose, a
//! sensor lost on the way, a red flag. Each is played twice and says the same.

#![cfg(test)]

use std::sync::Arc;

use freshlegs::{
    BreathPattern, Companion, CueKind, GuideView, LiveView, Press, RescueEnd, RescueRecord,
    RescueStep, RunDetail, RunOrigin, SimulationOptions, TimedPress, Word,
};
use freshlegs_tests::{Collector, Heard};

const LONG_MS: u64 = 120_000;

fn at(minutes: u32, seconds: f64, press: Press) -> TimedPress {
    TimedPress {
        at_s: f64::from(minutes * 60) + seconds,
        press,
    }
}

fn say(minutes: u32, seconds: f64, word: Word) -> TimedPress {
    at(minutes, seconds, Press::Word { word })
}

/// A simulated run of half an hour with these presses.
fn pressed(presses: &[TimedPress]) -> SimulationOptions {
    SimulationOptions {
        seed: 5,
        minutes: Some(30),
        presses: presses.to_vec(),
        ..SimulationOptions::default()
    }
}

/// A run that was played.
struct Played {
    shell: Arc<Collector>,
    stored: RunDetail,
}

/// Plays a run in a store of its own, twice; what is heard is the same.
fn play(options: &SimulationOptions) -> Played {
    let once = || {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_string_lossy().into_owned();
        let companion = Companion::open(path, vec![7; 32]).unwrap();
        let shell = Arc::new(Collector::default());
        let run = companion
            .start_simulation(options.clone(), shell.clone())
            .unwrap();
        assert!(run.wait_until_over(LONG_MS).unwrap());
        let stored = companion.run(run.id()).unwrap();
        assert_eq!(stored.row.origin, RunOrigin::Simulated);
        // What a simulated runner says is nobody's to follow up.
        assert_eq!(companion.today().unwrap().hold, None);
        Played { shell, stored }
    };
    let (played, again) = (once(), once());
    assert_eq!(played.shell.heard(), again.shell.heard());
    assert_eq!(played.stored.rescues, again.stored.rescues);
    played
}

impl Played {
    /// The cues from `from_s` on, a line each.
    fn lines_from(&self, from_s: f64) -> String {
        let cues = self.shell.cues();
        let skipped = cues.iter().take_while(|cue| cue.at_s < from_s).count();
        self.shell.cue_lines()[skipped..].join("\n")
    }

    fn count(&self, kind: CueKind) -> usize {
        let cues = self.shell.cues();
        cues.iter().filter(|cue| cue.kind == kind).count()
    }

    /// The one rescue of the run.
    fn rescue(&self) -> RescueRecord {
        assert_eq!(self.stored.rescues.len(), 1, "{:?}", self.stored.rescues);
        self.stored.rescues[0].clone()
    }

    /// What the screen shows in the end. Of earlier views a slow shell may have missed any.
    fn last_view(&self) -> LiveView {
        self.shell.views().pop().unwrap()
    }
}

#[test]
fn a_heavy_run_is_rescued_by_the_second_step() {
    let run = play(&pressed(&[
        say(15, 0.0, Word::Heavy),
        say(18, 20.0, Word::Better),
    ]));
    insta::assert_snapshot!(run.lines_from(900.0));
    let rescue = run.rescue();
    let steps = [RescueStep::Accept, RescueStep::Ease, RescueStep::Tall];
    assert_eq!(rescue.steps, steps);
    assert_eq!(
        (rescue.ended, rescue.helped),
        (RescueEnd::Better, Some(RescueStep::Tall))
    );
    // An eased run counts as done: no pace is asked for any more.
    assert!(run.last_view().eased);
}

#[test]
fn a_heavy_run_that_is_not_rescued_is_to_stop_for_today() {
    let run = play(&pressed(&[
        say(15, 0.0, Word::Heavy),
        say(16, 30.0, Word::Worse),
        say(18, 0.0, Word::Heavy),
        say(22, 0.0, Word::Heavy),
    ]));
    insta::assert_snapshot!(run.lines_from(900.0));
    let rescue = run.rescue();
    assert_eq!(rescue.ended, RescueEnd::Stopped);
    assert_eq!(rescue.steps.last(), Some(&RescueStep::Walk));
}

#[test]
fn legs_that_are_heavy_from_the_start_are_given_ten_minutes() {
    let run = play(&pressed(&[say(3, 0.0, Word::Heavy)]));
    insta::assert_snapshot!(run.lines_from(180.0));
    assert_eq!(run.count(CueKind::HeavyEarly), 1);
    assert_eq!(run.count(CueKind::EarlyCheck), 1);
    assert_eq!(run.stored.rescues, []);
}

#[test]
fn easing_on_purpose_lets_targets_rest_and_asks_nothing() {
    // Before the second repeat, which begins too fast.
    let eased = play(&pressed(&[say(11, 15.0, Word::Easing)]));
    insta::assert_snapshot!(eased.lines_from(675.0));
    let not_eased = play(&pressed(&[]));
    assert!(not_eased.count(CueKind::PaceTooFast) > 0);
    assert_eq!(eased.count(CueKind::PaceTooFast), 0);
    assert_eq!(eased.count(CueKind::EasingNoted), 1);
    let asked = [
        CueKind::LegsAsk,
        CueKind::RescueAccept,
        CueKind::RescueCheck,
    ];
    assert!(asked.iter().all(|kind| eased.count(*kind) == 0));
}

#[test]
fn a_strap_lost_in_mid_rescue_is_said_between_its_lines() {
    // The simulated strap is gone from 13:40 to 14:20.
    let run = play(&pressed(&[say(13, 0.0, Word::Heavy)]));
    insta::assert_snapshot!(run.lines_from(780.0));
    let cues = run.shell.cues();
    let place = |kind| cues.iter().position(|cue| cue.kind == kind).unwrap();
    assert!(place(CueKind::RescueEase) < place(CueKind::SensorLost));
    assert!(place(CueKind::SensorBack) < place(CueKind::RescueTall));
    assert_eq!(run.rescue().ended, RescueEnd::RunOver);
}

#[test]
fn a_red_flag_in_mid_cue_cuts_it_off_and_ends_coaching() {
    // The first repeat is announced at 5:00, and that takes some seconds.
    let run = play(&pressed(&[say(5, 1.5, Word::Chest)]));
    insta::assert_snapshot!(run.lines_from(299.0));
    let announced = run.shell.cue(CueKind::StepStarted).unwrap();
    let flag = run.shell.cue(CueKind::SafetyChest).unwrap();
    assert!((flag.at_s - 301.5).abs() < 0.001, "{}", flag.at_s);
    let heard = run.shell.heard();
    let place = |it: Heard| heard.iter().position(|heard| *heard == it).unwrap();
    let cut_off = place(Heard::Hush(announced.id));
    assert!(place(Heard::Speak(announced)) < cut_off);
    assert!(cut_off < place(Heard::Speak(flag)));
    let safety = run.last_view().safety.unwrap();
    assert_eq!(safety.word, Word::Chest);
    assert!(safety.call_emergency && !safety.may_resume);
}

#[test]
fn a_red_flag_is_answered_while_muted_and_nothing_else_is() {
    let run = play(&pressed(&[
        at(2, 0.0, Press::Mute { muted: true }),
        say(2, 30.0, Word::Heavy),
        say(3, 0.0, Word::Dizzy),
        say(4, 0.0, Word::CoachAgain),
    ]));
    insta::assert_snapshot!(run.lines_from(120.0));
    let cues = run.shell.cues();
    let muted = cues.iter().filter(|cue| cue.at_s >= 120.0);
    let kinds: Vec<CueKind> = muted.map(|cue| cue.kind).collect();
    assert_eq!(kinds, [CueKind::SafetyDizzy]);
    assert_eq!(run.last_view().safety.unwrap().word, Word::Dizzy);
}

#[test]
fn pain_ends_coaching_until_the_runner_wants_it_back() {
    let run = play(&pressed(&[
        say(4, 0.0, Word::Pain),
        say(12, 0.0, Word::CoachAgain),
    ]));
    insta::assert_snapshot!(run.lines_from(240.0));
    let cues = run.shell.cues();
    let silenced = cues
        .iter()
        .filter(|cue| (240.0..720.0).contains(&cue.at_s))
        .map(|cue| cue.kind);
    assert_eq!(silenced.collect::<Vec<_>>(), [CueKind::SafetyPain]);
    assert_eq!(run.count(CueKind::CoachingBack), 1);
    assert_eq!(run.last_view().safety, None);
}

/// Two minutes of breath guide in a run that is over before they are, and what was shown of it.
fn breathing(options: SimulationOptions) -> (Played, GuideView) {
    let breath = Press::Breath {
        pattern: Some(BreathPattern::ThreeTwo),
    };
    let run = play(&SimulationOptions {
        minutes: Some(9),
        presses: vec![at(7, 5.0, breath)],
        ..options
    });
    let guide = run.last_view().guide.unwrap();
    assert_eq!((guide.in_steps, guide.out_steps), (Some(3), Some(2)));
    (run, guide)
}

#[test]
fn with_a_phone_that_feels_the_steps_breath_goes_with_them() {
    for sensors in [true, false] {
        let (run, guide) = breathing(SimulationOptions {
            phone: true,
            sensors,
            ..pressed(&[])
        });
        assert_eq!(run.count(CueKind::BreathOn), 1);
        assert_eq!(run.count(CueKind::BreathByRate), 0);
        assert!(guide.on_steps);
        assert!(guide.coupling.unwrap() >= 0.9, "{guide:?}");
        if sensors {
            insta::assert_snapshot!(run.lines_from(424.0));
        }
    }
}

#[test]
fn without_one_breath_goes_by_the_rate_and_says_so() {
    let (run, guide) = breathing(pressed(&[]));
    assert_eq!(run.count(CueKind::BreathOn), 0);
    assert_eq!(run.count(CueKind::BreathByRate), 1);
    assert!(!guide.on_steps);
    assert_eq!(guide.coupling, None);
    insta::assert_snapshot!(run.lines_from(424.0));
}

#[test]
fn the_phone_alone_is_enough_for_a_run_and_its_rescue() {
    let run = play(&SimulationOptions {
        sensors: false,
        phone: true,
        ..pressed(&[say(15, 0.0, Word::Heavy)])
    });
    let summary = run.stored.row.summary.unwrap();
    assert_eq!(summary.heart_rate_avg_bpm, None);
    let cadence = summary.cadence_avg_spm.unwrap();
    assert!((164.0..172.0).contains(&cadence), "{cadence}");
    assert!((4_700.0..5_300.0).contains(&summary.distance_m));
    let source = run
        .stored
        .track
        .iter()
        .filter(|point| point.cadence_spm.is_some());
    assert!(source.count() > 1_700);
    // Nothing is missed that was never there.
    assert_eq!(run.count(CueKind::SensorLost), 0);
    assert!(run.rescue().steps.contains(&RescueStep::Steps));
    insta::assert_snapshot!(run.lines_from(0.0));
}
