# At the head of the journal: opens the search, and ends it.
journal-search = Rechercher

journal-search-end = Terminer la recherche

# The field for the words that are looked for.
journal-search-words = Mots à chercher

journal-search-hint = Écris un mot, ou choisis un type de note.

journal-search-none = Rien trouvé. Essaie un autre mot, ou une période plus longue.

journal-found = { $count ->
    [one] { $count } note trouvée
   *[other] { $count } notes trouvées
}

# Narrows the search, by kind and by time.
journal-filter-kind = Type

journal-filter-time = Quand

journal-time-any = Tout

journal-time-four-weeks = 4 semaines

journal-time-three-months = 3 mois

journal-time-year = 1 an

# Kinds of entries, as the engine names them.
journal-kind-check-in = Bilan du matin

journal-kind-run-card = Après la sortie

journal-kind-intake = Manger et boire

journal-kind-blood = Résultat sanguin

journal-kind-activity = Activité

journal-kind-shoes = Chaussures

journal-kind-symptom = Symptôme

journal-kind-legs-today = Jambes avant la sortie

journal-kind-tag = Autre chose du jour

journal-kind-reading = Mesure du matin

journal-kind-absence = Temps sans courir

journal-kind-advice-outcome = Est-ce que cela a aidé ?

# The arrows beside the name of the month.
journal-earlier = Mois précédent

journal-later = Mois suivant

# Leads back to today from another day.
journal-to-today = Aujourd'hui

# What stands below the calendar: the day, its week or its month.
journal-view-day = Jour

journal-view-week = Semaine

journal-view-month = Mois

# Signs of the calendar.
journal-mark-heavy = Jambes lourdes

journal-mark-run = Sortie

journal-mark-symptom = Symptôme

journal-mark-away = Blessure, maladie ou absence

journal-mark-entry = Note

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = aujourd'hui

journal-day-legs = jambes { $value } sur 10

journal-day-heavy = lourdes

journal-day-runs = { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}

journal-day-entries = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

journal-day-symptom = symptôme

journal-day-injured = blessure

journal-day-ill = maladie

journal-day-away = absence

journal-day-nothing = rien de noté

# Numbers of the day that is looked at.
journal-figure-legs = Jambes

journal-figure-sleep = Sommeil

journal-figure-run = Couru

journal-of-ten = { $value } sur 10

journal-hours = { $value } h

# Parts of a day.
journal-runs = Sorties

journal-entries = Notes

journal-add = Ajouter à ce jour

journal-future = Ce jour est encore à venir.

# Buttons of an entry; the title says which.
journal-edit = Modifier : { $title }

journal-delete = Supprimer : { $title }

journal-deleted = La note est supprimée.

# Below an entry that another program wrote down.
journal-from = de { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Minutes courues, jour par jour

# Above the bars of the days of a month.
journal-month-legs = Lourdeur des jambes, jour par jour
