//! Rescues in simulated seconds: what is said when, whatever is answered.

mod properties;

use super::*;
use crate::coaching::picture::Picture;
use crate::run::Setup;
use crate::units::{Bpm, MetresPerSecond};

/// A rescue whose lines are heard as soon as they come up.
struct Talk {
    rescue: Rescue,
    recent: Recent,
    picture: Picture,
    at_s: u64,
    form_at: Option<Moment>,
    said: Vec<(u64, CueKind)>,
    guides: Vec<GuideRequest>,
    record: Option<RescueRecord>,
}

impl Talk {
    /// Begins after so many seconds of an easy run.
    fn after(setup: &Setup, moving_s: u32) -> Self {
        let mut picture = Picture {
            heart_rate: Some(Bpm(150)),
            speed: Some(MetresPerSecond(2.6)),
            cadence: Some(StepsPerMinute(160.0)),
            ..Picture::default()
        };
        let mut recent = Recent::default();
        for second in 0..moving_s {
            picture.moving_s = f64::from(second);
            recent.push(&picture);
        }
        let at_s = u64::from(moving_s);
        let scene = RescueScene {
            at: Moment::from_secs(at_s),
            picture: &picture,
            recent: &recent,
            usual_cadence: None,
            form_at: None,
            fuel_s: None,
            may_praise: true,
        };
        let mut talk = Self {
            rescue: Rescue::begin(Rules::from(setup), None, &scene),
            recent,
            picture,
            at_s,
            form_at: None,
            said: Vec::new(),
            guides: Vec::new(),
            record: None,
        };
        talk.drain();
        talk
    }

    fn usual() -> Self {
        Self::after(&Setup::default(), 1_800)
    }

    fn run(&mut self, seconds: u64) -> &mut Self {
        for _ in 0..seconds {
            self.at_s += 1;
            if self.picture.motion == Motion::Moving {
                self.picture.moving_s += 1.0;
            }
            self.recent.push(&self.picture);
            let picture = self.picture;
            let scene = RescueScene {
                at: Moment::from_secs(self.at_s),
                picture: &picture,
                recent: &self.recent,
                usual_cadence: None,
                form_at: self.form_at,
                fuel_s: None,
                may_praise: true,
            };
            self.rescue.tick(&scene);
            self.drain();
        }
        self
    }

    fn say(&mut self, word: Word) -> bool {
        let scene = RescueScene {
            at: Moment::from_secs(self.at_s),
            picture: &self.picture,
            recent: &self.recent,
            usual_cadence: None,
            form_at: self.form_at,
            fuel_s: None,
            may_praise: true,
        };
        let is_heard = self.rescue.hear(word, &scene);
        self.drain();
        is_heard
    }

    fn drain(&mut self) {
        let at = Moment::from_secs(self.at_s);
        while let Some(output) = self.rescue.poll_output() {
            assert!(self.record.is_none(), "{output:?} after the end");
            let kind = match output {
                RescueOutput::Say(kind, _) => kind,
                RescueOutput::Check => CueKind::RescueCheck,
                RescueOutput::Guide(request) => {
                    self.guides.push(request);
                    continue;
                }
                RescueOutput::Ended(record) => {
                    self.record = Some(record);
                    continue;
                }
            };
            if kind.is_form() {
                self.form_at = Some(at);
            }
            self.said.push((self.at_s, kind));
            self.rescue.went_out(at, kind, self.picture.moving_s);
        }
    }

    fn kinds(&self) -> Vec<CueKind> {
        self.said.iter().map(|(_, kind)| *kind).collect()
    }

    fn ended(&self) -> Option<RescueEnd> {
        self.record.as_ref().map(|record| record.ended)
    }
}

fn is_step(kind: CueKind) -> bool {
    RescueStep::ALL.iter().any(|step| step.cue() == kind)
}

#[test]
fn silence_goes_down_the_whole_ladder_one_step_at_a_time() {
    let mut talk = Talk::after(&Setup::default(), 3_000);
    talk.run(2_700);
    assert_eq!(
        talk.kinds(),
        [
            CueKind::RescueAccept,
            CueKind::RescueEase,
            CueKind::RescueTall,
            CueKind::RescueCheck,
            // Form waits for its five minutes.
            CueKind::RescueBreathe,
            CueKind::RescueLandmark,
            CueKind::RescueCheck,
            CueKind::RescueSteps,
            CueKind::RescueSelfTalk,
            CueKind::RescueCheck,
            CueKind::RescueFuel,
            CueKind::RescueWalk,
            CueKind::RescueRun,
            CueKind::RescueCheck,
            CueKind::RescueWalkAgain,
            CueKind::RescueRun,
            CueKind::RescueCutShort,
            CueKind::RescueDone,
        ]
    );
    assert_eq!(talk.ended(), Some(RescueEnd::Done));
    assert_eq!(talk.record.unwrap().helped, None);
}

#[test]
fn what_to_do_comes_fifteen_seconds_after_the_acknowledgement() {
    let mut talk = Talk::usual();
    talk.run(14);
    assert_eq!(talk.kinds(), [CueKind::RescueAccept]);
    talk.run(1);
    assert_eq!(talk.kinds().last(), Some(&CueKind::RescueEase));
}

#[test]
fn from_easing_on_steps_before_walking_are_90_to_120_seconds_apart() {
    let mut talk = Talk::after(&Setup::default(), 3_000);
    talk.run(2_700);
    let steps: Vec<_> = talk.said.iter().filter(|(_, k)| is_step(*k)).collect();
    let walk = steps
        .iter()
        .position(|(_, kind)| *kind == CueKind::RescueWalk);
    assert_eq!(steps[1].1, CueKind::RescueEase);
    for pair in steps[1..=walk.unwrap()].windows(2) {
        let apart = pair[1].0 - pair[0].0;
        assert!((90..=120).contains(&apart), "{pair:?}");
    }
}

#[test]
fn better_ends_it_at_once_and_keeps_what_helped() {
    let mut talk = Talk::usual();
    talk.run(235);
    assert_eq!(talk.rescue.step(), RescueStep::Breathe);
    assert!(talk.say(Word::Better));
    assert_eq!(talk.kinds().last(), Some(&CueKind::RescueBetter));
    let record = talk.record.clone().unwrap();
    assert_eq!(record.ended, RescueEnd::Better);
    assert_eq!(record.helped, Some(RescueStep::Breathe));
    assert!(!talk.say(Word::Worse), "nothing is left to hear it");
    assert_eq!(talk.guides.last(), Some(&GuideRequest::Off));
}

#[test]
fn an_answer_brings_the_next_step_sooner_and_silence_the_next_without_another_question() {
    let checked = |answer: Option<Word>| {
        let mut talk = Talk::usual();
        talk.run(175);
        assert_eq!(talk.kinds().last(), Some(&CueKind::RescueCheck));
        let tall_s = talk.said[2].0;
        if let Some(word) = answer {
            assert!(talk.say(word));
            assert!(!talk.say(word), "asked once, answered once");
        }
        talk.run(60);
        assert_eq!(talk.kinds()[4..], [CueKind::RescueBreathe]);
        talk.said[4].0 - tall_s
    };
    assert_eq!(checked(Some(Word::Same)), 90);
    assert_eq!(checked(None), 115);
}

#[test]
fn worse_goes_to_walking_at_once_and_heavy_only_to_the_next_step() {
    let mut talk = Talk::usual();
    talk.run(12);
    assert!(talk.say(Word::Heavy));
    assert_eq!(talk.rescue.step(), RescueStep::Ease);
    assert!(!talk.say(Word::Heavy), "the same press");
    assert!(talk.say(Word::Worse));
    assert_eq!(talk.rescue.step(), RescueStep::Walk);
}

#[test]
fn heavy_twice_after_walking_is_enough_for_today() {
    let mut talk = Talk::usual();
    talk.say(Word::Worse);
    talk.run(100);
    assert_eq!(talk.kinds().last(), Some(&CueKind::RescueRun));
    assert!(talk.say(Word::Heavy));
    assert_eq!(talk.kinds().last(), Some(&CueKind::RescueWalkAgain));
    talk.run(30);
    assert!(talk.say(Word::Heavy));
    assert_eq!(talk.kinds().last(), Some(&CueKind::RescueStop));
    assert_eq!(talk.ended(), Some(RescueEnd::Stopped));
}

#[test]
fn heavy_in_the_minute_of_walking_shows_the_short_way_home() {
    let mut talk = Talk::usual();
    talk.say(Word::Worse);
    talk.run(20);
    assert!(talk.say(Word::Worse));
    assert_eq!(talk.kinds().last(), Some(&CueKind::RescueCutShort));
    talk.run(1_200);
    assert_eq!(talk.ended(), Some(RescueEnd::Done));
    let cuts = talk
        .kinds()
        .iter()
        .filter(|k| **k == CueKind::RescueCutShort)
        .count();
    assert_eq!(cuts, 1);
}

#[test]
fn a_pause_stops_its_time() {
    let mut talk = Talk::usual();
    talk.run(8);
    talk.picture.motion = Motion::Paused;
    talk.run(5_000);
    talk.picture.motion = Motion::Moving;
    talk.run(6);
    assert_eq!(talk.kinds(), [CueKind::RescueAccept]);
    talk.run(1);
    assert_eq!(talk.kinds().len(), 2);
}

#[test]
fn whoever_walks_is_known_to_have_walked() {
    let mut talk = Talk::usual();
    talk.say(Word::Worse);
    talk.picture.speed = Some(MetresPerSecond(1.4));
    talk.run(1_500);
    assert_eq!(talk.ended(), Some(RescueEnd::Walked));
}

#[test]
fn a_calmer_heart_is_praised_once_and_kept_as_help() {
    let mut talk = Talk::usual();
    talk.run(25);
    talk.picture.heart_rate = Some(Bpm(141));
    talk.run(300);
    let praise = talk
        .kinds()
        .iter()
        .filter(|k| **k == CueKind::RescueCalmer)
        .count();
    assert_eq!(praise, 1);
    talk.say(Word::NotNow);
    let record = talk.record.unwrap();
    assert_eq!(record.ended, RescueEnd::NotNow);
    assert_eq!(record.helped, Some(RescueStep::Ease));
}

#[test]
fn the_metronome_sounds_only_when_it_is_taken() {
    let mut setup = Setup::default();
    setup.rescue.helped.steps = 1;
    let mut talk = Talk::after(&setup, 1_800);
    assert!(!talk.rescue.accept_metronome());
    talk.run(125);
    assert_eq!(talk.rescue.step(), RescueStep::Steps);
    assert_eq!(talk.rescue.offer(), Some(StepsPerMinute(166.0)));
    assert_eq!(talk.guides, []);
    assert!(talk.rescue.accept_metronome());
    talk.drain();
    let request = GuideRequest::Metronome {
        cadence_spm: 166.0,
        for_s: 60,
    };
    assert_eq!(talk.guides, [request]);
    assert!(!talk.rescue.accept_metronome());
}

#[test]
fn quicker_steps_are_praised_when_they_are_there() {
    let mut setup = Setup::default();
    setup.rescue.helped.steps = 1;
    let mut talk = Talk::after(&setup, 1_800);
    talk.run(120);
    talk.picture.cadence = Some(StepsPerMinute(166.0));
    talk.run(80);
    assert!(
        talk.kinds().contains(&CueKind::RescueQuicker),
        "{:?}",
        talk.said
    );
}
