### The plan: its steps and milestones.

step-started = { $name }, { $length }.
    .screen = { $kind } { $length-digits }

step-started-open = { $name } hasta que pulses vuelta.
    .screen = { $kind } hasta vuelta

step-warm-up = Calentamiento
step-run = Carrera
step-recover = Recuperación
step-cool-down = Vuelta a la calma

# On the screen, in a word.
step-warm-up-short = Calentar
step-run-short = Correr
step-recover-short = Recuperar
step-cool-down-short = Aflojar

step-result = Han sido { $pace }.

repetition = Repetición { $number } de { $of }.

plan-complete = Plan completo. Sigue o termina aquí.
    .screen = Plan completo

half-way = Ya llevas la mitad.
    .screen = La mitad

last-kilometre = Último kilómetro.
    .screen = Último km

last-mile = Última milla.
    .screen = Última milla
