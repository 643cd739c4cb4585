### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Métronome en marche.
    .screen = Métronome en marche

metronome-on-number = Métronome à { $cadence }.
    .screen = Métronome { $cadence-digits }

metronome-off = Métronome coupé.
    .screen = Métronome coupé

breath-on = Inspire sur { $in } pas, expire sur { $out }.
    .chatty = Inspire sur { $in } pas et expire sur { $out }. Pas besoin de forcer.
    .screen = Respire { $in-digits } : { $out-digits }

breath-by-rate = Inspire sur { $in } pas, expire sur { $out }. Ça suit ta cadence, pas chaque pas.
    .screen = Respire { $in-digits } : { $out-digits }

breath-off = Guide de respiration coupé.
    .screen = Guide respiration coupé

breath-too-hard = Guide de respiration coupé, l'effort est dur. Respire comme tu veux.
    .screen = Respire librement

guide-not-now = Pas maintenant. Il faut courir pour ça, et pas trop fort.
    .screen = Pas maintenant
