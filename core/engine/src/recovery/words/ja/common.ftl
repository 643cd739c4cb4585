### Values, days and grades: what every page of the journal needs.

list-comma = 、
date = { $month }{ $day }日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
duration-minutes = { $minutes }分
duration-hours = { $hours }時間
duration-both = { $hours }時間{ $minutes }分
distance-km = { $distance } km
distance-miles = { $distance }マイル
pace-km = { $pace } /km
pace-mile = { $pace } /マイル

evidence-strong = 強い根拠
evidence-moderate = 中程度の根拠
evidence-weak = 弱い根拠
evidence-contested = 意見が分かれる

side-left = 左
side-right = 右
side-both = 両側

part-quadriceps = もも前
part-hamstrings = もも裏
part-adductors = 内もも
part-glutes = お尻
part-hip_flexors = 股関節の前
part-groin = 足の付け根
part-hip = 股関節
part-outer_thigh = ももの外側
part-knee = ひざ
part-shin = すね
part-calf = ふくらはぎ
part-achilles = アキレス腱
part-ankle = 足首
part-foot = 足先
part-lower_back = 腰
part-elsewhere = そのほか

cause-muscle_fatigue = 筋肉の疲れ
cause-overtraining_pattern = 何週間も続く多い負荷
cause-inadequate_recovery = 回復の不足
cause-dehydration = 水分や塩分の不足
cause-glycogen_depletion = 糖質の蓄え切れ
cause-iron_deficiency = 鉄分の不足
cause-biomechanics = 走り方
cause-muscle_damage = 筋肉痛や筋肉の張り

suggestion-as_planned = 予定どおり
suggestion-easy = 楽なラン
suggestion-active_recovery = ウォーキング、軽い自転車か水泳
suggestion-rest = 休み
