### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }, { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Kilometer { $number }
    .screen = Km { $number-digits }

split-mile = Meile { $number }
    .screen = Meile { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = { $distance }.
    .screen = { $distance-digits }

metric-time = Zeit { $time }.
    .screen = { $time-digits }

metric-moving-time = Laufzeit { $time }.
    .screen = { $time-digits }

metric-pace = Tempo { $pace }.
    .screen = Tempo { $pace-digits }

metric-pace-avg = Im Schnitt { $pace }.
    .screen = Schnitt { $pace-digits }

metric-split-pace = Dieser Abschnitt { $pace }.
    .screen = Abschnitt { $pace-digits }

metric-heart-rate = Puls { $heart-rate }.
    .screen = Puls { $heart-rate-digits }

metric-heart-rate-avg = Puls im Schnitt { $heart-rate }.
    .screen = Puls im Schnitt { $heart-rate-digits }

metric-cadence = Schrittfrequenz { $cadence }.
    .screen = Schrittfrequenz { $cadence-digits }

metric-power = Leistung { $power-masculine } Watt.
    .screen = Leistung { $power-digits } W

metric-ascent = Anstieg { $climb }.
    .screen = Anstieg { $climb-digits }
