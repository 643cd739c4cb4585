# Above the paired sensors.
sensors-mine = Tes capteurs

# No sensor is paired yet.
sensors-mine-empty = Aucun capteur n'est encore associé. Tu peux courir sans ; une ceinture ou un capteur de foulée rend tout plus précis.

# Below the heading, where there are several paired sensors.
sensors-order = Si deux capteurs mesurent la même chose, celui du haut compte.

# Arrows that change the order, for screen readers.
sensors-up = Monter { $name }

sensors-down = Descendre { $name }

# Opens the page of one sensor.
sensors-details = Détails

# The same, for screen readers.
sensors-details-of = Détails de { $name }

# Above what is found by looking.
sensors-nearby = À proximité

# Begins to look.
sensors-scan = Chercher des capteurs

sensors-scan-stop = Arrêter la recherche

# While it is looked for sensors.
sensors-scanning = Recherche … Humidifie la ceinture et mets-la, bouge le capteur de foulée.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Rien de nouveau pour l'instant. Un capteur connecté à une montre ou à une autre appli reste caché : déconnecte-le là-bas.

# Shows also devices that do not say that they are sensors.
sensors-everything = Montrer tous les appareils

sensors-everything-detail = Aussi ceux qui ne se présentent pas comme capteurs.

# A device that tells no name.
sensors-unnamed = Appareil sans nom

# Remembers a sensor from now on.
sensors-pair = Associer

# The same, for screen readers.
sensors-pair-with = Associer { $name }

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = Voir ses valeurs

# The same, for screen readers.
sensors-look-at = Voir les valeurs de { $name }

# How strong the signal of a sensor is.
sensors-signal-strong = Signal fort

sensors-signal-fair = Signal moyen

sensors-signal-weak = Signal faible

# How it stands with the link to a sensor.
sensors-link-none = Non connecté

sensors-link-finding = Recherche

sensors-link-connecting = Connexion

sensors-link-streaming = Connecté

sensors-link-silent = Connecté, mais muet

sensors-link-waiting = Nouvel essai bientôt

# What a sensor measures.
sensors-offer-heart-rate = Fréquence cardiaque

sensors-offer-beats = Battement par battement

sensors-offer-pace = Allure

sensors-offer-cadence = Cadence

sensors-offer-power = Puissance

sensors-offer-treadmill = Tapis de course

sensors-offer-battery = Batterie

# Where nothing is known of what a device measures.
sensors-offers-nothing = On ne sait pas encore ce qu'il mesure

# The charge of a sensor's battery in percent.
sensors-battery = Batterie { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Batterie { $percent } %, à titre indicatif

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = Pas de contact avec la peau

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = Au repos

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = Les capteurs parlent par Bluetooth

sensors-allow-text = Le système va demander si Fresh Legs peut l'utiliser. Cela sert à trouver et à écouter tes capteurs, et à rien d'autre : pas à savoir où tu es.

sensors-allow = Autoriser le Bluetooth

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh Legs n'a pas le droit d'utiliser le Bluetooth. Seuls les réglages du système y changent quelque chose.

# Opens the system's settings of the app.
sensors-open-settings = Ouvrir les réglages

# Opens the system's page of Bluetooth.
sensors-switch-on = Activer le Bluetooth

# Tries again at once whatever is not connected.
sensors-retry = Réessayer de connecter maintenant

# The page of one sensor: the field of its name.
sensors-name = Nom

# How a sensor counts cadence.
sensors-counts = Comment compte-t-il les pas ?

sensors-counts-detail = C'est reconnu tout seul. Ne choisis que si la cadence vaut la moitié ou le double de ce qu'elle devrait.

sensors-counts-self = Tout seul

sensors-counts-strides = Un pied

sensors-counts-steps = Les deux pieds

# What is known of a sensor.
sensors-about = À propos de ce capteur

sensors-maker = Fabricant

sensors-model = Modèle

sensors-firmware = Micrologiciel

# Takes a sensor off the list.
sensors-forget = Oublier ce capteur

sensors-forget-question = Oublier { $name } ?

sensors-forget-text = Il ne se connecte plus et ne sert plus à aucune sortie. Ce qu'il a mesuré reste.
