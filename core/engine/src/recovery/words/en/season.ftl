### The plan and the next seven days.

season-kind-rest = Rest
season-kind-walk = Walk
season-kind-walk-run = Walk and run
season-kind-easy = Easy run
season-kind-long = Long run
season-kind-steady = Steady run
season-kind-intervals = Intervals
season-kind-race = Race

season-step-run = Run
season-step-walk = Walk
season-length = { $distance }, about { $minutes }

season-phase-building = Building week
season-phase-habit = Even week
season-phase-easy = Easy week
season-phase-taper = Less before the race
season-phase-quiet = Quiet after the race
season-phase-way-back = Way back
season-phase-paused = Paused
season-phase-past = Past week

season-purpose-rest = Rest is when the legs take in what they did.
season-purpose-walk = Easy movement on tired legs. Easy cycling or swimming does as well.
season-purpose-first-walk = Half an hour of walking comes first. If it is free of pain, running follows.
season-purpose-walk-run = Walking and running in turn, so that the legs get used to it again.
season-purpose-easy = Easy enough to talk in whole sentences. Most running should feel like this.
season-purpose-long = Time on the legs at an easy effort. Walk a little if it helps.
season-purpose-steady = The middle part is brisk: you can speak a short sentence, not chat.
season-purpose-intervals = Short quick parts, strong and under control, with easy running between them.
season-purpose-race = Race day: { $distance }. It may go further than your long runs. Begin more slowly than you want to.
season-purpose-injured = You are injured. The plan waits for you.
season-purpose-ill = You are ill. The plan waits for you.
season-purpose-away = You are away. The plan waits for you.
season-purpose-fever = No running until you have been free of fever for 48 hours.
season-purpose-after-race = Rest after the race. A short walk is welcome.
season-purpose-stopped = No running while the pain is strong.

season-changed-fever = Half as long and easy, because you had a fever.
season-changed-race = Easy, because the legs recover from the race until { $until }.
season-changed-race-near = Easy, because the race is near.
season-changed-hard-yesterday = Easy, because the day before is hard or long.
season-changed-two-hard = Easy, because this week already has two hard days.
season-changed-guard = Shorter, because your longest run of 30 days is { $longest }, and one run should not go much beyond it.
season-changed-race-easy = It is your race. Today's signs suggest an easy effort, or another day.
season-changed-easier = Easy and shorter, because of how you are today.
season-changed-walk = A walk instead, because of how you are today.
season-changed-rest = Rest instead, because of how you are today.

season-heavy-warm-up = The same distance, with a longer warm-up. If the legs stay heavy, keep it easy.
season-heavy-easy = Easy, and about a third shorter.
season-heavy-walk = A walk instead of the run.
season-heavy-rest = A day of rest. One missed run changes little.

season-choice-warm-up = Longer warm-up
season-choice-easy = Easy version
season-choice-walk = Walk
season-choice-rest = Rest day
season-choice-as-planned = As planned

season-proposal = Today suggests less. Take it, or keep the plan?
season-strength = A good day for strength: no hard or long run.

season-says-habit = There is no goal ahead. These weeks keep what you have.
season-says-waiting = The plan waits. It is made anew when you are back.
season-says-after = Well done. After { $goal } the legs get quiet days before anything else.
season-says-reached = The plan leads to { $goal } on { $date }. The longest run before it is { $longest }.
season-says-too-soon = { $goal } on { $date } is too soon for a gradual build. A long run of { $needed } would be needed, and { $longest } can be reached. Until you choose, the weeks lead to { $shorter } on that day.
season-says-too-soon-no-race = { $goal } on { $date } is too soon for a gradual build. A long run of { $needed } would be needed, and { $longest } can be reached. Until you choose, the weeks build your running without a race.
season-offer-shorter = { $distance } on the same day, { $date } { $year }
season-offer-later = { $distance } from { $date } { $year } on

season-because-level = A good week of your last four has { $distance }. The plan starts from there.
season-because-longest = Your longest run of the last 30 days is { $longest }. No planned run is more than a tenth longer than the longest of the 30 days before it.
season-because-no-runs = No run of the last 30 days is known, so the plan begins with walking and running in turn.
season-because-pace = Your easy pace is not known yet. Minutes are counted with { $pace } until your first runs show it.
season-because-health = Hard runs are left out because of what you told about your health. A doctor or midwife can tell you what suits you.
season-because-talk-test = Effort goes by talking and feeling, not by heart-rate zones.
season-because-monotony = Last week the days were much alike. This week does not grow, and easy days should be really easy.
season-because-taper = { $weeks ->
    [one] The last week before the race holds less, with a little speed kept.
   *[other] The last { $weeks } weeks before the race hold less, with a little speed kept.
}
season-because-missed = Missed runs are not made up for. The plan goes on from where you are.

season-ladder-injury = After an injury, walking and running in turn leads back step by step.
season-ladder-illness = After an illness, walking and running in turn leads back step by step.
season-ladder-beginning = Walking and running in turn is a good way to begin, or to begin again.
season-ladder-walk = { $minutes ->
    [one] Walk { $minutes } minute
   *[other] Walk { $minutes } minutes
}
season-ladder-run = { $minutes ->
    [one] Run { $minutes } minute easily
   *[other] Run { $minutes } minutes easily
}
season-ladder-step = { $times ->
    [one] { $times } time: run { $run } min, walk { $walk } min
   *[other] { $times } times: run { $run } min, walk { $walk } min
}
season-ladder-clinician = Bone may be affected. Start only when a clinician has said yes.
season-ladder-stopped = The pain was above 5 of 10. Stop running, and have it looked at if it does not ease within days.
season-ladder-repeat = The pain asks for the same step once more.
season-ladder-fever = After a fever: no running until 48 hours without it, then half of what you did before.
season-ladder-pain = Pain up to 2 of 10 that is gone by the next day: go on. From 3 to 5: the same step again. Above 5: stop, and go one step back. This rule was tried on Achilles tendons and is used for more.
season-ladder-day-between = One step a day of running, with a day between.
season-ladder-then = After the last step: a week of { $distance } at most, half of a week from before.
