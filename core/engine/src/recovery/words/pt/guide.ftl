### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = Quão certo é: { $grade }. { $sure }

guide-group-questions = Quatro perguntas
guide-group-causes = Causas possíveis
guide-group-now = Durante uma corrida
guide-group-long-run = A longo prazo
guide-group-when-to-ask = Quando perguntar a alguém
guide-group-about = Sobre o Fresh Legs

## Questions

guide-what-are-heavy-legs =
    As pernas parecem lentas, duras ou difíceis de levantar, como se levassem peso extra. Quase todo mundo que corre conhece isso.
    É uma sensação. Ela junta notícias dos músculos, do sangue e do cérebro, e dos dias anteriores.
    Muitas vezes passa em alguns dias com movimento leve, comida e sono.
    Só você pode sentir, por isso perguntamos a você. Sensores mostram que você vai mais devagar, mas não por quê.
    .title = O que são pernas pesadas
    .sure = A sensação está bem descrita. Ninguém consegue medi-la diretamente.

guide-why-heavy-legs =
    Oito coisas merecem um olhar: trabalho duro nos últimos dias, muitas semanas de muito treino, pouco descanso, pouco líquido ou sal, reservas de carboidrato vazias, ferro baixo, músculos doloridos, e o seu jeito de correr.
    Muitas vezes várias se juntam. Calor, álcool, alguns remédios e longas horas de pé podem somar.
    O seu diário pode apontar causas possíveis e mostrar as razões. Não pode provar uma causa.
    .title = Por que as pernas pesam
    .sure = Cada causa é conhecida. Qual é a sua muitas vezes é incerto.

guide-what-to-do-now =
    Diminua até conseguir falar frases inteiras. Isso vem primeiro.
    Depois, uma coisa pequena de cada vez: ombros soltos, passos mais rápidos e curtos, expirar com calma, só o próximo ponto. Depois de mais de uma hora, coma um pouco, e beba se tiver sede.
    Ainda pesadas? Caminhe um minuto, ou pegue o caminho curto para casa. Uma corrida leve vale.
    Pare já se houver dor no peito, tontura ou dor aguda.
    .title = O que fazer agora
    .sure = Diminuir com certeza baixa o esforço. Os pequenos passos costumam ajudar um pouco.

guide-how-to-prevent =
    Deixe a corrida mais longa crescer devagar, e mantenha semanas leves entre as de construção.
    Durma 7 a 9 horas. Coma o bastante, com carboidrato em torno das corridas longas. Beba conforme a sede.
    Faça força duas vezes por semana. Aqueça, e termine com calma.
    Mexa-se de leve nos dias de descanso, e escute o que as pernas dizem.
    Não precisa de tudo isso de uma vez. Escolha um hábito que combine com você, e mantenha por algumas semanas.
    .title = Como manter pernas leves
    .sure = Sono, comida e crescer devagar costumam valer mais. Alguns hábitos são menos certos.

guide-when-to-seek-advice =
    Pernas pesadas depois de trabalho duro são normais, e costumam passar. Algumas coisas merecem o olhar de alguém formado para isso:
    pernas que seguem pesadas por 2 semanas apesar de dias leves, dor que muda o seu jeito de correr, dormência, inchaço, cansaço sem razão, tontura, falta de ar ou palidez.
    Dor no peito, desmaio ou fraqueza repentina de um lado são emergências: pare e peça ajuda.
    Perguntar cedo nunca é bobagem. O seu relatório pode ir junto.
    .title = Quando procurar orientação
    .sure = Estes sinais vêm da orientação de especialistas, não de ensaios.

## Causes

guide-muscle-fatigue =
    Trabalho duro ou longo cansa os músculos. Eles gastam a energia, a química dentro deles muda, e algumas fibras sofrem pequenos danos. Por um tempo, o mesmo ritmo pede mais esforço.
    Muita gente culpa o ácido lático. O corpo o elimina e reaproveita em cerca de uma hora, então ele não explica pernas pesadas no dia seguinte.
    O que costuma ajudar: um dia leve, comida, sono e um pouco de paciência. Mantenha os dias duros separados.
    .title = Músculos cansados
    .sure = Bem estudado em músculos. O tempo de recuperação varia de pessoa para pessoa.

guide-overtraining =
    Muito treino por semanas, com pouco descanso no meio, pode desgastar você. Sinais possíveis: ritmo mais lento no mesmo esforço, corridas leves que parecem duras, ânimo baixo, sono ruim, pulso de repouso alterado.
    Nenhum número sozinho prova isso. Doença, ferro baixo ou pouca comida podem parecer iguais.
    Faça dias claramente mais leves. Se 2 a 3 semanas não mudarem nada, peça a um médico do esporte que procure outras razões.
    .title = Muita carga há semanas
    .sure = Especialistas concordam com o padrão. Nenhum teste sozinho o confirma.

guide-inadequate-recovery =
    O treino é a pergunta que você faz ao corpo. Descanso, comida e sono são quando ele responde.
    Noites curtas, estresse, refeições puladas ou nenhum dia leve costumam deixar as pernas mais pesadas na próxima vez.
    Olhe para os últimos 3 dias: sono, comida, descanso, preocupações. Muitas vezes um deles se destaca.
    Hoje, vá para a cama mais cedo. Amanhã, escolha um dia leve, ou movimento leve.
    .title = Pouca recuperação
    .sure = Sono ruim com certeza faz o esforço parecer maior. O efeito nas pernas é menos testado.

guide-dehydration =
    O suor leva água e sal. Quando você perde muito, o coração trabalha mais no mesmo ritmo, e correr costuma parecer mais pesado. O calor soma a isso.
    Beba conforme a sede ao longo do dia. Depois de uma corrida com muito suor, faça uma refeição salgada.
    Mais não é melhor. Beber muito além da sede pode ser perigoso.
    O sal é o mineral que mais importa no suor. Magnésio ou potássio extra mostraram pouca utilidade para quem corre e come bem.
    .title = Pouco líquido ou sal
    .sure = Claro para a frequência cardíaca no calor, menos claro para pernas pesadas.

guide-glycogen =
    Os músculos guardam carboidrato como glicogênio, a sua energia rápida. Dura uns 60 a 90 minutos de corrida dura. Depois disso, ou depois de dias com pouco carboidrato, as pernas perdem força.
    Um sinal que combina: o ritmo cai enquanto a frequência cardíaca fica igual ou cai.
    Coma pão, arroz, aveia, batata ou fruta antes e depois de corridas longas. Acima de uma hora, leve 30 a 60 gramas de carboidrato para cada hora.
    .title = Reservas de carboidrato vazias
    .sure = Forte para corridas longas e duras. Corridas curtas e leves não pedem energia extra.

guide-iron =
    O ferro ajuda o sangue a levar oxigênio. Com pouco ferro, você pode sentir cansaço e falta de ar cedo, e as pernas podem pesar.
    É mais comum com menstruação intensa, alimentação à base de plantas, doação de sangue ou muito treino.
    Só um exame de sangue mostra. Peça um hemograma e a ferritina, a medida das suas reservas.
    Não tome suplementos de ferro sem um resultado: ferro demais faz mal. Até lá, comida rica em ferro pode.
    .title = Pouco ferro
    .sure = Examinar quando há sinais tem bom apoio.

guide-biomechanics =
    O seu jeito de correr divide o trabalho entre os músculos. Passos longos, um quadril cansado, tênis velhos ou um lado mais fraco podem dar a alguns músculos mais que a sua parte.
    Sinais que podem combinar: sempre o mesmo ponto, sempre o mesmo lado, ou peso que volta embora carga, sono e comida pareçam certos.
    Mude uma coisa de cada vez: tênis, piso ou ladeiras. Se voltar por 4 semanas, peça uma análise da passada.
    .title = O seu jeito de correr
    .sure = Cargas podem ser medidas. A ligação com pernas pesadas quase não foi testada.

guide-muscle-damage =
    Trabalho novo ou duro, sobretudo correr em descida, deixa danos minúsculos nos músculos. A dor muscular costuma ser maior 1 a 3 dias depois e então some sozinha. Enquanto isso, as pernas ficam duras e pesadas.
    Faz parte de ficar mais forte: a próxima vez costuma ser mais branda.
    Alivie até que a escada pareça normal. Movimento leve pode. Alongar não tira a dor.
    Dor extrema, fraqueza ou urina escura como refrigerante de cola: procure um médico no mesmo dia.
    .title = Músculos doloridos
    .sure = O curso da dor muscular é bem estudado.

## During a run

guide-slow-down =
    Este é o passo que ajuda primeiro. Alivie até conseguir falar frases inteiras.
    Em ritmo leve, os músculos gastam a energia com mais calma, cada pisada é mais macia, e respiração e coração se acalmam.
    Diminua bem, mais do que parece preciso. Caminhar também pode.
    Dê 5 minutos, depois pergunte de novo às pernas. Se estiverem melhores, siga leve mesmo assim. Hoje não é o dia de recuperar o atraso.
    .title = Diminuir
    .sure = Correr mais devagar custa menos esforço. Disso não há dúvida.

guide-easy-run =
    Pernas pesadas podem transformar o plano duro de hoje em um leve. É uma boa decisão, não um fracasso.
    Deixe o relógio em paz. Corra pela respiração: dá para conversar o tempo todo. Encurte a corrida, ou troque por uma caminhada ou um dia de descanso.
    Um dia mais leve não costuma custar condicionamento, e o treino planejado espera.
    O app conta uma corrida aliviada como feita.
    .title = Fazer uma corrida leve
    .sure = A maior parte do treino de bons corredores é leve. Trocar um dia é pouco testado.

guide-light-stride =
    Imagine que o chão está quente, e deixe cada pé sair dele rápido. Levante os pés em vez de empurrar com força. Escute: um passo silencioso costuma ser leve.
    Tente por um minuto, depois deixe para lá. Pensar na técnica o tempo todo pode custar energia.
    Deve parecer mais fácil. Se parecer forçado, corra do jeito que vem natural.
    .title = Uma passada mais leve
    .sure = Pisar mais macio se aprende. Se as pernas parecem mais leves pode depender de você.

guide-quicker-steps =
    Tente passos um pouco mais rápidos e curtos, na mesma velocidade leve. Cerca de 5 % acima da sua própria cadência bastam. Isso diminui a freada e o trabalho dos joelhos.
    Muitos textos indicam 170 a 180 passos por minuto para todos. Nós não: em uma prova de mais de 100 quilômetros, os melhores variaram de 155 a 203. Altura e velocidade importam.
    Pode ser estranho no começo, então tente um minuto. Nunca passe de 10 % acima da sua.
    .title = Passos mais rápidos e curtos
    .sure = Forte para menos carga no joelho. Menos lesões não foram demonstradas.

guide-relax-upper-body =
    Ombros e punhos tensos gastam esforço, e podem deixar o corpo todo mais pesado.
    Deixe os ombros caírem. Sacuda braços e mãos. Solte o queixo. Corra alto, como se um fio puxasse a cabeça de leve para cima.
    Confira de novo de vez em quando, por exemplo a cada quilômetro. Uma olhada curta basta: vigiar a técnica o tempo todo pode até custar energia.
    .title = Soltar a parte de cima
    .sure = Poucos estudos. Não custa nada tentar.

guide-soft-landing =
    Deixe o pé pisar macio, bem embaixo do corpo e não muito à frente. Passos mais curtos costumam fazer a maior parte disso por você.
    Muitos textos mandam pisar com o meio do pé. Nós não. Não se demonstrou que mudar isso previne lesões, e o trabalho passa para a panturrilha e o tendão de Aquiles.
    Calcanhar, meio ou ponta: fique com o que é seu. Pise em silêncio.
    .title = Pisar macio, embaixo de você
    .sure = Pisar macio diminui o impacto em estudos. A evidência sobre o tipo de pisada é pouca.

guide-belly-breathing =
    Respire baixo, de modo que barriga e costelas de baixo se movam. Deixe a expiração ser longa e completa. A próxima inspiração vem sozinha.
    Isso pode acalmar você e soltar os ombros. Não põe mais oxigênio no sangue: um corpo saudável já tem bastante.
    Pratique antes em posição deitada, com a mão na barriga.
    Se der tontura, ou se você tem asma, respire como quiser.
    .title = Respirar com a barriga
    .sure = Pode ajudar algumas pessoas a ter calma. Estudos em corrida são poucos.

guide-rhythmic-breathing =
    Você pode deixar a respiração seguir os passos, por exemplo inspirar em 3 e expirar em 2. Em partes mais duras, 2 e 2. Muita gente faz isso sem notar.
    Pode dar a você algo calmo em que pensar. Alguns estudos viram um pouco menos de esforço, outros nada.
    Que padrões desiguais protegem os lados do corpo é uma afirmação que ninguém testou.
    Pare quando parecer forçado. Nunca prenda a respiração.
    .title = Respirar com os passos
    .sure = Os resultados variam de pessoa para pessoa.

guide-accept-it =
    Pernas pesadas acontecem com todo mundo que treina. Lutar contra muitas vezes deixa você com tensão, e a tensão pode deixar a corrida mais difícil.
    Diga a si: pesadas hoje, então leve hoje. Note onde você sente, e deixe estar. Depois olhe para cima e em volta.
    Aceitar não quer dizer forçar. Se algo dói ou parece errado, pare.
    .title = Aceitar
    .sure = Pequenos estudos sobre aceitação no esporte. Pode ajudar.

guide-small-segments =
    Uma corrida inteira pode parecer longa com pernas pesadas. Um pedaço pequeno, não.
    Corra até a próxima árvore, ponte ou esquina. Ou corra 2 minutos. Depois decida de novo: mais um pedaço, uma caminhada, ou o caminho de casa.
    Cada pedaço que você termina é um pequeno sucesso. Também dá um momento para ver como você se sente.
    .title = Um pedaço pequeno
    .sure = Quem corre relata isso com frequência. Poucos ensaios o testaram.

guide-self-talk =
    O que você diz a si costuma mudar o quanto uma corrida parece dura. Em pequenos ensaios, pessoas com uma frase que ajuda aguentaram mais e sentiram menos esforço.
    Escolha palavras curtas que sejam verdade para você: “Isto passa.” “Leve e solto.” “Devagar também é correr.”
    Escolha uma antes da corrida e pratique nos dias bons.
    É para o cansaço, nunca para a dor. Nenhuma frase deve convencer você a não parar.
    .title = Falar com gentileza consigo
    .sure = Vários pequenos ensaios apontam na mesma direção.

## In the long run

guide-gradual-increase =
    O corpo fica mais forte devagar. Aumente uma coisa de cada vez: distância, velocidade ou ladeiras.
    Uma regra antiga permite 10 % a mais por semana. Um ensaio com iniciantes encontrou tantas lesões com ela quanto sem ela.
    Um estudo com mais de 5.000 pessoas aponta para a corrida isolada. As lesões foram mais frequentes depois de uma corrida mais de 10 % mais longa que a mais longa dos 30 dias anteriores. Então é isso que observamos.
    .title = Crescer devagar
    .sure = Um grande estudo de corridas, sem experimento. O melhor que temos.

guide-periodisation =
    Construa por 2 ou 3 semanas, depois faça uma mais leve, com cerca de um terço a menos de corrida. Depois de uma prova, mantenha algumas semanas calmas.
    Uma semana mais leve pode deixar corpo e mente se recuperarem, então faz parte do plano e não é um buraco nele.
    Como exatamente você organiza importa menos do que as semanas leves virem. Se a vida trouxer uma sozinha, deixe contar.
    .title = Semanas de construção e leves
    .sure = Treinadores concordam. Ensaios não favorecem um padrão exato.

guide-avoid-overtraining =
    A sua sensação costuma notar treino demais antes de qualquer aparelho. Observe vários sinais juntos, por mais de alguns dias: cansaço que fica, corridas mais lentas no mesmo esforço, ânimo baixo ou irritado, sono ruim, resfriados, pulso de repouso mais alto.
    Então descanse primeiro e procure a razão depois. Deixe ao menos um dia leve entre dias duros.
    O pulso de repouso sozinho diz pouco: calor, álcool ou um resfriado também o mudam.
    .title = Sinais de excesso
    .sure = Sensações são mais bem testadas que pulso ou valores de sangue.

guide-sleep =
    A maioria dos adultos precisa de 7 a 9 horas por noite. Muito da reparação depois do treino acontece aí, e o mesmo ritmo parece mais duro depois de noites curtas.
    Mantenha horários regulares. Deixe o quarto escuro e fresco. Afaste telas brilhantes, e tome o último café até o começo da tarde. Cochilos curtos também costumam ajudar.
    Uma noite ruim não faz mal. Várias seguidas são uma boa razão para dias leves.
    .title = Sono
    .sure = As horas são orientação de especialistas. Ensaios com quem corre são pequenos.

guide-active-recovery =
    Em um dia de descanso, movimento leve pode fazer bem a pernas duras: uma caminhada, pedalar ou nadar leve, por 20 a 40 minutos. Deve parecer fácil demais.
    Leva sangue aos músculos sem nova carga. Quase não acelera a reparação, então um dia no sofá também serve.
    Se você termina com mais cansaço do que começou, foi demais.
    .title = Mexer-se de leve
    .sure = Efeitos pequenos em como as pernas se sentem.

guide-mobility =
    Balançar e girar as articulações antes de correr pode deixar os primeiros minutos mais fáceis. Alongamentos longos e parados ficam melhor depois, ou em outro dia.
    Alongar pode deixar você mais flexível. Aqui divergimos de muitos textos: quase não muda a dor muscular, e não se demonstrou que previne lesões.
    Alongue porque é agradável, com calma e sem dor. Deixe em paz músculos muito doloridos.
    .title = Mobilidade e alongamento
    .sure = Contra a dor muscular, alongar é bem testado e quase não ajuda. O resto é fraco.

guide-foam-rolling =
    Rolo ou massagem podem aliviar um pouco a dor muscular e a rigidez, por algumas horas. Role devagar sobre o músculo por cerca de um minuto, com uma pressão agradável.
    Você pode ler que isso desfaz tecidos grudados. Não foi demonstrado. Talvez os nervos só relaxem por um tempo.
    Deixe de fora ossos, articulações e coluna. Não role uma perna quente ou inchada.
    .title = Rolo de espuma e massagem
    .sure = Efeitos pequenos e curtos em muitos pequenos ensaios.

guide-carbohydrate =
    O carboidrato é a energia para corridas longas e duras. Coma um pouco 1 a 4 horas antes, por exemplo aveia, pão, arroz, batata ou fruta. Coma de novo nas horas seguintes.
    Em corridas acima de 60 a 75 minutos, leve 30 a 60 gramas por hora. Além de 2 horas e meia, até 90 gramas se o estômago já praticou.
    Uma corrida curta e leve não pede nada extra. Dias com mais corrida pedem mais no prato.
    .title = Carboidrato
    .sure = Forte para corridas longas e duras.

guide-balanced-plate =
    O treino só funciona se você come o bastante para ele. Varie o prato: grãos ou batata, verduras e frutas, nozes ou bons óleos, e proteína em cada refeição.
    A proteína ajuda os músculos a se reparar. Peixe, ovos, laticínios, carne, feijão, lentilha e tofu servem. Cerca de 20 a 30 gramas por refeição bastam.
    Não fixamos metas de calorias nem de peso. Se a menstruação para, ou o peso cai sem intenção, pergunte a um profissional de saúde.
    .title = Proteína e prato variado
    .sure = Claro para proteína e para comer o bastante. Nenhum alimento é indispensável.

guide-hydration =
    Beba ao longo do dia, e deixe a sede guiar. Urina amarelo-clara costuma indicar que basta.
    Em corridas de menos de uma hora não precisa de garrafa, a não ser no calor. Em corridas mais longas ou quentes, tome pequenos goles quando tiver sede. Uma bebida com um pouco de sal pode ajudar se você sua muito.
    Pese-se antes e depois de uma corrida longa se quiser conhecer o seu suor. Você nunca deve pesar mais depois.
    .title = Beber
    .sure = A sede basta na maioria das corridas. Provas muito quentes são menos certas.

guide-iron-rich-foods =
    Carne vermelha, peixe e frutos do mar trazem ferro que o corpo absorve com facilidade. As plantas também: lentilha, feijão, grão-de-bico, tofu, aveia, semente de abóbora, espinafre, cereais fortificados.
    O ferro das plantas é mais bem absorvido com vitamina C, então junte pimentão, laranja ou frutas vermelhas. Tome chá e café a uma hora da refeição.
    A comida ajuda a manter as reservas. Se você sente esgotamento, peça a ferritina. Não tome suplementos sem um resultado.
    .title = Comida rica em ferro
    .sure = Conhecido de muitos estudos de refeições. A comida sozinha pode repor as reservas devagar.

guide-strength =
    Força duas vezes por semana costuma deixar você correr com menos esforço depois de 2 a 3 meses. 20 a 30 minutos bastam.
    Pense em panturrilhas, coxas, glúteos e quadris: agachamentos, subidas no degrau, pontes, elevações de panturrilha. Comece leve, e acrescente peso devagar.
    Mantenha longe da véspera de uma corrida dura. Alguma dor muscular no começo é normal.
    Se evita lesões em quem corre não está definido, então não prometemos isso.
    .title = Força
    .sure = Ensaios mostram melhor economia de corrida. Lesões são uma questão aberta.

guide-core-stability =
    Barriga, costas e quadris mantêm o corpo ereto quando você cansa. Treinar essas partes pode ajudar a segurar uma postura firme no fim de uma corrida.
    Prancha, prancha lateral, inseto morto e quatro apoios cruzado bastam: 10 minutos, duas vezes por semana. Continue respirando, e pare antes que a forma se perca.
    É um bom complemento à força das pernas, mas não a substitui.
    .title = Estabilidade do tronco
    .sure = Poucos e pequenos ensaios com quem corre.

guide-plyometrics =
    Pulinhos e saltos treinam os tendões para devolver mais de cada passo. Correr pode pedir um pouco menos de esforço depois de algumas semanas.
    Comece com muito pouco: 2 vezes 10 pulinhos baixos com os dois pés, duas vezes por semana, em chão macio. Aumente devagar.
    Deixe os saltos de fora quando as pernas estão pesadas ou doloridas, depois de uma lesão óssea, ou com dor na panturrilha, no calcanhar ou no pé.
    .title = Saltos e pulinhos
    .sure = Vários ensaios mostram melhor economia. A maioria é pequena.

guide-eccentric =
    Um músculo trabalha enquanto abaixa você, como na descida. Praticar isso costuma deixá-lo mais forte e menos dolorido na próxima vez.
    Agache contando 3 segundos, ou desça os calcanhares devagar de um degrau. Comece com 1 ou 2 séries, uma ou duas vezes por semana.
    As primeiras vezes trazem dor muscular, então mantenha longe de corridas importantes. Deixe de fora enquanto as pernas pesam.
    .title = Descidas lentas
    .sure = A proteção contra dor muscular posterior aparece em muitos pequenos ensaios.

guide-gait-analysis =
    Pode valer a pena quando as pernas pesadas voltam por cerca de 4 semanas embora treino, sono e comida pareçam certos. Também quando um lado sempre sofre, ou a mesma dor retorna.
    Um fisioterapeuta ou um treinador de corrida filma você e testa força e movimento. Leve os tênis e o resumo da passada deste app.
    Não há um jeito perfeito de correr. Um bom conselho é uma pequena mudança que faz você se sentir melhor.
    .title = Quando perguntar sobre a passada
    .sure = Pequenas mudanças baixam cargas. Se as pernas parecem mais leves quase não foi testado.

guide-warm-up =
    Comece com 5 a 10 minutos de caminhada ou corrida muito lenta. Depois acrescente exercícios em movimento: balanços de perna, avanços caminhando, joelhos altos. Músculos quentes trabalham melhor, e o primeiro quilômetro costuma parecer mais fácil.
    Pernas que começam pesadas muitas vezes acordam em 10 minutos.
    Antes de corridas rápidas, leve mais tempo e acrescente alguns trechos curtos mais rápidos. Antes de corridas leves, um começo lento basta.
    .title = Aquecimento
    .sure = Boa evidência para corrida rápida, pouca para corridas leves.

guide-cool-down =
    Termine com 5 a 10 minutos de caminhada, para que coração e respiração baixem com calma. Isso pode evitar tontura depois de um final duro.
    Alongar de leve depois pode ser agradável. Não acelera muito a reparação, e quase não muda a dor muscular do dia seguinte.
    Depois beba, coma e vista algo quente. Se não houver tempo, pule sem remorso.
    .title = Volta à calma
    .sure = Agradável e seguro. Ensaios encontram pouco efeito na recuperação.

guide-listen-to-your-body =
    A sua própria sensação costuma ser um sinal melhor que qualquer sensor sozinho. De manhã, faça três perguntas: como dormi, como estão as pernas, como está o ânimo?
    Anote, e depois de algumas semanas você pode ver o que vem antes dos dias pesados.
    Alguns dias pedem descanso, e descansar faz parte do treino. Insistir com pernas pesadas por semanas muitas vezes termina em uma pausa mais longa.
    .title = Escutar o corpo
    .sure = Perguntas diárias curtas foram melhores que aparelhos em uma grande revisão.

## When to ask somebody

guide-persistent-heaviness =
    Pernas pesadas devem aliviar com descanso. Pergunte a alguém se a maioria das corridas pesou por 2 semanas ou mais apesar de dias leves, ou se incomoda na escada, de pé ou no trabalho.
    Também se afeta só uma perna, ou vem cada vez que você corre e some minutos depois de parar. Isso merece um exame da circulação e dos músculos, sobretudo se você tem mais de 50 anos, fuma ou vive com diabetes.
    .title = Peso que não passa
    .sure = Orientação de especialistas. O limite de 2 semanas é uma convenção.

guide-pain-and-numbness =
    Pare de correr e procure um médico no mesmo dia se não consegue se apoiar ou saltar sobre a perna, sentiu um estalo, um ponto de osso dói, ou a panturrilha está inchada, quente e dói.
    Ligue já para a emergência se a perna está muito tensa e dói demais, ou com dormência entre as pernas.
    Marque uma consulta em poucos dias por dormência, formigamento, inchaço, dor à noite, dor que muda o seu jeito de correr, ou dor acima de 3 em 10 há uma semana.
    .title = Dor, dormência, inchaço
    .sure = Orientação de especialistas, sem ensaios.

guide-unexplained-fatigue =
    Todo mundo cansa depois de semanas duras. Pergunte a um médico se o cansaço vai além das pernas, dura mais de 2 a 3 semanas, e o descanso não o muda.
    Pode haver uma razão simples, como ferro baixo, uma infecção, sono ruim, um remédio, ânimo baixo, ou pouca comida para o treino. Menstruação ausente, perda de peso ou muitos resfriados devem entrar na conversa.
    Exames de sangue muitas vezes ajudam. Até lá, siga leve.
    .title = Cansaço sem razão
    .sure = Orientação de especialistas. As causas são conhecidas, os prazos são convenções.

guide-systemic-symptoms =
    Pare e ligue para a emergência com dor ou pressão no peito, desmaio, coração disparado com tontura, respiração que não se acalma, confusão, vômito com dor de cabeça depois de beber muito, ou fraqueza repentina de um lado, do rosto ou da fala. No calor, refresque primeiro.
    Procure um médico em poucos dias com tontura frequente, palidez incomum, falta de ar além do esforço, ou pulso de repouso 10 batimentos mais alto há uma semana.
    Nenhuma corrida justifica esperar. Estes sinais vêm antes de qualquer plano.
    .title = Tontura, falta de ar, palidez
    .sure = Orientação de emergência amplamente aceita.

guide-who-to-ask =
    Um médico do esporte procura razões médicas, pede exames de sangue e diz quando correr é seguro.
    Um fisioterapeuta olha dor, movimento, força e o caminho de volta depois de uma lesão.
    Um nutricionista olha comida, ferro e comer o bastante.
    Um treinador de corrida olha o seu plano e a sua técnica.
    Em dúvida? Comece pelo seu próprio médico. Leve o relatório deste app: datas, lados, sono, carga e o que ajudou dizem mais que a memória.
    .title = A quem perguntar
    .sure = É assim que as profissões dividem o trabalho.

guide-coming-back =
    Depois de uma pausa, comece com caminhada e trechos curtos de corrida, a cada dois dias. Siga se a dor é no máximo 2 em 10 e some no dia seguinte. De 3 a 5, fique onde está. Acima de 5, pare.
    Depois de uma febre, espere até estar bem por 24 a 48 horas. Comece então com metade do habitual.
    Depois de uma lesão óssea, um problema cardíaco ou um colapso no calor, só comece quando o seu médico concordar.
    .title = Voltar a correr
    .sure = A escala de dor foi testada para tendões. Costuma servir também fora deles.

## About

guide-morning-reading =
    A sua cinta pode marcar o tempo de cada batimento. Deite-se ou sente-se sem se mexer por 1 a 3 minutos ao acordar, sempre do mesmo jeito. Guardamos o pulso de repouso e o quanto os batimentos variam.
    Um dia diz pouco. A média de 7 dias frente aos seus próprios 2 meses pode mostrar sobrecarga.
    Se a medição tem interferências, nós a recusamos e dizemos por quê. Um valor estranho é uma pergunta, e como você se sente vem primeiro.
    .title = A medição da manhã
    .sure = Treinar por ela não faz mal e pode ajudar um pouco.

guide-where-we-differ =
    Muitos textos dão regras que a pesquisa não sustenta. Nós dizemos:
    Não 170 a 180 passos para todos, mas cerca de 5 % acima da sua cadência.
    Não o meio do pé, mas pisar macio embaixo de você.
    Não 10 % por semana, mas nenhuma corrida muito acima da mais longa em 30 dias.
    Não o ácido lático, que some em cerca de uma hora.
    Não alongar contra a dor muscular, porque quase não ajuda.
    Cada página diz quanta certeza temos.
    .title = Onde divergimos
    .sure = Cada ponto se apoia em seus próprios estudos, alguns mais fortes que outros.

guide-background =
    Fazemos uma vez algumas perguntas de saúde, todas opcionais. Elas só mudam como o app orienta você.
    Remédio que desacelera o pulso, batimento irregular ou gravidez deixam as zonas de frequência cardíaca erradas para você, então orientamos pelo teste da conversa. Com asma ou na gravidez, o guia de respiração fica desligado, a não ser que você o escolha.
    Idade, fumo, diabetes, ferro baixo ou lesões ósseas passadas decidem quando sugerimos perguntar a alguém.
    As suas respostas ficam neste aparelho.
    .title = Por que perguntamos da saúde
    .sure = Especialistas concordam com estes cuidados. Não são um exame médico.
