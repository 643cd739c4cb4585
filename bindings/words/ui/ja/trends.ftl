# Groups of what can be looked at over time.
trends-group-legs = 足

trends-group-load = 負荷

trends-group-recovery = 回復

trends-group-running = ランニング

# What can be looked at over time, as the engine names it.
trends-metric-load = 負荷

trends-metric-ctl = 長期の負荷

trends-metric-atl = 短期の負荷

trends-metric-tsb = 負荷のバランス

trends-metric-monotony = 単調さ

trends-metric-sleep = 睡眠

trends-metric-heaviness = 足の重さ

trends-metric-soreness = 筋肉痛

trends-metric-hrv = 心拍変動

trends-metric-resting-hr = 安静時心拍数

trends-metric-cadence-at-pace = 楽なペースのピッチ

trends-metric-efficiency = 効率

trends-metric-weekly-distance = 週の距離

trends-metric-weekly-minutes = 週の時間

trends-metric-rpe = きつさ

# How far back.
trends-range-four-weeks = 4週間

trends-range-three-months = 3か月

trends-range-half-year = 6か月

trends-range-year = 1年

# Numbers below a chart.
trends-latest = 最新

trends-lowest = 最低

trends-highest = 最高

# What the lines of a chart are.
trends-sign-value = 個々の値

trends-sign-mean = 平均

trends-sign-usual = いつもの範囲

# The text of a chart for screen readers.
trends-summary = { $what }、{ $first }から{ $last }。最新{ $latest }、最低{ $low }、最高{ $high }。

# Shows a chart as a list of its values, and puts the list away.
trends-numbers-show = 数字で見る

trends-numbers-hide = 数字を隠す

trends-number-usual = いつもの範囲：{ $low }〜{ $high }

# Above the reason for which a chart is empty.
trends-none = まだ数字がない理由

trends-write = 今日の様子を記録する

# Heavy legs, week by week.
trends-legs-weeks = 足が重い日、週ごと

trends-legs-week = { $day }からの週：わかっている{ $known }日のうち{ $heavy }日。

trends-patterns = 足が重い日に重なったこと

# How hard the training of the last 28 days was.
trends-split = 楽ときつい、直近28日

trends-split-low = 楽

trends-split-moderate = 中くらい

trends-split-high = きつい

trends-split-unknown = 不明

trends-minutes = { $value }分

# Steps and ground contact at one pace: now, and in the four weeks before.
trends-gait-cadence = { $now }歩/分、以前は{ $before }

trends-gait-contact = 接地{ $now }ミリ秒、以前は{ $before }

trends-gait-bands = ペース別、直近4週間とその前の4週間

trends-gait-steps = いつものペースでの1分あたりの歩数、ランごと
