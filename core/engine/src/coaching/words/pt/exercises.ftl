### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Aquecimento
    .why = Mexer-se antes de correr costuma deixar os primeiros minutos mais fáceis.
routine-cool-down = Volta à calma
    .why = Caminhar deixa o coração se acalmar. Alongar pode ser agradável, e quase não muda as dores musculares.
routine-mobility = Mobilidade
    .why = Mover uma articulação por toda a amplitude pode ajudar a ir mais longe.
routine-foam-rolling = Rolo de espuma
    .why = Rolar pode tirar um pouco da dor muscular e da rigidez por um tempo.
routine-strength = Força
    .why = Força duas vezes por semana deixa você correr com menos esforço. Se evita lesões não está definido.
routine-eccentric = Excêntricos
    .why = Descer devagar costuma deixar os músculos mais fortes. Conte com alguma dor muscular nas primeiras vezes.
routine-plyometrics = Saltos e pulinhos
    .why = Saltar pode dar mais mola aos seus passos. Carrega os tendões, por isso começa com muito pouco.

## Warm-up

exercise-ankle-circles = Círculos de tornozelo
    .how = Levante um pé. Desenhe círculos lentos com os dedos.
exercise-leg-swings = Balanços de perna
    .how = Segure-se em algo. Balance uma perna para a frente e para trás.
exercise-side-leg-swings = Balanços laterais
    .how = Segure-se em algo. Balance uma perna para dentro e para fora.
exercise-walking-lunges = Avanços caminhando
    .how = Dê um passo longo. Desça um pouco e siga em frente.
exercise-high-knees = Joelhos altos
    .how = Marche no lugar. Levante cada joelho até o quadril.
exercise-butt-kicks = Calcanhar no glúteo
    .how = Trote no lugar. Leve cada calcanhar para trás e para cima.
exercise-strides = Progressivos leves
    .how = Corra um pouco mais rápido, alto e solto. Depois diminua suavemente.
exercise-skips = Saltitos
    .how = Saltite de leve, baixo e solto. Deixe os braços acompanharem.

## Cool-down

exercise-cool-down-walk = Caminhada leve
    .how = Caminhe devagar. Deixe a respiração baixar.
exercise-calf-stretch = Alongar panturrilha
    .how = Leve uma perna para trás. Calcanhar no chão, e incline-se.
exercise-hamstring-stretch = Alongar posterior da coxa
    .how = Ponha um calcanhar à frente. Dobre no quadril, costas retas.
exercise-quad-stretch = Alongar frente da coxa
    .how = Segure-se. Leve um calcanhar ao glúteo, joelhos juntos.
exercise-hip-flexor-stretch = Alongar flexor do quadril
    .how = Apoie um joelho. Empurre o quadril para a frente com calma.
exercise-glute-stretch = Alongar glúteos
    .how = Deite-se. Um tornozelo sobre o outro joelho, puxe para perto.

## Mobility

exercise-hip-circles = Círculos de quadril
    .how = Fique em uma perna. Desenhe círculos grandes com o outro joelho.
exercise-hip-switches = Trocas de quadril
    .how = Sente-se, pés afastados. Deixe os joelhos caírem para um lado, depois o outro.
exercise-deep-squat = Agachamento profundo parado
    .how = Desça a um agachamento profundo. Segure-se se precisar.
exercise-ankle-rocks = Flexões de tornozelo
    .how = Um pé à frente. Leve o joelho sobre os dedos, calcanhar embaixo.
exercise-cat-cow = Gato e vaca
    .how = De quatro. Arredonde as costas devagar, depois deixe descer.
exercise-open-book = Livro aberto
    .how = Deite-se de lado. Abra o braço de cima para o chão atrás.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Rolar panturrilhas
    .how = Role devagar de acima do tornozelo até abaixo do joelho.
exercise-roll-quads = Rolar frente da coxa
    .how = Deite-se de bruços. Role devagar do quadril até acima do joelho.
exercise-roll-hamstrings = Rolar posterior da coxa
    .how = Sente-se no rolo. Role devagar do glúteo até acima do joelho.
exercise-roll-glutes = Rolar glúteos
    .how = Sente-se no rolo, inclinado para um lado. Role devagar sobre o músculo.

## Strength

exercise-glute-bridges = Pontes de glúteo
    .how = Deite-se, joelhos dobrados. Suba o quadril, aperte e desça.
exercise-one-leg-bridges = Ponte em uma perna
    .how = Deite-se, um pé no chão. Suba o quadril nivelado.
exercise-side-leg-raises = Elevações laterais
    .how = Deite-se de lado. Suba a perna de cima, dedos para a frente.
exercise-squats = Agachamentos
    .how = Pés na largura do quadril. Sente para trás e levante-se alto.
exercise-step-ups = Subidas no degrau
    .how = Um pé no degrau. Empurre para cima e volte a descer.
exercise-split-squats = Avanços parados
    .how = Um pé à frente, outro atrás. Desça reto e suba.
exercise-hip-hinges = Avião em uma perna
    .how = Fique em uma perna. Incline-se com as costas longas, e suba.
exercise-bridge-walk-outs = Ponte com passos
    .how = Suba o quadril. Afaste os calcanhares passo a passo, e volte.
exercise-calf-raises = Elevações de panturrilha
    .how = Segure-se. Suba na ponta dos pés, pare um momento e desça.
exercise-one-leg-calf-raises = Panturrilha em uma perna
    .how = Segure-se, em uma perna. Suba, pare um momento e desça.
exercise-plank = Prancha
    .how = Sobre cotovelos e dedos, ou joelhos. Uma linha reta, continue respirando.
exercise-side-plank = Prancha lateral
    .how = Sobre um cotovelo, joelhos dobrados ou retos. Suba o quadril.
exercise-dead-bugs = Inseto morto
    .how = De costas. Estique braço e perna opostos, depois troque.
exercise-bird-dogs = Quatro apoios cruzado
    .how = De quatro. Estique braço e perna opostos, depois troque.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Descidas de calcanhar
    .how = Suba com os dois pés. Desça os calcanhares devagar abaixo do degrau.
exercise-one-leg-heel-drops = Descida de um calcanhar
    .how = Suba com os dois pés. Desça com um, devagar, abaixo do degrau.
exercise-slow-squats = Agachamentos lentos
    .how = Desça contando até três. Levante-se no quarto tempo.
exercise-step-downs = Descidas do degrau
    .how = Fique no degrau. Desça o outro calcanhar devagar até o chão.
exercise-nordic-lowering = Nórdico assistido
    .how = De joelhos, pés presos. Incline-se devagar, e segure-se com as mãos.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Pulinhos de tornozelo
    .how = Pulinhos com os dois pés. Rápidos, macios, joelhos quase retos.
exercise-squat-jumps = Agachamentos com salto
    .how = Desça um pouco, salte e caia macio. Fique parado antes do próximo.
exercise-line-hops = Saltos de linha
    .how = Salte sobre uma linha e volte. Pés juntos, baixo e rápido.
exercise-one-leg-hops = Pulinhos em uma perna
    .how = Pulinhos em uma perna. Macios, e não longe.
