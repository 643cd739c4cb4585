# At the head of the journal: opens the search, and ends it.
journal-search = Cerca

journal-search-end = Chiudi la ricerca

# The field for the words that are looked for.
journal-search-words = Parole da cercare

journal-search-hint = Scrivi una parola o scegli un tipo di nota.

journal-search-none = Nessun risultato. Prova un'altra parola o un periodo più lungo.

journal-found = { $count ->
    [one] { $count } nota trovata
   *[other] { $count } note trovate
}

# Narrows the search, by kind and by time.
journal-filter-kind = Tipo

journal-filter-time = Quando

journal-time-any = Sempre

journal-time-four-weeks = 4 settimane

journal-time-three-months = 3 mesi

journal-time-year = 1 anno

# Kinds of entries, as the engine names them.
journal-kind-check-in = Check-in del mattino

journal-kind-run-card = Dopo la corsa

journal-kind-intake = Cibo e bevande

journal-kind-blood = Esame del sangue

journal-kind-activity = Attività

journal-kind-shoes = Scarpe

journal-kind-symptom = Sintomo

journal-kind-legs-today = Gambe prima della corsa

journal-kind-tag = Altro della giornata

journal-kind-reading = Misura del mattino

journal-kind-absence = Periodo senza corsa

journal-kind-advice-outcome = Ha aiutato?

# The arrows beside the name of the month.
journal-earlier = Mese precedente

journal-later = Mese successivo

# Leads back to today from another day.
journal-to-today = Oggi

# What stands below the calendar: the day, its week or its month.
journal-view-day = Giorno

journal-view-week = Settimana

journal-view-month = Mese

# Signs of the calendar.
journal-mark-heavy = Gambe pesanti

journal-mark-run = Corsa

journal-mark-symptom = Sintomo

journal-mark-away = Infortunio, malattia o assenza

journal-mark-entry = Nota

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = oggi

journal-day-legs = gambe { $value } su 10

journal-day-heavy = pesanti

journal-day-runs = { $count ->
    [one] { $count } corsa
   *[other] { $count } corse
}

journal-day-entries = { $count ->
    [one] { $count } nota
   *[other] { $count } note
}

journal-day-symptom = sintomo

journal-day-injured = infortunio

journal-day-ill = malattia

journal-day-away = assenza

journal-day-nothing = niente di annotato

# Numbers of the day that is looked at.
journal-figure-legs = Gambe

journal-figure-sleep = Sonno

journal-figure-run = Corsa

journal-of-ten = { $value } su 10

journal-hours = { $value } h

# Parts of a day.
journal-runs = Corse

journal-entries = Note

journal-add = Aggiungi a questo giorno

journal-future = Questo giorno deve ancora arrivare.

# Buttons of an entry; the title says which.
journal-edit = Modifica: { $title }

journal-delete = Elimina: { $title }

journal-deleted = La nota è eliminata.

# Below an entry that another program wrote down.
journal-from = da { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Minuti corsi, giorno per giorno

# Above the bars of the days of a month.
journal-month-legs = Pesantezza delle gambe, giorno per giorno
