### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }. Ritmo { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Quilômetro { $number }
    .screen = Km { $number-digits }

split-mile = Milha { $number }
    .screen = Milha { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = { $distance }.
    .screen = { $distance-digits }

metric-time = Tempo { $time }.
    .screen = { $time-digits }

metric-moving-time = Em movimento { $time }.
    .screen = { $time-digits }

metric-pace = Ritmo { $pace }.
    .screen = Ritmo { $pace-digits }

metric-pace-avg = Ritmo médio { $pace }.
    .screen = Médio { $pace-digits }

metric-split-pace = Este trecho { $pace }.
    .screen = Trecho { $pace-digits }

metric-heart-rate = Frequência cardíaca { $heart-rate }.
    .screen = Frequência cardíaca { $heart-rate-digits }

metric-heart-rate-avg = Frequência cardíaca média { $heart-rate }.
    .screen = Frequência cardíaca média { $heart-rate-digits }

metric-cadence = Cadência { $cadence }.
    .screen = Cadência { $cadence-digits }

metric-power = Potência { $power-masculine } { $power-count ->
        [one] watt
       *[other] watts
    }.
    .screen = Potência { $power-digits } W

metric-ascent = Subida { $climb }.
    .screen = Subida { $climb-digits }
