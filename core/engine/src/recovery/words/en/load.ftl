### Load: what was done, day by day.

load-none = No training is known yet. Record a run or enter one, and your load appears here.
load-building = Your baseline is being built: day { $day } of { $days }. Until then the long-term figures say little.

load-measure-banister = Your load is counted from heart rate and time (Banister’s TRIMP).
load-measure-session_rpe = Your load is counted from effort and time: minutes times the effort from 0 to 10 that you entered after each session.
load-measure-edwards = Your load is counted from the time in five heart-rate zones (Edwards’ TRIMP).
load-measure-minutes = Your load is counted in minutes only: there is no effort, and no heart rate that can be used. Enter the effort after a run, and it says more.

load-estimated =
    { $days ->
        [one] In the last 28 days, the load of one day is partly an estimate from your other training.
       *[other] In the last 28 days, the load of { $days } days is partly an estimate from your other training.
    }
load-talk-test = Heart rate is not used for your load, because of what you said about your health. The effort that you enter counts.
load-maximum-unknown = Your highest heart rate is not known yet, so no load can be counted from heart rate. Enter it, or run three times with a heart-rate sensor.
load-maximum-seen = Your highest heart rate is taken to be { $bpm } beats per minute, the highest that three of your runs have reached. Enter it if you know it better.
load-maximum-age = Your highest heart rate is an estimate from your age: { $bpm } beats per minute. It may be wrong by 10 or more. Enter it if you know it better.
load-resting-unknown = Your resting heart rate is not known yet. A morning reading or a check-in adds it, and then heart rate counts for more.

load-week-first = So far this week: { $now }. There is no earlier week to compare it with yet.
load-week-so-far = So far this week: { $now }. By the same day last week: { $before }.
load-week-full = Last week: { $last }. The week before: { $before }.
load-week-habit = That is more than a tenth above the same days last week. Many runners add a tenth a week at most. It is only a habit: studies have not shown that this rule changes how often runners get hurt.
load-week-absent = So far this week: { $now }. You were injured, ill or away last week, so the two are not compared.

load-longest = Longest run of the 30 days before: { $distance }.
load-longest-unknown = No run of the 30 days before is known yet.
load-spike-within = { $distance } is no great step from your longest run of the 30 days before ({ $longest }).
load-spike-beyond-10 = { $distance } is more than a tenth longer than your longest run of the 30 days before ({ $longest }). In a large study, such jumps usually went with more injuries (moderate evidence). Smaller steps may be kinder to your legs.
load-spike-beyond-30 = { $distance } is well above your longest run of the 30 days before ({ $longest }). In a large study, such jumps usually went with more injuries (moderate evidence). Smaller steps may be kinder to your legs.
load-spike-beyond-100 = { $distance } is more than twice your longest run of the 30 days before ({ $longest }). In a large study, jumps of this size usually went with clearly more injuries (moderate evidence). Smaller steps, or a part of it as a walk, may be kinder to your legs.

load-split = The last 28 days: { $low } easy, { $moderate } moderate, { $high } hard.
load-split-unknown = The intensity of { $unknown } in the last 28 days is not known: there is no effort, and no heart rate that can be used.
load-split-none = No training is known in the last 28 days.
