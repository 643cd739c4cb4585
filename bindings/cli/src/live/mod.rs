//! The live screen: draws what comes from the run, and passes keys on to it.

mod dashboard;
mod foot;
mod keys;
mod layout;

use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Duration;

use freshlegs::{LiveRun, Summary};
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event};

use crate::args::Units;
use crate::commands::News;
use crate::exit::{Code, Failure};
use dashboard::Dashboard;
use keys::Action;

/// How long a key may wait, and a view: too short to be felt.
const PATIENCE: Duration = Duration::from_millis(40);

/// Draws a run until it is over. Returns its totals, and `None` when it broke.
pub(crate) fn watch(
    run: &LiveRun,
    news: &Receiver<News>,
    units: Units,
) -> Result<Option<Summary>, Failure> {
    let mut terminal = ratatui::try_init().map_err(|error| screen("set up", &error))?;
    let result = draw_until_over(&mut terminal, run, news, units);
    ratatui::restore();
    result
}

fn draw_until_over(
    terminal: &mut DefaultTerminal,
    run: &LiveRun,
    news: &Receiver<News>,
    units: Units,
) -> Result<Option<Summary>, Failure> {
    let mut dashboard = Dashboard::new(units);
    loop {
        loop {
            match news.try_recv() {
                Ok(News::Said(cue)) => dashboard.heard(&cue),
                Ok(News::Seen(view)) => dashboard.saw(*view),
                Ok(News::Sensor(event)) => dashboard.sensor(&event),
                Ok(News::Trouble(trouble)) => dashboard.trouble(&trouble),
                Ok(News::Over(summary)) => return Ok(Some(summary)),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => return Ok(None),
            }
        }
        terminal
            .draw(|frame| dashboard.draw(frame))
            .map_err(|error| screen("draw", &error))?;
        if event::poll(PATIENCE).map_err(|error| screen("read keys", &error))?
            && let Event::Key(key) = event::read().map_err(|error| screen("read keys", &error))?
            && let Some(action) = Action::of(key, dashboard.asks_to_finish)
        {
            dashboard.asks_to_finish = action == Action::AskToFinish;
            match action {
                Action::PauseOrResume if dashboard.is_paused() => run.resume()?,
                Action::PauseOrResume => run.pause()?,
                Action::Lap => run.lap()?,
                Action::Mute => run.mute(!dashboard.is_muted())?,
                Action::Finish => run.finish()?,
                Action::Say(word) => run.word(word)?,
                Action::Metronome if dashboard.offers_metronome() => run.accept_offer()?,
                Action::Metronome => run.metronome(None)?,
                Action::Breath => run.breath_guide(None)?,
                Action::KeepGuide => run.keep_guide()?,
                Action::GuideOff => run.guide_off()?,
                Action::AskToFinish | Action::GoOn => {}
            }
        }
    }
}

fn screen(what: &str, error: &std::io::Error) -> Failure {
    Failure::new(Code::Internal, format!("{what} the live screen: {error}"))
}
