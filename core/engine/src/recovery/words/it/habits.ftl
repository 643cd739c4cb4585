### Habits, streaks and reminders.

habit-sleep = Sonno
habit-sleep-why = Sette ore o più. Agli adulti ne servono per lo più da sette a nove, e gran parte della riparazione avviene di notte.
habit-mobility = Mobilità
habit-mobility-why = Qualche minuto di movimento dolce. Mantiene sciolti e può ridurre la rigidità.
habit-strength = Forza
habit-strength-why = Due volte a settimana. Gambe forti corrono in modo più economico, e il lavoro duro le stanca meno.
habit-fuelling = Energia per le corse lunghe
habit-fuelling-why = Nelle corse oltre 75 minuti almeno 30 g di carboidrati l'ora, e qualcosa da mangiare dopo.
habit-hydration = Bere
habit-hydration-why = Bevi secondo la sete durante il giorno. Non c'è una quantità da raggiungere, e bere molto più di quanto chiede la sete non fa bene.
habit-warm_up = Riscaldamento
habit-warm_up-why = Un riscaldamento prima di correre. Conta con la mobilità nel giorno di una corsa, o scegliendo un riscaldamento più lungo.
habit-easy_days = Facile dopo il duro
habit-easy_days-why = Dopo un giorno duro uno facile o di riposo. Le gambe si rinforzano mentre recuperano.

habit-progress-days = { $target ->
        [one] { $done } su { $target } giorno questa settimana
       *[other] { $done } su { $target } giorni questa settimana
    }
habit-progress-times = { $target ->
        [one] { $done } su { $target } volta questa settimana
       *[other] { $done } su { $target } volte questa settimana
    }
habit-progress-occasions = { $target ->
        [one] { $done } su { $target } occasione questa settimana
       *[other] { $done } su { $target } occasioni questa settimana
    }
habit-no-occasion = Finora nessuna occasione questa settimana
habit-streak-none = Un nuovo inizio
habit-streak-days = { $streak ->
        [one] { $streak } giorno
       *[other] { $streak } giorni
    }
habit-streak-weeks = { $streak ->
        [one] { $streak } settimana
       *[other] { $streak } settimane
    }
habit-streak-occasions = { $streak ->
        [one] { $streak } volta di fila
       *[other] { $streak } volte di fila
    }
habit-paused = In pausa. La tua serie ti aspetta.

reminder-after_run_card-title = Com'è andata la corsa?
reminder-after_run_card-body = Due tocchi: lo sforzo, e le gambe.
reminder-morning_check_in-title = Buongiorno
reminder-morning_check_in-body = Come vanno le gambe oggi? Bastano pochi secondi.
reminder-did_it_help-title = Ha aiutato?
reminder-did_it_help-body = Hai provato qualcosa per le tue gambe. Se ti va, di' com'è andata.
