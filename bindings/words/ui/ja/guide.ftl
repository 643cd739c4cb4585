# Above the field in which words are searched for in the guide.
guide-search = ガイドを検索

# Empties the field, for screen readers.
guide-search-clear = 検索を消す

# Above what was found. $count is how many pages.
guide-found = { $count ->
   *[other] { $count }ページ
}

# Nothing was found. $text is what was searched for.
guide-found-nothing = 「{ $text }」についてのページはありません。短い言葉か、ほかの言葉で試してください。

# Above what a page rests on.
guide-sources = 出典

# Above links to other pages.
guide-related = 次に読む

# Where there are no pages at all.
guide-empty = ここには何もありません。
