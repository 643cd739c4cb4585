### The printable report.

report-title = Corsa, gambe e recupero
report-span = { $first } – { $last } { $year }
report-made = Creato da Fresh Legs ({ $day }), solo da questo dispositivo.
report-closing-inform = Questa pagina informa. Non è una diagnosi e non ne sostituisce una.
report-closing-own = Tutto quello che contiene è stato inserito da chi corre o misurato dai suoi sensori.
report-as-table = I numeri come tabella
report-day = Giorno
report-week-of = Settimana dal giorno

report-flags = Segnali di allarme
report-in-short = In breve
report-load = Carico di allenamento
report-load-text = Il carico di ogni giorno, con forma (42 giorni) e fatica (7 giorni). Descrivono che cosa è stato fatto; non prevedono niente.
report-fitness = Forma (42 giorni)
report-fatigue = Fatica (7 giorni)
report-sleep = Sonno
report-sleep-text = Ore di sonno prima di ogni giorno. Alla maggior parte degli adulti ne servono da sette a nove.
report-heaviness = Gambe pesanti
report-heaviness-text = La pesantezza più forte di ogni giorno, da 0 (fresche) a 10.
report-hrv = Variabilità della frequenza cardiaca
report-hrv-text = Logaritmo naturale dell'RMSSD al mattino, la sua media di sette giorni, e il valore abituale per chi corre.
report-hrv-mean = Media di 7 giorni
report-usual = Abituale per chi corre
report-runs = Corse
report-run-day = Giorno
report-run-distance = Distanza
report-run-time = Tempo
report-run-pace = Passo
report-run-heart-rate = Frequenza cardiaca
report-run-effort = Sforzo su 10
report-run-heaviness = Gambe pesanti su 10
report-symptoms = Sintomi e dolore
report-symptom = Sintomo
report-symptom-what = Che cosa ne è stato detto
report-none = In questo periodo non è stato inserito niente.
report-gait = Il modo di correre
