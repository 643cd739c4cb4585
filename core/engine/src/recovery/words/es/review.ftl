### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = Tus piernas han pesado con menos frecuencia que en las cuatro semanas anteriores.
review-legs-as-before = Tus piernas han pesado más o menos con la misma frecuencia que en las cuatro semanas anteriores.
review-legs-heavier = Tus piernas han pesado con más frecuencia que en las cuatro semanas anteriores.
review-legs-mixed = Tus días y tus carreras dicen cosas distintas sobre tus piernas.
review-legs-unknown = Es demasiado pronto para decir si tus piernas están más frescas.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Días de piernas pesadas: { $now } de { $now_known } conocidos en estas cuatro semanas, { $before } de { $before_known } en las cuatro anteriores.
review-heavy-runs = Carreras con piernas pesadas: { $now } de { $now_known } conocidas en estas cuatro semanas, { $before } de { $before_known } en las cuatro anteriores.
review-training = Entrenamiento: { $now } en estas cuatro semanas, { $before } en las cuatro anteriores.
review-absent = Los días de lesión, enfermedad o ausencia no se cuentan: { $now } en estas cuatro semanas, { $before } en las cuatro anteriores.
review-too-few = Una respuesta necesita { $days } días o { $runs } carreras con algo dicho sobre tus piernas en cada período de cuatro semanas.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Pesadas tras { $heavy } de { $known } noches de menos de 6 horas, y tras { $other_heavy } de { $other_known } noches más largas.
review-pattern-long_or_hard_run = Pesadas en { $heavy } de { $known } días tras una carrera larga o dura, y en { $other_heavy } de { $other_known } otros días.
review-pattern-strength = Pesadas en { $heavy } de { $known } días tras fuerza u otro trabajo duro de piernas, y en { $other_heavy } de { $other_known } otros días.
review-pattern-back_to_back = Pesadas en { $heavy } de { $known } días tras dos días seguidos de carrera, y en { $other_heavy } de { $other_known } otros días.
review-pattern-no_carbohydrate = Pesadas en { $heavy } de { $known } carreras largas casi sin hidratos antes, y en { $other_heavy } de { $other_known } carreras largas con más.
review-pattern-heat = Pesadas en { $heavy } de { $known } días de carrera con calor, y en { $other_heavy } de { $other_known } más frescos.
review-pattern-alcohol = Pesadas en { $heavy } de { $known } días tras alcohol, y en { $other_heavy } de { $other_known } otros días.
review-pattern-new_shoes = Pesadas en { $heavy } de { $known } días de carrera en las dos primeras semanas de unas zapatillas nuevas, y en { $other_heavy } de { $other_known } otros.
review-pattern-stress = Pesadas en { $heavy } de { $known } días con mucho estrés, y en { $other_heavy } de { $other_known } más tranquilos.
review-pattern-cycle = Pesadas en { $heavy } de { $known } días al principio del ciclo, y en { $other_heavy } de { $other_known } posteriores.
review-patterns-note = Estas cosas coincidieron en tu diario del último medio año. Eso no demuestra que una lleve a la otra.
review-patterns-none = Por ahora, ningún patrón claro. Puede aparecer uno cuando haya más días y noches anotados.

## What helped

review-helped-step = { $what }: { $helped ->
    [one] ayudó en { $helped } carrera
   *[other] ayudó en { $helped } carreras
}
review-helped-advice = { $what }: ayudó { $helped } de { $tried } veces
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } en un día de piernas pesadas: piernas más ligeras a la mañana siguiente { $helped } de { $tried } veces; sin ello, { $other_helped } de { $other_tried } veces
review-helped-none = Aún no se sabe qué te ayuda. Di después de una carrera qué te ayudó.

## Days, weeks and months

review-day-title = { $weekday }, { $day }
review-day-empty = No se sabe nada de este día.
review-week-title = Del { $first } al { $last }
review-month-title = { $month } de { $year }
review-total-runs = { $runs ->
    [0] Ninguna carrera
    [one] { $runs } carrera
   *[other] { $runs } carreras
}
review-total-running = { $distance } en { $time }
review-total-heavy = Días de piernas pesadas: { $heavy } de { $known } conocidos
review-total-heavy-unknown = Días de piernas pesadas: nada anotado
review-total-sleep = Sueño: { $time } de media ({ $nights ->
    [one] { $nights } noche conocida
   *[other] { $nights } noches conocidas
})
review-total-sleep-unknown = Sueño: nada anotado
review-total-symptoms = { $days ->
    [one] { $days } día con algún síntoma
   *[other] { $days } días con algún síntoma
}
review-total-absent = { $days ->
    [one] { $days } día de lesión, enfermedad o ausencia
   *[other] { $days } días de lesión, enfermedad o ausencia
}

## Trends: what the values are, and how to read them

review-trend-load = La carga de cada día, según el esfuerzo o el pulso y el tiempo.
    .title = Carga
review-trend-ctl = La carga media de unas seis semanas. Describe lo que sueles hacer y no predice nada.
    .title = Carga crónica
review-trend-atl = La carga media de alrededor de una semana. Describe lo que hiciste últimamente.
    .title = Carga aguda
review-trend-tsb = Carga crónica menos carga aguda. Por debajo de cero, has hecho últimamente más de lo que sueles hacer. Es una guía aproximada.
    .title = Balance de carga
review-trend-monotony = Cuánto se parecen los días de una semana. Un valor alto indica pocos días suaves entre los duros. La evidencia es débil.
    .title = Monotonía
review-trend-sleep = Horas dormidas antes de cada día. La mayoría de los adultos necesita de 7 a 9 horas.
    .title = Sueño
review-trend-heaviness = Lo más pesadas que estuvieron tus piernas cada día. Desde 6 sobre 10 cuentan como pesadas.
    .title = Pesadez de piernas
review-trend-soreness = La zona con más agujetas de cada mañana.
    .title = Agujetas
review-trend-hrv = Variabilidad de la frecuencia cardíaca en reposo, como logaritmo. La media semanal dice más que un solo día.
    .title = Variabilidad de la frecuencia cardíaca
review-trend-resting_hr = El pulso en reposo de cada mañana. Por sí solo dice poco.
    .title = Pulso en reposo
review-trend-cadence_at_pace = Pasos por minuto a tu ritmo suave habitual, carrera a carrera.
    .title = Cadencia a ritmo suave
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Pasos por minuto a tu ritmo suave habitual, alrededor de { $pace }, carrera a carrera.
review-trend-efficiency = Metros en llano por cada latido. El calor, las cuestas y el sueño también lo mueven.
    .title = Eficiencia
review-trend-weekly_distance = La distancia que corriste cada semana.
    .title = Distancia por semana
review-trend-weekly_minutes = El tiempo que corriste cada semana.
    .title = Tiempo por semana
review-trend-rpe = El esfuerzo más duro de cada día, tal como lo sentiste.
    .title = Esfuerzo
review-trend-none = No se sabe nada de este tiempo.
review-trend-building = Tu referencia aún se está formando: hacen falta seis semanas de días.
review-trend-talk-test = Tu pulso puede decir poco sobre el esfuerzo. Guíate por la prueba del habla.
review-trend-week-open = La última semana aún no ha terminado.
review-unit-hours = h
review-unit-of-ten = sobre 10
review-unit-ln-ms = ln ms
review-unit-bpm = lpm
review-unit-spm = pasos/min
review-unit-metres-per-beat = m por latido
review-unit-km = km
review-unit-miles = millas
review-unit-minutes = min

## A run

review-split-km = Kilómetro { $number }
review-split-mile = Milla { $number }
review-split-lap = Vuelta { $number }
review-split-time = Intervalo { $number }
review-split-step = Paso { $number }
review-zone = Zona { $number }
review-zones-note = Las zonas son partes de tu margen de pulso. Son una guía aproximada.
review-zones-talk-test = Las zonas no se muestran, porque tu pulso puede decir poco sobre el esfuerzo. Guíate por la prueba del habla.
review-zones-no-heart-rate = No se grabó el pulso.
review-zones-no-maximum = Las zonas necesitan tu pulso máximo, que no está anotado.
review-decoupling-none = La deriva solo se calcula en carreras regulares de al menos 40 minutos con pulso.
review-decoupling-little = Tu pulso y tu ritmo fueron juntos: una deriva del { $percent } %. Menos del 5 % es habitual en una carrera suave.
review-decoupling-some = Tu pulso se desvió un { $percent } % respecto a tu ritmo. El calor, la sed y una carrera larga hacen eso.
review-decoupling-much = Tu pulso se desvió un { $percent } % respecto a tu ritmo. Es mucho; el calor, la sed, un comienzo rápido y una carrera larga hacen eso.
review-mark-paused = En pausa
review-mark-resumed = Reanudada
review-word-heavy = Pesadas
review-word-easing = Aflojo a propósito
review-word-better = Mejor
review-word-same = Igual
review-word-worse = Peor
review-word-pain = Algo duele
review-word-dizzy = Mareo
review-word-chest = Pecho o respiración
review-word-not_now = Ahora no
review-word-undo = Anulado
review-word-coach_again = Consejos otra vez
review-rescue-steps = Lo que surgió: { $steps }
review-rescue-helped = Lo que ayudó: { $step }
review-rescue-end-better = Fue a mejor
review-rescue-end-walked = Caminaste
review-rescue-end-stopped = Pesadas otra vez tras caminar
review-rescue-end-done = Se dijeron todos los pasos
review-rescue-end-not_now = No querías ayuda
review-rescue-end-run_over = La carrera terminó antes
review-rescue-end-red_flag = Terminó con una señal de alarma
review-rhythm-note = α1 muestra lo regular que fue el latido durante dos minutos. Sigue tu propia tendencia; los valores sueltos y los umbrales son inciertos.
review-rhythm-none = α1 necesita latidos de una banda de pecho, con pocos errores.
review-rhythm-talk-test = α1 no se muestra, porque tu pulso puede decir poco sobre el esfuerzo.
review-similar-note = { $runs ->
    [one] Comparado con { $runs } carrera del mismo tipo y de largo parecido del medio año anterior.
   *[other] Comparado con { $runs } carreras del mismo tipo y de largo parecido del medio año anterior.
}
review-similar-too-few = { $runs ->
    [one] Hay { $runs } carrera parecida en el medio año anterior. Una comparación necesita { $needed } con los mismos valores.
   *[other] Hay { $runs } carreras parecidas en el medio año anterior. Una comparación necesita { $needed } con los mismos valores.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Ritmo { $value }, lo habitual { $median } ({ $runs } carreras)
review-similar-heart_rate = Pulso { $value } lpm, lo habitual { $median } lpm ({ $runs } carreras)
review-similar-cadence = Cadencia { $value } pasos/min, lo habitual { $median } pasos/min ({ $runs } carreras)
review-similar-efficiency = { $value } m por latido, lo habitual { $median } m ({ $runs } carreras)
review-similar-heaviness = Pesadez de piernas { $value } sobre 10, lo habitual { $median } sobre 10 ({ $runs } carreras)
