### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = Metrónomo encendido.
    .screen = Metrónomo encendido

metronome-on-number = Metrónomo a { $cadence }.
    .screen = Metrónomo { $cadence-digits }

metronome-off = Metrónomo apagado.
    .screen = Metrónomo apagado

breath-on = Inspira en { $in } pasos, espira en { $out }.
    .chatty = Inspira en { $in } pasos y espira en { $out }. No hace falta forzar.
    .screen = Respira { $in-digits } : { $out-digits }

breath-by-rate = Inspira en { $in } pasos, espira en { $out }. Esto sigue tu cadencia, no cada paso.
    .screen = Respira { $in-digits } : { $out-digits }

breath-off = Guía de respiración apagada.
    .screen = Guía de respiración apagada

breath-too-hard = Guía de respiración apagada, esto es duro. Respira como quieras.
    .screen = Respira libre

guide-not-now = Ahora no. Hacen falta pasos de carrera, sin ir demasiado fuerte.
    .screen = Ahora no
