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

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Apple vertelt geen app wat die mag lezen: wat je weigert, komt gewoon niet binnen. Je wijzigt het in de app Gezondheid, onder je foto, bij “Apps”.

# What is stored where: of the network.
ios-where-network = Netwerk: geen. De app maakt geen verbinding met internet. Geen account, geen reclame, geen statistieken.

# What is stored where: of iCloud.
ios-where-cloud = iCloud: niets. Reservekopieën van de telefoon laten de opslag weg; een reservekopie die je hier bewaart, is de weg naar een andere telefoon.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = Als je start, vraagt het systeem twee dingen. Je mag elk ervan weigeren: de loop gaat dan door met wat er is.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Toegangsscherm

ios-ready-lock-text = Ook daar staat de loop, met de knop voor zware benen, en hij gaat door als het scherm uit is.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Niets te zien in de lijst van open apps
