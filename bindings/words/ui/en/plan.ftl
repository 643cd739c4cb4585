# Over what is planned for today.
plan-today = Today

plan-next-days = The next days

# Leads to the screen that begins a run.
plan-run = To the run

# What was run on a day already; $what is a distance and a time.
plan-done = Run: { $what }

# Takes what today suggests.
plan-accept = Take it

# Keeps what was planned.
plan-keep = Keep the plan

# Over what can be made of heavy legs before today's run.
plan-heavy = Legs heavy before the run? You could do this:

# Leads to the form on how the legs are before a run.
plan-say-legs = Say how the legs are

# Over what the runner trains for.
plan-goal = Goal

plan-set-goal = Set a goal

plan-change-goal = Change the goal

plan-remove = Remove

# Asked before the goal is taken away.
plan-remove-title = Remove the goal?

plan-remove-text = The weeks then keep what you have. You can set a goal again at any time.

# Days until the goal.
plan-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
    [one] { $count } day of running a week
   *[other] { $count } days of running a week
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = Make this the goal

# The weeks that lead to the goal.
plan-season = Season

# A week by its Monday; $date is that day.
plan-week-from = Week of { $date }

plan-this-week = This week

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $run } of { $whole }

# The longest run of a week.
plan-longest = longest run { $distance }

plan-all-weeks = { $count ->
    [one] Show the { $count } week
   *[other] Show all { $count } weeks
}

plan-fewer-weeks = Show fewer weeks

# The steps that lead back into running.
plan-ladder = Step by step

# Pain has stopped the steps.
plan-ladder-stopped = The next step waits, because of the pain.

# The first day on which the next step may be done.
plan-ladder-from = The next step from { $date } on

# For screen readers, before a step.
plan-step-done = Done

plan-step-next = Comes next

plan-reasons = Why the plan is as it is

# The form of a goal.
plan-distance = Distance

# $unit is the short name of a kilometre or mile.
plan-distance-in = Distance in { $unit }

plan-half-marathon = Half marathon

plan-marathon = Marathon

plan-date = Day

plan-days-question = On how many days a week do you run?

plan-name = Name

plan-name-hint = If you like, such as the name of the race

# A field for a number holds something else.
plan-no-number = A number is needed here, such as 10 or 21.1

# A field for a pace holds something else.
plan-no-pace = Minutes and seconds are needed here, such as 6:30

# The three answers that the plan begins with.
plan-start = Where you start from

plan-start-change = Three answers to begin with

plan-start-detail = Longest run, runs a week, easy pace

plan-start-intro = The plan begins with these answers, until it knows your own runs.

plan-longest-run-in = Longest run in { $unit }

plan-longest-run-hint = Of the last 30 days; 0 if there was none

plan-runs-question = Runs a week

plan-less = Fewer runs

plan-more = More runs

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = Easy pace, minutes per { $unit }

plan-easy-pace-hint = Such as 6:30. You can leave it out.
