### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Tranquille, donc. Les objectifs se reposent.
    .chatty = Tranquille, donc, et c'est très bien. Tes objectifs se reposent pour l'instant.
    .screen = Tranquille, sans objectif

not-now-noted = D'accord.
    .chatty = D'accord. Je te laisse en paix un moment.
    .screen = Pas maintenant

word-undone = C'est annulé.
    .chatty = C'est annulé. On continue comme avant.
    .screen = Annulé

heavy-early = Donne-leur dix minutes. Reste tranquille.
    .chatty = Les jambes ont souvent besoin de temps. Donne-leur dix minutes tranquilles.
    .screen = Attends dix minutes

early-check = Dix minutes ont passé. Mieux, pareil ou pire ?
    .chatty = Dix minutes ont passé. Les jambes vont mieux, pareil ou pire ?
    .screen = Mieux, pareil, pire ?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent } pour cent plus lent, cœur plus bas. Jambes lourdes, ou tu ralentis exprès ?
        [same] { $percent } pour cent plus lent, même fréquence cardiaque. Jambes lourdes, ou tu ralentis exprès ?
        [higher] { $percent } pour cent plus lent, cœur plus haut. Jambes lourdes, ou tu ralentis exprès ?
       *[unknown] { $percent } pour cent plus lent. Jambes lourdes, ou tu ralentis exprès ?
    }
    .chatty = { $heart ->
        [lower] Tu cours environ { $percent } pour cent moins vite, le cœur plus bas. Tes jambes sont lourdes, ou tu ralentis exprès ?
        [same] Tu cours environ { $percent } pour cent moins vite, même fréquence cardiaque. Tes jambes sont lourdes, ou tu ralentis exprès ?
        [higher] Tu cours environ { $percent } pour cent moins vite, le cœur plus haut. Tes jambes sont lourdes, ou tu ralentis exprès ?
       *[unknown] Tu cours environ { $percent } pour cent moins vite. Tes jambes sont lourdes, ou tu ralentis exprès ?
    }
    .screen = Lourdes ou exprès ?

cardio-drift = Le cœur monte à la même allure. Ralentis, rafraîchis-toi, bois si soif.
    .chatty = Ton cœur travaille plus à la même allure. Ralentis un peu, rafraîchis-toi, et bois si tu as soif.
    .screen = Le cœur monte, ralentis
