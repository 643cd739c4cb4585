### Load: what was done, day by day.

load-none = Aucun entraînement n'est encore connu. Enregistre une sortie ou saisis-en une, et ta charge apparaît ici.
load-building = Ta référence est en construction : jour { $day } sur { $days }. D'ici là, les chiffres à long terme disent peu.

load-measure-banister = Ta charge est comptée à partir de la fréquence cardiaque et du temps (TRIMP de Banister).
load-measure-session_rpe = Ta charge est comptée à partir de l'effort et du temps : les minutes multipliées par l'effort de 0 à 10 que tu as noté après chaque séance.
load-measure-edwards = Ta charge est comptée à partir du temps passé dans cinq zones de fréquence cardiaque (TRIMP d'Edwards).
load-measure-minutes = Ta charge est comptée seulement en minutes : il n'y a pas d'effort, ni de fréquence cardiaque utilisable. Note l'effort après une sortie, et elle en dit plus.

load-estimated =
    { $days ->
        [one] Sur les 28 derniers jours, la charge d'un jour est en partie une estimation d'après tes autres entraînements.
       *[other] Sur les 28 derniers jours, la charge de { $days } jours est en partie une estimation d'après tes autres entraînements.
    }
load-talk-test = La fréquence cardiaque n'est pas utilisée pour ta charge, à cause de ce que tu as dit de ta santé. L'effort que tu notes compte.
load-maximum-unknown = Ta fréquence cardiaque maximale n'est pas encore connue, donc aucune charge ne peut être comptée d'après la fréquence cardiaque. Saisis-la, ou cours trois fois avec un capteur cardiaque.
load-maximum-seen = Ta fréquence cardiaque maximale est prise à { $bpm } battements par minute, le plus haut que trois de tes sorties ont atteint. Saisis-la si tu la connais mieux.
load-maximum-age = Ta fréquence cardiaque maximale est une estimation d'après ton âge : { $bpm } battements par minute. Elle peut être fausse de 10 ou plus. Saisis-la si tu la connais mieux.
load-resting-unknown = Ta fréquence cardiaque de repos n'est pas encore connue. Une mesure du matin ou un bilan l'ajoute, et la fréquence cardiaque compte alors davantage.

load-week-first = Cette semaine jusqu'ici : { $now }. Il n'y a pas encore de semaine précédente pour comparer.
load-week-so-far = Cette semaine jusqu'ici : { $now }. Le même jour la semaine dernière : { $before }.
load-week-full = La semaine dernière : { $last }. La semaine d'avant : { $before }.
load-week-habit = C'est plus d'un dixième au-dessus des mêmes jours de la semaine dernière. Beaucoup ajoutent au plus un dixième par semaine. Ce n'est qu'une habitude : les études n'ont pas montré que cette règle change la fréquence des blessures.
load-week-absent = Cette semaine jusqu'ici : { $now }. La semaine dernière, il y avait blessure, maladie ou absence, donc les deux ne sont pas comparées.

load-longest = Plus longue sortie des 30 jours d'avant : { $distance }.
load-longest-unknown = Aucune sortie des 30 jours d'avant n'est encore connue.
load-spike-within = { $distance }, ce n'est pas un grand pas depuis ta plus longue sortie des 30 jours d'avant ({ $longest }).
load-spike-beyond-10 = { $distance }, c'est plus d'un dixième de plus que ta plus longue sortie des 30 jours d'avant ({ $longest }). Dans une grande étude, de tels sauts allaient d'ordinaire avec plus de blessures (preuves modérées). De plus petits pas ménageront peut-être tes jambes.
load-spike-beyond-30 = { $distance }, c'est bien au-dessus de ta plus longue sortie des 30 jours d'avant ({ $longest }). Dans une grande étude, de tels sauts allaient d'ordinaire avec plus de blessures (preuves modérées). De plus petits pas ménageront peut-être tes jambes.
load-spike-beyond-100 = { $distance }, c'est plus du double de ta plus longue sortie des 30 jours d'avant ({ $longest }). Dans une grande étude, des sauts de cette taille allaient d'ordinaire avec nettement plus de blessures (preuves modérées). De plus petits pas, ou une partie en marchant, ménageront peut-être tes jambes.

load-split = Les 28 derniers jours : { $low } facile, { $moderate } modéré, { $high } dur.
load-split-unknown = L'intensité de { $unknown } sur les 28 derniers jours n'est pas connue : il n'y a pas d'effort, ni de fréquence cardiaque utilisable.
load-split-none = Aucun entraînement n'est connu sur les 28 derniers jours.
