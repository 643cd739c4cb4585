# The way back at the head of a screen, for screen readers.
parts-back = Retour

# While something is fetched.
parts-loading = Un instant…

# Tries again what failed.
parts-retry = Réessayer

# Puts away a message that was read.
parts-understood = Compris

# Leaves a question unanswered.
parts-cancel = Annuler

# Keeps what a form says.
parts-save = Enregistrer

# Takes something away for good.
parts-delete = Supprimer

# Brings back what was deleted.
parts-undo = Annuler l’action

# Closes a screen or a dialogue.
parts-close = Fermer

# Goes on to the next step.
parts-next = Suivant

# A step of a scale on which nothing is said yet.
parts-unsaid = non renseigné

parts-yes = Oui

parts-no = Non

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = La clé ne correspond pas aux données enregistrées. Rien n’a été modifié. Tu peux restaurer une sauvegarde.

# The store is in use, or a run is being recorded.
parts-notice-busy = Impossible pour l’instant : une course est en cours ou les données sont utilisées.

parts-notice-storage-full = Le téléphone est plein. Libère de la place, puis réessaie.

parts-notice-storage = Les données enregistrées ne peuvent pas être lues ou écrites pour l’instant.

parts-notice-too-new = Ceci vient d’une version plus récente de Fresh Legs. Mets l’application à jour.

parts-notice-bad-input = Ce fichier est incompréhensible.

parts-notice-bad-fields = Quelque chose ne va pas encore dans le formulaire :

parts-notice-not-found = Ceci n’existe plus.

parts-notice-broken = Une erreur y a mis fin. Ce qui a été enregistré est conservé.

parts-notice-internal = Cela n’a pas fonctionné, pour une raison interne à l’application.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = pi

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } bpm

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } pas/min
