# The way back at the head of a screen, for screen readers.
parts-back = Terug

# While something is fetched.
parts-loading = Een moment…

# Tries again what failed.
parts-retry = Probeer opnieuw

# Puts away a message that was read.
parts-understood = Begrepen

# Leaves a question unanswered.
parts-cancel = Annuleren

# Keeps what a form says.
parts-save = Bewaren

# Takes something away for good.
parts-delete = Verwijderen

# Brings back what was deleted.
parts-undo = Ongedaan maken

# Closes a screen or a dialogue.
parts-close = Sluiten

# Goes on to the next step.
parts-next = Volgende

# A step of a scale on which nothing is said yet.
parts-unsaid = niet ingevuld

parts-yes = Ja

parts-no = Nee

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = De sleutel past niet bij de opgeslagen gegevens. Er is niets veranderd. Je kunt een back-up terugzetten.

# The store is in use, or a run is being recorded.
parts-notice-busy = Dat kan nu niet: er wordt een loop opgenomen of de gegevens zijn in gebruik.

parts-notice-storage-full = De telefoon is vol. Maak ruimte vrij en probeer het opnieuw.

parts-notice-storage = De opgeslagen gegevens kunnen nu niet worden gelezen of geschreven.

parts-notice-too-new = Dit is gemaakt met een nieuwere Fresh Legs. Werk de app bij.

parts-notice-bad-input = Dit bestand is niet te lezen.

parts-notice-bad-fields = Er klopt nog iets niet in het formulier:

parts-notice-not-found = Dit is er niet meer.

parts-notice-broken = Een fout heeft dit beëindigd. Wat is opgenomen, is bewaard.

parts-notice-internal = Dat lukte niet, door een oorzaak binnen de app.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = ft

parts-unit-hour = u

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } slagen/min

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } passen/min
