### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Metronome on.
    .screen = Metronome on

metronome-on-number = Metronome at { $cadence }.
    .screen = Metronome { $cadence-digits }

metronome-off = Metronome off.
    .screen = Metronome off

breath-on = In for { $in } steps, out for { $out }.
    .chatty = Breathe in for { $in } steps and out for { $out }. No need to force it.
    .screen = Breathe { $in-digits } : { $out-digits }

breath-by-rate = In for { $in } steps, out for { $out }. This follows your step rate, not each step.
    .screen = Breathe { $in-digits } : { $out-digits }

breath-off = Breath guide off.
    .screen = Breath guide off

breath-too-hard = Breath guide off, this is hard. Breathe as you like.
    .screen = Breathe freely

guide-not-now = Not now. It needs running steps, not too hard.
    .screen = Not now
