### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = A short warm-up first?
    .chatty = How about a short warm-up first? The legs will like it.
    .screen = Warm up first?

cool-down-offered = A short cool-down now?
    .chatty = How about a short walk and some stretches now?
    .screen = Cool down now?

routine-started = { $routine }, about { $time }.
    .screen = { $routine }

routine-exercise = { $exercise }, { $dose }.
    .screen = { $exercise }

routine-other-side = Other side.
    .screen = Other side

routine-rest = Rest, { $time }.
    .screen = Rest { $time-digits }

routine-done = Done.
    .chatty = Done. Well moved.
    .screen = Routine done

routine-stopped = Routine stopped.
    .screen = Routine stopped

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] Legs are heavy today. No jumps and no slow lowering.
        [pain] Something hurts today. No jumps and no slow lowering.
       *[hard_run] A hard run is near. No jumps and no slow lowering.
    }
    .screen = No jumps today

dose-times = { $number } times
dose-times-each-side = { $number } times each side
dose-time = { $time }
dose-time-each-side = { $time } each side
