### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Registro de la mañana
entries-kind-run_card = Después de correr
entries-kind-intake = Comida y bebida
entries-kind-blood = Análisis de sangre
entries-kind-activity = Actividad
entries-kind-shoes = Zapatillas
entries-kind-symptom = Síntoma
entries-kind-legs_today = Piernas antes de correr
entries-kind-tag = Algo más del día
entries-kind-reading = Medición de la mañana
entries-kind-absence = Tiempo sin correr
entries-kind-advice_outcome = ¿Te ayudó?

## Titles of their own

entries-activity-run = Carrera sin el teléfono
entries-activity-walk = Caminar
entries-activity-cycling = Bici
entries-activity-swimming = Natación
entries-activity-other_sport = Otro deporte
entries-activity-strength = Fuerza
entries-activity-mobility = Movilidad o estiramientos
entries-activity-foam_rolling = Rodillo de espuma
entries-activity-massage = Masaje

entries-symptom-pain = Dolor
entries-symptom-heaviness = Pesadez que no se va
entries-symptom-numbness = Entumecimiento u hormigueo
entries-symptom-saddle_numbness = Entumecimiento entre las piernas, o problemas de vejiga o intestino
entries-symptom-swelling = Hinchazón
entries-symptom-fatigue = Cansancio más allá de las piernas
entries-symptom-dizziness = Mareo
entries-symptom-fainted = Desmayo, o casi
entries-symptom-breathlessness = Falta de aire que no explica el esfuerzo
entries-symptom-chest_pain = Dolor o presión en el pecho
entries-symptom-palpitations = El corazón se acelera o tropieza
entries-symptom-pallor = Palidez
entries-symptom-fever = Fiebre
entries-symptom-confusion = Confusión, colapso, o sin sudor con calor
entries-symptom-one_sided_weakness = Debilidad repentina de un lado, o habla pastosa
entries-symptom-after_much_drinking = Vómitos, dolor de cabeza o una convulsión tras beber mucho
entries-symptom-dark_urine = Orina muy oscura
entries-symptom-muscle_breakdown = Dolor o debilidad extremos de los músculos
entries-symptom-tense_leg = Pierna muy tensa y muy dolorida
entries-symptom-missed_periods = Sin regla desde hace tres meses
entries-symptom-weight_loss = Pérdida de peso sin querer
entries-symptom-frequent_illness = Enfermedades que se repiten
entries-symptom-low_mood = Ánimo bajo desde hace semanas

entries-tag-medicine = Medicamento
entries-tag-alcohol = Alcohol
entries-tag-heat = Calor
entries-tag-long_standing = Mucho tiempo de pie
entries-tag-travel = Un viaje largo

entries-absence-injured = Lesión
entries-absence-ill = Enfermedad
entries-absence-away = Fuera

## Morning

entries-slept = Sueño { $time }
entries-sleep-quality = Calidad del sueño { $level } sobre 5
entries-heaviness = Pesadez de piernas { $level } sobre 10
entries-sore = Agujetas: { $part } ({ $side }), { $level } sobre 10
entries-fatigue = Cansancio { $level } sobre 5
entries-mood = Ánimo { $level } sobre 5
entries-stress = Estrés { $level } sobre 5
entries-resting-heart-rate = Pulso en reposo { $bpm } lpm
entries-rmssd = Variabilidad de la frecuencia cardíaca (RMSSD) { $ms } ms
entries-artefacts = Artefactos { $percent } %
entries-cycle-day = Día { $day } del ciclo
entries-ill-cold = Enfermedad: un resfriado
entries-ill-fever = Enfermedad: fiebre
entries-ill-chest = Enfermedad: tos de pecho
entries-ill-stomach = Enfermedad: estómago o intestino
entries-ill-other = Enfermedad: otra cosa

## Runs and activities

entries-run-easy = Carrera
entries-run-treadmill = Carrera en cinta
entries-run-trail = Carrera por senderos
entries-run-intervals = Series
entries-run-race = Competición
entries-run-with_friends = Carrera con amigos
entries-run-eased = Más suave porque lo dijiste
entries-run-heavy = Dijiste que te pesaban las piernas
entries-distance = Distancia { $distance }
entries-time = Tiempo { $time }
entries-pace = Ritmo { $pace }
entries-heart-rate = Pulso medio { $bpm } lpm
entries-ascent = Desnivel { $metres } m
entries-effort = Esfuerzo { $level } sobre 10
entries-heavy-where = Pesadez: { $part } ({ $side })
entries-heavy-from = Pesadez desde el minuto { $minute }
entries-helped = Lo que ayudó: { $steps }
entries-shoes-worn = Zapatillas: { $name }
entries-hard-for-the-legs = Duro para las piernas

entries-step-accept = aceptarlo
entries-step-ease = un ritmo más suave
entries-step-tall = correr con el cuerpo erguido y suelto
entries-step-steps = pasos más rápidos y cortos
entries-step-breathe = respirar abajo
entries-step-landmark = ir solo hasta el próximo punto
entries-step-self_talk = una frase para decirte
entries-step-fuel = algo de comer y beber
entries-step-walk = caminar un poco
entries-step-cut_short = acortar la carrera

## Food, drink and blood

entries-carbohydrate-before = Hidratos antes de la carrera: { $grams } g
entries-carbohydrate-during = Hidratos durante la carrera: { $grams } g
entries-carbohydrate-after = Hidratos después de la carrera: { $grams } g
entries-fluid = Bebida { $ml } ml
entries-electrolytes = Con electrolitos
entries-no-electrolytes = Sin electrolitos
entries-fluid-loss = Líquido perdido en la carrera: { $litres } l
entries-fluid-gain = Bebida: { $litres } l más de lo perdido en la carrera
entries-iron-rich-meals = { $meals ->
    [one] { $meals } comida rica en hierro
   *[other] { $meals } comidas ricas en hierro
}
entries-ate-too-little = Poca comida ese día
entries-ate-enough = Comida suficiente ese día
entries-ferritin = Ferritina { $value } µg/l
entries-haemoglobin = Hemoglobina { $value } g/l

## Shoes

entries-shoes-taken = Estrenadas: { $name }
entries-shoes-laid-aside = Retiradas: { $name }

## Symptoms and absences

entries-place = Dónde: { $part } ({ $side })
entries-where = Dónde: { $place }
entries-level = { $level } sobre 10
entries-since = Desde el { $day }
entries-until = Hasta el { $day }
entries-no-last-day = Sin último día anotado
entries-circumstance-one_leg_only = Solo una pierna
entries-circumstance-everyday_life = En las escaleras, de pie o en la vida diaria
entries-circumstance-changes_gait = Cambia tu forma de correr o caminar
entries-circumstance-at_night = Por la noche, o en reposo
entries-circumstance-bone_point = Duele un punto de un hueso al apretarlo
entries-circumstance-cannot_bear_weight = No puedes apoyarte ni saltar sobre ella
entries-circumstance-pop = Empezó con un chasquido
entries-circumstance-hot_and_swollen = Caliente, con hinchazón y dolor
entries-circumstance-eases_on_standing = Solo con el esfuerzo, y se va a los pocos minutos de parar
entries-circumstance-does_not_settle = No se calma en reposo
entries-circumstance-gone_next_day = Al día siguiente, como antes

## Legs before a run

entries-feel-fresh = Frescas
entries-feel-so_so = Regular
entries-feel-heavy = Pesadas
entries-chosen = Elegido: { $choice }
entries-choice-longer_warm_up = un calentamiento más largo
entries-choice-easy_version = una versión suave de la carrera
entries-choice-walk = caminar
entries-choice-rest_day = un día de descanso
entries-choice-as_planned = según el plan

## Advice and what came of it

entries-for-cause = Para: { $cause }
entries-not-tried = Sin probar
entries-tried = Probado
entries-did-help = Ayudó
entries-did-not-help = No ayudó
entries-advice-rest_day = Un día de descanso
entries-advice-easy_day = Un día suave
entries-advice-active_recovery = Caminar, bici o natación suaves
entries-advice-sleep_tonight = Acostarse antes
entries-advice-drink_to_thirst = Beber según la sed durante el día
entries-advice-salty_meal = Algo salado con la próxima comida
entries-advice-carbohydrate_now = Una comida con hidratos
entries-advice-ease_off_sore_muscles = Aflojar mientras haya agujetas
entries-advice-rolling = Rodillo de espuma o masaje
entries-advice-mobility = Movilidad suave
entries-advice-ask_for_ferritin = Pedir un hemograma y la ferritina
entries-advice-gait_analysis = Que miren tu forma de correr
entries-advice-see_a_clinician = Preguntar a un médico o fisioterapeuta
entries-advice-raise_longest_run_slowly = Alargar despacio la carrera más larga
entries-advice-easy_weeks = Semanas suaves entre las de progresión
entries-advice-spread_hard_days = Días suaves entre los duros
entries-advice-sleep_habit = De siete a nueve horas de sueño
entries-advice-fuel_plan = Hidratos antes de correr, y durante las carreras largas
entries-advice-hydration_plan = Un plan para beber con calor y en carreras largas
entries-advice-iron_rich_meals = Comidas ricas en hierro
entries-advice-eat_enough = Comer lo suficiente
entries-advice-strength = Fuerza dos veces por semana
entries-advice-core_and_jumps = Tronco y saltos, añadidos despacio
entries-advice-eccentric = Bajar despacio (fuerza excéntrica)
entries-advice-warm_up_and_cool_down = Un calentamiento más largo y una vuelta a la calma
entries-advice-one_change_at_a_time = Un cambio cada vez
