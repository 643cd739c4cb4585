### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Possibile: { $cause }
causes-headline-today = Motivi possibili per le gambe pesanti di oggi, per primo quello con più tracce nel tuo diario.
causes-headline-weeks = Motivi possibili per le gambe pesanti di queste settimane, per primo quello con più tracce nel tuo diario.
causes-headline-none = Finora niente nel tuo diario lo spiega. Ecco che cosa aiuterebbe sapere.
causes-headline-fresh-today = Le tue gambe oggi sono segnate come fresche.
causes-headline-fresh = In questo periodo non è inserito nessun giorno pesante.
causes-heavy-days = { $heavy ->
    [one] { $heavy } giorno pesante tra i { $known } giorni noti su { $days }.
   *[other] { $heavy } giorni pesanti tra i { $known } giorni noti su { $days }.
}
causes-helped = { $helped ->
    [one] Hai detto che ti ha aiutato una volta.
   *[other] Hai detto che ti ha aiutato { $helped } volte.
}
causes-helped-most = { $advice }: ha aiutato { $helped } volte su { $tried }.
causes-did-it-help = Il giorno { $day } le tue gambe erano pesanti, e il consiglio era: { $advice }. Ha aiutato?

## Muscle fatigue

causes-hard-session = Il giorno { $day } hai fatto una seduta dura: { $time }, sforzo { $effort } su 10.
causes-hard-session-unrated = Il giorno { $day } hai fatto una seduta dura.
causes-weeks-hard-session = C'era una seduta dura nei due giorni prima di { $days } su { $heavy } giorni pesanti.
causes-long-run = Il giorno { $day } hai fatto una corsa lunga: { $length }.
causes-weeks-long-run = C'era una corsa lunga nei due giorni prima di { $days } su { $heavy } giorni pesanti.
causes-spike = La corsa del giorno { $day } era di { $distance }. La tua più lunga dei 30 giorni prima era di { $longest }.
causes-weeks-spike = C'era una corsa molto più lunga della più lunga del mese precedente nei due giorni prima di { $days } su { $heavy } giorni pesanti.
causes-leg-strength = Il giorno { $day } hai fatto forza o altro lavoro duro per le gambe.
causes-weeks-leg-strength = C'era forza o altro lavoro duro per le gambe nei due giorni prima di { $days } su { $heavy } giorni pesanti.
causes-load-high = Il tuo carico dei sette giorni fino al giorno { $day } era { $ratio } volte quello della tua settimana abituale.
causes-weeks-load-high = C'era una settimana con molto più carico del solito prima di { $days } su { $heavy } giorni pesanti.
causes-confirm-muscle_fatigue = Uno o due giorni facili dovrebbero rendere le gambe più leggere. Se succede, il motivo possono essere stati i muscoli stanchi.

## Worse for weeks in spite of rest

causes-efficiency-down = A parità di battito, nelle ultime due settimane hai corso circa { $percent } % più piano che nelle sei settimane prima.
causes-effort-up = Nelle ultime due settimane lo stesso passo si è sentito come { $now } su 10. Nelle sei settimane prima era { $usual } su 10.
causes-low-wellness = Stanchezza, umore o benessere erano a un livello basso in { $low } su { $known } giorni delle ultime due settimane. La settimana più facile fino al giorno { $day } finora non l'ha cambiato.
causes-low-wellness-no-easier-week = Stanchezza, umore o benessere erano a un livello basso in { $low } su { $known } giorni delle ultime due settimane.
causes-monotony = I giorni dell'ultima settimana si somigliavano molto, con poca differenza tra duro e facile.
causes-resting-pulse-up = Il tuo battito a riposo nell'ultima settimana è stato circa { $now }. Il tuo valore abituale è circa { $usual }.
causes-confirm-overtraining_pattern = Un medico che segue sportivi può cercare altri motivi, come una malattia, troppo poco ferro o troppo poco cibo. Il riposo può aiutare, e può richiedere settimane.

## Too little recovery

causes-short-night = Nella notte verso il giorno { $day } hai dormito { $sleep }. Alla maggior parte degli adulti servono da 7 a 9 ore.
causes-weeks-short-night = C'erano meno di 7 ore di sonno prima di { $days } su { $heavy } giorni pesanti.
causes-short-nights = Nelle ultime due settimane hai dormito in media { $hours } ore, su { $nights } notti inserite. Alla maggior parte degli adulti servono da 7 a 9 ore.
causes-poor-night = Hai detto di aver dormito male nella notte verso il giorno { $day }.
causes-weeks-poor-night = C'era una notte in cui hai detto di aver dormito male prima di { $days } su { $heavy } giorni pesanti.
causes-back-to-back = Allenamento duro o lungo il giorno { $first }, e di nuovo il giorno { $second }.
causes-weeks-back-to-back = C'erano due giorni duri o lunghi di fila prima di { $days } su { $heavy } giorni pesanti.
causes-no-day-off = Hai corso o fatto forza in ognuno dei sette giorni fino al giorno { $day }.
causes-weeks-no-day-off = C'erano sette giorni senza una pausa prima di { $days } su { $heavy } giorni pesanti.
causes-ate-too-little = Hai annotato di aver mangiato troppo poco per quello che hai fatto il giorno { $day }.
causes-weeks-ate-too-little = C'era un giorno in cui hai mangiato troppo poco prima di { $days } su { $heavy } giorni pesanti.
causes-ill = Il giorno { $day } avevi una malattia. Dopo una malattia le gambe possono restare pesanti per alcuni giorni.
causes-weeks-ill = C'era una malattia nella settimana prima di { $days } su { $heavy } giorni pesanti.
causes-stress = Hai annotato molto stress il giorno { $day }.
causes-weeks-stress = C'era molto stress prima di { $days } su { $heavy } giorni pesanti.
causes-travel = Il giorno { $day } hai fatto un lungo viaggio.
causes-weeks-travel = C'era un lungo viaggio nei due giorni prima di { $days } su { $heavy } giorni pesanti.
causes-no-easier-week = Da due settimane la corsa è più dura e ti senti peggio, e non c'è stata una settimana più facile.
causes-confirm-inadequate_recovery = Di solito lo mostrano due o tre notti di 8 ore, abbastanza cibo e un giorno facile. Inserisci sonno e gambe in questi giorni per vedere la differenza.

## Too little fluid, or salt

causes-fluid-loss = Nella corsa del giorno { $day } circa { $litres } litri di liquidi non sono stati reintegrati. È più del 2 % della tua massa corporea.
causes-weeks-fluid-loss = C'era una corsa con più del 2 % di massa corporea persa in liquidi prima di { $days } su { $heavy } giorni pesanti.
causes-heat = Il giorno { $day } faceva caldo.
causes-weeks-heat = Faceva caldo prima di { $days } su { $heavy } giorni pesanti.
causes-drift = Nella corsa del giorno { $day } il battito è salito di circa { $percent } % allo stesso passo. Può dipendere da caldo e pochi liquidi, e anche solo da una corsa lunga.
causes-decoupling = Nella corsa del giorno { $day } battito e passo si sono allontanati di { $percent } %. Può dipendere da caldo e pochi liquidi, e anche da gambe stanche o solo da una corsa lunga.
causes-weeks-drift = C'era una corsa in cui battito e passo si sono allontanati prima di { $days } su { $heavy } giorni pesanti.
causes-little-fluid = Nella corsa del giorno { $day } hai bevuto { $fluid } ml in { $time }.
causes-weeks-little-fluid = C'era una corsa lunga o calda con poco da bere prima di { $days } su { $heavy } giorni pesanti.
causes-confirm-dehydration = Bevi secondo la sete per un giorno e guarda come sono le gambe domani. Annota quanto bevi nelle prossime corse lunghe o calde.

## Too little carbohydrate

causes-no-carbohydrate = La corsa del giorno { $day } è durata { $time }, con { $grams } g di carboidrati durante. Da circa 75 minuti in poi aiutano da 30 a 60 g l'ora.
causes-weeks-no-carbohydrate = C'era una corsa oltre 75 minuti quasi senza carboidrati prima di { $days } su { $heavy } giorni pesanti.
causes-little-before = Prima della corsa di { $time } del giorno { $day } hai mangiato { $grams } g di carboidrati.
causes-weeks-little-before = C'era una corsa oltre 75 minuti dopo pochi carboidrati prima di { $days } su { $heavy } giorni pesanti.
causes-heavy-late = Nella corsa del giorno { $day } le gambe erano pesanti circa dal minuto { $minute } in poi. Così tardi in una corsa le riserve di carboidrati possono essere basse.
causes-weeks-heavy-late = C'era una corsa in cui le gambe sono diventate pesanti tardi prima di { $days } su { $heavy } giorni pesanti.
causes-hard-days-little-food = Allenamento duro o lungo il giorno { $first } e il giorno { $second }, con poco cibo intorno.
causes-weeks-hard-days-little-food = C'erano due giorni duri o lunghi con poco cibo prima di { $days } su { $heavy } giorni pesanti.
causes-pace-and-pulse-down = Nella seconda metà della corsa del giorno { $day } andavi { $percent } % più piano, e anche il battito è sceso. Può dipendere da muscoli stanchi o da pochi carboidrati.
causes-weeks-pace-and-pulse-down = C'era una corsa in cui passo e battito sono calati insieme prima di { $days } su { $heavy } giorni pesanti.
causes-confirm-glycogen_depletion = Mangia carboidrati prima della prossima corsa lunga, e da 30 a 60 g l'ora durante. Se le gambe restano più leggere, il motivo può essere stato questo.

## Too little iron

causes-low-ferritin = La tua ferritina del giorno { $day } era { $value } µg/l. Negli adulti sotto 30 conta come bassa.
causes-borderline-ferritin = La tua ferritina del giorno { $day } era { $value } µg/l. In chi corre, sotto 35 merita di essere seguita.
causes-low-haemoglobin = La tua emoglobina del giorno { $day } era { $value } g/l, sotto la fascia abituale.
causes-few-iron-meals = Hai annotato pasti ricchi di ferro: { $meals }, in { $days } giorni delle ultime tre settimane, e senti stanchezza o malessere.
causes-iron-symptoms = Nelle ultime settimane hai annotato: { $symptoms }. Insieme meritano un esame del sangue.
causes-low-blood-before = I tuoi dati di salute dicono che i valori del sangue erano già stati troppo bassi.
causes-confirm-iron_deficiency = Lo mostra solo un esame del sangue. Chiedi al tuo medico emocromo e ferritina.
causes-symptom-fatigue = stanchezza
causes-symptom-breathlessness = fiato corto
causes-symptom-pallor = pallore
causes-symptom-dizziness = capogiro

## How you run

causes-one-sided-heaviness = Una gamba era pesante in { $days } giorni delle ultime quattro settimane. Dove: { $side }.
causes-one-sided-soreness = Un lato era indolenzito in { $days } giorni delle ultime quattro settimane. Dove: { $side }.
causes-new-shoes = Usi «{ $name }» dal giorno { $day }. Scarpe nuove possono caricare le gambe in un altro modo.
causes-weeks-new-shoes = C'erano scarpe nuove nelle due settimane prima di { $days } su { $heavy } giorni pesanti.
causes-cadence-down = La tua cadenza alla stessa velocità è circa { $percent } % più bassa che nelle quattro settimane prima.
causes-cadence-up = La tua cadenza alla stessa velocità è circa { $percent } % più alta che nelle quattro settimane prima.
causes-contact-down = Alla stessa velocità i tuoi piedi stanno a terra circa { $percent } % meno tempo che nelle quattro settimane prima.
causes-contact-up = Alla stessa velocità i tuoi piedi stanno a terra circa { $percent } % più tempo che nelle quattro settimane prima.
causes-unexplained = Le tue gambe erano pesanti in ognuna delle ultime quattro settimane, in tutto { $heavy } giorni. Carico, sonno (in media { $hours } ore) e alimentazione sembrano a posto, per quanto inserito. Il tuo modo di correre può meritare uno sguardo.
causes-confirm-biomechanics = Un allenatore di corsa o un fisioterapista può guardare il tuo modo di correre. Porta con te il riepilogo del modo di correre.

## Sore muscles

causes-sore-after-hard = { $part }: indolenzimento il giorno { $day }, { $level } su 10, dopo la seduta dura del giorno { $before }.
causes-weeks-sore-after-hard = In { $days } su { $heavy } giorni pesanti avevi indolenzimento dopo una seduta dura.
causes-sore-after-long = { $part }: indolenzimento il giorno { $day }, { $level } su 10, dopo la corsa lunga del giorno { $before }.
causes-weeks-sore-after-long = In { $days } su { $heavy } giorni pesanti avevi indolenzimento dopo una corsa lunga.
causes-sore-after-descent = { $part }: indolenzimento il giorno { $day }, { $level } su 10, dopo molta discesa il giorno { $before }.
causes-weeks-sore-after-descent = In { $days } su { $heavy } giorni pesanti avevi indolenzimento dopo molta discesa.
causes-sore-after-strength = { $part }: indolenzimento il giorno { $day }, { $level } su 10, dopo lavoro duro per le gambe il giorno { $before }.
causes-weeks-sore-after-strength = In { $days } su { $heavy } giorni pesanti avevi indolenzimento dopo lavoro duro per le gambe.
causes-sore-after-new = { $part }: indolenzimento il giorno { $day }, { $level } su 10, dopo qualcosa di nuovo o non fatto da tempo il giorno { $before }.
causes-weeks-sore-after-new = In { $days } su { $heavy } giorni pesanti avevi indolenzimento dopo qualcosa di nuovo o non fatto da tempo.
causes-confirm-muscle_damage = Un indolenzimento così è di solito più forte il secondo o il terzo giorno, poi svanisce. Se resta in un punto o peggiora, fallo vedere a qualcuno.

## Also worth asking

causes-beside-medicine = Hai annotato un farmaco il giorno { $day }. Alcuni farmaci rendono pesanti le gambe; il tuo medico o farmacista sa dirtelo.
causes-weeks-beside-medicine = Hai annotato un farmaco prima di { $days } su { $heavy } giorni pesanti. Alcuni farmaci rendono pesanti le gambe; il tuo medico o farmacista sa dirtelo.
causes-beside-alcohol = Hai annotato alcol il giorno { $day }.
causes-weeks-beside-alcohol = Hai annotato alcol prima di { $days } su { $heavy } giorni pesanti.
causes-beside-heat = Il giorno { $day } faceva caldo.
causes-weeks-beside-heat = Faceva caldo prima di { $days } su { $heavy } giorni pesanti.
causes-beside-long-standing = Il giorno { $day } hai passato molto tempo in piedi.
causes-weeks-beside-long-standing = Hai passato molto tempo in piedi prima di { $days } su { $heavy } giorni pesanti.
causes-beside-travel = Il giorno { $day } hai fatto un lungo viaggio.
causes-weeks-beside-travel = Hai fatto un lungo viaggio prima di { $days } su { $heavy } giorni pesanti.
causes-beside-cycle-day = Giorno del tuo ciclo ({ $day }): { $cycle }.
causes-weeks-beside-cycle-day = Giorno del tuo ciclo in { $days } su { $heavy } giorni pesanti: { $cycle }.
causes-beside-illness = Il giorno { $day } avevi una malattia.
causes-weeks-beside-illness = Avevi una malattia nella settimana prima di { $days } su { $heavy } giorni pesanti.

## What is not known

causes-missing-heaviness-today = Non hai ancora inserito come vanno le gambe oggi.
causes-missing-heaviness = Si sa come andavano le gambe in { $known } su { $days } giorni.
causes-missing-sleep = Il sonno non è inserito per { $missing } delle ultime { $nights } notti.
causes-missing-check-in = Oggi non c'è ancora un check-in del mattino, perciò indolenzimento, stanchezza e stress non sono noti.
causes-missing-effort = Lo sforzo non è inserito per { $missing } su { $runs } corse.
causes-missing-fuel = Cibo e bevande non sono inseriti per { $missing } su { $runs } corse oltre 75 minuti.
causes-missing-load = Il tuo carico abituale è noto dopo { $needed } giorni. Questo è il giorno { $known }.
causes-missing-gait = Nelle ultime otto settimane non ci sono abbastanza corse con la cadenza per confrontare il tuo modo di correre.
causes-missing-blood = Non è inserita nessuna ferritina degli ultimi sei mesi. Puoi inserire un risultato del tuo medico.

## The gait summary

causes-gait-title = Riepilogo del modo di correre
causes-gait-days = Periodo: { $first } – { $last }, confrontato con le quattro settimane prima, alle stesse velocità.
causes-gait-cadence-up = La cadenza è { $percent } % più alta di prima.
causes-gait-cadence-down = La cadenza è { $percent } % più bassa di prima.
causes-gait-cadence-same = La cadenza è la stessa di prima, entro l'1 %.
causes-gait-cadence-unknown = Non ci sono abbastanza corse per confrontare la cadenza.
causes-gait-contact-up = Il contatto a terra è { $percent } % più lungo di prima.
causes-gait-contact-down = Il contatto a terra è { $percent } % più breve di prima.
causes-gait-contact-same = Il contatto a terra è lo stesso di prima, entro l'1 %.
causes-gait-contact-unknown = Non ci sono abbastanza corse con il contatto a terra per confrontarlo.
causes-gait-no-part = gamba
causes-gait-heavy-place = Pesantezza: { $part }. Giorni: a sinistra { $left }, a destra { $right }, su entrambi i lati { $both }.
causes-gait-sore-place = Indolenzimento: { $part }. Giorni: a sinistra { $left }, a destra { $right }, su entrambi i lati { $both }.
causes-gait-shoes = «{ $name }», dal giorno { $day }, { $runs ->
    [one] { $runs } corsa
   *[other] { $runs } corse
} nelle ultime otto settimane.
causes-gait-shoes-laid-aside = «{ $name }», dal giorno { $day }, messe da parte, { $runs ->
    [one] { $runs } corsa
   *[other] { $runs } corse
} nelle ultime otto settimane.

## Advice: what to do, and how

causes-advice-rest_day = Lascia corsa e lavoro duro per un altro giorno. Camminare come sempre va bene, se ti fa piacere.
    .title = Un giorno di riposo
causes-advice-easy_day = Corri poco e così piano da poter parlare con frasi intere, oppure cammina. Smetti prima se le gambe diventano più pesanti.
    .title = Un giorno facile
causes-advice-active_recovery = Cammina, pedala o nuota in modo facile per 20-40 minuti. Dopo dovresti sentirti meglio di prima.
    .title = Movimento facile
causes-advice-sleep_tonight = Stasera vai a letto prima, con tempo per 8 ore. Può aiutare una stanza buia e fresca, senza schermi.
    .title = A letto prima
causes-advice-drink_to_thirst = Bevi durante il giorno ogni volta che hai sete, e ai pasti. Più di quanto chiede la sete non aiuta e può far male.
    .title = Bere secondo la sete
causes-advice-salty_meal = Dopo molto sudore, mangia qualcosa di salato al prossimo pasto, come una zuppa o pane e formaggio. Lascia perdere se il medico ti ha detto di mangiare poco sale.
    .title = Qualcosa di salato al pasto
causes-advice-carbohydrate_now = Fai un pasto o uno spuntino con pane, riso, pasta, patate, avena o frutta. Con il diabete, attieniti a quanto concordato con il tuo medico.
    .title = Un pasto con carboidrati
causes-advice-ease_off_sore_muscles = Lascia stare corsa dura, salti e discese finché l'indolenzimento non svanisce. Non allungare con forza i muscoli indolenziti.
    .title = Risparmia i muscoli indolenziti
causes-advice-rolling = Passa il rullo o massaggia i muscoli con dolcezza per 5-10 minuti. Può ridurre un po' l'indolenzimento.
    .title = Rullo o massaggio
causes-advice-mobility = Muovi fianchi, ginocchia e caviglie con dolcezza in tutta la loro ampiezza per qualche minuto. Niente dovrebbe far male.
    .title = Mobilità dolce
causes-advice-ask_for_ferritin = Chiedi al tuo medico emocromo e ferritina. Non prendere ferro senza un risultato.
    .title = Chiedi emocromo e ferritina
causes-advice-gait_analysis = Chiedi a un allenatore di corsa o a un fisioterapista di guardare come corri. Porta con te il riepilogo del modo di correre.
    .title = Un'analisi della corsa
causes-advice-see_a_clinician = Chiedi a un medico che segue sportivi di darci uno sguardo. Il riepilogo del tuo diario mostra che cosa hai annotato.
    .title = Chiedi a un medico dello sport
causes-advice-raise_longest_run_slowly = Tieni ogni corsa entro circa il 10 % in più della più lunga dei tuoi ultimi 30 giorni. Così le gambe non incontrano niente di molto più lungo di quello che conoscono.
    .title = Allunga piano la corsa più lunga
causes-advice-easy_weeks = Dopo due o tre settimane di crescita, corri chiaramente meno per una settimana. Mettila in programma prima di averne bisogno.
    .title = Settimane facili in mezzo
causes-advice-spread_hard_days = Metti almeno un giorno facile o di riposo tra giorni duri o lunghi. La forza per le gambe conta come duro.
    .title = Distanza tra i giorni duri
causes-advice-sleep_habit = Concediti tempo per 7-9 ore ogni notte, a orari regolari. Dopo una brutta notte può aiutare un breve sonnellino.
    .title = Dormire abbastanza come abitudine
causes-advice-fuel_plan = Mangia carboidrati qualche ora prima delle corse lunghe, e prendi da 30 a 60 g l'ora nelle corse oltre 75 minuti. Provalo prima in allenamento.
    .title = Carboidrati per le corse lunghe
causes-advice-hydration_plan = Nelle corse lunghe o calde porta acqua o passa da una fontanella, e bevi secondo la sete. Parti né con la sete né con lo stomaco pieno.
    .title = Un modo di bere tuo
causes-advice-iron_rich_meals = Mangia più volte a settimana cibi ricchi di ferro: carne rossa o pesce, lenticchie, fagioli, tofu, cereali arricchiti. Frutta o verdura insieme aiutano ad assorbire il ferro delle piante.
    .title = Pasti ricchi di ferro
causes-advice-eat_enough = Mangia abbastanza per quello che fai, con proteine a ogni pasto e un piatto vario. Se è difficile, un dietista può aiutare.
    .title = Mangia abbastanza
causes-advice-strength = Allena glutei, cosce e polpacci due volte a settimana, non il giorno prima di una corsa dura. Comincia con poco e aumenta piano.
    .title = Forza due volte a settimana
causes-advice-core_and_jumps = Aggiungi esercizi per il tronco e qualche piccolo salto una o due volte a settimana. Comincia con poco, a gambe riposate.
    .title = Tronco e piccoli salti
causes-advice-eccentric = Aggiungi discese lente, come accosciate lente o discese dei talloni, una o due volte a settimana. La prima volta indolenzisce, perciò comincia con poco.
    .title = Discese lente
causes-advice-warm_up_and_cool_down = Comincia con 10 minuti facili e qualche slancio delle gambe, e finisci camminando piano. Prima di una corsa dura prenditi un po' più di tempo.
    .title = Riscaldamento e defaticamento
causes-advice-one_change_at_a_time = Cambia scarpe, terreno o salite uno alla volta, e comincia con corse brevi. Così le gambe possono adattarsi, e vedi che cosa va bene per loro.
    .title = Un cambiamento alla volta
