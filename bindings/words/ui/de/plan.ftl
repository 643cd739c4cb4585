# Over what is planned for today.
plan-today = Heute

plan-next-days = Die nächsten Tage

# Leads to the screen that begins a run.
plan-run = Zum Lauf

# What was run on a day already; $what is a distance and a time.
plan-done = Gelaufen: { $what }

# Takes what today suggests.
plan-accept = Annehmen

# Keeps what was planned.
plan-keep = Beim Plan bleiben

# Over what can be made of heavy legs before today's run.
plan-heavy = Schwere Beine vor dem Lauf? Das geht stattdessen:

# Leads to the form on how the legs are before a run.
plan-say-legs = Sagen, wie die Beine sind

# Over what the runner trains for.
plan-goal = Ziel

plan-set-goal = Ein Ziel setzen

plan-change-goal = Ziel ändern

plan-remove = Entfernen

# Asked before the goal is taken away.
plan-remove-title = Das Ziel entfernen?

plan-remove-text = Die Wochen erhalten dann, was du hast. Du kannst jederzeit wieder ein Ziel setzen.

# Days until the goal.
plan-days-left = { $count ->
    [one] noch { $count } Tag
   *[other] noch { $count } Tage
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } Lauftag in der Woche
   *[other] { $count } Lauftage in der Woche
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = Das als Ziel nehmen

# The weeks that lead to the goal.
plan-season = Saison

# A week by its Monday; $date is that day.
plan-week-from = Woche ab { $date }

plan-this-week = Diese Woche

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } von { $whole }

# The longest run of a week.
plan-longest = längster Lauf { $distance }

plan-all-weeks = { $count ->
    [one] Die { $count } Woche zeigen
   *[other] Alle { $count } Wochen zeigen
}

plan-fewer-weeks = Weniger Wochen zeigen

# The steps that lead back into running.
plan-ladder = Schritt für Schritt

# Pain has stopped the steps.
plan-ladder-stopped = Der nächste Schritt wartet, wegen der Schmerzen.

# The first day on which the next step may be done.
plan-ladder-from = Der nächste Schritt ab { $date }

# For screen readers, before a step.
plan-step-done = Erledigt

plan-step-next = Kommt als Nächstes

plan-reasons = Warum der Plan so ist

# The form of a goal.
plan-distance = Strecke

# $unit is the short name of a kilometre or mile.
plan-distance-in = Strecke in { $unit }

plan-half-marathon = Halbmarathon

plan-marathon = Marathon

plan-date = Tag

plan-days-question = An wie vielen Tagen der Woche läufst du?

plan-name = Name

plan-name-hint = Wenn du magst, zum Beispiel der Name des Laufs

# A field for a number holds something else.
plan-no-number = Hier muss eine Zahl stehen, etwa 10 oder 21,1

# A field for a pace holds something else.
plan-no-pace = Hier müssen Minuten und Sekunden stehen, etwa 6:30

# The three answers that the plan begins with.
plan-start = Womit du anfängst

plan-start-change = Drei Antworten für den Anfang

plan-start-detail = Längster Lauf, Läufe in der Woche, lockeres Tempo

plan-start-intro = Mit diesen Antworten beginnt der Plan, bis er deine eigenen Läufe kennt.

plan-longest-run-in = Längster Lauf in { $unit }

plan-longest-run-hint = Der letzten 30 Tage; 0, wenn es keinen gab

plan-runs-question = Läufe in der Woche

plan-less = Weniger Läufe

plan-more = Mehr Läufe

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Lockeres Tempo, Minuten pro { $unit }

plan-easy-pace-hint = Etwa 6:30. Du kannst es weglassen.
