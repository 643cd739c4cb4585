### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Pesanti, allora. Non combatterle, andiamo piano.
    .chatty = Le gambe pesanti capitano a tutti. Non combatterle. Ne facciamo una corsa facile.
    .screen = Pesanti: vai piano

rescue-ease = Rallenta finché potresti parlare.
    .chatty = Rallenta davvero, finché potresti parlare con frasi intere.
    .screen = Passo da chiacchiere

rescue-tall = Corri alto, spalle giù. Scuoti le braccia. Appoggia morbido sotto di te.
    .chatty = Corri alto e lascia cadere le spalle. Scuoti le braccia. Appoggia i piedi morbidi, proprio sotto di te.
    .screen = Alto, sciolto, morbido

rescue-steps = Passi più rapidi, leggeri e corti per un minuto.
    .chatty = Ora passi più rapidi, leggeri e corti, solo per un minuto. La velocità resta facile.
    .screen = Passi rapidi e corti

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Passi più rapidi e corti per un minuto. Circa { $cadence }.
    .chatty = Ora passi più rapidi, leggeri e corti, solo per un minuto. Circa { $cadence } al minuto, alla stessa velocità facile.
    .screen = Passi più rapidi { $cadence-digits }

rescue-breathe = Respira in basso. Lascia guidare l'espirazione.
    .chatty = Respira in basso, con la pancia. Lascia guidare l'espirazione, lenta e lunga.
    .screen = Respira con la pancia

# With a pattern in steps.
rescue-breathe-steps = Respira in basso. Inspira per { $in } passi, espira per { $out }.
    .chatty = Respira in basso, con la pancia. Inspira per { $in } passi, espira per { $out }, e lascia guidare l'espirazione.
    .screen = Respira { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Solo fino al prossimo lampione.
        [second] Scegli qualcosa davanti a te. Corri solo fin lì.
       *[third] Due minuti, non di più. Poi vediamo.
    }
    .screen = Solo due minuti

rescue-self-talk = { $variant ->
        [first] Di' a te: passerà.
        [second] Di' a te: leggero e sciolto.
       *[third] Di' a te: piano è correre lo stesso.
    }
    .chatty = { $variant ->
        [first] Di' a te: passerà, è già passato altre volte.
        [second] Di' a te: piedi leggeri, respiro tranquillo.
       *[third] Di' a te: piano è correre lo stesso, e io corro.
    }
    .screen = Passerà

rescue-fuel = Più di un'ora ormai. Mangia qualcosa, bevi se hai sete.
    .chatty = Corri da più di un'ora. Prendi dei carboidrati se ne hai, e bevi se hai sete.
    .screen = Mangia, bevi

rescue-walk = Cammina un minuto. Poi corri quattro facili.
    .chatty = Cammina un minuto, non è una sconfitta. Poi ne corriamo quattro facili.
    .screen = Cammina un minuto

rescue-run = Corri di nuovo, quattro minuti facili.
    .chatty = E corri di nuovo, con calma, quattro minuti facili.
    .screen = Corri quattro facili

rescue-walk-again = Cammina ancora un minuto.
    .screen = Cammina un minuto

rescue-cut-short = Prendi la strada corta verso casa. Vale.
    .chatty = Prendi oggi la strada corta verso casa. Una corsa facile vale come fatta.
    .screen = Strada corta a casa

rescue-check = Meglio, uguale o peggio?
    .chatty = Come vanno le gambe adesso? Meglio, uguale o peggio?
    .screen = Meglio, uguale, peggio?

rescue-quicker = I tuoi passi sono più rapidi. Bene.
    .chatty = Lo sento: i tuoi passi sono più rapidi. Ottimo lavoro.
    .screen = Passi più rapidi

rescue-calmer = La frequenza cardiaca è scesa. Bene.
    .chatty = La frequenza cardiaca è scesa. Bene, questo passo fa per te.
    .screen = Cuore più basso

rescue-better = Bene. Resta facile, questa corsa vale.
    .chatty = Bene, le gambe stanno tornando. Resta facile, e questa corsa vale per intero.
    .screen = Meglio: resta facile

rescue-done = Oggi basta andare piano. La corsa vale come fatta.
    .chatty = Hai provato tutto quello che so. Oggi basta andare piano, e vale come fatto.
    .screen = Piano basta

rescue-stop = Di nuovo pesanti dopo il cammino. Basta per oggi, torna camminando.
    .chatty = Le gambe sono di nuovo pesanti dopo il cammino. Smetti di correre per oggi, e torna camminando.
    .screen = Basta per oggi

fuel-reminder = Più di un'ora. Mangia qualcosa adesso, se ne hai.
    .chatty = Più di un'ora, e va bene. Mangia qualcosa adesso, se ne hai.
    .screen = Mangia adesso
