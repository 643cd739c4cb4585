### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Fermati subito. Siediti. Chiama il numero di emergenza, o fai chiamare qualcuno.
    .screen = Fermati. Chiama i soccorsi.

safety-chest-title = Fermati subito e chiama il numero di emergenza
safety-chest-lines =
    Smetti di correre. Siediti o stai semisdraiato, e resta dove la gente ti vede.
    Dolore o pressione al petto, o un respiro che non si calma, è un'emergenza.
    Chiama subito il numero di emergenza, o fai chiamare qualcuno.
    Non correre, non guidare e non tornare a piedi a casa per conto tuo.
    La registrazione continua da sola. La guida è spenta per questa corsa.

safety-dizzy = Fermati subito. Siediti o sdraiati. Se stavi per svenire, chiama il numero di emergenza.
    .screen = Fermati. Siediti o sdraiati.

safety-dizzy-title = Fermati subito e siediti o sdraiati
safety-dizzy-lines =
    Smetti di correre. Siediti o sdraiati, all'ombra se fa caldo, e non restare da solo.
    Chiama il numero di emergenza se sei svenuto o quasi, se il cuore corre o perde colpi, se hai confusione, se il petto fa male, se un lato è debole, o se non è passato in pochi minuti.
    Con il caldo: prima rinfrescati, con acqua, ombra e aria.
    Anche vomitare o avere mal di testa dopo aver bevuto molto è un'emergenza.
    La registrazione continua da sola. La guida è spenta per questa corsa.

safety-pain = Fermati e cammina. Non correre su un dolore acuto o crescente.
    .screen = Fermati. Cammina.

safety-pain-title = Fermati e cammina
safety-pain-lines =
    Dolore acuto o crescente, o dolore che cambia il tuo modo di correre: la corsa è finita.
    Chiama il numero di emergenza se una gamba è molto tesa e fa troppo male, se è insensibile, o se il piede non si alza.
    Fatti visitare oggi se non riesci a starci sopra o a saltarci, se hai sentito uno schiocco, se un polpaccio è gonfio e caldo, o se fa male un punto dell'osso.
    Dolore di due su dieci al massimo, sparito il giorno dopo: puoi continuare con calma.
    La registrazione continua da sola. La guida torna solo se lo scegli tu.

coaching-back = Sono di nuovo con te. Ricomincia piano.
    .screen = La guida è tornata

coaching-stays-off = Niente più guida in questa corsa. Prima pensa a te.
    .screen = La guida resta spenta

### The day after a red flag: running waits until the runner has said how it is. For the screen.
### Not yet reviewed by a clinician.

hold-chest-title = Per ora niente corsa
hold-chest-lines =
    Hai premuto «petto» durante una corsa. Prima che tu corra di nuovo, un medico dovrebbe dire che va bene.
    Se succede di nuovo, a riposo o no, chiama il numero di emergenza.

hold-dizzy-title = Per ora niente corsa
hold-dizzy-lines =
    Hai premuto «capogiro» durante una corsa. Come va da allora?
    Se hai perso i sensi o quasi, se è successo di nuovo, o se non sai perché, fatti vedere da un medico prima di correre ancora.

hold-pain-title = Per ora niente corsa
hold-pain-lines =
    Hai premuto «dolore» durante una corsa. Come va da allora?
    Dolore sparito, o di due su dieci al massimo e sparito entro un giorno: comincia con una corsa breve e facile.
    Dolore che resta, ti sveglia di notte o cambia il tuo modo di camminare: prima fallo vedere a qualcuno.

hold-still-there = C'è ancora: oggi niente corsa, e fatti vedere da un medico.

follow-up-cleared = Un medico dice che posso correre
follow-up-gone = È passato
follow-up-mild = Due su dieci al massimo, sparito entro un giorno
follow-up-still-there = C'è ancora
