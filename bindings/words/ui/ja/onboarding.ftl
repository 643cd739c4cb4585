# Which of the first screens this is.
onboarding-step = ステップ { $number }/{ $of }

# Leaves a step out.
onboarding-skip = スキップ

# The first screen of all.
onboarding-welcome = Fresh Legsへようこそ

onboarding-what = 足の声を聞く、ランニングの相棒です。

# What it does, in three short pieces.
onboarding-coach = 耳からコーチング

onboarding-coach-text = ペース、ピッチ、呼吸を、スマホをポケットに入れたまま。

onboarding-legs = 足が重くなったときの助け

onboarding-legs-text = ひと押しで、そのあとの数分を声で導きます。

onboarding-journal = 「なぜ」を考える日誌

onboarding-journal-text = 1日数秒で、考えられる原因と役立つことが見えてきます。

# What becomes of the runner's data.
onboarding-private = このスマホの中だけに

onboarding-private-text = アカウントもクラウドもありません。書いたことも測ったことも暗号化してここに保存し、自分で書き出さないかぎり外へ出ません。

# What it is not.
onboarding-informs = Fresh Legsは情報を伝えるもので、診断はせず、医師の代わりにもなりません。胸の痛み、失神、片側の急な脱力があれば、止まって助けを呼んでください。

# Begins the few steps.
onboarding-begin = はじめる

# Leaves all steps out.
onboarding-later = あとで設定する

# Leads to the page that restores a backup.
onboarding-backup = バックアップがある

# The step about the runner.
onboarding-you = あなたについて

onboarding-units = 単位

onboarding-kilometres = キロメートル

onboarding-miles = マイル

# In which language the coach speaks.
onboarding-language = 音声の言語

onboarding-language-note = 画面の言語はスマホの設定に従います。音声と日誌の文は別の言語にもできます。

onboarding-heart = 心拍数（わかれば）

onboarding-heart-note = わからなければ空欄のままでかまいません。あとからいつでも入力できます。

# Fields of a number of beats per minute.
onboarding-resting = 安静時（拍/分）

onboarding-maximal = 最大（拍/分）

# The step about the runner's running so far.
onboarding-running = これまでのランニング

onboarding-running-note = この答えをもとに、最初の数週間を多すぎず少なすぎないものにします。

# Whether the runner trains for something.
onboarding-goal = 目標がある

onboarding-goal-detail = レースや、ある日までに走りたい距離。いつでも変えられます。

# The step about sensors.
onboarding-sensor = センサーがあれば

onboarding-sensor-note = 心拍ベルト、フットポッド、トレッドミルなどを今ペアリングできます。あとで「{ $more }」からでもできます。スマホだけでも十分です。

# The last step: what the system asks for when the first run begins.
onboarding-ready = 最初のランの前に

onboarding-ready-note = 始めるときに、システムが3つの許可をたずねます。どれも断ることができ、そのときは使えるものだけで走れます。

onboarding-location = 位置情報

onboarding-location-text = 距離とペースのため。走っているあいだだけ使います。

onboarding-activity = 身体活動

onboarding-activity-text = スマホの歩数計からピッチを得るため。

onboarding-notifications = 通知

onboarding-notifications-text = ロック画面にランと「足が重い」ボタンを出すため。

# Taking in what other apps on the phone know.
onboarding-health = ほかのアプリの睡眠と心拍

onboarding-health-text = 時計がこのスマホに記録していれば、日誌に取り込めます。外へ渡るものはありません。

onboarding-health-take = 取り込む

# What came of it.
onboarding-health-took = { $count ->
   *[other] { $count }件を日誌に取り込みました。
}

onboarding-health-denied = 許可されていません。あとで設定からもできます。

# The ends of the first screens.
onboarding-finish = 今日の画面へ

onboarding-guide = まず「足が重い」とは何かを読む

# Beside a form that has been filled in and kept.
onboarding-kept = 保存済み

# Leads to the form of the three answers about the running so far.
onboarding-answers = ランニングについての3つの質問

onboarding-answers-detail = 最長のラン、週に走る回数、楽なペース。
