### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = Daar gaan we.
    .screen = Daar gaan we

paused = Gepauzeerd.
    .screen = Gepauzeerd

resumed = We gaan verder.
    .screen = Bezig

unmuted = De aanwijzingen zijn weer aan.
    .screen = Aanwijzingen aan

auto-paused = Gepauzeerd.
    .screen = Automatisch gepauzeerd

auto-resumed = We gaan verder.
    .screen = Bezig

returned = Ik ben er weer. De training gaat door.
    .screen = Training gaat door

lap = Ronde { $number }, { $time }.
    .screen = Ronde { $number-digits } { $time-digits }

finished = Klaar, { $distance } in { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = Klaar, { $time }.
    .screen = Klaar { $time-digits }

finished-pace = Gemiddeld tempo { $pace }.

finished-heart-rate = Gemiddelde hartslag { $heart-rate }.
