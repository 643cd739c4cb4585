# The title of the screen before a run.
run-title = Run

# Begins the run, and while it is begun.
run-start = Start

run-starting = Starting …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = This says not to run yet. Do you want to start all the same?

run-hold-start = Start all the same

# Below words on health that no clinician has read yet.
run-unreviewed = These words have not yet been reviewed by a clinician.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = A run was cut off

run-unfinished-text = Go on with it, or end it where it was.

run-unfinished-resume = Go on

run-unfinished-close = End it

run-unfinished-question = End this run?

run-unfinished-consequence = What was recorded stays. It cannot go on afterwards.

# Leads from what is said of running today to the first screen.
run-today-more = More about today

# What sort of run.
run-kind = What kind of run?

run-kind-easy = Easy

run-kind-treadmill = Treadmill

run-kind-trail = Trail

run-kind-intervals = Track or intervals

run-kind-race = Race

run-kind-with-friends = With friends

run-kind-treadmill-text = Your location is not asked for.

run-kind-trail-text = Effort counts instead of pace.

run-kind-race-text = No questions, unless you ask for help.

run-kind-with-friends-text = Only safety, and answers to your own word.

# What makes a run harder today.
run-conditions = Today it is

run-hot = hot

run-humid = humid

run-hilly = hilly

run-auto-pause = Pause when I stand still

run-offers-routines = Offer a warm-up and a cool-down

# What the coach watches over.
run-aim = What shall the coach watch?

run-aim-free = By feel

run-aim-free-text = No target. Heavy legs are still noticed.

run-aim-planned = Today's plan

run-aim-pace = Pace

run-aim-zone = Heart-rate zone

run-aim-heart-rate = Heart rate

run-aim-cadence = Step rate

# A heart-rate zone, 1 to 5.
run-zone = Zone { $number }

# The ends of a target.
run-pace-fastest = No faster than

run-pace-slowest = No slower than

run-low = At least

run-high = At most

# For screen readers: the buttons that change the end of a target.
run-less = { $what }: less

run-more = { $what }: more

# What the phone is asked for, and why.
run-ready = What this run uses

run-ready-without = A run works without each of these. You are asked when you start.

run-permission-location = Location

run-permission-location-why = For distance, pace and your track. Only during a run, and only on this phone.

run-permission-activity = Physical activity

run-permission-activity-why = For your steps, where no sensor counts them.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = For your paired sensors.

run-permission-notifications = Notifications

run-permission-notifications-why = To show the run, and “Legs heavy”, on the lock screen.

run-permission-granted = Allowed

run-permission-allow = Allow

run-permission-settings = Open the settings

run-permission-restricted = Not possible on this phone.

# Paired sensors, and whether each is heard.
run-sensors = Sensors

run-sensors-none = None is paired. The phone alone is enough.

run-sensors-add = Pair a sensor

run-sensors-all = All about sensors

run-sensor-heard = heard

run-sensor-searched = being looked for

run-sensor-silent = connected, but silent

run-sensor-waiting = tried again soon

run-sensor-unheard = not looked for yet

run-battery-percent = battery { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = Heavy legs? Say it by

run-way-screen = the big button on the screen

run-way-headset = the button of your headphones

run-way-notification = the notification on the lock screen

run-way-knock = two knocks on the phone

# Asked once: how the coach speaks where no headphones are.
run-sound-title = How shall the coach speak without headphones?

run-sound-speaker = Aloud

run-sound-speaker-text = From the phone, for everybody around.

run-sound-vibration = By vibration

run-sound-vibration-text = The words are on the screen.

run-sound-silent = Not at all

run-sound-silent-text = No sound and no vibration, only words on the screen.

run-sound-later = You can change it in the settings.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = Battery saving may end a run

run-saving-samsung = On Samsung phones, take Fresh Legs out of the apps that sleep, and choose “Unrestricted” for its battery use.

run-saving-xiaomi = On Xiaomi phones, allow “Autostart” for Fresh Legs and choose “No restrictions” for its battery use.

run-saving-huawei = On Huawei phones, manage the launch of Fresh Legs by hand and let it run in the background.

run-saving-oppo = On Oppo and OnePlus phones, allow background activity for Fresh Legs and lock it in the list of recent apps.

run-saving-vivo = On Vivo phones, allow high background power use for Fresh Legs.

run-saving-other = Let Fresh Legs use the battery without restrictions, so that a run goes on while the screen is off.

run-saving-open = Open battery settings

# A simulated runner, for trying out.
run-demo = Try it without running

run-demo-text = A simulated runner with sensors. Press “Legs heavy” and hear what happens.

run-demo-start = Start the simulated run

# The numbers of a run; each label stands over its number.
run-pace-label = Pace

run-time = Time

run-elapsed = With pauses

run-distance = Distance

run-heart-rate = Heart rate

run-cadence = Steps/min

run-pace-average = Average pace

run-heart-rate-average = Average heart rate

run-heart-rate-most = Highest heart rate

run-cadence-average = Average steps/min

run-ascent = Climb

run-laps = Laps

# How good a number is: late, not there, or the strap is off the skin.
run-stale = { $seconds } s old

run-lost = not heard

run-no-contact = off the skin

# The button of the app.
run-heavy = Legs heavy

# Leads to the words of a red flag; one or two short words.
run-not-well = Not well

run-not-well-title = What is it?

run-pause = Pause

run-resume = Go on

run-lap = Lap

run-more-key = More

# Words of the runner's own, on buttons.
run-word-easing = Easing on purpose

run-word-better = Better

run-word-same = Same

run-word-worse = Worse

run-word-pain = Pain

run-word-dizzy = Dizzy

run-word-chest = Chest, or no breath

run-word-not-now = Not now

run-word-coach-again = Coach me again

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = Accept it

run-rescue-ease = Ease the pace

run-rescue-tall = Tall and loose

run-rescue-steps = Quicker, shorter steps

run-rescue-breathe = Breathe low

run-rescue-landmark = Only to the next landmark

run-rescue-self-talk = A line to yourself

run-rescue-fuel = Eat and drink

run-rescue-walk = Walk a little

run-rescue-cut-short = Cut the run short

# Takes the metronome that a rescue offers.
run-metronome-offer = Metronome at { $cadence }

# What sounds with the steps.
run-metronome = Metronome

run-breath = Breathing

run-breath-pattern = In for { $inhale }, out for { $exhale } steps

run-breath-patterns = Breathe: steps in : steps out

run-guide-by-rate = Only the rate of your steps is known. Tap when a foot lands.

run-tap = Tap with your step

run-guide-keep = Keep it on

run-guide-off = Turn it off

# A routine in a run.
run-warm-up-offer = Warm up first?

run-cool-down-offer = Cool down?

run-cool-down-text = A few easy minutes to end with.

run-cool-down-start = Start the cool-down

run-level = Level { $level }

run-decline = No, thanks

run-side-left = left

run-side-right = right

run-side-both = both

run-rest = Rest. Then: { $next }

run-next-exercise = Next: { $name }

run-routine-stop = Stop

# Where the runner is in a plan, or in a routine.
run-step = { $number } of { $of }

run-left = { $what } left

# What is different from an ordinary run.
run-paused = Paused

run-standing = You stand still: paused by itself

run-eased = Easy: targets rest

run-muted = Muted: only safety speaks

run-voice-failed = The voice does not work: tones and vibration only

run-locked = Locked: only how you are can be pressed

run-mute = Mute

run-unmute = Speak again

run-lock = Lock the screen

run-unlock = Hold to unlock

# Ends the run: held, or pressed and then asked.
run-finish-hold = Hold to finish

run-finish = Finish without holding

run-finish-question = Finish the run?

run-finish-text = It is saved, and cannot go on afterwards.

run-finish-yes = Finish

run-finishing = Saving …

# Opens the phone's dialler with this number.
run-call = Call { $number }

# What went wrong in a run, told once.
run-trouble-storage-full = The phone is full. The run goes on and is kept in memory until there is room.

run-trouble-storage-failing = Saving does not work right now. The run goes on and is kept in memory.

run-trouble-storage-back = Saving works again. Nothing was lost.

run-trouble-not-stored = The end of this run could not be saved. What was saved before is there.

run-trouble-soundtrack = The sound of this run cannot be written any more. The run goes on.

# After a run.
run-done = Run finished

run-eased-done = You took it easy on your own word. It counts, and no target was missed.

run-review = Look at this run

run-put-away = Done

# The card of a run.
run-card = How was it?

run-card-kept = Kept in your journal

run-effort = How hard was it?

run-effort-scale = 0: rest. 3: moderate. 5: hard. 10: as hard as possible.

run-legs = How heavy were your legs?

run-legs-scale = 0: fresh. 10: as heavy as possible.

run-of-ten = { $value } of 10

run-where = Where were they heavy?

run-part-glutes = buttocks

run-part-hip-flexors = front of the hip

run-part-quadriceps = front of the thigh

run-part-hamstrings = back of the thigh

run-part-adductors = inside of the thigh

run-part-knee = knee

run-part-shin = shin

run-part-calf = calf

run-part-foot = foot

run-helped = What helped?

run-note = Note

# A defect ended the run.
run-broken-title = This run was ended by a fault

run-broken-text = What was recorded is saved. You can go on with it, or end it.

run-broken-next = See what can be done

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] { $count } left
   *[other] { $count } left
}
