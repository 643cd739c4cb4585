### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day }. { $month }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } Meilen
pace-km = { $pace } /km
pace-mile = { $pace } /Meile

evidence-strong = gut belegt
evidence-moderate = mäßig belegt
evidence-weak = schwach belegt
evidence-contested = umstritten

side-left = links
side-right = rechts
side-both = beide Seiten

part-quadriceps = Oberschenkel vorn
part-hamstrings = Oberschenkel hinten
part-adductors = Oberschenkel innen
part-glutes = Gesäß
part-hip_flexors = Hüfte vorn
part-groin = Leiste
part-hip = Hüfte
part-outer_thigh = Oberschenkel außen
part-knee = Knie
part-shin = Schienbein
part-calf = Wade
part-achilles = Achillessehne
part-ankle = Sprunggelenk
part-foot = Fuß
part-lower_back = unterer Rücken
part-elsewhere = anderswo

cause-muscle_fatigue = müde Muskeln
cause-overtraining_pattern = viel Belastung über Wochen
cause-inadequate_recovery = zu wenig Erholung
cause-dehydration = zu wenig Flüssigkeit oder Salz
cause-glycogen_depletion = leere Kohlenhydratspeicher
cause-iron_deficiency = zu wenig Eisen
cause-biomechanics = die Art, wie du läufst
cause-muscle_damage = Muskelkater, strapazierte Muskeln

suggestion-as_planned = Wie geplant
suggestion-easy = Ein lockerer Lauf
suggestion-active_recovery = Spazieren, locker Rad fahren oder schwimmen
suggestion-rest = Ruhe
