# The way back at the head of a screen, for screen readers.
parts-back = Zurück

# While something is fetched.
parts-loading = Einen Moment …

# Tries again what failed.
parts-retry = Noch einmal versuchen

# Puts away a message that was read.
parts-understood = Verstanden

# Leaves a question unanswered.
parts-cancel = Abbrechen

# Keeps what a form says.
parts-save = Speichern

# Takes something away for good.
parts-delete = Löschen

# Brings back what was deleted.
parts-undo = Rückgängig

# Closes a screen or a dialogue.
parts-close = Schließen

# Goes on to the next step.
parts-next = Weiter

# A step of a scale on which nothing is said yet.
parts-unsaid = keine Angabe

parts-yes = Ja

parts-no = Nein

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = Der Schlüssel passt nicht zu den gespeicherten Daten. Nichts wurde verändert. Du kannst eine Sicherung einspielen.

# The store is in use, or a run is being recorded.
parts-notice-busy = Das geht gerade nicht: Ein Lauf wird aufgezeichnet, oder die Daten werden benutzt.

parts-notice-storage-full = Der Speicher ist voll. Schaffe Platz und versuche es noch einmal.

parts-notice-storage = Die gespeicherten Daten lassen sich gerade nicht lesen oder schreiben.

parts-notice-too-new = Das stammt von einer neueren Version von Fresh Legs. Bitte aktualisiere die App.

parts-notice-bad-input = Diese Datei lässt sich nicht verstehen.

parts-notice-bad-fields = Im Formular stimmt noch etwas nicht:

parts-notice-not-found = Das gibt es nicht mehr.

parts-notice-broken = Ein Fehler hat das beendet. Was aufgezeichnet wurde, ist gespeichert.

parts-notice-internal = Das hat nicht geklappt, der Grund liegt in der App.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = ft

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } /min

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } Schritte/min
