### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = Your legs have been heavy less often than in the four weeks before.
review-legs-as-before = Your legs have been heavy about as often as in the four weeks before.
review-legs-heavier = Your legs have been heavy more often than in the four weeks before.
review-legs-mixed = Your days and your runs say different things about your legs.
review-legs-unknown = It is too early to say whether your legs are getting fresher.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Heavy days: { $now } of { $now_known } known in these four weeks, { $before } of { $before_known } in the four weeks before.
review-heavy-runs = Heavy runs: { $now } of { $now_known } known in these four weeks, { $before } of { $before_known } in the four weeks before.
review-training = Training: { $now } in these four weeks, { $before } in the four weeks before.
review-absent = Days injured, ill or away are left out: { $now } in these four weeks, { $before } in the four weeks before.
review-too-few = An answer needs { $days } days or { $runs } runs with a word about your legs in each of the four weeks.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Heavy after { $heavy } of { $known } nights under 6 hours, and after { $other_heavy } of { $other_known } longer nights.
review-pattern-long_or_hard_run = Heavy on { $heavy } of { $known } days after a long or hard run, and on { $other_heavy } of { $other_known } other days.
review-pattern-strength = Heavy on { $heavy } of { $known } days after strength or other hard work for the legs, and on { $other_heavy } of { $other_known } other days.
review-pattern-back_to_back = Heavy on { $heavy } of { $known } days after two days of running in a row, and on { $other_heavy } of { $other_known } other days.
review-pattern-no_carbohydrate = Heavy in { $heavy } of { $known } long runs with almost no carbohydrate before, and in { $other_heavy } of { $other_known } long runs with more.
review-pattern-heat = Heavy on { $heavy } of { $known } days of running in heat, and on { $other_heavy } of { $other_known } cooler ones.
review-pattern-alcohol = Heavy on { $heavy } of { $known } days after alcohol, and on { $other_heavy } of { $other_known } other days.
review-pattern-new_shoes = Heavy on { $heavy } of { $known } days of running in the first two weeks of new shoes, and on { $other_heavy } of { $other_known } others.
review-pattern-stress = Heavy on { $heavy } of { $known } days with much stress, and on { $other_heavy } of { $other_known } calmer ones.
review-pattern-cycle = Heavy on { $heavy } of { $known } days at the beginning of the cycle, and on { $other_heavy } of { $other_known } later ones.
review-patterns-note = These things came together in your journal of the last half year. That does not show that one leads to the other.
review-patterns-none = No clear pattern so far. One may show once more days and nights are entered.

## What helped

review-helped-step = { $what }: { $helped ->
    [one] helped in { $helped } run
   *[other] helped in { $helped } runs
}
review-helped-advice = { $what }: helped { $helped } of { $tried } times
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } on a heavy day: lighter legs the next morning { $helped } of { $tried } times, without it { $other_helped } of { $other_tried } times
review-helped-none = Nothing is known yet of what helps you. Say after a run what helped.

## Days, weeks and months

review-day-title = { $weekday }, { $day }
review-day-empty = Nothing is known of this day.
review-week-title = { $first } to { $last }
review-month-title = { $month } { $year }
review-total-runs = { $runs ->
    [0] No run
    [one] { $runs } run
   *[other] { $runs } runs
}
review-total-running = { $distance } in { $time }
review-total-heavy = Heavy days: { $heavy } of { $known } known
review-total-heavy-unknown = Heavy days: nothing entered
review-total-sleep = Sleep: { $time } on average ({ $nights ->
    [one] { $nights } night known
   *[other] { $nights } nights known
})
review-total-sleep-unknown = Sleep: nothing entered
review-total-symptoms = { $days ->
    [one] { $days } day with a symptom
   *[other] { $days } days with a symptom
}
review-total-absent = { $days ->
    [one] { $days } day injured, ill or away
   *[other] { $days } days injured, ill or away
}

## Trends: what the values are, and how to read them

review-trend-load = The load of each day, from effort or heart rate and time.
    .title = Load
review-trend-ctl = The average load of about six weeks. It describes what you are used to and predicts nothing.
    .title = Chronic load
review-trend-atl = The average load of about one week. It describes what you did lately.
    .title = Acute load
review-trend-tsb = Chronic load less acute load. Below zero you have done more lately than you are used to. It is a rough guide.
    .title = Balance of load
review-trend-monotony = How alike the days of a week are. A high value means few easy days among hard ones. The evidence is weak.
    .title = Monotony
review-trend-sleep = Hours slept before each day. Most adults need 7 to 9 hours.
    .title = Sleep
review-trend-heaviness = The heaviest your legs were each day. From 6 of 10 on they count as heavy.
    .title = Leg heaviness
review-trend-soreness = The sorest place of each morning.
    .title = Soreness
review-trend-hrv = Heart-rate variability at rest, as a logarithm. The weekly average says more than a single day.
    .title = Heart-rate variability
review-trend-resting_hr = Resting heart rate of each morning. On its own it says little.
    .title = Resting heart rate
review-trend-cadence_at_pace = Steps per minute at your usual easy pace, run by run.
    .title = Cadence at easy pace
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Steps per minute at your usual easy pace, about { $pace }, run by run.
review-trend-efficiency = Metres on the flat for each heartbeat. Heat, hills and sleep move it too.
    .title = Efficiency
review-trend-weekly_distance = The distance you ran each week.
    .title = Distance a week
review-trend-weekly_minutes = The time you ran each week.
    .title = Time a week
review-trend-rpe = The hardest effort of each day, as you felt it.
    .title = Effort
review-trend-none = Nothing is known of this time.
review-trend-building = Your baseline is still being built: it takes six weeks of days.
review-trend-talk-test = Your pulse may say little about effort. Go by the talk test.
review-trend-week-open = The last week is not over yet.
review-unit-hours = h
review-unit-of-ten = of 10
review-unit-ln-ms = ln ms
review-unit-bpm = bpm
review-unit-spm = steps/min
review-unit-metres-per-beat = m per beat
review-unit-km = km
review-unit-miles = miles
review-unit-minutes = min

## A run

review-split-km = Kilometre { $number }
review-split-mile = Mile { $number }
review-split-lap = Lap { $number }
review-split-time = Interval { $number }
review-split-step = Step { $number }
review-zone = Zone { $number }
review-zones-note = Zones are shares of your heart-rate range. They are a rough guide.
review-zones-talk-test = Zones are left out, because your pulse may say little about effort. Go by the talk test.
review-zones-no-heart-rate = No heart rate was recorded.
review-zones-no-maximum = Zones need your highest heart rate, which is not entered.
review-decoupling-none = Drift is only worked out for even runs of at least 40 minutes with a heart rate.
review-decoupling-little = Your pulse and your pace stayed together: a drift of { $percent } %. Under 5 % is usual for an easy run.
review-decoupling-some = Your pulse drifted by { $percent } % against your pace. Heat, thirst and a long run all do that.
review-decoupling-much = Your pulse drifted by { $percent } % against your pace. That is much; heat, thirst, a quick start and a long run all do that.
review-mark-paused = Paused
review-mark-resumed = Resumed
review-word-heavy = Heavy
review-word-easing = Easing on purpose
review-word-better = Better
review-word-same = The same
review-word-worse = Worse
review-word-pain = Something hurts
review-word-dizzy = Dizzy
review-word-chest = Chest or breath
review-word-not_now = Not now
review-word-undo = Taken back
review-word-coach_again = Coach me again
review-rescue-steps = What came up: { $steps }
review-rescue-helped = What helped: { $step }
review-rescue-end-better = It got better
review-rescue-end-walked = You walked
review-rescue-end-stopped = Heavy again after walking
review-rescue-end-done = Every step was said
review-rescue-end-not_now = You did not want help
review-rescue-end-run_over = The run was over first
review-rescue-end-red_flag = It ended with a warning sign
review-rhythm-note = α1 shows how regular the heartbeat was over two minutes. Follow your own trend; single values and thresholds are uncertain.
review-rhythm-none = α1 needs beats from a chest strap, with few errors.
review-rhythm-talk-test = α1 is left out, because your pulse may say little about effort.
review-similar-note = { $runs ->
    [one] Compared with { $runs } run of the same kind and about the same length in the half year before.
   *[other] Compared with { $runs } runs of the same kind and about the same length in the half year before.
}
review-similar-too-few = { $runs ->
    [one] There is { $runs } similar run in the half year before. A comparison needs { $needed } with the same values.
   *[other] There are { $runs } similar runs in the half year before. A comparison needs { $needed } with the same values.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Pace { $value }, usually { $median } ({ $runs } runs)
review-similar-heart_rate = Heart rate { $value } bpm, usually { $median } bpm ({ $runs } runs)
review-similar-cadence = Cadence { $value } steps/min, usually { $median } steps/min ({ $runs } runs)
review-similar-efficiency = { $value } m per heartbeat, usually { $median } m ({ $runs } runs)
review-similar-heaviness = Leg heaviness { $value } of 10, usually { $median } of 10 ({ $runs } runs)
