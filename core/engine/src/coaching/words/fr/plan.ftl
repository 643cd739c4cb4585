### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name }, jusqu'à ce que tu appuies sur tour.
    .screen = { $kind } jusqu'au tour

step-warm-up = Échauffement
step-run = Course
step-recover = Récupération
step-cool-down = Retour au calme

# On the screen, in a word.
step-warm-up-short = Échauffement
step-run-short = Course
step-recover-short = Récup
step-cool-down-short = Calme

step-result = C'était { $pace }.

repetition = Répétition { $number } sur { $of }.

plan-complete = Plan terminé. Continue ou arrête-toi là.
    .screen = Plan terminé

half-way = La moitié est faite.
    .screen = À mi-chemin

last-kilometre = Dernier kilomètre.
    .screen = Dernier km

last-mile = Dernier mile.
    .screen = Dernier mile
