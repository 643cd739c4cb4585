### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] Der Gurt
        [foot_pod] Der Laufsensor
        [treadmill] Das Laufband
        [power] Der Leistungsmesser
       *[sensor] Der Sensor
    }

link-lost = { $name } ist nicht mehr zu hören.

link-back = { $name } ist wieder zu hören.

link-asleep = { $sensor ->
        [heart_rate] { $name } gibt kein Lebenszeichen. Befeuchte den Gurt und leg ihn an.
        [foot_pod] { $name } gibt kein Lebenszeichen. Beweg den Sensor, damit er aufwacht.
        [treadmill] { $name } gibt kein Lebenszeichen. Schalte das Gerät ein und starte das Band.
        [power] { $name } gibt kein Lebenszeichen. Beweg den Sensor, damit er aufwacht.
       *[sensor] { $name } gibt kein Lebenszeichen. Leg den Sensor an und beweg ihn.
    }

link-held = { $name } gibt immer noch kein Lebenszeichen. Vielleicht besteht eine Verbindung zu einer anderen App oder einer Uhr: trenne sie dort.

adapter-forbidden = Fresh Legs darf Bluetooth nicht benutzen. Erlaube es in den Einstellungen des Systems.

adapter-off = Bluetooth ist aus. Schalte es ein, dann verbinden sich deine Sensoren von selbst.

adapter-missing = Es wurde kein Bluetooth-Adapter gefunden. Steck einen an oder sieh nach, ob der Bluetooth-Dienst des Systems läuft.

adapter-on = Bluetooth ist wieder an.
