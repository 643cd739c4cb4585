### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Metti in pausa la corsa

# The same: goes on with it.
ios-intent-resume = Riprendi la corsa

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = Nessuna corsa in corso.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = La tua corsa lo sa: hai le gambe pesanti.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Annullato.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = il pulsante sulla schermata di blocco

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = Nelle impostazioni del telefono, in Accessibilità, dove si fanno leggere i testi ad alta voce, trovi altre voci, anche migliori. Una volta scaricate, non hanno bisogno della rete.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Accendilo nelle impostazioni del telefono, alla voce «Bluetooth».

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Apple non dice a nessuna app che cosa può leggere: ciò che rifiuti semplicemente non arriva. Si cambia nell’app Salute, sotto la tua foto, in “App”.

# What is stored where: of the network.
ios-where-network = Rete: nessuna. L’app non si collega a internet. Niente account, niente pubblicità, niente statistiche.

# What is stored where: of iCloud.
ios-where-cloud = iCloud: niente. I backup del telefono lasciano fuori l’archivio; un backup salvato qui è la via verso un altro telefono.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = Quando la avvii, il sistema chiede due cose. Puoi rifiutarle entrambe: la corsa va avanti con quel che resta.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Schermo bloccato

ios-ready-lock-text = La corsa è anche lì, con il suo pulsante per le gambe pesanti, e continua a schermo spento.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Nulla da vedere nell’elenco delle app aperte
