# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = 表示の理由

# Over what to ask a professional.
today-ask = 聞くこと

# Shows and hides the rest of what a panel has to say.
today-more = もっと見る

today-less = 閉じる

# Shows the emergency number in the phone's dialler.
today-call = { $number }に電話

# Sets a red flag aside; each is asked about before.
today-seen = 専門家に診てもらった

today-seen-question = 専門家が診て、走ってよいと言いましたか？

today-seen-detail = 記録して、警告を消します。そうでなければ、このままにしてください。

today-gone = もう消えた

today-gone-question = 完全に消えましたか？

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = この文はまだ医療者が確認していません。

# The page for a professional.
today-take-along = 診察に持っていくもの

today-made-on = { $day }作成

# Leads to a page of the guide.
today-guide = ガイドで読む

# Today's suggestion, and what the runner makes of it.
today-accept = 提案に従う

today-keep = 予定のままにする

today-accepted = 提案に従います。

today-kept = 予定のままです。

# Over the reasons for how ready the body is.
today-why-so = 今日の根拠

today-signs = サインごとの様子

today-missing = まだ分からないこと

# How many runs have taught what is usual for the runner's legs.
today-baseline = あなたの足のふだん

today-baseline-runs = { $needed }回中{ $runs }回

today-baseline-detail = そのあとはセンサーが足の重さをたずねることがあります。あなたの言葉はすぐに使われます。

# Answers to the question whether an advice helped.
today-helped-yes = 試して、役に立った

today-helped-no = 試したが、役に立たなかった

today-helped-unsure = 試したが、分からない

today-not-tried = 試していない

# Habits, each with its last seven days.
today-habits = 習慣

today-habits-empty = 習慣は選ばれていません。

today-habits-choose = 習慣を選ぶ

today-habits-forgiven = 1日の抜けは大目に見ました。

today-habits-paused = 休んでいる間は止まっています。

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }：できた

today-day-not-done = { $day }：できなかった

today-day-unknown = { $day }：不明

today-day-no-occasion = { $day }：機会なし

today-day-paused = { $day }：休み

# The ways on from today.
today-to-check-in = 足、睡眠、筋肉痛：すぐに終わります

today-to-run = 音声コーチと走る

today-to-why = 考えられる原因と対処
