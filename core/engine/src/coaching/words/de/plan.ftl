### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name }, bis du Runde drückst.
    .screen = { $kind } bis Runde

step-warm-up = Einlaufen
step-run = Laufen
step-recover = Erholung
step-cool-down = Auslaufen

# On the screen, in a word.
step-warm-up-short = Einlaufen
step-run-short = Laufen
step-recover-short = Erholung
step-cool-down-short = Auslaufen

step-result = Das waren { $pace }.

repetition = Wiederholung { $number } von { $of }.

plan-complete = Plan geschafft. Lauf weiter oder hör auf.
    .screen = Plan geschafft

half-way = Die Hälfte ist geschafft.
    .screen = Halbzeit

last-kilometre = Letzter Kilometer.
    .screen = Letzter km

last-mile = Letzte Meile.
    .screen = Letzte Meile
