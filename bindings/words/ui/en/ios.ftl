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

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Apple tells no app what it may read: what you refuse simply does not come in. You change it in the Health app, under your picture, “Apps”.

# What is stored where: of the network.
ios-where-network = Network: none. The app makes no connection to the internet. No account, no advertising, no statistics.

# What is stored where: of iCloud.
ios-where-cloud = iCloud: nothing. Backups of the phone leave the store out; a backup that you save here is the way to another phone.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = When you start it, the system asks for two things. You may refuse each of them: the run then goes with what is left.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Lock screen

ios-ready-lock-text = The run stands there too, with its button for heavy legs, and goes on when the screen is off.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Nothing to see in the list of open apps
