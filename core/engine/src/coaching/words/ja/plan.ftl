### The plan: its steps and milestones.

step-started = { $name }、{ $length }です。
    .screen = { $kind } { $length-digits }

step-started-open = { $name }、ラップを押すまでです。
    .screen = { $kind } ラップまで

step-warm-up = ウォームアップ
step-run = ラン
step-recover = リカバリー
step-cool-down = クールダウン

# On the screen, in a word.
step-warm-up-short = アップ
step-run-short = ラン
step-recover-short = 回復
step-cool-down-short = ダウン

step-result = 今のは{ $pace }でした。

repetition = { $of }本中{ $number }本目です。

plan-complete = プラン完了です。続けても終えても大丈夫です。
    .screen = プラン完了

half-way = 半分まで来ました。
    .screen = 半分

last-kilometre = 最後の一キロです。
    .screen = ラスト1 km

last-mile = 最後の一マイルです。
    .screen = ラスト1 mi
