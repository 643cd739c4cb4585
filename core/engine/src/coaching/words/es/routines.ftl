### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = ¿Un calentamiento corto antes?
    .chatty = ¿Qué tal un calentamiento corto antes? Las piernas lo agradecen.
    .screen = ¿Calentar antes?

cool-down-offered = ¿Una vuelta a la calma ahora?
    .chatty = ¿Qué tal ahora caminar un poco y estirar?
    .screen = ¿Vuelta a la calma?

routine-started = { $routine }, alrededor de { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = El otro lado.
    .screen = El otro lado

routine-rest = Descansa, { $time }.
    .screen = Descanso { $time-digits }

routine-done = Hecho.
    .chatty = Hecho. Bien movido.
    .screen = Ejercicios hechos

routine-stopped = Ejercicios interrumpidos.
    .screen = Ejercicios interrumpidos

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] Hoy las piernas pesan. Sin saltos ni excéntricos.
        [pain] Hoy algo duele. Sin saltos ni excéntricos.
       *[hard_run] Hay una carrera dura cerca. Sin saltos ni excéntricos.
    }
    .screen = Hoy sin saltos

dose-times = { $number-feminine } { $number-count ->
        [one] vez
       *[other] veces
    }
dose-times-each-side = { $number-feminine } { $number-count ->
        [one] vez
       *[other] veces
    } por lado
dose-time = { $time }
dose-time-each-side = { $time } por lado
