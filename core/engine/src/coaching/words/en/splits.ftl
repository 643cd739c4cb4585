### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }, { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Kilometre { $number }
    .screen = Km { $number-digits }

split-mile = Mile { $number }
    .screen = Mile { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = { $distance }.
    .screen = { $distance-digits }

metric-time = Time { $time }.
    .screen = { $time-digits }

metric-moving-time = Moving time { $time }.
    .screen = { $time-digits }

metric-pace = Pace { $pace }.
    .screen = Pace { $pace-digits }

metric-pace-avg = Average pace { $pace }.
    .screen = Average { $pace-digits }

metric-split-pace = This split { $pace }.
    .screen = Split { $pace-digits }

metric-heart-rate = Heart rate { $heart-rate }.
    .screen = Heart rate { $heart-rate-digits }

metric-heart-rate-avg = Average heart rate { $heart-rate }.
    .screen = Average heart rate { $heart-rate-digits }

metric-cadence = Cadence { $cadence }.
    .screen = Cadence { $cadence-digits }

metric-power = Power { $power } watts.
    .screen = Power { $power-digits } W

metric-ascent = Climbed { $climb }.
    .screen = Climb { $climb-digits }
