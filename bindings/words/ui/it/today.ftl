# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Perché compare

# Over what to ask a professional.
today-ask = Che cosa chiedere

# Shows and hides the rest of what a panel has to say.
today-more = Mostra altro

today-less = Mostra meno

# Shows the emergency number in the phone's dialler.
today-call = Chiama il { $number }

# Sets a red flag aside; each is asked about before.
today-seen = L’ha visto un professionista

today-seen-question = Un professionista l’ha visto e ha detto che puoi correre?

today-seen-detail = Allora viene annotato e l’avviso scompare. Altrimenti lascialo qui.

today-gone = È passato

today-gone-question = È passato del tutto?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = Nessun medico ha ancora rivisto queste parole.

# The page for a professional.
today-take-along = Da portare alla visita

today-made-on = Fatto il { $day }

# Leads to a page of the guide.
today-guide = Leggi di più nella guida

# Today's suggestion, and what the runner makes of it.
today-accept = Segui il suggerimento

today-keep = Tieni il mio piano

today-accepted = Segui il suggerimento.

today-kept = Tieni il tuo piano.

# Over the reasons for how ready the body is.
today-why-so = Che cosa conta oggi

today-signs = I segni uno per uno

today-missing = Che cosa manca ancora

# How many runs have taught what is usual for the runner's legs.
today-baseline = L’abituale delle tue gambe

today-baseline-runs = { $runs } corse su { $needed }

today-baseline-detail = Poi i tuoi sensori potranno chiedere delle gambe pesanti. La tua parola conta da subito.

# Answers to the question whether an advice helped.
today-helped-yes = Provato, ha aiutato

today-helped-no = Provato, non ha aiutato

today-helped-unsure = Provato, difficile dirlo

today-not-tried = Non provato

# Habits, each with its last seven days.
today-habits = Abitudini

today-habits-empty = Nessuna abitudine scelta.

today-habits-choose = Scegli le abitudini

today-habits-forgiven = Un giorno saltato è stato perdonato.

today-habits-paused = Aspetta durante la pausa.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }: fatto

today-day-not-done = { $day }: non fatto

today-day-unknown = { $day }: non noto

today-day-no-occasion = { $day }: nessuna occasione

today-day-paused = { $day }: in pausa

# The ways on from today.
today-to-check-in = Gambe, sonno, indolenzimento: pochi tocchi

today-to-run = Con una voce che ti guida

today-to-why = Cause possibili e che cosa fare
