### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day } de { $month }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } millas
pace-km = { $pace } /km
pace-mile = { $pace } /milla

evidence-strong = evidencia sólida
evidence-moderate = evidencia moderada
evidence-weak = evidencia débil
evidence-contested = evidencia discutida

side-left = lado izquierdo
side-right = lado derecho
side-both = ambos lados

part-quadriceps = parte delantera del muslo
part-hamstrings = parte trasera del muslo
part-adductors = cara interna del muslo
part-glutes = glúteo
part-hip_flexors = parte delantera de la cadera
part-groin = ingle
part-hip = cadera
part-outer_thigh = cara externa del muslo
part-knee = rodilla
part-shin = espinilla
part-calf = pantorrilla
part-achilles = tendón de Aquiles
part-ankle = tobillo
part-foot = pie
part-lower_back = zona lumbar
part-elsewhere = otro sitio

cause-muscle_fatigue = músculos cansados
cause-overtraining_pattern = mucha carga durante semanas
cause-inadequate_recovery = poca recuperación
cause-dehydration = falta de líquido o de sal
cause-glycogen_depletion = reservas de hidratos vacías
cause-iron_deficiency = falta de hierro
cause-biomechanics = tu forma de correr
cause-muscle_damage = músculos doloridos y sobrecargados

suggestion-as_planned = Según el plan
suggestion-easy = Una carrera suave
suggestion-active_recovery = Caminar, bici o natación suaves
suggestion-rest = Descanso
