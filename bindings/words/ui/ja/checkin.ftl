# The title of the screen on which an entry is changed.
checkin-edit = 記録を変更

# Over the list of other kinds of entries.
checkin-other = ほかのことを記録

# The day that an entry is for.
checkin-day = どの日の記録か

checkin-today = 今日

checkin-month-before = 前の月

checkin-month-after = 次の月

# Asks before an entry is deleted.
checkin-delete-question = この記録を削除しますか？

checkin-delete-detail = すぐあとなら日誌で元に戻せます。

# What was said on a scale.
checkin-of = { $top }のうち{ $value }

# The ends of scales, beneath their lowest and highest step.
checkin-fresh = 軽い

checkin-heaviest = 鉛のよう

checkin-poor = 悪い

checkin-very-good = とても良い

checkin-none = まったくない

checkin-exhausted = 疲れ切った

checkin-low = 沈んでいる

checkin-very-much = とても強い

checkin-rest = まったく楽

checkin-maximal = 全力

checkin-hardly = わずか

checkin-gone = 消えた

checkin-unbearable = 耐えられない

checkin-clear = 消す

# The morning check-in.
checkin-heaviness = 足はどのくらい重いですか？

checkin-sleep = どのくらい眠りましたか？

checkin-sleep-time = { $hours }時間{ $minutes }分

checkin-sleep-less = 15分減らす

checkin-sleep-more = 15分増やす

checkin-quality = よく眠れましたか？

checkin-sore = 筋肉痛はどこですか？

checkin-fatigue = 体はどのくらい疲れていますか？

checkin-mood = 気分はどうですか？

checkin-stress = ストレスはどのくらいですか？

checkin-more-morning = 心拍、体調不良、周期

checkin-resting = 安静時心拍数（拍/分）

checkin-rmssd = 心拍変動（RMSSD、ミリ秒）

checkin-ill = 体調が悪いですか？

checkin-cycle = 月経周期の何日目

checkin-note = メモ

# Beneath a field: what it takes.
checkin-range = { $low }〜{ $high }

checkin-no-number = 数字を入力してください。

# The body map.
checkin-front = 前

checkin-back = 後ろ

checkin-list = リスト

checkin-place = { $part }（{ $side }）

checkin-marked = 選択中

checkin-not-marked = 未選択

checkin-map = 感じるところをタッチしてください。左右は図に書いてあります。

# The morning reading with a strap.
checkin-reading-detail = 横になるか座って、静かに2分

checkin-reading-start = 計測を始める

checkin-reading-skip = すぐに計測

checkin-reading-finish = いま終える

checkin-reading-keep = 計測を残す

checkin-reading-again = もう一度

checkin-reading-discard = 残さない

checkin-reading-left = 残り{ $time }

checkin-reading-rate = 心拍数

checkin-reading-beats = 拍数

checkin-reading-kept = 計測を日誌に残しました。

checkin-reading-no-strap = 心拍ベルトが必要です。まだ登録されていません。

checkin-reading-bluetooth = ベルトはBluetoothで受信します。端末の許可が必要です。

checkin-reading-settings = 端末の設定を開く

# The card after a run.
checkin-effort = どのくらいきつかったですか？

checkin-run-heavy = 足はどのくらい重かったですか？

checkin-where-heavy = どこが重かったですか？

checkin-heavy-from = 重くなった時点（分）

checkin-helped = 何が役に立ちましたか？

checkin-shoes = シューズ

checkin-which-run = どのラン？

checkin-whole-day = 一日全体

# Food and drink.
checkin-about-run = ランの前後

checkin-about-day = 一日を通して

checkin-carbohydrate-before = 前の4時間の糖質（g）

checkin-carbohydrate-during = ラン中の糖質（g）

checkin-carbohydrate-after = 後の2時間の糖質（g）

checkin-fluid = 飲んだ量（ml）

checkin-electrolytes = 電解質入りでしたか？

checkin-sweat = このランで失った水分

checkin-mass-before = 前の体重（{ $unit }）

checkin-mass-after = 後の体重（{ $unit }）

checkin-kilogram = kg

checkin-pound = ポンド

checkin-urine = その間の尿（ml）

checkin-iron-meals = 鉄分の多い食事の回数

checkin-too-little = 動いた量に対して食事が足りませんでしたか？

# Results from a laboratory.
checkin-ferritin = フェリチン（µg/l、ng/mlと同じ）

checkin-haemoglobin = ヘモグロビン（{ $unit }）

checkin-unit = 単位

# An activity, a tag.
checkin-what = 何をしましたか？

checkin-minutes = 分

checkin-distance = 距離（{ $unit }）

checkin-hard = 足にきつい

checkin-hard-detail = 重いスクワット、坂、ジャンプ

checkin-shoes-name = シューズの名前

checkin-shoes-aside = この日から使わない

# A symptom, and an absence.
checkin-felt = 何を感じますか？

checkin-change = 選び直す

checkin-where = どこですか？

checkin-how-much = どのくらい？

checkin-questions = 見落としを防ぐため、お答えください

checkin-circumstances = 当てはまるもの

checkin-since = いつから

checkin-since-day = この日

checkin-until = いつまで

checkin-still-there = まだある

checkin-away = 走らない理由

checkin-open-end = 未定

# Legs before a run.
checkin-feel = 足の感じはどうですか？

checkin-choice = どうしますか？

# Whether an advice helped.
checkin-tried = 試しましたか？

checkin-did-help = 役に立ちましたか？

checkin-cannot-say = 分からない

# Kinds of entries, as titles and in a list.
checkin-kind-check-in = 朝のチェックイン

checkin-kind-run-card = ランのあと

checkin-kind-intake = 食べ物と飲み物

checkin-kind-blood = 血液検査の結果

checkin-kind-activity = 運動

checkin-kind-shoes = シューズ

checkin-kind-symptom = 症状

checkin-kind-legs-today = ラン前の足

checkin-kind-tag = その日のほかのこと

checkin-kind-reading = 朝の測定

checkin-kind-absence = 走らない期間

checkin-kind-advice-outcome = 役に立ちましたか？

# What was done.
checkin-activity-run = スマートフォンなしのラン

checkin-activity-walk = ウォーキング

checkin-activity-cycling = 自転車

checkin-activity-swimming = 水泳

checkin-activity-other-sport = ほかのスポーツ

checkin-activity-strength = 筋力トレーニング

checkin-activity-mobility = 可動域づくりやストレッチ

checkin-activity-foam-rolling = フォームローラー

checkin-activity-massage = マッサージ

# What is felt.
checkin-symptom-pain = 痛み

checkin-symptom-heaviness = 続く重さ

checkin-symptom-numbness = 感覚のなさ、またはしびれ

checkin-symptom-saddle-numbness = 股の間の感覚がない、または排尿や排便がおかしい

checkin-symptom-swelling = 腫れ

checkin-symptom-fatigue = 足だけではない疲れ

checkin-symptom-dizziness = めまい

checkin-symptom-fainted = 気を失った、または失いかけた

checkin-symptom-breathlessness = 運動に見合わない息切れ

checkin-symptom-chest-pain = 胸の痛みや圧迫感

checkin-symptom-palpitations = 心臓が激しく打つ、または脈が飛ぶ

checkin-symptom-pallor = 顔色が悪い

checkin-symptom-fever = 発熱

checkin-symptom-confusion = 頭が混乱した、倒れた、または暑さの中で汗が出ない

checkin-symptom-one-sided-weakness = 急に片側に力が入らない、またはろれつが回らない

checkin-symptom-after-much-drinking = 水分をたくさんとったあとの嘔吐、頭痛、またはけいれん

checkin-symptom-dark-urine = とても濃い尿

checkin-symptom-muscle-breakdown = 極端な筋肉の痛み、または力の入らなさ

checkin-symptom-tense-leg = ひどく張って、ひどく痛む足

checkin-symptom-missed-periods = 3か月、月経がない

checkin-symptom-weight-loss = 意図せず体重が減った

checkin-symptom-frequent-illness = 何度も体調を崩す

checkin-symptom-low-mood = 何週間も続く気分の落ち込み

# What belongs to a symptom.
checkin-circumstance-one-leg-only = 片足だけ

checkin-circumstance-everyday-life = 階段、立っているとき、日常生活で

checkin-circumstance-changes-gait = 走り方や歩き方が変わる

checkin-circumstance-at-night = 夜や安静時

checkin-circumstance-bone-point = 押すと骨の一点が痛む

checkin-circumstance-cannot-bear-weight = その足で立てない、または跳べない

checkin-circumstance-pop = ぶつっと切れた感じがした

checkin-circumstance-hot-and-swollen = 熱く、腫れて、痛む

checkin-circumstance-eases-on-standing = 動くときだけ出て、立ち止まると数分で消える

checkin-circumstance-does-not-settle = 休んでも落ち着かない

checkin-circumstance-gone-next-day = 翌日までに元に戻った

# Parts of the body.
checkin-part-quadriceps = もも前

checkin-part-hamstrings = もも裏

checkin-part-adductors = 内もも

checkin-part-glutes = お尻

checkin-part-hip-flexors = 股関節の前

checkin-part-groin = 足の付け根

checkin-part-hip = 股関節

checkin-part-outer-thigh = ももの外側

checkin-part-knee = ひざ

checkin-part-shin = すね

checkin-part-calf = ふくらはぎ

checkin-part-achilles = アキレス腱

checkin-part-ankle = 足首

checkin-part-foot = 足先

checkin-part-lower-back = 腰

checkin-part-elsewhere = そのほか

# Sides of the body.
checkin-side-left = 左

checkin-side-right = 右

checkin-side-both = 両側

# How somebody is ill.
checkin-ill-cold = かぜ

checkin-ill-fever = 発熱

checkin-ill-chest = 胸からのせき

checkin-ill-stomach = 胃腸

checkin-ill-other = そのほか

# What else there was in the day.
checkin-tag-medicine = 薬

checkin-tag-alcohol = お酒

checkin-tag-heat = 暑さ

checkin-tag-long-standing = 長い立ち時間

checkin-tag-travel = 長い移動

# Why somebody does not run.
checkin-absence-injured = けが

checkin-absence-ill = 病気

checkin-absence-away = 不在

# How legs feel.
checkin-feel-fresh = 軽い

checkin-feel-so-so = まあまあ

checkin-feel-heavy = 重い

# What is made of heavy legs before a run.
checkin-choice-longer-warm-up = 長めのウォームアップ

checkin-choice-easy-version = 楽にしたラン

checkin-choice-walk = ウォーキング

checkin-choice-rest-day = 休みの日

checkin-choice-as-planned = 予定どおり

# What helped in a run.
checkin-step-accept = 受け入れる

checkin-step-ease = 楽なペース

checkin-step-tall = 背を高く、力を抜いて走る

checkin-step-steps = 速く小さな歩幅

checkin-step-breathe = おなかで呼吸

checkin-step-landmark = 次の目印まで行く

checkin-step-self-talk = 自分への一言

checkin-step-fuel = 食べる、飲む

checkin-step-walk = 少し歩く

checkin-step-cut-short = ランを短くする

# Advice that may have been tried.
checkin-advice-rest-day = 休みの日

checkin-advice-easy-day = 楽な日

checkin-advice-active-recovery = ウォーキング、軽い自転車か水泳

checkin-advice-sleep-tonight = 早めの夜

checkin-advice-drink-to-thirst = 1日を通してのどの渇きに合わせて飲む

checkin-advice-salty-meal = 次の食事に塩気のあるもの

checkin-advice-carbohydrate-now = 糖質のある食事

checkin-advice-ease-off-sore-muscles = 筋肉痛の間は控えめに

checkin-advice-rolling = フォームローラーかマッサージ

checkin-advice-mobility = やさしい可動域づくり

checkin-advice-ask-for-ferritin = 血球数とフェリチンを尋ねる

checkin-advice-gait-analysis = 走り方を見てもらう

checkin-advice-see-a-clinician = 医師か理学療法士に相談

checkin-advice-raise-longest-run-slowly = 最長のランを少しずつ延ばす

checkin-advice-easy-weeks = 積み上げの合間に軽めの週

checkin-advice-spread-hard-days = きつい日の間に楽な日

checkin-advice-sleep-habit = 7〜9時間の睡眠

checkin-advice-fuel-plan = ランの前と、長いランの途中の糖質

checkin-advice-hydration-plan = 暑さと長いランでの飲み方の計画

checkin-advice-iron-rich-meals = 鉄分の多い食事

checkin-advice-eat-enough = 十分に食べる

checkin-advice-strength = 筋力トレーニングを週2回

checkin-advice-core-and-jumps = 体幹とジャンプを少しずつ

checkin-advice-eccentric = ゆっくり下ろす（エキセントリックな筋力）

checkin-advice-warm-up-and-cool-down = 長めのウォームアップとクールダウン

checkin-advice-one-change-at-a-time = 変えるのは一つずつ
