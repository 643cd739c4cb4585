### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = Le tue gambe sono state pesanti meno spesso che nelle quattro settimane prima.
review-legs-as-before = Le tue gambe sono state pesanti più o meno quanto nelle quattro settimane prima.
review-legs-heavier = Le tue gambe sono state pesanti più spesso che nelle quattro settimane prima.
review-legs-mixed = I tuoi giorni e le tue corse dicono cose diverse sulle gambe.
review-legs-unknown = È troppo presto per dire se le tue gambe stanno diventando più fresche.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Giorni pesanti: { $now } su { $now_known } noti in queste quattro settimane, { $before } su { $before_known } nelle quattro settimane prima.
review-heavy-runs = Corse pesanti: { $now } su { $now_known } note in queste quattro settimane, { $before } su { $before_known } nelle quattro settimane prima.
review-training = Allenamento: { $now } in queste quattro settimane, { $before } nelle quattro settimane prima.
review-absent = I giorni di infortunio, malattia o assenza restano fuori: { $now } in queste quattro settimane, { $before } nelle quattro settimane prima.
review-too-few = Per una risposta servono { $days } giorni o { $runs } corse con una parola sulle gambe, in ciascuno dei due periodi di quattro settimane.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Gambe pesanti dopo { $heavy } su { $known } notti sotto 6 ore, e dopo { $other_heavy } su { $other_known } notti più lunghe.
review-pattern-long_or_hard_run = Gambe pesanti in { $heavy } su { $known } giorni dopo una corsa lunga o dura, e in { $other_heavy } su { $other_known } altri giorni.
review-pattern-strength = Gambe pesanti in { $heavy } su { $known } giorni dopo forza o altro lavoro duro per le gambe, e in { $other_heavy } su { $other_known } altri giorni.
review-pattern-back_to_back = Gambe pesanti in { $heavy } su { $known } giorni dopo due giorni di corsa di fila, e in { $other_heavy } su { $other_known } altri giorni.
review-pattern-no_carbohydrate = Gambe pesanti in { $heavy } su { $known } corse lunghe quasi senza carboidrati prima, e in { $other_heavy } su { $other_known } corse lunghe con più carboidrati.
review-pattern-heat = Gambe pesanti in { $heavy } su { $known } giorni di corsa con il caldo, e in { $other_heavy } su { $other_known } più freschi.
review-pattern-alcohol = Gambe pesanti in { $heavy } su { $known } giorni dopo alcol, e in { $other_heavy } su { $other_known } altri giorni.
review-pattern-new_shoes = Gambe pesanti in { $heavy } su { $known } giorni di corsa nelle prime due settimane di scarpe nuove, e in { $other_heavy } su { $other_known } altri.
review-pattern-stress = Gambe pesanti in { $heavy } su { $known } giorni con molto stress, e in { $other_heavy } su { $other_known } più calmi.
review-pattern-cycle = Gambe pesanti in { $heavy } su { $known } giorni all'inizio del ciclo, e in { $other_heavy } su { $other_known } più avanti.
review-patterns-note = Queste cose sono arrivate insieme nel tuo diario dell'ultimo mezzo anno. Questo non mostra che l'una porti all'altra.
review-patterns-none = Finora nessuno schema chiaro. Può mostrarsi quando sono inseriti più giorni e notti.

## What helped

review-helped-step = { $what }: { $helped ->
    [one] ha aiutato in { $helped } corsa
   *[other] ha aiutato in { $helped } corse
}
review-helped-advice = { $what }: ha aiutato { $helped } volte su { $tried }
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } in un giorno pesante: gambe più leggere il mattino dopo { $helped } volte su { $tried }, senza { $other_helped } volte su { $other_tried }
review-helped-none = Non si sa ancora che cosa ti aiuta. Dopo una corsa di' che cosa ha aiutato.

## Days, weeks and months

review-day-title = { $weekday }, { $day }
review-day-empty = Di questo giorno non si sa niente.
review-week-title = { $first } – { $last }
review-month-title = { $month } { $year }
review-total-runs = { $runs ->
    [0] Nessuna corsa
    [one] { $runs } corsa
   *[other] { $runs } corse
}
review-total-running = { $distance } in { $time }
review-total-heavy = Giorni pesanti: { $heavy } su { $known } noti
review-total-heavy-unknown = Giorni pesanti: niente inserito
review-total-sleep = Sonno: { $time } in media ({ $nights ->
    [one] { $nights } notte nota
   *[other] { $nights } notti note
})
review-total-sleep-unknown = Sonno: niente inserito
review-total-symptoms = { $days ->
    [one] { $days } giorno con un sintomo
   *[other] { $days } giorni con un sintomo
}
review-total-absent = { $days ->
    [one] { $days } giorno di infortunio, malattia o assenza
   *[other] { $days } giorni di infortunio, malattia o assenza
}

## Trends: what the values are, and how to read them

review-trend-load = Il carico di ogni giorno, da sforzo o frequenza cardiaca e tempo.
    .title = Carico
review-trend-ctl = Il carico medio di circa sei settimane. Descrive a che cosa è abituato il tuo corpo e non prevede niente.
    .title = Carico cronico
review-trend-atl = Il carico medio di circa una settimana. Descrive che cosa hai fatto di recente.
    .title = Carico acuto
review-trend-tsb = Carico cronico meno carico acuto. Sotto zero, di recente hai fatto più di quanto il corpo sia abituato. È un'indicazione approssimativa.
    .title = Bilancio del carico
review-trend-monotony = Quanto si somigliano i giorni di una settimana. Un valore alto vuol dire pochi giorni facili tra quelli duri. Le prove sono deboli.
    .title = Monotonia
review-trend-sleep = Ore di sonno prima di ogni giorno. Alla maggior parte degli adulti servono da 7 a 9 ore.
    .title = Sonno
review-trend-heaviness = La pesantezza più forte delle tue gambe ogni giorno. Da 6 su 10 in poi contano come pesanti.
    .title = Pesantezza delle gambe
review-trend-soreness = Il punto più indolenzito di ogni mattina.
    .title = Indolenzimento
review-trend-hrv = Variabilità della frequenza cardiaca a riposo, come logaritmo. La media settimanale dice più di un giorno solo.
    .title = Variabilità della frequenza cardiaca
review-trend-resting_hr = Frequenza cardiaca a riposo di ogni mattina. Da sola dice poco.
    .title = Frequenza cardiaca a riposo
review-trend-cadence_at_pace = Passi al minuto al tuo abituale passo facile, corsa per corsa.
    .title = Cadenza a passo facile
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Passi al minuto al tuo abituale passo facile, circa { $pace }, corsa per corsa.
review-trend-efficiency = Metri in piano per ogni battito del cuore. La cambiano anche caldo, salite e sonno.
    .title = Efficienza
review-trend-weekly_distance = La distanza che hai corso ogni settimana.
    .title = Distanza a settimana
review-trend-weekly_minutes = Il tempo che hai corso ogni settimana.
    .title = Tempo a settimana
review-trend-rpe = Lo sforzo più duro di ogni giorno, come l'hai sentito.
    .title = Sforzo
review-trend-none = Di questo periodo non si sa niente.
review-trend-building = La tua base di riferimento si sta ancora formando: servono sei settimane di giorni.
review-trend-talk-test = Il tuo battito può dire poco sullo sforzo. Segui il test della conversazione.
review-trend-week-open = L'ultima settimana non è ancora finita.
review-unit-hours = h
review-unit-of-ten = su 10
review-unit-ln-ms = ln ms
review-unit-bpm = bpm
review-unit-spm = passi/min
review-unit-metres-per-beat = m per battito
review-unit-km = km
review-unit-miles = miglia
review-unit-minutes = min

## A run

review-split-km = Chilometro { $number }
review-split-mile = Miglio { $number }
review-split-lap = Giro { $number }
review-split-time = Intervallo { $number }
review-split-step = Fase { $number }
review-zone = Zona { $number }
review-zones-note = Le zone sono parti della tua fascia di frequenza cardiaca. Sono un'indicazione approssimativa.
review-zones-talk-test = Le zone restano fuori, perché il tuo battito può dire poco sullo sforzo. Segui il test della conversazione.
review-zones-no-heart-rate = Non è stata registrata nessuna frequenza cardiaca.
review-zones-no-maximum = Per le zone serve la tua frequenza cardiaca massima, che non è inserita.
review-decoupling-none = La deriva si calcola solo per corse regolari di almeno 40 minuti con frequenza cardiaca.
review-decoupling-little = Battito e passo sono rimasti insieme: una deriva di { $percent } %. Sotto il 5 % è normale per una corsa facile.
review-decoupling-some = Il battito si è allontanato dal passo di { $percent } %. Lo fanno caldo, sete e una corsa lunga.
review-decoupling-much = Il battito si è allontanato dal passo di { $percent } %. È molto; lo fanno caldo, sete, una partenza veloce e una corsa lunga.
review-mark-paused = In pausa
review-mark-resumed = Ripartenza
review-word-heavy = Pesanti
review-word-easing = Piano apposta
review-word-better = Meglio
review-word-same = Uguale
review-word-worse = Peggio
review-word-pain = Qualcosa fa male
review-word-dizzy = Capogiro
review-word-chest = Petto o respiro
review-word-not_now = Non ora
review-word-undo = Annullato
review-word-coach_again = Guidami di nuovo
review-rescue-steps = Che cosa è stato proposto: { $steps }
review-rescue-helped = Che cosa ha aiutato: { $step }
review-rescue-end-better = È andata meglio
review-rescue-end-walked = Hai camminato
review-rescue-end-stopped = Di nuovo pesanti dopo il cammino
review-rescue-end-done = Ogni passo è stato detto
review-rescue-end-not_now = Non volevi aiuto
review-rescue-end-run_over = La corsa è finita prima
review-rescue-end-red_flag = È finita con un segno di allarme
review-rhythm-note = α1 mostra quanto era regolare il battito in due minuti. Segui la tua tendenza; singoli valori e soglie sono incerti.
review-rhythm-none = Per α1 servono i battiti di una fascia toracica, con pochi errori.
review-rhythm-talk-test = α1 resta fuori, perché il tuo battito può dire poco sullo sforzo.
review-similar-note = { $runs ->
    [one] Confronto con { $runs } corsa dello stesso tipo e di lunghezza simile nel mezzo anno prima.
   *[other] Confronto con { $runs } corse dello stesso tipo e di lunghezza simile nel mezzo anno prima.
}
review-similar-too-few = { $runs ->
    [one] C'è { $runs } corsa simile nel mezzo anno prima. Per un confronto ne servono { $needed } con gli stessi valori.
   *[other] Corse simili nel mezzo anno prima: { $runs }. Per un confronto ne servono { $needed } con gli stessi valori.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Passo { $value }, di solito { $median } ({ $runs } corse)
review-similar-heart_rate = Frequenza cardiaca { $value } bpm, di solito { $median } bpm ({ $runs } corse)
review-similar-cadence = Cadenza { $value } passi/min, di solito { $median } passi/min ({ $runs } corse)
review-similar-efficiency = { $value } m per battito, di solito { $median } m ({ $runs } corse)
review-similar-heaviness = Pesantezza delle gambe { $value } su 10, di solito { $median } su 10 ({ $runs } corse)
