### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = Di oggi si sa troppo poco.
readiness-headline-good = Il tuo corpo sembra pronto per quello che hai in programma.
readiness-headline-watch = Il tuo corpo sembra pronto, con qualcosa da tenere d'occhio.
readiness-headline-reduced = Un giorno più leggero può farti bene.
readiness-headline-low = Oggi il tuo corpo può aver bisogno di recupero.

readiness-suggest-unknown = Niente parla a favore o contro il tuo programma. Ascolta le gambe.
readiness-suggest-as-planned = Corri come da programma, e ascolta le gambe.
readiness-suggest-easy = Fanne una corsa facile, a un passo a cui puoi parlare. Se preferisci, puoi tenere il programma.
readiness-suggest-active-recovery = Una camminata, bici o nuoto facili possono farti più bene di una corsa. Se preferisci, puoi tenere il programma.
readiness-suggest-rest = Oggi riposa. Una corsa saltata costa molto poco, e il riposo ti aiuta a tornare bene.

readiness-level-missing = non noto
readiness-level-good = come al solito
readiness-level-watch = da guardare
readiness-level-reduced = meno del solito
readiness-level-low = molto meno del solito

readiness-factor-feeling = come ti senti
readiness-factor-sleep = sonno
readiness-factor-hrv = variabilità della frequenza cardiaca
readiness-factor-resting-heart-rate = frequenza cardiaca a riposo
readiness-factor-load = carico di allenamento

readiness-confidence-none = Oggi non si conosce nessuno dei segni.
readiness-confidence = { $spoken ->
    [one] Oggi si conosce uno dei { $all } segni: { $signs }.
   *[other] Oggi si conoscono { $spoken } dei { $all } segni: { $signs }.
}

## How the runner feels

readiness-no-check-in = Oggi non c'è ancora un check-in.
readiness-feeling-well = A quanto dici, ti senti bene.
readiness-held = Hai segnalato un segno di allarme in una corsa, e da allora non se ne sa altro. Per favore rispondi alla domanda prima di correre di nuovo.
readiness-absent-ill = Risulta una malattia. Il tuo programma ti aspetta.
readiness-absent-injured = Risulta un infortunio. Il tuo programma ti aspetta.
readiness-ill-fever = Hai la febbre. Correre con la febbre può essere pericoloso, perciò riposa.
readiness-ill-chest = Hai una tosse di petto. Riposa finché non è passata.
readiness-ill-stomach = Stomaco o intestino non stanno bene. Riposa, e bevi a sufficienza.
readiness-ill-cold = Hai un raffreddore. Se proprio corri, resta su una corsa breve e facile.
readiness-ill-other = Non ti senti bene. Vai con calma.
readiness-ill-before = Il giorno { $day } avevi febbre o tosse di petto. Aspetta di non averne da uno o due giorni.
readiness-pain-stops = Hai inserito un dolore di { $level } su dieci. Non correre con un dolore sopra cinque.
readiness-pain-holds = Hai inserito un dolore di { $level } su dieci. Non fare più dell'ultima volta finché non è di due o meno.
readiness-pain-mild = Hai inserito un dolore di { $level } su dieci. Guarda se entro domani è sparito.
readiness-legs-some = Le tue gambe sono un po' pesanti.
readiness-legs-heavy = Le tue gambe sono pesanti.
readiness-legs-very-heavy = Le tue gambe sono molto pesanti.
readiness-legs-running = { $days ->
    [one] Le tue gambe sono pesanti da { $days } mattina.
   *[other] Le tue gambe sono pesanti da { $days } mattine di fila.
}
readiness-legs-in-run = Le tue gambe erano pesanti nella corsa del giorno { $day }.
readiness-sore-some = Alcuni muscoli sono indolenziti: { $level } su dieci.
readiness-sore = I tuoi muscoli sono indolenziti: { $level } su dieci.
readiness-sore-very = I tuoi muscoli sono molto indolenziti: { $level } su dieci.
readiness-tired = Senti stanchezza.
readiness-exhausted = Ti senti allo stremo.
readiness-mood-subdued = Il tuo umore è un po' basso.
readiness-mood-low = Il tuo umore è basso.
readiness-stress-some = Hai un po' di stress.
readiness-stress-high = Hai molto stress.

## Sleep

readiness-sleep-not-today = Il sonno di stanotte non è stato inserito.
readiness-sleep-nights = { $known ->
    [one] Si conosce { $known } delle { $all } notti che servono per giudicare le ultime due settimane.
   *[other] Si conoscono { $known } delle { $all } notti che servono per giudicare le ultime due settimane.
}
readiness-sleep-very-short = Stanotte hai dormito { $slept }, che è molto poco.
readiness-sleep-short = Stanotte hai dormito { $slept }, che è poco.
readiness-sleep-shortish = Stanotte hai dormito { $slept }. Alla maggior parte degli adulti servono da sette a nove ore.
readiness-sleep-enough = Stanotte hai dormito { $slept }.
readiness-sleep-well = A quanto dici, hai dormito bene.
readiness-sleep-poor = A quanto dici, hai dormito male.
readiness-sleep-fair = A quanto dici, non hai dormito molto bene.
readiness-sleep-debt = { $known ->
    [one] Hai dormito { $mean } nell'unica notte nota delle ultime 14. Rispetto a otto ore per notte mancano { $debt }.
   *[other] Hai dormito in media { $mean } nelle { $known } notti note delle ultime 14. Rispetto a otto ore per notte mancano in tutto { $debt }.
}
readiness-sleep-debt-most = { $known ->
    [one] Hai dormito { $mean } nell'unica notte nota delle ultime 14. Rispetto a otto ore per notte mancano { $debt } o più.
   *[other] Hai dormito in media { $mean } nelle { $known } notti note delle ultime 14. Rispetto a otto ore per notte mancano in tutto { $debt } o più.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = La variabilità della frequenza cardiaca resta fuori, perché hai detto di avere un disturbo del ritmo.
readiness-hrv-not-today = Oggi non c'è una misura della variabilità della frequenza cardiaca.
readiness-hrv-week = { $known ->
    [one] La variabilità della frequenza cardiaca è nota per { $known } degli ultimi sette giorni. Ne servono { $all }.
   *[other] La variabilità della frequenza cardiaca è nota per { $known } degli ultimi sette giorni. Ne servono { $all }.
}
readiness-hrv-building = Giorno { $known } di { $all } della tua base di riferimento della variabilità della frequenza cardiaca.
readiness-hrv-within = La tua variabilità della frequenza cardiaca degli ultimi sette giorni ({ $mean } ms) è nella tua fascia abituale, da { $low } a { $high } ms.
readiness-hrv-below = La tua variabilità della frequenza cardiaca degli ultimi sette giorni ({ $mean } ms) è sotto la tua fascia abituale, da { $low } a { $high } ms. Dietro possono esserci allenamento, poco sonno, stress, alcol o malattia.
readiness-hrv-above = La tua variabilità della frequenza cardiaca degli ultimi sette giorni ({ $mean } ms) è sopra la tua fascia abituale, da { $low } a { $high } ms. Spesso va bene, ma per te è insolito.
readiness-hrv-unsteady = La tua variabilità della frequenza cardiaca cambia da un giorno all'altro più che nella settimana prima: adesso { $now } %, prima { $before } %.

## Resting heart rate

readiness-resting-left-out = La frequenza cardiaca a riposo resta fuori, perché hai detto di prendere un farmaco che cambia il battito.
readiness-resting-not-today = Oggi la frequenza cardiaca a riposo non è stata misurata.
readiness-resting-building = Giorno { $known } di { $all } della tua base di riferimento della frequenza cardiaca a riposo.
readiness-resting-usual = La tua frequenza cardiaca a riposo ({ $bpm }) è vicina al tuo valore abituale ({ $usual }).
readiness-resting-high-today = La tua frequenza cardiaca a riposo ({ $bpm }) oggi è sopra il tuo valore abituale ({ $usual }). Un giorno solo dice poco.
readiness-resting-high-running = La tua frequenza cardiaca a riposo ({ $bpm }) è da tre giorni sopra il tuo valore abituale ({ $usual }). Dietro possono esserci caldo, alcol, malattia, ciclo mestruale o allenamento.
readiness-resting-high-week = La tua frequenza cardiaca a riposo degli ultimi sette giorni ({ $bpm }) è sopra il tuo valore abituale ({ $usual }). Dietro possono esserci caldo, alcol, malattia, ciclo mestruale o allenamento.

## Load

readiness-load-none = Il tuo carico di allenamento non è ancora noto.
readiness-load-building = Giorno { $known } di { $all } della tua base di riferimento del carico di allenamento.
readiness-load-usual = Il tuo allenamento degli ultimi giorni è più o meno quello a cui le gambe sono abituate.
readiness-load-high = La tua ultima settimana è stata ben sopra quello a cui il corpo è abituato da sei settimane.
readiness-load-monotonous = I tuoi giorni si somigliano molto: la monotonia è { $monotony }. Giorni più facili tra quelli duri possono aiutare.
readiness-load-strain = I tuoi giorni si somigliano molto, con una monotonia di { $monotony }, e la fatica della tua settimana è la più alta di sei settimane.
readiness-load-jump = La tua corsa di { $distance } (giorno { $day }) era più di un decimo oltre la più lunga dei 30 giorni prima ({ $longest }).
readiness-load-hard = Il giorno { $day } hai fatto un allenamento duro.
readiness-load-long = Il giorno { $day } hai corso a lungo.

## The morning reading

reading-getting-ready = Metti la fascia, bagnala, e sdraiati o siediti comodamente. Prendi la stessa posizione ogni mattina.
reading-settling = Stai fermo e respira come al solito. Il battito si calma.
reading-measuring = Stai fermo e respira come al solito. La misura è in corso.
reading-finished = La tua misura è fatta.
reading-refused = Questa misura non era abbastanza buona da tenerla.
reading-hint-no-contact = La fascia non si sente. Controlla che tocchi la pelle e sia bagnata.
reading-hint-restless = Molti battiti non sono chiari. Sdraiati o siediti e stai fermo, senza parlare.
reading-quality-good = Una buona misura: { $percent } % dei battiti non erano chiari.
reading-quality-fair = Una misura utilizzabile: { $percent } % dei battiti non erano chiari.
reading-refused-no-beats = Dalla fascia non è arrivato nessun battito. Bagnala, controlla che tocchi la pelle, e riprova.
reading-refused-short = La misura era troppo breve: { $beats ->
    [one] { $seconds } s con { $beats } battito.
   *[other] { $seconds } s con { $beats } battiti.
} Servono almeno 50 s e 50 battiti.
reading-refused-gaps = Per un po' la fascia non si è sentita, e della misura resta troppo poco. Bagna la fascia e riprova.
reading-refused-artefacts = { $percent } % dei battiti non erano chiari, e possono esserlo al massimo il 6 %. Sdraiati e stai fermo, bagna la fascia e riprova.
reading-refused-not-at-rest = Il tuo battito, { $bpm } al minuto, non è quello del riposo. Riprova dopo qualche minuto tranquillo.
reading-refused-drifting = Il tuo battito è cambiato di { $bpm } al minuto durante la misura. Riposa ancora un po' e riprova.
reading-refused-implausible = La fascia non ha mandato intervalli reali tra i battiti. Un'altra fascia forse lo fa.
