//! Sore after hard or new work.
//!
//! Muscles that did hard, unaccustomed or lowering work are sore and weaker, most of all one to three days
//! later (Cheung, Hume & Maxwell 2003, doi:10.2165/00007256-200333020-00005): strong for hard, downhill
//! and strength work.

use chrono::NaiveDate;

use super::case::{Case, reason};
use super::findings::Reason;
use super::sign::{Sign, Weight};
use super::work::Work;
use crate::recovery::Phrase;
use crate::recovery::entry::{BodyPart, Soreness};
use crate::recovery::history::back;

/// From this soreness of ten on. Ours.
const SORE: u8 = 4;

/// What is found, in which words, after which sessions.
type Rule<'a> = (Sign, &'static str, &'a dyn Fn(&Work<'_>) -> bool);

pub(super) fn on_day(case: &Case<'_>, day: NaiveDate, found: &mut Vec<Reason>) {
    let Some(sore) = sorest(case, day) else {
        return;
    };
    let work = case.work(back(day, 3), back(day, 1));
    let rules: [Rule<'_>; 5] = [
        (
            Sign::SoreAfterStrength,
            "causes-sore-after-strength",
            &|work| work.is_strength(),
        ),
        (
            Sign::SoreAfterDescent,
            "causes-sore-after-descent",
            &|work| work.is_downhill(),
        ),
        (Sign::SoreAfterHard, "causes-sore-after-hard", &|work| {
            case.is_hard(work)
        }),
        (Sign::SoreAfterNew, "causes-sore-after-new", &|work| {
            case.is_new(work)
        }),
        (Sign::SoreAfterLong, "causes-sore-after-long", &|work| {
            case.is_long(work)
        }),
    ];
    // A session counts once, by what makes it most likely to leave muscles sore.
    let mut signs: Vec<Sign> = Vec::new();
    for before in work.iter().rev() {
        let Some((sign, key, _)) = rules.iter().find(|(_, _, is)| is(before)) else {
            continue;
        };
        if signs.contains(sign) {
            continue;
        }
        signs.push(*sign);
        let phrase = Phrase::new(*key)
            .key_of("part", part_key(sore.part))
            .count("level", sore.level)
            .day("day", day)
            .day("before", before.day);
        found.push(reason(*sign, Weight::Strong, phrase));
    }
}

/// What is sorest of the legs on a day, from 4 of 10 on.
fn sorest(case: &Case<'_>, day: NaiveDate) -> Option<Soreness> {
    let day = case.history.day(day);
    day.check_in(|check_in| {
        let sore = check_in.soreness.iter();
        let legs = sore.filter(|sore| {
            !matches!(sore.part, BodyPart::LowerBack | BodyPart::Elsewhere) && sore.level >= SORE
        });
        legs.max_by_key(|sore| (sore.level, std::cmp::Reverse((sore.part, sore.side))))
            .copied()
    })
}

/// The name of a part of the body.
pub(super) fn part_key(part: BodyPart) -> &'static str {
    match part {
        BodyPart::Quadriceps => "part-quadriceps",
        BodyPart::Hamstrings => "part-hamstrings",
        BodyPart::Adductors => "part-adductors",
        BodyPart::Glutes => "part-glutes",
        BodyPart::HipFlexors => "part-hip_flexors",
        BodyPart::Groin => "part-groin",
        BodyPart::Hip => "part-hip",
        BodyPart::OuterThigh => "part-outer_thigh",
        BodyPart::Knee => "part-knee",
        BodyPart::Shin => "part-shin",
        BodyPart::Calf => "part-calf",
        BodyPart::Achilles => "part-achilles",
        BodyPart::Ankle => "part-ankle",
        BodyPart::Foot => "part-foot",
        BodyPart::LowerBack => "part-lower_back",
        BodyPart::Elsewhere => "part-elsewhere",
    }
}
