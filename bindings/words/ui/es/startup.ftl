### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = No se puede abrir tu diario

# Why: the key does not fit.
startup-wrong-key = La clave de este teléfono no corresponde a lo que está guardado aquí. No se ha cambiado ni borrado nada.

# Why: a newer version of the app has been here.
startup-too-new = Una versión más nueva de Fresh Legs escribió lo que está guardado aquí. Actualiza la app y todo volverá a estar ahí.

# Why: the phone is full.
startup-full = No queda espacio en este teléfono. Libera espacio e inténtalo de nuevo.

# Why: anything else.
startup-failed = Ahora mismo no se puede leer lo que está guardado en este teléfono. No se ha borrado nada.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Empezar de nuevo con una copia

# What that does, asked before it is done.
startup-begin-anew-text = Lo que está guardado aquí se aparta y se conserva. La app empieza vacía y puedes restaurar una copia de seguridad en los ajustes.

# Button of that question: does it.
startup-begin-anew-yes = Apartar y empezar
