# A run whose sort is not known yet, as a title.
review-run = Corrida

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $month } de { $year }

# There are no runs yet.
review-no-runs = As suas corridas ficarão aqui. Grave uma, ou importe arquivos de outros aparelhos nas configurações.

review-first-run = Para a primeira corrida

# A run that was cut off, for instance by an empty battery.
review-unfinished = Esta corrida foi interrompida

review-unfinished-action = Retomar ou encerrar

# Sorts of runs, as the journal names them.
review-kind-easy = Corrida

review-kind-treadmill = Corrida na esteira

review-kind-trail = Corrida em trilha

review-kind-intervals = Intervalados

review-kind-race = Prova

review-kind-with-friends = Corrida com amigos

# Where a run is from; $name is a file's name.
review-from-file = Do arquivo { $name }

review-from-replay = Um arquivo reproduzido

review-from-simulation = Um teste sem correr

# Shows a sign beside each run by which it is deleted.
review-delete-some = Apagar corridas

review-delete-done = Terminar de apagar

# $run is the sort of a run with its day and time.
review-delete-named = Apagar: { $run }

review-delete = Apagar esta corrida

review-delete-title = Apagar a corrida?

# $run is the sort of a run with its day and time.
review-delete-text = { $run }: o percurso, os batimentos e tudo o que foi dito somem para sempre.

# What a number is; the number stands below.
review-distance = Distância

# Time without pauses.
review-moving = Tempo

review-pace = Ritmo

review-heart-rate = Frequência cardíaca

# The highest heart rate.
review-highest = Pulso máximo

review-cadence = Cadência

review-ascent = Subida

# Time with pauses.
review-elapsed = Com pausas

# The height above the sea.
review-height = Altitude

# What the runner said of the run afterwards.
review-card = Como foi

review-no-card = Você ainda não disse o quanto foi difícil e como estavam as pernas.

review-fill-card = Dizer agora

# Opens the form again, for instance for another note.
review-other-card = Dizer mais uma coisa

review-effort = Esforço

review-heaviness = Peso das pernas

# On a scale from 0 to 10.
review-of-ten = { $value } de 10

review-was-heavy = As pernas pesavam.

# A stretch of heavy legs with the help that was given.
review-rescue = Pernas pesadas

# Two times since the start of the run.
review-from-to = De { $from } a { $to }

# The way that was run, drawn without a map.
review-way = O percurso

review-way-start = Início

review-way-end = Fim

review-way-heavy = Pernas ficaram pesadas

# For screen readers: what the drawing shows.
review-way-seen = O percurso como linha, com início e fim. O norte fica em cima.

review-way-seen-heavy = { $count ->
    [one] O percurso como linha, com início, fim e { $count } lugar onde as pernas ficaram pesadas. O norte fica em cima.
   *[other] O percurso como linha, com início, fim e { $count } lugares onde as pernas ficaram pesadas. O norte fica em cima.
}

# Why there is no map.
review-way-note = Desenhado sem mapa: ninguém fica sabendo onde você correu.

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = { $name } durante a corrida, entre { $from } e { $to }

# The signs above a chart.
review-cue = O treinador falou

review-word = A sua palavra

review-pause = Pausado

review-splits = Parciais

review-laps = Voltas e etapas

# Time in the zones of heart rate.
review-zones = Zonas cardíacas

# Heart rates with their unit.
review-below = abaixo de { $bpm }

review-from = a partir de { $bpm }

# A share of the run's time.
review-share = { $percent } por cento do tempo

# The run beside similar ones.
review-similar = Ao lado das suas corridas parecidas

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = Ritmo do coração (α1)

# For screen readers: what the chart shows.
review-rhythm-seen = α1 durante a corrida, em janelas de dois minutos

review-rhythm-good = Batimentos limpos

review-rhythm-shaded = Menos certo

# What was said in the run, with times.
review-said = O que foi dito

review-said-all = { $count ->
    [one] Mostrar { $count }
   *[other] Mostrar todos os { $count }
}

review-said-less = Mostrar menos
