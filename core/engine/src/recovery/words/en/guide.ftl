### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = How sure: { $grade }. { $sure }

guide-group-questions = Four questions
guide-group-causes = Possible causes
guide-group-now = During a run
guide-group-long-run = In the long run
guide-group-when-to-ask = When to ask somebody
guide-group-about = About Fresh Legs

## Questions

guide-what-are-heavy-legs =
    Your legs feel slow, stiff or hard to lift, as if they carried extra weight. Nearly every runner knows this.
    It is a feeling. It brings together news from muscles, blood and brain, and from the days before.
    It often passes after a few days with easy movement, food and sleep.
    Only you can feel it, so we ask you. Sensors can show that you slow down, but not why.
    .title = What heavy legs are
    .sure = The feeling is well described. Nobody can measure it directly.

guide-why-heavy-legs =
    Eight things are worth a look: hard work in the last days, many weeks of much training, too little rest, too little fluid or salt, empty carbohydrate stores, low iron, sore muscles, and the way you run.
    Often several come together. Heat, alcohol, some medicines and long hours of standing may add to them.
    Your journal can point to possible causes and show its reasons. It cannot prove a cause.
    .title = Why legs get heavy
    .sure = Each cause is known. Which one is yours is often uncertain.

guide-what-to-do-now =
    Slow down until you could talk in whole sentences. That comes first.
    Then take one small thing at a time: loose shoulders, quicker and shorter steps, a calm breath out, only the next landmark. After more than an hour, eat a little, and drink if you are thirsty.
    Still heavy? Walk for a minute, or take the short way home. An easy run counts.
    Stop at once for chest pain, dizziness or sharp pain.
    .title = What to do now
    .sure = Slowing down surely lowers the effort. The small steps usually help a little.

guide-how-to-prevent =
    Let your longest run grow slowly, and keep easy weeks between building weeks.
    Sleep 7 to 9 hours. Eat enough, with carbohydrate around long runs. Drink to thirst.
    Do strength work twice a week. Warm up, and finish gently.
    Move lightly on rest days, and listen to what your legs tell you.
    You do not need all of this at once. Choose one habit that suits you, and keep it for a few weeks.
    .title = How to keep legs fresh
    .sure = Sleep, food and slow growth are usually worth most. Some habits are less certain.

guide-when-to-seek-advice =
    Heavy legs after hard work are normal, and usually pass. Some things deserve a second look by somebody trained:
    legs that stay heavy for 2 weeks in spite of easy days, pain that changes how you run, numbness, swelling, tiredness without a reason, dizziness, breathlessness or pale skin.
    Chest pain, fainting or sudden weakness of one side are emergencies: stop and call for help.
    Asking early is never foolish. Your report can go with you.
    .title = When to seek advice
    .sure = These signs come from expert advice, not from trials.

## Causes

guide-muscle-fatigue =
    Hard or long work leaves muscles tired. They use up their fuel, the chemistry inside changes, and some fibres take small damage. For a while the same pace needs more effort.
    Many people blame lactic acid. The body clears and reuses it within about an hour, so it does not explain heavy legs the next day.
    What usually helps: an easy day, food, sleep and some patience. Keep your hard days apart from each other.
    .title = Tired muscles
    .sure = Well studied in muscles. Recovery time differs from runner to runner.

guide-overtraining =
    Much training for weeks, with too little rest between, may wear you down. Possible signs: you get slower at the same effort, easy runs feel hard, mood is low, sleep is poor, the resting pulse changes.
    No single number proves it. Illness, low iron or too little food may look the same.
    Take clearly easier days. If 2 to 3 weeks bring no change, ask a sports physician to look for other reasons.
    .title = Much load for weeks
    .sure = Experts agree on the pattern. No test can confirm it alone.

guide-inadequate-recovery =
    Training is the question that you put to your body. Rest, food and sleep are when it answers.
    Short nights, stress, skipped meals or no easy day usually leave the legs heavier next time.
    Look back over the last 3 days: sleep, food, rest, worries. Often one stands out.
    Tonight, go to bed earlier. Tomorrow, choose an easy day, or light movement.
    .title = Too little recovery
    .sure = Poor sleep surely makes effort feel harder. The effect on legs is less tested.

guide-dehydration =
    Sweat takes water and salt with it. When you lose much, the heart works harder at the same pace, and running usually feels heavier. Heat adds to it.
    Drink to thirst through the day. After a very sweaty run, have a salty meal.
    More is not better. Drinking far beyond thirst can be dangerous.
    Salt matters most among the minerals in sweat. Extra magnesium or potassium has shown little use for runners who eat well.
    .title = Too little fluid or salt
    .sure = Clear for heart rate in heat, less clear for heavy legs.

guide-glycogen =
    Muscles keep carbohydrate as glycogen, their quick fuel. It lasts for about 60 to 90 minutes of hard running. After that, or after days with little carbohydrate, legs lose their push.
    A sign that fits: you slow down while the heart rate stays the same or falls.
    Eat bread, rice, oats, potatoes or fruit before and after long runs. Over an hour, carry 30 to 60 grams of carbohydrate for each hour.
    .title = Empty carbohydrate stores
    .sure = Strong for long and hard runs. Short easy runs need no extra fuel.

guide-iron =
    Iron helps blood carry oxygen. With too little of it, you may feel tired and breathless early, and your legs may feel heavy.
    It is more common with heavy periods, a plant-based diet, blood donation or much training.
    Only a blood test can tell. Ask for a blood count and ferritin, the measure of your stores.
    Take no iron supplements without a result: too much iron does harm. Until then, iron-rich food is fine.
    .title = Too little iron
    .sure = Testing when there are signs is well supported.

guide-biomechanics =
    The way you run shares the work between muscles. Long steps, a tired hip, old shoes or one weaker side may give some muscles more than their part.
    Signs that may fit: always the same spot, always the same side, or heaviness that returns although load, sleep and food look right.
    Change one thing at a time: shoes, surface or hills. If it keeps coming back for 4 weeks, ask for a gait analysis.
    .title = The way you run
    .sure = Loads can be measured. The link with heavy legs is hardly tested.

guide-muscle-damage =
    New or hard work, above all downhill running, leaves tiny damage in muscles. Soreness usually peaks 1 to 3 days later and then goes by itself. Legs feel stiff and heavy meanwhile.
    It is part of getting stronger: the next time is usually milder.
    Ease off until stairs feel normal. Light movement is fine. Stretching does not take the soreness away.
    Extreme pain, weakness or urine as dark as cola: see a doctor the same day.
    .title = Sore muscles
    .sure = The course of soreness is well studied.

## During a run

guide-slow-down =
    This is the step that helps first. Ease until you could speak in whole sentences.
    At an easy pace, muscles use fuel more gently, each landing is softer, and breath and heart calm down.
    Slow right down, more than feels necessary. Walking is allowed too.
    Give it 5 minutes, then ask your legs again. If they are better, stay easy anyway. Today is not the day to catch up.
    .title = Slow down
    .sure = Slower running costs less effort. This is beyond doubt.

guide-easy-run =
    Heavy legs may turn today's hard plan into an easy one. That is a good decision, not a failure.
    Leave the watch alone. Run by breath: you can talk all the time. Shorten the run, or change it into a walk or a rest day.
    One easier day usually costs no fitness, and the work you planned will wait.
    The app counts an eased run as done.
    .title = Make it an easy run
    .sure = Most training of good runners is easy. One swapped day is little tested.

guide-light-stride =
    Imagine that the ground is warm, and let each foot leave it quickly. Lift the feet instead of pushing hard. Listen: a quiet step is usually a light one.
    Try it for a minute, then let it go. Thinking about form all the time may cost energy.
    It should feel easier. If it feels forced, run the way that comes naturally.
    .title = A lighter stride
    .sure = Softer landings can be learnt. Whether legs feel lighter may depend on you.

guide-quicker-steps =
    Try steps that are a little quicker and shorter, at the same easy speed. About 5 % above your own step rate is enough. It lowers braking and the work of the knees.
    Many texts name 170 to 180 steps a minute for everybody. We do not: in one race over 100 kilometres, the best runners ranged from 155 to 203. Height and speed matter.
    It may feel odd at first, so try one minute. Never exceed 10 % above your own.
    .title = Quicker, shorter steps
    .sure = Strong for less load on the knee. Fewer injuries are not shown.

guide-relax-upper-body =
    Tight shoulders and fists waste effort, and may make the whole body feel heavier.
    Let your shoulders drop. Shake out your arms and hands. Loosen the jaw. Run tall, as if a thread drew your head gently upwards.
    Check again now and then, for example at each kilometre. A short check is enough: watching your form all the time may even cost energy.
    .title = Relax your upper body
    .sure = Few studies. It costs nothing to try.

guide-soft-landing =
    Let your foot land softly, close beneath your body and not far in front of it. Shorter steps usually do most of this for you.
    Many texts tell you to land on the middle of the foot. We do not. Changing it has not been shown to prevent injuries, and it moves work to the calf and the Achilles tendon.
    Heel, middle or front: keep what is yours. Land quietly.
    .title = Land softly, under you
    .sure = Soft landings lower impact in studies. The evidence on foot strike is thin.

guide-belly-breathing =
    Breathe low, so that belly and lower ribs move. Let the breath out be long and complete. The next breath in comes by itself.
    This may calm you and loosen the shoulders. It does not put more oxygen into your blood: a healthy body has plenty already.
    Practise lying down first, with a hand on your belly.
    If it makes you dizzy, or if you have asthma, breathe as you like.
    .title = Breathe into your belly
    .sure = It may help some runners feel calm. Studies in running are few.

guide-rhythmic-breathing =
    You can let breath follow your steps, for example in for 3 steps and out for 2. In harder parts, 2 and 2. Many runners do this without noticing.
    It may give you something calm to think about. Some studies found a little less effort, others found none.
    That uneven patterns protect your sides is a claim nobody has tested.
    Stop when it feels forced. Never hold your breath.
    .title = Breathe with your steps
    .sure = Results differ from runner to runner.

guide-accept-it =
    Heavy legs happen to everyone who trains. Fighting them often makes you tense, and tension may make running harder.
    Say to yourself: heavy today, so easy today. Notice where you feel it, and let it be there. Then look up and around.
    Accepting does not mean pushing on. If something hurts or feels wrong, stop.
    .title = Accept it
    .sure = Small studies of acceptance in sport. It may help.

guide-small-segments =
    A whole run may seem long on heavy legs. A small piece of it does not.
    Run to the next tree, bridge or corner. Or run for 2 minutes. Then decide anew: one more piece, a walk, or the way home.
    Each piece that you finish is a small success. It also gives you a moment to check how you feel.
    .title = One small piece
    .sure = Runners often report it. Few trials have tested it.

guide-self-talk =
    What you tell yourself usually changes how hard a run feels. In small trials, people with a helpful phrase lasted longer and felt less effort.
    Choose short words that are true for you: "This passes." "Light and easy." "Slow is running too."
    Pick one before the run and practise it on good days.
    It is for tiredness, never for pain. No phrase should talk you out of stopping.
    .title = Talk kindly to yourself
    .sure = Several small trials point the same way.

## In the long run

guide-gradual-increase =
    Bodies grow stronger slowly. Raise one thing at a time: length, speed or hills.
    An old rule allows 10 % more each week. A trial with beginners found as many injuries with it as without it.
    A study of more than 5,000 runners points to the single run. Injuries were more frequent after a run over 10 % longer than the longest of the 30 days before. So that is what we watch.
    .title = Grow slowly
    .sure = One large study of runs, without an experiment. Best we have.

guide-periodisation =
    Build for 2 or 3 weeks, then take an easier one with about a third less running. After a race, keep some quiet weeks.
    An easier week may let body and mind catch up, so it is part of the plan and not a gap in it.
    How exactly you arrange it matters less than that easy weeks come. If life brings one by itself, let it count.
    .title = Building and easy weeks
    .sure = Coaches agree. Trials do not favour one exact pattern.

guide-avoid-overtraining =
    Your own feelings usually notice too much training before any device. Watch for several signs together, for more than a few days: tiredness that stays, slower runs at the same effort, a low or irritable mood, poor sleep, colds, a higher resting pulse.
    Then rest first and look for the reason afterwards. Leave at least one easy day between hard days.
    A resting pulse alone says little: heat, alcohol or a cold change it too.
    .title = Signs of too much
    .sure = Feelings are better tested than pulse or blood values.

guide-sleep =
    Most adults need 7 to 9 hours a night. Much of the repair after training happens then, and the same pace feels harder after short nights.
    Keep regular hours. Make the room dark and cool. Put bright screens away, and have your last coffee by early afternoon. Short naps usually help too.
    One bad night is harmless. Several in a row are a good reason for easy days.
    .title = Sleep
    .sure = The hours are expert advice. Trials on runners are small.

guide-active-recovery =
    On a rest day, light movement may make stiff legs feel better: a walk, easy cycling or swimming, for 20 to 40 minutes. It should feel too easy.
    It brings blood to the muscles without new strain. It hardly speeds up repair, so a day on the sofa is fine as well.
    If you end more tired than you began, it was too much.
    .title = Move lightly
    .sure = Small effects on how legs feel.

guide-mobility =
    Swinging and circling the joints before a run may make the first minutes easier. Long, still stretches fit better after it, or on another day.
    Stretching may make you more flexible. Here we differ from many texts: it hardly changes soreness, and it has not been shown to prevent injuries.
    Stretch because it feels good, gently and without pain. Leave very sore muscles alone.
    .title = Mobility and stretching
    .sure = Against soreness, stretching is well tested and hardly helps. The rest is weak.

guide-foam-rolling =
    Rolling or massage may ease soreness and stiffness a little, for some hours. Roll slowly over the muscle for about a minute, with a pressure that feels good.
    You may read that it breaks up stuck tissue. That has not been shown. Perhaps your nerves simply let go for a while.
    Leave out bones, joints and the spine. Do not roll a hot or swollen leg.
    .title = Foam rolling and massage
    .sure = Small, short effects in many small trials.

guide-carbohydrate =
    Carbohydrate is the fuel for long and hard runs. Eat some 1 to 4 hours before, for example oats, bread, rice, potatoes or fruit. Eat again in the hours after.
    In runs over 60 to 75 minutes, take 30 to 60 grams an hour. Beyond 2 and a half hours, up to 90 grams if your stomach has practised it.
    An easy short run needs nothing extra. Days with more running need more on the plate.
    .title = Carbohydrate
    .sure = Strong for long and hard runs.

guide-balanced-plate =
    Training works only if you eat enough for it. Fill your plate with variety: grains or potatoes, vegetables and fruit, nuts or good oils, and some protein at each meal.
    Protein helps muscles repair. Fish, eggs, dairy, meat, beans, lentils and tofu all do. About 20 to 30 grams a meal is plenty.
    We set no calorie or weight goals. If periods stop, or weight falls without intention, ask a clinician.
    .title = Protein and a varied plate
    .sure = Clear for protein and for eating enough. No single food is needed.

guide-hydration =
    Drink through the day, and let thirst guide you. Pale yellow urine usually means you have enough.
    For runs under an hour you need no bottle unless it is hot. For longer or hot runs, take small sips when thirsty. A drink with some salt may help when you sweat much.
    Weigh yourself before and after one long run if you want to know your sweat. You should never weigh more afterwards.
    .title = Drinking
    .sure = Thirst is enough in most runs. Very hot races are less certain.

guide-iron-rich-foods =
    Red meat, fish and shellfish bring iron that the body takes up easily. Plants bring it too: lentils, beans, chickpeas, tofu, oats, pumpkin seeds, spinach, fortified cereals.
    Plant iron is taken up better with vitamin C, so add peppers, oranges or berries. Have tea and coffee an hour apart from the meal.
    Food helps to keep stores. If you feel worn out, ask for ferritin. Take no supplements without a result.
    .title = Iron-rich food
    .sure = Known from many studies of meals. Food alone may refill stores slowly.

guide-strength =
    Strength work twice a week usually lets you run with less effort after 2 to 3 months. 20 to 30 minutes are enough.
    Think of calves, thighs, buttocks and hips: squats, step-ups, bridges, calf raises. Begin light, and add weight slowly.
    Keep it away from the day before a hard run. Some soreness at first is normal.
    Whether it prevents injuries in runners is not settled, so we do not promise that.
    .title = Strength
    .sure = Trials show better running economy. Injuries are an open question.

guide-core-stability =
    Belly, back and hips keep you upright when you tire. Training them may help you hold a steady posture late in a run.
    Planks, side planks, dead bugs and bird dogs are enough: 10 minutes, twice a week. Keep breathing, and stop before your form breaks.
    It is a good addition to leg strength, but does not replace it.
    .title = Core stability
    .sure = Few and small trials with runners.

guide-plyometrics =
    Small hops and jumps train tendons to give back more of each step. Running may take a little less effort after some weeks.
    Begin with very little: 2 times 10 low hops on both feet, twice a week, on soft ground. Add slowly.
    Leave jumps out when legs are heavy or sore, after a bone injury, or with pain in the calf, heel or foot.
    .title = Jumps and hops
    .sure = Several trials show better economy. Most are small.

guide-eccentric =
    A muscle works while it lowers you, as in going downhill. Practising this usually makes it stronger and less sore the next time.
    Squat down for 3 seconds, or lower your heels slowly from a step. Begin with 1 or 2 sets, once or twice a week.
    The first times bring soreness, so keep them away from important runs. Leave them out while legs are heavy.
    .title = Slow lowering
    .sure = The protection against later soreness is shown in many small trials.

guide-gait-analysis =
    It may be worth asking for when heavy legs keep coming back for about 4 weeks although training, sleep and food look right. Also when one side always suffers, or the same pain returns.
    A physical therapist or a coach for runners films you and tests strength and movement. Take your shoes and the gait summary of this app.
    There is no perfect way to run. Good advice is one small change that feels better.
    .title = When to ask about gait
    .sure = Small changes lower loads. Whether legs feel lighter is hardly tested.

guide-warm-up =
    Begin with 5 to 10 minutes of walking or very slow running. Then add some moving exercises: leg swings, lunges with a step, high knees. Warm muscles work better, and the first kilometre usually feels easier.
    Legs that are heavy at the start often wake up within 10 minutes.
    Before fast runs, take longer and add a few short quicker pieces. Before easy runs, a slow start is enough.
    .title = Warm up
    .sure = Good evidence for fast running, little for easy runs.

guide-cool-down =
    End with 5 to 10 minutes of walking, so that heart and breath come down gently. It may stop you from feeling dizzy after a hard finish.
    Light stretching afterwards may feel good. It does not speed up repair much, and hardly changes soreness the next day.
    Then drink, eat and put on something warm. If you have no time, skip it without regret.
    .title = Cool down
    .sure = Pleasant and safe. Trials find little effect on recovery.

guide-listen-to-your-body =
    Your own feeling is usually a better sign than any single sensor. In the morning, ask three questions: how did I sleep, how are my legs, how is my mood?
    Write it down, and after some weeks you may see what comes before your heavy days.
    Some days need rest, and taking it is part of training. Pushing on through heavy legs for weeks often ends in a longer break.
    .title = Listen to your body
    .sure = Short daily questions did better than devices in a large review.

## When to ask somebody

guide-persistent-heaviness =
    Heavy legs should ease with rest. Ask somebody if most runs have felt heavy for 2 weeks or more in spite of easy days, or if it troubles you on stairs, when standing or at work.
    Also if it affects only one leg, or comes each time you run and leaves within minutes of standing still. That is worth a check of the blood flow and the muscles, above all if you are over 50, smoke or live with diabetes.
    .title = Heaviness that stays
    .sure = Expert advice. The limit of 2 weeks is a convention.

guide-pain-and-numbness =
    Stop running and see a doctor the same day if you cannot stand or hop on the leg, felt a pop, one point of bone hurts, or the calf is swollen, hot and painful.
    Call for help at once if the leg is very tense and hurts far too much, or if you get numb between the legs.
    Book a visit within days for numbness, tingling, swelling, pain at night, pain that changes how you run, or pain above 3 of 10 for a week.
    .title = Pain, numbness, swelling
    .sure = Expert advice, not tested in trials.

guide-unexplained-fatigue =
    Everyone is tired after hard weeks. Ask a doctor if tiredness goes beyond the legs, lasts for more than 2 to 3 weeks, and rest does not change it.
    There may be a simple reason, such as low iron, an infection, poor sleep, a medicine, a low mood, or too little food for the training. Missed periods, lost weight or many colds belong in the talk.
    Blood tests often help. Until then, keep it easy.
    .title = Tired without a reason
    .sure = Expert advice. The causes are known, the time limits are conventions.

guide-systemic-symptoms =
    Stop and call for emergency help for chest pain or pressure, fainting, a racing heart with dizziness, breath that does not settle, confusion, vomiting with headache after much drinking, or sudden weakness of one side, face or speech. In heat, cool first.
    See a doctor within days if you are often dizzy, paler than usual or more breathless than the effort explains, or if your resting pulse is 10 beats higher for a week.
    No run is worth waiting for. These signs come before every plan.
    .title = Dizzy, breathless or pale
    .sure = Widely agreed emergency advice.

guide-who-to-ask =
    A sports physician looks for medical reasons, orders blood tests and says when running is safe.
    A physical therapist looks at pain, movement, strength and the way back after an injury.
    A registered dietitian looks at food, iron and eating enough.
    A running coach looks at your plan and your form.
    Not sure? Begin with your own doctor. Take the report of this app: dates, sides, sleep, load and what has helped say more than memory.
    .title = Whom to ask
    .sure = This is how the professions share their work.

guide-coming-back =
    After a break, begin with walking and short pieces of running, on every second day. Go on when pain stays at 2 of 10 or less and is gone the next day. At 3 to 5 stay where you are. Above 5, stop.
    After a fever, wait until you have been well for 24 to 48 hours. Then begin with half of your usual run.
    After a bone injury, a heart problem or a collapse in heat, begin only when your doctor agrees.
    .title = Coming back
    .sure = The pain scale was tested for tendons. It usually serves elsewhere too.

## About

guide-morning-reading =
    Your chest strap can time each heartbeat. Lie or sit still for 1 to 3 minutes after waking, always in the same way. We store your resting pulse and how much the beats vary.
    One day says little. The mean of 7 days against your own 2 months may show that you are strained.
    If the reading is disturbed, we refuse it and say why. A strange value is a question, and how you feel comes first.
    .title = The morning reading
    .sure = Training by it does no harm and may help a little.

guide-where-we-differ =
    Many texts give rules that research does not support. We say so:
    Not 170 to 180 steps for all, but about 5 % above your own.
    Not the middle of the foot, but a soft landing under you.
    Not 10 % a week, but no run much longer than your longest in 30 days.
    Not lactic acid, which is gone within about an hour.
    Not stretching against soreness, because it hardly helps.
    Each page tells how sure we are.
    .title = Where we differ
    .sure = Each point rests on its own studies, some stronger than others.

guide-background =
    We ask a few health questions once, and each is optional. They only change how the app coaches you.
    Medicine that slows the pulse, an irregular heartbeat or pregnancy make heart-rate zones wrong for you, so we coach by the talk test. With asthma or in pregnancy the breath guide stays off unless you choose it.
    Age, smoking, diabetes, low iron or past bone injuries decide when we suggest asking somebody.
    Your answers stay on this device.
    .title = Why we ask about health
    .sure = Experts agree on these cautions. They are not a medical check.
