### The printable report.

report-title = Corrida, pernas e recuperação
report-span = { $first } a { $last } de { $year }
report-made = Feito pelo Fresh Legs em { $day }, só a partir deste aparelho.
report-closing-inform = Esta página informa. Não é um diagnóstico nem substitui um.
report-closing-own = Tudo nela foi registrado por quem corre ou medido pelos próprios sensores dessa pessoa.
report-as-table = Os números em tabela
report-day = Dia
report-week-of = Semana de

report-flags = Sinais de alerta
report-in-short = Em resumo
report-load = Carga de treino
report-load-text = A carga de cada dia, com condicionamento (42 dias) e fadiga (7 dias). Descrevem o que foi feito; não preveem nada.
report-fitness = Condicionamento (42 dias)
report-fatigue = Fadiga (7 dias)
report-sleep = Sono
report-sleep-text = Horas dormidas antes de cada dia. A maioria dos adultos precisa de sete a nove.
report-heaviness = Pernas pesadas
report-heaviness-text = O maior peso de cada dia, de 0 (descansadas) a 10.
report-hrv = Variabilidade da frequência cardíaca
report-hrv-text = Logaritmo natural do RMSSD pela manhã, a sua média de sete dias, e o que é habitual para esta pessoa.
report-hrv-mean = Média de 7 dias
report-usual = Habitual para esta pessoa
report-runs = Corridas
report-run-day = Dia
report-run-distance = Distância
report-run-time = Tempo
report-run-pace = Ritmo
report-run-heart-rate = Frequência cardíaca
report-run-effort = Esforço em 10
report-run-heaviness = Pernas pesadas em 10
report-symptoms = Sintomas e dor
report-symptom = Sintoma
report-symptom-what = O que foi dito dele
report-none = Nada foi registrado neste período.
report-gait = Como esta pessoa corre
