# Above the paired sensors.
sensors-mine = Tus sensores

# No sensor is paired yet.
sensors-mine-empty = Aún no hay ningún sensor vinculado. Puedes correr sin él; con una banda o un sensor de pie todo es más exacto.

# Below the heading, where there are several paired sensors.
sensors-order = Si dos miden lo mismo, cuenta el de arriba.

# Arrows that change the order, for screen readers.
sensors-up = Subir { $name }

sensors-down = Bajar { $name }

# Opens the page of one sensor.
sensors-details = Detalles

# The same, for screen readers.
sensors-details-of = Detalles de { $name }

# Above what is found by looking.
sensors-nearby = Cerca

# Begins to look.
sensors-scan = Buscar sensores

sensors-scan-stop = Dejar de buscar

# While it is looked for sensors.
sensors-scanning = Buscando … Moja la banda y póntela, mueve el sensor de pie.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Aún no se oye nada nuevo. Un sensor conectado a un reloj o a otra app no se ve: desconéctalo allí.

# Shows also devices that do not say that they are sensors.
sensors-everything = Mostrar todos los dispositivos

sensors-everything-detail = También los que no dicen que son sensores.

# A device that tells no name.
sensors-unnamed = Dispositivo sin nombre

# Remembers a sensor from now on.
sensors-pair = Vincular

# The same, for screen readers.
sensors-pair-with = Vincular { $name }

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = Ver sus valores

# The same, for screen readers.
sensors-look-at = Ver los valores de { $name }

# How strong the signal of a sensor is.
sensors-signal-strong = Señal fuerte

sensors-signal-fair = Señal media

sensors-signal-weak = Señal débil

# How it stands with the link to a sensor.
sensors-link-none = Sin conexión

sensors-link-finding = Buscando

sensors-link-connecting = Conectando

sensors-link-streaming = Conectado

sensors-link-silent = Conectado, pero en silencio

sensors-link-waiting = Volverá a intentarlo

# What a sensor measures.
sensors-offer-heart-rate = Pulso

sensors-offer-beats = Latido a latido

sensors-offer-pace = Ritmo

sensors-offer-cadence = Cadencia

sensors-offer-power = Potencia

sensors-offer-treadmill = Cinta de correr

sensors-offer-battery = Batería

# Where nothing is known of what a device measures.
sensors-offers-nothing = Aún no se sabe qué mide

# The charge of a sensor's battery in percent.
sensors-battery = Batería { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Batería { $percent } %, solo orientativo

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = Sin contacto con la piel

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = En reposo

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = Los sensores hablan por Bluetooth

sensors-allow-text = El sistema preguntará ahora si Fresh Legs puede usarlo. Sirve para encontrar y escuchar tus sensores y para nada más: no para saber dónde estás.

sensors-allow = Permitir Bluetooth

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh Legs no puede usar el Bluetooth. Solo se cambia en los ajustes del sistema.

# Opens the system's settings of the app.
sensors-open-settings = Abrir los ajustes

# Opens the system's page of Bluetooth.
sensors-switch-on = Encender el Bluetooth

# Tries again at once whatever is not connected.
sensors-retry = Reintentar la conexión ahora

# The page of one sensor: the field of its name.
sensors-name = Nombre

# How a sensor counts cadence.
sensors-counts = ¿Cómo cuenta los pasos?

sensors-counts-detail = Se averigua solo. Elige únicamente si la cadencia es la mitad o el doble de lo que debería.

sensors-counts-self = Automático

sensors-counts-strides = Un pie

sensors-counts-steps = Ambos pies

# What is known of a sensor.
sensors-about = Sobre este sensor

sensors-maker = Fabricante

sensors-model = Modelo

sensors-firmware = Firmware

# Takes a sensor off the list.
sensors-forget = Olvidar este sensor

sensors-forget-question = ¿Olvidar { $name }?

sensors-forget-text = Ya no se conecta ni da datos a ninguna carrera. Lo que ha medido se conserva.
