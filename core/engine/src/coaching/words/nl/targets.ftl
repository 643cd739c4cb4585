### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Rustiger, { $now }. Mik op { $range }.
    .screen = Rustiger { $now-digits }

pace-too-slow = Iets sneller, { $now }. Mik op { $range }.
    .screen = Sneller { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Rustiger op deze helling.
    .screen = Rustiger

pace-too-slow-hill = Iets meer, op deze helling.
    .screen = Iets meer

heart-rate-high = Rustiger, hartslag { $now }. Mik op { $range }.
    .screen = Rustiger { $now-digits }

heart-rate-low = Iets sneller, hartslag { $now }. Mik op { $range }.
    .screen = Sneller { $now-digits }

cadence-low = Snellere passen, { $now }. Mik op { $range }.
    .screen = Snellere passen { $now-digits }

cadence-high = Kalmere passen, { $now }. Mik op { $range }.
    .screen = Kalmere passen { $now-digits }

pace-on-target = { $variant ->
        [first] Binnen je doel.
        [second] Precies op tempo.
       *[third] Dat is het tempo. Hou het vast.
    }
    .screen = Binnen je doel

heart-rate-on-target = { $variant ->
        [first] Hartslag binnen je doel.
        [second] Goed, je hartslag klopt.
       *[third] De hartslag is goed. Hou hem vast.
    }
    .screen = Binnen je doel

cadence-on-target = { $variant ->
        [first] Cadans binnen je doel.
        [second] Goed ritme.
       *[third] Dat is het ritme. Hou het vast.
    }
    .screen = Binnen je doel

effort-instead-of-pace = Loop vandaag op gevoel, zo dat je nog kunt praten.
    .screen = Gevoel, geen tempo

aim = Mik op { $range }.

aim-heart-rate = Hartslag { $range }.

aim-cadence = Cadans { $range }.

range-between = { $low } tot { $high }
range-pace-from = { $low } of langzamer
range-pace-to = { $high } of sneller
range-from = { $low } of meer
range-to = { $high } of minder

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = bpm
unit-cadence = passen/min
