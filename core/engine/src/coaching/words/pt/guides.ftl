### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Metrônomo ligado.
    .screen = Metrônomo ligado

metronome-on-number = Metrônomo em { $cadence }.
    .screen = Metrônomo { $cadence-digits }

metronome-off = Metrônomo desligado.
    .screen = Metrônomo desligado

breath-on = Inspire em { $in } passos, expire em { $out }.
    .chatty = Inspire em { $in } passos e expire em { $out }. Não precisa forçar.
    .screen = Respire { $in-digits } : { $out-digits }

breath-by-rate = Inspire em { $in } passos, expire em { $out }. Isto segue sua cadência, não cada passo.
    .screen = Respire { $in-digits } : { $out-digits }

breath-off = Guia de respiração desligado.
    .screen = Guia de respiração desligado

breath-too-hard = Guia de respiração desligado, está puxado. Respire como quiser.
    .screen = Respire livre

guide-not-now = Agora não. São precisos passos de corrida, sem ir forte demais.
    .screen = Agora não
