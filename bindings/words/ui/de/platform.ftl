### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = Dein Lauf

# What that kind is, below its name there.
platform-channel-run-about = Zu sehen, solange du läufst, mit Knöpfen.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Erinnerungen

# What that kind is, below its name there.
platform-channel-reminders-about = Nur die, die du eingeschaltet hast.

# Title of the notification while a run is recorded.
platform-run = Lauf wird aufgezeichnet

# Title of the notification while the run is paused.
platform-run-paused = Pausiert

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Beine schwer

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Zurücknehmen

# Button in the notification: pauses the run.
platform-run-pause = Pause

# Button in the notification: goes on with the run.
platform-run-resume = Weiter

# Button in the notification: begins a new lap.
platform-run-lap = Runde

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = Dein Lauf wurde unterbrochen

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = Was aufgezeichnet wurde, ist gespeichert. Öffne ihn und lauf weiter, oder beende ihn.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Beine schwer

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = Meine Beine sind schwer

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Locker laufen

# The same where there is room.
platform-shortcut-easy-long = Einen lockeren Lauf starten

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Check-in

# The same where there is room.
platform-shortcut-check-in-long = Check-in für heute

# What the widget is, where the runner chooses one.
platform-widget-about = Wie es heute um deine Beine steht, und ein Knopf, der einen Lauf startet.

# On the widget, over the word for today; also its name.
platform-widget-today = Heute

# On the widget: starts a run.
platform-widget-start = Start

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Zum Ansehen die App öffnen

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = Für Strecke, Tempo und Spur eines Laufs im Freien. Nur während du läufst, und es bleibt auf diesem Telefon.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = Um deinen Pulsgurt, Laufsensor oder dein Laufband zu finden und zu hören.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = Um deine Schritte zu zählen, wo es kein Sensor tut: für deine Schrittfrequenz und die Strecke auf dem Laufband.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = Um deinen Lauf mit seinen Knöpfen auf dem Sperrbildschirm zu zeigen, und Erinnerungen, die du einschaltest.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = Um Schlaf, Ruhepuls und Trainings zu lesen, die andere Apps aufgezeichnet haben, und deine Läufe dort abzulegen. Jedes nur, wenn du willst; nichts verlässt dieses Telefon.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = Deine Gesundheitsdaten

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = Eine Erinnerung deines Tagebuchs

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = Diese nicht mehr

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Fresh Legs entsperren

# Its second line.
platform-unlock-text = Deine Läufe und dein Tagebuch sind privat.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Mit Fresh Legs öffnen
