# Above three levels, of which one is chosen.
routines-how-hard = Quanto dev'essere difficile?

# One of three levels, 1 to 3.
routines-level = Livello { $level }

routines-none = A questo livello non ci sono routine.

# How long a routine takes.
routines-minutes = { $count ->
    [one] circa { $count } minuto
   *[other] circa { $count } minuti
}

routines-exercises = { $count ->
    [one] { $count } esercizio
   *[other] { $count } esercizi
}

# $things are some of the five below.
routines-needs = Ti serve: { $things }

routines-mat = un tappetino o un terreno morbido

routines-support = qualcosa a cui tenerti

routines-block = un gradino o un marciapiede

routines-roller = un rullo

routines-anchor = qualcuno, o qualcosa di pesante, che ti tenga i piedi

# Why some exercises are left out today.
routines-withheld-legs = Oggi le gambe sono pesanti: niente salti né discese lente.

routines-withheld-pain = Oggi qualcosa fa male: niente salti né discese lente.

routines-withheld-hard-run = È vicina una corsa dura o lunga: niente salti né discese lente.

routines-nothing-left = Per oggi non ne resta nulla. Un altro giorno sarà di nuovo qui.

# Begins a routine.
routines-start = Inizia

# The same for screen readers; $name is the routine's.
routines-start-named = Inizia { $name }

# Shows how good the evidence for a routine is.
routines-known = Quali prove ci sono?

routines-known-less = Nascondi le prove

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }: { $grade }

routines-for-performance = La corsa dopo

routines-for-recovery = Calmarsi dopo la corsa

routines-for-soreness = Dolori muscolari

routines-for-range = Ampiezza di movimento

routines-for-economy = Sforzo a un dato passo

routines-for-strength = Forza

routines-for-injury = Infortuni

# How strong evidence is, as the guide says it.
routines-grade-strong = prove forti

routines-grade-moderate = prove moderate

routines-grade-weak = prove deboli

routines-grade-contested = controverso

# Which exercise of how many is done.
routines-step = Esercizio { $number } di { $of }

routines-rest = Riposo

# The runner has paused the routine.
routines-paused = In pausa

routines-left-side = Lato sinistro

routines-right-side = Lato destro

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] volta ancora
   *[other] volte ancora
}

# Behind a large number of minutes and seconds.
routines-time-left = rimasti

# What comes next; $exercise is its name.
routines-then = Poi: { $exercise }

routines-last = È l'ultimo.

# Goes back to the exercise before, on a large button.
routines-back = Indietro

routines-pause = Pausa

routines-resume = Riprendi

routines-stop = Termina

# The voice of a routine.
routines-mute = Silenzia la voce

routines-unmute = Riattiva la voce

# A routine has ended.
routines-over = Fatto. Bel movimento.

routines-broken = Un errore ha interrotto questa routine.

routines-broken-advice = Nient'altro è andato perso. Puoi ricominciarla.
