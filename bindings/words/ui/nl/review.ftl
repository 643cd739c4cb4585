# A run whose sort is not known yet, as a title.
review-run = Training

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } { $year }

# There are no runs yet.
review-no-runs = Hier komen je trainingen. Neem er een op, of haal bij de instellingen bestanden van andere apparaten binnen.

review-first-run = Naar de eerste training

# A run that was cut off, for instance by an empty battery.
review-unfinished = Deze training is afgebroken

review-unfinished-action = Hervatten of afsluiten

# Sorts of runs, as the journal names them.
review-kind-easy = Looptraining

review-kind-treadmill = Training op de loopband

review-kind-trail = Trailtraining

review-kind-intervals = Intervaltraining

review-kind-race = Wedstrijd

review-kind-with-friends = Training met vrienden

# Where a run is from; $name is a file's name.
review-from-file = Uit het bestand { $name }

review-from-replay = Een afgespeeld bestand

review-from-simulation = Een proef zonder te lopen

# Shows a sign beside each run by which it is deleted.
review-delete-some = Trainingen verwijderen

review-delete-done = Klaar met verwijderen

# $run is the sort of a run with its day and time.
review-delete-named = Verwijderen: { $run }

review-delete = Deze training verwijderen

review-delete-title = De training verwijderen?

# $run is the sort of a run with its day and time.
review-delete-text = { $run }: de route, de hartslagen en alles wat gezegd is, zijn dan voorgoed weg.

# What a number is; the number stands below.
review-distance = Afstand

# Time without pauses.
review-moving = Tijd

review-pace = Tempo

review-heart-rate = Hartslag

# The highest heart rate.
review-highest = Hoogste hartslag

review-cadence = Cadans

review-ascent = Klim

# Time with pauses.
review-elapsed = Met pauzes

# The height above the sea.
review-height = Hoogte

# What the runner said of the run afterwards.
review-card = Hoe het was

review-no-card = Je hebt nog niet gezegd hoe zwaar het was en hoe je benen waren.

review-fill-card = Nu zeggen

# Opens the form again, for instance for another note.
review-other-card = Nog iets zeggen

review-effort = Inspanning

review-heaviness = Zwaarte van de benen

# On a scale from 0 to 10.
review-of-ten = { $value } van 10

review-was-heavy = Je benen waren zwaar.

# A stretch of heavy legs with the help that was given.
review-rescue = Zware benen

# Two times since the start of the run.
review-from-to = Van { $from } tot { $to }

# The way that was run, drawn without a map.
review-way = De route

review-way-start = Start

review-way-end = Einde

review-way-heavy = Benen werden zwaar

# For screen readers: what the drawing shows.
review-way-seen = De route als lijn, met start en einde. Het noorden is boven.

review-way-seen-heavy = { $count ->
    [one] De route als lijn, met start, einde en { $count } plek waar de benen zwaar werden. Het noorden is boven.
   *[other] De route als lijn, met start, einde en { $count } plekken waar de benen zwaar werden. Het noorden is boven.
}

# Why there is no map.
review-way-note = Zonder kaart getekend: niemand komt te weten waar je liep.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } tijdens de training, tussen { $from } en { $to }

# The signs above a chart.
review-cue = De coach sprak

review-word = Jouw woord

review-pause = Gepauzeerd

review-splits = Tussentijden

review-laps = Rondes en stappen

# Time in the zones of heart rate.
review-zones = Hartslagzones

# Heart rates with their unit.
review-below = onder { $bpm }

review-from = vanaf { $bpm }

# A share of the run's time.
review-share = { $percent } procent van de tijd

# The run beside similar ones.
review-similar = Naast je vergelijkbare trainingen

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Ritme van het hart (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 tijdens de training, in vensters van twee minuten

review-rhythm-good = Schone slagen

review-rhythm-shaded = Minder zeker

# What was said in the run, with times.
review-said = Wat er gezegd werd

review-said-all = { $count ->
    [one] { $count } tonen
   *[other] Alle { $count } tonen
}

review-said-less = Minder tonen
