### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = Je dagboek kan niet worden geopend

# Why: the key does not fit.
startup-wrong-key = De sleutel op deze telefoon past niet bij wat hier is opgeslagen. Er is niets gewijzigd en niets verwijderd.

# Why: a newer version of the app has been here.
startup-too-new = Een nieuwere versie van Fresh Legs heeft geschreven wat hier is opgeslagen. Werk de app bij en alles is er weer.

# Why: the phone is full.
startup-full = Er is geen ruimte meer op deze telefoon. Maak ruimte en probeer het opnieuw.

# Why: anything else.
startup-failed = Wat op deze telefoon is opgeslagen, kan nu niet worden gelezen. Er is niets verwijderd.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Opnieuw beginnen met een back-up

# What that does, asked before it is done.
startup-begin-anew-text = Wat hier is opgeslagen, wordt apart gezet en bewaard. De app begint leeg en je kunt in de instellingen een back-up terugzetten.

# Button of that question: does it.
startup-begin-anew-yes = Apart zetten en beginnen
