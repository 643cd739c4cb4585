### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Leve, então. As metas descansam.
    .chatty = Leve, então, e está ótimo. Suas metas descansam por enquanto.
    .screen = Leve, sem metas

not-now-noted = Tudo bem.
    .chatty = Tudo bem. Deixo você em paz por um tempo.
    .screen = Agora não

word-undone = Desfeito.
    .chatty = Desfeito. Seguimos como antes.
    .screen = Desfeito

heavy-early = Dê dez minutos a elas. Siga leve.
    .chatty = As pernas costumam demorar a acordar. Dê a elas dez minutos leves.
    .screen = Espere dez minutos

early-check = Dez minutos se passaram. Melhor, igual ou pior?
    .chatty = Dez minutos se passaram. As pernas estão melhores, iguais ou piores?
    .screen = Melhor, igual, pior?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent } por cento mais lento, coração mais baixo. Pernas pesadas, ou aliviando de propósito?
        [same] { $percent } por cento mais lento, coração igual. Pernas pesadas, ou aliviando de propósito?
        [higher] { $percent } por cento mais lento, coração mais alto. Pernas pesadas, ou aliviando de propósito?
       *[unknown] { $percent } por cento mais lento. Pernas pesadas, ou aliviando de propósito?
    }
    .chatty = { $heart ->
        [lower] Você está { $percent } por cento mais lento, com o coração mais baixo. As pernas pesam, ou você alivia de propósito?
        [same] Você está { $percent } por cento mais lento, com o coração igual. As pernas pesam, ou você alivia de propósito?
        [higher] Você está { $percent } por cento mais lento, com o coração mais alto. As pernas pesam, ou você alivia de propósito?
       *[unknown] Você está { $percent } por cento mais lento. As pernas pesam, ou você alivia de propósito?
    }
    .screen = Pesadas ou aliviando?

cardio-drift = O coração sobe no mesmo ritmo. Alivie, refresque-se, beba se tiver sede.
    .chatty = Seu coração trabalha mais no mesmo ritmo. Alivie um pouco, refresque-se, e beba se tiver sede.
    .screen = Coração sobe: alivie
