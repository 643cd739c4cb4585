# Above the paired sensors.
sensors-mine = Deine Sensoren

# No sensor is paired yet.
sensors-mine-empty = Noch kein Sensor gekoppelt. Ein Lauf geht auch ohne; mit Gurt oder Laufsensor wird er genauer.

# Below the heading, where there are several paired sensors.
sensors-order = Messen zwei dasselbe, zählt der obere.

# Arrows that change the order, for screen readers.
sensors-up = { $name } nach oben

sensors-down = { $name } nach unten

# Opens the page of one sensor.
sensors-details = Details

# The same, for screen readers.
sensors-details-of = Details zu { $name }

# Above what is found by looking.
sensors-nearby = In der Nähe

# Begins to look.
sensors-scan = Sensoren suchen

sensors-scan-stop = Suche beenden

# While it is looked for sensors.
sensors-scanning = Suche läuft … Befeuchte den Gurt und leg ihn an, beweg den Laufsensor.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Noch ist nichts Neues zu hören. Ein Sensor, der mit einer Uhr oder einer anderen App verbunden ist, bleibt verborgen: trenne ihn dort.

# Shows also devices that do not say that they are sensors.
sensors-everything = Alle Geräte zeigen

sensors-everything-detail = Auch solche, die sich nicht als Sensor melden.

# A device that tells no name.
sensors-unnamed = Gerät ohne Namen

# Remembers a sensor from now on.
sensors-pair = Koppeln

# The same, for screen readers.
sensors-pair-with = { $name } koppeln

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = Werte ansehen

# The same, for screen readers.
sensors-look-at = Werte von { $name } ansehen

# How strong the signal of a sensor is.
sensors-signal-strong = Starkes Signal

sensors-signal-fair = Mittleres Signal

sensors-signal-weak = Schwaches Signal

# How it stands with the link to a sensor.
sensors-link-none = Nicht verbunden

sensors-link-finding = Wird gesucht

sensors-link-connecting = Verbindet

sensors-link-streaming = Verbunden

sensors-link-silent = Verbunden, aber stumm

sensors-link-waiting = Versucht es gleich wieder

# What a sensor measures.
sensors-offer-heart-rate = Puls

sensors-offer-beats = Schlag zu Schlag

sensors-offer-pace = Tempo

sensors-offer-cadence = Schrittfrequenz

sensors-offer-power = Leistung

sensors-offer-treadmill = Laufband

sensors-offer-battery = Batterie

# Where nothing is known of what a device measures.
sensors-offers-nothing = Noch unbekannt, was es misst

# The charge of a sensor's battery in percent.
sensors-battery = Batterie { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Batterie { $percent } %, nur ein Anhalt

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = Kein Hautkontakt

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = In Ruhe

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = Sensoren melden sich über Bluetooth

sensors-allow-text = Als Nächstes fragt das System, ob Fresh Legs das darf. Es dient dazu, deine Sensoren zu finden und zu hören, und zu nichts sonst: nicht, um zu erfahren, wo du bist.

sensors-allow = Bluetooth erlauben

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh Legs darf Bluetooth nicht benutzen. Das ändern nur die Einstellungen des Systems.

# Opens the system's settings of the app.
sensors-open-settings = Einstellungen öffnen

# Opens the system's page of Bluetooth.
sensors-switch-on = Bluetooth einschalten

# Tries again at once whatever is not connected.
sensors-retry = Jetzt noch einmal verbinden

# The page of one sensor: the field of its name.
sensors-name = Name

# How a sensor counts cadence.
sensors-counts = Wie zählt er Schritte?

sensors-counts-detail = Das wird von selbst erkannt. Wähle nur, wenn die Schrittfrequenz halb oder doppelt so hoch ist, wie sie sein müsste.

sensors-counts-self = Von selbst

sensors-counts-strides = Ein Fuß

sensors-counts-steps = Beide Füße

# What is known of a sensor.
sensors-about = Über diesen Sensor

sensors-maker = Hersteller

sensors-model = Modell

sensors-firmware = Firmware

# Takes a sensor off the list.
sensors-forget = Sensor vergessen

sensors-forget-question = { $name } vergessen?

sensors-forget-text = Er wird nicht mehr verbunden und liefert keinem Lauf mehr Werte. Was er gemessen hat, bleibt.
