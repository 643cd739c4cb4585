### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] De borstband
        [foot_pod] De voetsensor
        [treadmill] De loopband
        [power] De vermogenssensor
       *[sensor] De sensor
    }

link-lost = { $name } is niet meer te horen.

link-back = { $name } is weer te horen.

link-asleep = { $sensor ->
        [heart_rate] { $name } geeft geen teken van leven. Maak de borstband nat en doe hem om.
        [foot_pod] { $name } geeft geen teken van leven. Beweeg de sensor, dan wordt hij wakker.
        [treadmill] { $name } geeft geen teken van leven. Zet het apparaat aan en start de band.
        [power] { $name } geeft geen teken van leven. Beweeg de sensor, dan wordt hij wakker.
       *[sensor] { $name } geeft geen teken van leven. Doe de sensor om en beweeg hem.
    }

link-held = { $name } geeft nog steeds geen teken van leven. Misschien houdt een andere app of een horloge de verbinding: verbreek die daar.

adapter-forbidden = Fresh Legs mag Bluetooth niet gebruiken. Sta het toe in de instellingen van het systeem.

adapter-off = Bluetooth staat uit. Zet het aan, dan verbinden je sensoren vanzelf.

adapter-missing = Er is geen Bluetooth-adapter gevonden. Sluit er een aan, of kijk of de Bluetooth-dienst van het systeem draait.

adapter-on = Bluetooth staat weer aan.
