### Habits, streaks and reminders.

habit-sleep = Sleep
habit-sleep-why = Seven hours or more. Adults mostly need seven to nine, and most of the repair happens at night.
habit-mobility = Mobility
habit-mobility-why = A few minutes of gentle movement. It keeps you supple and may ease stiffness.
habit-strength = Strength
habit-strength-why = Twice a week. Strong legs run more economically, and hard work tires them less.
habit-fuelling = Fuel for long runs
habit-fuelling-why = In runs over 75 minutes at least 30 g of carbohydrate an hour, and something to eat after them.
habit-hydration = Drinking
habit-hydration-why = Drink to thirst through the day. There is no amount to reach, and much more than thirst asks for does no good.
habit-warm_up = Warm-up
habit-warm_up-why = A warm-up before you run. It counts with mobility on the day of a run, or with a longer warm-up chosen.
habit-easy_days = Easy after hard
habit-easy_days-why = After a hard day an easy one or a day of rest. Legs grow stronger while they recover.

habit-progress-days = { $target ->
        [one] { $done } of { $target } day this week
       *[other] { $done } of { $target } days this week
    }
habit-progress-times = { $target ->
        [one] { $done } of { $target } time this week
       *[other] { $done } of { $target } times this week
    }
habit-progress-occasions = { $target ->
        [one] { $done } of { $target } occasion this week
       *[other] { $done } of { $target } occasions this week
    }
habit-no-occasion = No occasion this week so far
habit-streak-none = A fresh start
habit-streak-days = { $streak ->
        [one] { $streak } day
       *[other] { $streak } days
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } week
       *[other] { $streak } weeks
    }
habit-streak-occasions = { $streak ->
        [one] { $streak } time in a row
       *[other] { $streak } times in a row
    }
habit-paused = On pause. Your streak waits for you.

reminder-after_run_card-title = How was your run?
reminder-after_run_card-body = Two touches: the effort, and your legs.
reminder-morning_check_in-title = Good morning
reminder-morning_check_in-body = How are your legs today? It takes a few seconds.
reminder-did_it_help-title = Did it help?
reminder-did_it_help-body = You tried something for your legs. If you like, say how it went.
