# Groups of what can be looked at over time.
trends-group-legs = Benen

trends-group-load = Belasting

trends-group-recovery = Herstel

trends-group-running = Lopen

# What can be looked at over time, as the engine names it.
trends-metric-load = Belasting

trends-metric-ctl = Chronische belasting

trends-metric-atl = Acute belasting

trends-metric-tsb = Balans van de belasting

trends-metric-monotony = Monotonie

trends-metric-sleep = Slaap

trends-metric-heaviness = Zware benen

trends-metric-soreness = Spierpijn

trends-metric-hrv = Hartslagvariabiliteit

trends-metric-resting-hr = Rusthartslag

trends-metric-cadence-at-pace = Cadans in rustig tempo

trends-metric-efficiency = Efficiëntie

trends-metric-weekly-distance = Afstand per week

trends-metric-weekly-minutes = Tijd per week

trends-metric-rpe = Inspanning

# How far back.
trends-range-four-weeks = 4 weken

trends-range-three-months = 3 maanden

trends-range-half-year = 6 maanden

trends-range-year = 1 jaar

# Numbers below a chart.
trends-latest = Laatste

trends-lowest = Laagste

trends-highest = Hoogste

# What the lines of a chart are.
trends-sign-value = Losse waarden

trends-sign-mean = Gemiddelde

trends-sign-usual = Gewoon voor jou

# The text of a chart for screen readers.
trends-summary = { $what }, { $first } tot { $last }. Laatste { $latest }, laagste { $low }, hoogste { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Als getallen tonen

trends-numbers-hide = Getallen verbergen

trends-number-usual = gewoon voor jou: { $low } tot { $high }

# Above the reason for which a chart is empty.
trends-none = Waarom er nog geen getal is

trends-write = Invullen hoe het vandaag is

# Heavy legs, week by week.
trends-legs-weeks = Zware dagen, week voor week

trends-legs-week = Week van { $day }: { $heavy } van { $known } bekende dagen.

trends-patterns = Wat samenviel met zware benen

# How hard the training of the last 28 days was.
trends-split = Rustig en zwaar, laatste 28 dagen

trends-split-low = Rustig

trends-split-moderate = Matig

trends-split-high = Zwaar

trends-split-unknown = Niet bekend

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } passen/min, ervoor { $before }

trends-gait-contact = { $now } ms op de grond, ervoor { $before }

trends-gait-bands = Per tempo, laatste vier weken en de vier ervoor

trends-gait-steps = Passen per minuut in je gewone tempo, loop voor loop
