# Over which time causes are looked for.
why-span-today = Hoy

why-span-four-weeks = 4 semanas

why-span-twelve-weeks = 12 semanas

# Parts of a possible cause.
why-reasons = Qué apunta a ello

why-confirm = Cómo averiguarlo

why-now = Qué puedes hacer ahora

why-long-run = A la larga

why-guide = Leer más en la guía

why-gait = Mira cómo corres

# Whether an advice was tried, and helped.
why-tried = Lo probé

why-not-tried = No lo probé

why-did-it-help = ¿Te ayudó?

why-too-early = Aún es pronto

why-noted = Anotado en el diario.

# Which advice the answer is about, for screen readers.
why-about = { $answer }: { $advice }

# Beside the causes.
why-beside = También vale la pena preguntarse

why-missing = Qué ayudaría saber

why-write = Anotar cómo va hoy

# What this runner tried, and how often it helped.
why-helped = Qué te ha ayudado

why-helped-none = Aún no se sabe nada. Cuando pruebes algo, di aquí si te ayudó.
