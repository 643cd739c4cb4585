### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Para ya y llama al número de emergencias
flag-urgency-same_day = Para, y ve hoy a que te examinen
flag-urgency-book_a_visit = Pide cita para los próximos días

flag-waits-lines =
    Esto fue hace unos días o ya ha pasado. Aun así hay que examinarlo: por favor, no corras hasta que un médico diga que puedes correr.
    Si está ahí ahora o vuelve, llama al número de emergencias.

flag-felt = { $what }
flag-felt-part = { $what }: { $part }
flag-felt-side = { $what }: { $side }
flag-felt-place = { $what }: { $part }, { $side }

flag-symptom-pain = Dolor
flag-symptom-heaviness = Pesadez
flag-symptom-numbness = Entumecimiento u hormigueo
flag-symptom-saddle_numbness = Entumecimiento entre las piernas, o problemas de vejiga o intestino
flag-symptom-swelling = Hinchazón
flag-symptom-fatigue = Cansancio
flag-symptom-dizziness = Mareo
flag-symptom-fainted = Desmayo, o casi
flag-symptom-breathlessness = Falta de aire que no explica el esfuerzo
flag-symptom-chest_pain = Dolor o presión en el pecho
flag-symptom-palpitations = El corazón se acelera o tropieza
flag-symptom-pallor = Palidez poco habitual
flag-symptom-fever = Fiebre
flag-symptom-confusion = Confusión, colapso, o ya sin sudor con calor
flag-symptom-one_sided_weakness = Debilidad repentina de un lado, de la cara o del habla
flag-symptom-after_much_drinking = Vómitos con dolor de cabeza, o una convulsión, tras beber mucho
flag-symptom-dark_urine = Orina oscura como un refresco de cola
flag-symptom-muscle_breakdown = Dolor o debilidad muscular extremos
flag-symptom-tense_leg = Una pierna muy tensa que duele demasiado, entumecida, o un pie que no se levanta
flag-symptom-missed_periods = Ausencia de la regla
flag-symptom-weight_loss = Pérdida de peso sin querer
flag-symptom-frequent_illness = Enfermedades que se repiten
flag-symptom-low_mood = Ánimo bajo desde hace semanas

flag-note-bone-stress = Anotaste una lesión ósea por estrés anterior. Por favor, menciónala.
flag-note-vessels = Anotaste que tienes más de 50 años, fumas o tienes diabetes. Pide que te revisen los vasos sanguíneos.
flag-note-anaemia = Anotaste anemia, ahora o en el pasado. Por favor, menciónala.
flag-note-pulse-medicine = Anotaste un medicamento que cambia el pulso. Un cambio en él puede ser un motivo; por favor, menciónalo.
flag-note-one-side = { $count ->
        [one] En las últimas dos semanas, la ficha de una carrera dice que solo pesaba una pierna ({ $side }).
       *[other] En las últimas dos semanas, las fichas de { $count } carreras dicen que solo pesaba una pierna ({ $side }).
    }
flag-note-heavy-runs = En las últimas dos semanas las piernas pesaban en { $heavy } de { $known ->
        [one] { $known } día de carrera
       *[other] { $known } días de carrera
    }, a pesar de los días suaves.
flag-note-tired-days = En las últimas dos semanas el cansancio era alto en { $tired } de { $known ->
        [one] { $known } registro de la mañana
       *[other] { $known } registros de la mañana
    }.
flag-note-low-days = En las últimas dos semanas el ánimo era bajo en { $low } de { $known ->
        [one] { $known } registro de la mañana
       *[other] { $known } registros de la mañana
    }.
flag-note-resting-pulse = Tu pulso en reposo de esta semana es de { $now } latidos por minuto. En los 60 días anteriores, lo habitual era { $usual }.
flag-note-cycle-day = El último registro que lo indica fue del día { $day } del ciclo.
flag-note-feverish = Anotado el { $day }.
flag-note-pressed = Pulsado en una carrera el { $day }.
flag-note-still-there = Respondiste que sigue ahí.

flag-chest_pain-title = Dolor o presión en el pecho
flag-chest_pain-lines =
    Para. Siéntate o recuéstate a medias, y no te quedes sin compañía.
    Llama ahora al número de emergencias, o que alguien llame.
    No corras, no conduzcas ni vuelvas a casa a pie por tu cuenta.
flag-chest_pain-ask =
    Anota cuándo empezó, cuánto duró y qué estabas haciendo.
    Pregunta qué pruebas necesita el corazón y cuándo puedes volver a correr.

flag-fainted-title = Desmayo, o casi
flag-fainted-lines =
    Para. Túmbate, levanta las piernas si puedes, y no te quedes sin compañía.
    Llama ahora al número de emergencias, sobre todo si pasó mientras te movías.
    No conduzcas.
flag-fainted-ask =
    Anota si pasó durante el esfuerzo o después, y si el corazón se aceleró antes.
    Pregunta si conviene examinar el corazón antes de que vuelvas a correr.

flag-breathless-title = Falta de aire que no explica el esfuerzo
flag-breathless-lines =
    Para y siéntate con la espalda recta.
    Llama ahora al número de emergencias si la falta de aire no guarda relación con lo que haces, o si no se calma en reposo.
    Si tienes un inhalador para el asma, úsalo como te indicaron.
flag-breathless-ask =
    Anota cuándo aparece, con qué rapidez se calma, y si una pantorrilla duele o está hinchada.
    Pregunta si conviene examinar el corazón, los pulmones y la sangre.

flag-palpitations_with_dizziness-title = El corazón se acelera o tropieza, con mareo o sin calmarse
flag-palpitations_with_dizziness-lines =
    Para. Siéntate o túmbate, y no te quedes sin compañía.
    Llama ahora al número de emergencias.
    No conduzcas.
flag-palpitations_with_dizziness-ask =
    Anota cómo empezó y terminó, cuánto duró, y el pulso si lo sabes.
    Pregunta si tiene sentido un electrocardiograma, en reposo y con esfuerzo.

flag-heat_or_confusion-title = Confusión, colapso, o ya sin sudor con calor
flag-heat_or_confusion-lines =
    Esto es una emergencia. Llama ahora al número de emergencias.
    Primero, y enseguida, enfriar: sombra, agua fría por todo el cuerpo, hielo en cuello, axilas e ingles, aire en movimiento.
    Alguien debe quedarse contigo todo el tiempo.
flag-heat_or_confusion-ask =
    Anota el calor, la duración, lo que bebiste y cuánto se tardó en enfriar.
    Pregunta cuándo y cómo puedes volver a entrenar con calor.

flag-one_sided_weakness-title = Debilidad repentina de un lado, de la cara o del habla
flag-one_sided_weakness-lines =
    Llama ahora al número de emergencias, aunque haya pasado. Cada minuto cuenta.
    Anota la hora a la que empezó.
    No comas, no bebas y no conduzcas.
flag-one_sided_weakness-ask =
    Di a qué hora empezó y cuándo estabas bien por última vez.
    Pregunta cuándo puedes volver a correr.

flag-after_much_drinking-title = Vómitos con dolor de cabeza, o una convulsión, tras beber mucho
flag-after_much_drinking-lines =
    Llama ahora al número de emergencias. Puede que la sal en la sangre esté demasiado baja.
    No bebas más agua.
    Alguien debe quedarse contigo.
flag-after_much_drinking-ask =
    Anota cuánto bebiste, de qué, y en cuánto tiempo.
    Pide que midan el sodio en la sangre, y pregunta cómo beber en carreras largas.

flag-tense_leg-title = Una pierna muy tensa, con un dolor desmedido, entumecida, o un pie que no se levanta
flag-tense_leg-lines =
    Para. Llama ahora al número de emergencias: la presión en un músculo puede necesitar ayuda en pocas horas.
    No le pongas vendas ni la levantes en alto.
flag-tense_leg-ask =
    Anota cuándo empezó, y cuándo llegó el entumecimiento o la debilidad.
    Pide que examinen la presión en el músculo.

flag-saddle_numbness-title = Entumecimiento entre las piernas, o problemas de vejiga o intestino
flag-saddle_numbness-lines =
    Llama ahora al número de emergencias: los nervios de la zona lumbar pueden necesitar ayuda en pocas horas.
    No esperes al día siguiente.
flag-saddle_numbness-ask =
    Anota cuándo empezó el entumecimiento, la debilidad o el problema de vejiga o intestino.
    Pregunta si la zona lumbar necesita hoy una prueba de imagen.

flag-hot_swollen_leg-title = Una pierna hinchada, caliente o dolorida, de un solo lado
flag-hot_swollen_leg-lines =
    Deja de entrenar y ve hoy a que te examinen. Es posible un coágulo en una vena, y también una infección.
    No la masajees ni pases el rodillo.
    Si te falta el aire o te duele el pecho, llama al número de emergencias.
flag-hot_swollen_leg-ask =
    Anota viajes largos, enfermedades, operaciones, hormonas o embarazo de las últimas semanas.
    Pregunta si hay que descartar un coágulo.

flag-muscle_breakdown-title = Orina como un refresco de cola, o dolor o debilidad muscular extremos
flag-muscle_breakdown-lines =
    Deja de entrenar y ve hoy a que te examinen. Puede haberse dañado tejido muscular, y los riñones pueden necesitar ayuda.
    No tomes analgésicos por tu cuenta.
    Si apenas orinas, notas confusión o el corazón tropieza, llama al número de emergencias.
flag-muscle_breakdown-ask =
    Anota qué hiciste en los días anteriores, cuánto calor hacía, y todos los medicamentos y suplementos.
    Pide que analicen la creatina quinasa, los valores del riñón y la orina.

flag-cannot_bear_weight-title = No puedes apoyarte ni saltar sobre ella
flag-cannot_bear_weight-lines =
    Para, quita el peso, y ve hoy a que te examinen.
    No la pongas a prueba corriendo.
flag-cannot_bear_weight-ask =
    Anota cómo pasó y desde cuándo.
    Pregunta si hace falta una prueba de imagen.

flag-pop-title = Un chasquido repentino
flag-pop-lines =
    Para y ve hoy a que te examinen. Puede haberse roto un tendón, un músculo o un ligamento.
    No lo estires. Déjalo en reposo, y enfríalo si te alivia.
flag-pop-ask =
    Anota qué hacías cuando sonó, y qué no podías hacer después.
    Pregunta qué está lesionado y qué se puede cargar.

flag-bone_pain-title = Duele un punto de un hueso
flag-bone_pain-lines =
    Deja de correr y ve hoy a que te examinen. Es posible una lesión ósea por estrés, y seguir corriendo puede empeorarla.
    En ingle, cadera, espinilla y pie es donde más importa.
    Volver a correr necesita el visto bueno de un profesional de la salud.
flag-bone_pain-ask =
    Anota dónde duele, desde cuándo, si duele por la noche, y cómo cambiaron el entrenamiento y las zapatillas.
    Pregunta si hace falta una imagen, como una resonancia. Pregunta por la energía, la regla y la vitamina D.

flag-breathless_on_exertion-title = Falta de aire con el esfuerzo, que se alivia al parar
flag-breathless_on_exertion-lines =
    Deja de entrenar y busca hoy consejo médico.
    Si no se calma, aparece en reposo o te duele el pecho, llama al número de emergencias.
flag-breathless_on_exertion-ask =
    Anota con qué esfuerzo aparece y cuánto tarda en calmarse.
    Pregunta si conviene examinar los pulmones, el corazón y el hemograma.

flag-fever_or_chest_infection-title = Fiebre, o una infección del pecho
flag-fever_or_chest_infection-lines =
    No entrenes. Descansa, y busca hoy consejo médico.
    No corras hasta que lleves dos días sin síntomas. Luego empieza con la mitad, y suave.
    Si te duele el pecho, el corazón tropieza, notas confusión o te falta el aire en reposo, llama al número de emergencias.
flag-fever_or_chest_infection-ask =
    Anota la temperatura, desde cuándo, y qué tomas.
    Pregunta cuánto descansar, y qué sería una señal de que el corazón está afectado.

flag-chest_in_a_run-title = Pulsaste «pecho» en una carrera
flag-chest_in_a_run-lines =
    Si está ahí ahora, para del todo y llama al número de emergencias.
    Antes de que vuelvas a correr, un médico debería decir que está bien.
flag-chest_in_a_run-ask =
    Lleva la carrera: cuándo fue, el esfuerzo y el pulso.
    Pregunta qué pruebas necesita el corazón y cuándo puedes volver a correr.

flag-dizzy_in_a_run-title = Pulsaste «mareo» en una carrera
flag-dizzy_in_a_run-lines =
    Por favor, di cómo va desde entonces, antes de volver a correr.
    Si te desmayaste o casi, llama al número de emergencias. Si ha vuelto a pasar o no sabes por qué fue, que te vea un médico.
flag-dizzy_in_a_run-ask =
    Anota el calor, la comida y la bebida de ese día, y cuánto duró.
    Pregunta si conviene examinar la tensión, el corazón y el hemograma.

flag-pain_in_a_run-title = Pulsaste «dolor» en una carrera
flag-pain_in_a_run-lines =
    Por favor, di cómo va desde entonces, antes de volver a correr.
    Dolor que sigue, te despierta por la noche o cambia tu forma de moverte: que alguien lo examine.
    Si la pierna está muy tensa o entumecida, o el pie no se levanta, llama al número de emergencias.
flag-pain_in_a_run-ask =
    Anota dónde dolía, después de cuánto tiempo, y cómo estaba al día siguiente.
    Pregunta qué se puede cargar, y cuánto.

flag-palpitations-title = El corazón se acelera o tropieza
flag-palpitations-lines =
    Por favor, no entrenes hasta que un médico lo haya examinado.
    Si te mareas o te desmayas, si te duele el pecho o si no se calma, llama al número de emergencias.
flag-palpitations-ask =
    Anota cuándo aparece, cuánto dura, y el café, el alcohol, los medicamentos y el sueño de antes.
    Pregunta si tiene sentido un electrocardiograma.

flag-pain_changes_gait-title = Dolor que cambia tu forma de moverte
flag-pain_changes_gait-lines =
    No corras con él: correr de otra forma puede dañar otra parte.
    Pide cita con un médico deportivo o un fisioterapeuta.
    Caminar, ir en bici o nadar sin dolor puede estar bien.
flag-pain_changes_gait-ask =
    Anota dónde duele, desde cuándo, y qué lo mejora o lo empeora.
    Pregunta qué se puede cargar ahora, y cómo volver.

flag-pain_that_stays-title = Dolor de más de 3 sobre 10 desde hace más de una semana
flag-pain_that_stays-lines =
    Deja de correr por ahora y pide cita con un médico deportivo o un fisioterapeuta.
    Un dolor de 2 sobre 10 como mucho, que al día siguiente no está, no sería motivo para parar.
flag-pain_that_stays-ask =
    Lleva los niveles de dolor por día, y lo que hiciste esos días.
    Pregunta qué se puede cargar ahora, y cómo volver.

flag-pain_at_night-title = Dolor por la noche o en reposo
flag-pain_at_night-lines =
    Un dolor que no necesita movimiento merece que alguien lo examine en pocos días. Hasta entonces, no corras.
    Si duele un punto de un hueso o no puedes apoyarte, ve hoy a que te examinen.
flag-pain_at_night-ask =
    Anota si te despierta, y si tienes fiebre o has perdido peso.
    Pregunta si conviene examinar el hueso.

flag-numbness-title = Entumecimiento u hormigueo
flag-numbness-lines =
    Puede haber un nervio irritado. Deja de correr por ahora y pide cita.
    Si es entre las piernas, o cambian la vejiga o el intestino, o el pie no se levanta, llama al número de emergencias.
flag-numbness-ask =
    Anota exactamente dónde es, desde cuándo, y en qué postura cambia.
    Pregunta si conviene examinar el nervio, la espalda o la presión en un músculo.

flag-swelling-title = Hinchazón
flag-swelling-lines =
    Deja de correr por ahora y pide cita.
    Si una pantorrilla está hinchada y duele, o está caliente, ve hoy a que te examinen.
flag-swelling-ask =
    Anota desde cuándo está ahí, y si aparece después de entrenar.
    Pregunta qué se hincha: la articulación, un tendón o toda la pierna.

flag-persistent_heaviness-title = Piernas pesadas en la mayoría de las carreras desde hace dos semanas
flag-persistent_heaviness-lines =
    Tus piernas llevan dos semanas pesadas. Los días suaves por sí solos no parecen resolverlo.
    Que sea corto y suave, y pide cita con alguien que trate a deportistas.
    Hay muchos motivos posibles, y para la mayoría hay ayuda.
flag-persistent_heaviness-ask =
    Lleva la carga, el sueño y la comida de las últimas semanas.
    Pide un hemograma y la ferritina, y pregunta si comes lo suficiente para lo que haces.

flag-heaviness_in_everyday_life-title = Piernas pesadas en la vida diaria
flag-heaviness_in_everyday_life-lines =
    Unas piernas que pesan en las escaleras, de pie o en casa son más que un asunto de entrenamiento. Pide cita.
    No corras hasta que alguien lo haya examinado.
flag-heaviness_in_everyday_life-ask =
    Anota cuándo están pesadas, hinchadas o doloridas, y qué las alivia.
    Pregunta si conviene examinar las venas, los nervios, el corazón y el hemograma.

flag-one_leg_only-title = Solo pesa una pierna
flag-one_leg_only-lines =
    Los músculos cansados suelen notarse en ambos lados. Un solo lado merece que alguien lo examine: pide cita.
    No corras hasta que alguien lo haya examinado.
    Si está hinchada, caliente o dolorida, ve hoy a que te examinen. Si está entumecida o el pie no se levanta, llama al número de emergencias.
flag-one_leg_only-ask =
    Anota qué pierna, desde cuándo, y si duele la espalda.
    Pregunta si conviene examinar los vasos, los nervios y tu forma de correr.

flag-eases_on_standing-title = Pesadez o dolor solo con el esfuerzo, que se va a los pocos minutos de parar
flag-eases_on_standing-lines =
    Es posible que llegue poca sangre a la pierna, o que haya demasiada presión en un músculo. Pide cita.
    No corras hasta que alguien lo haya examinado. Caminar con suavidad está bien mientras no duela.
flag-eases_on_standing-ask =
    Anota a los cuántos minutos aparece, dónde, y con qué rapidez se va.
    Pregunta si conviene medir los vasos, o la presión en los músculos.

flag-fatigue_with_signs-title = Cansancio con palidez, mareo o falta de aire
flag-fatigue_with_signs-lines =
    La falta de hierro o de sangre es un motivo posible, entre otros. Pide cita y no corras hasta entonces.
    Si te desmayas, te duele el pecho o la respiración no se calma, llama al número de emergencias.
flag-fatigue_with_signs-ask =
    Pide un hemograma y la ferritina.
    Anota tu alimentación, tu regla si la tienes, y todos los medicamentos.

flag-lasting_fatigue-title = Cansancio desde hace dos semanas
flag-lasting_fatigue-lines =
    Hay muchos motivos posibles, desde el sueño y la comida hasta una infección. Pide cita.
    Hasta entonces, corto y suave, o descanso.
flag-lasting_fatigue-ask =
    Lleva el sueño, la carga y el pulso en reposo de las últimas semanas.
    Pregunta qué conviene examinar, como el hemograma, la ferritina y la tiroides.

flag-dizziness-title = Mareo
flag-dizziness-lines =
    Deja de correr por ahora y que alguien lo examine en los próximos días.
    Si te desmayas o casi, si el corazón se acelera, si te duele el pecho, si notas confusión o si un lado está débil, llama al número de emergencias.
flag-dizziness-ask =
    Anota cuándo aparece: al levantarte, durante el esfuerzo o después.
    Pregunta si conviene examinar la tensión, el corazón y el hemograma.

flag-pallor-title = Palidez poco habitual
flag-pallor-lines =
    La falta de hierro o de sangre es un motivo posible. Pide cita, y no corras hasta entonces.
flag-pallor-ask =
    Pide un hemograma y la ferritina.
    Anota tu alimentación, tu regla si la tienes, y todos los medicamentos.

flag-resting_pulse-title = Pulso en reposo diez latidos más alto durante una semana
flag-resting_pulse-lines =
    Calor, alcohol, estrés, una infección, un medicamento, un embarazo o mucha carga son motivos posibles, y algunos hay que examinarlos.
    Pide cita, y hasta entonces corre poco y suave.
flag-resting_pulse-ask =
    Lleva el pulso en reposo por día, y lo que cambió antes.
    Pregunta si conviene examinar el corazón, la tiroides y el hemograma.

flag-missed_periods-title = Sin regla desde hace tres meses
flag-missed_periods-lines =
    Embarazo, hormonas, menopausia o poca energía para lo que haces son motivos posibles. Pide cita.
    Los huesos y la recuperación pueden resentirse si dura, y hay ayuda para ello.
flag-missed_periods-ask =
    Anota las últimas reglas, la anticoncepción, los cambios de peso y las lesiones óseas anteriores.
    Pregunta a un médico por la energía para el deporte, y a un dietista por comer lo suficiente.

flag-weight_loss-title = Pérdida de peso sin querer
flag-weight_loss-lines =
    Esto merece una cita en los próximos días. Hay muchos motivos posibles.
    Come con regularidad, y no entrenes con las reservas vacías.
flag-weight_loss-ask =
    Anota desde cuándo, y cómo han ido el apetito, la digestión y la carga.
    Pregunta a un médico qué conviene examinar, y a un dietista por comer lo suficiente.

flag-frequent_illness-title = Enfermedades que se repiten
flag-frequent_illness-lines =
    Poco sueño, poca comida o poco descanso para lo que haces son motivos posibles. Pide cita.
    Vuelve a entrenar solo cuando te encuentres bien.
flag-frequent_illness-ask =
    Lleva los días de enfermedad, y el sueño y la carga de antes.
    Pregunta si conviene examinar la energía para el deporte, el hierro y la vitamina D.

flag-low_mood-title = Ánimo bajo desde hace semanas
flag-low_mood-lines =
    No tienes que llevarlo a solas. Habla con alguien de confianza, y pide cita.
    Poca energía, demasiada carga o una depresión son posibles, y para todo ello hay ayuda.
    Si piensas en hacerte daño, llama ahora al número de emergencias o a una línea de ayuda en crisis.
flag-low_mood-ask =
    Anota desde cuándo, y cómo han ido el sueño, el apetito, el deseo y la carga.
    Pregunta qué ayudaría, y cuánto correr te hace bien.

### Whether to run.

flag-run-run = Nada desaconseja correr
flag-run-run_half = Corre la mitad de lo habitual, y suave
flag-run-hold = Hoy, sin correr
flag-run-stop_until_seen = Sin correr hasta que alguien lo haya examinado
flag-run-because = { $flag }.
flag-run-pain-little = Dolor de 2 sobre 10 como mucho: puedes seguir si al día siguiente está como antes.
flag-run-pain-not-gone = El dolor no se había ido al día siguiente. Espera hasta que se vaya.
flag-run-pain-some = Dolor de 3 a 5 sobre 10: espera hasta que sea 2 como mucho y se haya ido al día siguiente.
flag-run-pain-settled = El dolor era de 3 a 5 sobre 10 y se calmó para el día siguiente. Empieza con la mitad, y para si vuelve.
flag-run-pain-much = Dolor de más de 5 sobre 10: para, y que alguien lo examine.
flag-run-pain-unknown = Anotaste dolor sin un nivel. Espera hasta que sea 2 sobre 10 como mucho y se haya ido al día siguiente.
flag-run-fever = Con fiebre o una infección del pecho, no corras.
flag-run-fever-just-over = El último día con fiebre o infección del pecho fue el { $day }. Espera hasta llevar dos días sin síntomas.
flag-run-fever-over = El último día con fiebre o infección del pecho fue el { $day }. Empieza con la mitad, y suave.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = ¿Es solo una pierna?
flag-question-everyday_life = ¿Te molesta en las escaleras, de pie o en la vida diaria?
flag-question-changes_gait = ¿Cambia tu forma de correr o caminar?
flag-question-at_night = ¿Duele por la noche o en reposo?
flag-question-bone_point = ¿Duele un punto del hueso al apretarlo?
flag-question-cannot_bear_weight = ¿Te es imposible apoyarte o saltar sobre ella?
flag-question-pop = ¿Empezó con un chasquido?
flag-question-hot_and_swollen = ¿Está hinchada, caliente y dolorida?
flag-question-eases_on_standing = ¿Aparece solo con el esfuerzo, y se va a los pocos minutos de parar?
flag-question-does_not_settle = ¿No se calma en reposo?
flag-question-pain = ¿Duele también?
flag-question-numbness = ¿Está entumecido, o notas hormigueo?
flag-question-saddle_numbness = ¿Notas entumecimiento entre las piernas, o hay problemas de vejiga o intestino?
flag-question-tense_leg = ¿La pierna está muy tensa y duele demasiado, está entumecida, o el pie no se levanta?
flag-question-one_sided_weakness = ¿Se debilitó de repente un lado, la cara o el habla?
flag-question-breathlessness = ¿Te falta el aire más de lo que explica el esfuerzo?
flag-question-dizziness = ¿Tienes mareo?
flag-question-pallor = ¿Tienes una palidez poco habitual?
flag-question-fever = ¿Hay fiebre?
flag-question-chest_pain = ¿Hay dolor o presión en el pecho?
flag-question-fainted = ¿Te desmayaste, o casi?
flag-question-palpitations = ¿El corazón se acelera o tropieza?
flag-question-confusion = ¿Tuviste confusión o un colapso, o dejaste de sudar con calor?
flag-question-after_much_drinking = ¿Hay vómitos con dolor de cabeza, o hubo una convulsión, tras beber mucho?
flag-question-dark_urine = ¿Tu orina es oscura como un refresco de cola?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = Para llevar
flag-summary-intro = Escrito el { $day } por el diario de quien corre, para un médico deportivo, un fisioterapeuta o un dietista. Informa y no es un diagnóstico.
flag-summary-flags = Lo que señala el diario
flag-summary-flags-none = Hoy no hay ninguna señal de alarma.
flag-summary-flag = { $flag }. Anotado por primera vez el { $first }, por última el { $last }.
flag-summary-ask = Para anotar, preguntar y llevar
flag-summary-symptoms = Síntomas de los últimos 90 días
flag-summary-symptoms-none = No se anotó ninguno.
flag-summary-symptom = { $days ->
        [one] { $felt }. Anotado un día: { $first }.
       *[other] { $felt }. Anotado { $days } días entre el { $first } y el { $last }.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Niveles sobre 10: { $levels }.
flag-summary-over = Terminado desde el { $day }.
flag-summary-cleared = Un profesional lo examinó el { $day } y dijo que se puede correr.
flag-summary-load = Carga de las últimas ocho semanas
flag-summary-load-none = No se anotó ninguna carrera.
flag-summary-week = { $runs ->
        [one] Semana hasta el { $day }: una carrera, { $distance }, { $time } de entrenamiento.
       *[other] Semana hasta el { $day }: { $runs } carreras, { $distance }, { $time } de entrenamiento.
    }
flag-summary-effort = { $count ->
        [one] Esfuerzo, una carrera de { $of } valorada: { $rpe } sobre 10.
       *[other] Esfuerzo, { $count } de { $of } carreras valoradas: mediana de { $rpe } sobre 10.
    }
flag-summary-heavy = Piernas en los últimos 28 días: pesadas en { $heavy } de { $known ->
        [one] { $known } día del que se sabe
       *[other] { $known } días de los que se sabe
    }.
flag-summary-body = Sueño y pulso en reposo
flag-summary-sleep = { $nights ->
        [one] Sueño: { $hours } h en la única noche anotada de las últimas 28.
       *[other] Sueño: { $hours } h de media en { $nights } noches anotadas de las últimas 28, la más corta { $least } h.
    }
flag-summary-sleep-none = El sueño no se anotó en los últimos 28 días.
flag-summary-pulse = { $days ->
        [one] Pulso en reposo: { $now } latidos por minuto el único día medido de esta semana.
       *[other] Pulso en reposo: mediana de { $now } latidos por minuto en { $days } días medidos de esta semana.
    }
flag-summary-pulse-usual = { $days ->
        [one] El único día medido de los 60 anteriores: { $usual } latidos por minuto.
       *[other] En los 60 días anteriores: mediana de { $usual } latidos por minuto en { $days } días medidos.
    }
flag-summary-pulse-none = El pulso en reposo no se midió esta semana.
flag-summary-medicine = Medicamentos anotados en las últimas ocho semanas
flag-summary-medicine-none = No se anotó ninguno.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }: { $note }
flag-summary-blood = Análisis de sangre de los últimos dos años
flag-summary-blood-none = No se anotó ninguno.
flag-summary-ferritin = { $day } de { $year }: ferritina { $value } µg/l
flag-summary-haemoglobin = { $day } de { $year }: hemoglobina { $value } g/l
flag-summary-background = Datos de salud, según quien corre
flag-summary-background-none = No se indicó nada.
flag-summary-age = Edad: { $age }
flag-summary-heart_condition = Una enfermedad del corazón
flag-summary-rhythm_disorder = Un trastorno del ritmo del corazón
flag-summary-pulse_medicine = Un medicamento que cambia el pulso
flag-summary-asthma = Asma
flag-summary-diabetes = Diabetes
flag-summary-smoking = Fuma
flag-summary-pregnancy_or_recent_birth = Embarazo, o parto en el último año
flag-summary-bone_stress_injury = Una lesión ósea por estrés anterior
flag-summary-anaemia = Anemia, ahora o en el pasado
