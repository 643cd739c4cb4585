### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Training pauzeren

# The same: goes on with it.
ios-intent-resume = Training hervatten

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = Er loopt geen training.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = Je training weet het: je benen zijn zwaar.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Teruggenomen.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = de knop op het vergrendelscherm

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = In de instellingen van de telefoon, onder Toegankelijkheid bij het voorlezen van tekst, zijn er meer en betere stemmen. Eenmaal geladen hebben ze geen netwerk nodig.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Zet het aan in de instellingen van de telefoon, onder ‘Bluetooth’.
