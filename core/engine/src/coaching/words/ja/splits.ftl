### Splits and announcements.

split = { $title }です。
    .screen = { $title-digits }

split-paced = { $title }、{ $pace }です。
    .screen = { $title-digits } { $pace-digits }

split-kilometre = { $number }キロ
    .screen = { $number-digits } km

split-mile = { $number }マイル
    .screen = { $number-digits } mi

announcement = { $sentences }
    .screen = { $digits }

metric-distance = 距離は{ $distance }です。
    .screen = { $distance-digits }

metric-time = 時間は{ $time }です。
    .screen = { $time-digits }

metric-moving-time = 移動時間は{ $time }です。
    .screen = { $time-digits }

metric-pace = ペースは{ $pace }です。
    .screen = ペース { $pace-digits }

metric-pace-avg = 平均ペースは{ $pace }です。
    .screen = 平均 { $pace-digits }

metric-split-pace = この区間は{ $pace }です。
    .screen = 区間 { $pace-digits }

metric-heart-rate = 心拍数は{ $heart-rate }です。
    .screen = 心拍数 { $heart-rate-digits }

metric-heart-rate-avg = 平均心拍数は{ $heart-rate }です。
    .screen = 平均心拍数 { $heart-rate-digits }

metric-cadence = ピッチは{ $cadence }です。
    .screen = ピッチ { $cadence-digits }

metric-power = パワーは{ $power }ワットです。
    .screen = パワー { $power-digits } W

metric-ascent = 上りは{ $climb }です。
    .screen = 上り { $climb-digits }
