### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Morning check-in
entries-kind-run_card = After the run
entries-kind-intake = Food and drink
entries-kind-blood = Blood result
entries-kind-activity = Activity
entries-kind-shoes = Shoes
entries-kind-symptom = Symptom
entries-kind-legs_today = Legs before the run
entries-kind-tag = Something else of the day
entries-kind-reading = Morning reading
entries-kind-absence = Time away from running
entries-kind-advice_outcome = Did it help?

## Titles of their own

entries-activity-run = Run without the phone
entries-activity-walk = Walk
entries-activity-cycling = Cycling
entries-activity-swimming = Swimming
entries-activity-other_sport = Other sport
entries-activity-strength = Strength
entries-activity-mobility = Mobility or stretching
entries-activity-foam_rolling = Foam rolling
entries-activity-massage = Massage

entries-symptom-pain = Pain
entries-symptom-heaviness = Heaviness that stays
entries-symptom-numbness = Numbness or tingling
entries-symptom-saddle_numbness = Numbness between the legs, or trouble with bladder or bowel
entries-symptom-swelling = Swelling
entries-symptom-fatigue = Fatigue beyond the legs
entries-symptom-dizziness = Dizziness
entries-symptom-fainted = Fainted, or nearly
entries-symptom-breathlessness = Short of breath beyond the effort
entries-symptom-chest_pain = Pain or pressure in the chest
entries-symptom-palpitations = The heart races or stumbles
entries-symptom-pallor = Pale
entries-symptom-fever = Fever
entries-symptom-confusion = Confused, collapsed, or no sweat in heat
entries-symptom-one_sided_weakness = Sudden weakness of one side, or slurred speech
entries-symptom-after_much_drinking = Vomiting, headache or a seizure after drinking a lot
entries-symptom-dark_urine = Very dark urine
entries-symptom-muscle_breakdown = Extreme pain or weakness of muscles
entries-symptom-tense_leg = Very tense, very painful leg
entries-symptom-missed_periods = Periods missed for three months
entries-symptom-weight_loss = Weight lost without meaning to
entries-symptom-frequent_illness = Ill again and again
entries-symptom-low_mood = Low for weeks

entries-tag-medicine = Medicine
entries-tag-alcohol = Alcohol
entries-tag-heat = Heat
entries-tag-long_standing = Long standing
entries-tag-travel = A long journey

entries-absence-injured = Injured
entries-absence-ill = Ill
entries-absence-away = Away

## Morning

entries-slept = Slept { $time }
entries-sleep-quality = Sleep quality { $level } of 5
entries-heaviness = Leg heaviness { $level } of 10
entries-sore = Sore: { $part } ({ $side }), { $level } of 10
entries-fatigue = Fatigue { $level } of 5
entries-mood = Mood { $level } of 5
entries-stress = Stress { $level } of 5
entries-resting-heart-rate = Resting heart rate { $bpm } bpm
entries-rmssd = Heart-rate variability (RMSSD) { $ms } ms
entries-artefacts = Artefacts { $percent } %
entries-cycle-day = Day { $day } of the cycle
entries-ill-cold = Ill: a cold
entries-ill-fever = Ill: fever
entries-ill-chest = Ill: cough from the chest
entries-ill-stomach = Ill: stomach or bowels
entries-ill-other = Ill: something else

## Runs and activities

entries-run-easy = Run
entries-run-treadmill = Treadmill run
entries-run-trail = Trail run
entries-run-intervals = Intervals
entries-run-race = Race
entries-run-with_friends = Run with friends
entries-run-eased = Eased on your word
entries-run-heavy = You said that your legs were heavy
entries-distance = Distance { $distance }
entries-time = Time { $time }
entries-pace = Pace { $pace }
entries-heart-rate = Heart rate { $bpm } bpm on average
entries-ascent = Climb { $metres } m
entries-effort = Effort { $level } of 10
entries-heavy-where = Heavy: { $part } ({ $side })
entries-heavy-from = Heavy from minute { $minute } on
entries-helped = What helped: { $steps }
entries-shoes-worn = Shoes: { $name }
entries-hard-for-the-legs = Hard for the legs

entries-step-accept = accepting it
entries-step-ease = an easier pace
entries-step-tall = running tall and loose
entries-step-steps = quicker, shorter steps
entries-step-breathe = breathing low
entries-step-landmark = going only to the next landmark
entries-step-self_talk = a line to say to yourself
entries-step-fuel = something to eat and drink
entries-step-walk = walking a little
entries-step-cut_short = cutting the run short

## Food, drink and blood

entries-carbohydrate-before = Carbohydrate before the run: { $grams } g
entries-carbohydrate-during = Carbohydrate during the run: { $grams } g
entries-carbohydrate-after = Carbohydrate after the run: { $grams } g
entries-fluid = Drank { $ml } ml
entries-electrolytes = With electrolytes
entries-no-electrolytes = Without electrolytes
entries-fluid-loss = Fluid lost in the run: { $litres } l
entries-fluid-gain = Drank { $litres } l more than was lost in the run
entries-iron-rich-meals = { $meals ->
    [one] { $meals } meal rich in iron
   *[other] { $meals } meals rich in iron
}
entries-ate-too-little = Ate too little that day
entries-ate-enough = Ate enough that day
entries-ferritin = Ferritin { $value } µg/l
entries-haemoglobin = Haemoglobin { $value } g/l

## Shoes

entries-shoes-taken = Taken into use: { $name }
entries-shoes-laid-aside = Laid aside: { $name }

## Symptoms and absences

entries-place = Where: { $part } ({ $side })
entries-where = Where: { $place }
entries-level = { $level } of 10
entries-since = Since { $day }
entries-until = Until { $day }
entries-no-last-day = No last day entered
entries-circumstance-one_leg_only = One leg only
entries-circumstance-everyday_life = On stairs, standing or in everyday life
entries-circumstance-changes_gait = Changes how you run or walk
entries-circumstance-at_night = At night, or at rest
entries-circumstance-bone_point = One point of a bone hurts when pressed
entries-circumstance-cannot_bear_weight = Cannot stand or hop on it
entries-circumstance-pop = Came with a pop
entries-circumstance-hot_and_swollen = Hot, swollen and painful
entries-circumstance-eases_on_standing = Only on exertion, and gone within minutes of standing
entries-circumstance-does_not_settle = Does not settle at rest
entries-circumstance-gone_next_day = Back to what it was by the next day

## Legs before a run

entries-feel-fresh = Fresh
entries-feel-so_so = So-so
entries-feel-heavy = Heavy
entries-chosen = Chosen: { $choice }
entries-choice-longer_warm_up = a longer warm-up
entries-choice-easy_version = an easy version of the run
entries-choice-walk = a walk
entries-choice-rest_day = a day of rest
entries-choice-as_planned = as planned

## Advice and what came of it

entries-for-cause = For: { $cause }
entries-not-tried = Not tried
entries-tried = Tried
entries-did-help = It helped
entries-did-not-help = It did not help
entries-advice-rest_day = A day of rest
entries-advice-easy_day = An easy day
entries-advice-active_recovery = A walk, easy cycling or swimming
entries-advice-sleep_tonight = An earlier night
entries-advice-drink_to_thirst = Drinking to thirst through the day
entries-advice-salty_meal = Something salty with the next meal
entries-advice-carbohydrate_now = A meal with carbohydrate
entries-advice-ease_off_sore_muscles = Easing off while muscles are sore
entries-advice-rolling = Foam rolling or massage
entries-advice-mobility = Gentle mobility
entries-advice-ask_for_ferritin = Asking for a blood count and ferritin
entries-advice-gait_analysis = A look at how you run
entries-advice-see_a_clinician = Asking a doctor or physical therapist
entries-advice-raise_longest_run_slowly = Lengthening the longest run slowly
entries-advice-easy_weeks = Easy weeks between building weeks
entries-advice-spread_hard_days = Easy days between hard days
entries-advice-sleep_habit = Seven to nine hours of sleep
entries-advice-fuel_plan = Carbohydrate before runs, and during long ones
entries-advice-hydration_plan = A plan for drinking in heat and on long runs
entries-advice-iron_rich_meals = Meals rich in iron
entries-advice-eat_enough = Eating enough
entries-advice-strength = Strength twice a week
entries-advice-core_and_jumps = Core work and jumps, added slowly
entries-advice-eccentric = Slow lowering (eccentric strength)
entries-advice-warm_up_and_cool_down = A longer warm-up and a cool-down
entries-advice-one_change_at_a_time = One change at a time
