# The title of the screen on which an entry is changed.
checkin-edit = Alterar o registro

# Over the list of other kinds of entries.
checkin-other = Anotar outra coisa

# The day that an entry is for.
checkin-day = Para que dia

checkin-today = Hoje

checkin-month-before = Mês anterior

checkin-month-after = Mês seguinte

# Asks before an entry is deleted.
checkin-delete-question = Excluir este registro?

checkin-delete-detail = No diário você pode recuperá-lo logo depois.

# What was said on a scale.
checkin-of = { $value } de { $top }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = descansadas

checkin-heaviest = como chumbo

checkin-poor = ruim

checkin-very-good = muito bom

checkin-none = nada

checkin-exhausted = exausto

checkin-low = baixo

checkin-very-much = muito

checkin-rest = sem esforço

checkin-maximal = no máximo

checkin-hardly = quase nada

checkin-gone = sumiu

checkin-unbearable = insuportável

checkin-clear = Limpar

# The morning check-in.
checkin-heaviness = Quanto pesam suas pernas?

checkin-sleep = Quanto você dormiu?

checkin-sleep-time = { $hours } h { $minutes } min

checkin-sleep-less = Quinze minutos a menos

checkin-sleep-more = Quinze minutos a mais

checkin-quality = Como você dormiu?

checkin-sore = Onde dói o músculo?

checkin-fatigue = Quanto cansaço você sente?

checkin-mood = Como está seu ânimo?

checkin-stress = Quanto estresse há?

checkin-more-morning = Pulso, doença, ciclo

checkin-resting = Frequência cardíaca de repouso (batimentos por minuto)

checkin-rmssd = Variabilidade cardíaca (RMSSD, ms)

checkin-ill = Você está doente?

checkin-cycle = Dia do ciclo menstrual

checkin-note = Nota

# Beneath a field: what it takes.
checkin-range = De { $low } a { $high }

checkin-no-number = Escreva um número.

# The body map.
checkin-front = Frente

checkin-back = Costas

checkin-list = Lista

checkin-place = { $part } ({ $side })

checkin-marked = marcado

checkin-not-marked = não marcado

checkin-map = Toque no que você sente. Cada lado tem seu nome.

# The morning reading with a strap.
checkin-reading-detail = Dois minutos de calma, na cama ou numa cadeira

checkin-reading-start = Começar a medição

checkin-reading-skip = Medir já

checkin-reading-finish = Terminar agora

checkin-reading-keep = Guardar a medição

checkin-reading-again = Mais uma vez

checkin-reading-discard = Não guardar

checkin-reading-left = faltam { $time }

checkin-reading-rate = Pulso

checkin-reading-beats = Batimentos

checkin-reading-kept = A medição está no diário.

checkin-reading-no-strap = É preciso uma cinta cardíaca. Nenhuma está pareada ainda.

checkin-reading-bluetooth = A cinta é ouvida por Bluetooth. O telefone precisa permitir.

checkin-reading-settings = Abrir as configurações do telefone

# The card after a run.
checkin-effort = Quanto esforço foi?

checkin-run-heavy = Quanto pesavam suas pernas?

checkin-where-heavy = Onde pesavam?

checkin-heavy-from = Pesadas a partir de que minuto

checkin-helped = O que ajudou?

checkin-shoes = Tênis

checkin-which-run = Qual corrida?

checkin-whole-day = O dia todo

# Food and drink.
checkin-about-run = Em torno de uma corrida

checkin-about-day = Ao longo do dia

checkin-carbohydrate-before = Carboidrato nas quatro horas antes (g)

checkin-carbohydrate-during = Carboidrato durante a corrida (g)

checkin-carbohydrate-after = Carboidrato nas duas horas depois (g)

checkin-fluid = Bebida (ml)

checkin-electrolytes = Com eletrólitos?

checkin-sweat = Líquido perdido nesta corrida

checkin-mass-before = Peso antes ({ $unit })

checkin-mass-after = Peso depois ({ $unit })

checkin-kilogram = kg

checkin-pound = lb

checkin-urine = Urina no intervalo (ml)

checkin-iron-meals = Refeições ricas em ferro

checkin-too-little = Comeu pouco para o que fez?

# Results from a laboratory.
checkin-ferritin = Ferritina (µg/l, igual a ng/ml)

checkin-haemoglobin = Hemoglobina ({ $unit })

checkin-unit = Unidade

# An activity, a tag.
checkin-what = O que foi?

checkin-minutes = Minutos

checkin-distance = Distância ({ $unit })

checkin-hard = Duro para as pernas

checkin-hard-detail = Agachamentos pesados, subidas, saltos

checkin-shoes-name = Nome do tênis

checkin-shoes-aside = Fora de uso a partir deste dia

# A symptom, and an absence.
checkin-felt = O que você sente?

checkin-change = Escolher outro

checkin-where = Onde?

checkin-how-much = Quanto?

checkin-questions = Responda, para que nada passe despercebido

checkin-circumstances = O que mais acontece?

checkin-since = Desde

checkin-since-day = Este dia

checkin-until = Até

checkin-still-there = Ainda está

checkin-away = Por que não está correndo?

checkin-open-end = Ainda não se sabe

# Legs before a run.
checkin-feel = Como estão suas pernas?

checkin-choice = O que você vai fazer?

# Whether an advice helped.
checkin-tried = Você tentou?

checkin-did-help = Ajudou?

checkin-cannot-say = Difícil dizer

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = Check-in da manhã

checkin-kind-run-card = Depois da corrida

checkin-kind-intake = Comida e bebida

checkin-kind-blood = Exame de sangue

checkin-kind-activity = Atividade

checkin-kind-shoes = Tênis

checkin-kind-symptom = Sintoma

checkin-kind-legs-today = Pernas antes da corrida

checkin-kind-tag = Outra coisa do dia

checkin-kind-reading = Medição da manhã

checkin-kind-absence = Tempo sem correr

checkin-kind-advice-outcome = Ajudou?

# What was done.
checkin-activity-run = Corrida sem o celular

checkin-activity-walk = Caminhada

checkin-activity-cycling = Bicicleta

checkin-activity-swimming = Natação

checkin-activity-other-sport = Outro esporte

checkin-activity-strength = Força

checkin-activity-mobility = Mobilidade ou alongamento

checkin-activity-foam-rolling = Rolo de espuma

checkin-activity-massage = Massagem

# What is felt.
checkin-symptom-pain = Dor

checkin-symptom-heaviness = Peso que não passa

checkin-symptom-numbness = Dormência ou formigamento

checkin-symptom-saddle-numbness = Dormência entre as pernas, ou dificuldade com a bexiga ou o intestino

checkin-symptom-swelling = Inchaço

checkin-symptom-fatigue = Cansaço além das pernas

checkin-symptom-dizziness = Tontura

checkin-symptom-fainted = Desmaio, ou quase

checkin-symptom-breathlessness = Falta de ar além do esforço

checkin-symptom-chest-pain = Dor ou pressão no peito

checkin-symptom-palpitations = O coração dispara ou falha

checkin-symptom-pallor = Palidez

checkin-symptom-fever = Febre

checkin-symptom-confusion = Confusão, colapso, ou sem suar no calor

checkin-symptom-one-sided-weakness = Fraqueza repentina de um lado, ou fala arrastada

checkin-symptom-after-much-drinking = Vômito, dor de cabeça ou convulsão depois de beber muito

checkin-symptom-dark-urine = Urina muito escura

checkin-symptom-muscle-breakdown = Dor ou fraqueza extrema nos músculos

checkin-symptom-tense-leg = Perna muito tensa que dói muito

checkin-symptom-missed-periods = Sem menstruação há três meses

checkin-symptom-weight-loss = Perda de peso sem querer

checkin-symptom-frequent-illness = Doenças repetidas

checkin-symptom-low-mood = Desânimo há semanas

# What belongs to a symptom.
checkin-circumstance-one-leg-only = Só uma perna

checkin-circumstance-everyday-life = Na escada, de pé ou no dia a dia

checkin-circumstance-changes-gait = Muda o jeito de correr ou de andar

checkin-circumstance-at-night = À noite, ou em repouso

checkin-circumstance-bone-point = Um ponto de um osso dói ao apertar

checkin-circumstance-cannot-bear-weight = Não dá para apoiar o peso nem saltar desse lado

checkin-circumstance-pop = Veio com um estalo

checkin-circumstance-hot-and-swollen = Calor, inchaço e dor

checkin-circumstance-eases-on-standing = Só no esforço, e some minutos depois de parar

checkin-circumstance-does-not-settle = Não se acalma em repouso

checkin-circumstance-gone-next-day = No dia seguinte voltou ao que era

# Parts of the body.
checkin-part-quadriceps = Frente da coxa

checkin-part-hamstrings = Parte de trás da coxa

checkin-part-adductors = Parte interna da coxa

checkin-part-glutes = Glúteo

checkin-part-hip-flexors = Frente do quadril

checkin-part-groin = Virilha

checkin-part-hip = Quadril

checkin-part-outer-thigh = Parte externa da coxa

checkin-part-knee = Joelho

checkin-part-shin = Canela

checkin-part-calf = Panturrilha

checkin-part-achilles = Tendão de Aquiles

checkin-part-ankle = Tornozelo

checkin-part-foot = Pé

checkin-part-lower-back = Lombar

checkin-part-elsewhere = Outro lugar

# Sides of the body.
checkin-side-left = lado esquerdo

checkin-side-right = lado direito

checkin-side-both = ambos os lados

# How somebody is ill.
checkin-ill-cold = Um resfriado

checkin-ill-fever = Febre

checkin-ill-chest = Tosse que vem do peito

checkin-ill-stomach = Estômago ou intestino

checkin-ill-other = Outra coisa

# What else there was in the day.
checkin-tag-medicine = Remédio

checkin-tag-alcohol = Álcool

checkin-tag-heat = Calor

checkin-tag-long-standing = Muito tempo de pé

checkin-tag-travel = Uma viagem longa

# Why somebody does not run.
checkin-absence-injured = Lesão

checkin-absence-ill = Doença

checkin-absence-away = Fora

# How legs feel.
checkin-feel-fresh = Descansadas

checkin-feel-so-so = Mais ou menos

checkin-feel-heavy = Pesadas

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = Um aquecimento mais longo

checkin-choice-easy-version = Uma versão leve da corrida

checkin-choice-walk = Uma caminhada

checkin-choice-rest-day = Um dia de descanso

checkin-choice-as-planned = Como planejado

# What helped in a run.
checkin-step-accept = Aceitar

checkin-step-ease = Um ritmo mais leve

checkin-step-tall = Correr alto e solto

checkin-step-steps = Passos mais rápidos e curtos

checkin-step-breathe = Respirar baixo

checkin-step-landmark = Ir só até o próximo ponto

checkin-step-self-talk = Uma frase para dizer a si

checkin-step-fuel = Algo para comer e beber

checkin-step-walk = Caminhar um pouco

checkin-step-cut-short = Encurtar a corrida

# Advice that may have been tried.
checkin-advice-rest-day = Um dia de descanso

checkin-advice-easy-day = Um dia leve

checkin-advice-active-recovery = Caminhada, bicicleta ou natação leve

checkin-advice-sleep-tonight = Dormir mais cedo

checkin-advice-drink-to-thirst = Beber conforme a sede ao longo do dia

checkin-advice-salty-meal = Algo salgado na próxima refeição

checkin-advice-carbohydrate-now = Uma refeição com carboidrato

checkin-advice-ease-off-sore-muscles = Aliviar enquanto os músculos doem

checkin-advice-rolling = Rolo de espuma ou massagem

checkin-advice-mobility = Mobilidade suave

checkin-advice-ask-for-ferritin = Pedir hemograma e ferritina

checkin-advice-gait-analysis = Um olhar para o seu jeito de correr

checkin-advice-see-a-clinician = Perguntar a um médico ou fisioterapeuta

checkin-advice-raise-longest-run-slowly = Aumentar a corrida mais longa devagar

checkin-advice-easy-weeks = Semanas leves entre as de construção

checkin-advice-spread-hard-days = Dias leves entre os dias duros

checkin-advice-sleep-habit = Sete a nove horas de sono

checkin-advice-fuel-plan = Carboidrato antes das corridas, e durante as longas

checkin-advice-hydration-plan = Um plano para beber no calor e em corridas longas

checkin-advice-iron-rich-meals = Refeições ricas em ferro

checkin-advice-eat-enough = Comer o bastante

checkin-advice-strength = Força duas vezes por semana

checkin-advice-core-and-jumps = Tronco e saltos, aumentando devagar

checkin-advice-eccentric = Descidas lentas (força excêntrica)

checkin-advice-warm-up-and-cool-down = Um aquecimento mais longo e uma volta à calma

checkin-advice-one-change-at-a-time = Uma mudança de cada vez
