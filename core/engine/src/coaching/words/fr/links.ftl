### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] La ceinture
        [foot_pod] Le capteur de foulée
        [treadmill] Le tapis
        [power] Le capteur de puissance
       *[sensor] Le capteur
    }

link-lost = { $name } ne répond plus.

link-back = { $name } répond à nouveau.

link-asleep = { $sensor ->
        [heart_rate] { $name } ne donne aucun signe de vie. Humidifie la ceinture et mets-la.
        [foot_pod] { $name } ne donne aucun signe de vie. Bouge le capteur pour le réveiller.
        [treadmill] { $name } ne donne aucun signe de vie. Allume l'appareil et mets-le en marche.
        [power] { $name } ne donne aucun signe de vie. Bouge le capteur pour le réveiller.
       *[sensor] { $name } ne donne aucun signe de vie. Mets le capteur et bouge-le.
    }

link-held = { $name } ne donne toujours aucun signe de vie. Une autre application ou une montre est peut-être connectée : déconnecte-la.

adapter-forbidden = Fresh Legs n'a pas le droit d'utiliser le Bluetooth. Autorise-le dans les réglages du système.

adapter-off = Le Bluetooth est coupé. Active-le, et tes capteurs se connectent tout seuls.

adapter-missing = Aucun adaptateur Bluetooth n'a été trouvé. Branche-en un, ou vérifie que le service Bluetooth du système tourne.

adapter-on = Le Bluetooth est de nouveau actif.
