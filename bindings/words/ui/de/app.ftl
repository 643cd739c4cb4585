# The parts of the app, in the bar at its foot. One short word each.
app-today = Heute

app-run = Lauf

app-journal = Tagebuch

app-trends = Verlauf

app-more = Mehr

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Läufe

app-check-in = Check-in

app-why = Warum schwer?

app-plan = Plan

app-routines = Übungen

app-sensors = Sensoren

app-guide = Ratgeber

app-settings = Einstellungen

# Over the screens while the app is locked.
app-locked = Fresh Legs ist gesperrt

app-unlock = Entsperren
