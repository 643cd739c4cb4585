### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Stop now and call the emergency number
flag-urgency-same_day = Stop, and be seen today
flag-urgency-book_a_visit = Book a visit in the next days

flag-waits-lines =
    This was some days ago or has passed. It still needs a look: please do not run until a doctor says that running is fine.
    If it is there now or comes back, call the emergency number.

flag-felt = { $what }
flag-felt-part = { $what }: { $part }
flag-felt-side = { $what }: { $side }
flag-felt-place = { $what }: { $part }, { $side }

flag-symptom-pain = Pain
flag-symptom-heaviness = Heaviness
flag-symptom-numbness = Numbness or tingling
flag-symptom-saddle_numbness = Numbness between the legs, or trouble with bladder or bowel
flag-symptom-swelling = Swelling
flag-symptom-fatigue = Fatigue
flag-symptom-dizziness = Dizziness
flag-symptom-fainted = Fainted, or nearly
flag-symptom-breathlessness = Short of breath beyond the effort
flag-symptom-chest_pain = Pain or pressure in the chest
flag-symptom-palpitations = The heart races or stumbles
flag-symptom-pallor = Unusually pale
flag-symptom-fever = Fever
flag-symptom-confusion = Confused, collapsed, or no sweat any more in heat
flag-symptom-one_sided_weakness = Sudden weakness of one side, of the face or of speech
flag-symptom-after_much_drinking = Vomiting with headache, or a seizure, after drinking a lot
flag-symptom-dark_urine = Urine as dark as cola
flag-symptom-muscle_breakdown = Extreme muscle pain or weakness
flag-symptom-tense_leg = A very tense leg with far too much pain, numb, or a foot that does not lift
flag-symptom-missed_periods = Missed periods
flag-symptom-weight_loss = Weight lost without meaning to
flag-symptom-frequent_illness = Ill again and again
flag-symptom-low_mood = Low mood for weeks

flag-note-bone-stress = You noted an earlier bone-stress injury. Please mention it.
flag-note-vessels = You noted that you are over 50, smoke or have diabetes. Ask for your blood vessels to be checked.
flag-note-anaemia = You noted anaemia, now or in the past. Please mention it.
flag-note-pulse-medicine = You noted a medicine that changes the pulse. A change of it may be a reason; please mention it.
flag-note-one-side = { $count ->
        [one] One card of a run in the last two weeks says that only one leg was heavy ({ $side }).
       *[other] { $count } cards of runs in the last two weeks say that only one leg was heavy ({ $side }).
    }
flag-note-heavy-runs = In the last two weeks the legs were heavy on { $heavy } of { $known ->
        [one] { $known } running day
       *[other] { $known } running days
    }, in spite of easy days.
flag-note-tired-days = In the last two weeks fatigue was high in { $tired } of { $known ->
        [one] { $known } check-in
       *[other] { $known } check-ins
    }.
flag-note-low-days = In the last two weeks mood was low in { $low } of { $known ->
        [one] { $known } check-in
       *[other] { $known } check-ins
    }.
flag-note-resting-pulse = Your resting heart rate of this week is { $now } beats per minute. In the 60 days before, { $usual } was usual.
flag-note-cycle-day = The last check-in that names it was day { $day } of the cycle.
flag-note-feverish = Noted on { $day }.
flag-note-pressed = Pressed in a run on { $day }.
flag-note-still-there = You answered that it is still there.

flag-chest_pain-title = Pain or pressure in the chest
flag-chest_pain-lines =
    Stop. Sit down or lie half upright, and do not stay alone.
    Call the emergency number now, or let somebody call.
    Do not run, drive or walk home on your own.
flag-chest_pain-ask =
    Note when it began, how long it lasted and what you were doing.
    Ask which tests the heart needs, and when running is fine again.

flag-fainted-title = Fainted, or nearly
flag-fainted-lines =
    Stop. Lie down, raise the legs if you can, and do not stay alone.
    Call the emergency number now, above all if it happened while you were moving.
    Do not drive.
flag-fainted-ask =
    Note whether it came during or after effort, and whether the heart raced before.
    Ask whether the heart should be checked before you run again.

flag-breathless-title = Short of breath beyond the effort
flag-breathless-lines =
    Stop and sit upright.
    Call the emergency number now if your breath is out of proportion to what you do, or does not settle at rest.
    If you have an inhaler for asthma, use it as you were told.
flag-breathless-ask =
    Note when it comes, how quickly it settles, and whether one calf hurts or is swollen.
    Ask whether heart, lungs and blood should be checked.

flag-palpitations_with_dizziness-title = A racing or stumbling heart, with dizziness or without settling
flag-palpitations_with_dizziness-lines =
    Stop. Sit or lie down, and do not stay alone.
    Call the emergency number now.
    Do not drive.
flag-palpitations_with_dizziness-ask =
    Note how it began and ended, how long it lasted, and the heart rate if you know it.
    Ask whether an ECG, at rest and under effort, makes sense.

flag-heat_or_confusion-title = Confused, collapsed, or no sweat any more in heat
flag-heat_or_confusion-lines =
    This is an emergency. Call the emergency number now.
    Cool first and at once: shade, cold water over the whole body, ice on neck, armpits and groin, moving air.
    Somebody should stay with you all the time.
flag-heat_or_confusion-ask =
    Note heat, duration, what you drank, and how long cooling took.
    Ask when and how you may train in heat again.

flag-one_sided_weakness-title = Sudden weakness of one side, of the face or of speech
flag-one_sided_weakness-lines =
    Call the emergency number now, even if it has passed. Every minute counts.
    Note the time at which it began.
    Do not eat, drink or drive.
flag-one_sided_weakness-ask =
    Say at what time it began and when you were last well.
    Ask when running is fine again.

flag-after_much_drinking-title = Vomiting with headache, or a seizure, after drinking a lot
flag-after_much_drinking-lines =
    Call the emergency number now. The salt in the blood may be too low.
    Do not drink any more water.
    Somebody should stay with you.
flag-after_much_drinking-ask =
    Note how much you drank, of what, and over how long.
    Ask for the sodium in the blood to be measured, and how to drink in long runs.

flag-tense_leg-title = A very tense leg, with pain beyond reason, numb, or a foot that does not lift
flag-tense_leg-lines =
    Stop. Call the emergency number now: pressure in a muscle may need help within hours.
    Do not wrap it, and do not raise it high.
flag-tense_leg-ask =
    Note when it began, and when numbness or weakness came.
    Ask for the pressure in the muscle to be checked.

flag-saddle_numbness-title = Numbness between the legs, or trouble with bladder or bowel
flag-saddle_numbness-lines =
    Call the emergency number now: nerves in the lower back may need help within hours.
    Do not wait for the next day.
flag-saddle_numbness-ask =
    Note when numbness, weakness or trouble with bladder or bowel began.
    Ask whether the lower back needs an image today.

flag-hot_swollen_leg-title = A leg that is swollen, hot or painful on one side
flag-hot_swollen_leg-lines =
    Stop training and be seen today. A clot in a vein is possible, and so is an infection.
    Do not massage or roll it.
    If you become short of breath or your chest hurts, call the emergency number.
flag-hot_swollen_leg-ask =
    Note long journeys, illness, operations, hormones or pregnancy of the last weeks.
    Ask whether a clot has to be ruled out.

flag-muscle_breakdown-title = Urine like cola, or extreme muscle pain or weakness
flag-muscle_breakdown-lines =
    Stop training and be seen today. Muscle may have broken down, and the kidneys may need help.
    Do not take painkillers on your own account.
    If you pass hardly any urine, are confused or your heart stumbles, call the emergency number.
flag-muscle_breakdown-ask =
    Note what you did in the days before, how hot it was, and every medicine and supplement.
    Ask for creatine kinase, kidney values and urine to be checked.

flag-cannot_bear_weight-title = You cannot stand or hop on it
flag-cannot_bear_weight-lines =
    Stop, take the weight off, and be seen today.
    Do not test it by running.
flag-cannot_bear_weight-ask =
    Note how it happened and since when.
    Ask whether an image is needed.

flag-pop-title = A sudden pop
flag-pop-lines =
    Stop and be seen today. A tendon, muscle or ligament may be torn.
    Do not stretch it. Rest it, and cool it if that feels good.
flag-pop-ask =
    Note what you did when it popped, and what you could not do afterwards.
    Ask what is hurt, and what may be loaded.

flag-bone_pain-title = One point of a bone hurts
flag-bone_pain-lines =
    Stop running and be seen today. A stress injury of the bone is possible, and running on may make it worse.
    In groin, hip, shin and foot this matters most.
    Running again needs the yes of a clinician.
flag-bone_pain-ask =
    Note where it hurts, since when, whether at night, and how training and shoes changed.
    Ask whether an image such as MRI is needed. Ask about energy, periods and vitamin D.

flag-breathless_on_exertion-title = Short of breath on exertion, easing when you stand
flag-breathless_on_exertion-lines =
    Stop training and ask for medical advice today.
    If it does not settle, comes at rest, or your chest hurts, call the emergency number.
flag-breathless_on_exertion-ask =
    Note at which effort it comes and how long it takes to settle.
    Ask whether lungs, heart and blood count should be checked.

flag-fever_or_chest_infection-title = Fever, or an infection of the chest
flag-fever_or_chest_infection-lines =
    Do not train. Rest, and ask for medical advice today.
    Running waits until you have been free of symptoms for two days. Then begin with half, and easy.
    If your chest hurts, your heart stumbles, you are confused or short of breath at rest, call the emergency number.
flag-fever_or_chest_infection-ask =
    Note the temperature, since when, and what you take.
    Ask how long to rest, and what would be a sign that the heart is involved.

flag-chest_in_a_run-title = You pressed “chest” in a run
flag-chest_in_a_run-lines =
    If it is there now, stop everything and call the emergency number.
    Before you run again, a doctor should say that it is fine.
flag-chest_in_a_run-ask =
    Take along the run: when it was, the effort, and the heart rate.
    Ask which tests the heart needs, and when running is fine again.

flag-dizzy_in_a_run-title = You pressed “dizzy” in a run
flag-dizzy_in_a_run-lines =
    Please say how it is since, before you run again.
    If you fainted or nearly did, call the emergency number. If it came back or you do not know why, let a doctor look at it.
flag-dizzy_in_a_run-ask =
    Note heat, food and drink of that day, and how long it lasted.
    Ask whether blood pressure, heart and blood count should be checked.

flag-pain_in_a_run-title = You pressed “pain” in a run
flag-pain_in_a_run-lines =
    Please say how it is since, before you run again.
    Pain that stays, wakes you at night or changes how you move: let somebody look at it.
    If the leg is very tense, numb or the foot does not lift, call the emergency number.
flag-pain_in_a_run-ask =
    Note where it hurt, after how long, and how it was the next day.
    Ask what may be loaded, and how much.

flag-palpitations-title = The heart races or stumbles
flag-palpitations-lines =
    Please do not train until a doctor has looked at it.
    If you get dizzy or faint, if your chest hurts, or if it does not settle, call the emergency number.
flag-palpitations-ask =
    Note when it comes, how long it lasts, and coffee, alcohol, medicines and sleep before.
    Ask whether an ECG makes sense.

flag-pain_changes_gait-title = Pain that changes how you move
flag-pain_changes_gait-lines =
    Do not run on it: running in another way may hurt something else.
    Book a visit with a sports physician or a physical therapist.
    Walking, cycling or swimming without pain may be fine.
flag-pain_changes_gait-ask =
    Note where it hurts, since when, and what makes it better or worse.
    Ask what may be loaded now, and how to come back.

flag-pain_that_stays-title = Pain above 3 of 10 for more than a week
flag-pain_that_stays-lines =
    Pause running and book a visit with a sports physician or a physical therapist.
    Pain of at most 2 of 10 that is gone the next day would be no reason to stop.
flag-pain_that_stays-ask =
    Take along the levels of pain by day, and what you did on these days.
    Ask what may be loaded now, and how to come back.

flag-pain_at_night-title = Pain at night or at rest
flag-pain_at_night-lines =
    Pain that does not need movement is worth a look within days. Pause running until then.
    If one point of a bone hurts or you cannot stand on it, be seen today.
flag-pain_at_night-ask =
    Note whether it wakes you, and whether you have fever or have lost weight.
    Ask whether the bone should be checked.

flag-numbness-title = Numbness or tingling
flag-numbness-lines =
    A nerve may be irritated. Pause running and book a visit.
    If it is between the legs, or bladder or bowel change, or the foot does not lift, call the emergency number.
flag-numbness-ask =
    Note exactly where it is, since when, and in which posture it changes.
    Ask whether nerve, back or the pressure in a muscle should be checked.

flag-swelling-title = Swelling
flag-swelling-lines =
    Pause running and book a visit.
    If one calf is swollen and painful, or it is hot, be seen today.
flag-swelling-ask =
    Note since when it is there, and whether it follows training.
    Ask what swells: the joint, a tendon, or the whole leg.

flag-persistent_heaviness-title = Heavy legs in most runs for two weeks
flag-persistent_heaviness-lines =
    Your legs have been heavy for two weeks. Easy days alone do not seem to resolve it.
    Keep it short and easy, and book a visit with somebody who treats athletes.
    There are many possible reasons, and most can be helped.
flag-persistent_heaviness-ask =
    Take along load, sleep and food of the last weeks.
    Ask for a blood count and ferritin, and whether you eat enough for what you do.

flag-heaviness_in_everyday_life-title = Heavy legs in everyday life
flag-heaviness_in_everyday_life-lines =
    Legs that are heavy on stairs, standing or at home are more than a training matter. Book a visit.
    Pause running until somebody has looked at it.
flag-heaviness_in_everyday_life-ask =
    Note when they are heavy, swollen or painful, and what eases them.
    Ask whether veins, nerves, heart and blood count should be checked.

flag-one_leg_only-title = Only one leg is heavy
flag-one_leg_only-lines =
    Tired muscles mostly show on both sides. One side alone is worth a look: book a visit.
    Pause running until somebody has looked at it.
    If it is swollen, hot or painful, be seen today. If it is numb or the foot does not lift, call the emergency number.
flag-one_leg_only-ask =
    Note which leg, since when, and whether the back hurts.
    Ask whether vessels, nerves and the way you run should be checked.

flag-eases_on_standing-title = Heavy or painful only on exertion, and gone within minutes of standing
flag-eases_on_standing-lines =
    Too little blood in the leg, or too much pressure in a muscle, are possible. Book a visit.
    Pause running until somebody has looked at it. Gentle walking is fine as far as it does not hurt.
flag-eases_on_standing-ask =
    Note after how many minutes it comes, where, and how quickly it goes.
    Ask whether the vessels, or the pressure in the muscles, should be measured.

flag-fatigue_with_signs-title = Fatigue with pallor, dizziness or short breath
flag-fatigue_with_signs-lines =
    Too little iron or blood is one possible reason, among others. Book a visit and pause running until then.
    If you faint, your chest hurts, or your breath does not settle, call the emergency number.
flag-fatigue_with_signs-ask =
    Ask for a blood count and ferritin.
    Note your diet, your periods if you have them, and every medicine.

flag-lasting_fatigue-title = Fatigue for two weeks
flag-lasting_fatigue-lines =
    There are many possible reasons, from sleep and food to an infection. Book a visit.
    Until then keep it short and easy, or rest.
flag-lasting_fatigue-ask =
    Take along sleep, load and resting heart rate of the last weeks.
    Ask what should be checked, such as blood count, ferritin and thyroid.

flag-dizziness-title = Dizziness
flag-dizziness-lines =
    Pause running and let somebody look at it in the next days.
    If you faint or nearly do, if your heart races, your chest hurts, you are confused or one side is weak, call the emergency number.
flag-dizziness-ask =
    Note when it comes: on standing up, during effort, or after it.
    Ask whether blood pressure, heart and blood count should be checked.

flag-pallor-title = Unusually pale
flag-pallor-lines =
    Too little iron or blood is one possible reason. Book a visit, and pause running until then.
flag-pallor-ask =
    Ask for a blood count and ferritin.
    Note your diet, your periods if you have them, and every medicine.

flag-resting_pulse-title = A resting heart rate ten beats higher for a week
flag-resting_pulse-lines =
    Heat, alcohol, stress, an infection, a medicine, pregnancy or much load are possible reasons, and some need a look.
    Book a visit, and keep running short and easy until then.
flag-resting_pulse-ask =
    Take along the resting heart rate by day, and what changed before.
    Ask whether heart, thyroid and blood count should be checked.

flag-missed_periods-title = No period for three months
flag-missed_periods-lines =
    Pregnancy, hormones, the change of life, or too little energy for what you do are possible reasons. Book a visit.
    Bones and recovery may suffer when it lasts, and it can be helped.
flag-missed_periods-ask =
    Note the last periods, contraception, changes of weight, and earlier bone injuries.
    Ask a physician about energy for sport, and a dietitian about eating enough.

flag-weight_loss-title = Weight lost without meaning to
flag-weight_loss-lines =
    This is worth a visit in the next days. There are many possible reasons.
    Eat regularly, and do not train on an empty store.
flag-weight_loss-ask =
    Note since when, and how appetite, digestion and load have been.
    Ask a physician what should be checked, and a dietitian about eating enough.

flag-frequent_illness-title = Ill again and again
flag-frequent_illness-lines =
    Too little sleep, food or rest for what you do are possible reasons. Book a visit.
    Train again only when you feel well.
flag-frequent_illness-ask =
    Take along the days of illness, and sleep and load before them.
    Ask whether energy for sport, iron and vitamin D should be checked.

flag-low_mood-title = Low for weeks
flag-low_mood-lines =
    You do not have to carry this alone. Talk with somebody you trust, and book a visit.
    Too little energy, too much load or a depression are possible, and all can be helped.
    If you think of hurting yourself, call the emergency number or a crisis line now.
flag-low_mood-ask =
    Note since when, and how sleep, appetite, desire and load have been.
    Ask what would help, and how much running does you good.

### Whether to run.

flag-run-run = Nothing speaks against running
flag-run-run_half = Run half of the usual, and easy
flag-run-hold = No running today
flag-run-stop_until_seen = No running until somebody has looked at it
flag-run-because = { $flag }.
flag-run-pain-little = Pain of at most 2 of 10: you may go on if it is back to what it was by the next day.
flag-run-pain-not-gone = The pain was not gone by the next day. Wait until it is.
flag-run-pain-some = Pain of 3 to 5 of 10: wait until it is at most 2 and gone by the next day.
flag-run-pain-settled = The pain was 3 to 5 of 10 and settled by the next day. Begin with half, and stop if it comes back.
flag-run-pain-much = Pain above 5 of 10: stop, and let somebody look at it.
flag-run-pain-unknown = You noted pain without a level. Wait until it is at most 2 of 10 and gone by the next day.
flag-run-fever = With fever or an infection of the chest, do not run.
flag-run-fever-just-over = The last day with fever or a chest infection was { $day }. Wait until you have been free of symptoms for two days.
flag-run-fever-over = The last day with fever or a chest infection was { $day }. Begin with half, and easy.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = Is it only one leg?
flag-question-everyday_life = Does it trouble you on stairs, standing or in everyday life?
flag-question-changes_gait = Does it change how you run or walk?
flag-question-at_night = Does it hurt at night or at rest?
flag-question-bone_point = Does one point of the bone hurt when you press it?
flag-question-cannot_bear_weight = Is it impossible to stand or hop on it?
flag-question-pop = Did it come with a pop?
flag-question-hot_and_swollen = Is it swollen, hot and painful?
flag-question-eases_on_standing = Does it come only on exertion, and go within minutes of standing?
flag-question-does_not_settle = Does it not settle at rest?
flag-question-pain = Does it hurt as well?
flag-question-numbness = Is it numb, or does it tingle?
flag-question-saddle_numbness = Are you numb between the legs, or is there trouble with bladder or bowel?
flag-question-tense_leg = Is the leg very tense and far too painful, is it numb, or does the foot not lift?
flag-question-one_sided_weakness = Did one side, the face or speech suddenly become weak?
flag-question-breathlessness = Are you short of breath beyond the effort?
flag-question-dizziness = Are you dizzy?
flag-question-pallor = Are you unusually pale?
flag-question-fever = Is there a fever?
flag-question-chest_pain = Is there pain or pressure in the chest?
flag-question-fainted = Did you faint, or nearly?
flag-question-palpitations = Does your heart race or stumble?
flag-question-confusion = Were you confused, did you collapse, or did you stop sweating in heat?
flag-question-after_much_drinking = Is there vomiting with headache, or was there a seizure, after drinking a lot?
flag-question-dark_urine = Is your urine as dark as cola?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = To take along
flag-summary-intro = Written by the runner's journal on { $day }, for a sports physician, a physical therapist or a dietitian. It informs and is no diagnosis.
flag-summary-flags = What the journal points to
flag-summary-flags-none = No red flag stands today.
flag-summary-flag = { $flag }. First noted on { $first }, last on { $last }.
flag-summary-ask = To note, to ask and to take along
flag-summary-symptoms = Symptoms of the last 90 days
flag-summary-symptoms-none = None was noted.
flag-summary-symptom = { $days ->
        [one] { $felt }. Noted on one day: { $first }.
       *[other] { $felt }. Noted on { $days } days between { $first } and { $last }.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Levels of 10: { $levels }.
flag-summary-over = Over since { $day }.
flag-summary-cleared = A professional looked at it on { $day } and said that running is fine.
flag-summary-load = Load of the last eight weeks
flag-summary-load-none = No run was noted.
flag-summary-week = { $runs ->
        [one] Week to { $day }: one run, { $distance }, { $time } of training.
       *[other] Week to { $day }: { $runs } runs, { $distance }, { $time } of training.
    }
flag-summary-effort = { $count ->
        [one] Effort, one run of { $of } rated: { $rpe } of 10.
       *[other] Effort, { $count } of { $of } runs rated: { $rpe } of 10 in the middle.
    }
flag-summary-heavy = Legs of the last 28 days: heavy on { $heavy } of { $known ->
        [one] { $known } day
       *[other] { $known } days
    } of which it is known.
flag-summary-body = Sleep and resting heart rate
flag-summary-sleep = { $nights ->
        [one] Sleep: { $hours } h in the only night of the last 28 that was noted.
       *[other] Sleep: { $hours } h on average over { $nights } noted nights of the last 28, the shortest { $least } h.
    }
flag-summary-sleep-none = Sleep was not noted in the last 28 days.
flag-summary-pulse = { $days ->
        [one] Resting heart rate: { $now } beats per minute on the only day of this week that was measured.
       *[other] Resting heart rate: { $now } beats per minute in the middle of { $days } measured days of this week.
    }
flag-summary-pulse-usual = { $days ->
        [one] On the only measured day of the 60 days before: { $usual } beats per minute.
       *[other] In the 60 days before: { $usual } beats per minute in the middle of { $days } measured days.
    }
flag-summary-pulse-none = Resting heart rate was not measured this week.
flag-summary-medicine = Medicines noted in the last eight weeks
flag-summary-medicine-none = None was noted.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }: { $note }
flag-summary-blood = Blood results of the last two years
flag-summary-blood-none = None was noted.
flag-summary-ferritin = { $day } { $year }: ferritin { $value } µg/l
flag-summary-haemoglobin = { $day } { $year }: haemoglobin { $value } g/l
flag-summary-background = Health background, as the runner gave it
flag-summary-background-none = Nothing was given.
flag-summary-age = Age: { $age }
flag-summary-heart_condition = A heart condition
flag-summary-rhythm_disorder = A disorder of the heart's rhythm
flag-summary-pulse_medicine = A medicine that changes the pulse
flag-summary-asthma = Asthma
flag-summary-diabetes = Diabetes
flag-summary-smoking = Smoking
flag-summary-pregnancy_or_recent_birth = Pregnant, or gave birth within the last year
flag-summary-bone_stress_injury = An earlier bone-stress injury
flag-summary-anaemia = Anaemia, now or in the past
