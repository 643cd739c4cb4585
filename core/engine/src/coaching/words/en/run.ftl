### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = Here we go.
    .screen = Go

paused = Paused.
    .screen = Paused

resumed = Going on.
    .screen = Running

unmuted = Cues are on.
    .screen = Cues on

auto-paused = Paused.
    .screen = Auto-paused

auto-resumed = Going on.
    .screen = Running

returned = Back again. The run goes on.
    .screen = Run goes on

lap = Lap { $number }, { $time }.
    .screen = Lap { $number-digits } { $time-digits }

finished = { $distance } in { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = { $time } done.
    .screen = Done { $time-digits }

finished-pace = Average pace { $pace }.

finished-heart-rate = Average heart rate { $heart-rate }.
