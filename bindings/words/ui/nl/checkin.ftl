# The title of the screen on which an entry is changed.
checkin-edit = Notitie wijzigen

# Over the list of other kinds of entries.
checkin-other = Iets anders noteren

# The day that an entry is for.
checkin-day = Voor welke dag

checkin-today = Vandaag

checkin-month-before = Vorige maand

checkin-month-after = Volgende maand

# Asks before an entry is deleted.
checkin-delete-question = Deze notitie verwijderen?

checkin-delete-detail = In het dagboek kun je die meteen daarna terughalen.

# What was said on a scale.
checkin-of = { $value } van { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = fris

checkin-heaviest = als lood

checkin-poor = slecht

checkin-very-good = heel goed

checkin-none = helemaal niet

checkin-exhausted = uitgeput

checkin-low = somber

checkin-very-much = heel veel

checkin-rest = geen moeite

checkin-maximal = alles gegeven

checkin-hardly = nauwelijks

checkin-gone = weg

checkin-unbearable = ondraaglijk

checkin-clear = Wissen

# The morning check-in.
checkin-heaviness = Hoe zwaar zijn je benen?

checkin-sleep = Hoe lang heb je geslapen?

checkin-sleep-time = { $hours } u { $minutes } min

checkin-sleep-less = Een kwartier minder

checkin-sleep-more = Een kwartier meer

checkin-quality = Hoe goed heb je geslapen?

checkin-sore = Waar heb je spierpijn?

checkin-fatigue = Hoe moe is je lichaam?

checkin-mood = Hoe is je stemming?

checkin-stress = Hoeveel stress heb je?

checkin-more-morning = Hartslag, ziekte, cyclus

checkin-resting = Rusthartslag (slagen per minuut)

checkin-rmssd = Hartslagvariabiliteit (RMSSD, ms)

checkin-ill = Ben je ziek?

checkin-cycle = Dag van de menstruatiecyclus

checkin-note = Opmerking

# Beneath a field: what it takes.
checkin-range = { $low } tot { $high }

checkin-no-number = Vul een getal in.

# The body map.
checkin-front = Voorkant

checkin-back = Achterkant

checkin-list = Lijst

checkin-place = { $part } ({ $side })

checkin-marked = gemarkeerd

checkin-not-marked = niet gemarkeerd

checkin-map = Tik aan wat je voelt. Bij elke kant staat links of rechts.

# The morning reading with a strap.
checkin-reading-detail = Twee rustige minuten, liggend of zittend

checkin-reading-start = Meting beginnen

checkin-reading-skip = Meteen meten

checkin-reading-finish = Nu stoppen

checkin-reading-keep = Meting bewaren

checkin-reading-again = Nog een keer

checkin-reading-discard = Niet bewaren

checkin-reading-left = nog { $time }

checkin-reading-rate = Hartslag

checkin-reading-beats = Slagen

checkin-reading-kept = De meting staat in het dagboek.

checkin-reading-no-strap = Daar is een hartslagband voor nodig. Er is er nog geen gekoppeld.

checkin-reading-bluetooth = De band wordt via Bluetooth gehoord. De telefoon moet dat toestaan.

checkin-reading-settings = Instellingen van de telefoon openen

# The card after a run.
checkin-effort = Hoe zwaar was het?

checkin-run-heavy = Hoe zwaar waren je benen?

checkin-where-heavy = Waar waren ze zwaar?

checkin-heavy-from = Zwaar vanaf welke minuut

checkin-helped = Wat hielp?

checkin-shoes = Schoenen

checkin-which-run = Welke training?

checkin-whole-day = De hele dag

# Food and drink.
checkin-about-run = Rond een training

checkin-about-day = Over de dag

checkin-carbohydrate-before = Koolhydraten in de vier uur ervoor (g)

checkin-carbohydrate-during = Koolhydraten tijdens de training (g)

checkin-carbohydrate-after = Koolhydraten in de twee uur erna (g)

checkin-fluid = Gedronken (ml)

checkin-electrolytes = Met elektrolyten?

checkin-sweat = Vochtverlies in deze training

checkin-mass-before = Lichaamsgewicht ervoor ({ $unit })

checkin-mass-after = Lichaamsgewicht erna ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Urine ertussen (ml)

checkin-iron-meals = IJzerrijke maaltijden

checkin-too-little = Heb je te weinig gegeten voor wat je deed?

# Results from a laboratory.
checkin-ferritin = Ferritine (µg/l, hetzelfde als ng/ml)

checkin-haemoglobin = Hemoglobine ({ $unit })

checkin-unit = Eenheid

# An activity, a tag.
checkin-what = Wat was het?

checkin-minutes = Minuten

checkin-distance = Afstand ({ $unit })

checkin-hard = Zwaar voor de benen

checkin-hard-detail = Zware squats, heuvels, sprongen

checkin-shoes-name = Naam van de schoenen

checkin-shoes-aside = Opzijgezet vanaf deze dag

# A symptom, and an absence.
checkin-felt = Wat voel je?

checkin-change = Iets anders kiezen

checkin-where = Waar?

checkin-how-much = Hoe erg?

checkin-questions = Geef antwoord, zodat niets wordt gemist

checkin-circumstances = Wat hoort erbij?

checkin-since = Sinds

checkin-since-day = Deze dag

checkin-until = Tot en met

checkin-still-there = Nog steeds

checkin-away = Waarom loop je niet?

checkin-open-end = Nog niet bekend

# Legs before a run.
checkin-feel = Hoe voelen je benen?

checkin-choice = Wat ga je doen?

# Whether an advice helped.
checkin-tried = Heb je het geprobeerd?

checkin-did-help = Hielp het?

checkin-cannot-say = Moeilijk te zeggen

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Ochtendcheck-in

checkin-kind-run-card = Na de training

checkin-kind-intake = Eten en drinken

checkin-kind-blood = Bloeduitslag

checkin-kind-activity = Activiteit

checkin-kind-shoes = Schoenen

checkin-kind-symptom = Klacht

checkin-kind-legs-today = Benen voor de training

checkin-kind-tag = Iets anders van de dag

checkin-kind-reading = Ochtendmeting

checkin-kind-absence = Tijd zonder lopen

checkin-kind-advice-outcome = Hielp het?

# What was done.
checkin-activity-run = Gelopen zonder telefoon

checkin-activity-walk = Wandelen

checkin-activity-cycling = Fietsen

checkin-activity-swimming = Zwemmen

checkin-activity-other-sport = Andere sport

checkin-activity-strength = Kracht

checkin-activity-mobility = Beweeglijkheid of rekken

checkin-activity-foam-rolling = Foamrollen

checkin-activity-massage = Massage

# What is felt.
checkin-symptom-pain = Pijn

checkin-symptom-heaviness = Zwaar gevoel dat blijft

checkin-symptom-numbness = Gevoelloosheid of tintelingen

checkin-symptom-saddle-numbness = Gevoelloosheid tussen de benen, of problemen met plassen of ontlasting

checkin-symptom-swelling = Zwelling

checkin-symptom-fatigue = Vermoeidheid, niet alleen in de benen

checkin-symptom-dizziness = Duizeligheid

checkin-symptom-fainted = Flauwgevallen, of bijna

checkin-symptom-breathlessness = Meer buiten adem dan bij de inspanning past

checkin-symptom-chest-pain = Pijn of druk op de borst

checkin-symptom-palpitations = Het hart racet of slaat over

checkin-symptom-pallor = Bleek

checkin-symptom-fever = Koorts

checkin-symptom-confusion = Verward, ingestort, of geen zweet bij hitte

checkin-symptom-one-sided-weakness = Plotselinge zwakte van één kant, of onduidelijk spreken

checkin-symptom-after-much-drinking = Overgeven, hoofdpijn of een epileptische aanval na veel drinken

checkin-symptom-dark-urine = Heel donkere urine

checkin-symptom-muscle-breakdown = Extreme pijn of zwakte van spieren

checkin-symptom-tense-leg = Heel gespannen, heel pijnlijk been

checkin-symptom-missed-periods = Drie maanden geen menstruatie

checkin-symptom-weight-loss = Afgevallen zonder het te willen

checkin-symptom-frequent-illness = Steeds weer ziek

checkin-symptom-low-mood = Al weken somber

# What belongs to a symptom.
checkin-circumstance-one-leg-only = Maar één been

checkin-circumstance-everyday-life = Op de trap, bij het staan of in het dagelijks leven

checkin-circumstance-changes-gait = Verandert hoe je loopt of wandelt

checkin-circumstance-at-night = ’s Nachts, of in rust

checkin-circumstance-bone-point = Eén plek op een bot doet pijn als je erop drukt

checkin-circumstance-cannot-bear-weight = Je kunt er niet op staan of huppen

checkin-circumstance-pop = Kwam met een knap

checkin-circumstance-hot-and-swollen = Warm, gezwollen en pijnlijk

checkin-circumstance-eases-on-standing = Alleen bij inspanning, en weg na enkele minuten stilstaan

checkin-circumstance-does-not-settle = Bedaart niet in rust

checkin-circumstance-gone-next-day = De volgende dag weer zoals het was

# Parts of the body.
checkin-part-quadriceps = Voorkant bovenbeen

checkin-part-hamstrings = Achterkant bovenbeen

checkin-part-adductors = Binnenkant bovenbeen

checkin-part-glutes = Bil

checkin-part-hip-flexors = Voorkant heup

checkin-part-groin = Lies

checkin-part-hip = Heup

checkin-part-outer-thigh = Buitenkant bovenbeen

checkin-part-knee = Knie

checkin-part-shin = Scheenbeen

checkin-part-calf = Kuit

checkin-part-achilles = Achillespees

checkin-part-ankle = Enkel

checkin-part-foot = Voet

checkin-part-lower-back = Onderrug

checkin-part-elsewhere = Ergens anders

# Sides of the body.
checkin-side-left = links

checkin-side-right = rechts

checkin-side-both = beide kanten

# How somebody is ill.
checkin-ill-cold = Verkouden

checkin-ill-fever = Koorts

checkin-ill-chest = Hoest die diep zit

checkin-ill-stomach = Maag of darmen

checkin-ill-other = Iets anders

# What else there was in the day.
checkin-tag-medicine = Medicijn

checkin-tag-alcohol = Alcohol

checkin-tag-heat = Hitte

checkin-tag-long-standing = Lang staan

checkin-tag-travel = Een lange reis

# Why somebody does not run.
checkin-absence-injured = Geblesseerd

checkin-absence-ill = Ziek

checkin-absence-away = Weg

# How legs feel.
checkin-feel-fresh = Fris

checkin-feel-so-so = Gaat wel

checkin-feel-heavy = Zwaar

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = Een langere warming-up

checkin-choice-easy-version = Een rustige versie van de training

checkin-choice-walk = Een wandeling

checkin-choice-rest-day = Een rustdag

checkin-choice-as-planned = Zoals gepland

# What helped in a run.
checkin-step-accept = Het accepteren

checkin-step-ease = Een rustiger tempo

checkin-step-tall = Lang en los lopen

checkin-step-steps = Snellere, kortere passen

checkin-step-breathe = Laag ademen

checkin-step-landmark = Alleen tot het volgende punt lopen

checkin-step-self-talk = Een zin tegen jezelf zeggen

checkin-step-fuel = Iets eten en drinken

checkin-step-walk = Een stukje wandelen

checkin-step-cut-short = De training inkorten

# Advice that may have been tried.
checkin-advice-rest-day = Een rustdag

checkin-advice-easy-day = Een rustige dag

checkin-advice-active-recovery = Een wandeling, rustig fietsen of zwemmen

checkin-advice-sleep-tonight = Eerder naar bed

checkin-advice-drink-to-thirst = Door de dag heen drinken bij dorst

checkin-advice-salty-meal = Iets zouts bij de volgende maaltijd

checkin-advice-carbohydrate-now = Een maaltijd met koolhydraten

checkin-advice-ease-off-sore-muscles = Rustiger aan zolang er spierpijn is

checkin-advice-rolling = Foamrollen of massage

checkin-advice-mobility = Rustige oefeningen voor beweeglijkheid

checkin-advice-ask-for-ferritin = Vragen om een bloedbeeld en ferritine

checkin-advice-gait-analysis = Laten kijken hoe je loopt

checkin-advice-see-a-clinician = Een arts of fysiotherapeut vragen

checkin-advice-raise-longest-run-slowly = De langste training langzaam verlengen

checkin-advice-easy-weeks = Rustige weken tussen opbouwweken

checkin-advice-spread-hard-days = Rustige dagen tussen zware dagen

checkin-advice-sleep-habit = Zeven tot negen uur slaap

checkin-advice-fuel-plan = Koolhydraten voor trainingen, en tijdens lange

checkin-advice-hydration-plan = Een drinkplan voor hitte en lange duurlopen

checkin-advice-iron-rich-meals = IJzerrijke maaltijden

checkin-advice-eat-enough = Genoeg eten

checkin-advice-strength = Twee keer per week kracht

checkin-advice-core-and-jumps = Rompoefeningen en sprongen, langzaam toegevoegd

checkin-advice-eccentric = Langzaam zakken (excentrische kracht)

checkin-advice-warm-up-and-cool-down = Een langere warming-up en een cooling-down

checkin-advice-one-change-at-a-time = Eén verandering tegelijk
