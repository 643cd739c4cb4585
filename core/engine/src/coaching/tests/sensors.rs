use super::*;
use crate::sensing::{Notice, SensorKind, SensorState};

const STRAP: SensorId = SensorId(7);

fn lost() -> CoachEvent {
    CoachEvent::Notice(Notice::SensorLost {
        sensor: STRAP,
        kind: SensorKind::HeartRate,
    })
}

fn back() -> CoachEvent {
    CoachEvent::Notice(Notice::SensorBack {
        sensor: STRAP,
        kind: SensorKind::HeartRate,
    })
}

#[test]
fn a_lost_strap_is_said_once_and_so_is_its_return() {
    let mut run = Run::new(&Setup::default());
    run.run(20).event(&lost()).run(60);
    assert_eq!(run.last_text(), "Heart rate lost. Run by feel.");
    run.event(&back()).run(60);
    assert_eq!(run.last_text(), "Heart rate is back.");
    assert_eq!(run.said.len(), 3);
}

#[test]
fn a_loss_that_ends_before_it_can_be_said_is_never_mentioned() {
    let mut run = Run::new(&Setup::default());
    run.run(20).split(1, 300.0).event(&lost()).run(3);
    run.event(&back()).run(60);
    assert_eq!(
        run.count(CueKind::SensorLost) + run.count(CueKind::SensorBack),
        0
    );
}

#[test]
fn a_strap_off_the_skin_comes_with_what_to_do() {
    let mut run = Run::new(&Setup::default());
    run.run(20)
        .event(&CoachEvent::Notice(Notice::ContactLost(STRAP)));
    assert_eq!(
        run.last_text(),
        "The strap has lost contact. Wet it or move it."
    );
    run.run(30)
        .event(&CoachEvent::Notice(Notice::ContactBack(STRAP)));
    assert_eq!(run.last_text(), "The strap has contact again.");
}

#[test]
fn a_low_battery_is_said_with_its_sensor() {
    let mut run = Run::new(&Setup::default());
    run.state.sensors.push(SensorState {
        sensor: STRAP,
        name: "Strap".to_owned(),
        kind: Some(SensorKind::HeartRate),
        quality: Quality::Fresh,
        battery_percent: Some(12),
    });
    let low = Notice::BatteryLow {
        sensor: STRAP,
        percent: 12,
    };
    run.run(20).event(&CoachEvent::Notice(low));
    assert_eq!(run.last_text(), "Strap battery low, twelve percent.");
    let unknown = Notice::BatteryLow {
        sensor: SensorId(9),
        percent: 5,
    };
    run.run(20).event(&CoachEvent::Notice(unknown));
    assert_eq!(run.last_text(), "Sensor battery low, five percent.");
}

#[test]
fn power_in_the_place_of_cadence_is_said_and_not_coached() {
    let mut run = Run::new(&Setup::default());
    run.run(20)
        .event(&CoachEvent::Notice(Notice::CadenceImplausible(STRAP)));
    assert_eq!(
        run.last_text(),
        "The pod sends power instead of cadence. Cadence is not coached."
    );
}

#[test]
fn location_is_said_to_be_lost_and_back() {
    let mut run = Run::new(&Setup::default());
    run.run(20)
        .event(&CoachEvent::Notice(Notice::LocationLost))
        .run(40);
    run.event(&CoachEvent::Notice(Notice::LocationBack)).run(40);
    let kinds: Vec<_> = run.kinds().into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(
        kinds,
        [
            CueKind::Started,
            CueKind::LocationLost,
            CueKind::LocationBack
        ]
    );
}

#[test]
fn auto_pause_is_spoken_but_not_at_every_stop() {
    let mut run = Run::new(&Setup::default());
    run.run(60);
    for _ in 0..4 {
        // The notice and the event tell of the same.
        run.event(&CoachEvent::Notice(Notice::AutoPaused))
            .event(&CoachEvent::AutoPaused)
            .run(3);
        run.event(&CoachEvent::AutoResumed).run(12);
    }
    assert_eq!(run.count(CueKind::AutoPaused), 2);
    assert!(run.count(CueKind::AutoResumed) <= 2);
}

#[test]
fn a_run_that_was_interrupted_goes_on_in_words() {
    let mut run = Run::new(&Setup::default());
    run.run(60).event(&CoachEvent::Returned);
    assert_eq!(run.last_text(), "Back again. The run goes on.");
}

#[test]
fn a_coach_that_has_not_seen_the_start_still_coaches_after_a_return() {
    let mut run = Run::silent(&paced());
    run.event(&CoachEvent::Returned).pace(280.0).run(60);
    assert_eq!(run.count(CueKind::PaceTooFast), 1);
}
