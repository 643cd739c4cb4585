# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Por que isto aparece

# Over what to ask a professional.
today-ask = O que perguntar

# Shows and hides the rest of what a panel has to say.
today-more = Mostrar mais

today-less = Mostrar menos

# Shows the emergency number in the phone's dialler.
today-call = Ligar para { $number }

# Sets a red flag aside; each is asked about before.
today-seen = Um profissional já viu

today-seen-question = Um profissional viu e disse que você pode correr?

today-seen-detail = Então isso é anotado e o aviso some. Caso contrário, deixe-o aqui.

today-gone = Já passou

today-gone-question = Passou por completo?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = Nenhum profissional de saúde revisou ainda estas palavras.

# The page for a professional.
today-take-along = Para levar à consulta

today-made-on = Feito em { $day }

# Leads to a page of the guide.
today-guide = Ler mais no guia

# Today's suggestion, and what the runner makes of it.
today-accept = Aceitar a sugestão

today-keep = Manter meu plano

today-accepted = Você aceitou a sugestão.

today-kept = Você mantém seu plano.

# Over the reasons for how ready the body is.
today-why-so = O que conta hoje

today-signs = Os sinais um a um

today-missing = O que ainda não se sabe

# How many runs have taught what is usual for the runner's legs.
today-baseline = O habitual das suas pernas

today-baseline-runs = { $runs } de { $needed } corridas

today-baseline-detail = Depois os sensores podem perguntar sobre pernas pesadas. Sua palavra conta desde já.

# Answers to the question whether an advice helped.
today-helped-yes = Tentei, e ajudou

today-helped-no = Tentei, não ajudou

today-helped-unsure = Tentei, difícil dizer

today-not-tried = Não tentei

# Habits, each with its last seven days.
today-habits = Hábitos

today-habits-empty = Nenhum hábito escolhido.

today-habits-choose = Escolher hábitos

today-habits-forgiven = Um dia perdido foi perdoado.

today-habits-paused = Espera enquanto você para.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }: feito

today-day-not-done = { $day }: não feito

today-day-unknown = { $day }: sem dados

today-day-no-occasion = { $day }: sem ocasião

today-day-paused = { $day }: em pausa

# The ways on from today.
today-to-check-in = Pernas, sono, dor: poucos toques

today-to-run = Com orientação no ouvido

today-to-why = Causas possíveis e o que fazer
