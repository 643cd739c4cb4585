# The title of the screen on which an entry is changed.
checkin-edit = Modifier la note

# Over the list of other kinds of entries.
checkin-other = Noter autre chose

# The day that an entry is for.
checkin-day = Pour quel jour

checkin-today = Aujourd’hui

checkin-month-before = Mois précédent

checkin-month-after = Mois suivant

# Asks before an entry is deleted.
checkin-delete-question = Supprimer cette note ?

checkin-delete-detail = Dans le journal, tu peux la récupérer juste après.

# What was said on a scale.
checkin-of = { $value } sur { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = fraîches

checkin-heaviest = comme du plomb

checkin-poor = mauvais

checkin-very-good = très bon

checkin-none = pas du tout

checkin-exhausted = à bout

checkin-low = bas

checkin-very-much = énormément

checkin-rest = aucun effort

checkin-maximal = à fond

checkin-hardly = à peine

checkin-gone = parti

checkin-unbearable = insupportable

checkin-clear = Effacer

# The morning check-in.
checkin-heaviness = Tes jambes sont-elles lourdes ?

checkin-sleep = Combien de temps as-tu dormi ?

checkin-sleep-time = { $hours } h { $minutes } min

checkin-sleep-less = Un quart d’heure de moins

checkin-sleep-more = Un quart d’heure de plus

checkin-quality = As-tu bien dormi ?

checkin-sore = Où as-tu des courbatures ?

checkin-fatigue = Ton corps est-il fatigué ?

checkin-mood = Comment va ton moral ?

checkin-stress = As-tu du stress ?

checkin-more-morning = Pouls, maladie, cycle

checkin-resting = Fréquence cardiaque de repos (battements par minute)

checkin-rmssd = Variabilité cardiaque (RMSSD, ms)

checkin-ill = Es-tu malade ?

checkin-cycle = Jour du cycle menstruel

checkin-note = Remarque

# Beneath a field: what it takes.
checkin-range = De { $low } à { $high }

checkin-no-number = Écris un nombre.

# The body map.
checkin-front = Avant

checkin-back = Arrière

checkin-list = Liste

checkin-place = { $part } ({ $side })

checkin-marked = marqué

checkin-not-marked = non marqué

checkin-map = Touche ce que tu ressens. Chaque côté porte son nom.

# The morning reading with a strap.
checkin-reading-detail = Deux minutes de calme, au lit ou sur une chaise

checkin-reading-start = Lancer la mesure

checkin-reading-skip = Mesurer tout de suite

checkin-reading-finish = Terminer maintenant

checkin-reading-keep = Garder la mesure

checkin-reading-again = Encore une fois

checkin-reading-discard = Ne pas la garder

checkin-reading-left = encore { $time }

checkin-reading-rate = Pouls

checkin-reading-beats = Battements

checkin-reading-kept = La mesure est dans le journal.

checkin-reading-no-strap = Il faut une ceinture cardiaque. Aucune n’est encore associée.

checkin-reading-bluetooth = La ceinture s’entend par Bluetooth. Le téléphone doit l’autoriser.

checkin-reading-settings = Ouvrir les réglages du téléphone

# The card after a run.
checkin-effort = Était-ce dur ?

checkin-run-heavy = Tes jambes étaient-elles lourdes ?

checkin-where-heavy = Où étaient-elles lourdes ?

checkin-heavy-from = Lourdes à partir de quelle minute

checkin-helped = Qu’est-ce qui a aidé ?

checkin-shoes = Chaussures

checkin-which-run = Quelle sortie ?

checkin-whole-day = Toute la journée

# Food and drink.
checkin-about-run = Autour d’une sortie

checkin-about-day = Dans la journée

checkin-carbohydrate-before = Glucides dans les quatre heures avant (g)

checkin-carbohydrate-during = Glucides pendant la sortie (g)

checkin-carbohydrate-after = Glucides dans les deux heures après (g)

checkin-fluid = Bu (ml)

checkin-electrolytes = Avec électrolytes ?

checkin-sweat = Liquide perdu pendant cette sortie

checkin-mass-before = Poids avant ({ $unit })

checkin-mass-after = Poids après ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Urine entre les deux (ml)

checkin-iron-meals = Repas riches en fer

checkin-too-little = As-tu trop peu mangé pour ce que tu as fait ?

# Results from a laboratory.
checkin-ferritin = Ferritine (µg/l, comme ng/ml)

checkin-haemoglobin = Hémoglobine ({ $unit })

checkin-unit = Unité

# An activity, a tag.
checkin-what = Qu’est-ce que c’était ?

checkin-minutes = Minutes

checkin-distance = Distance ({ $unit })

checkin-hard = Dur pour les jambes

checkin-hard-detail = Squats lourds, côtes, sauts

checkin-shoes-name = Nom des chaussures

checkin-shoes-aside = Mises de côté à partir de ce jour

# A symptom, and an absence.
checkin-felt = Que ressens-tu ?

checkin-change = Choisir autre chose

checkin-where = Où ?

checkin-how-much = À quel point ?

checkin-questions = Réponds, pour que rien ne soit oublié

checkin-circumstances = Qu’est-ce qui l’accompagne ?

checkin-since = Depuis

checkin-since-day = Ce jour

checkin-until = Jusqu’à

checkin-still-there = Encore là

checkin-away = Pourquoi ne cours-tu pas ?

checkin-open-end = Pas encore connu

# Legs before a run.
checkin-feel = Comment sont tes jambes ?

checkin-choice = Que vas-tu faire ?

# Whether an advice helped.
checkin-tried = L’as-tu essayé ?

checkin-did-help = Cela a-t-il aidé ?

checkin-cannot-say = Difficile à dire

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Bilan du matin

checkin-kind-run-card = Après la sortie

checkin-kind-intake = Manger et boire

checkin-kind-blood = Résultat sanguin

checkin-kind-activity = Activité

checkin-kind-shoes = Chaussures

checkin-kind-symptom = Symptôme

checkin-kind-legs-today = Jambes avant la sortie

checkin-kind-tag = Autre chose du jour

checkin-kind-reading = Mesure du matin

checkin-kind-absence = Temps sans courir

checkin-kind-advice-outcome = Est-ce que cela a aidé ?

# What was done.
checkin-activity-run = Sortie sans le téléphone

checkin-activity-walk = Marche

checkin-activity-cycling = Vélo

checkin-activity-swimming = Natation

checkin-activity-other-sport = Autre sport

checkin-activity-strength = Renforcement

checkin-activity-mobility = Mobilité ou étirements

checkin-activity-foam-rolling = Rouleau de massage

checkin-activity-massage = Massage

# What is felt.
checkin-symptom-pain = Douleur

checkin-symptom-heaviness = Lourdeur qui reste

checkin-symptom-numbness = Engourdissement ou fourmillements

checkin-symptom-saddle-numbness = Engourdissement entre les jambes, ou trouble de la vessie ou des intestins

checkin-symptom-swelling = Gonflement

checkin-symptom-fatigue = Fatigue au-delà des jambes

checkin-symptom-dizziness = Vertiges

checkin-symptom-fainted = Évanouissement, ou presque

checkin-symptom-breathlessness = Souffle plus court que l’effort ne l’explique

checkin-symptom-chest-pain = Douleur ou pression dans la poitrine

checkin-symptom-palpitations = Cœur qui s’emballe ou a des ratés

checkin-symptom-pallor = Pâleur

checkin-symptom-fever = Fièvre

checkin-symptom-confusion = Confusion, effondrement, ou plus de sueur par forte chaleur

checkin-symptom-one-sided-weakness = Faiblesse soudaine d’un côté, ou parole pâteuse

checkin-symptom-after-much-drinking = Vomissements, mal de tête ou convulsions après avoir beaucoup bu

checkin-symptom-dark-urine = Urine très foncée

checkin-symptom-muscle-breakdown = Douleur ou faiblesse extrême des muscles

checkin-symptom-tense-leg = Jambe très tendue, très douloureuse

checkin-symptom-missed-periods = Pas de règles depuis trois mois

checkin-symptom-weight-loss = Poids perdu sans le vouloir

checkin-symptom-frequent-illness = Maladies à répétition

checkin-symptom-low-mood = Moral bas depuis des semaines

# What belongs to a symptom.
checkin-circumstance-one-leg-only = Une seule jambe

checkin-circumstance-everyday-life = Dans l’escalier, debout ou dans la vie de tous les jours

checkin-circumstance-changes-gait = Change ta façon de courir ou de marcher

checkin-circumstance-at-night = La nuit, ou au repos

checkin-circumstance-bone-point = Un point précis de l’os fait mal à la pression

checkin-circumstance-cannot-bear-weight = Impossible de tenir ou de sauter dessus

checkin-circumstance-pop = Venu avec un claquement

checkin-circumstance-hot-and-swollen = Chaud, gonflé et douloureux

checkin-circumstance-eases-on-standing = Seulement à l’effort, passé quelques minutes après l’arrêt

checkin-circumstance-does-not-settle = Ne se calme pas au repos

checkin-circumstance-gone-next-day = Revenu comme avant le lendemain

# Parts of the body.
checkin-part-quadriceps = Avant de la cuisse

checkin-part-hamstrings = Arrière de la cuisse

checkin-part-adductors = Intérieur de la cuisse

checkin-part-glutes = Fesse

checkin-part-hip-flexors = Avant de la hanche

checkin-part-groin = Aine

checkin-part-hip = Hanche

checkin-part-outer-thigh = Extérieur de la cuisse

checkin-part-knee = Genou

checkin-part-shin = Tibia

checkin-part-calf = Mollet

checkin-part-achilles = Tendon d’Achille

checkin-part-ankle = Cheville

checkin-part-foot = Pied

checkin-part-lower-back = Bas du dos

checkin-part-elsewhere = Ailleurs

# Sides of the body.
checkin-side-left = à gauche

checkin-side-right = à droite

checkin-side-both = des deux côtés

# How somebody is ill.
checkin-ill-cold = Un rhume

checkin-ill-fever = Fièvre

checkin-ill-chest = Toux qui vient de la poitrine

checkin-ill-stomach = Estomac ou intestins

checkin-ill-other = Autre chose

# What else there was in the day.
checkin-tag-medicine = Médicament

checkin-tag-alcohol = Alcool

checkin-tag-heat = Chaleur

checkin-tag-long-standing = Longtemps debout

checkin-tag-travel = Un long voyage

# Why somebody does not run.
checkin-absence-injured = Blessure

checkin-absence-ill = Maladie

checkin-absence-away = Absence

# How legs feel.
checkin-feel-fresh = Fraîches

checkin-feel-so-so = Moyennes

checkin-feel-heavy = Lourdes

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = Un échauffement plus long

checkin-choice-easy-version = Une version facile de la sortie

checkin-choice-walk = Une marche

checkin-choice-rest-day = Un jour de repos

checkin-choice-as-planned = Comme prévu

# What helped in a run.
checkin-step-accept = L’accepter

checkin-step-ease = Une allure plus facile

checkin-step-tall = Courir grand et relâché

checkin-step-steps = Des pas plus rapides et courts

checkin-step-breathe = Respirer bas

checkin-step-landmark = Aller juste au prochain repère

checkin-step-self-talk = Une phrase à se dire

checkin-step-fuel = Manger et boire quelque chose

checkin-step-walk = Marcher un peu

checkin-step-cut-short = Raccourcir la sortie

# Advice that may have been tried.
checkin-advice-rest-day = Un jour de repos

checkin-advice-easy-day = Un jour facile

checkin-advice-active-recovery = Marche, vélo ou natation tranquilles

checkin-advice-sleep-tonight = Se coucher plus tôt

checkin-advice-drink-to-thirst = Boire à sa soif dans la journée

checkin-advice-salty-meal = Du salé au prochain repas

checkin-advice-carbohydrate-now = Un repas avec des glucides

checkin-advice-ease-off-sore-muscles = Lever le pied tant que les muscles sont courbaturés

checkin-advice-rolling = Rouleau ou massage

checkin-advice-mobility = Mobilité douce

checkin-advice-ask-for-ferritin = Demander une numération sanguine et la ferritine

checkin-advice-gait-analysis = Un regard sur ta façon de courir

checkin-advice-see-a-clinician = Demander à un médecin ou à un kinésithérapeute

checkin-advice-raise-longest-run-slowly = Allonger lentement la plus longue sortie

checkin-advice-easy-weeks = Des semaines faciles entre les semaines de progression

checkin-advice-spread-hard-days = Des jours faciles entre les jours durs

checkin-advice-sleep-habit = Sept à neuf heures de sommeil

checkin-advice-fuel-plan = Des glucides avant les sorties, et pendant les longues

checkin-advice-hydration-plan = Un plan pour boire par la chaleur et en sortie longue

checkin-advice-iron-rich-meals = Des repas riches en fer

checkin-advice-eat-enough = Manger assez

checkin-advice-strength = Renforcement deux fois par semaine

checkin-advice-core-and-jumps = Gainage et sauts, ajoutés lentement

checkin-advice-eccentric = Descentes lentes (renforcement excentrique)

checkin-advice-warm-up-and-cool-down = Un échauffement plus long et un retour au calme

checkin-advice-one-change-at-a-time = Un changement à la fois
