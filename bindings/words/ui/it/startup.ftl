### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = Non è possibile aprire il tuo diario

# Why: the key does not fit.
startup-wrong-key = La chiave di questo telefono non corrisponde a ciò che è salvato qui. Non è stato cambiato né cancellato nulla.

# Why: a newer version of the app has been here.
startup-too-new = Una versione più recente di Fresh Legs ha scritto ciò che è salvato qui. Aggiorna l’app e ritroverai tutto.

# Why: the phone is full.
startup-full = Su questo telefono non c’è più spazio. Libera un po’ di spazio e riprova.

# Why: anything else.
startup-failed = Ciò che è salvato su questo telefono al momento non si può leggere. Non è stato cancellato nulla.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Ricomincia da un backup

# What that does, asked before it is done.
startup-begin-anew-text = Ciò che è salvato qui viene messo da parte e conservato. L’app riparte vuota e puoi ripristinare un backup nelle impostazioni.

# Button of that question: does it.
startup-begin-anew-yes = Metti da parte e ricomincia
