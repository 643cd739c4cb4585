# Above the paired sensors.
sensors-mine = I tuoi sensori

# No sensor is paired yet.
sensors-mine-empty = Nessun sensore è ancora abbinato. Si corre anche senza; con una fascia o un sensore da scarpa tutto è più preciso.

# Below the heading, where there are several paired sensors.
sensors-order = Se due misurano la stessa cosa, conta quello più in alto.

# Arrows that change the order, for screen readers.
sensors-up = Sposta { $name } in su

sensors-down = Sposta { $name } in giù

# Opens the page of one sensor.
sensors-details = Dettagli

# The same, for screen readers.
sensors-details-of = Dettagli di { $name }

# Above what is found by looking.
sensors-nearby = Nelle vicinanze

# Begins to look.
sensors-scan = Cerca sensori

sensors-scan-stop = Ferma la ricerca

# While it is looked for sensors.
sensors-scanning = Ricerca in corso … Bagna la fascia e indossala, muovi il sensore da scarpa.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Ancora niente di nuovo. Un sensore collegato a un orologio o a un'altra app resta nascosto: scollegalo lì.

# Shows also devices that do not say that they are sensors.
sensors-everything = Mostra tutti i dispositivi

sensors-everything-detail = Anche quelli che non dicono di essere sensori.

# A device that tells no name.
sensors-unnamed = Dispositivo senza nome

# Remembers a sensor from now on.
sensors-pair = Abbina

# The same, for screen readers.
sensors-pair-with = Abbina { $name }

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = Vedi i valori

# The same, for screen readers.
sensors-look-at = Vedi i valori di { $name }

# How strong the signal of a sensor is.
sensors-signal-strong = Segnale forte

sensors-signal-fair = Segnale medio

sensors-signal-weak = Segnale debole

# How it stands with the link to a sensor.
sensors-link-none = Non collegato

sensors-link-finding = In ricerca

sensors-link-connecting = Collegamento

sensors-link-streaming = Collegato

sensors-link-silent = Collegato, ma muto

sensors-link-waiting = Riprova tra poco

# What a sensor measures.
sensors-offer-heart-rate = Frequenza cardiaca

sensors-offer-beats = Battito per battito

sensors-offer-pace = Passo

sensors-offer-cadence = Cadenza

sensors-offer-power = Potenza

sensors-offer-treadmill = Tapis roulant

sensors-offer-battery = Batteria

# Where nothing is known of what a device measures.
sensors-offers-nothing = Non si sa ancora che cosa misura

# The charge of a sensor's battery in percent.
sensors-battery = Batteria { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Batteria { $percent } %, solo indicativo

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = Nessun contatto con la pelle

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = A riposo

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = I sensori parlano via Bluetooth

sensors-allow-text = Ora il sistema chiede se Fresh Legs può usarlo. Serve a trovare e ascoltare i tuoi sensori e a nient'altro: non a sapere dove sei.

sensors-allow = Consenti il Bluetooth

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh Legs non può usare il Bluetooth. Si cambia solo nelle impostazioni del sistema.

# Opens the system's settings of the app.
sensors-open-settings = Apri le impostazioni

# Opens the system's page of Bluetooth.
sensors-switch-on = Accendi il Bluetooth

# Tries again at once whatever is not connected.
sensors-retry = Riprova a collegare ora

# The page of one sensor: the field of its name.
sensors-name = Nome

# How a sensor counts cadence.
sensors-counts = Come conta i passi?

sensors-counts-detail = Si capisce da sé. Scegli solo se la cadenza è la metà o il doppio di quella giusta.

sensors-counts-self = Automatico

sensors-counts-strides = Un piede

sensors-counts-steps = Tutti e due i piedi

# What is known of a sensor.
sensors-about = Su questo sensore

sensors-maker = Produttore

sensors-model = Modello

sensors-firmware = Firmware

# Takes a sensor off the list.
sensors-forget = Dimentica questo sensore

sensors-forget-question = Dimenticare { $name }?

sensors-forget-text = Non si collega più e non serve più a nessuna corsa. Ciò che ha misurato resta.
