use std::fmt::Write;

use super::*;
use crate::coaching::CueKind;
use crate::coaching::routines::{RoutineOrder, RoutineView};

impl Room {
    /// What is said, and the screen once in five seconds.
    fn story(&self) -> String {
        let mut story = String::new();
        let mut shown_at = None;
        for (at, output) in &self.log {
            let at_s = at.as_secs_f64();
            match output {
                RoutineOutput::Speak(cue) => {
                    let _ = writeln!(story, "{at_s:7.1}  {} [{}]", cue.text, cue.screen);
                }
                RoutineOutput::Hush(_) => {
                    let _ = writeln!(story, "{at_s:7.1}  (hush)");
                }
                RoutineOutput::Sound(_) => {}
                RoutineOutput::Over => {
                    let _ = writeln!(story, "{at_s:7.1}  (over)");
                }
                RoutineOutput::Show(view) => {
                    if shown_at.is_none_or(|last| at_s >= last + 5.0) {
                        shown_at = Some(at_s);
                        let _ = writeln!(story, "{at_s:7.1}      {}", screen(view));
                    }
                }
            }
        }
        story
    }

    fn order(&mut self, order: RoutineOrder) -> &mut Self {
        self.input(&RoutineInput::Order(order))
    }

    fn kinds(&self) -> Vec<CueKind> {
        self.cues().map(|(_, cue)| cue.kind).collect()
    }
}

fn screen(view: &RoutineView) -> String {
    let what = if view.resting { "rest, then " } else { "" };
    let side = view
        .side
        .map(|side| format!(" {side:?}"))
        .unwrap_or_default();
    let left = match view.left_reps {
        Some(reps) => format!("{reps} more"),
        None => format!("{:.0} s", view.left_s),
    };
    let paused = if view.paused { ", paused" } else { "" };
    let (exercise, number, of) = (&view.exercise, view.number, view.of);
    format!("{number}/{of} {what}{exercise}{side}: {left}{paused}")
}

#[test]
fn a_warm_up_from_the_first_word_to_the_last() {
    let mut room = Room::new(FRESH);
    room.input(&start("warm-up", 1)).wait_for_the_end();
    insta::assert_snapshot!(room.story());
}

#[test]
fn strength_on_heavy_legs() {
    let mut room = Room::new(Today {
        leg_heaviness: Some(7),
        ..FRESH
    });
    room.input(&start("strength", 1)).wait_for_the_end();
    insta::assert_snapshot!(room.story());
}

#[test]
fn a_cool_down_with_every_button_pressed() {
    let mut room = Room::new(FRESH);
    room.input(&RoutineInput::OfferCoolDown).wait(10.0);
    room.input(&start("cool-down", 1)).wait(40.0);
    room.input(&RoutineInput::Pause).wait(60.0);
    room.input(&RoutineInput::Resume).wait(10.0);
    room.order(RoutineOrder::Next).wait(4.0);
    room.order(RoutineOrder::Next).wait(30.0);
    room.order(RoutineOrder::Back).wait(15.0);
    room.order(RoutineOrder::Stop).wait_for_the_end();
    insta::assert_snapshot!(room.story());
}

#[test]
fn jumping_is_refused_before_a_hard_run() {
    let mut room = Room::new(Today {
        hard_run_within_48_h: true,
        ..FRESH
    });
    room.input(&start("plyometrics", 1)).wait_for_the_end();
    insta::assert_snapshot!(room.story());
}

#[test]
fn an_offer_stands_for_a_minute_and_a_no_ends_it() {
    let mut room = Room::new(FRESH);
    room.input(&RoutineInput::OfferCoolDown).wait(59.0);
    assert!(!room.is_over());
    room.wait(2.0);
    assert!(room.is_over());
    let mut room = Room::new(FRESH);
    room.input(&RoutineInput::OfferCoolDown).wait(10.0);
    room.order(RoutineOrder::Decline).wait(1.0);
    assert!(room.is_over());
    assert_eq!(room.kinds(), [CueKind::CoolDownOffered]);
}

#[test]
fn a_muted_routine_goes_on_without_a_word() {
    let mut room = Room::new(FRESH);
    room.input(&RoutineInput::Mute(true));
    room.input(&start("mobility", 1)).wait_for_the_end();
    assert_eq!(room.kinds(), []);
    assert!(room.is_over());
    // Six exercises, four of them on both sides.
    let expected_s = 2.0 * 15.0 + 2.0 * 24.0 + 20.0 + 15.0 + 18.0 + 30.0 + 2.0 * 20.0;
    assert!(
        (room.now.as_secs_f64() - expected_s).abs() <= 1.0,
        "{:?}",
        room.now
    );
}

#[test]
fn a_shell_that_never_reports_stops_nothing() {
    let mut room = Room::new(FRESH);
    room.reports = false;
    room.input(&start("foam-rolling", 1)).wait_for_the_end();
    assert_eq!(room.kinds().last(), Some(&CueKind::RoutineDone));
    assert!(room.is_over());
}

#[test]
fn what_is_no_routine_is_ignored() {
    let mut room = Room::new(FRESH);
    room.input(&start("juggling", 1)).wait(10.0);
    assert_eq!(room.log.len(), 0);
}
