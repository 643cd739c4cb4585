# Which of the first screens this is.
onboarding-step = Stap { $number } van { $of }

# Leaves a step out.
onboarding-skip = Overslaan

# The first screen of all.
onboarding-welcome = Welkom bij Fresh Legs

onboarding-what = Een loopmaatje dat naar je benen luistert.

# What it does, in three short pieces.
onboarding-coach = Coaching op het gehoor

onboarding-coach-text = Tempo, cadans en ademhaling, terwijl de telefoon in je zak blijft.

onboarding-legs = Hulp als de benen zwaar worden

onboarding-legs-text = Eén druk, en het praat je door de volgende minuten.

onboarding-journal = Een dagboek dat vraagt waarom

onboarding-journal-text = Een paar seconden per dag laten mogelijke oorzaken zien, en wat helpt.

# What becomes of the runner's data.
onboarding-private = Het blijft op deze telefoon

onboarding-private-text = Geen account, geen cloud. Wat je schrijft en meet, staat hier versleuteld en gaat alleen weg als je het zelf exporteert.

# What it is not.
onboarding-informs = Fresh Legs informeert. Het stelt geen diagnose en vervangt geen arts. Bij pijn op de borst, flauwvallen of plotselinge zwakte aan één kant: stop en roep hulp.

# Begins the few steps.
onboarding-begin = Aan de slag

# Leaves all steps out.
onboarding-later = Later instellen

# Leads to the page that restores a backup.
onboarding-backup = Ik heb een back-up

# The step about the runner.
onboarding-you = Over jou

onboarding-units = Eenheden

onboarding-kilometres = Kilometers

onboarding-miles = Mijlen

# In which language the coach speaks.
onboarding-language = Taal van de stem

onboarding-language-note = De schermen volgen de taal van je telefoon. De stem en de zinnen van het dagboek mogen een andere hebben.

onboarding-heart = Hartslag, als je die weet

onboarding-heart-note = Laat leeg wat je niet weet. Het kan altijd later nog.

# Fields of a number of beats per minute.
onboarding-resting = In rust, slagen per minuut

onboarding-maximal = Hoogste, slagen per minuut

# The step about the runner's running so far.
onboarding-running = Je lopen tot nu toe

onboarding-running-note = Met deze antwoorden worden de eerste weken niet te veel en niet te weinig.

# Whether the runner trains for something.
onboarding-goal = Ik train ergens voor

onboarding-goal-detail = Een wedstrijd, of een afstand voor een bepaalde dag. Je kunt het altijd veranderen.

# The step about sensors.
onboarding-sensor = Een sensor, als je die hebt

onboarding-sensor-note = Een borstband, een voetsensor, een loopband: koppel er nu een, of later onder ‘{ $more }’. De telefoon alleen is genoeg.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Voor je eerste looptraining

onboarding-ready-note = Als je begint, vraagt het systeem om drie dingen. Je mag elk ervan weigeren: de training gaat dan met wat er overblijft.

onboarding-location = Locatie

onboarding-location-text = Voor afstand en tempo, alleen terwijl je loopt.

onboarding-activity = Lichaamsbeweging

onboarding-activity-text = Voor de cadans uit de stappenteller van de telefoon.

onboarding-notifications = Meldingen

onboarding-notifications-text = Voor de training op het vergrendelscherm, met de knop voor zware benen.

# Taking in what other apps on the phone know.
onboarding-health = Slaap en hartslag uit andere apps

onboarding-health-text = Als een horloge ze op deze telefoon schrijft, kan het dagboek ze overnemen. Er wordt daarmee niets weggegeven.

onboarding-health-take = Overnemen

# What came of it.
onboarding-health-took = { $count ->
    [one] { $count } notitie staat nu in je dagboek.
   *[other] { $count } notities staan nu in je dagboek.
}

onboarding-health-denied = Niet toegestaan. Het kan later nog in de instellingen.

# The ends of the first screens.
onboarding-finish = Naar vandaag

onboarding-guide = Eerst lezen wat zware benen zijn

# Beside a form that has been filled in and kept.
onboarding-kept = Opgeslagen

# Leads to the form of the three answers about the running so far.
onboarding-answers = Drie vragen over je lopen

onboarding-answers-detail = Langste looptraining, trainingen per week, rustig tempo.
