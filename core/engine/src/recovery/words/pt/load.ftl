### Load: what was done, day by day.

load-none = Ainda não se conhece nenhum treino. Grave uma corrida ou registre uma, e a sua carga aparece aqui.
load-building = A sua linha de base está sendo formada: dia { $day } de { $days }. Até lá, os números de longo prazo dizem pouco.

load-measure-banister = A sua carga é contada pela frequência cardíaca e pelo tempo (TRIMP de Banister).
load-measure-session_rpe = A sua carga é contada pelo esforço e pelo tempo: minutos vezes o esforço de 0 a 10 que você registrou depois de cada treino.
load-measure-edwards = A sua carga é contada pelo tempo em cinco zonas de frequência cardíaca (TRIMP de Edwards).
load-measure-minutes = A sua carga é contada só em minutos: não há esforço, nem frequência cardíaca que se possa usar. Registre o esforço depois de uma corrida, e ela diz mais.

load-estimated =
    { $days ->
        [one] Nos últimos 28 dias, a carga de { $days } dia é em parte uma estimativa a partir do seu outro treino.
       *[other] Nos últimos 28 dias, a carga de { $days } dias é em parte uma estimativa a partir do seu outro treino.
    }
load-talk-test = A frequência cardíaca não entra na sua carga, pelo que você disse sobre a sua saúde. Conta o esforço que você registra.
load-maximum-unknown = A sua frequência cardíaca mais alta ainda não é conhecida, então nenhuma carga pode ser contada por ela. Registre-a, ou corra três vezes com um sensor de frequência cardíaca.
load-maximum-seen = A sua frequência cardíaca mais alta é tomada como { $bpm } batimentos por minuto, a mais alta que três das suas corridas alcançaram. Registre-a se você a conhece melhor.
load-maximum-age = A sua frequência cardíaca mais alta é uma estimativa pela idade: { $bpm } batimentos por minuto. Pode errar por 10 ou mais. Registre-a se você a conhece melhor.
load-resting-unknown = A sua frequência cardíaca de repouso ainda não é conhecida. Uma medição da manhã ou um check-in a acrescenta, e aí a frequência cardíaca conta mais.

load-week-first = Nesta semana até agora: { $now }. Ainda não há uma semana anterior para comparar.
load-week-so-far = Nesta semana até agora: { $now }. Até o mesmo dia da semana passada: { $before }.
load-week-full = Semana passada: { $last }. A semana anterior: { $before }.
load-week-habit = Isso é mais de um décimo acima dos mesmos dias da semana passada. Muita gente que corre aumenta no máximo um décimo por semana. É só um costume: estudos não mostraram que essa regra muda a frequência das lesões.
load-week-absent = Nesta semana até agora: { $now }. Na semana passada houve lesão, doença ou ausência, então as duas não são comparadas.

load-longest = Corrida mais longa dos 30 dias anteriores: { $distance }.
load-longest-unknown = Ainda não se conhece nenhuma corrida dos 30 dias anteriores.
load-spike-within = { $distance } não é um grande passo a partir da sua corrida mais longa dos 30 dias anteriores ({ $longest }).
load-spike-beyond-10 = { $distance } é mais de um décimo acima da sua corrida mais longa dos 30 dias anteriores ({ $longest }). Em um grande estudo, esses saltos costumaram vir com mais lesões (evidência moderada). Passos menores podem ser mais gentis com as pernas.
load-spike-beyond-30 = { $distance } é bem acima da sua corrida mais longa dos 30 dias anteriores ({ $longest }). Em um grande estudo, esses saltos costumaram vir com mais lesões (evidência moderada). Passos menores podem ser mais gentis com as pernas.
load-spike-beyond-100 = { $distance } é mais que o dobro da sua corrida mais longa dos 30 dias anteriores ({ $longest }). Em um grande estudo, saltos desse tamanho costumaram vir com claramente mais lesões (evidência moderada). Passos menores, ou uma parte caminhando, podem ser mais gentis com as pernas.

load-split = Os últimos 28 dias: { $low } leve, { $moderate } moderado, { $high } duro.
load-split-unknown = A intensidade de { $unknown } nos últimos 28 dias não é conhecida: não há esforço, nem frequência cardíaca que se possa usar.
load-split-none = Não se conhece nenhum treino nos últimos 28 dias.
