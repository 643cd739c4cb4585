# Above the paired sensors.
sensors-mine = あなたのセンサー

# No sensor is paired yet.
sensors-mine-empty = ペアリングしたセンサーはまだありません。なくても走れますが、ベルトやフットポッドがあるとより正確になります。

# Below the heading, where there are several paired sensors.
sensors-order = 同じものを測るセンサーが2つあるときは、上のものを使います。

# Arrows that change the order, for screen readers.
sensors-up = { $name }を上へ

sensors-down = { $name }を下へ

# Opens the page of one sensor.
sensors-details = 詳細

# The same, for screen readers.
sensors-details-of = { $name }の詳細

# Above what is found by looking.
sensors-nearby = 近くのセンサー

# Begins to look.
sensors-scan = センサーを探す

sensors-scan-stop = 探すのをやめる

# While it is looked for sensors.
sensors-scanning = 探しています… ベルトはぬらして着け、ポッドは動かしてください。

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = 新しいものはまだ見つかりません。時計やほかのアプリにつながっているセンサーは見えません。そちらで切断してください。

# Shows also devices that do not say that they are sensors.
sensors-everything = すべての機器を表示

sensors-everything-detail = センサーだと名乗らない機器も表示します。

# A device that tells no name.
sensors-unnamed = 名前のない機器

# Remembers a sensor from now on.
sensors-pair = ペアリング

# The same, for screen readers.
sensors-pair-with = { $name }をペアリング

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = 値を見る

# The same, for screen readers.
sensors-look-at = { $name }の値を見る

# How strong the signal of a sensor is.
sensors-signal-strong = 電波：強い

sensors-signal-fair = 電波：ふつう

sensors-signal-weak = 電波：弱い

# How it stands with the link to a sensor.
sensors-link-none = 未接続

sensors-link-finding = 探しています

sensors-link-connecting = 接続中

sensors-link-streaming = 接続済み

sensors-link-silent = 接続済み（値なし）

sensors-link-waiting = まもなく再接続

# What a sensor measures.
sensors-offer-heart-rate = 心拍数

sensors-offer-beats = 拍ごとの間隔

sensors-offer-pace = ペース

sensors-offer-cadence = ピッチ

sensors-offer-power = パワー

sensors-offer-treadmill = トレッドミル

sensors-offer-battery = バッテリー

# Where nothing is known of what a device measures.
sensors-offers-nothing = 何を測るかまだわかりません

# The charge of a sensor's battery in percent.
sensors-battery = バッテリー { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = バッテリー { $percent } %（目安）

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = 肌に触れていません

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = 静止中

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = センサーとはBluetoothでつながります

sensors-allow-text = 次に、Fresh LegsがBluetoothを使ってよいか、システムがたずねます。センサーを見つけてつなぐためだけに使い、位置を知るためには使いません。

sensors-allow = Bluetoothを許可

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh LegsはBluetoothを使えません。変更できるのはシステムの設定だけです。

# Opens the system's settings of the app.
sensors-open-settings = 設定を開く

# Opens the system's page of Bluetooth.
sensors-switch-on = Bluetoothをオンにする

# Tries again at once whatever is not connected.
sensors-retry = 今すぐ接続し直す

# The page of one sensor: the field of its name.
sensors-name = 名前

# How a sensor counts cadence.
sensors-counts = 歩数の数え方

sensors-counts-detail = 自動で判別します。ピッチが半分や2倍になるときだけ選んでください。

sensors-counts-self = 自動

sensors-counts-strides = 片足

sensors-counts-steps = 両足

# What is known of a sensor.
sensors-about = このセンサーについて

sensors-maker = メーカー

sensors-model = モデル

sensors-firmware = ファームウェア

# Takes a sensor off the list.
sensors-forget = このセンサーを削除

sensors-forget-question = { $name }を削除しますか？

sensors-forget-text = 今後は接続せず、ランにも使いません。これまでの測定値は残ります。
