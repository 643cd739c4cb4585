# Above three levels, of which one is chosen.
routines-how-hard = Qual deve ser a dificuldade?

# One of three levels, 1 to 3.
routines-level = Nível { $level }

routines-none = Não há rotinas neste nível.

# How long a routine takes.
routines-minutes = { $count ->
    [one] cerca de { $count } minuto
   *[other] cerca de { $count } minutos
}

routines-exercises = { $count ->
    [one] { $count } exercício
   *[other] { $count } exercícios
}

# $things are some of the five below.
routines-needs = Você precisa de: { $things }

routines-mat = um colchonete ou chão macio

routines-support = algo para se segurar

routines-block = um degrau ou meio-fio

routines-roller = um rolo de espuma

routines-anchor = alguém ou algo pesado que segure os seus pés

# Why some exercises are left out today.
routines-withheld-legs = As pernas estão pesadas hoje: saltos e descidas lentas ficam de fora.

routines-withheld-pain = Algo dói hoje: saltos e descidas lentas ficam de fora.

routines-withheld-hard-run = Uma corrida forte ou longa está próxima: saltos e descidas lentas ficam de fora.

routines-nothing-left = Hoje não sobra nada dela. Em outro dia ela volta.

# Begins a routine.
routines-start = Começar

# The same for screen readers; $name is the routine's.
routines-start-named = Começar { $name }

# Shows how good the evidence for a routine is.
routines-known = Que evidência existe?

routines-known-less = Ocultar a evidência

# $outcome and $grade are two of the words below.
routines-evidence = { $outcome }: { $grade }

routines-for-performance = A corrida depois

routines-for-recovery = Acalmar depois da corrida

routines-for-soreness = Dor muscular

routines-for-range = Amplitude de movimento

routines-for-economy = Esforço em um dado ritmo

routines-for-strength = Força

routines-for-injury = Lesões

# How strong evidence is, as the guide says it.
routines-grade-strong = evidência forte

routines-grade-moderate = evidência moderada

routines-grade-weak = evidência fraca

routines-grade-contested = evidência controversa

# Which exercise of how many is done.
routines-step = Exercício { $number } de { $of }

routines-rest = Descanso

# The runner has paused the routine.
routines-paused = Pausado

routines-left-side = Lado esquerdo

routines-right-side = Lado direito

# Behind a large number of repetitions.
routines-times-left = { $count ->
    [one] vez ainda
   *[other] vezes ainda
}

# Behind a large number of minutes and seconds.
routines-time-left = restante

# What comes next; $exercise is its name.
routines-then = Depois: { $exercise }

routines-last = Este é o último.

# Goes back to the exercise before, on a large button.
routines-back = Voltar

routines-pause = Pausar

routines-resume = Retomar

routines-stop = Parar

# The voice of a routine.
routines-mute = Silenciar a voz

routines-unmute = Ativar a voz

# A routine has ended.
routines-over = Pronto. Bom movimento.

routines-broken = Uma falha encerrou esta rotina.

routines-broken-advice = Nada mais se perdeu. Você pode começá-la de novo.
