### The plan and the next seven days.

season-kind-rest = Descanso
season-kind-walk = Caminar
season-kind-walk-run = Caminar y correr
season-kind-easy = Carrera suave
season-kind-long = Carrera larga
season-kind-steady = Carrera a ritmo vivo
season-kind-intervals = Series
season-kind-race = Competición

season-step-run = Correr
season-step-walk = Caminar
season-length = { $distance }, alrededor de { $minutes }

season-phase-building = Semana de progresión
season-phase-habit = Semana estable
season-phase-easy = Semana suave
season-phase-taper = Menos antes de la competición
season-phase-quiet = Calma tras la competición
season-phase-way-back = Camino de vuelta
season-phase-paused = En pausa
season-phase-past = Semana pasada

season-purpose-rest = En el descanso, las piernas asimilan lo que hicieron.
season-purpose-walk = Movimiento suave con las piernas cansadas. Bici o natación suaves también valen.
season-purpose-first-walk = Primero, media hora caminando. Si no hay dolor, después se corre.
season-purpose-walk-run = Caminar y correr por turnos, para que las piernas se acostumbren otra vez.
season-purpose-easy = Tan suave que puedas hablar con frases enteras. La mayoría de las carreras deberían sentirse así.
season-purpose-long = Tiempo sobre las piernas con un esfuerzo suave. Camina un poco si ayuda.
season-purpose-steady = La parte central es viva: puedes decir una frase corta, no charlar.
season-purpose-intervals = Partes cortas y rápidas, fuertes y con control, con carrera suave entre ellas.
season-purpose-race = Día de competición: { $distance }. Puede ser más largo que tus carreras largas. Empieza más despacio de lo que te apetece.
season-purpose-injured = Tienes una lesión. El plan te espera.
season-purpose-ill = Tienes una enfermedad. El plan te espera.
season-purpose-away = Estás fuera. El plan te espera.
season-purpose-fever = Sin correr hasta que lleves 48 horas sin fiebre.
season-purpose-after-race = Descanso tras la competición. Una caminata corta es bienvenida.
season-purpose-stopped = Sin correr mientras el dolor sea fuerte.

season-changed-fever = La mitad de largo y suave, porque tuviste fiebre.
season-changed-race = Suave, porque las piernas se recuperan de la competición hasta el { $until }.
season-changed-race-near = Suave, porque la competición está cerca.
season-changed-hard-yesterday = Suave, porque el día anterior es duro o largo.
season-changed-two-hard = Suave, porque esta semana ya tiene dos días duros.
season-changed-guard = Más corta, porque tu carrera más larga de 30 días es de { $longest }, y una carrera no debería ir mucho más allá.
season-changed-race-easy = Es tu competición. Las señales de hoy sugieren un esfuerzo suave, u otro día.
season-changed-easier = Suave y más corta, por cómo estás hoy.
season-changed-walk = Mejor caminar, por cómo estás hoy.
season-changed-rest = Mejor descansar, por cómo estás hoy.

season-heavy-warm-up = La misma distancia, con un calentamiento más largo. Si las piernas siguen pesadas, ve suave.
season-heavy-easy = Suave, y alrededor de un tercio más corta.
season-heavy-walk = Caminar en vez de correr.
season-heavy-rest = Un día de descanso. Una carrera perdida cambia poco.

season-choice-warm-up = Calentamiento más largo
season-choice-easy = Versión suave
season-choice-walk = Caminar
season-choice-rest = Día de descanso
season-choice-as-planned = Según el plan

season-proposal = Hoy sugiere menos. ¿Lo aceptas o mantienes el plan?
season-strength = Un buen día para la fuerza: sin carrera dura ni larga.

season-says-habit = No hay ningún objetivo por delante. Estas semanas mantienen lo que tienes.
season-says-waiting = El plan espera. Se hará de nuevo cuando vuelvas.
season-says-after = Bien hecho. Después de los { $goal }, las piernas tienen días tranquilos antes de cualquier otra cosa.
season-says-reached = El plan lleva a { $goal } el { $date }. La carrera más larga antes de eso es de { $longest }.
season-says-too-soon = { $goal } el { $date } es demasiado pronto para una progresión gradual. Haría falta una carrera larga de { $needed }, y se puede llegar a { $longest }. Hasta que elijas, las semanas llevan a { $shorter } ese día.
season-says-too-soon-no-race = { $goal } el { $date } es demasiado pronto para una progresión gradual. Haría falta una carrera larga de { $needed }, y se puede llegar a { $longest }. Hasta que elijas, las semanas te hacen progresar sin competición.
season-offer-shorter = { $distance } el mismo día, { $date } de { $year }
season-offer-later = { $distance } a partir del { $date } de { $year }

season-because-level = Una buena semana de tus últimas cuatro tiene { $distance }. El plan parte de ahí.
season-because-longest = Tu carrera más larga de los últimos 30 días es de { $longest }. Ninguna carrera prevista es más de una décima parte más larga que la más larga de los 30 días anteriores.
season-because-no-runs = No se conoce ninguna carrera de los últimos 30 días, así que el plan empieza caminando y corriendo por turnos.
season-because-pace = Tu ritmo suave aún no se conoce. Los minutos se calculan con { $pace } hasta que lo muestren tus primeras carreras.
season-because-health = Las carreras duras se dejan fuera por lo que contaste sobre tu salud. Un médico o una matrona puede decirte qué te conviene.
season-because-talk-test = El esfuerzo se guía por el habla y las sensaciones, no por zonas de pulso.
season-because-monotony = La semana pasada los días fueron muy parecidos. Esta semana no crece, y los días suaves deberían ser suaves de verdad.
season-because-taper = { $weeks ->
    [one] La última semana antes de la competición tiene menos, con un poco de velocidad.
   *[other] Las últimas { $weeks } semanas antes de la competición tienen menos, con un poco de velocidad.
}
season-because-missed = Las carreras perdidas no se recuperan. El plan sigue desde donde estás.

season-ladder-injury = Tras una lesión, caminar y correr por turnos te lleva de vuelta paso a paso.
season-ladder-illness = Tras una enfermedad, caminar y correr por turnos te lleva de vuelta paso a paso.
season-ladder-beginning = Caminar y correr por turnos es una buena forma de empezar, o de volver a empezar.
season-ladder-walk = { $minutes ->
    [one] Camina { $minutes } minuto
   *[other] Camina { $minutes } minutos
}
season-ladder-run = { $minutes ->
    [one] Corre { $minutes } minuto suave
   *[other] Corre { $minutes } minutos suaves
}
season-ladder-step = { $times ->
    [one] { $times } vez: corre { $run } min, camina { $walk } min
   *[other] { $times } veces: corre { $run } min, camina { $walk } min
}
season-ladder-clinician = Puede estar afectado el hueso. Empieza solo cuando un profesional de la salud haya dicho que sí.
season-ladder-stopped = El dolor fue de más de 5 sobre 10. Deja de correr, y que lo examinen si no se alivia en unos días.
season-ladder-repeat = El dolor pide repetir el mismo paso una vez más.
season-ladder-fever = Tras una fiebre: sin correr hasta llevar 48 horas sin ella, y luego la mitad de lo que hacías antes.
season-ladder-pain = Dolor de hasta 2 sobre 10 que al día siguiente se ha ido: sigue. De 3 a 5: el mismo paso otra vez. Más de 5: para, y retrocede un paso. Esta regla se probó en tendones de Aquiles y se usa para más.
season-ladder-day-between = Un paso por día de carrera, con un día entre medias.
season-ladder-then = Tras el último paso: una semana de { $distance } como mucho, la mitad de una semana de antes.
