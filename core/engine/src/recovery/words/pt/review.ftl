### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = As suas pernas pesaram com menos frequência do que nas quatro semanas anteriores.
review-legs-as-before = As suas pernas pesaram mais ou menos com a mesma frequência que nas quatro semanas anteriores.
review-legs-heavier = As suas pernas pesaram com mais frequência do que nas quatro semanas anteriores.
review-legs-mixed = Os seus dias e as suas corridas dizem coisas diferentes sobre as pernas.
review-legs-unknown = É cedo demais para dizer se as suas pernas estão ficando mais leves.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Dias pesados: { $now } de { $now_known } conhecidos nestas quatro semanas, { $before } de { $before_known } nas quatro semanas anteriores.
review-heavy-runs = Corridas pesadas: { $now } de { $now_known } conhecidas nestas quatro semanas, { $before } de { $before_known } nas quatro semanas anteriores.
review-training = Treino: { $now } nestas quatro semanas, { $before } nas quatro semanas anteriores.
review-absent = Dias com lesão, doença ou ausência ficam de fora: { $now } nestas quatro semanas, { $before } nas quatro semanas anteriores.
review-too-few = Uma resposta precisa de { $days } dias ou { $runs } corridas com uma palavra sobre as pernas em cada um dos dois períodos de quatro semanas.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Pernas pesadas depois de { $heavy } de { $known } noites com menos de 6 horas, e depois de { $other_heavy } de { $other_known } noites mais longas.
review-pattern-long_or_hard_run = Pernas pesadas em { $heavy } de { $known } dias depois de uma corrida longa ou dura, e em { $other_heavy } de { $other_known } outros dias.
review-pattern-strength = Pernas pesadas em { $heavy } de { $known } dias depois de força ou outro trabalho duro para as pernas, e em { $other_heavy } de { $other_known } outros dias.
review-pattern-back_to_back = Pernas pesadas em { $heavy } de { $known } dias depois de dois dias de corrida seguidos, e em { $other_heavy } de { $other_known } outros dias.
review-pattern-no_carbohydrate = Pernas pesadas em { $heavy } de { $known } corridas longas quase sem carboidrato antes, e em { $other_heavy } de { $other_known } corridas longas com mais.
review-pattern-heat = Pernas pesadas em { $heavy } de { $known } dias de corrida no calor, e em { $other_heavy } de { $other_known } dias mais frescos.
review-pattern-alcohol = Pernas pesadas em { $heavy } de { $known } dias depois de álcool, e em { $other_heavy } de { $other_known } outros dias.
review-pattern-new_shoes = Pernas pesadas em { $heavy } de { $known } dias de corrida nas duas primeiras semanas de tênis novos, e em { $other_heavy } de { $other_known } outros.
review-pattern-stress = Pernas pesadas em { $heavy } de { $known } dias com muito estresse, e em { $other_heavy } de { $other_known } dias mais calmos.
review-pattern-cycle = Pernas pesadas em { $heavy } de { $known } dias no começo do ciclo, e em { $other_heavy } de { $other_known } dias posteriores.
review-patterns-note = Estas coisas apareceram juntas no seu diário do último meio ano. Isso não mostra que uma leva à outra.
review-patterns-none = Nenhum padrão claro até agora. Algum pode aparecer quando houver mais dias e noites registrados.

## What helped

review-helped-step = { $what }: { $helped ->
    [one] ajudou em { $helped } corrida
   *[other] ajudou em { $helped } corridas
}
review-helped-advice = { $what }: ajudou { $helped } de { $tried } vezes
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } em um dia pesado: pernas mais leves na manhã seguinte { $helped } de { $tried } vezes, sem isso { $other_helped } de { $other_tried } vezes
review-helped-none = Ainda não se sabe o que ajuda você. Diga depois de uma corrida o que ajudou.

## Days, weeks and months

review-day-title = { $weekday }, { $day }
review-day-empty = Nada se sabe deste dia.
review-week-title = { $first } a { $last }
review-month-title = { $month } de { $year }
review-total-runs = { $runs ->
    [0] Nenhuma corrida
    [one] { $runs } corrida
   *[other] { $runs } corridas
}
review-total-running = { $distance } em { $time }
review-total-heavy = Dias pesados: { $heavy } de { $known } conhecidos
review-total-heavy-unknown = Dias pesados: nada registrado
review-total-sleep = Sono: { $time } em média ({ $nights ->
    [one] { $nights } noite conhecida
   *[other] { $nights } noites conhecidas
})
review-total-sleep-unknown = Sono: nada registrado
review-total-symptoms = { $days ->
    [one] { $days } dia com um sintoma
   *[other] { $days } dias com um sintoma
}
review-total-absent = { $days ->
    [one] { $days } dia com lesão, doença ou ausência
   *[other] { $days } dias com lesão, doença ou ausência
}

## Trends: what the values are, and how to read them

review-trend-load = A carga de cada dia, a partir do esforço ou da frequência cardíaca e do tempo.
    .title = Carga
review-trend-ctl = A carga média de umas seis semanas. Descreve o que já é habitual para você e não prevê nada.
    .title = Carga crônica
review-trend-atl = A carga média de cerca de uma semana. Descreve o que você fez ultimamente.
    .title = Carga aguda
review-trend-tsb = Carga crônica menos carga aguda. Abaixo de zero, você fez ultimamente mais do que o seu habitual. É uma orientação aproximada.
    .title = Equilíbrio da carga
review-trend-monotony = Quão parecidos são os dias de uma semana. Um valor alto indica poucos dias leves entre os duros. A evidência é fraca.
    .title = Monotonia
review-trend-sleep = Horas dormidas antes de cada dia. A maioria dos adultos precisa de 7 a 9 horas.
    .title = Sono
review-trend-heaviness = O maior peso das pernas em cada dia. A partir de 6 em 10 contam como pesadas.
    .title = Peso das pernas
review-trend-soreness = O lugar mais dolorido de cada manhã.
    .title = Dor muscular
review-trend-hrv = Variabilidade da frequência cardíaca em repouso, como logaritmo. A média da semana diz mais que um dia só.
    .title = Variabilidade da frequência cardíaca
review-trend-resting_hr = Frequência cardíaca de repouso de cada manhã. Sozinha, diz pouco.
    .title = Frequência cardíaca de repouso
review-trend-cadence_at_pace = Passos por minuto no seu ritmo leve habitual, corrida a corrida.
    .title = Cadência em ritmo leve
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Passos por minuto no seu ritmo leve habitual, cerca de { $pace }, corrida a corrida.
review-trend-efficiency = Metros no plano para cada batimento. Calor, ladeiras e sono também mudam isso.
    .title = Eficiência
review-trend-weekly_distance = A distância que você correu em cada semana.
    .title = Distância por semana
review-trend-weekly_minutes = O tempo que você correu em cada semana.
    .title = Tempo por semana
review-trend-rpe = O esforço mais duro de cada dia, como você o sentiu.
    .title = Esforço
review-trend-none = Nada se sabe deste período.
review-trend-building = A sua linha de base ainda está sendo formada: são precisas seis semanas de dias.
review-trend-talk-test = O seu pulso pode dizer pouco sobre o esforço. Vá pelo teste da conversa.
review-trend-week-open = A última semana ainda não acabou.
review-unit-hours = h
review-unit-of-ten = em 10
review-unit-ln-ms = ln ms
review-unit-bpm = bpm
review-unit-spm = passos/min
review-unit-metres-per-beat = m por batimento
review-unit-km = km
review-unit-miles = milhas
review-unit-minutes = min

## A run

review-split-km = Quilômetro { $number }
review-split-mile = Milha { $number }
review-split-lap = Volta { $number }
review-split-time = Intervalo { $number }
review-split-step = Etapa { $number }
review-zone = Zona { $number }
review-zones-note = As zonas são partes da sua faixa de frequência cardíaca. São uma orientação aproximada.
review-zones-talk-test = As zonas ficam de fora, porque o seu pulso pode dizer pouco sobre o esforço. Vá pelo teste da conversa.
review-zones-no-heart-rate = Nenhuma frequência cardíaca foi gravada.
review-zones-no-maximum = As zonas precisam da sua frequência cardíaca mais alta, que não está registrada.
review-decoupling-none = A deriva só é calculada para corridas regulares de pelo menos 40 minutos com frequência cardíaca.
review-decoupling-little = O seu pulso e o seu ritmo andaram juntos: uma deriva de { $percent } %. Menos de 5 % é habitual em uma corrida leve.
review-decoupling-some = O seu pulso se afastou { $percent } % do seu ritmo. Calor, sede e uma corrida longa, todos fazem isso.
review-decoupling-much = O seu pulso se afastou { $percent } % do seu ritmo. É muito; calor, sede, um começo rápido e uma corrida longa, todos fazem isso.
review-mark-paused = Pausa
review-mark-resumed = Retomada
review-word-heavy = Pesadas
review-word-easing = Aliviando de propósito
review-word-better = Melhor
review-word-same = Igual
review-word-worse = Pior
review-word-pain = Algo dói
review-word-dizzy = Tontura
review-word-chest = Peito ou respiração
review-word-not_now = Agora não
review-word-undo = Desfeito
review-word-coach_again = Voltar a me orientar
review-rescue-steps = O que foi sugerido: { $steps }
review-rescue-helped = O que ajudou: { $step }
review-rescue-end-better = Melhorou
review-rescue-end-walked = Você caminhou
review-rescue-end-stopped = Pesadas de novo depois de caminhar
review-rescue-end-done = Todos os passos foram ditos
review-rescue-end-not_now = Você não quis ajuda
review-rescue-end-run_over = A corrida acabou antes
review-rescue-end-red_flag = Terminou com um sinal de alerta
review-rhythm-note = α1 mostra quão regular foi o batimento ao longo de dois minutos. Siga a sua própria tendência; valores isolados e limiares são incertos.
review-rhythm-none = α1 precisa de batimentos de uma cinta peitoral, com poucos erros.
review-rhythm-talk-test = α1 fica de fora, porque o seu pulso pode dizer pouco sobre o esforço.
review-similar-note = { $runs ->
    [one] Em comparação com { $runs } corrida do mesmo tipo e mais ou menos da mesma distância no meio ano anterior.
   *[other] Em comparação com { $runs } corridas do mesmo tipo e mais ou menos da mesma distância no meio ano anterior.
}
review-similar-too-few = { $runs ->
    [one] Há { $runs } corrida parecida no meio ano anterior. Uma comparação precisa de { $needed } com os mesmos valores.
   *[other] Há { $runs } corridas parecidas no meio ano anterior. Uma comparação precisa de { $needed } com os mesmos valores.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Ritmo { $value }, em geral { $median } ({ $runs } corridas)
review-similar-heart_rate = Frequência cardíaca { $value } bpm, em geral { $median } bpm ({ $runs } corridas)
review-similar-cadence = Cadência { $value } passos/min, em geral { $median } passos/min ({ $runs } corridas)
review-similar-efficiency = { $value } m por batimento, em geral { $median } m ({ $runs } corridas)
review-similar-heaviness = Peso das pernas { $value } em 10, em geral { $median } em 10 ({ $runs } corridas)
