### Guided routines: what the coach says around the exercises.
### $routine and $exercise are names of their own; $dose is one of the dose- messages.

warm-up-offered = まず短いウォームアップをしますか？
    .chatty = まず短いウォームアップはどうですか？足が喜びますよ。
    .screen = まずアップする？

cool-down-offered = ここで短いクールダウンをしますか？
    .chatty = ここで少し歩いて、ストレッチはどうですか？
    .screen = クールダウンする？

routine-started = { $routine }、およそ{ $time }です。
    .screen = { $routine }

routine-exercise = { $exercise }、{ $dose }です。
    .screen = { $exercise }

routine-other-side = 反対側です。
    .screen = 反対側

routine-rest = { $time }休みましょう。
    .screen = 休み { $time-digits }

routine-done = 終わりです。
    .chatty = 終わりです。いい動きでした。
    .screen = 運動完了

routine-stopped = 運動を中止しました。
    .screen = 運動中止

# $reason is heavy_legs, pain or hard_run.
routine-withheld = { $reason ->
        [heavy_legs] 今日は足が重いです。ジャンプとゆっくり下ろす動きは休みです。
        [pain] 今日は痛みがあります。ジャンプとゆっくり下ろす動きは休みです。
       *[hard_run] きついランが近いです。ジャンプとゆっくり下ろす動きは休みです。
    }
    .screen = ジャンプは休み

dose-times = { $number }回
dose-times-each-side = 左右{ $number }回ずつ
dose-time = { $time }
dose-time-each-side = 左右{ $time }ずつ
