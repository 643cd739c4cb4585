### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = Prima un breve riscaldamento?
    .chatty = Che ne dici prima di un breve riscaldamento? Le gambe ringraziano.
    .screen = Prima ti scaldi?

cool-down-offered = Adesso un breve defaticamento?
    .chatty = Che ne dici adesso di camminare un po' e allungarti?
    .screen = Defaticamento adesso?

routine-started = { $routine }, circa { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = Altro lato.
    .screen = Altro lato

routine-rest = Riposa, { $time }.
    .screen = Riposo { $time-digits }

routine-done = Fatto.
    .chatty = Fatto. Bel movimento.
    .screen = Esercizi finiti

routine-stopped = Esercizi interrotti.
    .screen = Esercizi interrotti

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] Oggi le gambe sono pesanti. Niente salti e niente eccentrici.
        [pain] Oggi qualcosa fa male. Niente salti e niente eccentrici.
       *[hard_run] C'è una corsa dura vicina. Niente salti e niente eccentrici.
    }
    .screen = Oggi niente salti

dose-times = { $number-feminine } { $number-count ->
        [one] volta
       *[other] volte
    }
dose-times-each-side = { $number-feminine } { $number-count ->
        [one] volta
       *[other] volte
    } per lato
dose-time = { $time }
dose-time-each-side = { $time } per lato
