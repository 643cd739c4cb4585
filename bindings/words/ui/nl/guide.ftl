# Above the field in which words are searched for in the guide.
guide-search = Zoeken in de gids

# Empties the field, for screen readers.
guide-search-clear = Zoekopdracht wissen

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagina's
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = Geen enkele pagina zegt iets over ‘{ $text }’. Probeer een korter of een ander woord.

# Above what a page rests on.
guide-sources = Bronnen

# Above links to other pages.
guide-related = Lees verder

# Where there are no pages at all.
guide-empty = Hier staat niets.
