### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Frequenza cardiaca persa. Corri a sensazione.
        [foot_pod] Sensore da scarpa perso.
        [treadmill] Tapis roulant perso.
       *[power] Potenza persa.
    }
    .screen = { $sensor ->
        [heart_rate] Frequenza cardiaca persa
        [foot_pod] Sensore da scarpa perso
        [treadmill] Tapis roulant perso
       *[power] Potenza persa
    }

sensor-back = { $sensor ->
        [heart_rate] La frequenza cardiaca è tornata.
        [foot_pod] Il sensore da scarpa è tornato.
        [treadmill] Il tapis roulant è tornato.
       *[power] La potenza è tornata.
    }
    .screen = { $sensor ->
        [heart_rate] Frequenza cardiaca tornata
        [foot_pod] Sensore tornato
        [treadmill] Tapis roulant tornato
       *[power] Potenza tornata
    }

contact-lost = La fascia ha perso il contatto. Bagnala o spostala.
    .screen = Fascia senza contatto

contact-back = La fascia ha di nuovo contatto.
    .screen = Fascia a contatto

battery-low = { $sensor ->
        [heart_rate] Batteria della fascia scarica, { $percent } per cento.
        [foot_pod] Batteria del sensore da scarpa scarica, { $percent } per cento.
       *[sensor] Batteria del sensore scarica, { $percent } per cento.
    }
    .screen = { $sensor ->
        [heart_rate] Batteria fascia { $percent-digits } %
        [foot_pod] Batteria scarpa { $percent-digits } %
       *[sensor] Batteria sensore { $percent-digits } %
    }

location-lost = Posizione persa.
    .screen = Posizione persa

location-back = La posizione è tornata.
    .screen = Posizione tornata

cadence-implausible = Il sensore manda potenza invece della cadenza. Non guido la cadenza.
    .screen = Cadenza non utilizzabile

sensor-asleep = { $sensor ->
        [heart_rate] Ancora niente frequenza cardiaca. Bagna la fascia e indossala.
        [foot_pod] Ancora niente sensore da scarpa. Muovilo per svegliarlo.
        [treadmill] Ancora niente tapis roulant. Accendilo e avvia il nastro.
        [power] Ancora niente potenza. Muovi il sensore per svegliarlo.
       *[sensor] Manca un sensore. Indossalo e muovilo.
    }
    .screen = { $sensor ->
        [heart_rate] Bagna la fascia
        [foot_pod] Muovi il sensore
        [treadmill] Avvia il tapis roulant
        [power] Muovi il sensore
       *[sensor] Sensore non trovato
    }

sensor-held = { $sensor ->
        [heart_rate] Ancora niente frequenza cardiaca. Forse un'altra app o un orologio usa la fascia.
        [foot_pod] Ancora niente sensore da scarpa. Forse lo usa un'altra app o un orologio.
        [treadmill] Ancora niente tapis roulant. Forse lo usa un'altra app o un orologio.
        [power] Ancora niente potenza. Forse un'altra app o un orologio usa il sensore.
       *[sensor] Manca ancora un sensore. Forse lo usa un'altra app o un orologio.
    }
    .screen = { $sensor ->
        [heart_rate] Fascia connessa altrove?
        [foot_pod] Sensore connesso altrove?
        [treadmill] Tapis roulant connesso altrove?
        [power] Potenza connessa altrove?
       *[sensor] Sensore connesso altrove?
    }

bluetooth-off = Il Bluetooth è spento. I tuoi sensori ne hanno bisogno.
    .screen = Bluetooth spento

bluetooth-on = Il Bluetooth è di nuovo acceso.
    .screen = Bluetooth acceso
