### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = Si parte.
    .screen = Via

paused = In pausa.
    .screen = In pausa

resumed = Si riparte.
    .screen = In corsa

unmuted = Gli avvisi sono tornati.
    .screen = Avvisi attivi

auto-paused = In pausa.
    .screen = Pausa automatica

auto-resumed = Si riparte.
    .screen = In corsa

returned = Eccomi di nuovo. La corsa continua.
    .screen = La corsa continua

lap = Giro { $number }, { $time }.
    .screen = Giro { $number-digits } { $time-digits }

finished = { $distance } in { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = Fatto, { $time }.
    .screen = Fatto { $time-digits }

finished-pace = Passo medio { $pace }.

finished-heart-rate = Frequenza cardiaca media { $heart-rate }.
