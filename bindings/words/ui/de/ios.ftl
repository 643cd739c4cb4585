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

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Apple sagt keiner App, was sie lesen darf: Was du ablehnst, kommt einfach nicht herein. Ändern kannst du es in der App „Health“ unter deinem Bild, „Apps“.

# What is stored where: of the network.
ios-where-network = Netz: keines. Die App baut keine Verbindung ins Internet auf. Kein Konto, keine Werbung, keine Statistik.

# What is stored where: of iCloud.
ios-where-cloud = iCloud: nichts. Sicherungen des Telefons lassen den Speicher aus; auf ein anderes Telefon führt eine Sicherung, die du hier anlegst.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = Wenn du ihn startest, fragt das System nach zwei Dingen. Du kannst beides ablehnen: Der Lauf geht dann mit dem, was bleibt.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Sperrbildschirm

ios-ready-lock-text = Auch dort steht der Lauf, mit seinem Knopf für schwere Beine, und er geht weiter, wenn der Bildschirm aus ist.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Nichts zu sehen in der Liste offener Apps
