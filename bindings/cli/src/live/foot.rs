//! The last lines of the live screen: the sensors, and what the keys do.

use freshlegs::Word;
use ratatui::style::Stylize;
use ratatui::text::{Line, Span};

use super::dashboard::Dashboard;
use super::keys::WORDS;
use super::layout::style_of;
use crate::words;

impl Dashboard {
    pub(super) fn sensors(&self) -> Line<'_> {
        let mut spans = Vec::new();
        for sensor in &self.view.sensors {
            spans.push(Span::styled(" ● ", style_of(sensor.quality)));
            spans.push(words::harmless(&sensor.name).into());
            if let Some(percent) = sensor.battery_percent {
                spans.push(format!(" {percent} %").dim());
            }
            spans.push(" ".into());
        }
        Line::from(spans)
    }

    pub(super) fn foot(&self) -> Line<'_> {
        if self.asks_to_finish {
            return " Finish the run? f or Enter: yes, any other key: no"
                .yellow()
                .into();
        }
        if let Some(question) = &self.view.question {
            return keys_of(&question.answers).yellow().into();
        }
        if let Some(trouble) = &self.trouble {
            return format!(" {trouble}").red().into();
        }
        if self.view.voice_failed {
            return " The voice fails: watch the screen".red().into();
        }
        if let Some(note) = &self.sensor_note {
            return format!(" {note}").yellow().into();
        }
        let pause = if self.is_paused() { "resume" } else { "pause" };
        let mute = if self.view.muted { "unmute" } else { "mute" };
        let offer = if self.offers_metronome() {
            "   t metronome"
        } else {
            ""
        };
        let undo = if self.view.undo_until_s.is_some() {
            "   u undo"
        } else {
            ""
        };
        format!(" h legs heavy   p {pause}   l lap   m {mute}   f finish{offer}{undo}")
            .dim()
            .into()
    }
}

/// The keys that answer a question, each with its word.
fn keys_of(answers: &[Word]) -> String {
    let keys = WORDS.iter().filter(|(_, word, _)| answers.contains(word));
    let named: Vec<String> = keys
        .map(|(key, _, name)| format!(" {key} {name}"))
        .collect();
    named.join("  ")
}
