### The plan and the next seven days.

season-kind-rest = Riposo
season-kind-walk = Camminata
season-kind-walk-run = Cammino e corsa
season-kind-easy = Corsa facile
season-kind-long = Corsa lunga
season-kind-steady = Corsa media
season-kind-intervals = Ripetute
season-kind-race = Gara

season-step-run = Corri
season-step-walk = Cammina
season-length = { $distance }, circa { $minutes }

season-phase-building = Settimana di crescita
season-phase-habit = Settimana costante
season-phase-easy = Settimana facile
season-phase-taper = Meno prima della gara
season-phase-quiet = Calma dopo la gara
season-phase-way-back = Rientro
season-phase-paused = In pausa
season-phase-past = Settimana passata

season-purpose-rest = Nel riposo le gambe assorbono quello che hanno fatto.
season-purpose-walk = Movimento facile su gambe stanche. Vanno bene anche bici o nuoto facili.
season-purpose-first-walk = Prima mezz'ora di cammino. Se è senza dolore, segue la corsa.
season-purpose-walk-run = Camminare e correre a turno, perché le gambe ci si riabituino.
season-purpose-easy = Così facile da poter parlare con frasi intere. Quasi tutta la corsa dovrebbe sentirsi così.
season-purpose-long = Tempo sulle gambe a sforzo facile. Cammina un po' se aiuta.
season-purpose-steady = La parte centrale è vivace: riesci a dire una frase breve, non a chiacchierare.
season-purpose-intervals = Brevi tratti veloci, forti e sotto controllo, con corsa facile in mezzo.
season-purpose-race = Giorno di gara: { $distance }. Può andare oltre le tue corse lunghe. Parti più piano di quanto vorresti.
season-purpose-injured = Hai un infortunio. Il programma ti aspetta.
season-purpose-ill = Hai una malattia. Il programma ti aspetta.
season-purpose-away = Sei via. Il programma ti aspetta.
season-purpose-fever = Niente corsa finché non sei senza febbre da 48 ore.
season-purpose-after-race = Riposo dopo la gara. Una breve camminata è benvenuta.
season-purpose-stopped = Niente corsa finché il dolore è forte.

season-changed-fever = Lunga la metà e facile, perché avevi la febbre.
season-changed-race = Facile, perché le gambe recuperano dalla gara (fino al giorno { $until }).
season-changed-race-near = Facile, perché la gara è vicina.
season-changed-hard-yesterday = Facile, perché il giorno prima è duro o lungo.
season-changed-two-hard = Facile, perché questa settimana ha già due giorni duri.
season-changed-guard = Più corta, perché la tua corsa più lunga di 30 giorni è di { $longest }, e una singola corsa non dovrebbe andare molto oltre.
season-changed-race-easy = È la tua gara. I segni di oggi suggeriscono uno sforzo facile, o un altro giorno.
season-changed-easier = Facile e più corta, per come stai oggi.
season-changed-walk = Una camminata al suo posto, per come stai oggi.
season-changed-rest = Riposo al suo posto, per come stai oggi.

season-heavy-warm-up = La stessa distanza, con un riscaldamento più lungo. Se le gambe restano pesanti, vai facile.
season-heavy-easy = Facile, e più corta di circa un terzo.
season-heavy-walk = Una camminata al posto della corsa.
season-heavy-rest = Un giorno di riposo. Una corsa saltata cambia poco.

season-choice-warm-up = Riscaldamento più lungo
season-choice-easy = Versione facile
season-choice-walk = Camminata
season-choice-rest = Giorno di riposo
season-choice-as-planned = Come da programma

season-proposal = Oggi si suggerisce meno. Lo prendi, o tieni il programma?
season-strength = Un buon giorno per la forza: nessuna corsa dura o lunga.

season-says-habit = Davanti non c'è un obiettivo. Queste settimane mantengono quello che hai.
season-says-waiting = Il programma aspetta. Viene rifatto quando torni.
season-says-after = Complimenti. Dopo { $goal } le gambe hanno giorni tranquilli, prima di tutto il resto.
season-says-reached = Il programma porta a { $goal } ({ $date }). La corsa più lunga prima è di { $longest }.
season-says-too-soon = { $goal } ({ $date }): è troppo presto per crescere gradualmente. Servirebbe una corsa lunga di { $needed }, e se ne può raggiungere una di { $longest }. Finché non scegli, le settimane portano a { $shorter } in quel giorno.
season-says-too-soon-no-race = { $goal } ({ $date }): è troppo presto per crescere gradualmente. Servirebbe una corsa lunga di { $needed }, e se ne può raggiungere una di { $longest }. Finché non scegli, le settimane fanno crescere la tua corsa senza una gara.
season-offer-shorter = { $distance } lo stesso giorno, { $date } { $year }
season-offer-later = { $distance } a partire dal giorno { $date } { $year }

season-because-level = Una buona settimana delle tue ultime quattro ha { $distance }. Il programma parte da lì.
season-because-longest = La tua corsa più lunga degli ultimi 30 giorni è di { $longest }. Nessuna corsa del programma è più di un decimo oltre la più lunga dei 30 giorni prima.
season-because-no-runs = Non si conosce nessuna corsa degli ultimi 30 giorni, perciò il programma comincia camminando e correndo a turno.
season-because-pace = Il tuo passo facile non è ancora noto. I minuti si calcolano con { $pace }, finché le tue prime corse non lo mostrano.
season-because-health = Le corse dure restano fuori per quello che hai detto sulla tua salute. Un medico o un'ostetrica possono dirti che cosa fa per te.
season-because-talk-test = Lo sforzo si regola parlando e a sensazione, non con zone di frequenza cardiaca.
season-because-monotony = La settimana scorsa i giorni si somigliavano molto. Questa settimana non cresce, e i giorni facili dovrebbero essere davvero facili.
season-because-taper = { $weeks ->
    [one] L'ultima settimana prima della gara contiene meno, e conserva un po' di velocità.
   *[other] Le ultime { $weeks } settimane prima della gara contengono meno, e conservano un po' di velocità.
}
season-because-missed = Le corse saltate non si recuperano. Il programma va avanti da dove sei.

season-ladder-injury = Dopo un infortunio, camminare e correre a turno riporta indietro passo dopo passo.
season-ladder-illness = Dopo una malattia, camminare e correre a turno riporta indietro passo dopo passo.
season-ladder-beginning = Camminare e correre a turno è un buon modo per cominciare, o per ricominciare.
season-ladder-walk = { $minutes ->
    [one] Cammina { $minutes } minuto
   *[other] Cammina { $minutes } minuti
}
season-ladder-run = { $minutes ->
    [one] Corri facile { $minutes } minuto
   *[other] Corri facile { $minutes } minuti
}
season-ladder-step = { $times ->
    [one] { $times } volta: corri { $run } min, cammina { $walk } min
   *[other] { $times } volte: corri { $run } min, cammina { $walk } min
}
season-ladder-clinician = È possibile che sia coinvolto l'osso. Comincia solo quando un medico ha detto di sì.
season-ladder-stopped = Il dolore era sopra 5 su 10. Smetti di correre, e fallo vedere se non si calma entro qualche giorno.
season-ladder-repeat = Il dolore chiede lo stesso gradino ancora una volta.
season-ladder-fever = Dopo una febbre: niente corsa finché non ne sei senza da 48 ore, poi metà di quello che facevi prima.
season-ladder-pain = Dolore fino a 2 su 10, sparito entro il giorno dopo: vai avanti. Da 3 a 5: lo stesso gradino di nuovo. Sopra 5: fermati, e torna indietro di un gradino. Questa regola è stata provata sui tendini d'Achille e si usa anche per altro.
season-ladder-day-between = Un gradino per giorno di corsa, con un giorno in mezzo.
season-ladder-then = Dopo l'ultimo gradino: una settimana di { $distance } al massimo, metà di una settimana di prima.
