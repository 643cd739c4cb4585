# Above the field in which words are searched for in the guide.
guide-search = Im Ratgeber suchen

# Empties the field, for screen readers.
guide-search-clear = Suche leeren

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = Zu „{ $text }“ steht auf keiner Seite etwas. Versuch es mit einem kürzeren oder anderen Wort.

# Above what a page rests on.
guide-sources = Quellen

# Above links to other pages.
guide-related = Lies weiter

# Where there are no pages at all.
guide-empty = Hier steht nichts.
