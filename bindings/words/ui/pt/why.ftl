# Over which time causes are looked for.
why-span-today = Hoje

why-span-four-weeks = 4 semanas

why-span-twelve-weeks = 12 semanas

# Parts of a possible cause.
why-reasons = O que aponta para isso

why-confirm = Como descobrir

why-now = O que você pode fazer agora

why-long-run = A longo prazo

why-guide = Ler mais no guia

why-gait = Veja como você corre

# Whether an advice was tried, and helped.
why-tried = Eu tentei

why-not-tried = Não tentei

why-did-it-help = Ajudou?

why-too-early = Ainda é cedo

why-noted = Anotado no diário.

# Which advice the answer is about, for screen readers.
why-about = { $answer }: { $advice }

# Beside the causes.
why-beside = Também vale perguntar

why-missing = O que ajudaria saber

why-write = Registrar como está hoje

# What this runner tried, and how often it helped.
why-helped = O que ajudou você

why-helped-none = Ainda não se sabe nada. Quando tentar algo, diga aqui se ajudou.
