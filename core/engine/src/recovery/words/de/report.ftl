### The printable report.

report-title = Laufen, Beine und Erholung
report-span = { $first } bis { $last } { $year }
report-made = Erstellt von Fresh Legs am { $day }, allein aus diesem Gerät.
report-closing-inform = Diese Seite informiert. Sie ist keine Diagnose und ersetzt keine.
report-closing-own = Alles darauf wurde selbst eingetragen oder mit eigenen Sensoren gemessen.
report-as-table = Die Zahlen als Tabelle
report-day = Tag
report-week-of = Woche vom

report-flags = Warnzeichen
report-in-short = In Kürze
report-load = Trainingsbelastung
report-load-text = Belastung jedes Tages, mit Fitness (42 Tage) und Ermüdung (7 Tage). Sie beschreiben, was getan wurde; sie sagen nichts voraus.
report-fitness = Fitness (42 Tage)
report-fatigue = Ermüdung (7 Tage)
report-sleep = Schlaf
report-sleep-text = Geschlafene Stunden vor jedem Tag. Sieben bis neun brauchen die meisten Erwachsenen.
report-heaviness = Schwere Beine
report-heaviness-text = Die größte Schwere jedes Tages, 0 (frisch) bis 10.
report-hrv = Herzratenvariabilität
report-hrv-text = Natürlicher Logarithmus der RMSSD am Morgen, ihr Mittel aus sieben Tagen und was für diese Person üblich ist.
report-hrv-mean = Mittel aus 7 Tagen
report-usual = Üblich für diese Person
report-runs = Läufe
report-run-day = Tag
report-run-distance = Strecke
report-run-time = Zeit
report-run-pace = Tempo
report-run-heart-rate = Puls
report-run-effort = Anstrengung von 10
report-run-heaviness = Schwere Beine von 10
report-symptoms = Beschwerden und Schmerz
report-symptom = Beschwerden
report-symptom-what = Was dazu gesagt wurde
report-none = In dieser Zeit wurde nichts eingetragen.
report-gait = Laufstil
