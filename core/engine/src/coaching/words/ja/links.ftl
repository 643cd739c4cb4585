### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] ベルト
        [foot_pod] フットポッド
        [treadmill] トレッドミル
        [power] パワーポッド
       *[sensor] センサー
    }

link-lost = { $name }の信号が届かなくなりました。

link-back = { $name }の信号が戻りました。

link-asleep = { $sensor ->
        [heart_rate] { $name }の反応がありません。ベルトをぬらして着けてください。
        [foot_pod] { $name }の反応がありません。動かして起こしてください。
        [treadmill] { $name }の反応がありません。電源を入れてベルトを動かしてください。
        [power] { $name }の反応がありません。動かして起こしてください。
       *[sensor] { $name }の反応がありません。着けて動かしてください。
    }

link-held = { $name }の反応がまだありません。ほかのアプリか時計につながっているかもしれません。そちらの接続を切ってください。

adapter-forbidden = Fresh LegsはBluetoothを使えません。システムの設定で許可してください。

adapter-off = Bluetoothがオフです。オンにすると、センサーは自動でつながります。

adapter-missing = Bluetoothアダプターが見つかりません。取り付けるか、システムのBluetoothサービスが動いているか確かめてください。

adapter-on = Bluetoothが再びオンになりました。
