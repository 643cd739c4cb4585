### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name } until you press lap.
    .screen = { $kind } until lap

step-warm-up = Warm up
step-run = Run
step-recover = Recover
step-cool-down = Cool down

# On the screen, in a word.
step-warm-up-short = Warm-up
step-run-short = Run
step-recover-short = Recover
step-cool-down-short = Cool-down

step-result = That was { $pace }.

repetition = Repetition { $number } of { $of }.

plan-complete = Plan complete. Run on or finish.
    .screen = Plan complete

half-way = Half way.
    .screen = Half way

last-kilometre = Last kilometre.
    .screen = Last km

last-mile = Last mile.
    .screen = Last mile
