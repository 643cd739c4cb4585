### The printable report.

report-title = ラン、足、回復
report-span = { $first }から{ $year }年{ $last }
report-made = { $day }に、この端末だけのデータからFresh Legsが作成しました。
report-closing-inform = このページは情報です。診断ではなく、診断の代わりにもなりません。
report-closing-own = すべて、ランナー本人が記入したか、本人のセンサーで測ったものです。
report-as-table = 数字の表
report-day = 日
report-week-of = 週の初日

report-flags = 注意のサイン
report-in-short = 要点
report-load = 練習の負荷
report-load-text = 日ごとの負荷と、フィットネス（42日）、疲労（7日）。したことを表すもので、何も予測しません。
report-fitness = フィットネス（42日）
report-fatigue = 疲労（7日）
report-sleep = 睡眠
report-sleep-text = それぞれの日の前に眠った時間。多くの大人には7〜9時間が必要です。
report-heaviness = 足の重さ
report-heaviness-text = その日にいちばん重かった足、0（軽い）から10まで。
report-hrv = 心拍変動
report-hrv-text = 朝のRMSSDの自然対数、その7日間の平均、このランナーのいつもの範囲。
report-hrv-mean = 7日間の平均
report-usual = このランナーのいつもの範囲
report-runs = ラン
report-run-day = 日
report-run-distance = 距離
report-run-time = 時間
report-run-pace = ペース
report-run-heart-rate = 心拍数
report-run-effort = きつさ（10のうち）
report-run-heaviness = 足の重さ（10のうち）
report-symptoms = 症状と痛み
report-symptom = 症状
report-symptom-what = 記入されたこと
report-none = この期間の記入はありません。
report-gait = ランナーの走り方
