use proptest::prelude::*;

use super::*;
use crate::coaching::proposal::Dose;
use crate::coaching::proposal::Subject;
use crate::coaching::routines::turn::{about, turns};
use crate::coaching::routines::{LEVELS, Routine, RoutineOrder, RoutinePlayer, Side};

/// Something that may happen while a routine is on.
#[derive(Clone, Debug)]
enum Happening {
    Wait(f64),
    Next,
    Back,
    Pause,
    Resume,
    Mute(bool),
    Again(usize, u8),
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        6 => (0.1..40.0_f64).prop_map(Happening::Wait),
        2 => Just(Happening::Next),
        1 => Just(Happening::Back),
        2 => Just(Happening::Pause),
        2 => Just(Happening::Resume),
        1 => any::<bool>().prop_map(Happening::Mute),
        1 => (0..7_usize, 0..5_u8).prop_map(|(which, level)| Happening::Again(which, level)),
    ]
}

fn day() -> impl Strategy<Value = (Today, Option<Withheld>)> {
    prop::sample::select(DAYS.to_vec())
}

impl Room {
    fn happens(&mut self, happening: &Happening) {
        let input = match happening {
            Happening::Wait(seconds) => {
                self.wait(*seconds);
                return;
            }
            Happening::Next => RoutineInput::Order(RoutineOrder::Next),
            Happening::Back => RoutineInput::Order(RoutineOrder::Back),
            Happening::Pause => RoutineInput::Pause,
            Happening::Resume => RoutineInput::Resume,
            Happening::Mute(muted) => RoutineInput::Mute(*muted),
            Happening::Again(which, level) => start(library::all()[*which].key(), *level),
        };
        self.input(&input);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_routine_ends_whatever_is_pressed(
        which in 0..7_usize,
        level in 1..4_u8,
        (today, _) in day(),
        reports in any::<bool>(),
        happenings in prop::collection::vec(happening(), 0..60),
    ) {
        let mut room = Room::new(today);
        room.reports = reports;
        room.input(&start(library::all()[which].key(), level));
        for happening in &happenings {
            room.happens(happening);
        }
        room.input(&RoutineInput::Resume).wait_for_the_end();
        prop_assert!(room.is_over());
        prop_assert_eq!(room.session.poll_timeout(), None);
    }

    #[test]
    fn no_time_runs_in_a_pause(
        which in 0..7_usize,
        level in 1..4_u8,
        before in 0.0..300.0_f64,
        steps in prop::collection::vec(0.1..100.0_f64, 1..10),
    ) {
        let mut room = Room::new(FRESH);
        room.input(&start(library::all()[which].key(), level)).wait(before);
        room.input(&RoutineInput::Pause);
        let shown = |room: &Room| room.log.iter().rev().find_map(|(_, output)| match output {
            RoutineOutput::Show(view) => Some(view.clone()),
            _ => None,
        });
        let first = shown(&room);
        let cues = room.cues().count();
        for seconds in steps {
            room.wait(seconds);
            prop_assert_eq!(shown(&room), first.clone());
        }
        prop_assert_eq!(room.cues().count(), cues);
    }

    #[test]
    fn demanding_exercises_are_never_played_when_they_are_withheld(
        which in 0..7_usize,
        level in 1..4_u8,
        (today, withheld) in day(),
        happenings in prop::collection::vec(happening(), 0..60),
    ) {
        let mut room = Room::new(today);
        room.input(&start(library::all()[which].key(), level));
        for happening in &happenings {
            room.happens(happening);
            if let Some((_, RoutineOutput::Show(view))) = room.log.last()
                && withheld.is_some()
            {
                let words = crate::coaching::words::Words::new(
                    crate::Language::English,
                    crate::UnitSystem::Metric,
                    crate::Verbosity::Brief,
                );
                let parts = library::all().iter().flat_map(Routine::parts);
                let is_demanding = parts
                    .filter(|part| part.is_demanding())
                    .any(|part| words.name(part.message()) == view.exercise);
                prop_assert!(!is_demanding, "{}", view.exercise);
            }
        }
    }

    #[test]
    fn late_timeouts_change_nothing(
        which in 0..7_usize,
        level in 1..4_u8,
        naps in prop::collection::vec(0.01..30.0_f64, 1..60),
    ) {
        let key = library::all()[which].key();
        let mut punctual = Room::new(FRESH);
        let mut late = RoutineSession::new(&RoutineSetup::default());
        punctual.reports = false;
        punctual.input(&start(key, level));
        late.handle_input(Moment::ZERO, &start(key, level));
        for nap in naps {
            punctual.wait(nap);
            late.handle_timeout(punctual.now);
        }
        let heard: Vec<_> = std::iter::from_fn(|| late.poll_output()).collect();
        let log: Vec<_> = punctual.log.into_iter().map(|(_, output)| output).collect();
        prop_assert_eq!(heard, log);
    }
}

#[test]
fn both_sides_get_the_same_dose() {
    for routine in library::all() {
        for level in LEVELS {
            for (_, withheld) in DAYS {
                let turns = turns(routine, level, withheld);
                for part in routine.parts().iter().filter(|part| part.each_side()) {
                    let of = |side: Side| {
                        let on_it = turns.iter().filter(|turn| {
                            std::ptr::eq(turn.part, part) && turn.side == Some(side)
                        });
                        on_it.map(|turn| turn.work).collect::<Vec<_>>()
                    };
                    assert_eq!(of(Side::Left), of(Side::Right), "{}", part.exercise());
                }
            }
        }
    }
}

#[test]
fn no_demanding_part_is_left_under_any_reason() {
    for routine in library::all() {
        for level in LEVELS {
            for (today, withheld) in DAYS {
                assert_eq!(Withheld::today(&today), withheld);
                let left = turns(routine, level, withheld);
                let is_demanding = left.iter().any(|turn| turn.part.is_demanding());
                assert!(withheld.is_none() || !is_demanding, "{}", routine.key());
            }
        }
    }
}

#[test]
fn the_length_on_the_list_is_right_within_a_tenth() {
    for key in keys() {
        for level in LEVELS {
            let routine = library::routine(key).unwrap();
            let expected_s = about(&turns(routine, level, None)).as_secs_f64();
            let mut room = Room::new(FRESH);
            room.input(&start(key, level)).wait_for_the_end();
            let took_s = room.log.last().unwrap().0.as_secs_f64();
            let ratio = took_s / expected_s;
            assert!((0.9..1.1).contains(&ratio), "{key} {level}: {ratio:.2}");
        }
    }
}

#[test]
fn every_exercise_of_a_level_is_announced_with_its_dose() {
    for routine in library::all() {
        for level in LEVELS {
            let mut player = RoutinePlayer::start(Moment::ZERO, routine, level, None).unwrap();
            let mut announced = Vec::new();
            let mut now = Moment::ZERO;
            while !player.is_over() {
                player.handle_timeout(now, true);
                while let Some((_, subject)) = player.poll_line() {
                    if let Subject::Exercise {
                        name,
                        dose,
                        with_how: true,
                    } = subject
                    {
                        let each_side = match dose {
                            Dose::Times { each_side, .. } | Dose::Time { each_side, .. } => {
                                each_side
                            }
                        };
                        announced.push((name, each_side));
                    }
                }
                now = player.poll_timeout().unwrap_or(now);
            }
            let parts: Vec<_> = routine
                .parts_for(level, None)
                .map(|part| (part.message(), part.each_side()))
                .collect();
            assert_eq!(announced, parts);
        }
    }
}
