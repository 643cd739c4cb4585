### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = 今日については、まだ十分に分かりません。
readiness-headline-good = 予定したことへの準備ができているようです。
readiness-headline-watch = 準備はできているようです。気をつけて見たい点があります。
readiness-headline-reduced = 軽めの日が合うかもしれません。
readiness-headline-low = 今日は体に回復が必要かもしれません。

readiness-suggest-unknown = 予定どおりでよいとも、変えたほうがよいとも言えません。足の声を聞いてください。
readiness-suggest-as-planned = 予定どおり走り、足の声を聞いてください。
readiness-suggest-easy = 話せるペースの、楽なランにしましょう。予定のままがよければ、それでもかまいません。
readiness-suggest-active-recovery = ランより、ウォーキングや軽い自転車、軽い水泳のほうがよいかもしれません。予定のままがよければ、それでもかまいません。
readiness-suggest-rest = 今日は休みましょう。1回のランを休んでも失うものはごくわずかで、休むとよい状態で戻れます。

readiness-level-missing = 不明
readiness-level-good = いつもどおり
readiness-level-watch = 気をつけたい
readiness-level-reduced = いつもより低い
readiness-level-low = いつもよりかなり低い

readiness-factor-feeling = 体調の感じ方
readiness-factor-sleep = 睡眠
readiness-factor-hrv = 心拍変動
readiness-factor-resting-heart-rate = 安静時心拍数
readiness-factor-load = 練習の負荷

readiness-confidence-none = 今日は、どのサインも分かっていません。
readiness-confidence = 今日は{ $all }つのサインのうち{ $spoken }つが分かっています：{ $signs }。

## How the runner feels

readiness-no-check-in = 今日のチェックインはまだです。
readiness-feeling-well = 調子がよいと記入しています。
readiness-held = ランの途中で注意のサインを知らせましたが、その後の様子がまだありません。また走る前に、その質問に答えてください。
readiness-absent-ill = 病気と記入されています。プランは待っています。
readiness-absent-injured = けがと記入されています。プランは待っています。
readiness-ill-fever = 熱があります。熱があるときに走るのは危険なことがあるので、休んでください。
readiness-ill-chest = 胸からのせきがあります。なくなるまで休んでください。
readiness-ill-stomach = 胃腸の調子がよくありません。休んで、十分に飲んでください。
readiness-ill-cold = かぜをひいています。走るなら、短く楽にしましょう。
readiness-ill-other = 体調がよくありません。無理をしないでください。
readiness-ill-before = { $day }に、熱か胸からのせきがありました。なくなってから1〜2日たつまで待ってください。
readiness-pain-stops = 10のうち{ $level }の痛みを記入しています。5を超える痛みでは走らないでください。
readiness-pain-holds = 10のうち{ $level }の痛みを記入しています。2以下になるまで、前回より増やさないでください。
readiness-pain-mild = 10のうち{ $level }の痛みを記入しています。明日までに消えるか、様子を見てください。
readiness-legs-some = 足が少し重めです。
readiness-legs-heavy = 足が重いです。
readiness-legs-very-heavy = 足がとても重いです。
readiness-legs-running = 足が重い朝が{ $days }日続いています。
readiness-legs-in-run = { $day }のランで足が重くなりました。
readiness-sore-some = 筋肉痛が少しあります：10のうち{ $level }。
readiness-sore = 筋肉痛があります：10のうち{ $level }。
readiness-sore-very = 強い筋肉痛があります：10のうち{ $level }。
readiness-tired = 疲れを感じています。
readiness-exhausted = 疲れ切っています。
readiness-mood-subdued = 気分が少し低めです。
readiness-mood-low = 気分が低めです。
readiness-stress-some = ストレスがあります。
readiness-stress-high = 強いストレスがあります。

## Sleep

readiness-sleep-not-today = 昨夜の睡眠が記入されていません。
readiness-sleep-nights = この2週間を判断するのに必要な{ $all }晩のうち、{ $known }晩が分かっています。
readiness-sleep-very-short = 昨夜の睡眠は{ $slept }で、とても短めです。
readiness-sleep-short = 昨夜の睡眠は{ $slept }で、短めです。
readiness-sleep-shortish = 昨夜の睡眠は{ $slept }です。多くの大人には7〜9時間が必要です。
readiness-sleep-enough = 昨夜の睡眠は{ $slept }です。
readiness-sleep-well = よく眠れたと記入しています。
readiness-sleep-poor = よく眠れなかったと記入しています。
readiness-sleep-fair = あまりよくは眠れなかったと記入しています。
readiness-sleep-debt = { $known ->
    [1] この14晩のうち分かっている1晩の睡眠は{ $mean }です。1晩8時間と比べて、{ $debt }足りません。
   *[other] この14晩のうち分かっている{ $known }晩の睡眠は、平均{ $mean }です。1晩8時間と比べて、合わせて{ $debt }足りません。
}
readiness-sleep-debt-most = { $known ->
    [1] この14晩のうち分かっている1晩の睡眠は{ $mean }です。1晩8時間と比べて、{ $debt }以上足りません。
   *[other] この14晩のうち分かっている{ $known }晩の睡眠は、平均{ $mean }です。1晩8時間と比べて、合わせて{ $debt }以上足りません。
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = 不整脈があると記入しているので、心拍変動は使いません。
readiness-hrv-not-today = 今日の心拍変動の測定はありません。
readiness-hrv-week = この7日間のうち{ $known }日の心拍変動が分かっています。必要なのは{ $all }日です。
readiness-hrv-building = 心拍変動の基準づくり：{ $all }日のうち{ $known }日目。
readiness-hrv-within = この7日間の心拍変動（{ $mean } ms）は、いつもの範囲の{ $low }〜{ $high } msにあります。
readiness-hrv-below = この7日間の心拍変動（{ $mean } ms）は、いつもの範囲の{ $low }〜{ $high } msを下回っています。練習、睡眠不足、ストレス、お酒、病気が関わっているかもしれません。
readiness-hrv-above = この7日間の心拍変動（{ $mean } ms）は、いつもの範囲の{ $low }〜{ $high } msを上回っています。問題ないことが多いですが、いつもとはちがいます。
readiness-hrv-unsteady = 心拍変動の日ごとの変化が、前の週より大きくなっています：今は{ $now }%、前は{ $before }%。

## Resting heart rate

readiness-resting-left-out = 脈に影響する薬を飲んでいると記入しているので、安静時心拍数は使いません。
readiness-resting-not-today = 今日の安静時心拍数は測っていません。
readiness-resting-building = 安静時心拍数の基準づくり：{ $all }日のうち{ $known }日目。
readiness-resting-usual = 安静時心拍数は{ $bpm }で、いつもの{ $usual }に近い値です。
readiness-resting-high-today = 今日の安静時心拍数は{ $bpm }で、いつもの{ $usual }より高めです。1日だけでは、あまり何も言えません。
readiness-resting-high-running = 安静時心拍数は{ $bpm }で、3日間いつもの{ $usual }より高めです。暑さ、お酒、病気、月経周期、練習が関わっているかもしれません。
readiness-resting-high-week = この7日間の安静時心拍数は{ $bpm }で、いつもの{ $usual }より高めです。暑さ、お酒、病気、月経周期、練習が関わっているかもしれません。

## Load

readiness-load-none = 練習の負荷はまだ分かりません。
readiness-load-building = 練習の負荷の基準づくり：{ $all }日のうち{ $known }日目。
readiness-load-usual = この数日の練習は、慣れている量とほぼ同じです。
readiness-load-high = この1週間は、6週間で慣れてきた量をかなり上回りました。
readiness-load-monotonous = 似たような日が続いています：単調さは{ $monotony }です。きつい日の間に楽な日をはさむとよいかもしれません。
readiness-load-strain = 似たような日が続き（単調さ{ $monotony }）、この週の負担は6週間でいちばん大きくなっています。
readiness-load-jump = { $day }の{ $distance }のランは、その前の30日間の最長（{ $longest }）より1割を超えて長いものでした。
readiness-load-hard = { $day }にきつい練習をしました。
readiness-load-long = { $day }に長く走りました。

## The morning reading

reading-getting-ready = ベルトをぬらして着け、楽な姿勢で横になるか座ってください。毎朝同じ姿勢にします。
reading-settling = 動かずに、いつもどおり呼吸してください。脈が落ち着いていきます。
reading-measuring = 動かずに、いつもどおり呼吸してください。測定しています。
reading-finished = 測定が終わりました。
reading-refused = この測定は、残せるだけの質がありませんでした。
reading-hint-no-contact = ベルトの信号が届きません。肌に触れているか、ぬれているか確かめてください。
reading-hint-restless = はっきりしない拍が多くあります。動かずに横になるか座り、話さないでください。
reading-quality-good = よい測定です：はっきりしない拍は{ $percent }%でした。
reading-quality-fair = 使える測定です：はっきりしない拍は{ $percent }%でした。
reading-refused-no-beats = ベルトから拍が届きませんでした。ぬらして、肌に触れているか確かめ、もう一度試してください。
reading-refused-short = 測定が短すぎました：{ $seconds }秒、{ $beats }拍。少なくとも50秒と50拍が必要です。
reading-refused-gaps = しばらくベルトの信号が届かず、残った測定が少なすぎます。ベルトをぬらして、もう一度試してください。
reading-refused-artefacts = はっきりしない拍が{ $percent }%ありました。6%までが使えます。動かずに横になり、ベルトをぬらして、もう一度試してください。
reading-refused-not-at-rest = { $bpm }拍/分は、安静時の脈ではありません。数分静かにしてから、もう一度試してください。
reading-refused-drifting = 測定の間に、脈が{ $bpm }拍/分変わりました。もう少し休んでから、もう一度試してください。
reading-refused-implausible = ベルトが実際の拍の間隔を送りませんでした。ほかのベルトなら送れるかもしれません。
