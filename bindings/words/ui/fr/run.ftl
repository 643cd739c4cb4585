# The title of the screen before a run.
run-title = Sortie

# Begins the run, and while it is begun.
run-start = Démarrer

run-starting = Démarrage …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = Cela dit de ne pas encore courir. Veux-tu démarrer quand même ?

run-hold-start = Démarrer quand même

# Below words on health that no clinician has read yet.
run-unreviewed = Ces mots n'ont pas encore été relus par un médecin.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = Une sortie a été interrompue

run-unfinished-text = Reprends-la, ou termine-la là où elle en était.

run-unfinished-resume = Reprendre

run-unfinished-close = Terminer

run-unfinished-question = Terminer cette sortie ?

run-unfinished-consequence = Ce qui est enregistré reste. Ensuite, elle ne peut plus reprendre.

# Leads from what is said of running today to the first screen.
run-today-more = Plus sur aujourd'hui

# What sort of run.
run-kind = Quel type de sortie ?

run-kind-easy = Facile

run-kind-treadmill = Tapis de course

run-kind-trail = Trail

run-kind-intervals = Piste ou fractionné

run-kind-race = Course officielle

run-kind-with-friends = Avec des amis

run-kind-treadmill-text = Ta position n'est pas demandée.

run-kind-trail-text = L'effort compte, pas l'allure.

run-kind-race-text = Pas de questions, sauf si tu demandes de l'aide.

run-kind-with-friends-text = Seulement la sécurité, et des réponses à ce que tu dis.

# What makes a run harder today.
run-conditions = Aujourd'hui

run-hot = il fait chaud

run-humid = il fait humide

run-hilly = ça monte

run-auto-pause = Pause quand je m'arrête

run-offers-routines = Proposer échauffement et retour au calme

# What the coach watches over.
run-aim = Que doit suivre le coach ?

run-aim-free = Au ressenti

run-aim-free-text = Pas d'objectif. Les jambes lourdes sont remarquées quand même.

run-aim-planned = Le plan du jour

run-aim-pace = Allure

run-aim-zone = Zone cardiaque

run-aim-heart-rate = Fréquence cardiaque

run-aim-cadence = Cadence

# A heart-rate zone, 1 to 5.
run-zone = Zone { $number }

# The ends of a target.
run-pace-fastest = Pas plus vite que

run-pace-slowest = Pas plus lent que

run-low = Au moins

run-high = Au plus

# For screen readers: the buttons that change the end of a target.
run-less = { $what } : moins

run-more = { $what } : plus

# What the phone is asked for, and why.
run-ready = Ce que cette sortie utilise

run-ready-without = La sortie marche sans chacun d'eux. On te demande au démarrage.

run-permission-location = Position

run-permission-location-why = Pour la distance, l'allure et le tracé. Seulement pendant la sortie, et sur ce téléphone.

run-permission-activity = Activité physique

run-permission-activity-why = Pour tes pas, si aucun capteur ne les compte.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = Pour tes capteurs associés.

run-permission-notifications = Notifications

run-permission-notifications-why = Pour montrer la sortie et « Jambes lourdes » sur l'écran verrouillé.

run-permission-granted = Autorisé

run-permission-allow = Autoriser

run-permission-settings = Ouvrir les réglages

run-permission-restricted = Impossible sur ce téléphone.

# Paired sensors, and whether each is heard.
run-sensors = Capteurs

run-sensors-none = Aucun n'est associé. Le téléphone suffit.

run-sensors-add = Associer un capteur

run-sensors-all = Tout sur les capteurs

run-sensor-heard = reçu

run-sensor-searched = recherche en cours

run-sensor-silent = connecté, mais muet

run-sensor-waiting = nouvel essai bientôt

run-sensor-unheard = pas encore cherché

run-battery-percent = batterie { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = Jambes lourdes ? Dis-le par

run-way-screen = le grand bouton à l'écran

run-way-headset = le bouton de tes écouteurs

run-way-notification = la notification sur l'écran verrouillé

run-way-knock = deux coups sur le téléphone

# Asked once: how the coach speaks where no headphones are.
run-sound-title = Comment le coach parle-t-il sans écouteurs ?

run-sound-speaker = À voix haute

run-sound-speaker-text = Par le téléphone, tout le monde autour entend.

run-sound-vibration = Par vibration

run-sound-vibration-text = Les mots sont à l'écran.

run-sound-silent = Pas du tout

run-sound-silent-text = Ni son ni vibration, seulement des mots à l'écran.

run-sound-later = Tu peux le changer dans les réglages.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = L'économie de batterie peut couper une sortie

run-saving-samsung = Sur Samsung, retire Fresh Legs des applis en veille et choisis « Non restreinte » pour la batterie.

run-saving-xiaomi = Sur Xiaomi, autorise le « Démarrage automatique » de Fresh Legs et choisis « Aucune restriction » pour la batterie.

run-saving-huawei = Sur Huawei, gère le lancement de Fresh Legs à la main et autorise l'exécution en arrière-plan.

run-saving-oppo = Sur Oppo et OnePlus, autorise l'activité en arrière-plan de Fresh Legs et verrouille-la dans les applis récentes.

run-saving-vivo = Sur Vivo, autorise une forte consommation en arrière-plan pour Fresh Legs.

run-saving-other = Laisse Fresh Legs utiliser la batterie sans restriction, pour que la sortie continue écran éteint.

run-saving-open = Ouvrir les réglages de batterie

# A simulated runner, for trying out.
run-demo = Essayer sans courir

run-demo-text = Un coureur simulé avec capteurs. Appuie sur « Jambes lourdes » et écoute.

run-demo-start = Démarrer la sortie simulée

# The numbers of a run; each label stands over its number.
run-pace-label = Allure

run-time = Temps

run-elapsed = Avec pauses

run-distance = Distance

run-heart-rate = Cœur

run-cadence = Pas/min

run-pace-average = Allure moyenne

run-heart-rate-average = Cœur en moyenne

run-heart-rate-most = Cœur au plus haut

run-cadence-average = Pas/min en moyenne

run-ascent = Dénivelé

run-laps = Tours

# How good a number is: late, not there, or the strap is off the skin.
run-stale = il y a { $seconds } s

run-lost = pas de signal

run-no-contact = pas de contact

# The button of the app.
run-heavy = Jambes lourdes

# Leads to the words of a red flag; one or two short words.
run-not-well = Ça ne va pas

run-not-well-title = Qu'est-ce que c'est ?

run-pause = Pause

run-resume = Reprendre

run-lap = Tour

run-more-key = Plus

# Words of the runner's own, on buttons.
run-word-easing = Je ralentis exprès

run-word-better = Mieux

run-word-same = Pareil

run-word-worse = Pire

run-word-pain = Douleur

run-word-dizzy = Vertige

run-word-chest = Poitrine, ou plus d'air

run-word-not-now = Pas maintenant

run-word-coach-again = Coache-moi à nouveau

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = L'accepter

run-rescue-ease = Ralentir

run-rescue-tall = Grand et relâché

run-rescue-steps = Des pas plus rapides et courts

run-rescue-breathe = Respirer bas

run-rescue-landmark = Juste au prochain repère

run-rescue-self-talk = Une phrase pour toi

run-rescue-fuel = Manger et boire

run-rescue-walk = Marcher un peu

run-rescue-cut-short = Raccourcir la sortie

# Takes the metronome that a rescue offers.
run-metronome-offer = Métronome à { $cadence }

# What sounds with the steps.
run-metronome = Métronome

run-breath = Respiration

run-breath-pattern = Inspire { $inhale } pas, expire { $exhale }

run-breath-patterns = Respirer : pas inspirés : expirés

run-guide-by-rate = Seule ta cadence est connue. Touche quand un pied se pose.

run-tap = Touche à chaque pas

run-guide-keep = Laisser

run-guide-off = Arrêter

# A routine in a run.
run-warm-up-offer = S'échauffer d'abord ?

run-cool-down-offer = Un retour au calme ?

run-cool-down-text = Quelques minutes faciles pour finir.

run-cool-down-start = Démarrer le retour au calme

run-level = Niveau { $level }

run-decline = Non, merci

run-side-left = gauche

run-side-right = droite

run-side-both = les deux

run-rest = Repos. Ensuite : { $next }

run-next-exercise = Ensuite : { $name }

run-routine-stop = Arrêter

# Where the runner is in a plan, or in a routine.
run-step = { $number } sur { $of }

run-left = encore { $what }

# What is different from an ordinary run.
run-paused = En pause

run-standing = Tu es à l'arrêt : pause automatique

run-eased = Facile : objectifs au repos

run-muted = Muet : seule la sécurité parle

run-voice-failed = La voix ne marche pas : sons et vibrations seulement

run-locked = Verrouillé : tu peux seulement dire comment tu vas

run-mute = Couper le son

run-unmute = Reparler

run-lock = Verrouiller l'écran

run-unlock = Maintiens pour déverrouiller

# Ends the run: held, or pressed and then asked.
run-finish-hold = Maintiens pour finir

run-finish = Finir sans maintenir

run-finish-question = Finir la sortie ?

run-finish-text = Elle est enregistrée, et ne peut plus reprendre ensuite.

run-finish-yes = Finir

run-finishing = Enregistrement …

# Opens the phone's dialler with this number.
run-call = Appeler le { $number }

# What went wrong in a run, told once.
run-trouble-storage-full = Le téléphone est plein. La sortie continue et reste en mémoire jusqu'à ce qu'il y ait de la place.

run-trouble-storage-failing = L'enregistrement ne marche pas pour l'instant. La sortie continue et reste en mémoire.

run-trouble-storage-back = L'enregistrement marche à nouveau. Rien n'est perdu.

run-trouble-not-stored = La fin de cette sortie n'a pas pu être enregistrée. Le reste est là.

run-trouble-soundtrack = Le son de cette sortie ne peut plus être écrit. La sortie continue.

# After a run.
run-done = Sortie terminée

run-eased-done = Tu as ralenti de ton propre mot. Cela compte, et aucun objectif n'est manqué.

run-review = Voir cette sortie

run-put-away = Terminé

# The card of a run.
run-card = C'était comment ?

run-card-kept = Gardé dans ton journal

run-effort = C'était dur ?

run-effort-scale = 0 : repos. 3 : modéré. 5 : dur. 10 : le plus dur possible.

run-legs = Tes jambes étaient lourdes ?

run-legs-scale = 0 : fraîches. 10 : le plus lourd possible.

run-of-ten = { $value } sur 10

run-where = Où étaient-elles lourdes ?

run-part-glutes = fesses

run-part-hip-flexors = avant de la hanche

run-part-quadriceps = avant de la cuisse

run-part-hamstrings = arrière de la cuisse

run-part-adductors = intérieur de la cuisse

run-part-knee = genou

run-part-shin = tibia

run-part-calf = mollet

run-part-foot = pied

run-helped = Qu'est-ce qui a aidé ?

run-note = Note

# A defect ended the run.
run-broken-title = Une erreur a mis fin à cette sortie

run-broken-text = Ce qui est enregistré est gardé. Tu peux la reprendre, ou la terminer.

run-broken-next = Voir ce qui est possible

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] encore { $count }
   *[other] encore { $count }
}
