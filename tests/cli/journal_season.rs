//! The week ahead, the plan of the season, and habits.

use serde_json::{Value, json};

use super::diary::{BAD_INPUT, NOTHING_FOUND, ahead};
use super::user::User;

/// A runner with a plan that has a run every day.
fn daily_runner() -> User {
    let user = User::new();
    let race = ahead(user.today(), 180).to_string();
    let words = ["plan", "--longest", "8", "--runs-a-week", "7"];
    let goal = ["--goal", "10", "--date", &race, "--days", "7"];
    user.page(&[&words as &[&str], &goal].concat());
    user
}

fn today_planned(week: &Value) -> &Value {
    &week["days"][0]["planned"]
}

#[test]
fn heavy_legs_before_a_run_offer_choices_and_the_choice_becomes_today() {
    let user = daily_runner();
    let before = user.one(&["week"]);
    let days: Vec<_> = before["days"].as_array().unwrap().iter().collect();
    assert_eq!(days.len(), 7);
    assert!(
        today_planned(&before)["metres"].as_u64() > Some(0),
        "{before:#}"
    );
    let page = user.page(&["week"]);
    assert!(
        !page.contains("choice="),
        "fresh legs are asked nothing: {page}"
    );

    user.page(&["journal", "add", "legs_today", "feel=heavy"]);
    let week = user.one(&["week"]);
    let options = week["heavy_options"].as_array().unwrap();
    let choices: Vec<_> = options.iter().map(|option| &option["choice"]).collect();
    assert_eq!(
        choices,
        ["longer_warm_up", "easy_version", "walk", "rest_day"]
    );
    let page = user.page(&["week"]);
    for option in options {
        assert!(page.contains(option["name"].as_str().unwrap()), "{page}");
        let choice = format!("choice={}", option["choice"].as_str().unwrap());
        assert!(page.contains(&choice), "{page}");
    }
    for (choice, kind) in [("walk", "walk"), ("rest_day", "rest")] {
        let chosen = format!("choice={choice}");
        user.page(&["journal", "add", "legs_today", "feel=heavy", &chosen]);
        let week = user.one(&["week"]);
        assert_eq!(today_planned(&week)["kind"], kind);
        assert_ne!(today_planned(&week)["changed"], "");
        // The days after it stay.
        assert_eq!(
            week["days"].as_array().unwrap()[1..],
            before["days"].as_array().unwrap()[1..]
        );
    }
}

#[test]
fn a_suggestion_lowers_today_once_it_is_accepted_and_not_when_the_plan_is_kept() {
    let user = daily_runner();
    let planned = today_planned(&user.one(&["week"])).clone();
    let tired = [
        "checkin",
        "--sleep",
        "3",
        "--legs",
        "9",
        "--fatigue",
        "5",
        "--mood",
        "1",
    ];
    user.page(&tired);
    let asked = user.one(&["week"]);
    let proposal = &asked["proposal"];
    assert!(proposal.is_object(), "{asked:#}");
    assert_ne!(asked["suggestion"], "as_planned");
    assert_eq!(today_planned(&asked), &planned, "nothing changes unasked");
    let page = user.page(&["week"]);
    assert!(page.contains("--accept, or --keep"), "{page}");
    assert_eq!(user.one(&["today"])["accepted"], Value::Null);

    let kept = user.one(&["week", "--keep"]);
    assert_eq!(
        (today_planned(&kept), &kept["proposal"]),
        (&planned, &Value::Null)
    );
    assert_eq!(user.one(&["today"])["accepted"], false);
    // Who thinks again is heard.
    let accepted = user.one(&["week", "--accept"]);
    assert_eq!(today_planned(&accepted), proposal);
    assert_eq!(accepted["proposal"], Value::Null);
    assert_eq!(user.one(&["today"])["accepted"], true);
    assert_eq!(user.one(&["week"]), accepted);
    assert_eq!(user.says(&["week", "--accept", "--keep"]).code, 2);
}

#[test]
fn an_answer_counts_for_the_suggestion_that_was_asked_and_no_other() {
    let user = daily_runner();
    // Nothing is asked yet: there is nothing to keep to.
    user.page(&["week", "--keep"]);
    user.page(&[
        "checkin",
        "--sleep",
        "3",
        "--legs",
        "9",
        "--fatigue",
        "5",
        "--mood",
        "1",
    ]);
    let asked = user.one(&["week"]);
    assert!(asked["proposal"].is_object(), "{asked:#}");
    assert_eq!(user.one(&["today"])["accepted"], Value::Null);
}

#[test]
fn a_goal_is_reached_or_called_unreachable_with_nearer_ones() {
    let user = User::new();
    let today = user.today();
    let (far, near) = (ahead(today, 240).to_string(), ahead(today, 12).to_string());
    let none = user.one(&["plan"]);
    assert_eq!(
        (&none["goal"], &none["reaches_goal"]),
        (&Value::Null, &Value::Null)
    );

    let day_one = [
        "--longest",
        "8",
        "--runs-a-week",
        "3",
        "--easy-pace",
        "6:10",
    ];
    let words = [
        "plan", "--goal", "10", "--date", &far, "--days", "3", "--name", "Ten",
    ];
    let plan = user.one(&[&words as &[&str], &day_one].concat());
    assert_eq!(plan["reaches_goal"], true);
    assert_eq!(plan["offers"], json!([]));
    let goal = &plan["goal"];
    assert_eq!(goal["name"], "Ten");
    assert_eq!(
        (&goal["date"], &goal["days_left"]),
        (&json!(far), &json!(240))
    );
    assert_eq!(
        (&goal["distance_m"], &goal["days_a_week"]),
        (&json!(10_000.0), &json!(3))
    );
    assert_eq!(plan, user.one(&["plan"]), "it is kept");
    let weeks = plan["weeks"].as_array().unwrap();
    assert_eq!(
        weeks
            .iter()
            .filter(|week| week["is_current"] == true)
            .count(),
        1
    );
    let page = user.page(&["plan"]);
    assert!(page.starts_with(plan["says"].as_str().unwrap()), "{page}");
    assert!(page.contains("\n> "), "{page}");

    let words = ["plan", "--goal", "42.195", "--date", &near];
    let plan = user.one(&words);
    assert_eq!(plan["reaches_goal"], false);
    let offers = plan["offers"].as_array().unwrap();
    assert!(!offers.is_empty());
    let page = user.page(&["plan"]);
    for offer in offers {
        assert!(page.contains(offer["says"].as_str().unwrap()), "{page}");
        let is_nearer = offer["distance_m"].as_f64() < Some(42_195.0);
        assert!(is_nearer || offer["date"].as_str() > Some(&near), "{offer}");
    }
    assert_eq!(user.one(&["plan", "--no-goal"])["goal"], Value::Null);
}

#[test]
fn a_goal_that_makes_no_sense_is_refused_and_the_old_one_stays() {
    let user = User::new();
    let today = user.today();
    let (far, past) = (ahead(today, 100).to_string(), today.to_string());
    let too_far = ahead(today, 800).to_string();
    user.page(&["plan", "--goal", "10", "--date", &far]);
    for (words, field) in [
        (&["--goal", "0.5", "--date", &far] as &[&str], "distance_m"),
        (&["--goal", "10", "--date", &past], "date"),
        (&["--goal", "10", "--date", &too_far], "date"),
        (
            &["--goal", "10", "--date", &far, "--days", "1"],
            "days_a_week",
        ),
        (&["--goal", "10", "--date", &far, "--name", " "], "name"),
        (&["--longest", "500", "--runs-a-week", "3"], "longest_run_m"),
        (&["--longest", "5", "--runs-a-week", "15"], "runs_a_week"),
        (
            &[
                "--longest",
                "5",
                "--runs-a-week",
                "3",
                "--easy-pace",
                "1:00",
            ],
            "easy_pace_s_per_km",
        ),
    ] {
        let aside = user.refused(&[&["plan"], words].concat(), BAD_INPUT);
        assert!(
            aside.contains(&format!("{field} must ")),
            "{words:?}: {aside}"
        );
    }
    for words in [
        &["plan", "--goal", "10"] as &[&str],
        &["plan", "--date", &far],
        &["plan", "--longest", "5"],
        &["plan", "--easy-pace", "6:10"],
        &["plan", "--goal", "10", "--date", &far, "--no-goal"],
    ] {
        assert_eq!(user.says(words).code, 2, "{words:?}");
    }
    assert_eq!(user.one(&["plan"])["goal"]["distance_m"], 10_000.0);
}

#[test]
fn habits_are_chosen_and_followed_by_what_is_entered() {
    let user = User::new();
    let names = |habits: &Value| -> Vec<String> {
        let habits = habits.as_array().unwrap().iter();
        habits
            .map(|habit| habit["habit"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names(&user.one(&["habits"])),
        ["sleep", "strength", "easy_days"]
    );
    let chosen = user.one(&["habits", "--choose", "warm-up", "strength=3"]);
    assert_eq!(names(&chosen), ["strength", "warm_up"]);
    assert_eq!(chosen[0]["target_this_week"], 3);
    assert_eq!(chosen[0]["done_this_week"], 0);
    user.page(&[
        "journal",
        "add",
        "activity",
        "activity=strength",
        "minutes=30",
    ]);
    let habits = user.one(&["habits"]);
    assert_eq!(habits[0]["done_this_week"], 1);
    assert_eq!(habits[0]["days"].as_array().unwrap().len(), 28);
    assert_eq!(habits[0]["days"][27]["mark"], "done");
    let page = user.page(&["habits"]);
    assert!(
        page.contains(habits[0]["progress"].as_str().unwrap()),
        "{page}"
    );
    for wrong in ["juggling", "strength=9", "strength=often"] {
        user.refused(&["habits", "--choose", wrong], BAD_INPUT);
    }
    assert_eq!(user.one(&["habits"]), habits);
    // An illness pauses them.
    user.page(&["journal", "add", "absence", "state=ill"]);
    let paused = user.one(&["habits"]);
    assert!(
        paused
            .as_array()
            .unwrap()
            .iter()
            .all(|habit| habit["paused"] == true)
    );
}

#[test]
fn a_red_flag_stands_above_everything_until_it_is_gone() {
    let user = daily_runner();
    let words = [
        "symptom",
        "symptom=pain",
        "part=calf",
        "side=left",
        "level=4",
    ];
    let gait = ["circumstances=[\"changes_gait\"]"];
    user.page(&[&["journal", "add"], &words as &[&str], &gait].concat());
    let today = user.one(&["today"]);
    assert_eq!(today["flags"].as_array().unwrap().len(), 1);
    assert_eq!(today["flags"][0]["kind"], "pain_changes_gait");
    assert_eq!(today["may_run"]["verdict"], "hold");
    let suggestion = today["readiness"]["suggestion"].as_str().unwrap();
    assert!(
        ["rest", "active_recovery"].contains(&suggestion),
        "{today:#}"
    );
    let page = user.page(&["today"]);
    assert!(
        page.starts_with("! Pain that changes how you move"),
        "{page}"
    );
    assert!(
        page.contains("--seen pain-changes-gait | --gone pain-changes-gait"),
        "{page}"
    );
    assert!(!page.contains("Nothing holds running back"), "{page}");
    let take_along = user.one(&["today", "--take-along"]);
    let sections = take_along["sections"].as_array().unwrap();
    assert!(sections.len() > 2, "{take_along:#}");
    let page = user.page(&["today", "--take-along"]);
    assert!(page.contains("calf"), "{page}");
    // What is planned for today is no run.
    let week = user.one(&["week"]);
    let kind = today_planned(&week)["kind"].as_str().unwrap();
    assert!(["rest", "walk"].contains(&kind), "{week:#}");

    assert_eq!(
        user.says(&["today", "--gone", "chest-pain"]).code,
        NOTHING_FOUND
    );
    user.refused(&["today", "--gone", "gremlins"], BAD_INPUT);
    assert_eq!(
        user.one(&["today", "--gone", "pain-changes-gait"])["flags"],
        json!([])
    );
    assert_eq!(
        user.says(&["today", "--gone", "pain-changes-gait"]).code,
        NOTHING_FOUND
    );
    assert_eq!(
        user.says(&["today", "--seen", "pain-changes-gait"]).code,
        NOTHING_FOUND
    );
}
