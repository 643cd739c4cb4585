# Above the paired sensors.
sensors-mine = Os seus sensores

# No sensor is paired yet.
sensors-mine-empty = Nenhum sensor emparelhado ainda. Dá para correr sem; com uma cinta ou um sensor de passada fica mais exato.

# Below the heading, where there are several paired sensors.
sensors-order = Se dois medem o mesmo, vale o de cima.

# Arrows that change the order, for screen readers.
sensors-up = Subir { $name }

sensors-down = Descer { $name }

# Opens the page of one sensor.
sensors-details = Detalhes

# The same, for screen readers.
sensors-details-of = Detalhes de { $name }

# Above what is found by looking.
sensors-nearby = Por perto

# Begins to look.
sensors-scan = Procurar sensores

sensors-scan-stop = Parar a procura

# While it is looked for sensors.
sensors-scanning = Procurando … Molhe a cinta e vista, mexa no sensor de passada.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Nada de novo ainda. Um sensor ligado a um relógio ou a outro app fica escondido: desligue lá.

# Shows also devices that do not say that they are sensors.
sensors-everything = Mostrar todos os aparelhos

sensors-everything-detail = Também os que não dizem que são sensores.

# A device that tells no name.
sensors-unnamed = Aparelho sem nome

# Remembers a sensor from now on.
sensors-pair = Emparelhar

# The same, for screen readers.
sensors-pair-with = Emparelhar { $name }

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = Ver os valores

# The same, for screen readers.
sensors-look-at = Ver os valores de { $name }

# How strong the signal of a sensor is.
sensors-signal-strong = Sinal forte

sensors-signal-fair = Sinal médio

sensors-signal-weak = Sinal fraco

# How it stands with the link to a sensor.
sensors-link-none = Sem conexão

sensors-link-finding = Procurando

sensors-link-connecting = Conectando

sensors-link-streaming = Conectado

sensors-link-silent = Conectado, mas em silêncio

sensors-link-waiting = Tentará de novo em breve

# What a sensor measures.
sensors-offer-heart-rate = Frequência cardíaca

sensors-offer-beats = Batimento a batimento

sensors-offer-pace = Ritmo

sensors-offer-cadence = Cadência

sensors-offer-power = Potência

sensors-offer-treadmill = Esteira

sensors-offer-battery = Bateria

# Where nothing is known of what a device measures.
sensors-offers-nothing = Ainda não se sabe o que mede

# The charge of a sensor's battery in percent.
sensors-battery = Bateria { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Bateria { $percent } %, só uma indicação

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = Sem contato com a pele

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = Em repouso

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = Os sensores falam por Bluetooth

sensors-allow-text = O sistema vai perguntar se o Fresh Legs pode usá-lo. Serve para achar e ouvir os seus sensores e para mais nada: não para saber onde você está.

sensors-allow = Permitir o Bluetooth

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = O Fresh Legs não pode usar o Bluetooth. Só os ajustes do sistema mudam isso.

# Opens the system's settings of the app.
sensors-open-settings = Abrir os ajustes

# Opens the system's page of Bluetooth.
sensors-switch-on = Ligar o Bluetooth

# Tries again at once whatever is not connected.
sensors-retry = Tentar conectar de novo agora

# The page of one sensor: the field of its name.
sensors-name = Nome

# How a sensor counts cadence.
sensors-counts = Como ele conta os passos?

sensors-counts-detail = Isso é descoberto sozinho. Escolha só se a cadência for metade ou o dobro do que deveria.

sensors-counts-self = Automático

sensors-counts-strides = Um pé

sensors-counts-steps = Os dois pés

# What is known of a sensor.
sensors-about = Sobre este sensor

sensors-maker = Fabricante

sensors-model = Modelo

sensors-firmware = Firmware

# Takes a sensor off the list.
sensors-forget = Esquecer este sensor

sensors-forget-question = Esquecer { $name }?

sensors-forget-text = Ele não se conecta mais e não alimenta nenhuma corrida. O que mediu fica.
