### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Pare agora e ligue para o número de emergência
flag-urgency-same_day = Pare e procure atendimento hoje
flag-urgency-book_a_visit = Marque uma consulta para os próximos dias

flag-waits-lines =
    Isto foi há alguns dias ou já passou. Ainda precisa ser examinado: por favor, não corra até um médico dizer que pode correr.
    Se está acontecendo agora ou se voltar, ligue para o número de emergência.

flag-felt = { $what }
flag-felt-part = { $what }: { $part }
flag-felt-side = { $what }: { $side }
flag-felt-place = { $what }: { $part }, { $side }

flag-symptom-pain = Dor
flag-symptom-heaviness = Peso nas pernas
flag-symptom-numbness = Dormência ou formigamento
flag-symptom-saddle_numbness = Dormência entre as pernas, ou dificuldade com a bexiga ou o intestino
flag-symptom-swelling = Inchaço
flag-symptom-fatigue = Cansaço
flag-symptom-dizziness = Tontura
flag-symptom-fainted = Desmaio, ou quase
flag-symptom-breathlessness = Falta de ar além do esforço
flag-symptom-chest_pain = Dor ou pressão no peito
flag-symptom-palpitations = O coração dispara ou falha
flag-symptom-pallor = Palidez fora do comum
flag-symptom-fever = Febre
flag-symptom-confusion = Confusão, colapso, ou sem suar mais no calor
flag-symptom-one_sided_weakness = Fraqueza repentina de um lado, do rosto ou da fala
flag-symptom-after_much_drinking = Vômito com dor de cabeça, ou convulsão, depois de beber muito
flag-symptom-dark_urine = Urina escura como refrigerante de cola
flag-symptom-muscle_breakdown = Dor ou fraqueza muscular extrema
flag-symptom-tense_leg = Uma perna muito tensa que dói demais, dormente, ou um pé que não levanta
flag-symptom-missed_periods = Menstruação ausente
flag-symptom-weight_loss = Perda de peso sem querer
flag-symptom-frequent_illness = Doenças repetidas
flag-symptom-low_mood = Desânimo há semanas

flag-note-bone-stress = Você anotou uma lesão óssea por estresse no passado. Por favor, mencione isso.
flag-note-vessels = Você anotou que tem mais de 50 anos, fuma ou tem diabetes. Peça que examinem os seus vasos sanguíneos.
flag-note-anaemia = Você anotou anemia, agora ou no passado. Por favor, mencione isso.
flag-note-pulse-medicine = Você anotou um remédio que altera o pulso. Uma mudança nele pode ser uma razão; por favor, mencione isso.
flag-note-one-side = { $count ->
        [one] { $count } registro de corrida das últimas duas semanas diz que só uma perna pesou ({ $side }).
       *[other] { $count } registros de corrida das últimas duas semanas dizem que só uma perna pesou ({ $side }).
    }
flag-note-heavy-runs = Nas últimas duas semanas, as pernas pesaram em { $heavy } de { $known ->
        [one] { $known } dia de corrida
       *[other] { $known } dias de corrida
    }, apesar de dias leves.
flag-note-tired-days = Nas últimas duas semanas, o cansaço foi alto em { $tired } de { $known ->
        [one] { $known } check-in
       *[other] { $known } check-ins
    }.
flag-note-low-days = Nas últimas duas semanas, o ânimo foi baixo em { $low } de { $known ->
        [one] { $known } check-in
       *[other] { $known } check-ins
    }.
flag-note-resting-pulse = A sua frequência cardíaca de repouso desta semana é de { $now } batimentos por minuto. Nos 60 dias anteriores, o habitual era { $usual }.
flag-note-cycle-day = O último check-in que o informa foi no dia { $day } do ciclo.
flag-note-feverish = Anotado em { $day }.
flag-note-pressed = Apertado em uma corrida em { $day }.
flag-note-still-there = Você respondeu que ainda continua.

flag-chest_pain-title = Dor ou pressão no peito
flag-chest_pain-lines =
    Pare. Sente-se ou fique meio reclinado, e não fique sem companhia.
    Ligue agora para o número de emergência, ou peça que alguém ligue.
    Não corra, não dirija nem volte a pé para casa por conta própria.
flag-chest_pain-ask =
    Anote quando começou, quanto durou e o que você fazia.
    Pergunte de quais exames o coração precisa, e quando pode voltar a correr.

flag-fainted-title = Desmaio, ou quase
flag-fainted-lines =
    Pare. Deite-se, levante as pernas se puder, e não fique sem companhia.
    Ligue agora para o número de emergência, sobretudo se aconteceu em movimento.
    Não dirija.
flag-fainted-ask =
    Anote se veio durante ou depois do esforço, e se antes o coração disparou.
    Pergunte se o coração deve ser examinado antes de você voltar a correr.

flag-breathless-title = Falta de ar além do esforço
flag-breathless-lines =
    Pare e sente-se com o tronco ereto.
    Ligue agora para o número de emergência se a falta de ar é desproporcional ao que você faz, ou não se acalma em repouso.
    Se você tem uma bombinha para asma, use como lhe foi indicado.
flag-breathless-ask =
    Anote quando vem, em quanto tempo se acalma, e se uma panturrilha dói ou está inchada.
    Pergunte se coração, pulmões e sangue devem ser examinados.

flag-palpitations_with_dizziness-title = O coração dispara ou falha, com tontura ou sem se acalmar
flag-palpitations_with_dizziness-lines =
    Pare. Sente-se ou deite-se, e não fique sem companhia.
    Ligue agora para o número de emergência.
    Não dirija.
flag-palpitations_with_dizziness-ask =
    Anote como começou e terminou, quanto durou, e a frequência cardíaca, se souber.
    Pergunte se faz sentido um eletrocardiograma, em repouso e em esforço.

flag-heat_or_confusion-title = Confusão, colapso, ou sem suar mais no calor
flag-heat_or_confusion-lines =
    Isto é uma emergência. Ligue agora para o número de emergência.
    Resfrie o corpo primeiro e de imediato: sombra, água fria no corpo todo, gelo no pescoço, nas axilas e na virilha, ar em movimento.
    Alguém deve ficar com você o tempo todo.
flag-heat_or_confusion-ask =
    Anote o calor, a duração, o que você bebeu e quanto tempo levou para resfriar.
    Pergunte quando e como você pode voltar a treinar no calor.

flag-one_sided_weakness-title = Fraqueza repentina de um lado, do rosto ou da fala
flag-one_sided_weakness-lines =
    Ligue agora para o número de emergência, mesmo que tenha passado. Cada minuto conta.
    Anote a hora em que começou.
    Não coma, não beba e não dirija.
flag-one_sided_weakness-ask =
    Diga a que hora começou e quando você estava bem pela última vez.
    Pergunte quando pode voltar a correr.

flag-after_much_drinking-title = Vômito com dor de cabeça, ou convulsão, depois de beber muito
flag-after_much_drinking-lines =
    Ligue agora para o número de emergência. O sal no sangue pode estar baixo demais.
    Não beba mais água.
    Alguém deve ficar com você.
flag-after_much_drinking-ask =
    Anote quanto você bebeu, o quê, e em quanto tempo.
    Peça que meçam o sódio no sangue, e pergunte como beber em corridas longas.

flag-tense_leg-title = Uma perna muito tensa, com dor além do razoável, dormente, ou um pé que não levanta
flag-tense_leg-lines =
    Pare. Ligue agora para o número de emergência: a pressão em um músculo pode precisar de ajuda em poucas horas.
    Não enfaixe, e não eleve muito a perna.
flag-tense_leg-ask =
    Anote quando começou, e quando veio a dormência ou a fraqueza.
    Peça que examinem a pressão no músculo.

flag-saddle_numbness-title = Dormência entre as pernas, ou dificuldade com a bexiga ou o intestino
flag-saddle_numbness-lines =
    Ligue agora para o número de emergência: os nervos da lombar podem precisar de ajuda em poucas horas.
    Não espere até o dia seguinte.
flag-saddle_numbness-ask =
    Anote quando começou a dormência, a fraqueza ou a dificuldade com a bexiga ou o intestino.
    Pergunte se a lombar precisa de um exame de imagem hoje.

flag-hot_swollen_leg-title = Uma perna inchada, quente ou dolorida de um lado só
flag-hot_swollen_leg-lines =
    Pare de treinar e procure atendimento hoje. Um coágulo em uma veia é possível, e uma infecção também.
    Não massageie nem use o rolo.
    Se vier falta de ar ou dor no peito, ligue para o número de emergência.
flag-hot_swollen_leg-ask =
    Anote viagens longas, doenças, cirurgias, hormônios ou gravidez das últimas semanas.
    Pergunte se é preciso descartar um coágulo.

flag-muscle_breakdown-title = Urina como refrigerante de cola, ou dor ou fraqueza muscular extrema
flag-muscle_breakdown-lines =
    Pare de treinar e procure atendimento hoje. Pode ter havido destruição de músculo, e os rins podem precisar de ajuda.
    Não tome analgésicos por conta própria.
    Se quase não sai urina, se há confusão ou se o coração falha, ligue para o número de emergência.
flag-muscle_breakdown-ask =
    Anote o que você fez nos dias anteriores, quanto calor fazia, e todos os remédios e suplementos.
    Peça que examinem a creatina quinase, os valores dos rins e a urina.

flag-cannot_bear_weight-title = Você não consegue apoiar o peso nem saltar desse lado
flag-cannot_bear_weight-lines =
    Pare, tire o peso de cima, e procure atendimento hoje.
    Não faça o teste correndo.
flag-cannot_bear_weight-ask =
    Anote como aconteceu e desde quando.
    Pergunte se é preciso um exame de imagem.

flag-pop-title = Um estalo repentino
flag-pop-lines =
    Pare e procure atendimento hoje. Um tendão, músculo ou ligamento pode ter se rompido.
    Não alongue. Deixe em repouso, e resfrie se isso for agradável.
flag-pop-ask =
    Anote o que você fazia na hora do estalo, e o que não conseguiu fazer depois.
    Pergunte o que se machucou, e o que pode receber carga.

flag-bone_pain-title = Um ponto de um osso dói
flag-bone_pain-lines =
    Pare de correr e procure atendimento hoje. Uma lesão óssea por estresse é possível, e continuar correndo pode piorar.
    Na virilha, no quadril, na canela e no pé isto importa mais.
    Para voltar a correr é preciso o sim de um profissional de saúde.
flag-bone_pain-ask =
    Anote onde dói, desde quando, se dói à noite, e o que mudou no treino e nos tênis.
    Pergunte se é preciso um exame de imagem, como a ressonância. Pergunte sobre energia, menstruação e vitamina D.

flag-breathless_on_exertion-title = Falta de ar no esforço, que alivia ao parar
flag-breathless_on_exertion-lines =
    Pare de treinar e procure orientação médica hoje.
    Se não se acalma, vem em repouso, ou o peito dói, ligue para o número de emergência.
flag-breathless_on_exertion-ask =
    Anote com que esforço vem e quanto tempo leva para se acalmar.
    Pergunte se pulmões, coração e hemograma devem ser examinados.

flag-fever_or_chest_infection-title = Febre, ou uma infecção no peito
flag-fever_or_chest_infection-lines =
    Não treine. Descanse, e procure orientação médica hoje.
    A corrida espera até você completar dois dias sem sintomas. Depois comece com a metade, e leve.
    Se o peito dói, o coração falha, há confusão ou falta de ar em repouso, ligue para o número de emergência.
flag-fever_or_chest_infection-ask =
    Anote a temperatura, desde quando, e o que você toma.
    Pergunte por quanto tempo descansar, e o que seria um sinal de que o coração está envolvido.

flag-chest_in_a_run-title = Você apertou “peito” em uma corrida
flag-chest_in_a_run-lines =
    Se está acontecendo agora, pare tudo e ligue para o número de emergência.
    Antes de você voltar a correr, um médico deve dizer que está tudo bem.
flag-chest_in_a_run-ask =
    Leve os dados da corrida: quando foi, o esforço e a frequência cardíaca.
    Pergunte de quais exames o coração precisa, e quando pode voltar a correr.

flag-dizzy_in_a_run-title = Você apertou “tontura” em uma corrida
flag-dizzy_in_a_run-lines =
    Por favor, diga como está desde então, antes de voltar a correr.
    Se desmaiou ou quase, ligue para o número de emergência. Se voltou ou você não sabe a razão, deixe um médico examinar.
flag-dizzy_in_a_run-ask =
    Anote o calor, a comida e a bebida daquele dia, e quanto durou.
    Pergunte se pressão arterial, coração e hemograma devem ser examinados.

flag-pain_in_a_run-title = Você apertou “dor” em uma corrida
flag-pain_in_a_run-lines =
    Por favor, diga como está desde então, antes de voltar a correr.
    Dor que continua, que acorda você à noite ou que muda o seu jeito de se mover: deixe alguém examinar.
    Se a perna está muito tensa, dormente ou o pé não levanta, ligue para o número de emergência.
flag-pain_in_a_run-ask =
    Anote onde doía, depois de quanto tempo, e como estava no dia seguinte.
    Pergunte o que pode receber carga, e quanta.

flag-palpitations-title = O coração dispara ou falha
flag-palpitations-lines =
    Por favor, não treine até um médico examinar.
    Se vier tontura ou desmaio, se o peito dói, ou se não se acalma, ligue para o número de emergência.
flag-palpitations-ask =
    Anote quando vem, quanto dura, e o café, o álcool, os remédios e o sono de antes.
    Pergunte se faz sentido um eletrocardiograma.

flag-pain_changes_gait-title = Dor que muda o seu jeito de se mover
flag-pain_changes_gait-lines =
    Não corra assim: correr de outro jeito pode machucar outra coisa.
    Marque uma consulta com um médico do esporte ou um fisioterapeuta.
    Caminhar, pedalar ou nadar sem dor pode ser uma boa.
flag-pain_changes_gait-ask =
    Anote onde dói, desde quando, e o que melhora ou piora.
    Pergunte o que pode receber carga agora, e como voltar.

flag-pain_that_stays-title = Dor acima de 3 em 10 há mais de uma semana
flag-pain_that_stays-lines =
    Faça uma pausa na corrida e marque uma consulta com um médico do esporte ou um fisioterapeuta.
    Dor de no máximo 2 em 10, que some no dia seguinte, não seria razão para parar.
flag-pain_that_stays-ask =
    Leve os níveis de dor por dia, e o que você fez nesses dias.
    Pergunte o que pode receber carga agora, e como voltar.

flag-pain_at_night-title = Dor à noite ou em repouso
flag-pain_at_night-lines =
    Dor que não depende de movimento merece ser examinada em poucos dias. Até lá, faça uma pausa na corrida.
    Se um ponto de um osso dói ou você não consegue se apoiar, procure atendimento hoje.
flag-pain_at_night-ask =
    Anote se ela acorda você, e se tem febre ou perdeu peso.
    Pergunte se o osso deve ser examinado.

flag-numbness-title = Dormência ou formigamento
flag-numbness-lines =
    Um nervo pode estar irritado. Faça uma pausa na corrida e marque uma consulta.
    Se é entre as pernas, ou a bexiga ou o intestino mudam, ou o pé não levanta, ligue para o número de emergência.
flag-numbness-ask =
    Anote exatamente onde é, desde quando, e em que postura muda.
    Pergunte se o nervo, as costas ou a pressão em um músculo devem ser examinados.

flag-swelling-title = Inchaço
flag-swelling-lines =
    Faça uma pausa na corrida e marque uma consulta.
    Se uma panturrilha está inchada e dói, ou se está quente, procure atendimento hoje.
flag-swelling-ask =
    Anote desde quando existe, e se aparece depois do treino.
    Pergunte o que incha: a articulação, um tendão, ou a perna toda.

flag-persistent_heaviness-title = Pernas pesadas na maioria das corridas há duas semanas
flag-persistent_heaviness-lines =
    As suas pernas estão pesadas há duas semanas. Só os dias leves não parecem resolver.
    Corra curto e leve, e marque uma consulta com alguém que atende atletas.
    Há muitas razões possíveis, e para a maioria há ajuda.
flag-persistent_heaviness-ask =
    Leve a carga, o sono e a alimentação das últimas semanas.
    Peça um hemograma e a ferritina, e pergunte se você come o bastante para o que faz.

flag-heaviness_in_everyday_life-title = Pernas pesadas no dia a dia
flag-heaviness_in_everyday_life-lines =
    Pernas que pesam na escada, de pé ou em casa são mais que um assunto de treino. Marque uma consulta.
    Faça uma pausa na corrida até alguém examinar.
flag-heaviness_in_everyday_life-ask =
    Anote quando elas pesam, incham ou doem, e o que alivia.
    Pergunte se veias, nervos, coração e hemograma devem ser examinados.

flag-one_leg_only-title = Só uma perna está pesada
flag-one_leg_only-lines =
    Músculos cansados costumam aparecer dos dois lados. Um lado só merece ser examinado: marque uma consulta.
    Faça uma pausa na corrida até alguém examinar.
    Se está inchada, quente ou dolorida, procure atendimento hoje. Se está dormente ou o pé não levanta, ligue para o número de emergência.
flag-one_leg_only-ask =
    Anote qual perna, desde quando, e se as costas doem.
    Pergunte se os vasos, os nervos e o seu jeito de correr devem ser examinados.

flag-eases_on_standing-title = Peso ou dor só no esforço, que some minutos depois de parar
flag-eases_on_standing-lines =
    Pouco sangue na perna, ou pressão demais em um músculo, são possíveis. Marque uma consulta.
    Faça uma pausa na corrida até alguém examinar. Caminhar com calma pode, enquanto não doer.
flag-eases_on_standing-ask =
    Anote depois de quantos minutos vem, onde, e em quanto tempo some.
    Pergunte se os vasos, ou a pressão nos músculos, devem ser medidos.

flag-fatigue_with_signs-title = Cansaço com palidez, tontura ou falta de ar
flag-fatigue_with_signs-lines =
    Pouco ferro ou pouco sangue é uma razão possível, entre outras. Marque uma consulta e, até lá, faça uma pausa na corrida.
    Se desmaiar, se o peito dói, ou se a respiração não se acalma, ligue para o número de emergência.
flag-fatigue_with_signs-ask =
    Peça um hemograma e a ferritina.
    Anote a sua alimentação, a menstruação, se tiver, e todos os remédios.

flag-lasting_fatigue-title = Cansaço há duas semanas
flag-lasting_fatigue-lines =
    Há muitas razões possíveis, do sono e da alimentação até uma infecção. Marque uma consulta.
    Até lá, corra curto e leve, ou descanse.
flag-lasting_fatigue-ask =
    Leve o sono, a carga e a frequência cardíaca de repouso das últimas semanas.
    Pergunte o que deve ser examinado, como hemograma, ferritina e tireoide.

flag-dizziness-title = Tontura
flag-dizziness-lines =
    Faça uma pausa na corrida e deixe alguém examinar nos próximos dias.
    Se desmaiar ou quase, se o coração dispara, o peito dói, há confusão ou um lado está fraco, ligue para o número de emergência.
flag-dizziness-ask =
    Anote quando vem: ao se levantar, durante o esforço, ou depois dele.
    Pergunte se pressão arterial, coração e hemograma devem ser examinados.

flag-pallor-title = Palidez fora do comum
flag-pallor-lines =
    Pouco ferro ou pouco sangue é uma razão possível. Marque uma consulta e, até lá, faça uma pausa na corrida.
flag-pallor-ask =
    Peça um hemograma e a ferritina.
    Anote a sua alimentação, a menstruação, se tiver, e todos os remédios.

flag-resting_pulse-title = Frequência cardíaca de repouso dez batimentos mais alta há uma semana
flag-resting_pulse-lines =
    Calor, álcool, estresse, uma infecção, um remédio, gravidez ou muita carga são razões possíveis, e algumas precisam ser examinadas.
    Marque uma consulta e, até lá, corra só curto e leve.
flag-resting_pulse-ask =
    Leve a frequência cardíaca de repouso por dia, e o que mudou antes.
    Pergunte se coração, tireoide e hemograma devem ser examinados.

flag-missed_periods-title = Sem menstruação há três meses
flag-missed_periods-lines =
    Gravidez, hormônios, a menopausa, ou pouca energia para o que você faz são razões possíveis. Marque uma consulta.
    Os ossos e a recuperação podem sofrer quando isso dura, e há ajuda.
flag-missed_periods-ask =
    Anote as últimas menstruações, a contracepção, mudanças de peso e lesões ósseas anteriores.
    Pergunte a um médico sobre energia para o esporte, e a um nutricionista sobre comer o bastante.

flag-weight_loss-title = Perda de peso sem querer
flag-weight_loss-lines =
    Isto merece uma consulta nos próximos dias. Há muitas razões possíveis.
    Coma com regularidade, e não treine com as reservas vazias.
flag-weight_loss-ask =
    Anote desde quando, e como têm estado o apetite, a digestão e a carga.
    Pergunte a um médico o que deve ser examinado, e a um nutricionista sobre comer o bastante.

flag-frequent_illness-title = Doenças repetidas
flag-frequent_illness-lines =
    Pouco sono, pouca comida ou pouco descanso para o que você faz são razões possíveis. Marque uma consulta.
    Só volte a treinar quando se sentir bem.
flag-frequent_illness-ask =
    Leve os dias de doença, e o sono e a carga antes deles.
    Pergunte se energia para o esporte, ferro e vitamina D devem ser examinados.

flag-low_mood-title = Desânimo há semanas
flag-low_mood-lines =
    Você não precisa carregar isso sem ajuda. Converse com alguém de confiança, e marque uma consulta.
    Pouca energia, carga demais ou uma depressão são possíveis, e para tudo há ajuda.
    Se você pensa em se machucar, ligue agora para o número de emergência ou para um serviço de apoio em crise.
flag-low_mood-ask =
    Anote desde quando, e como têm estado o sono, o apetite, a vontade e a carga.
    Pergunte o que ajudaria, e quanta corrida faz bem a você.

### Whether to run.

flag-run-run = Nada fala contra correr
flag-run-run_half = Corra a metade do habitual, e leve
flag-run-hold = Hoje sem correr
flag-run-stop_until_seen = Sem correr até alguém examinar
flag-run-because = { $flag }.
flag-run-pain-little = Dor de no máximo 2 em 10: você pode continuar se no dia seguinte ela voltou ao que era.
flag-run-pain-not-gone = A dor não tinha passado no dia seguinte. Espere até passar.
flag-run-pain-some = Dor de 3 a 5 em 10: espere até que seja no máximo 2 e passe até o dia seguinte.
flag-run-pain-settled = A dor foi de 3 a 5 em 10 e se acalmou até o dia seguinte. Comece com a metade, e pare se ela voltar.
flag-run-pain-much = Dor acima de 5 em 10: pare, e deixe alguém examinar.
flag-run-pain-unknown = Você anotou dor sem um nível. Espere até que seja no máximo 2 em 10 e passe até o dia seguinte.
flag-run-fever = Com febre ou uma infecção no peito, não corra.
flag-run-fever-just-over = O último dia com febre ou uma infecção no peito foi { $day }. Espere até completar dois dias sem sintomas.
flag-run-fever-over = O último dia com febre ou uma infecção no peito foi { $day }. Comece com a metade, e leve.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = É só uma perna?
flag-question-everyday_life = Incomoda na escada, de pé ou no dia a dia?
flag-question-changes_gait = Muda o seu jeito de correr ou de andar?
flag-question-at_night = Dói à noite ou em repouso?
flag-question-bone_point = Um ponto do osso dói quando você o aperta?
flag-question-cannot_bear_weight = É impossível apoiar o peso ou saltar desse lado?
flag-question-pop = Veio com um estalo?
flag-question-hot_and_swollen = Está com inchaço, calor e dor?
flag-question-eases_on_standing = Vem só no esforço, e some minutos depois de parar?
flag-question-does_not_settle = Não se acalma em repouso?
flag-question-pain = Também dói?
flag-question-numbness = Está dormente, ou formiga?
flag-question-saddle_numbness = Há dormência entre as pernas, ou dificuldade com a bexiga ou o intestino?
flag-question-tense_leg = A perna está muito tensa e dói demais, está dormente, ou o pé não levanta?
flag-question-one_sided_weakness = Um lado, o rosto ou a fala ficou fraco de repente?
flag-question-breathlessness = Há falta de ar além do esforço?
flag-question-dizziness = Há tontura?
flag-question-pallor = Há palidez fora do comum?
flag-question-fever = Há febre?
flag-question-chest_pain = Há dor ou pressão no peito?
flag-question-fainted = Você desmaiou, ou quase?
flag-question-palpitations = O coração dispara ou falha?
flag-question-confusion = Houve confusão ou colapso, ou você parou de suar no calor?
flag-question-after_much_drinking = Há vômito com dor de cabeça, ou houve convulsão, depois de beber muito?
flag-question-dark_urine = A sua urina está escura como refrigerante de cola?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = Para levar
flag-summary-intro = Escrito pelo diário de quem corre em { $day }, para um médico do esporte, um fisioterapeuta ou um nutricionista. Informa, e não é um diagnóstico.
flag-summary-flags = O que o diário aponta
flag-summary-flags-none = Nenhum sinal de alerta hoje.
flag-summary-flag = { $flag }. Anotado pela primeira vez em { $first }, pela última em { $last }.
flag-summary-ask = Para anotar, perguntar e levar
flag-summary-symptoms = Sintomas dos últimos 90 dias
flag-summary-symptoms-none = Nenhum foi anotado.
flag-summary-symptom = { $days ->
        [one] { $felt }. Anotado em { $days } dia: { $first }.
       *[other] { $felt }. Anotado em { $days } dias entre { $first } e { $last }.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Níveis em 10: { $levels }.
flag-summary-over = Passou desde { $day }.
flag-summary-cleared = Um profissional examinou em { $day } e disse que pode correr.
flag-summary-load = Carga das últimas oito semanas
flag-summary-load-none = Nenhuma corrida foi anotada.
flag-summary-week = { $runs ->
        [0] Semana até { $day }: nenhuma corrida, { $distance }, { $time } de treino.
        [one] Semana até { $day }: { $runs } corrida, { $distance }, { $time } de treino.
       *[other] Semana até { $day }: { $runs } corridas, { $distance }, { $time } de treino.
    }
flag-summary-effort = { $count ->
        [one] Esforço, { $count } de { $of } corridas avaliada: { $rpe } em 10.
       *[other] Esforço, { $count } de { $of } corridas avaliadas: mediana de { $rpe } em 10.
    }
flag-summary-heavy = Pernas nos últimos 28 dias: pesadas em { $heavy } de { $known ->
        [one] { $known } dia
       *[other] { $known } dias
    } em que se sabe.
flag-summary-body = Sono e frequência cardíaca de repouso
flag-summary-sleep = { $nights ->
        [one] Sono: { $hours } h na única noite das últimas 28 que foi anotada.
       *[other] Sono: { $hours } h em média em { $nights } noites anotadas das últimas 28, a mais curta com { $least } h.
    }
flag-summary-sleep-none = O sono não foi anotado nos últimos 28 dias.
flag-summary-pulse = { $days ->
        [one] Frequência cardíaca de repouso: { $now } batimentos por minuto no único dia medido desta semana.
       *[other] Frequência cardíaca de repouso: mediana de { $now } batimentos por minuto em { $days } dias medidos desta semana.
    }
flag-summary-pulse-usual = { $days ->
        [one] No único dia medido dos 60 dias anteriores: { $usual } batimentos por minuto.
       *[other] Nos 60 dias anteriores: mediana de { $usual } batimentos por minuto em { $days } dias medidos.
    }
flag-summary-pulse-none = A frequência cardíaca de repouso não foi medida nesta semana.
flag-summary-medicine = Remédios anotados nas últimas oito semanas
flag-summary-medicine-none = Nenhum foi anotado.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }: { $note }
flag-summary-blood = Exames de sangue dos últimos dois anos
flag-summary-blood-none = Nenhum foi anotado.
flag-summary-ferritin = { $day } de { $year }: ferritina { $value } µg/l
flag-summary-haemoglobin = { $day } de { $year }: hemoglobina { $value } g/l
flag-summary-background = Histórico de saúde, como foi informado
flag-summary-background-none = Nada foi informado.
flag-summary-age = Idade: { $age }
flag-summary-heart_condition = Um problema cardíaco
flag-summary-rhythm_disorder = Um distúrbio do ritmo do coração
flag-summary-pulse_medicine = Um remédio que altera o pulso
flag-summary-asthma = Asma
flag-summary-diabetes = Diabetes
flag-summary-smoking = Fumo
flag-summary-pregnancy_or_recent_birth = Gravidez, ou parto no último ano
flag-summary-bone_stress_injury = Uma lesão óssea por estresse no passado
flag-summary-anaemia = Anemia, agora ou no passado
