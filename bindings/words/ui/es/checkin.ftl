# The title of the screen on which an entry is changed.
checkin-edit = Cambiar la entrada

# Over the list of other kinds of entries.
checkin-other = Anotar otra cosa

# The day that an entry is for.
checkin-day = Para qué día

checkin-today = Hoy

checkin-month-before = Mes anterior

checkin-month-after = Mes siguiente

# Asks before an entry is deleted.
checkin-delete-question = ¿Eliminar esta entrada?

checkin-delete-detail = En el diario puedes recuperarla justo después.

# What was said on a scale.
checkin-of = { $value } de { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = frescas

checkin-heaviest = como plomo

checkin-poor = mala

checkin-very-good = muy buena

checkin-none = nada

checkin-exhausted = agotamiento

checkin-low = bajo

checkin-very-much = muchísimo

checkin-rest = sin esfuerzo

checkin-maximal = al máximo

checkin-hardly = apenas

checkin-gone = se fue

checkin-unbearable = insoportable

checkin-clear = Borrar

# The morning check-in.
checkin-heaviness = ¿Cuánto te pesan las piernas?

checkin-sleep = ¿Cuánto has dormido?

checkin-sleep-time = { $hours } h { $minutes } min

checkin-sleep-less = Un cuarto de hora menos

checkin-sleep-more = Un cuarto de hora más

checkin-quality = ¿Qué tal has dormido?

checkin-sore = ¿Dónde tienes agujetas?

checkin-fatigue = ¿Cuánto cansancio sientes?

checkin-mood = ¿Qué tal el ánimo?

checkin-stress = ¿Cuánto estrés tienes?

checkin-more-morning = Pulso, enfermedad, ciclo

checkin-resting = Pulso en reposo (latidos por minuto)

checkin-rmssd = Variabilidad cardíaca (RMSSD, ms)

checkin-ill = ¿Tienes alguna enfermedad?

checkin-cycle = Día del ciclo menstrual

checkin-note = Nota

# Beneath a field: what it takes.
checkin-range = De { $low } a { $high }

checkin-no-number = Escribe un número.

# The body map.
checkin-front = Delante

checkin-back = Detrás

checkin-list = Lista

checkin-place = { $part } ({ $side })

checkin-marked = marcado

checkin-not-marked = sin marcar

checkin-map = Toca lo que notas. Cada lado lleva su nombre.

# The morning reading with a strap.
checkin-reading-detail = Dos minutos de calma, en la cama o en una silla

checkin-reading-start = Empezar la medición

checkin-reading-skip = Medir ya

checkin-reading-finish = Terminar ya

checkin-reading-keep = Guardar la medición

checkin-reading-again = Otra vez

checkin-reading-discard = No guardarla

checkin-reading-left = quedan { $time }

checkin-reading-rate = Pulso

checkin-reading-beats = Latidos

checkin-reading-kept = La medición está en el diario.

checkin-reading-no-strap = Hace falta una banda de pulso. Aún no hay ninguna vinculada.

checkin-reading-bluetooth = La banda se oye por Bluetooth. El teléfono tiene que permitirlo.

checkin-reading-settings = Abrir los ajustes del teléfono

# The card after a run.
checkin-effort = ¿Cuánto te ha costado?

checkin-run-heavy = ¿Cuánto te pesaban las piernas?

checkin-where-heavy = ¿Dónde pesaban?

checkin-heavy-from = Pesadas desde qué minuto

checkin-helped = ¿Qué ayudó?

checkin-shoes = Zapatillas

checkin-which-run = ¿Qué carrera?

checkin-whole-day = Todo el día

# Food and drink.
checkin-about-run = Alrededor de una carrera

checkin-about-day = A lo largo del día

checkin-carbohydrate-before = Hidratos en las cuatro horas anteriores (g)

checkin-carbohydrate-during = Hidratos durante la carrera (g)

checkin-carbohydrate-after = Hidratos en las dos horas siguientes (g)

checkin-fluid = Bebida (ml)

checkin-electrolytes = ¿Con electrolitos?

checkin-sweat = Líquido perdido en esta carrera

checkin-mass-before = Peso corporal antes ({ $unit })

checkin-mass-after = Peso corporal después ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Orina entre medias (ml)

checkin-iron-meals = Comidas ricas en hierro

checkin-too-little = ¿Comiste poco para lo que hiciste?

# Results from a laboratory.
checkin-ferritin = Ferritina (µg/l, igual que ng/ml)

checkin-haemoglobin = Hemoglobina ({ $unit })

checkin-unit = Unidad

# An activity, a tag.
checkin-what = ¿Qué fue?

checkin-minutes = Minutos

checkin-distance = Distancia ({ $unit })

checkin-hard = Duro para las piernas

checkin-hard-detail = Sentadillas con peso, cuestas, saltos

checkin-shoes-name = Nombre de las zapatillas

checkin-shoes-aside = Retiradas desde este día

# A symptom, and an absence.
checkin-felt = ¿Qué notas?

checkin-change = Elegir otra cosa

checkin-where = ¿Dónde?

checkin-how-much = ¿Cuánto?

checkin-questions = Responde, para que no se escape nada

checkin-circumstances = ¿Qué más ocurre?

checkin-since = Desde

checkin-since-day = Este día

checkin-until = Hasta

checkin-still-there = Sigue ahí

checkin-away = ¿Por qué no corres?

checkin-open-end = Aún no se sabe

# Legs before a run.
checkin-feel = ¿Cómo sientes las piernas?

checkin-choice = ¿Qué harás?

# Whether an advice helped.
checkin-tried = ¿Lo probaste?

checkin-did-help = ¿Ayudó?

checkin-cannot-say = Difícil decir

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Registro de la mañana

checkin-kind-run-card = Después de correr

checkin-kind-intake = Comida y bebida

checkin-kind-blood = Análisis de sangre

checkin-kind-activity = Actividad

checkin-kind-shoes = Zapatillas

checkin-kind-symptom = Síntoma

checkin-kind-legs-today = Piernas antes de correr

checkin-kind-tag = Algo más del día

checkin-kind-reading = Medición de la mañana

checkin-kind-absence = Tiempo sin correr

checkin-kind-advice-outcome = ¿Te ayudó?

# What was done.
checkin-activity-run = Carrera sin el teléfono

checkin-activity-walk = Caminar

checkin-activity-cycling = Bici

checkin-activity-swimming = Natación

checkin-activity-other-sport = Otro deporte

checkin-activity-strength = Fuerza

checkin-activity-mobility = Movilidad o estiramientos

checkin-activity-foam-rolling = Rodillo de espuma

checkin-activity-massage = Masaje

# What is felt.
checkin-symptom-pain = Dolor

checkin-symptom-heaviness = Pesadez que no se va

checkin-symptom-numbness = Entumecimiento u hormigueo

checkin-symptom-saddle-numbness = Entumecimiento entre las piernas, o problemas de vejiga o intestino

checkin-symptom-swelling = Hinchazón

checkin-symptom-fatigue = Cansancio más allá de las piernas

checkin-symptom-dizziness = Mareo

checkin-symptom-fainted = Desmayo, o casi

checkin-symptom-breathlessness = Falta de aire que no explica el esfuerzo

checkin-symptom-chest-pain = Dolor o presión en el pecho

checkin-symptom-palpitations = El corazón se acelera o tropieza

checkin-symptom-pallor = Palidez

checkin-symptom-fever = Fiebre

checkin-symptom-confusion = Confusión, colapso, o sin sudor con calor

checkin-symptom-one-sided-weakness = Debilidad repentina de un lado, o habla pastosa

checkin-symptom-after-much-drinking = Vómitos, dolor de cabeza o una convulsión tras beber mucho

checkin-symptom-dark-urine = Orina muy oscura

checkin-symptom-muscle-breakdown = Dolor o debilidad extremos de los músculos

checkin-symptom-tense-leg = Pierna muy tensa y muy dolorida

checkin-symptom-missed-periods = Sin regla desde hace tres meses

checkin-symptom-weight-loss = Pérdida de peso sin querer

checkin-symptom-frequent-illness = Enfermedades que se repiten

checkin-symptom-low-mood = Ánimo bajo desde hace semanas

# What belongs to a symptom.
checkin-circumstance-one-leg-only = Solo una pierna

checkin-circumstance-everyday-life = En las escaleras, de pie o en la vida diaria

checkin-circumstance-changes-gait = Cambia tu forma de correr o caminar

checkin-circumstance-at-night = Por la noche, o en reposo

checkin-circumstance-bone-point = Duele un punto de un hueso al apretarlo

checkin-circumstance-cannot-bear-weight = No puedes apoyarte ni saltar sobre ella

checkin-circumstance-pop = Empezó con un chasquido

checkin-circumstance-hot-and-swollen = Caliente, con hinchazón y dolor

checkin-circumstance-eases-on-standing = Solo con el esfuerzo, y se va a los pocos minutos de parar

checkin-circumstance-does-not-settle = No se calma en reposo

checkin-circumstance-gone-next-day = Al día siguiente, como antes

# Parts of the body.
checkin-part-quadriceps = Parte delantera del muslo

checkin-part-hamstrings = Parte trasera del muslo

checkin-part-adductors = Cara interna del muslo

checkin-part-glutes = Glúteo

checkin-part-hip-flexors = Parte delantera de la cadera

checkin-part-groin = Ingle

checkin-part-hip = Cadera

checkin-part-outer-thigh = Cara externa del muslo

checkin-part-knee = Rodilla

checkin-part-shin = Espinilla

checkin-part-calf = Pantorrilla

checkin-part-achilles = Tendón de Aquiles

checkin-part-ankle = Tobillo

checkin-part-foot = Pie

checkin-part-lower-back = Zona lumbar

checkin-part-elsewhere = Otro sitio

# Sides of the body.
checkin-side-left = lado izquierdo

checkin-side-right = lado derecho

checkin-side-both = ambos lados

# How somebody is ill.
checkin-ill-cold = Un resfriado

checkin-ill-fever = Fiebre

checkin-ill-chest = Tos de pecho

checkin-ill-stomach = Estómago o intestino

checkin-ill-other = Otra cosa

# What else there was in the day.
checkin-tag-medicine = Medicamento

checkin-tag-alcohol = Alcohol

checkin-tag-heat = Calor

checkin-tag-long-standing = Mucho tiempo de pie

checkin-tag-travel = Un viaje largo

# Why somebody does not run.
checkin-absence-injured = Lesión

checkin-absence-ill = Enfermedad

checkin-absence-away = Fuera

# How legs feel.
checkin-feel-fresh = Frescas

checkin-feel-so-so = Regular

checkin-feel-heavy = Pesadas

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = Un calentamiento más largo

checkin-choice-easy-version = Una versión suave de la carrera

checkin-choice-walk = Caminar

checkin-choice-rest-day = Un día de descanso

checkin-choice-as-planned = Según el plan

# What helped in a run.
checkin-step-accept = Aceptarlo

checkin-step-ease = Un ritmo más suave

checkin-step-tall = Correr con el cuerpo erguido y suelto

checkin-step-steps = Pasos más rápidos y cortos

checkin-step-breathe = Respirar abajo

checkin-step-landmark = Ir solo hasta el próximo punto

checkin-step-self-talk = Una frase para decirte

checkin-step-fuel = Algo de comer y beber

checkin-step-walk = Caminar un poco

checkin-step-cut-short = Acortar la carrera

# Advice that may have been tried.
checkin-advice-rest-day = Un día de descanso

checkin-advice-easy-day = Un día suave

checkin-advice-active-recovery = Caminar, bici o natación suaves

checkin-advice-sleep-tonight = Acostarse antes

checkin-advice-drink-to-thirst = Beber según la sed durante el día

checkin-advice-salty-meal = Algo salado con la próxima comida

checkin-advice-carbohydrate-now = Una comida con hidratos

checkin-advice-ease-off-sore-muscles = Aflojar mientras haya agujetas

checkin-advice-rolling = Rodillo de espuma o masaje

checkin-advice-mobility = Movilidad suave

checkin-advice-ask-for-ferritin = Pedir un hemograma y la ferritina

checkin-advice-gait-analysis = Que miren tu forma de correr

checkin-advice-see-a-clinician = Preguntar a un médico o fisioterapeuta

checkin-advice-raise-longest-run-slowly = Alargar despacio la carrera más larga

checkin-advice-easy-weeks = Semanas suaves entre las de progresión

checkin-advice-spread-hard-days = Días suaves entre los duros

checkin-advice-sleep-habit = De siete a nueve horas de sueño

checkin-advice-fuel-plan = Hidratos antes de correr, y durante las carreras largas

checkin-advice-hydration-plan = Un plan para beber con calor y en carreras largas

checkin-advice-iron-rich-meals = Comidas ricas en hierro

checkin-advice-eat-enough = Comer lo suficiente

checkin-advice-strength = Fuerza dos veces por semana

checkin-advice-core-and-jumps = Tronco y saltos, añadidos despacio

checkin-advice-eccentric = Bajar despacio (fuerza excéntrica)

checkin-advice-warm-up-and-cool-down = Un calentamiento más largo y una vuelta a la calma

checkin-advice-one-change-at-a-time = Un cambio cada vez
