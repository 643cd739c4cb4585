# Groups of what can be looked at over time.
trends-group-legs = Pernas

trends-group-load = Carga

trends-group-recovery = Recuperação

trends-group-running = Corrida

# What can be looked at over time, as the engine names it.
trends-metric-load = Carga

trends-metric-ctl = Carga crônica

trends-metric-atl = Carga aguda

trends-metric-tsb = Equilíbrio da carga

trends-metric-monotony = Monotonia

trends-metric-sleep = Sono

trends-metric-heaviness = Peso das pernas

trends-metric-soreness = Dor muscular

trends-metric-hrv = Variabilidade da frequência cardíaca

trends-metric-resting-hr = Frequência cardíaca de repouso

trends-metric-cadence-at-pace = Cadência em ritmo leve

trends-metric-efficiency = Eficiência

trends-metric-weekly-distance = Distância por semana

trends-metric-weekly-minutes = Tempo por semana

trends-metric-rpe = Esforço

# How far back.
trends-range-four-weeks = 4 semanas

trends-range-three-months = 3 meses

trends-range-half-year = 6 meses

trends-range-year = 1 ano

# Numbers below a chart.
trends-latest = Último

trends-lowest = Mínimo

trends-highest = Máximo

# What the lines of a chart are.
trends-sign-value = Valores isolados

trends-sign-mean = Média

trends-sign-usual = Usual para você

# The text of a chart for screen readers.
trends-summary = { $what }, de { $first } a { $last }. Último { $latest }, mínimo { $low }, máximo { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Ver em números

trends-numbers-hide = Ocultar os números

trends-number-usual = usual para você: { $low } a { $high }

# Above the reason for which a chart is empty.
trends-none = Por que ainda não há um número

trends-write = Registrar como está hoje

# Heavy legs, week by week.
trends-legs-weeks = Dias pesados, semana a semana

trends-legs-week = Semana de { $day }: { $heavy } de { $known } dias conhecidos.

trends-patterns = O que coincidiu com pernas pesadas

# How hard the training of the last 28 days was.
trends-split = Leve e forte, últimos 28 dias

trends-split-low = Leve

trends-split-moderate = Moderado

trends-split-high = Forte

trends-split-unknown = Não se sabe

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } passos/min, antes { $before }

trends-gait-contact = { $now } ms no chão, antes { $before }

trends-gait-bands = Por ritmo, últimas quatro semanas e as quatro anteriores

trends-gait-steps = Passos por minuto no seu ritmo usual, corrida a corrida
