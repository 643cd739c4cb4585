# The way back at the head of a screen, for screen readers.
parts-back = Back

# While something is fetched.
parts-loading = One moment …

# Tries again what failed.
parts-retry = Try again

# Puts away a message that was read.
parts-understood = Understood

# Leaves a question unanswered.
parts-cancel = Cancel

# Keeps what a form says.
parts-save = Save

# Takes something away for good.
parts-delete = Delete

# Brings back what was deleted.
parts-undo = Undo

# Closes a screen or a dialogue.
parts-close = Close

# Goes on to the next step.
parts-next = Next

# A step of a scale on which nothing is said yet.
parts-unsaid = not said

parts-yes = Yes

parts-no = No

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = The key does not fit what is stored. Nothing was changed. You can restore a backup.

# The store is in use, or a run is being recorded.
parts-notice-busy = Not possible right now: a run is being recorded, or the data is in use.

parts-notice-storage-full = The phone is full. Free some space, then try again.

parts-notice-storage = What is stored cannot be read or written right now.

parts-notice-too-new = A newer Fresh Legs made this. Please update the app.

parts-notice-bad-input = This file cannot be understood.

parts-notice-bad-fields = Something on the form is not right yet:

parts-notice-not-found = This is not there any more.

parts-notice-broken = A fault ended this. What was recorded is saved.

parts-notice-internal = That did not work, for a reason within the app.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = ft

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } bpm

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } steps/min
