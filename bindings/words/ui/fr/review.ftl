# A run whose sort is not known yet, as a title.
review-run = Sortie

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } { $year }

# There are no runs yet.
review-no-runs = Tes sorties seront ici. Enregistres-en une, ou importe des fichiers d'autres appareils dans les réglages.

review-first-run = Première sortie

# A run that was cut off, for instance by an empty battery.
review-unfinished = Cette sortie a été interrompue

review-unfinished-action = Reprendre ou clore

# Sorts of runs, as the journal names them.
review-kind-easy = Sortie

review-kind-treadmill = Sortie sur tapis

review-kind-trail = Sortie trail

review-kind-intervals = Fractionné

review-kind-race = Compétition

review-kind-with-friends = Sortie entre amis

# Where a run is from; $name is a file's name.
review-from-file = Du fichier { $name }

review-from-replay = Un fichier rejoué

review-from-simulation = Un essai sans courir

# Shows a sign beside each run by which it is deleted.
review-delete-some = Supprimer des sorties

review-delete-done = Fin de la suppression

# $run is the sort of a run with its day and time.
review-delete-named = Supprimer : { $run }

review-delete = Supprimer cette sortie

review-delete-title = Supprimer la sortie ?

# $run is the sort of a run with its day and time.
review-delete-text = { $run } : le parcours, les battements et tout ce qui a été dit disparaissent pour de bon.

# What a number is; the number stands below.
review-distance = Distance

# Time without pauses.
review-moving = Temps

review-pace = Allure

review-heart-rate = Fréquence cardiaque

# The highest heart rate.
review-highest = Pouls maximal

review-cadence = Cadence

review-ascent = Dénivelé

# Time with pauses.
review-elapsed = Avec pauses

# The height above the sea.
review-height = Altitude

# What the runner said of the run afterwards.
review-card = Comment c'était

review-no-card = Tu n'as pas encore dit si c'était dur ni comment étaient tes jambes.

review-fill-card = Le dire maintenant

# Opens the form again, for instance for another note.
review-other-card = Dire autre chose

review-effort = Effort

review-heaviness = Lourdeur des jambes

# On a scale from 0 to 10.
review-of-ten = { $value } sur 10

review-was-heavy = Tes jambes étaient lourdes.

# A stretch of heavy legs with the help that was given.
review-rescue = Jambes lourdes

# Two times since the start of the run.
review-from-to = De { $from } à { $to }

# The way that was run, drawn without a map.
review-way = Le parcours

review-way-start = Départ

review-way-end = Arrivée

review-way-heavy = Jambes lourdes

# For screen readers: what the drawing shows.
review-way-seen = Le parcours sous forme de ligne, avec le départ et l'arrivée. Le nord est en haut.

review-way-seen-heavy = { $count ->
    [one] Le parcours sous forme de ligne, avec le départ, l'arrivée et { $count } endroit où les jambes sont devenues lourdes. Le nord est en haut.
   *[other] Le parcours sous forme de ligne, avec le départ, l'arrivée et { $count } endroits où les jambes sont devenues lourdes. Le nord est en haut.
}

# Why there is no map.
review-way-note = Dessiné sans carte : personne n'apprend où tu as couru.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } pendant la sortie, entre { $from } et { $to }

# The signs above a chart.
review-cue = Le coach a parlé

review-word = Ton mot

review-pause = En pause

review-splits = Temps intermédiaires

review-laps = Tours et étapes

# Time in the zones of heart rate.
review-zones = Zones cardiaques

# Heart rates with their unit.
review-below = moins de { $bpm }

review-from = à partir de { $bpm }

# A share of the run's time.
review-share = { $percent } pour cent du temps

# The run beside similar ones.
review-similar = À côté de tes sorties semblables

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Rythme du cœur (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 pendant la sortie, par fenêtres de deux minutes

review-rhythm-good = Battements nets

review-rhythm-shaded = Moins sûr

# What was said in the run, with times.
review-said = Ce qui a été dit

review-said-all = { $count ->
    [one] Voir { $count }
   *[other] Voir les { $count }
}

review-said-less = En voir moins
