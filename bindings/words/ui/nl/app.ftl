# The parts of the app, in the bar at its foot. One short word each.
app-today = Vandaag

app-run = Lopen

app-journal = Dagboek

app-trends = Verloop

app-more = Meer

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Trainingen

app-check-in = Check-in

app-why = Waarom zwaar?

app-plan = Plan

app-routines = Oefeningen

app-sensors = Sensoren

app-guide = Gids

app-settings = Instellingen

# Over the screens while the app is locked.
app-locked = Fresh Legs is vergrendeld

app-unlock = Ontgrendelen
