# Which of the first screens this is.
onboarding-step = Étape { $number } sur { $of }

# Leaves a step out.
onboarding-skip = Passer

# The first screen of all.
onboarding-welcome = Bienvenue dans Fresh Legs

onboarding-what = Un compagnon de course qui écoute tes jambes.

# What it does, in three short pieces.
onboarding-coach = Un coach à l'oreille

onboarding-coach-text = Allure, cadence et respiration, le téléphone dans la poche.

onboarding-legs = De l'aide quand les jambes sont lourdes

onboarding-legs-text = Un appui, et il t'accompagne de la voix pendant les minutes qui suivent.

onboarding-journal = Un journal qui demande pourquoi

onboarding-journal-text = Quelques secondes par jour montrent des causes possibles, et ce qui aide.

# What becomes of the runner's data.
onboarding-private = Tout reste sur ce téléphone

onboarding-private-text = Pas de compte, pas de cloud. Ce que tu écris et mesures est gardé ici, chiffré, et n'en sort que si tu l'exportes toi-même.

# What it is not.
onboarding-informs = Fresh Legs informe. Il ne pose aucun diagnostic et ne remplace aucun médecin. Douleur à la poitrine, évanouissement ou faiblesse soudaine d'un côté : arrête-toi et appelle de l'aide.

# Begins the few steps.
onboarding-begin = C'est parti

# Leaves all steps out.
onboarding-later = Configurer plus tard

# Leads to the page that restores a backup.
onboarding-backup = J'ai une sauvegarde

# The step about the runner.
onboarding-you = À propos de toi

onboarding-units = Unités

onboarding-kilometres = Kilomètres

onboarding-miles = Miles

# In which language the coach speaks.
onboarding-language = Langue de la voix

onboarding-language-note = Les écrans suivent la langue de ton téléphone. La voix et les phrases du journal peuvent en avoir une autre.

onboarding-heart = Fréquence cardiaque, si tu la connais

onboarding-heart-note = Laisse vide ce que tu ne sais pas. Tu pourras l'ajouter à tout moment.

# Fields of a number of beats per minute.
onboarding-resting = Au repos, battements par minute

onboarding-maximal = Maximale, battements par minute

# The step about the runner's running so far.
onboarding-running = Ta course jusqu'ici

onboarding-running-note = Avec ces réponses, les premières semaines ne seront ni trop ni trop peu.

# Whether the runner trains for something.
onboarding-goal = Je m'entraîne pour quelque chose

onboarding-goal-detail = Une compétition, ou une distance pour une date. Tu peux le changer à tout moment.

# The step about sensors.
onboarding-sensor = Un capteur, si tu en as un

onboarding-sensor-note = Une ceinture cardio, un capteur de foulée, un tapis : associe-le maintenant, ou plus tard sous « { $more } ». Le téléphone seul suffit.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Avant ta première sortie

onboarding-ready-note = Au départ, le système demande trois choses. Tu peux refuser chacune : la sortie se fait alors avec ce qui reste.

onboarding-location = Position

onboarding-location-text = Pour la distance et l'allure, seulement pendant que tu cours.

onboarding-activity = Activité physique

onboarding-activity-text = Pour la cadence, avec le compteur de pas du téléphone.

onboarding-notifications = Notifications

onboarding-notifications-text = Pour la sortie sur l'écran verrouillé, avec son bouton pour les jambes lourdes.

# Taking in what other apps on the phone know.
onboarding-health = Sommeil et pouls d'autres applis

onboarding-health-text = Si une montre les note sur ce téléphone, le journal peut les reprendre. Rien n'est transmis par là.

onboarding-health-take = Les reprendre

# What came of it.
onboarding-health-took = { $count ->
    [one] { $count } entrée est maintenant dans ton journal.
   *[other] { $count } entrées sont maintenant dans ton journal.
}

onboarding-health-denied = Pas autorisé. Tu pourras le faire plus tard dans les réglages.

# The ends of the first screens.
onboarding-finish = Aller à aujourd'hui

onboarding-guide = Lire d'abord ce que sont les jambes lourdes

# Beside a form that has been filled in and kept.
onboarding-kept = Enregistré

# Leads to the form of the three answers about the running so far.
onboarding-answers = Trois questions sur ta course

onboarding-answers-detail = Plus longue sortie, sorties par semaine, allure facile.
