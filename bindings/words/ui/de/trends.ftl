# Groups of what can be looked at over time.
trends-group-legs = Beine

trends-group-load = Belastung

trends-group-recovery = Erholung

trends-group-running = Laufen

# What can be looked at over time, as the engine names it.
trends-metric-load = Belastung

trends-metric-ctl = Chronische Belastung

trends-metric-atl = Akute Belastung

trends-metric-tsb = Bilanz der Belastung

trends-metric-monotony = Monotonie

trends-metric-sleep = Schlaf

trends-metric-heaviness = Schwere der Beine

trends-metric-soreness = Muskelkater

trends-metric-hrv = Herzratenvariabilität

trends-metric-resting-hr = Ruhepuls

trends-metric-cadence-at-pace = Schrittfrequenz bei lockerem Tempo

trends-metric-efficiency = Effizienz

trends-metric-weekly-distance = Strecke pro Woche

trends-metric-weekly-minutes = Zeit pro Woche

trends-metric-rpe = Anstrengung

# How far back.
trends-range-four-weeks = 4 Wochen

trends-range-three-months = 3 Monate

trends-range-half-year = 6 Monate

trends-range-year = 1 Jahr

# Numbers below a chart.
trends-latest = Zuletzt

trends-lowest = Niedrigster

trends-highest = Höchster

# What the lines of a chart are.
trends-sign-value = Einzelne Werte

trends-sign-mean = Durchschnitt

trends-sign-usual = Für dich üblich

# The text of a chart for screen readers.
trends-summary = { $what }, { $first } bis { $last }. Zuletzt { $latest }, niedrigster Wert { $low }, höchster { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Als Zahlen zeigen

trends-numbers-hide = Zahlen ausblenden

trends-number-usual = für dich üblich: { $low } bis { $high }

# Above the reason for which a chart is empty.
trends-none = Warum es noch keine Zahl gibt

trends-write = Eintragen, wie es heute ist

# Heavy legs, week by week.
trends-legs-weeks = Schwere Tage, Woche für Woche

trends-legs-week = Woche ab { $day }: { $heavy } von { $known } bekannten Tagen.

trends-patterns = Was mit schweren Beinen zusammenkam

# How hard the training of the last 28 days was.
trends-split = Locker und hart, letzte 28 Tage

trends-split-low = Locker

trends-split-moderate = Mittel

trends-split-high = Hart

trends-split-unknown = Nicht bekannt

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } Schritte/min, davor { $before }

trends-gait-contact = { $now } ms am Boden, davor { $before }

trends-gait-bands = Nach Tempo, letzte vier Wochen und die vier davor

trends-gait-steps = Schritte pro Minute in deinem üblichen Tempo, Lauf für Lauf
