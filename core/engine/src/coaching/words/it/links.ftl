### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] La fascia
        [foot_pod] Il sensore da scarpa
        [treadmill] Il tapis roulant
        [power] Il sensore di potenza
       *[sensor] Il sensore
    }

link-lost = { $name } non risponde più.

link-back = { $name } risponde di nuovo.

link-asleep = { $sensor ->
        [heart_rate] { $name } non dà segni di vita. Bagna la fascia e indossala.
        [foot_pod] { $name } non dà segni di vita. Muovi il sensore per svegliarlo.
        [treadmill] { $name } non dà segni di vita. Accendi l'apparecchio e avvia il nastro.
        [power] { $name } non dà segni di vita. Muovi il sensore per svegliarlo.
       *[sensor] { $name } non dà segni di vita. Indossa il sensore e muovilo.
    }

link-held = { $name } continua a non dare segni di vita. Forse un'altra app o un orologio tiene il collegamento: scollegalo lì.

adapter-forbidden = Fresh Legs non può usare il Bluetooth. Consentilo nelle impostazioni del sistema.

adapter-off = Il Bluetooth è spento. Accendilo, e i tuoi sensori si collegano da soli.

adapter-missing = Non è stato trovato nessun adattatore Bluetooth. Collegane uno, o guarda se il servizio Bluetooth del sistema è attivo.

adapter-on = Il Bluetooth è di nuovo acceso.
