# The parts of the app, in the bar at its foot. One short word each.
app-today = Today

app-run = Run

app-journal = Journal

app-trends = Trends

app-more = More

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Runs

app-check-in = Check-in

app-why = Why heavy?

app-plan = Plan

app-routines = Routines

app-sensors = Sensors

app-guide = Guide

app-settings = Settings

# Over the screens while the app is locked.
app-locked = Fresh Legs is locked

app-unlock = Unlock
