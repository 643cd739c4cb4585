### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = Los geht's.
    .screen = Los

paused = Pause.
    .screen = Pause

resumed = Weiter geht's.
    .screen = Läuft

unmuted = Die Ansagen sind wieder an.
    .screen = Ansagen an

auto-paused = Pause.
    .screen = Automatisch pausiert

auto-resumed = Weiter geht's.
    .screen = Läuft

returned = Wieder da. Der Lauf geht weiter.
    .screen = Lauf geht weiter

lap = Runde { $number }, { $time }.
    .screen = Runde { $number-digits } { $time-digits }

finished = { $distance } in { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = { $time } geschafft.
    .screen = Fertig { $time-digits }

finished-pace = Im Schnitt { $pace }.

finished-heart-rate = Puls im Schnitt { $heart-rate }.
