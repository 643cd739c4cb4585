# The parts of the app, in the bar at its foot. One short word each.
app-today = Hoy

app-run = Correr

app-journal = Diario

app-trends = Evolución

app-more = Más

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Carreras

app-check-in = Registro

app-why = ¿Por qué pesan?

app-plan = Plan

app-routines = Rutinas

app-sensors = Sensores

app-guide = Guía

app-settings = Ajustes

# Over the screens while the app is locked.
app-locked = Fresh Legs está bloqueada

app-unlock = Desbloquear
