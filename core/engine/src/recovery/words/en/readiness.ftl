### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = Not enough is known about today.
readiness-headline-good = You seem ready for what you planned.
readiness-headline-watch = You seem ready, with something to keep an eye on.
readiness-headline-reduced = A lighter day may suit you.
readiness-headline-low = Your body may need recovery today.

readiness-suggest-unknown = Nothing speaks for or against your plan. Listen to your legs.
readiness-suggest-as-planned = Run as planned, and listen to your legs.
readiness-suggest-easy = Make it an easy run, at a pace at which you can talk. You can keep your plan if you prefer.
readiness-suggest-active-recovery = A walk, easy cycling or easy swimming may do you more good than a run. You can keep your plan if you prefer.
readiness-suggest-rest = Rest today. A missed run costs very little, and rest helps you to come back well.

readiness-level-missing = not known
readiness-level-good = as usual
readiness-level-watch = worth a look
readiness-level-reduced = less than usual
readiness-level-low = much less than usual

readiness-factor-feeling = how you feel
readiness-factor-sleep = sleep
readiness-factor-hrv = heart-rate variability
readiness-factor-resting-heart-rate = resting heart rate
readiness-factor-load = training load

readiness-confidence-none = None of the signs is known today.
readiness-confidence = { $spoken ->
    [one] One of { $all } signs is known today: { $signs }.
   *[other] { $spoken } of { $all } signs are known today: { $signs }.
}

## How the runner feels

readiness-no-check-in = There is no check-in yet today.
readiness-feeling-well = By your own word you feel fine.
readiness-held = You reported a warning sign in a run, and nothing has been said about it since. Please answer the question about it before you run again.
readiness-absent-ill = You are marked as ill. Your plan waits for you.
readiness-absent-injured = You are marked as injured. Your plan waits for you.
readiness-ill-fever = You have a fever. Running with a fever can be dangerous, so rest.
readiness-ill-chest = You have a cough from the chest. Rest until it is gone.
readiness-ill-stomach = Your stomach or bowels are unwell. Rest, and drink enough.
readiness-ill-cold = You have a cold. If you run at all, keep it short and easy.
readiness-ill-other = You do not feel well. Take it gently.
readiness-ill-before = On { $day } you had a fever or a cough from the chest. Wait until you have been free of it for one to two days.
readiness-pain-stops = You entered pain of { $level } out of ten. Do not run with pain above five.
readiness-pain-holds = You entered pain of { $level } out of ten. Do not do more than last time until it is two or less.
readiness-pain-mild = You entered pain of { $level } out of ten. Watch whether it is gone by tomorrow.
readiness-legs-some = Your legs are somewhat heavy.
readiness-legs-heavy = Your legs are heavy.
readiness-legs-very-heavy = Your legs are very heavy.
readiness-legs-running = { $days ->
    [one] Your legs have been heavy on { $days } morning in a row.
   *[other] Your legs have been heavy on { $days } mornings in a row.
}
readiness-legs-in-run = Your legs were heavy in the run on { $day }.
readiness-sore-some = Some muscles are sore: { $level } out of ten.
readiness-sore = Your muscles are sore: { $level } out of ten.
readiness-sore-very = Your muscles are very sore: { $level } out of ten.
readiness-tired = You feel tired.
readiness-exhausted = You feel exhausted.
readiness-mood-subdued = Your mood is a little low.
readiness-mood-low = Your mood is low.
readiness-stress-some = You are under stress.
readiness-stress-high = You are under a lot of stress.

## Sleep

readiness-sleep-not-today = Last night's sleep has not been entered.
readiness-sleep-nights = { $known ->
    [one] { $known } of { $all } nights is known that it takes to judge the last two weeks.
   *[other] { $known } of { $all } nights are known that it takes to judge the last two weeks.
}
readiness-sleep-very-short = You slept { $slept } last night, which is very little.
readiness-sleep-short = You slept { $slept } last night, which is short.
readiness-sleep-shortish = You slept { $slept } last night. Most adults need seven to nine hours.
readiness-sleep-enough = You slept { $slept } last night.
readiness-sleep-well = You slept well, by your own word.
readiness-sleep-poor = You slept badly, by your own word.
readiness-sleep-fair = You did not sleep very well, by your own word.
readiness-sleep-debt = { $known ->
    [one] You slept { $mean } in the one night that is known of the last 14. Against eight hours a night, { $debt } are missing.
   *[other] You slept { $mean } on average in the { $known } nights that are known of the last 14. Against eight hours a night, { $debt } are missing in all.
}
readiness-sleep-debt-most = { $known ->
    [one] You slept { $mean } in the one night that is known of the last 14. Against eight hours a night, { $debt } or more are missing.
   *[other] You slept { $mean } on average in the { $known } nights that are known of the last 14. Against eight hours a night, { $debt } or more are missing in all.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = Heart-rate variability is left out, because you said that you have a rhythm disorder.
readiness-hrv-not-today = There is no reading of heart-rate variability today.
readiness-hrv-week = { $known ->
    [one] Heart-rate variability is known for { $known } of the last seven days. It takes { $all }.
   *[other] Heart-rate variability is known for { $known } of the last seven days. It takes { $all }.
}
readiness-hrv-building = Day { $known } of { $all } of your baseline of heart-rate variability.
readiness-hrv-within = Your heart-rate variability of the last seven days ({ $mean } ms) is within your usual band of { $low } to { $high } ms.
readiness-hrv-below = Your heart-rate variability of the last seven days ({ $mean } ms) is below your usual band of { $low } to { $high } ms. Training, too little sleep, stress, alcohol or illness may be behind it.
readiness-hrv-above = Your heart-rate variability of the last seven days ({ $mean } ms) is above your usual band of { $low } to { $high } ms. That is often fine, but unusual for you.
readiness-hrv-unsteady = Your heart-rate variability changes more from day to day than in the week before: by { $now } % now, by { $before } % then.

## Resting heart rate

readiness-resting-left-out = Resting heart rate is left out, because you said that you take a medicine that changes the pulse.
readiness-resting-not-today = Resting heart rate has not been measured today.
readiness-resting-building = Day { $known } of { $all } of your baseline of resting heart rate.
readiness-resting-usual = Your resting heart rate of { $bpm } is near your usual { $usual }.
readiness-resting-high-today = Your resting heart rate of { $bpm } is above your usual { $usual } today. One day alone says little.
readiness-resting-high-running = Your resting heart rate of { $bpm } has been above your usual { $usual } for three days. Heat, alcohol, illness, the menstrual cycle or training may be behind it.
readiness-resting-high-week = Your resting heart rate of the last seven days, { $bpm }, is above your usual { $usual }. Heat, alcohol, illness, the menstrual cycle or training may be behind it.

## Load

readiness-load-none = Your training load is not known yet.
readiness-load-building = Day { $known } of { $all } of your baseline of training load.
readiness-load-usual = Your training of the last days is about what you are used to.
readiness-load-high = Your last week was well above what you have been used to over six weeks.
readiness-load-monotonous = Your days are much alike: monotony is { $monotony }. Easier days between hard ones may help.
readiness-load-strain = Your days are much alike, with a monotony of { $monotony }, and the strain of your week is the highest in six weeks.
readiness-load-jump = Your run of { $distance } on { $day } was more than a tenth longer than your longest of the 30 days before ({ $longest }).
readiness-load-hard = You trained hard on { $day }.
readiness-load-long = You ran long on { $day }.

## The morning reading

reading-getting-ready = Put on your strap, moisten it, and lie or sit comfortably. Take the same position every morning.
reading-settling = Stay still and breathe as usual. Your pulse settles.
reading-measuring = Stay still and breathe as usual. Your reading is being taken.
reading-finished = Your reading is done.
reading-refused = This reading was not good enough to keep.
reading-hint-no-contact = The strap is not heard. Check that it touches your skin and is moist.
reading-hint-restless = Many beats are not clear. Lie or sit still, and do not talk.
reading-quality-good = A good reading: { $percent } % of the beats were not clear.
reading-quality-fair = A usable reading: { $percent } % of the beats were not clear.
reading-refused-no-beats = No beat was heard from the strap. Moisten it, check that it touches your skin, and try again.
reading-refused-short = The reading was too short: { $beats ->
    [one] { $seconds } s with { $beats } beat.
   *[other] { $seconds } s with { $beats } beats.
} It takes at least 50 s and 50 beats.
reading-refused-gaps = The strap was not heard for a while, so too little of the reading is left. Moisten the strap and try again.
reading-refused-artefacts = { $percent } % of the beats were not clear, and at most 6 % may be. Lie still, moisten the strap and try again.
reading-refused-not-at-rest = Your pulse of { $bpm } beats per minute is not one of rest. Try again after a few quiet minutes.
reading-refused-drifting = Your pulse changed by { $bpm } beats per minute during the reading. Rest a little longer and try again.
reading-refused-implausible = The strap did not send real intervals between beats. Another strap may do so.
