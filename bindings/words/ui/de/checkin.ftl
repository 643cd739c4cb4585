# The title of the screen on which an entry is changed.
checkin-edit = Eintrag ändern

# Over the list of other kinds of entries.
checkin-other = Etwas anderes eintragen

# The day that an entry is for.
checkin-day = Für welchen Tag

checkin-today = Heute

checkin-month-before = Vorheriger Monat

checkin-month-after = Nächster Monat

# Asks before an entry is deleted.
checkin-delete-question = Diesen Eintrag löschen?

checkin-delete-detail = Im Tagebuch kannst du ihn gleich danach zurückholen.

# What was said on a scale.
checkin-of = { $value } von { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = frisch

checkin-heaviest = wie Blei

checkin-poor = schlecht

checkin-very-good = sehr gut

checkin-none = gar nicht

checkin-exhausted = erschöpft

checkin-low = gedrückt

checkin-very-much = sehr viel

checkin-rest = keine Mühe

checkin-maximal = alles gegeben

checkin-hardly = kaum

checkin-gone = weg

checkin-unbearable = unerträglich

checkin-clear = Leeren

# The morning check-in.
checkin-heaviness = Wie schwer sind deine Beine?

checkin-sleep = Wie lange hast du geschlafen?

checkin-sleep-time = { $hours } h { $minutes } min

checkin-sleep-less = Eine Viertelstunde weniger

checkin-sleep-more = Eine Viertelstunde mehr

checkin-quality = Wie gut hast du geschlafen?

checkin-sore = Wo hast du Muskelkater?

checkin-fatigue = Wie müde ist dein Körper?

checkin-mood = Wie ist deine Stimmung?

checkin-stress = Wie viel Stress hast du?

checkin-more-morning = Puls, Krankheit, Zyklus

checkin-resting = Ruhepuls (Schläge pro Minute)

checkin-rmssd = Herzratenvariabilität (RMSSD, ms)

checkin-ill = Bist du krank?

checkin-cycle = Tag des Menstruationszyklus

checkin-note = Notiz

# Beneath a field: what it takes.
checkin-range = { $low } bis { $high }

checkin-no-number = Bitte eine Zahl eingeben.

# The body map.
checkin-front = Vorne

checkin-back = Hinten

checkin-list = Liste

checkin-place = { $part } ({ $side })

checkin-marked = markiert

checkin-not-marked = nicht markiert

checkin-map = Tippe an, was du spürst. Welches Bein das rechte ist, steht dabei.

# The morning reading with a strap.
checkin-reading-detail = Zwei ruhige Minuten im Liegen oder Sitzen

checkin-reading-start = Messung beginnen

checkin-reading-skip = Gleich messen

checkin-reading-finish = Jetzt beenden

checkin-reading-keep = Messung behalten

checkin-reading-again = Noch einmal

checkin-reading-discard = Nicht behalten

checkin-reading-left = noch { $time }

checkin-reading-rate = Puls

checkin-reading-beats = Schläge

checkin-reading-kept = Die Messung steht im Tagebuch.

checkin-reading-no-strap = Dafür braucht es einen Pulsgurt. Noch ist keiner gekoppelt.

checkin-reading-bluetooth = Der Gurt wird über Bluetooth gehört. Das muss das Telefon erlauben.

checkin-reading-settings = Einstellungen des Telefons öffnen

# The card after a run.
checkin-effort = Wie anstrengend war es?

checkin-run-heavy = Wie schwer waren deine Beine?

checkin-where-heavy = Wo waren sie schwer?

checkin-heavy-from = Schwer ab welcher Minute

checkin-helped = Was hat geholfen?

checkin-shoes = Schuhe

checkin-which-run = Welcher Lauf?

checkin-whole-day = Der ganze Tag

# Food and drink.
checkin-about-run = Rund um einen Lauf

checkin-about-day = Über den Tag

checkin-carbohydrate-before = Kohlenhydrate in den vier Stunden davor (g)

checkin-carbohydrate-during = Kohlenhydrate im Lauf (g)

checkin-carbohydrate-after = Kohlenhydrate in den zwei Stunden danach (g)

checkin-fluid = Getrunken (ml)

checkin-electrolytes = Mit Elektrolyten?

checkin-sweat = Flüssigkeit, in diesem Lauf verloren

checkin-mass-before = Körpergewicht davor ({ $unit })

checkin-mass-after = Körpergewicht danach ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Urin dazwischen (ml)

checkin-iron-meals = Eisenreiche Mahlzeiten

checkin-too-little = Hast du für das, was du gemacht hast, zu wenig gegessen?

# Results from a laboratory.
checkin-ferritin = Ferritin (µg/l, dasselbe wie ng/ml)

checkin-haemoglobin = Hämoglobin ({ $unit })

checkin-unit = Einheit

# An activity, a tag.
checkin-what = Was war es?

checkin-minutes = Minuten

checkin-distance = Strecke ({ $unit })

checkin-hard = Hart für die Beine

checkin-hard-detail = Schwere Kniebeugen, Hügel, Sprünge

checkin-shoes-name = Name der Schuhe

checkin-shoes-aside = Ab diesem Tag ausgemustert

# A symptom, and an absence.
checkin-felt = Was spürst du?

checkin-change = Etwas anderes wählen

checkin-where = Wo?

checkin-how-much = Wie stark?

checkin-questions = Bitte antworte, damit nichts übersehen wird

checkin-circumstances = Was gehört dazu?

checkin-since = Seit

checkin-since-day = Diesem Tag

checkin-until = Bis

checkin-still-there = Noch da

checkin-away = Warum läufst du nicht?

checkin-open-end = Noch offen

# Legs before a run.
checkin-feel = Wie fühlen sich deine Beine an?

checkin-choice = Was machst du daraus?

# Whether an advice helped.
checkin-tried = Hast du es ausprobiert?

checkin-did-help = Hat es geholfen?

checkin-cannot-say = Schwer zu sagen

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Morgen-Check-in

checkin-kind-run-card = Nach dem Lauf

checkin-kind-intake = Essen und Trinken

checkin-kind-blood = Blutwert

checkin-kind-activity = Aktivität

checkin-kind-shoes = Schuhe

checkin-kind-symptom = Beschwerden

checkin-kind-legs-today = Beine vor dem Lauf

checkin-kind-tag = Anderes vom Tag

checkin-kind-reading = Morgenmessung

checkin-kind-absence = Zeit ohne Laufen

checkin-kind-advice-outcome = Hat es geholfen?

# What was done.
checkin-activity-run = Lauf ohne Telefon

checkin-activity-walk = Spaziergang

checkin-activity-cycling = Radfahren

checkin-activity-swimming = Schwimmen

checkin-activity-other-sport = Anderer Sport

checkin-activity-strength = Kraft

checkin-activity-mobility = Beweglichkeit oder Dehnen

checkin-activity-foam-rolling = Faszienrolle

checkin-activity-massage = Massage

# What is felt.
checkin-symptom-pain = Schmerz

checkin-symptom-heaviness = Schwere, die bleibt

checkin-symptom-numbness = Taubheit oder Kribbeln

checkin-symptom-saddle-numbness = Taubheit zwischen den Beinen, oder Probleme mit Blase oder Darm

checkin-symptom-swelling = Schwellung

checkin-symptom-fatigue = Müdigkeit über die Beine hinaus

checkin-symptom-dizziness = Schwindel

checkin-symptom-fainted = Ohnmächtig, oder fast

checkin-symptom-breathlessness = Kurzatmig, mehr als die Anstrengung erklärt

checkin-symptom-chest-pain = Schmerz oder Druck in der Brust

checkin-symptom-palpitations = Das Herz rast oder stolpert

checkin-symptom-pallor = Blass

checkin-symptom-fever = Fieber

checkin-symptom-confusion = Verwirrt, zusammengebrochen, oder kein Schweiß bei Hitze

checkin-symptom-one-sided-weakness = Plötzliche Schwäche einer Seite, oder verwaschene Sprache

checkin-symptom-after-much-drinking = Erbrechen, Kopfschmerz oder ein Krampfanfall nach vielem Trinken

checkin-symptom-dark-urine = Sehr dunkler Urin

checkin-symptom-muscle-breakdown = Extremer Schmerz oder extreme Schwäche der Muskeln

checkin-symptom-tense-leg = Sehr gespanntes, sehr schmerzhaftes Bein

checkin-symptom-missed-periods = Seit drei Monaten keine Periode

checkin-symptom-weight-loss = Ungewollt abgenommen

checkin-symptom-frequent-illness = Immer wieder krank

checkin-symptom-low-mood = Seit Wochen gedrückt

# What belongs to a symptom.
checkin-circumstance-one-leg-only = Nur ein Bein

checkin-circumstance-everyday-life = Auf Treppen, im Stehen oder im Alltag

checkin-circumstance-changes-gait = Verändert, wie du läufst oder gehst

checkin-circumstance-at-night = Nachts, oder in Ruhe

checkin-circumstance-bone-point = Eine Stelle am Knochen schmerzt auf Druck

checkin-circumstance-cannot-bear-weight = Darauf stehen oder hüpfen geht nicht

checkin-circumstance-pop = Es hat dabei geknallt

checkin-circumstance-hot-and-swollen = Heiß, geschwollen und schmerzhaft

checkin-circumstance-eases-on-standing = Nur bei Anstrengung, und nach Minuten im Stehen weg

checkin-circumstance-does-not-settle = Beruhigt sich in Ruhe nicht

checkin-circumstance-gone-next-day = Am nächsten Tag wieder wie vorher

# Parts of the body.
checkin-part-quadriceps = Oberschenkel vorn

checkin-part-hamstrings = Oberschenkel hinten

checkin-part-adductors = Oberschenkel innen

checkin-part-glutes = Gesäß

checkin-part-hip-flexors = Hüfte vorn

checkin-part-groin = Leiste

checkin-part-hip = Hüfte

checkin-part-outer-thigh = Oberschenkel außen

checkin-part-knee = Knie

checkin-part-shin = Schienbein

checkin-part-calf = Wade

checkin-part-achilles = Achillessehne

checkin-part-ankle = Sprunggelenk

checkin-part-foot = Fuß

checkin-part-lower-back = Unterer Rücken

checkin-part-elsewhere = Anderswo

# Sides of the body.
checkin-side-left = links

checkin-side-right = rechts

checkin-side-both = beide Seiten

# How somebody is ill.
checkin-ill-cold = Erkältung

checkin-ill-fever = Fieber

checkin-ill-chest = Tiefer Husten aus der Brust

checkin-ill-stomach = Magen oder Darm

checkin-ill-other = Etwas anderes

# What else there was in the day.
checkin-tag-medicine = Medikament

checkin-tag-alcohol = Alkohol

checkin-tag-heat = Hitze

checkin-tag-long-standing = Langes Stehen

checkin-tag-travel = Eine lange Reise

# Why somebody does not run.
checkin-absence-injured = Verletzt

checkin-absence-ill = Krank

checkin-absence-away = Weg

# How legs feel.
checkin-feel-fresh = Frisch

checkin-feel-so-so = Geht so

checkin-feel-heavy = Schwer

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = Länger aufwärmen

checkin-choice-easy-version = Eine lockere Variante des Laufs

checkin-choice-walk = Ein Spaziergang

checkin-choice-rest-day = Ein Ruhetag

checkin-choice-as-planned = Wie geplant

# What helped in a run.
checkin-step-accept = Es annehmen

checkin-step-ease = Ein lockereres Tempo

checkin-step-tall = Aufrecht und locker laufen

checkin-step-steps = Schnellere, kürzere Schritte

checkin-step-breathe = Tief in den Bauch atmen

checkin-step-landmark = Nur bis zum nächsten Ziel laufen

checkin-step-self-talk = Ein Satz für mich selbst

checkin-step-fuel = Etwas essen und trinken

checkin-step-walk = Ein Stück gehen

checkin-step-cut-short = Den Lauf abkürzen

# Advice that may have been tried.
checkin-advice-rest-day = Ein Ruhetag

checkin-advice-easy-day = Ein lockerer Tag

checkin-advice-active-recovery = Spazieren, locker Rad fahren oder schwimmen

checkin-advice-sleep-tonight = Früher ins Bett

checkin-advice-drink-to-thirst = Über den Tag nach Durst trinken

checkin-advice-salty-meal = Etwas Salziges zur nächsten Mahlzeit

checkin-advice-carbohydrate-now = Eine Mahlzeit mit Kohlenhydraten

checkin-advice-ease-off-sore-muscles = Muskeln mit Muskelkater schonen

checkin-advice-rolling = Faszienrolle oder Massage

checkin-advice-mobility = Sanfte Beweglichkeit

checkin-advice-ask-for-ferritin = Nach Blutbild und Ferritin fragen

checkin-advice-gait-analysis = Ein Blick auf deinen Laufstil

checkin-advice-see-a-clinician = In Arztpraxis oder Physiotherapie fragen

checkin-advice-raise-longest-run-slowly = Den längsten Lauf langsam steigern

checkin-advice-easy-weeks = Leichte Wochen zwischen Aufbauwochen

checkin-advice-spread-hard-days = Lockere Tage zwischen harten Tagen

checkin-advice-sleep-habit = Sieben bis neun Stunden Schlaf

checkin-advice-fuel-plan = Kohlenhydrate vor Läufen, und während langer

checkin-advice-hydration-plan = Ein Trinkplan für Hitze und lange Läufe

checkin-advice-iron-rich-meals = Eisenreiche Mahlzeiten

checkin-advice-eat-enough = Genug essen

checkin-advice-strength = Kraft zweimal pro Woche

checkin-advice-core-and-jumps = Rumpf und Sprünge, langsam gesteigert

checkin-advice-eccentric = Langsames Absenken (exzentrische Kraft)

checkin-advice-warm-up-and-cool-down = Längeres Aufwärmen und ein Ausklang

checkin-advice-one-change-at-a-time = Nur eine Änderung auf einmal
