### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Pesadas, então. Não lute contra, vamos leve.
    .chatty = Pernas pesadas acontecem com todo mundo. Não lute contra. Fazemos desta uma corrida leve.
    .screen = Pesadas: vá leve

rescue-ease = Diminua até conseguir conversar.
    .chatty = Diminua bem, até conseguir conversar com frases inteiras.
    .screen = Ritmo de conversa

rescue-tall = Corra alto, ombros baixos. Solte os braços. Pise macio embaixo de você.
    .chatty = Cresça e deixe os ombros caírem. Solte os braços. Deixe os pés pisarem macio, bem embaixo de você.
    .screen = Alto, solto, macio

rescue-steps = Passos mais rápidos, leves e curtos por um minuto.
    .chatty = Agora passos mais rápidos, leves e curtos, só por um minuto. A velocidade continua leve.
    .screen = Passos rápidos e curtos

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Passos mais rápidos e curtos por um minuto. Cerca de { $cadence }.
    .chatty = Agora passos mais rápidos, leves e curtos, só por um minuto. Cerca de { $cadence } por minuto, na mesma velocidade.
    .screen = Passos mais rápidos { $cadence-digits }

rescue-breathe = Respire baixo. Deixe a expiração conduzir.
    .chatty = Respire baixo, com a barriga. Deixe a expiração conduzir, lenta e longa.
    .screen = Respire baixo

# With a pattern in steps.
rescue-breathe-steps = Respire baixo. Inspire em { $in } passos, expire em { $out }.
    .chatty = Respire baixo, com a barriga. Inspire em { $in } passos, expire em { $out }, e deixe a expiração conduzir.
    .screen = Respire { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Só até o próximo poste.
        [second] Escolha algo à sua frente. Corra só até lá.
       *[third] Dois minutos, não mais. Depois a gente vê.
    }
    .screen = Só dois minutos

rescue-self-talk = { $variant ->
        [first] Diga a si: isto passa.
        [second] Diga a si: leve e solto.
       *[third] Diga a si: devagar também é correr.
    }
    .chatty = { $variant ->
        [first] Diga a si: isto passa, já passou antes.
        [second] Diga a si: pés leves, respiração tranquila.
       *[third] Diga a si: devagar também é correr, e estou correndo.
    }
    .screen = Isto passa

rescue-fuel = Mais de uma hora já. Coma algo, beba se tiver sede.
    .chatty = Você corre há mais de uma hora. Coma carboidrato, se tiver, e beba se tiver sede.
    .screen = Coma, beba

rescue-walk = Caminhe um minuto. Depois corra quatro leves.
    .chatty = Caminhe um minuto, não é derrota nenhuma. Depois corremos quatro leves.
    .screen = Caminhe um minuto

rescue-run = Corra de novo, quatro minutos leves.
    .chatty = E corra de novo, com calma, quatro minutos leves.
    .screen = Corra quatro leves

rescue-walk-again = Caminhe mais um minuto.
    .screen = Caminhe um minuto

rescue-cut-short = Pegue o caminho curto para casa. Vale.
    .chatty = Pegue hoje o caminho curto para casa. Uma corrida leve vale como feita.
    .screen = Caminho curto para casa

rescue-check = Melhor, igual ou pior?
    .chatty = Como estão as pernas agora? Melhores, iguais ou piores?
    .screen = Melhor, igual, pior?

rescue-quicker = Seus passos estão mais rápidos. Bom.
    .chatty = Eu ouço: seus passos estão mais rápidos. Bom trabalho.
    .screen = Passos mais rápidos

rescue-calmer = Sua frequência cardíaca baixou. Bom.
    .chatty = Sua frequência cardíaca baixou. Bom, este ritmo combina com você.
    .screen = Coração mais baixo

rescue-better = Bom. Siga leve, esta corrida vale.
    .chatty = Bom, as pernas estão voltando. Siga leve, e esta corrida vale inteira.
    .screen = Melhor: siga leve

rescue-done = Leve basta hoje. A corrida vale como feita.
    .chatty = Você tentou tudo o que eu sei. Leve basta hoje, e vale como feito.
    .screen = Leve basta

rescue-stop = Pesadas de novo depois de caminhar. Pare por hoje, volte caminhando.
    .chatty = As pernas pesam de novo depois de caminhar. Pare de correr por hoje, e volte caminhando.
    .screen = Pare por hoje

fuel-reminder = Mais de uma hora. Coma algo agora, se tiver.
    .chatty = Mais de uma hora, e vai bem. Coma algo agora, se tiver.
    .screen = Coma agora
