# Groups of what can be looked at over time.
trends-group-legs = Legs

trends-group-load = Load

trends-group-recovery = Recovery

trends-group-running = Running

# What can be looked at over time, as the engine names it.
trends-metric-load = Load

trends-metric-ctl = Chronic load

trends-metric-atl = Acute load

trends-metric-tsb = Balance of load

trends-metric-monotony = Monotony

trends-metric-sleep = Sleep

trends-metric-heaviness = Leg heaviness

trends-metric-soreness = Soreness

trends-metric-hrv = Heart-rate variability

trends-metric-resting-hr = Resting heart rate

trends-metric-cadence-at-pace = Cadence at easy pace

trends-metric-efficiency = Efficiency

trends-metric-weekly-distance = Distance a week

trends-metric-weekly-minutes = Time a week

trends-metric-rpe = Effort

# How far back.
trends-range-four-weeks = 4 weeks

trends-range-three-months = 3 months

trends-range-half-year = 6 months

trends-range-year = 1 year

# Numbers below a chart.
trends-latest = Latest

trends-lowest = Lowest

trends-highest = Highest

# What the lines of a chart are.
trends-sign-value = Single values

trends-sign-mean = Average

trends-sign-usual = Usual for you

# The text of a chart for screen readers.
trends-summary = { $what }, { $first } to { $last }. Latest { $latest }, lowest { $low }, highest { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Show as numbers

trends-numbers-hide = Hide the numbers

trends-number-usual = usual for you: { $low } to { $high }

# Above the reason for which a chart is empty.
trends-none = Why there is no number yet

trends-write = Write down how it is today

# Heavy legs, week by week.
trends-legs-weeks = Heavy days, week by week

trends-legs-week = Week of { $day }: { $heavy } of { $known } known days.

trends-patterns = What came together with heavy legs

# How hard the training of the last 28 days was.
trends-split = Easy and hard, last 28 days

trends-split-low = Easy

trends-split-moderate = Moderate

trends-split-high = Hard

trends-split-unknown = Not known

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } steps/min, before { $before }

trends-gait-contact = { $now } ms on the ground, before { $before }

trends-gait-bands = By pace, last four weeks and the four before

trends-gait-steps = Steps per minute at your usual pace, run by run
