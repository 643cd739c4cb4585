# The way back at the head of a screen, for screen readers.
parts-back = 戻る

# While something is fetched.
parts-loading = お待ちください…

# Tries again what failed.
parts-retry = もう一度試す

# Puts away a message that was read.
parts-understood = わかりました

# Leaves a question unanswered.
parts-cancel = キャンセル

# Keeps what a form says.
parts-save = 保存

# Takes something away for good.
parts-delete = 削除

# Brings back what was deleted.
parts-undo = 元に戻す

# Closes a screen or a dialogue.
parts-close = 閉じる

# Goes on to the next step.
parts-next = 次へ

# A step of a scale on which nothing is said yet.
parts-unsaid = 未入力

parts-yes = はい

parts-no = いいえ

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = 保存データと鍵が一致しません。データは変更されていません。バックアップから復元できます。

# The store is in use, or a run is being recorded.
parts-notice-busy = ランの記録中、またはデータの使用中のため、今はできません。

parts-notice-storage-full = 空き容量がありません。容量を空けてからもう一度お試しください。

parts-notice-storage = 現在、保存データの読み書きができません。

parts-notice-too-new = これはより新しいFresh Legsで作成されました。アプリを更新してください。

parts-notice-bad-input = このファイルは読み取れません。

parts-notice-bad-fields = 入力内容に修正が必要です:

parts-notice-not-found = これはもうありません。

parts-notice-broken = エラーで終了しました。記録した内容は保存されています。

parts-notice-internal = アプリ内部の問題で実行できませんでした。

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = マイル

parts-unit-metre = m

parts-unit-foot = フィート

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } 拍/分

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } 歩/分
