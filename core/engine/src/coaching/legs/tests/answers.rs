use super::*;

/// A run in which a fade has just been asked about.
fn asked() -> Run {
    let mut run = Run::known().half_an_hour();
    while run.asks.is_empty() {
        let since = run.now.as_secs_f64() - 1_800.0;
        run.on(10, |seconds| fade(0.08)(since + seconds));
        assert!(run.now < Moment::from_secs(3_600), "never asked");
    }
    assert_eq!(run.legs.standing(), Standing::Asking);
    run
}

#[test]
fn silence_is_not_asked_again_about_the_same_loss() {
    let mut run = asked();
    run.on(61, |_| STEADY.faded(0.08));
    assert_eq!(run.legs.standing(), Standing::CoolingDown);
    run.on(3_600, |_| STEADY.faded(0.08));
    assert_eq!(run.asked_s().len(), 1);
    assert_eq!(run.legs.answers(), AnswerCounts::default());
}

#[test]
fn after_a_recovery_a_new_loss_is_news() {
    let mut run = asked();
    run.on(1_500, |_| STEADY);
    run.on(1_200, fade(0.08));
    assert_eq!(run.asked_s().len(), 2);
}

#[test]
fn an_answer_makes_the_pace_of_now_the_measure() {
    for answer in [Answer::Heavy, Answer::Easing] {
        let mut run = asked();
        run.answer(answer);
        run.on(1_800, |_| STEADY.faded(0.08));
        assert_eq!(run.asked_s().len(), 1, "{answer:?}");
        let deeper = |seconds: f64| STEADY.faded(0.08 + 0.10 * (seconds / 600.0).min(1.0));
        run.on(1_500, deeper);
        assert_eq!(run.asked_s().len(), 2, "{answer:?}");
    }
}

#[test]
fn answers_are_counted_once_and_kept() {
    let mut run = asked();
    run.answer(Answer::Easing);
    run.answer(Answer::Easing);
    let counts = AnswerCounts {
        heavy: 0,
        not_heavy: 1,
    };
    assert_eq!(run.legs.answers(), counts);
}

#[test]
fn who_is_asked_in_vain_is_asked_later() {
    let asked_after = |not_heavy| {
        let mut run = Run::with(LegsSetup {
            history: History::new(&five_runs()),
            answers: AnswerCounts {
                heavy: 0,
                not_heavy,
            },
            ..LegsSetup::default()
        })
        .half_an_hour();
        run.on(1_800, fade(0.12));
        run.asked_s()[0]
    };
    assert!(asked_after(0) < asked_after(6));
}

#[test]
fn an_answer_without_a_question_changes_nothing() {
    let mut run = Run::known().half_an_hour();
    run.answer(Answer::Heavy);
    assert_eq!(run.legs.answers(), AnswerCounts::default());
}

#[test]
fn a_wanted_pace_is_the_measure() {
    let mut run = Run::known().half_an_hour();
    let aim = Some(MetresPerSecond(3.0 * 0.92));
    run.legs.handle_input(run.now, LegsInput::Aim(aim));
    run.on(1_800, fade(0.08));
    assert!(run.asked_s().is_empty(), "{:?}", run.asks);
    run.legs
        .handle_input(run.now, LegsInput::Aim(Some(MetresPerSecond(3.0))));
    run.on(600, |_| STEADY.faded(0.08));
    assert_eq!(run.asked_s().len(), 1);
}
