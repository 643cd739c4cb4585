# Which of the first screens this is.
onboarding-step = Etapa { $number } de { $of }

# Leaves a step out.
onboarding-skip = Pular

# The first screen of all.
onboarding-welcome = Boas-vindas ao Fresh Legs

onboarding-what = Um companheiro de corrida que escuta as suas pernas.

# What it does, in three short pieces.
onboarding-coach = Orientação ao ouvido

onboarding-coach-text = Ritmo, cadência e respiração, com o telefone no bolso.

onboarding-legs = Ajuda quando as pernas pesam

onboarding-legs-text = Um toque, e a voz guia você nos minutos seguintes.

onboarding-journal = Um diário que pergunta por quê

onboarding-journal-text = Uns segundos por dia mostram possíveis causas, e o que ajuda.

# What becomes of the runner's data.
onboarding-private = Fica neste telefone

onboarding-private-text = Sem conta, sem nuvem. O que você escreve e mede fica aqui, criptografado, e só sai se você mesmo exportar.

# What it is not.
onboarding-informs = O Fresh Legs informa. Não faz diagnóstico nem substitui o médico. Com dor no peito, desmaio ou fraqueza súbita de um lado: pare e chame ajuda.

# Begins the few steps.
onboarding-begin = Começar

# Leaves all steps out.
onboarding-later = Configurar depois

# Leads to the page that restores a backup.
onboarding-backup = Tenho um backup

# The step about the runner.
onboarding-you = Sobre você

onboarding-units = Unidades

onboarding-kilometres = Quilômetros

onboarding-miles = Milhas

# In which language the coach speaks.
onboarding-language = Idioma da voz

onboarding-language-note = As telas seguem o idioma do telefone. A voz e as frases do diário podem ter outro.

onboarding-heart = Frequência cardíaca, se souber

onboarding-heart-note = Deixe vazio o que não souber. Pode vir a qualquer momento.

# Fields of a number of beats per minute.
onboarding-resting = Em repouso, batimentos por minuto

onboarding-maximal = Máxima, batimentos por minuto

# The step about the runner's running so far.
onboarding-running = Como você corre hoje

onboarding-running-note = Com estas respostas, as primeiras semanas não serão nem demais nem de menos.

# Whether the runner trains for something.
onboarding-goal = Treino para alguma coisa

onboarding-goal-detail = Uma prova, ou uma distância até um dia. Dá para mudar quando quiser.

# The step about sensors.
onboarding-sensor = Um sensor, se tiver

onboarding-sensor-note = Uma cinta cardíaca, um sensor de passada, uma esteira: emparelhe agora, ou depois em “{ $more }”. Só o telefone já basta.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Antes da sua primeira corrida

onboarding-ready-note = Quando você começar, o sistema pede três coisas. Você pode recusar qualquer uma: a corrida segue com o que sobrar.

onboarding-location = Localização

onboarding-location-text = Para distância e ritmo, só enquanto você corre.

onboarding-activity = Atividade física

onboarding-activity-text = Para a cadência pelo contador de passos do telefone.

onboarding-notifications = Notificações

onboarding-notifications-text = Para a corrida na tela bloqueada, com o botão de pernas pesadas.

# Taking in what other apps on the phone know.
onboarding-health = Sono e pulso de outros apps

onboarding-health-text = Se um relógio os grava neste telefone, o diário pode trazê-los. Nada é entregue com isso.

onboarding-health-take = Trazer

# What came of it.
onboarding-health-took = { $count ->
    [one] { $count } registro está agora no seu diário.
   *[other] { $count } registros estão agora no seu diário.
}

onboarding-health-denied = Não permitido. Dá para fazer depois nos ajustes.

# The ends of the first screens.
onboarding-finish = Ir para hoje

onboarding-guide = Ler primeiro o que são pernas pesadas

# Beside a form that has been filled in and kept.
onboarding-kept = Salvo

# Leads to the form of the three answers about the running so far.
onboarding-answers = Três perguntas sobre a sua corrida

onboarding-answers-detail = Corrida mais longa, corridas por semana, ritmo leve.
