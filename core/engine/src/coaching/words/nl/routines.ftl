### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = Eerst een korte warming-up?
    .chatty = Zullen we eerst een korte warming-up doen? Dat vinden de benen fijn.
    .screen = Eerst opwarmen?

cool-down-offered = Nu een korte cooling-down?
    .chatty = Zullen we nu wat wandelen en rekken?
    .screen = Nu een cooling-down?

routine-started = { $routine }, ongeveer { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = Andere kant.
    .screen = Andere kant

routine-rest = Rust, { $time }.
    .screen = Rust { $time-digits }

routine-done = Klaar.
    .chatty = Klaar. Mooi bewogen.
    .screen = Oefeningen klaar

routine-stopped = Oefeningen gestopt.
    .screen = Oefeningen gestopt

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] De benen zijn zwaar vandaag. Geen sprongen en niet langzaam zakken.
        [pain] Er doet vandaag iets pijn. Geen sprongen en niet langzaam zakken.
       *[hard_run] Er is een zware training dichtbij. Geen sprongen en niet langzaam zakken.
    }
    .screen = Vandaag geen sprongen

dose-times = { $number } keer
dose-times-each-side = { $number } keer per kant
dose-time = { $time }
dose-time-each-side = { $time } per kant
