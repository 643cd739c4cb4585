### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Möglich: { $cause }
causes-headline-today = Mögliche Gründe für schwere Beine heute; zuerst der, für den am meisten in deinem Tagebuch steht.
causes-headline-weeks = Mögliche Gründe für schwere Beine in diesen Wochen; zuerst der, für den am meisten in deinem Tagebuch steht.
causes-headline-none = Bisher erklärt es nichts in deinem Tagebuch. Hier steht, was zu wissen helfen würde.
causes-headline-fresh-today = Deine Beine sind für heute als frisch eingetragen.
causes-headline-fresh = In dieser Zeit ist kein schwerer Tag eingetragen.
causes-heavy-days = { $heavy ->
    [one] { $heavy } schwerer Tag; bekannt sind { $known } von { $days } Tagen.
   *[other] { $heavy } schwere Tage; bekannt sind { $known } von { $days } Tagen.
}
causes-helped = { $helped ->
    [one] Du hast gesagt, dass dir das einmal geholfen hat.
   *[other] Du hast gesagt, dass dir das { $helped } Mal geholfen hat.
}
causes-helped-most = { $advice }: hat { $helped } von { $tried } Mal geholfen.
causes-did-it-help = Am { $day } waren deine Beine schwer, und der Rat war: { $advice }. Hat es geholfen?

## Muscle fatigue

causes-hard-session = Am { $day } hattest du eine harte Einheit: { $time }, Anstrengung { $effort } von 10.
causes-hard-session-unrated = Am { $day } hattest du eine harte Einheit.
causes-weeks-hard-session = Eine harte Einheit lag in den zwei Tagen vor { $days } von { $heavy } schweren Tagen.
causes-long-run = Am { $day } hattest du einen langen Lauf: { $length }.
causes-weeks-long-run = Ein langer Lauf lag in den zwei Tagen vor { $days } von { $heavy } schweren Tagen.
causes-spike = Der Lauf am { $day } war { $distance } lang. Dein längster Lauf der 30 Tage davor war { $longest } lang.
causes-weeks-spike = Ein Lauf, der viel länger war als der längste des Monats davor, lag in den zwei Tagen vor { $days } von { $heavy } schweren Tagen.
causes-leg-strength = Am { $day } hast du Kraft trainiert oder die Beine anders hart belastet.
causes-weeks-leg-strength = Krafttraining oder andere harte Arbeit für die Beine lag in den zwei Tagen vor { $days } von { $heavy } schweren Tagen.
causes-load-high = Deine Belastung der sieben Tage bis zum { $day } war das { $ratio }-Fache deiner üblichen Woche.
causes-weeks-load-high = Eine Woche mit viel mehr Belastung als üblich lag vor { $days } von { $heavy } schweren Tagen.
causes-confirm-muscle_fatigue = Ein oder zwei lockere Tage sollten die Beine leichter machen. Wenn ja, waren vielleicht müde Muskeln der Grund.

## Worse for weeks in spite of rest

causes-efficiency-down = Beim gleichen Puls warst du in den letzten zwei Wochen etwa { $percent } % langsamer als in den sechs Wochen davor.
causes-effort-up = Das gleiche Tempo hat sich in den letzten zwei Wochen wie { $now } von 10 angefühlt. In den sechs Wochen davor war es wie { $usual } von 10.
causes-low-wellness = Müdigkeit, Stimmung oder Befinden war an { $low } von { $known } Tagen der letzten zwei Wochen schlecht. Die leichtere Woche bis zum { $day } hat daran bisher nichts geändert.
causes-low-wellness-no-easier-week = Müdigkeit, Stimmung oder Befinden war an { $low } von { $known } Tagen der letzten zwei Wochen schlecht.
causes-monotony = Die Tage der letzten Woche waren einander sehr ähnlich, mit wenig Wechsel zwischen hart und locker.
causes-resting-pulse-up = Dein Ruhepuls war in der letzten Woche etwa { $now }. Dein üblicher Wert ist etwa { $usual }.
causes-confirm-overtraining_pattern = In der Sportmedizin kann nach anderen Gründen gesucht werden, etwa einer Krankheit, zu wenig Eisen oder zu wenig Essen. Ruhe kann helfen, und es kann Wochen dauern.

## Too little recovery

causes-short-night = In der Nacht auf den { $day } hast du { $sleep } geschlafen. Die meisten Erwachsenen brauchen 7 bis 9 Stunden.
causes-weeks-short-night = Weniger als 7 Stunden Schlaf lagen vor { $days } von { $heavy } schweren Tagen.
causes-short-nights = In den letzten zwei Wochen hast du im Schnitt { $hours } Stunden geschlafen, bei { $nights } eingetragenen Nächten. Die meisten Erwachsenen brauchen 7 bis 9 Stunden.
causes-poor-night = Die Nacht auf den { $day } hast du schlecht genannt.
causes-weeks-poor-night = Eine Nacht, die du schlecht genannt hast, lag vor { $days } von { $heavy } schweren Tagen.
causes-back-to-back = Du hast am { $first } hart oder lang trainiert, und am { $second } wieder.
causes-weeks-back-to-back = Zwei harte oder lange Tage hintereinander lagen vor { $days } von { $heavy } schweren Tagen.
causes-no-day-off = Du bist an jedem der sieben Tage bis zum { $day } gelaufen oder hast Kraft trainiert.
causes-weeks-no-day-off = Sieben Tage ohne freien Tag lagen vor { $days } von { $heavy } schweren Tagen.
causes-ate-too-little = Du hast für den { $day } eingetragen, dass du zu wenig gegessen hast für das, was du getan hast.
causes-weeks-ate-too-little = Ein Tag, an dem du zu wenig gegessen hast, lag vor { $days } von { $heavy } schweren Tagen.
causes-ill = Am { $day } warst du krank. Nach einer Krankheit können die Beine einige Tage schwer bleiben.
causes-weeks-ill = Eine Krankheit lag in der Woche vor { $days } von { $heavy } schweren Tagen.
causes-stress = Für den { $day } hast du viel Stress eingetragen.
causes-weeks-stress = Viel Stress lag vor { $days } von { $heavy } schweren Tagen.
causes-travel = Am { $day } hattest du eine lange Reise.
causes-weeks-travel = Eine lange Reise lag in den zwei Tagen vor { $days } von { $heavy } schweren Tagen.
causes-no-easier-week = Seit zwei Wochen war das Laufen härter und es ging dir schlechter, und eine leichtere Woche gab es nicht.
causes-confirm-inadequate_recovery = Zwei oder drei Nächte mit 8 Stunden, genug Essen und ein lockerer Tag zeigen es meist. Trag an diesen Tagen Schlaf und Beine ein, um den Unterschied zu sehen.

## Too little fluid, or salt

causes-fluid-loss = Beim Lauf am { $day } wurden etwa { $litres } Liter Flüssigkeit nicht ersetzt. Das sind mehr als 2 % deines Körpergewichts.
causes-weeks-fluid-loss = Ein Lauf mit mehr als 2 % des Körpergewichts an Flüssigkeitsverlust lag vor { $days } von { $heavy } schweren Tagen.
causes-heat = Am { $day } war es heiß.
causes-weeks-heat = Hitze lag vor { $days } von { $heavy } schweren Tagen.
causes-drift = Beim Lauf am { $day } stieg dein Puls bei gleichem Tempo um etwa { $percent } %. Hitze und zu wenig Flüssigkeit können das bewirken, ein langer Lauf allein auch.
causes-decoupling = Beim Lauf am { $day } gingen Puls und Tempo um { $percent } % auseinander. Hitze und zu wenig Flüssigkeit können das bewirken, müde Beine oder ein langer Lauf allein auch.
causes-weeks-drift = Ein Lauf, bei dem Puls und Tempo auseinandergingen, lag vor { $days } von { $heavy } schweren Tagen.
causes-little-fluid = Beim Lauf am { $day } hast du in { $time } { $fluid } ml getrunken.
causes-weeks-little-fluid = Ein langer oder heißer Lauf mit wenig zu trinken lag vor { $days } von { $heavy } schweren Tagen.
causes-confirm-dehydration = Trink einen Tag lang nach Durst und sieh, wie die Beine morgen sind. Trag bei deinen nächsten langen oder heißen Läufen ein, was du trinkst.

## Too little carbohydrate

causes-no-carbohydrate = Der Lauf am { $day } dauerte { $time }, mit { $grams } g Kohlenhydraten unterwegs. Ab etwa 75 Minuten helfen 30 bis 60 g pro Stunde.
causes-weeks-no-carbohydrate = Ein Lauf über 75 Minuten mit kaum Kohlenhydraten lag vor { $days } von { $heavy } schweren Tagen.
causes-little-before = Vor dem Lauf von { $time } am { $day } hast du { $grams } g Kohlenhydrate gegessen.
causes-weeks-little-before = Ein Lauf über 75 Minuten nach wenig Kohlenhydraten lag vor { $days } von { $heavy } schweren Tagen.
causes-heavy-late = Beim Lauf am { $day } waren deine Beine etwa ab Minute { $minute } schwer. So spät im Lauf können die Kohlenhydratspeicher zur Neige gehen.
causes-weeks-heavy-late = Ein Lauf, bei dem die Beine spät schwer wurden, lag vor { $days } von { $heavy } schweren Tagen.
causes-hard-days-little-food = Du hast am { $first } und am { $second } hart oder lang trainiert und rundherum wenig gegessen.
causes-weeks-hard-days-little-food = Zwei harte oder lange Tage mit wenig Essen lagen vor { $days } von { $heavy } schweren Tagen.
causes-pace-and-pulse-down = In der zweiten Hälfte des Laufs am { $day } warst du { $percent } % langsamer, und auch dein Puls sank. Müde Muskeln oder zu wenig Kohlenhydrate können das bewirken.
causes-weeks-pace-and-pulse-down = Ein Lauf, bei dem Tempo und Puls zusammen sanken, lag vor { $days } von { $heavy } schweren Tagen.
causes-confirm-glycogen_depletion = Iss vor deinem nächsten langen Lauf Kohlenhydrate, und unterwegs 30 bis 60 g pro Stunde. Wenn die Beine leichter bleiben, war das vielleicht der Grund.

## Too little iron

causes-low-ferritin = Dein Ferritin vom { $day } war { $value } µg/l. Unter 30 gilt bei Erwachsenen als niedrig.
causes-borderline-ferritin = Dein Ferritin vom { $day } war { $value } µg/l. Unter 35 lohnt es sich bei Läufern, darauf zu achten.
causes-low-haemoglobin = Dein Hämoglobin vom { $day } war { $value } g/l; das liegt unter dem üblichen Bereich.
causes-few-iron-meals = Du hast an { $days } Tagen der letzten drei Wochen { $meals ->
    [one] { $meals } eisenreiche Mahlzeit
   *[other] { $meals } eisenreiche Mahlzeiten
} eingetragen, und du fühlst dich müde oder unwohl.
causes-iron-symptoms = Du hast in den letzten Wochen eingetragen: { $symptoms }. Zusammen ist das einen Bluttest wert.
causes-low-blood-before = In deinem gesundheitlichen Hintergrund steht, dass deine Blutwerte früher zu niedrig waren.
causes-confirm-iron_deficiency = Nur ein Bluttest zeigt es. Frag in deiner Arztpraxis nach Blutbild und Ferritin.
causes-symptom-fatigue = müde
causes-symptom-breathlessness = kurzatmig
causes-symptom-pallor = blass
causes-symptom-dizziness = schwindlig

## How you run

causes-one-sided-heaviness = Ein Bein war an { $days } Tagen der letzten vier Wochen schwer. Die Seite: { $side }.
causes-one-sided-soreness = Eine Seite hatte an { $days } Tagen der letzten vier Wochen Muskelkater. Die Seite: { $side }.
causes-new-shoes = Du trägst „{ $name }“ seit dem { $day }. Neue Schuhe können die Beine anders belasten.
causes-weeks-new-shoes = Neue Schuhe kamen in den zwei Wochen vor { $days } von { $heavy } schweren Tagen.
causes-cadence-down = Deine Schrittfrequenz ist bei gleicher Geschwindigkeit etwa { $percent } % niedriger als in den vier Wochen davor.
causes-cadence-up = Deine Schrittfrequenz ist bei gleicher Geschwindigkeit etwa { $percent } % höher als in den vier Wochen davor.
causes-contact-down = Deine Füße sind bei gleicher Geschwindigkeit etwa { $percent } % kürzer am Boden als in den vier Wochen davor.
causes-contact-up = Deine Füße sind bei gleicher Geschwindigkeit etwa { $percent } % länger am Boden als in den vier Wochen davor.
causes-unexplained = Deine Beine waren in jeder der letzten vier Wochen schwer, zusammen an { $heavy } Tagen. Belastung, Schlaf (im Schnitt { $hours } Stunden), Essen und Trinken sehen gut aus, soweit sie eingetragen sind. Ein Blick auf deinen Laufstil kann sich lohnen.
causes-confirm-biomechanics = Jemand aus Lauftraining oder Physiotherapie kann sich deinen Laufstil ansehen. Nimm die Übersicht zum Laufstil mit.

## Sore muscles

causes-sore-after-hard = { $part }: Muskelkater am { $day }, { $level } von 10, nach der harten Einheit am { $before }.
causes-weeks-sore-after-hard = An { $days } von { $heavy } schweren Tagen hattest du Muskelkater nach einer harten Einheit.
causes-sore-after-long = { $part }: Muskelkater am { $day }, { $level } von 10, nach dem langen Lauf am { $before }.
causes-weeks-sore-after-long = An { $days } von { $heavy } schweren Tagen hattest du Muskelkater nach einem langen Lauf.
causes-sore-after-descent = { $part }: Muskelkater am { $day }, { $level } von 10, nach viel Bergab am { $before }.
causes-weeks-sore-after-descent = An { $days } von { $heavy } schweren Tagen hattest du Muskelkater nach viel Bergab.
causes-sore-after-strength = { $part }: Muskelkater am { $day }, { $level } von 10, nach harter Arbeit für die Beine am { $before }.
causes-weeks-sore-after-strength = An { $days } von { $heavy } schweren Tagen hattest du Muskelkater nach harter Arbeit für die Beine.
causes-sore-after-new = { $part }: Muskelkater am { $day }, { $level } von 10, nach etwas Neuem oder lange nicht Gemachtem am { $before }.
causes-weeks-sore-after-new = An { $days } von { $heavy } schweren Tagen hattest du Muskelkater nach etwas Neuem oder lange nicht Gemachtem.
causes-confirm-muscle_damage = Solcher Muskelkater ist meist am zweiten oder dritten Tag am stärksten und lässt dann nach. Wenn er an einer Stelle bleibt oder schlimmer wird, bitte jemanden, sich das anzusehen.

## Also worth asking

causes-beside-medicine = Für den { $day } hast du ein Medikament eingetragen. Manche Medikamente machen die Beine schwer; in Arztpraxis oder Apotheke weiß man es.
causes-weeks-beside-medicine = Vor { $days } von { $heavy } schweren Tagen hast du ein Medikament eingetragen. Manche Medikamente machen die Beine schwer; in Arztpraxis oder Apotheke weiß man es.
causes-beside-alcohol = Für den { $day } hast du Alkohol eingetragen.
causes-weeks-beside-alcohol = Vor { $days } von { $heavy } schweren Tagen hast du Alkohol eingetragen.
causes-beside-heat = Am { $day } war es heiß.
causes-weeks-beside-heat = Vor { $days } von { $heavy } schweren Tagen war es heiß.
causes-beside-long-standing = Am { $day } hast du lange gestanden.
causes-weeks-beside-long-standing = Vor { $days } von { $heavy } schweren Tagen hast du lange gestanden.
causes-beside-travel = Am { $day } hattest du eine lange Reise.
causes-weeks-beside-travel = Vor { $days } von { $heavy } schweren Tagen hattest du eine lange Reise.
causes-beside-cycle-day = Zyklustag am { $day }: { $cycle }.
causes-weeks-beside-cycle-day = Zyklustag an { $days } von { $heavy } schweren Tagen: { $cycle }.
causes-beside-illness = Am { $day } warst du krank.
causes-weeks-beside-illness = In der Woche vor { $days } von { $heavy } schweren Tagen warst du krank.

## What is not known

causes-missing-heaviness-today = Du hast noch nicht eingetragen, wie deine Beine heute sind.
causes-missing-heaviness = Wie deine Beine waren, ist von { $known } von { $days } Tagen bekannt.
causes-missing-sleep = Für { $missing } der letzten { $nights } Nächte ist kein Schlaf eingetragen.
causes-missing-check-in = Heute gibt es noch keinen Morgen-Check-in; Muskelkater, Müdigkeit und Stress sind also nicht bekannt.
causes-missing-effort = Für { $missing } von { $runs } Läufen ist keine Anstrengung eingetragen.
causes-missing-fuel = Essen und Trinken sind für { $missing } von { $runs } Läufen über 75 Minuten nicht eingetragen.
causes-missing-load = Deine übliche Belastung ist nach { $needed } Tagen bekannt. Heute ist Tag { $known }.
causes-missing-gait = In den letzten acht Wochen gibt es nicht genug Läufe mit Schrittfrequenz, um deinen Laufstil zu vergleichen.
causes-missing-blood = Aus den letzten sechs Monaten ist kein Ferritin eingetragen. Ein Wert aus der Arztpraxis kann eingetragen werden.

## The gait summary

causes-gait-title = Übersicht zum Laufstil
causes-gait-days = Vom { $first } bis zum { $last }, verglichen mit den vier Wochen davor, bei gleichen Geschwindigkeiten.
causes-gait-cadence-up = Die Schrittfrequenz ist { $percent } % höher als davor.
causes-gait-cadence-down = Die Schrittfrequenz ist { $percent } % niedriger als davor.
causes-gait-cadence-same = Die Schrittfrequenz ist gleich wie davor, bis auf 1 %.
causes-gait-cadence-unknown = Es gibt nicht genug Läufe, um die Schrittfrequenz zu vergleichen.
causes-gait-contact-up = Der Bodenkontakt ist { $percent } % länger als davor.
causes-gait-contact-down = Der Bodenkontakt ist { $percent } % kürzer als davor.
causes-gait-contact-same = Der Bodenkontakt ist gleich wie davor, bis auf 1 %.
causes-gait-contact-unknown = Es gibt nicht genug Läufe mit Bodenkontakt, um ihn zu vergleichen.
causes-gait-no-part = Bein
causes-gait-heavy-place = Schwer: { $part }. Tage: links { $left }, rechts { $right }, beide Seiten { $both }.
causes-gait-sore-place = Muskelkater: { $part }. Tage: links { $left }, rechts { $right }, beide Seiten { $both }.
causes-gait-shoes = „{ $name }“, seit dem { $day }, { $runs ->
    [one] { $runs } Lauf
   *[other] { $runs } Läufe
} in den letzten acht Wochen.
causes-gait-shoes-laid-aside = „{ $name }“, seit dem { $day }, ausgemustert, { $runs ->
    [one] { $runs } Lauf
   *[other] { $runs } Läufe
} in den letzten acht Wochen.

## Advice: what to do, and how

causes-advice-rest_day = Verschieb Laufen und harte Arbeit auf einen anderen Tag. Gehen im Alltag ist in Ordnung, wenn es sich gut anfühlt.
    .title = Ein Ruhetag
causes-advice-easy_day = Lauf kurz und so langsam, dass du in ganzen Sätzen reden kannst, oder geh stattdessen spazieren. Hör früh auf, wenn die Beine schwerer werden.
    .title = Ein lockerer Tag
causes-advice-active_recovery = Geh, fahr Rad oder schwimm locker, 20 bis 40 Minuten. Danach sollte es sich besser anfühlen als davor.
    .title = Lockere Bewegung
causes-advice-sleep_tonight = Geh heute früher ins Bett, mit Zeit für 8 Stunden. Ein dunkler, kühler Raum ohne Bildschirm kann helfen.
    .title = Heute früher ins Bett
causes-advice-drink_to_thirst = Trink über den Tag, wann immer du Durst hast, und zu den Mahlzeiten. Mehr, als der Durst verlangt, hilft nicht und kann schaden.
    .title = Nach Durst trinken
causes-advice-salty_meal = Iss nach viel Schweiß etwas Salziges zur nächsten Mahlzeit, zum Beispiel Suppe oder Brot mit Käse. Lass das weg, wenn dir ärztlich zu wenig Salz geraten wurde.
    .title = Etwas Salziges zum Essen
causes-advice-carbohydrate_now = Iss eine Mahlzeit oder einen Snack mit Brot, Reis, Nudeln, Kartoffeln, Hafer oder Obst. Bei Diabetes bleib bei dem, was du ärztlich vereinbart hast.
    .title = Eine Mahlzeit mit Kohlenhydraten
causes-advice-ease_off_sore_muscles = Lass hartes Laufen, Sprünge und Bergab weg, bis der Muskelkater nachlässt. Dehn die Muskeln mit Muskelkater nicht stark.
    .title = Muskeln mit Muskelkater schonen
causes-advice-rolling = Roll oder massier die Muskeln 5 bis 10 Minuten lang sanft. Das kann den Muskelkater ein wenig lindern.
    .title = Faszienrolle oder Massage
causes-advice-mobility = Beweg Hüften, Knie und Sprunggelenke einige Minuten lang sanft durch. Nichts sollte schmerzen.
    .title = Sanfte Beweglichkeit
causes-advice-ask_for_ferritin = Frag in deiner Arztpraxis nach Blutbild und Ferritin. Nimm kein Eisen ohne ein Ergebnis.
    .title = Nach Blutbild und Ferritin fragen
causes-advice-gait_analysis = Bitte jemanden aus Lauftraining oder Physiotherapie, sich anzusehen, wie du läufst. Nimm die Übersicht zum Laufstil mit.
    .title = Eine Laufanalyse
causes-advice-see_a_clinician = Lass es in einer Praxis ansehen, die Sportler behandelt. Die Zusammenfassung deines Tagebuchs zeigt, was du eingetragen hast.
    .title = In der Sportmedizin fragen
causes-advice-raise_longest_run_slowly = Bleib mit jedem Lauf innerhalb von etwa 10 % über dem längsten Lauf deiner letzten 30 Tage. So begegnet deinen Beinen nichts, was viel länger ist, als sie es kennen.
    .title = Den längsten Lauf langsam steigern
causes-advice-easy_weeks = Lauf nach zwei oder drei Aufbauwochen eine Woche lang deutlich weniger. Plan diese Woche ein, bevor du sie brauchst.
    .title = Leichte Wochen dazwischen
causes-advice-spread_hard_days = Leg mindestens einen lockeren Tag oder Ruhetag zwischen harte oder lange Tage. Kraft für die Beine zählt als hart.
    .title = Abstand zwischen harten Tagen
causes-advice-sleep_habit = Nimm dir jede Nacht Zeit für 7 bis 9 Stunden, zu regelmäßigen Zeiten. Nach einer schlechten Nacht kann ein kurzes Nickerchen helfen.
    .title = Genug Schlaf als Gewohnheit
causes-advice-fuel_plan = Iss einige Stunden vor langen Läufen Kohlenhydrate, und nimm bei Läufen über 75 Minuten 30 bis 60 g pro Stunde. Probier es erst im Training.
    .title = Kohlenhydrate für lange Läufe
causes-advice-hydration_plan = Nimm bei langen oder heißen Läufen Wasser mit oder lauf an einem Brunnen vorbei, und trink nach Durst. Starte den Lauf weder durstig noch voll.
    .title = Trinken, wie es dir passt
causes-advice-iron_rich_meals = Iss mehrmals pro Woche Eisenreiches: rotes Fleisch oder Fisch, Linsen, Bohnen, Tofu, angereichertes Müsli. Obst oder Gemüse dazu hilft, das Eisen aus Pflanzen aufzunehmen.
    .title = Eisenreiche Mahlzeiten
causes-advice-eat_enough = Iss genug für das, was du tust, mit Eiweiß zu jeder Mahlzeit und einem bunten Teller. Wenn das schwerfällt, kann eine Ernährungsberatung helfen.
    .title = Genug essen
causes-advice-strength = Trainier zweimal pro Woche Gesäß, Oberschenkel und Waden, nicht am Tag vor einem harten Lauf. Fang mit wenig an und steigere langsam.
    .title = Kraft zweimal pro Woche
causes-advice-core_and_jumps = Nimm ein- oder zweimal pro Woche Übungen für den Rumpf und ein paar kleine Sprünge dazu. Fang mit wenig an, mit ausgeruhten Beinen.
    .title = Rumpf und kleine Sprünge
causes-advice-eccentric = Nimm ein- oder zweimal pro Woche langsames Absenken dazu, etwa langsame Kniebeugen oder Wadenheben. Das erste Mal macht Muskelkater, also fang mit wenig an.
    .title = Langsames Absenken
causes-advice-warm_up_and_cool_down = Fang mit 10 lockeren Minuten und ein paar Beinschwüngen an, und hör mit lockerem Gehen auf. Nimm dir vor einem harten Lauf etwas mehr Zeit.
    .title = Aufwärmen und Ausklang
causes-advice-one_change_at_a_time = Ändere Schuhe, Untergrund oder Hügel einzeln, und fang mit kurzen Läufen an. So können sich die Beine anpassen, und du siehst, was ihnen bekommt.
    .title = Nur eine Änderung auf einmal
