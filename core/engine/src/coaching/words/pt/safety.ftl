### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Pare agora. Sente-se. Ligue para a emergência, ou peça que alguém ligue.
    .screen = Pare. Ligue à emergência.

safety-chest-title = Pare agora e ligue para o número de emergência
safety-chest-lines =
    Pare de correr. Sente-se ou fique meio reclinado, e permaneça onde vejam você.
    Dor ou pressão no peito, ou uma respiração que não se acalma, é uma emergência.
    Ligue agora para o número de emergência, ou peça que alguém ligue.
    Não corra, não dirija nem volte a pé para casa por conta própria.
    A gravação continua sozinha. As orientações ficam desligadas nesta corrida.

safety-dizzy = Pare agora. Sente-se ou deite-se. Se quase desmaiou, ligue para a emergência.
    .screen = Pare. Sente ou deite.

safety-dizzy-title = Pare agora e sente-se ou deite-se
safety-dizzy-lines =
    Pare de correr. Sente-se ou deite-se, na sombra se fizer calor, e não fique sem companhia.
    Ligue para o número de emergência se desmaiou ou quase, se o coração dispara ou falha, se sente confusão, se o peito dói, se um lado está fraco, ou se não passou em alguns minutos.
    No calor: refresque-se primeiro, com água, sombra e ar.
    Vomitar ou ter dor de cabeça depois de beber muito também é uma emergência.
    A gravação continua sozinha. As orientações ficam desligadas nesta corrida.

safety-pain = Pare e caminhe. Não corra com dor aguda ou crescente.
    .screen = Pare. Caminhe.

safety-pain-title = Pare e caminhe
safety-pain-lines =
    Dor aguda ou crescente, ou dor que muda o seu jeito de correr: a corrida acabou.
    Ligue para o número de emergência se uma perna está muito tensa e dói demais, se está dormente, ou se o pé não levanta.
    Procure atendimento hoje se não consegue se apoiar ou saltar sobre ela, se sentiu um estalo, se uma panturrilha está inchada e quente, ou se um ponto do osso dói.
    Dor de no máximo dois em dez, que some no dia seguinte: você pode continuar com cuidado.
    A gravação continua sozinha. As orientações só voltam se você quiser.

coaching-back = Estou com você de novo. Comece leve.
    .screen = Orientações de volta

coaching-stays-off = Sem mais orientações nesta corrida. Cuide primeiro de você.
    .screen = Orientações continuam desligadas

### The day after a red flag: running waits until the runner has said how it is. For the screen.
### Not yet reviewed by a clinician.

hold-chest-title = Por enquanto, sem correr
hold-chest-lines =
    Você apertou “peito” em uma corrida. Antes de voltar a correr, um médico deve dizer que está tudo bem.
    Se acontecer de novo, em repouso ou não, ligue para o número de emergência.

hold-dizzy-title = Por enquanto, sem correr
hold-dizzy-lines =
    Você apertou “tontura” em uma corrida. Como está desde então?
    Se desmaiou ou quase, se aconteceu de novo, ou se não sabe a razão, deixe um médico examinar antes de voltar a correr.

hold-pain-title = Por enquanto, sem correr
hold-pain-lines =
    Você apertou “dor” em uma corrida. Como está desde então?
    Dor que passou, ou de no máximo dois em dez e que passou em um dia: comece com uma corrida curta e leve.
    Dor que continua, que acorda você à noite ou que muda o seu jeito de andar: deixe alguém examinar primeiro.

hold-still-there = Ainda continua: hoje sem correr, e deixe um médico examinar.

follow-up-cleared = Um médico diz que posso correr
follow-up-gone = Já passou
follow-up-mild = No máximo dois em dez, passou em um dia
follow-up-still-there = Ainda continua
