### What the phone's system shows of the app, outside of its screens.

# The app's name, under its icon. It is the same in every language.
platform-app-name = Fresh Legs

# A kind of notification, in the system's settings: the run that is being recorded.
platform-channel-run = ラン中

# What that kind is, below its name there.
platform-channel-run-about = 走っているあいだ、ボタンと一緒に表示されます。

# The other kind: reminders that the runner switched on.
platform-channel-reminders = リマインダー

# What that kind is, below its name there.
platform-channel-reminders-about = オンにしたものだけです。

# Title of the notification while a run is recorded.
platform-run = ランを記録中

# Title of the notification while the run is paused.
platform-run-paused = 一時停止中

# Button in the notification: the runner's legs are heavy. Short: three buttons share a line.
platform-run-heavy = 足が重い

# Button in the notification: takes back that the legs are heavy.
platform-run-undo = 取り消す

# Button in the notification: pauses the run.
platform-run-pause = 一時停止

# Button in the notification: goes on with the run.
platform-run-resume = 再開

# Button in the notification: begins a new lap.
platform-run-lap = ラップ

# Title of a notification: the system ended the app during a run.
platform-run-interrupted = ランが中断されました

# Its text. What was recorded until then is saved.
platform-run-interrupted-text = 記録した分は保存されています。開いて再開するか、終了してください。

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-heavy = 足が重い

# The same where there is room, and as it is said to an assistant.
platform-shortcut-heavy-long = 足が重い

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-easy = 楽なラン

# The same where there is room.
platform-shortcut-easy-long = 楽なランを始める

# Shortcut on the app's icon; at most ten letters or so.
platform-shortcut-check-in = チェックイン

# The same where there is room.
platform-shortcut-check-in-long = 今日のチェックインをする

# What the widget is, where the runner chooses one.
platform-widget-about = 今日の足の状態と、ランを始めるボタンです。

# On the widget, over the word for today; also its name.
platform-widget-today = 今日

# On the widget: starts a run.
platform-widget-start = スタート

# On the widget in place of today's word, while the app is locked.
platform-widget-hidden = アプリを開くと見られます

# Why the app asks for the phone's location; shown before the system asks.
platform-permission-location = 屋外のランの距離、ペース、コースのためです。走っているあいだだけ使い、データはこの端末から出ません。

# Why the app asks for nearby devices; shown before the system asks.
platform-permission-bluetooth = 心拍ベルト、フットポッド、トレッドミルを見つけて受信するためです。

# Why the app asks for physical activity; shown before the system asks.
platform-permission-activity = センサーがないときに歩数を数えるためです。ピッチと、トレッドミルでの距離に使います。

# Why the app asks to notify; shown before the system asks.
platform-permission-notifications = ロック画面にランとボタンを表示し、オンにしたリマインダーを知らせるためです。

# Why the app asks for Health Connect's records; shown before the system asks, and on the page that opens from there.
platform-permission-health = ほかのアプリが記録した睡眠、安静時心拍数、ワークアウトを読み取り、ランをそこに保存するためです。どれも希望したときだけで、データはこの端末から出ません。

# Title of the page that says what is done with Health Connect's records.
platform-health-title = 健康データについて

# A reminder on the lock screen, where its own text is private.
platform-reminder-hidden = 日誌からのリマインダー

# Button on a reminder: switches off this kind of reminder, and no other.
platform-reminder-off = 今後は通知しない

# Title of the system's prompt for a finger, a face or a code.
platform-unlock-title = Fresh Legsのロックを解除

# Its second line.
platform-unlock-text = ランと日誌は本人だけが見られます。

# Beside the app's icon where the phone asks what to open or share a file of a run with.
platform-open-with = Fresh Legsで開く
