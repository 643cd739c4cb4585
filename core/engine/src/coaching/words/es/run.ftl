### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = Vamos allá.
    .screen = Vamos

paused = En pausa.
    .screen = En pausa

resumed = Seguimos.
    .screen = Corriendo

unmuted = Los avisos vuelven a sonar.
    .screen = Avisos activados

auto-paused = En pausa.
    .screen = Pausa automática

auto-resumed = Seguimos.
    .screen = Corriendo

returned = Aquí estoy otra vez. La carrera sigue.
    .screen = La carrera sigue

lap = Vuelta { $number }, { $time }.
    .screen = Vuelta { $number-digits } { $time-digits }

finished = { $distance } en { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = Listo, { $time }.
    .screen = Hecho { $time-digits }

finished-pace = Ritmo medio { $pace }.

finished-heart-rate = Pulso medio { $heart-rate }.
