### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Pause the run

# The same: goes on with it.
ios-intent-resume = Resume the run

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = No run is on.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = Your run knows: your legs are heavy.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Taken back.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = the button on the lock screen

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = In the phone’s settings, under Accessibility, where texts are read aloud, you can get more and better voices. They need no network once they are there.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Switch it on in the phone’s settings, under “Bluetooth”.
