# Above three levels, of which one is chosen.
routines-how-hard = How hard should it be?

# One of three levels, 1 to 3.
routines-level = Level { $level }

routines-none = There are no routines at this level.

# How long a routine takes.
routines-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}

routines-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}

# $things are some of the five below.
routines-needs = You need: { $things }

routines-mat = a mat or soft ground

routines-support = something to hold on to

routines-block = a step or a kerb

routines-roller = a foam roller

routines-anchor = somebody, or something heavy, that holds your feet

# Why some exercises are left out today.
routines-withheld-legs = Your legs are heavy today: jumps and slow lowering are left out.

routines-withheld-pain = Something hurts today: jumps and slow lowering are left out.

routines-withheld-hard-run = A hard or long run is near: jumps and slow lowering are left out.

routines-nothing-left = Nothing of it is left for today. Another day it is here again.

# Begins a routine.
routines-start = Start

# The same for screen readers; $name is the routine's.
routines-start-named = Start { $name }

# Shows how good the evidence for a routine is.
routines-known = How well is it supported?

routines-known-less = Hide the evidence

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }: { $grade }

routines-for-performance = The run after it

routines-for-recovery = Settling down after a run

routines-for-soreness = Sore muscles

routines-for-range = Range of movement

routines-for-economy = Effort at a pace

routines-for-strength = Strength

routines-for-injury = Injuries

# How strong evidence is, as the guide says it.
routines-grade-strong = strong evidence

routines-grade-moderate = moderate evidence

routines-grade-weak = weak evidence

routines-grade-contested = contested

# Which exercise of how many is done.
routines-step = Exercise { $number } of { $of }

routines-rest = Rest

# The runner has paused the routine.
routines-paused = Paused

routines-left-side = Left side

routines-right-side = Right side

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] more time
   *[other] more times
}

# Behind a large number of minutes and seconds.
routines-time-left = left

# What comes next; $exercise is its name.
routines-then = Then: { $exercise }

routines-last = This is the last one.

# Goes back to the exercise before, on a large button.
routines-back = Back

routines-pause = Pause

routines-resume = Go on

routines-stop = Stop

# The voice of a routine.
routines-mute = Silence the voice

routines-unmute = Let the voice speak

# A routine has ended.
routines-over = Done. Well moved.

routines-broken = A fault ended this routine.

routines-broken-advice = Nothing else is lost. You can start it again.
