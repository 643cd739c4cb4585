### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Bilan du matin
entries-kind-run_card = Après la sortie
entries-kind-intake = Manger et boire
entries-kind-blood = Résultat sanguin
entries-kind-activity = Activité
entries-kind-shoes = Chaussures
entries-kind-symptom = Symptôme
entries-kind-legs_today = Jambes avant la sortie
entries-kind-tag = Autre chose du jour
entries-kind-reading = Mesure du matin
entries-kind-absence = Temps sans courir
entries-kind-advice_outcome = Est-ce que cela a aidé ?

## Titles of their own

entries-activity-run = Sortie sans le téléphone
entries-activity-walk = Marche
entries-activity-cycling = Vélo
entries-activity-swimming = Natation
entries-activity-other_sport = Autre sport
entries-activity-strength = Renforcement
entries-activity-mobility = Mobilité ou étirements
entries-activity-foam_rolling = Rouleau de massage
entries-activity-massage = Massage

entries-symptom-pain = Douleur
entries-symptom-heaviness = Lourdeur qui reste
entries-symptom-numbness = Engourdissement ou fourmillements
entries-symptom-saddle_numbness = Engourdissement entre les jambes, ou trouble de la vessie ou des intestins
entries-symptom-swelling = Gonflement
entries-symptom-fatigue = Fatigue au-delà des jambes
entries-symptom-dizziness = Vertiges
entries-symptom-fainted = Évanouissement, ou presque
entries-symptom-breathlessness = Souffle plus court que l'effort ne l'explique
entries-symptom-chest_pain = Douleur ou pression dans la poitrine
entries-symptom-palpitations = Cœur qui s'emballe ou a des ratés
entries-symptom-pallor = Pâleur
entries-symptom-fever = Fièvre
entries-symptom-confusion = Confusion, effondrement, ou plus de sueur par forte chaleur
entries-symptom-one_sided_weakness = Faiblesse soudaine d'un côté, ou parole pâteuse
entries-symptom-after_much_drinking = Vomissements, mal de tête ou convulsions après avoir beaucoup bu
entries-symptom-dark_urine = Urine très foncée
entries-symptom-muscle_breakdown = Douleur ou faiblesse extrême des muscles
entries-symptom-tense_leg = Jambe très tendue, très douloureuse
entries-symptom-missed_periods = Pas de règles depuis trois mois
entries-symptom-weight_loss = Poids perdu sans le vouloir
entries-symptom-frequent_illness = Maladies à répétition
entries-symptom-low_mood = Moral bas depuis des semaines

entries-tag-medicine = Médicament
entries-tag-alcohol = Alcool
entries-tag-heat = Chaleur
entries-tag-long_standing = Longtemps debout
entries-tag-travel = Un long voyage

entries-absence-injured = Blessure
entries-absence-ill = Maladie
entries-absence-away = Absence

## Morning

entries-slept = Sommeil { $time }
entries-sleep-quality = Qualité du sommeil { $level } sur 5
entries-heaviness = Lourdeur des jambes { $level } sur 10
entries-sore = Courbatures : { $part } ({ $side }), { $level } sur 10
entries-fatigue = Fatigue { $level } sur 5
entries-mood = Moral { $level } sur 5
entries-stress = Stress { $level } sur 5
entries-resting-heart-rate = Fréquence cardiaque de repos { $bpm } bpm
entries-rmssd = Variabilité cardiaque (RMSSD) { $ms } ms
entries-artefacts = Artéfacts { $percent } %
entries-cycle-day = Jour { $day } du cycle
entries-ill-cold = Maladie : un rhume
entries-ill-fever = Maladie : fièvre
entries-ill-chest = Maladie : toux qui vient de la poitrine
entries-ill-stomach = Maladie : estomac ou intestins
entries-ill-other = Maladie : autre chose

## Runs and activities

entries-run-easy = Sortie
entries-run-treadmill = Sortie sur tapis
entries-run-trail = Sortie trail
entries-run-intervals = Fractionné
entries-run-race = Compétition
entries-run-with_friends = Sortie entre amis
entries-run-eased = Allégée à ta demande
entries-run-heavy = Tu as dit que tes jambes étaient lourdes
entries-distance = Distance { $distance }
entries-time = Temps { $time }
entries-pace = Allure { $pace }
entries-heart-rate = Fréquence cardiaque { $bpm } bpm en moyenne
entries-ascent = Dénivelé { $metres } m
entries-effort = Effort { $level } sur 10
entries-heavy-where = Lourdeur : { $part } ({ $side })
entries-heavy-from = Lourd à partir de la minute { $minute }
entries-helped = Ce qui a aidé : { $steps }
entries-shoes-worn = Chaussures : { $name }
entries-hard-for-the-legs = Dur pour les jambes

entries-step-accept = l'accepter
entries-step-ease = une allure plus facile
entries-step-tall = courir grand et relâché
entries-step-steps = des pas plus rapides et courts
entries-step-breathe = respirer bas
entries-step-landmark = aller juste au prochain repère
entries-step-self_talk = une phrase à se dire
entries-step-fuel = manger et boire quelque chose
entries-step-walk = marcher un peu
entries-step-cut_short = raccourcir la sortie

## Food, drink and blood

entries-carbohydrate-before = Glucides avant la sortie : { $grams } g
entries-carbohydrate-during = Glucides pendant la sortie : { $grams } g
entries-carbohydrate-after = Glucides après la sortie : { $grams } g
entries-fluid = Bu { $ml } ml
entries-electrolytes = Avec électrolytes
entries-no-electrolytes = Sans électrolytes
entries-fluid-loss = Liquide perdu pendant la sortie : { $litres } l
entries-fluid-gain = Bu { $litres } l de plus que la perte pendant la sortie
entries-iron-rich-meals = { $meals ->
    [one] { $meals } repas riche en fer
   *[other] { $meals } repas riches en fer
}
entries-ate-too-little = Trop peu mangé ce jour-là
entries-ate-enough = Assez mangé ce jour-là
entries-ferritin = Ferritine { $value } µg/l
entries-haemoglobin = Hémoglobine { $value } g/l

## Shoes

entries-shoes-taken = Mises en service : { $name }
entries-shoes-laid-aside = Mises de côté : { $name }

## Symptoms and absences

entries-place = Où : { $part } ({ $side })
entries-where = Où : { $place }
entries-level = { $level } sur 10
entries-since = Depuis le { $day }
entries-until = Jusqu'au { $day }
entries-no-last-day = Pas de dernier jour noté
entries-circumstance-one_leg_only = Une seule jambe
entries-circumstance-everyday_life = Dans l'escalier, debout ou dans la vie de tous les jours
entries-circumstance-changes_gait = Change ta façon de courir ou de marcher
entries-circumstance-at_night = La nuit, ou au repos
entries-circumstance-bone_point = Un point précis de l'os fait mal à la pression
entries-circumstance-cannot_bear_weight = Impossible de tenir ou de sauter dessus
entries-circumstance-pop = Venu avec un claquement
entries-circumstance-hot_and_swollen = Chaud, gonflé et douloureux
entries-circumstance-eases_on_standing = Seulement à l'effort, passé quelques minutes après l'arrêt
entries-circumstance-does_not_settle = Ne se calme pas au repos
entries-circumstance-gone_next_day = Revenu comme avant le lendemain

## Legs before a run

entries-feel-fresh = Fraîches
entries-feel-so_so = Moyennes
entries-feel-heavy = Lourdes
entries-chosen = Choisi : { $choice }
entries-choice-longer_warm_up = un échauffement plus long
entries-choice-easy_version = une version facile de la sortie
entries-choice-walk = une marche
entries-choice-rest_day = un jour de repos
entries-choice-as_planned = comme prévu

## Advice and what came of it

entries-for-cause = Pour : { $cause }
entries-not-tried = Pas essayé
entries-tried = Essayé
entries-did-help = Cela a aidé
entries-did-not-help = Cela n'a pas aidé
entries-advice-rest_day = Un jour de repos
entries-advice-easy_day = Un jour facile
entries-advice-active_recovery = Marche, vélo ou natation tranquilles
entries-advice-sleep_tonight = Se coucher plus tôt
entries-advice-drink_to_thirst = Boire à sa soif dans la journée
entries-advice-salty_meal = Du salé au prochain repas
entries-advice-carbohydrate_now = Un repas avec des glucides
entries-advice-ease_off_sore_muscles = Lever le pied tant que les muscles sont courbaturés
entries-advice-rolling = Rouleau ou massage
entries-advice-mobility = Mobilité douce
entries-advice-ask_for_ferritin = Demander une numération sanguine et la ferritine
entries-advice-gait_analysis = Un regard sur ta façon de courir
entries-advice-see_a_clinician = Demander à un médecin ou à un kinésithérapeute
entries-advice-raise_longest_run_slowly = Allonger lentement la plus longue sortie
entries-advice-easy_weeks = Des semaines faciles entre les semaines de progression
entries-advice-spread_hard_days = Des jours faciles entre les jours durs
entries-advice-sleep_habit = Sept à neuf heures de sommeil
entries-advice-fuel_plan = Des glucides avant les sorties, et pendant les longues
entries-advice-hydration_plan = Un plan pour boire par la chaleur et en sortie longue
entries-advice-iron_rich_meals = Des repas riches en fer
entries-advice-eat_enough = Manger assez
entries-advice-strength = Renforcement deux fois par semaine
entries-advice-core_and_jumps = Gainage et sauts, ajoutés lentement
entries-advice-eccentric = Descentes lentes (renforcement excentrique)
entries-advice-warm_up_and_cool_down = Un échauffement plus long et un retour au calme
entries-advice-one_change_at_a_time = Un changement à la fois
