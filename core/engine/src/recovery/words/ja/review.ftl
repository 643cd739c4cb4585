### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = 足が重くなる頻度は、その前の4週間より低くなっています。
review-legs-as-before = 足が重くなる頻度は、その前の4週間と同じくらいです。
review-legs-heavier = 足が重くなる頻度は、その前の4週間より高くなっています。
review-legs-mixed = 足について、日々の記入とランの記入がちがうことを示しています。
review-legs-unknown = 足が軽くなってきたかを言うには、まだ早すぎます。
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = 足が重い日：この4週間は分かっている{ $now_known }日のうち{ $now }日、その前の4週間は{ $before_known }日のうち{ $before }日。
review-heavy-runs = 足が重いラン：この4週間は分かっている{ $now_known }回のうち{ $now }回、その前の4週間は{ $before_known }回のうち{ $before }回。
review-training = 練習：この4週間は{ $now }、その前の4週間は{ $before }。
review-absent = けが、病気、不在の日は除いています：この4週間は{ $now }日、その前の4週間は{ $before }日。
review-too-few = 答えるには、どちらの4週間にも、足についての記入のある{ $days }日か{ $runs }回のランが必要です。

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = 足が重い日：6時間未満の睡眠のあとは{ $known }晩のうち{ $heavy }晩、もっと長い睡眠のあとは{ $other_known }晩のうち{ $other_heavy }晩。
review-pattern-long_or_hard_run = 足が重い日：長いランやきついランの翌日は{ $known }日のうち{ $heavy }日、ほかの日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-strength = 足が重い日：筋力トレーニングなど足にきつい運動の翌日は{ $known }日のうち{ $heavy }日、ほかの日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-back_to_back = 足が重い日：2日続けて走ったあとは{ $known }日のうち{ $heavy }日、ほかの日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-no_carbohydrate = 足が重いラン：前に糖質をほとんどとらない長いランは{ $known }回のうち{ $heavy }回、もっととった長いランは{ $other_known }回のうち{ $other_heavy }回。
review-pattern-heat = 足が重い日：暑い中で走った日は{ $known }日のうち{ $heavy }日、もっと涼しい日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-alcohol = 足が重い日：お酒の翌日は{ $known }日のうち{ $heavy }日、ほかの日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-new_shoes = 足が重い日：新しいシューズの最初の2週間に走った日は{ $known }日のうち{ $heavy }日、ほかの日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-stress = 足が重い日：ストレスの多い日は{ $known }日のうち{ $heavy }日、もっと落ち着いた日は{ $other_known }日のうち{ $other_heavy }日。
review-pattern-cycle = 足が重い日：月経周期の初めは{ $known }日のうち{ $heavy }日、それよりあとは{ $other_known }日のうち{ $other_heavy }日。
review-patterns-note = この半年の日誌で、これらは一緒に起きていました。一方が他方につながることを示すものではありません。
review-patterns-none = まだはっきりしたパターンはありません。もっと多くの日と夜を記入すると、見えてくるかもしれません。

## What helped

review-helped-step = { $what }：{ $helped }回のランで役に立ちました
review-helped-advice = { $what }：{ $tried }回のうち{ $helped }回、役に立ちました
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = 足が重い日の「{ $what }」：翌朝に足が軽くなったのは{ $tried }回のうち{ $helped }回、しなかったときは{ $other_tried }回のうち{ $other_helped }回
review-helped-none = 何が役に立つかは、まだ分かりません。ランのあとに、役に立ったことを教えてください。

## Days, weeks and months

review-day-title = { $day }、{ $weekday }
review-day-empty = この日のことは分かっていません。
review-week-title = { $first }から{ $last }
review-month-title = { $year }年{ $month }
review-total-runs = { $runs ->
    [0] ランなし
   *[other] ラン{ $runs }回
}
review-total-running = { $distance }、{ $time }
review-total-heavy = 足が重い日：分かっている{ $known }日のうち{ $heavy }日
review-total-heavy-unknown = 足が重い日：記入なし
review-total-sleep = 睡眠：平均{ $time }（分かっているのは{ $nights }晩）
review-total-sleep-unknown = 睡眠：記入なし
review-total-symptoms = 症状のあった日：{ $days }日
review-total-absent = けが、病気、不在の日：{ $days }日

## Trends: what the values are, and how to read them

review-trend-load = 日ごとの負荷。きつさまたは心拍数と、時間から計算します。
    .title = 負荷
review-trend-ctl = およそ6週間の負荷の平均。慣れている量を表すもので、何も予測しません。
    .title = 長期の負荷
review-trend-atl = およそ1週間の負荷の平均。最近したことを表します。
    .title = 短期の負荷
review-trend-tsb = 長期の負荷から短期の負荷を引いた値。ゼロより下なら、最近は慣れている量より多めです。大まかな目安です。
    .title = 負荷のバランス
review-trend-monotony = 1週間の日々がどれくらい似ているか。値が高いと、きつい日の間に楽な日が少ないということです。根拠は弱いものです。
    .title = 単調さ
review-trend-sleep = それぞれの日の前に眠った時間。多くの大人には7〜9時間が必要です。
    .title = 睡眠
review-trend-heaviness = その日にいちばん重かった足。10のうち6から、重いと数えます。
    .title = 足の重さ
review-trend-soreness = 毎朝、いちばん筋肉痛の強い場所。
    .title = 筋肉痛
review-trend-hrv = 安静時の心拍変動を対数で表したもの。1日の値より、週の平均のほうがよく分かります。
    .title = 心拍変動
review-trend-resting_hr = 毎朝の安静時心拍数。これだけでは、あまり分かりません。
    .title = 安静時心拍数
review-trend-cadence_at_pace = いつもの楽なペースでの1分あたりの歩数。ランごとの値です。
    .title = 楽なペースのピッチ
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = いつもの楽なペース、約{ $pace }での1分あたりの歩数。ランごとの値です。
review-trend-efficiency = 1拍で進む、平地での距離（メートル）。暑さ、坂、睡眠でも変わります。
    .title = 効率
review-trend-weekly_distance = 週ごとに走った距離。
    .title = 週の距離
review-trend-weekly_minutes = 週ごとに走った時間。
    .title = 週の時間
review-trend-rpe = その日にいちばんきつく感じた運動のきつさ。
    .title = きつさ
review-trend-none = この期間のことは分かっていません。
review-trend-building = 基準はまだつくっている途中です。6週間分の日が必要です。
review-trend-talk-test = 脈からは、きつさがあまり分からないかもしれません。会話のしやすさを目安にしてください。
review-trend-week-open = 最後の週はまだ終わっていません。
review-unit-hours = 時間
review-unit-of-ten = /10
review-unit-ln-ms = ln ms
review-unit-bpm = 拍/分
review-unit-spm = 歩/分
review-unit-metres-per-beat = m/拍
review-unit-km = km
review-unit-miles = マイル
review-unit-minutes = 分

## A run

review-split-km = { $number }キロ
review-split-mile = { $number }マイル
review-split-lap = ラップ{ $number }
review-split-time = 区間{ $number }
review-split-step = ステップ{ $number }
review-zone = ゾーン{ $number }
review-zones-note = ゾーンは、心拍数の幅に対する割合です。大まかな目安です。
review-zones-talk-test = 脈からはきつさがあまり分からないかもしれないので、ゾーンは使いません。会話のしやすさを目安にしてください。
review-zones-no-heart-rate = 心拍数は記録されていません。
review-zones-no-maximum = ゾーンには最高心拍数が必要ですが、記入されていません。
review-decoupling-none = ずれを計算するのは、心拍数のある40分以上の一定したランだけです。
review-decoupling-little = 心拍数とペースはそろっていました：ずれは{ $percent }%。楽なランでは5%未満がふつうです。
review-decoupling-some = 心拍数がペースに対して{ $percent }%ずれました。暑さ、のどの渇き、長いランでも、こうなります。
review-decoupling-much = 心拍数がペースに対して{ $percent }%ずれました。大きめです。暑さ、のどの渇き、速い入り、長いランでも、こうなります。
review-mark-paused = 一時停止
review-mark-resumed = 再開
review-word-heavy = 重い
review-word-easing = わざとゆっくり
review-word-better = 良くなった
review-word-same = 同じ
review-word-worse = 悪くなった
review-word-pain = 痛み
review-word-dizzy = めまい
review-word-chest = 胸や息
review-word-not_now = あとで
review-word-undo = 取り消し
review-word-coach_again = コーチング再開
review-rescue-steps = 出てきたこと：{ $steps }
review-rescue-helped = 役に立ったこと：{ $step }
review-rescue-end-better = 良くなりました
review-rescue-end-walked = 歩きました
review-rescue-end-stopped = 歩いたあと、また重くなりました
review-rescue-end-done = どの手も試しました
review-rescue-end-not_now = 手助けは望みませんでした
review-rescue-end-run_over = 先にランが終わりました
review-rescue-end-red_flag = 注意のサインで終わりました
review-rhythm-note = α1は、2分間の鼓動がどれくらい規則的だったかを示します。自分の推移を見てください。一つの値や境目の値は不確かです。
review-rhythm-none = α1には、誤りの少ない胸のベルトの拍が必要です。
review-rhythm-talk-test = 脈からはきつさがあまり分からないかもしれないので、α1は使いません。
review-similar-note = その前の半年にした、同じ種類でほぼ同じ長さのラン{ $runs }回と比べています。
review-similar-too-few = その前の半年の似たランは{ $runs }回です。比べるには、同じ値のあるランが{ $needed }回必要です。
# $median is the middle value of so many similar $runs.
review-similar-pace = ペース{ $value }、ふだんは{ $median }（ラン{ $runs }回）
review-similar-heart_rate = 心拍数{ $value }拍/分、ふだんは{ $median }拍/分（ラン{ $runs }回）
review-similar-cadence = ピッチ{ $value }歩/分、ふだんは{ $median }歩/分（ラン{ $runs }回）
review-similar-efficiency = 1拍で{ $value } m、ふだんは{ $median } m（ラン{ $runs }回）
review-similar-heaviness = 足の重さは10のうち{ $value }、ふだんは10のうち{ $median }（ラン{ $runs }回）
