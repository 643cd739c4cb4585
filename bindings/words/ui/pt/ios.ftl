### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = Pausar a corrida

# The same: goes on with it.
ios-intent-resume = Retomar a corrida

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = Não há nenhuma corrida em andamento.

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = Sua corrida já sabe: suas pernas estão pesadas.

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = Desfeito.

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = o botão na tela de bloqueio

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = Nas configurações do celular, em Acessibilidade, onde os textos são lidos em voz alta, há mais vozes, e melhores. Depois de baixadas, não precisam de rede.

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = Ligue-o nos ajustes do telefone, em “Bluetooth”.

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = A Apple não diz a nenhum app o que ele pode ler: o que você recusa simplesmente não chega. Isso se muda no app Saúde, na sua foto, em “Apps”.

# What is stored where: of the network.
ios-where-network = Rede: nenhuma. O app não se conecta à internet. Sem conta, sem publicidade, sem estatísticas.

# What is stored where: of iCloud.
ios-where-cloud = iCloud: nada. As cópias do telefone deixam os dados de fora; uma cópia que você salva aqui é o caminho para outro telefone.

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = Ao começar, o sistema pergunta por duas coisas. Você pode recusar cada uma: a corrida segue com o que restar.

# There: a title, and what can be done with the phone locked.
ios-ready-lock = Tela bloqueada

ios-ready-lock-text = A corrida também está lá, com o botão para pernas pesadas, e continua com a tela apagada.

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = Nada visível na lista de apps abertos
