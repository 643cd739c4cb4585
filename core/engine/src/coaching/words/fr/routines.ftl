### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = Un petit échauffement d'abord ?
    .chatty = Et si on s'échauffait un peu d'abord ? Les jambes vont aimer.
    .screen = S'échauffer d'abord ?

cool-down-offered = Un petit retour au calme ?
    .chatty = Et maintenant, un peu de marche et quelques étirements ?
    .screen = Retour au calme ?

routine-started = { $routine }, environ { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = L'autre côté.
    .screen = L'autre côté

routine-rest = Repose-toi, { $time }.
    .screen = Repos { $time-digits }

routine-done = C'est fini.
    .chatty = C'est fini. Bien bougé.
    .screen = Exercices finis

routine-stopped = Exercices arrêtés.
    .screen = Exercices arrêtés

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] Les jambes sont lourdes aujourd'hui. Pas de sauts, pas d'excentrique.
        [pain] Quelque chose fait mal aujourd'hui. Pas de sauts, pas d'excentrique.
       *[hard_run] Une sortie dure approche. Pas de sauts, pas d'excentrique.
    }
    .screen = Pas de sauts aujourd'hui

dose-times = { $number-feminine } fois
dose-times-each-side = { $number-feminine } fois de chaque côté
dose-time = { $time }
dose-time-each-side = { $time } de chaque côté
