# The parts of the app, in the bar at its foot. One short word each.
app-today = 今日

app-run = ラン

app-journal = 日誌

app-trends = 推移

app-more = その他

# The other screens, as rows of the screen “More” and as their titles.
app-runs = ランの一覧

app-check-in = チェックイン

app-why = なぜ重い？

app-plan = プラン

app-routines = ルーティン

app-sensors = センサー

app-guide = ガイド

app-settings = 設定

# Over the screens while the app is locked.
app-locked = Fresh Legsはロックされています

app-unlock = ロックを解除
