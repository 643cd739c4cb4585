### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name }, tot je op ronde drukt.
    .screen = { $kind } tot ronde

step-warm-up = Inlopen
step-run = Lopen
step-recover = Herstel
step-cool-down = Uitlopen

# On the screen, in a word.
step-warm-up-short = Inlopen
step-run-short = Lopen
step-recover-short = Herstel
step-cool-down-short = Uitlopen

step-result = Dat was { $pace }.

repetition = Herhaling { $number } van { $of }.

plan-complete = Plan klaar. Loop door of stop hier.
    .screen = Plan klaar

half-way = Je bent op de helft.
    .screen = Halverwege

last-kilometre = Laatste kilometer.
    .screen = Laatste km

last-mile = Laatste mijl.
    .screen = Laatste mijl
