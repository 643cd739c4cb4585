# The parts of the app, in the bar at its foot. One short word each.
app-today = Hoje

app-run = Correr

app-journal = Diário

app-trends = Evolução

app-more = Mais

# The other screens, as rows of the screen “More” and as their titles.
app-runs = Corridas

app-check-in = Check-in

app-why = Por que pesadas?

app-plan = Plano

app-routines = Rotinas

app-sensors = Sensores

app-guide = Guia

app-settings = Configurações

# Over the screens while the app is locked.
app-locked = O Fresh Legs está bloqueado

app-unlock = Desbloquear
