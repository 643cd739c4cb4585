### The entries of the journal, as lists and forms name them.
### Lines are short: a name, a value, a unit. Levels are written as "4 of 10".

## Kinds of entries, as titles and as filters

entries-kind-check_in = 朝のチェックイン
entries-kind-run_card = ランのあと
entries-kind-intake = 食べ物と飲み物
entries-kind-blood = 血液検査の結果
entries-kind-activity = 運動
entries-kind-shoes = シューズ
entries-kind-symptom = 症状
entries-kind-legs_today = ラン前の足
entries-kind-tag = その日のほかのこと
entries-kind-reading = 朝の測定
entries-kind-absence = 走らない期間
entries-kind-advice_outcome = 役に立ちましたか？

## Titles of their own

entries-activity-run = スマートフォンなしのラン
entries-activity-walk = ウォーキング
entries-activity-cycling = 自転車
entries-activity-swimming = 水泳
entries-activity-other_sport = ほかのスポーツ
entries-activity-strength = 筋力トレーニング
entries-activity-mobility = 可動域づくりやストレッチ
entries-activity-foam_rolling = フォームローラー
entries-activity-massage = マッサージ

entries-symptom-pain = 痛み
entries-symptom-heaviness = 続く重さ
entries-symptom-numbness = 感覚のなさ、またはしびれ
entries-symptom-saddle_numbness = 股の間の感覚がない、または排尿や排便がおかしい
entries-symptom-swelling = 腫れ
entries-symptom-fatigue = 足だけではない疲れ
entries-symptom-dizziness = めまい
entries-symptom-fainted = 気を失った、または失いかけた
entries-symptom-breathlessness = 運動に見合わない息切れ
entries-symptom-chest_pain = 胸の痛みや圧迫感
entries-symptom-palpitations = 心臓が激しく打つ、または脈が飛ぶ
entries-symptom-pallor = 顔色が悪い
entries-symptom-fever = 発熱
entries-symptom-confusion = 頭が混乱した、倒れた、または暑さの中で汗が出ない
entries-symptom-one_sided_weakness = 急に片側に力が入らない、またはろれつが回らない
entries-symptom-after_much_drinking = 水分をたくさんとったあとの嘔吐、頭痛、またはけいれん
entries-symptom-dark_urine = とても濃い尿
entries-symptom-muscle_breakdown = 極端な筋肉の痛み、または力の入らなさ
entries-symptom-tense_leg = ひどく張って、ひどく痛む足
entries-symptom-missed_periods = 3か月、月経がない
entries-symptom-weight_loss = 意図せず体重が減った
entries-symptom-frequent_illness = 何度も体調を崩す
entries-symptom-low_mood = 何週間も続く気分の落ち込み

entries-tag-medicine = 薬
entries-tag-alcohol = お酒
entries-tag-heat = 暑さ
entries-tag-long_standing = 長い立ち時間
entries-tag-travel = 長い移動

entries-absence-injured = けが
entries-absence-ill = 病気
entries-absence-away = 不在

## Morning

entries-slept = 睡眠 { $time }
entries-sleep-quality = 睡眠の質 { $level }/5
entries-heaviness = 足の重さ { $level }/10
entries-sore = 筋肉痛：{ $part }（{ $side }）、{ $level }/10
entries-fatigue = 疲れ { $level }/5
entries-mood = 気分 { $level }/5
entries-stress = ストレス { $level }/5
entries-resting-heart-rate = 安静時心拍数 { $bpm }拍/分
entries-rmssd = 心拍変動（RMSSD） { $ms } ms
entries-artefacts = 乱れた拍 { $percent }%
entries-cycle-day = 月経周期の{ $day }日目
entries-ill-cold = 病気：かぜ
entries-ill-fever = 病気：発熱
entries-ill-chest = 病気：胸からのせき
entries-ill-stomach = 病気：胃腸
entries-ill-other = 病気：そのほか

## Runs and activities

entries-run-easy = ラン
entries-run-treadmill = トレッドミルのラン
entries-run-trail = トレイルラン
entries-run-intervals = インターバル
entries-run-race = レース
entries-run-with_friends = 友人とのラン
entries-run-eased = 言葉に合わせて楽にしました
entries-run-heavy = 足が重いと言いました
entries-distance = 距離 { $distance }
entries-time = 時間 { $time }
entries-pace = ペース { $pace }
entries-heart-rate = 平均心拍数 { $bpm }拍/分
entries-ascent = 上り { $metres } m
entries-effort = きつさ { $level }/10
entries-heavy-where = 重い：{ $part }（{ $side }）
entries-heavy-from = { $minute }分から重い
entries-helped = 役に立ったこと：{ $steps }
entries-shoes-worn = シューズ：{ $name }
entries-hard-for-the-legs = 足にきつい

entries-step-accept = 受け入れる
entries-step-ease = 楽なペース
entries-step-tall = 背を高く、力を抜いて走る
entries-step-steps = 速く小さな歩幅
entries-step-breathe = おなかで呼吸
entries-step-landmark = 次の目印まで行く
entries-step-self_talk = 自分への一言
entries-step-fuel = 食べる、飲む
entries-step-walk = 少し歩く
entries-step-cut_short = ランを短くする

## Food, drink and blood

entries-carbohydrate-before = ラン前の糖質：{ $grams } g
entries-carbohydrate-during = ラン中の糖質：{ $grams } g
entries-carbohydrate-after = ラン後の糖質：{ $grams } g
entries-fluid = 飲んだ量 { $ml } ml
entries-electrolytes = 電解質あり
entries-no-electrolytes = 電解質なし
entries-fluid-loss = ランで失った水分：{ $litres } l
entries-fluid-gain = ランで失った量より{ $litres } l多く飲みました
entries-iron-rich-meals = 鉄分の多い食事 { $meals }食
entries-ate-too-little = その日の食事が足りなかった
entries-ate-enough = その日は十分に食べた
entries-ferritin = フェリチン { $value } µg/l
entries-haemoglobin = ヘモグロビン { $value } g/l

## Shoes

entries-shoes-taken = 使用開始：{ $name }
entries-shoes-laid-aside = 使用終了：{ $name }

## Symptoms and absences

entries-place = 場所：{ $part }（{ $side }）
entries-where = 場所：{ $place }
entries-level = { $level }/10
entries-since = { $day }から
entries-until = { $day }まで
entries-no-last-day = 最後の日の記入なし
entries-circumstance-one_leg_only = 片足だけ
entries-circumstance-everyday_life = 階段、立っているとき、日常生活で
entries-circumstance-changes_gait = 走り方や歩き方が変わる
entries-circumstance-at_night = 夜や安静時
entries-circumstance-bone_point = 押すと骨の一点が痛む
entries-circumstance-cannot_bear_weight = その足で立てない、または跳べない
entries-circumstance-pop = ぶつっと切れた感じがした
entries-circumstance-hot_and_swollen = 熱く、腫れて、痛む
entries-circumstance-eases_on_standing = 動くときだけ出て、立ち止まると数分で消える
entries-circumstance-does_not_settle = 休んでも落ち着かない
entries-circumstance-gone_next_day = 翌日までに元に戻った

## Legs before a run

entries-feel-fresh = 軽い
entries-feel-so_so = まあまあ
entries-feel-heavy = 重い
entries-chosen = 選んだもの：{ $choice }
entries-choice-longer_warm_up = 長めのウォームアップ
entries-choice-easy_version = 楽にしたラン
entries-choice-walk = ウォーキング
entries-choice-rest_day = 休みの日
entries-choice-as_planned = 予定どおり

## Advice and what came of it

entries-for-cause = 対象：{ $cause }
entries-not-tried = 試していない
entries-tried = 試した
entries-did-help = 役に立った
entries-did-not-help = 役に立たなかった
entries-advice-rest_day = 休みの日
entries-advice-easy_day = 楽な日
entries-advice-active_recovery = ウォーキング、軽い自転車か水泳
entries-advice-sleep_tonight = 早めの夜
entries-advice-drink_to_thirst = 1日を通してのどの渇きに合わせて飲む
entries-advice-salty_meal = 次の食事に塩気のあるもの
entries-advice-carbohydrate_now = 糖質のある食事
entries-advice-ease_off_sore_muscles = 筋肉痛の間は控えめに
entries-advice-rolling = フォームローラーかマッサージ
entries-advice-mobility = やさしい可動域づくり
entries-advice-ask_for_ferritin = 血球数とフェリチンを尋ねる
entries-advice-gait_analysis = 走り方を見てもらう
entries-advice-see_a_clinician = 医師か理学療法士に相談
entries-advice-raise_longest_run_slowly = 最長のランを少しずつ延ばす
entries-advice-easy_weeks = 積み上げの合間に軽めの週
entries-advice-spread_hard_days = きつい日の間に楽な日
entries-advice-sleep_habit = 7〜9時間の睡眠
entries-advice-fuel_plan = ランの前と、長いランの途中の糖質
entries-advice-hydration_plan = 暑さと長いランでの飲み方の計画
entries-advice-iron_rich_meals = 鉄分の多い食事
entries-advice-eat_enough = 十分に食べる
entries-advice-strength = 筋力トレーニングを週2回
entries-advice-core_and_jumps = 体幹とジャンプを少しずつ
entries-advice-eccentric = ゆっくり下ろす（エキセントリックな筋力）
entries-advice-warm_up_and_cool_down = 長めのウォームアップとクールダウン
entries-advice-one_change_at_a_time = 変えるのは一つずつ
