### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = Erst kurz aufwärmen?
    .chatty = Wie wär's erst mit kurzem Aufwärmen? Die Beine freut es.
    .screen = Erst aufwärmen?

cool-down-offered = Jetzt kurz ausklingen lassen?
    .chatty = Wie wär's jetzt mit etwas Gehen und Dehnen?
    .screen = Jetzt ausklingen?

routine-started = { $routine }, etwa { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = Andere Seite.
    .screen = Andere Seite

routine-rest = Ruh dich aus, { $time }.
    .screen = Pause { $time-digits }

routine-done = Fertig.
    .chatty = Fertig. Schön bewegt.
    .screen = Übungen fertig

routine-stopped = Übungen abgebrochen.
    .screen = Übungen abgebrochen

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] Die Beine sind heute schwer. Keine Sprünge, kein langsames Absenken.
        [pain] Heute tut etwas weh. Keine Sprünge, kein langsames Absenken.
       *[hard_run] Ein harter Lauf steht an. Keine Sprünge, kein langsames Absenken.
    }
    .screen = Heute keine Sprünge

dose-times = { $number-masculine } Mal
dose-times-each-side = { $number-masculine } Mal pro Seite
dose-time = { $time }
dose-time-each-side = { $time } pro Seite
