### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Rallenta, { $now }. Obiettivo { $range }.
    .screen = Rallenta { $now-digits }

pace-too-slow = Spingi un po', { $now }. Obiettivo { $range }.
    .screen = Spingi { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Rallenta su questa pendenza.
    .screen = Rallenta

pace-too-slow-hill = Un po' di più, su questa pendenza.
    .screen = Un po' di più

heart-rate-high = Rallenta, cuore a { $now }. Obiettivo { $range }.
    .screen = Rallenta { $now-digits }

heart-rate-low = Spingi un po', cuore a { $now }. Obiettivo { $range }.
    .screen = Spingi { $now-digits }

cadence-low = Passi più rapidi, { $now }. Obiettivo { $range }.
    .screen = Passi più rapidi { $now-digits }

cadence-high = Passi più calmi, { $now }. Obiettivo { $range }.
    .screen = Passi più calmi { $now-digits }

pace-on-target = { $variant ->
        [first] Sei nell'obiettivo.
        [second] Passo perfetto.
       *[third] È il passo giusto. Tienilo.
    }
    .screen = Nell'obiettivo

heart-rate-on-target = { $variant ->
        [first] Il cuore è nell'obiettivo.
        [second] Bene, la frequenza cardiaca va bene.
       *[third] La frequenza è giusta. Tienila.
    }
    .screen = Nell'obiettivo

cadence-on-target = { $variant ->
        [first] Cadenza nell'obiettivo.
        [second] Bel ritmo.
       *[third] È il ritmo giusto. Tienilo.
    }
    .screen = Nell'obiettivo

effort-instead-of-pace = Oggi corri a sensazione, in modo da poter parlare.
    .screen = Sensazione, non passo

aim = Obiettivo { $range }.

aim-heart-rate = Frequenza cardiaca { $range }.

aim-cadence = Cadenza { $range }.

range-between = da { $low } a { $high }
range-pace-from = { $low } o più lento
range-pace-to = { $high } o più veloce
range-from = { $low } o più
range-to = { $high } o meno

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = bpm
unit-cadence = passi/min
