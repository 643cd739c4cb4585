# Over what is planned for today.
plan-today = Hoy

plan-next-days = Los próximos días

# Leads to the screen that begins a run.
plan-run = A correr

# What was run on a day already; $what is a distance and a time.
plan-done = Hecho: { $what }

# Takes what today suggests.
plan-accept = Aceptar

# Keeps what was planned.
plan-keep = Mantener el plan

# Over what can be made of heavy legs before today's run.
plan-heavy = ¿Piernas pesadas antes de correr? Puedes hacer esto:

# Leads to the form on how the legs are before a run.
plan-say-legs = Decir cómo están las piernas

# Over what the runner trains for.
plan-goal = Objetivo

plan-set-goal = Poner un objetivo

plan-change-goal = Cambiar el objetivo

plan-remove = Quitar

# Asked before the goal is taken away.
plan-remove-title = ¿Quitar el objetivo?

plan-remove-text = Las semanas mantendrán entonces lo que tienes. Puedes poner otro objetivo cuando quieras.

# Days until the goal.
plan-days-left = { $count ->
    [one] falta { $count } día
   *[other] faltan { $count } días
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } día de carrera por semana
   *[other] { $count } días de carrera por semana
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = Tomarlo como objetivo

# The weeks that lead to the goal.
plan-season = Temporada

# A week by its Monday; $date is that day.
plan-week-from = Semana del { $date }

plan-this-week = Esta semana

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } de { $whole }

# The longest run of a week.
plan-longest = carrera más larga { $distance }

plan-all-weeks = { $count ->
    [one] Mostrar { $count } semana
   *[other] Mostrar las { $count } semanas
}

plan-fewer-weeks = Mostrar menos semanas

# The steps that lead back into running.
plan-ladder = Paso a paso

# Pain has stopped the steps.
plan-ladder-stopped = El siguiente paso espera, por el dolor.

# The first day on which the next step may be done.
plan-ladder-from = El siguiente paso a partir del { $date }

# For screen readers, before a step.
plan-step-done = Hecho

plan-step-next = Es el siguiente

plan-reasons = Por qué el plan es así

# The form of a goal.
plan-distance = Distancia

# $unit is the short name of a kilometre or mile.
plan-distance-in = Distancia en { $unit }

plan-half-marathon = Media maratón

plan-marathon = Maratón

plan-date = Día

plan-days-question = ¿Cuántos días a la semana corres?

plan-name = Nombre

plan-name-hint = Si quieres, por ejemplo el nombre de la carrera

# A field for a number holds something else.
plan-no-number = Aquí hace falta un número, como 10 o 21,1

# A field for a pace holds something else.
plan-no-pace = Aquí hacen falta minutos y segundos, como 6:30

# The three answers that the plan begins with.
plan-start = Desde dónde empiezas

plan-start-change = Tres respuestas para empezar

plan-start-detail = Carrera más larga, carreras por semana, ritmo suave

plan-start-intro = El plan empieza con estas respuestas, hasta que conozca tus carreras.

plan-longest-run-in = Carrera más larga en { $unit }

plan-longest-run-hint = De los últimos 30 días; 0 si no hubo ninguna

plan-runs-question = Carreras por semana

plan-less = Menos carreras

plan-more = Más carreras

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Ritmo suave, minutos por { $unit }

plan-easy-pace-hint = Por ejemplo 6:30. Puedes dejarlo vacío.
