### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Mettre la sortie en pause

# The same: goes on with it.
ios-intent-resume = Reprendre la sortie

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = Aucune sortie en cours.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = Ta sortie le sait : tes jambes sont lourdes.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Annulé.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = le bouton sur l'écran verrouillé

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = Dans les réglages du téléphone, sous Accessibilité, à l’endroit où l’on fait lire des textes à voix haute, tu trouves d’autres voix, et de meilleures. Une fois téléchargées, elles n’ont plus besoin de réseau.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Active-le dans les réglages du téléphone, sous « Bluetooth ».

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Apple ne dit à aucune app ce qu’elle peut lire : ce que tu refuses n’arrive tout simplement pas. Cela se change dans l’app Santé, sous ta photo, « Apps ».

# What is stored where: of the network.
ios-where-network = Réseau : aucun. L’app n’établit aucune connexion à internet. Ni compte, ni publicité, ni statistiques.

# What is stored where: of iCloud.
ios-where-cloud = iCloud : rien. Les sauvegardes du téléphone laissent le stockage de côté ; une sauvegarde enregistrée ici mène vers un autre téléphone.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = Quand tu la lances, le système demande deux choses. Tu peux refuser chacune : la course continue avec ce qui reste.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Écran verrouillé

ios-ready-lock-text = La course y est aussi, avec son bouton pour les jambes lourdes, et elle continue écran éteint.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Rien à voir dans la liste des apps ouvertes
