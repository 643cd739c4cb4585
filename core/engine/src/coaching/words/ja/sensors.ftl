### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] 心拍数が途切れました。感覚で走りましょう。
        [foot_pod] フットポッドが途切れました。
        [treadmill] トレッドミルが途切れました。
       *[power] パワーが途切れました。
    }
    .screen = { $sensor ->
        [heart_rate] 心拍数なし
        [foot_pod] フットポッドなし
        [treadmill] トレッドミルなし
       *[power] パワーなし
    }

sensor-back = { $sensor ->
        [heart_rate] 心拍数が戻りました。
        [foot_pod] フットポッドが戻りました。
        [treadmill] トレッドミルが戻りました。
       *[power] パワーが戻りました。
    }
    .screen = { $sensor ->
        [heart_rate] 心拍数が復帰
        [foot_pod] フットポッドが復帰
        [treadmill] トレッドミルが復帰
       *[power] パワーが復帰
    }

contact-lost = ベルトが肌から離れました。ぬらすか、動かしてください。
    .screen = ベルト接触なし

contact-back = ベルトの接触が戻りました。
    .screen = ベルト接触が復帰

battery-low = { $sensor ->
        [heart_rate] ベルトの電池が残り{ $percent }パーセントです。
        [foot_pod] フットポッドの電池が残り{ $percent }パーセントです。
       *[sensor] センサーの電池が残り{ $percent }パーセントです。
    }
    .screen = { $sensor ->
        [heart_rate] ベルト電池 { $percent-digits } %
        [foot_pod] ポッド電池 { $percent-digits } %
       *[sensor] センサー電池 { $percent-digits } %
    }

location-lost = 位置情報が途切れました。
    .screen = 位置情報なし

location-back = 位置情報が戻りました。
    .screen = 位置情報が復帰

cadence-implausible = ポッドの値は歩数でなくパワーです。ピッチの案内は休みます。
    .screen = ピッチ使用不可

sensor-asleep = { $sensor ->
        [heart_rate] まだ心拍数がありません。ベルトをぬらして着けてください。
        [foot_pod] まだフットポッドがありません。動かして起こしてください。
        [treadmill] まだトレッドミルがありません。電源を入れて動かしてください。
        [power] まだパワーがありません。ポッドを動かして起こしてください。
       *[sensor] センサーが見つかりません。着けて動かしてください。
    }
    .screen = { $sensor ->
        [heart_rate] ベルトをぬらす
        [foot_pod] フットポッドを動かす
        [treadmill] トレッドミルを動かす
        [power] パワーポッドを動かす
       *[sensor] センサーなし
    }

sensor-held = { $sensor ->
        [heart_rate] まだ心拍数がありません。ほかのアプリか時計がベルトにつながっていませんか？
        [foot_pod] まだフットポッドがありません。ほかのアプリか時計につながっていませんか？
        [treadmill] まだトレッドミルがありません。ほかのアプリか時計につながっていませんか？
        [power] まだパワーがありません。ポッドがほかのアプリか時計につながっていませんか？
       *[sensor] まだセンサーがありません。ほかのアプリか時計につながっていませんか？
    }
    .screen = { $sensor ->
        [heart_rate] ベルトは他に接続？
        [foot_pod] ポッドは他に接続？
        [treadmill] ミルは他に接続？
        [power] パワーは他に接続？
       *[sensor] センサーは他に接続？
    }

bluetooth-off = ブルートゥースがオフです。センサーに必要です。
    .screen = Bluetoothオフ

bluetooth-on = ブルートゥースが再びオンです。
    .screen = Bluetoothオン
