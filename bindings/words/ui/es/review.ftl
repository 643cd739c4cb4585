# A run whose sort is not known yet, as a title.
review-run = Carrera

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } de { $year }

# There are no runs yet.
review-no-runs = Aquí estarán tus carreras. Graba una, o trae archivos de otros aparatos desde los ajustes.

review-first-run = A la primera carrera

# A run that was cut off, for instance by an empty battery.
review-unfinished = Esta carrera se cortó

review-unfinished-action = Seguir o cerrarla

# Sorts of runs, as the journal names them.
review-kind-easy = Carrera

review-kind-treadmill = Carrera en cinta

review-kind-trail = Carrera por senderos

review-kind-intervals = Series

review-kind-race = Competición

review-kind-with-friends = Carrera con amigos

# Where a run is from; $name is a file's name.
review-from-file = Del archivo { $name }

review-from-replay = Un archivo reproducido

review-from-simulation = Una prueba sin correr

# Shows a sign beside each run by which it is deleted.
review-delete-some = Borrar carreras

review-delete-done = Terminar de borrar

# $run is the sort of a run with its day and time.
review-delete-named = Borrar: { $run }

review-delete = Borrar esta carrera

review-delete-title = ¿Borrar la carrera?

# $run is the sort of a run with its day and time.
review-delete-text = { $run }: el recorrido, los latidos y todo lo dicho se pierden para siempre.

# What a number is; the number stands below.
review-distance = Distancia

# Time without pauses.
review-moving = Tiempo

review-pace = Ritmo

review-heart-rate = Pulso

# The highest heart rate.
review-highest = Pulso máximo

review-cadence = Cadencia

review-ascent = Desnivel

# Time with pauses.
review-elapsed = Con pausas

# The height above the sea.
review-height = Altitud

# What the runner said of the run afterwards.
review-card = Cómo fue

review-no-card = Aún no has dicho lo duro que fue ni cómo iban tus piernas.

review-fill-card = Decirlo ahora

# Opens the form again, for instance for another note.
review-other-card = Decir algo más

review-effort = Esfuerzo

review-heaviness = Pesadez de las piernas

# On a scale from 0 to 10.
review-of-ten = { $value } de 10

review-was-heavy = Te pesaban las piernas.

# A stretch of heavy legs with the help that was given.
review-rescue = Piernas pesadas

# Two times since the start of the run.
review-from-to = De { $from } a { $to }

# The way that was run, drawn without a map.
review-way = El recorrido

review-way-start = Salida

review-way-end = Final

review-way-heavy = Piernas pesadas

# For screen readers: what the drawing shows.
review-way-seen = El recorrido como una línea, con la salida y el final. El norte está arriba.

review-way-seen-heavy = { $count ->
    [one] El recorrido como una línea, con la salida, el final y { $count } lugar donde las piernas se volvieron pesadas. El norte está arriba.
   *[other] El recorrido como una línea, con la salida, el final y { $count } lugares donde las piernas se volvieron pesadas. El norte está arriba.
}

# Why there is no map.
review-way-note = Dibujado sin mapa: nadie se entera de por dónde corriste.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } durante la carrera, entre { $from } y { $to }

# The signs above a chart.
review-cue = Habló el entrenador

review-word = Tu palabra

review-pause = En pausa

review-splits = Parciales

review-laps = Vueltas y pasos

# Time in the zones of heart rate.
review-zones = Zonas de pulso

# Heart rates with their unit.
review-below = por debajo de { $bpm }

review-from = desde { $bpm }

# A share of the run's time.
review-share = { $percent } por ciento del tiempo

# The run beside similar ones.
review-similar = Junto a tus carreras parecidas

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Ritmo del corazón (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 durante la carrera, en ventanas de dos minutos

review-rhythm-good = Latidos limpios

review-rhythm-shaded = Menos seguro

# What was said in the run, with times.
review-said = Lo que se dijo

review-said-all = { $count ->
    [one] Mostrar { $count }
   *[other] Mostrar los { $count }
}

review-said-less = Mostrar menos
