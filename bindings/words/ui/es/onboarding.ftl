# Which of the first screens this is.
onboarding-step = Paso { $number } de { $of }

# Leaves a step out.
onboarding-skip = Omitir

# The first screen of all.
onboarding-welcome = Te damos la bienvenida a Fresh Legs

onboarding-what = Un compañero de carrera que escucha a tus piernas.

# What it does, in three short pieces.
onboarding-coach = Guía al oído

onboarding-coach-text = Ritmo, cadencia y respiración, con el teléfono en el bolsillo.

onboarding-legs = Ayuda cuando pesan las piernas

onboarding-legs-text = Un toque, y te guía con la voz en los minutos siguientes.

onboarding-journal = Un diario que pregunta por qué

onboarding-journal-text = Unos segundos al día muestran posibles causas y lo que ayuda.

# What becomes of the runner's data.
onboarding-private = Se queda en este teléfono

onboarding-private-text = Sin cuenta ni nube. Lo que escribes y mides se guarda aquí, cifrado, y solo sale si tú lo exportas.

# What it is not.
onboarding-informs = Fresh Legs informa. No hace diagnósticos ni sustituye al médico. Con dolor en el pecho, desmayo o debilidad repentina de un lado: para y pide ayuda.

# Begins the few steps.
onboarding-begin = Empezar

# Leaves all steps out.
onboarding-later = Configurar más tarde

# Leads to the page that restores a backup.
onboarding-backup = Tengo una copia de seguridad

# The step about the runner.
onboarding-you = Sobre ti

onboarding-units = Unidades

onboarding-kilometres = Kilómetros

onboarding-miles = Millas

# In which language the coach speaks.
onboarding-language = Idioma de la voz

onboarding-language-note = Las pantallas siguen el idioma de tu teléfono. La voz y las frases del diario pueden tener otro.

onboarding-heart = Pulso, si lo sabes

onboarding-heart-note = Deja vacío lo que no sepas. Puedes añadirlo cuando quieras.

# Fields of a number of beats per minute.
onboarding-resting = En reposo, latidos por minuto

onboarding-maximal = Máximo, latidos por minuto

# The step about the runner's running so far.
onboarding-running = Lo que corres ahora

onboarding-running-note = Con estas respuestas, las primeras semanas no serán ni demasiado ni demasiado poco.

# Whether the runner trains for something.
onboarding-goal = Entreno para algo

onboarding-goal-detail = Una competición, o una distancia para un día. Se puede cambiar cuando quieras.

# The step about sensors.
onboarding-sensor = Un sensor, si lo tienes

onboarding-sensor-note = Una banda de pulso, un sensor de pie, una cinta de correr: vincula uno ahora, o después en «{ $more }». El teléfono solo también basta.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Antes de tu primera carrera

onboarding-ready-note = Cuando la empieces, el sistema pedirá tres cosas. Puedes negar cualquiera: la carrera sigue con lo que quede.

onboarding-location = Ubicación

onboarding-location-text = Para la distancia y el ritmo, solo mientras corres.

onboarding-activity = Actividad física

onboarding-activity-text = Para la cadencia con el contador de pasos del teléfono.

onboarding-notifications = Notificaciones

onboarding-notifications-text = Para ver la carrera en la pantalla de bloqueo, con su botón de piernas pesadas.

# Taking in what other apps on the phone know.
onboarding-health = Sueño y pulso de otras apps

onboarding-health-text = Si un reloj los guarda en este teléfono, el diario puede tomarlos. Con eso no se entrega nada.

onboarding-health-take = Tomarlos

# What came of it.
onboarding-health-took = { $count ->
    [one] Ahora hay { $count } entrada en tu diario.
   *[other] Ahora hay { $count } entradas en tu diario.
}

onboarding-health-denied = No está permitido. Puedes hacerlo más tarde en los ajustes.

# The ends of the first screens.
onboarding-finish = Ir a hoy

onboarding-guide = Leer primero qué son las piernas pesadas

# Beside a form that has been filled in and kept.
onboarding-kept = Guardado

# Leads to the form of the three answers about the running so far.
onboarding-answers = Tres preguntas sobre cómo corres

onboarding-answers-detail = Carrera más larga, carreras por semana, ritmo suave.
