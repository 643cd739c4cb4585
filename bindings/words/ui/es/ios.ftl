### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Pausar la carrera

# The same: goes on with it.
ios-intent-resume = Reanudar la carrera

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = No hay ninguna carrera en marcha.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = Tu carrera lo sabe: te pesan las piernas.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Deshecho.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = el botón de la pantalla de bloqueo

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = En los ajustes del teléfono, en Accesibilidad, donde se leen textos en voz alta, hay más voces y mejores. Una vez descargadas, no necesitan conexión.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Enciéndelo en los ajustes del teléfono, en «Bluetooth».

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Apple no dice a ninguna app qué puede leer: lo que rechazas simplemente no llega. Lo cambias en la app Salud, bajo tu foto, en «Apps».

# What is stored where: of the network.
ios-where-network = Red: ninguna. La app no se conecta a internet. Sin cuenta, sin publicidad, sin estadísticas.

# What is stored where: of iCloud.
ios-where-cloud = iCloud: nada. Las copias del teléfono dejan fuera el almacén; una copia que guardes aquí es el camino a otro teléfono.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = Al empezar, el sistema pregunta por dos cosas. Puedes rechazar cada una: la carrera sigue con lo que quede.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Pantalla bloqueada

ios-ready-lock-text = La carrera también está ahí, con su botón para piernas pesadas, y sigue con la pantalla apagada.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Nada a la vista en la lista de apps abiertas
