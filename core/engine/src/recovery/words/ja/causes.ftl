### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = 考えられること：{ $cause }
causes-headline-today = 今日の足の重さについて考えられる理由です。日誌に手がかりが多い順に並べています。
causes-headline-weeks = この数週間の足の重さについて考えられる理由です。日誌に手がかりが多い順に並べています。
causes-headline-none = 日誌には、まだ説明になるものがありません。何が分かると役立つかを示します。
causes-headline-fresh-today = 今日の足は軽いと記入されています。
causes-headline-fresh = この期間に、足が重い日の記入はありません。
causes-heavy-days = { $days }日間で様子が分かっている{ $known }日のうち、足が重かったのは{ $heavy }日です。
causes-helped = { $helped ->
    [1] これが1度役に立ったと答えています。
   *[other] これが{ $helped }回役に立ったと答えています。
}
causes-helped-most = { $advice }：{ $tried }回のうち{ $helped }回、役に立ちました。
causes-did-it-help = { $day }は足が重く、アドバイスは「{ $advice }」でした。役に立ちましたか？

## Muscle fatigue

causes-hard-session = { $day }にきつい練習をしました：{ $time }、きつさは10のうち{ $effort }。
causes-hard-session-unrated = { $day }にきつい練習をしました。
causes-weeks-hard-session = 足が重かった{ $heavy }日のうち{ $days }日は、前の2日以内にきつい練習がありました。
causes-long-run = { $day }に長いランをしました：{ $length }。
causes-weeks-long-run = 足が重かった{ $heavy }日のうち{ $days }日は、前の2日以内に長いランがありました。
causes-spike = { $day }のランは{ $distance }でした。その前の30日間でいちばん長いランは{ $longest }でした。
causes-weeks-spike = 足が重かった{ $heavy }日のうち{ $days }日は、前の2日以内に、その前の1か月の最長よりずっと長いランがありました。
causes-leg-strength = { $day }に筋力トレーニングなど、足にきつい運動をしました。
causes-weeks-leg-strength = 足が重かった{ $heavy }日のうち{ $days }日は、前の2日以内に筋力トレーニングなど足にきつい運動がありました。
causes-load-high = { $day }までの7日間の負荷は、いつもの週の{ $ratio }倍でした。
causes-weeks-load-high = 足が重かった{ $heavy }日のうち{ $days }日は、その前にいつもよりずっと負荷の多い週がありました。
causes-confirm-muscle_fatigue = 楽な日を1日か2日とれば、足は軽くなるはずです。そうなれば、筋肉の疲れが理由だったのかもしれません。

## Worse for weeks in spite of rest

causes-efficiency-down = この2週間は、同じ心拍数で走って、その前の6週間より約{ $percent }%遅くなっています。
causes-effort-up = この2週間、同じペースのきつさは10のうち{ $now }でした。その前の6週間は10のうち{ $usual }でした。
causes-low-wellness = この2週間で分かっている{ $known }日のうち{ $low }日は、疲れや気分、体調がよくありませんでした。{ $day }までの軽めの週でも、今のところ変わっていません。
causes-low-wellness-no-easier-week = この2週間で分かっている{ $known }日のうち{ $low }日は、疲れや気分、体調がよくありませんでした。
causes-monotony = この1週間は似たような日が続き、きつい日と楽な日の差があまりありませんでした。
causes-resting-pulse-up = この1週間の安静時心拍数は約{ $now }でした。いつもの値は約{ $usual }です。
causes-confirm-overtraining_pattern = 運動する人を診ている医師なら、病気、鉄分の不足、食事の不足など、ほかの理由も調べられます。休むと良くなるかもしれませんが、何週間かかかることもあります。

## Too little recovery

causes-short-night = { $day }の朝までの睡眠は{ $sleep }でした。多くの大人には7〜9時間が必要です。
causes-weeks-short-night = 足が重かった{ $heavy }日のうち{ $days }日は、前の晩の睡眠が7時間未満でした。
causes-short-nights = この2週間は、記入のある{ $nights }晩の平均で{ $hours }時間の睡眠でした。多くの大人には7〜9時間が必要です。
causes-poor-night = { $day }の朝までの睡眠は、よくなかったと記入しています。
causes-weeks-poor-night = 足が重かった{ $heavy }日のうち{ $days }日は、前の晩の睡眠がよくなかったと記入しています。
causes-back-to-back = { $first }にきつい、または長い練習をし、{ $second }にもまたしました。
causes-weeks-back-to-back = 足が重かった{ $heavy }日のうち{ $days }日は、その前にきつい日や長い日が2日続いていました。
causes-no-day-off = { $day }までの7日間は、毎日走るか筋力トレーニングをしていました。
causes-weeks-no-day-off = 足が重かった{ $heavy }日のうち{ $days }日は、その前に休みのない7日間がありました。
causes-ate-too-little = { $day }は、運動量に対して食べた量が少なかったと記入しています。
causes-weeks-ate-too-little = 足が重かった{ $heavy }日のうち{ $days }日は、その前に食べた量が少ない日がありました。
causes-ill = { $day }は体調を崩していました。病気のあと数日は、足が重いままのことがあります。
causes-weeks-ill = 足が重かった{ $heavy }日のうち{ $days }日は、前の1週間以内に病気がありました。
causes-stress = { $day }は、ストレスが多かったと記入しています。
causes-weeks-stress = 足が重かった{ $heavy }日のうち{ $days }日は、その前に多くのストレスがありました。
causes-travel = { $day }に長い移動がありました。
causes-weeks-travel = 足が重かった{ $heavy }日のうち{ $days }日は、前の2日以内に長い移動がありました。
causes-no-easier-week = この2週間は走るのがきつくなり、体調も下がっていて、軽めの週がありませんでした。
causes-confirm-inadequate_recovery = 8時間の睡眠を2、3晩、十分な食事、楽な日を1日とると、たいてい分かります。その間の睡眠と足の様子を記入すると、ちがいが見えます。

## Too little fluid, or salt

causes-fluid-loss = { $day }のランでは、約{ $litres }リットルの水分が補われませんでした。体重の2%を超えています。
causes-weeks-fluid-loss = 足が重かった{ $heavy }日のうち{ $days }日は、その前に体重の2%を超える水分を失ったランがありました。
causes-heat = { $day }は暑い日でした。
causes-weeks-heat = 足が重かった{ $heavy }日のうち{ $days }日は、その前に暑さがありました。
causes-drift = { $day }のランでは、同じペースで心拍数が約{ $percent }%上がりました。暑さや水分不足でそうなることがあり、長いランだけでもあります。
causes-decoupling = { $day }のランでは、心拍数とペースが{ $percent }%ずれていきました。暑さや水分不足でそうなることがあり、疲れた足や長いランだけでもあります。
causes-weeks-drift = 足が重かった{ $heavy }日のうち{ $days }日は、その前に心拍数とペースがずれたランがありました。
causes-little-fluid = { $day }のランでは、{ $time }で{ $fluid } ml飲みました。
causes-weeks-little-fluid = 足が重かった{ $heavy }日のうち{ $days }日は、その前に、あまり飲まない長いランか暑いランがありました。
causes-confirm-dehydration = 1日を通してのどの渇きに合わせて飲み、明日の足の様子を見ましょう。次の長いランや暑いランで、飲んだ量を記入してください。

## Too little carbohydrate

causes-no-carbohydrate = { $day }のランは{ $time }で、途中の糖質は{ $grams } gでした。およそ75分からは、1時間に30〜60 gが役立ちます。
causes-weeks-no-carbohydrate = 足が重かった{ $heavy }日のうち{ $days }日は、その前に糖質をほとんどとらない75分を超えるランがありました。
causes-little-before = { $day }の{ $time }のランの前に、糖質を{ $grams } gとりました。
causes-weeks-little-before = 足が重かった{ $heavy }日のうち{ $days }日は、その前に、糖質の少ない食事のあとの75分を超えるランがありました。
causes-heavy-late = { $day }のランでは、約{ $minute }分から足が重くなりました。ランのそのころには、糖質の蓄えが少なくなることがあります。
causes-weeks-heavy-late = 足が重かった{ $heavy }日のうち{ $days }日は、その前に、後半で足が重くなったランがありました。
causes-hard-days-little-food = { $first }と{ $second }にきつい、または長い練習をし、その前後の食事が少なめでした。
causes-weeks-hard-days-little-food = 足が重かった{ $heavy }日のうち{ $days }日は、その前に、食事が少ないままきつい日や長い日が2日ありました。
causes-pace-and-pulse-down = { $day }のランの後半は{ $percent }%遅くなり、心拍数も下がりました。筋肉の疲れや糖質の不足でそうなることがあります。
causes-weeks-pace-and-pulse-down = 足が重かった{ $heavy }日のうち{ $days }日は、その前に、ペースと心拍数がそろって下がったランがありました。
causes-confirm-glycogen_depletion = 次の長いランの前に糖質をとり、途中は1時間に30〜60 gとりましょう。足が軽いままなら、これが理由だったのかもしれません。

## Too little iron

causes-low-ferritin = { $day }のフェリチンは{ $value } µg/lでした。大人では30未満が低いとされます。
causes-borderline-ferritin = { $day }のフェリチンは{ $value } µg/lでした。ランナーでは35未満は気をつけて見ておく価値があります。
causes-low-haemoglobin = { $day }のヘモグロビンは{ $value } g/lで、ふつうの範囲より低めでした。
causes-few-iron-meals = この3週間のうち{ $days }日で、鉄分の多い食事の記入は{ $meals }食でした。疲れや体調のすぐれなさも感じています。
causes-iron-symptoms = この数週間に記入したもの：{ $symptoms }。合わせると、血液検査をする価値があります。
causes-low-blood-before = 健康の背景に、以前に血液の値が低すぎたことがあると記入されています。
causes-confirm-iron_deficiency = 分かるのは血液検査だけです。血球数とフェリチンについて医師に尋ねてください。
causes-symptom-fatigue = 疲れ
causes-symptom-breathlessness = 息切れ
causes-symptom-pallor = 顔色の悪さ
causes-symptom-dizziness = めまい

## How you run

causes-one-sided-heaviness = この4週間のうち{ $days }日で、片足が重くなりました。重かった側：{ $side }。
causes-one-sided-soreness = この4週間のうち{ $days }日で、片側が筋肉痛でした。痛んだ側：{ $side }。
causes-new-shoes = { $day }から「{ $name }」をはいています。新しいシューズは、足への負荷のかかり方を変えることがあります。
causes-weeks-new-shoes = 足が重かった{ $heavy }日のうち{ $days }日は、前の2週間に新しいシューズをはき始めていました。
causes-cadence-down = 同じスピードでのピッチが、その前の4週間より約{ $percent }%低くなっています。
causes-cadence-up = 同じスピードでのピッチが、その前の4週間より約{ $percent }%高くなっています。
causes-contact-down = 同じスピードでの接地時間が、その前の4週間より約{ $percent }%短くなっています。
causes-contact-up = 同じスピードでの接地時間が、その前の4週間より約{ $percent }%長くなっています。
causes-unexplained = この4週間は毎週足が重い日があり、合わせて{ $heavy }日でした。負荷、睡眠（平均{ $hours }時間）、補給は、記入の範囲では問題なさそうです。走り方を見てもらう価値があるかもしれません。
causes-confirm-biomechanics = ランニングコーチや理学療法士に走り方を見てもらえます。フォームのまとめを持っていってください。

## Sore muscles

causes-sore-after-hard = { $part }：{ $day }に筋肉痛、10のうち{ $level }。{ $before }のきつい練習のあとでした。
causes-weeks-sore-after-hard = 足が重かった{ $heavy }日のうち{ $days }日は、きつい練習のあとの筋肉痛がありました。
causes-sore-after-long = { $part }：{ $day }に筋肉痛、10のうち{ $level }。{ $before }の長いランのあとでした。
causes-weeks-sore-after-long = 足が重かった{ $heavy }日のうち{ $days }日は、長いランのあとの筋肉痛がありました。
causes-sore-after-descent = { $part }：{ $day }に筋肉痛、10のうち{ $level }。下りの多かった{ $before }のあとでした。
causes-weeks-sore-after-descent = 足が重かった{ $heavy }日のうち{ $days }日は、多くの下りのあとの筋肉痛がありました。
causes-sore-after-strength = { $part }：{ $day }に筋肉痛、10のうち{ $level }。{ $before }の足にきつい運動のあとでした。
causes-weeks-sore-after-strength = 足が重かった{ $heavy }日のうち{ $days }日は、足にきつい運動のあとの筋肉痛がありました。
causes-sore-after-new = { $part }：{ $day }に筋肉痛、10のうち{ $level }。{ $before }に、新しいことか久しぶりのことをしたあとでした。
causes-weeks-sore-after-new = 足が重かった{ $heavy }日のうち{ $days }日は、新しいことか久しぶりのことをしたあとの筋肉痛がありました。
causes-confirm-muscle_damage = このような筋肉痛は、たいてい2日目か3日目がいちばん強く、そのあと薄れます。一点に残る、または悪くなるなら、診てもらってください。

## Also worth asking

causes-beside-medicine = { $day }に薬を記入しています。足が重くなる薬もあります。医師や薬剤師に尋ねてみてください。
causes-weeks-beside-medicine = 足が重かった{ $heavy }日のうち{ $days }日は、その前に薬を記入しています。足が重くなる薬もあります。医師や薬剤師に尋ねてみてください。
causes-beside-alcohol = { $day }にお酒を記入しています。
causes-weeks-beside-alcohol = 足が重かった{ $heavy }日のうち{ $days }日は、その前にお酒を記入しています。
causes-beside-heat = { $day }は暑い日でした。
causes-weeks-beside-heat = 足が重かった{ $heavy }日のうち{ $days }日は、その前に暑い日がありました。
causes-beside-long-standing = { $day }は長く立っていました。
causes-weeks-beside-long-standing = 足が重かった{ $heavy }日のうち{ $days }日は、その前に長く立っていました。
causes-beside-travel = { $day }に長い移動がありました。
causes-weeks-beside-travel = 足が重かった{ $heavy }日のうち{ $days }日は、その前に長い移動がありました。
causes-beside-cycle-day = { $day }の月経周期：{ $cycle }日目。
causes-weeks-beside-cycle-day = 足が重かった{ $heavy }日のうち{ $days }日の、月経周期の日：{ $cycle }。
causes-beside-illness = { $day }は体調を崩していました。
causes-weeks-beside-illness = 足が重かった{ $heavy }日のうち{ $days }日は、前の1週間に体調を崩していました。

## What is not known

causes-missing-heaviness-today = 今日の足の様子がまだ記入されていません。
causes-missing-heaviness = 足の様子が分かっているのは、{ $days }日のうち{ $known }日です。
causes-missing-sleep = この{ $nights }晩のうち{ $missing }晩は、睡眠の記入がありません。
causes-missing-check-in = 今日の朝のチェックインがまだないので、筋肉痛、疲れ、ストレスは分かりません。
causes-missing-effort = { $runs }回のランのうち{ $missing }回は、きつさの記入がありません。
causes-missing-fuel = 75分を超える{ $runs }回のランのうち{ $missing }回は、食べ物と飲み物の記入がありません。
causes-missing-load = いつもの負荷は{ $needed }日で分かります。今日は{ $known }日目です。
causes-missing-gait = この8週間は、フォームを比べられるだけの、ピッチのあるランがありません。
causes-missing-blood = この6か月のフェリチンの記入がありません。医師から受け取った結果を記入できます。

## The gait summary

causes-gait-title = フォームのまとめ
causes-gait-days = { $first }から{ $last }まで。その前の4週間と、同じスピードで比べています。
causes-gait-cadence-up = ピッチは以前より{ $percent }%高くなっています。
causes-gait-cadence-down = ピッチは以前より{ $percent }%低くなっています。
causes-gait-cadence-same = ピッチは以前と同じです（差は1%以内）。
causes-gait-cadence-unknown = ピッチを比べられるだけのランがありません。
causes-gait-contact-up = 接地時間は以前より{ $percent }%長くなっています。
causes-gait-contact-down = 接地時間は以前より{ $percent }%短くなっています。
causes-gait-contact-same = 接地時間は以前と同じです（差は1%以内）。
causes-gait-contact-unknown = 接地時間を比べられるだけのランがありません。
causes-gait-no-part = 足
causes-gait-heavy-place = 重い：{ $part }。日数：左{ $left }、右{ $right }、両側{ $both }。
causes-gait-sore-place = 筋肉痛：{ $part }。日数：左{ $left }、右{ $right }、両側{ $both }。
causes-gait-shoes = 「{ $name }」、{ $day }から、この8週間でラン{ $runs }回。
causes-gait-shoes-laid-aside = 「{ $name }」、{ $day }から、使用終了、この8週間でラン{ $runs }回。

## Advice: what to do, and how

causes-advice-rest_day = ランときつい運動は別の日にしましょう。気持ちよければ、ふだんの歩きはかまいません。
    .title = 休みの日
causes-advice-easy_day = ふつうに会話できるくらい、短くゆっくり走るか、代わりに歩きましょう。足がもっと重くなったら、早めに切り上げてください。
    .title = 楽な日
causes-advice-active_recovery = 20〜40分、軽く歩く、自転車に乗る、または泳ぎましょう。前よりあとのほうが楽に感じるくらいにします。
    .title = 軽い動き
causes-advice-sleep_tonight = 今夜は早めに床に入り、8時間とれるようにしましょう。暗く涼しい、画面のない部屋が助けになるかもしれません。
    .title = 早めの夜
causes-advice-drink_to_thirst = 1日を通して、のどが渇いたときと食事のときに飲みましょう。渇きを超えて飲んでも役に立たず、害になることもあります。
    .title = のどの渇きに合わせて飲む
causes-advice-salty_meal = たくさん汗をかいたら、次の食事でスープやチーズをのせたパンなど、塩気のあるものを食べましょう。塩分を控えるよう医師に言われているなら、しないでください。
    .title = 食事に塩気のあるもの
causes-advice-carbohydrate_now = パン、ごはん、パスタ、じゃがいも、オートミール、果物などの食事か軽食をとりましょう。糖尿病があるなら、医師と決めたことを守ってください。
    .title = 糖質のある食事
causes-advice-ease_off_sore_muscles = 筋肉痛が薄れるまで、きついラン、ジャンプ、下りは控えましょう。痛む筋肉を強く伸ばさないでください。
    .title = 筋肉痛をいたわる
causes-advice-rolling = 5〜10分、筋肉にやさしくローラーをかけるか、マッサージしましょう。筋肉痛が少し軽くなるかもしれません。
    .title = フォームローラーかマッサージ
causes-advice-mobility = 股関節、ひざ、足首を、数分かけて動く範囲でやさしく動かしましょう。痛みが出ないようにします。
    .title = やさしい可動域づくり
causes-advice-ask_for_ferritin = 血球数とフェリチンの検査について医師に尋ねましょう。結果がないまま鉄剤をとらないでください。
    .title = 血球数とフェリチンを尋ねる
causes-advice-gait_analysis = ランニングコーチか理学療法士に、走り方を見てもらいましょう。フォームのまとめを持っていってください。
    .title = 走り方の分析
causes-advice-see_a_clinician = 運動する人を診ている医師に診てもらいましょう。日誌のまとめが、記入したことを伝えます。
    .title = スポーツドクターに相談
causes-advice-raise_longest_run_slowly = どのランも、この30日間でいちばん長いランの約10%増しまでにしましょう。そうすれば、足が慣れているよりずっと長いものに出合わずにすみます。
    .title = 最長のランを少しずつ延ばす
causes-advice-easy_weeks = 2、3週間積み上げたら、1週間ははっきり減らして走りましょう。必要になる前に、その週を予定に入れてください。
    .title = 合間に軽めの週
causes-advice-spread_hard_days = きつい日や長い日の間に、楽な日か休みを1日以上入れましょう。足の筋力トレーニングもきつい日に数えます。
    .title = きつい日を離す
causes-advice-sleep_habit = 毎晩、決まった時刻に7〜9時間とれるようにしましょう。よく眠れなかった翌日は、短い昼寝が助けになることがあります。
    .title = 十分な睡眠を習慣に
causes-advice-fuel_plan = 長いランの数時間前に糖質をとり、75分を超えるランでは1時間に30〜60 gとりましょう。まず練習で試してください。
    .title = 長いランの糖質
causes-advice-hydration_plan = 長いランや暑いランでは、水を持つか水飲み場を通り、のどの渇きに合わせて飲みましょう。渇いてもいず、お腹がいっぱいでもない状態で走り出します。
    .title = 自分に合う飲み方
causes-advice-iron_rich_meals = 鉄分の多いものを週に何度か食べましょう：赤身の肉や魚、レンズ豆、豆、豆腐、鉄分を加えたシリアル。果物や野菜を一緒にとると、植物の鉄分が吸収されやすくなります。
    .title = 鉄分の多い食事
causes-advice-eat_enough = 運動量に足りるだけ食べ、毎食たんぱく質とさまざまな食品をとりましょう。それが難しければ、管理栄養士が助けになります。
    .title = 十分に食べる
causes-advice-strength = お尻、もも、ふくらはぎを週に2回鍛えましょう。きついランの前日は避けます。少しから始めて、ゆっくり増やしてください。
    .title = 筋力トレーニングを週2回
causes-advice-core_and_jumps = 体幹の運動と小さなジャンプを数回、週に1、2回加えましょう。少しから、休んだ足で始めてください。
    .title = 体幹と小さなジャンプ
causes-advice-eccentric = ゆっくりスクワットやカーフレイズなど、ゆっくり下ろす動きを週に1、2回加えましょう。初回は筋肉痛になるので、少しから始めてください。
    .title = ゆっくり下ろす
causes-advice-warm_up_and_cool_down = 楽な10分とレッグスイングで始め、ゆっくり歩いて終えましょう。きついランの前は、もう少し長めにします。
    .title = ウォームアップとクールダウン
causes-advice-one_change_at_a_time = シューズ、路面、坂は一つずつ変え、短いランから始めましょう。そうすれば足が慣れ、何が合うかが分かります。
    .title = 変えるのは一つずつ
