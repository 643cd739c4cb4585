use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::*;

const ANDROID: &str = "date, time, HR,AVNN,rMSSD,training,training_performance,training_type,\
    trainingRPE,trainingMotivation,trainingDistance,sleep_quality, sleep_time, mental_energy,\
    muscle_soreness, fatigue,traveling,sickness,alcohol,note,signal_quality, location,\
    trainingTime,run_distance, run_time, run_pace, bike_distance, bike_time, bike_speed, latitude\n";

const IPHONE: &str = "date,timestamp_measurement,HR,rMSSD,training,training_type,trainingRPE,\
    trainingDistance,sleep_quality,sleep_time,mental_energy,traveling,sickness,alcohol,note,\
    signal_quality,trainingTime,bike_distance,bike_time,bike_speed,daily_message \r";

const ELITE: &str = "\u{feff}Member,Date,Datetime,Type,HRV,lnRmssd,Rmssd,HR\n";

fn read(text: &str) -> JournalCsv {
    read_journal_csv(text.as_bytes()).unwrap()
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn time(hour: u32, minute: u32, second: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// Numbers that went through a unit.
#[track_caller]
fn assert_near(value: Option<f64>, expected: f64) {
    assert!(
        value.is_some_and(|it| (it - expected).abs() < 1e-9),
        "{value:?} and not {expected}"
    );
}

#[test]
fn a_day_from_android_is_read_with_day_and_month_swapped() {
    let journal = read(&format!(
        "{ANDROID}2017-27-07,07:39,45.5,1312.7,84.25,average,5.0,Running,5,6,,7,7.5,5.9,4,3.5,\
         traveling,not sick,a little,long day,very good,Someplace,,10500.0,3000.0,3.5,,,,45,5,\n\
         2017-01-08,06:54,44,1300,80,rest,,,,,,5,,5,5,5,not traveling,sick,nothing,,good,,,,,,,,,,\n"
    ));
    assert_eq!(journal.format, JournalFormat::Hrv4Training);
    assert!(journal.day_before_month);
    assert_eq!(journal.faults, []);
    let day = &journal.days[0];
    assert_eq!((day.line, day.date), (2, date(2017, 7, 27)));
    assert_eq!((day.time, day.utc_offset_s), (time(7, 39, 0), None));
    assert_eq!(day.heart_rate_bpm, Some(45.5));
    assert_eq!(day.rmssd_ms, Some(84.25));
    assert_eq!(day.signal_quality, Some(SignalQuality::VeryGood));
    assert_eq!(day.sleep_h, Some(7.5));
    assert_eq!(day.sleep_quality, Some(Rating::of_ten(7.0)));
    assert_near(day.fatigue.map(|it| it.share()), 0.35);
    assert_eq!(day.muscle_soreness, Some(Rating::of_ten(4.0)));
    assert_eq!(day.alcohol, Some(Alcohol::ALittle));
    assert_eq!((day.travelling, day.sick), (Some(true), Some(false)));
    assert_eq!(day.note.as_deref(), Some("long day"));
    let training = day.training.as_ref().unwrap();
    assert_eq!(training.effort, Some(Effort::Average));
    assert_eq!(training.kind.as_deref(), Some("Running"));
    assert_eq!(training.rpe, Some(5.0));
    assert_near(training.minutes, 50.0);
    assert_near(training.run_distance_m, 10_500.0);
    assert_eq!(journal.days[1].date, date(2017, 8, 1));
    assert_eq!(journal.days[1].sick, Some(true));
}

#[test]
fn a_day_from_an_iphone_is_read_with_its_kilometres_and_its_half_days() {
    let journal = read(&format!(
        "{IPHONE}2018-07-07 12:01:00 a. m. +0000,2018-07-07 7:46:46 a. m. +0000,52.52,79.39,intense,\
         Biking,7.2,20.32,5.0,08:30,6.1,not traveling,not sick,too much,-,very good, 4020,25.49, 3615, \
         0:25 km/h, Sigue  \r\
         2018-07-08 12:01:00 a. m. +0000,2018-07-08 6:47:32 p. m. +0000,52,79,easy,Running,3.0,05.00,-,\
         00:00,-,not traveling,sick,nothing,-,-, 1500,-,-,-,- \r"
    ));
    assert_eq!(journal.faults, []);
    assert!(!journal.day_before_month);
    let [first, second] = &journal.days[..] else {
        panic!("{journal:?}");
    };
    assert_eq!((first.line, second.line), (2, 3));
    assert_eq!(first.date, date(2018, 7, 7));
    assert_eq!((first.time, first.utc_offset_s), (time(7, 46, 46), Some(0)));
    assert_eq!(first.sleep_h, Some(8.5));
    assert_eq!(first.alcohol, Some(Alcohol::TooMuch));
    let ride = first.training.as_ref().unwrap();
    assert_near(ride.distance_m, 20_320.0);
    assert_near(ride.minutes, 67.0);
    assert_eq!(ride.run_distance_m, None);
    assert_eq!(second.time, time(18, 47, 32));
    assert_eq!(second.sleep_h, None, "no sleep at all is no answer");
    let run = second.training.as_ref().unwrap();
    assert_near(run.run_distance_m, 5_000.0);
    assert_near(run.run_minutes, 25.0);
}

#[test]
fn what_the_program_fills_in_by_itself_is_no_answer() {
    let journal = read(&format!(
        "{ANDROID}2017-13-08,01:00,0.0,0.0,0.0,rest,,,,,,,,,,,not traveling,not sick,nothing,,unknown,,,,,,,,,,\n\
         2017-14-08,01:00,0.0,0.0,0.0,easy,5.0,Biking,3,,,,,,,,not traveling,not sick,nothing,,unknown,,,,,,30000.0,6000.0,5.0,,\n\
         2017-15-08,01:00,0.0,0.0,0.0,rest,,,,,,,,,,,not traveling,sick,nothing,,unknown,,,,,,,,,,\n"
    ));
    assert_eq!(journal.faults, []);
    assert_eq!(journal.empty_rows, 1);
    let [ride, ill] = &journal.days[..] else {
        panic!("{journal:?}");
    };
    assert_eq!((ride.time, ride.heart_rate_bpm), (None, None));
    assert_eq!(
        (ride.sick, ride.travelling, ride.alcohol),
        (None, None, None)
    );
    assert_eq!(ride.signal_quality, None);
    assert_near(ride.training.as_ref().unwrap().minutes, 100.0);
    assert_eq!((ill.sick, ill.alcohol), (Some(true), None));
    assert_eq!(ill.training, None);
}

#[test]
fn readings_of_elite_hrv_are_read_and_those_of_exercises_are_not() {
    let journal = read(&format!(
        "{ELITE}A B,2017-09-06,2017-09-06 06:23:22,readiness,57,3.71,40.87,50.46\n\
         A B,2017-09-06,2017-09-06 20:10:00,open,57,3.71,80.0,60\n"
    ));
    assert_eq!(journal.format, JournalFormat::EliteHrv);
    assert_eq!(journal.days.len(), 1);
    let day = &journal.days[0];
    assert_eq!((day.date, day.time), (date(2017, 9, 6), time(6, 23, 22)));
    assert_eq!(day.rmssd_ms, Some(40.87));
    assert_eq!(day.heart_rate_bpm, Some(50.46));
    assert_eq!(journal.faults[0].line, 3);
    assert_eq!(journal.faults[0].column.as_deref(), Some("Type"));
}

#[test]
fn a_table_of_readings_needs_but_two_columns() {
    for (heading, moment) in [
        ("timestamp_measurement", "2017-04-01 09:56:21 +0000"),
        ("timestamp_measure", "2017-04-01T09:56:21+00:00"),
        ("Timestamp_Measurement", "2017-04-01 09:56:21Z"),
    ] {
        let journal = read(&format!("\n{heading},rMSSD\n\n{moment},67.54,\n"));
        assert_eq!(journal.format, JournalFormat::Readings);
        let day = &journal.days[0];
        assert_eq!((day.line, day.date), (4, date(2017, 4, 1)));
        assert_eq!((day.time, day.utc_offset_s), (time(9, 56, 21), Some(0)));
        assert_eq!((day.rmssd_ms, day.heart_rate_bpm), (Some(67.54), None));
    }
}

#[test]
fn a_spreadsheet_may_have_put_semicolons_and_decimal_commas() {
    let journal = read("date;time;rMSSD;HR\r\n27.07.2017;07:39;67,54;50,5\r\n");
    assert_eq!(journal.days[0].date, date(2017, 7, 27));
    assert_eq!(journal.days[0].rmssd_ms, Some(67.54));
    assert_eq!(journal.days[0].heart_rate_bpm, Some(50.5));
}

#[test]
fn what_cannot_be_read_is_told_with_its_line_and_column() {
    let journal = read(
        "timestamp_measurement,HR,rMSSD\r2017-04-01 09:56:21 +0000,fast,67.54\r\
         2017-04-02 at nine,44,50\r,44,51\r2017-04-99,44,52\r2017-04-05 09:00:00 +0000,44,5200\r\
         2017-04-06 09:00:00 +0000,44,50,7,8\r",
    );
    let told: Vec<String> = journal
        .faults
        .iter()
        .map(|it| {
            let column = it.column.as_deref().unwrap_or("row");
            format!("{} {column}: {}", it.line, it.reason)
        })
        .collect();
    assert_eq!(
        told,
        [
            "2 HR: \"fast\" is no number",
            "3 timestamp_measurement: \"2017-04-02 at nine\" is no moment",
            "4 timestamp_measurement: the row has no date",
            "5 timestamp_measurement: \"2017-04-99\" is no date",
            "6 rMSSD: 5200 is not between 1 and 500",
            "7 row: 5 values do not fit 3 columns",
        ]
    );
    let read: Vec<u32> = journal.days.iter().map(|it| it.line).collect();
    assert_eq!(read, [2, 3, 6], "what else stands in the row is kept");
}

#[test]
fn behind_a_note_with_a_comma_nothing_of_the_row_is_believed() {
    let journal = read(&format!(
        "{ANDROID}2017-27-07,07:39,45.5,1312.7,84.25,average,5.0,Running,5,6,,7,7.5,5.9,4,3.5,\
         traveling,not sick,a little,tired, very,good,Someplace,,10500.0,3000.0,3.5,,,,,\n"
    ));
    let day = &journal.days[0];
    assert_eq!(day.rmssd_ms, Some(84.25));
    assert_eq!(day.alcohol, Some(Alcohol::ALittle));
    assert_eq!(day.note, None);
    assert_eq!(day.training.as_ref().unwrap().run_distance_m, None);
    assert_eq!(journal.faults[0].column.as_deref(), Some("note"));
    let shifted = read(&format!(
        "{ANDROID}2017-27-07,07:39,45.5,1312.7,84.25,average,5.0,Running,5,6,,7,7.5,5.9,4,3.5,\
         traveling,not sick,a little,,good,Some, place,,10500.0,3000.0,3.5,,,,,\n"
    ));
    assert_eq!(shifted.days[0].training.as_ref().unwrap().minutes, None);
    assert!(!shifted.faults.is_empty());
}

#[test]
fn a_row_with_decimal_commas_between_commas_is_refused_whole() {
    let journal = read(&format!(
        "{ANDROID}2017-27-07,07:39,45,5,1312,7,84,25,average,5,0,Running,5,6,,7,7,5,5,9,4,3,5,\
         traveling,not sick,a little,,very good,,,,,,,,,\n\
         2017-28-07,07:39,45.5,1312.7,84.25,rest,,,,,,5,,5,5,5,not traveling,not sick,nothing,,good,,,,,,,,,,\n"
    ));
    assert_eq!(journal.days.len(), 1);
    assert_eq!(
        (journal.faults[0].line, &journal.faults[0].column),
        (2, &None)
    );
}

#[test]
fn what_is_no_journal_is_refused_with_the_reason() {
    for (file, expected) in [
        (&b""[..], "find a day in the journal"),
        (b"\n \n", "find a day in the journal"),
        (
            b"timestamp_measurement,rMSSD\n",
            "find a day in the journal",
        ),
        (
            b"\xFF\xFEd\0a\0t\0e\0",
            "read the journal: the file is no text",
        ),
        (
            b"\nname,age\nA,3\n",
            "read the journal: line 2: there is no column rMSSD",
        ),
        (
            b"rMSSD,HR\n40,50\n",
            "read the journal: line 1: there is no column timestamp_measurement, date or Datetime",
        ),
        (
            b"timestamp_measurement,rMSSD\nnever,40\n",
            "read the journal: line 2: \"never\" is no date",
        ),
        (
            b"date,rMSSD\n01/02/2017,40\n",
            "read the journal: line 2: \"01/02/2017\" may have the day before the month or after it",
        ),
    ] {
        let error = read_journal_csv(file).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn letters_of_an_older_encoding_refuse_nothing() {
    let journal = read_journal_csv(b"date,rMSSD,x\n2017-04-01,40,Andr\xE9\n").unwrap();
    assert_eq!(journal.days.len(), 1);
    assert_eq!(journal.faults[0].line, 2);
}

/// The exports of real runners, which stay out of the project; where they are depends.
fn exports() -> Option<Vec<(String, JournalCsv)>> {
    let data = std::env::var_os("FRESHLEGS_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let mut paths: Vec<PathBuf> = fs::read_dir(data.join("journal"))
        .ok()?
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "csv"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match read_journal_csv(&fs::read(path).unwrap()) {
            Ok(journal) => (name, journal),
            Err(error) => panic!("{name}: failed to {error}"),
        }
    };
    Some(paths.into_iter().map(read).collect())
}

#[test]
fn every_row_of_real_exports_is_accounted_for() {
    let Some(exports) = exports() else {
        eprintln!("skipped: no exports");
        return;
    };
    for (name, journal) in exports {
        let (days, readings) = match name.as_str() {
            "2018_7_8_myMeasurements.csv" => (47, 42),
            "ElitHRV_Export_-_2017-10-02.csv" => (23, 23),
            "MyMeasurements_Android.csv" => (44, 36),
            "MyMeasurements_Android_1.csv" => (69, 68),
            other => panic!("{other} is new: count its days"),
        };
        assert_eq!(journal.faults, [], "{name}");
        assert_eq!(journal.days.len(), days, "{name}");
        let measured = journal.days.iter().filter(|it| it.is_measured()).count();
        assert_eq!(measured, readings, "{name}");
        assert!(journal.days.is_sorted_by_key(|it| it.date), "{name}");
        assert_eq!(journal.day_before_month, name.contains("Android"), "{name}");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(
        bytes: Vec<u8>,
        rows in "([-0-9.,:\" aertmp/]{0,60}\n){0,5}",
        heading in 0_usize..3,
    ) {
        let _ = read_journal_csv(&bytes);
        let heading = [ANDROID, IPHONE, ELITE][heading];
        let _ = read_journal_csv(format!("{heading}{rows}").as_bytes());
        let _ = read_journal_csv(&[heading.as_bytes(), &bytes].concat());
    }

    #[test]
    fn readings_that_are_written_are_read(
        readings in prop::collection::vec((20_u32..220, 1_u32..500, 0_u32..24, 0_u32..60), 1..40),
        swapped: bool,
        line_end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let first = date(2017, 1, 28);
        let days = (0..).map(|it| first + chrono::Days::new(it));
        let rows = days.clone().zip(&readings).map(|(day, (heart_rate, rmssd, hour, minute))| {
            let day = day.format(if swapped { "%Y-%d-%m" } else { "%Y-%m-%d" });
            format!("{day},{hour}:{minute:02},{heart_rate},{rmssd}")
        });
        let heading = "date,time,HR,rMSSD".to_owned();
        let file = std::iter::once(heading).chain(rows).collect::<Vec<_>>().join(line_end);
        let journal = read(&file);
        prop_assert_eq!(&journal.faults, &[]);
        prop_assert_eq!(journal.days.len(), readings.len());
        for ((read, day), (heart_rate, rmssd, hour, minute)) in journal.days.iter().zip(days).zip(readings) {
            prop_assert_eq!(read.date, day);
            prop_assert_eq!(read.time, time(hour, minute, 0));
            prop_assert_eq!(read.heart_rate_bpm, Some(f64::from(heart_rate)));
            prop_assert_eq!(read.rmssd_ms, Some(f64::from(rmssd)));
        }
    }
}
