### The run itself, and answers to the runner's own word.
### Spoken sentences have at most forty characters and no digits; screens have at most fourteen.

started = さあ、行きましょう。
    .screen = スタート

paused = 一時停止です。
    .screen = 一時停止

resumed = 再開します。
    .screen = ランニング中

unmuted = 音声案内を再開します。
    .screen = 音声案内オン

auto-paused = 自動で一時停止しました。
    .screen = 自動停止

auto-resumed = 自動で再開しました。
    .screen = ランニング中

returned = 戻りました。ランは続いています。
    .screen = ラン継続中

lap = ラップ{ $number }、{ $time }です。
    .screen = ラップ{ $number-digits } { $time-digits }

finished = { $distance }、{ $time }でした。
    .screen = { $distance-digits } { $time-digits }

# A run without any distance, such as one without sensors.
finished-by-time = { $time }でした。
    .screen = 完了 { $time-digits }

finished-pace = 平均ペースは{ $pace }です。

finished-heart-rate = 平均心拍数は{ $heart-rate }です。
