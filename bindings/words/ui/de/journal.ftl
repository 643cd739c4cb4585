# At the head of the journal: opens the search, and ends it.
journal-search = Suchen

journal-search-end = Suche beenden

# The field for the words that are looked for.
journal-search-words = Gesuchte Wörter

journal-search-hint = Schreib ein Wort, oder wähle eine Art von Eintrag.

journal-search-none = Nichts gefunden. Versuch ein anderes Wort oder einen längeren Zeitraum.

journal-found = { $count ->
    [one] { $count } Eintrag gefunden
   *[other] { $count } Einträge gefunden
}

# Narrows the search, by kind and by time.
journal-filter-kind = Art

journal-filter-time = Wann

journal-time-any = Jederzeit

journal-time-four-weeks = 4 Wochen

journal-time-three-months = 3 Monate

journal-time-year = 1 Jahr

# Kinds of entries, as the engine names them.
journal-kind-check-in = Morgen-Check-in

journal-kind-run-card = Nach dem Lauf

journal-kind-intake = Essen und Trinken

journal-kind-blood = Blutwert

journal-kind-activity = Aktivität

journal-kind-shoes = Schuhe

journal-kind-symptom = Beschwerden

journal-kind-legs-today = Beine vor dem Lauf

journal-kind-tag = Anderes vom Tag

journal-kind-reading = Morgenmessung

journal-kind-absence = Zeit ohne Laufen

journal-kind-advice-outcome = Hat es geholfen?

# The arrows beside the name of the month.
journal-earlier = Vorheriger Monat

journal-later = Nächster Monat

# Leads back to today from another day.
journal-to-today = Heute

# What stands below the calendar: the day, its week or its month.
journal-view-day = Tag

journal-view-week = Woche

journal-view-month = Monat

# Signs of the calendar.
journal-mark-heavy = Beine schwer

journal-mark-run = Lauf

journal-mark-symptom = Beschwerden

journal-mark-away = Verletzt, krank oder weg

journal-mark-entry = Eintrag

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = heute

journal-day-legs = Beine { $value } von 10

journal-day-heavy = schwer

journal-day-runs = { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}

journal-day-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}

journal-day-symptom = Beschwerden

journal-day-injured = verletzt

journal-day-ill = krank

journal-day-away = weg

journal-day-nothing = nichts eingetragen

# Numbers of the day that is looked at.
journal-figure-legs = Beine

journal-figure-sleep = Schlaf

journal-figure-run = Gelaufen

journal-of-ten = { $value } von 10

journal-hours = { $value } h

# Parts of a day.
journal-runs = Läufe

journal-entries = Einträge

journal-add = Zu diesem Tag eintragen

journal-future = Dieser Tag kommt erst noch.

# Buttons of an entry; the title says which.
journal-edit = Ändern: { $title }

journal-delete = Löschen: { $title }

journal-deleted = Der Eintrag ist gelöscht.

# Below an entry that another program wrote down.
journal-from = aus { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Gelaufene Minuten, Tag für Tag

# Above the bars of the days of a month.
journal-month-legs = Schwere der Beine, Tag für Tag
