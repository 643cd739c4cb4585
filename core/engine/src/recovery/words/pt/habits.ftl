### Habits, streaks and reminders.

habit-sleep = Sono
habit-sleep-why = Sete horas ou mais. Adultos em geral precisam de sete a nove, e a maior parte da reparação acontece à noite.
habit-mobility = Mobilidade
habit-mobility-why = Alguns minutos de movimento suave. Mantém você flexível e pode aliviar a rigidez.
habit-strength = Força
habit-strength-why = Duas vezes por semana. Pernas fortes correm com mais economia, e o trabalho duro as cansa menos.
habit-fuelling = Energia para corridas longas
habit-fuelling-why = Em corridas de mais de 75 minutos, pelo menos 30 g de carboidrato por hora, e algo para comer depois delas.
habit-hydration = Beber
habit-hydration-why = Beba conforme a sede ao longo do dia. Não há uma quantidade a alcançar, e muito mais do que a sede pede não faz bem.
habit-warm_up = Aquecimento
habit-warm_up-why = Um aquecimento antes de correr. Conta com mobilidade no dia de uma corrida, ou com um aquecimento mais longo escolhido.
habit-easy_days = Leve depois do duro
habit-easy_days-why = Depois de um dia duro, um leve ou de descanso. As pernas ficam mais fortes enquanto se recuperam.

habit-progress-days = { $target ->
        [one] { $done } de { $target } dia nesta semana
       *[other] { $done } de { $target } dias nesta semana
    }
habit-progress-times = { $target ->
        [one] { $done } de { $target } vez nesta semana
       *[other] { $done } de { $target } vezes nesta semana
    }
habit-progress-occasions = { $target ->
        [one] { $done } de { $target } ocasião nesta semana
       *[other] { $done } de { $target } ocasiões nesta semana
    }
habit-no-occasion = Nenhuma ocasião nesta semana até agora
habit-streak-none = Um novo começo
habit-streak-days = { $streak ->
        [one] { $streak } dia
       *[other] { $streak } dias
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } semana
       *[other] { $streak } semanas
    }
habit-streak-occasions = { $streak ->
        [one] { $streak } vez seguida
       *[other] { $streak } vezes seguidas
    }
habit-paused = Em pausa. A sua sequência espera por você.

reminder-after_run_card-title = Como foi a sua corrida?
reminder-after_run_card-body = Dois toques: o esforço, e as pernas.
reminder-morning_check_in-title = Bom dia
reminder-morning_check_in-body = Como estão as pernas hoje? Leva poucos segundos.
reminder-did_it_help-title = Ajudou?
reminder-did_it_help-body = Você tentou algo pelas suas pernas. Se quiser, conte como foi.
