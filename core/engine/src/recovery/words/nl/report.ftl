### The printable report.

report-title = Lopen, benen en herstel
report-span = { $first } tot { $last } { $year }
report-made = Gemaakt door Fresh Legs op { $day }, alleen vanaf dit apparaat.
report-closing-inform = Deze pagina informeert. Ze is geen diagnose en vervangt er geen.
report-closing-own = Alles erop is door de loper ingevuld of gemeten door de eigen sensoren van de loper.
report-as-table = De cijfers als tabel
report-day = Dag
report-week-of = Week van

report-flags = Alarmsignalen
report-in-short = In het kort
report-load = Trainingsbelasting
report-load-text = Belasting van elke dag, met fitheid (42 dagen) en vermoeidheid (7 dagen). Ze beschrijven wat er gedaan is; ze voorspellen niets.
report-fitness = Fitheid (42 dagen)
report-fatigue = Vermoeidheid (7 dagen)
report-sleep = Slaap
report-sleep-text = Uren slaap voor elke dag. De meeste volwassenen hebben er zeven tot negen nodig.
report-heaviness = Zware benen
report-heaviness-text = De zwaarste benen van elke dag, 0 (fris) tot 10.
report-hrv = Hartslagvariabiliteit
report-hrv-text = Natuurlijke logaritme van RMSSD in de ochtend, het gemiddelde van zeven dagen, en wat voor deze loper gewoon is.
report-hrv-mean = Gemiddelde van 7 dagen
report-usual = Gewoon voor deze loper
report-runs = Looptrainingen
report-run-day = Dag
report-run-distance = Afstand
report-run-time = Tijd
report-run-pace = Tempo
report-run-heart-rate = Hartslag
report-run-effort = Inspanning van 10
report-run-heaviness = Zware benen van 10
report-symptoms = Klachten en pijn
report-symptom = Klacht
report-symptom-what = Wat erover gezegd is
report-none = In deze tijd is niets genoteerd.
report-gait = Hoe de loper loopt
