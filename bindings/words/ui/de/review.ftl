# A run whose sort is not known yet, as a title.
review-run = Lauf

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } { $year }

# There are no runs yet.
review-no-runs = Hier stehen bald deine Läufe. Zeichne einen auf, oder lies in den Einstellungen Dateien anderer Geräte ein.

review-first-run = Zum ersten Lauf

# A run that was cut off, for instance by an empty battery.
review-unfinished = Dieser Lauf wurde unterbrochen

review-unfinished-action = Fortsetzen oder abschließen

# Sorts of runs, as the journal names them.
review-kind-easy = Lauf

review-kind-treadmill = Lauf auf dem Laufband

review-kind-trail = Geländelauf

review-kind-intervals = Intervalle

review-kind-race = Wettkampf

review-kind-with-friends = Lauf mit Freunden

# Where a run is from; $name is a file's name.
review-from-file = Aus der Datei { $name }

review-from-replay = Eine abgespielte Datei

review-from-simulation = Eine Probe ohne zu laufen

# Shows a sign beside each run by which it is deleted.
review-delete-some = Läufe löschen

review-delete-done = Fertig mit Löschen

# $run is the sort of a run with its day and time.
review-delete-named = Löschen: { $run }

review-delete = Diesen Lauf löschen

review-delete-title = Den Lauf löschen?

# $run is the sort of a run with its day and time.
review-delete-text = { $run }: Strecke, Herzschläge und alles, was gesagt wurde, sind dann endgültig weg.

# What a number is; the number stands below.
review-distance = Strecke

# Time without pauses.
review-moving = Zeit

review-pace = Tempo

review-heart-rate = Herzfrequenz

# The highest heart rate.
review-highest = Höchster Puls

review-cadence = Schrittfrequenz

review-ascent = Anstieg

# Time with pauses.
review-elapsed = Mit Pausen

# The height above the sea.
review-height = Höhe

# What the runner said of the run afterwards.
review-card = Wie es war

review-no-card = Du hast noch nicht gesagt, wie anstrengend es war und wie deine Beine waren.

review-fill-card = Jetzt sagen

# Opens the form again, for instance for another note.
review-other-card = Noch etwas sagen

review-effort = Anstrengung

review-heaviness = Schwere der Beine

# On a scale from 0 to 10.
review-of-ten = { $value } von 10

review-was-heavy = Deine Beine waren schwer.

# A stretch of heavy legs with the help that was given.
review-rescue = Schwere Beine

# Two times since the start of the run.
review-from-to = Von { $from } bis { $to }

# The way that was run, drawn without a map.
review-way = Der Weg

review-way-start = Start

review-way-end = Ende

review-way-heavy = Beine wurden schwer

# For screen readers: what the drawing shows.
review-way-seen = Der Weg als Linie, mit Start und Ende. Norden ist oben.

review-way-seen-heavy = { $count ->
    [one] Der Weg als Linie, mit Start, Ende und { $count } Stelle, an der die Beine schwer wurden. Norden ist oben.
   *[other] Der Weg als Linie, mit Start, Ende und { $count } Stellen, an denen die Beine schwer wurden. Norden ist oben.
}

# Why there is no map.
review-way-note = Ohne Karte gezeichnet: Niemand erfährt, wo du gelaufen bist.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } im Lauf, zwischen { $from } und { $to }

# The signs above a chart.
review-cue = Der Coach sprach

review-word = Dein Wort

review-pause = Pausiert

review-splits = Teilzeiten

review-laps = Runden und Abschnitte

# Time in the zones of heart rate.
review-zones = Herzfrequenzzonen

# Heart rates with their unit.
review-below = unter { $bpm }

review-from = ab { $bpm }

# A share of the run's time.
review-share = { $percent } Prozent der Zeit

# The run beside similar ones.
review-similar = Neben deinen ähnlichen Läufen

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Rhythmus des Herzens (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 im Lauf, in Fenstern von zwei Minuten

review-rhythm-good = Saubere Schläge

review-rhythm-shaded = Weniger sicher

# What was said in the run, with times.
review-said = Was gesagt wurde

review-said-all = { $count ->
    [one] { $count } zeigen
   *[other] Alle { $count } zeigen
}

review-said-less = Weniger zeigen
