### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = Je training

# What that kind is, below its name there.
platform-channel-run-about = Te zien terwijl je loopt, met de knoppen.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Herinneringen

# What that kind is, below its name there.
platform-channel-reminders-about = Alleen die je hebt aangezet.

# Title of the notification while a run is recorded.
platform-run = Je training loopt

# Title of the notification while the run is paused.
platform-run-paused = Gepauzeerd

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Zware benen

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Terugnemen

# Button in the notification: pauses the run.
platform-run-pause = Pauze

# Button in the notification: goes on with the run.
platform-run-resume = Verder

# Button in the notification: begins a new lap.
platform-run-lap = Ronde

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = Je training is onderbroken

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = Wat is opgenomen, is bewaard. Open hem om verder te gaan of af te ronden.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Zware benen

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = Mijn benen zijn zwaar

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Rustig lopen

# The same where there is room.
platform-shortcut-easy-long = Begin een rustige training

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Check-in

# The same where there is room.
platform-shortcut-check-in-long = Check-in van vandaag

# What the widget is, where the runner chooses one.
platform-widget-about = Hoe het vandaag met je benen gaat, en een knop om te beginnen met lopen.

# On the widget, over the word for today; also its name.
platform-widget-today = Vandaag

# On the widget: starts a run.
platform-widget-start = Start

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Open de app om het te zien

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = Voor afstand, tempo en route van een training buiten. Alleen terwijl je loopt, en het blijft op deze telefoon.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = Om je borstband, voetsensor of loopband te vinden en te horen.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = Om je stappen te tellen als geen sensor dat doet: voor je cadans, en voor de afstand op een loopband.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = Om je training met knoppen op het vergrendelscherm te tonen, en de herinneringen die je aanzet.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = Om slaap, rusthartslag en trainingen uit andere apps te lezen, en je trainingen daar te bewaren. Elk alleen als je dat wilt; niets verlaat deze telefoon.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = Je gezondheidsgegevens

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = Een herinnering van je dagboek

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = Niet meer herinneren

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Fresh Legs ontgrendelen

# Its second line.
platform-unlock-text = Je trainingen en je dagboek zijn privé.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Openen met Fresh Legs
