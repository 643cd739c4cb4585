# The way back at the head of a screen, for screen readers.
parts-back = Atrás

# While something is fetched.
parts-loading = Un momento…

# Tries again what failed.
parts-retry = Volver a intentar

# Puts away a message that was read.
parts-understood = Entendido

# Leaves a question unanswered.
parts-cancel = Cancelar

# Keeps what a form says.
parts-save = Guardar

# Takes something away for good.
parts-delete = Eliminar

# Brings back what was deleted.
parts-undo = Deshacer

# Closes a screen or a dialogue.
parts-close = Cerrar

# Goes on to the next step.
parts-next = Siguiente

# A step of a scale on which nothing is said yet.
parts-unsaid = sin indicar

parts-yes = Sí

parts-no = No

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = La clave no corresponde a los datos guardados. No se ha cambiado nada. Puedes restaurar una copia.

# The store is in use, or a run is being recorded.
parts-notice-busy = Ahora no es posible: se está grabando una carrera o los datos están en uso.

parts-notice-storage-full = El teléfono está lleno. Libera espacio y vuelve a intentarlo.

parts-notice-storage = Ahora no se pueden leer ni escribir los datos guardados.

parts-notice-too-new = Esto se creó con una versión más nueva de Fresh Legs. Actualiza la aplicación.

parts-notice-bad-input = No se puede interpretar este archivo.

parts-notice-bad-fields = Hay algo en el formulario que aún no está bien:

parts-notice-not-found = Esto ya no existe.

parts-notice-broken = Un fallo lo ha terminado. Lo grabado está guardado.

parts-notice-internal = No ha funcionado por un motivo interno de la aplicación.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = pies

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } ppm

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } pasos/min
