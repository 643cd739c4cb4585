### Values, days and grades: what every page of the journal needs.

list-comma = ,
date = { $day ->
        [1] { $day }º de { $month }
       *[other] { $day } de { $month }
    }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
distance-km = { $distance } km
distance-miles = { $distance } milhas
pace-km = { $pace } /km
pace-mile = { $pace } /milha

evidence-strong = evidência forte
evidence-moderate = evidência moderada
evidence-weak = evidência fraca
evidence-contested = evidência controversa

side-left = lado esquerdo
side-right = lado direito
side-both = ambos os lados

part-quadriceps = frente da coxa
part-hamstrings = parte de trás da coxa
part-adductors = parte interna da coxa
part-glutes = glúteo
part-hip_flexors = frente do quadril
part-groin = virilha
part-hip = quadril
part-outer_thigh = parte externa da coxa
part-knee = joelho
part-shin = canela
part-calf = panturrilha
part-achilles = tendão de Aquiles
part-ankle = tornozelo
part-foot = pé
part-lower_back = lombar
part-elsewhere = outro lugar

cause-muscle_fatigue = músculos cansados
cause-overtraining_pattern = muita carga há semanas
cause-inadequate_recovery = pouca recuperação
cause-dehydration = pouco líquido ou pouco sal
cause-glycogen_depletion = reservas de carboidrato vazias
cause-iron_deficiency = pouco ferro
cause-biomechanics = o seu jeito de correr
cause-muscle_damage = músculos doloridos e sobrecarregados

suggestion-as_planned = Como planejado
suggestion-easy = Uma corrida leve
suggestion-active_recovery = Caminhada, bicicleta ou natação leve
suggestion-rest = Descanso
