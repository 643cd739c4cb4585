### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Pues suave. Los objetivos descansan.
    .chatty = Pues suave, y está muy bien. Tus objetivos descansan por ahora.
    .screen = Suave, sin objetivos

not-now-noted = De acuerdo.
    .chatty = De acuerdo. Te dejo en paz un rato.
    .screen = Ahora no

word-undone = Anulado.
    .chatty = Anulado. Seguimos como antes.
    .screen = Anulado

heavy-early = Dales diez minutos. Sigue suave.
    .chatty = Las piernas suelen tardar en despertar. Dales diez minutos suaves.
    .screen = Espera diez minutos

early-check = Han pasado diez minutos. ¿Mejor, igual o peor?
    .chatty = Han pasado diez minutos. ¿Las piernas van mejor, igual o peor?
    .screen = ¿Mejor, igual, peor?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent } por ciento más lento, pulso más bajo. ¿Piernas pesadas, o aflojas a propósito?
        [same] { $percent } por ciento más lento, mismo pulso. ¿Piernas pesadas, o aflojas a propósito?
        [higher] { $percent } por ciento más lento, pulso más alto. ¿Piernas pesadas, o aflojas a propósito?
       *[unknown] { $percent } por ciento más lento. ¿Piernas pesadas, o aflojas a propósito?
    }
    .chatty = { $heart ->
        [lower] Vas un { $percent } por ciento más lento, con el pulso más bajo. ¿Te pesan las piernas, o aflojas a propósito?
        [same] Vas un { $percent } por ciento más lento, con el mismo pulso. ¿Te pesan las piernas, o aflojas a propósito?
        [higher] Vas un { $percent } por ciento más lento, con el pulso más alto. ¿Te pesan las piernas, o aflojas a propósito?
       *[unknown] Vas un { $percent } por ciento más lento. ¿Te pesan las piernas, o aflojas a propósito?
    }
    .screen = ¿Pesadas o aflojando?

cardio-drift = El pulso sube al mismo ritmo. Afloja, refréscate, bebe si tienes sed.
    .chatty = Tu corazón trabaja más al mismo ritmo. Afloja un poco, refréscate, y bebe si tienes sed.
    .screen = Pulso sube: afloja
