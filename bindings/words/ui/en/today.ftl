# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Why this is shown

# Over what to ask a professional.
today-ask = What to ask

# Shows and hides the rest of what a panel has to say.
today-more = Show more

today-less = Show less

# Shows the emergency number in the phone's dialler.
today-call = Call { $number }

# Sets a red flag aside; each is asked about before.
today-seen = A professional has seen it

today-seen-question = Has a professional looked at it, and said that running is fine?

today-seen-detail = Then it is written down, and the warning goes away. Without that please leave it here.

today-gone = It is gone

today-gone-question = Is it gone completely?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = A clinician has not reviewed these words yet.

# The page for a professional.
today-take-along = What to take along

today-made-on = Made on { $day }

# Leads to a page of the guide.
today-guide = Read more in the guide

# Today's suggestion, and what the runner makes of it.
today-accept = Take the suggestion

today-keep = Keep my plan

today-accepted = You took the suggestion.

today-kept = You keep your plan.

# Over the reasons for how ready the body is.
today-why-so = What speaks today

today-signs = The signs one by one

today-missing = What is not known yet

# How many runs have taught what is usual for the runner's legs.
today-baseline = What is usual for your legs

today-baseline-runs = { $runs } of { $needed } runs

today-baseline-detail = Then your sensors may ask about heavy legs. Your own word counts at once.

# Answers to the question whether an advice helped.
today-helped-yes = Tried, and it helped

today-helped-no = Tried, and it did not help

today-helped-unsure = Tried, hard to say

today-not-tried = Not tried

# Habits, each with its last seven days.
today-habits = Habits

today-habits-empty = No habits are chosen.

today-habits-choose = Choose habits

today-habits-forgiven = One missed day was forgiven.

today-habits-paused = It waits while you are away.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }: done

today-day-not-done = { $day }: not done

today-day-unknown = { $day }: not known

today-day-no-occasion = { $day }: no occasion

today-day-paused = { $day }: paused

# The ways on from today.
today-to-check-in = Legs, sleep, soreness: a few touches

today-to-run = Coached by ear

today-to-why = Possible causes, and what to do
