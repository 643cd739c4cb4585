# Over which time causes are looked for.
why-span-today = Aujourd'hui

why-span-four-weeks = 4 semaines

why-span-twelve-weeks = 12 semaines

# Parts of a possible cause.
why-reasons = Ce qui l'indique

why-confirm = Comment le savoir

why-now = Ce que tu peux faire maintenant

why-long-run = À plus long terme

why-guide = En savoir plus dans le guide

why-gait = Voir comment tu cours

# Whether an advice was tried, and helped.
why-tried = Je l'ai essayé

why-not-tried = Pas essayé

why-did-it-help = Est-ce que cela a aidé ?

why-too-early = Trop tôt pour le dire

why-noted = Noté dans le journal.

# Which advice the answer is about, for screen readers.
why-about = { $answer } : { $advice }

# Beside the causes.
why-beside = À se demander aussi

why-missing = Ce qu'il serait utile de savoir

why-write = Noter comment ça va aujourd'hui

# What this runner tried, and how often it helped.
why-helped = Ce qui t'a aidé

why-helped-none = On ne sait encore rien. Quand tu essaies quelque chose, dis ici si cela a aidé.
