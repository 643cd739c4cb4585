### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }, { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Kilómetro { $number }
    .screen = Km { $number-digits }

split-mile = Milla { $number }
    .screen = Milla { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = { $distance }.
    .screen = { $distance-digits }

metric-time = Tiempo { $time }.
    .screen = { $time-digits }

metric-moving-time = En movimiento { $time }.
    .screen = { $time-digits }

metric-pace = Ritmo { $pace }.
    .screen = Ritmo { $pace-digits }

metric-pace-avg = Ritmo medio { $pace }.
    .screen = Medio { $pace-digits }

metric-split-pace = Este tramo { $pace }.
    .screen = Tramo { $pace-digits }

metric-heart-rate = Pulso { $heart-rate }.
    .screen = Pulso { $heart-rate-digits }

metric-heart-rate-avg = Pulso medio { $heart-rate }.
    .screen = Pulso medio { $heart-rate-digits }

metric-cadence = Cadencia { $cadence }.
    .screen = Cadencia { $cadence-digits }

metric-power = Potencia { $power-masculine } { $power-count ->
        [one] vatio
       *[other] vatios
    }.
    .screen = Potencia { $power-digits } W

metric-ascent = Desnivel { $climb }.
    .screen = Desnivel { $climb-digits }
