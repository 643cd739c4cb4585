### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day } { $month }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } mijl
pace-km = { $pace } /km
pace-mile = { $pace } /mijl

evidence-strong = sterk bewijs
evidence-moderate = redelijk bewijs
evidence-weak = zwak bewijs
evidence-contested = omstreden

side-left = links
side-right = rechts
side-both = beide kanten

part-quadriceps = voorkant bovenbeen
part-hamstrings = achterkant bovenbeen
part-adductors = binnenkant bovenbeen
part-glutes = bil
part-hip_flexors = voorkant heup
part-groin = lies
part-hip = heup
part-outer_thigh = buitenkant bovenbeen
part-knee = knie
part-shin = scheenbeen
part-calf = kuit
part-achilles = achillespees
part-ankle = enkel
part-foot = voet
part-lower_back = onderrug
part-elsewhere = ergens anders

cause-muscle_fatigue = vermoeide spieren
cause-overtraining_pattern = weken met veel belasting
cause-inadequate_recovery = te weinig herstel
cause-dehydration = te weinig vocht of zout
cause-glycogen_depletion = lege koolhydraatvoorraad
cause-iron_deficiency = te weinig ijzer
cause-biomechanics = de manier waarop je loopt
cause-muscle_damage = spierpijn, zwaar belaste spieren

suggestion-as_planned = Zoals gepland
suggestion-easy = Een rustige training
suggestion-active_recovery = Een wandeling, rustig fietsen of zwemmen
suggestion-rest = Rust
