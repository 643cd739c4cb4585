### The printable report.

report-title = Running, legs and recovery
report-span = { $first } to { $last } { $year }
report-made = Made by Fresh Legs on { $day }, from this device alone.
report-closing-inform = This page informs. It is no diagnosis and no substitute for one.
report-closing-own = Everything on it was entered by the runner or measured by the runner's own sensors.
report-as-table = The numbers as a table
report-day = Day
report-week-of = Week of

report-flags = Red flags
report-in-short = In short
report-load = Training load
report-load-text = Load of each day, with fitness (42 days) and fatigue (7 days). They describe what was done; they predict nothing.
report-fitness = Fitness (42 days)
report-fatigue = Fatigue (7 days)
report-sleep = Sleep
report-sleep-text = Hours slept before each day. Seven to nine are what most adults need.
report-heaviness = Heavy legs
report-heaviness-text = The greatest heaviness of each day, 0 (fresh) to 10.
report-hrv = Heart-rate variability
report-hrv-text = Natural logarithm of RMSSD in the morning, its mean of seven days, and what is usual for this runner.
report-hrv-mean = Mean of 7 days
report-usual = Usual for this runner
report-runs = Runs
report-run-day = Day
report-run-distance = Distance
report-run-time = Time
report-run-pace = Pace
report-run-heart-rate = Heart rate
report-run-effort = Effort of 10
report-run-heaviness = Heavy legs of 10
report-symptoms = Symptoms and pain
report-symptom = Symptom
report-symptom-what = What was said of it
report-none = Nothing was entered in this time.
report-gait = How the runner runs
