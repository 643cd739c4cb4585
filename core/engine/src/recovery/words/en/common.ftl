### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day } { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } miles
pace-km = { $pace } /km
pace-mile = { $pace } /mile

evidence-strong = strong evidence
evidence-moderate = moderate evidence
evidence-weak = weak evidence
evidence-contested = contested

side-left = left
side-right = right
side-both = both sides

part-quadriceps = front of the thigh
part-hamstrings = back of the thigh
part-adductors = inside of the thigh
part-glutes = buttock
part-hip_flexors = front of the hip
part-groin = groin
part-hip = hip
part-outer_thigh = outside of the thigh
part-knee = knee
part-shin = shin
part-calf = calf
part-achilles = Achilles tendon
part-ankle = ankle
part-foot = foot
part-lower_back = lower back
part-elsewhere = elsewhere

cause-muscle_fatigue = tired muscles
cause-overtraining_pattern = much load for weeks
cause-inadequate_recovery = too little recovery
cause-dehydration = too little fluid or salt
cause-glycogen_depletion = empty carbohydrate stores
cause-iron_deficiency = too little iron
cause-biomechanics = the way you run
cause-muscle_damage = sore, strained muscles

suggestion-as_planned = As planned
suggestion-easy = An easy run
suggestion-active_recovery = A walk, easy cycling or swimming
suggestion-rest = Rest
