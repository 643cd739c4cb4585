# Above the field in which words are searched for in the guide.
guide-search = Buscar no guia

# Empties the field, for screen readers.
guide-search-clear = Limpar a busca

# Above what was found. $count is how many pages.
guide-found = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = Nenhuma página fala de “{ $text }”. Tente uma palavra mais curta, ou outra.

# Above what a page rests on.
guide-sources = Fontes

# Above links to other pages.
guide-related = Leia a seguir

# Where there are no pages at all.
guide-empty = Aqui não há nada.
