### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = Check-in da manhã
entries-kind-run_card = Depois da corrida
entries-kind-intake = Comida e bebida
entries-kind-blood = Exame de sangue
entries-kind-activity = Atividade
entries-kind-shoes = Tênis
entries-kind-symptom = Sintoma
entries-kind-legs_today = Pernas antes da corrida
entries-kind-tag = Outra coisa do dia
entries-kind-reading = Medição da manhã
entries-kind-absence = Tempo sem correr
entries-kind-advice_outcome = Ajudou?

## Titles of their own

entries-activity-run = Corrida sem o celular
entries-activity-walk = Caminhada
entries-activity-cycling = Bicicleta
entries-activity-swimming = Natação
entries-activity-other_sport = Outro esporte
entries-activity-strength = Força
entries-activity-mobility = Mobilidade ou alongamento
entries-activity-foam_rolling = Rolo de espuma
entries-activity-massage = Massagem

entries-symptom-pain = Dor
entries-symptom-heaviness = Peso que não passa
entries-symptom-numbness = Dormência ou formigamento
entries-symptom-saddle_numbness = Dormência entre as pernas, ou dificuldade com a bexiga ou o intestino
entries-symptom-swelling = Inchaço
entries-symptom-fatigue = Cansaço além das pernas
entries-symptom-dizziness = Tontura
entries-symptom-fainted = Desmaio, ou quase
entries-symptom-breathlessness = Falta de ar além do esforço
entries-symptom-chest_pain = Dor ou pressão no peito
entries-symptom-palpitations = O coração dispara ou falha
entries-symptom-pallor = Palidez
entries-symptom-fever = Febre
entries-symptom-confusion = Confusão, colapso, ou sem suar no calor
entries-symptom-one_sided_weakness = Fraqueza repentina de um lado, ou fala arrastada
entries-symptom-after_much_drinking = Vômito, dor de cabeça ou convulsão depois de beber muito
entries-symptom-dark_urine = Urina muito escura
entries-symptom-muscle_breakdown = Dor ou fraqueza extrema nos músculos
entries-symptom-tense_leg = Perna muito tensa que dói muito
entries-symptom-missed_periods = Sem menstruação há três meses
entries-symptom-weight_loss = Perda de peso sem querer
entries-symptom-frequent_illness = Doenças repetidas
entries-symptom-low_mood = Desânimo há semanas

entries-tag-medicine = Remédio
entries-tag-alcohol = Álcool
entries-tag-heat = Calor
entries-tag-long_standing = Muito tempo de pé
entries-tag-travel = Uma viagem longa

entries-absence-injured = Lesão
entries-absence-ill = Doença
entries-absence-away = Fora

## Morning

entries-slept = Sono: { $time }
entries-sleep-quality = Qualidade do sono { $level } em 5
entries-heaviness = Peso das pernas { $level } em 10
entries-sore = Dor muscular: { $part } ({ $side }), { $level } em 10
entries-fatigue = Cansaço { $level } em 5
entries-mood = Ânimo { $level } em 5
entries-stress = Estresse { $level } em 5
entries-resting-heart-rate = Frequência cardíaca de repouso { $bpm } bpm
entries-rmssd = Variabilidade da frequência cardíaca (RMSSD) { $ms } ms
entries-artefacts = Artefatos { $percent } %
entries-cycle-day = Dia { $day } do ciclo
entries-ill-cold = Doença: um resfriado
entries-ill-fever = Doença: febre
entries-ill-chest = Doença: tosse que vem do peito
entries-ill-stomach = Doença: estômago ou intestino
entries-ill-other = Doença: outra coisa

## Runs and activities

entries-run-easy = Corrida
entries-run-treadmill = Corrida na esteira
entries-run-trail = Corrida em trilha
entries-run-intervals = Intervalados
entries-run-race = Prova
entries-run-with_friends = Corrida com amigos
entries-run-eased = Aliviada a seu pedido
entries-run-heavy = Você disse que as pernas pesavam
entries-distance = Distância { $distance }
entries-time = Tempo { $time }
entries-pace = Ritmo { $pace }
entries-heart-rate = Frequência cardíaca média { $bpm } bpm
entries-ascent = Subida { $metres } m
entries-effort = Esforço { $level } em 10
entries-heavy-where = Peso: { $part } ({ $side })
entries-heavy-from = Peso a partir do minuto { $minute }
entries-helped = O que ajudou: { $steps }
entries-shoes-worn = Tênis: { $name }
entries-hard-for-the-legs = Duro para as pernas

entries-step-accept = aceitar
entries-step-ease = um ritmo mais leve
entries-step-tall = correr alto e solto
entries-step-steps = passos mais rápidos e curtos
entries-step-breathe = respirar baixo
entries-step-landmark = ir só até o próximo ponto
entries-step-self_talk = uma frase para dizer a si
entries-step-fuel = algo para comer e beber
entries-step-walk = caminhar um pouco
entries-step-cut_short = encurtar a corrida

## Food, drink and blood

entries-carbohydrate-before = Carboidrato antes da corrida: { $grams } g
entries-carbohydrate-during = Carboidrato durante a corrida: { $grams } g
entries-carbohydrate-after = Carboidrato depois da corrida: { $grams } g
entries-fluid = Bebida: { $ml } ml
entries-electrolytes = Com eletrólitos
entries-no-electrolytes = Sem eletrólitos
entries-fluid-loss = Líquido perdido na corrida: { $litres } l
entries-fluid-gain = Bebida: { $litres } l a mais do que se perdeu na corrida
entries-iron-rich-meals = { $meals ->
    [one] { $meals } refeição rica em ferro
   *[other] { $meals } refeições ricas em ferro
}
entries-ate-too-little = Comeu pouco nesse dia
entries-ate-enough = Comeu o bastante nesse dia
entries-ferritin = Ferritina { $value } µg/l
entries-haemoglobin = Hemoglobina { $value } g/l

## Shoes

entries-shoes-taken = Em uso: { $name }
entries-shoes-laid-aside = Fora de uso: { $name }

## Symptoms and absences

entries-place = Onde: { $part } ({ $side })
entries-where = Onde: { $place }
entries-level = { $level } em 10
entries-since = Desde { $day }
entries-until = Até { $day }
entries-no-last-day = Sem último dia registrado
entries-circumstance-one_leg_only = Só uma perna
entries-circumstance-everyday_life = Na escada, de pé ou no dia a dia
entries-circumstance-changes_gait = Muda o jeito de correr ou de andar
entries-circumstance-at_night = À noite, ou em repouso
entries-circumstance-bone_point = Um ponto de um osso dói ao apertar
entries-circumstance-cannot_bear_weight = Não dá para apoiar o peso nem saltar desse lado
entries-circumstance-pop = Veio com um estalo
entries-circumstance-hot_and_swollen = Calor, inchaço e dor
entries-circumstance-eases_on_standing = Só no esforço, e some minutos depois de parar
entries-circumstance-does_not_settle = Não se acalma em repouso
entries-circumstance-gone_next_day = No dia seguinte voltou ao que era

## Legs before a run

entries-feel-fresh = Descansadas
entries-feel-so_so = Mais ou menos
entries-feel-heavy = Pesadas
entries-chosen = Escolha: { $choice }
entries-choice-longer_warm_up = um aquecimento mais longo
entries-choice-easy_version = uma versão leve da corrida
entries-choice-walk = uma caminhada
entries-choice-rest_day = um dia de descanso
entries-choice-as_planned = como planejado

## Advice and what came of it

entries-for-cause = Para: { $cause }
entries-not-tried = Sem tentar
entries-tried = Tentado
entries-did-help = Ajudou
entries-did-not-help = Não ajudou
entries-advice-rest_day = Um dia de descanso
entries-advice-easy_day = Um dia leve
entries-advice-active_recovery = Caminhada, bicicleta ou natação leve
entries-advice-sleep_tonight = Dormir mais cedo
entries-advice-drink_to_thirst = Beber conforme a sede ao longo do dia
entries-advice-salty_meal = Algo salgado na próxima refeição
entries-advice-carbohydrate_now = Uma refeição com carboidrato
entries-advice-ease_off_sore_muscles = Aliviar enquanto os músculos doem
entries-advice-rolling = Rolo de espuma ou massagem
entries-advice-mobility = Mobilidade suave
entries-advice-ask_for_ferritin = Pedir hemograma e ferritina
entries-advice-gait_analysis = Um olhar para o seu jeito de correr
entries-advice-see_a_clinician = Perguntar a um médico ou fisioterapeuta
entries-advice-raise_longest_run_slowly = Aumentar a corrida mais longa devagar
entries-advice-easy_weeks = Semanas leves entre as de construção
entries-advice-spread_hard_days = Dias leves entre os dias duros
entries-advice-sleep_habit = Sete a nove horas de sono
entries-advice-fuel_plan = Carboidrato antes das corridas, e durante as longas
entries-advice-hydration_plan = Um plano para beber no calor e em corridas longas
entries-advice-iron_rich_meals = Refeições ricas em ferro
entries-advice-eat_enough = Comer o bastante
entries-advice-strength = Força duas vezes por semana
entries-advice-core_and_jumps = Tronco e saltos, aumentando devagar
entries-advice-eccentric = Descidas lentas (força excêntrica)
entries-advice-warm_up_and_cool_down = Um aquecimento mais longo e uma volta à calma
entries-advice-one_change_at_a_time = Uma mudança de cada vez
