### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = Sua corrida

# What that kind is, below its name there.
platform-channel-run-about = Aparece enquanto você corre, com seus botões.

# The other kind: reminders that the runner switched on.
platform-channel-reminders = Lembretes

# What that kind is, below its name there.
platform-channel-reminders-about = Só os que você ativou.

# Title of the notification while a run is recorded.
platform-run = Sua corrida está em andamento

# Title of the notification while the run is paused.
platform-run-paused = Em pausa

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = Pernas pesadas

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = Desfazer

# Button in the notification: pauses the run.
platform-run-pause = Pausar

# Button in the notification: goes on with the run.
platform-run-resume = Continuar

# Button in the notification: begins a new lap.
platform-run-lap = Volta

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = Sua corrida foi interrompida

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = O que foi gravado está salvo. Abra para continuar ou encerrar.

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = Pernas pesadas

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = Minhas pernas estão pesadas

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = Corrida leve

# The same where there is room.
platform-shortcut-easy-long = Começar uma corrida leve

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = Check-in

# The same where there is room.
platform-shortcut-check-in-long = Fazer o check-in de hoje

# What the widget is, where the runner chooses one.
platform-widget-about = Como estão suas pernas hoje, e um botão para começar a correr.

# On the widget, over the word for today; also its name.
platform-widget-today = Hoje

# On the widget: starts a run.
platform-widget-start = Começar

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = Abra o app para ver

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = Para a distância, o ritmo e o trajeto de uma corrida ao ar livre. Só enquanto você corre, e fica neste telefone.

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = Para encontrar e ouvir sua cinta cardíaca, seu sensor de passada ou sua esteira.

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = Para contar seus passos quando nenhum sensor faz isso: para sua cadência e para a distância na esteira.

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = Para mostrar sua corrida e seus botões na tela de bloqueio, e os lembretes que você ativar.

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = Para ler o sono, a frequência cardíaca de repouso e os treinos que outros apps gravaram, e guardar suas corridas lá. Cada um só se você quiser; nada sai deste telefone.

# Title of the page that says what is done with Health Connect's records.
platform-health-title = Seus dados de saúde

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = Um lembrete do seu diário

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = Não lembrar mais

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Desbloquear o Fresh Legs

# Its second line.
platform-unlock-text = Suas corridas e seu diário são privados.

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Abrir com o Fresh Legs
