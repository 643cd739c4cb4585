### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = Quanto è sicuro: { $grade }. { $sure }

guide-group-questions = Quattro domande
guide-group-causes = Cause possibili
guide-group-now = Durante una corsa
guide-group-long-run = A lungo termine
guide-group-when-to-ask = Quando chiedere a qualcuno
guide-group-about = Su Fresh Legs

## Questions

guide-what-are-heavy-legs =
    Le gambe si sentono lente, rigide o difficili da alzare, come se portassero un peso in più. Quasi tutti quelli che corrono lo conoscono.
    È una sensazione. Riunisce notizie da muscoli, sangue e cervello, e dai giorni prima.
    Spesso passa dopo qualche giorno con movimento facile, cibo e sonno.
    Solo tu puoi sentirla, perciò lo chiediamo a te. I sensori mostrano che rallenti, ma non perché.
    .title = Cosa sono le gambe pesanti
    .sure = La sensazione è ben descritta. Nessuno può misurarla direttamente.

guide-why-heavy-legs =
    Otto cose meritano uno sguardo: lavoro duro negli ultimi giorni, molte settimane di tanto allenamento, poco riposo, pochi liquidi o sale, riserve di carboidrati vuote, poco ferro, muscoli indolenziti, e il modo di correre.
    Spesso ne arrivano diverse insieme. Possono aggiungersi caldo, alcol, alcuni farmaci e lunghe ore in piedi.
    Il tuo diario può indicare cause possibili e mostrarne i motivi. Non può dimostrare una causa.
    .title = Perché le gambe diventano pesanti
    .sure = Ogni causa è nota. Quale sia la tua è spesso incerto.

guide-what-to-do-now =
    Rallenta finché potresti parlare con frasi intere. È la prima cosa.
    Poi una piccola cosa alla volta: spalle sciolte, passi più rapidi e corti, un'espirazione calma, solo fino al prossimo punto. Dopo più di un'ora mangia un po', e bevi se hai sete.
    Ancora pesanti? Cammina un minuto, o prendi la strada corta verso casa. Una corsa facile vale.
    Fermati subito per dolore al petto, capogiro o dolore acuto.
    .title = Che cosa fare adesso
    .sure = Rallentare riduce di sicuro lo sforzo. I piccoli passi di solito aiutano un po'.

guide-how-to-prevent =
    Lascia crescere piano la tua corsa più lunga, e tieni settimane facili tra quelle di crescita.
    Dormi da 7 a 9 ore. Mangia abbastanza, con carboidrati intorno alle corse lunghe. Bevi secondo la sete.
    Fai forza due volte a settimana. Scaldati, e finisci con calma.
    Muoviti leggero nei giorni di riposo, e ascolta che cosa ti dicono le gambe.
    Non ti serve tutto insieme. Scegli un'abitudine che fa per te, e tienila per qualche settimana.
    .title = Come tenere fresche le gambe
    .sure = Sonno, cibo e crescita lenta valgono di solito di più. Alcune abitudini sono meno certe.

guide-when-to-seek-advice =
    Gambe pesanti dopo lavoro duro sono normali, e di solito passano. Alcune cose meritano lo sguardo di una persona formata:
    gambe pesanti da 2 settimane nonostante giorni facili, dolore che cambia il tuo modo di correre, intorpidimento, gonfiore, stanchezza senza motivo, capogiri, fiato corto o pelle pallida.
    Dolore al petto, svenimento o debolezza improvvisa di un lato sono emergenze: fermati e chiama aiuto.
    Chiedere presto non è mai sciocco. Puoi portare con te il tuo resoconto.
    .title = Quando chiedere consiglio
    .sure = Questi segni vengono dal parere di esperti, non da studi controllati.

## Causes

guide-muscle-fatigue =
    Il lavoro duro o lungo lascia i muscoli stanchi. Consumano energia, la chimica dentro cambia, e alcune fibre subiscono piccoli danni. Per un po' lo stesso passo chiede più sforzo.
    Molti danno la colpa all'acido lattico. Il corpo lo elimina e lo riusa entro circa un'ora, perciò non spiega le gambe pesanti del giorno dopo.
    Di solito aiutano un giorno facile, cibo, sonno e un po' di pazienza. Tieni distanti i giorni duri.
    .title = Muscoli stanchi
    .sure = Ben studiato nei muscoli. Il tempo di recupero cambia da persona a persona.

guide-overtraining =
    Molto allenamento per settimane, con poco riposo in mezzo, può logorare. Segni possibili: vai più piano a pari sforzo, le corse facili sembrano dure, l'umore è basso, dormi male, il battito a riposo cambia.
    Nessun numero da solo lo dimostra. Malattia, poco ferro o poco cibo possono sembrare uguali.
    Prenditi giorni chiaramente più facili. Se 2-3 settimane non cambiano niente, chiedi a un medico dello sport di cercare altri motivi.
    .title = Molto carico da settimane
    .sure = Gli esperti concordano sul quadro. Nessun esame da solo può confermarlo.

guide-inadequate-recovery =
    L'allenamento è la domanda che fai al tuo corpo. Riposo, cibo e sonno sono il momento in cui risponde.
    Notti corte, stress, pasti saltati o nessun giorno facile lasciano di solito le gambe più pesanti la volta dopo.
    Guarda gli ultimi 3 giorni: sonno, cibo, riposo, preoccupazioni. Spesso una cosa spicca.
    Stasera vai a letto prima. Domani scegli un giorno facile, o un movimento leggero.
    .title = Troppo poco recupero
    .sure = Dormire poco rende di sicuro più duro lo sforzo. L'effetto sulle gambe è meno studiato.

guide-dehydration =
    Il sudore porta via acqua e sale. Quando ne perdi molto, il cuore lavora di più allo stesso passo, e di solito correre si sente più pesante. Il caldo si aggiunge.
    Bevi secondo la sete durante il giorno. Dopo una corsa molto sudata, fai un pasto salato.
    Di più non è meglio. Bere molto oltre la sete può essere pericoloso.
    Tra i minerali del sudore conta soprattutto il sale. Magnesio o potassio in più si sono mostrati poco utili per chi corre e mangia bene.
    .title = Troppo pochi liquidi o sale
    .sure = Chiaro per la frequenza cardiaca al caldo, meno per le gambe pesanti.

guide-glycogen =
    I muscoli conservano i carboidrati come glicogeno, la loro energia rapida. Basta per circa 60-90 minuti di corsa dura. Dopo, o dopo giorni con pochi carboidrati, le gambe perdono spinta.
    Un segno che si accorda: rallenti mentre la frequenza cardiaca resta uguale o scende.
    Mangia pane, riso, avena, patate o frutta prima e dopo le corse lunghe. Oltre un'ora, porta da 30 a 60 grammi di carboidrati per ogni ora.
    .title = Riserve di carboidrati vuote
    .sure = Forte per corse lunghe e dure. Le corse brevi e facili non chiedono energia in più.

guide-iron =
    Il ferro aiuta il sangue a portare ossigeno. Con troppo poco puoi sentire presto stanchezza e fiato corto, e le gambe possono sembrare pesanti.
    È più comune con mestruazioni abbondanti, alimentazione vegetale, donazione di sangue o molto allenamento.
    Lo dice solo un esame del sangue. Chiedi emocromo e ferritina, la misura delle tue riserve.
    Non prendere integratori di ferro senza un risultato: troppo ferro fa male. Fino ad allora va bene il cibo ricco di ferro.
    .title = Troppo poco ferro
    .sure = Fare l'esame quando ci sono segni è ben sostenuto.

guide-biomechanics =
    Il modo di correre divide il lavoro tra i muscoli. Passi lunghi, un'anca stanca, scarpe vecchie o un lato più debole possono dare ad alcuni muscoli più della loro parte.
    Segni che possono accordarsi: sempre lo stesso punto, sempre lo stesso lato, o pesantezza che torna anche se carico, sonno e cibo sembrano a posto.
    Cambia una cosa alla volta: scarpe, terreno o salite. Se continua a tornare per 4 settimane, chiedi un'analisi della corsa.
    .title = Il tuo modo di correre
    .sure = I carichi si misurano. Il legame con le gambe pesanti è quasi inesplorato.

guide-muscle-damage =
    Un lavoro nuovo o duro, soprattutto in discesa, lascia danni minuscoli nei muscoli. L'indolenzimento è di solito più forte da 1 a 3 giorni dopo, poi passa da solo. Intanto le gambe sono rigide e pesanti.
    Fa parte del diventare più forti: la volta dopo è di solito più lieve.
    Vai piano finché le scale tornano normali. Il movimento leggero va bene. Allungarsi non toglie l'indolenzimento.
    Dolore o debolezza estremi, o urina scura come la cola: vai da un medico lo stesso giorno.
    .title = Muscoli indolenziti
    .sure = Il decorso dell'indolenzimento è ben studiato.

## During a run

guide-slow-down =
    È il passo che aiuta per primo. Rallenta finché potresti parlare con frasi intere.
    A un passo facile i muscoli usano l'energia con più calma, ogni appoggio è più morbido, e respiro e cuore si calmano.
    Rallenta davvero, più di quanto sembri necessario. Si può anche camminare.
    Dagli 5 minuti, poi chiedi di nuovo alle gambe. Se vanno meglio, resta comunque facile. Oggi non è il giorno per recuperare.
    .title = Rallenta
    .sure = Correre più piano costa meno sforzo. Su questo non ci sono dubbi.

guide-easy-run =
    Le gambe pesanti possono trasformare il programma duro di oggi in uno facile. È una buona decisione, non un fallimento.
    Lascia stare l'orologio. Corri a respiro: puoi parlare tutto il tempo. Accorcia la corsa, o falla diventare una camminata o un giorno di riposo.
    Un giorno più facile di solito non costa forma, e il lavoro in programma aspetta.
    L'app conta come fatta una corsa alleggerita.
    .title = Fanne una corsa facile
    .sure = Chi corre bene si allena per lo più facile. Un singolo cambio è poco studiato.

guide-light-stride =
    Immagina che il terreno sia caldo, e che ogni piede lo lasci in fretta. Alza i piedi invece di spingere forte. Ascolta: un passo silenzioso è di solito leggero.
    Prova per un minuto, poi lascia andare. Pensare sempre allo stile può costare energia.
    Dovrebbe sentirsi più facile. Se sembra forzato, corri come ti viene naturale.
    .title = Un passo più leggero
    .sure = Un appoggio più morbido si impara. Se le gambe si sentano più leggere può dipendere da te.

guide-quicker-steps =
    Prova passi un po' più rapidi e corti, alla stessa velocità facile. Basta circa il 5 % sopra la tua cadenza. Riduce la frenata e il lavoro delle ginocchia.
    Molti testi indicano da 170 a 180 passi al minuto per tutti. Noi no: in una gara di 100 chilometri i migliori andavano da 155 a 203. Contano statura e velocità.
    All'inizio può sembrare strano, perciò prova un minuto. Non superare mai il 10 % sopra la tua.
    .title = Passi più rapidi e corti
    .sure = Forte per meno carico sul ginocchio. Meno infortuni non sono dimostrati.

guide-relax-upper-body =
    Spalle tese e pugni chiusi sprecano energia, e possono far sentire più pesante tutto il corpo.
    Lascia cadere le spalle. Scuoti braccia e mani. Sciogli la mascella. Corri alto, come se un filo ti tirasse piano la testa verso l'alto.
    Ricontrolla ogni tanto, per esempio a ogni chilometro. Basta un attimo: sorvegliare sempre il proprio stile può perfino costare energia.
    .title = Sciogli la parte alta
    .sure = Pochi studi. Provare non costa niente.

guide-soft-landing =
    Lascia atterrare il piede morbido, vicino sotto il corpo e non molto avanti. Passi più corti fanno di solito quasi tutto per te.
    Molti testi dicono di appoggiare con il mezzo del piede. Noi no. Non è dimostrato che cambiare appoggio prevenga infortuni, e sposta lavoro su polpaccio e tendine d'Achille.
    Tallone, mezzo o punta: tieni quello che è tuo. Atterra in silenzio.
    .title = Appoggia morbido, sotto di te
    .sure = Negli studi un appoggio morbido riduce l'impatto. Sul tipo di appoggio le prove sono poche.

guide-belly-breathing =
    Respira in basso, in modo che si muovano pancia e ultime costole. Lascia che l'espirazione sia lunga e completa. L'inspirazione viene da sé.
    Può calmarti e sciogliere le spalle. Non mette più ossigeno nel sangue: un corpo sano ne ha già molto.
    Allenati prima da sdraiato, con una mano sulla pancia.
    Se ti dà capogiro, o se hai l'asma, respira come vuoi.
    .title = Respira con la pancia
    .sure = Può aiutare alcuni a sentirsi calmi. Gli studi sulla corsa sono pochi.

guide-rhythmic-breathing =
    Puoi far seguire al respiro i passi, per esempio inspirare per 3 passi ed espirare per 2. Nei tratti duri, 2 e 2. Molti lo fanno senza accorgersene.
    Può darti qualcosa di calmo a cui pensare. Alcuni studi hanno trovato un po' meno sforzo, altri no.
    Che ritmi dispari proteggano i fianchi è un'idea che nessuno ha verificato.
    Smetti quando sembra forzato. Non trattenere mai il respiro.
    .title = Respira con i passi
    .sure = I risultati cambiano da persona a persona.

guide-accept-it =
    Le gambe pesanti capitano a tutti quelli che si allenano. Combatterle spesso irrigidisce, e la tensione può rendere la corsa più dura.
    Di' a te: oggi pesanti, allora oggi facile. Nota dove lo senti, e lascialo stare. Poi guarda in alto e intorno.
    Accettare non vuol dire insistere. Se qualcosa fa male o non va, fermati.
    .title = Accettalo
    .sure = Piccoli studi sull'accettazione nello sport. Può aiutare.

guide-small-segments =
    Un'intera corsa può sembrare lunga con le gambe pesanti. Un suo piccolo pezzo no.
    Corri fino al prossimo albero, ponte o angolo. O corri per 2 minuti. Poi decidi di nuovo: un altro pezzo, una camminata, o la via di casa.
    Ogni pezzo che finisci è un piccolo successo. Ti dà anche un momento per controllare come stai.
    .title = Un piccolo pezzo
    .sure = Chi corre lo racconta spesso. Pochi studi l'hanno verificato.

guide-self-talk =
    Quello che ti dici cambia di solito quanto dura sembra una corsa. In piccoli studi, chi aveva una frase utile resisteva di più e sentiva meno sforzo.
    Scegli parole brevi che per te sono vere: «Passerà.» «Leggero e sciolto.» «Piano è correre lo stesso.»
    Scegline una prima della corsa e allenala nei giorni buoni.
    Serve per la stanchezza, mai per il dolore. Nessuna frase dovrebbe convincerti a non fermarti.
    .title = Parlati con gentilezza
    .sure = Diversi piccoli studi vanno nella stessa direzione.

## In the long run

guide-gradual-increase =
    I corpi si rinforzano piano. Aumenta una cosa alla volta: lunghezza, velocità o salite.
    Una vecchia regola permette il 10 % in più a settimana. Uno studio con principianti ha trovato altrettanti infortuni con e senza.
    Uno studio su più di 5.000 persone indica la singola corsa. Gli infortuni erano più frequenti dopo una corsa più del 10 % oltre la più lunga dei 30 giorni prima. Perciò guardiamo questo.
    .title = Cresci piano
    .sure = Un grande studio sulle corse, senza esperimento. Il meglio che abbiamo.

guide-periodisation =
    Cresci per 2 o 3 settimane, poi prendine una più facile con circa un terzo di corsa in meno. Dopo una gara, tieni qualche settimana tranquilla.
    Una settimana più facile può lasciare che corpo e mente si rimettano in pari, perciò è parte del programma e non un buco.
    Come la organizzi di preciso conta meno del fatto che le settimane facili ci siano. Se la vita ne porta una da sé, contala.
    .title = Settimane di crescita e facili
    .sure = Gli allenatori concordano. Gli studi non preferiscono uno schema preciso.

guide-avoid-overtraining =
    Le tue sensazioni notano di solito il troppo allenamento prima di ogni apparecchio. Guarda più segni insieme, per più di qualche giorno: stanchezza che resta, corse più lente a pari sforzo, umore basso o irritabile, sonno cattivo, raffreddori, battito a riposo più alto.
    Allora prima riposa, e poi cerca il motivo. Lascia almeno un giorno facile tra quelli duri.
    Il battito a riposo da solo dice poco: lo cambiano anche caldo, alcol o un raffreddore.
    .title = Segni di troppo
    .sure = Le sensazioni sono verificate meglio di battito o valori del sangue.

guide-sleep =
    Alla maggior parte degli adulti servono da 7 a 9 ore per notte. Allora avviene gran parte della riparazione dopo l'allenamento, e dopo notti corte lo stesso passo sembra più duro.
    Tieni orari regolari. Fai una stanza buia e fresca. Metti via gli schermi luminosi, e bevi l'ultimo caffè nel primo pomeriggio. Di solito aiutano anche brevi sonnellini.
    Una brutta notte è innocua. Diverse di fila sono un buon motivo per giorni facili.
    .title = Sonno
    .sure = Le ore sono parere di esperti. Gli studi su chi corre sono piccoli.

guide-active-recovery =
    In un giorno di riposo un movimento leggero può far stare meglio le gambe rigide: una camminata, bici o nuoto facili, per 20-40 minuti. Dovrebbe sembrare troppo facile.
    Porta sangue ai muscoli senza nuovo sforzo. Non accelera quasi la riparazione, perciò va bene anche un giorno sul divano.
    Se finisci con più stanchezza che all'inizio, era troppo.
    .title = Muoviti leggero
    .sure = Piccoli effetti su come si sentono le gambe.

guide-mobility =
    Slanci e cerchi con le articolazioni prima di correre possono rendere più facili i primi minuti. Gli allungamenti lunghi e fermi stanno meglio dopo, o in un altro giorno.
    Allungarsi può rendere più flessibili. Qui ci distinguiamo da molti testi: non cambia quasi l'indolenzimento, e non è dimostrato che prevenga infortuni.
    Allungati perché fa piacere, con dolcezza e senza dolore. Lascia stare i muscoli molto indolenziti.
    .title = Mobilità e allungamento
    .sure = Contro l'indolenzimento è ben studiato, e aiuta poco. Il resto è debole.

guide-foam-rolling =
    Il rullo o il massaggio può ridurre un po' indolenzimento e rigidità, per qualche ora. Rotola piano sul muscolo per circa un minuto, con una pressione piacevole.
    Puoi leggere che scioglie i tessuti incollati. Non è dimostrato. Forse i nervi semplicemente lasciano andare per un po'.
    Evita ossa, articolazioni e spina dorsale. Non usare il rullo su una gamba calda o gonfia.
    .title = Rullo e massaggio
    .sure = Effetti piccoli e brevi in molti piccoli studi.

guide-carbohydrate =
    I carboidrati sono l'energia per corse lunghe e dure. Mangiane da 1 a 4 ore prima, per esempio avena, pane, riso, patate o frutta. Mangiane ancora nelle ore dopo.
    Nelle corse oltre 60-75 minuti prendi da 30 a 60 grammi l'ora. Oltre 2 ore e mezza, fino a 90 grammi se lo stomaco si è allenato.
    Una corsa breve e facile non chiede niente in più. I giorni con più corsa chiedono di più nel piatto.
    .title = Carboidrati
    .sure = Forte per corse lunghe e dure.

guide-balanced-plate =
    L'allenamento funziona solo se mangi abbastanza. Riempi il piatto con varietà: cereali o patate, verdura e frutta, frutta secca o buoni oli, e proteine a ogni pasto.
    Le proteine aiutano i muscoli a ripararsi. Vanno bene pesce, uova, latticini, carne, fagioli, lenticchie e tofu. Circa 20-30 grammi a pasto bastano.
    Non fissiamo obiettivi di calorie o peso. Se le mestruazioni si fermano, o il peso cala senza intenzione, chiedi a un medico.
    .title = Proteine e un piatto vario
    .sure = Chiaro per le proteine e il mangiare abbastanza. Nessun alimento da solo è necessario.

guide-hydration =
    Bevi durante il giorno, e lasciati guidare dalla sete. Urina giallo chiaro vuol dire di solito che ne hai abbastanza.
    Per corse sotto un'ora non serve una borraccia, se non fa caldo. In corse più lunghe o calde fai piccoli sorsi quando hai sete. Se sudi molto, può aiutare una bevanda con un po' di sale.
    Pesati prima e dopo una corsa lunga se vuoi conoscere il tuo sudore. Dopo non dovresti mai pesare di più.
    .title = Bere
    .sure = Nella maggior parte delle corse basta la sete. Gare molto calde sono meno certe.

guide-iron-rich-foods =
    Carne rossa, pesce e frutti di mare danno ferro che il corpo assorbe facilmente. Lo danno anche le piante: lenticchie, fagioli, ceci, tofu, avena, semi di zucca, spinaci, cereali arricchiti.
    Il ferro delle piante si assorbe meglio con la vitamina C: aggiungi peperoni, arance o frutti di bosco. Bevi tè e caffè a un'ora dal pasto.
    Il cibo aiuta a mantenere le riserve. Se ti senti senza forze, chiedi la ferritina. Niente integratori senza un risultato.
    .title = Cibo ricco di ferro
    .sure = Noto da molti studi sui pasti. Il solo cibo può riempire le riserve lentamente.

guide-strength =
    La forza due volte a settimana fa di solito correre con meno sforzo dopo 2-3 mesi. Bastano 20-30 minuti.
    Pensa a polpacci, cosce, glutei e anche: accosciate, salite sul gradino, ponti, sollevamenti sui polpacci. Comincia leggero, e aumenta piano il peso.
    Tienila lontana dal giorno prima di una corsa dura. Un po' di indolenzimento all'inizio è normale.
    Se prevenga infortuni in chi corre non è chiarito, perciò non lo promettiamo.
    .title = Forza
    .sure = Gli studi mostrano una corsa più economica. Sugli infortuni la domanda è aperta.

guide-core-stability =
    Pancia, schiena e anche ti tengono dritto quando ti stanchi. Allenarle può aiutarti a mantenere una postura stabile a fine corsa.
    Bastano asse, asse laterale, insetto sul dorso e quattro zampe incrociato: 10 minuti, due volte a settimana. Continua a respirare, e smetti prima di perdere la forma.
    È una buona aggiunta alla forza delle gambe, ma non la sostituisce.
    .title = Stabilità del tronco
    .sure = Studi pochi e piccoli con chi corre.

guide-plyometrics =
    Piccoli saltelli e salti allenano i tendini a restituire di più a ogni passo. Dopo qualche settimana la corsa può chiedere un po' meno sforzo.
    Comincia con molto poco: 2 volte 10 saltelli bassi su due piedi, due volte a settimana, su terreno morbido. Aumenta piano.
    Lascia stare i salti con gambe pesanti o indolenzite, dopo una lesione dell'osso, o con dolore a polpaccio, tallone o piede.
    .title = Salti e saltelli
    .sure = Diversi studi mostrano una corsa più economica. Quasi tutti sono piccoli.

guide-eccentric =
    Un muscolo lavora mentre ti fa scendere, come andando in discesa. Allenarlo lo rende di solito più forte e meno indolenzito la volta dopo.
    Scendi in accosciata per 3 secondi, o abbassa piano i talloni da un gradino. Comincia con 1 o 2 serie, una o due volte a settimana.
    Le prime volte portano indolenzimento, perciò tienile lontane da corse importanti. Lasciale stare finché le gambe sono pesanti.
    .title = Discese lente
    .sure = La protezione dall'indolenzimento successivo è mostrata in molti piccoli studi.

guide-gait-analysis =
    Può valere la pena chiederla se le gambe pesanti tornano per circa 4 settimane anche se allenamento, sonno e cibo sembrano a posto. O se soffre sempre un lato, o torna lo stesso dolore.
    Un fisioterapista o un allenatore di corsa ti filma e prova forza e movimento. Porta le scarpe e il riepilogo del modo di correre di questa app.
    Non esiste un modo perfetto di correre. Un buon consiglio è un piccolo cambiamento che si sente meglio.
    .title = Quando chiedere un'analisi
    .sure = Piccoli cambiamenti riducono i carichi. Se le gambe si sentano più leggere è quasi inesplorato.

guide-warm-up =
    Comincia con 5-10 minuti di cammino o corsa molto lenta. Poi aggiungi esercizi in movimento: slanci delle gambe, affondi camminati, ginocchia alte. I muscoli caldi lavorano meglio, e il primo chilometro è di solito più facile.
    Gambe pesanti all'inizio si svegliano spesso entro 10 minuti.
    Prima di corse veloci prendi più tempo e aggiungi qualche breve tratto più rapido. Prima di corse facili basta partire piano.
    .title = Riscaldati
    .sure = Buone prove per la corsa veloce, poche per le corse facili.

guide-cool-down =
    Finisci con 5-10 minuti di cammino, così cuore e respiro scendono piano. Può evitarti il capogiro dopo un finale duro.
    Un allungamento leggero può far piacere. Non accelera molto la riparazione, e non cambia quasi l'indolenzimento del giorno dopo.
    Poi bevi, mangia e mettiti qualcosa di caldo. Se non hai tempo, saltalo senza rimpianti.
    .title = Defaticamento
    .sure = Piacevole e sicuro. Gli studi trovano poco effetto sul recupero.

guide-listen-to-your-body =
    La tua sensazione è di solito un segno migliore di qualsiasi singolo sensore. Al mattino fatti tre domande: come ho dormito, come vanno le gambe, com'è l'umore?
    Scrivilo, e dopo qualche settimana puoi vedere che cosa viene prima dei giorni pesanti.
    Alcuni giorni chiedono riposo, e prenderlo fa parte dell'allenamento. Insistere per settimane con gambe pesanti finisce spesso in una pausa più lunga.
    .title = Ascolta il tuo corpo
    .sure = In una grande rassegna brevi domande quotidiane hanno fatto meglio degli apparecchi.

## When to ask somebody

guide-persistent-heaviness =
    Le gambe pesanti dovrebbero migliorare con il riposo. Chiedi a qualcuno se quasi tutte le corse sono pesanti da 2 settimane o più nonostante giorni facili, o se dà fastidio sulle scale, in piedi o al lavoro.
    Anche se riguarda una gamba sola, o arriva a ogni corsa e passa dopo pochi minuti da fermi. Allora vale la pena controllare circolazione e muscoli, soprattutto se hai più di 50 anni, fumi o hai il diabete.
    .title = Pesantezza che resta
    .sure = Parere di esperti. Il limite di 2 settimane è una convenzione.

guide-pain-and-numbness =
    Smetti di correre e vai da un medico lo stesso giorno se non riesci a stare o saltare sulla gamba, hai sentito uno schiocco, fa male un punto dell'osso, o il polpaccio è gonfio, caldo e dolorante.
    Chiama subito aiuto se la gamba è molto tesa e fa troppo male, o se hai insensibilità tra le gambe.
    Prenota una visita entro pochi giorni per intorpidimento, formicolio, gonfiore, dolore di notte, dolore che cambia il tuo modo di correre, o sopra 3 su 10 da una settimana.
    .title = Dolore, intorpidimento, gonfiore
    .sure = Parere di esperti, non verificato in studi.

guide-unexplained-fatigue =
    Tutti si stancano dopo settimane dure. Chiedi a un medico se la stanchezza va oltre le gambe, dura più di 2-3 settimane, e il riposo non la cambia.
    Può esserci un motivo semplice, come poco ferro, un'infezione, sonno cattivo, un farmaco, umore basso, o troppo poco cibo per l'allenamento. Mestruazioni saltate, peso perso o molti raffreddori vanno raccontati.
    Gli esami del sangue spesso aiutano. Fino ad allora, resta facile.
    .title = Stanchezza senza motivo
    .sure = Parere di esperti. Le cause sono note, i limiti di tempo sono convenzioni.

guide-systemic-symptoms =
    Fermati e chiama i soccorsi per dolore o pressione al petto, svenimento, cuore che corre con capogiro, respiro che non si calma, confusione, vomito con mal di testa dopo aver bevuto molto, o debolezza improvvisa di un lato, del viso o della parola. Con il caldo, prima raffredda.
    Vai da un medico entro pochi giorni se hai spesso capogiri, più pallore del solito o più fiato corto di quanto lo sforzo spieghi, o battito a riposo più alto di 10 da una settimana.
    Per nessuna corsa vale la pena aspettare. Questi segni vengono prima di ogni programma.
    .title = Capogiro, fiato corto o pallore
    .sure = Consigli di emergenza ampiamente condivisi.

guide-who-to-ask =
    Un medico dello sport cerca motivi medici, prescrive esami del sangue e dice quando correre è sicuro.
    Un fisioterapista guarda dolore, movimento, forza e il rientro dopo un infortunio.
    Un dietista guarda cibo, ferro e il mangiare abbastanza.
    Un allenatore di corsa guarda il tuo programma e il tuo stile.
    Non sai? Comincia dal tuo medico. Porta il resoconto di questa app: date, lati, sonno, carico e quello che ha aiutato dicono più della memoria.
    .title = A chi chiedere
    .sure = È così che le professioni si dividono il lavoro.

guide-coming-back =
    Dopo una pausa, comincia con cammino e brevi tratti di corsa, un giorno sì e uno no. Vai avanti se il dolore resta di 2 su 10 o meno e il giorno dopo è sparito. Da 3 a 5 resta dove sei. Sopra 5, fermati.
    Dopo una febbre, aspetta di stare bene da 24-48 ore. Poi comincia con metà della tua corsa abituale.
    Dopo una lesione dell'osso, un problema di cuore o un collasso da caldo, comincia solo quando il tuo medico è d'accordo.
    .title = Tornare a correre
    .sure = La scala del dolore è stata provata sui tendini. Di solito serve anche altrove.

## About

guide-morning-reading =
    La fascia toracica può cronometrare ogni battito. Al risveglio stai sdraiato o seduto fermo da 1 a 3 minuti, sempre allo stesso modo. Salviamo il battito a riposo e quanto variano i battiti.
    Un giorno dice poco. La media di 7 giorni rispetto ai tuoi 2 mesi può mostrare che sei sotto sforzo.
    Se la misura è disturbata, la rifiutiamo e diciamo perché. Un valore strano è una domanda, e come ti senti viene prima.
    .title = La misura del mattino
    .sure = Allenarsi seguendola non fa male e può aiutare un po'.

guide-where-we-differ =
    Molti testi danno regole che la ricerca non sostiene. Noi lo diciamo:
    Non da 170 a 180 passi per tutti, ma circa il 5 % sopra i tuoi.
    Non il mezzo del piede, ma un appoggio morbido sotto di te.
    Non il 10 % a settimana, ma nessuna corsa molto più lunga della tua più lunga in 30 giorni.
    Non l'acido lattico, che sparisce entro circa un'ora.
    Non l'allungamento contro l'indolenzimento, perché aiuta poco.
    Ogni pagina dice quanto siamo sicuri.
    .title = In che cosa ci distinguiamo
    .sure = Ogni punto poggia su studi propri, alcuni più forti di altri.

guide-background =
    Facciamo qualche domanda di salute una volta, e ognuna è facoltativa. Cambiano solo il modo in cui l'app ti guida.
    Farmaci che rallentano il battito, un battito irregolare o una gravidanza rendono sbagliate per te le zone di frequenza cardiaca: allora guidiamo con il test della conversazione. Con asma o in gravidanza la guida del respiro resta spenta, se non la scegli.
    Età, fumo, diabete, poco ferro o vecchie lesioni delle ossa decidono quando suggeriamo di chiedere a qualcuno.
    Le tue risposte restano su questo dispositivo.
    .title = Perché chiediamo della salute
    .sure = Gli esperti concordano su queste cautele. Non sono una visita medica.
