### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Piano, allora. Gli obiettivi riposano.
    .chatty = Piano, allora, e va benissimo. I tuoi obiettivi per ora riposano.
    .screen = Piano, senza obiettivi

not-now-noted = Va bene.
    .chatty = Va bene. Ti lascio in pace per un po'.
    .screen = Non ora

word-undone = Annullato.
    .chatty = Annullato. Continuiamo come prima.
    .screen = Annullato

heavy-early = Dai loro dieci minuti. Resta facile.
    .chatty = Le gambe spesso hanno bisogno di tempo. Dai loro dieci minuti facili.
    .screen = Aspetta dieci minuti

early-check = Sono passati dieci minuti. Meglio, uguale o peggio?
    .chatty = Sono passati dieci minuti. Le gambe vanno meglio, uguale o peggio?
    .screen = Meglio, uguale, peggio?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent } per cento più piano, cuore più basso. Gambe pesanti, o rallenti apposta?
        [same] { $percent } per cento più piano, cuore uguale. Gambe pesanti, o rallenti apposta?
        [higher] { $percent } per cento più piano, cuore più alto. Gambe pesanti, o rallenti apposta?
       *[unknown] { $percent } per cento più piano. Gambe pesanti, o rallenti apposta?
    }
    .chatty = { $heart ->
        [lower] Vai circa { $percent } per cento più piano, con il cuore più basso. Hai le gambe pesanti, o rallenti apposta?
        [same] Vai circa { $percent } per cento più piano, con il cuore uguale. Hai le gambe pesanti, o rallenti apposta?
        [higher] Vai circa { $percent } per cento più piano, con il cuore più alto. Hai le gambe pesanti, o rallenti apposta?
       *[unknown] Vai circa { $percent } per cento più piano. Hai le gambe pesanti, o rallenti apposta?
    }
    .screen = Pesanti o piano apposta?

cardio-drift = Il cuore sale allo stesso passo. Rallenta, rinfrescati, bevi se hai sete.
    .chatty = Il tuo cuore lavora di più allo stesso passo. Rallenta un po', rinfrescati, e bevi se hai sete.
    .screen = Cuore su: rallenta
