# The contents of the settings: titles of its pages, and what is on each.
settings-profile = Toi

settings-profile-detail = Unités, fréquence cardiaque, langue des annonces, antécédents

settings-voice = Voix et son

settings-voice-detail = Vitesse, volume, sans écouteurs

settings-coaching = Coaching

settings-coaching-detail = Combien le coach parle, tapes pour les jambes lourdes

settings-appearance = Apparence

settings-appearance-detail = Clair ou sombre, contraste, langue de l’app

settings-privacy = Confidentialité

settings-privacy-detail = Verrouillage, écrans masqués, ce qui est stocké où, suppression

settings-reminders = Rappels

settings-reminders-detail = Lesquels, quand, heures calmes

settings-journal = Journal et habitudes

settings-journal-detail = Ce que tu peux noter, les habitudes que tu suis

settings-data = Sauvegarde et fichiers

settings-data-detail = Sauvegarder, exporter, importer

settings-health = Autres apps de santé

settings-health-detail = Reprendre sommeil et pouls, transmettre tes courses

settings-about = À propos de Fresh Legs

settings-about-detail = Version, licences

# Said once something on a page was saved.
settings-saved = Enregistré

# Asked when a form is left that has not been saved.
settings-leave = Quitter sans enregistrer ?

settings-leave-text = Ce que tu as changé sur cette page serait perdu.

settings-leave-yes = Quitter

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = Un nombre entier, s’il te plaît

# The page about the runner.
settings-profile-units = Unités

settings-profile-metric = Kilomètres

settings-profile-imperial = Miles

settings-profile-heart = Fréquence cardiaque

# Above the two fields for heart rates.
settings-profile-heart-why = Les zones en sont calculées. Laisse vide ce que tu ne sais pas.

settings-profile-resting = Fréquence de repos

# Below both fields for heart rates.
settings-profile-beats = battements par minute

settings-profile-maximal = Fréquence maximale

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Sexe, là où une formule en a besoin

settings-profile-female = Femme

settings-profile-male = Homme

settings-profile-sex-unsaid = Non précisé

settings-profile-language = Langue des annonces

settings-background = Antécédents de santé

settings-background-why = Pour que les conseils soient prudents là où il le faut. Cela reste sur ce téléphone, et tu peux tout laisser de côté.

settings-background-birth-year = Année de naissance

# Switches: what of this applies to the runner.
settings-background-heart = Une maladie du cœur

settings-background-rhythm = Un trouble du rythme cardiaque

settings-background-medicine = Un médicament qui modifie le pouls

settings-background-asthma = Asthme

settings-background-diabetes = Diabète

settings-background-smoking = Tabac

settings-background-pregnancy = Grossesse, ou accouchement dans l’année

settings-background-bone = Une lésion osseuse de fatigue dans le passé

settings-background-anaemia = Anémie, maintenant ou par le passé

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Propose-moi quand même le guide de respiration

settings-background-breath-guide-why = Avec l’asthme ou une grossesse, il est omis. En cas de doute, demande à ton médecin.

# The page about voice and sound.
settings-voice-heading = Voix

settings-voice-rate = Vitesse de la voix

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Quelle voix

settings-voice-own = Celle que choisit le téléphone

# Speaks the example below.
settings-voice-try = Écouter

# An example of what the coach says, spoken aloud.
settings-voice-sample = Doucement maintenant. De petits pas, et souffle lentement.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = fr

settings-voice-failed = La voix n’a pas pu parler. Essaie une autre, ou regarde les voix du téléphone.

# $language is the name of a language.
settings-voice-missing = Ce téléphone n’a pas encore de voix pour { $language }. En attendant, les annonces sont des signaux et des mots à l’écran.

# Opens the phone's own page about voices.
settings-voice-system = Voix du téléphone

settings-voice-system-detail = Tu y trouves d’autres voix, aussi sans réseau

settings-volume = Volume

settings-volume-why = Chacun par rapport au volume du téléphone.

settings-volume-breath = Guide de respiration

settings-volume-metronome = Métronome

settings-volume-signals = Signaux

# A volume of 0.
settings-volume-off = coupé

settings-volume-percent = { $value } %

settings-without-headphones = Sans écouteurs

settings-without-headphones-why = Si tu signales une douleur ou une inquiétude, la réponse est dite à voix haute dans tous les cas.

settings-without-headphones-speaker = À voix haute

settings-without-headphones-speaker-detail = Tout le monde autour l’entend

settings-without-headphones-vibration = Par vibration

settings-without-headphones-vibration-detail = Les mots sont à l’écran

settings-without-headphones-silent = Pas du tout

settings-without-headphones-silent-detail = Seul l’écran les montre

settings-trim = Calage du rythme

settings-trim-why = Les écouteurs sans fil jouent en retard. Si le temps vient après ton pied, monte ; s’il vient avant, descends.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Sonner plus tard

settings-trim-more = Sonner plus tôt

# The page about coaching.
settings-coaching-words = Combien le coach parle

settings-coaching-brief = Le strict nécessaire

settings-coaching-chatty = Un mot gentil de plus

settings-coaching-knocks = Taper pour les jambes lourdes

settings-coaching-knocks-detail = Pendant la course, deux tapes sur le téléphone disent que tes jambes sont lourdes.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = À choisir ailleurs

settings-coaching-run = Type de sortie, objectif, métronome et respiration : avant et pendant chaque course

settings-coaching-plan = Ce que tu prépares, et la semaine à venir

settings-coaching-sensors = Ceintures, capteurs de foulée et montres

# The page about how the app looks.
settings-appearance-colours = Couleurs

settings-appearance-system = Comme le téléphone

settings-appearance-light = Clair

settings-appearance-dark = Sombre

settings-appearance-contrast = Contraste élevé

settings-appearance-contrast-detail = Lignes et lettres plus marquées, pour le soleil et les yeux fatigués

settings-appearance-language = Langue de l’app

# Below it and other rows that lead out of the app.
settings-opens-system = Ouvre les réglages du téléphone

# The page about privacy.
settings-privacy-lock = Verrouiller l’app

settings-privacy-lock-detail = Demande ton doigt, ton visage ou le code du téléphone. Une course reste ouverte.

settings-privacy-lock-missing = Ce téléphone n’a pas encore de verrouillage. Mets-en un d’abord dans ses réglages.

settings-privacy-hide = Masquer les écrans

settings-privacy-hide-detail = Pas de captures d’écran, et rien à voir dans la liste des apps ouvertes

settings-privacy-where = Ce qui est stocké où

settings-privacy-where-phone = Courses, journal, capteurs et profil : sur ce téléphone seulement, chiffrés. La clé est dans le coffre du téléphone.

settings-privacy-where-network = Réseau : aucun. L’app n’a pas le droit d’utiliser internet. Pas de compte, pas de publicité, pas de statistiques.

settings-privacy-where-files = Sauvegardes et exports : là où tu les mets. Une sauvegarde est chiffrée avec ta phrase secrète, un export ne l’est pas.

settings-privacy-where-health = Données de santé d’autres apps : seulement si tu le permets, et seulement dans ce téléphone.

settings-delete = Tout supprimer

settings-delete-detail = Toutes les courses, le journal, le profil et les capteurs

# The first of two questions before everything is deleted.
settings-delete-first = Tout supprimer ?

settings-delete-first-text = Toutes les courses, tout le journal, ton profil et tes capteurs disparaissent. Fais d’abord une sauvegarde si tu veux pouvoir les retrouver.

settings-delete-first-yes = Continuer

# The second question.
settings-delete-second = Vraiment tout ?

settings-delete-second-text = Il n’y a pas de retour possible, sauf avec une sauvegarde que tu as faite.

settings-deleted = Tout est supprimé.

settings-start-again = Recommencer

# The page about reminders.
settings-reminders-why = Les rappels sont rares, et jamais pendant les heures calmes.

settings-reminders-card = Après une course

settings-reminders-card-detail = Comment c’était, si tu ne l’as pas encore dit

settings-reminders-morning = Point du matin

settings-reminders-morning-detail = Comment vont tes jambes aujourd’hui

settings-reminders-helped = Est-ce que ça a aidé ?

settings-reminders-helped-detail = Quand tu as essayé un conseil

# Each opens a choice of the time of day.
settings-reminders-morning-at = Heure du matin

settings-reminders-helped-at = Heure pour « Est-ce que ça a aidé ? »

settings-reminders-quiet = Heures calmes

settings-reminders-quiet-from = De

settings-reminders-quiet-to = À

settings-reminders-quiet-why = Deux fois la même heure veut dire : pas d’heures calmes.

# The two sliders of a choice of the time of day.
settings-time-hour = Heure

settings-time-minute = Minute

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Pas encore autorisé

settings-permission-allow = Autoriser

settings-permission-system = Ouvrir les réglages du téléphone

settings-permission-restricted = Ce téléphone ne l’a pas, ou les règles de son propriétaire l’interdisent.

# The page about the journal.
settings-journal-fields = Ce que tu peux noter

settings-journal-mass = Poids

settings-journal-mass-detail = Seulement pour voir combien tu transpires en courant. Jamais comme objectif.

settings-journal-cycle = Cycle menstruel

settings-journal-cycle-detail = Le jour de ton cycle, à côté de la sensation dans tes jambes

settings-habits = Habitudes que tu suis

settings-habits-why = Autant ou aussi peu que tu veux. Ce que tu laisses de côté ne compte pas.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Sommeil

settings-habit-mobility = Mobilité

settings-habit-strength = Renforcement

settings-habit-fuelling = Manger en sortie longue

settings-habit-hydration = Boire

settings-habit-warm-up = Échauffement

settings-habit-easy-days = Facile après dur

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit } : fois par semaine

settings-habit-usual = Comme d’habitude

# The page about backups and files.
settings-backup = Sauvegarde

settings-backup-why = Tout dans un fichier chiffré. Sans la phrase secrète, personne ne peut l’ouvrir, pas même toi.

settings-passphrase = Phrase secrète

settings-passphrase-hint = Quelques mots que personne d’autre n’assemblerait ainsi

settings-passphrase-again = La phrase à nouveau

settings-passphrase-differs = Les deux ne sont pas les mêmes.

settings-backup-save = Enregistrer une sauvegarde

settings-restore = Restaurer

settings-restore-why = Reprend une sauvegarde. Le plus récent l’emporte ; rien de ce qui est ici n’est perdu.

settings-restore-pick = Choisir une sauvegarde

settings-export = Exporter

settings-export-why = À lire ailleurs ou à emporter. Ces fichiers ne sont pas chiffrés.

settings-export-report = Rapport de douze semaines

settings-export-report-detail = Une page avec des graphiques, pour toi ou un professionnel (HTML)

settings-export-tables = Tableaux

settings-export-tables-detail = Pour un tableur (CSV, compressé)

settings-export-everything = Tout en texte

settings-export-everything-detail = Pour d’autres programmes et un autre Fresh Legs (JSON)

settings-import = Importer

settings-import-runs = Courses enregistrées

settings-import-runs-detail = D’une montre ou d’une autre app (FIT, TCX, GPX)

settings-import-daily = Mesures quotidiennes

settings-import-daily-detail = Exports de HRV4Training, d’Elite HRV, ou un tableau de mesures (CSV)

settings-import-everything = D’un autre Fresh Legs

settings-import-everything-detail = Ce qui a été exporté en texte (JSON)

# While files are read or written.
settings-moving = En cours …

# Title above what came of reading or writing files.
settings-moved = Terminé

settings-moved-written = Le fichier est là où tu l’as mis.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } élément dedans
   *[other] { $count } éléments dedans
}

settings-moved-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}

settings-moved-newer = { $count ->
    [one] { $count } mis à jour
   *[other] { $count } mis à jour
}

settings-moved-known = { $count ->
    [one] { $count } était déjà là
   *[other] { $count } étaient déjà là
}

settings-moved-broken = { $count ->
    [one] { $count } illisible, laissé de côté :
   *[other] { $count } illisibles, laissés de côté :
}

settings-moved-unknown = Une partie vient d’un Fresh Legs plus récent et a été laissée de côté.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Reprise : { $run }

settings-moved-run-known = Déjà là : { $run }

settings-moved-run-other = Laissée de côté, ce n’est pas une course : { $run }

settings-moved-none = Il n’y avait aucune course dedans.

settings-moved-faults = { $count ->
    [one] { $count } défaut du fichier a été contourné :
   *[other] { $count } défauts du fichier ont été contournés :
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}

# A line of a table in which something is wrong.
settings-moved-line = Ligne { $line } : { $reason }

settings-wrong-passphrase = La phrase secrète n’est pas la bonne. Rien n’a été modifié.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = Le fichier est endommagé. Une partie est peut-être encore lisible.

settings-salvage = Reprendre ce qui est lisible

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = Les données enregistrées étaient endommagées

settings-set-aside-text = Le fichier endommagé a été mis de côté, pas supprimé, et un nouveau a été commencé. Si tu as une sauvegarde, restaure-la ci-dessous.

# The page about other health apps.
settings-health-in = Repris : nuits, fréquence de repos, variabilité et entraînements notés par d’autres apps. Ce que tu as noté toi-même reste.

settings-health-out = Transmises : tes courses terminées, avec durée et distance. Une course supprimée ici est retirée là-bas.

settings-health-now = Échanger maintenant

settings-health-done = { $count ->
    [one] { $count } entrée reprise ou modifiée
   *[other] { $count } entrées reprises ou modifiées
}

settings-health-nothing = Il n’y avait rien de nouveau.

settings-health-allowed = Autorisé

settings-health-change = Changer ce qui est autorisé

settings-health-missing = Ce téléphone n’a pas d’espace de données de santé commun aux apps.

# The page about the app.
settings-about-version = Version { $version }

settings-about-what = Un compagnon de course à l’écoute de tes jambes. Il marche sans compte et sans réseau.

settings-about-medical = Fresh Legs informe. Il ne pose pas de diagnostic et ne remplace pas un médecin. Si quelque chose t’inquiète, arrête-toi et demande de l’aide.

settings-about-own = Fresh Legs est un logiciel libre, sous Apache-2.0 ou MIT.

settings-licences = Licences de ce qui est utilisé

settings-licences-thanks = { $count ->
    [one] { $count } bibliothèque faite par d’autres. Merci.
   *[other] { $count } bibliothèques faites par d’autres. Merci.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Correction
