### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Fermati subito e chiama il numero di emergenza
flag-urgency-same_day = Fermati, e fatti visitare oggi
flag-urgency-book_a_visit = Prenota una visita nei prossimi giorni

flag-waits-lines =
    È successo alcuni giorni fa, o è passato. Va comunque guardato: per favore non correre finché un medico non dice che puoi.
    Se c'è adesso o torna, chiama il numero di emergenza.

flag-felt = { $what }
flag-felt-part = { $what }: { $part }
flag-felt-side = { $what }: { $side }
flag-felt-place = { $what }: { $part }, { $side }

flag-symptom-pain = Dolore
flag-symptom-heaviness = Pesantezza
flag-symptom-numbness = Intorpidimento o formicolio
flag-symptom-saddle_numbness = Insensibilità tra le gambe, o problemi con vescica o intestino
flag-symptom-swelling = Gonfiore
flag-symptom-fatigue = Stanchezza
flag-symptom-dizziness = Capogiro
flag-symptom-fainted = Svenimento, o quasi
flag-symptom-breathlessness = Fiato corto oltre lo sforzo
flag-symptom-chest_pain = Dolore o pressione al petto
flag-symptom-palpitations = Il cuore corre o perde colpi
flag-symptom-pallor = Pallore insolito
flag-symptom-fever = Febbre
flag-symptom-confusion = Confusione, collasso, o niente più sudore con il caldo
flag-symptom-one_sided_weakness = Debolezza improvvisa di un lato, del viso o della parola
flag-symptom-after_much_drinking = Vomito con mal di testa, o convulsioni, dopo aver bevuto molto
flag-symptom-dark_urine = Urina scura come la cola
flag-symptom-muscle_breakdown = Dolore o debolezza estremi dei muscoli
flag-symptom-tense_leg = Una gamba molto tesa che fa troppo male, insensibile, o un piede che non si alza
flag-symptom-missed_periods = Mestruazioni saltate
flag-symptom-weight_loss = Peso perso senza volerlo
flag-symptom-frequent_illness = Malattie una dopo l'altra
flag-symptom-low_mood = Umore basso da settimane

flag-note-bone-stress = Hai annotato una precedente lesione da stress dell'osso. Per favore dillo.
flag-note-vessels = Hai annotato di avere più di 50 anni, di fumare o di avere il diabete. Chiedi di far controllare i vasi sanguigni.
flag-note-anaemia = Hai annotato un'anemia, ora o in passato. Per favore dillo.
flag-note-pulse-medicine = Hai annotato un farmaco che cambia il battito. Una sua modifica può essere un motivo: per favore dillo.
flag-note-one-side = { $count ->
        [one] Una scheda di corsa delle ultime due settimane dice che era pesante una gamba sola ({ $side }).
       *[other] { $count } schede di corsa delle ultime due settimane dicono che era pesante una gamba sola ({ $side }).
    }
flag-note-heavy-runs = Nelle ultime due settimane le gambe erano pesanti in { $heavy } su { $known ->
        [one] { $known } giorno di corsa
       *[other] { $known } giorni di corsa
    }, nonostante i giorni facili.
flag-note-tired-days = Nelle ultime due settimane la stanchezza era alta in { $tired } su { $known ->
        [one] { $known } check-in
       *[other] { $known } check-in
    }.
flag-note-low-days = Nelle ultime due settimane l'umore era basso in { $low } su { $known ->
        [one] { $known } check-in
       *[other] { $known } check-in
    }.
flag-note-resting-pulse = La tua frequenza cardiaca a riposo di questa settimana è di { $now } battiti al minuto. Nei 60 giorni prima il valore abituale era { $usual }.
flag-note-cycle-day = L'ultimo check-in che lo indica era il giorno { $day } del ciclo.
flag-note-feverish = Annotato il giorno { $day }.
flag-note-pressed = Premuto in una corsa il giorno { $day }.
flag-note-still-there = Hai risposto che c'è ancora.

flag-chest_pain-title = Dolore o pressione al petto
flag-chest_pain-lines =
    Fermati. Siediti o stai semisdraiato, e non restare da solo.
    Chiama subito il numero di emergenza, o fai chiamare qualcuno.
    Non correre, non guidare e non tornare a piedi a casa per conto tuo.
flag-chest_pain-ask =
    Annota quando è cominciato, quanto è durato e che cosa stavi facendo.
    Chiedi quali esami servono al cuore, e quando potrai correre di nuovo.

flag-fainted-title = Svenimento, o quasi
flag-fainted-lines =
    Fermati. Sdraiati, alza le gambe se puoi, e non restare da solo.
    Chiama subito il numero di emergenza, soprattutto se è successo mentre ti muovevi.
    Non guidare.
flag-fainted-ask =
    Annota se è arrivato durante o dopo lo sforzo, e se prima il cuore correva.
    Chiedi se il cuore va controllato prima che tu corra di nuovo.

flag-breathless-title = Fiato corto oltre lo sforzo
flag-breathless-lines =
    Fermati e siediti dritto.
    Chiama subito il numero di emergenza se il fiato corto è sproporzionato a quello che fai, o se non si calma a riposo.
    Se hai un inalatore per l'asma, usalo come ti è stato detto.
flag-breathless-ask =
    Annota quando arriva, quanto in fretta si calma, e se un polpaccio fa male o è gonfio.
    Chiedi se cuore, polmoni e sangue vanno controllati.

flag-palpitations_with_dizziness-title = Il cuore corre o perde colpi, con capogiro o senza calmarsi
flag-palpitations_with_dizziness-lines =
    Fermati. Siediti o sdraiati, e non restare da solo.
    Chiama subito il numero di emergenza.
    Non guidare.
flag-palpitations_with_dizziness-ask =
    Annota come è cominciato e finito, quanto è durato, e la frequenza cardiaca se la sai.
    Chiedi se ha senso un ECG, a riposo e sotto sforzo.

flag-heat_or_confusion-title = Confusione, collasso, o niente più sudore con il caldo
flag-heat_or_confusion-lines =
    È un'emergenza. Chiama subito il numero di emergenza.
    Prima e subito raffredda: ombra, acqua fredda su tutto il corpo, ghiaccio su collo, ascelle e inguine, aria in movimento.
    Qualcuno resti con te tutto il tempo.
flag-heat_or_confusion-ask =
    Annota il caldo, la durata, che cosa hai bevuto, e quanto ci è voluto per raffreddarti.
    Chiedi quando e come potrai allenarti di nuovo con il caldo.

flag-one_sided_weakness-title = Debolezza improvvisa di un lato, del viso o della parola
flag-one_sided_weakness-lines =
    Chiama subito il numero di emergenza, anche se è passato. Ogni minuto conta.
    Annota l'ora in cui è cominciato.
    Non mangiare, non bere e non guidare.
flag-one_sided_weakness-ask =
    Di' a che ora è cominciato e quando stavi ancora bene.
    Chiedi quando potrai correre di nuovo.

flag-after_much_drinking-title = Vomito con mal di testa, o convulsioni, dopo aver bevuto molto
flag-after_much_drinking-lines =
    Chiama subito il numero di emergenza. Il sale nel sangue può essere troppo basso.
    Non bere altra acqua.
    Qualcuno resti con te.
flag-after_much_drinking-ask =
    Annota quanto hai bevuto, che cosa, e in quanto tempo.
    Chiedi di misurare il sodio nel sangue, e come bere nelle corse lunghe.

flag-tense_leg-title = Una gamba molto tesa, con dolore eccessivo, insensibile, o un piede che non si alza
flag-tense_leg-lines =
    Fermati. Chiama subito il numero di emergenza: la pressione in un muscolo può aver bisogno di aiuto entro poche ore.
    Non fasciarla, e non metterla in alto.
flag-tense_leg-ask =
    Annota quando è cominciato, e quando sono arrivate insensibilità o debolezza.
    Chiedi di far controllare la pressione nel muscolo.

flag-saddle_numbness-title = Insensibilità tra le gambe, o problemi con vescica o intestino
flag-saddle_numbness-lines =
    Chiama subito il numero di emergenza: i nervi nella zona lombare possono aver bisogno di aiuto entro poche ore.
    Non aspettare il giorno dopo.
flag-saddle_numbness-ask =
    Annota quando sono cominciati insensibilità, debolezza o problemi con vescica o intestino.
    Chiedi se oggi serve un'immagine della zona lombare.

flag-hot_swollen_leg-title = Una gamba gonfia, calda o dolorante da un lato solo
flag-hot_swollen_leg-lines =
    Smetti di allenarti e fatti visitare oggi. È possibile un coagulo in una vena, e anche un'infezione.
    Non massaggiarla e non usare il rullo.
    Se ti manca il fiato o il petto fa male, chiama il numero di emergenza.
flag-hot_swollen_leg-ask =
    Annota viaggi lunghi, malattie, operazioni, ormoni o gravidanza delle ultime settimane.
    Chiedi se bisogna escludere un coagulo.

flag-muscle_breakdown-title = Urina come la cola, o dolore o debolezza estremi dei muscoli
flag-muscle_breakdown-lines =
    Smetti di allenarti e fatti visitare oggi. È possibile che del muscolo si sia danneggiato, e i reni possono aver bisogno di aiuto.
    Non prendere antidolorifici di tua iniziativa.
    Se fai pochissima urina, hai confusione o il cuore perde colpi, chiama il numero di emergenza.
flag-muscle_breakdown-ask =
    Annota che cosa hai fatto nei giorni prima, quanto faceva caldo, e ogni farmaco e integratore.
    Chiedi di controllare creatinchinasi, valori dei reni e urina.

flag-cannot_bear_weight-title = Non riesci a starci sopra o a saltarci
flag-cannot_bear_weight-lines =
    Fermati, togli il peso, e fatti visitare oggi.
    Non fare la prova correndo.
flag-cannot_bear_weight-ask =
    Annota come è successo e da quando.
    Chiedi se serve un'immagine.

flag-pop-title = Uno schiocco improvviso
flag-pop-lines =
    Fermati e fatti visitare oggi. Un tendine, un muscolo o un legamento può essersi strappato.
    Non allungarlo. Tienilo a riposo, e raffreddalo se ti dà sollievo.
flag-pop-ask =
    Annota che cosa facevi al momento dello schiocco, e che cosa non riuscivi più a fare dopo.
    Chiedi che cosa è lesionato, e che cosa si può caricare.

flag-bone_pain-title = Fa male un punto di un osso
flag-bone_pain-lines =
    Smetti di correre e fatti visitare oggi. È possibile una lesione da stress dell'osso, e continuare a correre può peggiorarla.
    Vale soprattutto per inguine, anca, tibia e piede.
    Per correre di nuovo serve il sì di un medico.
flag-bone_pain-ask =
    Annota dove fa male, da quando, se di notte, e come sono cambiati allenamento e scarpe.
    Chiedi se serve un'immagine come la risonanza. Chiedi di energia, mestruazioni e vitamina D.

flag-breathless_on_exertion-title = Fiato corto sotto sforzo, che passa da fermi
flag-breathless_on_exertion-lines =
    Smetti di allenarti e chiedi oggi un parere medico.
    Se non si calma, arriva a riposo, o il petto fa male, chiama il numero di emergenza.
flag-breathless_on_exertion-ask =
    Annota a quale sforzo arriva e quanto ci mette a calmarsi.
    Chiedi se polmoni, cuore ed emocromo vanno controllati.

flag-fever_or_chest_infection-title = Febbre, o un'infezione al petto
flag-fever_or_chest_infection-lines =
    Non allenarti. Riposa, e chiedi oggi un parere medico.
    La corsa aspetta finché non hai sintomi da due giorni. Poi comincia con metà, e facile.
    Se il petto fa male, il cuore perde colpi, hai confusione o fiato corto a riposo, chiama il numero di emergenza.
flag-fever_or_chest_infection-ask =
    Annota la temperatura, da quando, e che cosa prendi.
    Chiedi quanto riposare, e quale sarebbe un segno che il cuore è coinvolto.

flag-chest_in_a_run-title = Hai premuto «petto» durante una corsa
flag-chest_in_a_run-lines =
    Se c'è adesso, ferma tutto e chiama il numero di emergenza.
    Prima che tu corra di nuovo, un medico dovrebbe dire che va bene.
flag-chest_in_a_run-ask =
    Porta con te la corsa: quando è stata, lo sforzo, e la frequenza cardiaca.
    Chiedi quali esami servono al cuore, e quando potrai correre di nuovo.

flag-dizzy_in_a_run-title = Hai premuto «capogiro» durante una corsa
flag-dizzy_in_a_run-lines =
    Per favore di' come va da allora, prima di correre di nuovo.
    Se hai perso i sensi o quasi, chiama il numero di emergenza. Se è tornato o non sai perché, fallo vedere a un medico.
flag-dizzy_in_a_run-ask =
    Annota caldo, cibo e bevande di quel giorno, e quanto è durato.
    Chiedi se pressione, cuore ed emocromo vanno controllati.

flag-pain_in_a_run-title = Hai premuto «dolore» durante una corsa
flag-pain_in_a_run-lines =
    Per favore di' come va da allora, prima di correre di nuovo.
    Dolore che resta, ti sveglia di notte o cambia il tuo modo di muoverti: fallo vedere a qualcuno.
    Se la gamba è molto tesa o insensibile, o se il piede non si alza, chiama il numero di emergenza.
flag-pain_in_a_run-ask =
    Annota dove faceva male, dopo quanto, e come andava il giorno dopo.
    Chiedi che cosa si può caricare, e quanto.

flag-palpitations-title = Il cuore corre o perde colpi
flag-palpitations-lines =
    Per favore non allenarti finché un medico non l'ha guardato.
    Se hai capogiri o svieni, se il petto fa male, o se non si calma, chiama il numero di emergenza.
flag-palpitations-ask =
    Annota quando arriva, quanto dura, e caffè, alcol, farmaci e sonno prima.
    Chiedi se ha senso un ECG.

flag-pain_changes_gait-title = Dolore che cambia il tuo modo di muoverti
flag-pain_changes_gait-lines =
    Non correrci sopra: correre in un altro modo può far male a qualcos'altro.
    Prenota una visita da un medico dello sport o da un fisioterapista.
    Camminare, andare in bici o nuotare senza dolore può andare bene.
flag-pain_changes_gait-ask =
    Annota dove fa male, da quando, e che cosa lo migliora o lo peggiora.
    Chiedi che cosa si può caricare adesso, e come tornare.

flag-pain_that_stays-title = Dolore sopra 3 su 10 da più di una settimana
flag-pain_that_stays-lines =
    Sospendi la corsa e prenota una visita da un medico dello sport o da un fisioterapista.
    Un dolore di 2 su 10 al massimo, sparito il giorno dopo, non sarebbe un motivo per fermarti.
flag-pain_that_stays-ask =
    Porta con te i livelli di dolore giorno per giorno, e che cosa hai fatto in quei giorni.
    Chiedi che cosa si può caricare adesso, e come tornare.

flag-pain_at_night-title = Dolore di notte o a riposo
flag-pain_at_night-lines =
    Un dolore che non ha bisogno di movimento merita uno sguardo entro pochi giorni. Fino ad allora sospendi la corsa.
    Se fa male un punto di un osso o non riesci a starci sopra, fatti visitare oggi.
flag-pain_at_night-ask =
    Annota se ti sveglia, e se hai febbre o hai perso peso.
    Chiedi se l'osso va controllato.

flag-numbness-title = Intorpidimento o formicolio
flag-numbness-lines =
    Un nervo può essere irritato. Sospendi la corsa e prenota una visita.
    Se è tra le gambe, se cambiano vescica o intestino, o se il piede non si alza, chiama il numero di emergenza.
flag-numbness-ask =
    Annota dov'è esattamente, da quando, e in quale posizione cambia.
    Chiedi se vanno controllati il nervo, la schiena o la pressione in un muscolo.

flag-swelling-title = Gonfiore
flag-swelling-lines =
    Sospendi la corsa e prenota una visita.
    Se un polpaccio è gonfio e fa male, o è caldo, fatti visitare oggi.
flag-swelling-ask =
    Annota da quando c'è, e se viene dopo l'allenamento.
    Chiedi che cosa si gonfia: l'articolazione, un tendine, o tutta la gamba.

flag-persistent_heaviness-title = Gambe pesanti in quasi tutte le corse da due settimane
flag-persistent_heaviness-lines =
    Le tue gambe sono pesanti da due settimane. I soli giorni facili non sembrano risolverlo.
    Resta su corse brevi e facili, e prenota una visita da qualcuno che segue sportivi.
    I motivi possibili sono molti, e per la maggior parte c'è aiuto.
flag-persistent_heaviness-ask =
    Porta con te carico, sonno e cibo delle ultime settimane.
    Chiedi emocromo e ferritina, e se mangi abbastanza per quello che fai.

flag-heaviness_in_everyday_life-title = Gambe pesanti nella vita di tutti i giorni
flag-heaviness_in_everyday_life-lines =
    Gambe pesanti sulle scale, in piedi o a casa sono più di una questione di allenamento. Prenota una visita.
    Sospendi la corsa finché qualcuno non le ha guardate.
flag-heaviness_in_everyday_life-ask =
    Annota quando sono pesanti, gonfie o doloranti, e che cosa dà sollievo.
    Chiedi se vanno controllati vene, nervi, cuore ed emocromo.

flag-one_leg_only-title = Una gamba sola è pesante
flag-one_leg_only-lines =
    I muscoli stanchi si sentono di solito su entrambi i lati. Un lato solo merita uno sguardo: prenota una visita.
    Sospendi la corsa finché qualcuno non l'ha guardata.
    Se è gonfia, calda o dolorante, fatti visitare oggi. Se è insensibile o il piede non si alza, chiama il numero di emergenza.
flag-one_leg_only-ask =
    Annota quale gamba, da quando, e se la schiena fa male.
    Chiedi se vanno controllati vasi, nervi e il tuo modo di correre.

flag-eases_on_standing-title = Pesanti o doloranti solo sotto sforzo, e a posto dopo pochi minuti da fermi
flag-eases_on_standing-lines =
    È possibile che arrivi poco sangue alla gamba, o che ci sia troppa pressione in un muscolo. Prenota una visita.
    Sospendi la corsa finché qualcuno non l'ha guardato. Camminare con calma va bene finché non fa male.
flag-eases_on_standing-ask =
    Annota dopo quanti minuti arriva, dove, e quanto in fretta passa.
    Chiedi se vanno misurati i vasi, o la pressione nei muscoli.

flag-fatigue_with_signs-title = Stanchezza con pallore, capogiro o fiato corto
flag-fatigue_with_signs-lines =
    Troppo poco ferro o sangue è un motivo possibile, tra altri. Prenota una visita, e fino ad allora sospendi la corsa.
    Se svieni, il petto fa male, o il respiro non si calma, chiama il numero di emergenza.
flag-fatigue_with_signs-ask =
    Chiedi emocromo e ferritina.
    Annota come mangi, le mestruazioni se le hai, e ogni farmaco.

flag-lasting_fatigue-title = Stanchezza da due settimane
flag-lasting_fatigue-lines =
    I motivi possibili sono molti, dal sonno e dal cibo a un'infezione. Prenota una visita.
    Fino ad allora resta su corse brevi e facili, o riposa.
flag-lasting_fatigue-ask =
    Porta con te sonno, carico e frequenza cardiaca a riposo delle ultime settimane.
    Chiedi che cosa va controllato, per esempio emocromo, ferritina e tiroide.

flag-dizziness-title = Capogiro
flag-dizziness-lines =
    Sospendi la corsa e fallo vedere a qualcuno nei prossimi giorni.
    Se svieni o quasi, se il cuore corre, il petto fa male, hai confusione o un lato è debole, chiama il numero di emergenza.
flag-dizziness-ask =
    Annota quando arriva: alzandoti, durante lo sforzo, o dopo.
    Chiedi se pressione, cuore ed emocromo vanno controllati.

flag-pallor-title = Pallore insolito
flag-pallor-lines =
    Troppo poco ferro o sangue è un motivo possibile. Prenota una visita, e fino ad allora sospendi la corsa.
flag-pallor-ask =
    Chiedi emocromo e ferritina.
    Annota come mangi, le mestruazioni se le hai, e ogni farmaco.

flag-resting_pulse-title = Frequenza a riposo più alta di dieci battiti da una settimana
flag-resting_pulse-lines =
    Caldo, alcol, stress, un'infezione, un farmaco, una gravidanza o molto carico sono motivi possibili, e alcuni meritano uno sguardo.
    Prenota una visita, e fino ad allora resta su corse brevi e facili.
flag-resting_pulse-ask =
    Porta con te la frequenza cardiaca a riposo giorno per giorno, e che cosa è cambiato prima.
    Chiedi se cuore, tiroide ed emocromo vanno controllati.

flag-missed_periods-title = Niente mestruazioni da tre mesi
flag-missed_periods-lines =
    Gravidanza, ormoni, menopausa, o troppo poca energia per quello che fai sono motivi possibili. Prenota una visita.
    Se dura, ossa e recupero possono risentirne, e c'è aiuto.
flag-missed_periods-ask =
    Annota le ultime mestruazioni, la contraccezione, i cambi di peso, e precedenti lesioni delle ossa.
    Chiedi a un medico dell'energia per lo sport, e a un dietista come mangiare abbastanza.

flag-weight_loss-title = Peso perso senza volerlo
flag-weight_loss-lines =
    Merita una visita nei prossimi giorni. I motivi possibili sono molti.
    Mangia regolarmente, e non allenarti con le riserve vuote.
flag-weight_loss-ask =
    Annota da quando, e come sono stati appetito, digestione e carico.
    Chiedi a un medico che cosa va controllato, e a un dietista come mangiare abbastanza.

flag-frequent_illness-title = Malattie una dopo l'altra
flag-frequent_illness-lines =
    Troppo poco sonno, cibo o riposo per quello che fai sono motivi possibili. Prenota una visita.
    Allenati di nuovo solo quando ti senti bene.
flag-frequent_illness-ask =
    Porta con te i giorni di malattia, e sonno e carico prima di essi.
    Chiedi se vanno controllati l'energia per lo sport, il ferro e la vitamina D.

flag-low_mood-title = Umore basso da settimane
flag-low_mood-lines =
    Non devi portarlo da solo. Parla con qualcuno di cui ti fidi, e prenota una visita.
    Troppo poca energia, troppo carico o una depressione sono possibili, e per tutto c'è aiuto.
    Se pensi di farti del male, chiama subito il numero di emergenza o una linea di aiuto.
flag-low_mood-ask =
    Annota da quando, e come sono stati sonno, appetito, desiderio e carico.
    Chiedi che cosa aiuterebbe, e quanta corsa ti fa bene.

### Whether to run.

flag-run-run = Niente parla contro la corsa
flag-run-run_half = Corri metà del solito, e facile
flag-run-hold = Oggi niente corsa
flag-run-stop_until_seen = Niente corsa finché qualcuno non l'ha guardato
flag-run-because = { $flag }.
flag-run-pain-little = Dolore di 2 su 10 al massimo: puoi continuare se entro il giorno dopo torna com'era.
flag-run-pain-not-gone = Il dolore non era sparito entro il giorno dopo. Aspetta che lo sia.
flag-run-pain-some = Dolore da 3 a 5 su 10: aspetta che sia di 2 al massimo e sparito entro il giorno dopo.
flag-run-pain-settled = Il dolore era da 3 a 5 su 10 e si è calmato entro il giorno dopo. Comincia con metà, e fermati se torna.
flag-run-pain-much = Dolore sopra 5 su 10: fermati, e fallo vedere a qualcuno.
flag-run-pain-unknown = Hai annotato un dolore senza livello. Aspetta che sia di 2 su 10 al massimo e sparito entro il giorno dopo.
flag-run-fever = Con la febbre o un'infezione al petto, non correre.
flag-run-fever-just-over = L'ultimo giorno con febbre o infezione al petto: { $day }. Aspetta di non avere sintomi da due giorni.
flag-run-fever-over = L'ultimo giorno con febbre o infezione al petto: { $day }. Comincia con metà, e facile.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = È una gamba sola?
flag-question-everyday_life = Ti dà fastidio sulle scale, in piedi o nella vita di tutti i giorni?
flag-question-changes_gait = Cambia il tuo modo di correre o di camminare?
flag-question-at_night = Fa male di notte o a riposo?
flag-question-bone_point = Fa male un punto dell'osso quando lo premi?
flag-question-cannot_bear_weight = È impossibile starci sopra o saltarci?
flag-question-pop = È arrivato con uno schiocco?
flag-question-hot_and_swollen = È gonfio, caldo e fa male?
flag-question-eases_on_standing = Arriva solo sotto sforzo, e passa dopo pochi minuti da fermi?
flag-question-does_not_settle = A riposo continua senza calmarsi?
flag-question-pain = Fa anche male?
flag-question-numbness = È insensibile, o formicola?
flag-question-saddle_numbness = Hai insensibilità tra le gambe, o problemi con vescica o intestino?
flag-question-tense_leg = La gamba è molto tesa e fa troppo male, è insensibile, o il piede non si alza?
flag-question-one_sided_weakness = Un lato, il viso o la parola sono diventati deboli all'improvviso?
flag-question-breathlessness = Hai il fiato corto oltre lo sforzo?
flag-question-dizziness = Hai capogiri?
flag-question-pallor = Hai un pallore insolito?
flag-question-fever = C'è febbre?
flag-question-chest_pain = C'è dolore o pressione al petto?
flag-question-fainted = Hai perso i sensi, o quasi?
flag-question-palpitations = Il cuore corre o perde colpi?
flag-question-confusion = C'è stata confusione, un collasso, o hai smesso di sudare con il caldo?
flag-question-after_much_drinking = C'è vomito con mal di testa, o ci sono state convulsioni, dopo aver bevuto molto?
flag-question-dark_urine = La tua urina è scura come la cola?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = Da portare con te
flag-summary-intro = Scritto dal diario di chi corre ({ $day }), per un medico dello sport, un fisioterapista o un dietista. Informa e non è una diagnosi.
flag-summary-flags = Che cosa segnala il diario
flag-summary-flags-none = Oggi non c'è nessun segnale di allarme.
flag-summary-flag = { $flag }. Annotato la prima volta: { $first }; l'ultima: { $last }.
flag-summary-ask = Da annotare, chiedere e portare con te
flag-summary-symptoms = Sintomi degli ultimi 90 giorni
flag-summary-symptoms-none = Nessuno annotato.
flag-summary-symptom = { $days ->
        [one] { $felt }. Annotato in un giorno: { $first }.
       *[other] { $felt }. Annotato in { $days } giorni, tra { $first } e { $last }.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Livelli su 10: { $levels }.
flag-summary-over = Passato dal giorno { $day }.
flag-summary-cleared = Un professionista l'ha guardato il giorno { $day } e ha detto che si può correre.
flag-summary-load = Carico delle ultime otto settimane
flag-summary-load-none = Nessuna corsa annotata.
flag-summary-week = { $runs ->
        [one] Settimana fino al giorno { $day }: una corsa, { $distance }, { $time } di allenamento.
       *[other] Settimana fino al giorno { $day }: { $runs } corse, { $distance }, { $time } di allenamento.
    }
flag-summary-effort = { $count ->
        [one] Sforzo, una corsa valutata su { $of }: { $rpe } su 10.
       *[other] Sforzo, { $count } corse valutate su { $of }: { $rpe } su 10 come valore centrale.
    }
flag-summary-heavy = Gambe degli ultimi 28 giorni: pesanti in { $heavy } su { $known ->
        [one] { $known } giorno
       *[other] { $known } giorni
    } di cui si sa.
flag-summary-body = Sonno e frequenza cardiaca a riposo
flag-summary-sleep = { $nights ->
        [one] Sonno: { $hours } h nell'unica notte annotata delle ultime 28.
       *[other] Sonno: { $hours } h in media in { $nights } notti annotate delle ultime 28, la più corta { $least } h.
    }
flag-summary-sleep-none = Il sonno non è stato annotato negli ultimi 28 giorni.
flag-summary-pulse = { $days ->
        [one] Frequenza cardiaca a riposo: { $now } battiti al minuto nell'unico giorno misurato di questa settimana.
       *[other] Frequenza cardiaca a riposo: { $now } battiti al minuto come valore centrale di { $days } giorni misurati di questa settimana.
    }
flag-summary-pulse-usual = { $days ->
        [one] Nell'unico giorno misurato dei 60 giorni prima: { $usual } battiti al minuto.
       *[other] Nei 60 giorni prima: { $usual } battiti al minuto come valore centrale di { $days } giorni misurati.
    }
flag-summary-pulse-none = La frequenza cardiaca a riposo non è stata misurata questa settimana.
flag-summary-medicine = Farmaci annotati nelle ultime otto settimane
flag-summary-medicine-none = Nessuno annotato.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }: { $note }
flag-summary-blood = Esami del sangue degli ultimi due anni
flag-summary-blood-none = Nessuno annotato.
flag-summary-ferritin = { $day } { $year }: ferritina { $value } µg/l
flag-summary-haemoglobin = { $day } { $year }: emoglobina { $value } g/l
flag-summary-background = Dati di salute, come li ha indicati chi corre
flag-summary-background-none = Nessun dato indicato.
flag-summary-age = Età: { $age }
flag-summary-heart_condition = Un disturbo del cuore
flag-summary-rhythm_disorder = Un disturbo del ritmo del cuore
flag-summary-pulse_medicine = Un farmaco che cambia il battito
flag-summary-asthma = Asma
flag-summary-diabetes = Diabete
flag-summary-smoking = Fumo
flag-summary-pregnancy_or_recent_birth = Gravidanza, o parto nell'ultimo anno
flag-summary-bone_stress_injury = Una precedente lesione da stress dell'osso
flag-summary-anaemia = Anemia, ora o in passato
