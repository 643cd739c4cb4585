//! What can be done about heavy legs: now, and in the long run.

use serde::{Deserialize, Serialize};

use super::guide::Topic;
use super::words::JournalWords;

/// Something to do.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// A day of rest.
    RestDay,
    /// An easy day.
    EasyDay,
    /// A walk, easy cycling or swimming.
    ActiveRecovery,
    /// An earlier night.
    SleepTonight,
    /// Drink to thirst through the day.
    DrinkToThirst,
    /// Something salty with the next meal, after much sweat.
    SaltyMeal,
    /// A meal with carbohydrate now.
    CarbohydrateNow,
    /// Ease off while muscles are sore, and do not stretch them hard.
    EaseOffSoreMuscles,
    /// Foam rolling or massage.
    Rolling,
    /// Gentle mobility.
    Mobility,
    /// Ask for a blood count and ferritin.
    AskForFerritin,
    /// A gait analysis by a running coach or a physical therapist.
    GaitAnalysis,
    /// Somebody who treats athletes should look at it.
    SeeAClinician,
    /// No run much longer than the longest of the last month.
    RaiseLongestRunSlowly,
    /// Easy weeks between building ones.
    EasyWeeks,
    /// Hard days apart from each other.
    SpreadHardDays,
    /// Seven to nine hours of sleep as a habit.
    SleepHabit,
    /// Carbohydrate before, and in runs over an hour.
    FuelPlan,
    /// A way of drinking that suits heat and length.
    HydrationPlan,
    /// Meals rich in iron, from plants too.
    IronRichMeals,
    /// Enough to eat for what is done, with protein and a varied plate.
    EatEnough,
    /// Strength twice a week.
    Strength,
    /// Core and jumps, added slowly.
    CoreAndJumps,
    /// Slow lowering: eccentric strength.
    Eccentric,
    /// A longer warm-up, and a cool-down.
    WarmUpAndCoolDown,
    /// Shoes, surface and hills changed one at a time.
    OneChangeAtATime,
}

impl Advice {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 26] = [
        Self::RestDay,
        Self::EasyDay,
        Self::ActiveRecovery,
        Self::SleepTonight,
        Self::DrinkToThirst,
        Self::SaltyMeal,
        Self::CarbohydrateNow,
        Self::EaseOffSoreMuscles,
        Self::Rolling,
        Self::Mobility,
        Self::AskForFerritin,
        Self::GaitAnalysis,
        Self::SeeAClinician,
        Self::RaiseLongestRunSlowly,
        Self::EasyWeeks,
        Self::SpreadHardDays,
        Self::SleepHabit,
        Self::FuelPlan,
        Self::HydrationPlan,
        Self::IronRichMeals,
        Self::EatEnough,
        Self::Strength,
        Self::CoreAndJumps,
        Self::Eccentric,
        Self::WarmUpAndCoolDown,
        Self::OneChangeAtATime,
    ];

    /// The page of the guide that explains it.
    pub const fn topic(self) -> Topic {
        match self {
            Self::RestDay | Self::EasyDay => Topic::EasyRun,
            Self::ActiveRecovery => Topic::ActiveRecovery,
            Self::SleepTonight | Self::SleepHabit => Topic::Sleep,
            Self::DrinkToThirst | Self::SaltyMeal | Self::HydrationPlan => Topic::Hydration,
            Self::CarbohydrateNow | Self::FuelPlan => Topic::Carbohydrate,
            Self::EaseOffSoreMuscles => Topic::MuscleDamage,
            Self::Rolling => Topic::FoamRolling,
            Self::Mobility => Topic::Mobility,
            Self::AskForFerritin => Topic::Iron,
            Self::GaitAnalysis | Self::OneChangeAtATime => Topic::GaitAnalysis,
            Self::SeeAClinician => Topic::WhenToSeekAdvice,
            Self::RaiseLongestRunSlowly => Topic::GradualIncrease,
            Self::EasyWeeks => Topic::Periodisation,
            Self::SpreadHardDays => Topic::AvoidOvertraining,
            Self::IronRichMeals => Topic::IronRichFoods,
            Self::EatEnough => Topic::BalancedPlate,
            Self::Strength => Topic::Strength,
            Self::CoreAndJumps => Topic::Plyometrics,
            Self::Eccentric => Topic::Eccentric,
            Self::WarmUpAndCoolDown => Topic::WarmUp,
        }
    }

    /// The message that says how, and whose title names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RestDay => "causes-advice-rest_day",
            Self::EasyDay => "causes-advice-easy_day",
            Self::ActiveRecovery => "causes-advice-active_recovery",
            Self::SleepTonight => "causes-advice-sleep_tonight",
            Self::DrinkToThirst => "causes-advice-drink_to_thirst",
            Self::SaltyMeal => "causes-advice-salty_meal",
            Self::CarbohydrateNow => "causes-advice-carbohydrate_now",
            Self::EaseOffSoreMuscles => "causes-advice-ease_off_sore_muscles",
            Self::Rolling => "causes-advice-rolling",
            Self::Mobility => "causes-advice-mobility",
            Self::AskForFerritin => "causes-advice-ask_for_ferritin",
            Self::GaitAnalysis => "causes-advice-gait_analysis",
            Self::SeeAClinician => "causes-advice-see_a_clinician",
            Self::RaiseLongestRunSlowly => "causes-advice-raise_longest_run_slowly",
            Self::EasyWeeks => "causes-advice-easy_weeks",
            Self::SpreadHardDays => "causes-advice-spread_hard_days",
            Self::SleepHabit => "causes-advice-sleep_habit",
            Self::FuelPlan => "causes-advice-fuel_plan",
            Self::HydrationPlan => "causes-advice-hydration_plan",
            Self::IronRichMeals => "causes-advice-iron_rich_meals",
            Self::EatEnough => "causes-advice-eat_enough",
            Self::Strength => "causes-advice-strength",
            Self::CoreAndJumps => "causes-advice-core_and_jumps",
            Self::Eccentric => "causes-advice-eccentric",
            Self::WarmUpAndCoolDown => "causes-advice-warm_up_and_cool_down",
            Self::OneChangeAtATime => "causes-advice-one_change_at_a_time",
        }
    }

    /// What to do, in a few words.
    pub fn title(self, words: &JournalWords) -> String {
        words.attribute(self.key(), "title")
    }

    /// How, in two sentences.
    pub fn how(self, words: &JournalWords) -> String {
        words.text(self.key())
    }
}
