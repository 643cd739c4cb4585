### Habits, streaks and reminders.

habit-sleep = Sommeil
habit-sleep-why = Sept heures ou plus. Les adultes ont le plus souvent besoin de sept à neuf, et la plus grande part de la réparation se fait la nuit.
habit-mobility = Mobilité
habit-mobility-why = Quelques minutes de mouvement doux. Cela te garde souple et peut réduire la raideur.
habit-strength = Renforcement
habit-strength-why = Deux fois par semaine. Des jambes fortes courent avec moins d'effort, et le travail dur les fatigue moins.
habit-fuelling = Manger en sortie longue
habit-fuelling-why = Dans les sorties de plus de 75 minutes, au moins 30 g de glucides par heure, et quelque chose à manger après.
habit-hydration = Boire
habit-hydration-why = Bois à ta soif dans la journée. Il n'y a pas de quantité à atteindre, et boire bien plus que ta soif n'apporte rien.
habit-warm_up = Échauffement
habit-warm_up-why = Un échauffement avant de courir. Il compte avec de la mobilité un jour de course, ou avec un échauffement plus long choisi.
habit-easy_days = Facile après dur
habit-easy_days-why = Après un jour dur, un jour facile ou de repos. Les jambes deviennent plus fortes pendant qu'elles récupèrent.

habit-progress-days = { $done ->
        [one] { $done } jour sur { $target } cette semaine
       *[other] { $done } jours sur { $target } cette semaine
    }
habit-progress-times = { $done } fois sur { $target } cette semaine
habit-progress-occasions = { $done ->
        [one] { $done } occasion sur { $target } cette semaine
       *[other] { $done } occasions sur { $target } cette semaine
    }
habit-no-occasion = Pas encore d'occasion cette semaine
habit-streak-none = Un nouveau départ
habit-streak-days = { $streak ->
        [one] { $streak } jour
       *[other] { $streak } jours
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } semaine
       *[other] { $streak } semaines
    }
habit-streak-occasions = { $streak } fois de suite
habit-paused = En pause. Ta série t'attend.

reminder-after_run_card-title = Comment était ta sortie ?
reminder-after_run_card-body = Deux touches : l'effort, et tes jambes.
reminder-morning_check_in-title = Bonjour
reminder-morning_check_in-body = Comment sont tes jambes aujourd'hui ? Cela prend quelques secondes.
reminder-did_it_help-title = Est-ce que cela a aidé ?
reminder-did_it_help-body = Tu as essayé quelque chose pour tes jambes. Si tu veux, dis comment c'était.
