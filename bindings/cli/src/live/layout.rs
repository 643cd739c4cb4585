//! How the live screen is laid out.

use freshlegs::{Motion, Quality, SafetyView, Shown};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style, Stylize};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph, Wrap};

use super::dashboard::Dashboard;
use crate::chart::Series;
use crate::words;

impl Dashboard {
    /// Draws everything. What does not fit is left out from the middle: the numbers come first.
    pub(crate) fn draw(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let [head, tiles, rest, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(2 * u16::from(area.height >= 4) + 3 * u16::from(area.height >= 8)),
            Constraint::Fill(1),
            Constraint::Length(1),
        ])
        .areas(area);
        frame.render_widget(self.head(), head);
        self.draw_tiles(frame, tiles);
        let [charts, cues, sensors] = Layout::vertical([
            Constraint::Fill(u16::from(rest.height >= 12)),
            Constraint::Fill(1),
            Constraint::Length(u16::from(rest.height >= 4)),
        ])
        .areas(rest);
        if let Some(safety) = &self.view.safety {
            // What to do now takes every place but the numbers'.
            draw_safety(frame, charts.union(cues), safety);
        } else {
            self.draw_charts(frame, charts);
            self.draw_cues(frame, cues);
        }
        frame.render_widget(self.sensors(), sensors);
        frame.render_widget(self.foot(), foot);
    }

    fn head(&self) -> Line<'_> {
        let mut spans = vec![" Fresh Legs ".bold().reversed(), " ".into()];
        if let Some(step) = &self.view.step {
            spans.push(
                format!(
                    "{} of {}: {}",
                    step.number,
                    step.of,
                    words::harmless(&step.name)
                )
                .into(),
            );
            if let Some(left) = step.left_s {
                spans.push(format!(", {} left", words::duration(left)).into());
            } else if let Some(left) = step.left_m {
                spans.push(format!(", {} left", words::distance(left, self.units)).into());
            }
            if let Some(target) = &step.target {
                spans.push(format!(", {}", words::harmless(target)).dim());
            }
        }
        match self.view.motion {
            Motion::Paused => spans.push("  PAUSED".yellow().bold()),
            Motion::AutoPaused => spans.push("  STANDING".yellow()),
            Motion::Moving => {}
        }
        if self.view.muted {
            spans.push("  MUTED".yellow());
        }
        Line::from(spans)
    }

    fn draw_tiles(&self, frame: &mut Frame<'_>, area: Rect) {
        let view = &self.view;
        let sure = Quality::Fresh;
        let whole = |shown: &Shown, unit: &str| format!("{} {unit}", words::whole(shown.value));
        let pace = |value| words::pace(value, self.units);
        let tiles = [
            ("time", words::duration(view.moving_s), sure),
            (
                "distance",
                words::distance(view.distance_m, self.units),
                sure,
            ),
            (
                "pace",
                pace(view.pace_s_per_km.value),
                view.pace_s_per_km.quality,
            ),
            ("mean pace", pace(view.pace_avg_s_per_km), sure),
            (
                "heart rate",
                whole(&view.heart_rate_bpm, "bpm"),
                view.heart_rate_bpm.quality,
            ),
            (
                "cadence",
                whole(&view.cadence_spm, "spm"),
                view.cadence_spm.quality,
            ),
            ("power", whole(&view.power_w, "W"), view.power_w.quality),
            ("climb", words::height(view.ascent_m, self.units), sure),
        ];
        let rows = Layout::vertical([
            Constraint::Length(2),
            Constraint::Length(1),
            Constraint::Length(2),
        ])
        .split(area);
        for (row, tiles) in [rows[0], rows[2]].into_iter().zip(tiles.chunks(4)) {
            let cells = Layout::horizontal([Constraint::Fill(1); 4]).split(row);
            for (cell, (name, value, quality)) in cells.iter().zip(tiles) {
                let text = vec![
                    Line::from(format!(" {name}").dim()),
                    Line::styled(format!(" {value}"), style_of(*quality)),
                ];
                frame.render_widget(Paragraph::new(text), *cell);
            }
        }
    }

    fn draw_charts(&self, frame: &mut Frame<'_>, area: Rect) {
        if area.height < 4 {
            return;
        }
        let [left, right] = Layout::horizontal([Constraint::Fill(1); 2])
            .spacing(1)
            .areas(area);
        let pace = Series {
            title: "pace",
            points: &self.pace,
            upside_down: true,
            label: words::duration,
            colour: Color::Cyan,
        };
        let heart_rate = Series {
            title: "heart rate",
            points: &self.heart_rate,
            upside_down: false,
            label: |bpm| words::whole(Some(bpm)),
            colour: Color::Red,
        };
        pace.draw(left, frame.buffer_mut());
        heart_rate.draw(right, frame.buffer_mut());
    }

    fn draw_cues(&self, frame: &mut Frame<'_>, area: Rect) {
        let lines: Vec<_> = self
            .cues
            .iter()
            .enumerate()
            .map(|(age, (at_s, text))| {
                let line = Line::from(vec![
                    format!(" {:>7}  ", words::duration(*at_s)).dim(),
                    Span::raw(text.as_str()),
                ]);
                if age == 0 { line.bold() } else { line }
            })
            .collect();
        let block = Block::bordered()
            .title(" said ")
            .border_style(Style::new().dim());
        frame.render_widget(
            Paragraph::new(lines)
                .wrap(Wrap { trim: false })
                .block(block),
            area,
        );
    }
}

/// The fixed text of a red flag.
fn draw_safety(frame: &mut Frame<'_>, area: Rect, safety: &SafetyView) {
    let mut lines = vec![Line::from(safety.title.as_str()).bold(), Line::default()];
    lines.extend(safety.lines.iter().map(|line| Line::from(line.as_str())));
    if safety.may_resume {
        lines.push(Line::default());
        lines.push(Line::from("a  coach again").dim());
    }
    let block = Block::bordered().border_style(Style::new().red());
    frame.render_widget(
        Paragraph::new(lines).wrap(Wrap { trim: true }).block(block),
        area,
    );
}

/// How a value looks that is as good as this.
pub(super) fn style_of(quality: Quality) -> Style {
    match quality {
        Quality::Fresh => Style::new().add_modifier(Modifier::BOLD).fg(Color::Green),
        Quality::Stale => Style::new().fg(Color::Yellow),
        Quality::NoContact => Style::new().fg(Color::Magenta),
        Quality::Lost => Style::new().add_modifier(Modifier::DIM),
    }
}

#[cfg(test)]
mod tests {
    use freshlegs::{
        CueKind, LiveView, QuestionView, SensorId, SensorView, StepView, Trouble, Word,
    };
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;
    use crate::args::Units;
    use crate::chart;

    fn fresh(value: f64) -> Shown {
        Shown {
            value: Some(value),
            quality: Quality::Fresh,
            ..Shown::default()
        }
    }

    fn view() -> LiveView {
        LiveView {
            moving_s: 725.0,
            distance_m: 2_310.0,
            pace_s_per_km: fresh(324.0),
            heart_rate_bpm: fresh(152.0),
            step: Some(StepView {
                number: 3,
                of: 9,
                name: "steady".to_owned(),
                left_s: Some(250.0),
                left_m: None,
                target: None,
            }),
            sensors: vec![SensorView {
                sensor: SensorId(0),
                name: "Strap".to_owned(),
                kind: None,
                connected: true,
                quality: Quality::Fresh,
                battery_percent: Some(62),
            }],
            ..LiveView::default()
        }
    }

    fn drawn(dashboard: &Dashboard, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| dashboard.draw(frame)).unwrap();
        chart::lines(terminal.backend().buffer()).join("\n")
    }

    #[test]
    fn the_numbers_of_the_run_are_on_the_screen() {
        let mut dashboard = Dashboard::new(Units::Metric);
        dashboard.saw(view());
        let screen = drawn(&dashboard, 80, 24);
        for expected in [
            "12:05",
            "2.31 km",
            "5:24 /km",
            "152 bpm",
            "– spm",
            "3 of 9: steady, 4:10 left",
            "● Strap 62 %",
            "p pause",
            "h legs heavy",
        ] {
            assert!(
                screen.contains(expected),
                "{expected} is missing in\n{screen}"
            );
        }
    }

    #[test]
    fn miles_are_shown_to_who_thinks_in_miles() {
        let mut dashboard = Dashboard::new(Units::Imperial);
        dashboard.saw(view());
        let screen = drawn(&dashboard, 80, 24);
        assert!(
            screen.contains("1.44 mi") && screen.contains("8:41 /mi"),
            "{screen}"
        );
    }

    #[test]
    fn the_newest_cue_stands_on_top() {
        let mut dashboard = Dashboard::new(Units::Metric);
        for (at_s, text) in [(10.0, "First words."), (70.0, "Second words.")] {
            dashboard.cues.push_front((at_s, text.to_owned()));
        }
        let screen = drawn(&dashboard, 80, 24);
        assert!(
            screen.find("1:10  Second") < screen.find("0:10  First"),
            "{screen}"
        );
    }

    #[test]
    fn the_end_of_the_run_is_asked_for_before_trouble_is_told() {
        let mut dashboard = Dashboard::new(Units::Metric);
        dashboard.trouble(&Trouble::StorageFull);
        assert!(drawn(&dashboard, 80, 24).contains("the disk is full"));
        dashboard.asks_to_finish = true;
        assert!(drawn(&dashboard, 80, 24).contains("Finish the run?"));
    }

    #[test]
    fn a_question_shows_the_keys_that_answer_it() {
        let mut dashboard = Dashboard::new(Units::Metric);
        dashboard.saw(LiveView {
            question: Some(QuestionView {
                kind: CueKind::LegsAsk,
                text: "Heavy, or easing?".to_owned(),
                answers: vec![Word::Heavy, Word::Easing, Word::NotNow],
                expires_at_s: 60.0,
            }),
            ..view()
        });
        let screen = drawn(&dashboard, 80, 24);
        assert!(
            screen.contains("h heavy   e easing   n not now"),
            "{screen}"
        );
    }

    #[test]
    fn a_red_flag_takes_the_place_of_charts_and_cues() {
        let mut dashboard = Dashboard::new(Units::Metric);
        dashboard
            .cues
            .push_front((10.0, "Kilometre one.".to_owned()));
        dashboard.saw(LiveView {
            safety: Some(SafetyView {
                word: Word::Pain,
                title: "Stop and walk".to_owned(),
                lines: vec!["The run is over.".to_owned()],
                call_emergency: true,
                may_resume: true,
                reviewed: false,
            }),
            ..view()
        });
        let screen = drawn(&dashboard, 80, 24);
        for expected in [
            "Stop and walk",
            "The run is over.",
            "a  coach again",
            "12:05",
        ] {
            assert!(
                screen.contains(expected),
                "{expected} is missing in\n{screen}"
            );
        }
        assert!(!screen.contains("Kilometre one"), "{screen}");
    }

    #[test]
    fn no_size_is_too_small_to_draw() {
        let mut dashboard = Dashboard::new(Units::Metric);
        for second in 0..100 {
            dashboard.saw(LiveView {
                elapsed_s: f64::from(second),
                ..view()
            });
        }
        for (width, height) in [(1, 1), (10, 3), (20, 6), (40, 10), (80, 12), (200, 60)] {
            drawn(&dashboard, width, height);
        }
    }
}
