# Over which time causes are looked for.
why-span-today = 今日

why-span-four-weeks = 4週間

why-span-twelve-weeks = 12週間

# Parts of a possible cause.
why-reasons = そう考えられる点

why-confirm = 確かめるには

why-now = 今できること

why-long-run = 長い目で見て

why-guide = ガイドで詳しく読む

why-gait = 走り方を見る

# Whether an advice was tried, and helped.
why-tried = 試しました

why-not-tried = 試していません

why-did-it-help = 役に立ちましたか？

why-too-early = まだわからない

why-noted = 日誌に記録しました。

# Which advice the answer is about, for screen readers.
why-about = { $answer }：{ $advice }

# Beside the causes.
why-beside = ほかに考えてみたいこと

why-missing = わかると役立つこと

why-write = 今日の様子を記録する

# What this runner tried, and how often it helped.
why-helped = 役に立ったこと

why-helped-none = まだわかっていません。何か試したら、役に立ったかをここで教えてください。
