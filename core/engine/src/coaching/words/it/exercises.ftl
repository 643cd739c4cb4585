### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Riscaldamento
    .why = Muoversi prima di correre rende di solito più facili i primi minuti.
routine-cool-down = Defaticamento
    .why = Camminare lascia calmare il cuore. Allungarsi può far piacere, e cambia poco l'indolenzimento.
routine-mobility = Mobilità
    .why = Muovere un'articolazione in tutta la sua ampiezza può aiutarla ad andare più in là.
routine-foam-rolling = Rullo
    .why = Il rullo può togliere per un po' un poco di indolenzimento e rigidità.
routine-strength = Forza
    .why = La forza due volte a settimana ti fa correre con meno fatica. Se eviti gli infortuni non è chiaro.
routine-eccentric = Eccentrici
    .why = Scendere piano rende di solito più forti i muscoli. Aspettati un po' di indolenzimento le prime volte.
routine-plyometrics = Salti e saltelli
    .why = Saltare può rendere più elastici i tuoi passi. Carica i tendini, perciò si comincia con molto poco.

## Warm-up

exercise-ankle-circles = Cerchi di caviglia
    .how = Alza un piede. Disegna cerchi lenti con le dita.
exercise-leg-swings = Slanci delle gambe
    .how = Tieniti a qualcosa. Slancia una gamba avanti e indietro.
exercise-side-leg-swings = Slanci laterali
    .how = Tieniti a qualcosa. Slancia una gamba verso l'interno e l'esterno.
exercise-walking-lunges = Affondi camminati
    .how = Fai un passo lungo. Scendi un po', poi vai avanti.
exercise-high-knees = Ginocchia alte
    .how = Marcia sul posto. Alza ogni ginocchio fino all'anca.
exercise-butt-kicks = Calciata dietro
    .how = Corricchia sul posto. Porta ogni tallone dietro in alto.
exercise-strides = Allunghi facili
    .how = Corri un po' più veloce, alto e sciolto. Poi rallenta dolcemente.
exercise-skips = Skip saltellato
    .how = Saltella piano, basso e leggero. Lascia oscillare le braccia.

## Cool-down

exercise-cool-down-walk = Camminata facile
    .how = Cammina piano. Lascia scendere il respiro.
exercise-calf-stretch = Allungamento polpacci
    .how = Porta una gamba indietro. Tallone a terra, e inclinati avanti.
exercise-hamstring-stretch = Allungamento cosce dietro
    .how = Metti avanti un tallone. Piegati alle anche, schiena dritta.
exercise-quad-stretch = Allungamento cosce davanti
    .how = Tieniti. Porta un tallone al gluteo, ginocchia unite.
exercise-hip-flexor-stretch = Allungamento flessori anca
    .how = Appoggia un ginocchio. Spingi piano l'anca in avanti.
exercise-glute-stretch = Allungamento glutei
    .how = Sdraiati. Una caviglia sull'altro ginocchio, e tiralo vicino.

## Mobility

exercise-hip-circles = Cerchi dell'anca
    .how = Stai su una gamba. Disegna cerchi grandi con l'altro ginocchio.
exercise-hip-switches = Cambi d'anca
    .how = Siediti, piedi larghi. Lascia cadere le ginocchia da un lato, poi dall'altro.
exercise-deep-squat = Accosciata profonda tenuta
    .how = Scendi in accosciata profonda. Tieniti se ti serve.
exercise-ankle-rocks = Piegamenti di caviglia
    .how = Un piede avanti. Porta il ginocchio oltre le dita, tallone giù.
exercise-cat-cow = Gatto e mucca
    .how = A quattro zampe. Arrotonda piano la schiena, poi lasciala scendere.
exercise-open-book = Libro aperto
    .how = Sdraiati su un fianco. Apri il braccio sopra verso terra, dietro.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Rullo sui polpacci
    .how = Rotola piano da sopra la caviglia a sotto il ginocchio.
exercise-roll-quads = Rullo cosce davanti
    .how = Sdraiati a pancia in giù. Rotola piano dall'anca a sopra il ginocchio.
exercise-roll-hamstrings = Rullo cosce dietro
    .how = Siediti sul rullo. Rotola piano dal gluteo a sopra il ginocchio.
exercise-roll-glutes = Rullo sui glutei
    .how = Siediti sul rullo, inclinato da un lato. Rotola piano sul muscolo.

## Strength

exercise-glute-bridges = Ponti per glutei
    .how = Sdraiati, ginocchia piegate. Alza il bacino, stringi, e scendi.
exercise-one-leg-bridges = Ponti a una gamba
    .how = Sdraiati, un piede a terra. Alza il bacino in piano.
exercise-side-leg-raises = Alzate laterali
    .how = Sdraiati su un fianco. Alza la gamba sopra, dita in avanti.
exercise-squats = Accosciate
    .how = Piedi larghi come le anche. Siediti indietro e giù, poi rialzati.
exercise-step-ups = Salite sul gradino
    .how = Un piede sul gradino. Spingi in su, poi torna giù.
exercise-split-squats = Affondi sul posto
    .how = Un piede avanti, uno dietro. Scendi dritto e risali.
exercise-hip-hinges = Stacchi a una gamba
    .how = Stai su una gamba. Inclinati con la schiena lunga, e risali.
exercise-bridge-walk-outs = Ponte con passi
    .how = Alza il bacino. Allontana i talloni passo passo, poi torna.
exercise-calf-raises = Sollevamenti sui polpacci
    .how = Tieniti. Sali sulle punte, fermati un attimo, e scendi.
exercise-one-leg-calf-raises = Polpacci a una gamba
    .how = Tieniti, su una gamba. Sali, fermati un attimo, e scendi.
exercise-plank = Tenuta in asse
    .how = Su gomiti e punte, o ginocchia. Una linea dritta, continua a respirare.
exercise-side-plank = Asse laterale
    .how = Su un gomito, ginocchia piegate o dritte. Alza i fianchi.
exercise-dead-bugs = Insetto sul dorso
    .how = Sulla schiena. Stendi braccio e gamba opposti, poi cambia.
exercise-bird-dogs = Quattro zampe incrociato
    .how = A quattro zampe. Stendi braccio e gamba opposti, poi cambia.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Discese dei talloni
    .how = Sali su due piedi. Scendi piano con i talloni sotto il gradino.
exercise-one-leg-heel-drops = Discesa di un tallone
    .how = Sali su due piedi. Scendi su uno, piano, sotto il gradino.
exercise-slow-squats = Accosciate lente
    .how = Scendi contando fino a tre. Alzati al quattro.
exercise-step-downs = Discese dal gradino
    .how = Stai sul gradino. Scendi piano con l'altro tallone fino a terra.
exercise-nordic-lowering = Nordico assistito
    .how = In ginocchio, piedi tenuti. Inclinati piano in avanti, e fermati con le mani.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Saltelli di caviglia
    .how = Piccoli saltelli su due piedi. Rapidi, morbidi, ginocchia quasi dritte.
exercise-squat-jumps = Accosciate con salto
    .how = Scendi un po', salta, e atterra morbido. Stai fermo prima del prossimo.
exercise-line-hops = Salti sulla linea
    .how = Salta oltre una linea e torna. Piedi uniti, bassi e rapidi.
exercise-one-leg-hops = Saltelli a una gamba
    .how = Piccoli saltelli su una gamba. Morbidi, e non lontano.
