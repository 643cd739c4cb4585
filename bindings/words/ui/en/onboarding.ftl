# Which of the first screens this is.
onboarding-step = Step { $number } of { $of }

# Leaves a step out.
onboarding-skip = Skip

# The first screen of all.
onboarding-welcome = Welcome to Fresh Legs

onboarding-what = A running companion that listens to your legs.

# What it does, in three short pieces.
onboarding-coach = Coaching by ear

onboarding-coach-text = Pace, cadence and breathing, while the phone stays in your pocket.

onboarding-legs = Help when legs get heavy

onboarding-legs-text = One press, and it talks you through the next minutes.

onboarding-journal = A journal that asks why

onboarding-journal-text = A few seconds a day show possible causes, and what helps.

# What becomes of the runner's data.
onboarding-private = It stays on this phone

onboarding-private-text = No account, no cloud. What you write and measure is stored here, encrypted, and leaves only when you export it yourself.

# What it is not.
onboarding-informs = Fresh Legs informs. It makes no diagnosis and replaces no doctor. With chest pain, fainting or sudden weakness of one side: stop and call for help.

# Begins the few steps.
onboarding-begin = Get started

# Leaves all steps out.
onboarding-later = Set up later

# Leads to the page that restores a backup.
onboarding-backup = I have a backup

# The step about the runner.
onboarding-you = About you

onboarding-units = Units

onboarding-kilometres = Kilometres

onboarding-miles = Miles

# In which language the coach speaks.
onboarding-language = Language of the voice

onboarding-language-note = The screens follow the language of your phone. The voice and the journal's sentences may have another.

onboarding-heart = Heart rate, if you know it

onboarding-heart-note = Leave empty what you do not know. It can follow at any time.

# Fields of a number of beats per minute.
onboarding-resting = At rest, beats per minute

onboarding-maximal = Highest, beats per minute

# The step about the runner's running so far.
onboarding-running = Your running so far

onboarding-running-note = With these answers the first weeks are neither too much nor too little.

# Whether the runner trains for something.
onboarding-goal = I train for something

onboarding-goal-detail = A race, or a distance by a day. It can be changed at any time.

# The step about sensors.
onboarding-sensor = A sensor, if you have one

onboarding-sensor-note = A heart-rate strap, a foot pod, a treadmill: pair one now, or later under “{ $more }”. The phone alone will do.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Before your first run

onboarding-ready-note = When you start it, the system asks for three things. You may refuse each of them: the run then goes with what is left.

onboarding-location = Location

onboarding-location-text = For distance and pace, only while you run.

onboarding-activity = Physical activity

onboarding-activity-text = For cadence from the phone's own step counter.

onboarding-notifications = Notifications

onboarding-notifications-text = For the run on the lock screen, with its button for heavy legs.

# Taking in what other apps on the phone know.
onboarding-health = Sleep and pulse of other apps

onboarding-health-text = If a watch writes them on this phone, the journal can take them in. Nothing is given away by that.

onboarding-health-take = Take them in

# What came of it.
onboarding-health-took = { $count ->
    [one] { $count } entry is in your journal now.
   *[other] { $count } entries are in your journal now.
}

onboarding-health-denied = Not allowed. You can still do it later in the settings.

# The ends of the first screens.
onboarding-finish = Go to today

onboarding-guide = First read what heavy legs are

# Beside a form that has been filled in and kept.
onboarding-kept = Saved

# Leads to the form of the three answers about the running so far.
onboarding-answers = Three questions about your running

onboarding-answers-detail = Longest run, runs a week, easy pace.
