### Habits, streaks and reminders.

habit-sleep = 睡眠
habit-sleep-why = 7時間以上。大人にはたいてい7〜9時間が必要で、体の修復のほとんどは夜に進みます。
habit-mobility = 可動域づくり
habit-mobility-why = 数分のやさしい動き。体をしなやかに保ち、こわばりを和らげるかもしれません。
habit-strength = 筋力トレーニング
habit-strength-why = 週に2回。強い足は少ない力で走れ、きつい運動でも疲れにくくなります。
habit-fuelling = 長いランの補給
habit-fuelling-why = 75分を超えるランでは1時間に少なくとも30 gの糖質を、そのあとにも何か食べましょう。
habit-hydration = 水分
habit-hydration-why = 1日を通して、のどの渇きに合わせて飲みましょう。目標の量はなく、渇きをずっと超えて飲んでもよいことはありません。
habit-warm_up = ウォームアップ
habit-warm_up-why = 走る前のウォームアップ。走る日の可動域づくりや、選んだ長めのウォームアップも数えます。
habit-easy_days = きつい日のあとは楽に
habit-easy_days-why = きつい日のあとは、楽な日か休みの日に。足は回復する間に強くなります。

habit-progress-days = 今週{ $target }日のうち{ $done }日
habit-progress-times = 今週{ $target }回のうち{ $done }回
habit-progress-occasions = 今週{ $target }回の機会のうち{ $done }回
habit-no-occasion = 今週はまだ機会がありません
habit-streak-none = 新しいスタート
habit-streak-days = { $streak }日連続
habit-streak-weeks = { $streak }週連続
habit-streak-occasions = { $streak }回連続
habit-paused = 休止中。連続の記録は待っています。

reminder-after_run_card-title = ランはどうでしたか？
reminder-after_run_card-body = タップ2回：きつさと、足の様子です。
reminder-morning_check_in-title = おはようございます
reminder-morning_check_in-body = 今日の足はどうですか？数秒で終わります。
reminder-did_it_help-title = 役に立ちましたか？
reminder-did_it_help-body = 足のために試したことがあります。よければ、どうだったか教えてください。
