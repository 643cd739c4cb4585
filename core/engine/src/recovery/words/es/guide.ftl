### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = Qué seguridad hay: { $grade }. { $sure }

guide-group-questions = Cuatro preguntas
guide-group-causes = Posibles causas
guide-group-now = Durante una carrera
guide-group-long-run = A largo plazo
guide-group-when-to-ask = Cuándo preguntar a alguien
guide-group-about = Sobre Fresh Legs

## Questions

guide-what-are-heavy-legs =
    Notas las piernas lentas, rígidas o difíciles de levantar, como si llevaran peso de más. Casi todo el mundo que corre lo conoce.
    Es una sensación. Reúne noticias de los músculos, la sangre y el cerebro, y de los días anteriores.
    A menudo pasa en unos días con movimiento suave, comida y sueño.
    Solo tú puedes sentirla, por eso te preguntamos. Los sensores pueden mostrar que vas más despacio, pero no por qué.
    .title = Qué son las piernas pesadas
    .sure = La sensación está bien descrita. Nadie puede medirla directamente.

guide-why-heavy-legs =
    Ocho cosas merecen una mirada: trabajo duro en los últimos días, muchas semanas de mucho entrenamiento, poco descanso, poco líquido o sal, reservas de hidratos vacías, hierro bajo, agujetas, y tu forma de correr.
    A menudo se juntan varias. El calor, el alcohol, algunos medicamentos y muchas horas de pie pueden sumarse.
    Tu diario puede señalar causas posibles y mostrar sus motivos. No puede demostrar una causa.
    .title = Por qué pesan las piernas
    .sure = Cada causa es conocida. Cuál es la tuya suele ser incierto.

guide-what-to-do-now =
    Baja el ritmo hasta que puedas hablar con frases enteras. Eso es lo primero.
    Luego, una cosa pequeña cada vez: hombros sueltos, pasos más rápidos y cortos, una espiración tranquila, solo el próximo punto. Tras más de una hora, come un poco, y bebe si tienes sed.
    ¿Siguen pesando? Camina un minuto, o toma el camino corto a casa. Una carrera suave cuenta.
    Para enseguida con dolor en el pecho, mareo o dolor agudo.
    .title = Qué hacer ahora
    .sure = Bajar el ritmo reduce seguro el esfuerzo. Los pasos pequeños suelen ayudar un poco.

guide-how-to-prevent =
    Deja que tu carrera más larga crezca despacio, y pon semanas suaves entre las de progresión.
    Duerme de 7 a 9 horas. Come lo suficiente, con hidratos en torno a las carreras largas. Bebe según la sed.
    Haz fuerza dos veces por semana. Calienta, y termina con suavidad.
    Muévete un poco los días de descanso, y escucha lo que te dicen las piernas.
    No necesitas todo esto a la vez. Elige una costumbre que te vaya bien, y mantenla unas semanas.
    .title = Cómo mantener piernas frescas
    .sure = Sueño, comida y crecer despacio suelen valer más. Algunas costumbres son menos seguras.

guide-when-to-seek-advice =
    Unas piernas pesadas tras un trabajo duro son normales, y suelen pasar. Algunas cosas merecen la mirada de alguien con formación:
    piernas que siguen pesadas 2 semanas a pesar de días suaves, dolor que cambia tu forma de correr, entumecimiento, hinchazón, cansancio sin motivo, mareo, falta de aire o palidez.
    Dolor en el pecho, un desmayo o debilidad repentina de un lado son emergencias: para y pide ayuda.
    Preguntar pronto nunca es una tontería. Puedes llevar tu informe.
    .title = Cuándo pedir consejo
    .sure = Estas señales vienen del consejo de expertos, no de ensayos.

## Causes

guide-muscle-fatigue =
    Un trabajo duro o largo deja los músculos cansados. Gastan su combustible, cambia la química por dentro, y algunas fibras sufren pequeños daños. Durante un tiempo, el mismo ritmo pide más esfuerzo.
    Mucha gente culpa al ácido láctico. El cuerpo lo retira y reutiliza en cosa de una hora, así que no explica las piernas pesadas del día siguiente.
    Lo que suele ayudar: un día suave, comida, sueño y algo de paciencia. Separa tus días duros.
    .title = Músculos cansados
    .sure = Bien estudiado en músculos. El tiempo de recuperación varía de una persona a otra.

guide-overtraining =
    Mucho entrenamiento durante semanas, con poco descanso entre medias, puede desgastarte. Señales posibles: vas más despacio con el mismo esfuerzo, las carreras suaves cuestan, el ánimo está bajo, duermes mal, cambia el pulso en reposo.
    Ningún número por sí solo lo demuestra. Una enfermedad, el hierro bajo o poca comida pueden parecer lo mismo.
    Tómate días claramente más suaves. Si en 2 o 3 semanas no cambia nada, pide a un médico deportivo que busque otros motivos.
    .title = Mucha carga durante semanas
    .sure = Los expertos coinciden en el patrón. Ninguna prueba sola puede confirmarlo.

guide-inadequate-recovery =
    El entrenamiento es la pregunta que le haces a tu cuerpo. Con descanso, comida y sueño, responde.
    Noches cortas, estrés, comidas saltadas o ningún día suave suelen dejar las piernas más pesadas la próxima vez.
    Mira los últimos 3 días: sueño, comida, descanso, preocupaciones. A menudo destaca una cosa.
    Esta noche, acuéstate antes. Mañana, elige un día suave, o movimiento ligero.
    .title = Poca recuperación
    .sure = Dormir mal hace seguro que el esfuerzo cueste más. El efecto en las piernas está menos probado.

guide-dehydration =
    El sudor se lleva agua y sal. Cuando pierdes mucho, el corazón trabaja más al mismo ritmo, y correr suele sentirse más pesado. El calor se suma.
    Bebe según la sed durante el día. Tras una carrera con mucho sudor, toma una comida salada.
    Más no es mejor. Beber muy por encima de la sed puede ser peligroso.
    De los minerales del sudor, la sal es la que más importa. El magnesio o el potasio extra han mostrado poca utilidad en quienes comen bien.
    .title = Falta de líquido o sal
    .sure = Claro para el pulso con calor, menos claro para las piernas pesadas.

guide-glycogen =
    Los músculos guardan hidratos de carbono como glucógeno, su combustible rápido. Dura unos 60 a 90 minutos de carrera dura. Después, o tras días con pocos hidratos, las piernas pierden empuje.
    Una señal que encaja: vas más despacio mientras el pulso sigue igual o baja.
    Come pan, arroz, avena, patatas o fruta antes y después de las carreras largas. Si pasas de una hora, lleva de 30 a 60 gramos de hidratos para cada hora.
    .title = Reservas de hidratos vacías
    .sure = Sólido para carreras largas y duras. Las cortas y suaves no piden comida extra.

guide-iron =
    El hierro ayuda a la sangre a llevar oxígeno. Si falta, puedes notar antes cansancio y falta de aire, y las piernas pueden pesar.
    Es más común con reglas abundantes, dieta vegetal, donación de sangre o mucho entrenamiento.
    Solo un análisis de sangre puede decirlo. Pide un hemograma y la ferritina, la medida de tus reservas.
    No tomes suplementos de hierro sin un resultado: demasiado hierro hace daño. Hasta entonces, la comida rica en hierro está bien.
    .title = Falta de hierro
    .sure = Analizarlo cuando hay señales tiene buen respaldo.

guide-biomechanics =
    Tu forma de correr reparte el trabajo entre los músculos. Pasos largos, una cadera cansada, zapatillas viejas o un lado más débil pueden dar a algunos músculos más de lo suyo.
    Señales que pueden encajar: siempre el mismo punto, siempre el mismo lado, o pesadez que vuelve aunque la carga, el sueño y la comida parezcan en orden.
    Cambia una cosa cada vez: zapatillas, superficie o cuestas. Si sigue volviendo durante 4 semanas, pide un análisis de tu forma de correr.
    .title = Tu forma de correr
    .sure = Las cargas se pueden medir. La relación con las piernas pesadas apenas está probada.

guide-muscle-damage =
    Un trabajo nuevo o duro, sobre todo correr cuesta abajo, deja daños diminutos en los músculos. Las agujetas suelen ser máximas de 1 a 3 días después y luego se van solas. Mientras, las piernas están rígidas y pesadas.
    Es parte de hacerse más fuerte: la próxima vez suele ser más leve.
    Afloja hasta que las escaleras vayan bien. El movimiento ligero está bien. Estirar no quita las agujetas.
    Dolor o debilidad extremos, u orina oscura como un refresco de cola: ve al médico el mismo día.
    .title = Agujetas
    .sure = El curso de las agujetas está bien estudiado.

## During a run

guide-slow-down =
    Este es el paso que ayuda primero. Afloja hasta que puedas hablar con frases enteras.
    A un ritmo suave, los músculos gastan su combustible con más calma, cada pisada es más blanda, y la respiración y el corazón se calman.
    Baja mucho el ritmo, más de lo que parece necesario. Caminar también vale.
    Dale 5 minutos, y pregunta otra vez a tus piernas. Si están mejor, sigue suave de todos modos. Hoy no es día de recuperar lo perdido.
    .title = Baja el ritmo
    .sure = Correr más despacio cuesta menos esfuerzo. De eso no hay duda.

guide-easy-run =
    Unas piernas pesadas pueden convertir el plan duro de hoy en uno suave. Es una buena decisión, no un fracaso.
    Deja en paz el reloj. Corre por la respiración: puedes hablar todo el tiempo. Acorta la carrera, o cámbiala por caminar o un día de descanso.
    Un día más suave no suele costar forma, y el trabajo previsto esperará.
    La app cuenta una carrera aflojada como hecha.
    .title = Que sea una carrera suave
    .sure = Quien corre bien entrena casi siempre suave. Cambiar un solo día está poco probado.

guide-light-stride =
    Imagina que el suelo está caliente, y deja que cada pie lo suelte rápido. Levanta los pies en vez de empujar fuerte. Escucha: un paso silencioso suele ser ligero.
    Pruébalo un minuto, y luego déjalo ir. Pensar todo el tiempo en la técnica puede costar energía.
    Debería sentirse más fácil. Si se siente forzado, corre como te sale.
    .title = Una zancada más ligera
    .sure = Se puede aprender a pisar más suave. Que las piernas pesen menos puede depender de ti.

guide-quicker-steps =
    Prueba pasos un poco más rápidos y cortos, a la misma velocidad suave. Alrededor de un 5 % sobre tu propia cadencia basta. Reduce el frenado y el trabajo de las rodillas.
    Muchos textos dan de 170 a 180 pasos por minuto para todos. Nosotros no: en una competición de 100 kilómetros, los mejores iban de 155 a 203. La altura y la velocidad importan.
    Puede resultar raro al principio, así que prueba un minuto. Nunca más de un 10 % sobre la tuya.
    .title = Pasos más rápidos y cortos
    .sure = Sólido para menos carga en la rodilla. Menos lesiones no está demostrado.

guide-relax-upper-body =
    Hombros y puños tensos gastan esfuerzo, y pueden hacer que todo el cuerpo pese más.
    Deja caer los hombros. Sacude brazos y manos. Suelta la mandíbula. Corre con el cuerpo erguido, como si un hilo tirara de tu cabeza hacia arriba con suavidad.
    Compruébalo de vez en cuando, por ejemplo en cada kilómetro. Basta un momento: vigilar la técnica todo el tiempo puede incluso costar energía.
    .title = Suelta hombros y brazos
    .sure = Pocos estudios. Probarlo no cuesta nada.

guide-soft-landing =
    Deja que el pie pise suave, cerca debajo del cuerpo y no muy por delante. Unos pasos más cortos suelen hacer casi todo el trabajo.
    Muchos textos dicen que pises con la parte media del pie. Nosotros no. No está demostrado que cambiarlo prevenga lesiones, y lleva trabajo a la pantorrilla y al tendón de Aquiles.
    Talón, medio o punta: quédate con lo tuyo. Pisa sin ruido.
    .title = Pisa suave, debajo de ti
    .sure = Pisar suave baja el impacto en estudios. Sobre qué parte pisa hay poca evidencia.

guide-belly-breathing =
    Respira abajo, de modo que se muevan el vientre y las costillas inferiores. Que la espiración sea larga y completa. La siguiente inspiración llega sola.
    Puede calmarte y soltar los hombros. No pone más oxígeno en la sangre: un cuerpo sano ya tiene de sobra.
    Practica primero boca arriba, con una mano en el vientre.
    Si te marea, o si tienes asma, respira como quieras.
    .title = Respira con el vientre
    .sure = Puede ayudar a algunas personas a calmarse. Hay pocos estudios corriendo.

guide-rhythmic-breathing =
    Puedes dejar que la respiración siga tus pasos, por ejemplo inspirar en 3 pasos y espirar en 2. En partes más duras, 2 y 2. Mucha gente lo hace sin darse cuenta.
    Puede darte algo tranquilo en lo que pensar. Algunos estudios vieron un poco menos de esfuerzo, otros nada.
    Que los patrones desiguales protejan los costados es una afirmación que nadie ha probado.
    Déjalo si resulta forzado. Nunca aguantes la respiración.
    .title = Respira con tus pasos
    .sure = Los resultados varían de una persona a otra.

guide-accept-it =
    Las piernas pesadas le pasan a todo el que entrena. Luchar contra ellas suele tensarte, y la tensión puede hacer más duro correr.
    Dite: hoy pesadas, pues hoy suave. Nota dónde lo sientes, y deja que esté ahí. Luego mira hacia delante y alrededor.
    Aceptar no es apretar los dientes. Si algo duele o no va bien, para.
    .title = Acéptalo
    .sure = Estudios pequeños sobre la aceptación en el deporte. Puede ayudar.

guide-small-segments =
    Una carrera entera puede parecer larga con las piernas pesadas. Un trozo pequeño, no.
    Corre hasta el próximo árbol, puente o esquina. O corre 2 minutos. Luego decide de nuevo: un trozo más, caminar, o el camino a casa.
    Cada trozo que terminas es un pequeño éxito. También te da un momento para ver cómo te sientes.
    .title = Un trozo pequeño
    .sure = Se cuenta a menudo entre quienes corren. Pocos ensayos lo han probado.

guide-self-talk =
    Lo que te dices suele cambiar lo dura que se siente una carrera. En ensayos pequeños, con una frase útil la gente aguantó más y notó menos esfuerzo.
    Elige palabras cortas que sean verdad para ti: «Esto pasa.» «Ligero y suave.» «Lento también es correr.»
    Escoge una antes de correr y practícala en días buenos.
    Es para el cansancio, nunca para el dolor. Ninguna frase debería convencerte de no parar.
    .title = Háblate con amabilidad
    .sure = Varios ensayos pequeños apuntan en la misma dirección.

## In the long run

guide-gradual-increase =
    Los cuerpos se hacen fuertes despacio. Sube una cosa cada vez: longitud, velocidad o cuestas.
    Una vieja regla permite un 10 % más por semana. Un ensayo con principiantes vio tantas lesiones con ella como sin ella.
    Un estudio de más de 5000 corredores señala la carrera suelta. Hubo más lesiones tras una carrera más de un 10 % más larga que la más larga de los 30 días anteriores. Por eso es lo que miramos.
    .title = Crece despacio
    .sure = Un estudio grande de carreras, sin experimento. Lo mejor que tenemos.

guide-periodisation =
    Sube 2 o 3 semanas, y luego toma una más suave con un tercio menos de carrera, más o menos. Tras una competición, deja unas semanas tranquilas.
    Una semana más suave puede dejar que cuerpo y mente se pongan al día, así que es parte del plan y no un hueco en él.
    Cómo la coloques exactamente importa menos que el que llegue. Si la vida trae una por sí sola, que cuente.
    .title = Semanas de progresión y suaves
    .sure = Los entrenadores coinciden. Los ensayos no favorecen un patrón exacto.

guide-avoid-overtraining =
    Tus propias sensaciones suelen notar el exceso de entrenamiento antes que cualquier aparato. Mira si hay varias señales juntas, durante más de unos días: cansancio que no se va, carreras más lentas con el mismo esfuerzo, ánimo bajo o irritable, mal sueño, resfriados, un pulso en reposo más alto.
    Entonces descansa primero y busca el motivo después. Deja al menos un día suave entre días duros.
    El pulso en reposo, por sí solo, dice poco: el calor, el alcohol o un resfriado también lo cambian.
    .title = Señales de exceso
    .sure = Las sensaciones están mejor probadas que el pulso o los valores de sangre.

guide-sleep =
    La mayoría de los adultos necesita de 7 a 9 horas por noche. Gran parte de la reparación tras entrenar ocurre entonces, y el mismo ritmo cuesta más tras noches cortas.
    Mantén horarios regulares. Que la habitación esté oscura y fresca. Aparta las pantallas brillantes, y toma el último café a primera hora de la tarde. Las siestas cortas también suelen ayudar.
    Una mala noche no hace daño. Varias seguidas son un buen motivo para días suaves.
    .title = Sueño
    .sure = Las horas son consejo de expertos. Los ensayos con corredores son pequeños.

guide-active-recovery =
    En un día de descanso, el movimiento ligero puede aliviar las piernas rígidas: caminar, bici o natación suaves, de 20 a 40 minutos. Debería sentirse demasiado fácil.
    Lleva sangre a los músculos sin nueva carga. Apenas acelera la reparación, así que un día en el sofá también está bien.
    Si terminas con más cansancio que al empezar, fue demasiado.
    .title = Muévete un poco
    .sure = Efectos pequeños en cómo se sienten las piernas.

guide-mobility =
    Balancear y girar las articulaciones antes de correr puede hacer más fáciles los primeros minutos. Los estiramientos largos y quietos van mejor después, u otro día.
    Estirar puede hacerte más flexible. Aquí diferimos de muchos textos: apenas cambia las agujetas, y no está demostrado que prevenga lesiones.
    Estira porque sienta bien, con suavidad y sin dolor. Deja en paz los músculos muy doloridos.
    .title = Movilidad y estiramientos
    .sure = Contra las agujetas, estirar está bien probado y apenas ayuda. Lo demás es débil.

guide-foam-rolling =
    El rodillo o un masaje pueden aliviar un poco las agujetas y la rigidez, durante unas horas. Rueda despacio sobre el músculo alrededor de un minuto, con una presión que siente bien.
    Quizá leas que rompe tejido pegado. Eso no está demostrado. Tal vez tus nervios simplemente aflojan un rato.
    Evita huesos, articulaciones y columna. No lo pases por una pierna caliente o hinchada.
    .title = Rodillo y masaje
    .sure = Efectos pequeños y cortos en muchos ensayos pequeños.

guide-carbohydrate =
    Los hidratos de carbono son el combustible de las carreras largas y duras. Come algunos de 1 a 4 horas antes, por ejemplo avena, pan, arroz, patatas o fruta. Come otra vez en las horas siguientes.
    En carreras de más de 60 a 75 minutos, toma de 30 a 60 gramos por hora. Más allá de 2 horas y media, hasta 90 gramos si tu estómago lo ha practicado.
    Una carrera corta y suave no pide nada extra. Los días con más carrera piden más en el plato.
    .title = Hidratos de carbono
    .sure = Sólido para carreras largas y duras.

guide-balanced-plate =
    Entrenar funciona solo si comes lo suficiente. Llena el plato con variedad: cereales o patatas, verdura y fruta, frutos secos o buenos aceites, y algo de proteína en cada comida.
    La proteína ayuda a reparar los músculos. Sirven pescado, huevos, lácteos, carne, alubias, lentejas y tofu. Unos 20 a 30 gramos por comida bastan de sobra.
    No ponemos metas de calorías ni de peso. Si la regla desaparece, o el peso baja sin querer, pregunta a un profesional de la salud.
    .title = Proteína y plato variado
    .sure = Claro para la proteína y para comer lo suficiente. Ningún alimento suelto es necesario.

guide-hydration =
    Bebe durante el día, y deja que te guíe la sed. Una orina amarillo pálido suele indicar que tienes bastante.
    Para menos de una hora no necesitas botella salvo que haga calor. En carreras más largas o con calor, da sorbos pequeños cuando tengas sed. Una bebida con algo de sal puede ayudar si sudas mucho.
    Pésate antes y después de una carrera larga si quieres conocer tu sudor. Nunca deberías pesar más después.
    .title = Beber
    .sure = La sed basta en la mayoría de las carreras. Con mucho calor es menos seguro.

guide-iron-rich-foods =
    Carne roja, pescado y marisco traen hierro que el cuerpo absorbe con facilidad. Las plantas también: lentejas, alubias, garbanzos, tofu, avena, pipas de calabaza, espinacas, cereales enriquecidos.
    El hierro vegetal se absorbe mejor con vitamina C, así que añade pimiento, naranja o frutos rojos. Separa el té y el café una hora de la comida.
    La comida ayuda a mantener las reservas. Si notas agotamiento, pide la ferritina. No tomes suplementos sin un resultado.
    .title = Comida rica en hierro
    .sure = Conocido por muchos estudios de comidas. La comida sola puede rellenar despacio las reservas.

guide-strength =
    La fuerza dos veces por semana suele dejarte correr con menos esfuerzo tras 2 o 3 meses. Bastan 20 a 30 minutos.
    Piensa en pantorrillas, muslos, glúteos y caderas: sentadillas, subidas al escalón, puentes, elevaciones de talones. Empieza con poco, y añade peso despacio.
    Que no sea el día antes de una carrera dura. Algunas agujetas al principio son normales.
    Si previene lesiones al correr no está claro, así que no lo prometemos.
    .title = Fuerza
    .sure = Los ensayos muestran mejor economía de carrera. Las lesiones son una pregunta abierta.

guide-core-stability =
    Vientre, espalda y caderas mantienen el cuerpo erguido cuando te cansas. Entrenarlos puede ayudarte a mantener una postura firme al final de una carrera.
    Plancha, plancha lateral, bicho muerto y cuadrupedia cruzada bastan: 10 minutos, dos veces por semana. Sigue respirando, y para antes de perder la postura.
    Es un buen complemento de la fuerza de piernas, pero no la sustituye.
    .title = Estabilidad del tronco
    .sure = Pocos ensayos con corredores, y pequeños.

guide-plyometrics =
    Saltos y rebotes pequeños entrenan los tendones para devolver más de cada paso. Correr puede pedir un poco menos de esfuerzo tras unas semanas.
    Empieza con muy poco: 2 veces 10 rebotes bajos con ambos pies, dos veces por semana, en suelo blando. Añade despacio.
    Deja los saltos con piernas pesadas o agujetas, tras una lesión ósea, o con dolor en pantorrilla, talón o pie.
    .title = Saltos y rebotes
    .sure = Varios ensayos muestran mejor economía. La mayoría son pequeños.

guide-eccentric =
    Un músculo trabaja mientras te baja, como al ir cuesta abajo. Practicarlo suele hacerlo más fuerte y dar menos agujetas la próxima vez.
    Baja a una sentadilla en 3 segundos, o baja los talones despacio desde un escalón. Empieza con 1 o 2 tandas, una o dos veces por semana.
    Las primeras veces traen agujetas, así que lejos de carreras importantes. Déjalo mientras pesen las piernas.
    .title = Bajar despacio
    .sure = La protección contra agujetas posteriores se muestra en muchos ensayos pequeños.

guide-gait-analysis =
    Puede merecer la pena pedirlo cuando las piernas pesadas vuelven durante unas 4 semanas aunque entrenamiento, sueño y comida parezcan en orden. También si siempre sufre un lado, o vuelve el mismo dolor.
    Un fisioterapeuta o un entrenador de corredores te graba en vídeo y prueba fuerza y movimiento. Lleva tus zapatillas y el resumen de tu forma de correr de esta app.
    No hay una forma perfecta de correr. Un buen consejo es un cambio pequeño que sienta mejor.
    .title = Cuándo analizar la zancada
    .sure = Los cambios pequeños bajan las cargas. Que las piernas pesen menos apenas está probado.

guide-warm-up =
    Empieza con 5 a 10 minutos caminando o corriendo muy despacio. Luego añade algunos ejercicios con movimiento: balanceos de pierna, zancadas caminando, rodillas arriba. Los músculos calientes trabajan mejor, y el primer kilómetro suele ser más fácil.
    Unas piernas pesadas al principio suelen despertar en 10 minutos.
    Antes de correr rápido, tómate más tiempo y añade unos tramos cortos más vivos. Antes de una carrera suave, basta un comienzo lento.
    .title = Calentamiento
    .sure = Buena evidencia para correr rápido, poca para carreras suaves.

guide-cool-down =
    Termina con 5 a 10 minutos caminando, para que el corazón y la respiración bajen con suavidad. Puede evitar que te marees tras un final duro.
    Estirar un poco después puede sentar bien. No acelera mucho la reparación, y apenas cambia las agujetas del día siguiente.
    Luego bebe, come y ponte algo de abrigo. Si no tienes tiempo, sáltatelo sin remordimientos.
    .title = Vuelta a la calma
    .sure = Agradable y segura. Los ensayos ven poco efecto en la recuperación.

guide-listen-to-your-body =
    Tu propia sensación suele ser mejor señal que cualquier sensor solo. Por la mañana, hazte tres preguntas: ¿cómo he dormido, cómo están mis piernas, cómo está mi ánimo?
    Anótalo, y tras unas semanas quizá veas qué llega antes de tus días de piernas pesadas.
    Algunos días piden descanso, y tomarlo es parte del entrenamiento. Seguir semanas con las piernas pesadas acaba a menudo en una pausa más larga.
    .title = Escucha a tu cuerpo
    .sure = En una revisión grande, preguntas cortas diarias funcionaron mejor que los aparatos.

## When to ask somebody

guide-persistent-heaviness =
    Las piernas pesadas deberían aliviarse con descanso. Pregunta a alguien si la mayoría de las carreras pesan desde hace 2 semanas o más a pesar de días suaves, o si te molesta en las escaleras, de pie o en el trabajo.
    También si afecta a una sola pierna, o aparece cada vez que corres y se va a los pocos minutos de parar. Eso merece que examinen la circulación y los músculos, sobre todo si tienes más de 50 años, fumas o vives con diabetes.
    .title = Pesadez que no se va
    .sure = Consejo de expertos. El límite de 2 semanas es una convención.

guide-pain-and-numbness =
    Deja de correr y ve al médico el mismo día si no puedes apoyarte o saltar sobre la pierna, notaste un chasquido, duele un punto del hueso, o la pantorrilla está hinchada, caliente y dolorida.
    Pide ayuda enseguida si la pierna está muy tensa y duele demasiado, o si notas entumecimiento entre las piernas.
    Pide cita en pocos días por entumecimiento, hormigueo, hinchazón, dolor de noche, dolor que cambia tu forma de correr, o de más de 3 sobre 10 durante una semana.
    .title = Dolor, entumecimiento, hinchazón
    .sure = Consejo de expertos, no probado en ensayos.

guide-unexplained-fatigue =
    El cansancio tras semanas duras le pasa a todo el mundo. Pregunta a un médico si va más allá de las piernas, dura más de 2 a 3 semanas, y el descanso no lo cambia.
    Puede haber un motivo sencillo, como hierro bajo, una infección, mal sueño, un medicamento, ánimo bajo, o poca comida para el entrenamiento. Faltas de regla, peso perdido o muchos resfriados deben contarse.
    Los análisis de sangre ayudan a menudo. Hasta entonces, ve suave.
    .title = Cansancio sin motivo
    .sure = Consejo de expertos. Las causas son conocidas, los plazos son convenciones.

guide-systemic-symptoms =
    Para y llama a emergencias por dolor o presión en el pecho, desmayo, corazón acelerado con mareo, respiración que no se calma, confusión, vómitos con dolor de cabeza tras beber mucho, o debilidad repentina de un lado, la cara o el habla. Con calor, enfría primero.
    Ve al médico en pocos días por mareos frecuentes, más palidez de lo habitual, más falta de aire de la que explica el esfuerzo, o un pulso en reposo 10 latidos más alto durante una semana.
    Ninguna carrera merece que esperes. Estas señales van antes que cualquier plan.
    .title = Mareo, ahogo o palidez
    .sure = Consejo de emergencia con amplio acuerdo.

guide-who-to-ask =
    Un médico deportivo busca motivos médicos, pide análisis de sangre y dice cuándo es seguro correr.
    Un fisioterapeuta mira el dolor, el movimiento, la fuerza y la vuelta tras una lesión.
    Un dietista-nutricionista mira la comida, el hierro y si comes lo suficiente.
    Un entrenador de carrera mira tu plan y tu técnica.
    ¿Dudas? Empieza por tu propio médico. Lleva el informe de esta app: fechas, lados, sueño, carga y lo que ayudó dicen más que la memoria.
    .title = A quién preguntar
    .sure = Así se reparten el trabajo las profesiones.

guide-coming-back =
    Tras una pausa, empieza caminando y con trozos cortos de carrera, un día sí y otro no. Sigue si el dolor se queda en 2 sobre 10 o menos y al día siguiente se ha ido. Con 3 a 5, quédate donde estás. Más de 5, para.
    Tras una fiebre, espera hasta llevar bien de 24 a 48 horas. Luego empieza con la mitad de tu carrera habitual.
    Tras una lesión ósea, un problema de corazón o un colapso por calor, empieza solo cuando tu médico lo apruebe.
    .title = Volver a correr
    .sure = La escala de dolor se probó en tendones. Suele servir también en otras partes.

## About

guide-morning-reading =
    Tu banda de pecho puede cronometrar cada latido. Túmbate o siéntate sin moverte de 1 a 3 minutos al despertar, siempre igual. Guardamos tu pulso en reposo y cuánto varían los latidos.
    Un día dice poco. La media de 7 días frente a tus propios 2 meses puede mostrar que acumulas tensión.
    Si la medición sale alterada, la rechazamos y decimos por qué. Un valor raro es una pregunta, y cómo te sientes va primero.
    .title = La medición de la mañana
    .sure = Entrenar según ella no hace daño y puede ayudar un poco.

guide-where-we-differ =
    Muchos textos dan reglas que la investigación no respalda. Lo decimos:
    No de 170 a 180 pasos para todos, sino alrededor de un 5 % sobre los tuyos.
    No la parte media del pie, sino pisar suave debajo de ti.
    No un 10 % por semana, sino ninguna carrera mucho más larga que tu más larga en 30 días.
    No el ácido láctico, que se va en cosa de una hora.
    No estirar contra las agujetas, porque apenas ayuda.
    Cada página dice qué seguridad tenemos.
    .title = En qué diferimos
    .sure = Cada punto se apoya en sus propios estudios, unos más sólidos que otros.

guide-background =
    Hacemos unas preguntas de salud una vez, y todas son opcionales. Solo cambian cómo te guía la app.
    Un medicamento que baja el pulso, un latido irregular o un embarazo hacen que las zonas de pulso no valgan para ti, así que guiamos con la prueba del habla. Con asma o en el embarazo, la guía de respiración queda apagada salvo que la elijas.
    Edad, tabaco, diabetes, hierro bajo o lesiones óseas pasadas deciden cuándo sugerimos preguntar a alguien.
    Tus respuestas se quedan en este dispositivo.
    .title = Por qué preguntamos por salud
    .sure = Los expertos coinciden en estas precauciones. No son un examen médico.
