use proptest::prelude::*;

use super::witness::Witness;
use super::*;
use crate::sensing::link::Scan;

fn any_input() -> impl Strategy<Value = Option<Input>> {
    let event = prop_oneof![
        2 => Just(Event::Wanted),
        1 => Just(Event::Unwanted),
        2 => Just(Event::Seen),
        4 => Just(Event::Connected),
        2 => any::<bool>().prop_map(|gone| Event::ConnectFailed { gone }),
        4 => Just(Event::Prepared),
        1 => Just(Event::PrepareFailed),
        6 => Just(Event::Heard),
        3 => Just(Event::Disconnected),
    ];
    let scan = prop_oneof![
        Just(Scan::Never),
        Just(Scan::WhenNeeded),
        Just(Scan::Always)
    ];
    prop_oneof![
        12 => (1..4_u16, event).prop_map(|(id, event)| Some(Input::Sensor(SensorId(id), event))),
        1 => Just(Some(Input::AdapterOn)),
        1 => Just(Some(Input::AdapterOff)),
        1 => Just(Some(Input::RetryNow)),
        1 => scan.prop_map(|scan| Some(Input::Scan(scan))),
        6 => Just(None),
    ]
}

proptest! {
    #[test]
    fn whatever_the_radio_says_connects_never_overlap_and_nothing_is_stuck_or_said_twice(
        steps in prop::collection::vec((any_input(), 0..15_000_u64), 1..250),
    ) {
        let mut links = Links::new(Timings::default());
        let mut witness = Witness::default();
        let mut now = Moment::ZERO;
        for (input, millis) in steps {
            let next = now + Duration::from_millis(millis);
            // A driver sleeps until it is called; here it is sometimes late.
            while let Some(due) = links.poll_timeout().filter(|due| *due < next && millis % 3 > 0) {
                now = due;
                links.handle_timeout(now);
                witness.drains(now, &mut links)?;
            }
            now = next;
            if let Some(input) = input {
                witness.sees_input(input);
                links.handle_input(now, input);
            } else {
                links.handle_timeout(now);
            }
            witness.drains(now, &mut links)?;
        }
    }

    #[test]
    fn spurious_timeouts_and_clocks_that_step_back_change_nothing(
        steps in prop::collection::vec((any_input(), 0..5_000_u64), 1..100),
    ) {
        let mut quiet = Links::new(Timings::default());
        let mut nagged = Links::new(Timings::default());
        let mut now = Moment::ZERO;
        for (input, millis) in steps {
            now += Duration::from_millis(millis);
            let Some(input) = input else { continue };
            quiet.handle_timeout(now);
            nagged.handle_timeout(now);
            nagged.handle_timeout(Moment::ZERO);
            quiet.handle_input(now, input);
            nagged.handle_input(Moment::from_millis(now.as_millis() / (1 + millis % 2)), input);
            nagged.handle_timeout(now);
            let outputs: Vec<Output> = std::iter::from_fn(|| quiet.poll_output()).collect();
            let others: Vec<Output> = std::iter::from_fn(|| nagged.poll_output()).collect();
            prop_assert_eq!(outputs, others);
            prop_assert_eq!(quiet.poll_timeout(), nagged.poll_timeout());
        }
    }

    #[test]
    fn whatever_happened_a_radio_that_works_again_brings_every_sensor_back(
        chaos in prop::collection::vec((any_input(), 0..20_u64), 0..60),
    ) {
        let mut rig = Rig::new();
        rig.honest = false;
        rig.want(STRAP);
        rig.want(POD);
        rig.want(SensorId(3));
        let mut secs = 0;
        for (input, more) in chaos {
            if let Some(input) = input {
                rig.input(input);
            }
            secs += more;
            rig.run_to(secs);
        }
        rig.input(Input::AdapterOn);
        for id in [STRAP, POD, SensorId(3)] {
            rig.want(id);
        }
        rig.run_to(secs + 180);
        for id in [STRAP, POD, SensorId(3)] {
            prop_assert_eq!(rig.links.state(id), Some(LinkState::Streaming));
        }
    }
}
