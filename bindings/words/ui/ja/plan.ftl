# Over what is planned for today.
plan-today = 今日

plan-next-days = これからの数日

# Leads to the screen that begins a run.
plan-run = ランへ

# What was run on a day already; $what is a distance and a time.
plan-done = 走った分：{ $what }

# Takes what today suggests.
plan-accept = 控えめにする

# Keeps what was planned.
plan-keep = 予定のままにする

# Over what can be made of heavy legs before today's run.
plan-heavy = 走る前から足が重いですか？ こんな選び方があります：

# Leads to the form on how the legs are before a run.
plan-say-legs = 足の調子を伝える

# Over what the runner trains for.
plan-goal = 目標

plan-set-goal = 目標を決める

plan-change-goal = 目標を変える

plan-remove = 取り消す

# Asked before the goal is taken away.
plan-remove-title = 目標を取り消しますか？

plan-remove-text = そのあとの数週間は、今あるものを保ちます。目標はいつでも決め直せます。

# Days until the goal.
plan-days-left = { $count ->
   *[other] あと{ $count }日
}

# On how many days of a week the runner runs.
plan-runs-a-week = { $count ->
   *[other] 週に{ $count }日走る
}

# Sets the nearer goal that is offered instead of one out of reach.
plan-take-offer = これを目標にする

# The weeks that lead to the goal.
plan-season = シーズン

# A week by its Monday; $date is that day.
plan-week-from = { $date }からの週

plan-this-week = 今週

# What is run, of what the week would hold; both with their unit.
plan-run-of = { $whole }のうち{ $run }

# The longest run of a week.
plan-longest = 最長{ $distance }

plan-all-weeks = { $count ->
   *[other] { $count }週すべてを見る
}

plan-fewer-weeks = 週を減らす

# The steps that lead back into running.
plan-ladder = 一段ずつ

# Pain has stopped the steps.
plan-ladder-stopped = 痛みがあるので、次の段階は待ちます。

# The first day on which the next step may be done.
plan-ladder-from = 次の段階は{ $date }から

# For screen readers, before a step.
plan-step-done = 済み

plan-step-next = 次

plan-reasons = プランがこうなっている理由

# The form of a goal.
plan-distance = 距離

# $unit is the short name of a kilometre or mile.
plan-distance-in = 距離（{ $unit }）

plan-half-marathon = ハーフマラソン

plan-marathon = マラソン

plan-date = 日付

plan-days-question = 週に何日走りますか？

plan-name = 名前

plan-name-hint = 大会の名前など（なくてもかまいません）

# A field for a number holds something else.
plan-no-number = 10や21.1のような数字が必要です

# A field for a pace holds something else.
plan-no-pace = 6:30のような分と秒が必要です

# The three answers that the plan begins with.
plan-start = 出発点

plan-start-change = はじめの三つの答え

plan-start-detail = 最長のラン、週のラン、楽なペース

plan-start-intro = あなたのランが分かるまで、プランはこの答えから始めます。

plan-longest-run-in = 最長のラン（{ $unit }）

plan-longest-run-hint = この30日で。なければ0

plan-runs-question = 週のラン

plan-less = ランを減らす

plan-more = ランを増やす

# $unit is the short name of a kilometre or mile.
plan-easy-pace-in = 楽なペース（1{ $unit }あたりの分:秒）

plan-easy-pace-hint = 例：6:30。空欄でもかまいません。
