### Names of routines and exercises, at most fourteen characters each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most forty characters each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = ウォームアップ
    .why = 走る前に動くと、たいてい最初の数分が楽になります。
routine-cool-down = クールダウン
    .why = 歩くと心臓が落ち着きます。ストレッチは気持ちよいかもしれませんが、筋肉痛はほとんど変わりません。
routine-mobility = 可動域づくり
    .why = 関節を大きく動かすと、もっと動くようになるかもしれません。
routine-foam-rolling = フォームローラー
    .why = ローラーは、しばらく筋肉痛やこわばりを少し和らげるかもしれません。
routine-strength = 筋力トレーニング
    .why = 週に二回の筋力トレーニングで、走るのが楽になります。けがを防ぐかどうかは、はっきりしていません。
routine-eccentric = ゆっくり下ろす
    .why = ゆっくり下ろす動きは、たいてい筋肉を強くします。最初のうちは少し筋肉痛になるでしょう。
routine-plyometrics = ホップとジャンプ
    .why = ジャンプで足取りが弾むようになるかもしれません。腱に負担がかかるので、ごく少しから始めます。

## Warm-up

exercise-ankle-circles = 足首回し
    .how = 片足を上げましょう。つま先でゆっくり円を描きます。
exercise-leg-swings = レッグスイング
    .how = 何かにつかまりましょう。片足を前後に振ります。
exercise-side-leg-swings = 横レッグスイング
    .how = 何かにつかまりましょう。片足を内と外に振ります。
exercise-walking-lunges = 歩きながらランジ
    .how = 大きく一歩出ましょう。少し沈んで、次の足を出します。
exercise-high-knees = もも上げ
    .how = その場で足踏みしましょう。ひざを腰の高さまで上げます。
exercise-butt-kicks = かかと上げ
    .how = その場で軽く走りましょう。かかとを後ろに上げます。
exercise-strides = 軽い流し
    .how = 少し速く、背を高く楽に走りましょう。それから静かに緩めます。
exercise-skips = スキップ
    .how = 低く軽くスキップしましょう。腕も一緒に振ります。

## Cool-down

exercise-cool-down-walk = ゆっくり歩き
    .how = ゆっくり歩きましょう。息を落ち着かせます。
exercise-calf-stretch = ふくらはぎ伸ばし
    .how = 片足を後ろへ引きましょう。かかとをつけたまま、前に傾きます。
exercise-hamstring-stretch = もも裏伸ばし
    .how = 片方のかかとを前に出しましょう。背すじを伸ばし、腰から曲げます。
exercise-quad-stretch = もも前伸ばし
    .how = つかまりましょう。ひざをそろえ、かかとをお尻に近づけます。
exercise-hip-flexor-stretch = 股関節前伸ばし
    .how = 片ひざをつきましょう。腰をそっと前に押します。
exercise-glute-stretch = お尻伸ばし
    .how = あお向けになりましょう。足首を反対のひざに乗せ、引き寄せます。

## Mobility

exercise-hip-circles = 股関節回し
    .how = 片足で立ちましょう。反対のひざで大きく円を描きます。
exercise-hip-switches = ひざ倒し
    .how = 足を広げて座りましょう。両ひざを片側へ倒し、次に反対へ倒します。
exercise-deep-squat = 深いしゃがみ
    .how = 深くしゃがみましょう。必要ならつかまってください。
exercise-ankle-rocks = 足首ゆらし
    .how = 片足を前に出しましょう。かかとをつけ、ひざをつま先の先へ押します。
exercise-cat-cow = 猫と牛
    .how = 四つんばいになりましょう。背中をゆっくり丸め、それから沈めます。
exercise-open-book = 胸ひらき
    .how = 横向きに寝ましょう。上の腕を後ろの床へ開きます。

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = ふくらはぎを転がす
    .how = 足首の上からひざの下まで、ゆっくり転がします。
exercise-roll-quads = もも前を転がす
    .how = うつぶせになりましょう。腰の下からひざの上まで、ゆっくり転がします。
exercise-roll-hamstrings = もも裏を転がす
    .how = ローラーに座りましょう。お尻からひざの上まで、ゆっくり転がします。
exercise-roll-glutes = お尻を転がす
    .how = ローラーに座り、片側へ傾きましょう。筋肉の上をゆっくり転がします。

## Strength

exercise-glute-bridges = ヒップリフト
    .how = あお向けで、ひざを曲げましょう。腰を上げて締め、下ろします。
exercise-one-leg-bridges = 片足ヒップリフト
    .how = あお向けで、片足を床につけましょう。腰を水平に上げます。
exercise-side-leg-raises = 横向き足上げ
    .how = 横向きに寝ましょう。つま先を前に向け、上の足を上げます。
exercise-squats = スクワット
    .how = 足を腰幅に開きましょう。後ろへ座るように沈み、まっすぐ立ちます。
exercise-step-ups = 踏み台のぼり
    .how = 片足を台に乗せましょう。押して上がり、また下ります。
exercise-split-squats = スプリットスクワット
    .how = 足を前後に開きましょう。まっすぐ沈んで、立ち上がります。
exercise-hip-hinges = 片足おじぎ
    .how = 片足で立ちましょう。背中を長く保って前に倒れ、戻ります。
exercise-bridge-walk-outs = ブリッジ歩き
    .how = 腰を上げましょう。かかとを歩かせて遠ざけ、また戻します。
exercise-calf-raises = カーフレイズ
    .how = つかまりましょう。つま先立ちで止まり、下ろします。
exercise-one-leg-calf-raises = 片足カーフレイズ
    .how = つかまって片足で立ちましょう。上げて止まり、下ろします。
exercise-plank = プランク
    .how = ひじとつま先、またはひざで支えましょう。体を一直線に、呼吸を続けます。
exercise-side-plank = サイドプランク
    .how = 片ひじで支えましょう。ひざは曲げても伸ばしてもよく、腰を上げます。
exercise-dead-bugs = デッドバグ
    .how = あお向けになりましょう。対角の手足を伸ばし、入れ替えます。
exercise-bird-dogs = バードドッグ
    .how = 四つんばいになりましょう。対角の手足を伸ばし、入れ替えます。

## Eccentric: the lowering is what counts.

exercise-heel-drops = かかと下ろし
    .how = 両足で上がりましょう。かかとを台より下へ、ゆっくり下ろします。
exercise-one-leg-heel-drops = 片足かかと下ろし
    .how = 両足で上がりましょう。片足で台より下へ、ゆっくり下ろします。
exercise-slow-squats = ゆっくりスクワット
    .how = 三つ数えて沈みましょう。四つ目で立ちます。
exercise-step-downs = 踏み台おり
    .how = 台の上に立ちましょう。反対のかかとを、ゆっくり床へ下ろします。
exercise-nordic-lowering = 補助つきノルディック
    .how = ひざ立ちで足を固定しましょう。ゆっくり前に倒れ、手で受け止めます。

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = 足首ホップ
    .how = 両足で小さく跳びましょう。速く、やわらかく、ひざはほぼ伸ばします。
exercise-squat-jumps = スクワットジャンプ
    .how = 少し沈んで跳び、そっと着地しましょう。止まってから次を跳びます。
exercise-line-hops = ラインホップ
    .how = 線を越えて跳び、戻りましょう。両足で、低く速く。
exercise-one-leg-hops = 片足ホップ
    .how = 片足で小さく跳びましょう。やわらかく、遠くへ行かずに。
