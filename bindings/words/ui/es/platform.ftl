### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = Tu carrera

# What that kind is, below its name there.
platform-channel-run-about = Se muestra mientras corres, con sus botones.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Recordatorios

# What that kind is, below its name there.
platform-channel-reminders-about = Solo los que activaste.

# Title of the notification while a run is recorded.
platform-run = Tu carrera está en marcha

# Title of the notification while the run is paused.
platform-run-paused = En pausa

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Piernas pesadas

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Deshacer

# Button in the notification: pauses the run.
platform-run-pause = Pausar

# Button in the notification: goes on with the run.
platform-run-resume = Seguir

# Button in the notification: begins a new lap.
platform-run-lap = Vuelta

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = Tu carrera se interrumpió

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = Lo grabado está guardado. Ábrela para seguir o terminar.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Piernas pesadas

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = Me pesan las piernas

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Carrera suave

# The same where there is room.
platform-shortcut-easy-long = Empezar una carrera suave

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Registro

# The same where there is room.
platform-shortcut-check-in-long = Hacer el registro de hoy

# What the widget is, where the runner chooses one.
platform-widget-about = Cómo van hoy tus piernas, y un botón para empezar a correr.

# On the widget, over the word for today; also its name.
platform-widget-today = Hoy

# On the widget: starts a run.
platform-widget-start = Empezar

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Abre la app para verlo

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = Para la distancia, el ritmo y el recorrido de una carrera al aire libre. Solo mientras corres, y se queda en este teléfono.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = Para encontrar y escuchar tu banda de pulso, tu sensor de pie o tu cinta de correr.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = Para contar tus pasos cuando ningún sensor lo hace: para tu cadencia y para la distancia en cinta.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = Para mostrar tu carrera y sus botones en la pantalla de bloqueo, y los recordatorios que actives.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = Para leer el sueño, el pulso en reposo y los entrenamientos que grabaron otras apps, y guardar allí tus carreras. Cada cosa solo si quieres; nada sale de este teléfono.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = Tus datos de salud

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = Un recordatorio de tu diario

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = No recordar más

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Desbloquear Fresh Legs

# Its second line.
platform-unlock-text = Tus carreras y tu diario son privados.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Abrir con Fresh Legs
