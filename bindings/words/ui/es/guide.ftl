# Above the field in which words are searched for in the guide.
guide-search = Buscar en la guía

# Empties the field, for screen readers.
guide-search-clear = Borrar la búsqueda

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = Ninguna página dice nada sobre «{ $text }». Prueba con una palabra más corta o con otra.

# Above what a page rests on.
guide-sources = Fuentes

# Above links to other pages.
guide-related = Sigue leyendo

# Where there are no pages at all.
guide-empty = Aquí no hay nada.
