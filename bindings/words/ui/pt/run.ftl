# The title of the screen before a run.
run-title = Corrida

# Begins the run, and while it is begun.
run-start = Começar

run-starting = Começando …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = Isto indica que você ainda não deve correr. Quer começar mesmo assim?

run-hold-start = Começar mesmo assim

# Below words on health that no clinician has read yet.
run-unreviewed = Estas palavras ainda não foram revisadas por um médico.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = Uma corrida foi interrompida

run-unfinished-text = Continue, ou encerre onde parou.

run-unfinished-resume = Continuar

run-unfinished-close = Encerrar

run-unfinished-question = Encerrar esta corrida?

run-unfinished-consequence = O que foi gravado fica. Depois não dá para continuar.

# Leads from what is said of running today to the first screen.
run-today-more = Mais sobre hoje

# What sort of run.
run-kind = Que tipo de corrida?

run-kind-easy = Leve

run-kind-treadmill = Esteira

run-kind-trail = Trilha

run-kind-intervals = Pista ou tiros

run-kind-race = Prova

run-kind-with-friends = Com amigos

run-kind-treadmill-text = Sua localização não é pedida.

run-kind-trail-text = O esforço conta, não o ritmo.

run-kind-race-text = Sem perguntas, a menos que você peça ajuda.

run-kind-with-friends-text = Só segurança, e respostas ao que você disser.

# What makes a run harder today.
run-conditions = Hoje está

run-hot = quente

run-humid = úmido

run-hilly = com subidas

run-auto-pause = Pausar quando eu parar

run-offers-routines = Oferecer aquecimento e desaquecimento

# What the coach watches over.
run-aim = O que o coach deve acompanhar?

run-aim-free = Por sensação

run-aim-free-text = Sem meta. Pernas pesadas são notadas mesmo assim.

run-aim-planned = O plano de hoje

run-aim-pace = Ritmo

run-aim-zone = Zona cardíaca

run-aim-heart-rate = Frequência cardíaca

run-aim-cadence = Cadência

# A heart-rate zone, 1 to 5.
run-zone = Zona { $number }

# The ends of a target.
run-pace-fastest = Não mais rápido que

run-pace-slowest = Não mais lento que

run-low = No mínimo

run-high = No máximo

# For screen readers: the buttons that change the end of a target.
run-less = { $what }: menos

run-more = { $what }: mais

# What the phone is asked for, and why.
run-ready = O que esta corrida usa

run-ready-without = A corrida funciona sem cada um deles. A pergunta vem no começo.

run-permission-location = Localização

run-permission-location-why = Para distância, ritmo e percurso. Só durante a corrida, e só neste telefone.

run-permission-activity = Atividade física

run-permission-activity-why = Para seus passos, se nenhum sensor os contar.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = Para seus sensores pareados.

run-permission-notifications = Notificações

run-permission-notifications-why = Para mostrar a corrida e “Pernas pesadas” na tela de bloqueio.

run-permission-granted = Permitido

run-permission-allow = Permitir

run-permission-settings = Abrir as configurações

run-permission-restricted = Não é possível neste telefone.

# Paired sensors, and whether each is heard.
run-sensors = Sensores

run-sensors-none = Nenhum está pareado. O telefone basta.

run-sensors-add = Parear um sensor

run-sensors-all = Tudo sobre sensores

run-sensor-heard = recebendo

run-sensor-searched = procurando

run-sensor-silent = conectado, mas mudo

run-sensor-waiting = nova tentativa em breve

run-sensor-unheard = ainda não procurado

run-battery-percent = bateria { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = Pernas pesadas? Diga com

run-way-screen = o botão grande da tela

run-way-headset = o botão dos seus fones

run-way-notification = a notificação na tela de bloqueio

run-way-knock = duas batidas no telefone

# Asked once: how the coach speaks where no headphones are.
run-sound-title = Como o coach deve falar sem fones?

run-sound-speaker = Em voz alta

run-sound-speaker-text = Pelo telefone, todos por perto ouvem.

run-sound-vibration = Com vibração

run-sound-vibration-text = As palavras ficam na tela.

run-sound-silent = De jeito nenhum

run-sound-silent-text = Sem som e sem vibração, só palavras na tela.

run-sound-later = Você pode mudar nas configurações.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = A economia de bateria pode encerrar uma corrida

run-saving-samsung = Em Samsung, tire o Fresh Legs dos apps em suspensão e escolha “Irrestrito” na bateria.

run-saving-xiaomi = Em Xiaomi, permita o “Início automático” do Fresh Legs e escolha “Sem restrições” na bateria.

run-saving-huawei = Em Huawei, gerencie a inicialização do Fresh Legs manualmente e permita a execução em segundo plano.

run-saving-oppo = Em Oppo e OnePlus, permita a atividade em segundo plano do Fresh Legs e trave-o nos apps recentes.

run-saving-vivo = Em Vivo, permita alto consumo em segundo plano para o Fresh Legs.

run-saving-other = Deixe o Fresh Legs usar a bateria sem restrições, para a corrida seguir com a tela apagada.

run-saving-open = Abrir configurações da bateria

# A simulated runner, for trying out.
run-demo = Experimentar sem correr

run-demo-text = Um corredor simulado com sensores. Aperte “Pernas pesadas” e ouça o que acontece.

run-demo-start = Começar a corrida simulada

# The numbers of a run; each label stands over its number.
run-pace-label = Ritmo

run-time = Tempo

run-elapsed = Com pausas

run-distance = Distância

run-heart-rate = Coração

run-cadence = Passos/min

run-pace-average = Ritmo médio

run-heart-rate-average = Coração em média

run-heart-rate-most = Coração no máximo

run-cadence-average = Passos/min em média

run-ascent = Subida

run-laps = Voltas

# How good a number is: late, not there, or the strap is off the skin.
run-stale = há { $seconds } s

run-lost = sem sinal

run-no-contact = sem contato

# The button of the app.
run-heavy = Pernas pesadas

# Leads to the words of a red flag; one or two short words.
run-not-well = Não estou bem

run-not-well-title = O que é?

run-pause = Pausa

run-resume = Seguir

run-lap = Volta

run-more-key = Mais

# Words of the runner's own, on buttons.
run-word-easing = Aliviando de propósito

run-word-better = Melhor

run-word-same = Igual

run-word-worse = Pior

run-word-pain = Dor

run-word-dizzy = Tontura

run-word-chest = Peito, ou falta de ar

run-word-not-now = Agora não

run-word-coach-again = Me oriente de novo

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = Aceitar

run-rescue-ease = Aliviar o ritmo

run-rescue-tall = Alto e solto

run-rescue-steps = Passos mais rápidos e curtos

run-rescue-breathe = Respirar baixo

run-rescue-landmark = Só até o próximo ponto

run-rescue-self-talk = Uma frase para você

run-rescue-fuel = Comer e beber

run-rescue-walk = Caminhar um pouco

run-rescue-cut-short = Encurtar a corrida

# Takes the metronome that a rescue offers.
run-metronome-offer = Metrônomo a { $cadence }

# What sounds with the steps.
run-metronome = Metrônomo

run-breath = Respiração

run-breath-pattern = Inspire { $inhale } passos, expire { $exhale }

run-breath-patterns = Respirar: passos inspirando : expirando

run-guide-by-rate = Só a sua cadência é conhecida. Toque quando um pé pisar.

run-tap = Toque no seu passo

run-guide-keep = Manter

run-guide-off = Desligar

# A routine in a run.
run-warm-up-offer = Aquecer primeiro?

run-cool-down-offer = Desaquecer?

run-cool-down-text = Alguns minutos leves para terminar.

run-cool-down-start = Começar o desaquecimento

run-level = Nível { $level }

run-decline = Não, obrigado

run-side-left = esquerda

run-side-right = direita

run-side-both = ambos

run-rest = Descanso. Depois: { $next }

run-next-exercise = Depois: { $name }

run-routine-stop = Parar

# Where the runner is in a plan, or in a routine.
run-step = { $number } de { $of }

run-left = faltam { $what }

# What is different from an ordinary run.
run-paused = Em pausa

run-standing = Você parou: pausa automática

run-eased = Leve: metas descansam

run-muted = Mudo: só a segurança fala

run-voice-failed = A voz não funciona: só tons e vibração

run-locked = Bloqueado: só dá para dizer como você está

run-mute = Silenciar

run-unmute = Falar de novo

run-lock = Bloquear a tela

run-unlock = Segure para desbloquear

# Ends the run: held, or pressed and then asked.
run-finish-hold = Segure para encerrar

run-finish = Encerrar sem segurar

run-finish-question = Encerrar a corrida?

run-finish-text = Ela é salva, e depois não dá para continuar.

run-finish-yes = Encerrar

run-finishing = Salvando …

# Opens the phone's dialler with this number.
run-call = Ligar { $number }

# What went wrong in a run, told once.
run-trouble-storage-full = O telefone está cheio. A corrida segue e fica na memória até haver espaço.

run-trouble-storage-failing = Salvar não funciona agora. A corrida segue e fica na memória.

run-trouble-storage-back = Salvar voltou a funcionar. Nada se perdeu.

run-trouble-not-stored = O fim desta corrida não pôde ser salvo. O que veio antes está salvo.

run-trouble-soundtrack = O som desta corrida não pode mais ser gravado. A corrida segue.

# After a run.
run-done = Corrida encerrada

run-eased-done = Você aliviou por escolha própria. Conta, e nenhuma meta foi perdida.

run-review = Ver esta corrida

run-put-away = Pronto

# The card of a run.
run-card = Como foi?

run-card-kept = Guardado no seu diário

run-effort = Quão difícil foi?

run-effort-scale = 0: repouso. 3: moderado. 5: difícil. 10: o máximo possível.

run-legs = Quão pesadas estavam as pernas?

run-legs-scale = 0: leves. 10: o mais pesadas possível.

run-of-ten = { $value } de 10

run-where = Onde pesavam?

run-part-glutes = glúteos

run-part-hip-flexors = frente do quadril

run-part-quadriceps = frente da coxa

run-part-hamstrings = parte de trás da coxa

run-part-adductors = parte interna da coxa

run-part-knee = joelho

run-part-shin = canela

run-part-calf = panturrilha

run-part-foot = pé

run-helped = O que ajudou?

run-note = Nota

# A defect ended the run.
run-broken-title = Uma falha encerrou esta corrida

run-broken-text = O que foi gravado está salvo. Você pode continuar, ou encerrar.

run-broken-next = Ver o que dá para fazer

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] falta { $count }
   *[other] faltam { $count }
}
