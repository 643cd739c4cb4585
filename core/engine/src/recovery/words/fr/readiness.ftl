### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = On n'en sait pas assez sur aujourd'hui.
readiness-headline-good = Ton corps semble prêt pour ce que tu as prévu.
readiness-headline-watch = Ton corps semble prêt, avec un point à surveiller.
readiness-headline-reduced = Un jour plus léger te conviendra peut-être.
readiness-headline-low = Ton corps a peut-être besoin de récupérer aujourd'hui.

readiness-suggest-unknown = Rien ne parle pour ou contre ton plan. Écoute tes jambes.
readiness-suggest-as-planned = Cours comme prévu, et écoute tes jambes.
readiness-suggest-easy = Fais-en une sortie facile, à une allure où tu peux parler. Tu peux garder ton plan si tu préfères.
readiness-suggest-active-recovery = Une marche, du vélo ou de la natation tranquilles peuvent te faire plus de bien qu'une sortie. Tu peux garder ton plan si tu préfères.
readiness-suggest-rest = Repose-toi aujourd'hui. Une sortie manquée coûte très peu, et le repos t'aide à bien revenir.

readiness-level-missing = pas connu
readiness-level-good = comme d'habitude
readiness-level-watch = mérite un regard
readiness-level-reduced = moins que d'habitude
readiness-level-low = bien moins que d'habitude

readiness-factor-feeling = comment tu te sens
readiness-factor-sleep = sommeil
readiness-factor-hrv = variabilité cardiaque
readiness-factor-resting-heart-rate = fréquence cardiaque de repos
readiness-factor-load = charge d'entraînement

readiness-confidence-none = Aucun des signes n'est connu aujourd'hui.
readiness-confidence = { $spoken ->
    [one] Un signe sur { $all } est connu aujourd'hui : { $signs }.
   *[other] { $spoken } signes sur { $all } sont connus aujourd'hui : { $signs }.
}

## How the runner feels

readiness-no-check-in = Il n'y a pas encore de bilan aujourd'hui.
readiness-feeling-well = Tu dis que tu te sens bien.
readiness-held = Tu as signalé un signe d'alerte pendant une sortie, et rien n'en a été dit depuis. Réponds à la question à ce sujet avant de courir à nouveau.
readiness-absent-ill = Tu as noté une maladie. Ton plan t'attend.
readiness-absent-injured = Tu as noté une blessure. Ton plan t'attend.
readiness-ill-fever = Tu as de la fièvre. Courir avec de la fièvre peut être dangereux, alors repose-toi.
readiness-ill-chest = Tu as une toux qui vient de la poitrine. Repose-toi jusqu'à ce qu'elle soit passée.
readiness-ill-stomach = Ton ventre ne va pas bien. Repose-toi, et bois assez.
readiness-ill-cold = Tu as un rhume. Si tu cours quand même, reste court et tranquille.
readiness-ill-other = Tu ne te sens pas bien. Vas-y doucement.
readiness-ill-before = Le { $day }, tu avais de la fièvre ou une toux qui vient de la poitrine. Attends que ce soit passé depuis un à deux jours.
readiness-pain-stops = Tu as noté une douleur de { $level } sur dix. Ne cours pas avec une douleur au-dessus de cinq.
readiness-pain-holds = Tu as noté une douleur de { $level } sur dix. N'en fais pas plus que la dernière fois jusqu'à ce qu'elle soit de deux ou moins.
readiness-pain-mild = Tu as noté une douleur de { $level } sur dix. Regarde si elle est partie demain.
readiness-legs-some = Tes jambes sont un peu lourdes.
readiness-legs-heavy = Tes jambes sont lourdes.
readiness-legs-very-heavy = Tes jambes sont très lourdes.
readiness-legs-running = { $days ->
    [one] Tes jambes sont lourdes depuis { $days } matin.
   *[other] Tes jambes sont lourdes depuis { $days } matins de suite.
}
readiness-legs-in-run = Tes jambes étaient lourdes dans la sortie du { $day }.
readiness-sore-some = Quelques muscles ont des courbatures : { $level } sur dix.
readiness-sore = Tes muscles ont des courbatures : { $level } sur dix.
readiness-sore-very = Tes muscles ont de fortes courbatures : { $level } sur dix.
readiness-tired = Tu ressens de la fatigue.
readiness-exhausted = Tu ressens de l'épuisement.
readiness-mood-subdued = Ton moral est un peu bas.
readiness-mood-low = Ton moral est bas.
readiness-stress-some = Tu as du stress.
readiness-stress-high = Tu as beaucoup de stress.

## Sleep

readiness-sleep-not-today = Le sommeil de la nuit dernière n'a pas été noté.
readiness-sleep-nights = { $known ->
    [one] { $known } nuit est connue sur les { $all } qu'il faut pour juger les deux dernières semaines.
   *[other] { $known } nuits sont connues sur les { $all } qu'il faut pour juger les deux dernières semaines.
}
readiness-sleep-very-short = Tu as dormi { $slept } la nuit dernière, ce qui est très peu.
readiness-sleep-short = Tu as dormi { $slept } la nuit dernière, ce qui est court.
readiness-sleep-shortish = Tu as dormi { $slept } la nuit dernière. La plupart des adultes ont besoin de sept à neuf heures.
readiness-sleep-enough = Tu as dormi { $slept } la nuit dernière.
readiness-sleep-well = Tu dis avoir bien dormi.
readiness-sleep-poor = Tu dis avoir mal dormi.
readiness-sleep-fair = Tu dis ne pas avoir très bien dormi.
readiness-sleep-debt = { $known ->
    [one] Tu as dormi { $mean } la seule nuit connue des 14 dernières. Par rapport à huit heures par nuit, il manque { $debt }.
   *[other] Tu as dormi { $mean } en moyenne sur les { $known } nuits connues des 14 dernières. Par rapport à huit heures par nuit, il manque { $debt } en tout.
}
readiness-sleep-debt-most = { $known ->
    [one] Tu as dormi { $mean } la seule nuit connue des 14 dernières. Par rapport à huit heures par nuit, il manque { $debt } ou plus.
   *[other] Tu as dormi { $mean } en moyenne sur les { $known } nuits connues des 14 dernières. Par rapport à huit heures par nuit, il manque { $debt } ou plus en tout.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = La variabilité cardiaque est laissée de côté, parce que tu as dit avoir un trouble du rythme.
readiness-hrv-not-today = Il n'y a pas de mesure de la variabilité cardiaque aujourd'hui.
readiness-hrv-week = { $known ->
    [one] La variabilité cardiaque est connue pour { $known } des sept derniers jours. Il en faut { $all }.
   *[other] La variabilité cardiaque est connue pour { $known } des sept derniers jours. Il en faut { $all }.
}
readiness-hrv-building = Jour { $known } sur { $all } pour ta référence de variabilité cardiaque.
readiness-hrv-within = Ta variabilité cardiaque des sept derniers jours ({ $mean } ms) est dans ta plage habituelle de { $low } à { $high } ms.
readiness-hrv-below = Ta variabilité cardiaque des sept derniers jours ({ $mean } ms) est en dessous de ta plage habituelle de { $low } à { $high } ms. L'entraînement, trop peu de sommeil, le stress, l'alcool ou une maladie peuvent en être la raison.
readiness-hrv-above = Ta variabilité cardiaque des sept derniers jours ({ $mean } ms) est au-dessus de ta plage habituelle de { $low } à { $high } ms. C'est souvent sans souci, mais inhabituel pour toi.
readiness-hrv-unsteady = Ta variabilité cardiaque change plus d'un jour à l'autre que la semaine d'avant : de { $now } % maintenant, de { $before } % alors.

## Resting heart rate

readiness-resting-left-out = La fréquence cardiaque de repos est laissée de côté, parce que tu as dit prendre un médicament qui change le pouls.
readiness-resting-not-today = La fréquence cardiaque de repos n'a pas été mesurée aujourd'hui.
readiness-resting-building = Jour { $known } sur { $all } pour ta référence de fréquence cardiaque de repos.
readiness-resting-usual = Ta fréquence cardiaque de repos de { $bpm } est proche de ton habituelle de { $usual }.
readiness-resting-high-today = Ta fréquence cardiaque de repos de { $bpm } est au-dessus de ton habituelle de { $usual } aujourd'hui. Un seul jour dit peu.
readiness-resting-high-running = Ta fréquence cardiaque de repos de { $bpm } est au-dessus de ton habituelle de { $usual } depuis trois jours. La chaleur, l'alcool, une maladie, le cycle menstruel ou l'entraînement peuvent en être la raison.
readiness-resting-high-week = Ta fréquence cardiaque de repos des sept derniers jours, { $bpm }, est au-dessus de ton habituelle de { $usual }. La chaleur, l'alcool, une maladie, le cycle menstruel ou l'entraînement peuvent en être la raison.

## Load

readiness-load-none = Ta charge d'entraînement n'est pas encore connue.
readiness-load-building = Jour { $known } sur { $all } pour ta référence de charge d'entraînement.
readiness-load-usual = Ton entraînement des derniers jours est à peu près ce dont tu as l'habitude.
readiness-load-high = Ta dernière semaine était bien au-dessus de ton habitude des six semaines.
readiness-load-monotonous = Tes jours se ressemblent beaucoup : la monotonie est de { $monotony }. Des jours plus faciles entre les durs peuvent aider.
readiness-load-strain = Tes jours se ressemblent beaucoup, avec une monotonie de { $monotony }, et la contrainte de ta semaine est la plus haute en six semaines.
readiness-load-jump = Ta sortie de { $distance } le { $day } dépassait de plus d'un dixième ta plus longue des 30 jours d'avant ({ $longest }).
readiness-load-hard = Tu as fait un entraînement dur le { $day }.
readiness-load-long = Tu as couru longtemps le { $day }.

## The morning reading

reading-getting-ready = Mets ta ceinture, humidifie-la, et allonge-toi ou assieds-toi confortablement. Prends la même position chaque matin.
reading-settling = Ne bouge pas et respire comme d'habitude. Ton pouls se calme.
reading-measuring = Ne bouge pas et respire comme d'habitude. Ta mesure est en cours.
reading-finished = Ta mesure est faite.
reading-refused = Cette mesure n'était pas assez bonne pour être gardée.
reading-hint-no-contact = La ceinture ne donne aucun signe. Vérifie qu'elle touche la peau et qu'elle est humide.
reading-hint-restless = Beaucoup de battements ne sont pas nets. Allonge-toi ou assieds-toi sans bouger, et ne parle pas.
reading-quality-good = Une bonne mesure : { $percent } % des battements n'étaient pas nets.
reading-quality-fair = Une mesure utilisable : { $percent } % des battements n'étaient pas nets.
reading-refused-no-beats = La ceinture n'a donné aucun battement. Humidifie-la, vérifie qu'elle touche la peau, et réessaie.
reading-refused-short = La mesure était trop courte : { $beats ->
    [one] { $seconds } s avec { $beats } battement.
   *[other] { $seconds } s avec { $beats } battements.
} Il faut au moins 50 s et 50 battements.
reading-refused-gaps = La ceinture n'a rien donné pendant un moment, donc il reste trop peu de la mesure. Humidifie la ceinture et réessaie.
reading-refused-artefacts = { $percent } % des battements n'étaient pas nets, et 6 % au plus sont admis. Allonge-toi sans bouger, humidifie la ceinture et réessaie.
reading-refused-not-at-rest = Ton pouls de { $bpm } battements par minute n'est pas un pouls de repos. Réessaie après quelques minutes de calme.
reading-refused-drifting = Ton pouls a changé de { $bpm } battements par minute pendant la mesure. Repose-toi encore un peu et réessaie.
reading-refused-implausible = La ceinture n'a pas envoyé de vrais intervalles entre les battements. Une autre ceinture le fera peut-être.
