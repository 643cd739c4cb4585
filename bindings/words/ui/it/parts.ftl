# The way back at the head of a screen, for screen readers.
parts-back = Indietro

# While something is fetched.
parts-loading = Un momento…

# Tries again what failed.
parts-retry = Riprova

# Puts away a message that was read.
parts-understood = Ho capito

# Leaves a question unanswered.
parts-cancel = Annulla

# Keeps what a form says.
parts-save = Salva

# Takes something away for good.
parts-delete = Elimina

# Brings back what was deleted.
parts-undo = Ripristina

# Closes a screen or a dialogue.
parts-close = Chiudi

# Goes on to the next step.
parts-next = Avanti

# A step of a scale on which nothing is said yet.
parts-unsaid = non indicato

parts-yes = Sì

parts-no = No

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = La chiave non corrisponde ai dati salvati. Nulla è stato modificato. Puoi ripristinare un backup.

# The store is in use, or a run is being recorded.
parts-notice-busy = Ora non è possibile: è in corso una registrazione o i dati sono in uso.

parts-notice-storage-full = Il telefono è pieno. Libera spazio e riprova.

parts-notice-storage = Al momento i dati salvati non si possono leggere o scrivere.

parts-notice-too-new = È stato creato da una versione più recente di Fresh Legs. Aggiorna l’app.

parts-notice-bad-input = Questo file non è leggibile.

parts-notice-bad-fields = C’è ancora qualcosa da correggere nel modulo:

parts-notice-not-found = Non c’è più.

parts-notice-broken = Un errore lo ha interrotto. Ciò che era registrato è salvo.

parts-notice-internal = Non ha funzionato per un motivo interno all’app.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = ft

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } bpm

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } passi/min
