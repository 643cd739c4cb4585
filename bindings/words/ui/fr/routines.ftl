# Above three levels, of which one is chosen.
routines-how-hard = Quelle difficulté veux-tu ?

# One of three levels, 1 to 3.
routines-level = Niveau { $level }

routines-none = Il n'y a pas de routine à ce niveau.

# How long a routine takes.
routines-minutes = { $count ->
    [one] environ { $count } minute
   *[other] environ { $count } minutes
}

routines-exercises = { $count ->
    [one] { $count } exercice
   *[other] { $count } exercices
}

# $things are some of the five below.
routines-needs = Il te faut : { $things }

routines-mat = un tapis ou un sol souple

routines-support = un appui pour te tenir

routines-block = une marche ou un trottoir

routines-roller = un rouleau de massage

routines-anchor = quelqu'un ou quelque chose de lourd qui tienne tes pieds

# Why some exercises are left out today.
routines-withheld-legs = Tes jambes sont lourdes aujourd'hui : pas de sauts ni de descentes lentes.

routines-withheld-pain = Quelque chose te fait mal aujourd'hui : pas de sauts ni de descentes lentes.

routines-withheld-hard-run = Une sortie dure ou longue approche : pas de sauts ni de descentes lentes.

routines-nothing-left = Il n'en reste rien aujourd'hui. Elle sera de nouveau là un autre jour.

# Begins a routine.
routines-start = Commencer

# The same for screen readers; $name is the routine's.
routines-start-named = Commencer { $name }

# Shows how good the evidence for a routine is.
routines-known = Quelles preuves y a-t-il ?

routines-known-less = Masquer les preuves

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome } : { $grade }

routines-for-performance = La sortie qui suit

routines-for-recovery = Le retour au calme

routines-for-soreness = Courbatures

routines-for-range = Amplitude des mouvements

routines-for-economy = Effort à une allure donnée

routines-for-strength = Force

routines-for-injury = Blessures

# How strong evidence is, as the guide says it.
routines-grade-strong = preuves solides

routines-grade-moderate = preuves modérées

routines-grade-weak = preuves faibles

routines-grade-contested = question débattue

# Which exercise of how many is done.
routines-step = Exercice { $number } sur { $of }

routines-rest = Repos

# The runner has paused the routine.
routines-paused = En pause

routines-left-side = Côté gauche

routines-right-side = Côté droit

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] fois encore
   *[other] fois encore
}

# Behind a large number of minutes and seconds.
routines-time-left = restant

# What comes next; $exercise is its name.
routines-then = Ensuite : { $exercise }

routines-last = C'est le dernier.

# Goes back to the exercise before, on a large button.
routines-back = Retour

routines-pause = Pause

routines-resume = Reprendre

routines-stop = Arrêter

# The voice of a routine.
routines-mute = Couper la voix

routines-unmute = Remettre la voix

# A routine has ended.
routines-over = Terminé. Bien bougé.

routines-broken = Une erreur a mis fin à cette routine.

routines-broken-advice = Rien d'autre n'est perdu. Tu peux la recommencer.
