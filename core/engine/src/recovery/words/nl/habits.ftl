### Habits, streaks and reminders.

habit-sleep = Slaap
habit-sleep-why = Zeven uur of meer. Volwassenen hebben meestal zeven tot negen uur nodig, en het meeste herstel gebeurt 's nachts.
habit-mobility = Beweeglijkheid
habit-mobility-why = Een paar minuten rustig bewegen. Het houdt je soepel en kan stijfheid verminderen.
habit-strength = Kracht
habit-strength-why = Twee keer per week. Sterke benen lopen zuiniger, en zwaar werk vermoeit ze minder.
habit-fuelling = Voeding voor lange duurlopen
habit-fuelling-why = Bij trainingen van meer dan 75 minuten minstens 30 g koolhydraten per uur, en daarna iets te eten.
habit-hydration = Drinken
habit-hydration-why = Drink door de dag heen bij dorst. Er is geen hoeveelheid die je moet halen, en veel meer dan de dorst vraagt, doet geen goed.
habit-warm_up = Warming-up
habit-warm_up-why = Een warming-up voor je loopt. Hij telt met oefeningen voor beweeglijkheid op de dag van een training, of als je een langere warming-up kiest.
habit-easy_days = Rustig na zwaar
habit-easy_days-why = Na een zware dag een rustige dag of een rustdag. Benen worden sterker terwijl ze herstellen.

habit-progress-days = { $target ->
        [one] { $done } van { $target } dag deze week
       *[other] { $done } van { $target } dagen deze week
    }
habit-progress-times = { $target ->
        [one] { $done } van { $target } keer deze week
       *[other] { $done } van { $target } keer deze week
    }
habit-progress-occasions = { $target ->
        [one] { $done } van { $target } gelegenheid deze week
       *[other] { $done } van { $target } gelegenheden deze week
    }
habit-no-occasion = Deze week nog geen gelegenheid
habit-streak-none = Een nieuw begin
habit-streak-days = { $streak ->
        [one] { $streak } dag
       *[other] { $streak } dagen
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } week
       *[other] { $streak } weken
    }
habit-streak-occasions = { $streak ->
        [one] { $streak } keer op rij
       *[other] { $streak } keer op rij
    }
habit-paused = Gepauzeerd. Je reeks wacht op je.

reminder-after_run_card-title = Hoe was je training?
reminder-after_run_card-body = Twee tikken: de inspanning, en je benen.
reminder-morning_check_in-title = Goedemorgen
reminder-morning_check_in-body = Hoe zijn je benen vandaag? Het kost een paar seconden.
reminder-did_it_help-title = Hielp het?
reminder-did_it_help-body = Je probeerde iets voor je benen. Vertel als je wilt hoe het ging.
