# Over what is planned for today.
plan-today = Hoje

plan-next-days = Os próximos dias

# Leads to the screen that begins a run.
plan-run = Ir para a corrida

# What was run on a day already; $what is a distance and a time.
plan-done = Feito: { $what }

# Takes what today suggests.
plan-accept = Aceitar

# Keeps what was planned.
plan-keep = Manter o plano

# Over what can be made of heavy legs before today's run.
plan-heavy = Pernas pesadas antes da corrida? Você pode fazer isto:

# Leads to the form on how the legs are before a run.
plan-say-legs = Dizer como estão as pernas

# Over what the runner trains for.
plan-goal = Meta

plan-set-goal = Definir uma meta

plan-change-goal = Mudar a meta

plan-remove = Remover

# Asked before the goal is taken away.
plan-remove-title = Remover a meta?

plan-remove-text = As semanas passam a manter o que você tem. Você pode definir uma meta de novo quando quiser.

# Days until the goal.
plan-days-left = { $count ->
    [one] falta { $count } dia
   *[other] faltam { $count } dias
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } dia de corrida por semana
   *[other] { $count } dias de corrida por semana
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = Tomar como meta

# The weeks that lead to the goal.
plan-season = Temporada

# A week by its Monday; $date is that day.
plan-week-from = Semana de { $date }

plan-this-week = Esta semana

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } de { $whole }

# The longest run of a week.
plan-longest = corrida mais longa { $distance }

plan-all-weeks = { $count ->
    [one] Mostrar { $count } semana
   *[other] Mostrar todas as { $count } semanas
}

plan-fewer-weeks = Mostrar menos semanas

# The steps that lead back into running.
plan-ladder = Passo a passo

# Pain has stopped the steps.
plan-ladder-stopped = O próximo passo espera, por causa da dor.

# The first day on which the next step may be done.
plan-ladder-from = O próximo passo a partir de { $date }

# For screen readers, before a step.
plan-step-done = Feito

plan-step-next = É o próximo

plan-reasons = Por que o plano é assim

# The form of a goal.
plan-distance = Distância

# $unit is the short name of a kilometre or mile.
plan-distance-in = Distância em { $unit }

plan-half-marathon = Meia maratona

plan-marathon = Maratona

plan-date = Dia

plan-days-question = Em quantos dias da semana você corre?

plan-name = Nome

plan-name-hint = Se quiser, por exemplo o nome da prova

# A field for a number holds something else.
plan-no-number = Aqui é preciso um número, como 10 ou 21,1

# A field for a pace holds something else.
plan-no-pace = Aqui são precisos minutos e segundos, como 6:30

# The three answers that the plan begins with.
plan-start = De onde você parte

plan-start-change = Três respostas para começar

plan-start-detail = Corrida mais longa, corridas por semana, ritmo leve

plan-start-intro = O plano começa com estas respostas, até conhecer as suas corridas.

plan-longest-run-in = Corrida mais longa em { $unit }

plan-longest-run-hint = Dos últimos 30 dias; 0 se não houve nenhuma

plan-runs-question = Corridas por semana

plan-less = Menos corridas

plan-more = Mais corridas

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Ritmo leve, minutos por { $unit }

plan-easy-pace-hint = Por exemplo 6:30. Pode deixar em branco.
