# The parts of the app, in the bar at its foot. One short word each.
app-today = Aujourd’hui

app-run = Course

app-journal = Journal

app-trends = Tendances

app-more = Plus

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Courses

app-check-in = Bilan du matin

app-why = Pourquoi lourdes ?

app-plan = Plan

app-routines = Routines

app-sensors = Capteurs

app-guide = Guide

app-settings = Réglages

# Over the screens while the app is locked.
app-locked = Fresh Legs est verrouillée

app-unlock = Déverrouiller
