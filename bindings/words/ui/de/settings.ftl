# The contents of the settings: titles of its pages, and what is on each.
settings-profile = Du

settings-profile-detail = Einheiten, Puls, Sprache der Ansagen, Vorgeschichte

settings-voice = Stimme und Klang

settings-voice-detail = Sprechtempo, Lautstärke, ohne Kopfhörer

settings-coaching = Coaching

settings-coaching-detail = Wie viel der Coach sagt, Klopfen bei schweren Beinen

settings-appearance = Aussehen

settings-appearance-detail = Hell oder dunkel, Kontrast, Sprache der App

settings-privacy = Privatsphäre

settings-privacy-detail = Sperre, verborgene Ansichten, was wo liegt, löschen

settings-reminders = Erinnerungen

settings-reminders-detail = Welche, wann, Ruhezeit

settings-journal = Tagebuch und Gewohnheiten

settings-journal-detail = Was eingetragen werden kann, welchen Gewohnheiten du folgst

settings-data = Sicherung und Dateien

settings-data-detail = Sichern, exportieren, importieren

settings-health = Andere Gesundheits-Apps

settings-health-detail = Schlaf und Puls übernehmen, Läufe weitergeben

settings-about = Über Fresh Legs

settings-about-detail = Version, Lizenzen

# Said once something on a page was saved.
settings-saved = Gespeichert

# Asked when a form is left that has not been saved.
settings-leave = Ohne Speichern verlassen?

settings-leave-text = Was du auf dieser Seite geändert hast, ginge verloren.

settings-leave-yes = Verlassen

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = Bitte eine ganze Zahl

# The page about the runner.
settings-profile-units = Einheiten

settings-profile-metric = Kilometer

settings-profile-imperial = Meilen

settings-profile-heart = Puls

# Above the two fields for heart rates.
settings-profile-heart-why = Daraus werden die Zonen berechnet. Was du nicht weißt, lass leer.

settings-profile-resting = Ruhepuls

# Below both fields for heart rates.
settings-profile-beats = Schläge pro Minute

settings-profile-maximal = Maximalpuls

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Geschlecht, soweit eine Formel es braucht

settings-profile-female = Weiblich

settings-profile-male = Männlich

settings-profile-sex-unsaid = Keine Angabe

settings-profile-language = Sprache der Ansagen

settings-background = Gesundheitliche Vorgeschichte

settings-background-why = Damit Ratschläge vorsichtig sind, wo sie es sein sollen. Es bleibt auf diesem Telefon, und du kannst alles weglassen.

settings-background-birth-year = Geburtsjahr

# Switches: what of this applies to the runner.
settings-background-heart = Eine Herzerkrankung

settings-background-rhythm = Eine Herzrhythmusstörung

settings-background-medicine = Ein Medikament, das den Puls verändert

settings-background-asthma = Asthma

settings-background-diabetes = Diabetes

settings-background-smoking = Rauchen

settings-background-pregnancy = Schwanger, oder Geburt im letzten Jahr

settings-background-bone = Früher eine Stressverletzung am Knochen

settings-background-anaemia = Blutarmut, jetzt oder früher

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Biete mir die Atemführung trotzdem an

settings-background-breath-guide-why = Bei Asthma oder einer Schwangerschaft fällt sie sonst weg. Frag bei Unsicherheit ärztlich nach.

# The page about voice and sound.
settings-voice-heading = Stimme

settings-voice-rate = Sprechtempo

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Welche Stimme

settings-voice-own = Die das Telefon wählt

# Speaks the example below.
settings-voice-try = Anhören

# An example of what the coach says, spoken aloud.
settings-voice-sample = Jetzt locker. Kurze Schritte, und langsam ausatmen.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = de

settings-voice-failed = Die Stimme konnte nicht sprechen. Versuch eine andere, oder sieh bei den Stimmen des Telefons nach.

# $language is the name of a language.
settings-voice-missing = Dieses Telefon hat noch keine Stimme für { $language }. Bis dahin sind Ansagen Signale und Worte auf dem Bildschirm.

# Opens the phone's own page about voices.
settings-voice-system = Stimmen des Telefons

settings-voice-system-detail = Dort gibt es weitere Stimmen, auch solche ohne Netz

settings-volume = Lautstärke

settings-volume-why = Jeweils gegenüber der Lautstärke des Telefons.

settings-volume-breath = Atemführung

settings-volume-metronome = Metronom

settings-volume-signals = Signale

# A volume of 0.
settings-volume-off = aus

settings-volume-percent = { $value } %

settings-without-headphones = Ohne Kopfhörer

settings-without-headphones-why = Wenn du meldest, dass etwas schmerzt oder dir Sorgen macht, wird die Antwort in jedem Fall laut gesprochen.

settings-without-headphones-speaker = Laut

settings-without-headphones-speaker-detail = Alle in der Nähe hören es

settings-without-headphones-vibration = Durch Vibration

settings-without-headphones-vibration-detail = Die Worte stehen auf dem Bildschirm

settings-without-headphones-silent = Gar nicht

settings-without-headphones-silent-detail = Nur der Bildschirm zeigt sie

settings-trim = Takt und Schritt

settings-trim-why = Kabellose Kopfhörer spielen verzögert. Kommt der Schlag nach deinem Fuß, geh höher; kommt er davor, geh tiefer.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Später klingen

settings-trim-more = Früher klingen

# The page about coaching.
settings-coaching-words = Wie viel der Coach sagt

settings-coaching-brief = So wenig wie nötig

settings-coaching-chatty = Ein freundliches Wort mehr

settings-coaching-knocks = Klopfen bei schweren Beinen

settings-coaching-knocks-detail = Zweimal aufs Telefon klopfen heißt im Lauf: Meine Beine sind schwer.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = Anderswo gewählt

settings-coaching-run = Art des Laufs, Ziel, Metronom und Atmung: vor und in jedem Lauf

settings-coaching-plan = Wofür du trainierst, und die nächste Woche

settings-coaching-sensors = Gurte, Laufsensoren und Uhren

# The page about how the app looks.
settings-appearance-colours = Farben

settings-appearance-system = Wie das Telefon

settings-appearance-light = Hell

settings-appearance-dark = Dunkel

settings-appearance-contrast = Hoher Kontrast

settings-appearance-contrast-detail = Kräftigere Linien und Schrift, für Sonne und müde Augen

settings-appearance-language = Sprache der App

# Below it and other rows that lead out of the app.
settings-opens-system = Öffnet die Einstellungen des Telefons

# The page about privacy.
settings-privacy-lock = App sperren

settings-privacy-lock-detail = Fragt nach Finger, Gesicht oder dem Code des Telefons. Ein Lauf bleibt offen.

settings-privacy-lock-missing = Dieses Telefon hat selbst noch keine Sperre. Richte sie zuerst in seinen Einstellungen ein.

settings-privacy-hide = Ansichten verbergen

settings-privacy-hide-detail = Keine Bildschirmfotos, und nichts zu sehen in der Liste offener Apps

settings-privacy-where = Was wo liegt

settings-privacy-where-phone = Läufe, Tagebuch, Sensoren und Profil: allein auf diesem Telefon, verschlüsselt. Der Schlüssel liegt im Tresor des Telefons.

settings-privacy-where-network = Netz: keines. Die App darf das Internet gar nicht benutzen. Kein Konto, keine Werbung, keine Statistik.

settings-privacy-where-files = Sicherungen und Exporte: wohin du sie legst. Eine Sicherung ist mit deiner Passphrase verschlüsselt, ein Export nicht.

settings-privacy-where-health = Gesundheitsdaten anderer Apps: nur wenn du es erlaubst, und nur innerhalb dieses Telefons.

settings-delete = Alles löschen

settings-delete-detail = Alle Läufe, das Tagebuch, das Profil und die Sensoren

# The first of two questions before everything is deleted.
settings-delete-first = Alles löschen?

settings-delete-first-text = Alle Läufe, das ganze Tagebuch, dein Profil und deine Sensoren verschwinden. Mach vorher eine Sicherung, falls du sie wiederhaben willst.

settings-delete-first-yes = Weiter

# The second question.
settings-delete-second = Wirklich alles?

settings-delete-second-text = Es gibt keinen Weg zurück außer einer Sicherung, die du selbst gemacht hast.

settings-deleted = Alles ist gelöscht.

settings-start-again = Neu beginnen

# The page about reminders.
settings-reminders-why = Erinnerungen kommen selten, und nie in der Ruhezeit.

settings-reminders-card = Nach einem Lauf

settings-reminders-card-detail = Wie er war, falls du es noch nicht gesagt hast

settings-reminders-morning = Check-in am Morgen

settings-reminders-morning-detail = Wie es deinen Beinen heute geht

settings-reminders-helped = Hat es geholfen?

settings-reminders-helped-detail = Wenn du einen Rat ausprobiert hast

# Each opens a choice of the time of day.
settings-reminders-morning-at = Uhrzeit am Morgen

settings-reminders-helped-at = Uhrzeit für „Hat es geholfen?“

settings-reminders-quiet = Ruhezeit

settings-reminders-quiet-from = Von

settings-reminders-quiet-to = Bis

settings-reminders-quiet-why = Zweimal dieselbe Zeit heißt: keine Ruhezeit.

# The two sliders of a choice of the time of day.
settings-time-hour = Stunde

settings-time-minute = Minute

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Noch nicht erlaubt

settings-permission-allow = Erlauben

settings-permission-system = Einstellungen des Telefons öffnen

settings-permission-restricted = Dieses Telefon hat das nicht, oder die Regeln seines Besitzers verbieten es.

# The page about the journal.
settings-journal-fields = Was eingetragen werden kann

settings-journal-mass = Körpergewicht

settings-journal-mass-detail = Nur um zu sehen, wie viel du beim Laufen schwitzt. Nie als Ziel.

settings-journal-cycle = Menstruationszyklus

settings-journal-cycle-detail = Der Tag deines Zyklus, neben dem Gefühl deiner Beine

settings-habits = Gewohnheiten, denen du folgst

settings-habits-why = So viele oder so wenige, wie du magst. Was du weglässt, zählt nicht.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Schlaf

settings-habit-mobility = Beweglichkeit

settings-habit-strength = Kraft

settings-habit-fuelling = Essen bei langen Läufen

settings-habit-hydration = Trinken

settings-habit-warm-up = Aufwärmen

settings-habit-easy-days = Locker nach hart

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }: Mal pro Woche

settings-habit-usual = Wie üblich

# The page about backups and files.
settings-backup = Sicherung

settings-backup-why = Alles in einer verschlüsselten Datei. Ohne die Passphrase kann sie niemand öffnen, auch du nicht.

settings-passphrase = Passphrase

settings-passphrase-hint = Ein paar Wörter, die nur du so zusammenstellst

settings-passphrase-again = Passphrase noch einmal

settings-passphrase-differs = Die beiden sind nicht gleich.

settings-backup-save = Sicherung speichern

settings-restore = Wiederherstellen

settings-restore-why = Spielt eine Sicherung ein. Das Neuere gewinnt; nichts, was hier ist, geht verloren.

settings-restore-pick = Sicherung auswählen

settings-export = Exportieren

settings-export-why = Zum Lesen anderswo oder zum Mitnehmen. Diese Dateien sind nicht verschlüsselt.

settings-export-report = Bericht über zwölf Wochen

settings-export-report-detail = Eine Seite mit Diagrammen, für dich oder eine Fachperson (HTML)

settings-export-tables = Tabellen

settings-export-tables-detail = Für eine Tabellenkalkulation (CSV, gepackt)

settings-export-everything = Alles als Text

settings-export-everything-detail = Für andere Programme und ein anderes Fresh Legs (JSON)

settings-import = Importieren

settings-import-runs = Aufgezeichnete Läufe

settings-import-runs-detail = Von einer Uhr oder einer anderen App (FIT, TCX, GPX)

settings-import-daily = Tägliche Messungen

settings-import-daily-detail = Exporte von HRV4Training, Elite HRV oder eine Tabelle mit Messungen (CSV)

settings-import-everything = Aus einem anderen Fresh Legs

settings-import-everything-detail = Was als Text exportiert wurde (JSON)

# While files are read or written.
settings-moving = Läuft …

# Title above what came of reading or writing files.
settings-moved = Fertig

settings-moved-written = Die Datei liegt dort, wo du sie hingelegt hast.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } Eintrag darin
   *[other] { $count } Einträge darin
}

settings-moved-new = { $count ->
    [one] { $count } neu
   *[other] { $count } neu
}

settings-moved-newer = { $count ->
    [one] { $count } aktualisiert
   *[other] { $count } aktualisiert
}

settings-moved-known = { $count ->
    [one] { $count } war schon da
   *[other] { $count } waren schon da
}

settings-moved-broken = { $count ->
    [one] { $count } war nicht lesbar und wurde ausgelassen:
   *[other] { $count } waren nicht lesbar und wurden ausgelassen:
}

settings-moved-unknown = Etwas darin stammt von einem neueren Fresh Legs und wurde beiseitegelassen.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Übernommen: { $run }

settings-moved-run-known = War schon da: { $run }

settings-moved-run-other = Beiseitegelassen, es ist kein Lauf: { $run }

settings-moved-none = Es war kein Lauf darin.

settings-moved-faults = { $count ->
    [one] { $count } Fehler in der Datei wurde umgangen:
   *[other] { $count } Fehler in der Datei wurden umgangen:
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}

# A line of a table in which something is wrong.
settings-moved-line = Zeile { $line }: { $reason }

settings-wrong-passphrase = Die Passphrase ist eine andere. Nichts wurde verändert.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = Die Datei ist beschädigt. Ein Teil lässt sich vielleicht noch lesen.

settings-salvage = Übernehmen, was lesbar ist

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = Gespeicherte Daten waren beschädigt

settings-set-aside-text = Die beschädigte Datei wurde beiseitegelegt, nicht gelöscht, und eine neue begonnen. Wenn du eine Sicherung hast, spiel sie unten ein.

# The page about other health apps.
settings-health-in = Übernommen werden Nächte, Ruhepuls, Herzfrequenzvariabilität und Trainings, die andere Apps eingetragen haben. Was du selbst eingetragen hast, bleibt.

settings-health-out = Weitergegeben werden deine beendeten Läufe mit Zeit und Strecke. Ein Lauf, den du hier löschst, wird dort zurückgenommen.

settings-health-now = Jetzt austauschen

settings-health-done = { $count ->
    [one] { $count } Eintrag übernommen oder geändert
   *[other] { $count } Einträge übernommen oder geändert
}

settings-health-nothing = Es gab nichts Neues.

settings-health-allowed = Erlaubt

settings-health-change = Ändern, was erlaubt ist

settings-health-missing = Dieses Telefon hat keinen gemeinsamen Speicher der Apps für Gesundheitsdaten.

# The page about the app.
settings-about-version = Version { $version }

settings-about-what = Ein Laufbegleiter, der auf deine Beine hört. Er kommt ohne Konto und ohne Netz aus.

settings-about-medical = Fresh Legs informiert. Es stellt keine Diagnose und ersetzt keine ärztliche Hilfe. Wenn dir etwas Sorgen macht, hör auf und hol dir Hilfe.

settings-about-own = Fresh Legs selbst ist freie Software, unter Apache-2.0 oder MIT.

settings-licences = Lizenzen des Verwendeten

settings-licences-thanks = { $count ->
    [one] { $count } Bibliothek von anderen. Danke.
   *[other] { $count } Bibliotheken von anderen. Danke.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Korrektur
