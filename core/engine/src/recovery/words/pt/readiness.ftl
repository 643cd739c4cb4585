### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = Ainda se sabe pouco sobre hoje.
readiness-headline-good = Você parece em condições para o que planejou.
readiness-headline-watch = Você parece em condições, com algo para acompanhar.
readiness-headline-reduced = Um dia mais leve pode ser bom para você.
readiness-headline-low = O seu corpo pode precisar de recuperação hoje.

readiness-suggest-unknown = Nada fala a favor nem contra o seu plano. Escute as suas pernas.
readiness-suggest-as-planned = Corra como planejado, e escute as suas pernas.
readiness-suggest-easy = Faça uma corrida leve, em um ritmo em que dê para conversar. Você pode manter o plano se preferir.
readiness-suggest-active-recovery = Uma caminhada, pedalar leve ou nadar leve pode ser melhor para você do que correr. Você pode manter o plano se preferir.
readiness-suggest-rest = Descanse hoje. Uma corrida a menos custa muito pouco, e o descanso ajuda você a voltar bem.

readiness-level-missing = não se sabe
readiness-level-good = como de costume
readiness-level-watch = vale olhar
readiness-level-reduced = menos que o habitual
readiness-level-low = muito menos que o habitual

readiness-factor-feeling = como você se sente
readiness-factor-sleep = sono
readiness-factor-hrv = variabilidade da frequência cardíaca
readiness-factor-resting-heart-rate = frequência cardíaca de repouso
readiness-factor-load = carga de treino

readiness-confidence-none = Nenhum dos sinais é conhecido hoje.
readiness-confidence = { $spoken ->
    [one] { $spoken } de { $all } sinais é conhecido hoje: { $signs }.
   *[other] { $spoken } de { $all } sinais são conhecidos hoje: { $signs }.
}

## How the runner feels

readiness-no-check-in = Hoje ainda não há check-in.
readiness-feeling-well = Pelo que você diz, está tudo bem.
readiness-held = Você relatou um sinal de alerta em uma corrida, e desde então nada foi dito sobre ele. Por favor, responda à pergunta sobre ele antes de voltar a correr.
readiness-absent-ill = Você está com uma doença registrada. O plano espera por você.
readiness-absent-injured = Você está com uma lesão registrada. O plano espera por você.
readiness-ill-fever = Você está com febre. Correr com febre pode ser perigoso, então descanse.
readiness-ill-chest = Você está com tosse que vem do peito. Descanse até passar.
readiness-ill-stomach = O seu estômago ou intestino não está bem. Descanse, e beba o bastante.
readiness-ill-cold = Você está com um resfriado. Se for correr, que seja curto e leve.
readiness-ill-other = Você não se sente bem. Vá com calma.
readiness-ill-before = Em { $day } você teve febre ou tosse do peito. Espere até ficar um a dois dias sem isso.
readiness-pain-stops = Você registrou dor de { $level } em dez. Não corra com dor acima de cinco.
readiness-pain-holds = Você registrou dor de { $level } em dez. Não faça mais do que da última vez até que ela seja dois ou menos.
readiness-pain-mild = Você registrou dor de { $level } em dez. Observe se passa até amanhã.
readiness-legs-some = As suas pernas estão um pouco pesadas.
readiness-legs-heavy = As suas pernas estão pesadas.
readiness-legs-very-heavy = As suas pernas estão muito pesadas.
readiness-legs-running = { $days ->
    [one] As suas pernas amanheceram pesadas { $days } dia seguido.
   *[other] As suas pernas amanheceram pesadas { $days } dias seguidos.
}
readiness-legs-in-run = As suas pernas pesaram na corrida de { $day }.
readiness-sore-some = Alguns músculos estão doloridos: { $level } em dez.
readiness-sore = Os seus músculos estão doloridos: { $level } em dez.
readiness-sore-very = Os seus músculos estão muito doloridos: { $level } em dez.
readiness-tired = Você sente cansaço.
readiness-exhausted = Você sente exaustão.
readiness-mood-subdued = O seu ânimo está um pouco baixo.
readiness-mood-low = O seu ânimo está baixo.
readiness-stress-some = Você está com algum estresse.
readiness-stress-high = Você está com muito estresse.

## Sleep

readiness-sleep-not-today = O sono da última noite não foi registrado.
readiness-sleep-nights = { $known ->
    [one] Das { $all } noites necessárias para avaliar as últimas duas semanas, { $known } é conhecida.
   *[other] Das { $all } noites necessárias para avaliar as últimas duas semanas, { $known } são conhecidas.
}
readiness-sleep-very-short = Você dormiu { $slept } na última noite, o que é muito pouco.
readiness-sleep-short = Você dormiu { $slept } na última noite, o que é pouco.
readiness-sleep-shortish = Você dormiu { $slept } na última noite. A maioria dos adultos precisa de sete a nove horas.
readiness-sleep-enough = Você dormiu { $slept } na última noite.
readiness-sleep-well = Você dormiu bem, pelo que diz.
readiness-sleep-poor = Você dormiu mal, pelo que diz.
readiness-sleep-fair = Você não dormiu muito bem, pelo que diz.
readiness-sleep-debt = { $known ->
    [one] Você dormiu { $mean } na única noite conhecida das últimas 14. Em relação a oito horas por noite, faltam { $debt }.
   *[other] Você dormiu { $mean } em média nas { $known } noites conhecidas das últimas 14. Em relação a oito horas por noite, faltam { $debt } ao todo.
}
readiness-sleep-debt-most = { $known ->
    [one] Você dormiu { $mean } na única noite conhecida das últimas 14. Em relação a oito horas por noite, faltam { $debt } ou mais.
   *[other] Você dormiu { $mean } em média nas { $known } noites conhecidas das últimas 14. Em relação a oito horas por noite, faltam { $debt } ou mais ao todo.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = A variabilidade da frequência cardíaca fica de fora, porque você disse que tem um distúrbio do ritmo.
readiness-hrv-not-today = Hoje não há medição da variabilidade da frequência cardíaca.
readiness-hrv-week = { $known ->
    [one] A variabilidade da frequência cardíaca é conhecida em { $known } dos últimos sete dias. São precisos { $all }.
   *[other] A variabilidade da frequência cardíaca é conhecida em { $known } dos últimos sete dias. São precisos { $all }.
}
readiness-hrv-building = Dia { $known } de { $all } da sua linha de base da variabilidade da frequência cardíaca.
readiness-hrv-within = A sua variabilidade da frequência cardíaca dos últimos sete dias ({ $mean } ms) está dentro da sua faixa habitual de { $low } a { $high } ms.
readiness-hrv-below = A sua variabilidade da frequência cardíaca dos últimos sete dias ({ $mean } ms) está abaixo da sua faixa habitual de { $low } a { $high } ms. Treino, pouco sono, estresse, álcool ou doença podem estar por trás.
readiness-hrv-above = A sua variabilidade da frequência cardíaca dos últimos sete dias ({ $mean } ms) está acima da sua faixa habitual de { $low } a { $high } ms. Isso costuma ser bom, mas não é habitual em você.
readiness-hrv-unsteady = A sua variabilidade da frequência cardíaca muda mais de um dia para o outro do que na semana anterior: { $now } % agora, { $before } % antes.

## Resting heart rate

readiness-resting-left-out = A frequência cardíaca de repouso fica de fora, porque você disse que toma um remédio que altera o pulso.
readiness-resting-not-today = A frequência cardíaca de repouso não foi medida hoje.
readiness-resting-building = Dia { $known } de { $all } da sua linha de base da frequência cardíaca de repouso.
readiness-resting-usual = A sua frequência cardíaca de repouso de { $bpm } está perto da habitual, { $usual }.
readiness-resting-high-today = A sua frequência cardíaca de repouso de { $bpm } está hoje acima da habitual, { $usual }. Um dia só diz pouco.
readiness-resting-high-running = A sua frequência cardíaca de repouso de { $bpm } está há três dias acima da habitual, { $usual }. Calor, álcool, doença, o ciclo menstrual ou treino podem estar por trás.
readiness-resting-high-week = A sua frequência cardíaca de repouso dos últimos sete dias, { $bpm }, está acima da habitual, { $usual }. Calor, álcool, doença, o ciclo menstrual ou treino podem estar por trás.

## Load

readiness-load-none = A sua carga de treino ainda não é conhecida.
readiness-load-building = Dia { $known } de { $all } da sua linha de base da carga de treino.
readiness-load-usual = O seu treino dos últimos dias é mais ou menos o de costume.
readiness-load-high = A sua última semana ficou bem acima do que foi habitual em seis semanas.
readiness-load-monotonous = Os seus dias são muito parecidos: a monotonia é { $monotony }. Dias mais leves entre os duros podem ajudar.
readiness-load-strain = Os seus dias são muito parecidos, com monotonia de { $monotony }, e o esforço acumulado da sua semana é o mais alto em seis semanas.
readiness-load-jump = A sua corrida de { $distance } em { $day } foi mais de um décimo mais longa que a mais longa dos 30 dias anteriores ({ $longest }).
readiness-load-hard = Você treinou duro em { $day }.
readiness-load-long = Você correu longo em { $day }.

## The morning reading

reading-getting-ready = Ponha a cinta, umedeça-a, e deite-se ou sente-se com conforto. Fique na mesma posição toda manhã.
reading-settling = Fique sem se mexer e respire como sempre. O seu pulso se acalma.
reading-measuring = Fique sem se mexer e respire como sempre. A medição está em andamento.
reading-finished = A medição está pronta.
reading-refused = Esta medição não ficou boa o bastante para guardar.
reading-hint-no-contact = A cinta não é ouvida. Veja se ela toca a pele e está úmida.
reading-hint-restless = Muitos batimentos não estão claros. Deite-se ou sente-se sem se mexer, e não fale.
reading-quality-good = Uma boa medição: { $percent } % dos batimentos não ficaram claros.
reading-quality-fair = Uma medição utilizável: { $percent } % dos batimentos não ficaram claros.
reading-refused-no-beats = Nenhum batimento foi ouvido da cinta. Umedeça a cinta, veja se ela toca a pele, e tente de novo.
reading-refused-short = A medição foi curta demais: { $beats ->
    [one] { $seconds } s com { $beats } batimento.
   *[other] { $seconds } s com { $beats } batimentos.
} São precisos pelo menos 50 s e 50 batimentos.
reading-refused-gaps = A cinta não foi ouvida por um tempo, então restou pouco da medição. Umedeça a cinta e tente de novo.
reading-refused-artefacts = { $percent } % dos batimentos não ficaram claros, e no máximo 6 % podem. Deite-se sem se mexer, umedeça a cinta e tente de novo.
reading-refused-not-at-rest = O seu pulso de { $bpm } batimentos por minuto não é de repouso. Tente de novo depois de alguns minutos de calma.
reading-refused-drifting = O seu pulso mudou { $bpm } batimentos por minuto durante a medição. Descanse um pouco mais e tente de novo.
reading-refused-implausible = A cinta não enviou intervalos reais entre batimentos. Outra cinta talvez envie.
