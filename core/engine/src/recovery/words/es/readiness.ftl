### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = No se sabe lo suficiente de hoy.
readiness-headline-good = Parece que puedes con lo que tenías previsto.
readiness-headline-watch = Parece que puedes con ello, con algo que conviene vigilar.
readiness-headline-reduced = Un día más ligero puede venirte bien.
readiness-headline-low = Puede que tu cuerpo necesite hoy recuperarse.

readiness-suggest-unknown = Nada apunta a favor ni en contra de tu plan. Escucha a tus piernas.
readiness-suggest-as-planned = Corre según el plan, y escucha a tus piernas.
readiness-suggest-easy = Que sea una carrera suave, a un ritmo al que puedas hablar. Puedes mantener tu plan si lo prefieres.
readiness-suggest-active-recovery = Caminar, o bici o natación suaves, puede sentarte mejor que correr. Puedes mantener tu plan si lo prefieres.
readiness-suggest-rest = Descansa hoy. Una carrera perdida cuesta muy poco, y el descanso te ayuda a volver bien.

readiness-level-missing = no se sabe
readiness-level-good = como siempre
readiness-level-watch = merece una mirada
readiness-level-reduced = menos de lo habitual
readiness-level-low = mucho menos de lo habitual

readiness-factor-feeling = cómo te sientes
readiness-factor-sleep = sueño
readiness-factor-hrv = variabilidad de la frecuencia cardíaca
readiness-factor-resting-heart-rate = pulso en reposo
readiness-factor-load = carga de entrenamiento

readiness-confidence-none = Hoy no se conoce ninguna de las señales.
readiness-confidence = { $spoken ->
    [one] Hoy se conoce una de { $all } señales: { $signs }.
   *[other] Hoy se conocen { $spoken } de { $all } señales: { $signs }.
}

## How the runner feels

readiness-no-check-in = Hoy aún no hay registro.
readiness-feeling-well = Según dices, te sientes bien.
readiness-held = Avisaste de una señal de alarma en una carrera, y desde entonces no se ha dicho nada de ella. Por favor, responde a la pregunta antes de volver a correr.
readiness-absent-ill = Consta que tienes una enfermedad. Tu plan te espera.
readiness-absent-injured = Consta que tienes una lesión. Tu plan te espera.
readiness-ill-fever = Tienes fiebre. Correr con fiebre puede ser peligroso, así que descansa.
readiness-ill-chest = Tienes tos de pecho. Descansa hasta que se haya ido.
readiness-ill-stomach = Tienes mal el estómago o el intestino. Descansa, y bebe lo suficiente.
readiness-ill-cold = Tienes un resfriado. Si llegas a correr, que sea corto y suave.
readiness-ill-other = No te encuentras bien. Tómatelo con calma.
readiness-ill-before = El { $day } tenías fiebre o tos de pecho. Espera hasta llevar uno o dos días sin ello.
readiness-pain-stops = Anotaste un dolor de { $level } sobre diez. No corras con un dolor de más de cinco.
readiness-pain-holds = Anotaste un dolor de { $level } sobre diez. No hagas más que la última vez hasta que sea dos o menos.
readiness-pain-mild = Anotaste un dolor de { $level } sobre diez. Mira si mañana se ha ido.
readiness-legs-some = Tus piernas están algo pesadas.
readiness-legs-heavy = Tus piernas están pesadas.
readiness-legs-very-heavy = Tus piernas están muy pesadas.
readiness-legs-running = { $days ->
    [one] Tus piernas llevan { $days } mañana pesadas.
   *[other] Tus piernas llevan { $days } mañanas seguidas pesadas.
}
readiness-legs-in-run = Te pesaban las piernas en la carrera del { $day }.
readiness-sore-some = Hay músculos con agujetas: { $level } sobre diez.
readiness-sore = Tienes agujetas: { $level } sobre diez.
readiness-sore-very = Tienes muchas agujetas: { $level } sobre diez.
readiness-tired = Notas cansancio.
readiness-exhausted = Notas agotamiento.
readiness-mood-subdued = Tu ánimo está un poco bajo.
readiness-mood-low = Tu ánimo está bajo.
readiness-stress-some = Tienes estrés.
readiness-stress-high = Tienes mucho estrés.

## Sleep

readiness-sleep-not-today = El sueño de anoche no está anotado.
readiness-sleep-nights = { $known ->
    [one] Se conoce { $known } de las { $all } noches que hacen falta para valorar las últimas dos semanas.
   *[other] Se conocen { $known } de las { $all } noches que hacen falta para valorar las últimas dos semanas.
}
readiness-sleep-very-short = Anoche dormiste { $slept }, que es muy poco.
readiness-sleep-short = Anoche dormiste { $slept }, que es poco.
readiness-sleep-shortish = Anoche dormiste { $slept }. La mayoría de los adultos necesita de siete a nueve horas.
readiness-sleep-enough = Anoche dormiste { $slept }.
readiness-sleep-well = Según dices, dormiste bien.
readiness-sleep-poor = Según dices, dormiste mal.
readiness-sleep-fair = Según dices, no dormiste muy bien.
readiness-sleep-debt = { $known ->
    [one] Dormiste { $mean } en la única noche conocida de las últimas 14. Frente a ocho horas por noche, faltan { $debt }.
   *[other] Dormiste { $mean } de media en las { $known } noches conocidas de las últimas 14. Frente a ocho horas por noche, faltan { $debt } en total.
}
readiness-sleep-debt-most = { $known ->
    [one] Dormiste { $mean } en la única noche conocida de las últimas 14. Frente a ocho horas por noche, faltan { $debt } o más.
   *[other] Dormiste { $mean } de media en las { $known } noches conocidas de las últimas 14. Frente a ocho horas por noche, faltan { $debt } o más en total.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = La variabilidad de la frecuencia cardíaca no se tiene en cuenta, porque dijiste que tienes un trastorno del ritmo.
readiness-hrv-not-today = Hoy no hay medición de la variabilidad de la frecuencia cardíaca.
readiness-hrv-week = { $known ->
    [one] La variabilidad de la frecuencia cardíaca se conoce de { $known } de los últimos siete días. Hacen falta { $all }.
   *[other] La variabilidad de la frecuencia cardíaca se conoce de { $known } de los últimos siete días. Hacen falta { $all }.
}
readiness-hrv-building = Día { $known } de { $all } de tu referencia de variabilidad de la frecuencia cardíaca.
readiness-hrv-within = Tu variabilidad de la frecuencia cardíaca de los últimos siete días ({ $mean } ms) está dentro de tu margen habitual de { $low } a { $high } ms.
readiness-hrv-below = Tu variabilidad de la frecuencia cardíaca de los últimos siete días ({ $mean } ms) está por debajo de tu margen habitual de { $low } a { $high } ms. Puede deberse al entrenamiento, a poco sueño, al estrés, al alcohol o a una enfermedad.
readiness-hrv-above = Tu variabilidad de la frecuencia cardíaca de los últimos siete días ({ $mean } ms) está por encima de tu margen habitual de { $low } a { $high } ms. A menudo está bien, pero en ti no es lo habitual.
readiness-hrv-unsteady = Tu variabilidad de la frecuencia cardíaca cambia de un día a otro más que la semana anterior: un { $now } % ahora, un { $before } % entonces.

## Resting heart rate

readiness-resting-left-out = El pulso en reposo no se tiene en cuenta, porque dijiste que tomas un medicamento que cambia el pulso.
readiness-resting-not-today = Hoy no se ha medido el pulso en reposo.
readiness-resting-building = Día { $known } de { $all } de tu referencia de pulso en reposo.
readiness-resting-usual = Tu pulso en reposo de { $bpm } está cerca de tu valor habitual, { $usual }.
readiness-resting-high-today = Tu pulso en reposo de { $bpm } está hoy por encima de tu valor habitual, { $usual }. Un solo día dice poco.
readiness-resting-high-running = Tu pulso en reposo de { $bpm } lleva tres días por encima de tu valor habitual, { $usual }. Puede deberse al calor, al alcohol, a una enfermedad, al ciclo menstrual o al entrenamiento.
readiness-resting-high-week = Tu pulso en reposo de los últimos siete días, { $bpm }, está por encima de tu valor habitual, { $usual }. Puede deberse al calor, al alcohol, a una enfermedad, al ciclo menstrual o al entrenamiento.

## Load

readiness-load-none = Tu carga de entrenamiento aún no se conoce.
readiness-load-building = Día { $known } de { $all } de tu referencia de carga de entrenamiento.
readiness-load-usual = Tu entrenamiento de los últimos días es más o menos el de siempre.
readiness-load-high = Tu última semana estuvo bastante por encima de lo que has hecho en seis semanas.
readiness-load-monotonous = Tus días son muy parecidos: la monotonía es { $monotony }. Días más suaves entre los duros pueden ayudar.
readiness-load-strain = Tus días son muy parecidos, con una monotonía de { $monotony }, y la tensión de tu semana es la más alta en seis semanas.
readiness-load-jump = Tu carrera de { $distance } del { $day } fue más de una décima parte más larga que la más larga de los 30 días anteriores ({ $longest }).
readiness-load-hard = Entrenaste duro el { $day }.
readiness-load-long = Hiciste una carrera larga el { $day }.

## The morning reading

reading-getting-ready = Ponte la banda, mójala, y túmbate o siéntate con comodidad. Usa la misma postura cada mañana.
reading-settling = Quédate sin moverte y respira como siempre. Tu pulso se calma.
reading-measuring = Quédate sin moverte y respira como siempre. Se está haciendo tu medición.
reading-finished = Tu medición está hecha.
reading-refused = Esta medición no fue lo bastante buena para guardarla.
reading-hint-no-contact = No llega la señal de la banda. Mira que toque la piel y esté mojada.
reading-hint-restless = Muchos latidos no están claros. Túmbate o siéntate sin moverte, y no hables.
reading-quality-good = Una buena medición: el { $percent } % de los latidos no estaba claro.
reading-quality-fair = Una medición utilizable: el { $percent } % de los latidos no estaba claro.
reading-refused-no-beats = No llegó ningún latido de la banda. Mójala, mira que toque la piel, y prueba otra vez.
reading-refused-short = La medición fue demasiado corta: { $beats ->
    [one] { $seconds } s con { $beats } latido.
   *[other] { $seconds } s con { $beats } latidos.
} Hacen falta al menos 50 s y 50 latidos.
reading-refused-gaps = La señal de la banda faltó un rato, así que queda muy poca medición. Moja la banda y prueba otra vez.
reading-refused-artefacts = El { $percent } % de los latidos no estaba claro, y como mucho puede ser el 6 %. Túmbate sin moverte, moja la banda y prueba otra vez.
reading-refused-not-at-rest = Tu pulso de { $bpm } latidos por minuto no es de reposo. Prueba otra vez tras unos minutos de calma.
reading-refused-drifting = Tu pulso cambió { $bpm } latidos por minuto durante la medición. Descansa un poco más y prueba otra vez.
reading-refused-implausible = La banda no envió intervalos reales entre latidos. Otra banda quizá sí.
