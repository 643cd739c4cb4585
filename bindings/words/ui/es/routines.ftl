# Above three levels, of which one is chosen.
routines-how-hard = ¿Qué dificultad quieres?

# One of three levels, 1 to 3.
routines-level = Nivel { $level }

routines-none = No hay rutinas en este nivel.

# How long a routine takes.
routines-minutes = { $count ->
    [one] alrededor de { $count } minuto
   *[other] alrededor de { $count } minutos
}

routines-exercises = { $count ->
    [one] { $count } ejercicio
   *[other] { $count } ejercicios
}

# $things are some of the five below.
routines-needs = Necesitas: { $things }

routines-mat = una esterilla o suelo blando

routines-support = algo a lo que agarrarte

routines-block = un escalón o un bordillo

routines-roller = un rodillo de espuma

routines-anchor = alguien o algo pesado que te sujete los pies

# Why some exercises are left out today.
routines-withheld-legs = Hoy te pesan las piernas: se quitan los saltos y las bajadas lentas.

routines-withheld-pain = Hoy te duele algo: se quitan los saltos y las bajadas lentas.

routines-withheld-hard-run = Se acerca una carrera dura o larga: se quitan los saltos y las bajadas lentas.

routines-nothing-left = Hoy no queda nada de ella. Otro día volverá a estar aquí.

# Begins a routine.
routines-start = Empezar

# The same for screen readers; $name is the routine's.
routines-start-named = Empezar { $name }

# Shows how good the evidence for a routine is.
routines-known = ¿Qué evidencia hay?

routines-known-less = Ocultar la evidencia

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }: { $grade }

routines-for-performance = La carrera posterior

routines-for-recovery = Calmarse tras correr

routines-for-soreness = Agujetas

routines-for-range = Amplitud de movimiento

routines-for-economy = Esfuerzo a un ritmo dado

routines-for-strength = Fuerza

routines-for-injury = Lesiones

# How strong evidence is, as the guide says it.
routines-grade-strong = evidencia sólida

routines-grade-moderate = evidencia moderada

routines-grade-weak = evidencia débil

routines-grade-contested = evidencia discutida

# Which exercise of how many is done.
routines-step = Ejercicio { $number } de { $of }

routines-rest = Descanso

# The runner has paused the routine.
routines-paused = En pausa

routines-left-side = Lado izquierdo

routines-right-side = Lado derecho

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] vez más
   *[other] veces más
}

# Behind a large number of minutes and seconds.
routines-time-left = restante

# What comes next; $exercise is its name.
routines-then = Después: { $exercise }

routines-last = Es el último.

# Goes back to the exercise before, on a large button.
routines-back = Atrás

routines-pause = Pausa

routines-resume = Seguir

routines-stop = Terminar

# The voice of a routine.
routines-mute = Silenciar la voz

routines-unmute = Activar la voz

# A routine has ended.
routines-over = Hecho. Bien movido.

routines-broken = Un fallo terminó esta rutina.

routines-broken-advice = No se ha perdido nada más. Puedes empezarla otra vez.
