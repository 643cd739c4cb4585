### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Jambes lourdes, donc. Ne lutte pas, on y va doucement.
    .chatty = Tout le monde connaît les jambes lourdes. Ne lutte pas. On en fait une sortie facile.
    .screen = Lourdes : vas-y doucement

rescue-ease = Ralentis jusqu'à pouvoir parler.
    .chatty = Ralentis franchement, jusqu'à pouvoir parler en phrases entières.
    .screen = Allure de conversation

rescue-tall = Cours grand, épaules basses. Secoue les bras. Pose le pied doucement sous toi.
    .chatty = Grandis-toi et laisse tomber les épaules. Secoue les bras. Pose les pieds en douceur, juste sous toi.
    .screen = Grand, relâché, doux

rescue-steps = Des pas plus rapides, légers et courts pendant une minute.
    .chatty = Maintenant des pas plus rapides, légers et courts, juste une minute. L'allure reste tranquille.
    .screen = Pas rapides et courts

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Des pas plus rapides et courts pendant une minute. Environ { $cadence }.
    .chatty = Maintenant des pas plus rapides, légers et courts, juste une minute. Environ { $cadence } par minute, à la même allure tranquille.
    .screen = Pas plus rapides { $cadence-digits }

rescue-breathe = Respire bas. Laisse l'expiration mener.
    .chatty = Respire bas, dans le ventre. Laisse l'expiration mener, lente et longue.
    .screen = Respire par le ventre

# With a pattern in steps.
rescue-breathe-steps = Respire bas. Inspire sur { $in } pas, expire sur { $out }.
    .chatty = Respire bas, dans le ventre. Inspire sur { $in } pas, expire sur { $out }, et laisse l'expiration mener.
    .screen = Respire { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Juste jusqu'au prochain lampadaire.
        [second] Choisis un repère devant toi. Cours juste jusque-là.
       *[third] Deux minutes, pas plus. Ensuite, on verra.
    }
    .screen = Juste deux minutes

rescue-self-talk = { $variant ->
        [first] Dis-toi : ça va passer.
        [second] Dis-toi : léger et tranquille.
       *[third] Dis-toi : lentement, c'est courir aussi.
    }
    .chatty = { $variant ->
        [first] Dis-toi : ça va passer, c'est déjà passé avant.
        [second] Dis-toi : pieds légers, souffle tranquille.
       *[third] Dis-toi : lentement, c'est courir aussi, et je le fais.
    }
    .screen = Ça va passer

rescue-fuel = Plus d'une heure déjà. Mange un peu, bois si tu as soif.
    .chatty = Tu cours depuis plus d'une heure. Prends des glucides si tu en as, bois si tu as soif.
    .screen = Mange, bois

rescue-walk = Marche une minute. Puis cours-en quatre tranquilles.
    .chatty = Marche une minute, ce n'est pas une défaite. Puis on en court quatre tranquilles.
    .screen = Marche une minute

rescue-run = Cours à nouveau, quatre minutes tranquilles.
    .chatty = Et cours à nouveau, en douceur, quatre minutes tranquilles.
    .screen = Quatre minutes tranquilles

rescue-walk-again = Marche encore une minute.
    .screen = Marche une minute

rescue-cut-short = Prends le chemin le plus court. Ça compte.
    .chatty = Prends le chemin le plus court aujourd'hui. Une sortie facile compte comme faite.
    .screen = Rentre au plus court

rescue-check = Mieux, pareil ou pire ?
    .chatty = Comment vont les jambes maintenant ? Mieux, pareil ou pire ?
    .screen = Mieux, pareil, pire ?

rescue-quicker = Tes pas sont plus rapides. Bien.
    .chatty = Je l'entends, tes pas sont plus rapides. Bien joué.
    .screen = Pas plus rapides

rescue-calmer = Ta fréquence cardiaque a baissé. Bien.
    .chatty = Ta fréquence cardiaque a baissé. Bien, cette allure te convient.
    .screen = Le cœur baisse

rescue-better = Bien. Reste tranquille, cette sortie compte.
    .chatty = Bien, les jambes reviennent. Reste tranquille, et cette sortie compte entièrement.
    .screen = Mieux, reste tranquille

rescue-done = Facile suffit aujourd'hui. La sortie compte comme faite.
    .chatty = Tu as essayé tout ce que je connais. Facile suffit aujourd'hui, et ça compte comme fait.
    .screen = Facile suffit

rescue-stop = Encore lourdes après la marche. Arrête pour aujourd'hui, rentre en marchant.
    .chatty = Les jambes sont encore lourdes après la marche. Arrête de courir pour aujourd'hui, et rentre en marchant.
    .screen = Arrête pour aujourd'hui

fuel-reminder = Plus d'une heure de faite. Mange maintenant, si tu as quelque chose.
    .chatty = Plus d'une heure, et tout va bien. Mange maintenant, si tu as quelque chose.
    .screen = Mange maintenant
