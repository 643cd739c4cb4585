# Above three levels, of which one is chosen.
routines-how-hard = Wie schwer soll es sein?

# One of three levels, 1 to 3.
routines-level = Stufe { $level }

routines-none = Auf dieser Stufe gibt es keine Übungen.

# How long a routine takes.
routines-minutes = { $count ->
    [one] etwa { $count } Minute
   *[other] etwa { $count } Minuten
}

routines-exercises = { $count ->
    [one] { $count } Übung
   *[other] { $count } Übungen
}

# $things are some of the five below.
routines-needs = Du brauchst: { $things }

routines-mat = eine Matte oder weichen Boden

routines-support = etwas zum Festhalten

routines-block = eine Stufe oder einen Bordstein

routines-roller = eine Faszienrolle

routines-anchor = jemanden oder etwas Schweres, das deine Füße hält

# Why some exercises are left out today.
routines-withheld-legs = Deine Beine sind heute schwer: Sprünge und langsames Absenken fallen weg.

routines-withheld-pain = Heute tut etwas weh: Sprünge und langsames Absenken fallen weg.

routines-withheld-hard-run = Ein harter oder langer Lauf steht an: Sprünge und langsames Absenken fallen weg.

routines-nothing-left = Für heute bleibt davon nichts übrig. An einem anderen Tag ist es wieder da.

# Begins a routine.
routines-start = Beginnen

# The same for screen readers; $name is the routine's.
routines-start-named = { $name } beginnen

# Shows how good the evidence for a routine is.
routines-known = Wie gut ist das belegt?

routines-known-less = Belege ausblenden

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }: { $grade }

routines-for-performance = Der Lauf danach

routines-for-recovery = Zur Ruhe kommen nach dem Lauf

routines-for-soreness = Muskelkater

routines-for-range = Beweglichkeit

routines-for-economy = Aufwand bei gleichem Tempo

routines-for-strength = Kraft

routines-for-injury = Verletzungen

# How strong evidence is, as the guide says it.
routines-grade-strong = gut belegt

routines-grade-moderate = mäßig belegt

routines-grade-weak = schwach belegt

routines-grade-contested = umstritten

# Which exercise of how many is done.
routines-step = Übung { $number } von { $of }

routines-rest = Pause

# The runner has paused the routine.
routines-paused = Angehalten

routines-left-side = Linke Seite

routines-right-side = Rechte Seite

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] Mal noch
   *[other] Mal noch
}

# Behind a large number of minutes and seconds.
routines-time-left = noch

# What comes next; $exercise is its name.
routines-then = Danach: { $exercise }

routines-last = Das ist die letzte.

# Goes back to the exercise before, on a large button.
routines-back = Zurück

routines-pause = Pause

routines-resume = Fortsetzen

routines-stop = Beenden

# The voice of a routine.
routines-mute = Stimme aus

routines-unmute = Stimme an

# A routine has ended.
routines-over = Fertig. Schön bewegt.

routines-broken = Ein Fehler hat diese Übungen beendet.

routines-broken-advice = Sonst ist nichts verloren. Du kannst sie noch einmal beginnen.
