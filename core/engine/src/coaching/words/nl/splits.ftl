### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }, { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Kilometer { $number }
    .screen = Km { $number-digits }

split-mile = Mijl { $number }
    .screen = Mijl { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = Afstand { $distance }.
    .screen = { $distance-digits }

metric-time = Tijd { $time }.
    .screen = { $time-digits }

metric-moving-time = Looptijd { $time }.
    .screen = { $time-digits }

metric-pace = Tempo { $pace }.
    .screen = Tempo { $pace-digits }

metric-pace-avg = Gemiddeld tempo { $pace }.
    .screen = Gemiddeld { $pace-digits }

metric-split-pace = Dit stuk { $pace }.
    .screen = Stuk { $pace-digits }

metric-heart-rate = Hartslag { $heart-rate }.
    .screen = Hartslag { $heart-rate-digits }

metric-heart-rate-avg = Gemiddelde hartslag { $heart-rate }.
    .screen = Gemiddelde hartslag { $heart-rate-digits }

metric-cadence = Cadans { $cadence }.
    .screen = Cadans { $cadence-digits }

metric-power = Vermogen { $power } watt.
    .screen = Vermogen { $power-digits } W

metric-ascent = Geklommen { $climb }.
    .screen = Klim { $climb-digits }
