# At the head of the journal: opens the search, and ends it.
journal-search = Zoeken

journal-search-end = Zoeken sluiten

# The field for the words that are looked for.
journal-search-words = Gezochte woorden

journal-search-hint = Schrijf een woord, of kies een soort notitie.

journal-search-none = Niets gevonden. Probeer een ander woord, of een langere tijd.

journal-found = { $count ->
    [one] { $count } notitie gevonden
   *[other] { $count } notities gevonden
}

# Narrows the search, by kind and by time.
journal-filter-kind = Soort

journal-filter-time = Wanneer

journal-time-any = Altijd

journal-time-four-weeks = 4 weken

journal-time-three-months = 3 maanden

journal-time-year = 1 jaar

# Kinds of entries, as the engine names them.
journal-kind-check-in = Ochtendcheck-in

journal-kind-run-card = Na de training

journal-kind-intake = Eten en drinken

journal-kind-blood = Bloeduitslag

journal-kind-activity = Activiteit

journal-kind-shoes = Schoenen

journal-kind-symptom = Klacht

journal-kind-legs-today = Benen voor de training

journal-kind-tag = Iets anders van de dag

journal-kind-reading = Ochtendmeting

journal-kind-absence = Tijd zonder lopen

journal-kind-advice-outcome = Hielp het?

# The arrows beside the name of the month.
journal-earlier = Vorige maand

journal-later = Volgende maand

# Leads back to today from another day.
journal-to-today = Vandaag

# What stands below the calendar: the day, its week or its month.
journal-view-day = Dag

journal-view-week = Week

journal-view-month = Maand

# Signs of the calendar.
journal-mark-heavy = Benen zwaar

journal-mark-run = Loop

journal-mark-symptom = Klacht

journal-mark-away = Geblesseerd, ziek of weg

journal-mark-entry = Notitie

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = vandaag

journal-day-legs = benen { $value } van 10

journal-day-heavy = zwaar

journal-day-runs = { $count ->
    [one] { $count } loop
   *[other] { $count } lopen
}

journal-day-entries = { $count ->
    [one] { $count } notitie
   *[other] { $count } notities
}

journal-day-symptom = klacht

journal-day-injured = geblesseerd

journal-day-ill = ziek

journal-day-away = weg

journal-day-nothing = niets ingevuld

# Numbers of the day that is looked at.
journal-figure-legs = Benen

journal-figure-sleep = Slaap

journal-figure-run = Gelopen

journal-of-ten = { $value } van 10

journal-hours = { $value } u

# Parts of a day.
journal-runs = Lopen

journal-entries = Notities

journal-add = Toevoegen aan deze dag

journal-future = Deze dag moet nog komen.

# Buttons of an entry; the title says which.
journal-edit = Wijzigen: { $title }

journal-delete = Verwijderen: { $title }

journal-deleted = De notitie is verwijderd.

# Below an entry that another program wrote down.
journal-from = uit { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Gelopen minuten, dag voor dag

# Above the bars of the days of a month.
journal-month-legs = Zwaarte van de benen, dag voor dag
