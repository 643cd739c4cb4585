### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Warm-up
    .why = Moving before you run usually makes the first minutes easier.
routine-cool-down = Cool-down
    .why = A walk lets the heart calm down. Stretching may feel good, and hardly changes soreness.
routine-mobility = Mobility
    .why = Moving a joint through its range may help it move further.
routine-foam-rolling = Foam rolling
    .why = Rolling may take away a little soreness and stiffness for a while.
routine-strength = Strength
    .why = Strength twice a week lets you run with less effort. Whether it prevents injuries is not settled.
routine-eccentric = Slow lowering
    .why = Lowering slowly usually makes muscles stronger. Expect some soreness the first times.
routine-plyometrics = Hops and jumps
    .why = Jumping may make your steps springier. It loads tendons, so it begins with very little.

## Warm-up

exercise-ankle-circles = Ankle circles
    .how = Lift one foot. Draw slow circles with the toes.
exercise-leg-swings = Leg swings
    .how = Hold on to something. Swing one leg forward and back.
exercise-side-leg-swings = Side leg swings
    .how = Hold on to something. Swing one leg across and out.
exercise-walking-lunges = Walking lunges
    .how = Take a long step. Sink down a little, then step through.
exercise-high-knees = High knees
    .how = March on the spot. Lift each knee as high as the hip.
exercise-butt-kicks = Butt kicks
    .how = Jog on the spot. Bring each heel up behind you.
exercise-strides = Easy strides
    .how = Run a little quicker, tall and loose. Then slow down softly.
exercise-skips = Skips
    .how = Skip gently, low and light. Let the arms swing along.

## Cool-down

exercise-cool-down-walk = Easy walk
    .how = Walk slowly. Let your breath come down.
exercise-calf-stretch = Calf stretch
    .how = Step one leg back. Keep the heel down and lean forward.
exercise-hamstring-stretch = Hamstring stretch
    .how = Put one heel forward. Bend at the hips, back straight.
exercise-quad-stretch = Thigh stretch
    .how = Hold on. Draw one heel towards your seat, knees together.
exercise-hip-flexor-stretch = Hip flexor stretch
    .how = Kneel on one knee. Push the hip gently forward.
exercise-glute-stretch = Glute stretch
    .how = Lie down. One ankle on the other knee, draw it closer.

## Mobility

exercise-hip-circles = Hip circles
    .how = Stand on one leg. Draw big circles with the other knee.
exercise-hip-switches = Hip switches
    .how = Sit, feet wide. Let both knees fall to one side, then the other.
exercise-deep-squat = Deep squat hold
    .how = Sink into a low squat. Hold on if you need to.
exercise-ankle-rocks = Ankle rocks
    .how = One foot forward. Push the knee over the toes, heel down.
exercise-cat-cow = Cat and cow
    .how = On hands and knees. Round your back slowly, then let it sink.
exercise-open-book = Open book
    .how = Lie on one side. Open the upper arm towards the floor behind.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Roll the calves
    .how = Roll slowly from above the ankle to below the knee.
exercise-roll-quads = Roll the front thighs
    .how = Lie face down. Roll slowly from hip to above the knee.
exercise-roll-hamstrings = Roll the hamstrings
    .how = Sit on the roller. Roll slowly from seat to above the knee.
exercise-roll-glutes = Roll the glutes
    .how = Sit on the roller, lean to one side. Roll slowly over the muscle.

## Strength

exercise-glute-bridges = Glute bridges
    .how = Lie down, knees bent. Lift the hips, squeeze, and lower.
exercise-one-leg-bridges = One-leg bridges
    .how = Lie down, one foot on the floor. Lift the hips level.
exercise-side-leg-raises = Side leg raises
    .how = Lie on one side. Lift the upper leg, toes forward.
exercise-squats = Squats
    .how = Feet hip-wide. Sit back and down, then stand up tall.
exercise-step-ups = Step-ups
    .how = One foot on the step. Push up, then step back down.
exercise-split-squats = Split squats
    .how = One foot forward, one back. Sink straight down and rise.
exercise-hip-hinges = One-leg hip hinges
    .how = Stand on one leg. Tip forward with a long back, and rise.
exercise-bridge-walk-outs = Bridge walk-outs
    .how = Lift the hips. Walk your heels out, then back in.
exercise-calf-raises = Calf raises
    .how = Hold on. Rise on your toes, pause, and lower.
exercise-one-leg-calf-raises = One-leg calf raises
    .how = Hold on, stand on one leg. Rise, pause, and lower.
exercise-plank = Plank
    .how = On elbows and toes, or knees. One straight line, keep breathing.
exercise-side-plank = Side plank
    .how = On one elbow, knees bent or straight. Lift the hips.
exercise-dead-bugs = Dead bugs
    .how = On your back. Stretch out opposite arm and leg, then change.
exercise-bird-dogs = Bird dogs
    .how = On hands and knees. Stretch opposite arm and leg, then change.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Heel drops
    .how = Rise on both feet. Lower the heels slowly below the step.
exercise-one-leg-heel-drops = One-leg heel drops
    .how = Rise on both feet. Lower on one, slowly, below the step.
exercise-slow-squats = Slow squats
    .how = Sink down for three counts. Stand up on the fourth.
exercise-step-downs = Step-downs
    .how = Stand on the step. Lower the other heel slowly to the floor.
exercise-nordic-lowering = Assisted Nordic lowering
    .how = Kneel, feet held. Lean forward slowly, and catch yourself with your hands.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Ankle hops
    .how = Small hops on both feet. Quick, soft, knees almost straight.
exercise-squat-jumps = Squat jumps
    .how = Sink a little, jump, and land softly. Stand still before the next.
exercise-line-hops = Line hops
    .how = Hop over a line and back. Both feet, low and quick.
exercise-one-leg-hops = One-leg hops
    .how = Small hops on one leg. Soft, and not far.
