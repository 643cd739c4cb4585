### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = Impossible d’ouvrir ton journal

# Why: the key does not fit.
startup-wrong-key = La clé de ce téléphone ne correspond pas à ce qui est enregistré ici. Rien n’a été modifié ni supprimé.

# Why: a newer version of the app has been here.
startup-too-new = Une version plus récente de Fresh Legs a écrit ce qui est enregistré ici. Mets l’app à jour et tout sera de nouveau là.

# Why: the phone is full.
startup-full = Il n’y a plus de place sur ce téléphone. Libère de l’espace et réessaie.

# Why: anything else.
startup-failed = Ce qui est enregistré sur ce téléphone est illisible pour le moment. Rien n’a été supprimé.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Repartir d’une sauvegarde

# What that does, asked before it is done.
startup-begin-anew-text = Ce qui est enregistré ici est mis de côté et conservé. L’app démarre vide, et tu peux restaurer une sauvegarde dans les réglages.

# Button of that question: does it.
startup-begin-anew-yes = Mettre de côté et démarrer
