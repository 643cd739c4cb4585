# The contents of the settings: titles of its pages, and what is on each.
settings-profile = You

settings-profile-detail = Units, heart rate, language of the cues, health background

settings-voice = Voice and sound

settings-voice-detail = Speed, volume, without headphones

settings-coaching = Coaching

settings-coaching-detail = How much the coach says, knocks for heavy legs

settings-appearance = Appearance

settings-appearance-detail = Light or dark, contrast, language of the app

settings-privacy = Privacy

settings-privacy-detail = Lock, hidden screens, what is stored where, delete

settings-reminders = Reminders

settings-reminders-detail = Which ones, when, quiet hours

settings-journal = Journal and habits

settings-journal-detail = What can be entered, which habits you follow

settings-data = Backup and files

settings-data-detail = Backup, export, import

settings-health = Other health apps

settings-health-detail = Take in sleep and pulse, give out runs

settings-about = About Fresh Legs

settings-about-detail = Version, licences

# Said once something on a page was saved.
settings-saved = Saved

# Asked when a form is left that has not been saved.
settings-leave = Leave without saving?

settings-leave-text = What you have changed on this page would be lost.

settings-leave-yes = Leave

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = A whole number, please

# The page about the runner.
settings-profile-units = Units

settings-profile-metric = Kilometres

settings-profile-imperial = Miles

settings-profile-heart = Heart rate

# Above the two fields for heart rates.
settings-profile-heart-why = Zones are reckoned from these. Leave empty what you do not know.

settings-profile-resting = Resting heart rate

# Below both fields for heart rates.
settings-profile-beats = beats per minute

settings-profile-maximal = Highest heart rate

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Sex, as far as a formula needs it

settings-profile-female = Female

settings-profile-male = Male

settings-profile-sex-unsaid = Not said

settings-profile-language = Language of the cues

settings-background = Health background

settings-background-why = So that advice is careful where it should be. It stays on this phone, and you can leave everything out.

settings-background-birth-year = Year of birth

# Switches: what of this applies to the runner.
settings-background-heart = A heart condition

settings-background-rhythm = A disorder of the heart’s rhythm

settings-background-medicine = A medicine that changes the pulse

settings-background-asthma = Asthma

settings-background-diabetes = Diabetes

settings-background-smoking = Smoking

settings-background-pregnancy = Pregnant, or gave birth within the last year

settings-background-bone = A bone-stress injury in the past

settings-background-anaemia = Anaemia, now or in the past

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Offer me the breath guide all the same

settings-background-breath-guide-why = With asthma or a pregnancy it is left out. Ask your doctor if you are unsure.

# The page about voice and sound.
settings-voice-heading = Voice

settings-voice-rate = Speed of speech

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Which voice

settings-voice-own = The phone’s own choice

# Speaks the example below.
settings-voice-try = Listen

# An example of what the coach says, spoken aloud.
settings-voice-sample = Easy now. Short steps, and breathe out slowly.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = en

settings-voice-failed = The voice could not speak. Try another one, or look at the phone’s voices.

# $language is the name of a language.
settings-voice-missing = This phone has no voice for { $language } yet. Until then cues are signals, and words on the screen.

# Opens the phone's own page about voices.
settings-voice-system = Voices of the phone

settings-voice-system-detail = Get other voices there, also such as need no network

settings-volume = Volume

settings-volume-why = Each against the volume of the phone.

settings-volume-breath = Breath guide

settings-volume-metronome = Metronome

settings-volume-signals = Signals

# A volume of 0.
settings-volume-off = off

settings-volume-percent = { $value }%

settings-without-headphones = Without headphones

settings-without-headphones-why = When you press that something hurts or frightens you, the answer is spoken aloud in any case.

settings-without-headphones-speaker = Aloud

settings-without-headphones-speaker-detail = Everybody around hears it

settings-without-headphones-vibration = By vibration

settings-without-headphones-vibration-detail = The words are on the screen

settings-without-headphones-silent = Not at all

settings-without-headphones-silent-detail = Only the screen shows them

settings-trim = Timing of the beat

settings-trim-why = Headphones without a wire play late. If the beat comes after your foot, go up; if before, go down.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Sound later

settings-trim-more = Sound earlier

# The page about coaching.
settings-coaching-words = How much the coach says

settings-coaching-brief = As little as will do

settings-coaching-chatty = A kind word more

settings-coaching-knocks = Knock for heavy legs

settings-coaching-knocks-detail = In a run, two knocks on the phone say that your legs are heavy.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = Chosen elsewhere

settings-coaching-run = Kind of run, target, metronome and breathing: before and during each run

settings-coaching-plan = What you train for, and the week ahead

settings-coaching-sensors = Straps, pods and watches

# The page about how the app looks.
settings-appearance-colours = Colours

settings-appearance-system = As the phone has them

settings-appearance-light = Light

settings-appearance-dark = Dark

settings-appearance-contrast = High contrast

settings-appearance-contrast-detail = Stronger lines and letters, for sun and tired eyes

settings-appearance-language = Language of the app

# Below it and other rows that lead out of the app.
settings-opens-system = Opens the phone’s settings

# The page about privacy.
settings-privacy-lock = Lock the app

settings-privacy-lock-detail = Asks for your finger, your face or the phone’s code. A run stays open.

settings-privacy-lock-missing = This phone has no lock of its own yet. Set one in its settings first.

settings-privacy-hide = Hide the screens

settings-privacy-hide-detail = No screenshots, and nothing to see in the list of open apps

settings-privacy-where = What is stored where

settings-privacy-where-phone = Runs, journal, sensors and profile: on this phone alone, encrypted. The key is kept in the phone’s safe.

settings-privacy-where-network = Network: none. The app may not use the internet at all. No account, no advertising, no statistics.

settings-privacy-where-files = Backups and exports: where you put them. A backup is encrypted with your passphrase, an export is not.

settings-privacy-where-health = Health data of other apps: only if you allow it, and only within this phone.

settings-delete = Delete everything

settings-delete-detail = All runs, the journal, the profile and the sensors

# The first of two questions before everything is deleted.
settings-delete-first = Delete everything?

settings-delete-first-text = All runs, the whole journal, your profile and your sensors go. Make a backup first if you may want them again.

settings-delete-first-yes = Go on

# The second question.
settings-delete-second = Really everything?

settings-delete-second-text = There is no way back but a backup that you made yourself.

settings-deleted = Everything is deleted.

settings-start-again = Start anew

# The page about reminders.
settings-reminders-why = Reminders come seldom, and never in quiet hours.

settings-reminders-card = After a run

settings-reminders-card-detail = How it was, if you have not said so yet

settings-reminders-morning = Morning check-in

settings-reminders-morning-detail = How your legs are today

settings-reminders-helped = Did it help?

settings-reminders-helped-detail = Once you have tried an advice

# Each opens a choice of the time of day.
settings-reminders-morning-at = Time in the morning

settings-reminders-helped-at = Time for “Did it help?”

settings-reminders-quiet = Quiet hours

settings-reminders-quiet-from = From

settings-reminders-quiet-to = To

settings-reminders-quiet-why = The same time twice means: no quiet hours.

# The two sliders of a choice of the time of day.
settings-time-hour = Hour

settings-time-minute = Minute

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Not allowed yet

settings-permission-allow = Allow

settings-permission-system = Open the phone’s settings

settings-permission-restricted = This phone does not have it, or its owner’s rules forbid it.

# The page about the journal.
settings-journal-fields = What can be entered

settings-journal-mass = Body mass

settings-journal-mass-detail = Only to see how much you sweat in a run. Never as an aim.

settings-journal-cycle = Menstrual cycle

settings-journal-cycle-detail = The day of your cycle, beside how your legs feel

settings-habits = Habits you follow

settings-habits-why = As many or as few as you like. What you leave out is not counted.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Sleep

settings-habit-mobility = Mobility

settings-habit-strength = Strength

settings-habit-fuelling = Fuel for long runs

settings-habit-hydration = Drinking

settings-habit-warm-up = Warm-up

settings-habit-easy-days = Easy after hard

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }: times a week

settings-habit-usual = As usual

# The page about backups and files.
settings-backup = Backup

settings-backup-why = Everything in one encrypted file. Without the passphrase nobody can open it, not even you.

settings-passphrase = Passphrase

settings-passphrase-hint = Some words that only you put together

settings-passphrase-again = Passphrase again

settings-passphrase-differs = The two are not the same.

settings-backup-save = Save a backup

settings-restore = Restore

settings-restore-why = Takes a backup in. What is newer wins; nothing that is here is lost.

settings-restore-pick = Choose a backup

settings-export = Export

settings-export-why = To read elsewhere, or to take along. These files are not encrypted.

settings-export-report = Report of twelve weeks

settings-export-report-detail = One page with charts, for you or a professional (HTML)

settings-export-tables = Tables

settings-export-tables-detail = For a spreadsheet (CSV, packed)

settings-export-everything = Everything as text

settings-export-everything-detail = For other programs and another Fresh Legs (JSON)

settings-import = Import

settings-import-runs = Recorded runs

settings-import-runs-detail = Of a watch or another app (FIT, TCX, GPX)

settings-import-daily = Daily measurements

settings-import-daily-detail = Exports of HRV4Training, Elite HRV, or a table of readings (CSV)

settings-import-everything = From another Fresh Legs

settings-import-everything-detail = What was exported as text (JSON)

# While files are read or written.
settings-moving = Working on it …

# Title above what came of reading or writing files.
settings-moved = Done

settings-moved-written = The file is where you put it.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } item in it
   *[other] { $count } items in it
}

settings-moved-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}

settings-moved-newer = { $count ->
    [one] { $count } brought up to date
   *[other] { $count } brought up to date
}

settings-moved-known = { $count ->
    [one] { $count } was here already
   *[other] { $count } were here already
}

settings-moved-broken = { $count ->
    [one] { $count } could not be read and was left out:
   *[other] { $count } could not be read and were left out:
}

settings-moved-unknown = Something in it comes from a newer Fresh Legs and was left aside.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Taken in: { $run }

settings-moved-run-known = Was here already: { $run }

settings-moved-run-other = Left aside, it is no run: { $run }

settings-moved-none = There was no run in it.

settings-moved-faults = { $count ->
    [one] { $count } fault in the file was worked around:
   *[other] { $count } faults in the file were worked around:
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

# A line of a table in which something is wrong.
settings-moved-line = Line { $line }: { $reason }

settings-wrong-passphrase = The passphrase is another one. Nothing was changed.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = The file is damaged. Some of it may still be readable.

settings-salvage = Take in what can be read

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = Stored data was damaged

settings-set-aside-text = The damaged file was set aside, not deleted, and a new one begun. If you have a backup, restore it below.

# The page about other health apps.
settings-health-in = Taken in: nights, resting heart rate, its variability and workouts that other apps have written. What you wrote yourself stays.

settings-health-out = Given out: your finished runs, with time and distance. A run that you delete here is taken back there.

settings-health-now = Exchange now

settings-health-done = { $count ->
    [one] { $count } entry taken in or changed
   *[other] { $count } entries taken in or changed
}

settings-health-nothing = There was nothing new.

settings-health-allowed = Allowed

settings-health-change = Change what is allowed

settings-health-missing = This phone has no store of health data that apps share.

# The page about the app.
settings-about-version = Version { $version }

settings-about-what = A running companion that listens to your legs. It works without an account and without a network.

settings-about-medical = Fresh Legs informs. It does not diagnose, and it replaces no doctor. If something frightens you, stop and get help.

settings-about-own = Fresh Legs itself is free software, under Apache-2.0 or MIT.

settings-licences = Licences of what is used

settings-licences-thanks = { $count ->
    [one] { $count } library by others. Thank you.
   *[other] { $count } libraries by others. Thank you.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Correction
