### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Ralentis, { $now }. Vise { $range }.
    .screen = Ralentis { $now-digits }

pace-too-slow = Accélère un peu, { $now }. Vise { $range }.
    .screen = Accélère { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Lève le pied sur cette pente.
    .screen = Lève le pied

pace-too-slow-hill = Un peu plus, sur cette pente.
    .screen = Un peu plus

heart-rate-high = Ralentis, le cœur est à { $now }. Vise { $range }.
    .screen = Ralentis { $now-digits }

heart-rate-low = Accélère un peu, le cœur est à { $now }. Vise { $range }.
    .screen = Accélère { $now-digits }

cadence-low = Des pas plus rapides, { $now }. Vise { $range }.
    .screen = Pas plus rapides { $now-digits }

cadence-high = Des pas plus calmes, { $now }. Vise { $range }.
    .screen = Pas plus calmes { $now-digits }

pace-on-target = { $variant ->
        [first] Dans la cible.
        [second] Pile dans l'allure.
       *[third] C'est la bonne allure. Garde-la.
    }
    .screen = Dans la cible

heart-rate-on-target = { $variant ->
        [first] Le cœur est dans la cible.
        [second] Bien, ta fréquence cardiaque est bonne.
       *[third] Le cœur est au bon rythme. Garde-le.
    }
    .screen = Dans la cible

cadence-on-target = { $variant ->
        [first] Cadence dans la cible.
        [second] Bon rythme.
       *[third] C'est le bon rythme. Garde-le.
    }
    .screen = Dans la cible

effort-instead-of-pace = Cours à la sensation aujourd'hui, en pouvant encore parler.
    .screen = Sensation, pas allure

aim = Vise { $range }.

aim-heart-rate = Fréquence cardiaque { $range }.

aim-cadence = Cadence { $range }.

range-between = { $low } à { $high }
range-pace-from = { $low } ou plus lent
range-pace-to = { $high } ou plus vite
range-from = { $low } ou plus
range-to = { $high } ou moins

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = bpm
unit-cadence = pas/min
