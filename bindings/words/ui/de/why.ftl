# Over which time causes are looked for.
why-span-today = Heute

why-span-four-weeks = 4 Wochen

why-span-twelve-weeks = 12 Wochen

# Parts of a possible cause.
why-reasons = Was darauf hindeutet

why-confirm = So findest du es heraus

why-now = Was du jetzt tun kannst

why-long-run = Auf längere Sicht

why-guide = Mehr im Ratgeber lesen

why-gait = Sieh, wie du läufst

# Whether an advice was tried, and helped.
why-tried = Ich habe es probiert

why-not-tried = Nicht probiert

why-did-it-help = Hat es geholfen?

why-too-early = Noch zu früh

why-noted = Im Tagebuch vermerkt.

# Which advice the answer is about, for screen readers.
why-about = { $answer }: { $advice }

# Beside the causes.
why-beside = Auch eine Frage wert

why-missing = Was zu wissen helfen würde

why-write = Eintragen, wie es heute ist

# What this runner tried, and how often it helped.
why-helped = Was dir geholfen hat

why-helped-none = Noch ist nichts bekannt. Wenn du etwas probierst, sag hier, ob es geholfen hat.
