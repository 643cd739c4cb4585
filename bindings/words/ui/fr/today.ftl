# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Pourquoi cela s’affiche

# Over what to ask a professional.
today-ask = Ce que tu peux demander

# Shows and hides the rest of what a panel has to say.
today-more = Afficher plus

today-less = Afficher moins

# Shows the emergency number in the phone's dialler.
today-call = Appeler le { $number }

# Sets a red flag aside; each is asked about before.
today-seen = Un professionnel l’a vu

today-seen-question = Un professionnel l’a-t-il vu, et a-t-il dit que tu peux courir ?

today-seen-detail = C’est alors noté, et l’alerte disparaît. Sinon, laisse-la ici.

today-gone = C’est parti

today-gone-question = Est-ce complètement parti ?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = Aucun professionnel de santé n’a encore relu ces mots.

# The page for a professional.
today-take-along = À emporter en consultation

today-made-on = Fait le { $day }

# Leads to a page of the guide.
today-guide = En savoir plus dans le guide

# Today's suggestion, and what the runner makes of it.
today-accept = Suivre la suggestion

today-keep = Garder mon plan

today-accepted = Tu suis la suggestion.

today-kept = Tu gardes ton plan.

# Over the reasons for how ready the body is.
today-why-so = Ce qui compte aujourd’hui

today-signs = Les signes un par un

today-missing = Ce qui manque encore

# How many runs have taught what is usual for the runner's legs.
today-baseline = L’habituel de tes jambes

today-baseline-runs = { $runs } sorties sur { $needed }

today-baseline-detail = Ensuite, tes capteurs pourront demander si tes jambes sont lourdes. Ta parole compte dès maintenant.

# Answers to the question whether an advice helped.
today-helped-yes = Essayé, cela a aidé

today-helped-no = Essayé, cela n’a pas aidé

today-helped-unsure = Essayé, difficile à dire

today-not-tried = Pas essayé

# Habits, each with its last seven days.
today-habits = Habitudes

today-habits-empty = Aucune habitude n’est choisie.

today-habits-choose = Choisir des habitudes

today-habits-forgiven = Un jour manqué a été pardonné.

today-habits-paused = Elle attend pendant ta pause.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day } : fait

today-day-not-done = { $day } : pas fait

today-day-unknown = { $day } : inconnu

today-day-no-occasion = { $day } : pas d’occasion

today-day-paused = { $day } : en pause

# The ways on from today.
today-to-check-in = Jambes, sommeil, courbatures : quelques touches

today-to-run = Avec un coach à l’oreille

today-to-why = Causes possibles, et que faire
