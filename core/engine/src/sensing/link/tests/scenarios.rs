use super::*;
use crate::sensing::link::Scan;

#[test]
fn a_sensor_that_is_there_is_connected_prepared_and_heard() {
    let mut rig = Rig::new();
    rig.want(STRAP);
    rig.run_to(5);
    let outputs: Vec<Output> = rig.outputs.iter().map(|(_, output)| *output).collect();
    let state = |state| Output::State {
        sensor: STRAP,
        state: Some(state),
    };
    assert_eq!(
        outputs,
        [
            state(LinkState::Finding),
            Output::Connect(STRAP),
            state(LinkState::Connecting),
            Output::Prepare {
                sensor: STRAP,
                pause: Duration::from_millis(300),
            },
            state(LinkState::Streaming),
        ]
    );
}

#[test]
fn a_second_out_of_range_is_nothing() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).in_range = false;
    rig.run_to(61);
    rig.sensor(STRAP).in_range = true;
    rig.run_to(120);
    assert_eq!(rig.outputs, []);
}

#[test]
fn a_break_of_the_link_that_heals_at_once_is_not_mentioned() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).line = Line::Down;
    rig.input(Input::Sensor(STRAP, Event::Disconnected));
    rig.run_to(120);
    assert_eq!(rig.news(), []);
    assert_eq!(rig.seconds_of(Output::Connect(STRAP)), [61]);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
}

#[test]
fn half_a_minute_out_of_range_is_lost_once_and_back_once() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).in_range = false;
    rig.run_to(90);
    assert_eq!(rig.news(), [(70, News::Lost(STRAP))]);
    rig.sensor(STRAP).in_range = true;
    rig.run_to(200);
    assert_eq!(
        rig.news(),
        [(70, News::Lost(STRAP)), (93, News::Back(STRAP))]
    );
}

#[test]
fn ten_minutes_out_of_range_end_with_the_return() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).in_range = false;
    rig.run_to(660);
    let attempts = rig.seconds_of(Output::Connect(STRAP));
    let longest = attempts.windows(2).map(|two| two[1] - two[0]).max();
    assert!(longest <= Some(35), "{attempts:?}");
    rig.sensor(STRAP).in_range = true;
    rig.run_to(675);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.news().len(), 2, "{:?}", rig.news());
    assert!(rig.seconds_of(Output::StartScan).is_empty());
}

#[test]
fn refused_attempts_are_spaced_up_to_ten_seconds_for_as_long_as_it_is_wanted() {
    let mut links = Links::new(Timings::default());
    links.handle_input(Moment::ZERO, Input::Sensor(STRAP, Event::Wanted));
    let mut attempts = Vec::new();
    let mut now = Moment::ZERO;
    while attempts.len() < 8 {
        while let Some(output) = links.poll_output() {
            let answer = match output {
                Output::Connect(_) => {
                    attempts.push(now.as_millis() / 1_000);
                    Event::ConnectFailed { gone: false }
                }
                Output::Disconnect(_) => Event::Disconnected,
                _ => continue,
            };
            links.handle_input(now, Input::Sensor(STRAP, answer));
        }
        now = links.poll_timeout().unwrap();
        links.handle_timeout(now);
    }
    assert_eq!(attempts, [0, 1, 3, 7, 15, 25, 35, 45]);
}

#[test]
fn a_dead_battery_is_lost_once_and_never_given_up() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).in_range = false;
    rig.run_to(36_000);
    assert_eq!(rig.news(), [(70, News::Lost(STRAP))]);
    let tries = rig.seconds_of(Output::Connect(STRAP));
    let ends = rig.seconds_of(Output::Disconnect(STRAP));
    assert!(tries.last() > Some(&(36_000 - 40)), "{:?}", tries.last());
    let idle = ends.iter().zip(&tries[1..]).map(|(end, next)| next - end);
    assert!(idle.max() <= Some(10));
}

#[test]
fn silence_on_a_link_that_is_up_is_shown_lost_and_cured_by_a_new_link() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).mute = true;
    rig.run_to(75);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Silent));
    assert!(rig.seconds_of(Output::Disconnect(STRAP)).is_empty());
    rig.sensor(STRAP).mute = false;
    rig.sensor(STRAP).line = Line::Up { subscribed: false };
    rig.run_to(120);
    assert_eq!(rig.seconds_of(Output::Disconnect(STRAP)), [80]);
    assert_eq!(
        rig.news(),
        [(70, News::Lost(STRAP)), (85, News::Back(STRAP))]
    );
}

#[test]
fn a_disconnect_that_nobody_told_is_found_out_by_the_silence() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).line = Line::Down;
    rig.run_to(120);
    assert_eq!(rig.seconds_of(Output::Disconnect(STRAP)), [80]);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.news().len(), 2, "{:?}", rig.news());
}

#[test]
fn a_connect_that_nobody_told_is_made_anew() {
    let mut rig = Rig::new();
    rig.swallow.push(Event::Connected);
    rig.want(STRAP);
    rig.run_to(45);
    assert_eq!(rig.seconds_of(Output::Connect(STRAP)), [0, 37]);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
}

#[test]
fn notifications_make_up_for_lost_words_on_the_way_up() {
    let mut links = Links::new(Timings::default());
    let at = Moment::from_secs;
    links.handle_input(at(0), Input::Sensor(STRAP, Event::Wanted));
    links.handle_input(at(2), Input::Sensor(STRAP, Event::Heard));
    let orders: Vec<Output> = std::iter::from_fn(|| links.poll_output()).collect();
    assert!(
        orders
            .iter()
            .any(|order| matches!(order, Output::Prepare { .. }))
    );
    for second in 3..30 {
        links.handle_input(at(second), Input::Sensor(STRAP, Event::Heard));
    }
    assert_eq!(links.state(STRAP), Some(LinkState::Streaming));
    let rest: Vec<Output> = std::iter::from_fn(|| links.poll_output()).collect();
    assert!(!rest.contains(&Output::Disconnect(STRAP)), "{rest:?}");
}

#[test]
fn bluetooth_off_is_said_once_and_everything_returns_when_it_is_on() {
    let mut rig = Rig::new();
    rig.want(STRAP);
    rig.want(POD);
    rig.run_to(60);
    rig.switch_adapter(false);
    rig.input(Input::AdapterOff);
    rig.run_to(300);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Waiting));
    assert_eq!(rig.links.state(POD), Some(LinkState::Waiting));
    rig.switch_adapter(true);
    rig.input(Input::AdapterOn);
    rig.run_to(320);
    assert_eq!(
        rig.news(),
        [(60, News::AdapterOff), (300, News::AdapterBack)]
    );
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.links.state(POD), Some(LinkState::Streaming));
}

#[test]
fn a_connect_cut_off_by_the_adapter_is_over_before_the_next_begins() {
    let mut rig = Rig::new();
    rig.want(STRAP);
    rig.sensor(STRAP).in_range = false;
    rig.run_to(5);
    rig.switch_adapter(false);
    rig.switch_adapter(true);
    assert_eq!(rig.seconds_of(Output::Connect(STRAP)), [0]);
    assert_eq!(rig.seconds_of(Output::Disconnect(STRAP)), [5]);
    rig.run_to(8);
    assert_eq!(rig.seconds_of(Output::Connect(STRAP)), [0, 7]);
}

#[test]
fn an_absent_strap_does_not_keep_a_pod_waiting() {
    let mut rig = Rig::new();
    rig.want(STRAP);
    rig.sensor(STRAP).in_range = false;
    rig.run_to(1);
    rig.want(POD);
    rig.run_to(20);
    assert_eq!(rig.links.state(POD), Some(LinkState::Streaming));
    rig.sensor(POD).in_range = false;
    rig.run_to(200);
    rig.sensor(POD).in_range = true;
    rig.run_to(230);
    assert_eq!(rig.links.state(POD), Some(LinkState::Streaming));
}

#[test]
fn a_sensor_that_shows_no_life_gets_a_hint_and_then_a_suspicion() {
    let mut rig = Rig::new();
    rig.want(STRAP);
    rig.sensor(STRAP).in_range = false;
    rig.run_to(600);
    assert_eq!(
        rig.news(),
        [(8, News::Asleep(STRAP)), (30, News::Held(STRAP))]
    );
}

#[test]
fn a_sensor_that_the_radio_forgot_is_sought_by_a_scan_that_ends_before_the_connect() {
    let mut rig = Rig::new();
    rig.want(STRAP);
    rig.sensor(STRAP).known = false;
    rig.sensor(STRAP).in_range = false;
    rig.sensor(STRAP).line = Line::Down;
    rig.input(Input::Sensor(STRAP, Event::ConnectFailed { gone: true }));
    rig.run_to(20);
    assert!(rig.scanning);
    rig.sensor(STRAP).in_range = true;
    rig.run_to(30);
    assert!(!rig.scanning);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    let place = |order| rig.outputs.iter().rposition(|(_, output)| *output == order);
    assert!(place(Output::StopScan) < place(Output::Connect(STRAP)));
}

#[test]
fn a_run_is_never_disturbed_by_a_scan_unless_the_runner_asks() {
    let mut rig = Rig::streaming();
    rig.input(Input::Scan(Scan::Never));
    rig.sensor(STRAP).known = false;
    rig.sensor(STRAP).in_range = false;
    rig.run_to(300);
    assert!(rig.seconds_of(Output::StartScan).is_empty());
    rig.sensor(STRAP).in_range = true;
    rig.input(Input::RetryNow);
    rig.run_to(310);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert!(!rig.scanning);
}

#[test]
fn a_sensor_that_is_not_wanted_any_more_is_let_go() {
    let mut rig = Rig::streaming();
    rig.input(Input::Sensor(STRAP, Event::Unwanted));
    rig.run_to(600);
    let expected = [
        Output::Disconnect(STRAP),
        Output::State {
            sensor: STRAP,
            state: None,
        },
    ];
    let outputs: Vec<Output> = rig.outputs.iter().map(|(_, output)| *output).collect();
    assert_eq!(outputs, expected);
    assert_eq!(rig.links.poll_timeout(), None);
}

#[test]
fn a_restarted_process_takes_over_a_sensor_that_is_still_linked() {
    let mut rig = Rig::streaming();
    rig.links = Links::new(Timings::default());
    rig.want(STRAP);
    rig.input(Input::Sensor(STRAP, Event::Connected));
    rig.run_to(70);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.news(), []);
}

#[test]
fn five_hundred_drop_outs_in_ten_hours_are_all_recovered_and_said_in_pairs() {
    let mut rig = Rig::streaming();
    let mut waits = Vec::new();
    for n in 0..500_u64 {
        let lost_at = 60 + n * 72;
        rig.run_to(lost_at);
        rig.sensor(STRAP).in_range = false;
        let back_at = lost_at + 1 + n * 7 % 50;
        rig.run_to(back_at);
        rig.sensor(STRAP).in_range = true;
        rig.sensor(STRAP).heard = 0;
        while rig.sensor(STRAP).heard == 0 {
            let next = rig.now.as_millis() / 1_000 + 1;
            rig.run_to(next);
        }
        waits.push(rig.now.secs_since(Moment::from_secs(back_at)) as u64);
    }
    waits.sort_unstable();
    // The longest wait falls between two attempts: the back-off, a disconnect and the way up.
    let (median, longest) = (waits[250], waits[499]);
    assert!(median <= 2 && longest <= 15, "{median} s, {longest} s");
    rig.run_to(36_100);
    let news = rig.news();
    let lost = news.iter().filter(|(_, news)| *news == News::Lost(STRAP));
    assert_eq!(lost.count() * 2, news.len());
}
