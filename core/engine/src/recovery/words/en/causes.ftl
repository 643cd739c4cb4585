### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Possible: { $cause }
causes-headline-today = Possible reasons for heavy legs today, the one with most in your journal first.
causes-headline-weeks = Possible reasons for heavy legs over these weeks, the one with most in your journal first.
causes-headline-none = Nothing in your journal explains it so far. Here is what would help to know.
causes-headline-fresh-today = Your legs are entered as fresh today.
causes-headline-fresh = No heavy day is entered in this time.
causes-heavy-days = { $heavy ->
    [one] { $heavy } heavy day among { $known } of { $days } days that are known.
   *[other] { $heavy } heavy days among { $known } of { $days } days that are known.
}
causes-helped = { $helped ->
    [one] You said that this helped you once.
   *[other] You said that this helped you { $helped } times.
}
causes-helped-most = { $advice }: helped { $helped } of { $tried } times.
causes-did-it-help = On { $day } your legs were heavy, and the advice was: { $advice }. Did it help?

## Muscle fatigue

causes-hard-session = On { $day } you did a hard session: { $time }, effort { $effort } of 10.
causes-hard-session-unrated = On { $day } you did a hard session.
causes-weeks-hard-session = A hard session came within two days before { $days } of { $heavy } heavy days.
causes-long-run = On { $day } you did a long run: { $length }.
causes-weeks-long-run = A long run came within two days before { $days } of { $heavy } heavy days.
causes-spike = The run on { $day } was { $distance }. Your longest run of the 30 days before it was { $longest }.
causes-weeks-spike = A run much longer than the longest of the month before it came within two days before { $days } of { $heavy } heavy days.
causes-leg-strength = On { $day } you did strength or other hard work for the legs.
causes-weeks-leg-strength = Strength or other hard work for the legs came within two days before { $days } of { $heavy } heavy days.
causes-load-high = Your load of the seven days to { $day } was { $ratio } times that of your usual week.
causes-weeks-load-high = A week with much more load than usual came before { $days } of { $heavy } heavy days.
causes-confirm-muscle_fatigue = One or two easy days should make the legs lighter. If they do, tired muscles may have been the reason.

## Worse for weeks in spite of rest

causes-efficiency-down = At the same pulse you have run about { $percent } % slower in the last two weeks than in the six weeks before.
causes-effort-up = The same pace has felt like { $now } of 10 in the last two weeks. It felt like { $usual } of 10 in the six weeks before.
causes-low-wellness = Fatigue, mood or how you feel was low on { $low } of { $known } days of the last two weeks. The easier week to { $day } has not changed that so far.
causes-low-wellness-no-easier-week = Fatigue, mood or how you feel was low on { $low } of { $known } days of the last two weeks.
causes-monotony = The days of the last week were much alike, with little change between hard and easy.
causes-resting-pulse-up = Your resting pulse has been about { $now } in the last week. Your usual value is about { $usual }.
causes-confirm-overtraining_pattern = A doctor who treats athletes can look for other reasons, such as an illness, too little iron or too little food. Rest may help, and it can take weeks.

## Too little recovery

causes-short-night = In the night to { $day } you slept { $sleep }. Most adults need 7 to 9 hours.
causes-weeks-short-night = Less than 7 hours of sleep came before { $days } of { $heavy } heavy days.
causes-short-nights = You have slept { $hours } hours on average over the last two weeks, of { $nights } nights entered. Most adults need 7 to 9 hours.
causes-poor-night = You called the night to { $day } poor.
causes-weeks-poor-night = A night that you called poor came before { $days } of { $heavy } heavy days.
causes-back-to-back = You trained hard or long on { $first } and again on { $second }.
causes-weeks-back-to-back = Two hard or long days in a row came before { $days } of { $heavy } heavy days.
causes-no-day-off = You ran or did strength on each of the seven days to { $day }.
causes-weeks-no-day-off = Seven days without a day off came before { $days } of { $heavy } heavy days.
causes-ate-too-little = You noted that you ate too little on { $day } for what you did.
causes-weeks-ate-too-little = A day on which you ate too little came before { $days } of { $heavy } heavy days.
causes-ill = You were ill on { $day }. Legs may stay heavy for some days after an illness.
causes-weeks-ill = An illness came within a week before { $days } of { $heavy } heavy days.
causes-stress = You noted much stress on { $day }.
causes-weeks-stress = Much stress came before { $days } of { $heavy } heavy days.
causes-travel = You had a long journey on { $day }.
causes-weeks-travel = A long journey came within two days before { $days } of { $heavy } heavy days.
causes-no-easier-week = Running has been harder and you have felt worse for two weeks, and there has been no easier week.
causes-confirm-inadequate_recovery = Two or three nights of 8 hours, enough food and an easy day usually show it. Enter sleep and legs on these days to see the difference.

## Too little fluid, or salt

causes-fluid-loss = In the run on { $day } about { $litres } litres of fluid were not replaced. That is more than 2 % of your body mass.
causes-weeks-fluid-loss = A run with more than 2 % of body mass lost as fluid came before { $days } of { $heavy } heavy days.
causes-heat = It was hot on { $day }.
causes-weeks-heat = Heat came before { $days } of { $heavy } heavy days.
causes-drift = In the run on { $day } your pulse rose by about { $percent } % at the same pace. Heat and too little fluid may do that, and so may a long run alone.
causes-decoupling = In the run on { $day } pulse and pace drifted apart by { $percent } %. Heat and too little fluid may do that, and so may tired legs or a long run alone.
causes-weeks-drift = A run in which pulse and pace drifted apart came before { $days } of { $heavy } heavy days.
causes-little-fluid = In the run on { $day } you drank { $fluid } ml in { $time }.
causes-weeks-little-fluid = A long or hot run with little to drink came before { $days } of { $heavy } heavy days.
causes-confirm-dehydration = Drink to thirst through a day and see how the legs are tomorrow. Note what you drink in your next long or hot runs.

## Too little carbohydrate

causes-no-carbohydrate = The run on { $day } took { $time }, with { $grams } g of carbohydrate in it. From about 75 minutes on, 30 to 60 g an hour help.
causes-weeks-no-carbohydrate = A run over 75 minutes with hardly any carbohydrate came before { $days } of { $heavy } heavy days.
causes-little-before = Before the run of { $time } on { $day } you ate { $grams } g of carbohydrate.
causes-weeks-little-before = A run over 75 minutes after little carbohydrate came before { $days } of { $heavy } heavy days.
causes-heavy-late = In the run on { $day } your legs were heavy from about minute { $minute } on. Carbohydrate stores may run low so late in a run.
causes-weeks-heavy-late = A run in which the legs became heavy late came before { $days } of { $heavy } heavy days.
causes-hard-days-little-food = You trained hard or long on { $first } and on { $second }, and ate little around it.
causes-weeks-hard-days-little-food = Two hard or long days with little food came before { $days } of { $heavy } heavy days.
causes-pace-and-pulse-down = In the second half of the run on { $day } you were { $percent } % slower, and your pulse fell too. Tired muscles or too little carbohydrate may do that.
causes-weeks-pace-and-pulse-down = A run in which pace and pulse fell together came before { $days } of { $heavy } heavy days.
causes-confirm-glycogen_depletion = Eat carbohydrate before your next long run and 30 to 60 g an hour in it. If the legs stay lighter, this may have been the reason.

## Too little iron

causes-low-ferritin = Your ferritin of { $day } was { $value } µg/l. Below 30 counts as low in adults.
causes-borderline-ferritin = Your ferritin of { $day } was { $value } µg/l. Below 35 is worth watching in runners.
causes-low-haemoglobin = Your haemoglobin of { $day } was { $value } g/l, which is below the usual range.
causes-few-iron-meals = You noted { $meals ->
    [one] { $meals } meal
   *[other] { $meals } meals
} rich in iron on { $days } days of the last three weeks, and you feel tired or unwell.
causes-iron-symptoms = You noted in the last weeks: { $symptoms }. Together they are worth a blood test.
causes-low-blood-before = Your health background says that your blood values were too low before.
causes-confirm-iron_deficiency = Only a blood test shows it. Ask your doctor for a blood count and ferritin.
causes-symptom-fatigue = tired
causes-symptom-breathlessness = short of breath
causes-symptom-pallor = pale
causes-symptom-dizziness = dizzy

## How you run

causes-one-sided-heaviness = One leg was heavy on { $days } days of the last four weeks. The side: { $side }.
causes-one-sided-soreness = One side was sore on { $days } days of the last four weeks. The side: { $side }.
causes-new-shoes = You have worn “{ $name }” since { $day }. New shoes may load the legs in another way.
causes-weeks-new-shoes = New shoes came in the two weeks before { $days } of { $heavy } heavy days.
causes-cadence-down = Your step rate at the same speed is about { $percent } % lower than in the four weeks before.
causes-cadence-up = Your step rate at the same speed is about { $percent } % higher than in the four weeks before.
causes-contact-down = Your feet are on the ground about { $percent } % shorter at the same speed than in the four weeks before.
causes-contact-up = Your feet are on the ground about { $percent } % longer at the same speed than in the four weeks before.
causes-unexplained = Your legs were heavy in each of the last four weeks, on { $heavy } days in all. Load, sleep ({ $hours } hours on average) and fuel look right, as far as they are entered. The way you run may be worth a look.
causes-confirm-biomechanics = A running coach or a physical therapist can look at your gait. Take the gait summary along.

## Sore muscles

causes-sore-after-hard = { $part }: sore on { $day }, { $level } of 10, after the hard session on { $before }.
causes-weeks-sore-after-hard = On { $days } of { $heavy } heavy days you were sore after a hard session.
causes-sore-after-long = { $part }: sore on { $day }, { $level } of 10, after the long run on { $before }.
causes-weeks-sore-after-long = On { $days } of { $heavy } heavy days you were sore after a long run.
causes-sore-after-descent = { $part }: sore on { $day }, { $level } of 10, after much downhill on { $before }.
causes-weeks-sore-after-descent = On { $days } of { $heavy } heavy days you were sore after much downhill.
causes-sore-after-strength = { $part }: sore on { $day }, { $level } of 10, after hard work for the legs on { $before }.
causes-weeks-sore-after-strength = On { $days } of { $heavy } heavy days you were sore after hard work for the legs.
causes-sore-after-new = { $part }: sore on { $day }, { $level } of 10, after something new or long not done on { $before }.
causes-weeks-sore-after-new = On { $days } of { $heavy } heavy days you were sore after something new or long not done.
causes-confirm-muscle_damage = Soreness of this sort is usually worst on the second or third day and then fades. If it stays at one point or gets worse, ask somebody to look at it.

## Also worth asking

causes-beside-medicine = You noted a medicine on { $day }. Some medicines make legs heavy; your doctor or pharmacist can tell.
causes-weeks-beside-medicine = You noted a medicine before { $days } of { $heavy } heavy days. Some medicines make legs heavy; your doctor or pharmacist can tell.
causes-beside-alcohol = You noted alcohol on { $day }.
causes-weeks-beside-alcohol = You noted alcohol before { $days } of { $heavy } heavy days.
causes-beside-heat = It was hot on { $day }.
causes-weeks-beside-heat = It was hot before { $days } of { $heavy } heavy days.
causes-beside-long-standing = You stood for long on { $day }.
causes-weeks-beside-long-standing = You stood for long before { $days } of { $heavy } heavy days.
causes-beside-travel = You had a long journey on { $day }.
causes-weeks-beside-travel = You had a long journey before { $days } of { $heavy } heavy days.
causes-beside-cycle-day = Day of your cycle on { $day }: { $cycle }.
causes-weeks-beside-cycle-day = Day of your cycle on { $days } of { $heavy } heavy days: { $cycle }.
causes-beside-illness = You were ill on { $day }.
causes-weeks-beside-illness = You were ill in the week before { $days } of { $heavy } heavy days.

## What is not known

causes-missing-heaviness-today = You have not entered yet how your legs are today.
causes-missing-heaviness = How your legs were is known of { $known } of { $days } days.
causes-missing-sleep = No sleep is entered for { $missing } of the last { $nights } nights.
causes-missing-check-in = There is no morning check-in yet today, so soreness, fatigue and stress are not known.
causes-missing-effort = No effort is entered for { $missing } of { $runs } runs.
causes-missing-fuel = Food and drink are not entered for { $missing } of { $runs } runs over 75 minutes.
causes-missing-load = Your usual load is known after { $needed } days. This is day { $known }.
causes-missing-gait = There are not enough runs with a step rate in the last eight weeks to compare your gait.
causes-missing-blood = No ferritin of the last six months is entered. A result from your doctor can be entered.

## The gait summary

causes-gait-title = Gait summary
causes-gait-days = From { $first } to { $last }, compared with the four weeks before, at the same speeds.
causes-gait-cadence-up = The step rate is { $percent } % higher than before.
causes-gait-cadence-down = The step rate is { $percent } % lower than before.
causes-gait-cadence-same = The step rate is the same as before, within 1 %.
causes-gait-cadence-unknown = There are not enough runs to compare the step rate.
causes-gait-contact-up = Ground contact is { $percent } % longer than before.
causes-gait-contact-down = Ground contact is { $percent } % shorter than before.
causes-gait-contact-same = Ground contact is the same as before, within 1 %.
causes-gait-contact-unknown = There are not enough runs with ground contact to compare it.
causes-gait-no-part = leg
causes-gait-heavy-place = Heavy: { $part }. Days: left { $left }, right { $right }, both sides { $both }.
causes-gait-sore-place = Sore: { $part }. Days: left { $left }, right { $right }, both sides { $both }.
causes-gait-shoes = “{ $name }”, since { $day }, { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} in the last eight weeks.
causes-gait-shoes-laid-aside = “{ $name }”, since { $day }, laid aside, { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} in the last eight weeks.

## Advice: what to do, and how

causes-advice-rest_day = Leave running and hard work for another day. Everyday walking is fine if it feels good.
    .title = A day of rest
causes-advice-easy_day = Run short and slow enough to talk in whole sentences, or take a walk instead. Stop early if the legs become heavier.
    .title = An easy day
causes-advice-active_recovery = Walk, cycle or swim easily for 20 to 40 minutes. It should feel better after it than before.
    .title = Easy movement
causes-advice-sleep_tonight = Go to bed earlier tonight, with time for 8 hours. A dark, cool room without a screen may help.
    .title = An earlier night
causes-advice-drink_to_thirst = Drink through the day whenever you are thirsty, and with meals. More than thirst asks for does not help and may harm.
    .title = Drink to thirst
causes-advice-salty_meal = After much sweat, eat something salty with your next meal, such as soup or bread with cheese. Leave this out if your doctor told you to eat little salt.
    .title = Something salty with a meal
causes-advice-carbohydrate_now = Eat a meal or a snack with bread, rice, pasta, potatoes, oats or fruit. With diabetes, keep to what you agreed with your doctor.
    .title = A meal with carbohydrate
causes-advice-ease_off_sore_muscles = Leave hard running, jumps and downhill until the soreness fades. Do not stretch sore muscles hard.
    .title = Spare sore muscles
causes-advice-rolling = Roll or massage the muscles gently for 5 to 10 minutes. It may make soreness a little less.
    .title = Foam rolling or massage
causes-advice-mobility = Move hips, knees and ankles gently through their range for some minutes. Nothing should hurt.
    .title = Gentle mobility
causes-advice-ask_for_ferritin = Ask your doctor for a blood count and ferritin. Do not take iron without a result.
    .title = Ask for a blood count and ferritin
causes-advice-gait_analysis = Ask a running coach or a physical therapist to look at how you run. Take the gait summary along.
    .title = A gait analysis
causes-advice-see_a_clinician = Ask a doctor who treats athletes to look at it. The summary of your journal shows what you noted.
    .title = Ask a sports physician
causes-advice-raise_longest_run_slowly = Keep each run within about 10 % of the longest run of your last 30 days. Then your legs meet nothing that is much longer than what they know.
    .title = Raise the longest run slowly
causes-advice-easy_weeks = After two or three weeks of building, run clearly less for one week. Plan that week before you need it.
    .title = Easy weeks in between
causes-advice-spread_hard_days = Put at least one easy day or day of rest between hard or long days. Strength for the legs counts as hard.
    .title = Hard days apart
causes-advice-sleep_habit = Give yourself time for 7 to 9 hours each night, at regular hours. A short nap can help after a bad night.
    .title = Enough sleep as a habit
causes-advice-fuel_plan = Eat carbohydrate some hours before long runs, and take 30 to 60 g an hour in runs over 75 minutes. Try it in training first.
    .title = Carbohydrate for long runs
causes-advice-hydration_plan = Carry water or pass a tap on long or hot runs, and drink to thirst. Start the run neither thirsty nor full.
    .title = A way of drinking that suits you
causes-advice-iron_rich_meals = Eat foods rich in iron several times a week: red meat or fish, lentils, beans, tofu, fortified cereals. Fruit or vegetables with them help to take iron from plants up.
    .title = Meals rich in iron
causes-advice-eat_enough = Eat enough for what you do, with protein at each meal and a varied plate. A registered dietitian can help if that is hard.
    .title = Eat enough
causes-advice-strength = Train buttocks, thighs and calves twice a week, not on the day before a hard run. Begin with little and add slowly.
    .title = Strength twice a week
causes-advice-core_and_jumps = Add exercises for the trunk and a few small jumps once or twice a week. Begin with little, on rested legs.
    .title = Core and small jumps
causes-advice-eccentric = Add slow lowering, such as slow squats or calf raises, once or twice a week. The first time makes sore, so begin with little.
    .title = Slow lowering
causes-advice-warm_up_and_cool_down = Begin with 10 easy minutes and some leg swings, and end with an easy walk. Before a hard run take a little longer.
    .title = Warm up and cool down
causes-advice-one_change_at_a_time = Change shoes, surface or hills one at a time, and begin with short runs. So the legs can adapt, and you see what agrees with them.
    .title = One change at a time
