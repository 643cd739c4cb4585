//! What the journal says when it is looked at: causes, load, trends, the review, the guide.

use serde_json::{Value, json};

use super::diary::{BAD_INPUT, NOTHING_FOUND, back, strings};
use super::user::User;

#[test]
fn why_names_possible_causes_with_reasons_and_none_without_evidence() {
    let user = User::new();
    let nothing = user.one(&["why"]);
    assert_eq!(nothing["causes"], json!([]));
    assert_eq!(nothing["legs"], "unknown");
    assert!(!strings(&nothing["missing"]).is_empty());

    user.page(&["checkin", "--sleep", "4", "--legs", "8", "--stress", "5"]);
    user.page(&["journal", "add", "tag", "tag=alcohol"]);
    let why = user.one(&["why"]);
    assert_eq!((&why["legs"], &why["days"]), (&json!("heavy"), &json!(1)));
    let causes = why["causes"].as_array().unwrap();
    assert_eq!(causes[0]["cause"], "inadequate_recovery");
    let page = user.page(&["why"]);
    for cause in causes {
        assert!(
            !cause["reasons"].as_array().unwrap().is_empty(),
            "{cause:#}"
        );
        let title = cause["title"].as_str().unwrap();
        assert!(
            page.contains(title) && title.starts_with("Possible"),
            "{page}"
        );
        let slug = cause["topic_slug"].as_str().unwrap();
        assert_eq!(user.one(&["guide", slug])[0]["slug"], slug);
        for advice in cause["now"].as_array().unwrap() {
            assert!(page.contains(advice["title"].as_str().unwrap()), "{page}");
        }
    }
    assert!(!page.contains('%'), "no percentage is known: {page}");
    let beside = why["beside"].as_array().unwrap();
    assert!(beside.iter().any(|one| one["kind"] == "alcohol"), "{why:#}");

    let weeks = user.one(&["why", "--weeks", "4"]);
    assert_eq!(weeks["days"], 28);
    assert!(
        weeks["heavy_days"].as_str().unwrap().contains('1'),
        "{weeks}"
    );
    for wrong in [["why", "--weeks", "0"], ["why", "--weeks", "27"]] {
        assert_eq!(user.says(&wrong).code, 2);
    }
    let fresh = User::new();
    fresh.page(&["checkin", "--sleep", "4", "--legs", "0"]);
    assert_eq!(fresh.one(&["why"])["causes"], json!([]));
}

#[test]
fn what_helped_is_written_down_and_said_with_the_advice() {
    let user = User::new();
    user.page(&["checkin", "--sleep", "4", "--legs", "8"]);
    let written = user.one(&["why", "--helped", "sleep-tonight"]);
    assert_eq!(written["entry"]["kind"], "advice_outcome");
    assert_eq!(
        (&written["entry"]["tried"], &written["entry"]["helped"]),
        (&json!(true), &json!(true))
    );
    let why = user.one(&["why"]);
    let advice = why["causes"][0]["now"].as_array().unwrap();
    let sleep = advice
        .iter()
        .find(|advice| advice["advice"] == "sleep_tonight")
        .unwrap();
    assert!(sleep["helped"].is_string(), "{sleep:#}");
    let written = user.one(&["why", "--did-not-help", "rolling"]);
    assert_eq!(written["entry"]["helped"], false);
    user.refused(&["why", "--helped", "prayer"], BAD_INPUT);
    assert_eq!(user.entries().len(), 3);
}

#[test]
fn the_gait_page_is_for_a_professional() {
    let user = User::new();
    user.page(&["checkin", "--sore", "calf:left=4"]);
    let page = user.one(&["why", "--gait"]);
    assert!(!strings(&page["lines"]).is_empty());
    let text = user.page(&["why", "--gait"]);
    assert!(text.starts_with(page["title"].as_str().unwrap()), "{text}");
}

#[test]
fn load_is_one_array_of_days_in_which_days_of_rest_are_zero() {
    let user = User::new();
    assert_eq!(user.one(&["load"]), json!([]));
    let page = user.page(&["load"]);
    assert!(!page.contains("load 0"), "no number is made up: {page}");

    user.tells_six_weeks();
    let today = user.today();
    let load = user.one(&["load"]);
    let days = load.as_array().unwrap();
    assert_eq!(days.len(), 44, "from the first session until today");
    for (index, day) in days.iter().enumerate() {
        let ago = (days.len() - 1 - index) as u64;
        assert_eq!(day["date"], json!(back(today, ago)));
        let keys = [
            "trimp_banister",
            "trimp_edwards",
            "srpe",
            "ctl",
            "atl",
            "tsb",
            "monotony",
            "strain",
        ];
        assert!(keys.iter().all(|key| day.get(key).is_some()), "{day}");
        let srpe = if ago % 2 == 1 {
            4.0 * (40 + ago % 6) as f64
        } else {
            0.0
        };
        assert_eq!(day["srpe"], srpe, "{day}");
        assert_eq!(day["load"], srpe, "{day}");
        // Nothing was measured: no heart rate, no impulse.
        let trimp = if ago % 2 == 1 {
            Value::Null
        } else {
            json!(0.0)
        };
        assert_eq!(day["trimp_banister"], trimp, "{day}");
        assert_eq!(day["monotony"].is_null(), index < 6, "{day}");
    }
    let (yesterday, last) = (&days[42], &days[43]);
    let number = |day: &Value, key: &str| day[key].as_f64().unwrap();
    let tsb = number(yesterday, "ctl") - number(yesterday, "atl");
    assert!((number(last, "tsb") - tsb).abs() < 1e-9);

    let (from, to) = (back(today, 9).to_string(), back(today, 3).to_string());
    let span = user.one(&["load", "--from", &from, "--to", &to]);
    assert_eq!(span.as_array().unwrap()[..], days[34..=40]);
    let page = user.page(&["load", "--from", &from, "--to", &to]);
    assert_eq!(page.lines().count(), 8, "{page}");
    let page = user.page(&["load"]);
    assert!(page.contains("ctl "), "{page}");
}

#[test]
fn every_trend_is_a_series_of_days_and_a_drawing() {
    let user = User::new();
    user.tells_six_weeks();
    let today = user.today();
    let metrics = user.one(&["trend"]);
    let metrics = strings(&metrics);
    assert_eq!(user.page(&["trend"]).lines().collect::<Vec<_>>(), metrics);
    assert_eq!(metrics.len(), 15);
    let first = back(today, 27).to_string();
    for metric in metrics {
        let trend = user.one(&["trend", metric, "--from", &first]);
        assert_eq!(
            (&trend["first"], &trend["last"]),
            (&json!(first), &json!(today)),
            "{metric}"
        );
        let series = trend["series"].as_array().unwrap();
        let dates: Vec<_> = series
            .iter()
            .map(|point| point["date"].as_str().unwrap())
            .collect();
        assert!(
            dates.is_sorted() && !dates.is_empty(),
            "{metric}: {dates:?}"
        );
        assert!(
            dates.last().unwrap() <= &today.to_string().as_str(),
            "{metric}: {dates:?}"
        );
        let page = user.page(&["trend", metric, "--from", &first]);
        assert!(
            page.contains(trend["title"].as_str().unwrap()),
            "{metric}: {page}"
        );
        assert!(
            page.contains(trend["note"].as_str().unwrap()),
            "{metric}: {page}"
        );
        if trend["known"] == 0 {
            assert!(trend["missing"].is_string(), "{metric}: {trend:#}");
        }
    }
    let sleep = user.one(&["trend", "sleep", "--from", &first]);
    assert_eq!(
        (&sleep["known"], &sleep["latest"]),
        (&json!(28), &json!(7.0))
    );
    assert_eq!(
        user.one(&["trend", "sleep"])["series"]
            .as_array()
            .unwrap()
            .len(),
        90
    );
    let resting = user.one(&["trend", "resting-heart-rate"]);
    assert_eq!(resting["metric"], "resting_hr");
    let aside = user.refused(&["trend", "luck"], BAD_INPUT);
    assert!(
        aside.contains("heaviness"),
        "it says what there is: {aside}"
    );
}

#[test]
fn the_review_answers_whether_the_legs_get_fresher() {
    let user = User::new();
    let unknown = user.one(&["review"]);
    assert_eq!(unknown["trend"], "unknown");
    let today = user.today();
    // Heavy in the four weeks before, and not in these.
    let days = (0..56).map(|ago| {
        let legs = if ago < 28 { ago % 2 } else { 7 + ago % 2 };
        json!({"day": back(today, ago), "leg_heaviness": legs, "sleep_h": 7.5})
    });
    let days = Value::from(days.collect::<Vec<_>>());
    assert_eq!(user.hears(&["checkin", "-"], &days.to_string()).code, 0);
    let review = user.one(&["review"]);
    assert_eq!(review["trend"], "fresher", "{review:#}");
    assert_eq!(review["now"]["heavy_days"], 0);
    assert_eq!(review["before"]["heavy_days"], 28);
    let page = user.page(&["review"]);
    assert!(
        page.starts_with(review["headline"].as_str().unwrap()),
        "{page}"
    );
    user.refused(&["review", "0197"], NOTHING_FOUND);
}

#[test]
fn the_guide_is_listed_read_and_searched() {
    let user = User::new();
    let groups = user.one(&["guide"]);
    let groups = groups.as_array().unwrap();
    assert!(groups.len() > 4);
    let list = user.page(&["guide"]);
    let mut pages = 0;
    for group in groups {
        assert!(list.contains(group["title"].as_str().unwrap()), "{list}");
        for page in group["pages"].as_array().unwrap() {
            assert!(list.contains(page["slug"].as_str().unwrap()), "{list}");
            assert!(list.contains(page["title"].as_str().unwrap()), "{list}");
            pages += 1;
        }
    }
    assert!(pages >= 40, "{pages}");
    let page = user.one(&["guide", "why-heavy-legs"]);
    assert_eq!(page.as_array().unwrap().len(), 1);
    let words = strings(&page[0]["lines"])
        .join(" ")
        .split_whitespace()
        .count();
    assert!((20..100).contains(&words), "{words}");
    assert_eq!(user.one(&["guide", "Why", "heavy", "legs"]), page);
    let text = user.page(&["guide", "why-heavy-legs"]);
    assert!(
        text.starts_with(page[0]["title"].as_str().unwrap()),
        "{text}"
    );
    assert!(
        text.lines().all(|line| line.chars().count() <= 100),
        "{text}"
    );
    assert!(text.contains("evidence"), "{text}");

    let found = user.one(&["guide", "ferritin"]);
    let found = found.as_array().unwrap();
    assert!(
        found.iter().any(|page| page["slug"] == "iron"),
        "{found:#?}"
    );
    assert!(user.page(&["guide", "ferritin"]).contains("iron"));
    let aside = user.refused(&["guide", "xyzzy"], NOTHING_FOUND);
    assert!(aside.contains("find xyzzy in the guide"), "{aside}");
}
