### What only iPhones show: the answers to what is asked of an assistant or a shortcut.

# Shortcut, as it is listed and said to an assistant: pauses the run that is recorded.
ios-intent-pause = ランを一時停止

# The same: goes on with it.
ios-intent-resume = ランを再開

# An assistant’s answer where something was asked of a run and none is recorded.
ios-intent-no-run = 記録中のランはありません。

# An assistant’s answer: that the runner’s legs are heavy was passed on to the run, which speaks for itself.
ios-intent-heavy = 「足が重い」とランに伝えました。

# An assistant’s answer: that the legs are heavy was taken back.
ios-intent-undone = 取り消しました。

# A way of saying that legs are heavy: the button of the run's Live Activity.
ios-way-live-activity = ロック画面のボタン

# Where voices are chosen: iOS opens no page with its voices to an app, so the way there is told.
ios-voices-detail = 端末の設定の「アクセシビリティ」にある読み上げの項目で、より自然な声などを追加できます。追加した声はオフラインでも使えます。

# Bluetooth is off, and no app may open the system's page of it: the way there.
ios-sensors-switch-on = スマートフォンの「設定」にある「Bluetooth」でオンにしてください。

# Below what is exchanged with Apple's Health: where that is changed.
ios-health-change = Appleは、何を読み取れるかをアプリに知らせません。許可しなかったものは入ってこないだけです。変更は「ヘルスケア」アプリの自分の写真から「アプリ」で行えます。

# What is stored where: of the network.
ios-where-network = ネットワーク：なし。アプリはインターネットに接続しません。アカウントも広告も統計もありません。

# What is stored where: of iCloud.
ios-where-cloud = iCloud：なし。電話のバックアップに保存データは含まれません。別の電話へ移すには、ここで保存したバックアップを使います。

# The last of the first screens: of the two things that the system asks for, location and motion.
ios-ready-note = ランを始めると、システムが2つのことをたずねます。どちらも断れます。その場合、ランは残りのもので続きます。

# There: a title, and what can be done with the phone locked.
ios-ready-lock = ロック画面

ios-ready-lock-text = ランはロック画面にも表示され、脚が重いときのボタンもあります。画面が消えても続きます。

# Below the switch that hides the screens: iOS lets no app forbid pictures of the screen.
ios-hide-detail = アプリ一覧に内容を出しません
