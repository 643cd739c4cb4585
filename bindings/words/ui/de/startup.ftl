### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = Dein Tagebuch lässt sich nicht öffnen

# Why: the key does not fit.
startup-wrong-key = Der Schlüssel auf diesem Telefon passt nicht zu dem, was hier gespeichert ist. Nichts wurde verändert, nichts gelöscht.

# Why: a newer version of the app has been here.
startup-too-new = Eine neuere Version von Fresh Legs hat geschrieben, was hier gespeichert ist. Aktualisiere die App, dann ist alles wieder da.

# Why: the phone is full.
startup-full = Auf diesem Telefon ist kein Platz mehr. Schaff etwas Platz und versuch es noch einmal.

# Why: anything else.
startup-failed = Was auf diesem Telefon gespeichert ist, lässt sich gerade nicht lesen. Nichts wurde gelöscht.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Mit einer Sicherung neu beginnen

# What that does, asked before it is done.
startup-begin-anew-text = Was hier gespeichert ist, wird beiseitegelegt und bleibt erhalten. Die App beginnt leer, und in den Einstellungen kannst du eine Sicherung wiederherstellen.

# Button of that question: does it.
startup-begin-anew-yes = Beiseitelegen und beginnen
