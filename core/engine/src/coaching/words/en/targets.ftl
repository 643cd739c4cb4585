### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = Ease off, { $now }. Aim for { $range }.
    .screen = Ease off { $now-digits }

pace-too-slow = Pick it up, { $now }. Aim for { $range }.
    .screen = Pick up { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = Ease off for this slope.
    .screen = Ease off

pace-too-slow-hill = A little more, for this slope.
    .screen = A little more

heart-rate-high = Ease off, heart rate { $now }. Aim for { $range }.
    .screen = Ease off { $now-digits }

heart-rate-low = Pick it up, heart rate { $now }. Aim for { $range }.
    .screen = Pick up { $now-digits }

cadence-low = Quicker steps, { $now }. Aim for { $range }.
    .screen = Quicker steps { $now-digits }

cadence-high = Calmer steps, { $now }. Aim for { $range }.
    .screen = Calmer steps { $now-digits }

pace-on-target = { $variant ->
        [first] On target.
        [second] Right on pace.
       *[third] That is the pace. Hold it.
    }
    .screen = On target

heart-rate-on-target = { $variant ->
        [first] Heart rate on target.
        [second] Good, your heart rate fits.
       *[third] Heart rate is right. Hold it.
    }
    .screen = On target

cadence-on-target = { $variant ->
        [first] Cadence on target.
        [second] Good rhythm.
       *[third] That is the rhythm. Hold it.
    }
    .screen = On target

effort-instead-of-pace = Run by effort today, so that you can talk.
    .screen = Effort, not pace

aim = Aim for { $range }.

aim-heart-rate = Heart rate { $range }.

aim-cadence = Cadence { $range }.

range-between = { $low } to { $high }
range-pace-from = { $low } or slower
range-pace-to = { $high } or faster
range-from = { $low } or more
range-to = { $high } or less

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = bpm
unit-cadence = spm
