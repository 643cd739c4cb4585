# Above the field in which words are searched for in the guide.
guide-search = Chercher dans le guide

# Empties the field, for screen readers.
guide-search-clear = Effacer la recherche

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = Aucune page ne parle de « { $text } ». Essaie un mot plus court, ou un autre.

# Above what a page rests on.
guide-sources = Sources

# Above links to other pages.
guide-related = À lire ensuite

# Where there are no pages at all.
guide-empty = Il n'y a rien ici.
