### The run itself, and answers to the runner's own word.
### Spoken sentences have at most twelve words and no digits; screens have at most four words.

started = C'est parti.
    .screen = C'est parti

paused = En pause.
    .screen = En pause

resumed = On repart.
    .screen = En course

unmuted = Les annonces sont de retour.
    .screen = Annonces activées

auto-paused = En pause.
    .screen = Pause automatique

auto-resumed = On repart.
    .screen = En course

returned = Me revoilà. La sortie continue.
    .screen = La sortie continue

lap = Tour { $number }, { $time }.
    .screen = Tour { $number-digits } { $time-digits }

finished = { $distance } en { $time }.
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = { $time }, c'est fait.
    .screen = Fini { $time-digits }

finished-pace = Allure moyenne { $pace }.

finished-heart-rate = Fréquence cardiaque moyenne { $heart-rate }.
