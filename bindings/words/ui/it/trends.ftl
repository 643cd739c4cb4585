# Groups of what can be looked at over time.
trends-group-legs = Gambe

trends-group-load = Carico

trends-group-recovery = Recupero

trends-group-running = Corsa

# What can be looked at over time, as the engine names it.
trends-metric-load = Carico

trends-metric-ctl = Carico cronico

trends-metric-atl = Carico acuto

trends-metric-tsb = Bilancio del carico

trends-metric-monotony = Monotonia

trends-metric-sleep = Sonno

trends-metric-heaviness = Pesantezza delle gambe

trends-metric-soreness = Indolenzimento

trends-metric-hrv = Variabilità della frequenza cardiaca

trends-metric-resting-hr = Frequenza cardiaca a riposo

trends-metric-cadence-at-pace = Cadenza a passo facile

trends-metric-efficiency = Efficienza

trends-metric-weekly-distance = Distanza a settimana

trends-metric-weekly-minutes = Tempo a settimana

trends-metric-rpe = Sforzo

# How far back.
trends-range-four-weeks = 4 settimane

trends-range-three-months = 3 mesi

trends-range-half-year = 6 mesi

trends-range-year = 1 anno

# Numbers below a chart.
trends-latest = Ultimo

trends-lowest = Minimo

trends-highest = Massimo

# What the lines of a chart are.
trends-sign-value = Singoli valori

trends-sign-mean = Media

trends-sign-usual = Abituale per te

# The text of a chart for screen readers.
trends-summary = { $what }, dal { $first } al { $last }. Ultimo { $latest }, minimo { $low }, massimo { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Mostra i numeri

trends-numbers-hide = Nascondi i numeri

trends-number-usual = abituale per te: da { $low } a { $high }

# Above the reason for which a chart is empty.
trends-none = Perché non c'è ancora un numero

trends-write = Annota come va oggi

# Heavy legs, week by week.
trends-legs-weeks = Giorni pesanti, settimana per settimana

trends-legs-week = Settimana del { $day }: { $heavy } di { $known } giorni noti.

trends-patterns = Che cosa andava con le gambe pesanti

# How hard the training of the last 28 days was.
trends-split = Facile e intenso, ultimi 28 giorni

trends-split-low = Facile

trends-split-moderate = Moderato

trends-split-high = Intenso

trends-split-unknown = Non noto

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } passi/min, prima { $before }

trends-gait-contact = { $now } ms a terra, prima { $before }

trends-gait-bands = Per passo, ultime quattro settimane e le quattro prima

trends-gait-steps = Passi al minuto al tuo passo abituale, corsa per corsa
