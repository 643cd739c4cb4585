# Which of the first screens this is.
onboarding-step = Schritt { $number } von { $of }

# Leaves a step out.
onboarding-skip = Überspringen

# The first screen of all.
onboarding-welcome = Willkommen bei Fresh Legs

onboarding-what = Ein Laufbegleiter, der auf deine Beine hört.

# What it does, in three short pieces.
onboarding-coach = Begleitung übers Ohr

onboarding-coach-text = Tempo, Schrittfrequenz und Atmung, während das Telefon in der Tasche bleibt.

onboarding-legs = Hilfe, wenn die Beine schwer werden

onboarding-legs-text = Ein Druck, und es redet dich durch die nächsten Minuten.

onboarding-journal = Ein Tagebuch, das nach dem Warum fragt

onboarding-journal-text = Ein paar Sekunden am Tag zeigen mögliche Ursachen, und was hilft.

# What becomes of the runner's data.
onboarding-private = Es bleibt auf diesem Telefon

onboarding-private-text = Kein Konto, keine Cloud. Was du schreibst und misst, liegt verschlüsselt hier und geht nur hinaus, wenn du es selbst exportierst.

# What it is not.
onboarding-informs = Fresh Legs informiert. Es stellt keine Diagnose und ersetzt keinen Arzt. Bei Brustschmerz, Ohnmacht oder plötzlicher Schwäche einer Seite: halt an und ruf Hilfe.

# Begins the few steps.
onboarding-begin = Los geht's

# Leaves all steps out.
onboarding-later = Später einrichten

# Leads to the page that restores a backup.
onboarding-backup = Ich habe eine Sicherung

# The step about the runner.
onboarding-you = Über dich

onboarding-units = Einheiten

onboarding-kilometres = Kilometer

onboarding-miles = Meilen

# In which language the coach speaks.
onboarding-language = Sprache der Stimme

onboarding-language-note = Die Bildschirme folgen der Sprache deines Telefons. Die Stimme und die Sätze des Tagebuchs dürfen eine andere haben.

onboarding-heart = Puls, falls du ihn kennst

onboarding-heart-note = Lass leer, was du nicht weißt. Das geht auch später noch.

# Fields of a number of beats per minute.
onboarding-resting = In Ruhe, Schläge pro Minute

onboarding-maximal = Höchster, Schläge pro Minute

# The step about the runner's running so far.
onboarding-running = Dein Laufen bisher

onboarding-running-note = Mit diesen Antworten werden die ersten Wochen nicht zu viel und nicht zu wenig.

# Whether the runner trains for something.
onboarding-goal = Ich trainiere auf etwas hin

onboarding-goal-detail = Ein Wettkampf, oder eine Strecke bis zu einem Tag. Du kannst es jederzeit ändern.

# The step about sensors.
onboarding-sensor = Ein Sensor, falls du einen hast

onboarding-sensor-note = Ein Brustgurt, ein Laufsensor, ein Laufband: kopple jetzt etwas, oder später unter „{ $more }“. Das Telefon allein genügt.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Vor deinem ersten Lauf

onboarding-ready-note = Wenn du ihn startest, fragt das System nach drei Dingen. Du darfst jedes ablehnen: der Lauf geht dann mit dem, was übrig bleibt.

onboarding-location = Standort

onboarding-location-text = Für Strecke und Tempo, nur während du läufst.

onboarding-activity = Körperliche Aktivität

onboarding-activity-text = Für die Schrittfrequenz aus dem Schrittzähler des Telefons.

onboarding-notifications = Benachrichtigungen

onboarding-notifications-text = Für den Lauf auf dem Sperrbildschirm, mit dem Knopf für schwere Beine.

# Taking in what other apps on the phone know.
onboarding-health = Schlaf und Puls aus anderen Apps

onboarding-health-text = Wenn eine Uhr sie auf diesem Telefon ablegt, kann das Tagebuch sie übernehmen. Weggegeben wird dabei nichts.

onboarding-health-take = Übernehmen

# What came of it.
onboarding-health-took = { $count ->
    [one] { $count } Eintrag steht jetzt in deinem Tagebuch.
   *[other] { $count } Einträge stehen jetzt in deinem Tagebuch.
}

onboarding-health-denied = Nicht erlaubt. Du kannst es später in den Einstellungen nachholen.

# The ends of the first screens.
onboarding-finish = Zum heutigen Tag

onboarding-guide = Erst lesen, was schwere Beine sind

# Beside a form that has been filled in and kept.
onboarding-kept = Gespeichert

# Leads to the form of the three answers about the running so far.
onboarding-answers = Drei Fragen zu deinem Laufen

onboarding-answers-detail = Längster Lauf, Läufe pro Woche, lockeres Tempo.
