use super::*;
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::Subject;
use crate::coaching::routines::{RoutinePlayer, RoutineView, Side};
use crate::coaching::words::Words;
use crate::run::{Language, UnitSystem, Verbosity};

/// A player whose voice takes two seconds for everything.
struct Alone {
    player: RoutinePlayer,
    at_s: u64,
    said: Vec<(u64, CueKind, Option<&'static str>)>,
    voice_until_s: u64,
}

impl Alone {
    fn new(key: &str, level: u8, withheld: Option<Withheld>) -> Self {
        let routine = library::routine(key).unwrap();
        let mut alone = Self {
            player: RoutinePlayer::start(Moment::ZERO, routine, level, withheld).unwrap(),
            at_s: 0,
            said: Vec::new(),
            voice_until_s: 0,
        };
        alone.tick();
        alone
    }

    fn tick(&mut self) {
        let now = Moment::from_secs(self.at_s);
        self.player
            .handle_timeout(now, self.at_s >= self.voice_until_s);
        while let Some((kind, subject)) = self.player.poll_line() {
            self.voice_until_s = self.at_s + 2;
            let name = match subject {
                Subject::Exercise { name, .. } => Some(name),
                _ => None,
            };
            self.said.push((self.at_s, kind, name));
        }
    }

    fn wait(&mut self, seconds: u64) -> &mut Self {
        for _ in 0..seconds {
            self.at_s += 1;
            self.tick();
        }
        self
    }

    fn order(&mut self, order: impl FnOnce(&mut RoutinePlayer, Moment)) -> &mut Self {
        order(&mut self.player, Moment::from_secs(self.at_s));
        self.tick();
        self
    }

    fn view(&self) -> RoutineView {
        let words = Words::new(Language::English, UnitSystem::Metric, Verbosity::Brief);
        let now = Moment::from_secs(self.at_s);
        self.player.view(now, &words).unwrap()
    }

    fn last(&self) -> (u64, CueKind, Option<&'static str>) {
        *self.said.last().unwrap()
    }
}

#[test]
fn counting_waits_for_the_voice() {
    let mut alone = Alone::new("warm-up", 1, None);
    // "Warm-up" and the exercise, two seconds each.
    alone.wait(3);
    assert!((alone.view().left_s - 9.0).abs() < 1e-9);
    assert_eq!(alone.view().beat_s, None);
    alone.wait(3);
    let view = alone.view();
    assert_eq!((view.left_s, view.left_reps), (7.0, Some(5)));
    assert_eq!((view.beat_s, view.beat_from_s), (Some(1.5), Some(4.0)));
    assert_eq!(view.side, Some(Side::Left));
}

#[test]
fn the_other_side_comes_with_the_same_dose() {
    let mut alone = Alone::new("warm-up", 1, None);
    alone.wait(13);
    assert_eq!(alone.last(), (13, CueKind::RoutineOtherSide, None));
    alone.wait(2);
    let view = alone.view();
    assert_eq!((view.side, view.left_s), (Some(Side::Right), 9.0));
    assert_eq!(view.next.as_deref(), Some("Leg swings"));
    assert_eq!((view.number, view.of), (1, 7));
}

#[test]
fn a_pause_keeps_what_is_left() {
    let mut alone = Alone::new("cool-down", 1, None);
    alone.wait(64);
    assert!((alone.view().left_s - 120.0).abs() < 1e-9);
    alone.order(RoutinePlayer::pause).wait(1_000);
    assert!((alone.view().left_s - 120.0).abs() < 1e-9);
    assert!(alone.view().paused);
    assert_eq!(alone.player.poll_timeout(), None);
    alone.order(RoutinePlayer::resume).wait(1);
    assert!((alone.view().left_s - 119.0).abs() < 1e-9);
}

#[test]
fn a_line_that_a_pause_cut_short_is_said_again() {
    let mut alone = Alone::new("cool-down", 1, None);
    alone.wait(3);
    assert_eq!(alone.last().2, Some("exercise-cool-down-walk"));
    alone.order(RoutinePlayer::pause).wait(20);
    alone.order(RoutinePlayer::resume).wait(5);
    let walks = alone.said.iter().filter(|(_, _, name)| name.is_some());
    assert_eq!(walks.map(|(at_s, ..)| *at_s).collect::<Vec<_>>(), [2, 23]);
}

#[test]
fn next_goes_to_the_next_exercise_whatever_is_on() {
    let mut alone = Alone::new("strength", 2, None);
    alone.wait(10).order(RoutinePlayer::next);
    assert_eq!(
        alone.last(),
        (
            10,
            CueKind::RoutineExercise,
            Some("exercise-bridge-walk-outs")
        )
    );
    // Through the rest after it, too.
    alone.wait(39);
    assert!(alone.view().resting);
    assert_eq!(alone.view().exercise, "Side leg raises");
    let of = alone.view().of;
    for number in 3..of {
        alone.order(RoutinePlayer::next);
        assert!(!alone.view().resting);
        assert_eq!(alone.view().number, number + 1);
    }
    alone.order(RoutinePlayer::next);
    assert_eq!(alone.last().1, CueKind::RoutineDone);
    assert!(alone.player.is_over());
}

#[test]
fn back_begins_the_exercise_again_and_then_goes_to_the_one_before() {
    let mut alone = Alone::new("cool-down", 1, None);
    alone.order(RoutinePlayer::next).wait(10);
    alone.order(RoutinePlayer::back);
    assert_eq!(
        alone.last(),
        (10, CueKind::RoutineExercise, Some("exercise-calf-stretch"))
    );
    alone.wait(3).order(RoutinePlayer::back);
    assert_eq!(alone.last().2, Some("exercise-cool-down-walk"));
    alone.order(RoutinePlayer::back);
    assert_eq!(alone.view().number, 1);
}

#[test]
fn what_is_withheld_is_said_once_and_left_out() {
    let mut alone = Alone::new("strength", 1, Some(Withheld::HeavyLegs));
    let whole = Alone::new("strength", 1, None);
    assert_eq!(alone.view().of, whole.view().of - 1);
    alone.wait(1_000);
    let kinds: Vec<_> = alone.said.iter().map(|(_, kind, _)| *kind).collect();
    assert_eq!(
        kinds[..2],
        [CueKind::RoutineStarted, CueKind::RoutineWithheld]
    );
    let withheld = kinds
        .iter()
        .filter(|kind| **kind == CueKind::RoutineWithheld);
    assert_eq!(withheld.count(), 1);
    assert!(
        !alone
            .said
            .iter()
            .any(|(_, _, name)| *name == Some("exercise-bridge-walk-outs"))
    );
    assert_eq!(alone.last().1, CueKind::RoutineDone);
}

#[test]
fn a_routine_of_which_nothing_is_left_is_refused_with_the_reason() {
    for key in ["eccentric", "plyometrics"] {
        let routine = library::routine(key).unwrap();
        let why = Some(Withheld::HardRun);
        let refused = RoutinePlayer::start(Moment::ZERO, routine, 1, why);
        assert_eq!(refused.unwrap_err(), why);
    }
}

#[test]
fn a_level_outside_is_taken_as_the_next_one_within() {
    for (asked, taken) in [(0, 1), (9, 3)] {
        let (asked, taken) = [asked, taken]
            .map(|level| Alone::new("strength", level, None).view())
            .into();
        assert_eq!(asked, taken);
    }
}
