### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Morgen-Check-in
entries-kind-run_card = Nach dem Lauf
entries-kind-intake = Essen und Trinken
entries-kind-blood = Blutwert
entries-kind-activity = Aktivität
entries-kind-shoes = Schuhe
entries-kind-symptom = Beschwerden
entries-kind-legs_today = Beine vor dem Lauf
entries-kind-tag = Anderes vom Tag
entries-kind-reading = Morgenmessung
entries-kind-absence = Zeit ohne Laufen
entries-kind-advice_outcome = Hat es geholfen?

## Titles of their own

entries-activity-run = Lauf ohne Telefon
entries-activity-walk = Spaziergang
entries-activity-cycling = Radfahren
entries-activity-swimming = Schwimmen
entries-activity-other_sport = Anderer Sport
entries-activity-strength = Kraft
entries-activity-mobility = Beweglichkeit oder Dehnen
entries-activity-foam_rolling = Faszienrolle
entries-activity-massage = Massage

entries-symptom-pain = Schmerz
entries-symptom-heaviness = Schwere, die bleibt
entries-symptom-numbness = Taubheit oder Kribbeln
entries-symptom-saddle_numbness = Taubheit zwischen den Beinen, oder Probleme mit Blase oder Darm
entries-symptom-swelling = Schwellung
entries-symptom-fatigue = Müdigkeit über die Beine hinaus
entries-symptom-dizziness = Schwindel
entries-symptom-fainted = Ohnmächtig, oder fast
entries-symptom-breathlessness = Kurzatmig, mehr als die Anstrengung erklärt
entries-symptom-chest_pain = Schmerz oder Druck in der Brust
entries-symptom-palpitations = Das Herz rast oder stolpert
entries-symptom-pallor = Blass
entries-symptom-fever = Fieber
entries-symptom-confusion = Verwirrt, zusammengebrochen, oder kein Schweiß bei Hitze
entries-symptom-one_sided_weakness = Plötzliche Schwäche einer Seite, oder verwaschene Sprache
entries-symptom-after_much_drinking = Erbrechen, Kopfschmerz oder ein Krampfanfall nach vielem Trinken
entries-symptom-dark_urine = Sehr dunkler Urin
entries-symptom-muscle_breakdown = Extremer Schmerz oder extreme Schwäche der Muskeln
entries-symptom-tense_leg = Sehr gespanntes, sehr schmerzhaftes Bein
entries-symptom-missed_periods = Seit drei Monaten keine Periode
entries-symptom-weight_loss = Ungewollt abgenommen
entries-symptom-frequent_illness = Immer wieder krank
entries-symptom-low_mood = Seit Wochen gedrückt

entries-tag-medicine = Medikament
entries-tag-alcohol = Alkohol
entries-tag-heat = Hitze
entries-tag-long_standing = Langes Stehen
entries-tag-travel = Eine lange Reise

entries-absence-injured = Verletzt
entries-absence-ill = Krank
entries-absence-away = Weg

## Morning

entries-slept = Geschlafen { $time }
entries-sleep-quality = Schlafqualität { $level } von 5
entries-heaviness = Schwere der Beine { $level } von 10
entries-sore = Muskelkater: { $part } ({ $side }), { $level } von 10
entries-fatigue = Müdigkeit { $level } von 5
entries-mood = Stimmung { $level } von 5
entries-stress = Stress { $level } von 5
entries-resting-heart-rate = Ruhepuls { $bpm } bpm
entries-rmssd = Herzratenvariabilität (RMSSD) { $ms } ms
entries-artefacts = Artefakte { $percent } %
entries-cycle-day = Tag { $day } des Zyklus
entries-ill-cold = Krank: Erkältung
entries-ill-fever = Krank: Fieber
entries-ill-chest = Krank: tiefer Husten aus der Brust
entries-ill-stomach = Krank: Magen oder Darm
entries-ill-other = Krank: etwas anderes

## Runs and activities

entries-run-easy = Lauf
entries-run-treadmill = Lauf auf dem Laufband
entries-run-trail = Geländelauf
entries-run-intervals = Intervalle
entries-run-race = Wettkampf
entries-run-with_friends = Lauf mit Freunden
entries-run-eased = Auf dein Wort gelockert
entries-run-heavy = Du hast gesagt, dass deine Beine schwer waren
entries-distance = Strecke { $distance }
entries-time = Zeit { $time }
entries-pace = Tempo { $pace }
entries-heart-rate = Puls im Schnitt { $bpm } bpm
entries-ascent = Anstieg { $metres } m
entries-effort = Anstrengung { $level } von 10
entries-heavy-where = Schwer: { $part } ({ $side })
entries-heavy-from = Schwer ab Minute { $minute }
entries-helped = Was geholfen hat: { $steps }
entries-shoes-worn = Schuhe: { $name }
entries-hard-for-the-legs = Hart für die Beine

entries-step-accept = es annehmen
entries-step-ease = ein lockereres Tempo
entries-step-tall = aufrecht und locker laufen
entries-step-steps = schnellere, kürzere Schritte
entries-step-breathe = tief in den Bauch atmen
entries-step-landmark = nur bis zum nächsten Ziel laufen
entries-step-self_talk = ein Satz für mich selbst
entries-step-fuel = etwas essen und trinken
entries-step-walk = ein Stück gehen
entries-step-cut_short = den Lauf abkürzen

## Food, drink and blood

entries-carbohydrate-before = Kohlenhydrate vor dem Lauf: { $grams } g
entries-carbohydrate-during = Kohlenhydrate im Lauf: { $grams } g
entries-carbohydrate-after = Kohlenhydrate nach dem Lauf: { $grams } g
entries-fluid = Getrunken { $ml } ml
entries-electrolytes = Mit Elektrolyten
entries-no-electrolytes = Ohne Elektrolyte
entries-fluid-loss = Flüssigkeit im Lauf verloren: { $litres } l
entries-fluid-gain = { $litres } l mehr getrunken, als im Lauf verloren ging
entries-iron-rich-meals = { $meals ->
    [one] { $meals } eisenreiche Mahlzeit
   *[other] { $meals } eisenreiche Mahlzeiten
}
entries-ate-too-little = An diesem Tag zu wenig gegessen
entries-ate-enough = An diesem Tag genug gegessen
entries-ferritin = Ferritin { $value } µg/l
entries-haemoglobin = Hämoglobin { $value } g/l

## Shoes

entries-shoes-taken = In Gebrauch genommen: { $name }
entries-shoes-laid-aside = Ausgemustert: { $name }

## Symptoms and absences

entries-place = Wo: { $part } ({ $side })
entries-where = Wo: { $place }
entries-level = { $level } von 10
entries-since = Seit { $day }
entries-until = Bis { $day }
entries-no-last-day = Kein letzter Tag eingetragen
entries-circumstance-one_leg_only = Nur ein Bein
entries-circumstance-everyday_life = Auf Treppen, im Stehen oder im Alltag
entries-circumstance-changes_gait = Verändert, wie du läufst oder gehst
entries-circumstance-at_night = Nachts, oder in Ruhe
entries-circumstance-bone_point = Eine Stelle am Knochen schmerzt auf Druck
entries-circumstance-cannot_bear_weight = Darauf stehen oder hüpfen geht nicht
entries-circumstance-pop = Es hat dabei geknallt
entries-circumstance-hot_and_swollen = Heiß, geschwollen und schmerzhaft
entries-circumstance-eases_on_standing = Nur bei Anstrengung, und nach Minuten im Stehen weg
entries-circumstance-does_not_settle = Beruhigt sich in Ruhe nicht
entries-circumstance-gone_next_day = Am nächsten Tag wieder wie vorher

## Legs before a run

entries-feel-fresh = Frisch
entries-feel-so_so = Geht so
entries-feel-heavy = Schwer
entries-chosen = Gewählt: { $choice }
entries-choice-longer_warm_up = länger aufwärmen
entries-choice-easy_version = eine lockere Variante des Laufs
entries-choice-walk = ein Spaziergang
entries-choice-rest_day = ein Ruhetag
entries-choice-as_planned = wie geplant

## Advice and what came of it

entries-for-cause = Zu: { $cause }
entries-not-tried = Nicht ausprobiert
entries-tried = Ausprobiert
entries-did-help = Es hat geholfen
entries-did-not-help = Es hat nicht geholfen
entries-advice-rest_day = Ein Ruhetag
entries-advice-easy_day = Ein lockerer Tag
entries-advice-active_recovery = Spazieren, locker Rad fahren oder schwimmen
entries-advice-sleep_tonight = Früher ins Bett
entries-advice-drink_to_thirst = Über den Tag nach Durst trinken
entries-advice-salty_meal = Etwas Salziges zur nächsten Mahlzeit
entries-advice-carbohydrate_now = Eine Mahlzeit mit Kohlenhydraten
entries-advice-ease_off_sore_muscles = Muskeln mit Muskelkater schonen
entries-advice-rolling = Faszienrolle oder Massage
entries-advice-mobility = Sanfte Beweglichkeit
entries-advice-ask_for_ferritin = Nach Blutbild und Ferritin fragen
entries-advice-gait_analysis = Ein Blick auf deinen Laufstil
entries-advice-see_a_clinician = In Arztpraxis oder Physiotherapie fragen
entries-advice-raise_longest_run_slowly = Den längsten Lauf langsam steigern
entries-advice-easy_weeks = Leichte Wochen zwischen Aufbauwochen
entries-advice-spread_hard_days = Lockere Tage zwischen harten Tagen
entries-advice-sleep_habit = Sieben bis neun Stunden Schlaf
entries-advice-fuel_plan = Kohlenhydrate vor Läufen, und während langer
entries-advice-hydration_plan = Ein Trinkplan für Hitze und lange Läufe
entries-advice-iron_rich_meals = Eisenreiche Mahlzeiten
entries-advice-eat_enough = Genug essen
entries-advice-strength = Kraft zweimal pro Woche
entries-advice-core_and_jumps = Rumpf und Sprünge, langsam gesteigert
entries-advice-eccentric = Langsames Absenken (exzentrische Kraft)
entries-advice-warm_up_and_cool_down = Längeres Aufwärmen und ein Ausklang
entries-advice-one_change_at_a_time = Nur eine Änderung auf einmal
