### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Posible: { $cause }
causes-headline-today = Motivos posibles de las piernas pesadas de hoy; primero, el que más aparece en tu diario.
causes-headline-weeks = Motivos posibles de las piernas pesadas de estas semanas; primero, el que más aparece en tu diario.
causes-headline-none = Por ahora, nada en tu diario lo explica. Esto es lo que ayudaría a saber más.
causes-headline-fresh-today = Hoy tus piernas figuran como frescas.
causes-headline-fresh = En este tiempo no figura ningún día de piernas pesadas.
causes-heavy-days = { $heavy ->
    [one] { $heavy } día de piernas pesadas entre los { $known } de { $days } días de los que se sabe.
   *[other] { $heavy } días de piernas pesadas entre los { $known } de { $days } días de los que se sabe.
}
causes-helped = { $helped ->
    [one] Dijiste que esto te ayudó una vez.
   *[other] Dijiste que esto te ayudó { $helped } veces.
}
causes-helped-most = { $advice }: ayudó { $helped } de { $tried } veces.
causes-did-it-help = El { $day } te pesaban las piernas, y el consejo fue: { $advice }. ¿Te ayudó?

## Muscle fatigue

causes-hard-session = El { $day } hiciste una sesión dura: { $time }, esfuerzo { $effort } sobre 10.
causes-hard-session-unrated = El { $day } hiciste una sesión dura.
causes-weeks-hard-session = En los dos días anteriores a { $days } de { $heavy } días de piernas pesadas hubo una sesión dura.
causes-long-run = El { $day } hiciste una carrera larga: { $length }.
causes-weeks-long-run = En los dos días anteriores a { $days } de { $heavy } días de piernas pesadas hubo una carrera larga.
causes-spike = La carrera del { $day } fue de { $distance }. Tu carrera más larga de los 30 días anteriores fue de { $longest }.
causes-weeks-spike = En los dos días anteriores a { $days } de { $heavy } días de piernas pesadas hubo una carrera mucho más larga que la más larga del mes anterior.
causes-leg-strength = El { $day } hiciste fuerza u otro trabajo duro de piernas.
causes-weeks-leg-strength = En los dos días anteriores a { $days } de { $heavy } días de piernas pesadas hubo fuerza u otro trabajo duro de piernas.
causes-load-high = Tu carga de los siete días hasta el { $day } fue { $ratio } veces la de tu semana habitual.
causes-weeks-load-high = Antes de { $days } de { $heavy } días de piernas pesadas hubo una semana con mucha más carga de lo habitual.
causes-confirm-muscle_fatigue = Con uno o dos días suaves, las piernas deberían aligerarse. Si es así, el motivo pueden haber sido los músculos cansados.

## Worse for weeks in spite of rest

causes-efficiency-down = Con el mismo pulso, en las últimas dos semanas has corrido alrededor de un { $percent } % más despacio que en las seis semanas anteriores.
causes-effort-up = En las últimas dos semanas el mismo ritmo te ha costado { $now } sobre 10. En las seis semanas anteriores te costaba { $usual } sobre 10.
causes-low-wellness = El cansancio, el ánimo o cómo te sientes iba mal en { $low } de { $known } días de las últimas dos semanas. La semana más suave hasta el { $day } no lo ha cambiado por ahora.
causes-low-wellness-no-easier-week = El cansancio, el ánimo o cómo te sientes iba mal en { $low } de { $known } días de las últimas dos semanas.
causes-monotony = Los días de la última semana fueron muy parecidos, con poco cambio entre duro y suave.
causes-resting-pulse-up = Tu pulso en reposo ha sido de unos { $now } en la última semana. Tu valor habitual es de unos { $usual }.
causes-confirm-overtraining_pattern = Un médico que trate a deportistas puede buscar otros motivos, como una enfermedad, poco hierro o poca comida. Descansar puede ayudar, y puede llevar semanas.

## Too little recovery

causes-short-night = En la noche previa al { $day } dormiste { $sleep }. La mayoría de los adultos necesita de 7 a 9 horas.
causes-weeks-short-night = Antes de { $days } de { $heavy } días de piernas pesadas hubo menos de 7 horas de sueño.
causes-short-nights = En las últimas dos semanas has dormido { $hours } horas de media, según { $nights } noches anotadas. La mayoría de los adultos necesita de 7 a 9 horas.
causes-poor-night = Anotaste que la noche previa al { $day } fue mala.
causes-weeks-poor-night = Antes de { $days } de { $heavy } días de piernas pesadas hubo una noche que anotaste como mala.
causes-back-to-back = Entrenaste duro o largo el { $first } y otra vez el { $second }.
causes-weeks-back-to-back = Antes de { $days } de { $heavy } días de piernas pesadas hubo dos días duros o largos seguidos.
causes-no-day-off = Corriste o hiciste fuerza cada uno de los siete días hasta el { $day }.
causes-weeks-no-day-off = Antes de { $days } de { $heavy } días de piernas pesadas hubo siete días sin un día libre.
causes-ate-too-little = Anotaste que el { $day } comiste poco para lo que hiciste.
causes-weeks-ate-too-little = Antes de { $days } de { $heavy } días de piernas pesadas hubo un día en que comiste poco.
causes-ill = Anotaste una enfermedad el { $day }. Tras una enfermedad, las piernas pueden seguir pesadas unos días.
causes-weeks-ill = En la semana anterior a { $days } de { $heavy } días de piernas pesadas hubo una enfermedad.
causes-stress = Anotaste mucho estrés el { $day }.
causes-weeks-stress = Antes de { $days } de { $heavy } días de piernas pesadas hubo mucho estrés.
causes-travel = El { $day } hiciste un viaje largo.
causes-weeks-travel = En los dos días anteriores a { $days } de { $heavy } días de piernas pesadas hubo un viaje largo.
causes-no-easier-week = Desde hace dos semanas correr te cuesta más y te sientes peor, y no ha habido ninguna semana más suave.
causes-confirm-inadequate_recovery = Dos o tres noches de 8 horas, comida suficiente y un día suave suelen mostrarlo. Anota el sueño y las piernas esos días para ver la diferencia.

## Too little fluid, or salt

causes-fluid-loss = En la carrera del { $day } quedaron sin reponer unos { $litres } litros de líquido. Eso es más del 2 % de tu masa corporal.
causes-weeks-fluid-loss = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera en la que perdiste en líquido más del 2 % de la masa corporal.
causes-heat = El { $day } hizo calor.
causes-weeks-heat = Antes de { $days } de { $heavy } días de piernas pesadas hizo calor.
causes-drift = En la carrera del { $day } tu pulso subió alrededor de un { $percent } % al mismo ritmo. El calor y la falta de líquido pueden hacerlo, y también una carrera larga por sí sola.
causes-decoupling = En la carrera del { $day } el pulso y el ritmo se separaron un { $percent } %. El calor y la falta de líquido pueden hacerlo, y también las piernas cansadas o una carrera larga por sí sola.
causes-weeks-drift = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera en la que el pulso y el ritmo se separaron.
causes-little-fluid = En la carrera del { $day } bebiste { $fluid } ml en { $time }.
causes-weeks-little-fluid = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera larga o con calor en la que bebiste poco.
causes-confirm-dehydration = Bebe según la sed durante un día y mira cómo están mañana las piernas. Anota lo que bebes en tus próximas carreras largas o con calor.

## Too little carbohydrate

causes-no-carbohydrate = La carrera del { $day } duró { $time }, con { $grams } g de hidratos. A partir de unos 75 minutos ayudan de 30 a 60 g por hora.
causes-weeks-no-carbohydrate = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera de más de 75 minutos casi sin hidratos.
causes-little-before = Antes de la carrera de { $time } del { $day } comiste { $grams } g de hidratos.
causes-weeks-little-before = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera de más de 75 minutos tras comer pocos hidratos.
causes-heavy-late = En la carrera del { $day } te pesaban las piernas más o menos desde el minuto { $minute }. Tan tarde en una carrera, las reservas de hidratos pueden estar bajas.
causes-weeks-heavy-late = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera en la que las piernas empezaron a pesar tarde.
causes-hard-days-little-food = Entrenaste duro o largo el { $first } y el { $second }, y comiste poco en torno a ello.
causes-weeks-hard-days-little-food = Antes de { $days } de { $heavy } días de piernas pesadas hubo dos días duros o largos con poca comida.
causes-pace-and-pulse-down = En la segunda mitad de la carrera del { $day } corriste un { $percent } % más despacio, y el pulso también bajó. Los músculos cansados o la falta de hidratos pueden hacerlo.
causes-weeks-pace-and-pulse-down = Antes de { $days } de { $heavy } días de piernas pesadas hubo una carrera en la que el ritmo y el pulso bajaron juntos.
causes-confirm-glycogen_depletion = Come hidratos antes de tu próxima carrera larga y de 30 a 60 g por hora durante ella. Si las piernas siguen más ligeras, este puede haber sido el motivo.

## Too little iron

causes-low-ferritin = Tu ferritina del { $day } era de { $value } µg/l. Por debajo de 30 se considera baja en adultos.
causes-borderline-ferritin = Tu ferritina del { $day } era de { $value } µg/l. Por debajo de 35 conviene vigilarla en quienes corren.
causes-low-haemoglobin = Tu hemoglobina del { $day } era de { $value } g/l, por debajo del margen habitual.
causes-few-iron-meals = Anotaste { $meals ->
    [one] { $meals } comida rica
   *[other] { $meals } comidas ricas
} en hierro en { $days } días de las últimas tres semanas, y notas cansancio o malestar.
causes-iron-symptoms = En las últimas semanas anotaste: { $symptoms }. Juntos merecen un análisis de sangre.
causes-low-blood-before = Tus datos de salud dicen que tus valores de sangre ya fueron demasiado bajos antes.
causes-confirm-iron_deficiency = Solo lo muestra un análisis de sangre. Pide a tu médico un hemograma y la ferritina.
causes-symptom-fatigue = cansancio
causes-symptom-breathlessness = falta de aire
causes-symptom-pallor = palidez
causes-symptom-dizziness = mareo

## How you run

causes-one-sided-heaviness = Pesó una sola pierna en { $days } días de las últimas cuatro semanas. Dónde: { $side }.
causes-one-sided-soreness = Hubo agujetas en un solo lado en { $days } días de las últimas cuatro semanas. Dónde: { $side }.
causes-new-shoes = Llevas «{ $name }» desde el { $day }. Unas zapatillas nuevas pueden cargar las piernas de otra forma.
causes-weeks-new-shoes = En las dos semanas anteriores a { $days } de { $heavy } días de piernas pesadas hubo zapatillas nuevas.
causes-cadence-down = Tu cadencia a la misma velocidad es alrededor de un { $percent } % más baja que en las cuatro semanas anteriores.
causes-cadence-up = Tu cadencia a la misma velocidad es alrededor de un { $percent } % más alta que en las cuatro semanas anteriores.
causes-contact-down = Tus pies están en el suelo alrededor de un { $percent } % menos a la misma velocidad que en las cuatro semanas anteriores.
causes-contact-up = Tus pies están en el suelo alrededor de un { $percent } % más a la misma velocidad que en las cuatro semanas anteriores.
causes-unexplained = Las piernas te pesaron en cada una de las últimas cuatro semanas, { $heavy } días en total. La carga, el sueño ({ $hours } horas de media) y la comida parecen en orden, según lo anotado. Quizá merezca la pena mirar tu forma de correr.
causes-confirm-biomechanics = Un entrenador de carrera o un fisioterapeuta puede mirar cómo corres. Lleva el resumen de tu forma de correr.

## Sore muscles

causes-sore-after-hard = Agujetas ({ $part }) el { $day }, { $level } sobre 10, tras la sesión dura del { $before }.
causes-weeks-sore-after-hard = En { $days } de { $heavy } días de piernas pesadas tenías agujetas tras una sesión dura.
causes-sore-after-long = Agujetas ({ $part }) el { $day }, { $level } sobre 10, tras la carrera larga del { $before }.
causes-weeks-sore-after-long = En { $days } de { $heavy } días de piernas pesadas tenías agujetas tras una carrera larga.
causes-sore-after-descent = Agujetas ({ $part }) el { $day }, { $level } sobre 10, tras mucha cuesta abajo el { $before }.
causes-weeks-sore-after-descent = En { $days } de { $heavy } días de piernas pesadas tenías agujetas tras mucha cuesta abajo.
causes-sore-after-strength = Agujetas ({ $part }) el { $day }, { $level } sobre 10, tras trabajo duro de piernas el { $before }.
causes-weeks-sore-after-strength = En { $days } de { $heavy } días de piernas pesadas tenías agujetas tras trabajo duro de piernas.
causes-sore-after-new = Agujetas ({ $part }) el { $day }, { $level } sobre 10, tras algo nuevo, o que hacía mucho que no hacías, el { $before }.
causes-weeks-sore-after-new = En { $days } de { $heavy } días de piernas pesadas tenías agujetas tras algo nuevo, o que hacía mucho que no hacías.
causes-confirm-muscle_damage = Unas agujetas así suelen ser peores el segundo o tercer día, y luego se van. Si siguen en un punto o empeoran, pide a alguien que lo examine.

## Also worth asking

causes-beside-medicine = Anotaste un medicamento el { $day }. Algunos medicamentos vuelven pesadas las piernas; tu médico o farmacéutico puede decírtelo.
causes-weeks-beside-medicine = Antes de { $days } de { $heavy } días de piernas pesadas anotaste un medicamento. Algunos medicamentos vuelven pesadas las piernas; tu médico o farmacéutico puede decírtelo.
causes-beside-alcohol = Anotaste alcohol el { $day }.
causes-weeks-beside-alcohol = Antes de { $days } de { $heavy } días de piernas pesadas anotaste alcohol.
causes-beside-heat = El { $day } hizo calor.
causes-weeks-beside-heat = Antes de { $days } de { $heavy } días de piernas pesadas hizo calor.
causes-beside-long-standing = El { $day } pasaste mucho tiempo de pie.
causes-weeks-beside-long-standing = Antes de { $days } de { $heavy } días de piernas pesadas pasaste mucho tiempo de pie.
causes-beside-travel = El { $day } hiciste un viaje largo.
causes-weeks-beside-travel = Antes de { $days } de { $heavy } días de piernas pesadas hiciste un viaje largo.
causes-beside-cycle-day = Día de tu ciclo el { $day }: { $cycle }.
causes-weeks-beside-cycle-day = Día de tu ciclo en { $days } de { $heavy } días de piernas pesadas: { $cycle }.
causes-beside-illness = Anotaste una enfermedad el { $day }.
causes-weeks-beside-illness = En la semana anterior a { $days } de { $heavy } días de piernas pesadas anotaste una enfermedad.

## What is not known

causes-missing-heaviness-today = Aún no has anotado cómo están hoy tus piernas.
causes-missing-heaviness = Cómo estaban tus piernas se sabe de { $known } de { $days } días.
causes-missing-sleep = Falta el sueño de { $missing } de las últimas { $nights } noches.
causes-missing-check-in = Hoy aún no hay registro de la mañana, así que no se sabe nada de agujetas, cansancio y estrés.
causes-missing-effort = Falta el esfuerzo de { $missing } de { $runs } carreras.
causes-missing-fuel = Falta la comida y la bebida de { $missing } de { $runs } carreras de más de 75 minutos.
causes-missing-load = Tu carga habitual se conoce tras { $needed } días. Este es el día { $known }.
causes-missing-gait = En las últimas ocho semanas no hay bastantes carreras con cadencia para comparar tu forma de correr.
causes-missing-blood = No hay ninguna ferritina de los últimos seis meses. Puedes anotar un resultado de tu médico.

## The gait summary

causes-gait-title = Resumen de tu forma de correr
causes-gait-days = Del { $first } al { $last }, comparado con las cuatro semanas anteriores, a las mismas velocidades.
causes-gait-cadence-up = La cadencia es un { $percent } % más alta que antes.
causes-gait-cadence-down = La cadencia es un { $percent } % más baja que antes.
causes-gait-cadence-same = La cadencia es la misma que antes, con un margen del 1 %.
causes-gait-cadence-unknown = No hay bastantes carreras para comparar la cadencia.
causes-gait-contact-up = El contacto con el suelo es un { $percent } % más largo que antes.
causes-gait-contact-down = El contacto con el suelo es un { $percent } % más corto que antes.
causes-gait-contact-same = El contacto con el suelo es el mismo que antes, con un margen del 1 %.
causes-gait-contact-unknown = No hay bastantes carreras con contacto con el suelo para compararlo.
causes-gait-no-part = pierna
causes-gait-heavy-place = Pesadez: { $part }. Días: izquierda { $left }, derecha { $right }, ambos lados { $both }.
causes-gait-sore-place = Agujetas: { $part }. Días: izquierda { $left }, derecha { $right }, ambos lados { $both }.
causes-gait-shoes = «{ $name }», desde el { $day }, { $runs ->
    [one] { $runs } carrera
   *[other] { $runs } carreras
} en las últimas ocho semanas.
causes-gait-shoes-laid-aside = «{ $name }», desde el { $day }, ya retiradas, { $runs ->
    [one] { $runs } carrera
   *[other] { $runs } carreras
} en las últimas ocho semanas.

## Advice: what to do, and how

causes-advice-rest_day = Deja correr y el trabajo duro para otro día. Caminar en el día a día está bien si te sienta bien.
    .title = Un día de descanso
causes-advice-easy_day = Corre poco y tan despacio que puedas hablar con frases enteras, o mejor camina. Termina antes si las piernas pesan más.
    .title = Un día suave
causes-advice-active_recovery = Camina, pedalea o nada con suavidad de 20 a 40 minutos. Después deberías sentirte mejor que antes.
    .title = Movimiento suave
causes-advice-sleep_tonight = Acuéstate antes esta noche, con tiempo para 8 horas. Una habitación oscura y fresca, sin pantallas, puede ayudar.
    .title = Acostarse antes
causes-advice-drink_to_thirst = Bebe durante el día siempre que tengas sed, y con las comidas. Más de lo que pide la sed no ayuda y puede hacer daño.
    .title = Beber según la sed
causes-advice-salty_meal = Tras sudar mucho, toma algo salado con la próxima comida, como sopa o pan con queso. Déjalo si tu médico te dijo que comas con poca sal.
    .title = Algo salado al comer
causes-advice-carbohydrate_now = Come un plato o un tentempié con pan, arroz, pasta, patatas, avena o fruta. Con diabetes, sigue lo que acordaste con tu médico.
    .title = Una comida con hidratos
causes-advice-ease_off_sore_muscles = Deja las carreras duras, los saltos y las cuestas abajo hasta que pasen las agujetas. No estires con fuerza los músculos doloridos.
    .title = Cuidar los músculos doloridos
causes-advice-rolling = Pasa el rodillo o masajea los músculos con suavidad de 5 a 10 minutos. Puede quitar un poco de agujetas.
    .title = Rodillo de espuma o masaje
causes-advice-mobility = Mueve caderas, rodillas y tobillos con suavidad por todo su recorrido unos minutos. No debería doler nada.
    .title = Movilidad suave
causes-advice-ask_for_ferritin = Pide a tu médico un hemograma y la ferritina. No tomes hierro sin un resultado.
    .title = Pedir hemograma y ferritina
causes-advice-gait_analysis = Pide a un entrenador de carrera o a un fisioterapeuta que mire cómo corres. Lleva el resumen de tu forma de correr.
    .title = Análisis de tu forma de correr
causes-advice-see_a_clinician = Pide a un médico que trate a deportistas que lo examine. El resumen de tu diario muestra lo que anotaste.
    .title = Preguntar a un médico deportivo
causes-advice-raise_longest_run_slowly = Que ninguna carrera pase de un 10 % más que la más larga de tus últimos 30 días. Así tus piernas no encuentran nada mucho más largo de lo que conocen.
    .title = Alargar poco a poco
causes-advice-easy_weeks = Tras dos o tres semanas de subir, corre claramente menos una semana. Planea esa semana antes de necesitarla.
    .title = Semanas suaves entre medias
causes-advice-spread_hard_days = Pon al menos un día suave o de descanso entre días duros o largos. La fuerza de piernas cuenta como dura.
    .title = Días duros separados
causes-advice-sleep_habit = Date tiempo para 7 a 9 horas cada noche, con horarios regulares. Una siesta corta puede ayudar tras una mala noche.
    .title = Dormir bastante por costumbre
causes-advice-fuel_plan = Come hidratos unas horas antes de las carreras largas, y toma de 30 a 60 g por hora en carreras de más de 75 minutos. Pruébalo primero en los entrenamientos.
    .title = Hidratos para carreras largas
causes-advice-hydration_plan = Lleva agua o pasa por una fuente en carreras largas o con calor, y bebe según la sed. Empieza la carrera sin sed y sin el estómago lleno.
    .title = Tu forma de beber
causes-advice-iron_rich_meals = Come varias veces por semana alimentos ricos en hierro: carne roja o pescado, lentejas, alubias, tofu, cereales enriquecidos. Con fruta o verdura se aprovecha mejor el hierro de las plantas.
    .title = Comidas ricas en hierro
causes-advice-eat_enough = Come lo suficiente para lo que haces, con proteína en cada comida y un plato variado. Un dietista-nutricionista puede ayudar si te cuesta.
    .title = Comer lo suficiente
causes-advice-strength = Entrena glúteos, muslos y pantorrillas dos veces por semana, no el día antes de una carrera dura. Empieza con poco y añade despacio.
    .title = Fuerza dos veces por semana
causes-advice-core_and_jumps = Añade ejercicios para el tronco y algunos saltos pequeños una o dos veces por semana. Empieza con poco, con las piernas descansadas.
    .title = Tronco y saltos pequeños
causes-advice-eccentric = Añade bajadas lentas, como sentadillas o bajadas de talones lentas, una o dos veces por semana. La primera vez da agujetas, así que empieza con poco.
    .title = Bajar despacio
causes-advice-warm_up_and_cool_down = Empieza con 10 minutos suaves y unos balanceos de pierna, y termina caminando tranquilamente. Antes de una carrera dura, dedícale un poco más.
    .title = Calentamiento y vuelta a la calma
causes-advice-one_change_at_a_time = Cambia zapatillas, superficie o cuestas de una en una, y empieza con carreras cortas. Así las piernas pueden adaptarse, y ves qué les sienta bien.
    .title = Un cambio cada vez
