# At the head of the journal: opens the search, and ends it.
journal-search = Buscar

journal-search-end = Terminar la búsqueda

# The field for the words that are looked for.
journal-search-words = Palabras que buscas

journal-search-hint = Escribe una palabra o elige un tipo de anotación.

journal-search-none = No se ha encontrado nada. Prueba con otra palabra o con más tiempo.

journal-found = { $count ->
    [one] { $count } anotación encontrada
   *[other] { $count } anotaciones encontradas
}

# Narrows the search, by kind and by time.
journal-filter-kind = Tipo

journal-filter-time = Cuándo

journal-time-any = Siempre

journal-time-four-weeks = 4 semanas

journal-time-three-months = 3 meses

journal-time-year = 1 año

# Kinds of entries, as the engine names them.
journal-kind-check-in = Registro de la mañana

journal-kind-run-card = Después de correr

journal-kind-intake = Comida y bebida

journal-kind-blood = Análisis de sangre

journal-kind-activity = Actividad

journal-kind-shoes = Zapatillas

journal-kind-symptom = Síntoma

journal-kind-legs-today = Piernas antes de correr

journal-kind-tag = Algo más del día

journal-kind-reading = Medición de la mañana

journal-kind-absence = Tiempo sin correr

journal-kind-advice-outcome = ¿Te ayudó?

# The arrows beside the name of the month.
journal-earlier = Mes anterior

journal-later = Mes siguiente

# Leads back to today from another day.
journal-to-today = Hoy

# What stands below the calendar: the day, its week or its month.
journal-view-day = Día

journal-view-week = Semana

journal-view-month = Mes

# Signs of the calendar.
journal-mark-heavy = Piernas pesadas

journal-mark-run = Carrera

journal-mark-symptom = Síntoma

journal-mark-away = Lesión, enfermedad o ausencia

journal-mark-entry = Anotación

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = hoy

journal-day-legs = piernas { $value } sobre 10

journal-day-heavy = pesadas

journal-day-runs = { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}

journal-day-entries = { $count ->
    [one] { $count } anotación
   *[other] { $count } anotaciones
}

journal-day-symptom = síntoma

journal-day-injured = lesión

journal-day-ill = enfermedad

journal-day-away = ausencia

journal-day-nothing = nada anotado

# Numbers of the day that is looked at.
journal-figure-legs = Piernas

journal-figure-sleep = Sueño

journal-figure-run = Carrera

journal-of-ten = { $value } de 10

journal-hours = { $value } h

# Parts of a day.
journal-runs = Carreras

journal-entries = Anotaciones

journal-add = Añadir a este día

journal-future = Este día aún está por venir.

# Buttons of an entry; the title says which.
journal-edit = Cambiar: { $title }

journal-delete = Eliminar: { $title }

journal-deleted = Se ha eliminado la anotación.

# Below an entry that another program wrote down.
journal-from = de { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Minutos corridos, día a día

# Above the bars of the days of a month.
journal-month-legs = Pesadez de piernas, día a día
