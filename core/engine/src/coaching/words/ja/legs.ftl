### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = ゆっくりですね。目標は休みます。
    .chatty = ゆっくりですね、それでいいんです。目標はしばらく休みます。
    .screen = ゆっくり、目標なし

not-now-noted = わかりました。
    .chatty = わかりました。しばらく静かにしています。
    .screen = あとで

word-undone = 取り消しました。
    .chatty = 取り消しました。今までどおり続けます。
    .screen = 取り消し

heavy-early = まず様子を見ましょう。じゅっぷんゆっくりです。
    .chatty = 足が目覚めるには時間がかかるものです。ゆっくり、じゅっぷん走りましょう。
    .screen = 10分ようすを見る

early-check = じゅっぷんたちました。良くなった、同じ、悪くなった、どれですか？
    .chatty = じゅっぷんたちました。足は良くなった、同じ、悪くなった、どれですか？
    .screen = 良い、同じ、悪い？

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent }パーセント遅く、心拍数は低めです。足が重いですか、わざとゆっくりですか？
        [same] { $percent }パーセント遅く、心拍数は同じです。足が重いですか、わざとゆっくりですか？
        [higher] { $percent }パーセント遅く、心拍数は高めです。足が重いですか、わざとゆっくりですか？
       *[unknown] { $percent }パーセント遅めです。足が重いですか、わざとゆっくりですか？
    }
    .chatty = { $heart ->
        [lower] およそ{ $percent }パーセント遅くなり、心拍数は低めです。足が重いのですか、それともわざとゆっくりですか？
        [same] およそ{ $percent }パーセント遅くなり、心拍数は同じです。足が重いのですか、それともわざとゆっくりですか？
        [higher] およそ{ $percent }パーセント遅くなり、心拍数は高めです。足が重いのですか、それともわざとゆっくりですか？
       *[unknown] およそ{ $percent }パーセント遅くなっています。足が重いのですか、それともわざとゆっくりですか？
    }
    .screen = 重い？ わざと？

cardio-drift = 同じペースで心拍数が上がりました。落として、冷やし、のどが渇けば飲みましょう。
    .chatty = 同じペースで心臓がより働いています。少し落として体を冷やし、のどが渇いたら飲みましょう。
    .screen = 心拍上昇、ゆっくり
