# The title of the screen on which an entry is changed.
checkin-edit = Change the entry

# Over the list of other kinds of entries.
checkin-other = Write down something else

# The day that an entry is for.
checkin-day = For which day

checkin-today = Today

checkin-month-before = The month before

checkin-month-after = The month after

# Asks before an entry is deleted.
checkin-delete-question = Delete this entry?

checkin-delete-detail = In the journal you can bring it back right after.

# What was said on a scale.
checkin-of = { $value } of { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = fresh

checkin-heaviest = like lead

checkin-poor = poor

checkin-very-good = very good

checkin-none = none

checkin-exhausted = exhausted

checkin-low = low

checkin-very-much = very much

checkin-rest = no effort

checkin-maximal = all I had

checkin-hardly = hardly

checkin-gone = gone

checkin-unbearable = unbearable

checkin-clear = Clear

# The morning check-in.
checkin-heaviness = How heavy are your legs?

checkin-sleep = How long did you sleep?

checkin-sleep-time = { $hours } h { $minutes } min

checkin-sleep-less = A quarter of an hour less

checkin-sleep-more = A quarter of an hour more

checkin-quality = How well did you sleep?

checkin-sore = What is sore?

checkin-fatigue = How tired is your body?

checkin-mood = How is your mood?

checkin-stress = How much stress is there?

checkin-more-morning = Pulse, illness, cycle

checkin-resting = Resting heart rate (beats per minute)

checkin-rmssd = Heart-rate variability (RMSSD, ms)

checkin-ill = Are you ill?

checkin-cycle = Day of the menstrual cycle

checkin-note = Note

# Beneath a field: what it takes.
checkin-range = { $low } to { $high }

checkin-no-number = Please write a number.

# The body map.
checkin-front = Front

checkin-back = Back

checkin-list = List

checkin-place = { $part } ({ $side })

checkin-marked = marked

checkin-not-marked = not marked

checkin-map = Touch what you feel. Your right leg is on the side that says so.

# The morning reading with a strap.
checkin-reading-detail = Two quiet minutes, lying or sitting

checkin-reading-start = Take the reading

checkin-reading-skip = Measure at once

checkin-reading-finish = End now

checkin-reading-keep = Keep the reading

checkin-reading-again = Once more

checkin-reading-discard = Do not keep it

checkin-reading-left = { $time } left

checkin-reading-rate = Pulse

checkin-reading-beats = Beats

checkin-reading-kept = The reading is in the journal.

checkin-reading-no-strap = A strap for heart rate is needed. None is paired yet.

checkin-reading-bluetooth = The strap is heard over Bluetooth. The phone has to allow that.

checkin-reading-settings = Open the phone’s settings

# The card after a run.
checkin-effort = How hard was it?

checkin-run-heavy = How heavy were your legs?

checkin-where-heavy = Where were they heavy?

checkin-heavy-from = Heavy from which minute on

checkin-helped = What helped?

checkin-shoes = Shoes

checkin-which-run = Which run?

checkin-whole-day = The whole day

# Food and drink.
checkin-about-run = Around a run

checkin-about-day = Over the day

checkin-carbohydrate-before = Carbohydrate in the four hours before (g)

checkin-carbohydrate-during = Carbohydrate during the run (g)

checkin-carbohydrate-after = Carbohydrate in the two hours after (g)

checkin-fluid = Drunk (ml)

checkin-electrolytes = With electrolytes?

checkin-sweat = Fluid lost in this run

checkin-mass-before = Body mass before ({ $unit })

checkin-mass-after = Body mass after ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Urine in between (ml)

checkin-iron-meals = Meals rich in iron

checkin-too-little = Did you eat too little for what you did?

# Results from a laboratory.
checkin-ferritin = Ferritin (µg/l, the same as ng/ml)

checkin-haemoglobin = Haemoglobin ({ $unit })

checkin-unit = Unit

# An activity, a tag.
checkin-what = What was it?

checkin-minutes = Minutes

checkin-distance = Distance ({ $unit })

checkin-hard = Hard for the legs

checkin-hard-detail = Heavy squats, hills, jumps

checkin-shoes-name = Name of the shoes

checkin-shoes-aside = Laid aside from this day on

# A symptom, and an absence.
checkin-felt = What do you feel?

checkin-change = Choose another

checkin-where = Where?

checkin-how-much = How much?

checkin-questions = Please answer, so that nothing is missed

checkin-circumstances = What belongs to it?

checkin-since = Since

checkin-since-day = This day

checkin-until = Until

checkin-still-there = Still there

checkin-away = Why are you not running?

checkin-open-end = Not known yet

# Legs before a run.
checkin-feel = How do your legs feel?

checkin-choice = What will you do?

# Whether an advice helped.
checkin-tried = Did you try it?

checkin-did-help = Did it help?

checkin-cannot-say = Hard to say

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Morning check-in

checkin-kind-run-card = After the run

checkin-kind-intake = Food and drink

checkin-kind-blood = Blood result

checkin-kind-activity = Activity

checkin-kind-shoes = Shoes

checkin-kind-symptom = Symptom

checkin-kind-legs-today = Legs before the run

checkin-kind-tag = Something else of the day

checkin-kind-reading = Morning reading

checkin-kind-absence = Time away from running

checkin-kind-advice-outcome = Did it help?

# What was done.
checkin-activity-run = Run without the phone

checkin-activity-walk = Walk

checkin-activity-cycling = Cycling

checkin-activity-swimming = Swimming

checkin-activity-other-sport = Other sport

checkin-activity-strength = Strength

checkin-activity-mobility = Mobility or stretching

checkin-activity-foam-rolling = Foam rolling

checkin-activity-massage = Massage

# What is felt.
checkin-symptom-pain = Pain

checkin-symptom-heaviness = Heaviness that stays

checkin-symptom-numbness = Numbness or tingling

checkin-symptom-saddle-numbness = Numbness between the legs, or trouble with bladder or bowel

checkin-symptom-swelling = Swelling

checkin-symptom-fatigue = Fatigue beyond the legs

checkin-symptom-dizziness = Dizziness

checkin-symptom-fainted = Fainted, or nearly

checkin-symptom-breathlessness = Short of breath beyond the effort

checkin-symptom-chest-pain = Pain or pressure in the chest

checkin-symptom-palpitations = The heart races or stumbles

checkin-symptom-pallor = Pale

checkin-symptom-fever = Fever

checkin-symptom-confusion = Confused, collapsed, or no sweat in heat

checkin-symptom-one-sided-weakness = Sudden weakness of one side, or slurred speech

checkin-symptom-after-much-drinking = Vomiting, headache or a seizure after drinking a lot

checkin-symptom-dark-urine = Very dark urine

checkin-symptom-muscle-breakdown = Extreme pain or weakness of muscles

checkin-symptom-tense-leg = Very tense, very painful leg

checkin-symptom-missed-periods = Periods missed for three months

checkin-symptom-weight-loss = Weight lost without meaning to

checkin-symptom-frequent-illness = Ill again and again

checkin-symptom-low-mood = Low for weeks

# What belongs to a symptom.
checkin-circumstance-one-leg-only = One leg only

checkin-circumstance-everyday-life = On stairs, standing or in everyday life

checkin-circumstance-changes-gait = Changes how you run or walk

checkin-circumstance-at-night = At night, or at rest

checkin-circumstance-bone-point = One point of a bone hurts when pressed

checkin-circumstance-cannot-bear-weight = Cannot stand or hop on it

checkin-circumstance-pop = Came with a pop

checkin-circumstance-hot-and-swollen = Hot, swollen and painful

checkin-circumstance-eases-on-standing = Only on exertion, and gone within minutes of standing

checkin-circumstance-does-not-settle = Does not settle at rest

checkin-circumstance-gone-next-day = Back to what it was by the next day

# Parts of the body.
checkin-part-quadriceps = Front of the thigh

checkin-part-hamstrings = Back of the thigh

checkin-part-adductors = Inside of the thigh

checkin-part-glutes = Buttock

checkin-part-hip-flexors = Front of the hip

checkin-part-groin = Groin

checkin-part-hip = Hip

checkin-part-outer-thigh = Outside of the thigh

checkin-part-knee = Knee

checkin-part-shin = Shin

checkin-part-calf = Calf

checkin-part-achilles = Achilles tendon

checkin-part-ankle = Ankle

checkin-part-foot = Foot

checkin-part-lower-back = Lower back

checkin-part-elsewhere = Elsewhere

# Sides of the body.
checkin-side-left = left

checkin-side-right = right

checkin-side-both = both sides

# How somebody is ill.
checkin-ill-cold = A cold

checkin-ill-fever = Fever

checkin-ill-chest = Cough from the chest

checkin-ill-stomach = Stomach or bowels

checkin-ill-other = Something else

# What else there was in the day.
checkin-tag-medicine = Medicine

checkin-tag-alcohol = Alcohol

checkin-tag-heat = Heat

checkin-tag-long-standing = Long standing

checkin-tag-travel = A long journey

# Why somebody does not run.
checkin-absence-injured = Injured

checkin-absence-ill = Ill

checkin-absence-away = Away

# How legs feel.
checkin-feel-fresh = Fresh

checkin-feel-so-so = So-so

checkin-feel-heavy = Heavy

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = A longer warm-up

checkin-choice-easy-version = An easy version of the run

checkin-choice-walk = A walk

checkin-choice-rest-day = A day of rest

checkin-choice-as-planned = As planned

# What helped in a run.
checkin-step-accept = Accepting it

checkin-step-ease = An easier pace

checkin-step-tall = Running tall and loose

checkin-step-steps = Quicker, shorter steps

checkin-step-breathe = Breathing low

checkin-step-landmark = Going only to the next landmark

checkin-step-self-talk = A line to say to yourself

checkin-step-fuel = Something to eat and drink

checkin-step-walk = Walking a little

checkin-step-cut-short = Cutting the run short

# Advice that may have been tried.
checkin-advice-rest-day = A day of rest

checkin-advice-easy-day = An easy day

checkin-advice-active-recovery = A walk, easy cycling or swimming

checkin-advice-sleep-tonight = An earlier night

checkin-advice-drink-to-thirst = Drinking to thirst through the day

checkin-advice-salty-meal = Something salty with the next meal

checkin-advice-carbohydrate-now = A meal with carbohydrate

checkin-advice-ease-off-sore-muscles = Easing off while muscles are sore

checkin-advice-rolling = Foam rolling or massage

checkin-advice-mobility = Gentle mobility

checkin-advice-ask-for-ferritin = Asking for a blood count and ferritin

checkin-advice-gait-analysis = A look at how you run

checkin-advice-see-a-clinician = Asking a doctor or physical therapist

checkin-advice-raise-longest-run-slowly = Lengthening the longest run slowly

checkin-advice-easy-weeks = Easy weeks between building weeks

checkin-advice-spread-hard-days = Easy days between hard days

checkin-advice-sleep-habit = Seven to nine hours of sleep

checkin-advice-fuel-plan = Carbohydrate before runs, and during long ones

checkin-advice-hydration-plan = A plan for drinking in heat and on long runs

checkin-advice-iron-rich-meals = Meals rich in iron

checkin-advice-eat-enough = Eating enough

checkin-advice-strength = Strength twice a week

checkin-advice-core-and-jumps = Core work and jumps, added slowly

checkin-advice-eccentric = Slow lowering (eccentric strength)

checkin-advice-warm-up-and-cool-down = A longer warm-up and a cool-down

checkin-advice-one-change-at-a-time = One change at a time
