### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Alivie, { $now }. Alvo: { $range }.
    .screen = Alivie { $now-digits }

pace-too-slow = Acelere um pouco, { $now }. Alvo: { $range }.
    .screen = Acelere { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Alivie nesta ladeira.
    .screen = Alivie

pace-too-slow-hill = Um pouco mais, nesta ladeira.
    .screen = Um pouco mais

heart-rate-high = Alivie, coração a { $now }. Alvo: { $range }.
    .screen = Alivie { $now-digits }

heart-rate-low = Acelere um pouco, coração a { $now }. Alvo: { $range }.
    .screen = Acelere { $now-digits }

cadence-low = Passos mais rápidos, { $now }. Alvo: { $range }.
    .screen = Passos mais rápidos { $now-digits }

cadence-high = Passos mais calmos, { $now }. Alvo: { $range }.
    .screen = Passos mais calmos { $now-digits }

pace-on-target = { $variant ->
        [first] No alvo.
        [second] Bem no ritmo.
       *[third] Esse é o ritmo. Mantenha.
    }
    .screen = No alvo

heart-rate-on-target = { $variant ->
        [first] Frequência cardíaca no alvo.
        [second] Bom, sua frequência cardíaca está certa.
       *[third] O coração está no ponto. Mantenha.
    }
    .screen = No alvo

cadence-on-target = { $variant ->
        [first] Cadência no alvo.
        [second] Bom compasso.
       *[third] Esse é o compasso. Mantenha.
    }
    .screen = No alvo

effort-instead-of-pace = Hoje corra pela sensação, de modo que possa conversar.
    .screen = Sensação, não ritmo

aim = Alvo: { $range }.

aim-heart-rate = Coração: { $range }.

aim-cadence = Cadência { $range }.

range-between = { $low } a { $high }
range-pace-from = { $low } ou mais lento
range-pace-to = { $high } ou mais rápido
range-from = { $low } ou mais
range-to = { $high } ou menos

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = bpm
unit-cadence = passos/min
