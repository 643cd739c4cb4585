# Over what is planned for today.
plan-today = Aujourd'hui

plan-next-days = Les prochains jours

# Leads to the screen that begins a run.
plan-run = Aller courir

# What was run on a day already; $what is a distance and a time.
plan-done = Fait : { $what }

# Takes what today suggests.
plan-accept = D'accord

# Keeps what was planned.
plan-keep = Garder le plan

# Over what can be made of heavy legs before today's run.
plan-heavy = Jambes lourdes avant la sortie ? Tu peux faire ceci :

# Leads to the form on how the legs are before a run.
plan-say-legs = Dire comment vont les jambes

# Over what the runner trains for.
plan-goal = Objectif

plan-set-goal = Fixer un objectif

plan-change-goal = Modifier l'objectif

plan-remove = Retirer

# Asked before the goal is taken away.
plan-remove-title = Retirer l'objectif ?

plan-remove-text = Les semaines gardent alors ce que tu as. Tu peux fixer un objectif à tout moment.

# Days until the goal.
plan-days-left = { $count ->
    [one] encore { $count } jour
   *[other] encore { $count } jours
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } jour de course par semaine
   *[other] { $count } jours de course par semaine
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = En faire l'objectif

# The weeks that lead to the goal.
plan-season = Saison

# A week by its Monday; $date is that day.
plan-week-from = Semaine du { $date }

plan-this-week = Cette semaine

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } sur { $whole }

# The longest run of a week.
plan-longest = plus longue sortie { $distance }

plan-all-weeks = { $count ->
    [one] Voir { $count } semaine
   *[other] Voir les { $count } semaines
}

plan-fewer-weeks = Voir moins de semaines

# The steps that lead back into running.
plan-ladder = Pas à pas

# Pain has stopped the steps.
plan-ladder-stopped = L'étape suivante attend, à cause de la douleur.

# The first day on which the next step may be done.
plan-ladder-from = L'étape suivante à partir du { $date }

# For screen readers, before a step.
plan-step-done = Fait

plan-step-next = Vient ensuite

plan-reasons = Pourquoi le plan est ainsi

# The form of a goal.
plan-distance = Distance

# $unit is the short name of a kilometre or mile.
plan-distance-in = Distance en { $unit }

plan-half-marathon = Semi-marathon

plan-marathon = Marathon

plan-date = Jour

plan-days-question = Combien de jours par semaine cours-tu ?

plan-name = Nom

plan-name-hint = Si tu veux, par exemple le nom de la course

# A field for a number holds something else.
plan-no-number = Il faut un nombre ici, comme 10 ou 21,1

# A field for a pace holds something else.
plan-no-pace = Il faut des minutes et des secondes ici, comme 6:30

# The three answers that the plan begins with.
plan-start = D'où tu pars

plan-start-change = Trois réponses pour commencer

plan-start-detail = Plus longue sortie, sorties par semaine, allure facile

plan-start-intro = Le plan commence avec ces réponses, jusqu'à ce qu'il connaisse tes sorties.

plan-longest-run-in = Plus longue sortie en { $unit }

plan-longest-run-hint = Des 30 derniers jours ; 0 s'il n'y en a pas eu

plan-runs-question = Sorties par semaine

plan-less = Moins de sorties

plan-more = Plus de sorties

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Allure facile, minutes par { $unit }

plan-easy-pace-hint = Par exemple 6:30. Tu peux le laisser vide.
