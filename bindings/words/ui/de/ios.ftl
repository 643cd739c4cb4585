### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Lauf pausieren

# The same: goes on with it.
ios-intent-resume = Lauf fortsetzen

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = Gerade ist kein Lauf an.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = Dein Lauf weiß es: Deine Beine sind schwer.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Zurückgenommen.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = dem Knopf auf dem Sperrbildschirm

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = In den Einstellungen des Telefons, unter „Bedienungshilfen“ beim Vorlesen von Texten, gibt es weitere und bessere Stimmen. Einmal geladen, brauchen sie kein Netz.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Schalte es in den Einstellungen des Telefons unter „Bluetooth“ ein.
