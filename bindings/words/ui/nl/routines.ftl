# Above three levels, of which one is chosen.
routines-how-hard = Hoe zwaar mag het zijn?

# One of three levels, 1 to 3.
routines-level = Niveau { $level }

routines-none = Op dit niveau zijn er geen oefenreeksen.

# How long a routine takes.
routines-minutes = { $count ->
    [one] ongeveer { $count } minuut
   *[other] ongeveer { $count } minuten
}

routines-exercises = { $count ->
    [one] { $count } oefening
   *[other] { $count } oefeningen
}

# $things are some of the five below.
routines-needs = Je hebt nodig: { $things }

routines-mat = een mat of zachte ondergrond

routines-support = iets om je aan vast te houden

routines-block = een traptrede of stoeprand

routines-roller = een foamroller

routines-anchor = iemand of iets zwaars dat je voeten vasthoudt

# Why some exercises are left out today.
routines-withheld-legs = Je benen zijn vandaag zwaar: sprongen en langzaam zakken vallen weg.

routines-withheld-pain = Er doet vandaag iets pijn: sprongen en langzaam zakken vallen weg.

routines-withheld-hard-run = Er komt een zware of lange training aan: sprongen en langzaam zakken vallen weg.

routines-nothing-left = Hiervan blijft vandaag niets over. Een andere dag is het er weer.

# Begins a routine.
routines-start = Beginnen

# The same for screen readers; $name is the routine's.
routines-start-named = { $name } beginnen

# Shows how good the evidence for a routine is.
routines-known = Hoe goed is het onderbouwd?

routines-known-less = Bewijs verbergen

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }: { $grade }

routines-for-performance = De training erna

routines-for-recovery = Tot rust komen na het lopen

routines-for-soreness = Spierpijn

routines-for-range = Bewegingsbereik

routines-for-economy = Inspanning bij een tempo

routines-for-strength = Kracht

routines-for-injury = Blessures

# How strong evidence is, as the guide says it.
routines-grade-strong = sterk bewijs

routines-grade-moderate = redelijk bewijs

routines-grade-weak = zwak bewijs

routines-grade-contested = omstreden

# Which exercise of how many is done.
routines-step = Oefening { $number } van { $of }

routines-rest = Rust

# The runner has paused the routine.
routines-paused = Gepauzeerd

routines-left-side = Linkerkant

routines-right-side = Rechterkant

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] keer nog
   *[other] keer nog
}

# Behind a large number of minutes and seconds.
routines-time-left = over

# What comes next; $exercise is its name.
routines-then = Daarna: { $exercise }

routines-last = Dit is de laatste.

# Goes back to the exercise before, on a large button.
routines-back = Terug

routines-pause = Pauze

routines-resume = Hervatten

routines-stop = Stoppen

# The voice of a routine.
routines-mute = Stem uit

routines-unmute = Stem aan

# A routine has ended.
routines-over = Klaar. Goed bewogen.

routines-broken = Een fout heeft deze reeks beëindigd.

routines-broken-advice = Verder is er niets verloren. Je kunt hem opnieuw beginnen.
