### Habits, streaks and reminders.

habit-sleep = Schlaf
habit-sleep-why = Sieben Stunden oder mehr. Erwachsene brauchen meist sieben bis neun, und das meiste wird nachts repariert.
habit-mobility = Beweglichkeit
habit-mobility-why = Ein paar Minuten sanfte Bewegung. Das hält dich geschmeidig und kann Steifheit lindern.
habit-strength = Kraft
habit-strength-why = Zweimal pro Woche. Kräftige Beine laufen sparsamer, und harte Arbeit ermüdet sie weniger.
habit-fuelling = Essen bei langen Läufen
habit-fuelling-why = Bei Läufen über 75 Minuten mindestens 30 g Kohlenhydrate pro Stunde, und danach etwas essen.
habit-hydration = Trinken
habit-hydration-why = Trink über den Tag nach Durst. Es gibt keine Menge zu erreichen, und viel mehr, als der Durst verlangt, tut nicht gut.
habit-warm_up = Aufwärmen
habit-warm_up-why = Ein Aufwärmen, bevor du läufst. Es zählt mit Beweglichkeit am Tag eines Laufs, oder wenn du länger aufwärmen gewählt hast.
habit-easy_days = Locker nach hart
habit-easy_days-why = Nach einem harten Tag ein lockerer oder ein Ruhetag. Beine werden stärker, während sie sich erholen.

habit-progress-days = { $target ->
        [one] { $done } von { $target } Tag diese Woche
       *[other] { $done } von { $target } Tagen diese Woche
    }
habit-progress-times = { $target ->
        [one] { $done } von { $target } Mal diese Woche
       *[other] { $done } von { $target } Mal diese Woche
    }
habit-progress-occasions = { $target ->
        [one] { $done } von { $target } Gelegenheit diese Woche
       *[other] { $done } von { $target } Gelegenheiten diese Woche
    }
habit-no-occasion = Diese Woche bisher keine Gelegenheit
habit-streak-none = Ein neuer Anfang
habit-streak-days = { $streak ->
        [one] { $streak } Tag
       *[other] { $streak } Tage
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } Woche
       *[other] { $streak } Wochen
    }
habit-streak-occasions = { $streak ->
        [one] { $streak } Mal in Folge
       *[other] { $streak } Mal in Folge
    }
habit-paused = Pause. Deine Serie wartet auf dich.

reminder-after_run_card-title = Wie war dein Lauf?
reminder-after_run_card-body = Zweimal tippen: die Anstrengung und deine Beine.
reminder-morning_check_in-title = Guten Morgen
reminder-morning_check_in-body = Wie sind deine Beine heute? Es dauert ein paar Sekunden.
reminder-did_it_help-title = Hat es geholfen?
reminder-did_it_help-body = Du hast etwas für deine Beine ausprobiert. Wenn du magst, sag, wie es war.
