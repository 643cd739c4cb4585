# The contents of the settings: titles of its pages, and what is on each.
settings-profile = あなたについて

settings-profile-detail = 単位、心拍数、音声案内の言語、健康について

settings-voice = 音声とサウンド

settings-voice-detail = 話す速さ、音量、イヤホンなしのとき

settings-coaching = コーチング

settings-coaching-detail = コーチの話す量、足が重いときのノック

settings-appearance = 表示

settings-appearance-detail = 明るさ、コントラスト、アプリの言語

settings-privacy = プライバシー

settings-privacy-detail = ロック、画面を隠す、保存場所、削除

settings-reminders = リマインダー

settings-reminders-detail = 種類、時刻、静かな時間

settings-journal = 日誌と習慣

settings-journal-detail = 記入できる項目、続けたい習慣

settings-data = バックアップとファイル

settings-data-detail = バックアップ、書き出し、読み込み

settings-health = ほかの健康アプリ

settings-health-detail = 睡眠と心拍を取り込み、ランを渡す

settings-about = Fresh Legsについて

settings-about-detail = バージョン、ライセンス

# Said once something on a page was saved.
settings-saved = 保存しました

# Asked when a form is left that has not been saved.
settings-leave = 保存せずに戻りますか？

settings-leave-text = このページで変更した内容は失われます。

settings-leave-yes = 戻る

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = 整数で入力してください

# The page about the runner.
settings-profile-units = 単位

settings-profile-metric = キロメートル

settings-profile-imperial = マイル

settings-profile-heart = 心拍数

# Above the two fields for heart rates.
settings-profile-heart-why = ゾーンの計算に使います。わからない項目は空欄のままでかまいません。

settings-profile-resting = 安静時心拍数

# Below both fields for heart rates.
settings-profile-beats = 拍/分

settings-profile-maximal = 最大心拍数

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = 性別（計算式に必要な範囲で）

settings-profile-female = 女性

settings-profile-male = 男性

settings-profile-sex-unsaid = 回答しない

settings-profile-language = 音声案内の言語

settings-background = 健康について

settings-background-why = 必要なところで助言を慎重にするためです。この端末の中だけに保存され、すべて空欄でもかまいません。

settings-background-birth-year = 生まれた年

# Switches: what of this applies to the runner.
settings-background-heart = 心臓の病気がある

settings-background-rhythm = 不整脈がある

settings-background-medicine = 心拍に影響する薬を飲んでいる

settings-background-asthma = ぜんそく

settings-background-diabetes = 糖尿病

settings-background-smoking = 喫煙

settings-background-pregnancy = 妊娠中、または出産から1年以内

settings-background-bone = 疲労骨折などの骨のけがをしたことがある

settings-background-anaemia = 貧血（今または以前）

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = それでも呼吸ガイドを使う

settings-background-breath-guide-why = ぜんそくや妊娠中は、通常は表示しません。不安なときは医師に相談してください。

# The page about voice and sound.
settings-voice-heading = 音声

settings-voice-rate = 話す速さ

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = 声の種類

settings-voice-own = 端末におまかせ

# Speaks the example below.
settings-voice-try = 聞いてみる

# An example of what the coach says, spoken aloud.
settings-voice-sample = ここからは楽に。歩幅を小さく、ゆっくり息を吐きましょう。

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = ja

settings-voice-failed = 音声を再生できませんでした。別の声を試すか、端末の音声設定を確認してください。

# $language is the name of a language.
settings-voice-missing = この端末には{ $language }の音声がまだありません。それまでは合図の音と画面の文字でお知らせします。

# Opens the phone's own page about voices.
settings-voice-system = 端末の音声設定

settings-voice-system-detail = オフラインで使える声などを追加できます

settings-volume = 音量

settings-volume-why = 端末の音量に対する大きさです。

settings-volume-breath = 呼吸ガイド

settings-volume-metronome = メトロノーム

settings-volume-signals = 合図の音

# A volume of 0.
settings-volume-off = オフ

settings-volume-percent = { $value }%

settings-without-headphones = イヤホンなしのとき

settings-without-headphones-why = 痛みや不安を知らせたときの返事は、どの設定でも声に出してお伝えします。

settings-without-headphones-speaker = スピーカーで話す

settings-without-headphones-speaker-detail = まわりの人にも聞こえます

settings-without-headphones-vibration = 振動で知らせる

settings-without-headphones-vibration-detail = 言葉は画面に出ます

settings-without-headphones-silent = 知らせない

settings-without-headphones-silent-detail = 画面にだけ表示します

settings-trim = 拍のタイミング

settings-trim-why = ワイヤレスイヤホンは音が遅れます。拍が足より遅ければ増やし、早ければ減らしてください。

settings-trim-value = { $ms }ミリ秒

# What the two buttons do, for screen readers.
settings-trim-less = 音を遅くする

settings-trim-more = 音を早くする

# The page about coaching.
settings-coaching-words = コーチの話す量

settings-coaching-brief = 必要最小限

settings-coaching-chatty = 励ましもひとこと

settings-coaching-knocks = 足が重いときにノック

settings-coaching-knocks-detail = ラン中に端末を2回たたくと、足が重いことを伝えられます。

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = ほかの画面で選ぶもの

settings-coaching-run = ランの種類、目標、メトロノーム、呼吸：ランの前と途中

settings-coaching-plan = 目標とこれからの1週間

settings-coaching-sensors = 胸ベルト、フットポッド、ウォッチ

# The page about how the app looks.
settings-appearance-colours = 配色

settings-appearance-system = 端末の設定に合わせる

settings-appearance-light = ライト

settings-appearance-dark = ダーク

settings-appearance-contrast = 高コントラスト

settings-appearance-contrast-detail = 線と文字をくっきりさせます。日差しの下や目が疲れたときに

settings-appearance-language = アプリの言語

# Below it and other rows that lead out of the app.
settings-opens-system = 端末の設定を開きます

# The page about privacy.
settings-privacy-lock = アプリをロックする

settings-privacy-lock-detail = 指紋、顔、または端末のコードを求めます。ラン中の画面は開いたままです。

settings-privacy-lock-missing = この端末には画面ロックがありません。先に端末の設定で有効にしてください。

settings-privacy-hide = 画面を隠す

settings-privacy-hide-detail = スクリーンショットを禁止し、アプリ一覧にも内容を出しません

settings-privacy-where = 保存されている場所

settings-privacy-where-phone = ラン、日誌、センサー、プロフィール：この端末の中だけに、暗号化して保存します。鍵は端末の安全な領域にあります。

settings-privacy-where-network = 通信：なし。アプリはインターネットを使えません。アカウントも広告も利用状況の送信もありません。

settings-privacy-where-files = バックアップと書き出したファイル：あなたが選んだ場所。バックアップはパスフレーズで暗号化され、書き出しは暗号化されません。

settings-privacy-where-health = ほかのアプリの健康データ：許可したときだけ、この端末の中だけでやりとりします。

settings-delete = すべて削除

settings-delete-detail = すべてのラン、日誌、プロフィール、センサー

# The first of two questions before everything is deleted.
settings-delete-first = すべて削除しますか？

settings-delete-first-text = すべてのラン、日誌、プロフィール、センサーが消えます。また使うかもしれないときは、先にバックアップを作ってください。

settings-delete-first-yes = 続ける

# The second question.
settings-delete-second = 本当にすべて削除しますか？

settings-delete-second-text = 自分で作ったバックアップがなければ、元に戻せません。

settings-deleted = すべて削除しました。

settings-start-again = 最初から始める

# The page about reminders.
settings-reminders-why = お知らせは控えめで、静かな時間には届きません。

settings-reminders-card = ランのあと

settings-reminders-card-detail = まだ記入していないときに、どうだったかを聞きます

settings-reminders-morning = 朝のチェックイン

settings-reminders-morning-detail = 今日の足の様子を聞きます

settings-reminders-helped = 役に立ちましたか？

settings-reminders-helped-detail = 助言を試したあとに聞きます

# Each opens a choice of the time of day.
settings-reminders-morning-at = 朝の時刻

settings-reminders-helped-at = 「役に立ちましたか？」の時刻

settings-reminders-quiet = 静かな時間

settings-reminders-quiet-from = 開始

settings-reminders-quiet-to = 終了

settings-reminders-quiet-why = 同じ時刻にすると、静かな時間はなしになります。

# The two sliders of a choice of the time of day.
settings-time-hour = 時

settings-time-minute = 分

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = まだ許可されていません

settings-permission-allow = 許可する

settings-permission-system = 端末の設定を開く

settings-permission-restricted = この端末に機能がないか、管理者の設定で禁止されています。

# The page about the journal.
settings-journal-fields = 記入できる項目

settings-journal-mass = 体重

settings-journal-mass-detail = ラン中の汗の量を知るためだけに使います。目標にはしません。

settings-journal-cycle = 月経周期

settings-journal-cycle-detail = 足の感じと並べて、周期の何日目かを記録します

settings-habits = 続けたい習慣

settings-habits-why = いくつでもかまいません。選ばないものは数えません。

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = 睡眠

settings-habit-mobility = 可動域づくり

settings-habit-strength = 筋力トレーニング

settings-habit-fuelling = 長いランの補給

settings-habit-hydration = 水分

settings-habit-warm-up = ウォームアップ

settings-habit-easy-days = きつい日のあとは楽に

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }：週の回数

settings-habit-usual = 標準

# The page about backups and files.
settings-backup = バックアップ

settings-backup-why = すべてを1つの暗号化ファイルにします。パスフレーズがないと、あなた自身も開けません。

settings-passphrase = パスフレーズ

settings-passphrase-hint = あなただけが思いつく言葉の組み合わせ

settings-passphrase-again = パスフレーズをもう一度

settings-passphrase-differs = 2つが一致していません。

settings-backup-save = バックアップを保存

settings-restore = 復元

settings-restore-why = バックアップを取り込みます。新しいほうを残し、今あるデータは失われません。

settings-restore-pick = バックアップを選ぶ

settings-export = 書き出し

settings-export-why = ほかで読んだり持って行ったりするためのものです。これらのファイルは暗号化されません。

settings-export-report = 12週間のレポート

settings-export-report-detail = グラフ入りの1ページ。自分用にも専門家に見せるためにも（HTML）

settings-export-tables = 表

settings-export-tables-detail = 表計算ソフト用（CSV、圧縮）

settings-export-everything = すべてをテキストで

settings-export-everything-detail = ほかのソフトや別のFresh Legs用（JSON）

settings-import = 読み込み

settings-import-runs = 記録したラン

settings-import-runs-detail = ウォッチやほかのアプリから（FIT、TCX、GPX）

settings-import-daily = 毎日の測定

settings-import-daily-detail = HRV4Training、Elite HRV、または測定値の表（CSV）

settings-import-everything = 別のFresh Legsから

settings-import-everything-detail = テキストで書き出したもの（JSON）

# While files are read or written.
settings-moving = 処理しています…

# Title above what came of reading or writing files.
settings-moved = 完了しました

settings-moved-written = 選んだ場所に保存しました。

# How many runs, entries and other things.
settings-moved-out = { $count ->
   *[other] { $count }件を含みます
}

settings-moved-new = { $count ->
   *[other] 新規：{ $count }件
}

settings-moved-newer = { $count ->
   *[other] 更新：{ $count }件
}

settings-moved-known = { $count ->
   *[other] 登録済み：{ $count }件
}

settings-moved-broken = { $count ->
   *[other] 読めなかったため除いたもの：{ $count }件
}

settings-moved-unknown = 新しいバージョンのFresh Legsのデータが含まれていたため、その部分は除きました。

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = 取り込みました：{ $run }

settings-moved-run-known = 登録済み：{ $run }

settings-moved-run-other = ランではないため除きました：{ $run }

settings-moved-none = ランは含まれていませんでした。

settings-moved-faults = { $count ->
   *[other] ファイルの問題{ $count }件を補って読みました：
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
   *[other] ほか{ $count }件
}

# A line of a table in which something is wrong.
settings-moved-line = { $line }行目：{ $reason }

settings-wrong-passphrase = パスフレーズが違います。データは変更されていません。

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = ファイルが壊れています。一部は読めるかもしれません。

settings-salvage = 読める部分を取り込む

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = 保存データが壊れていました

settings-set-aside-text = 壊れたファイルは削除せず別に残し、新しい保存先を作りました。バックアップがあれば、下から復元してください。

# The page about other health apps.
settings-health-in = 取り込むもの：ほかのアプリが記録した睡眠、安静時心拍数、心拍変動、運動。自分で記入した内容はそのまま残ります。

settings-health-out = 渡すもの：終了したランの時間と距離。ここで削除したランは、そちらからも取り消します。

settings-health-now = 今すぐやりとりする

settings-health-done = { $count ->
   *[other] { $count }件を取り込むか更新しました
}

settings-health-nothing = 新しいものはありませんでした。

settings-health-allowed = 許可されています

settings-health-change = 許可する内容を変える

settings-health-missing = この端末には、アプリ同士で健康データを共有する仕組みがありません。

# The page about the app.
settings-about-version = バージョン{ $version }

settings-about-what = あなたの足の声を聞くランの相棒です。アカウントも通信もいりません。

settings-about-medical = Fresh Legsは情報を提供するもので、診断はせず、医師の代わりにもなりません。不安を感じたら、止まって助けを求めてください。

settings-about-own = Fresh Legsはフリーソフトウェアです（Apache-2.0またはMIT）。

settings-licences = 利用しているソフトウェアのライセンス

settings-licences-thanks = { $count ->
   *[other] ほかの方々のライブラリ{ $count }個を使っています。ありがとうございます。
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = 補正
