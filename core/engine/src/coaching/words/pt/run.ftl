### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = Vamos lá.
    .screen = Vamos

paused = Em pausa.
    .screen = Em pausa

resumed = Seguimos.
    .screen = Correndo

unmuted = Os avisos voltaram.
    .screen = Avisos ligados

auto-paused = Em pausa.
    .screen = Pausa automática

auto-resumed = Seguimos.
    .screen = Correndo

returned = Estou de volta. A corrida continua.
    .screen = A corrida continua

lap = Volta { $number }, { $time }.
    .screen = Volta { $number-digits } { $time-digits }

finished = { $distance }. Tempo { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = Pronto, { $time }.
    .screen = Pronto { $time-digits }

finished-pace = Ritmo médio { $pace }.

finished-heart-rate = Frequência cardíaca média { $heart-rate }.
