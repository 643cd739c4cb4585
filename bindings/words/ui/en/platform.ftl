### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = Your run

# What that kind is, below its name there.
platform-channel-run-about = Shown while you run, with its buttons.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Reminders

# What that kind is, below its name there.
platform-channel-reminders-about = Only the ones you switched on.

# Title of the notification while a run is recorded.
platform-run = Run in progress

# Title of the notification while the run is paused.
platform-run-paused = Paused

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Legs heavy

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Undo

# Button in the notification: pauses the run.
platform-run-pause = Pause

# Button in the notification: goes on with the run.
platform-run-resume = Resume

# Button in the notification: begins a new lap.
platform-run-lap = Lap

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = Your run was interrupted

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = What was recorded is saved. Open it to go on or to finish.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Legs heavy

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = My legs are heavy

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Easy run

# The same where there is room.
platform-shortcut-easy-long = Start an easy run

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Check in

# The same where there is room.
platform-shortcut-check-in-long = Check in for today

# What the widget is, where the runner chooses one.
platform-widget-about = How today looks for your legs, and a button that starts a run.

# On the widget, over the word for today; also its name.
platform-widget-today = Today

# On the widget: starts a run.
platform-widget-start = Start

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Open the app to see it

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = For distance, pace and the track of a run outdoors. Only while you run, and it stays on this phone.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = To find and hear your heart rate strap, foot pod or treadmill.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = To count your steps where no sensor does: for your cadence, and for the distance on a treadmill.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = To show your run on the lock screen with its buttons, and the reminders you switch on.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = To read sleep, resting heart rate and workouts that other apps recorded, and to keep your runs there. Each only if you want it; nothing leaves this phone.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = Your health data

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = A reminder of your journal

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = No more of these

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Unlock Fresh Legs

# Its second line.
platform-unlock-text = Your runs and your journal are private.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Open with Fresh Legs
