# The contents of the settings: titles of its pages, and what is on each.
settings-profile = Tú

settings-profile-detail = Unidades, pulso, idioma de los avisos, antecedentes de salud

settings-voice = Voz y sonido

settings-voice-detail = Velocidad, volumen, sin auriculares

settings-coaching = Entrenador

settings-coaching-detail = Cuánto habla el entrenador, golpecitos para piernas pesadas

settings-appearance = Aspecto

settings-appearance-detail = Claro u oscuro, contraste, idioma de la app

settings-privacy = Privacidad

settings-privacy-detail = Bloqueo, pantallas ocultas, qué se guarda dónde, borrar

settings-reminders = Recordatorios

settings-reminders-detail = Cuáles, cuándo, horas de silencio

settings-journal = Diario y hábitos

settings-journal-detail = Qué se puede anotar, qué hábitos sigues

settings-data = Copias y archivos

settings-data-detail = Copia de seguridad, exportar, importar

settings-health = Otras apps de salud

settings-health-detail = Recibir sueño y pulso, compartir carreras

settings-about = Acerca de Fresh Legs

settings-about-detail = Versión, licencias

# Said once something on a page was saved.
settings-saved = Guardado

# Asked when a form is left that has not been saved.
settings-leave = ¿Salir sin guardar?

settings-leave-text = Se perdería lo que has cambiado en esta página.

settings-leave-yes = Salir

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = Un número entero, por favor

# The page about the runner.
settings-profile-units = Unidades

settings-profile-metric = Kilómetros

settings-profile-imperial = Millas

settings-profile-heart = Pulso

# Above the two fields for heart rates.
settings-profile-heart-why = Con esto se calculan las zonas. Deja vacío lo que no sepas.

settings-profile-resting = Pulso en reposo

# Below both fields for heart rates.
settings-profile-beats = latidos por minuto

settings-profile-maximal = Pulso máximo

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Sexo, en lo que lo necesita una fórmula

settings-profile-female = Mujer

settings-profile-male = Hombre

settings-profile-sex-unsaid = Sin indicar

settings-profile-language = Idioma de los avisos

settings-background = Antecedentes de salud

settings-background-why = Para que los consejos sean prudentes donde deben serlo. Se queda en este teléfono y puedes omitirlo todo.

settings-background-birth-year = Año de nacimiento

# Switches: what of this applies to the runner.
settings-background-heart = Una enfermedad del corazón

settings-background-rhythm = Una alteración del ritmo cardíaco

settings-background-medicine = Un medicamento que cambia el pulso

settings-background-asthma = Asma

settings-background-diabetes = Diabetes

settings-background-smoking = Tabaco

settings-background-pregnancy = Embarazo, o parto en el último año

settings-background-bone = Una lesión ósea por estrés en el pasado

settings-background-anaemia = Anemia, ahora o en el pasado

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Ofréceme la guía de respiración de todos modos

settings-background-breath-guide-why = Con asma o embarazo se omite. Si tienes dudas, pregunta a tu médico.

# The page about voice and sound.
settings-voice-heading = Voz

settings-voice-rate = Velocidad de la voz

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Qué voz

settings-voice-own = La que elija el teléfono

# Speaks the example below.
settings-voice-try = Escuchar

# An example of what the coach says, spoken aloud.
settings-voice-sample = Ahora suave. Pasos cortos, y suelta el aire despacio.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = es

settings-voice-failed = La voz no ha podido hablar. Prueba otra o mira las voces del teléfono.

# $language is the name of a language.
settings-voice-missing = Este teléfono aún no tiene voz para { $language }. Hasta entonces, los avisos son señales y palabras en la pantalla.

# Opens the phone's own page about voices.
settings-voice-system = Voces del teléfono

settings-voice-system-detail = Ahí puedes obtener otras voces, también sin conexión

settings-volume = Volumen

settings-volume-why = Cada uno respecto al volumen del teléfono.

settings-volume-breath = Guía de respiración

settings-volume-metronome = Metrónomo

settings-volume-signals = Señales

# A volume of 0.
settings-volume-off = apagado

settings-volume-percent = { $value } %

settings-without-headphones = Sin auriculares

settings-without-headphones-why = Si avisas de que algo te duele o te asusta, la respuesta se dice en voz alta en cualquier caso.

settings-without-headphones-speaker = En voz alta

settings-without-headphones-speaker-detail = Lo oye todo el mundo alrededor

settings-without-headphones-vibration = Con vibración

settings-without-headphones-vibration-detail = Las palabras están en la pantalla

settings-without-headphones-silent = De ninguna manera

settings-without-headphones-silent-detail = Solo se ven en la pantalla

settings-trim = Ajuste del ritmo

settings-trim-why = Los auriculares sin cable suenan con retraso. Si el golpe llega después de tu pie, sube; si llega antes, baja.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Sonar más tarde

settings-trim-more = Sonar antes

# The page about coaching.
settings-coaching-words = Cuánto habla el entrenador

settings-coaching-brief = Lo mínimo

settings-coaching-chatty = Una palabra amable más

settings-coaching-knocks = Golpecitos para piernas pesadas

settings-coaching-knocks-detail = Durante la carrera, dos golpecitos en el teléfono dicen que tienes las piernas pesadas.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = Se elige en otra parte

settings-coaching-run = Tipo de carrera, objetivo, metrónomo y respiración: antes y durante cada carrera

settings-coaching-plan = Para qué entrenas, y la próxima semana

settings-coaching-sensors = Bandas, sensores de zapatilla y relojes

# The page about how the app looks.
settings-appearance-colours = Colores

settings-appearance-system = Como el teléfono

settings-appearance-light = Claro

settings-appearance-dark = Oscuro

settings-appearance-contrast = Alto contraste

settings-appearance-contrast-detail = Líneas y letras más fuertes, para el sol y los ojos cansados

settings-appearance-language = Idioma de la app

# Below it and other rows that lead out of the app.
settings-opens-system = Abre los ajustes del teléfono

# The page about privacy.
settings-privacy-lock = Bloquear la app

settings-privacy-lock-detail = Pide tu huella, tu cara o el código del teléfono. Una carrera sigue abierta.

settings-privacy-lock-missing = Este teléfono aún no tiene bloqueo propio. Ponlo primero en sus ajustes.

settings-privacy-hide = Ocultar las pantallas

settings-privacy-hide-detail = Sin capturas, y nada a la vista en la lista de apps abiertas

settings-privacy-where = Qué se guarda dónde

settings-privacy-where-phone = Carreras, diario, sensores y perfil: solo en este teléfono, cifrados. La clave está en la caja fuerte del teléfono.

settings-privacy-where-network = Red: ninguna. La app no puede usar internet. Sin cuenta, sin publicidad, sin estadísticas.

settings-privacy-where-files = Copias y exportaciones: donde tú las pongas. Una copia está cifrada con tu frase de contraseña, una exportación no.

settings-privacy-where-health = Datos de salud de otras apps: solo si lo permites, y solo dentro de este teléfono.

settings-delete = Borrar todo

settings-delete-detail = Todas las carreras, el diario, el perfil y los sensores

# The first of two questions before everything is deleted.
settings-delete-first = ¿Borrar todo?

settings-delete-first-text = Desaparecen todas las carreras, el diario entero, tu perfil y tus sensores. Haz antes una copia si quizá los quieras recuperar.

settings-delete-first-yes = Continuar

# The second question.
settings-delete-second = ¿De verdad todo?

settings-delete-second-text = No hay vuelta atrás, salvo una copia que hayas hecho tú.

settings-deleted = Se ha borrado todo.

settings-start-again = Empezar de nuevo

# The page about reminders.
settings-reminders-why = Los recordatorios son pocos, y nunca en las horas de silencio.

settings-reminders-card = Después de correr

settings-reminders-card-detail = Cómo fue, si aún no lo has dicho

settings-reminders-morning = Registro de la mañana

settings-reminders-morning-detail = Cómo están tus piernas hoy

settings-reminders-helped = ¿Ayudó?

settings-reminders-helped-detail = Cuando hayas probado un consejo

# Each opens a choice of the time of day.
settings-reminders-morning-at = Hora de la mañana

settings-reminders-helped-at = Hora para «¿Ayudó?»

settings-reminders-quiet = Horas de silencio

settings-reminders-quiet-from = Desde

settings-reminders-quiet-to = Hasta

settings-reminders-quiet-why = Dos veces la misma hora significa: sin horas de silencio.

# The two sliders of a choice of the time of day.
settings-time-hour = Hora

settings-time-minute = Minuto

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Aún no permitido

settings-permission-allow = Permitir

settings-permission-system = Abrir los ajustes del teléfono

settings-permission-restricted = Este teléfono no lo tiene, o las reglas de su dueño lo prohíben.

# The page about the journal.
settings-journal-fields = Qué se puede anotar

settings-journal-mass = Peso corporal

settings-journal-mass-detail = Solo para ver cuánto sudas al correr. Nunca como meta.

settings-journal-cycle = Ciclo menstrual

settings-journal-cycle-detail = El día de tu ciclo, junto a cómo sientes las piernas

settings-habits = Hábitos que sigues

settings-habits-why = Tantos o tan pocos como quieras. Lo que omitas no cuenta.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Sueño

settings-habit-mobility = Movilidad

settings-habit-strength = Fuerza

settings-habit-fuelling = Comida en carreras largas

settings-habit-hydration = Beber

settings-habit-warm-up = Calentamiento

settings-habit-easy-days = Suave tras lo duro

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }: veces por semana

settings-habit-usual = Lo habitual

# The page about backups and files.
settings-backup = Copia de seguridad

settings-backup-why = Todo en un archivo cifrado. Sin la frase de contraseña nadie puede abrirlo, ni siquiera tú.

settings-passphrase = Frase de contraseña

settings-passphrase-hint = Unas palabras que solo tú juntarías

settings-passphrase-again = La frase otra vez

settings-passphrase-differs = No son iguales.

settings-backup-save = Guardar una copia

settings-restore = Restaurar

settings-restore-why = Incorpora una copia. Gana lo más nuevo; no se pierde nada de lo que hay aquí.

settings-restore-pick = Elegir una copia

settings-export = Exportar

settings-export-why = Para leer en otra parte o llevar contigo. Estos archivos no están cifrados.

settings-export-report = Informe de doce semanas

settings-export-report-detail = Una página con gráficos, para ti o un profesional (HTML)

settings-export-tables = Tablas

settings-export-tables-detail = Para una hoja de cálculo (CSV, comprimido)

settings-export-everything = Todo como texto

settings-export-everything-detail = Para otros programas y otro Fresh Legs (JSON)

settings-import = Importar

settings-import-runs = Carreras grabadas

settings-import-runs-detail = De un reloj u otra app (FIT, TCX, GPX)

settings-import-daily = Mediciones diarias

settings-import-daily-detail = Exportaciones de HRV4Training, Elite HRV o una tabla de mediciones (CSV)

settings-import-everything = De otro Fresh Legs

settings-import-everything-detail = Lo que se exportó como texto (JSON)

# While files are read or written.
settings-moving = En ello …

# Title above what came of reading or writing files.
settings-moved = Hecho

settings-moved-written = El archivo está donde lo has puesto.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } elemento dentro
   *[other] { $count } elementos dentro
}

settings-moved-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
}

settings-moved-newer = { $count ->
    [one] { $count } actualizado
   *[other] { $count } actualizados
}

settings-moved-known = { $count ->
    [one] { $count } ya estaba
   *[other] { $count } ya estaban
}

settings-moved-broken = { $count ->
    [one] { $count } no se pudo leer y se omitió:
   *[other] { $count } no se pudieron leer y se omitieron:
}

settings-moved-unknown = Algo de ahí viene de un Fresh Legs más nuevo y se ha dejado de lado.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Incorporada: { $run }

settings-moved-run-known = Ya estaba: { $run }

settings-moved-run-other = Omitida, no es una carrera: { $run }

settings-moved-none = No había ninguna carrera.

settings-moved-faults = { $count ->
    [one] Se sorteó { $count } fallo del archivo:
   *[other] Se sortearon { $count } fallos del archivo:
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}

# A line of a table in which something is wrong.
settings-moved-line = Línea { $line }: { $reason }

settings-wrong-passphrase = La frase de contraseña es otra. No se ha cambiado nada.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = El archivo está dañado. Puede que una parte aún se pueda leer.

settings-salvage = Incorporar lo que se pueda leer

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = Los datos guardados estaban dañados

settings-set-aside-text = El archivo dañado se ha apartado, no borrado, y se ha empezado otro. Si tienes una copia, restáurala abajo.

# The page about other health apps.
settings-health-in = Se reciben noches, pulso en reposo, su variabilidad y entrenamientos que han anotado otras apps. Lo que anotaste tú se queda.

settings-health-out = Se comparten tus carreras terminadas, con tiempo y distancia. Si borras una aquí, allí se retira.

settings-health-now = Intercambiar ahora

settings-health-done = { $count ->
    [one] { $count } anotación recibida o cambiada
   *[other] { $count } anotaciones recibidas o cambiadas
}

settings-health-nothing = No había nada nuevo.

settings-health-allowed = Permitido

settings-health-change = Cambiar lo que se permite

settings-health-missing = Este teléfono no tiene un almacén de datos de salud compartido entre apps.

# The page about the app.
settings-about-version = Versión { $version }

settings-about-what = Un compañero de carrera que escucha tus piernas. Funciona sin cuenta y sin red.

settings-about-medical = Fresh Legs informa. No diagnostica ni sustituye a un médico. Si algo te asusta, para y busca ayuda.

settings-about-own = Fresh Legs es software libre, bajo Apache-2.0 o MIT.

settings-licences = Licencias de lo utilizado

settings-licences-thanks = { $count ->
    [one] { $count } biblioteca de otras personas. Gracias.
   *[other] { $count } bibliotecas de otras personas. Gracias.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Corrección
