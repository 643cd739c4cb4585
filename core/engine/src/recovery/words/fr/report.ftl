### The printable report.

report-title = Course, jambes et récupération
report-span = Du { $first } au { $last } { $year }
report-made = Établi par Fresh Legs le { $day }, à partir de cet appareil seul.
report-closing-inform = Cette page informe. Elle n'est pas un diagnostic et n'en remplace pas un.
report-closing-own = Tout ce qu'elle contient a été saisi par la personne qui court ou mesuré par ses propres capteurs.
report-as-table = Les chiffres en tableau
report-day = Jour
report-week-of = Semaine du

report-flags = Signes d'alerte
report-in-short = En bref
report-load = Charge d'entraînement
report-load-text = La charge de chaque jour, avec la condition physique (42 jours) et la fatigue (7 jours). Elles décrivent ce qui a été fait ; elles ne prédisent rien.
report-fitness = Condition physique (42 jours)
report-fatigue = Fatigue (7 jours)
report-sleep = Sommeil
report-sleep-text = Les heures dormies avant chaque jour. La plupart des adultes ont besoin de sept à neuf heures.
report-heaviness = Jambes lourdes
report-heaviness-text = La plus forte lourdeur de chaque jour, de 0 (fraîches) à 10.
report-hrv = Variabilité cardiaque
report-hrv-text = Le logarithme naturel du RMSSD le matin, sa moyenne sur sept jours, et ce qui est habituel pour cette personne.
report-hrv-mean = Moyenne sur 7 jours
report-usual = Habituel pour cette personne
report-runs = Sorties
report-run-day = Jour
report-run-distance = Distance
report-run-time = Temps
report-run-pace = Allure
report-run-heart-rate = Fréquence cardiaque
report-run-effort = Effort sur 10
report-run-heaviness = Jambes lourdes sur 10
report-symptoms = Symptômes et douleur
report-symptom = Symptôme
report-symptom-what = Ce qui en a été dit
report-none = Rien n'a été saisi dans cette période.
report-gait = Façon de courir
