### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name } até você apertar volta.
    .screen = { $kind } até volta

step-warm-up = Aquecimento
step-run = Corrida
step-recover = Recuperação
step-cool-down = Volta à calma

# On the screen, in a word.
step-warm-up-short = Aquecer
step-run-short = Correr
step-recover-short = Recuperar
step-cool-down-short = Desaquecer

step-result = Foram { $pace }.

repetition = Repetição { $number } de { $of }.

plan-complete = Plano completo. Continue ou termine aqui.
    .screen = Plano completo

half-way = Metade feita.
    .screen = Metade

last-kilometre = Último quilômetro.
    .screen = Último km

last-mile = Última milha.
    .screen = Última milha
