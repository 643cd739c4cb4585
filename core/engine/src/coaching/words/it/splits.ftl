### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }, { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Chilometro { $number }
    .screen = Km { $number-digits }

split-mile = Miglio { $number }
    .screen = Miglio { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = { $distance }.
    .screen = { $distance-digits }

metric-time = Tempo { $time }.
    .screen = { $time-digits }

metric-moving-time = In movimento { $time }.
    .screen = { $time-digits }

metric-pace = Passo { $pace }.
    .screen = Passo { $pace-digits }

metric-pace-avg = Passo medio { $pace }.
    .screen = Medio { $pace-digits }

metric-split-pace = Questo tratto { $pace }.
    .screen = Tratto { $pace-digits }

metric-heart-rate = Frequenza cardiaca { $heart-rate }.
    .screen = Frequenza cardiaca { $heart-rate-digits }

metric-heart-rate-avg = Frequenza cardiaca media { $heart-rate }.
    .screen = Frequenza cardiaca media { $heart-rate-digits }

metric-cadence = Cadenza { $cadence }.
    .screen = Cadenza { $cadence-digits }

metric-power = Potenza { $power-masculine } watt.
    .screen = Potenza { $power-digits } W

metric-ascent = Dislivello { $climb }.
    .screen = Dislivello { $climb-digits }
