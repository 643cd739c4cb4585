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
