### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Metronom an.
    .screen = Metronom an

metronome-on-number = Metronom auf { $cadence }.
    .screen = Metronom { $cadence-digits }

metronome-off = Metronom aus.
    .screen = Metronom aus

breath-on = Ein auf { $in } Schritte, aus auf { $out }.
    .chatty = Atme ein auf { $in } Schritte und aus auf { $out }. Du musst nichts erzwingen.
    .screen = Atmen { $in-digits } : { $out-digits }

breath-by-rate = Ein auf { $in } Schritte, aus auf { $out }. Das folgt deiner Schrittfrequenz, nicht jedem Schritt.
    .screen = Atmen { $in-digits } : { $out-digits }

breath-off = Atemhilfe aus.
    .screen = Atemhilfe aus

breath-too-hard = Atemhilfe aus, das ist hart. Atme, wie du magst.
    .screen = Atme frei

guide-not-now = Jetzt nicht. Das geht nur beim Laufen, wenn es nicht zu hart ist.
    .screen = Jetzt nicht
