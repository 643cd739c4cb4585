# At the head of the journal: opens the search, and ends it.
journal-search = Buscar

journal-search-end = Encerrar a busca

# The field for the words that are looked for.
journal-search-words = Palavras para buscar

journal-search-hint = Escreva uma palavra ou escolha um tipo de registro.

journal-search-none = Nada encontrado. Tente outra palavra ou um período maior.

journal-found = { $count ->
    [one] { $count } registro encontrado
   *[other] { $count } registros encontrados
}

# Narrows the search, by kind and by time.
journal-filter-kind = Tipo

journal-filter-time = Quando

journal-time-any = Sempre

journal-time-four-weeks = 4 semanas

journal-time-three-months = 3 meses

journal-time-year = 1 ano

# Kinds of entries, as the engine names them.
journal-kind-check-in = Check-in da manhã

journal-kind-run-card = Depois da corrida

journal-kind-intake = Comida e bebida

journal-kind-blood = Exame de sangue

journal-kind-activity = Atividade

journal-kind-shoes = Tênis

journal-kind-symptom = Sintoma

journal-kind-legs-today = Pernas antes da corrida

journal-kind-tag = Outra coisa do dia

journal-kind-reading = Medição da manhã

journal-kind-absence = Tempo sem correr

journal-kind-advice-outcome = Ajudou?

# The arrows beside the name of the month.
journal-earlier = Mês anterior

journal-later = Próximo mês

# Leads back to today from another day.
journal-to-today = Hoje

# What stands below the calendar: the day, its week or its month.
journal-view-day = Dia

journal-view-week = Semana

journal-view-month = Mês

# Signs of the calendar.
journal-mark-heavy = Pernas pesadas

journal-mark-run = Corrida

journal-mark-symptom = Sintoma

journal-mark-away = Lesão, doença ou ausência

journal-mark-entry = Registro

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = hoje

journal-day-legs = pernas { $value } em 10

journal-day-heavy = pesadas

journal-day-runs = { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}

journal-day-entries = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}

journal-day-symptom = sintoma

journal-day-injured = lesão

journal-day-ill = doença

journal-day-away = ausência

journal-day-nothing = nada registrado

# Numbers of the day that is looked at.
journal-figure-legs = Pernas

journal-figure-sleep = Sono

journal-figure-run = Corrida

journal-of-ten = { $value } de 10

journal-hours = { $value } h

# Parts of a day.
journal-runs = Corridas

journal-entries = Registros

journal-add = Adicionar a este dia

journal-future = Este dia ainda está por vir.

# Buttons of an entry; the title says which.
journal-edit = Alterar: { $title }

journal-delete = Excluir: { $title }

journal-deleted = O registro foi excluído.

# Below an entry that another program wrote down.
journal-from = de { $program }

# Above the bars of the seven days of a week.
journal-week-minutes = Minutos corridos, dia a dia

# Above the bars of the days of a month.
journal-month-legs = Peso das pernas, dia a dia
