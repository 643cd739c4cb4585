use chrono::NaiveDate;
use serde::Serialize;

use super::gait::{BandGait, SideOf};
use super::muscle_damage::part_key;
use super::{GaitSummary, SideCount};
use crate::recovery::history::back;
use crate::recovery::{Arg, JournalWords, Phrase};

/// One page on the gait of the last four weeks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GaitSummaryView {
    /// Its heading.
    pub title: String,
    /// The first day of the last four weeks.
    pub first: NaiveDate,
    /// Their last day.
    pub last: NaiveDate,
    /// The first day of the four weeks before.
    pub before_first: NaiveDate,
    /// Their last day.
    pub before_last: NaiveDate,
    /// What it says, a sentence each.
    pub lines: Vec<String>,
    /// Step rate and contact by speed, the slowest first.
    pub bands: Vec<GaitBandView>,
    /// The speed band of the series below, in metres per second.
    pub usual_speed_m_per_s: Option<f64>,
    /// Gait in that band, run by run, the oldest first: ready to draw.
    pub at_usual_speed: Vec<GaitDayView>,
    /// Heaviness and soreness by place and side.
    pub sides: Vec<SideCountView>,
    /// Shoes, the newest first.
    pub shoes: Vec<UsedShoesView>,
}

/// Gait in one band of speed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GaitBandView {
    /// Its lower end in metres per second; it is a quarter of a metre per second wide.
    pub speed_m_per_s: f64,
    /// The pace of its middle, in the runner's unit.
    pub pace: String,
    /// Seconds in it in the last four weeks.
    pub seconds: u32,
    /// Step rate in the last four weeks, in steps per minute of both feet.
    pub cadence_spm: Option<f64>,
    /// Ground contact in the last four weeks, in milliseconds.
    pub contact_ms: Option<f64>,
    /// Seconds in it in the four weeks before.
    pub before_seconds: u32,
    /// Step rate in the four weeks before, in steps per minute of both feet.
    pub before_cadence_spm: Option<f64>,
    /// Ground contact in the four weeks before, in milliseconds.
    pub before_contact_ms: Option<f64>,
}

/// Gait of one run at the usual speed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GaitDayView {
    /// The day of the run.
    pub date: NaiveDate,
    /// Steps per minute of both feet.
    pub cadence_spm: f64,
    /// Ground contact in milliseconds.
    pub contact_ms: Option<f64>,
}

/// Days on which a place was heavy or sore.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SideCountView {
    /// Heavy or sore.
    pub of: SideOf,
    /// Both and the place in words: "Sore: calf".
    pub text: String,
    /// Days on the left only.
    pub left: u32,
    /// Days on the right only.
    pub right: u32,
    /// Days on both sides.
    pub both: u32,
}

/// A pair of shoes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UsedShoesView {
    /// Its name.
    pub name: String,
    /// The first day known.
    pub first: NaiveDate,
    /// Runs in it in the last eight weeks.
    pub runs: u32,
    /// Whether it is laid aside.
    pub laid_aside: bool,
    /// All of it in words.
    pub text: String,
}

impl GaitSummary {
    /// As a screen or a page shows it.
    pub fn view(&self, words: &JournalWords) -> GaitSummaryView {
        let seconds = |gait: Option<BandGait>| gait.map_or(0, |gait| gait.seconds);
        let cadence = |gait: Option<BandGait>| gait.map(|gait| gait.cadence_spm);
        let contact = |gait: Option<BandGait>| gait.and_then(|gait| gait.contact_ms);
        let bands = self.bands.iter().map(|band| GaitBandView {
            speed_m_per_s: band.speed_m_per_s,
            pace: words.value(&Arg::Pace(1_000.0 / (band.speed_m_per_s + 0.125))),
            seconds: seconds(band.now),
            cadence_spm: cadence(band.now),
            contact_ms: contact(band.now),
            before_seconds: seconds(band.before),
            before_cadence_spm: cadence(band.before),
            before_contact_ms: contact(band.before),
        });
        let at_usual_speed = self.at_usual_speed.iter();
        let at_usual_speed = at_usual_speed.map(|(date, cadence_spm, contact_ms)| GaitDayView {
            date: *date,
            cadence_spm: *cadence_spm,
            contact_ms: *contact_ms,
        });
        let shoes = self.shoes.iter().map(|shoes| {
            let key = if shoes.laid_aside {
                "causes-gait-shoes-laid-aside"
            } else {
                "causes-gait-shoes"
            };
            let text = Phrase::new(key)
                .with("name", Arg::Text(shoes.name.clone()))
                .day("day", shoes.first)
                .count("runs", shoes.runs);
            UsedShoesView {
                name: shoes.name.clone(),
                first: shoes.first,
                runs: shoes.runs,
                laid_aside: shoes.laid_aside,
                text: words.say(&text),
            }
        });
        GaitSummaryView {
            title: words.text("causes-gait-title"),
            first: back(self.today, 27),
            last: self.today,
            before_first: back(self.today, 55),
            before_last: back(self.today, 28),
            lines: self.lines().iter().map(|line| words.say(line)).collect(),
            bands: bands.collect(),
            usual_speed_m_per_s: self.usual_speed_m_per_s,
            at_usual_speed: at_usual_speed.collect(),
            sides: self.sides.iter().map(|side| side.view(words)).collect(),
            shoes: shoes.collect(),
        }
    }

    /// What it says, a phrase each.
    pub fn lines(&self) -> Vec<Phrase> {
        let change = |change: Option<f64>, keys: [&'static str; 4]| {
            let Some(percent) = change else {
                return Phrase::new(keys[3]);
            };
            // Below one percent nothing changed that can be told from chance.
            let key = match percent {
                percent if percent >= 1.0 => keys[0],
                percent if percent <= -1.0 => keys[1],
                _ => keys[2],
            };
            Phrase::new(key).decimal("percent", percent.abs(), 1)
        };
        let days = Phrase::new("causes-gait-days")
            .day("first", back(self.today, 27))
            .day("last", self.today);
        let cadence = change(
            self.cadence_change_percent,
            [
                "causes-gait-cadence-up",
                "causes-gait-cadence-down",
                "causes-gait-cadence-same",
                "causes-gait-cadence-unknown",
            ],
        );
        let contact = change(
            self.contact_change_percent,
            [
                "causes-gait-contact-up",
                "causes-gait-contact-down",
                "causes-gait-contact-same",
                "causes-gait-contact-unknown",
            ],
        );
        vec![days, cadence, contact]
    }
}

impl SideCount {
    /// As a screen or a page shows it.
    pub fn view(&self, words: &JournalWords) -> SideCountView {
        let key = match self.of {
            SideOf::Heaviness => "causes-gait-heavy-place",
            SideOf::Soreness => "causes-gait-sore-place",
        };
        let part = self.part.map_or("causes-gait-no-part", part_key);
        let text = Phrase::new(key)
            .key_of("part", part)
            .count("left", self.left)
            .count("right", self.right)
            .count("both", self.both);
        SideCountView {
            of: self.of,
            text: words.say(&text),
            left: self.left,
            right: self.right,
            both: self.both,
        }
    }
}
