# At the head of the journal: opens the search, and ends it.
journal-search = 検索

journal-search-end = 検索を終える

# The field for the words that are looked for.
journal-search-words = 探す言葉

journal-search-hint = 言葉を入力するか、記録の種類を選んでください。

journal-search-none = 見つかりませんでした。別の言葉か、もっと長い期間で試してください。

journal-found = { $count ->
   *[other] 記録が{ $count }件見つかりました
}

# Narrows the search, by kind and by time.
journal-filter-kind = 種類

journal-filter-time = 期間

journal-time-any = すべて

journal-time-four-weeks = 4週間

journal-time-three-months = 3か月

journal-time-year = 1年

# Kinds of entries, as the engine names them.
journal-kind-check-in = 朝のチェックイン

journal-kind-run-card = ランのあと

journal-kind-intake = 食べ物と飲み物

journal-kind-blood = 血液検査の結果

journal-kind-activity = 運動

journal-kind-shoes = シューズ

journal-kind-symptom = 症状

journal-kind-legs-today = ラン前の足

journal-kind-tag = その日のほかのこと

journal-kind-reading = 朝の測定

journal-kind-absence = 走らない期間

journal-kind-advice-outcome = 役に立ちましたか？

# The arrows beside the name of the month.
journal-earlier = 前の月

journal-later = 次の月

# Leads back to today from another day.
journal-to-today = 今日

# What stands below the calendar: the day, its week or its month.
journal-view-day = 日

journal-view-week = 週

journal-view-month = 月

# Signs of the calendar.
journal-mark-heavy = 足が重い

journal-mark-run = ラン

journal-mark-symptom = 症状

journal-mark-away = けが・病気・不在

journal-mark-entry = 記録

# Parts of what a screen reader says of a day of the calendar.
journal-day-today = 今日

journal-day-legs = 足の重さ{ $value }/10

journal-day-heavy = 重い

journal-day-runs = { $count ->
   *[other] ラン{ $count }回
}

journal-day-entries = { $count ->
   *[other] 記録{ $count }件
}

journal-day-symptom = 症状

journal-day-injured = けが

journal-day-ill = 病気

journal-day-away = 不在

journal-day-nothing = 記録なし

# Numbers of the day that is looked at.
journal-figure-legs = 足

journal-figure-sleep = 睡眠

journal-figure-run = ラン

journal-of-ten = { $value }/10

journal-hours = { $value }時間

# Parts of a day.
journal-runs = ラン

journal-entries = 記録

journal-add = この日に記録する

journal-future = まだ先の日です。

# Buttons of an entry; the title says which.
journal-edit = 変更：{ $title }

journal-delete = 削除：{ $title }

journal-deleted = 記録を削除しました。

# Below an entry that another program wrote down.
journal-from = { $program } から

# Above the bars of the seven days of a week.
journal-week-minutes = 走った時間（分）、日ごと

# Above the bars of the days of a month.
journal-month-legs = 足の重さ、日ごと
