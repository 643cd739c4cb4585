### The plan and the next seven days.

season-kind-rest = Descanso
season-kind-walk = Caminhada
season-kind-walk-run = Caminhada e corrida
season-kind-easy = Corrida leve
season-kind-long = Corrida longa
season-kind-steady = Corrida constante
season-kind-intervals = Intervalados
season-kind-race = Prova

season-step-run = Correr
season-step-walk = Caminhar
season-length = { $distance }, cerca de { $minutes }

season-phase-building = Semana de construção
season-phase-habit = Semana estável
season-phase-easy = Semana leve
season-phase-taper = Menos antes da prova
season-phase-quiet = Calma depois da prova
season-phase-way-back = Caminho de volta
season-phase-paused = Em pausa
season-phase-past = Semana passada

season-purpose-rest = É no descanso que as pernas absorvem o que fizeram.
season-purpose-walk = Movimento leve com as pernas cansadas. Pedalar ou nadar leve também serve.
season-purpose-first-walk = Primeiro vem meia hora de caminhada. Se for sem dor, a corrida vem em seguida.
season-purpose-walk-run = Caminhar e correr em alternância, para as pernas se acostumarem de novo.
season-purpose-easy = Leve o bastante para falar frases inteiras. A maior parte da corrida deve ser assim.
season-purpose-long = Tempo nas pernas com esforço leve. Caminhe um pouco se ajudar.
season-purpose-steady = A parte do meio é mais firme: dá para dizer uma frase curta, não para conversar.
season-purpose-intervals = Partes curtas e rápidas, fortes e sob controle, com corrida leve entre elas.
season-purpose-race = Dia de prova: { $distance }. Pode ir além das suas corridas longas. Comece mais devagar do que dá vontade.
season-purpose-injured = Você está com uma lesão. O plano espera por você.
season-purpose-ill = Você está com uma doença. O plano espera por você.
season-purpose-away = Você está fora. O plano espera por você.
season-purpose-fever = Sem correr até completar 48 horas sem febre.
season-purpose-after-race = Descanse depois da prova. Uma caminhada curta é bem-vinda.
season-purpose-stopped = Sem correr enquanto a dor for forte.

season-changed-fever = Metade da distância e leve, porque você teve febre.
season-changed-race = Leve, porque as pernas se recuperam da prova até { $until }.
season-changed-race-near = Leve, porque a prova está perto.
season-changed-hard-yesterday = Leve, porque o dia anterior é duro ou longo.
season-changed-two-hard = Leve, porque esta semana já tem dois dias duros.
season-changed-guard = Mais curta, porque a sua corrida mais longa de 30 dias é { $longest }, e uma corrida só não deve ir muito além disso.
season-changed-race-easy = É a sua prova. Os sinais de hoje sugerem um esforço leve, ou outro dia.
season-changed-easier = Leve e mais curta, pelo seu estado de hoje.
season-changed-walk = Uma caminhada no lugar, pelo seu estado de hoje.
season-changed-rest = Descanso no lugar, pelo seu estado de hoje.

season-heavy-warm-up = A mesma distância, com um aquecimento mais longo. Se as pernas continuarem pesadas, siga leve.
season-heavy-easy = Leve, e cerca de um terço mais curta.
season-heavy-walk = Uma caminhada no lugar da corrida.
season-heavy-rest = Um dia de descanso. Uma corrida a menos muda pouco.

season-choice-warm-up = Aquecimento mais longo
season-choice-easy = Versão leve
season-choice-walk = Caminhada
season-choice-rest = Dia de descanso
season-choice-as-planned = Como planejado

season-proposal = Hoje sugere menos. Aceitar, ou manter o plano?
season-strength = Um bom dia para força: sem corrida dura nem longa.

season-says-habit = Não há meta pela frente. Estas semanas mantêm o que você tem.
season-says-waiting = O plano espera. Ele será refeito quando você voltar.
season-says-after = Muito bem. Depois de { $goal }, as pernas têm dias calmos antes de qualquer outra coisa.
season-says-reached = O plano leva a { $goal } em { $date }. A corrida mais longa antes disso é { $longest }.
season-says-too-soon = { $goal } em { $date } é cedo demais para uma construção gradual. Seria preciso uma corrida longa de { $needed }, e dá para chegar a { $longest }. Até você escolher, as semanas levam a { $shorter } nesse dia.
season-says-too-soon-no-race = { $goal } em { $date } é cedo demais para uma construção gradual. Seria preciso uma corrida longa de { $needed }, e dá para chegar a { $longest }. Até você escolher, as semanas constroem a sua corrida sem uma prova.
season-offer-shorter = { $distance } no mesmo dia, { $date } de { $year }
season-offer-later = { $distance } a partir de { $date } de { $year }

season-because-level = Uma boa semana das suas últimas quatro tem { $distance }. O plano parte daí.
season-because-longest = A sua corrida mais longa dos últimos 30 dias é { $longest }. Nenhuma corrida planejada passa em mais de um décimo a mais longa dos 30 dias anteriores a ela.
season-because-no-runs = Não se conhece nenhuma corrida dos últimos 30 dias, então o plano começa com caminhada e corrida em alternância.
season-because-pace = O seu ritmo leve ainda não é conhecido. Os minutos são contados com { $pace } até as suas primeiras corridas o mostrarem.
season-because-health = Corridas duras ficam de fora pelo que você contou sobre a sua saúde. Um médico ou uma enfermeira obstétrica pode dizer o que é bom para você.
season-because-talk-test = O esforço vai pela conversa e pela sensação, não por zonas de frequência cardíaca.
season-because-monotony = Na semana passada os dias foram muito parecidos. Esta semana não cresce, e os dias leves devem ser leves de verdade.
season-because-taper = { $weeks ->
    [one] A última semana antes da prova tem menos, com um pouco de velocidade mantida.
   *[other] As últimas { $weeks } semanas antes da prova têm menos, com um pouco de velocidade mantida.
}
season-because-missed = Corridas perdidas não são repostas. O plano segue de onde você está.

season-ladder-injury = Depois de uma lesão, caminhar e correr em alternância leva de volta passo a passo.
season-ladder-illness = Depois de uma doença, caminhar e correr em alternância leva de volta passo a passo.
season-ladder-beginning = Caminhar e correr em alternância é um bom jeito de começar, ou de recomeçar.
season-ladder-walk = { $minutes ->
    [one] Caminhe { $minutes } minuto
   *[other] Caminhe { $minutes } minutos
}
season-ladder-run = { $minutes ->
    [one] Corra { $minutes } minuto leve
   *[other] Corra { $minutes } minutos leves
}
season-ladder-step = { $times ->
    [one] { $times } vez: corra { $run } min, caminhe { $walk } min
   *[other] { $times } vezes: corra { $run } min, caminhe { $walk } min
}
season-ladder-clinician = O osso pode estar afetado. Só comece quando um profissional de saúde disser que sim.
season-ladder-stopped = A dor passou de 5 em 10. Pare de correr, e deixe alguém examinar se não melhorar em alguns dias.
season-ladder-repeat = A dor pede o mesmo passo mais uma vez.
season-ladder-fever = Depois de uma febre: sem correr até completar 48 horas sem ela, depois metade do que você fazia antes.
season-ladder-pain = Dor até 2 em 10 que some até o dia seguinte: siga em frente. De 3 a 5: o mesmo passo de novo. Acima de 5: pare, e volte um passo. Esta regra foi testada em tendões de Aquiles e é usada para mais.
season-ladder-day-between = Um passo por dia de corrida, com um dia no meio.
season-ladder-then = Depois do último passo: uma semana de { $distance } no máximo, metade de uma semana de antes.
