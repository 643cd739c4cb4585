# Over what is planned for today.
plan-today = Vandaag

plan-next-days = De komende dagen

# Leads to the screen that begins a run.
plan-run = Naar de training

# What was run on a day already; $what is a distance and a time.
plan-done = Gelopen: { $what }

# Takes what today suggests.
plan-accept = Doe ik

# Keeps what was planned.
plan-keep = Plan aanhouden

# Over what can be made of heavy legs before today's run.
plan-heavy = Zware benen voor de training? Dit kan ook:

# Leads to the form on how the legs are before a run.
plan-say-legs = Zeggen hoe de benen zijn

# Over what the runner trains for.
plan-goal = Doel

plan-set-goal = Een doel stellen

plan-change-goal = Doel wijzigen

plan-remove = Verwijderen

# Asked before the goal is taken away.
plan-remove-title = Het doel verwijderen?

plan-remove-text = De weken houden dan vast wat je hebt. Je kunt altijd weer een doel stellen.

# Days until the goal.
plan-days-left = { $count ->
    [one] nog { $count } dag
   *[other] nog { $count } dagen
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } loopdag per week
   *[other] { $count } loopdagen per week
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = Hier het doel van maken

# The weeks that lead to the goal.
plan-season = Seizoen

# A week by its Monday; $date is that day.
plan-week-from = Week van { $date }

plan-this-week = Deze week

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } van { $whole }

# The longest run of a week.
plan-longest = langste training { $distance }

plan-all-weeks = { $count ->
    [one] { $count } week tonen
   *[other] Alle { $count } weken tonen
}

plan-fewer-weeks = Minder weken tonen

# The steps that lead back into running.
plan-ladder = Stap voor stap

# Pain has stopped the steps.
plan-ladder-stopped = De volgende stap wacht, vanwege de pijn.

# The first day on which the next step may be done.
plan-ladder-from = De volgende stap vanaf { $date }

# For screen readers, before a step.
plan-step-done = Gedaan

plan-step-next = Is de volgende

plan-reasons = Waarom het plan zo is

# The form of a goal.
plan-distance = Afstand

# $unit is the short name of a kilometre or mile.
plan-distance-in = Afstand in { $unit }

plan-half-marathon = Halve marathon

plan-marathon = Marathon

plan-date = Dag

plan-days-question = Op hoeveel dagen per week loop je?

plan-name = Naam

plan-name-hint = Als je wilt, bijvoorbeeld de naam van de wedstrijd

# A field for a number holds something else.
plan-no-number = Hier hoort een getal, zoals 10 of 21,1

# A field for a pace holds something else.
plan-no-pace = Hier horen minuten en seconden, zoals 6:30

# The three answers that the plan begins with.
plan-start = Waar je begint

plan-start-change = Drie antwoorden om te beginnen

plan-start-detail = Langste training, trainingen per week, rustig tempo

plan-start-intro = Het plan begint met deze antwoorden, tot het je eigen trainingen kent.

plan-longest-run-in = Langste training in { $unit }

plan-longest-run-hint = Van de laatste 30 dagen; 0 als er geen was

plan-runs-question = Trainingen per week

plan-less = Minder trainingen

plan-more = Meer trainingen

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Rustig tempo, minuten per { $unit }

plan-easy-pace-hint = Bijvoorbeeld 6:30. Je mag het leeg laten.
