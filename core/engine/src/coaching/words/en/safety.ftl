### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Stop now. Sit down. Call the emergency number, or let somebody call.
    .screen = Stop. Call emergency.

safety-chest-title = Stop now and call the emergency number
safety-chest-lines =
    Stop running. Sit down or lie half upright, and stay where people can see you.
    Pain or pressure in the chest, or breath that does not settle, is an emergency.
    Call the emergency number now, or let somebody call.
    Do not run, drive or walk home on your own.
    The recording goes on by itself. Coaching is off for this run.

safety-dizzy = Stop now. Sit or lie down. If you nearly fainted, call the emergency number.
    .screen = Stop. Sit or lie.

safety-dizzy-title = Stop now and sit or lie down
safety-dizzy-lines =
    Stop running. Sit or lie down, in the shade on a warm day, and do not stay alone.
    Call the emergency number if you fainted or nearly did, if your heart races or stumbles, if you are confused, if your chest hurts, if one side is weak, or if it has not passed in a few minutes.
    In heat: cool yourself first, with water, shade and air.
    Vomiting or headache after drinking a lot is an emergency too.
    The recording goes on by itself. Coaching is off for this run.

safety-pain = Stop and walk. Do not run on sharp or growing pain.
    .screen = Stop. Walk.

safety-pain-title = Stop and walk
safety-pain-lines =
    Sharp or growing pain, or pain that changes how you run: the run is over.
    Call the emergency number if a leg is very tense and hurts far too much, is numb, or the foot does not lift.
    Be seen today if you cannot stand or hop on it, felt a pop, if one calf is swollen and hot, or if one spot of bone hurts.
    Pain of at most two of ten that is gone the next day: you may go on gently.
    The recording goes on by itself. Coaching comes back only if you choose so.

coaching-back = I am with you again. Start easy.
    .screen = Coaching is back

coaching-stays-off = No more coaching in this run. Look after yourself first.
    .screen = Coaching stays off

### The day after a red flag: running waits until the runner has said how it is. For the screen.

hold-chest-title = No running yet
hold-chest-lines =
    You pressed “chest” in a run. Before you run again, a doctor should say that it is fine.
    If it comes back, at rest or not, call the emergency number.

hold-dizzy-title = No running yet
hold-dizzy-lines =
    You pressed “dizzy” in a run. How is it since?
    If you fainted or nearly did, if it came back, or if you do not know why, let a doctor look at it before you run again.

hold-pain-title = No running yet
hold-pain-lines =
    You pressed “pain” in a run. How is it since?
    Pain that is gone, or at most two of ten and gone within a day: start with a short easy run.
    Pain that stays, wakes you at night or changes how you walk: let somebody look at it first.

hold-still-there = It is still there: no running today, and let a doctor look at it.

follow-up-cleared = A doctor says running is fine
follow-up-gone = It is gone
follow-up-mild = At most two of ten, gone within a day
follow-up-still-there = It is still there
