# The title of the screen before a run.
run-title = Carrera

# Begins the run, and while it is begun.
run-start = Empezar

run-starting = Empezando …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = Esto indica que todavía no corras. ¿Quieres empezar de todos modos?

run-hold-start = Empezar de todos modos

# Below words on health that no clinician has read yet.
run-unreviewed = Estas palabras aún no las ha revisado personal médico.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = Una carrera quedó interrumpida

run-unfinished-text = Sigue con ella, o termínala donde estaba.

run-unfinished-resume = Seguir

run-unfinished-close = Terminar

run-unfinished-question = ¿Terminar esta carrera?

run-unfinished-consequence = Lo grabado se conserva. Después ya no se puede seguir.

# Leads from what is said of running today to the first screen.
run-today-more = Más sobre hoy

# What sort of run.
run-kind = ¿Qué tipo de carrera?

run-kind-easy = Suave

run-kind-treadmill = Cinta

run-kind-trail = Trail

run-kind-intervals = Pista o series

run-kind-race = Competición

run-kind-with-friends = En compañía

run-kind-treadmill-text = No se pide tu ubicación.

run-kind-trail-text = Cuenta el esfuerzo en lugar del ritmo.

run-kind-race-text = Sin preguntas, salvo que pidas ayuda.

run-kind-with-friends-text = Solo seguridad, y respuestas a lo que digas tú.

# What makes a run harder today.
run-conditions = Hoy hace, o hay

run-hot = calor

run-humid = humedad

run-hilly = cuestas

run-auto-pause = Pausar cuando me paro

run-offers-routines = Ofrecer calentamiento y vuelta a la calma

# What the coach watches over.
run-aim = ¿Qué debe vigilar el coach?

run-aim-free = Por sensaciones

run-aim-free-text = Sin objetivo. Las piernas pesadas se notan igual.

run-aim-planned = El plan de hoy

run-aim-pace = Ritmo

run-aim-zone = Zona de pulso

run-aim-heart-rate = Pulso

run-aim-cadence = Cadencia

# A heart-rate zone, 1 to 5.
run-zone = Zona { $number }

# The ends of a target.
run-pace-fastest = No más rápido que

run-pace-slowest = No más lento que

run-low = Como mínimo

run-high = Como máximo

# For screen readers: the buttons that change the end of a target.
run-less = { $what }: menos

run-more = { $what }: más

# What the phone is asked for, and why.
run-ready = Lo que usa esta carrera

run-ready-without = La carrera funciona sin cada uno de ellos. Se te preguntará al empezar.

run-permission-location = Ubicación

run-permission-location-why = Para distancia, ritmo y recorrido. Solo durante la carrera, y solo en este teléfono.

run-permission-activity = Actividad física

run-permission-activity-why = Para tus pasos, si ningún sensor los cuenta.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = Para tus sensores vinculados.

run-permission-notifications = Notificaciones

run-permission-notifications-why = Para mostrar la carrera y «Piernas pesadas» en la pantalla de bloqueo.

run-permission-granted = Permitido

run-permission-allow = Permitir

run-permission-settings = Abrir los ajustes

run-permission-restricted = No es posible en este teléfono.

# Paired sensors, and whether each is heard.
run-sensors = Sensores

run-sensors-none = No hay ninguno vinculado. El teléfono basta.

run-sensors-add = Vincular un sensor

run-sensors-all = Todo sobre sensores

run-sensor-heard = se recibe

run-sensor-searched = buscando

run-sensor-silent = conectado, pero callado

run-sensor-waiting = se reintentará pronto

run-sensor-unheard = aún sin buscar

run-battery-percent = batería { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = ¿Piernas pesadas? Dilo con

run-way-screen = el botón grande de la pantalla

run-way-headset = el botón de tus auriculares

run-way-notification = la notificación de la pantalla de bloqueo

run-way-knock = dos toques en el teléfono

# Asked once: how the coach speaks where no headphones are.
run-sound-title = ¿Cómo debe hablar el coach sin auriculares?

run-sound-speaker = En voz alta

run-sound-speaker-text = Por el teléfono; lo oye quien esté cerca.

run-sound-vibration = Con vibración

run-sound-vibration-text = Las palabras están en la pantalla.

run-sound-silent = De ninguna manera

run-sound-silent-text = Sin sonido ni vibración, solo palabras en la pantalla.

run-sound-later = Puedes cambiarlo en los ajustes.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = El ahorro de batería puede cortar una carrera

run-saving-samsung = En los Samsung, saca Fresh Legs de las aplicaciones en suspensión y elige «Sin restricciones» en batería.

run-saving-xiaomi = En los Xiaomi, permite el «Inicio automático» de Fresh Legs y elige «Sin restricciones» en batería.

run-saving-huawei = En los Huawei, gestiona el inicio de Fresh Legs a mano y deja que se ejecute en segundo plano.

run-saving-oppo = En los Oppo y OnePlus, permite la actividad en segundo plano de Fresh Legs y bloquéala en la lista de recientes.

run-saving-vivo = En los Vivo, permite a Fresh Legs un consumo alto en segundo plano.

run-saving-other = Deja que Fresh Legs use la batería sin restricciones, para que la carrera siga con la pantalla apagada.

run-saving-open = Abrir ajustes de batería

# A simulated runner, for trying out.
run-demo = Pruébalo sin correr

run-demo-text = Una persona simulada con sensores. Pulsa «Piernas pesadas» y escucha lo que pasa.

run-demo-start = Empezar la carrera simulada

# The numbers of a run; each label stands over its number.
run-pace-label = Ritmo

run-time = Tiempo

run-elapsed = Con pausas

run-distance = Distancia

run-heart-rate = Pulso

run-cadence = Pasos/min

run-pace-average = Ritmo medio

run-heart-rate-average = Pulso medio

run-heart-rate-most = Pulso más alto

run-cadence-average = Pasos/min de media

run-ascent = Desnivel

run-laps = Vueltas

# How good a number is: late, not there, or the strap is off the skin.
run-stale = hace { $seconds } s

run-lost = sin señal

run-no-contact = sin contacto

# The button of the app.
run-heavy = Piernas pesadas

# Leads to the words of a red flag; one or two short words.
run-not-well = Me siento mal

run-not-well-title = ¿Qué te pasa?

run-pause = Pausa

run-resume = Seguir

run-lap = Vuelta

run-more-key = Más

# Words of the runner's own, on buttons.
run-word-easing = Aflojo a propósito

run-word-better = Mejor

run-word-same = Igual

run-word-worse = Peor

run-word-pain = Dolor

run-word-dizzy = Mareo

run-word-chest = Pecho, o sin aire

run-word-not-now = Ahora no

run-word-coach-again = Vuelve a guiarme

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = Aceptarlo

run-rescue-ease = Bajar el ritmo

run-rescue-tall = Cuerpo erguido y suelto

run-rescue-steps = Pasos más rápidos y cortos

run-rescue-breathe = Respirar abajo

run-rescue-landmark = Solo hasta el próximo punto

run-rescue-self-talk = Una frase para ti

run-rescue-fuel = Comer y beber

run-rescue-walk = Caminar un poco

run-rescue-cut-short = Acortar la carrera

# Takes the metronome that a rescue offers.
run-metronome-offer = Metrónomo a { $cadence }

# What sounds with the steps.
run-metronome = Metrónomo

run-breath = Respiración

run-breath-pattern = Inspira { $inhale } pasos, espira { $exhale }

run-breath-patterns = Respirar: pasos dentro : fuera

run-guide-by-rate = Solo se conoce tu cadencia. Toca cuando un pie pise.

run-tap = Toca con tu paso

run-guide-keep = Dejarlo puesto

run-guide-off = Apagar

# A routine in a run.
run-warm-up-offer = ¿Calentar primero?

run-cool-down-offer = ¿Vuelta a la calma?

run-cool-down-text = Unos minutos suaves para terminar.

run-cool-down-start = Empezar la vuelta a la calma

run-level = Nivel { $level }

run-decline = No, gracias

run-side-left = izquierda

run-side-right = derecha

run-side-both = ambas

run-rest = Descanso. Luego: { $next }

run-next-exercise = Después: { $name }

run-routine-stop = Parar

# Where the runner is in a plan, or in a routine.
run-step = { $number } de { $of }

run-left = quedan { $what }

# What is different from an ordinary run.
run-paused = En pausa

run-standing = Estás en reposo: pausa automática

run-eased = Suave: objetivos en reposo

run-muted = En silencio: solo habla la seguridad

run-voice-failed = La voz no funciona: solo tonos y vibración

run-locked = Bloqueado: solo puedes decir cómo estás

run-mute = Silenciar

run-unmute = Volver a hablar

run-lock = Bloquear pantalla

run-unlock = Mantén para desbloquear

# Ends the run: held, or pressed and then asked.
run-finish-hold = Mantén para terminar

run-finish = Terminar sin mantener

run-finish-question = ¿Terminar la carrera?

run-finish-text = Se guarda, y después no se puede seguir.

run-finish-yes = Terminar

run-finishing = Guardando …

# Opens the phone's dialler with this number.
run-call = Llamar al { $number }

# What went wrong in a run, told once.
run-trouble-storage-full = El teléfono está lleno. La carrera sigue y se guarda en memoria hasta que haya sitio.

run-trouble-storage-failing = Ahora no se puede guardar. La carrera sigue y se mantiene en memoria.

run-trouble-storage-back = Ya se puede guardar. No se perdió nada.

run-trouble-not-stored = El final de esta carrera no se pudo guardar. Lo anterior está guardado.

run-trouble-soundtrack = Ya no se puede grabar el sonido de esta carrera. La carrera sigue.

# After a run.
run-done = Carrera terminada

run-eased-done = Aflojaste porque tú lo dijiste. Cuenta, y no fallaste ningún objetivo.

run-review = Ver esta carrera

run-put-away = Listo

# The card of a run.
run-card = ¿Cómo fue?

run-card-kept = Guardado en tu diario

run-effort = ¿Cuánto te costó?

run-effort-scale = 0: reposo. 3: moderado. 5: duro. 10: lo más duro posible.

run-legs = ¿Cuánto te pesaban las piernas?

run-legs-scale = 0: frescas. 10: lo más pesadas posible.

run-of-ten = { $value } de 10

run-where = ¿Dónde pesaban?

run-part-glutes = glúteos

run-part-hip-flexors = parte delantera de la cadera

run-part-quadriceps = parte delantera del muslo

run-part-hamstrings = parte trasera del muslo

run-part-adductors = cara interna del muslo

run-part-knee = rodilla

run-part-shin = espinilla

run-part-calf = pantorrilla

run-part-foot = pie

run-helped = ¿Qué ayudó?

run-note = Nota

# A defect ended the run.
run-broken-title = Un fallo terminó esta carrera

run-broken-text = Lo grabado está guardado. Puedes seguir, o terminarla.

run-broken-next = Ver qué se puede hacer

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] queda { $count }
   *[other] quedan { $count }
}
