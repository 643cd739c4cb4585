### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = すぐやめて、救急に電話してください
flag-urgency-same_day = 運動をやめて、今日のうちに診てもらってください
flag-urgency-book_a_visit = 数日のうちに受診できるよう予約してください

flag-waits-lines =
    数日前のこと、またはおさまったことです。それでも診てもらう必要があります。医師が走ってよいと言うまで、走らないでください。
    今もある、またはまた起きたら、救急に電話してください。

flag-felt = { $what }
flag-felt-part = { $what }：{ $part }
flag-felt-side = { $what }：{ $side }
flag-felt-place = { $what }：{ $part }、{ $side }

flag-symptom-pain = 痛み
flag-symptom-heaviness = 重さ
flag-symptom-numbness = 感覚のなさ、またはしびれ
flag-symptom-saddle_numbness = 股の間の感覚がない、または排尿や排便がおかしい
flag-symptom-swelling = 腫れ
flag-symptom-fatigue = 疲れ
flag-symptom-dizziness = めまい
flag-symptom-fainted = 気を失った、または失いかけた
flag-symptom-breathlessness = 運動に見合わない息切れ
flag-symptom-chest_pain = 胸の痛みや圧迫感
flag-symptom-palpitations = 心臓が激しく打つ、または脈が飛ぶ
flag-symptom-pallor = いつになく顔色が悪い
flag-symptom-fever = 発熱
flag-symptom-confusion = 頭が混乱した、倒れた、または暑さの中で汗が出なくなった
flag-symptom-one_sided_weakness = 急に片側や顔に力が入らない、または言葉が出にくい
flag-symptom-after_much_drinking = 水分をたくさんとったあとの、頭痛を伴う嘔吐、またはけいれん
flag-symptom-dark_urine = コーラのように濃い尿
flag-symptom-muscle_breakdown = 極端な筋肉の痛み、または力の入らなさ
flag-symptom-tense_leg = 足がひどく張って痛みが強すぎる、感覚がない、または足先が上がらない
flag-symptom-missed_periods = 月経が来ない
flag-symptom-weight_loss = 意図せず体重が減った
flag-symptom-frequent_illness = 何度も体調を崩す
flag-symptom-low_mood = 何週間も続く気分の落ち込み

flag-note-bone-stress = 以前に疲労骨折などの骨の障害があったと記入しています。受診のときに伝えてください。
flag-note-vessels = 50歳を超えている、喫煙する、または糖尿病があると記入しています。血管を調べてもらえるか尋ねてください。
flag-note-anaemia = 今または以前の貧血を記入しています。受診のときに伝えてください。
flag-note-pulse-medicine = 脈に影響する薬を記入しています。その薬が変わったことが理由かもしれません。受診のときに伝えてください。
flag-note-one-side = この2週間のランのカード{ $count }枚に、片足だけが重かったとあります（{ $side }）。
flag-note-heavy-runs = この2週間は、楽な日をはさんでも、走った{ $known }日のうち{ $heavy }日で足が重くなりました。
flag-note-tired-days = この2週間のチェックイン{ $known }回のうち{ $tired }回で、疲れが強めでした。
flag-note-low-days = この2週間のチェックイン{ $known }回のうち{ $low }回で、気分が低めでした。
flag-note-resting-pulse = 今週の安静時心拍数は{ $now }拍/分です。その前の60日間は、ふだん{ $usual }拍/分でした。
flag-note-cycle-day = 周期を記入した最後のチェックインでは、月経周期の{ $day }日目でした。
flag-note-feverish = { $day }に記入しました。
flag-note-pressed = { $day }のランの途中で押しました。
flag-note-still-there = まだ残っていると答えました。

flag-chest_pain-title = 胸の痛みや圧迫感
flag-chest_pain-lines =
    すぐやめてください。座るか、上半身を起こして横になり、一人にならないでください。
    今すぐ救急に電話するか、誰かに頼んでください。
    一人で走ったり、運転したり、歩いて帰ったりしないでください。
flag-chest_pain-ask =
    いつ始まったか、どれくらい続いたか、何をしていたかを書き留めてください。
    心臓にどの検査が必要か、いつから走ってよいかを尋ねてください。

flag-fainted-title = 気を失った、または失いかけた
flag-fainted-lines =
    すぐやめてください。横になり、できれば足を高くして、一人にならないでください。
    今すぐ救急に電話してください。動いている最中に起きたなら、なおさらです。
    運転しないでください。
flag-fainted-ask =
    運動中だったか運動後だったか、その前に心臓が激しく打ったかを書き留めてください。
    また走る前に心臓を調べるべきかを尋ねてください。

flag-breathless-title = 運動に見合わない息切れ
flag-breathless-lines =
    すぐやめて、体を起こして座ってください。
    動きに見合わない息切れ、または休んでも落ち着かない息切れなら、今すぐ救急に電話してください。
    ぜんそくの吸入薬があれば、指示どおりに使ってください。
flag-breathless-ask =
    いつ起きるか、どれくらいで落ち着くか、片方のふくらはぎが痛むか腫れているかを書き留めてください。
    心臓、肺、血液を調べるべきかを尋ねてください。

flag-palpitations_with_dizziness-title = 心臓が激しく打つか脈が飛び、めまいがある、または落ち着かない
flag-palpitations_with_dizziness-lines =
    すぐやめてください。座るか横になり、一人にならないでください。
    今すぐ救急に電話してください。
    運転しないでください。
flag-palpitations_with_dizziness-ask =
    始まり方と終わり方、続いた時間、分かれば心拍数を書き留めてください。
    安静時と運動時の心電図をとる意味があるかを尋ねてください。

flag-heat_or_confusion-title = 頭が混乱した、倒れた、または暑さの中で汗が出なくなった
flag-heat_or_confusion-lines =
    緊急事態です。今すぐ救急に電話してください。
    まず、すぐに冷やしてください。日陰に入り、全身に冷たい水をかけ、首とわきの下と足の付け根に氷を当て、風を送ります。
    誰かがずっとそばにいてください。
flag-heat_or_confusion-ask =
    暑さ、時間、飲んだもの、冷えるまでにかかった時間を書き留めてください。
    暑い中での練習を、いつどのように再開してよいかを尋ねてください。

flag-one_sided_weakness-title = 急に片側や顔に力が入らない、または言葉が出にくい
flag-one_sided_weakness-lines =
    おさまっていても、今すぐ救急に電話してください。1分1秒が大切です。
    始まった時刻を書き留めてください。
    食べたり、飲んだり、運転したりしないでください。
flag-one_sided_weakness-ask =
    何時に始まったか、最後に何ともなかったのはいつかを伝えてください。
    いつから走ってよいかを尋ねてください。

flag-after_much_drinking-title = 水分をたくさんとったあとの、頭痛を伴う嘔吐、またはけいれん
flag-after_much_drinking-lines =
    今すぐ救急に電話してください。血液中の塩分が低すぎるのかもしれません。
    これ以上、水を飲まないでください。
    誰かがそばにいてください。
flag-after_much_drinking-ask =
    何を、どれだけ、どれくらいの時間で飲んだかを書き留めてください。
    血液中のナトリウムを測ってもらえるか、長いランでどう飲めばよいかを尋ねてください。

flag-tense_leg-title = 足がひどく張って痛みが強すぎる、感覚がない、または足先が上がらない
flag-tense_leg-lines =
    すぐやめてください。今すぐ救急に電話してください。筋肉の中の圧は、数時間以内の処置が必要なことがあります。
    巻いて締めたり、高く上げたりしないでください。
flag-tense_leg-ask =
    いつ始まったか、感覚のなさや力の入らなさがいつ出たかを書き留めてください。
    筋肉の中の圧を調べてもらえるか尋ねてください。

flag-saddle_numbness-title = 股の間の感覚がない、または排尿や排便がおかしい
flag-saddle_numbness-lines =
    今すぐ救急に電話してください。腰の神経は、数時間以内の処置が必要なことがあります。
    翌日まで待たないでください。
flag-saddle_numbness-ask =
    感覚のなさ、力の入らなさ、排尿や排便のおかしさがいつ始まったかを書き留めてください。
    今日のうちに腰の画像検査が必要かを尋ねてください。

flag-hot_swollen_leg-title = 片足が腫れている、熱い、または痛む
flag-hot_swollen_leg-lines =
    運動をやめて、今日のうちに診てもらってください。静脈の血栓の可能性があり、感染の可能性もあります。
    もんだり、ローラーをかけたりしないでください。
    息が切れる、または胸が痛むなら、救急に電話してください。
flag-hot_swollen_leg-ask =
    この数週間の長い移動、病気、手術、ホルモン剤、妊娠を書き留めてください。
    血栓でないことを確かめる必要があるかを尋ねてください。

flag-muscle_breakdown-title = コーラのような尿、または極端な筋肉の痛みや力の入らなさ
flag-muscle_breakdown-lines =
    運動をやめて、今日のうちに診てもらってください。筋肉が壊れていて、腎臓に助けが必要かもしれません。
    自分の判断で痛み止めを飲まないでください。
    尿がほとんど出ない、頭が混乱する、または脈が飛ぶなら、救急に電話してください。
flag-muscle_breakdown-ask =
    前の数日にしたこと、暑さ、飲んだ薬とサプリメントをすべて書き留めてください。
    クレアチンキナーゼ（CK）、腎臓の値、尿を調べてもらえるか尋ねてください。

flag-cannot_bear_weight-title = その足で立てない、または跳べない
flag-cannot_bear_weight-lines =
    運動をやめ、体重をかけないようにして、今日のうちに診てもらってください。
    走って試さないでください。
flag-cannot_bear_weight-ask =
    どのように起きたか、いつからかを書き留めてください。
    画像検査が必要かを尋ねてください。

flag-pop-title = 急にぶつっと切れた感じ
flag-pop-lines =
    運動をやめて、今日のうちに診てもらってください。腱、筋肉、靱帯のどれかが切れているかもしれません。
    伸ばさないでください。休ませて、気持ちよければ冷やしてください。
flag-pop-ask =
    何をしていたときに切れた感じがしたか、そのあと何ができなかったかを書き留めてください。
    どこを痛めたか、何なら負荷をかけてよいかを尋ねてください。

flag-bone_pain-title = 骨の一点が痛む
flag-bone_pain-lines =
    走るのをやめて、今日のうちに診てもらってください。疲労骨折などの骨の障害の可能性があり、走り続けると悪くなるかもしれません。
    足の付け根、股関節、すね、足先では、とくに大切です。
    また走るには、医療の専門家の許可が必要です。
flag-bone_pain-ask =
    どこが、いつから痛むか、夜も痛むか、練習とシューズがどう変わったかを書き留めてください。
    MRIなどの画像検査が必要か尋ねてください。エネルギー、月経、ビタミンDについても尋ねてください。

flag-breathless_on_exertion-title = 動くと息が切れ、立ち止まると楽になる
flag-breathless_on_exertion-lines =
    運動をやめて、今日のうちに医療の助言を求めてください。
    落ち着かない、安静でも起きる、または胸が痛むなら、救急に電話してください。
flag-breathless_on_exertion-ask =
    どれくらいの運動で起きるか、落ち着くまでの時間を書き留めてください。
    肺、心臓、血球数を調べるべきかを尋ねてください。

flag-fever_or_chest_infection-title = 発熱、または胸の感染
flag-fever_or_chest_infection-lines =
    練習しないでください。休んで、今日のうちに医療の助言を求めてください。
    走るのは、症状のない日が2日続くまで待ちます。それから半分の量で、楽に始めてください。
    胸が痛む、脈が飛ぶ、頭が混乱する、または安静でも息が切れるなら、救急に電話してください。
flag-fever_or_chest_infection-ask =
    体温、いつからか、飲んでいる薬を書き留めてください。
    どれくらい休むか、心臓に関わるサインは何かを尋ねてください。

flag-chest_in_a_run-title = ランの途中で「胸」を押しました
flag-chest_in_a_run-lines =
    今もあるなら、すべてやめて救急に電話してください。
    また走る前に、走ってよいか医師に確認してください。
flag-chest_in_a_run-ask =
    そのランの記録を持っていってください：いつだったか、きつさ、心拍数。
    心臓にどの検査が必要か、いつから走ってよいかを尋ねてください。

flag-dizzy_in_a_run-title = ランの途中で「めまい」を押しました
flag-dizzy_in_a_run-lines =
    また走る前に、その後の様子を教えてください。
    気を失った、または失いかけたなら、救急に電話してください。また起きた、または理由が分からないなら、医師に診てもらってください。
flag-dizzy_in_a_run-ask =
    その日の暑さ、食べたものと飲んだもの、続いた時間を書き留めてください。
    血圧、心臓、血球数を調べるべきかを尋ねてください。

flag-pain_in_a_run-title = ランの途中で「痛み」を押しました
flag-pain_in_a_run-lines =
    また走る前に、その後の様子を教えてください。
    痛みが続く、夜に目が覚める、または動き方が変わるなら、診てもらってください。
    足がひどく張る、感覚がない、または足先が上がらないなら、救急に電話してください。
flag-pain_in_a_run-ask =
    どこが、走り始めてどれくらいで痛んだか、翌日はどうだったかを書き留めてください。
    何にどれだけ負荷をかけてよいかを尋ねてください。

flag-palpitations-title = 心臓が激しく打つ、または脈が飛ぶ
flag-palpitations-lines =
    医師に診てもらうまで、練習しないでください。
    めまいがする、気を失う、胸が痛む、または落ち着かないなら、救急に電話してください。
flag-palpitations-ask =
    いつ起きるか、どれくらい続くか、その前のコーヒー、お酒、薬、睡眠を書き留めてください。
    心電図をとる意味があるかを尋ねてください。

flag-pain_changes_gait-title = 動き方が変わる痛み
flag-pain_changes_gait-lines =
    そのまま走らないでください。ちがう走り方をすると、ほかの所を痛めるかもしれません。
    スポーツドクターか理学療法士の予約をとってください。
    痛みがなければ、ウォーキング、自転車、水泳はかまわないかもしれません。
flag-pain_changes_gait-ask =
    どこが、いつから痛むか、何で良くなり何で悪くなるかを書き留めてください。
    今は何なら負荷をかけてよいか、どう戻していくかを尋ねてください。

flag-pain_that_stays-title = 10のうち3を超える痛みが1週間以上
flag-pain_that_stays-lines =
    走るのを休み、スポーツドクターか理学療法士の予約をとってください。
    10のうち2までで翌日に消える痛みなら、やめる理由にはなりません。
flag-pain_that_stays-ask =
    日ごとの痛みの強さと、その日にしたことを持っていってください。
    今は何なら負荷をかけてよいか、どう戻していくかを尋ねてください。

flag-pain_at_night-title = 夜や安静時の痛み
flag-pain_at_night-lines =
    動かなくても出る痛みは、数日のうちに診てもらう価値があります。それまで走るのを休んでください。
    骨の一点が痛む、またはその足で立てないなら、今日のうちに診てもらってください。
flag-pain_at_night-ask =
    痛みで目が覚めるか、熱があるか、体重が減ったかを書き留めてください。
    骨を調べるべきかを尋ねてください。

flag-numbness-title = 感覚のなさ、またはしびれ
flag-numbness-lines =
    神経が刺激されているのかもしれません。走るのを休み、受診の予約をしてください。
    股の間にある、排尿や排便が変わった、または足先が上がらないなら、救急に電話してください。
flag-numbness-ask =
    正確な場所、いつからか、どの姿勢で変わるかを書き留めてください。
    神経、腰、または筋肉の中の圧を調べるべきかを尋ねてください。

flag-swelling-title = 腫れ
flag-swelling-lines =
    走るのを休み、受診の予約をしてください。
    片方のふくらはぎが腫れて痛む、または熱いなら、今日のうちに診てもらってください。
flag-swelling-ask =
    いつからあるか、練習のあとに出るかを書き留めてください。
    腫れているのは関節か、腱か、足全体かを尋ねてください。

flag-persistent_heaviness-title = 2週間、ほとんどのランで足が重い
flag-persistent_heaviness-lines =
    2週間、足が重い状態です。楽な日だけでは良くならないようです。
    短く楽に走り、運動する人を診ている医師などの予約をとってください。
    考えられる理由はたくさんあり、その多くは対処できます。
flag-persistent_heaviness-ask =
    この数週間の負荷、睡眠、食事を持っていってください。
    血球数とフェリチンの検査、そして運動量に足りるだけ食べているかを尋ねてください。

flag-heaviness_in_everyday_life-title = 日常生活での足の重さ
flag-heaviness_in_everyday_life-lines =
    階段や立っているとき、家でも重い足は、練習だけの問題ではありません。受診の予約をしてください。
    診てもらうまで、走るのを休んでください。
flag-heaviness_in_everyday_life-ask =
    いつ重いか、腫れるか、痛むか、何をすると楽になるかを書き留めてください。
    静脈、神経、心臓、血球数を調べるべきかを尋ねてください。

flag-one_leg_only-title = 片足だけが重い
flag-one_leg_only-lines =
    筋肉の疲れは、たいてい両足に出ます。片足だけなら診てもらう価値があります。受診の予約をしてください。
    診てもらうまで、走るのを休んでください。
    腫れている、熱い、または痛むなら、今日のうちに診てもらってください。感覚がない、または足先が上がらないなら、救急に電話してください。
flag-one_leg_only-ask =
    どちらの足か、いつからか、腰が痛むかを書き留めてください。
    血管、神経、走り方を調べるべきかを尋ねてください。

flag-eases_on_standing-title = 動くときだけ重いか痛み、立ち止まると数分で消える
flag-eases_on_standing-lines =
    足への血流の不足、または筋肉の中の圧の高さの可能性があります。受診の予約をしてください。
    診てもらうまで、走るのを休んでください。痛まない範囲なら、ゆっくり歩いてかまいません。
flag-eases_on_standing-ask =
    何分で、どこに出て、どれくらいで消えるかを書き留めてください。
    血管や筋肉の中の圧を測るべきかを尋ねてください。

flag-fatigue_with_signs-title = 顔色の悪さ、めまい、息切れを伴う疲れ
flag-fatigue_with_signs-lines =
    鉄分や血液の不足は、考えられる理由の一つです。受診の予約をして、それまで走るのを休んでください。
    気を失う、胸が痛む、または息が落ち着かないなら、救急に電話してください。
flag-fatigue_with_signs-ask =
    血球数とフェリチンの検査について尋ねてください。
    食事、月経があればその様子、飲んでいるすべての薬を書き留めてください。

flag-lasting_fatigue-title = 2週間続く疲れ
flag-lasting_fatigue-lines =
    睡眠や食事から感染まで、考えられる理由はたくさんあります。受診の予約をしてください。
    それまでは短く楽に走るか、休んでください。
flag-lasting_fatigue-ask =
    この数週間の睡眠、負荷、安静時心拍数を持っていってください。
    血球数、フェリチン、甲状腺など、何を調べるべきかを尋ねてください。

flag-dizziness-title = めまい
flag-dizziness-lines =
    走るのを休み、数日のうちに診てもらってください。
    気を失う、または失いかける、心臓が激しく打つ、胸が痛む、頭が混乱する、片側に力が入らない、そのどれかなら救急に電話してください。
flag-dizziness-ask =
    立ち上がったとき、運動中、運動後のいつ起きるかを書き留めてください。
    血圧、心臓、血球数を調べるべきかを尋ねてください。

flag-pallor-title = いつになく顔色が悪い
flag-pallor-lines =
    鉄分や血液の不足は、考えられる理由の一つです。受診の予約をして、それまで走るのを休んでください。
flag-pallor-ask =
    血球数とフェリチンの検査について尋ねてください。
    食事、月経があればその様子、飲んでいるすべての薬を書き留めてください。

flag-resting_pulse-title = 安静時心拍数が1週間、10拍高い
flag-resting_pulse-lines =
    暑さ、お酒、ストレス、感染、薬、妊娠、多い負荷などが考えられ、診てもらったほうがよいものもあります。
    受診の予約をして、それまでは短く楽に走ってください。
flag-resting_pulse-ask =
    日ごとの安静時心拍数と、その前に変わったことを持っていってください。
    心臓、甲状腺、血球数を調べるべきかを尋ねてください。

flag-missed_periods-title = 3か月、月経がない
flag-missed_periods-lines =
    妊娠、ホルモン、更年期、または運動量に対するエネルギー不足が考えられます。受診の予約をしてください。
    長く続くと骨や回復に影響することがありますが、対処できます。
flag-missed_periods-ask =
    最近の月経、避妊、体重の変化、以前の骨のけがを書き留めてください。
    医師には運動に必要なエネルギーについて、管理栄養士には十分に食べることについて尋ねてください。

flag-weight_loss-title = 意図せず体重が減った
flag-weight_loss-lines =
    数日のうちに受診する価値があります。考えられる理由はたくさんあります。
    きちんと食べ、蓄えが空のまま練習しないでください。
flag-weight_loss-ask =
    いつからか、食欲、お腹の調子、負荷がどうだったかを書き留めてください。
    医師には何を調べるべきか、管理栄養士には十分に食べることについて尋ねてください。

flag-frequent_illness-title = 何度も体調を崩す
flag-frequent_illness-lines =
    運動量に対して睡眠、食事、休みが足りないことが考えられます。受診の予約をしてください。
    調子が戻ってから、また練習してください。
flag-frequent_illness-ask =
    体調を崩した日と、その前の睡眠と負荷を持っていってください。
    運動に必要なエネルギー、鉄分、ビタミンDを調べるべきかを尋ねてください。

flag-low_mood-title = 何週間も気分が落ち込んでいる
flag-low_mood-lines =
    一人で抱えなくて大丈夫です。信頼できる人に話し、受診の予約をしてください。
    エネルギー不足、多すぎる負荷、うつなどの可能性があり、どれも助けを得られます。
    自分を傷つけることを考えるなら、今すぐ救急か、こころの相談電話に電話してください。
flag-low_mood-ask =
    いつからか、睡眠、食欲、意欲、負荷がどうだったかを書き留めてください。
    何が助けになるか、どれくらい走るとよいかを尋ねてください。

### Whether to run.

flag-run-run = 走るのを控える理由は見当たりません
flag-run-run_half = いつもの半分を、楽に走りましょう
flag-run-hold = 今日は走りません
flag-run-stop_until_seen = 診てもらうまで走りません
flag-run-because = { $flag }。
flag-run-pain-little = 10のうち2までの痛み：翌日までに元に戻るなら、続けてかまいません。
flag-run-pain-not-gone = 痛みが翌日までに消えませんでした。消えるまで待ってください。
flag-run-pain-some = 10のうち3から5の痛み：2以下になり、翌日までに消えるようになるまで待ってください。
flag-run-pain-settled = 痛みは10のうち3から5で、翌日までにおさまりました。半分の量で始め、また痛んだらやめてください。
flag-run-pain-much = 10のうち5を超える痛み：やめて、診てもらってください。
flag-run-pain-unknown = 強さのない痛みが記入されています。10のうち2以下になり、翌日までに消えるようになるまで待ってください。
flag-run-fever = 発熱や胸の感染があるときは、走らないでください。
flag-run-fever-just-over = 発熱または胸の感染があった最後の日は{ $day }です。症状のない日が2日続くまで待ってください。
flag-run-fever-over = 発熱または胸の感染があった最後の日は{ $day }です。半分の量で、楽に始めてください。

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = 片足だけですか？
flag-question-everyday_life = 階段や立っているとき、日常生活でも困りますか？
flag-question-changes_gait = 走り方や歩き方が変わりますか？
flag-question-at_night = 夜や安静時にも痛みますか？
flag-question-bone_point = 押すと骨の一点が痛みますか？
flag-question-cannot_bear_weight = その足で立つことや跳ぶことができませんか？
flag-question-pop = ぶつっと切れた感じとともに起きましたか？
flag-question-hot_and_swollen = 腫れて、熱く、痛みますか？
flag-question-eases_on_standing = 動くときだけ出て、立ち止まると数分で消えますか？
flag-question-does_not_settle = 休んでも落ち着きませんか？
flag-question-pain = 痛みもありますか？
flag-question-numbness = 感覚がない、またはしびれますか？
flag-question-saddle_numbness = 股の間の感覚がない、または排尿や排便がおかしいですか？
flag-question-tense_leg = 足がひどく張って痛みが強すぎる、感覚がない、または足先が上がらないですか？
flag-question-one_sided_weakness = 急に片側や顔に力が入らない、または言葉が出にくくなりましたか？
flag-question-breathlessness = 運動に見合わない息切れがありますか？
flag-question-dizziness = めまいがありますか？
flag-question-pallor = いつになく顔色が悪いですか？
flag-question-fever = 熱がありますか？
flag-question-chest_pain = 胸の痛みや圧迫感がありますか？
flag-question-fainted = 気を失った、または失いかけましたか？
flag-question-palpitations = 心臓が激しく打つ、または脈が飛びますか？
flag-question-confusion = 頭が混乱した、倒れた、または暑さの中で汗が出なくなりましたか？
flag-question-after_much_drinking = 水分をたくさんとったあと、頭痛を伴う嘔吐やけいれんがありましたか？
flag-question-dark_urine = 尿がコーラのように濃いですか？

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = 受診に持っていくもの
flag-summary-intro = { $day }に、ランナーの日誌がスポーツドクター、理学療法士、管理栄養士に向けてまとめました。情報であり、診断ではありません。
flag-summary-flags = 日誌が示していること
flag-summary-flags-none = 今日、注意のサインはありません。
flag-summary-flag = { $flag }。最初の記入は{ $first }、最後の記入は{ $last }です。
flag-summary-ask = 書き留めること、尋ねること、持っていくもの
flag-summary-symptoms = この90日間の症状
flag-summary-symptoms-none = 記入はありません。
flag-summary-symptom = { $days ->
        [1] { $felt }。記入は1日：{ $first }。
       *[other] { $felt }。記入は{ $first }から{ $last }までの間に{ $days }日。
    }
flag-summary-only-visit = { $felt }。
flag-summary-levels = 強さ（10のうち）：{ $levels }。
flag-summary-over = { $day }からおさまっています。
flag-summary-cleared = { $day }に専門家が診て、走ってよいと言いました。
flag-summary-load = この8週間の負荷
flag-summary-load-none = ランの記入はありません。
flag-summary-week = { $day }までの週：ラン{ $runs }回、{ $distance }、練習時間{ $time }。
flag-summary-effort = { $count ->
        [1] きつさ、{ $of }回中1回のランを評価：10のうち{ $rpe }。
       *[other] きつさ、{ $of }回中{ $count }回のランを評価：中央値は10のうち{ $rpe }。
    }
flag-summary-heavy = この28日間の足：分かっている{ $known }日のうち{ $heavy }日で重い。
flag-summary-body = 睡眠と安静時心拍数
flag-summary-sleep = { $nights ->
        [1] 睡眠：この28日間で記入のある1晩は{ $hours }時間。
       *[other] 睡眠：この28日間で記入のある{ $nights }晩の平均は{ $hours }時間、最短は{ $least }時間。
    }
flag-summary-sleep-none = この28日間、睡眠の記入はありません。
flag-summary-pulse = { $days ->
        [1] 安静時心拍数：今週測ったのは1日だけで、{ $now }拍/分。
       *[other] 安静時心拍数：今週測った{ $days }日の中央値は{ $now }拍/分。
    }
flag-summary-pulse-usual = { $days ->
        [1] その前の60日間で測ったのは1日だけで、{ $usual }拍/分。
       *[other] その前の60日間：測った{ $days }日の中央値は{ $usual }拍/分。
    }
flag-summary-pulse-none = 今週、安静時心拍数は測っていません。
flag-summary-medicine = この8週間に記入された薬
flag-summary-medicine-none = 記入はありません。
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }：{ $note }
flag-summary-blood = この2年間の血液検査の結果
flag-summary-blood-none = 記入はありません。
flag-summary-ferritin = { $year }年{ $day }：フェリチン { $value } µg/l
flag-summary-haemoglobin = { $year }年{ $day }：ヘモグロビン { $value } g/l
flag-summary-background = 健康の背景（ランナー本人の記入）
flag-summary-background-none = 記入はありません。
flag-summary-age = 年齢：{ $age }
flag-summary-heart_condition = 心臓の病気
flag-summary-rhythm_disorder = 不整脈
flag-summary-pulse_medicine = 脈に影響する薬
flag-summary-asthma = ぜんそく
flag-summary-diabetes = 糖尿病
flag-summary-smoking = 喫煙
flag-summary-pregnancy_or_recent_birth = 妊娠中、またはこの1年以内の出産
flag-summary-bone_stress_injury = 以前の疲労骨折などの骨の障害
flag-summary-anaemia = 貧血（今または以前）
