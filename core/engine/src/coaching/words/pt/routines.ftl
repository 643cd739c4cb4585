### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = Um aquecimento curto antes?
    .chatty = Que tal um aquecimento curto antes? As pernas vão gostar.
    .screen = Aquecer antes?

cool-down-offered = Uma volta à calma agora?
    .chatty = Que tal agora caminhar um pouco e alongar?
    .screen = Volta à calma?

routine-started = { $routine }, cerca de { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = O outro lado.
    .screen = O outro lado

routine-rest = Descanse, { $time }.
    .screen = Descanso { $time-digits }

routine-done = Pronto.
    .chatty = Pronto. Belo movimento.
    .screen = Exercícios prontos

routine-stopped = Exercícios interrompidos.
    .screen = Exercícios interrompidos

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] As pernas pesam hoje. Sem saltos nem excêntricos.
        [pain] Algo dói hoje. Sem saltos nem excêntricos.
       *[hard_run] Há uma corrida dura por perto. Sem saltos nem excêntricos.
    }
    .screen = Sem saltos hoje

dose-times = { $number-feminine } { $number-count ->
        [one] vez
       *[other] vezes
    }
dose-times-each-side = { $number-feminine } { $number-count ->
        [one] vez
       *[other] vezes
    } de cada lado
dose-time = { $time }
dose-time-each-side = { $time } de cada lado
