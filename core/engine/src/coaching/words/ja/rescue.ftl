### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = 重いのですね。逆らわず、楽に行きましょう。
    .chatty = 足が重い日は誰にでもあります。逆らわないでください。今日は楽なランにしましょう。
    .screen = 重い日は楽に

rescue-ease = 話せるくらいまでペースを落としましょう。
    .chatty = ふつうに話せるくらいまで、しっかりペースを落としましょう。
    .screen = 話せるペースで

rescue-tall = 背を高く、肩を下げて。腕をぶらぶら振りましょう。足は体の真下に、そっと着きます。
    .chatty = 背を高くして、肩の力を抜きましょう。腕をぶらぶら振りましょう。足は体の真下に、そっと置きましょう。
    .screen = 高く、ゆるく、そっと

rescue-steps = 一分だけ、速く、軽く、小さな歩幅で行きましょう。
    .chatty = では一分だけ、速く、軽く、小さな歩幅で行きましょう。スピードは楽なままです。
    .screen = 速く小さな歩幅

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = 一分だけ、速く、小さな歩幅で。ピッチはおよそ{ $cadence }です。
    .chatty = では一分だけ、速く、軽く、小さな歩幅で行きましょう。ピッチはおよそ{ $cadence }、スピードは楽なままです。
    .screen = 小さな歩幅 { $cadence-digits }

rescue-breathe = おなかで呼吸しましょう。吐く息が先です。
    .chatty = おなかの底まで呼吸しましょう。吐く息を先に、ゆっくり長く。
    .screen = おなかで呼吸

# With a pattern in steps.
rescue-breathe-steps = おなかで呼吸しましょう。吸う息は{ $in }歩、吐く息は{ $out }歩です。
    .chatty = おなかの底まで呼吸しましょう。吸う息は{ $in }歩、吐く息は{ $out }歩、吐く息が先です。
    .screen = 呼吸 { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] 次の街灯までだけ行きましょう。
        [second] 前に目印を決めましょう。そこまでだけ走りましょう。
       *[third] あと二ふん、それだけです。それからまた考えましょう。
    }
    .screen = あと2分だけ

rescue-self-talk = { $variant ->
        [first] 自分に言いましょう、これは過ぎていく。
        [second] 自分に言いましょう、軽く、楽に。
       *[third] 自分に言いましょう、ゆっくりもランだ。
    }
    .chatty = { $variant ->
        [first] 自分に言いましょう、これは過ぎていく、前もそうだった。
        [second] 自分に言いましょう、足は軽く、息は楽に。
       *[third] 自分に言いましょう、ゆっくりもラン、私は走っている。
    }
    .screen = これは過ぎていく

rescue-fuel = もう一時間をこえました。何か食べて、のどが渇けば飲みましょう。
    .chatty = 一時間以上走っています。糖質があれば取り、のどが渇いたら飲みましょう。
    .screen = 食べる、飲む

rescue-walk = 一分歩きましょう。それから四分、楽に走ります。
    .chatty = 一分歩きましょう、負けではありません。それから四分、楽に走りましょう。
    .screen = 一分歩く

rescue-run = また走りましょう、楽に四分です。
    .chatty = ではまた走りましょう、やさしく、楽に四分です。
    .screen = 楽に四分走る

rescue-walk-again = もう一度、一分歩きましょう。
    .screen = 一分歩く

rescue-cut-short = 近道で帰りましょう。それも立派なランです。
    .chatty = 今日は近道で帰りましょう。楽なランも、やり切ったランです。
    .screen = 近道で帰る

rescue-check = 良くなった、同じ、悪くなった、どれですか？
    .chatty = 足は今どうですか？良くなった、同じ、悪くなった、どれですか？
    .screen = 良い、同じ、悪い？

rescue-quicker = 足の回転が速くなりました。いいですね。
    .chatty = 聞こえます、足の回転が速くなりました。いい調子です。
    .screen = 回転が速い

rescue-calmer = 心拍数が下がりました。いいですね。
    .chatty = 心拍数が下がりました。いいですね、このペースが合っています。
    .screen = 心拍数が低下

rescue-better = いいですね。楽なままで、立派なランです。
    .chatty = いいですね、足が戻ってきました。楽なままで、これも立派なランです。
    .screen = 回復、楽なまま

rescue-done = 今日は楽で十分です。やり切ったランです。
    .chatty = 私の知る手はすべて試しました。今日は楽で十分、やり切ったランです。
    .screen = 楽で十分

rescue-stop = 歩いてもまた重くなりました。今日はやめて、歩いて帰りましょう。
    .chatty = 歩いたあと、また足が重くなりました。今日は走るのをやめて、歩いて帰りましょう。
    .screen = 今日はここまで

fuel-reminder = 一時間をこえました。あれば今、補給しましょう。
    .chatty = 一時間をこえて、いい調子です。持っていれば今、補給しましょう。
    .screen = 今、補給
