### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Nimm Tempo raus, { $now }. Ziel: { $range }.
    .screen = Langsamer { $now-digits }

pace-too-slow = Leg etwas zu, { $now }. Ziel: { $range }.
    .screen = Schneller { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Nimm an der Steigung Tempo raus.
    .screen = Tempo raus

pace-too-slow-hill = An der Steigung geht ein bisschen mehr.
    .screen = Etwas mehr

heart-rate-high = Nimm Tempo raus, Puls { $now }. Ziel: { $range }.
    .screen = Langsamer { $now-digits }

heart-rate-low = Leg etwas zu, Puls { $now }. Ziel: { $range }.
    .screen = Schneller { $now-digits }

cadence-low = Schnellere Schritte, { $now }. Ziel: { $range }.
    .screen = Schnellere Schritte { $now-digits }

cadence-high = Ruhigere Schritte, { $now }. Ziel: { $range }.
    .screen = Ruhigere Schritte { $now-digits }

pace-on-target = { $variant ->
        [first] Im Zielbereich.
        [second] Genau das Tempo.
       *[third] Das ist das Tempo. Halte es.
    }
    .screen = Im Zielbereich

heart-rate-on-target = { $variant ->
        [first] Puls im Zielbereich.
        [second] Gut, dein Puls passt.
       *[third] Der Puls stimmt. Halte ihn.
    }
    .screen = Im Zielbereich

cadence-on-target = { $variant ->
        [first] Schrittfrequenz im Zielbereich.
        [second] Guter Rhythmus.
       *[third] Das ist der Rhythmus. Halte ihn.
    }
    .screen = Im Zielbereich

effort-instead-of-pace = Lauf heute nach Gefühl, so dass du noch reden kannst.
    .screen = Gefühl statt Tempo

aim = Ziel: { $range }.

aim-heart-rate = Puls { $range }.

aim-cadence = Schrittfrequenz { $range }.

range-between = { $low } bis { $high }
range-pace-from = { $low } oder langsamer
range-pace-to = { $high } oder schneller
range-from = { $low } oder mehr
range-to = { $high } oder weniger

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = bpm
unit-cadence = Schritte/min
