### Habits, streaks and reminders.

habit-sleep = Sueño
habit-sleep-why = Siete horas o más. Los adultos suelen necesitar de siete a nueve, y casi toda la reparación ocurre de noche.
habit-mobility = Movilidad
habit-mobility-why = Unos minutos de movimiento suave. Te mantiene flexible y puede aliviar la rigidez.
habit-strength = Fuerza
habit-strength-why = Dos veces por semana. Unas piernas fuertes corren con más economía, y el trabajo duro las cansa menos.
habit-fuelling = Comida en carreras largas
habit-fuelling-why = En carreras de más de 75 minutos, al menos 30 g de hidratos por hora, y algo de comer después.
habit-hydration = Beber
habit-hydration-why = Bebe según la sed durante el día. No hay una cantidad que alcanzar, y mucho más de lo que pide la sed no hace bien.
habit-warm_up = Calentamiento
habit-warm_up-why = Un calentamiento antes de correr. Cuenta con movilidad el día de una carrera, o si eliges un calentamiento más largo.
habit-easy_days = Suave tras lo duro
habit-easy_days-why = Tras un día duro, uno suave o de descanso. Las piernas se hacen más fuertes mientras se recuperan.

habit-progress-days = { $target ->
        [one] { $done } de { $target } día esta semana
       *[other] { $done } de { $target } días esta semana
    }
habit-progress-times = { $target ->
        [one] { $done } de { $target } vez esta semana
       *[other] { $done } de { $target } veces esta semana
    }
habit-progress-occasions = { $target ->
        [one] { $done } de { $target } ocasión esta semana
       *[other] { $done } de { $target } ocasiones esta semana
    }
habit-no-occasion = Ninguna ocasión esta semana por ahora
habit-streak-none = Un nuevo comienzo
habit-streak-days = { $streak ->
        [one] { $streak } día
       *[other] { $streak } días
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } semana
       *[other] { $streak } semanas
    }
habit-streak-occasions = { $streak ->
        [one] { $streak } vez seguida
       *[other] { $streak } veces seguidas
    }
habit-paused = En pausa. Tu racha te espera.

reminder-after_run_card-title = ¿Qué tal la carrera?
reminder-after_run_card-body = Dos toques: el esfuerzo y tus piernas.
reminder-morning_check_in-title = Buenos días
reminder-morning_check_in-body = ¿Cómo están hoy tus piernas? Son unos segundos.
reminder-did_it_help-title = ¿Te ayudó?
reminder-did_it_help-body = Probaste algo para tus piernas. Si quieres, cuenta cómo fue.
