### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = 日誌を開けません

# Why: the key does not fit.
startup-wrong-key = この端末の鍵が、保存されているデータと一致しません。何も変更されず、何も削除されていません。

# Why: a newer version of the app has been here.
startup-too-new = 保存されているデータは、より新しいFresh Legsで書かれています。アプリを更新すると、すべて元どおり表示されます。

# Why: the phone is full.
startup-full = この端末に空き容量がありません。空きを作ってから、もう一度お試しください。

# Why: anything else.
startup-failed = この端末に保存されているデータを今は読み込めません。何も削除されていません。

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = バックアップから始める

# What that does, asked before it is done.
startup-begin-anew-text = 保存されているデータは別の場所に移して残します。アプリは空の状態で始まり、設定でバックアップを復元できます。

# Button of that question: does it.
startup-begin-anew-yes = 移して始める
