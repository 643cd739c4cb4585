### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Ochtendcheck-in
entries-kind-run_card = Na de training
entries-kind-intake = Eten en drinken
entries-kind-blood = Bloeduitslag
entries-kind-activity = Activiteit
entries-kind-shoes = Schoenen
entries-kind-symptom = Klacht
entries-kind-legs_today = Benen voor de training
entries-kind-tag = Iets anders van de dag
entries-kind-reading = Ochtendmeting
entries-kind-absence = Tijd zonder lopen
entries-kind-advice_outcome = Hielp het?

## Titles of their own

entries-activity-run = Gelopen zonder telefoon
entries-activity-walk = Wandelen
entries-activity-cycling = Fietsen
entries-activity-swimming = Zwemmen
entries-activity-other_sport = Andere sport
entries-activity-strength = Kracht
entries-activity-mobility = Beweeglijkheid of rekken
entries-activity-foam_rolling = Foamrollen
entries-activity-massage = Massage

entries-symptom-pain = Pijn
entries-symptom-heaviness = Zwaar gevoel dat blijft
entries-symptom-numbness = Gevoelloosheid of tintelingen
entries-symptom-saddle_numbness = Gevoelloosheid tussen de benen, of problemen met plassen of ontlasting
entries-symptom-swelling = Zwelling
entries-symptom-fatigue = Vermoeidheid, niet alleen in de benen
entries-symptom-dizziness = Duizeligheid
entries-symptom-fainted = Flauwgevallen, of bijna
entries-symptom-breathlessness = Meer buiten adem dan bij de inspanning past
entries-symptom-chest_pain = Pijn of druk op de borst
entries-symptom-palpitations = Het hart racet of slaat over
entries-symptom-pallor = Bleek
entries-symptom-fever = Koorts
entries-symptom-confusion = Verward, ingestort, of geen zweet bij hitte
entries-symptom-one_sided_weakness = Plotselinge zwakte van één kant, of onduidelijk spreken
entries-symptom-after_much_drinking = Overgeven, hoofdpijn of een epileptische aanval na veel drinken
entries-symptom-dark_urine = Heel donkere urine
entries-symptom-muscle_breakdown = Extreme pijn of zwakte van spieren
entries-symptom-tense_leg = Heel gespannen, heel pijnlijk been
entries-symptom-missed_periods = Drie maanden geen menstruatie
entries-symptom-weight_loss = Afgevallen zonder het te willen
entries-symptom-frequent_illness = Steeds weer ziek
entries-symptom-low_mood = Al weken somber

entries-tag-medicine = Medicijn
entries-tag-alcohol = Alcohol
entries-tag-heat = Hitte
entries-tag-long_standing = Lang staan
entries-tag-travel = Een lange reis

entries-absence-injured = Geblesseerd
entries-absence-ill = Ziek
entries-absence-away = Weg

## Morning

entries-slept = Geslapen { $time }
entries-sleep-quality = Slaapkwaliteit { $level } van 5
entries-heaviness = Zware benen { $level } van 10
entries-sore = Spierpijn: { $part } ({ $side }), { $level } van 10
entries-fatigue = Vermoeidheid { $level } van 5
entries-mood = Stemming { $level } van 5
entries-stress = Stress { $level } van 5
entries-resting-heart-rate = Rusthartslag { $bpm } bpm
entries-rmssd = Hartslagvariabiliteit (RMSSD) { $ms } ms
entries-artefacts = Artefacten { $percent } %
entries-cycle-day = Dag { $day } van de cyclus
entries-ill-cold = Ziek: verkouden
entries-ill-fever = Ziek: koorts
entries-ill-chest = Ziek: hoest die diep zit
entries-ill-stomach = Ziek: maag of darmen
entries-ill-other = Ziek: iets anders

## Runs and activities

entries-run-easy = Looptraining
entries-run-treadmill = Training op de loopband
entries-run-trail = Trailtraining
entries-run-intervals = Intervaltraining
entries-run-race = Wedstrijd
entries-run-with_friends = Training met vrienden
entries-run-eased = Op jouw woord rustiger gedaan
entries-run-heavy = Je zei dat je benen zwaar waren
entries-distance = Afstand { $distance }
entries-time = Tijd { $time }
entries-pace = Tempo { $pace }
entries-heart-rate = Hartslag gemiddeld { $bpm } bpm
entries-ascent = Klim { $metres } m
entries-effort = Inspanning { $level } van 10
entries-heavy-where = Zwaar: { $part } ({ $side })
entries-heavy-from = Zwaar vanaf minuut { $minute }
entries-helped = Wat hielp: { $steps }
entries-shoes-worn = Schoenen: { $name }
entries-hard-for-the-legs = Zwaar voor de benen

entries-step-accept = het accepteren
entries-step-ease = een rustiger tempo
entries-step-tall = lang en los lopen
entries-step-steps = snellere, kortere passen
entries-step-breathe = laag ademen
entries-step-landmark = alleen tot het volgende punt lopen
entries-step-self_talk = een zin tegen jezelf zeggen
entries-step-fuel = iets eten en drinken
entries-step-walk = een stukje wandelen
entries-step-cut_short = de training inkorten

## Food, drink and blood

entries-carbohydrate-before = Koolhydraten voor de training: { $grams } g
entries-carbohydrate-during = Koolhydraten tijdens de training: { $grams } g
entries-carbohydrate-after = Koolhydraten na de training: { $grams } g
entries-fluid = Gedronken { $ml } ml
entries-electrolytes = Met elektrolyten
entries-no-electrolytes = Zonder elektrolyten
entries-fluid-loss = Vochtverlies tijdens de training: { $litres } l
entries-fluid-gain = { $litres } l meer gedronken dan tijdens de training verloren
entries-iron-rich-meals = { $meals ->
    [one] { $meals } ijzerrijke maaltijd
   *[other] { $meals } ijzerrijke maaltijden
}
entries-ate-too-little = Te weinig gegeten die dag
entries-ate-enough = Genoeg gegeten die dag
entries-ferritin = Ferritine { $value } µg/l
entries-haemoglobin = Hemoglobine { $value } g/l

## Shoes

entries-shoes-taken = In gebruik genomen: { $name }
entries-shoes-laid-aside = Opzijgezet: { $name }

## Symptoms and absences

entries-place = Waar: { $part } ({ $side })
entries-where = Waar: { $place }
entries-level = { $level } van 10
entries-since = Sinds { $day }
entries-until = Tot en met { $day }
entries-no-last-day = Geen laatste dag genoteerd
entries-circumstance-one_leg_only = Maar één been
entries-circumstance-everyday_life = Op de trap, bij het staan of in het dagelijks leven
entries-circumstance-changes_gait = Verandert hoe je loopt of wandelt
entries-circumstance-at_night = 's Nachts, of in rust
entries-circumstance-bone_point = Eén plek op een bot doet pijn als je erop drukt
entries-circumstance-cannot_bear_weight = Je kunt er niet op staan of huppen
entries-circumstance-pop = Kwam met een knap
entries-circumstance-hot_and_swollen = Warm, gezwollen en pijnlijk
entries-circumstance-eases_on_standing = Alleen bij inspanning, en weg na enkele minuten stilstaan
entries-circumstance-does_not_settle = Bedaart niet in rust
entries-circumstance-gone_next_day = De volgende dag weer zoals het was

## Legs before a run

entries-feel-fresh = Fris
entries-feel-so_so = Gaat wel
entries-feel-heavy = Zwaar
entries-chosen = Gekozen: { $choice }
entries-choice-longer_warm_up = een langere warming-up
entries-choice-easy_version = een rustige versie van de training
entries-choice-walk = een wandeling
entries-choice-rest_day = een rustdag
entries-choice-as_planned = zoals gepland

## Advice and what came of it

entries-for-cause = Bij: { $cause }
entries-not-tried = Niet geprobeerd
entries-tried = Geprobeerd
entries-did-help = Het hielp
entries-did-not-help = Het hielp niet
entries-advice-rest_day = Een rustdag
entries-advice-easy_day = Een rustige dag
entries-advice-active_recovery = Een wandeling, rustig fietsen of zwemmen
entries-advice-sleep_tonight = Eerder naar bed
entries-advice-drink_to_thirst = Door de dag heen drinken bij dorst
entries-advice-salty_meal = Iets zouts bij de volgende maaltijd
entries-advice-carbohydrate_now = Een maaltijd met koolhydraten
entries-advice-ease_off_sore_muscles = Rustiger aan zolang er spierpijn is
entries-advice-rolling = Foamrollen of massage
entries-advice-mobility = Rustige oefeningen voor beweeglijkheid
entries-advice-ask_for_ferritin = Vragen om een bloedbeeld en ferritine
entries-advice-gait_analysis = Laten kijken hoe je loopt
entries-advice-see_a_clinician = Een arts of fysiotherapeut vragen
entries-advice-raise_longest_run_slowly = De langste training langzaam verlengen
entries-advice-easy_weeks = Rustige weken tussen opbouwweken
entries-advice-spread_hard_days = Rustige dagen tussen zware dagen
entries-advice-sleep_habit = Zeven tot negen uur slaap
entries-advice-fuel_plan = Koolhydraten voor trainingen, en tijdens lange
entries-advice-hydration_plan = Een drinkplan voor hitte en lange duurlopen
entries-advice-iron_rich_meals = IJzerrijke maaltijden
entries-advice-eat_enough = Genoeg eten
entries-advice-strength = Twee keer per week kracht
entries-advice-core_and_jumps = Rompoefeningen en sprongen, langzaam toegevoegd
entries-advice-eccentric = Langzaam zakken (excentrische kracht)
entries-advice-warm_up_and_cool_down = Een langere warming-up en een cooling-down
entries-advice-one_change_at_a_time = Eén verandering tegelijk
