### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Metronoom aan.
    .screen = Metronoom aan

metronome-on-number = Metronoom op { $cadence }.
    .screen = Metronoom { $cadence-digits }

metronome-off = Metronoom uit.
    .screen = Metronoom uit

breath-on = In op { $in } passen, uit op { $out }.
    .chatty = Adem in op { $in } passen en uit op { $out }. Je hoeft niets te forceren.
    .screen = Adem { $in-digits } : { $out-digits }

breath-by-rate = In op { $in } passen, uit op { $out }. Dit volgt je cadans, niet elke pas.
    .screen = Adem { $in-digits } : { $out-digits }

breath-off = Ademgids uit.
    .screen = Ademgids uit

breath-too-hard = Ademgids uit, dit is zwaar. Adem zoals je wilt.
    .screen = Adem vrij

guide-not-now = Niet nu. Dit kan alleen als je loopt en het niet te zwaar is.
    .screen = Niet nu
