### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Der Pulsgurt schweigt. Lauf nach Gefühl.
        [foot_pod] Laufsensor weg.
        [treadmill] Laufband weg.
       *[power] Leistungsmesser weg.
    }
    .screen = { $sensor ->
        [heart_rate] Pulsgurt schweigt
        [foot_pod] Laufsensor weg
        [treadmill] Laufband weg
       *[power] Leistung weg
    }

sensor-back = { $sensor ->
        [heart_rate] Der Puls ist wieder da.
        [foot_pod] Der Laufsensor ist wieder da.
        [treadmill] Das Laufband ist wieder da.
       *[power] Der Leistungsmesser ist wieder da.
    }
    .screen = { $sensor ->
        [heart_rate] Puls wieder da
        [foot_pod] Laufsensor wieder da
        [treadmill] Laufband wieder da
       *[power] Leistung wieder da
    }

contact-lost = Der Gurt hat keinen Kontakt. Befeuchte oder verschieb ihn.
    .screen = Gurt: kein Kontakt

contact-back = Der Gurt hat wieder Kontakt.
    .screen = Gurt: wieder Kontakt

battery-low = { $sensor ->
        [heart_rate] Die Batterie im Gurt ist schwach, { $percent-masculine } Prozent.
        [foot_pod] Die Batterie im Laufsensor ist schwach, { $percent-masculine } Prozent.
       *[sensor] Die Batterie im Sensor ist schwach, { $percent-masculine } Prozent.
    }
    .screen = { $sensor ->
        [heart_rate] Gurt: Batterie { $percent-digits } %
        [foot_pod] Laufsensor: Batterie { $percent-digits } %
       *[sensor] Sensor: Batterie { $percent-digits } %
    }

location-lost = Standort verloren.
    .screen = Standort weg

location-back = Der Standort ist wieder da.
    .screen = Standort wieder da

cadence-implausible = Der Sensor sendet Leistung statt Schritten. Ich coache keine Schrittfrequenz.
    .screen = Schrittfrequenz unbrauchbar

sensor-asleep = { $sensor ->
        [heart_rate] Noch kein Puls. Befeuchte den Gurt und leg ihn an.
        [foot_pod] Noch kein Laufsensor. Beweg ihn, damit er aufwacht.
        [treadmill] Noch kein Laufband. Schalte es ein und starte das Band.
        [power] Noch keine Leistung. Beweg den Sensor, damit er aufwacht.
       *[sensor] Ein Sensor fehlt. Leg ihn an und beweg ihn.
    }
    .screen = { $sensor ->
        [heart_rate] Gurt befeuchten
        [foot_pod] Laufsensor bewegen
        [treadmill] Laufband starten
        [power] Leistungsmesser bewegen
       *[sensor] Sensor nicht gefunden
    }

sensor-held = { $sensor ->
        [heart_rate] Immer noch kein Puls. Vielleicht hält eine App oder Uhr den Gurt.
        [foot_pod] Immer noch kein Laufsensor. Vielleicht hält ihn eine App oder Uhr.
        [treadmill] Immer noch kein Laufband. Vielleicht hält es eine App oder Uhr.
        [power] Immer noch keine Leistung. Vielleicht hält eine App oder Uhr den Sensor.
       *[sensor] Ein Sensor fehlt noch. Vielleicht hält ihn eine App oder Uhr.
    }
    .screen = { $sensor ->
        [heart_rate] Gurt anderswo verbunden?
        [foot_pod] Laufsensor anderswo verbunden?
        [treadmill] Laufband anderswo verbunden?
        [power] Leistungsmesser anderswo verbunden?
       *[sensor] Sensor anderswo verbunden?
    }

bluetooth-off = Bluetooth ist aus. Deine Sensoren brauchen es.
    .screen = Bluetooth ist aus

bluetooth-on = Bluetooth ist wieder an.
    .screen = Bluetooth wieder an
