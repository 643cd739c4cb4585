# Above the paired sensors.
sensors-mine = Jouw sensoren

# No sensor is paired yet.
sensors-mine-empty = Er is nog geen sensor gekoppeld. Lopen kan ook zonder; met een borstband of voetsensor wordt het nauwkeuriger.

# Below the heading, where there are several paired sensors.
sensors-order = Meten er twee hetzelfde, dan telt de bovenste.

# Arrows that change the order, for screen readers.
sensors-up = { $name } omhoog

sensors-down = { $name } omlaag

# Opens the page of one sensor.
sensors-details = Details

# The same, for screen readers.
sensors-details-of = Details van { $name }

# Above what is found by looking.
sensors-nearby = In de buurt

# Begins to look.
sensors-scan = Sensoren zoeken

sensors-scan-stop = Stoppen met zoeken

# While it is looked for sensors.
sensors-scanning = Aan het zoeken … Maak de borstband nat en doe hem om, beweeg de voetsensor.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Nog niets nieuws te horen. Een sensor die met een horloge of een andere app is verbonden, blijft verborgen: verbreek daar de verbinding.

# Shows also devices that do not say that they are sensors.
sensors-everything = Alle apparaten tonen

sensors-everything-detail = Ook die zich niet als sensor melden.

# A device that tells no name.
sensors-unnamed = Apparaat zonder naam

# Remembers a sensor from now on.
sensors-pair = Koppelen

# The same, for screen readers.
sensors-pair-with = { $name } koppelen

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = Waarden bekijken

# The same, for screen readers.
sensors-look-at = Waarden van { $name } bekijken

# How strong the signal of a sensor is.
sensors-signal-strong = Sterk signaal

sensors-signal-fair = Redelijk signaal

sensors-signal-weak = Zwak signaal

# How it stands with the link to a sensor.
sensors-link-none = Niet verbonden

sensors-link-finding = Wordt gezocht

sensors-link-connecting = Verbinden

sensors-link-streaming = Verbonden

sensors-link-silent = Verbonden, maar stil

sensors-link-waiting = Probeert het zo weer

# What a sensor measures.
sensors-offer-heart-rate = Hartslag

sensors-offer-beats = Slag voor slag

sensors-offer-pace = Tempo

sensors-offer-cadence = Cadans

sensors-offer-power = Vermogen

sensors-offer-treadmill = Loopband

sensors-offer-battery = Batterij

# Where nothing is known of what a device measures.
sensors-offers-nothing = Nog onbekend wat het meet

# The charge of a sensor's battery in percent.
sensors-battery = Batterij { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Batterij { $percent } %, ruwe aanwijzing

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = Geen contact met de huid

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = In rust

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = Sensoren praten via Bluetooth

sensors-allow-text = Het systeem vraagt zo of Fresh Legs dat mag gebruiken. Het dient om je sensoren te vinden en te horen, en nergens anders voor: niet om te weten waar je bent.

sensors-allow = Bluetooth toestaan

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh Legs mag Bluetooth niet gebruiken. Alleen de systeeminstellingen veranderen dat.

# Opens the system's settings of the app.
sensors-open-settings = Instellingen openen

# Opens the system's page of Bluetooth.
sensors-switch-on = Bluetooth aanzetten

# Tries again at once whatever is not connected.
sensors-retry = Nu opnieuw verbinden

# The page of one sensor: the field of its name.
sensors-name = Naam

# How a sensor counts cadence.
sensors-counts = Hoe telt hij passen?

sensors-counts-detail = Dat wordt vanzelf herkend. Kies alleen als de cadans half of dubbel zo hoog is als hij hoort te zijn.

sensors-counts-self = Vanzelf

sensors-counts-strides = Eén voet

sensors-counts-steps = Beide voeten

# What is known of a sensor.
sensors-about = Over deze sensor

sensors-maker = Fabrikant

sensors-model = Model

sensors-firmware = Firmware

# Takes a sensor off the list.
sensors-forget = Sensor vergeten

sensors-forget-question = { $name } vergeten?

sensors-forget-text = Hij wordt niet meer verbonden en levert geen waarden meer. Wat hij heeft gemeten, blijft.
