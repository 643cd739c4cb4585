### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Signal cardiaque perdu. Cours à la sensation.
        [foot_pod] Plus de capteur de foulée.
        [treadmill] Plus de tapis.
       *[power] Plus de puissance.
    }
    .screen = { $sensor ->
        [heart_rate] Signal cardiaque perdu
        [foot_pod] Capteur de foulée perdu
        [treadmill] Tapis perdu
       *[power] Puissance perdue
    }

sensor-back = { $sensor ->
        [heart_rate] La fréquence cardiaque est de retour.
        [foot_pod] Le capteur de foulée est de retour.
        [treadmill] Le tapis est de retour.
       *[power] La puissance est de retour.
    }
    .screen = { $sensor ->
        [heart_rate] Cardio de retour
        [foot_pod] Foulée de retour
        [treadmill] Tapis de retour
       *[power] Puissance de retour
    }

contact-lost = La ceinture n'a plus de contact. Humidifie-la ou déplace-la.
    .screen = Ceinture sans contact

contact-back = La ceinture a retrouvé le contact.
    .screen = Contact retrouvé

battery-low = { $sensor ->
        [heart_rate] La pile de la ceinture est faible, { $percent } pour cent.
        [foot_pod] La pile du capteur de foulée est faible, { $percent } pour cent.
       *[sensor] La pile du capteur est faible, { $percent } pour cent.
    }
    .screen = { $sensor ->
        [heart_rate] Pile ceinture { $percent-digits } %
        [foot_pod] Pile foulée { $percent-digits } %
       *[sensor] Pile capteur { $percent-digits } %
    }

location-lost = Position perdue.
    .screen = Position perdue

location-back = La position est de retour.
    .screen = Position de retour

cadence-implausible = Le capteur envoie la puissance et non la cadence. Je laisse la cadence.
    .screen = Cadence inutilisable

sensor-asleep = { $sensor ->
        [heart_rate] Pas encore de fréquence cardiaque. Humidifie la ceinture et mets-la.
        [foot_pod] Pas encore de capteur de foulée. Bouge-le pour le réveiller.
        [treadmill] Pas encore de tapis. Allume-le et mets-le en marche.
        [power] Pas encore de puissance. Bouge le capteur pour le réveiller.
       *[sensor] Il manque un capteur. Mets-le et bouge-le.
    }
    .screen = { $sensor ->
        [heart_rate] Humidifie la ceinture
        [foot_pod] Bouge le capteur
        [treadmill] Démarre le tapis
        [power] Bouge le capteur
       *[sensor] Capteur introuvable
    }

sensor-held = { $sensor ->
        [heart_rate] Toujours pas de cardio. Une autre appli ou montre tient peut-être la ceinture.
        [foot_pod] Toujours pas de capteur de foulée. Une autre appli ou montre le tient peut-être.
        [treadmill] Toujours pas de tapis. Une autre appli ou montre le tient peut-être.
        [power] Toujours pas de puissance. Une autre appli ou montre tient peut-être le capteur.
       *[sensor] Il manque toujours un capteur. Une autre appli ou montre le tient peut-être.
    }
    .screen = { $sensor ->
        [heart_rate] Ceinture connectée ailleurs ?
        [foot_pod] Foulée connectée ailleurs ?
        [treadmill] Tapis connecté ailleurs ?
        [power] Puissance connectée ailleurs ?
       *[sensor] Capteur connecté ailleurs ?
    }

bluetooth-off = Le Bluetooth est coupé. Tes capteurs en ont besoin.
    .screen = Bluetooth coupé

bluetooth-on = Le Bluetooth est de retour.
    .screen = Bluetooth de retour
