### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name } finché non premi giro.
    .screen = { $kind } fino al giro

step-warm-up = Riscaldamento
step-run = Corsa
step-recover = Recupero
step-cool-down = Defaticamento

# On the screen, in a word.
step-warm-up-short = Riscaldamento
step-run-short = Corsa
step-recover-short = Recupero
step-cool-down-short = Defaticamento

step-result = Erano { $pace }.

repetition = Ripetuta { $number } di { $of }.

plan-complete = Piano completato. Continua o fermati qui.
    .screen = Piano completato

half-way = Metà è fatta.
    .screen = A metà

last-kilometre = Ultimo chilometro.
    .screen = Ultimo km

last-mile = Ultimo miglio.
    .screen = Ultimo miglio
