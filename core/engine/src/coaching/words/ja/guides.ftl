### What sounds with the steps: metronome and breath guide.
### $in and $out count steps.

metronome-on = メトロノームを始めます。
    .screen = メトロノームオン

metronome-on-number = メトロノームは{ $cadence }です。
    .screen = メトロノーム { $cadence-digits }

metronome-off = メトロノームを止めます。
    .screen = メトロノームオフ

breath-on = 吸う息は{ $in }歩、吐く息は{ $out }歩です。
    .chatty = 吸う息は{ $in }歩、吐く息は{ $out }歩です。無理はいりません。
    .screen = 呼吸 { $in-digits } : { $out-digits }

breath-by-rate = 吸う息は{ $in }歩、吐く息は{ $out }歩です。一歩ごとでなく、ピッチに合わせています。
    .screen = 呼吸 { $in-digits } : { $out-digits }

breath-off = 呼吸ガイドを止めます。
    .screen = 呼吸ガイドオフ

breath-too-hard = きついので呼吸ガイドを止めます。自由に呼吸してください。
    .screen = 自由に呼吸

guide-not-now = 今はできません。きつすぎないペースで走っているときに使えます。
    .screen = 今はできません
