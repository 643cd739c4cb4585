### The printable report.

report-title = Carrera, piernas y recuperación
report-span = Del { $first } al { $last } de { $year }
report-made = Hecho por Fresh Legs el { $day }, solo a partir de este dispositivo.
report-closing-inform = Esta página informa. No es un diagnóstico ni sustituye a uno.
report-closing-own = Todo lo que contiene lo anotó quien corre o lo midieron sus propios sensores.
report-as-table = Las cifras en una tabla
report-day = Día
report-week-of = Semana del

report-flags = Señales de alarma
report-in-short = En resumen
report-load = Carga de entrenamiento
report-load-text = La carga de cada día, con la condición física (42 días) y la fatiga (7 días). Describen lo que se hizo; no predicen nada.
report-fitness = Condición física (42 días)
report-fatigue = Fatiga (7 días)
report-sleep = Sueño
report-sleep-text = Horas dormidas antes de cada día. La mayoría de los adultos necesita de siete a nueve.
report-heaviness = Piernas pesadas
report-heaviness-text = La mayor pesadez de cada día, de 0 (frescas) a 10.
report-hrv = Variabilidad de la frecuencia cardíaca
report-hrv-text = Logaritmo natural del RMSSD por la mañana, su media de siete días y lo habitual en esta persona.
report-hrv-mean = Media de 7 días
report-usual = Lo habitual en esta persona
report-runs = Carreras
report-run-day = Día
report-run-distance = Distancia
report-run-time = Tiempo
report-run-pace = Ritmo
report-run-heart-rate = Pulso
report-run-effort = Esfuerzo sobre 10
report-run-heaviness = Piernas pesadas sobre 10
report-symptoms = Síntomas y dolor
report-symptom = Síntoma
report-symptom-what = Lo que se dijo de él
report-none = No se anotó nada en este tiempo.
report-gait = Forma de correr
