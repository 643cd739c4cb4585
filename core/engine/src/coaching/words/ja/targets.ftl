### Targets left and met.
### $variant is first, second or third: three ways to say the same.

pace-too-fast = 今{ $now }、少し落としましょう。目標は{ $range }です。
    .screen = 落とす { $now-digits }

pace-too-slow = 今{ $now }、少し上げましょう。目標は{ $range }です。
    .screen = 上げる { $now-digits }

# On hills the pace is judged as if on the flat, which is not the pace on the screen.
pace-too-fast-hill = この坂では少し落としましょう。
    .screen = 少し落とす

pace-too-slow-hill = この坂はもう少し上げましょう。
    .screen = もう少し

heart-rate-high = 心拍数{ $now }、少し落としましょう。目標は{ $range }です。
    .screen = 落とす { $now-digits }

heart-rate-low = 心拍数{ $now }、少し上げましょう。目標は{ $range }です。
    .screen = 上げる { $now-digits }

cadence-low = 今{ $now }、足の回転を速く。目標は{ $range }です。
    .screen = 回転を速く { $now-digits }

cadence-high = 今{ $now }、足の回転を落ち着けて。目標は{ $range }です。
    .screen = 回転を落とす { $now-digits }

pace-on-target = { $variant ->
        [first] 目標どおりです。
        [second] ぴったりのペースです。
       *[third] そのペースです。保ちましょう。
    }
    .screen = 目標どおり

heart-rate-on-target = { $variant ->
        [first] 心拍数は目標どおりです。
        [second] いいですね、心拍数が合っています。
       *[third] 心拍数はちょうどです。保ちましょう。
    }
    .screen = 目標どおり

cadence-on-target = { $variant ->
        [first] ピッチは目標どおりです。
        [second] いいリズムです。
       *[third] そのリズムです。保ちましょう。
    }
    .screen = 目標どおり

effort-instead-of-pace = 今日は話せるくらいの感覚で走りましょう。
    .screen = ペースより感覚

aim = 目標は{ $range }です。

aim-heart-rate = 心拍数は{ $range }です。

aim-cadence = ピッチは{ $range }です。

range-between = { $low }から{ $high }
range-pace-from = { $low }より遅め
range-pace-to = { $high }より速め
range-from = { $low }以上
range-to = { $high }以下

# Beats and steps a minute, beside a number on the screen.
unit-heart-rate = 拍/分
unit-cadence = 歩/分
