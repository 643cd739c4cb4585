# The title of the screen before a run.
run-title = ラン

# Begins the run, and while it is begun.
run-start = スタート

run-starting = 開始しています…

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = まだ走らないほうがよいという表示です。それでもスタートしますか？

run-hold-start = それでもスタート

# Below words on health that no clinician has read yet.
run-unreviewed = この文章は、まだ医療の専門家の確認を受けていません。

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = 中断されたランがあります

run-unfinished-text = 続きから走るか、そこで終了してください。

run-unfinished-resume = 続ける

run-unfinished-close = 終了する

run-unfinished-question = このランを終了しますか？

run-unfinished-consequence = 記録は残ります。そのあと続けることはできません。

# Leads from what is said of running today to the first screen.
run-today-more = 今日について詳しく

# What sort of run.
run-kind = どんなランですか？

run-kind-easy = イージー

run-kind-treadmill = トレッドミル

run-kind-trail = トレイル

run-kind-intervals = トラック・インターバル

run-kind-race = レース

run-kind-with-friends = 仲間と

run-kind-treadmill-text = 位置情報は使いません。

run-kind-trail-text = ペースではなく、きつさを目安にします。

run-kind-race-text = 助けを求めたとき以外、質問はしません。

run-kind-with-friends-text = 安全に関することと、あなたの言葉への返事だけです。

# What makes a run harder today.
run-conditions = 今日の条件

run-hot = 暑い

run-humid = 蒸し暑い

run-hilly = 坂が多い

run-auto-pause = 立ち止まったら一時停止

run-offers-routines = ウォームアップとクールダウンを提案

# What the coach watches over.
run-aim = コーチが見るもの

run-aim-free = 感覚で走る

run-aim-free-text = 目標なし。足の重さには気づきます。

run-aim-planned = 今日のプラン

run-aim-pace = ペース

run-aim-zone = 心拍ゾーン

run-aim-heart-rate = 心拍数

run-aim-cadence = ピッチ

# A heart-rate zone, 1 to 5.
run-zone = ゾーン{ $number }

# The ends of a target.
run-pace-fastest = これより速くしない

run-pace-slowest = これより遅くしない

run-low = 下限

run-high = 上限

# For screen readers: the buttons that change the end of a target.
run-less = { $what }：減らす

run-more = { $what }：増やす

# What the phone is asked for, and why.
run-ready = このランで使うもの

run-ready-without = どれがなくても走れます。スタートのときにお尋ねします。

run-permission-location = 位置情報

run-permission-location-why = 距離、ペース、コースのために使います。ラン中だけで、この端末の外には出ません。

run-permission-activity = 身体活動

run-permission-activity-why = センサーがないとき、歩数を数えます。

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = ペアリングしたセンサーのために使います。

run-permission-notifications = 通知

run-permission-notifications-why = ロック画面にランと「足が重い」を表示します。

run-permission-granted = 許可済み

run-permission-allow = 許可する

run-permission-settings = 設定を開く

run-permission-restricted = この端末では使えません。

# Paired sensors, and whether each is heard.
run-sensors = センサー

run-sensors-none = まだありません。スマートフォンだけでも走れます。

run-sensors-add = センサーをペアリング

run-sensors-all = センサーの設定へ

run-sensor-heard = 受信中

run-sensor-searched = 検索中

run-sensor-silent = 接続済み、データなし

run-sensor-waiting = まもなく再試行

run-sensor-unheard = まだ探していません

run-battery-percent = 電池{ $percent }％

# The ways of saying that legs are heavy.
run-heavy-ways = 足が重いときの伝え方

run-way-screen = 画面の大きなボタン

run-way-headset = イヤホンのボタン

run-way-notification = ロック画面の通知

run-way-knock = 端末を2回たたく

# Asked once: how the coach speaks where no headphones are.
run-sound-title = イヤホンがないとき、コーチはどう話しますか？

run-sound-speaker = 声に出して

run-sound-speaker-text = スマートフォンから、周りにも聞こえます。

run-sound-vibration = 振動で

run-sound-vibration-text = 言葉は画面に表示されます。

run-sound-silent = 話さない

run-sound-silent-text = 音も振動もなく、画面の言葉だけです。

run-sound-later = 設定でいつでも変更できます。

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = 省電力機能でランが終わることがあります

run-saving-samsung = Samsungでは、スリープ中のアプリからFresh Legsを外し、バッテリーを「制限なし」にしてください。

run-saving-xiaomi = Xiaomiでは、Fresh Legsの「自動起動」を許可し、バッテリーを「制限なし」にしてください。

run-saving-huawei = Huaweiでは、Fresh Legsの起動を手動管理にし、バックグラウンドでの実行を許可してください。

run-saving-oppo = OppoとOnePlusでは、Fresh Legsのバックグラウンド動作を許可し、最近のアプリでロックしてください。

run-saving-vivo = Vivoでは、Fresh Legsのバックグラウンドでの高い電力消費を許可してください。

run-saving-other = 画面が消えていてもランが続くように、Fresh Legsの電池の制限をなくしてください。

run-saving-open = 電池の設定を開く

# A simulated runner, for trying out.
run-demo = 走らずに試す

run-demo-text = センサーを付けた仮想のランナーです。「足が重い」を押して聞いてみてください。

run-demo-start = 仮想のランを始める

# The numbers of a run; each label stands over its number.
run-pace-label = ペース

run-time = 時間

run-elapsed = 休止を含む時間

run-distance = 距離

run-heart-rate = 心拍数

run-cadence = 歩/分

run-pace-average = 平均ペース

run-heart-rate-average = 平均心拍数

run-heart-rate-most = 最大心拍数

run-cadence-average = 平均 歩/分

run-ascent = 上り

run-laps = ラップ

# How good a number is: late, not there, or the strap is off the skin.
run-stale = { $seconds }秒前

run-lost = 信号なし

run-no-contact = 肌から離れています

# The button of the app.
run-heavy = 足が重い

# Leads to the words of a red flag; one or two short words.
run-not-well = 具合が悪い

run-not-well-title = どうしましたか？

run-pause = 一時停止

run-resume = 再開

run-lap = ラップ

run-more-key = その他

# Words of the runner's own, on buttons.
run-word-easing = わざとゆっくり

run-word-better = 良くなった

run-word-same = 同じ

run-word-worse = 悪くなった

run-word-pain = 痛み

run-word-dizzy = めまい

run-word-chest = 胸、または息ができない

run-word-not-now = あとで

run-word-coach-again = コーチングを再開

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = 受け入れる

run-rescue-ease = ペースを落とす

run-rescue-tall = 背を高く、力を抜く

run-rescue-steps = 速く小さな歩幅

run-rescue-breathe = おなかで呼吸

run-rescue-landmark = 次の目印まで

run-rescue-self-talk = 自分への一言

run-rescue-fuel = 食べる、飲む

run-rescue-walk = 少し歩く

run-rescue-cut-short = ランを短くする

# Takes the metronome that a rescue offers.
run-metronome-offer = メトロノーム { $cadence }

# What sounds with the steps.
run-metronome = メトロノーム

run-breath = 呼吸

run-breath-pattern = { $inhale }歩吸って、{ $exhale }歩吐く

run-breath-patterns = 呼吸：吸う歩数 : 吐く歩数

run-guide-by-rate = ピッチだけがわかっています。足が着いたらタップしてください。

run-tap = 足に合わせてタップ

run-guide-keep = 続ける

run-guide-off = 止める

# A routine in a run.
run-warm-up-offer = 先にウォームアップしますか？

run-cool-down-offer = クールダウンしますか？

run-cool-down-text = 最後に数分ゆっくりします。

run-cool-down-start = クールダウンを始める

run-level = レベル{ $level }

run-decline = 今回はしない

run-side-left = 左

run-side-right = 右

run-side-both = 両方

run-rest = 休憩。次：{ $next }

run-next-exercise = 次：{ $name }

run-routine-stop = やめる

# Where the runner is in a plan, or in a routine.
run-step = { $number }/{ $of }

run-left = 残り{ $what }

# What is different from an ordinary run.
run-paused = 一時停止中

run-standing = 立ち止まったため自動で一時停止

run-eased = ゆっくり：目標は休止中

run-muted = 消音中：安全の案内だけ話します

run-voice-failed = 音声が使えません。音と振動だけです

run-locked = ロック中：体調だけ伝えられます

run-mute = 消音

run-unmute = 音声を戻す

run-lock = 画面をロック

run-unlock = 長押しで解除

# Ends the run: held, or pressed and then asked.
run-finish-hold = 長押しで終了

run-finish = 長押しせずに終了

run-finish-question = ランを終了しますか？

run-finish-text = 保存されます。そのあと続けることはできません。

run-finish-yes = 終了する

run-finishing = 保存しています…

# Opens the phone's dialler with this number.
run-call = { $number }に電話

# What went wrong in a run, told once.
run-trouble-storage-full = 端末の容量がいっぱいです。ランは続き、空きができるまでメモリーに保たれます。

run-trouble-storage-failing = 今は保存できません。ランは続き、メモリーに保たれます。

run-trouble-storage-back = 保存できるようになりました。何も失われていません。

run-trouble-not-stored = このランの最後の部分を保存できませんでした。それまでの記録は残っています。

run-trouble-soundtrack = このランの音を記録できなくなりました。ランは続きます。

# After a run.
run-done = ラン終了

run-eased-done = 自分の判断でゆっくりにしました。それで十分で、目標は外していません。

run-review = このランを見る

run-put-away = 完了

# The card of a run.
run-card = どうでしたか？

run-card-kept = 日記に保存しました

run-effort = きつさは？

run-effort-scale = 0：安静　3：中くらい　5：きつい　10：限界

run-legs = 足の重さは？

run-legs-scale = 0：軽い　10：これ以上ないほど重い

run-of-ten = { $value }／10

run-where = どこが重かったですか？

run-part-glutes = お尻

run-part-hip-flexors = 股関節の前

run-part-quadriceps = もも前

run-part-hamstrings = もも裏

run-part-adductors = 内もも

run-part-knee = ひざ

run-part-shin = すね

run-part-calf = ふくらはぎ

run-part-foot = 足先

run-helped = 何が役に立ちましたか？

run-note = メモ

# A defect ended the run.
run-broken-title = 不具合でランが終了しました

run-broken-text = 記録は保存されています。続けることも、終了することもできます。

run-broken-next = できることを見る

# Repetitions of an exercise that are left.
run-reps = { $count ->
   *[other] あと{ $count }回
}
