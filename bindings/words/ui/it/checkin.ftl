# The title of the screen on which an entry is changed.
checkin-edit = Modifica la voce

# Over the list of other kinds of entries.
checkin-other = Annota altro

# The day that an entry is for.
checkin-day = Per quale giorno

checkin-today = Oggi

checkin-month-before = Mese precedente

checkin-month-after = Mese successivo

# Asks before an entry is deleted.
checkin-delete-question = Eliminare questa voce?

checkin-delete-detail = Nel diario puoi recuperarla subito dopo.

# What was said on a scale.
checkin-of = { $value } su { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = fresche

checkin-heaviest = come piombo

checkin-poor = scarso

checkin-very-good = molto buono

checkin-none = per niente

checkin-exhausted = allo stremo

checkin-low = basso

checkin-very-much = moltissimo

checkin-rest = nessuno sforzo

checkin-maximal = al massimo

checkin-hardly = appena

checkin-gone = passato

checkin-unbearable = insopportabile

checkin-clear = Cancella

# The morning check-in.
checkin-heaviness = Quanto sono pesanti le gambe?

checkin-sleep = Quanto hai dormito?

checkin-sleep-time = { $hours } h { $minutes } min

checkin-sleep-less = Un quarto d’ora in meno

checkin-sleep-more = Un quarto d’ora in più

checkin-quality = Come hai dormito?

checkin-sore = Dove senti indolenzimento?

checkin-fatigue = Quanto è stanco il corpo?

checkin-mood = Com’è l’umore?

checkin-stress = Quanto stress c’è?

checkin-more-morning = Polso, malattia, ciclo

checkin-resting = Frequenza cardiaca a riposo (battiti al minuto)

checkin-rmssd = Variabilità cardiaca (RMSSD, ms)

checkin-ill = Stai male?

checkin-cycle = Giorno del ciclo mestruale

checkin-note = Nota

# Beneath a field: what it takes.
checkin-range = Da { $low } a { $high }

checkin-no-number = Scrivi un numero.

# The body map.
checkin-front = Davanti

checkin-back = Dietro

checkin-list = Elenco

checkin-place = { $part } ({ $side })

checkin-marked = segnato

checkin-not-marked = non segnato

checkin-map = Tocca ciò che senti. Ogni lato ha il suo nome.

# The morning reading with a strap.
checkin-reading-detail = Due minuti di calma, da sdraiati o seduti

checkin-reading-start = Inizia la misura

checkin-reading-skip = Misura subito

checkin-reading-finish = Termina ora

checkin-reading-keep = Conserva la misura

checkin-reading-again = Ancora una volta

checkin-reading-discard = Non conservarla

checkin-reading-left = ancora { $time }

checkin-reading-rate = Polso

checkin-reading-beats = Battiti

checkin-reading-kept = La misura è nel diario.

checkin-reading-no-strap = Serve una fascia cardio. Nessuna è ancora associata.

checkin-reading-bluetooth = La fascia si sente via Bluetooth. Il telefono deve permetterlo.

checkin-reading-settings = Apri le impostazioni del telefono

# The card after a run.
checkin-effort = Quanto è stato duro?

checkin-run-heavy = Quanto erano pesanti le gambe?

checkin-where-heavy = Dove erano pesanti?

checkin-heavy-from = Pesanti da quale minuto

checkin-helped = Che cosa ha aiutato?

checkin-shoes = Scarpe

checkin-which-run = Quale corsa?

checkin-whole-day = Tutta la giornata

# Food and drink.
checkin-about-run = Intorno a una corsa

checkin-about-day = Durante il giorno

checkin-carbohydrate-before = Carboidrati nelle quattro ore prima (g)

checkin-carbohydrate-during = Carboidrati durante la corsa (g)

checkin-carbohydrate-after = Carboidrati nelle due ore dopo (g)

checkin-fluid = Bevuto (ml)

checkin-electrolytes = Con elettroliti?

checkin-sweat = Liquidi persi in questa corsa

checkin-mass-before = Peso prima ({ $unit })

checkin-mass-after = Peso dopo ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Urina nel mezzo (ml)

checkin-iron-meals = Pasti ricchi di ferro

checkin-too-little = Hai mangiato troppo poco per quello che hai fatto?

# Results from a laboratory.
checkin-ferritin = Ferritina (µg/l, come ng/ml)

checkin-haemoglobin = Emoglobina ({ $unit })

checkin-unit = Unità

# An activity, a tag.
checkin-what = Che cos’era?

checkin-minutes = Minuti

checkin-distance = Distanza ({ $unit })

checkin-hard = Duro per le gambe

checkin-hard-detail = Squat pesanti, salite, salti

checkin-shoes-name = Nome delle scarpe

checkin-shoes-aside = Messe da parte da questo giorno

# A symptom, and an absence.
checkin-felt = Che cosa senti?

checkin-change = Scegli altro

checkin-where = Dove?

checkin-how-much = Quanto?

checkin-questions = Rispondi, così non sfugge nulla

checkin-circumstances = Che cos’altro c’è?

checkin-since = Da

checkin-since-day = Questo giorno

checkin-until = Fino a

checkin-still-there = C’è ancora

checkin-away = Perché non corri?

checkin-open-end = Non ancora noto

# Legs before a run.
checkin-feel = Come senti le gambe?

checkin-choice = Che cosa farai?

# Whether an advice helped.
checkin-tried = L’hai provato?

checkin-did-help = Ha aiutato?

checkin-cannot-say = Difficile dirlo

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Check-in del mattino

checkin-kind-run-card = Dopo la corsa

checkin-kind-intake = Cibo e bevande

checkin-kind-blood = Esame del sangue

checkin-kind-activity = Attività

checkin-kind-shoes = Scarpe

checkin-kind-symptom = Sintomo

checkin-kind-legs-today = Gambe prima della corsa

checkin-kind-tag = Altro della giornata

checkin-kind-reading = Misura del mattino

checkin-kind-absence = Periodo senza corsa

checkin-kind-advice-outcome = Ha aiutato?

# What was done.
checkin-activity-run = Corsa senza telefono

checkin-activity-walk = Camminata

checkin-activity-cycling = Bici

checkin-activity-swimming = Nuoto

checkin-activity-other-sport = Altro sport

checkin-activity-strength = Forza

checkin-activity-mobility = Mobilità o allungamento

checkin-activity-foam-rolling = Rullo

checkin-activity-massage = Massaggio

# What is felt.
checkin-symptom-pain = Dolore

checkin-symptom-heaviness = Pesantezza che resta

checkin-symptom-numbness = Intorpidimento o formicolio

checkin-symptom-saddle-numbness = Insensibilità tra le gambe, o problemi con vescica o intestino

checkin-symptom-swelling = Gonfiore

checkin-symptom-fatigue = Stanchezza oltre le gambe

checkin-symptom-dizziness = Capogiro

checkin-symptom-fainted = Svenimento, o quasi

checkin-symptom-breathlessness = Fiato corto oltre lo sforzo

checkin-symptom-chest-pain = Dolore o pressione al petto

checkin-symptom-palpitations = Il cuore corre o perde colpi

checkin-symptom-pallor = Pallore

checkin-symptom-fever = Febbre

checkin-symptom-confusion = Confusione, collasso, o niente sudore con il caldo

checkin-symptom-one-sided-weakness = Debolezza improvvisa di un lato, o parola impastata

checkin-symptom-after-much-drinking = Vomito, mal di testa o convulsioni dopo aver bevuto molto

checkin-symptom-dark-urine = Urina molto scura

checkin-symptom-muscle-breakdown = Dolore o debolezza estremi dei muscoli

checkin-symptom-tense-leg = Gamba molto tesa e molto dolorante

checkin-symptom-missed-periods = Mestruazioni saltate da tre mesi

checkin-symptom-weight-loss = Peso perso senza volerlo

checkin-symptom-frequent-illness = Malattie una dopo l’altra

checkin-symptom-low-mood = Umore basso da settimane

# What belongs to a symptom.
checkin-circumstance-one-leg-only = Una gamba sola

checkin-circumstance-everyday-life = Sulle scale, in piedi o nella vita di tutti i giorni

checkin-circumstance-changes-gait = Cambia il tuo modo di correre o di camminare

checkin-circumstance-at-night = Di notte, o a riposo

checkin-circumstance-bone-point = Fa male un punto di un osso se premuto

checkin-circumstance-cannot-bear-weight = Impossibile starci sopra o saltarci

checkin-circumstance-pop = Arrivato con uno schiocco

checkin-circumstance-hot-and-swollen = Caldo, gonfio e dolorante

checkin-circumstance-eases-on-standing = Solo sotto sforzo, e passa dopo pochi minuti da fermi

checkin-circumstance-does-not-settle = A riposo non si calma

checkin-circumstance-gone-next-day = Tornato com’era entro il giorno dopo

# Parts of the body.
checkin-part-quadriceps = Davanti della coscia

checkin-part-hamstrings = Dietro della coscia

checkin-part-adductors = Interno della coscia

checkin-part-glutes = Gluteo

checkin-part-hip-flexors = Davanti dell’anca

checkin-part-groin = Inguine

checkin-part-hip = Anca

checkin-part-outer-thigh = Esterno della coscia

checkin-part-knee = Ginocchio

checkin-part-shin = Tibia

checkin-part-calf = Polpaccio

checkin-part-achilles = Tendine d’Achille

checkin-part-ankle = Caviglia

checkin-part-foot = Piede

checkin-part-lower-back = Zona lombare

checkin-part-elsewhere = Altrove

# Sides of the body.
checkin-side-left = a sinistra

checkin-side-right = a destra

checkin-side-both = su entrambi i lati

# How somebody is ill.
checkin-ill-cold = Raffreddore

checkin-ill-fever = Febbre

checkin-ill-chest = Tosse di petto

checkin-ill-stomach = Stomaco o intestino

checkin-ill-other = Altro

# What else there was in the day.
checkin-tag-medicine = Farmaco

checkin-tag-alcohol = Alcol

checkin-tag-heat = Caldo

checkin-tag-long-standing = A lungo in piedi

checkin-tag-travel = Un lungo viaggio

# Why somebody does not run.
checkin-absence-injured = Infortunio

checkin-absence-ill = Malattia

checkin-absence-away = Assenza

# How legs feel.
checkin-feel-fresh = Fresche

checkin-feel-so-so = Così così

checkin-feel-heavy = Pesanti

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = Un riscaldamento più lungo

checkin-choice-easy-version = Una versione facile della corsa

checkin-choice-walk = Una camminata

checkin-choice-rest-day = Un giorno di riposo

checkin-choice-as-planned = Come da programma

# What helped in a run.
checkin-step-accept = Accettarlo

checkin-step-ease = Un passo più facile

checkin-step-tall = Correre alto e sciolto

checkin-step-steps = Passi più rapidi e corti

checkin-step-breathe = Respirare in basso

checkin-step-landmark = Andare solo fino al prossimo punto

checkin-step-self-talk = Una frase da dire a te

checkin-step-fuel = Qualcosa da mangiare e da bere

checkin-step-walk = Camminare un po’

checkin-step-cut-short = Accorciare la corsa

# Advice that may have been tried.
checkin-advice-rest-day = Un giorno di riposo

checkin-advice-easy-day = Un giorno facile

checkin-advice-active-recovery = Una camminata, bici o nuoto facili

checkin-advice-sleep-tonight = A letto prima

checkin-advice-drink-to-thirst = Bere secondo la sete durante il giorno

checkin-advice-salty-meal = Qualcosa di salato al prossimo pasto

checkin-advice-carbohydrate-now = Un pasto con carboidrati

checkin-advice-ease-off-sore-muscles = Andare piano finché i muscoli sono indolenziti

checkin-advice-rolling = Rullo o massaggio

checkin-advice-mobility = Mobilità dolce

checkin-advice-ask-for-ferritin = Chiedere emocromo e ferritina

checkin-advice-gait-analysis = Uno sguardo al tuo modo di correre

checkin-advice-see-a-clinician = Chiedere a un medico o a un fisioterapista

checkin-advice-raise-longest-run-slowly = Allungare piano la corsa più lunga

checkin-advice-easy-weeks = Settimane facili tra quelle di crescita

checkin-advice-spread-hard-days = Giorni facili tra quelli duri

checkin-advice-sleep-habit = Da sette a nove ore di sonno

checkin-advice-fuel-plan = Carboidrati prima delle corse, e durante quelle lunghe

checkin-advice-hydration-plan = Un piano per bere con il caldo e nelle corse lunghe

checkin-advice-iron-rich-meals = Pasti ricchi di ferro

checkin-advice-eat-enough = Mangiare abbastanza

checkin-advice-strength = Forza due volte a settimana

checkin-advice-core-and-jumps = Tronco e salti, aggiunti piano

checkin-advice-eccentric = Discese lente (forza eccentrica)

checkin-advice-warm-up-and-cool-down = Un riscaldamento più lungo e un defaticamento

checkin-advice-one-change-at-a-time = Un cambiamento alla volta
