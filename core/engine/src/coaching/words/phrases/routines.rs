//! Guided routines in words.

use fluent_bundle::FluentArgs;

use crate::coaching::proposal::{Dose, Withheld};
use crate::coaching::words::{Line, Words};

impl Words {
    pub(super) fn routine(&self, name: &'static str, about_s: u32) -> Line {
        let mut args = FluentArgs::new();
        // Nobody needs the seconds of a quarter of an hour.
        self.time(&mut args, f64::from(about_s.next_multiple_of(60)));
        args.set("routine", self.name(name));
        self.plain("routine-started", &args)
    }

    pub(super) fn exercise(&self, name: &'static str, dose: Dose, with_how: bool) -> Line {
        let mut args = FluentArgs::new();
        args.set("exercise", self.name(name));
        args.set("dose", self.dose(dose));
        let mut line = self.plain("routine-exercise", &args);
        if with_how {
            line.text.push_str(self.locale.joint);
            line.text.push_str(&self.how(name));
        }
        line
    }

    /// The name of a routine or an exercise.
    pub(crate) fn name(&self, key: &str) -> String {
        self.fragment(key, &FluentArgs::new())
    }

    /// How an exercise is done, in short sentences.
    pub(crate) fn how(&self, key: &str) -> String {
        self.render(key, Some("how"), &FluentArgs::new())
    }

    /// What a routine may do, in short sentences for a screen.
    pub(crate) fn why(&self, key: &str) -> String {
        self.render(key, Some("why"), &FluentArgs::new())
    }

    pub(super) fn rest(&self, seconds: u32) -> Line {
        let mut args = FluentArgs::new();
        self.time(&mut args, f64::from(seconds));
        self.plain("routine-rest", &args)
    }

    pub(super) fn withheld(&self, why: Withheld) -> Line {
        let mut args = FluentArgs::new();
        args.set(
            "reason",
            match why {
                Withheld::HeavyLegs => "heavy_legs",
                Withheld::Pain => "pain",
                Withheld::HardRun => "hard_run",
            },
        );
        self.plain("routine-withheld", &args)
    }

    fn dose(&self, dose: Dose) -> String {
        let mut args = FluentArgs::new();
        let key = match dose {
            Dose::Times { number, each_side } => {
                self.number(&mut args, "number", "number-digits", number);
                if each_side {
                    "dose-times-each-side"
                } else {
                    "dose-times"
                }
            }
            Dose::Time { seconds, each_side } => {
                self.time(&mut args, f64::from(seconds));
                if each_side {
                    "dose-time-each-side"
                } else {
                    "dose-time"
                }
            }
        };
        self.fragment(key, &args)
    }
}
