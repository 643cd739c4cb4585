### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Possible : { $cause }
causes-headline-today = Raisons possibles de jambes lourdes aujourd'hui, d'abord celle qui a le plus d'indices dans ton journal.
causes-headline-weeks = Raisons possibles de jambes lourdes ces semaines-ci, d'abord celle qui a le plus d'indices dans ton journal.
causes-headline-none = Rien dans ton journal ne l'explique pour l'instant. Voici ce qu'il serait utile de savoir.
causes-headline-fresh-today = Tes jambes sont notées fraîches aujourd'hui.
causes-headline-fresh = Aucun jour lourd n'est noté sur cette période.
causes-heavy-days = { $heavy ->
    [one] { $heavy } jour lourd parmi { $known } jours connus sur { $days }.
   *[other] { $heavy } jours lourds parmi { $known } jours connus sur { $days }.
}
causes-helped = { $helped ->
    [one] Tu as dit que cela a aidé une fois.
   *[other] Tu as dit que cela a aidé { $helped } fois.
}
causes-helped-most = { $advice } : a aidé { $helped } fois sur { $tried }.
causes-did-it-help = Le { $day }, tes jambes étaient lourdes, et le conseil était : { $advice }. Est-ce que cela a aidé ?

## Muscle fatigue

causes-hard-session = Le { $day }, tu as fait une séance dure : { $time }, effort { $effort } sur 10.
causes-hard-session-unrated = Le { $day }, tu as fait une séance dure.
causes-weeks-hard-session = Pour { $days } des { $heavy } jours lourds, une séance dure est venue dans les deux jours d'avant.
causes-long-run = Le { $day }, tu as fait une sortie longue : { $length }.
causes-weeks-long-run = Pour { $days } des { $heavy } jours lourds, une sortie longue est venue dans les deux jours d'avant.
causes-spike = La sortie du { $day } faisait { $distance }. Ta plus longue sortie des 30 jours d'avant était de { $longest }.
causes-weeks-spike = Pour { $days } des { $heavy } jours lourds, une sortie bien plus longue que la plus longue du mois précédent est venue dans les deux jours d'avant.
causes-leg-strength = Le { $day }, tu as fait du renforcement ou un autre travail dur pour les jambes.
causes-weeks-leg-strength = Pour { $days } des { $heavy } jours lourds, du renforcement ou un autre travail dur pour les jambes est venu dans les deux jours d'avant.
causes-load-high = Ta charge des sept jours jusqu'au { $day } était de { $ratio } fois celle de ta semaine habituelle.
causes-weeks-load-high = Pour { $days } des { $heavy } jours lourds, une semaine avec bien plus de charge que d'habitude est venue avant.
causes-confirm-muscle_fatigue = Un ou deux jours faciles devraient alléger les jambes. Si c'est le cas, des muscles fatigués étaient peut-être la raison.

## Worse for weeks in spite of rest

causes-efficiency-down = À pouls égal, tu as couru environ { $percent } % plus lentement ces deux dernières semaines que les six semaines d'avant.
causes-effort-up = La même allure t'a semblé { $now } sur 10 ces deux dernières semaines. Elle semblait { $usual } sur 10 les six semaines d'avant.
causes-low-wellness = La fatigue, le moral ou ta forme n'allaient pas bien { $low } jours sur { $known } ces deux dernières semaines. La semaine plus facile jusqu'au { $day } n'y a rien changé pour l'instant.
causes-low-wellness-no-easier-week = La fatigue, le moral ou ta forme n'allaient pas bien { $low } jours sur { $known } ces deux dernières semaines.
causes-monotony = Les jours de la dernière semaine se ressemblaient beaucoup, avec peu d'alternance entre dur et facile.
causes-resting-pulse-up = Ton pouls de repos était d'environ { $now } la semaine dernière. Ta valeur habituelle est d'environ { $usual }.
causes-confirm-overtraining_pattern = Un médecin qui suit des sportifs peut chercher d'autres raisons, comme une maladie, trop peu de fer ou trop peu de nourriture. Le repos peut aider, et cela peut prendre des semaines.

## Too little recovery

causes-short-night = La nuit avant le { $day }, tu as dormi { $sleep }. La plupart des adultes ont besoin de 7 à 9 heures.
causes-weeks-short-night = Pour { $days } des { $heavy } jours lourds, tu avais dormi moins de 7 heures avant.
causes-short-nights = Tu as dormi { $hours } heures en moyenne ces deux dernières semaines, sur { $nights } nuits notées. La plupart des adultes ont besoin de 7 à 9 heures.
causes-poor-night = Tu as noté une mauvaise nuit avant le { $day }.
causes-weeks-poor-night = Pour { $days } des { $heavy } jours lourds, une nuit que tu as notée mauvaise est venue avant.
causes-back-to-back = Tu as fait un entraînement dur ou long le { $first } et encore le { $second }.
causes-weeks-back-to-back = Pour { $days } des { $heavy } jours lourds, deux jours durs ou longs de suite sont venus avant.
causes-no-day-off = Tu as couru ou fait du renforcement chacun des sept jours jusqu'au { $day }.
causes-weeks-no-day-off = Pour { $days } des { $heavy } jours lourds, sept jours sans jour de repos sont venus avant.
causes-ate-too-little = Tu as noté avoir trop peu mangé le { $day } pour ce que tu as fait.
causes-weeks-ate-too-little = Pour { $days } des { $heavy } jours lourds, un jour où tu as trop peu mangé est venu avant.
causes-ill = Tu étais malade le { $day }. Les jambes peuvent rester lourdes quelques jours après une maladie.
causes-weeks-ill = Pour { $days } des { $heavy } jours lourds, une maladie est venue dans la semaine d'avant.
causes-stress = Tu as noté beaucoup de stress le { $day }.
causes-weeks-stress = Pour { $days } des { $heavy } jours lourds, tu avais noté beaucoup de stress avant.
causes-travel = Tu as fait un long voyage le { $day }.
causes-weeks-travel = Pour { $days } des { $heavy } jours lourds, un long voyage est venu dans les deux jours d'avant.
causes-no-easier-week = Depuis deux semaines, courir est plus dur et tu te sens moins bien, et il n'y a pas eu de semaine plus facile.
causes-confirm-inadequate_recovery = Deux ou trois nuits de 8 heures, assez de nourriture et un jour facile le montrent d'ordinaire. Note le sommeil et les jambes ces jours-là pour voir la différence.

## Too little fluid, or salt

causes-fluid-loss = Dans la sortie du { $day }, environ { $litres } litres de liquide n'ont pas été remplacés. C'est plus de 2 % de ton poids.
causes-weeks-fluid-loss = Pour { $days } des { $heavy } jours lourds, une sortie avec plus de 2 % du poids perdus en liquide est venue avant.
causes-heat = Il faisait chaud le { $day }.
causes-weeks-heat = Pour { $days } des { $heavy } jours lourds, il avait fait chaud avant.
causes-drift = Dans la sortie du { $day }, ton pouls a monté d'environ { $percent } % à la même allure. La chaleur et trop peu de liquide peuvent faire cela, une sortie longue à elle seule aussi.
causes-decoupling = Dans la sortie du { $day }, le pouls et l'allure se sont écartés de { $percent } %. La chaleur et trop peu de liquide peuvent faire cela, des jambes fatiguées ou une sortie longue à elle seule aussi.
causes-weeks-drift = Pour { $days } des { $heavy } jours lourds, une sortie où le pouls et l'allure se sont écartés est venue avant.
causes-little-fluid = Dans la sortie du { $day }, tu as bu { $fluid } ml en { $time }.
causes-weeks-little-fluid = Pour { $days } des { $heavy } jours lourds, une sortie longue ou chaude avec peu à boire est venue avant.
causes-confirm-dehydration = Bois à ta soif toute une journée et vois comment sont les jambes demain. Note ce que tu bois dans tes prochaines sorties longues ou chaudes.

## Too little carbohydrate

causes-no-carbohydrate = La sortie du { $day } a duré { $time }, avec { $grams } g de glucides. À partir d'environ 75 minutes, 30 à 60 g par heure aident.
causes-weeks-no-carbohydrate = Pour { $days } des { $heavy } jours lourds, une sortie de plus de 75 minutes presque sans glucides est venue avant.
causes-little-before = Avant la sortie de { $time } du { $day }, tu as mangé { $grams } g de glucides.
causes-weeks-little-before = Pour { $days } des { $heavy } jours lourds, une sortie de plus de 75 minutes après peu de glucides est venue avant.
causes-heavy-late = Dans la sortie du { $day }, tes jambes étaient lourdes à partir de la minute { $minute } environ. Si tard dans une sortie, les réserves de glucides peuvent baisser.
causes-weeks-heavy-late = Pour { $days } des { $heavy } jours lourds, une sortie où les jambes sont devenues lourdes sur le tard est venue avant.
causes-hard-days-little-food = Tu as fait un entraînement dur ou long le { $first } et le { $second }, et peu mangé autour.
causes-weeks-hard-days-little-food = Pour { $days } des { $heavy } jours lourds, deux jours durs ou longs avec peu de nourriture sont venus avant.
causes-pace-and-pulse-down = Dans la seconde moitié de la sortie du { $day }, tu courais { $percent } % plus lentement, et ton pouls a baissé aussi. Des muscles fatigués ou trop peu de glucides peuvent faire cela.
causes-weeks-pace-and-pulse-down = Pour { $days } des { $heavy } jours lourds, une sortie où l'allure et le pouls ont baissé ensemble est venue avant.
causes-confirm-glycogen_depletion = Mange des glucides avant ta prochaine sortie longue, puis 30 à 60 g par heure en courant. Si les jambes restent plus légères, c'était peut-être la raison.

## Too little iron

causes-low-ferritin = Ta ferritine du { $day } était de { $value } µg/l. En dessous de 30, elle compte comme basse chez l'adulte.
causes-borderline-ferritin = Ta ferritine du { $day } était de { $value } µg/l. En dessous de 35, elle mérite d'être suivie quand on court.
causes-low-haemoglobin = Ton hémoglobine du { $day } était de { $value } g/l, en dessous de la plage habituelle.
causes-few-iron-meals = Tu as noté { $meals ->
    [one] { $meals } repas riche
   *[other] { $meals } repas riches
} en fer sur { $days } jours des trois dernières semaines, et tu ressens de la fatigue ou ne te sens pas bien.
causes-iron-symptoms = Tu as noté ces dernières semaines : { $symptoms }. Ensemble, cela mérite une prise de sang.
causes-low-blood-before = Ton contexte de santé dit que tes valeurs sanguines ont déjà été trop basses.
causes-confirm-iron_deficiency = Seule une prise de sang le montre. Demande à ton médecin une numération sanguine et la ferritine.
causes-symptom-fatigue = fatigue
causes-symptom-breathlessness = souffle court
causes-symptom-pallor = pâleur
causes-symptom-dizziness = vertiges

## How you run

causes-one-sided-heaviness = Une jambe était lourde { $days } jours sur les quatre dernières semaines, { $side }.
causes-one-sided-soreness = Un côté avait des courbatures { $days } jours sur les quatre dernières semaines, { $side }.
causes-new-shoes = Tu portes « { $name } » depuis le { $day }. De nouvelles chaussures peuvent charger les jambes autrement.
causes-weeks-new-shoes = Pour { $days } des { $heavy } jours lourds, de nouvelles chaussures sont venues dans les deux semaines d'avant.
causes-cadence-down = Ta cadence à la même vitesse est environ { $percent } % plus basse que les quatre semaines d'avant.
causes-cadence-up = Ta cadence à la même vitesse est environ { $percent } % plus haute que les quatre semaines d'avant.
causes-contact-down = À la même vitesse, tes pieds restent au sol environ { $percent } % moins longtemps que les quatre semaines d'avant.
causes-contact-up = À la même vitesse, tes pieds restent au sol environ { $percent } % plus longtemps que les quatre semaines d'avant.
causes-unexplained = Tes jambes étaient lourdes chacune des quatre dernières semaines, { $heavy } jours en tout. La charge, le sommeil ({ $hours } heures en moyenne) et l'alimentation semblent bons, d'après ce qui est noté. Ta façon de courir mérite peut-être un regard.
causes-confirm-biomechanics = Un entraîneur de course ou un kinésithérapeute peut regarder ta foulée. Apporte le résumé de foulée.

## Sore muscles

causes-sore-after-hard = { $part } : courbatures le { $day }, { $level } sur 10, après la séance dure du { $before }.
causes-weeks-sore-after-hard = Pour { $days } des { $heavy } jours lourds, tu avais des courbatures après une séance dure.
causes-sore-after-long = { $part } : courbatures le { $day }, { $level } sur 10, après la sortie longue du { $before }.
causes-weeks-sore-after-long = Pour { $days } des { $heavy } jours lourds, tu avais des courbatures après une sortie longue.
causes-sore-after-descent = { $part } : courbatures le { $day }, { $level } sur 10, après beaucoup de descente le { $before }.
causes-weeks-sore-after-descent = Pour { $days } des { $heavy } jours lourds, tu avais des courbatures après beaucoup de descente.
causes-sore-after-strength = { $part } : courbatures le { $day }, { $level } sur 10, après un travail dur pour les jambes le { $before }.
causes-weeks-sore-after-strength = Pour { $days } des { $heavy } jours lourds, tu avais des courbatures après un travail dur pour les jambes.
causes-sore-after-new = { $part } : courbatures le { $day }, { $level } sur 10, après quelque chose de nouveau, ou pas fait depuis longtemps, le { $before }.
causes-weeks-sore-after-new = Pour { $days } des { $heavy } jours lourds, tu avais des courbatures après quelque chose de nouveau, ou pas fait depuis longtemps.
causes-confirm-muscle_damage = De telles courbatures sont d'ordinaire au plus fort le deuxième ou le troisième jour, puis s'estompent. Si cela reste à un point précis ou empire, fais-le examiner.

## Also worth asking

causes-beside-medicine = Tu as noté un médicament le { $day }. Certains médicaments rendent les jambes lourdes ; ton médecin ou ton pharmacien peut te le dire.
causes-weeks-beside-medicine = Pour { $days } des { $heavy } jours lourds, tu avais noté un médicament avant. Certains médicaments rendent les jambes lourdes ; ton médecin ou ton pharmacien peut te le dire.
causes-beside-alcohol = Tu as noté de l'alcool le { $day }.
causes-weeks-beside-alcohol = Pour { $days } des { $heavy } jours lourds, tu avais noté de l'alcool avant.
causes-beside-heat = Il faisait chaud le { $day }.
causes-weeks-beside-heat = Pour { $days } des { $heavy } jours lourds, il avait fait chaud avant.
causes-beside-long-standing = Tu as passé beaucoup de temps debout le { $day }.
causes-weeks-beside-long-standing = Pour { $days } des { $heavy } jours lourds, tu avais passé beaucoup de temps debout avant.
causes-beside-travel = Tu as fait un long voyage le { $day }.
causes-weeks-beside-travel = Pour { $days } des { $heavy } jours lourds, tu avais fait un long voyage avant.
causes-beside-cycle-day = Jour de ton cycle le { $day } : { $cycle }.
causes-weeks-beside-cycle-day = Jour de ton cycle lors de { $days ->
    [one] { $days } jour lourd
   *[other] { $days } jours lourds
} sur { $heavy } : { $cycle }.
causes-beside-illness = Tu étais malade le { $day }.
causes-weeks-beside-illness = Pour { $days } des { $heavy } jours lourds, tu étais malade dans la semaine d'avant.

## What is not known

causes-missing-heaviness-today = Tu n'as pas encore noté comment sont tes jambes aujourd'hui.
causes-missing-heaviness = L'état de tes jambes est connu pour { $known ->
    [one] { $known } jour
   *[other] { $known } jours
} sur { $days }.
causes-missing-sleep = Le sommeil n'est pas noté pour { $missing } des { $nights } dernières nuits.
causes-missing-check-in = Il n'y a pas encore de bilan du matin aujourd'hui, donc les courbatures, la fatigue et le stress ne sont pas connus.
causes-missing-effort = L'effort n'est pas noté pour { $missing ->
    [one] { $missing } sortie
   *[other] { $missing } sorties
} sur { $runs }.
causes-missing-fuel = Manger et boire ne sont pas notés pour { $missing ->
    [one] { $missing } sortie
   *[other] { $missing } sorties
} de plus de 75 minutes sur { $runs }.
causes-missing-load = Ta charge habituelle est connue après { $needed } jours. C'est le jour { $known }.
causes-missing-gait = Il n'y a pas assez de sorties avec une cadence ces huit dernières semaines pour comparer ta foulée.
causes-missing-blood = Aucune ferritine des six derniers mois n'est notée. Un résultat de ton médecin peut être ajouté.

## The gait summary

causes-gait-title = Résumé de foulée
causes-gait-days = Du { $first } au { $last }, comparé aux quatre semaines d'avant, aux mêmes vitesses.
causes-gait-cadence-up = La cadence est { $percent } % plus haute qu'avant.
causes-gait-cadence-down = La cadence est { $percent } % plus basse qu'avant.
causes-gait-cadence-same = La cadence est la même qu'avant, à 1 % près.
causes-gait-cadence-unknown = Il n'y a pas assez de sorties pour comparer la cadence.
causes-gait-contact-up = Le contact au sol est { $percent } % plus long qu'avant.
causes-gait-contact-down = Le contact au sol est { $percent } % plus court qu'avant.
causes-gait-contact-same = Le contact au sol est le même qu'avant, à 1 % près.
causes-gait-contact-unknown = Il n'y a pas assez de sorties avec le contact au sol pour le comparer.
causes-gait-no-part = jambe
causes-gait-heavy-place = Lourdeur : { $part }. Jours : à gauche { $left }, à droite { $right }, des deux côtés { $both }.
causes-gait-sore-place = Courbatures : { $part }. Jours : à gauche { $left }, à droite { $right }, des deux côtés { $both }.
causes-gait-shoes = « { $name } », depuis le { $day }, { $runs ->
    [one] { $runs } sortie
   *[other] { $runs } sorties
} ces huit dernières semaines.
causes-gait-shoes-laid-aside = « { $name } », depuis le { $day }, mises de côté, { $runs ->
    [one] { $runs } sortie
   *[other] { $runs } sorties
} ces huit dernières semaines.

## Advice: what to do, and how

causes-advice-rest_day = Laisse la course et le travail dur pour un autre jour. Marcher comme d'habitude va bien si cela fait du bien.
    .title = Un jour de repos
causes-advice-easy_day = Cours court et assez lentement pour parler en phrases entières, ou marche à la place. Arrête plus tôt si les jambes s'alourdissent.
    .title = Un jour facile
causes-advice-active_recovery = Marche, pédale ou nage tranquillement 20 à 40 minutes. Tu devrais te sentir mieux après qu'avant.
    .title = Bouger tranquillement
causes-advice-sleep_tonight = Couche-toi plus tôt ce soir, avec du temps pour 8 heures. Une chambre sombre et fraîche, sans écran, peut aider.
    .title = Se coucher plus tôt
causes-advice-drink_to_thirst = Bois dans la journée chaque fois que tu as soif, et aux repas. Boire plus que ta soif n'aide pas et peut nuire.
    .title = Boire à sa soif
causes-advice-salty_meal = Après beaucoup de sueur, mange quelque chose de salé au prochain repas, comme une soupe ou du pain avec du fromage. Laisse cela de côté si ton médecin t'a dit de manger peu salé.
    .title = Du salé au repas
causes-advice-carbohydrate_now = Prends un repas ou un en-cas avec du pain, du riz, des pâtes, des pommes de terre, de l'avoine ou des fruits. Avec un diabète, tiens-toi à ce qui est convenu avec ton médecin.
    .title = Un repas avec des glucides
causes-advice-ease_off_sore_muscles = Laisse la course dure, les sauts et les descentes jusqu'à ce que les courbatures s'estompent. N'étire pas fort des muscles courbaturés.
    .title = Ménager les muscles courbaturés
causes-advice-rolling = Roule ou masse doucement les muscles 5 à 10 minutes. Cela peut réduire un peu les courbatures.
    .title = Rouleau ou massage
causes-advice-mobility = Bouge doucement hanches, genoux et chevilles dans toute leur amplitude pendant quelques minutes. Rien ne doit faire mal.
    .title = Mobilité douce
causes-advice-ask_for_ferritin = Demande à ton médecin une numération sanguine et la ferritine. Ne prends pas de fer sans résultat.
    .title = Demander numération sanguine et ferritine
causes-advice-gait_analysis = Demande à un entraîneur de course ou à un kinésithérapeute de regarder comment tu cours. Apporte le résumé de foulée.
    .title = Une analyse de foulée
causes-advice-see_a_clinician = Demande à un médecin qui suit des sportifs de regarder. Le résumé de ton journal montre ce que tu as noté.
    .title = Demander à un médecin du sport
causes-advice-raise_longest_run_slowly = Garde chaque sortie à moins d'environ 10 % au-dessus de la plus longue de tes 30 derniers jours. Ainsi tes jambes ne rencontrent rien de bien plus long que ce qu'elles connaissent.
    .title = Allonger lentement la sortie longue
causes-advice-easy_weeks = Après deux ou trois semaines de progression, cours nettement moins pendant une semaine. Prévois cette semaine avant d'en avoir besoin.
    .title = Des semaines faciles entre-temps
causes-advice-spread_hard_days = Mets au moins un jour facile ou de repos entre des jours durs ou longs. Le renforcement des jambes compte comme dur.
    .title = Espacer les jours durs
causes-advice-sleep_habit = Donne-toi du temps pour 7 à 9 heures chaque nuit, à heures régulières. Une courte sieste peut aider après une mauvaise nuit.
    .title = Assez de sommeil, par habitude
causes-advice-fuel_plan = Mange des glucides quelques heures avant les sorties longues, et prends 30 à 60 g par heure dans les sorties de plus de 75 minutes. Essaie d'abord à l'entraînement.
    .title = Des glucides en sortie longue
causes-advice-hydration_plan = Emporte de l'eau ou passe près d'un point d'eau dans les sorties longues ou chaudes, et bois à ta soif. Pars sans soif et sans ventre plein.
    .title = Boire comme il te convient
causes-advice-iron_rich_meals = Mange plusieurs fois par semaine des aliments riches en fer : viande rouge ou poisson, lentilles, haricots, tofu, céréales enrichies. Des fruits ou des légumes avec aident à absorber le fer des plantes.
    .title = Des repas riches en fer
causes-advice-eat_enough = Mange assez pour ce que tu fais, avec des protéines à chaque repas et une assiette variée. Un diététicien diplômé peut aider si c'est difficile.
    .title = Manger assez
causes-advice-strength = Travaille fesses, cuisses et mollets deux fois par semaine, pas la veille d'une sortie dure. Commence par peu et ajoute lentement.
    .title = Renforcement deux fois par semaine
causes-advice-core_and_jumps = Ajoute des exercices pour le tronc et quelques petits sauts une ou deux fois par semaine. Commence par peu, sur des jambes reposées.
    .title = Gainage et petits sauts
causes-advice-eccentric = Ajoute des descentes lentes, comme des flexions ou des montées sur pointes lentes, une ou deux fois par semaine. La première fois donne des courbatures, alors commence par peu.
    .title = Descentes lentes
causes-advice-warm_up_and_cool_down = Commence par 10 minutes tranquilles et quelques balancements de jambes, et finis par une marche tranquille. Avant une sortie dure, prends un peu plus de temps.
    .title = Échauffement et retour au calme
causes-advice-one_change_at_a_time = Change chaussures, terrain ou côtes une chose à la fois, et commence par des sorties courtes. Ainsi les jambes peuvent s'adapter, et tu vois ce qui leur convient.
    .title = Un changement à la fois
