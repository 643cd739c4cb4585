### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day ->
        [one] { $day }º
       *[other] { $day }
    } { $month }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } miglia
pace-km = { $pace } /km
pace-mile = { $pace } /miglio

evidence-strong = prove forti
evidence-moderate = prove moderate
evidence-weak = prove deboli
evidence-contested = controverso

side-left = a sinistra
side-right = a destra
side-both = su entrambi i lati

part-quadriceps = davanti della coscia
part-hamstrings = dietro della coscia
part-adductors = interno della coscia
part-glutes = gluteo
part-hip_flexors = davanti dell'anca
part-groin = inguine
part-hip = anca
part-outer_thigh = esterno della coscia
part-knee = ginocchio
part-shin = tibia
part-calf = polpaccio
part-achilles = tendine d'Achille
part-ankle = caviglia
part-foot = piede
part-lower_back = zona lombare
part-elsewhere = altrove

cause-muscle_fatigue = muscoli stanchi
cause-overtraining_pattern = molto carico da settimane
cause-inadequate_recovery = troppo poco recupero
cause-dehydration = troppo pochi liquidi o sale
cause-glycogen_depletion = riserve di carboidrati vuote
cause-iron_deficiency = troppo poco ferro
cause-biomechanics = il tuo modo di correre
cause-muscle_damage = muscoli indolenziti e affaticati

suggestion-as_planned = Come da programma
suggestion-easy = Una corsa facile
suggestion-active_recovery = Una camminata, bici o nuoto facili
suggestion-rest = Riposo
