# Over what is planned for today.
plan-today = Oggi

plan-next-days = I prossimi giorni

# Leads to the screen that begins a run.
plan-run = Vai alla corsa

# What was run on a day already; $what is a distance and a time.
plan-done = Fatto: { $what }

# Takes what today suggests.
plan-accept = Accetta

# Keeps what was planned.
plan-keep = Tieni il piano

# Over what can be made of heavy legs before today's run.
plan-heavy = Gambe pesanti prima della corsa? Puoi fare così:

# Leads to the form on how the legs are before a run.
plan-say-legs = Di' come stanno le gambe

# Over what the runner trains for.
plan-goal = Obiettivo

plan-set-goal = Imposta un obiettivo

plan-change-goal = Cambia l'obiettivo

plan-remove = Rimuovi

# Asked before the goal is taken away.
plan-remove-title = Rimuovere l'obiettivo?

plan-remove-text = Le settimane manterranno quello che hai. Puoi impostare un obiettivo quando vuoi.

# Days until the goal.
plan-days-left = { $count ->
    [one] manca { $count } giorno
   *[other] mancano { $count } giorni
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } giorno di corsa a settimana
   *[other] { $count } giorni di corsa a settimana
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = Prendilo come obiettivo

# The weeks that lead to the goal.
plan-season = Stagione

# A week by its Monday; $date is that day.
plan-week-from = Settimana dal { $date }

plan-this-week = Questa settimana

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } di { $whole }

# The longest run of a week.
plan-longest = corsa più lunga { $distance }

plan-all-weeks = { $count ->
    [one] Mostra { $count } settimana
   *[other] Mostra tutte le { $count } settimane
}

plan-fewer-weeks = Mostra meno settimane

# The steps that lead back into running.
plan-ladder = Passo dopo passo

# Pain has stopped the steps.
plan-ladder-stopped = Il prossimo passo aspetta, per il dolore.

# The first day on which the next step may be done.
plan-ladder-from = Il prossimo passo dal { $date }

# For screen readers, before a step.
plan-step-done = Fatto

plan-step-next = È il prossimo

plan-reasons = Perché il piano è così

# The form of a goal.
plan-distance = Distanza

# $unit is the short name of a kilometre or mile.
plan-distance-in = Distanza in { $unit }

plan-half-marathon = Mezza maratona

plan-marathon = Maratona

plan-date = Giorno

plan-days-question = Quanti giorni a settimana corri?

plan-name = Nome

plan-name-hint = Se vuoi, per esempio il nome della gara

# A field for a number holds something else.
plan-no-number = Qui serve un numero, come 10 o 21,1

# A field for a pace holds something else.
plan-no-pace = Qui servono minuti e secondi, come 6:30

# The three answers that the plan begins with.
plan-start = Da dove parti

plan-start-change = Tre risposte per cominciare

plan-start-detail = Corsa più lunga, corse a settimana, passo facile

plan-start-intro = Il piano comincia da queste risposte, finché non conosce le tue corse.

plan-longest-run-in = Corsa più lunga in { $unit }

plan-longest-run-hint = Degli ultimi 30 giorni; 0 se non ce n'è stata nessuna

plan-runs-question = Corse a settimana

plan-less = Meno corse

plan-more = Più corse

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Passo facile, minuti al { $unit }

plan-easy-pace-hint = Per esempio 6:30. Puoi lasciarlo vuoto.
