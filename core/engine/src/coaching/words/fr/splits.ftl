### Splits and announcements.

split = { $title }.
    .screen = { $title-digits }

split-paced = { $title }, { $pace }.
    .screen = { $title-digits } { $pace-digits }

split-kilometre = Kilomètre { $number }
    .screen = Km { $number-digits }

split-mile = Mile { $number }
    .screen = Mile { $number-digits }

announcement = { $sentences }
    .screen = { $digits }

metric-distance = { $distance }.
    .screen = { $distance-digits }

metric-time = Temps { $time }.
    .screen = { $time-digits }

metric-moving-time = Temps en mouvement { $time }.
    .screen = { $time-digits }

metric-pace = Allure { $pace }.
    .screen = Allure { $pace-digits }

metric-pace-avg = Allure moyenne { $pace }.
    .screen = Moyenne { $pace-digits }

metric-split-pace = Cet intervalle { $pace }.
    .screen = Intervalle { $pace-digits }

metric-heart-rate = Fréquence cardiaque { $heart-rate }.
    .screen = Cardio { $heart-rate-digits }

metric-heart-rate-avg = Fréquence cardiaque moyenne { $heart-rate }.
    .screen = Cardio moyen { $heart-rate-digits }

metric-cadence = Cadence { $cadence }.
    .screen = Cadence { $cadence-digits }

metric-power = Puissance { $power-masculine } { $power-count ->
        [one] watt
       *[other] watts
    }.
    .screen = Puissance { $power-digits } W

metric-ascent = Dénivelé { $climb }.
    .screen = Dénivelé { $climb-digits }
