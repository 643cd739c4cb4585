# A run whose sort is not known yet, as a title.
review-run = ラン

# Over the runs of a month; $month is its name, $year has four digits.
review-month = { $year }年{ $month }

# There are no runs yet.
review-no-runs = ここにランが並びます。記録するか、設定でほかの機器のファイルを取り込んでください。

review-first-run = 最初のランへ

# A run that was cut off, for instance by an empty battery.
review-unfinished = このランは途中で切れました

review-unfinished-action = 再開するか、閉じる

# Sorts of runs, as the journal names them.
review-kind-easy = ラン

review-kind-treadmill = トレッドミルのラン

review-kind-trail = トレイルラン

review-kind-intervals = インターバル

review-kind-race = レース

review-kind-with-friends = 友人とのラン

# Where a run is from; $name is a file's name.
review-from-file = ファイル{ $name }から

review-from-replay = 再生したファイル

review-from-simulation = 走らないお試し

# Shows a sign beside each run by which it is deleted.
review-delete-some = ランを削除

review-delete-done = 削除を終える

# $run is the sort of a run with its day and time.
review-delete-named = 削除：{ $run }

review-delete = このランを削除

review-delete-title = ランを削除しますか？

# $run is the sort of a run with its day and time.
review-delete-text = { $run }：走った道、心拍、話した内容がすべて消え、元には戻せません。

# What a number is; the number stands below.
review-distance = 距離

# Time without pauses.
review-moving = 時間

review-pace = ペース

review-heart-rate = 心拍数

# The highest heart rate.
review-highest = 最高心拍数

review-cadence = ピッチ

review-ascent = 上り

# Time with pauses.
review-elapsed = 休止を含む

# The height above the sea.
review-height = 高度

# What the runner said of the run afterwards.
review-card = どうだったか

review-no-card = きつさと足の具合は、まだ記入されていません。

review-fill-card = 今記入する

# Opens the form again, for instance for another note.
review-other-card = ほかのことを記入する

review-effort = きつさ

review-heaviness = 足の重さ

# On a scale from 0 to 10.
review-of-ten = { $value }／10

review-was-heavy = 足が重いランでした。

# A stretch of heavy legs with the help that was given.
review-rescue = 重い足

# Two times since the start of the run.
review-from-to = { $from }から{ $to }まで

# The way that was run, drawn without a map.
review-way = 走った道

review-way-start = スタート

review-way-end = ゴール

review-way-heavy = 足が重くなった所

# For screen readers: what the drawing shows.
review-way-seen = 走った道の線。スタートとゴールの印つき。上が北です。

review-way-seen-heavy = { $count ->
   *[other] 走った道の線。スタートとゴール、足が重くなった{ $count }か所の印つき。上が北です。
}

# Why there is no map.
review-way-note = 地図は使いません。走った場所は誰にも知られません。

# For screen readers: a chart. $name is pace, heart rate …; the others are values with their unit.
review-course-seen = ランの間の{ $name }、{ $from }から{ $to }

# The signs above a chart.
review-cue = コーチの声

review-word = あなたの言葉

review-pause = 一時停止

review-splits = スプリット

review-laps = ラップとステップ

# Time in the zones of heart rate.
review-zones = 心拍ゾーン

# Heart rates with their unit.
review-below = { $bpm }未満

review-from = { $bpm }以上

# A share of the run's time.
review-share = 時間の{ $percent }パーセント

# The run beside similar ones.
review-similar = 似たランとくらべて

# α1, a measure of the heart's rhythm. α1 stays as it is.
review-rhythm = 心拍のリズム（α1）

# For screen readers: what the chart shows.
review-rhythm-seen = ランの間のα1、2分ごと

review-rhythm-good = きれいな拍

review-rhythm-shaded = やや不確か

# What was said in the run, with times.
review-said = 話したこと

review-said-all = { $count ->
   *[other] { $count }件すべてを見る
}

review-said-less = 減らす
