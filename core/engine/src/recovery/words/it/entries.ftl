### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Check-in del mattino
entries-kind-run_card = Dopo la corsa
entries-kind-intake = Cibo e bevande
entries-kind-blood = Esame del sangue
entries-kind-activity = Attività
entries-kind-shoes = Scarpe
entries-kind-symptom = Sintomo
entries-kind-legs_today = Gambe prima della corsa
entries-kind-tag = Altro della giornata
entries-kind-reading = Misura del mattino
entries-kind-absence = Periodo senza corsa
entries-kind-advice_outcome = Ha aiutato?

## Titles of their own

entries-activity-run = Corsa senza telefono
entries-activity-walk = Camminata
entries-activity-cycling = Bici
entries-activity-swimming = Nuoto
entries-activity-other_sport = Altro sport
entries-activity-strength = Forza
entries-activity-mobility = Mobilità o allungamento
entries-activity-foam_rolling = Rullo
entries-activity-massage = Massaggio

entries-symptom-pain = Dolore
entries-symptom-heaviness = Pesantezza che resta
entries-symptom-numbness = Intorpidimento o formicolio
entries-symptom-saddle_numbness = Insensibilità tra le gambe, o problemi con vescica o intestino
entries-symptom-swelling = Gonfiore
entries-symptom-fatigue = Stanchezza oltre le gambe
entries-symptom-dizziness = Capogiro
entries-symptom-fainted = Svenimento, o quasi
entries-symptom-breathlessness = Fiato corto oltre lo sforzo
entries-symptom-chest_pain = Dolore o pressione al petto
entries-symptom-palpitations = Il cuore corre o perde colpi
entries-symptom-pallor = Pallore
entries-symptom-fever = Febbre
entries-symptom-confusion = Confusione, collasso, o niente sudore con il caldo
entries-symptom-one_sided_weakness = Debolezza improvvisa di un lato, o parola impastata
entries-symptom-after_much_drinking = Vomito, mal di testa o convulsioni dopo aver bevuto molto
entries-symptom-dark_urine = Urina molto scura
entries-symptom-muscle_breakdown = Dolore o debolezza estremi dei muscoli
entries-symptom-tense_leg = Gamba molto tesa e molto dolorante
entries-symptom-missed_periods = Mestruazioni saltate da tre mesi
entries-symptom-weight_loss = Peso perso senza volerlo
entries-symptom-frequent_illness = Malattie una dopo l'altra
entries-symptom-low_mood = Umore basso da settimane

entries-tag-medicine = Farmaco
entries-tag-alcohol = Alcol
entries-tag-heat = Caldo
entries-tag-long_standing = A lungo in piedi
entries-tag-travel = Un lungo viaggio

entries-absence-injured = Infortunio
entries-absence-ill = Malattia
entries-absence-away = Assenza

## Morning

entries-slept = Sonno { $time }
entries-sleep-quality = Qualità del sonno { $level } su 5
entries-heaviness = Pesantezza delle gambe { $level } su 10
entries-sore = Indolenzimento: { $part } ({ $side }), { $level } su 10
entries-fatigue = Stanchezza { $level } su 5
entries-mood = Umore { $level } su 5
entries-stress = Stress { $level } su 5
entries-resting-heart-rate = Frequenza cardiaca a riposo { $bpm } bpm
entries-rmssd = Variabilità della frequenza cardiaca (RMSSD) { $ms } ms
entries-artefacts = Artefatti { $percent } %
entries-cycle-day = Giorno { $day } del ciclo
entries-ill-cold = Malattia: raffreddore
entries-ill-fever = Malattia: febbre
entries-ill-chest = Malattia: tosse di petto
entries-ill-stomach = Malattia: stomaco o intestino
entries-ill-other = Malattia: altro

## Runs and activities

entries-run-easy = Corsa
entries-run-treadmill = Corsa sul tapis roulant
entries-run-trail = Corsa su sentiero
entries-run-intervals = Ripetute
entries-run-race = Gara
entries-run-with_friends = Corsa con amici
entries-run-eased = Alleggerita perché l'hai detto tu
entries-run-heavy = Hai detto che le gambe erano pesanti
entries-distance = Distanza { $distance }
entries-time = Tempo { $time }
entries-pace = Passo { $pace }
entries-heart-rate = Frequenza cardiaca media { $bpm } bpm
entries-ascent = Dislivello { $metres } m
entries-effort = Sforzo { $level } su 10
entries-heavy-where = Pesantezza: { $part } ({ $side })
entries-heavy-from = Pesanti dal minuto { $minute } in poi
entries-helped = Che cosa ha aiutato: { $steps }
entries-shoes-worn = Scarpe: { $name }
entries-hard-for-the-legs = Duro per le gambe

entries-step-accept = accettarlo
entries-step-ease = un passo più facile
entries-step-tall = correre alto e sciolto
entries-step-steps = passi più rapidi e corti
entries-step-breathe = respirare in basso
entries-step-landmark = andare solo fino al prossimo punto
entries-step-self_talk = una frase da dire a te
entries-step-fuel = qualcosa da mangiare e da bere
entries-step-walk = camminare un po'
entries-step-cut_short = accorciare la corsa

## Food, drink and blood

entries-carbohydrate-before = Carboidrati prima della corsa: { $grams } g
entries-carbohydrate-during = Carboidrati durante la corsa: { $grams } g
entries-carbohydrate-after = Carboidrati dopo la corsa: { $grams } g
entries-fluid = Bevuti { $ml } ml
entries-electrolytes = Con elettroliti
entries-no-electrolytes = Senza elettroliti
entries-fluid-loss = Liquidi persi nella corsa: { $litres } l
entries-fluid-gain = Bevuti { $litres } l in più di quelli persi nella corsa
entries-iron-rich-meals = { $meals ->
    [one] { $meals } pasto ricco di ferro
   *[other] { $meals } pasti ricchi di ferro
}
entries-ate-too-little = Mangiato troppo poco quel giorno
entries-ate-enough = Mangiato abbastanza quel giorno
entries-ferritin = Ferritina { $value } µg/l
entries-haemoglobin = Emoglobina { $value } g/l

## Shoes

entries-shoes-taken = Messe in uso: { $name }
entries-shoes-laid-aside = Messe da parte: { $name }

## Symptoms and absences

entries-place = Dove: { $part } ({ $side })
entries-where = Dove: { $place }
entries-level = { $level } su 10
entries-since = Dal giorno { $day }
entries-until = Fino al giorno { $day }
entries-no-last-day = Nessun ultimo giorno inserito
entries-circumstance-one_leg_only = Una gamba sola
entries-circumstance-everyday_life = Sulle scale, in piedi o nella vita di tutti i giorni
entries-circumstance-changes_gait = Cambia il tuo modo di correre o di camminare
entries-circumstance-at_night = Di notte, o a riposo
entries-circumstance-bone_point = Fa male un punto di un osso se premuto
entries-circumstance-cannot_bear_weight = Impossibile starci sopra o saltarci
entries-circumstance-pop = Arrivato con uno schiocco
entries-circumstance-hot_and_swollen = Caldo, gonfio e dolorante
entries-circumstance-eases_on_standing = Solo sotto sforzo, e passa dopo pochi minuti da fermi
entries-circumstance-does_not_settle = A riposo non si calma
entries-circumstance-gone_next_day = Tornato com'era entro il giorno dopo

## Legs before a run

entries-feel-fresh = Fresche
entries-feel-so_so = Così così
entries-feel-heavy = Pesanti
entries-chosen = Scelta: { $choice }
entries-choice-longer_warm_up = un riscaldamento più lungo
entries-choice-easy_version = una versione facile della corsa
entries-choice-walk = una camminata
entries-choice-rest_day = un giorno di riposo
entries-choice-as_planned = come da programma

## Advice and what came of it

entries-for-cause = Per: { $cause }
entries-not-tried = Non provato
entries-tried = Provato
entries-did-help = Ha aiutato
entries-did-not-help = Non ha aiutato
entries-advice-rest_day = Un giorno di riposo
entries-advice-easy_day = Un giorno facile
entries-advice-active_recovery = Una camminata, bici o nuoto facili
entries-advice-sleep_tonight = A letto prima
entries-advice-drink_to_thirst = Bere secondo la sete durante il giorno
entries-advice-salty_meal = Qualcosa di salato al prossimo pasto
entries-advice-carbohydrate_now = Un pasto con carboidrati
entries-advice-ease_off_sore_muscles = Andare piano finché i muscoli sono indolenziti
entries-advice-rolling = Rullo o massaggio
entries-advice-mobility = Mobilità dolce
entries-advice-ask_for_ferritin = Chiedere emocromo e ferritina
entries-advice-gait_analysis = Uno sguardo al tuo modo di correre
entries-advice-see_a_clinician = Chiedere a un medico o a un fisioterapista
entries-advice-raise_longest_run_slowly = Allungare piano la corsa più lunga
entries-advice-easy_weeks = Settimane facili tra quelle di crescita
entries-advice-spread_hard_days = Giorni facili tra quelli duri
entries-advice-sleep_habit = Da sette a nove ore di sonno
entries-advice-fuel_plan = Carboidrati prima delle corse, e durante quelle lunghe
entries-advice-hydration_plan = Un piano per bere con il caldo e nelle corse lunghe
entries-advice-iron_rich_meals = Pasti ricchi di ferro
entries-advice-eat_enough = Mangiare abbastanza
entries-advice-strength = Forza due volte a settimana
entries-advice-core_and_jumps = Tronco e salti, aggiunti piano
entries-advice-eccentric = Discese lente (forza eccentrica)
entries-advice-warm_up_and_cool_down = Un riscaldamento più lungo e un defaticamento
entries-advice-one_change_at_a_time = Un cambiamento alla volta
