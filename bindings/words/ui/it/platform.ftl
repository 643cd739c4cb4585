### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = La tua corsa

# What that kind is, below its name there.
platform-channel-run-about = Si vede mentre corri, con i suoi pulsanti.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Promemoria

# What that kind is, below its name there.
platform-channel-reminders-about = Solo quelli che hai attivato.

# Title of the notification while a run is recorded.
platform-run = La tua corsa è in corso

# Title of the notification while the run is paused.
platform-run-paused = In pausa

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Gambe pesanti

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Annulla

# Button in the notification: pauses the run.
platform-run-pause = Pausa

# Button in the notification: goes on with the run.
platform-run-resume = Riprendi

# Button in the notification: begins a new lap.
platform-run-lap = Giro

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = La tua corsa si è interrotta

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = Quello che è stato registrato è salvo. Aprila per continuare o finire.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Gambe pesanti

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = Ho le gambe pesanti

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Corsa facile

# The same where there is room.
platform-shortcut-easy-long = Inizia una corsa facile

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Check-in

# The same where there is room.
platform-shortcut-check-in-long = Fai il check-in di oggi

# What the widget is, where the runner chooses one.
platform-widget-about = Come stanno oggi le tue gambe, e un pulsante per iniziare a correre.

# On the widget, over the word for today; also its name.
platform-widget-today = Oggi

# On the widget: starts a run.
platform-widget-start = Inizia

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Apri l’app per vedere

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = Per la distanza, il passo e il tracciato di una corsa all’aperto. Solo mentre corri, e resta su questo telefono.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = Per trovare e ascoltare la tua fascia cardio, il sensore da scarpa o il tapis roulant.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = Per contare i tuoi passi quando nessun sensore lo fa: per la cadenza e per la distanza sul tapis roulant.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = Per mostrare la corsa e i suoi pulsanti sulla schermata di blocco, e i promemoria che attivi.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = Per leggere il sonno, la frequenza cardiaca a riposo e gli allenamenti registrati da altre app, e per salvarci le tue corse. Ognuno solo se vuoi; nulla esce da questo telefono.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = I tuoi dati sulla salute

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = Un promemoria del tuo diario

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = Non ricordarmelo più

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Sblocca Fresh Legs

# Its second line.
platform-unlock-text = Le tue corse e il tuo diario sono privati.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Apri con Fresh Legs
