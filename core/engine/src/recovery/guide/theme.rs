//! The article from which this project began, line by line, and what answers each line. The article
//! itself is not part of the project: where it is absent, only the table is tested.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Topic, topic_of_cue, topic_of_symptom};
use crate::coaching::CueKind;
use crate::recovery::advice::Advice;
use crate::recovery::causes::Cause;
use crate::recovery::entry::SymptomKind;

/// What answers a line.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
    /// A page of the guide.
    Guide(Topic),
    /// A spoken cue.
    Cue(CueKind),
    /// A cause that the journal looks for.
    Cause(Cause),
    /// Advice or a habit.
    Advice(Advice),
    /// A symptom that raises a flag.
    Flag(SymptomKind),
    /// A heading or a line about the article itself, which says nothing to answer.
    Heading,
}

use Answer::{Advice as A, Cause as C, Cue, Flag, Guide, Heading};

/// How many lines the article has.
const LINES: usize = 112;

/// Each line that is not empty, with its answers.
const ANSWERS: &[(usize, &[Answer])] = &[
    (1, &[Heading]),
    (3, &[Heading]),
    (5, &[Heading]),
    (7, &[Guide(Topic::WhatToDoNow), Guide(Topic::HowToPrevent)]),
    (9, &[Guide(Topic::WhatToDoNow)]),
    (
        11,
        &[Guide(Topic::WhatAreHeavyLegs), Guide(Topic::WhatToDoNow)],
    ),
    (13, &[Guide(Topic::WhatAreHeavyLegs)]),
    (
        15,
        &[Guide(Topic::WhatAreHeavyLegs), Guide(Topic::WhyHeavyLegs)],
    ),
    (17, &[C(Cause::MuscleFatigue), Guide(Topic::WhereWeDiffer)]),
    (18, &[C(Cause::OvertrainingPattern)]),
    (19, &[C(Cause::InadequateRecovery)]),
    (20, &[C(Cause::Dehydration), A(Advice::SaltyMeal)]),
    (21, &[C(Cause::GlycogenDepletion)]),
    (22, &[C(Cause::IronDeficiency)]),
    (23, &[C(Cause::Biomechanics)]),
    (24, &[C(Cause::MuscleDamage)]),
    (26, &[Heading]),
    (28, &[Cue(CueKind::RescueAccept), Guide(Topic::WhatToDoNow)]),
    (30, &[Heading]),
    (31, &[Cue(CueKind::RescueEase), Guide(Topic::SlowDown)]),
    (
        32,
        &[
            A(Advice::EasyDay),
            Cue(CueKind::EasingNoted),
            Guide(Topic::EasyRun),
        ],
    ),
    (33, &[Heading]),
    (34, &[Cue(CueKind::RescueSteps), Guide(Topic::LightStride)]),
    (
        35,
        &[
            Cue(CueKind::RescueSteps),
            Guide(Topic::QuickerSteps),
            Guide(Topic::WhereWeDiffer),
        ],
    ),
    (
        36,
        &[Cue(CueKind::RescueTall), Guide(Topic::RelaxUpperBody)],
    ),
    (
        37,
        &[
            Cue(CueKind::RescueTall),
            Guide(Topic::SoftLanding),
            Guide(Topic::WhereWeDiffer),
        ],
    ),
    (38, &[Heading]),
    (
        39,
        &[Cue(CueKind::RescueBreathe), Guide(Topic::BellyBreathing)],
    ),
    (
        40,
        &[Cue(CueKind::BreathOn), Guide(Topic::RhythmicBreathing)],
    ),
    (41, &[Heading]),
    (42, &[Cue(CueKind::RescueAccept), Guide(Topic::AcceptIt)]),
    (
        43,
        &[Cue(CueKind::RescueLandmark), Guide(Topic::SmallSegments)],
    ),
    (44, &[Cue(CueKind::RescueSelfTalk), Guide(Topic::SelfTalk)]),
    (46, &[Heading]),
    (48, &[Guide(Topic::HowToPrevent)]),
    (50, &[Heading]),
    (
        51,
        &[
            A(Advice::RaiseLongestRunSlowly),
            Guide(Topic::WhereWeDiffer),
        ],
    ),
    (52, &[A(Advice::EasyWeeks)]),
    (
        53,
        &[
            A(Advice::SpreadHardDays),
            A(Advice::RestDay),
            C(Cause::OvertrainingPattern),
        ],
    ),
    (54, &[Heading]),
    (55, &[A(Advice::SleepHabit), A(Advice::SleepTonight)]),
    (56, &[A(Advice::ActiveRecovery)]),
    (57, &[A(Advice::Mobility), Guide(Topic::WhereWeDiffer)]),
    (58, &[A(Advice::Rolling)]),
    (59, &[Heading]),
    (
        60,
        &[
            A(Advice::FuelPlan),
            A(Advice::CarbohydrateNow),
            Cue(CueKind::FuelReminder),
        ],
    ),
    (61, &[A(Advice::EatEnough)]),
    (62, &[A(Advice::HydrationPlan), A(Advice::DrinkToThirst)]),
    (63, &[A(Advice::IronRichMeals), A(Advice::AskForFerritin)]),
    (64, &[Heading]),
    (65, &[A(Advice::Strength)]),
    (66, &[A(Advice::CoreAndJumps), Guide(Topic::CoreStability)]),
    (67, &[A(Advice::CoreAndJumps)]),
    (68, &[A(Advice::Eccentric)]),
    (69, &[Heading]),
    (
        70,
        &[
            A(Advice::GaitAnalysis),
            A(Advice::OneChangeAtATime),
            C(Cause::Biomechanics),
        ],
    ),
    (71, &[Heading]),
    (
        72,
        &[A(Advice::WarmUpAndCoolDown), Cue(CueKind::WarmUpOffered)],
    ),
    (73, &[Cue(CueKind::CoolDownOffered), Guide(Topic::CoolDown)]),
    (74, &[Heading]),
    (
        75,
        &[
            Guide(Topic::ListenToYourBody),
            A(Advice::EaseOffSoreMuscles),
        ],
    ),
    (77, &[Heading]),
    (
        79,
        &[Guide(Topic::WhenToSeekAdvice), A(Advice::SeeAClinician)],
    ),
    (81, &[Flag(SymptomKind::Heaviness)]),
    (
        82,
        &[
            Flag(SymptomKind::Pain),
            Flag(SymptomKind::Numbness),
            Flag(SymptomKind::Swelling),
            Cue(CueKind::SafetyPain),
        ],
    ),
    (83, &[Flag(SymptomKind::Fatigue)]),
    (
        84,
        &[
            Flag(SymptomKind::Dizziness),
            Flag(SymptomKind::Breathlessness),
            Flag(SymptomKind::Pallor),
            Cue(CueKind::SafetyDizzy),
            Cue(CueKind::SafetyChest),
        ],
    ),
    (86, &[Guide(Topic::WhoToAsk), A(Advice::SeeAClinician)]),
    (88, &[Heading]),
    (90, &[Guide(Topic::WhyHeavyLegs)]),
    (91, &[Guide(Topic::WhatToDoNow)]),
    (92, &[Guide(Topic::HowToPrevent)]),
    (93, &[A(Advice::GaitAnalysis), A(Advice::WarmUpAndCoolDown)]),
    (94, &[Guide(Topic::WhenToSeekAdvice)]),
    (96, &[Heading]),
    (98, &[Guide(Topic::WhyHeavyLegs)]),
    (100, &[Guide(Topic::WhyHeavyLegs)]),
    (102, &[Guide(Topic::WhatToDoNow)]),
    (104, &[Guide(Topic::WhatToDoNow)]),
    (106, &[Guide(Topic::HowToPrevent)]),
    (108, &[Guide(Topic::HowToPrevent)]),
    (110, &[Guide(Topic::WhenToSeekAdvice)]),
    (112, &[Guide(Topic::WhenToSeekAdvice)]),
];

/// What the guide adds to the article.
const OURS: [Topic; 4] = [
    Topic::ComingBack,
    Topic::MorningReading,
    Topic::WhereWeDiffer,
    Topic::Background,
];

/// Names of professions, which nobody owns.
const NAMES: [&str; 2] = [
    "a running coach or physical therapist",
    "a sports physician physical therapist or registered dietitian",
];

/// So many words in a row are somebody's sentence.
const BORROWED: usize = 6;

#[test]
fn every_line_of_the_theme_is_answered_and_no_other() {
    let Some(theme) = theme() else { return };
    let lines: Vec<&str> = theme.lines().collect();
    assert_eq!(
        lines.len(),
        LINES,
        "the theme has other lines than the table"
    );
    for (index, line) in lines.iter().enumerate() {
        let number = index + 1;
        let answers = ANSWERS.iter().find(|(line, _)| *line == number);
        assert_eq!(
            answers.is_some(),
            !line.trim().is_empty(),
            "line {number}: {line:?} is answered by {answers:?}"
        );
    }
}

#[test]
fn a_line_is_answered_once_in_order_and_only_headings_by_nothing() {
    let numbers: Vec<usize> = ANSWERS.iter().map(|(number, _)| *number).collect();
    assert!(numbers.is_sorted_by(|one, next| one < next));
    assert!(numbers.iter().all(|number| (1..=LINES).contains(number)));
    for (number, answers) in ANSWERS {
        assert!(!answers.is_empty(), "line {number}");
        let headings = answers.iter().filter(|answer| **answer == Heading).count();
        assert!(headings == 0 || answers.len() == 1, "line {number}");
    }
}

#[test]
fn every_answer_leads_to_a_page_and_every_page_answers_a_line_or_is_ours() {
    let mut pages = BTreeSet::new();
    for (number, answers) in ANSWERS {
        for answer in *answers {
            let page = match answer {
                Guide(topic) => Some(*topic),
                Cue(cue) => topic_of_cue(*cue),
                C(cause) => Some(cause.topic()),
                A(advice) => Some(advice.topic()),
                Flag(symptom) => Some(topic_of_symptom(*symptom)),
                Heading => continue,
            };
            assert!(page.is_some(), "line {number}: {answer:?} has no page");
            pages.extend(page);
        }
    }
    pages.extend(OURS);
    let missing: Vec<Topic> = Topic::ALL
        .into_iter()
        .filter(|topic| !pages.contains(topic))
        .collect();
    assert_eq!(missing, []);
}

#[test]
fn every_cause_and_all_advice_answer_a_line() {
    let answers: Vec<Answer> = ANSWERS
        .iter()
        .flat_map(|(_, answers)| *answers)
        .copied()
        .collect();
    for cause in Cause::ALL {
        assert!(answers.contains(&C(cause)), "{cause:?}");
    }
    for advice in Advice::ALL {
        assert!(answers.contains(&A(advice)), "{advice:?}");
    }
}

#[test]
fn no_sentence_of_the_theme_is_borrowed() {
    let Some(theme) = theme() else { return };
    let theirs: BTreeSet<Vec<String>> = theme.lines().flat_map(runs).collect();
    let names: BTreeSet<Vec<String>> = NAMES.into_iter().flat_map(runs).collect();
    let mut read = 0;
    for folder in ["src/recovery/words/en", "src/coaching/words/en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            for line in fs::read_to_string(&path).unwrap().lines() {
                let said = line.split_once(" = ").map_or(line, |(_, said)| said);
                let borrowed: Vec<_> = runs(said)
                    .filter(|run| theirs.contains(run) && !names.contains(run))
                    .collect();
                assert!(borrowed.is_empty(), "{}: {borrowed:?}", path.display());
            }
            read += 1;
        }
    }
    assert!(read > 20, "only {read} files of words were found");
}

#[test]
fn a_borrowed_sentence_would_be_found() {
    let theirs: BTreeSet<Vec<String>> = runs("One, two three: four five six; seven.").collect();
    assert_eq!(theirs.len(), 2);
    let mut ours = runs("And ONE two, three four five six.");
    assert!(ours.any(|run| theirs.contains(&run)));
    assert!(!runs("one two three four five").any(|_| true));
}

/// The article, where it lies beside the project.
fn theme() -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/heavy-legs.txt");
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: there is no {}", path.display());
    }
    text
}

/// Every so many words in a row, in lower case and without punctuation.
fn runs(text: &str) -> impl Iterator<Item = Vec<String>> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let count = (words.len() + 1).saturating_sub(BORROWED);
    (0..count).map(move |start| words[start..start + BORROWED].to_vec())
}
