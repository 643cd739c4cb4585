### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Schwer also. Kämpf nicht dagegen an, wir machen locker.
    .chatty = Schwere Beine hat jeder mal. Kämpf nicht dagegen an. Wir machen heute einen lockeren Lauf daraus.
    .screen = Schwer: mach locker

rescue-ease = Werd langsamer, bis du reden könntest.
    .chatty = Werd richtig langsam, bis du in ganzen Sätzen reden könntest.
    .screen = Plaudertempo

rescue-tall = Lauf aufrecht, Schultern tief. Schüttel die Arme aus. Setz weich unter dir auf.
    .chatty = Mach dich groß und lass die Schultern fallen. Schüttel die Arme aus. Setz die Füße weich auf, direkt unter dir.
    .screen = Aufrecht, locker, weich

rescue-steps = Eine Minute lang schnellere, leichtere, kürzere Schritte.
    .chatty = Jetzt schnellere, leichtere, kürzere Schritte, nur eine Minute lang. Das Tempo bleibt locker.
    .screen = Schnellere, kürzere Schritte

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Eine Minute lang schnellere, kürzere Schritte. Etwa { $cadence }.
    .chatty = Jetzt schnellere, leichtere, kürzere Schritte, nur eine Minute lang. Etwa { $cadence } pro Minute, beim gleichen lockeren Tempo.
    .screen = Schnellere Schritte { $cadence-digits }

rescue-breathe = Atme tief in den Bauch. Das Ausatmen führt.
    .chatty = Atme tief in den Bauch. Lass das Ausatmen führen, langsam und lang.
    .screen = In den Bauch atmen

# With a pattern in steps.
rescue-breathe-steps = Atme in den Bauch. Ein auf { $in }, aus auf { $out } Schritte.
    .chatty = Atme tief in den Bauch. Ein auf { $in } Schritte, aus auf { $out }, und das Ausatmen führt.
    .screen = Atmen { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Nur bis zur nächsten Laterne.
        [second] Such dir etwas vor dir aus. Lauf nur bis dorthin.
       *[third] Zwei Minuten, mehr nicht. Dann sehen wir weiter.
    }
    .screen = Nur zwei Minuten

rescue-self-talk = { $variant ->
        [first] Sag dir: das geht vorbei.
        [second] Sag dir: leicht und locker.
       *[third] Sag dir: langsam ist auch gelaufen.
    }
    .chatty = { $variant ->
        [first] Sag dir: das geht vorbei, es ist immer vorbeigegangen.
        [second] Sag dir: leichte Füße, ruhiger Atem.
       *[third] Sag dir: langsam ist auch gelaufen, und ich laufe.
    }
    .screen = Es geht vorbei

rescue-fuel = Mehr als eine Stunde. Iss etwas, trink bei Durst.
    .chatty = Du läufst seit mehr als einer Stunde. Nimm Kohlenhydrate, wenn du welche dabeihast, und trink bei Durst.
    .screen = Essen, trinken

rescue-walk = Geh eine Minute. Dann lauf vier lockere.
    .chatty = Geh eine Minute, das ist keine Niederlage. Dann laufen wir vier lockere Minuten.
    .screen = Eine Minute gehen

rescue-run = Lauf wieder, vier lockere Minuten.
    .chatty = Und jetzt lauf wieder, ganz sanft, vier lockere Minuten.
    .screen = Vier lockere laufen

rescue-walk-again = Geh noch einmal eine Minute.
    .screen = Eine Minute gehen

rescue-cut-short = Nimm den kurzen Weg heim. Er zählt.
    .chatty = Nimm heute den kurzen Weg heim. Ein lockerer Lauf zählt als geschafft.
    .screen = Kurzer Weg heim

rescue-check = Besser, gleich oder schlechter?
    .chatty = Wie sind die Beine jetzt? Besser, gleich oder schlechter?
    .screen = Besser, gleich, schlechter?

rescue-quicker = Deine Schritte sind schneller. Gut.
    .chatty = Ich höre es: deine Schritte sind schneller. Gut gemacht.
    .screen = Schritte schneller

rescue-calmer = Dein Puls ist gesunken. Gut.
    .chatty = Dein Puls ist gesunken. Gut, dieses Tempo passt zu dir.
    .screen = Puls niedriger

rescue-better = Gut. Bleib locker, dieser Lauf zählt.
    .chatty = Gut, die Beine kommen wieder. Bleib locker, und dieser Lauf zählt ganz.
    .screen = Besser: bleib locker

rescue-done = Locker reicht heute. Der Lauf zählt als geschafft.
    .chatty = Du hast alles versucht, was ich weiß. Locker reicht heute, und es zählt als geschafft.
    .screen = Locker reicht

rescue-stop = Nach dem Gehen wieder schwer. Hör für heute auf, geh heim.
    .chatty = Die Beine sind nach dem Gehen wieder schwer. Hör für heute mit dem Laufen auf, und geh heim.
    .screen = Schluss für heute

fuel-reminder = Mehr als eine Stunde. Iss jetzt etwas, wenn du was dabeihast.
    .chatty = Mehr als eine Stunde, und es läuft gut. Iss jetzt etwas, wenn du was dabeihast.
    .screen = Jetzt essen
