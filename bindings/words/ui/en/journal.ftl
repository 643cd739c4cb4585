# At the head of the journal: opens the search, and ends it.
journal-search = Search

journal-search-end = End the search

# The field for the words that are looked for.
journal-search-words = Words to look for

journal-search-hint = Write a word, or choose a kind of entry.

journal-search-none = Nothing was found. Try another word, or a longer time.

journal-found = { $count ->
    [one] { $count } entry found
   *[other] { $count } entries found
}

# Narrows the search, by kind and by time.
journal-filter-kind = Kind

journal-filter-time = When

journal-time-any = Any time

journal-time-four-weeks = 4 weeks

journal-time-three-months = 3 months

journal-time-year = 1 year

# Kinds of entries, as the engine names them.
journal-kind-check-in = Morning check-in

journal-kind-run-card = After the run

journal-kind-intake = Food and drink

journal-kind-blood = Blood result

journal-kind-activity = Activity

journal-kind-shoes = Shoes

journal-kind-symptom = Symptom

journal-kind-legs-today = Legs before the run

journal-kind-tag = Something else of the day

journal-kind-reading = Morning reading

journal-kind-absence = Time away from running

journal-kind-advice-outcome = Did it help?

# The arrows beside the name of the month.
journal-earlier = Previous month

journal-later = Next month

# Leads back to today from another day.
journal-to-today = Today

# What stands below the calendar: the day, its week or its month.
journal-view-day = Day

journal-view-week = Week

journal-view-month = Month

# Signs of the calendar.
journal-mark-heavy = Legs heavy

journal-mark-run = Run

journal-mark-symptom = Symptom

journal-mark-away = Injured, ill or away

journal-mark-entry = Entry

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = today

journal-day-legs = legs { $value } of 10

journal-day-heavy = heavy

journal-day-runs = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}

journal-day-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}

journal-day-symptom = symptom

journal-day-injured = injured

journal-day-ill = ill

journal-day-away = away

journal-day-nothing = nothing written down

# Numbers of the day that is looked at.
journal-figure-legs = Legs

journal-figure-sleep = Sleep

journal-figure-run = Run

journal-of-ten = { $value } of 10

journal-hours = { $value } h

# Parts of a day.
journal-runs = Runs

journal-entries = Entries

journal-add = Add to this day

journal-future = This day is still to come.

# Buttons of an entry; the title says which.
journal-edit = Change: { $title }

journal-delete = Delete: { $title }

journal-deleted = The entry is deleted.

# Below an entry that another program wrote down.
journal-from = from { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Minutes run, day by day

# Above the bars of the days of a month.
journal-month-legs = Heaviness of the legs, day by day
