### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Possível: { $cause }
causes-headline-today = Razões possíveis para as pernas pesadas de hoje, primeiro a que mais aparece no seu diário.
causes-headline-weeks = Razões possíveis para as pernas pesadas destas semanas, primeiro a que mais aparece no seu diário.
causes-headline-none = Até agora nada no seu diário explica isso. Aqui está o que ajudaria saber.
causes-headline-fresh-today = Hoje as suas pernas estão registradas como descansadas.
causes-headline-fresh = Nenhum dia de pernas pesadas foi registrado neste período.
causes-heavy-days = { $heavy ->
    [one] { $heavy } dia de pernas pesadas entre { $known } de { $days } dias em que se sabe.
   *[other] { $heavy } dias de pernas pesadas entre { $known } de { $days } dias em que se sabe.
}
causes-helped = { $helped ->
    [one] Você disse que isto ajudou { $helped } vez.
   *[other] Você disse que isto ajudou { $helped } vezes.
}
causes-helped-most = { $advice }: ajudou { $helped } de { $tried } vezes.
causes-did-it-help = Em { $day } as suas pernas pesavam, e o conselho foi: { $advice }. Ajudou?

## Muscle fatigue

causes-hard-session = Em { $day } você fez um treino duro: { $time }, esforço { $effort } em 10.
causes-hard-session-unrated = Em { $day } você fez um treino duro.
causes-weeks-hard-session = Houve um treino duro até dois dias antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-long-run = Em { $day } você fez uma corrida longa: { $length }.
causes-weeks-long-run = Houve uma corrida longa até dois dias antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-spike = A corrida de { $day } teve { $distance }. A sua corrida mais longa dos 30 dias anteriores teve { $longest }.
causes-weeks-spike = Houve uma corrida bem mais longa que a mais longa do mês anterior até dois dias antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-leg-strength = Em { $day } você fez força ou outro trabalho duro para as pernas.
causes-weeks-leg-strength = Houve força ou outro trabalho duro para as pernas até dois dias antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-load-high = A sua carga dos sete dias até { $day } foi { $ratio } vezes a da sua semana habitual.
causes-weeks-load-high = Houve uma semana com muito mais carga que o habitual antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-confirm-muscle_fatigue = Um ou dois dias leves devem deixar as pernas mais leves. Se deixarem, músculos cansados podem ter sido a razão.

## Worse for weeks in spite of rest

causes-efficiency-down = Com o mesmo pulso, você correu cerca de { $percent } % mais devagar nas últimas duas semanas do que nas seis semanas anteriores.
causes-effort-up = O mesmo ritmo pareceu { $now } em 10 nas últimas duas semanas. Pareceu { $usual } em 10 nas seis semanas anteriores.
causes-low-wellness = Cansaço, ânimo ou bem-estar estiveram ruins em { $low } de { $known } dias das últimas duas semanas. A semana mais leve até { $day } não mudou isso até agora.
causes-low-wellness-no-easier-week = Cansaço, ânimo ou bem-estar estiveram ruins em { $low } de { $known } dias das últimas duas semanas.
causes-monotony = Os dias da última semana foram muito parecidos, com pouca troca entre duro e leve.
causes-resting-pulse-up = O seu pulso de repouso esteve em cerca de { $now } na última semana. O seu valor habitual é de cerca de { $usual }.
causes-confirm-overtraining_pattern = Um médico que atende atletas pode procurar outras razões, como uma doença, pouco ferro ou pouca comida. Descansar pode ajudar, e pode levar semanas.

## Too little recovery

causes-short-night = Na noite para o dia { $day } você dormiu { $sleep }. A maioria dos adultos precisa de 7 a 9 horas.
causes-weeks-short-night = Houve menos de 7 horas de sono antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-short-nights = Você dormiu { $hours } horas em média nas últimas duas semanas, em { $nights } noites registradas. A maioria dos adultos precisa de 7 a 9 horas.
causes-poor-night = Você disse que a noite para o dia { $day } foi ruim.
causes-weeks-poor-night = Houve uma noite que você achou ruim antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-back-to-back = Você treinou duro ou longo em { $first } e de novo em { $second }.
causes-weeks-back-to-back = Houve dois dias duros ou longos seguidos antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-no-day-off = Você correu ou fez força em cada um dos sete dias até { $day }.
causes-weeks-no-day-off = Houve sete dias sem nenhum de folga antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-ate-too-little = Você anotou que em { $day } comeu pouco para o que fez.
causes-weeks-ate-too-little = Houve um dia em que você comeu pouco antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-ill = Você teve uma doença em { $day }. As pernas podem seguir pesadas por alguns dias depois de uma doença.
causes-weeks-ill = Houve uma doença até uma semana antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-stress = Você anotou muito estresse em { $day }.
causes-weeks-stress = Houve muito estresse antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-travel = Você fez uma viagem longa em { $day }.
causes-weeks-travel = Houve uma viagem longa até dois dias antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-no-easier-week = Há duas semanas correr está mais difícil e você se sente pior, e não houve uma semana mais leve.
causes-confirm-inadequate_recovery = Duas ou três noites de 8 horas, comida suficiente e um dia leve costumam mostrar. Registre o sono e as pernas nesses dias para ver a diferença.

## Too little fluid, or salt

causes-fluid-loss = Na corrida de { $day }, cerca de { $litres } litros de líquido não foram repostos. Isso é mais de 2 % da sua massa corporal.
causes-weeks-fluid-loss = Houve uma corrida com mais de 2 % da massa corporal perdida em líquido antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-heat = Fez calor em { $day }.
causes-weeks-heat = Fez calor antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-drift = Na corrida de { $day } o seu pulso subiu cerca de { $percent } % no mesmo ritmo. Calor e pouco líquido podem fazer isso, e uma corrida longa por si só também.
causes-decoupling = Na corrida de { $day } pulso e ritmo se afastaram { $percent } %. Calor e pouco líquido podem fazer isso, e pernas cansadas ou uma corrida longa por si só também.
causes-weeks-drift = Houve uma corrida em que pulso e ritmo se afastaram antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-little-fluid = Na corrida de { $day } você bebeu { $fluid } ml em { $time }.
causes-weeks-little-fluid = Houve uma corrida longa ou no calor com pouca bebida antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-confirm-dehydration = Beba conforme a sede durante um dia e veja como as pernas estão amanhã. Anote o que você bebe nas próximas corridas longas ou no calor.

## Too little carbohydrate

causes-no-carbohydrate = A corrida de { $day } levou { $time }, com { $grams } g de carboidrato nela. A partir de uns 75 minutos, 30 a 60 g por hora ajudam.
causes-weeks-no-carbohydrate = Houve uma corrida de mais de 75 minutos quase sem carboidrato antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-little-before = Antes da corrida de { $time } em { $day } você comeu { $grams } g de carboidrato.
causes-weeks-little-before = Houve uma corrida de mais de 75 minutos depois de pouco carboidrato antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-heavy-late = Na corrida de { $day } as suas pernas pesaram a partir de mais ou menos o minuto { $minute }. As reservas de carboidrato podem baixar assim tarde em uma corrida.
causes-weeks-heavy-late = Houve uma corrida em que as pernas pesaram no final antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-hard-days-little-food = Você treinou duro ou longo em { $first } e em { $second }, e comeu pouco nesses dias.
causes-weeks-hard-days-little-food = Houve dois dias duros ou longos com pouca comida antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-pace-and-pulse-down = Na segunda metade da corrida de { $day } você correu { $percent } % mais devagar, e o pulso também caiu. Músculos cansados ou pouco carboidrato podem fazer isso.
causes-weeks-pace-and-pulse-down = Houve uma corrida em que ritmo e pulso caíram juntos antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-confirm-glycogen_depletion = Coma carboidrato antes da próxima corrida longa e 30 a 60 g por hora durante ela. Se as pernas ficarem mais leves, esta pode ter sido a razão.

## Too little iron

causes-low-ferritin = A sua ferritina de { $day } foi { $value } µg/l. Abaixo de 30 conta como baixa em adultos.
causes-borderline-ferritin = A sua ferritina de { $day } foi { $value } µg/l. Abaixo de 35 vale acompanhar em quem corre.
causes-low-haemoglobin = A sua hemoglobina de { $day } foi { $value } g/l, abaixo da faixa habitual.
causes-few-iron-meals = Refeições ricas em ferro que você anotou: { $meals } em { $days } dias das últimas três semanas, e você sente cansaço ou mal-estar.
causes-iron-symptoms = Você anotou nas últimas semanas: { $symptoms }. Juntos, valem um exame de sangue.
causes-low-blood-before = O seu histórico de saúde diz que os seus valores de sangue já estiveram baixos demais.
causes-confirm-iron_deficiency = Só um exame de sangue mostra. Peça ao seu médico um hemograma e a ferritina.
causes-symptom-fatigue = cansaço
causes-symptom-breathlessness = falta de ar
causes-symptom-pallor = palidez
causes-symptom-dizziness = tontura

## How you run

causes-one-sided-heaviness = Uma perna pesou em { $days } dias das últimas quatro semanas. O lado: { $side }.
causes-one-sided-soreness = Um lado ficou dolorido em { $days } dias das últimas quatro semanas. O lado: { $side }.
causes-new-shoes = Você usa “{ $name }” desde { $day }. Tênis novos podem carregar as pernas de outro jeito.
causes-weeks-new-shoes = Houve tênis novos nas duas semanas antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-cadence-down = A sua cadência na mesma velocidade está cerca de { $percent } % mais baixa do que nas quatro semanas anteriores.
causes-cadence-up = A sua cadência na mesma velocidade está cerca de { $percent } % mais alta do que nas quatro semanas anteriores.
causes-contact-down = Os seus pés ficam no chão cerca de { $percent } % menos tempo, na mesma velocidade, do que nas quatro semanas anteriores.
causes-contact-up = Os seus pés ficam no chão cerca de { $percent } % mais tempo, na mesma velocidade, do que nas quatro semanas anteriores.
causes-unexplained = As suas pernas pesaram em cada uma das últimas quatro semanas, em { $heavy } dias ao todo. Carga, sono ({ $hours } horas em média) e alimentação parecem certos, pelo que está registrado. O seu jeito de correr pode merecer um olhar.
causes-confirm-biomechanics = Um treinador de corrida ou um fisioterapeuta pode olhar a sua passada. Leve o resumo da passada.

## Sore muscles

causes-sore-after-hard = { $part }: dor muscular em { $day }, { $level } em 10, depois do treino duro de { $before }.
causes-weeks-sore-after-hard = Em { $days } dos { $heavy } dias de pernas pesadas você tinha dor muscular depois de um treino duro.
causes-sore-after-long = { $part }: dor muscular em { $day }, { $level } em 10, depois da corrida longa de { $before }.
causes-weeks-sore-after-long = Em { $days } dos { $heavy } dias de pernas pesadas você tinha dor muscular depois de uma corrida longa.
causes-sore-after-descent = { $part }: dor muscular em { $day }, { $level } em 10, depois de muita descida em { $before }.
causes-weeks-sore-after-descent = Em { $days } dos { $heavy } dias de pernas pesadas você tinha dor muscular depois de muita descida.
causes-sore-after-strength = { $part }: dor muscular em { $day }, { $level } em 10, depois de trabalho duro para as pernas em { $before }.
causes-weeks-sore-after-strength = Em { $days } dos { $heavy } dias de pernas pesadas você tinha dor muscular depois de trabalho duro para as pernas.
causes-sore-after-new = { $part }: dor muscular em { $day }, { $level } em 10, depois de algo novo ou há muito não feito em { $before }.
causes-weeks-sore-after-new = Em { $days } dos { $heavy } dias de pernas pesadas você tinha dor muscular depois de algo novo ou há muito não feito.
causes-confirm-muscle_damage = Dor muscular deste tipo costuma ser pior no segundo ou terceiro dia e depois some. Se ficar em um ponto só ou piorar, peça a alguém que examine.

## Also worth asking

causes-beside-medicine = Você anotou um remédio em { $day }. Alguns remédios deixam as pernas pesadas; o seu médico ou farmacêutico sabe dizer.
causes-weeks-beside-medicine = Você anotou um remédio antes de { $days } dos { $heavy } dias de pernas pesadas. Alguns remédios deixam as pernas pesadas; o seu médico ou farmacêutico sabe dizer.
causes-beside-alcohol = Você anotou álcool em { $day }.
causes-weeks-beside-alcohol = Você anotou álcool antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-beside-heat = Fez calor em { $day }.
causes-weeks-beside-heat = Fez calor antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-beside-long-standing = Você ficou muito tempo de pé em { $day }.
causes-weeks-beside-long-standing = Você ficou muito tempo de pé antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-beside-travel = Você fez uma viagem longa em { $day }.
causes-weeks-beside-travel = Você fez uma viagem longa antes de { $days } dos { $heavy } dias de pernas pesadas.
causes-beside-cycle-day = Dia do seu ciclo em { $day }: { $cycle }.
causes-weeks-beside-cycle-day = Dia do seu ciclo em { $days } dos { $heavy } dias de pernas pesadas: { $cycle }.
causes-beside-illness = Você teve uma doença em { $day }.
causes-weeks-beside-illness = Você teve uma doença na semana antes de { $days } dos { $heavy } dias de pernas pesadas.

## What is not known

causes-missing-heaviness-today = Você ainda não registrou como estão as pernas hoje.
causes-missing-heaviness = Como estavam as pernas se sabe de { $known } dos { $days } dias.
causes-missing-sleep = Falta o registro de sono em { $missing } das últimas { $nights } noites.
causes-missing-check-in = Hoje ainda não há check-in da manhã, então não se sabe de dor muscular, cansaço e estresse.
causes-missing-effort = Falta o registro de esforço em { $missing } das { $runs } corridas.
causes-missing-fuel = Falta o registro de comida e bebida em { $missing } das { $runs } corridas de mais de 75 minutos.
causes-missing-load = A sua carga habitual se conhece depois de { $needed } dias. Este é o dia { $known }.
causes-missing-gait = Não há corridas suficientes com cadência nas últimas oito semanas para comparar a sua passada.
causes-missing-blood = Nenhuma ferritina dos últimos seis meses está registrada. Um resultado do seu médico pode ser registrado.

## The gait summary

causes-gait-title = Resumo da passada
causes-gait-days = De { $first } a { $last }, em comparação com as quatro semanas anteriores, nas mesmas velocidades.
causes-gait-cadence-up = A cadência está { $percent } % mais alta do que antes.
causes-gait-cadence-down = A cadência está { $percent } % mais baixa do que antes.
causes-gait-cadence-same = A cadência está igual à de antes, dentro de 1 %.
causes-gait-cadence-unknown = Não há corridas suficientes para comparar a cadência.
causes-gait-contact-up = O contato com o chão está { $percent } % mais longo do que antes.
causes-gait-contact-down = O contato com o chão está { $percent } % mais curto do que antes.
causes-gait-contact-same = O contato com o chão está igual ao de antes, dentro de 1 %.
causes-gait-contact-unknown = Não há corridas suficientes com contato com o chão para comparar.
causes-gait-no-part = perna
causes-gait-heavy-place = Peso: { $part }. Dias: esquerdo { $left }, direito { $right }, ambos os lados { $both }.
causes-gait-sore-place = Dor muscular: { $part }. Dias: esquerdo { $left }, direito { $right }, ambos os lados { $both }.
causes-gait-shoes = “{ $name }”, desde { $day }, { $runs ->
    [one] { $runs } corrida
   *[other] { $runs } corridas
} nas últimas oito semanas.
causes-gait-shoes-laid-aside = “{ $name }”, desde { $day }, fora de uso, { $runs ->
    [one] { $runs } corrida
   *[other] { $runs } corridas
} nas últimas oito semanas.

## Advice: what to do, and how

causes-advice-rest_day = Deixe a corrida e o trabalho duro para outro dia. Caminhar no dia a dia pode, se for agradável.
    .title = Um dia de descanso
causes-advice-easy_day = Corra curto e devagar o bastante para falar frases inteiras, ou faça uma caminhada. Pare antes se as pernas pesarem mais.
    .title = Um dia leve
causes-advice-active_recovery = Caminhe, pedale ou nade leve por 20 a 40 minutos. Depois deve estar melhor do que antes.
    .title = Movimento leve
causes-advice-sleep_tonight = Vá para a cama mais cedo hoje, com tempo para 8 horas. Um quarto escuro e fresco, sem tela, pode ajudar.
    .title = Dormir mais cedo
causes-advice-drink_to_thirst = Beba ao longo do dia sempre que tiver sede, e nas refeições. Mais do que a sede pede não ajuda e pode fazer mal.
    .title = Beber conforme a sede
causes-advice-salty_meal = Depois de muito suor, coma algo salgado na próxima refeição, como sopa ou pão com queijo. Deixe isto de lado se o seu médico disse para comer pouco sal.
    .title = Algo salgado na refeição
causes-advice-carbohydrate_now = Faça uma refeição ou um lanche com pão, arroz, massa, batata, aveia ou fruta. Com diabetes, siga o que combinou com o seu médico.
    .title = Uma refeição com carboidrato
causes-advice-ease_off_sore_muscles = Deixe de lado corrida dura, saltos e descidas até a dor muscular sumir. Não alongue com força músculos doloridos.
    .title = Poupar músculos doloridos
causes-advice-rolling = Use o rolo ou massageie os músculos com calma por 5 a 10 minutos. Pode diminuir um pouco a dor muscular.
    .title = Rolo de espuma ou massagem
causes-advice-mobility = Mova quadris, joelhos e tornozelos com calma, por toda a amplitude, por alguns minutos. Nada deve doer.
    .title = Mobilidade suave
causes-advice-ask_for_ferritin = Peça ao seu médico um hemograma e a ferritina. Não tome ferro sem um resultado.
    .title = Pedir hemograma e ferritina
causes-advice-gait_analysis = Peça a um treinador de corrida ou a um fisioterapeuta que olhe o seu jeito de correr. Leve o resumo da passada.
    .title = Uma análise da passada
causes-advice-see_a_clinician = Peça a um médico que atende atletas que examine. O resumo do seu diário mostra o que você anotou.
    .title = Perguntar a um médico do esporte
causes-advice-raise_longest_run_slowly = Mantenha cada corrida dentro de uns 10 % da mais longa dos seus últimos 30 dias. Assim as pernas não encontram nada muito mais longo do que conhecem.
    .title = Aumentar a corrida longa devagar
causes-advice-easy_weeks = Depois de duas ou três semanas de construção, corra bem menos por uma semana. Planeje essa semana antes de precisar dela.
    .title = Semanas leves no meio
causes-advice-spread_hard_days = Ponha ao menos um dia leve ou de descanso entre dias duros ou longos. Força para as pernas conta como dura.
    .title = Dias duros separados
causes-advice-sleep_habit = Dê a si tempo para 7 a 9 horas por noite, em horários regulares. Um cochilo curto pode ajudar depois de uma noite ruim.
    .title = Dormir bem como hábito
causes-advice-fuel_plan = Coma carboidrato algumas horas antes das corridas longas, e leve 30 a 60 g por hora em corridas de mais de 75 minutos. Teste antes nos treinos.
    .title = Carboidrato para corridas longas
causes-advice-hydration_plan = Leve água ou passe por uma torneira em corridas longas ou no calor, e beba conforme a sede. Comece a corrida sem sede e sem o estômago cheio.
    .title = Beber do seu jeito
causes-advice-iron_rich_meals = Coma alimentos ricos em ferro várias vezes por semana: carne vermelha ou peixe, lentilha, feijão, tofu, cereais fortificados. Frutas ou verduras junto ajudam a absorver o ferro das plantas.
    .title = Refeições ricas em ferro
causes-advice-eat_enough = Coma o bastante para o que você faz, com proteína em cada refeição e um prato variado. Um nutricionista pode ajudar se isso for difícil.
    .title = Comer o bastante
causes-advice-strength = Treine glúteos, coxas e panturrilhas duas vezes por semana, não na véspera de uma corrida dura. Comece com pouco e aumente devagar.
    .title = Força duas vezes por semana
causes-advice-core_and_jumps = Acrescente exercícios para o tronco e alguns pulinhos uma ou duas vezes por semana. Comece com pouco, com as pernas descansadas.
    .title = Tronco e pulinhos
causes-advice-eccentric = Acrescente descidas lentas, como agachamentos ou elevações de panturrilha lentos, uma ou duas vezes por semana. A primeira vez deixa dor muscular, então comece com pouco.
    .title = Descidas lentas
causes-advice-warm_up_and_cool_down = Comece com 10 minutos leves e alguns balanços de perna, e termine com uma caminhada leve. Antes de uma corrida dura, leve um pouco mais.
    .title = Aquecimento e volta à calma
causes-advice-one_change_at_a_time = Mude tênis, piso ou ladeiras um de cada vez, e comece com corridas curtas. Assim as pernas se adaptam, e você vê o que faz bem a elas.
    .title = Uma mudança de cada vez
