### The plan and the next seven days.

season-kind-rest = Repos
season-kind-walk = Marche
season-kind-walk-run = Marche et course
season-kind-easy = Sortie facile
season-kind-long = Sortie longue
season-kind-steady = Sortie soutenue
season-kind-intervals = Fractionné
season-kind-race = Compétition

season-step-run = Course
season-step-walk = Marche
season-length = { $distance }, environ { $minutes }

season-phase-building = Semaine de progression
season-phase-habit = Semaine régulière
season-phase-easy = Semaine facile
season-phase-taper = Moins avant la compétition
season-phase-quiet = Calme après la compétition
season-phase-way-back = Reprise
season-phase-paused = En pause
season-phase-past = Semaine passée

season-purpose-rest = C'est au repos que les jambes assimilent ce qu'elles ont fait.
season-purpose-walk = Du mouvement tranquille sur des jambes fatiguées. Vélo ou natation tranquilles font aussi l'affaire.
season-purpose-first-walk = Une demi-heure de marche vient d'abord. Si elle se passe sans douleur, la course suit.
season-purpose-walk-run = Marche et course en alternance, pour que les jambes s'y habituent à nouveau.
season-purpose-easy = Assez tranquille pour parler en phrases entières. La plupart des sorties devraient être ainsi.
season-purpose-long = Du temps sur les jambes à un effort facile. Marche un peu si cela aide.
season-purpose-steady = La partie du milieu est vive : tu peux dire une phrase courte, pas bavarder.
season-purpose-intervals = De courtes parties rapides, fortes et maîtrisées, avec de la course tranquille entre elles.
season-purpose-race = Jour de compétition : { $distance }. Cela peut dépasser tes sorties longues. Pars plus lentement que tu n'en as envie.
season-purpose-injured = Tu as une blessure. Le plan t'attend.
season-purpose-ill = Tu es malade. Le plan t'attend.
season-purpose-away = C'est une période d'absence. Le plan t'attend.
season-purpose-fever = Pas de course avant 48 heures sans fièvre.
season-purpose-after-race = Repos après la compétition. Une courte marche est bienvenue.
season-purpose-stopped = Pas de course tant que la douleur est forte.

season-changed-fever = Moitié moins long et tranquille, parce que tu avais de la fièvre.
season-changed-race = Facile, parce que les jambes récupèrent de la compétition jusqu'au { $until }.
season-changed-race-near = Facile, parce que la compétition est proche.
season-changed-hard-yesterday = Facile, parce que le jour d'avant est dur ou long.
season-changed-two-hard = Facile, parce que cette semaine a déjà deux jours durs.
season-changed-guard = Plus court, parce que ta plus longue sortie de 30 jours est de { $longest }, et qu'une sortie ne devrait pas aller bien au-delà.
season-changed-race-easy = C'est ta compétition. Les signes d'aujourd'hui suggèrent un effort facile, ou un autre jour.
season-changed-easier = Facile et plus court, à cause de ton état d'aujourd'hui.
season-changed-walk = Une marche à la place, à cause de ton état d'aujourd'hui.
season-changed-rest = Du repos à la place, à cause de ton état d'aujourd'hui.

season-heavy-warm-up = La même distance, avec un échauffement plus long. Si les jambes restent lourdes, reste tranquille.
season-heavy-easy = Facile, et environ un tiers plus court.
season-heavy-walk = Une marche à la place de la sortie.
season-heavy-rest = Un jour de repos. Une sortie manquée change peu de chose.

season-choice-warm-up = Échauffement plus long
season-choice-easy = Version facile
season-choice-walk = Marche
season-choice-rest = Jour de repos
season-choice-as-planned = Comme prévu

season-proposal = Aujourd'hui suggère moins. Tu prends, ou tu gardes le plan ?
season-strength = Un bon jour pour le renforcement : pas de sortie dure ni longue.

season-says-habit = Il n'y a pas d'objectif devant toi. Ces semaines gardent ce que tu as.
season-says-waiting = Le plan attend. Il sera refait quand tu reviendras.
season-says-after = Bien joué. Après { $goal }, les jambes ont des jours calmes avant toute autre chose.
season-says-reached = Le plan a pour objectif { $goal }, le { $date }. La plus longue sortie avant est de { $longest }.
season-says-too-soon = { $goal } le { $date }, c'est trop tôt pour une progression graduelle. Il faudrait une sortie longue de { $needed }, et { $longest } sont atteignables. Jusqu'à ce que tu choisisses, les semaines mènent à { $shorter } ce jour-là.
season-says-too-soon-no-race = { $goal } le { $date }, c'est trop tôt pour une progression graduelle. Il faudrait une sortie longue de { $needed }, et { $longest } sont atteignables. Jusqu'à ce que tu choisisses, les semaines font progresser ta course sans compétition.
season-offer-shorter = { $distance } le même jour, le { $date } { $year }
season-offer-later = { $distance } à partir du { $date } { $year }

season-because-level = Une bonne semaine de tes quatre dernières compte { $distance }. Le plan part de là.
season-because-longest = Ta plus longue sortie des 30 derniers jours est de { $longest }. Aucune sortie prévue ne dépasse de plus d'un dixième la plus longue des 30 jours d'avant.
season-because-no-runs = Aucune sortie des 30 derniers jours n'est connue, donc le plan commence par marche et course en alternance.
season-because-pace = Ton allure facile n'est pas encore connue. Les minutes sont comptées avec { $pace } jusqu'à ce que tes premières sorties la montrent.
season-because-health = Les sorties dures sont laissées de côté à cause de ce que tu as dit de ta santé. Un médecin ou une sage-femme peut te dire ce qui te convient.
season-because-talk-test = L'effort se règle à la parole et à la sensation, pas aux zones de fréquence cardiaque.
season-because-monotony = La semaine dernière, les jours se ressemblaient beaucoup. Cette semaine n'augmente pas, et les jours faciles devraient être vraiment faciles.
season-because-taper = { $weeks ->
    [one] La dernière semaine avant la compétition compte moins, avec un peu de vitesse gardée.
   *[other] Les { $weeks } dernières semaines avant la compétition comptent moins, avec un peu de vitesse gardée.
}
season-because-missed = Les sorties manquées ne se rattrapent pas. Le plan continue d'où tu en es.

season-ladder-injury = Après une blessure, marche et course en alternance ramènent pas à pas.
season-ladder-illness = Après une maladie, marche et course en alternance ramènent pas à pas.
season-ladder-beginning = Marche et course en alternance sont une bonne façon de commencer, ou de recommencer.
season-ladder-walk = { $minutes ->
    [one] Marche { $minutes } minute
   *[other] Marche { $minutes } minutes
}
season-ladder-run = { $minutes ->
    [one] Cours { $minutes } minute tranquillement
   *[other] Cours { $minutes } minutes tranquillement
}
season-ladder-step = { $times ->
    [one] { $times } fois : course { $run } min, marche { $walk } min
   *[other] { $times } fois : course { $run } min, marche { $walk } min
}
season-ladder-clinician = L'os est peut-être touché. Commence seulement quand un professionnel de santé a donné son accord.
season-ladder-stopped = La douleur était au-dessus de 5 sur 10. Arrête de courir, et fais-la examiner si elle ne diminue pas en quelques jours.
season-ladder-repeat = La douleur demande encore une fois la même étape.
season-ladder-fever = Après une fièvre : pas de course avant 48 heures sans elle, puis la moitié de ce que tu faisais avant.
season-ladder-pain = Douleur jusqu'à 2 sur 10, disparue le lendemain : continue. De 3 à 5 : encore la même étape. Au-dessus de 5 : arrête, et recule d'une étape. Cette règle a été essayée sur des tendons d'Achille et sert aussi ailleurs.
season-ladder-day-between = Une étape par jour de course, avec un jour entre deux.
season-ladder-then = Après la dernière étape : une semaine de { $distance } au plus, la moitié d'une semaine d'avant.
