# Above the field in which words are searched for in the guide.
guide-search = Cerca nella guida

# Empties the field, for screen readers.
guide-search-clear = Cancella la ricerca

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagine
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = Nessuna pagina parla di «{ $text }». Prova con una parola più corta, o un'altra.

# Above what a page rests on.
guide-sources = Fonti

# Above links to other pages.
guide-related = Continua a leggere

# Where there are no pages at all.
guide-empty = Qui non c'è nulla.
