### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Hartslag kwijt. Loop op gevoel.
        [foot_pod] Voetsensor kwijt.
        [treadmill] Loopband kwijt.
       *[power] Vermogen kwijt.
    }
    .screen = { $sensor ->
        [heart_rate] Hartslag kwijt
        [foot_pod] Voetsensor kwijt
        [treadmill] Loopband kwijt
       *[power] Vermogen kwijt
    }

sensor-back = { $sensor ->
        [heart_rate] De hartslag is terug.
        [foot_pod] De voetsensor is terug.
        [treadmill] De loopband is terug.
       *[power] Het vermogen is terug.
    }
    .screen = { $sensor ->
        [heart_rate] Hartslag terug
        [foot_pod] Voetsensor terug
        [treadmill] Loopband terug
       *[power] Vermogen terug
    }

contact-lost = De borstband heeft geen contact meer. Maak hem nat of verschuif hem.
    .screen = Borstband: geen contact

contact-back = De borstband heeft weer contact.
    .screen = Borstband: weer contact

battery-low = { $sensor ->
        [heart_rate] De batterij van de borstband is bijna leeg, { $percent } procent.
        [foot_pod] De batterij van de voetsensor is bijna leeg, { $percent } procent.
       *[sensor] De batterij van de sensor is bijna leeg, { $percent } procent.
    }
    .screen = { $sensor ->
        [heart_rate] Batterij borstband { $percent-digits } %
        [foot_pod] Batterij voetsensor { $percent-digits } %
       *[sensor] Batterij sensor { $percent-digits } %
    }

location-lost = Locatie kwijt.
    .screen = Locatie kwijt

location-back = De locatie is terug.
    .screen = Locatie terug

cadence-implausible = De sensor stuurt vermogen in plaats van cadans. Cadans laat ik weg.
    .screen = Cadans niet bruikbaar

sensor-asleep = { $sensor ->
        [heart_rate] Nog geen hartslag. Maak de borstband nat en doe hem om.
        [foot_pod] Nog geen voetsensor. Beweeg hem, dan wordt hij wakker.
        [treadmill] Nog geen loopband. Zet hem aan en start de band.
        [power] Nog geen vermogen. Beweeg de sensor, dan wordt hij wakker.
       *[sensor] Er ontbreekt een sensor. Doe hem om en beweeg hem.
    }
    .screen = { $sensor ->
        [heart_rate] Maak borstband nat
        [foot_pod] Beweeg de voetsensor
        [treadmill] Start de loopband
        [power] Beweeg de vermogenssensor
       *[sensor] Sensor niet gevonden
    }

sensor-held = { $sensor ->
        [heart_rate] Nog steeds geen hartslag. Misschien houdt een andere app of horloge de borstband.
        [foot_pod] Nog steeds geen voetsensor. Misschien houdt een andere app of horloge hem.
        [treadmill] Nog steeds geen loopband. Misschien houdt een andere app of horloge hem.
        [power] Nog steeds geen vermogen. Misschien houdt een andere app of horloge de sensor.
       *[sensor] Er ontbreekt nog een sensor. Misschien houdt een andere app of horloge hem.
    }
    .screen = { $sensor ->
        [heart_rate] Borstband elders verbonden?
        [foot_pod] Voetsensor elders verbonden?
        [treadmill] Loopband elders verbonden?
        [power] Vermogenssensor elders verbonden?
       *[sensor] Sensor elders verbonden?
    }

bluetooth-off = Bluetooth staat uit. Je sensoren hebben het nodig.
    .screen = Bluetooth staat uit

bluetooth-on = Bluetooth staat weer aan.
    .screen = Bluetooth weer aan
