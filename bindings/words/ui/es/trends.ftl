# Groups of what can be looked at over time.
trends-group-legs = Piernas

trends-group-load = Carga

trends-group-recovery = Recuperación

trends-group-running = Correr

# What can be looked at over time, as the engine names it.
trends-metric-load = Carga

trends-metric-ctl = Carga crónica

trends-metric-atl = Carga aguda

trends-metric-tsb = Balance de carga

trends-metric-monotony = Monotonía

trends-metric-sleep = Sueño

trends-metric-heaviness = Pesadez de piernas

trends-metric-soreness = Agujetas

trends-metric-hrv = Variabilidad de la frecuencia cardíaca

trends-metric-resting-hr = Pulso en reposo

trends-metric-cadence-at-pace = Cadencia a ritmo suave

trends-metric-efficiency = Eficiencia

trends-metric-weekly-distance = Distancia por semana

trends-metric-weekly-minutes = Tiempo por semana

trends-metric-rpe = Esfuerzo

# How far back.
trends-range-four-weeks = 4 semanas

trends-range-three-months = 3 meses

trends-range-half-year = 6 meses

trends-range-year = 1 año

# Numbers below a chart.
trends-latest = Último

trends-lowest = Mínimo

trends-highest = Máximo

# What the lines of a chart are.
trends-sign-value = Valores sueltos

trends-sign-mean = Promedio

trends-sign-usual = Habitual en ti

# The text of a chart for screen readers.
trends-summary = { $what }, del { $first } al { $last }. Último { $latest }, mínimo { $low }, máximo { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Ver como números

trends-numbers-hide = Ocultar los números

trends-number-usual = habitual en ti: de { $low } a { $high }

# Above the reason for which a chart is empty.
trends-none = Por qué aún no hay un número

trends-write = Anotar cómo va hoy

# Heavy legs, week by week.
trends-legs-weeks = Días pesados, semana a semana

trends-legs-week = Semana del { $day }: { $heavy } de { $known } días conocidos.

trends-patterns = Qué coincidió con piernas pesadas

# How hard the training of the last 28 days was.
trends-split = Suave y duro, últimos 28 días

trends-split-low = Suave

trends-split-moderate = Moderado

trends-split-high = Duro

trends-split-unknown = No se sabe

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } pasos/min, antes { $before }

trends-gait-contact = { $now } ms en el suelo, antes { $before }

trends-gait-bands = Por ritmo, últimas cuatro semanas y las cuatro anteriores

trends-gait-steps = Pasos por minuto a tu ritmo habitual, carrera a carrera
