### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Calentamiento
    .why = Moverse antes de correr suele hacer más fáciles los primeros minutos.
routine-cool-down = Vuelta a la calma
    .why = Caminar deja que el corazón se calme. Estirar puede sentar bien, y apenas cambia las agujetas.
routine-mobility = Movilidad
    .why = Mover una articulación por todo su recorrido puede ayudarla a llegar más lejos.
routine-foam-rolling = Rodillo de espuma
    .why = Rodar puede quitar un poco de agujetas y rigidez durante un rato.
routine-strength = Fuerza
    .why = Fuerza dos veces por semana te deja correr con menos esfuerzo. No está claro si evita lesiones.
routine-eccentric = Excéntricos
    .why = Bajar despacio suele hacer más fuertes los músculos. Cuenta con algunas agujetas las primeras veces.
routine-plyometrics = Saltos y rebotes
    .why = Saltar puede dar más muelle a tus pasos. Carga los tendones, así que se empieza con muy poco.

## Warm-up

exercise-ankle-circles = Círculos de tobillo
    .how = Levanta un pie. Dibuja círculos lentos con los dedos.
exercise-leg-swings = Balanceos de pierna
    .how = Agárrate a algo. Balancea una pierna adelante y atrás.
exercise-side-leg-swings = Balanceos laterales
    .how = Agárrate a algo. Balancea una pierna hacia dentro y hacia fuera.
exercise-walking-lunges = Zancadas caminando
    .how = Da un paso largo. Baja un poco y sigue adelante.
exercise-high-knees = Rodillas arriba
    .how = Marcha en el sitio. Sube cada rodilla hasta la cadera.
exercise-butt-kicks = Talones al glúteo
    .how = Trota en el sitio. Lleva cada talón hacia atrás y arriba.
exercise-strides = Progresivos suaves
    .how = Corre algo más rápido, erguido y suelto. Luego frena con suavidad.
exercise-skips = Saltitos al trote
    .how = Da saltitos suaves, bajos y ligeros. Deja que los brazos acompañen.

## Cool-down

exercise-cool-down-walk = Caminata suave
    .how = Camina despacio. Deja que baje la respiración.
exercise-calf-stretch = Estirar gemelos
    .how = Lleva una pierna atrás. Talón en el suelo, e inclínate adelante.
exercise-hamstring-stretch = Estirar isquios
    .how = Adelanta un talón. Dóblate por la cadera, espalda recta.
exercise-quad-stretch = Estirar cuádriceps
    .how = Agárrate. Lleva un talón hacia el glúteo, rodillas juntas.
exercise-hip-flexor-stretch = Estirar flexor de cadera
    .how = Apoya una rodilla. Empuja la cadera adelante con suavidad.
exercise-glute-stretch = Estirar glúteos
    .how = Túmbate. Un tobillo sobre la otra rodilla, y acércala.

## Mobility

exercise-hip-circles = Círculos de cadera
    .how = Ponte sobre una pierna. Dibuja círculos grandes con la otra rodilla.
exercise-hip-switches = Cambios de cadera
    .how = Siéntate, pies separados. Deja caer ambas rodillas a un lado, luego al otro.
exercise-deep-squat = Sentadilla profunda mantenida
    .how = Baja a una sentadilla profunda. Agárrate si lo necesitas.
exercise-ankle-rocks = Flexiones de tobillo
    .how = Un pie delante. Lleva la rodilla sobre los dedos, talón abajo.
exercise-cat-cow = Gato y vaca
    .how = A cuatro patas. Redondea la espalda despacio, luego déjala bajar.
exercise-open-book = Libro abierto
    .how = Túmbate de lado. Abre el brazo de arriba hacia el suelo detrás.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Rodar gemelos
    .how = Rueda despacio desde encima del tobillo hasta debajo de la rodilla.
exercise-roll-quads = Rodar cuádriceps
    .how = Túmbate boca abajo. Rueda despacio de la cadera hasta encima de la rodilla.
exercise-roll-hamstrings = Rodar isquios
    .how = Siéntate en el rodillo. Rueda despacio del glúteo hasta encima de la rodilla.
exercise-roll-glutes = Rodar glúteos
    .how = Siéntate en el rodillo, inclinado a un lado. Rueda despacio sobre el músculo.

## Strength

exercise-glute-bridges = Puentes de glúteo
    .how = Túmbate, rodillas dobladas. Sube la cadera, aprieta y baja.
exercise-one-leg-bridges = Puentes a una pierna
    .how = Túmbate, un pie en el suelo. Sube la cadera nivelada.
exercise-side-leg-raises = Elevaciones laterales
    .how = Túmbate de lado. Sube la pierna de arriba, dedos al frente.
exercise-squats = Sentadillas
    .how = Pies al ancho de la cadera. Siéntate atrás y abajo, y levántate.
exercise-step-ups = Subidas al escalón
    .how = Un pie en el escalón. Empuja hacia arriba y vuelve a bajar.
exercise-split-squats = Zancadas en el sitio
    .how = Un pie delante, otro detrás. Baja recto y sube.
exercise-hip-hinges = Bisagra a una pierna
    .how = Ponte sobre una pierna. Inclínate con la espalda larga, y sube.
exercise-bridge-walk-outs = Puente con pasos
    .how = Sube la cadera. Aleja los talones paso a paso, y vuelve.
exercise-calf-raises = Elevaciones de talones
    .how = Agárrate. Sube de puntillas, para un momento y baja.
exercise-one-leg-calf-raises = Talón a una pierna
    .how = Agárrate, sobre una pierna. Sube, para un momento y baja.
exercise-plank = Plancha
    .how = Sobre codos y dedos, o rodillas. Una línea recta, sigue respirando.
exercise-side-plank = Plancha lateral
    .how = Sobre un codo, rodillas dobladas o rectas. Sube la cadera.
exercise-dead-bugs = Bicho muerto
    .how = Boca arriba. Estira brazo y pierna contrarios, luego cambia.
exercise-bird-dogs = Cuadrupedia cruzada
    .how = A cuatro patas. Estira brazo y pierna contrarios, luego cambia.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Bajadas de talones
    .how = Sube con ambos pies. Baja los talones despacio bajo el escalón.
exercise-one-leg-heel-drops = Bajada de un talón
    .how = Sube con ambos pies. Baja con uno, despacio, bajo el escalón.
exercise-slow-squats = Sentadillas lentas
    .how = Baja contando hasta tres. Levántate a la cuarta.
exercise-step-downs = Bajadas del escalón
    .how = Ponte en el escalón. Baja el otro talón despacio al suelo.
exercise-nordic-lowering = Nórdico asistido
    .how = De rodillas, pies sujetos. Inclínate despacio adelante, y frena con las manos.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Rebotes de tobillo
    .how = Saltos pequeños con ambos pies. Rápidos, suaves, rodillas casi rectas.
exercise-squat-jumps = Sentadillas con salto
    .how = Baja un poco, salta y cae suave. Quédate quieto antes del siguiente.
exercise-line-hops = Saltos de línea
    .how = Salta sobre una línea y vuelve. Pies juntos, bajo y rápido.
exercise-one-leg-hops = Saltos a una pierna
    .how = Saltos pequeños sobre una pierna. Suaves, y no lejos.
