### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Metronomo acceso.
    .screen = Metronomo acceso

metronome-on-number = Metronomo a { $cadence }.
    .screen = Metronomo { $cadence-digits }

metronome-off = Metronomo spento.
    .screen = Metronomo spento

breath-on = Inspira per { $in } passi, espira per { $out }.
    .chatty = Inspira per { $in } passi ed espira per { $out }. Non serve forzare.
    .screen = Respira { $in-digits } : { $out-digits }

breath-by-rate = Inspira per { $in } passi, espira per { $out }. Segue la tua cadenza, non ogni passo.
    .screen = Respira { $in-digits } : { $out-digits }

breath-off = Guida del respiro spenta.
    .screen = Guida del respiro spenta

breath-too-hard = Guida del respiro spenta, qui è dura. Respira come vuoi.
    .screen = Respira libero

guide-not-now = Non ora. Servono passi di corsa, senza spingere troppo.
    .screen = Non ora
