# Over which time causes are looked for.
why-span-today = Oggi

why-span-four-weeks = 4 settimane

why-span-twelve-weeks = 12 settimane

# Parts of a possible cause.
why-reasons = Che cosa lo fa pensare

why-confirm = Come scoprirlo

why-now = Che cosa puoi fare ora

why-long-run = A lungo andare

why-guide = Leggi di più nella guida

why-gait = Guarda come corri

# Whether an advice was tried, and helped.
why-tried = L'ho provato

why-not-tried = Non provato

why-did-it-help = Ha aiutato?

why-too-early = Troppo presto per dirlo

why-noted = Annotato nel diario.

# Which advice the answer is about, for screen readers.
why-about = { $answer }: { $advice }

# Beside the causes.
why-beside = Anche questo merita una domanda

why-missing = Che cosa aiuterebbe sapere

why-write = Annota come va oggi

# What this runner tried, and how often it helped.
why-helped = Che cosa ti ha aiutato

why-helped-none = Non si sa ancora niente. Quando provi qualcosa, di' qui se ha aiutato.
