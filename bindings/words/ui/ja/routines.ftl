# Above three levels, of which one is chosen.
routines-how-hard = むずかしさ

# One of three levels, 1 to 3.
routines-level = レベル{ $level }

routines-none = このレベルのルーティンはありません。

# How long a routine takes.
routines-minutes = { $count ->
   *[other] 約{ $count }分
}

routines-exercises = { $count ->
   *[other] { $count }種目
}

# $things are some of the five below.
routines-needs = 用意するもの：{ $things }

routines-mat = マットまたはやわらかい床

routines-support = つかまるもの

routines-block = 段差

routines-roller = フォームローラー

routines-anchor = 足を押さえてくれる人か重いもの

# Why some exercises are left out today.
routines-withheld-legs = 今日は足が重いので、ジャンプとゆっくり下ろす動きは外しました。

routines-withheld-pain = 今日は痛みがあるので、ジャンプとゆっくり下ろす動きは外しました。

routines-withheld-hard-run = きついランか長いランが近いので、ジャンプとゆっくり下ろす動きは外しました。

routines-nothing-left = 今日できるものは残っていません。別の日にまた出てきます。

# Begins a routine.
routines-start = 始める

# The same for screen readers; $name is the routine's.
routines-start-named = { $name }を始める

# Shows how good the evidence for a routine is.
routines-known = 根拠を見る

routines-known-less = 根拠を閉じる

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }：{ $grade }

routines-for-performance = そのあとのラン

routines-for-recovery = ランのあとの落ち着き

routines-for-soreness = 筋肉痛

routines-for-range = 動く範囲

routines-for-economy = 同じペースでのきつさ

routines-for-strength = 筋力

routines-for-injury = けが

# How strong evidence is, as the guide says it.
routines-grade-strong = 強い根拠

routines-grade-moderate = 中程度の根拠

routines-grade-weak = 弱い根拠

routines-grade-contested = 意見が分かれる

# Which exercise of how many is done.
routines-step = { $of }種目中{ $number }番目

routines-rest = 休憩

# The runner has paused the routine.
routines-paused = 一時停止中

routines-left-side = 左側

routines-right-side = 右側

# Behind a large number of repetitions.
routines-times-left = { $count ->
   *[other] 回残り
}

# Behind a large number of minutes and seconds.
routines-time-left = 残り

# What comes next; $exercise is its name.
routines-then = 次：{ $exercise }

routines-last = これが最後です。

# Goes back to the exercise before, on a large button.
routines-back = 前へ

routines-pause = 一時停止

routines-resume = 再開

routines-stop = 終わる

# The voice of a routine.
routines-mute = 声を消す

routines-unmute = 声を出す

# A routine has ended.
routines-over = 終わりました。おつかれさまでした。

routines-broken = 不具合で中断されました。

routines-broken-advice = ほかのデータは失われていません。もう一度始められます。
