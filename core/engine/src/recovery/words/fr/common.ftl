### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
    }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } miles
pace-km = { $pace } /km
pace-mile = { $pace } /mile

evidence-strong = preuves solides
evidence-moderate = preuves modérées
evidence-weak = preuves faibles
evidence-contested = question débattue

side-left = à gauche
side-right = à droite
side-both = des deux côtés

part-quadriceps = avant de la cuisse
part-hamstrings = arrière de la cuisse
part-adductors = intérieur de la cuisse
part-glutes = fesse
part-hip_flexors = avant de la hanche
part-groin = aine
part-hip = hanche
part-outer_thigh = extérieur de la cuisse
part-knee = genou
part-shin = tibia
part-calf = mollet
part-achilles = tendon d'Achille
part-ankle = cheville
part-foot = pied
part-lower_back = bas du dos
part-elsewhere = ailleurs

cause-muscle_fatigue = des muscles fatigués
cause-overtraining_pattern = beaucoup de charge depuis des semaines
cause-inadequate_recovery = trop peu de récupération
cause-dehydration = trop peu d'eau ou de sel
cause-glycogen_depletion = des réserves de glucides vides
cause-iron_deficiency = trop peu de fer
cause-biomechanics = ta façon de courir
cause-muscle_damage = des muscles courbaturés, malmenés

suggestion-as_planned = Comme prévu
suggestion-easy = Une sortie facile
suggestion-active_recovery = Marche, vélo ou natation tranquilles
suggestion-rest = Repos
