### The plan and the next seven days.

season-kind-rest = 休み
season-kind-walk = ウォーキング
season-kind-walk-run = 歩きとラン
season-kind-easy = 楽なラン
season-kind-long = 長いラン
season-kind-steady = 一定ペースのラン
season-kind-intervals = インターバル
season-kind-race = レース

season-step-run = ラン
season-step-walk = 歩き
season-length = { $distance }、約{ $minutes }

season-phase-building = 積み上げの週
season-phase-habit = 保つ週
season-phase-easy = 軽めの週
season-phase-taper = レース前に減らす週
season-phase-quiet = レース後の静かな週
season-phase-way-back = 戻っていく週
season-phase-paused = 休止中
season-phase-past = 過ぎた週

season-purpose-rest = 休む間に、足はしてきたことを身につけます。
season-purpose-walk = 疲れた足に軽い動きを。軽い自転車や水泳でもかまいません。
season-purpose-first-walk = まず30分の歩きです。痛みがなければ、次はランです。
season-purpose-walk-run = 歩きとランを交互にして、足をまた慣らしていきます。
season-purpose-easy = ふつうに会話できる楽さで。ほとんどのランは、これくらいでよいのです。
season-purpose-long = 楽なきつさで、長く足を動かします。助けになるなら、少し歩きましょう。
season-purpose-steady = 真ん中は速めです。短い一文は話せても、おしゃべりはできないくらいです。
season-purpose-intervals = 力強く、抑えのきいた短い速い区間と、その間の楽なランです。
season-purpose-race = レース当日：{ $distance }。長いランより長いかもしれません。走りたい気持ちより、ゆっくり始めましょう。
season-purpose-injured = けがをしています。プランは待っています。
season-purpose-ill = 体調を崩しています。プランは待っています。
season-purpose-away = 不在です。プランは待っています。
season-purpose-fever = 熱が下がって48時間たつまで、走りません。
season-purpose-after-race = レース後の休みです。短く歩くのは歓迎です。
season-purpose-stopped = 痛みが強い間は、走りません。

season-changed-fever = 熱があったので、半分の長さで楽にします。
season-changed-race = { $until }まで足がレースから回復するので、楽にします。
season-changed-race-near = レースが近いので、楽にします。
season-changed-hard-yesterday = 前の日がきついか長いので、楽にします。
season-changed-two-hard = 今週はもうきつい日が2日あるので、楽にします。
season-changed-guard = この30日間の最長が{ $longest }で、1回のランはそれを大きく超えないほうがよいので、短くします。
season-changed-race-easy = レースです。今日のサインでは、楽に走るか、別の日がよさそうです。
season-changed-easier = 今日の様子から、楽に短くします。
season-changed-walk = 今日の様子から、代わりにウォーキングにします。
season-changed-rest = 今日の様子から、代わりに休みにします。

season-heavy-warm-up = 距離は同じで、ウォームアップを長めに。足が重いままなら、楽に走りましょう。
season-heavy-easy = 楽に、約3分の1短く。
season-heavy-walk = ランの代わりにウォーキング。
season-heavy-rest = 休みの日。1回休んでも、ほとんど変わりません。

season-choice-warm-up = 長めのウォームアップ
season-choice-easy = 楽にする
season-choice-walk = ウォーキング
season-choice-rest = 休みの日
season-choice-as-planned = 予定どおり

season-proposal = 今日は控えめがよさそうです。控えめにしますか、予定のままにしますか？
season-strength = 筋力トレーニングによい日です：きついランも長いランもありません。

season-says-habit = この先に目標はありません。この数週間は、今あるものを保ちます。
season-says-waiting = プランは待っています。戻ったら、新しく立て直します。
season-says-after = お疲れさまでした。{ $goal }のあとは、ほかの何よりも先に、足に静かな日をとります。
season-says-reached = プランは{ $date }の{ $goal }へ向かいます。それまでの最長のランは{ $longest }です。
season-says-too-soon = { $date }の{ $goal }は、少しずつ積み上げるには早すぎます。必要な長いランは{ $needed }で、届くのは{ $longest }です。選ぶまでは、その日の{ $shorter }へ向かいます。
season-says-too-soon-no-race = { $date }の{ $goal }は、少しずつ積み上げるには早すぎます。必要な長いランは{ $needed }で、届くのは{ $longest }です。選ぶまでは、レースなしで走りを積み上げます。
season-offer-shorter = 同じ日に{ $distance }（{ $year }年{ $date }）
season-offer-later = { $year }年{ $date }以降に{ $distance }

season-because-level = この4週間でよく走れた週は{ $distance }です。プランはそこから始まります。
season-because-longest = この30日間でいちばん長いランは{ $longest }です。予定のランは、どれもその前の30日間の最長の1割増しまでにします。
season-because-no-runs = この30日間のランが分からないので、プランは歩きとランを交互にするところから始まります。
season-because-pace = 楽なペースがまだ分かりません。最初の何回かのランで分かるまで、時間は{ $pace }で計算します。
season-because-health = 健康についての記入により、きついランは入れていません。何が合うかは、医師や助産師に尋ねてください。
season-because-talk-test = きつさは、心拍ゾーンではなく、会話と感覚で決めます。
season-because-monotony = 先週は似たような日が続きました。今週は増やさず、楽な日は本当に楽にしましょう。
season-because-taper = { $weeks ->
    [1] レース前の最後の1週間は量を減らし、スピードを少し残します。
   *[other] レース前の最後の{ $weeks }週間は量を減らし、スピードを少し残します。
}
season-because-missed = 休んだランの埋め合わせはしません。プランは今いるところから続きます。

season-ladder-injury = けがのあとは、歩きとランを交互にして、一段ずつ戻ります。
season-ladder-illness = 病気のあとは、歩きとランを交互にして、一段ずつ戻ります。
season-ladder-beginning = 歩きとランを交互にするのは、始めるのにも、また始めるのにもよい方法です。
season-ladder-walk = { $minutes }分歩く
season-ladder-run = { $minutes }分楽に走る
season-ladder-step = { $times }回：{ $run }分走り、{ $walk }分歩く
season-ladder-clinician = 骨が関わっているかもしれません。医療の専門家の許可が出てから始めてください。
season-ladder-stopped = 痛みが10のうち5を超えました。走るのをやめ、数日で和らがなければ診てもらってください。
season-ladder-repeat = 痛みがあるので、同じ段をもう一度です。
season-ladder-fever = 熱のあと：熱のない48時間がたつまで走らず、それから以前の半分です。
season-ladder-pain = 10のうち2までの痛みで、翌日までに消えるなら：続けます。3から5なら：同じ段をもう一度。5を超えたら：やめて、一段戻ります。この決まりはアキレス腱で試され、ほかにも使われています。
season-ladder-day-between = 走る日は1日に一段、間に1日あけます。
season-ladder-then = 最後の段のあと：多くても{ $distance }の週。以前の1週間の半分です。
