### Load: what was done, day by day.

load-none = Aún no se conoce ningún entrenamiento. Graba una carrera o anota una, y tu carga aparecerá aquí.
load-building = Tu referencia se está formando: día { $day } de { $days }. Hasta entonces, las cifras a largo plazo dicen poco.

load-measure-banister = Tu carga se calcula con el pulso y el tiempo (TRIMP de Banister).
load-measure-session_rpe = Tu carga se calcula con el esfuerzo y el tiempo: los minutos por el esfuerzo de 0 a 10 que anotaste tras cada sesión.
load-measure-edwards = Tu carga se calcula con el tiempo en cinco zonas de pulso (TRIMP de Edwards).
load-measure-minutes = Tu carga se cuenta solo en minutos: no hay esfuerzo, ni un pulso que se pueda usar. Anota el esfuerzo después de correr, y dirá más.

load-estimated =
    { $days ->
        [one] En los últimos 28 días, la carga de un día es en parte una estimación a partir de tus otros entrenamientos.
       *[other] En los últimos 28 días, la carga de { $days } días es en parte una estimación a partir de tus otros entrenamientos.
    }
load-talk-test = El pulso no se usa para tu carga, por lo que dijiste sobre tu salud. Cuenta el esfuerzo que anotas.
load-maximum-unknown = Tu pulso máximo aún no se conoce, así que no se puede calcular la carga con el pulso. Anótalo, o corre tres veces con un sensor de pulso.
load-maximum-seen = Como pulso máximo se toman { $bpm } latidos por minuto, el más alto al que han llegado tres de tus carreras. Anótalo si lo conoces mejor.
load-maximum-age = Tu pulso máximo es una estimación por tu edad: { $bpm } latidos por minuto. Puede fallar en 10 o más. Anótalo si lo conoces mejor.
load-resting-unknown = Tu pulso en reposo aún no se conoce. Una medición o un registro de la mañana lo añade, y entonces el pulso cuenta más.

load-week-first = Esta semana hasta ahora: { $now }. Aún no hay una semana anterior con la que compararla.
load-week-so-far = Esta semana hasta ahora: { $now }. Hasta el mismo día de la semana pasada: { $before }.
load-week-full = Semana pasada: { $last }. La anterior: { $before }.
load-week-habit = Eso es más de una décima parte por encima de los mismos días de la semana pasada. Muchos corredores suben como mucho una décima parte por semana. Es solo una costumbre: los estudios no han mostrado que esta regla cambie cuántas lesiones hay.
load-week-absent = Esta semana hasta ahora: { $now }. La semana pasada hubo lesión, enfermedad o ausencia, así que no se comparan.

load-longest = Carrera más larga de los 30 días anteriores: { $distance }.
load-longest-unknown = Aún no se conoce ninguna carrera de los 30 días anteriores.
load-spike-within = { $distance } no es un gran salto desde tu carrera más larga de los 30 días anteriores ({ $longest }).
load-spike-beyond-10 = { $distance } es más de una décima parte más que tu carrera más larga de los 30 días anteriores ({ $longest }). En un estudio grande, saltos así solían ir con más lesiones (evidencia moderada). Pasos más pequeños pueden ser más amables con tus piernas.
load-spike-beyond-30 = { $distance } está bastante por encima de tu carrera más larga de los 30 días anteriores ({ $longest }). En un estudio grande, saltos así solían ir con más lesiones (evidencia moderada). Pasos más pequeños pueden ser más amables con tus piernas.
load-spike-beyond-100 = { $distance } es más del doble de tu carrera más larga de los 30 días anteriores ({ $longest }). En un estudio grande, saltos de este tamaño solían ir con claramente más lesiones (evidencia moderada). Pasos más pequeños, o una parte caminando, pueden ser más amables con tus piernas.

load-split = Los últimos 28 días: { $low } suave, { $moderate } moderado, { $high } duro.
load-split-unknown = La intensidad de { $unknown } en los últimos 28 días no se conoce: no hay esfuerzo, ni un pulso que se pueda usar.
load-split-none = No se conoce ningún entrenamiento de los últimos 28 días.
