### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Afloja, { $now }. Objetivo: { $range }.
    .screen = Afloja { $now-digits }

pace-too-slow = Aprieta un poco, { $now }. Objetivo: { $range }.
    .screen = Aprieta { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Afloja en esta cuesta.
    .screen = Afloja

pace-too-slow-hill = Un poco más, en esta cuesta.
    .screen = Un poco más

heart-rate-high = Afloja, pulso { $now }. Objetivo: { $range }.
    .screen = Afloja { $now-digits }

heart-rate-low = Aprieta un poco, pulso { $now }. Objetivo: { $range }.
    .screen = Aprieta { $now-digits }

cadence-low = Pasos más rápidos, { $now }. Objetivo: { $range }.
    .screen = Pasos más rápidos { $now-digits }

cadence-high = Pasos más tranquilos, { $now }. Objetivo: { $range }.
    .screen = Pasos más tranquilos { $now-digits }

pace-on-target = { $variant ->
        [first] En el objetivo.
        [second] Justo en el ritmo.
       *[third] Ese es el ritmo. Mantenlo.
    }
    .screen = En el objetivo

heart-rate-on-target = { $variant ->
        [first] Pulso en el objetivo.
        [second] Bien, tu pulso encaja.
       *[third] El pulso está bien. Mantenlo.
    }
    .screen = En el objetivo

cadence-on-target = { $variant ->
        [first] Cadencia en el objetivo.
        [second] Buen compás.
       *[third] Ese es el compás. Mantenlo.
    }
    .screen = En el objetivo

effort-instead-of-pace = Hoy corre por sensaciones, de modo que puedas hablar.
    .screen = Sensaciones, no ritmo

aim = Objetivo: { $range }.

aim-heart-rate = Pulso { $range }.

aim-cadence = Cadencia { $range }.

range-between = de { $low } a { $high }
range-pace-from = { $low } o más lento
range-pace-to = { $high } o más rápido
range-from = { $low } o más
range-to = { $high } o menos

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = lpm
unit-cadence = pasos/min
