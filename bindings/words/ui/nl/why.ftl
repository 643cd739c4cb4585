# Over which time causes are looked for.
why-span-today = Vandaag

why-span-four-weeks = 4 weken

why-span-twelve-weeks = 12 weken

# Parts of a possible cause.
why-reasons = Wat erop wijst

why-confirm = Zo kom je erachter

why-now = Wat je nu kunt doen

why-long-run = Op de lange duur

why-guide = Meer lezen in de gids

why-gait = Bekijk hoe je loopt

# Whether an advice was tried, and helped.
why-tried = Ik heb het geprobeerd

why-not-tried = Niet geprobeerd

why-did-it-help = Hielp het?

why-too-early = Nog te vroeg

why-noted = Genoteerd in het dagboek.

# Which advice the answer is about, for screen readers.
why-about = { $answer }: { $advice }

# Beside the causes.
why-beside = Ook een vraag waard

why-missing = Wat zou helpen om te weten

why-write = Invullen hoe het vandaag is

# What this runner tried, and how often it helped.
why-helped = Wat jou hielp

why-helped-none = Er is nog niets bekend. Als je iets probeert, zeg hier of het hielp.
