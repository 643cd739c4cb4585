# A run whose sort is not known yet, as a title.
review-run = Run

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } { $year }

# There are no runs yet.
review-no-runs = Your runs will be here. Record one, or take in files of other devices in the settings.

review-first-run = To the first run

# A run that was cut off, for instance by an empty battery.
review-unfinished = This run was cut off

review-unfinished-action = Resume or close it

# Sorts of runs, as the journal names them.
review-kind-easy = Run

review-kind-treadmill = Treadmill run

review-kind-trail = Trail run

review-kind-intervals = Intervals

review-kind-race = Race

review-kind-with-friends = Run with friends

# Where a run is from; $name is a file's name.
review-from-file = From the file { $name }

review-from-replay = A file that was played

review-from-simulation = A trial without running

# Shows a sign beside each run by which it is deleted.
review-delete-some = Delete runs

review-delete-done = Done deleting

# $run is the sort of a run with its day and time.
review-delete-named = Delete: { $run }

review-delete = Delete this run

review-delete-title = Delete the run?

# $run is the sort of a run with its day and time.
review-delete-text = { $run }: the track, the heart beats and everything that was said are gone for good.

# What a number is; the number stands below.
review-distance = Distance

# Time without pauses.
review-moving = Time

review-pace = Pace

review-heart-rate = Heart rate

# The highest heart rate.
review-highest = Highest heart rate

review-cadence = Cadence

review-ascent = Climb

# Time with pauses.
review-elapsed = With pauses

# The height above the sea.
review-height = Altitude

# What the runner said of the run afterwards.
review-card = How it was

review-no-card = You have not said yet how hard it was and how your legs were.

review-fill-card = Say it now

# Opens the form again, for instance for another note.
review-other-card = Say something else

review-effort = Effort

review-heaviness = Heaviness of the legs

# On a scale from 0 to 10.
review-of-ten = { $value } of 10

review-was-heavy = Your legs were heavy.

# A stretch of heavy legs with the help that was given.
review-rescue = Heavy legs

# Two times since the start of the run.
review-from-to = From { $from } to { $to }

# The way that was run, drawn without a map.
review-way = The way

review-way-start = Start

review-way-end = End

review-way-heavy = Legs became heavy

# For screen readers: what the drawing shows.
review-way-seen = The way as a line, with its start and its end. North is up.

review-way-seen-heavy = { $count ->
    [one] The way as a line, with its start, its end and { $count } place where the legs became heavy. North is up.
   *[other] The way as a line, with its start, its end and { $count } places where the legs became heavy. North is up.
}

# Why there is no map.
review-way-note = Drawn without a map: nobody learns where you ran.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } over the run, between { $from } and { $to }

# The signs above a chart.
review-cue = The coach spoke

review-word = Your word

review-pause = Paused

review-splits = Splits

review-laps = Laps and steps

# Time in the zones of heart rate.
review-zones = Heart-rate zones

# Heart rates with their unit.
review-below = below { $bpm }

review-from = from { $bpm }

# A share of the run's time.
review-share = { $percent } percent of the time

# The run beside similar ones.
review-similar = Beside your similar runs

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Rhythm of the heart (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 over the run, in windows of two minutes

review-rhythm-good = Clean beats

review-rhythm-shaded = Less certain

# What was said in the run, with times.
review-said = What was said

review-said-all = { $count ->
    [one] Show { $count }
   *[other] Show all { $count }
}

review-said-less = Show fewer
