### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Échauffement
    .why = Bouger avant de courir rend d'ordinaire les premières minutes plus faciles.
routine-cool-down = Retour au calme
    .why = Marcher laisse le cœur se calmer. S'étirer peut faire du bien, et ne change guère les courbatures.
routine-mobility = Mobilité
    .why = Bouger une articulation dans toute son amplitude peut l'aider à aller plus loin.
routine-foam-rolling = Rouleau de massage
    .why = Rouler peut enlever un peu de courbatures et de raideur pour un moment.
routine-strength = Renforcement
    .why = Deux séances par semaine te font courir avec moins d'effort. Si cela évite les blessures n'est pas établi.
routine-eccentric = Excentrique
    .why = Descendre lentement rend d'ordinaire les muscles plus forts. Attends-toi à quelques courbatures les premières fois.
routine-plyometrics = Sauts et rebonds
    .why = Sauter peut rendre ta foulée plus élastique. Cela charge les tendons, donc on commence par très peu.

## Warm-up

exercise-ankle-circles = Cercles de cheville
    .how = Lève un pied. Dessine des cercles lents avec les orteils.
exercise-leg-swings = Balancements de jambe
    .how = Tiens-toi. Balance une jambe d'avant en arrière.
exercise-side-leg-swings = Balancements de côté
    .how = Tiens-toi. Balance une jambe vers l'intérieur puis vers l'extérieur.
exercise-walking-lunges = Fentes marchées
    .how = Fais un grand pas. Descends un peu, puis avance.
exercise-high-knees = Montées de genoux
    .how = Marche sur place. Monte chaque genou à hauteur de hanche.
exercise-butt-kicks = Talons-fesses
    .how = Trottine sur place. Ramène chaque talon derrière toi.
exercise-strides = Accélérations faciles
    .how = Cours un peu plus vite, grand et relâché. Puis ralentis doucement.
exercise-skips = Pas sautillés
    .how = Sautille doucement, bas et léger. Laisse les bras suivre.

## Cool-down

exercise-cool-down-walk = Marche tranquille
    .how = Marche lentement. Laisse ton souffle redescendre.
exercise-calf-stretch = Étirement des mollets
    .how = Recule une jambe. Garde le talon au sol et penche-toi.
exercise-hamstring-stretch = Étirement des ischios
    .how = Avance un talon. Plie aux hanches, dos droit.
exercise-quad-stretch = Étirement des cuisses
    .how = Tiens-toi. Ramène un talon vers la fesse, genoux serrés.
exercise-hip-flexor-stretch = Étirement du psoas
    .how = Pose un genou au sol. Pousse doucement la hanche vers l'avant.
exercise-glute-stretch = Étirement des fessiers
    .how = Allonge-toi. Une cheville sur l'autre genou, ramène-le vers toi.

## Mobility

exercise-hip-circles = Cercles de hanche
    .how = Debout sur une jambe. Dessine de grands cercles avec l'autre genou.
exercise-hip-switches = Bascules de hanches
    .how = Assis, pieds écartés. Laisse tomber les deux genoux d'un côté, puis de l'autre.
exercise-deep-squat = Accroupi profond tenu
    .how = Descends accroupi très bas. Tiens-toi s'il le faut.
exercise-ankle-rocks = Bascules de cheville
    .how = Un pied devant. Pousse le genou au-dessus des orteils, talon au sol.
exercise-cat-cow = Chat et vache
    .how = À quatre pattes. Arrondis le dos lentement, puis laisse-le descendre.
exercise-open-book = Livre ouvert
    .how = Couché sur le côté. Ouvre le bras du dessus vers l'arrière.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Rouler les mollets
    .how = Roule lentement du dessus de la cheville au dessous du genou.
exercise-roll-quads = Rouler l'avant des cuisses
    .how = Couché sur le ventre. Roule lentement de la hanche au dessus du genou.
exercise-roll-hamstrings = Rouler les ischios
    .how = Assis sur le rouleau. Roule lentement de la fesse au dessus du genou.
exercise-roll-glutes = Rouler les fessiers
    .how = Assis sur le rouleau, penché d'un côté. Roule lentement sur le muscle.

## Strength

exercise-glute-bridges = Ponts fessiers
    .how = Allongé, genoux pliés. Monte les hanches, serre, et redescends.
exercise-one-leg-bridges = Ponts sur une jambe
    .how = Allongé, un pied au sol. Monte les hanches bien droites.
exercise-side-leg-raises = Levées latérales
    .how = Couché sur le côté. Lève la jambe du dessus, orteils vers l'avant.
exercise-squats = Flexions de jambes
    .how = Pieds largeur de hanches. Assieds-toi en arrière, puis relève-toi bien droit.
exercise-step-ups = Montées de marche
    .how = Un pied sur la marche. Pousse pour monter, puis redescends.
exercise-split-squats = Fentes sur place
    .how = Un pied devant, un derrière. Descends tout droit et remonte.
exercise-hip-hinges = Planche sur une jambe
    .how = Debout sur une jambe. Bascule vers l'avant, dos long, et remonte.
exercise-bridge-walk-outs = Pont avec pas
    .how = Monte les hanches. Avance les talons pas à pas, puis reviens.
exercise-calf-raises = Montées sur pointes
    .how = Tiens-toi. Monte sur la pointe des pieds, arrête-toi, et redescends.
exercise-one-leg-calf-raises = Pointes sur une jambe
    .how = Tiens-toi, debout sur une jambe. Monte, arrête-toi, et redescends.
exercise-plank = Gainage ventral
    .how = Sur les coudes et les orteils, ou les genoux. Bien droit, respire.
exercise-side-plank = Gainage latéral
    .how = Sur un coude, genoux pliés ou tendus. Monte les hanches.
exercise-dead-bugs = Scarabée sur le dos
    .how = Sur le dos. Tends bras et jambe opposés, puis change.
exercise-bird-dogs = Quatre pattes opposés
    .how = À quatre pattes. Tends bras et jambe opposés, puis change.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Descentes de talons
    .how = Monte sur les deux pieds. Descends lentement les talons sous la marche.
exercise-one-leg-heel-drops = Descente d'un talon
    .how = Monte sur les deux pieds. Descends sur un seul, lentement, sous la marche.
exercise-slow-squats = Flexions lentes
    .how = Descends en comptant jusqu'à trois. Relève-toi au quatrième temps.
exercise-step-downs = Descentes de marche
    .how = Debout sur la marche. Descends lentement l'autre talon jusqu'au sol.
exercise-nordic-lowering = Descente nordique assistée
    .how = À genoux, pieds tenus. Penche-toi lentement en avant, et rattrape-toi avec les mains.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Rebonds de cheville
    .how = Petits sauts à pieds joints. Vifs, souples, genoux presque tendus.
exercise-squat-jumps = Squats sautés
    .how = Descends un peu, saute, et atterris en douceur. Stabilise-toi avant le suivant.
exercise-line-hops = Sauts de ligne
    .how = Saute par-dessus une ligne et reviens. Pieds joints, bas et vite.
exercise-one-leg-hops = Sauts sur une jambe
    .how = Petits sauts sur une jambe. Souples, et pas loin.
