# A run whose sort is not known yet, as a title.
review-run = Corsa

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } { $year }

# There are no runs yet.
review-no-runs = Qui ci saranno le tue corse. Registrane una, o importa file di altri dispositivi dalle impostazioni.

review-first-run = Alla prima corsa

# A run that was cut off, for instance by an empty battery.
review-unfinished = Questa corsa si è interrotta

review-unfinished-action = Riprendi o chiudi

# Sorts of runs, as the journal names them.
review-kind-easy = Corsa

review-kind-treadmill = Corsa sul tapis roulant

review-kind-trail = Corsa su sentiero

review-kind-intervals = Ripetute

review-kind-race = Gara

review-kind-with-friends = Corsa con amici

# Where a run is from; $name is a file's name.
review-from-file = Dal file { $name }

review-from-replay = Un file riprodotto

review-from-simulation = Una prova senza correre

# Shows a sign beside each run by which it is deleted.
review-delete-some = Elimina corse

review-delete-done = Fine eliminazione

# $run is the sort of a run with its day and time.
review-delete-named = Elimina: { $run }

review-delete = Elimina questa corsa

review-delete-title = Eliminare la corsa?

# $run is the sort of a run with its day and time.
review-delete-text = { $run }: il percorso, i battiti e tutto ciò che è stato detto spariscono per sempre.

# What a number is; the number stands below.
review-distance = Distanza

# Time without pauses.
review-moving = Tempo

review-pace = Passo

review-heart-rate = Frequenza cardiaca

# The highest heart rate.
review-highest = Battito massimo

review-cadence = Cadenza

review-ascent = Dislivello

# Time with pauses.
review-elapsed = Con le pause

# The height above the sea.
review-height = Quota

# What the runner said of the run afterwards.
review-card = Com'è andata

review-no-card = Non hai ancora detto quanto è stata dura e com'erano le gambe.

review-fill-card = Dillo ora

# Opens the form again, for instance for another note.
review-other-card = Di' altro

review-effort = Sforzo

review-heaviness = Pesantezza delle gambe

# On a scale from 0 to 10.
review-of-ten = { $value } su 10

review-was-heavy = Le gambe erano pesanti.

# A stretch of heavy legs with the help that was given.
review-rescue = Gambe pesanti

# Two times since the start of the run.
review-from-to = Da { $from } a { $to }

# The way that was run, drawn without a map.
review-way = Il percorso

review-way-start = Partenza

review-way-end = Fine

review-way-heavy = Gambe pesanti

# For screen readers: what the drawing shows.
review-way-seen = Il percorso come linea, con partenza e fine. Il nord è in alto.

review-way-seen-heavy = { $count ->
    [one] Il percorso come linea, con partenza, fine e { $count } punto in cui le gambe sono diventate pesanti. Il nord è in alto.
   *[other] Il percorso come linea, con partenza, fine e { $count } punti in cui le gambe sono diventate pesanti. Il nord è in alto.
}

# Why there is no map.
review-way-note = Disegnato senza mappa: nessuno viene a sapere dove hai corso.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } durante la corsa, tra { $from } e { $to }

# The signs above a chart.
review-cue = Ha parlato il coach

review-word = La tua parola

review-pause = In pausa

review-splits = Parziali

review-laps = Giri e fasi

# Time in the zones of heart rate.
review-zones = Zone cardiache

# Heart rates with their unit.
review-below = sotto { $bpm }

review-from = da { $bpm }

# A share of the run's time.
review-share = { $percent } per cento del tempo

# The run beside similar ones.
review-similar = Accanto alle tue corse simili

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Ritmo del cuore (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 durante la corsa, in finestre di due minuti

review-rhythm-good = Battiti puliti

review-rhythm-shaded = Meno sicuro

# What was said in the run, with times.
review-said = Che cosa è stato detto

review-said-all = { $count ->
    [one] Mostra { $count }
   *[other] Mostra tutti i { $count }
}

review-said-less = Mostra meno
