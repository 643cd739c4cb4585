# Groups of what can be looked at over time.
trends-group-legs = Jambes

trends-group-load = Charge

trends-group-recovery = Récupération

trends-group-running = Course

# What can be looked at over time, as the engine names it.
trends-metric-load = Charge

trends-metric-ctl = Charge chronique

trends-metric-atl = Charge aiguë

trends-metric-tsb = Équilibre de la charge

trends-metric-monotony = Monotonie

trends-metric-sleep = Sommeil

trends-metric-heaviness = Lourdeur des jambes

trends-metric-soreness = Courbatures

trends-metric-hrv = Variabilité cardiaque

trends-metric-resting-hr = Fréquence cardiaque de repos

trends-metric-cadence-at-pace = Cadence à allure facile

trends-metric-efficiency = Efficacité

trends-metric-weekly-distance = Distance par semaine

trends-metric-weekly-minutes = Temps par semaine

trends-metric-rpe = Effort

# How far back.
trends-range-four-weeks = 4 semaines

trends-range-three-months = 3 mois

trends-range-half-year = 6 mois

trends-range-year = 1 an

# Numbers below a chart.
trends-latest = Dernier

trends-lowest = Minimum

trends-highest = Maximum

# What the lines of a chart are.
trends-sign-value = Valeurs isolées

trends-sign-mean = Moyenne

trends-sign-usual = Habituel chez toi

# The text of a chart for screen readers.
trends-summary = { $what }, du { $first } au { $last }. Dernière valeur { $latest }, minimum { $low }, maximum { $high }.

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = Voir en chiffres

trends-numbers-hide = Masquer les chiffres

trends-number-usual = habituel chez toi : { $low } à { $high }

# Above the reason for which a chart is empty.
trends-none = Pourquoi il n'y a pas encore de chiffre

trends-write = Noter comment ça va aujourd'hui

# Heavy legs, week by week.
trends-legs-weeks = Jours lourds, semaine par semaine

trends-legs-week = Semaine du { $day } : { $heavy } sur { $known } jours connus.

trends-patterns = Ce qui allait avec les jambes lourdes

# How hard the training of the last 28 days was.
trends-split = Facile et dur, 28 derniers jours

trends-split-low = Facile

trends-split-moderate = Modéré

trends-split-high = Dur

trends-split-unknown = Inconnu

trends-minutes = { $value } min

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now } pas/min, avant { $before }

trends-gait-contact = { $now } ms au sol, avant { $before }

trends-gait-bands = Par allure, quatre dernières semaines et les quatre d'avant

trends-gait-steps = Pas par minute à ton allure habituelle, sortie par sortie
