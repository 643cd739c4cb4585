# Above the field in which words are searched for in the guide.
guide-search = Search the guide

# Empties the field, for screen readers.
guide-search-clear = Clear the search

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = No page says anything about “{ $text }”. Try a shorter or another word.

# Above what a page rests on.
guide-sources = Sources

# Above links to other pages.
guide-related = Read next

# Where there are no pages at all.
guide-empty = There is nothing here.
