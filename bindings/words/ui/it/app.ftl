# The parts of the app, in the bar at its foot. One short word each.
app-today = Oggi

app-run = Corsa

app-journal = Diario

app-trends = Andamento

app-more = Altro

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Corse

app-check-in = Check-in

app-why = Perché pesanti?

app-plan = Piano

app-routines = Routine

app-sensors = Sensori

app-guide = Guida

app-settings = Impostazioni

# Over the screens while the app is locked.
app-locked = Fresh Legs è bloccata

app-unlock = Sblocca
