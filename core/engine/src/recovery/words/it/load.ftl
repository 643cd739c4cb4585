### Load: what was done, day by day.

load-none = Non si conosce ancora nessun allenamento. Registra una corsa o inseriscine una, e il tuo carico compare qui.
load-building = La tua base di riferimento si sta formando: giorno { $day } di { $days }. Fino ad allora i valori a lungo termine dicono poco.

load-measure-banister = Il tuo carico si calcola da frequenza cardiaca e tempo (TRIMP di Banister).
load-measure-session_rpe = Il tuo carico si calcola da sforzo e tempo: minuti per lo sforzo da 0 a 10 che hai inserito dopo ogni seduta.
load-measure-edwards = Il tuo carico si calcola dal tempo in cinque zone di frequenza cardiaca (TRIMP di Edwards).
load-measure-minutes = Il tuo carico si conta solo in minuti: non c'è uno sforzo, né una frequenza cardiaca utilizzabile. Inserisci lo sforzo dopo una corsa, e dirà di più.

load-estimated =
    { $days ->
        [one] Negli ultimi 28 giorni il carico di un giorno è in parte una stima dal resto del tuo allenamento.
       *[other] Negli ultimi 28 giorni il carico di { $days } giorni è in parte una stima dal resto del tuo allenamento.
    }
load-talk-test = La frequenza cardiaca non si usa per il tuo carico, per quello che hai detto sulla tua salute. Conta lo sforzo che inserisci.
load-maximum-unknown = La tua frequenza cardiaca massima non è ancora nota, perciò dalla frequenza non si può calcolare il carico. Inseriscila, o corri tre volte con un sensore di frequenza cardiaca.
load-maximum-seen = Come frequenza cardiaca massima si prendono { $bpm } battiti al minuto, il valore più alto raggiunto in tre delle tue corse. Inseriscila se la conosci meglio.
load-maximum-age = La tua frequenza cardiaca massima è una stima dall'età: { $bpm } battiti al minuto. Può sbagliare di 10 o più. Inseriscila se la conosci meglio.
load-resting-unknown = La tua frequenza cardiaca a riposo non è ancora nota. La aggiunge una misura del mattino o un check-in, e allora la frequenza cardiaca conta di più.

load-week-first = Questa settimana finora: { $now }. Non c'è ancora una settimana precedente con cui confrontarla.
load-week-so-far = Questa settimana finora: { $now }. La settimana scorsa, fino allo stesso giorno: { $before }.
load-week-full = La settimana scorsa: { $last }. Quella prima: { $before }.
load-week-habit = È più di un decimo sopra gli stessi giorni della settimana scorsa. Molti aggiungono al massimo un decimo a settimana. È solo un'abitudine: gli studi non hanno mostrato che questa regola cambi quanto spesso ci si fa male.
load-week-absent = Questa settimana finora: { $now }. La settimana scorsa c'era un infortunio, una malattia o un'assenza, perciò le due non si confrontano.

load-longest = La corsa più lunga dei 30 giorni prima: { $distance }.
load-longest-unknown = Non si conosce ancora nessuna corsa dei 30 giorni prima.
load-spike-within = { $distance } non è un gran passo rispetto alla tua corsa più lunga dei 30 giorni prima ({ $longest }).
load-spike-beyond-10 = { $distance } è più di un decimo oltre la tua corsa più lunga dei 30 giorni prima ({ $longest }). In un grande studio, salti così andavano di solito insieme a più infortuni (prove moderate). Passi più piccoli possono essere più gentili con le tue gambe.
load-spike-beyond-30 = { $distance } è ben oltre la tua corsa più lunga dei 30 giorni prima ({ $longest }). In un grande studio, salti così andavano di solito insieme a più infortuni (prove moderate). Passi più piccoli possono essere più gentili con le tue gambe.
load-spike-beyond-100 = { $distance } è più del doppio della tua corsa più lunga dei 30 giorni prima ({ $longest }). In un grande studio, salti di questa misura andavano di solito insieme a chiaramente più infortuni (prove moderate). Passi più piccoli, o una parte camminando, possono essere più gentili con le tue gambe.

load-split = Gli ultimi 28 giorni: { $low } facile, { $moderate } moderato, { $high } duro.
load-split-unknown = Di { $unknown } degli ultimi 28 giorni non si conosce l'intensità: non c'è uno sforzo, né una frequenza cardiaca utilizzabile.
load-split-none = Negli ultimi 28 giorni non si conosce nessun allenamento.
