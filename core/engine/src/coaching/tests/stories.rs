//! Whole stories, second by second, as the runner hears them.

use std::fmt::Write;

use super::*;
use crate::output::Summary;
use crate::sensing::{Notice, SensorKind};

/// A run and what the runner says in it.
struct Story {
    run: Run,
    words: Vec<(u64, String)>,
}

impl Story {
    fn of(setup: &Setup) -> Self {
        Self {
            run: Run::new(setup),
            words: Vec::new(),
        }
    }

    fn run(&mut self, seconds: u64) -> &mut Self {
        self.run.run(seconds);
        self
    }

    fn word(&mut self, word: Word) -> &mut Self {
        self.words.push((self.run.second, format!("> {word:?}")));
        self.run.word(word);
        self
    }

    fn note(&mut self, note: &str) -> &mut Self {
        self.words.push((self.run.second, format!("# {note}")));
        self
    }

    fn body(&mut self, heart_rate: u16, cadence: f64, s_per_km: f64) -> &mut Self {
        self.run.state.heart_rate = fresh(Bpm(heart_rate));
        self.run.state.cadence = fresh(StepsPerMinute(cadence));
        self.run.pace(s_per_km);
        self
    }

    /// The words of the runner and of the coach in their order; what was cut off is marked.
    fn told(&mut self) -> String {
        let said = self.run.said.iter().map(|(second, cue)| {
            let cut = if self.run.hushed.contains(&cue.id) {
                " [cut off]"
            } else {
                ""
            };
            (*second, format!("{}{cut}", cue.text))
        });
        let mut lines: Vec<_> = self.words.drain(..).chain(said).collect();
        lines.sort_by_key(|(second, line)| (*second, !line.starts_with(['>', '#'])));
        let mut told = String::new();
        for (second, line) in lines {
            writeln!(told, "{:02}:{:02} {line}", second / 60, second % 60).unwrap();
        }
        while let Some(record) = self.run.coach.poll_rescue() {
            writeln!(
                told,
                "kept: {:?} helped by {:?}",
                record.ended, record.helped
            )
            .unwrap();
        }
        told
    }
}

#[test]
fn a_heavy_run_is_rescued() {
    let mut story = Story::of(&paced());
    story.body(152, 160.0, 332.0).run(1_500);
    story.body(152, 158.0, 370.0).run(60);
    story.word(Word::Heavy).body(150, 156.0, 400.0).run(5);
    story.body(144, 157.0, 402.0).run(190);
    story.word(Word::Same).run(190);
    story.body(142, 162.0, 402.0).run(150);
    story.word(Word::Better).run(240);
    story.run.split(5, 380.0);
    story.run(30);
    insta::assert_snapshot!(story.told());
}

#[test]
fn a_heavy_run_that_is_not_rescued() {
    let mut story = Story::of(&Setup::default());
    story.body(152, 160.0, 370.0).run(1_500);
    story.word(Word::Heavy).run(185);
    story.word(Word::Worse).body(130, 112.0, 700.0).run(62);
    story.body(150, 158.0, 420.0).run(120);
    story.word(Word::Heavy).body(128, 110.0, 720.0).run(62);
    story.body(150, 156.0, 430.0).run(90);
    story.word(Word::Heavy).run(60);
    story.run.event(&CoachEvent::Finished(Summary {
        moving_s: 2_079.0,
        distance_m: 5_010.0,
        ..Summary::default()
    }));
    insta::assert_snapshot!(story.told());
}

#[test]
fn an_easing_on_purpose() {
    let mut story = Story::of(&paced());
    story.body(150, 164.0, 330.0).run(1_500);
    story.body(140, 160.0, 372.0).run(10);
    story.note("asked");
    story.run.coach.ask(story.run.at(), 12, None);
    story.run.drain();
    story.run(12).word(Word::Easing).run(300);
    story.body(150, 164.0, 330.0).run(90);
    story.body(150, 164.0, 372.0).run(60);
    insta::assert_snapshot!(story.told());
}

#[test]
fn a_sensor_is_lost_in_the_midst_of_a_rescue() {
    let mut setup = Setup::default();
    setup.rescue.helped.steps = 2;
    let mut story = Story::of(&setup);
    let (sensor, kind) = (SensorId(1), SensorKind::FootPod);
    story.body(150, 160.0, 390.0).run(1_500);
    story
        .word(Word::Heavy)
        .run(45)
        .note("pod and strap fall silent");
    story.run.state.cadence.quality = Quality::Lost;
    story.run.state.heart_rate.quality = Quality::Lost;
    story.run.state.speed.quality = Quality::Lost;
    story
        .run
        .event(&CoachEvent::Notice(Notice::SensorLost { sensor, kind }));
    story.run(500);
    insta::assert_snapshot!(story.told());
}

#[test]
fn a_red_flag_in_the_midst_of_a_cue() {
    let mut story = Story::of(&paced());
    story.body(150, 160.0, 330.0).run(1_500);
    story.word(Word::Heavy).run(118);
    story.run.split(4, 360.0);
    story.word(Word::Dizzy).body(120, 0.0, 2_000.0).run(60);
    story.run.split(5, 360.0);
    story.run(60).word(Word::CoachAgain).run(60);
    story.run.event(&CoachEvent::Finished(Summary {
        moving_s: 1_800.0,
        distance_m: 5_010.0,
        ..Summary::default()
    }));
    insta::assert_snapshot!(story.told());
}

#[test]
fn a_red_flag_while_muted() {
    let mut story = Story::of(&paced());
    story.body(150, 160.0, 300.0).run(600).note("muted");
    story.run.mute(true);
    story
        .run(60)
        .word(Word::Heavy)
        .run(60)
        .word(Word::Pain)
        .run(120);
    story.word(Word::CoachAgain).run(30).note("not muted");
    story.run.mute(false);
    story.run(90);
    insta::assert_snapshot!(story.told());
}

#[test]
fn words_that_were_not_meant() {
    let mut story = Story::of(&paced());
    story.body(150, 160.0, 330.0).run(1_500);
    story.word(Word::Heavy).run(2).word(Word::Undo).run(60);
    story.word(Word::Chest).run(12).word(Word::Undo).run(60);
    story.body(150, 160.0, 300.0).run(60);
    insta::assert_snapshot!(story.told());
}
