### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = Tes jambes ont été lourdes moins souvent que les quatre semaines d'avant.
review-legs-as-before = Tes jambes ont été lourdes à peu près aussi souvent que les quatre semaines d'avant.
review-legs-heavier = Tes jambes ont été lourdes plus souvent que les quatre semaines d'avant.
review-legs-mixed = Tes jours et tes sorties ne disent pas la même chose de tes jambes.
review-legs-unknown = Il est trop tôt pour dire si tes jambes deviennent plus fraîches.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Jours lourds : { $now } sur { $now_known } connus ces quatre semaines, { $before } sur { $before_known } les quatre semaines d'avant.
review-heavy-runs = Sorties lourdes : { $now } sur { $now_known } connues ces quatre semaines, { $before } sur { $before_known } les quatre semaines d'avant.
review-training = Entraînement : { $now } ces quatre semaines, { $before } les quatre semaines d'avant.
review-absent = Les jours de blessure, de maladie ou d'absence sont laissés de côté : { $now } ces quatre semaines, { $before } les quatre semaines d'avant.
review-too-few = Pour répondre, il faut { $days } jours ou { $runs } sorties avec un mot sur tes jambes, dans ces quatre semaines comme dans les quatre d'avant.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Jambes lourdes { $heavy } fois sur { $known } après une nuit de moins de 6 heures, et { $other_heavy } sur { $other_known } après une nuit plus longue.
review-pattern-long_or_hard_run = Jambes lourdes { $heavy } fois sur { $known } après une sortie longue ou dure, et { $other_heavy } sur { $other_known } les autres jours.
review-pattern-strength = Jambes lourdes { $heavy } fois sur { $known } après du renforcement ou un autre travail dur pour les jambes, et { $other_heavy } sur { $other_known } les autres jours.
review-pattern-back_to_back = Jambes lourdes { $heavy } fois sur { $known } après deux jours de course de suite, et { $other_heavy } sur { $other_known } les autres jours.
review-pattern-no_carbohydrate = Jambes lourdes { $heavy } fois sur { $known } dans les sorties longues presque sans glucides avant, et { $other_heavy } sur { $other_known } dans celles avec plus.
review-pattern-heat = Jambes lourdes { $heavy } fois sur { $known } les jours de course par la chaleur, et { $other_heavy } sur { $other_known } les jours plus frais.
review-pattern-alcohol = Jambes lourdes { $heavy } fois sur { $known } après de l'alcool, et { $other_heavy } sur { $other_known } les autres jours.
review-pattern-new_shoes = Jambes lourdes { $heavy } fois sur { $known } les jours de course dans les deux premières semaines de nouvelles chaussures, et { $other_heavy } sur { $other_known } les autres.
review-pattern-stress = Jambes lourdes { $heavy } fois sur { $known } les jours de beaucoup de stress, et { $other_heavy } sur { $other_known } les jours plus calmes.
review-pattern-cycle = Jambes lourdes { $heavy } fois sur { $known } au début du cycle, et { $other_heavy } sur { $other_known } plus tard.
review-patterns-note = Ces choses sont venues ensemble dans ton journal des six derniers mois. Cela ne montre pas que l'une mène à l'autre.
review-patterns-none = Pas de schéma net pour l'instant. Un schéma peut apparaître quand plus de jours et de nuits seront notés.

## What helped

review-helped-step = { $what } : { $helped ->
    [one] a aidé dans { $helped } sortie
   *[other] a aidé dans { $helped } sorties
}
review-helped-advice = { $what } : a aidé { $helped } fois sur { $tried }
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } un jour lourd : jambes plus légères le lendemain matin { $helped } fois sur { $tried }, sans cela { $other_helped } fois sur { $other_tried }
review-helped-none = On ne sait pas encore ce qui t'aide. Dis après une sortie ce qui a aidé.

## Days, weeks and months

review-day-title = { $weekday } { $day }
review-day-empty = Rien n'est connu de ce jour.
review-week-title = Du { $first } au { $last }
review-month-title = { $month } { $year }
review-total-runs = { $runs ->
    [0] Aucune sortie
    [one] { $runs } sortie
   *[other] { $runs } sorties
}
review-total-running = { $distance } en { $time }
review-total-heavy = Jours lourds : { $heavy } sur { $known } connus
review-total-heavy-unknown = Jours lourds : rien de noté
review-total-sleep = Sommeil : { $time } en moyenne ({ $nights ->
    [one] { $nights } nuit connue
   *[other] { $nights } nuits connues
})
review-total-sleep-unknown = Sommeil : rien de noté
review-total-symptoms = { $days ->
    [one] { $days } jour avec un symptôme
   *[other] { $days } jours avec un symptôme
}
review-total-absent = { $days ->
    [one] { $days } jour de blessure, de maladie ou d'absence
   *[other] { $days } jours de blessure, de maladie ou d'absence
}

## Trends: what the values are, and how to read them

review-trend-load = La charge de chaque jour, d'après l'effort ou la fréquence cardiaque et le temps.
    .title = Charge
review-trend-ctl = La charge moyenne d'environ six semaines. Elle décrit ce dont tu as l'habitude et ne prédit rien.
    .title = Charge chronique
review-trend-atl = La charge moyenne d'environ une semaine. Elle décrit ce que tu as fait récemment.
    .title = Charge aiguë
review-trend-tsb = La charge chronique moins la charge aiguë. Sous zéro, tu en as fait plus récemment que d'habitude. C'est un repère grossier.
    .title = Équilibre de la charge
review-trend-monotony = À quel point les jours d'une semaine se ressemblent. Une valeur haute veut dire peu de jours faciles parmi les durs. Les preuves sont faibles.
    .title = Monotonie
review-trend-sleep = Les heures dormies avant chaque jour. La plupart des adultes ont besoin de 7 à 9 heures.
    .title = Sommeil
review-trend-heaviness = Le plus lourd que tes jambes ont été chaque jour. À partir de 6 sur 10, elles comptent comme lourdes.
    .title = Lourdeur des jambes
review-trend-soreness = L'endroit le plus courbaturé de chaque matin.
    .title = Courbatures
review-trend-hrv = La variabilité cardiaque au repos, en logarithme. La moyenne de la semaine dit plus qu'un seul jour.
    .title = Variabilité cardiaque
review-trend-resting_hr = La fréquence cardiaque de repos de chaque matin. Seule, elle dit peu.
    .title = Fréquence cardiaque de repos
review-trend-cadence_at_pace = Les pas par minute à ton allure facile habituelle, sortie par sortie.
    .title = Cadence à allure facile
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Les pas par minute à ton allure facile habituelle, environ { $pace }, sortie par sortie.
review-trend-efficiency = Les mètres sur le plat par battement de cœur. La chaleur, les côtes et le sommeil la font bouger aussi.
    .title = Efficacité
review-trend-weekly_distance = La distance que tu as courue chaque semaine.
    .title = Distance par semaine
review-trend-weekly_minutes = Le temps que tu as couru chaque semaine.
    .title = Temps par semaine
review-trend-rpe = L'effort le plus dur de chaque jour, tel que tu l'as senti.
    .title = Effort
review-trend-none = Rien n'est connu de cette période.
review-trend-building = Ta référence est encore en construction : il faut six semaines de jours.
review-trend-talk-test = Ton pouls dit peut-être peu de l'effort. Fie-toi au test de la parole.
review-trend-week-open = La dernière semaine n'est pas encore finie.
review-unit-hours = h
review-unit-of-ten = sur 10
review-unit-ln-ms = ln ms
review-unit-bpm = bpm
review-unit-spm = pas/min
review-unit-metres-per-beat = m par battement
review-unit-km = km
review-unit-miles = miles
review-unit-minutes = min

## A run

review-split-km = Kilomètre { $number }
review-split-mile = Mile { $number }
review-split-lap = Tour { $number }
review-split-time = Intervalle { $number }
review-split-step = Étape { $number }
review-zone = Zone { $number }
review-zones-note = Les zones sont des parts de ta plage de fréquence cardiaque. C'est un repère grossier.
review-zones-talk-test = Les zones sont laissées de côté, parce que ton pouls dit peut-être peu de l'effort. Fie-toi au test de la parole.
review-zones-no-heart-rate = Aucune fréquence cardiaque n'a été enregistrée.
review-zones-no-maximum = Les zones demandent ta fréquence cardiaque maximale, qui n'est pas saisie.
review-decoupling-none = La dérive n'est calculée que pour des sorties régulières d'au moins 40 minutes avec une fréquence cardiaque.
review-decoupling-little = Ton pouls et ton allure sont restés ensemble : une dérive de { $percent } %. Moins de 5 % est habituel pour une sortie facile.
review-decoupling-some = Ton pouls a dérivé de { $percent } % par rapport à ton allure. La chaleur, la soif et une sortie longue font toutes cela.
review-decoupling-much = Ton pouls a dérivé de { $percent } % par rapport à ton allure. C'est beaucoup ; la chaleur, la soif, un départ rapide et une sortie longue font tous cela.
review-mark-paused = En pause
review-mark-resumed = Reprise
review-word-heavy = Lourdes
review-word-easing = Ralenti exprès
review-word-better = Mieux
review-word-same = Pareil
review-word-worse = Pire
review-word-pain = Quelque chose fait mal
review-word-dizzy = Vertige
review-word-chest = Poitrine ou souffle
review-word-not_now = Pas maintenant
review-word-undo = Annulé
review-word-coach_again = Coache-moi à nouveau
review-rescue-steps = Ce qui a été proposé : { $steps }
review-rescue-helped = Ce qui a aidé : { $step }
review-rescue-end-better = C'est allé mieux
review-rescue-end-walked = Tu as marché
review-rescue-end-stopped = Encore lourdes après la marche
review-rescue-end-done = Toutes les étapes ont été dites
review-rescue-end-not_now = Tu ne voulais pas d'aide
review-rescue-end-run_over = La sortie était finie avant
review-rescue-end-red_flag = Cela a fini par un signe d'alerte
review-rhythm-note = α1 montre à quel point le battement du cœur était régulier sur deux minutes. Suis ta propre tendance ; les valeurs isolées et les seuils sont incertains.
review-rhythm-none = α1 demande les battements d'une ceinture, avec peu d'erreurs.
review-rhythm-talk-test = α1 est laissé de côté, parce que ton pouls dit peut-être peu de l'effort.
review-similar-note = { $runs ->
    [one] Comparé à { $runs } sortie du même type et d'à peu près la même longueur dans les six mois d'avant.
   *[other] Comparé à { $runs } sorties du même type et d'à peu près la même longueur dans les six mois d'avant.
}
review-similar-too-few = { $runs ->
    [one] Il y a { $runs } sortie semblable dans les six mois d'avant. Pour comparer, il en faut { $needed } avec les mêmes valeurs.
   *[other] Il y a { $runs } sorties semblables dans les six mois d'avant. Pour comparer, il en faut { $needed } avec les mêmes valeurs.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Allure { $value }, d'habitude { $median } ({ $runs } sorties)
review-similar-heart_rate = Fréquence cardiaque { $value } bpm, d'habitude { $median } bpm ({ $runs } sorties)
review-similar-cadence = Cadence { $value } pas/min, d'habitude { $median } pas/min ({ $runs } sorties)
review-similar-efficiency = { $value } m par battement, d'habitude { $median } m ({ $runs } sorties)
review-similar-heaviness = Lourdeur des jambes { $value } sur 10, d'habitude { $median } sur 10 ({ $runs } sorties)
