### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = Ta sortie

# What that kind is, below its name there.
platform-channel-run-about = Affichée pendant que tu cours, avec ses boutons.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Rappels

# What that kind is, below its name there.
platform-channel-reminders-about = Seulement ceux que tu as activés.

# Title of the notification while a run is recorded.
platform-run = Ta sortie est en cours

# Title of the notification while the run is paused.
platform-run-paused = En pause

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Jambes lourdes

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Annuler

# Button in the notification: pauses the run.
platform-run-pause = Pause

# Button in the notification: goes on with the run.
platform-run-resume = Reprendre

# Button in the notification: begins a new lap.
platform-run-lap = Tour

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = Ta sortie a été interrompue

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = Ce qui a été enregistré est gardé. Ouvre-la pour continuer ou terminer.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Jambes lourdes

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = Mes jambes sont lourdes

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Sortie facile

# The same where there is room.
platform-shortcut-easy-long = Démarrer une sortie facile

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Bilan du matin

# The same where there is room.
platform-shortcut-check-in-long = Faire le bilan du matin

# What the widget is, where the runner chooses one.
platform-widget-about = Comment vont tes jambes aujourd’hui, et un bouton pour démarrer une sortie.

# On the widget, over the word for today; also its name.
platform-widget-today = Aujourd’hui

# On the widget: starts a run.
platform-widget-start = Démarrer

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Ouvre l’appli pour voir

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = Pour la distance, l’allure et le tracé d’une sortie dehors. Seulement pendant que tu cours, et tout reste sur ce téléphone.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = Pour trouver et écouter ta ceinture cardio, ton capteur de foulée ou ton tapis.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = Pour compter tes pas quand aucun capteur ne le fait : pour ta cadence, et pour la distance sur tapis.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = Pour montrer ta sortie et ses boutons sur l’écran verrouillé, et les rappels que tu actives.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = Pour lire le sommeil, la fréquence cardiaque au repos et les séances enregistrés par d’autres applis, et pour y ranger tes sorties. Seulement ce que tu veux ; rien ne quitte ce téléphone.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = Tes données de santé

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = Un rappel de ton journal

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = Ne plus me le rappeler

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Déverrouiller Fresh Legs

# Its second line.
platform-unlock-text = Tes sorties et ton journal sont privés.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Ouvrir avec Fresh Legs
