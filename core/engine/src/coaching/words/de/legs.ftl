### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Also locker. Die Ziele ruhen.
    .chatty = Also locker, und das ist gut so. Deine Ziele ruhen solange.
    .screen = Locker, Ziele ruhen

not-now-noted = In Ordnung.
    .chatty = In Ordnung. Ich lasse dich eine Weile in Ruhe.
    .screen = Jetzt nicht

word-undone = Zurückgenommen.
    .chatty = Zurückgenommen. Wir machen weiter wie vorher.
    .screen = Zurückgenommen

heavy-early = Gib den Beinen zehn Minuten. Bleib locker.
    .chatty = Beine brauchen oft Zeit, um wach zu werden. Gib ihnen zehn lockere Minuten.
    .screen = Zehn Minuten abwarten

early-check = Zehn Minuten sind um. Besser, gleich oder schlechter?
    .chatty = Zehn Minuten sind um. Sind die Beine besser, gleich oder schlechter?
    .screen = Besser, gleich, schlechter?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent-masculine } Prozent langsamer, Puls niedriger. Schwere Beine, oder machst du absichtlich locker?
        [same] { $percent-masculine } Prozent langsamer, Puls gleich. Schwere Beine, oder machst du absichtlich locker?
        [higher] { $percent-masculine } Prozent langsamer, Puls höher. Schwere Beine, oder machst du absichtlich locker?
       *[unknown] { $percent-masculine } Prozent langsamer. Schwere Beine, oder machst du absichtlich locker?
    }
    .chatty = { $heart ->
        [lower] Du läufst etwa { $percent-masculine } Prozent langsamer, bei niedrigerem Puls. Sind die Beine schwer, oder machst du absichtlich locker?
        [same] Du läufst etwa { $percent-masculine } Prozent langsamer, bei gleichem Puls. Sind die Beine schwer, oder machst du absichtlich locker?
        [higher] Du läufst etwa { $percent-masculine } Prozent langsamer, bei höherem Puls. Sind die Beine schwer, oder machst du absichtlich locker?
       *[unknown] Du läufst etwa { $percent-masculine } Prozent langsamer. Sind die Beine schwer, oder machst du absichtlich locker?
    }
    .screen = Schwer oder locker?

cardio-drift = Der Puls steigt bei gleichem Tempo. Lauf lockerer, kühl dich, trink bei Durst.
    .chatty = Dein Herz arbeitet mehr beim gleichen Tempo. Lauf etwas lockerer, kühl dich, und trink bei Durst.
    .screen = Puls steigt: lockerer
