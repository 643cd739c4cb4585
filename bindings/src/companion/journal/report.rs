//! The report: what the views say, laid out on one page.

use freshlegs_engine::recovery::causes::GaitSummary;
use freshlegs_engine::recovery::entry::{Activity, ActivityKind};
use freshlegs_engine::recovery::flags::flags;
use freshlegs_engine::recovery::load::LoadDay;
use freshlegs_engine::recovery::readiness::hrv_series;
use freshlegs_engine::recovery::review::{EntryKind, EntryQuery, Review, search};
use freshlegs_engine::recovery::{Arg, JournalWords, NaiveDate, Phrase, Run, back};
use freshlegs_formats::report::{
    Band, BandRange, Block, Chart, Column, DecimalMark, ReportData, Section, Series, SeriesMark,
    Table, render,
};

use super::Companion;
use super::history::Past;
use crate::error::CompanionError;

/// How many days the report covers where nothing is said: twelve weeks.
const DAYS: u64 = 84;
/// Above so many days a point stands for a week.
const MOST_DAYS: usize = 100;

#[uniffi::export]
impl Companion {
    /// One self-contained page for the runner or a clinician, as HTML: red flags, charts of load, sleep,
    /// heaviness and heart-rate variability, runs, symptoms and gait. Of twelve weeks until today where
    /// nothing else is said.
    ///
    /// # Errors
    ///
    /// `BadFields` when the last day comes before the first, `Storage`.
    #[uniffi::method(default(first = None, last = None))]
    pub fn report_html(
        &self,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) -> Result<String, CompanionError> {
        let past = self.past()?;
        let last = last.unwrap_or(past.today);
        let first = first.unwrap_or_else(|| back(last, DAYS - 1));
        if last < first {
            return Err(super::refused_day("must not end before it begins"));
        }
        let words = self.journal_words()?;
        let page = Page {
            past: &past,
            words: &words,
            first,
            last,
        };
        Ok(render(&page.data()))
    }
}

struct Page<'a> {
    past: &'a Past,
    words: &'a JournalWords,
    first: NaiveDate,
    last: NaiveDate,
}

impl Page<'_> {
    fn data(&self) -> ReportData {
        let text = |key: &str| self.words.text(key);
        let span = Phrase::new("report-span")
            .day("first", self.first)
            .day("last", self.last)
            .with("year", Arg::Text(self.last.format("%Y").to_string()));
        let made = Phrase::new("report-made").with("day", Arg::Text(self.past.today.to_string()));
        let sections = [
            self.flags(),
            Some(self.in_short()),
            Some(self.load()),
            Some(self.sleep()),
            Some(self.heaviness()),
            Some(self.hrv()),
            Some(self.runs()),
            Some(self.symptoms()),
            Some(self.gait()),
        ];
        ReportData {
            language: self.words.language().tag().to_owned(),
            title: text("report-title"),
            lines: vec![self.words.say(&span), self.words.say(&made)],
            sections: sections.into_iter().flatten().collect(),
            closing: vec![text("report-closing-inform"), text("report-closing-own")],
            as_table: text("report-as-table"),
            day: text(if self.is_weekly() {
                "report-week-of"
            } else {
                "report-day"
            }),
            decimal_mark: if self.words.decimal(0.5, 1).contains(',') {
                DecimalMark::Comma
            } else {
                DecimalMark::Point
            },
        }
    }

    /// Red flags that stand today; no section where there is none.
    fn flags(&self) -> Option<Section> {
        let found = flags(&self.past.history, self.last.min(self.past.today));
        let blocks: Vec<Block> = found
            .iter()
            .map(|flag| flag.view(self.words))
            .flat_map(|flag| {
                let heading = format!("{} · {}", flag.title, flag.urgency_text);
                let lines = flag.lines.into_iter().chain(flag.reasons);
                [Block::Text(heading), Block::List(lines.collect())]
            })
            .collect();
        (!blocks.is_empty()).then(|| Section {
            heading: self.words.text("report-flags"),
            urgent: true,
            blocks,
        })
    }

    fn in_short(&self) -> Section {
        let review = Review::of(&self.past.history, &self.past.load, self.last).view(self.words);
        let patterns = review.patterns.into_iter().map(|pattern| pattern.text);
        self.section(
            "report-in-short",
            vec![
                Block::Text(review.headline),
                Block::List(review.lines.into_iter().chain(patterns).collect()),
            ],
        )
    }

    fn load(&self) -> Section {
        let value = |field: fn(&LoadDay) -> f64| {
            move |page: &Self, date| page.past.load.day(date).map(field)
        };
        let series = vec![
            self.series("report-load", SeriesMark::Bar, value(|day| day.load)),
            self.series("report-fitness", SeriesMark::Line, value(|day| day.ctl)),
            self.series("report-fatigue", SeriesMark::Line, value(|day| day.atl)),
        ];
        self.charted("report-load", "report-load-text", 0, None, None, series)
    }

    fn sleep(&self) -> Section {
        let slept = |page: &Self, date| page.past.history.day(date).sleep_h();
        let series = vec![self.series("report-sleep", SeriesMark::Dot, slept)];
        self.charted("report-sleep", "report-sleep-text", 1, None, None, series)
    }

    fn heaviness(&self) -> Section {
        let heavy = |page: &Self, date| page.past.history.day(date).heaviness().map(f64::from);
        let series = vec![self.series("report-heaviness", SeriesMark::Dot, heavy)];
        let of_ten = Some(BandRange {
            low: 0.0,
            high: 10.0,
        });
        let text = "report-heaviness-text";
        self.charted("report-heaviness", text, 0, of_ten, None, series)
    }

    fn hrv(&self) -> Section {
        let points = hrv_series(&self.past.history, self.first, self.last);
        let at = |date: NaiveDate| points.iter().find(|point| point.date == date);
        let values = |_: &Self, date| at(date)?.value;
        let means = |_: &Self, date| at(date)?.mean7;
        let low = self.values(|_, date| at(date)?.low);
        let high = self.values(|_, date| at(date)?.high);
        let ranges = low.into_iter().zip(high).map(|(low, high)| {
            Some(BandRange {
                low: low?,
                high: high?,
            })
        });
        let band = Band {
            name: self.words.text("report-usual"),
            ranges: ranges.collect(),
        };
        let series = vec![
            self.series("report-hrv", SeriesMark::Dot, values),
            self.series("report-hrv-mean", SeriesMark::Line, means),
        ];
        self.charted("report-hrv", "report-hrv-text", 2, None, Some(band), series)
    }

    fn runs(&self) -> Section {
        let history = &self.past.history;
        let rows: Vec<Vec<String>> = history
            .days(self.first, self.last)
            .flat_map(|day| {
                let recorded = day.runs.iter().map(|run| self.recorded(run));
                let entered = day
                    .activities()
                    .filter_map(|one| self.entered(day.date, one));
                recorded.chain(entered).collect::<Vec<_>>()
            })
            .collect();
        if rows.is_empty() {
            return self.nothing("report-runs");
        }
        let columns = [
            ("report-run-day", false),
            ("report-run-distance", true),
            ("report-run-time", true),
            ("report-run-pace", true),
            ("report-run-heart-rate", true),
            ("report-run-effort", true),
            ("report-run-heaviness", true),
        ];
        let column = |(key, numeric): (&str, bool)| Column {
            heading: self.words.text(key),
            numeric,
        };
        let table = Table {
            caption: self.words.text("report-runs"),
            columns: columns.map(column).into(),
            rows,
        };
        self.section("report-runs", vec![Block::Table(table)])
    }

    /// The row of a recorded run.
    fn recorded(&self, run: &Run) -> Vec<String> {
        let card = self.past.history.card_of(run);
        let heaviness = card.and_then(|card| card.leg_heaviness);
        vec![
            self.words.day(run.day()),
            self.words.distance(run.facts.distance_m),
            self.words.duration(run.minutes()),
            self.pace(Some(run.facts.distance_m), Some(run.minutes())),
            run.facts
                .heart_rate_avg_bpm()
                .map_or_else(String::new, |bpm| self.words.decimal(bpm, 0)),
            self.effort(card.and_then(|card| card.rpe)),
            heaviness.map_or_else(String::new, |level| level.to_string()),
        ]
    }

    /// The row of a run that was entered without a recording.
    fn entered(&self, date: NaiveDate, activity: &Activity) -> Option<Vec<String>> {
        let minutes = activity.minutes.map(f64::from);
        let metres = activity.distance_m;
        (activity.activity == ActivityKind::Run).then(|| {
            vec![
                self.words.day(date),
                metres.map_or_else(String::new, |metres| self.words.distance(metres)),
                minutes.map_or_else(String::new, |minutes| self.words.duration(minutes)),
                self.pace(metres, minutes),
                String::new(),
                self.effort(activity.rpe),
                String::new(),
            ]
        })
    }

    fn pace(&self, metres: Option<f64>, minutes: Option<f64>) -> String {
        let known = metres.filter(|metres| *metres > 0.0).zip(minutes);
        known.map_or_else(String::new, |(metres, minutes)| {
            self.words.pace(minutes * 60_000.0 / metres)
        })
    }

    fn effort(&self, rpe: Option<f64>) -> String {
        rpe.map_or_else(String::new, |rpe| self.words.decimal(rpe, 1))
    }

    fn symptoms(&self) -> Section {
        let query = EntryQuery {
            kinds: vec![EntryKind::Symptom],
            first: Some(self.first),
            last: Some(self.last),
            ..EntryQuery::default()
        };
        let found = search(&self.past.history, self.words, &query);
        if found.is_empty() {
            return self.nothing("report-symptoms");
        }
        let rows = found.into_iter().map(|entry| {
            vec![
                self.words.day(entry.day),
                entry.title,
                entry.lines.join(" · "),
            ]
        });
        let column = |key: &str| Column {
            heading: self.words.text(key),
            numeric: false,
        };
        let table = Table {
            caption: self.words.text("report-symptoms"),
            columns: ["report-day", "report-symptom", "report-symptom-what"]
                .map(column)
                .into(),
            rows: rows.collect(),
        };
        self.section("report-symptoms", vec![Block::Table(table)])
    }

    fn gait(&self) -> Section {
        let summary = GaitSummary::of(&self.past.history, self.last).view(self.words);
        self.section("report-gait", vec![Block::List(summary.lines)])
    }

    fn section(&self, heading: &str, blocks: Vec<Block>) -> Section {
        Section {
            heading: self.words.text(heading),
            urgent: false,
            blocks,
        }
    }

    fn nothing(&self, heading: &str) -> Section {
        let none = Block::Text(self.words.text("report-none"));
        self.section(heading, vec![none])
    }

    fn charted(
        &self,
        title: &str,
        text: &str,
        decimals: u8,
        range: Option<BandRange>,
        band: Option<Band>,
        series: Vec<Series>,
    ) -> Section {
        let chart = Chart {
            title: self.words.text(title),
            description: self.words.text(text),
            unit: String::new(),
            decimals,
            range,
            days: self
                .dates()
                .iter()
                .map(|date| self.words.day(*date))
                .collect(),
            band,
            series,
            empty: self.words.text("report-none"),
        };
        let text = Block::Text(self.words.text(text));
        self.section(title, vec![text, Block::Chart(chart)])
    }

    fn series(
        &self,
        name: &str,
        mark: SeriesMark,
        value: impl Fn(&Self, NaiveDate) -> Option<f64>,
    ) -> Series {
        Series {
            name: self.words.text(name),
            mark,
            values: self.values(value),
        }
    }

    /// A value for each point; of a week the mean of the days of which something is known.
    fn values(&self, value: impl Fn(&Self, NaiveDate) -> Option<f64>) -> Vec<Option<f64>> {
        let days = if self.is_weekly() { 7 } else { 1 };
        let mean = |first: NaiveDate| {
            let days = first.iter_days().take(days);
            let days = days.take_while(|date| *date <= self.last);
            let known: Vec<f64> = days.filter_map(|date| value(self, date)).collect();
            (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
        };
        self.dates().into_iter().map(mean).collect()
    }

    /// What a point stands for: each day, or the first day of each week.
    fn dates(&self) -> Vec<NaiveDate> {
        let step = if self.is_weekly() { 7 } else { 1 };
        self.first
            .iter_days()
            .take_while(|date| *date <= self.last)
            .step_by(step)
            .collect()
    }

    fn is_weekly(&self) -> bool {
        usize::try_from((self.last - self.first).num_days()).is_ok_and(|days| days > MOST_DAYS)
    }
}
