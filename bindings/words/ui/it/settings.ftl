# The contents of the settings: titles of its pages, and what is on each.
settings-profile = Tu

settings-profile-detail = Unità, battito, lingua degli annunci, storia di salute

settings-voice = Voce e suono

settings-voice-detail = Velocità, volume, senza cuffie

settings-coaching = Coaching

settings-coaching-detail = Quanto parla il coach, tocchi per le gambe pesanti

settings-appearance = Aspetto

settings-appearance-detail = Chiaro o scuro, contrasto, lingua dell’app

settings-privacy = Privacy

settings-privacy-detail = Blocco, schermate nascoste, cosa si trova dove, cancellazione

settings-reminders = Promemoria

settings-reminders-detail = Quali, quando, ore di silenzio

settings-journal = Diario e abitudini

settings-journal-detail = Cosa puoi annotare, quali abitudini segui

settings-data = Backup e file

settings-data-detail = Backup, esportazione, importazione

settings-health = Altre app di salute

settings-health-detail = Ricevi sonno e battito, condividi le corse

settings-about = Informazioni su Fresh Legs

settings-about-detail = Versione, licenze

# Said once something on a page was saved.
settings-saved = Salvato

# Asked when a form is left that has not been saved.
settings-leave = Uscire senza salvare?

settings-leave-text = Quello che hai cambiato in questa pagina andrebbe perso.

settings-leave-yes = Esci

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = Un numero intero, per favore

# The page about the runner.
settings-profile-units = Unità

settings-profile-metric = Chilometri

settings-profile-imperial = Miglia

settings-profile-heart = Frequenza cardiaca

# Above the two fields for heart rates.
settings-profile-heart-why = Da qui si calcolano le zone. Lascia vuoto quello che non sai.

settings-profile-resting = Battito a riposo

# Below both fields for heart rates.
settings-profile-beats = battiti al minuto

settings-profile-maximal = Battito massimo

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Sesso, per quanto serve a una formula

settings-profile-female = Femmina

settings-profile-male = Maschio

settings-profile-sex-unsaid = Non indicato

settings-profile-language = Lingua degli annunci

settings-background = Storia di salute

settings-background-why = Perché i consigli siano prudenti dove serve. Resta su questo telefono e puoi tralasciare tutto.

settings-background-birth-year = Anno di nascita

# Switches: what of this applies to the runner.
settings-background-heart = Una malattia del cuore

settings-background-rhythm = Un disturbo del ritmo cardiaco

settings-background-medicine = Un farmaco che cambia il battito

settings-background-asthma = Asma

settings-background-diabetes = Diabete

settings-background-smoking = Fumo

settings-background-pregnancy = Gravidanza, o parto nell’ultimo anno

settings-background-bone = Una lesione ossea da stress in passato

settings-background-anaemia = Anemia, ora o in passato

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Proponimi comunque la guida del respiro

settings-background-breath-guide-why = Con asma o gravidanza viene tralasciata. In caso di dubbi chiedi al medico.

# The page about voice and sound.
settings-voice-heading = Voce

settings-voice-rate = Velocità della voce

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Quale voce

settings-voice-own = Quella scelta dal telefono

# Speaks the example below.
settings-voice-try = Ascolta

# An example of what the coach says, spoken aloud.
settings-voice-sample = Adesso piano. Passi corti, e butta fuori l’aria lentamente.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = it

settings-voice-failed = La voce non è riuscita a parlare. Provane un’altra o guarda le voci del telefono.

# $language is the name of a language.
settings-voice-missing = Questo telefono non ha ancora una voce per { $language }. Fino ad allora gli annunci sono segnali e parole sullo schermo.

# Opens the phone's own page about voices.
settings-voice-system = Voci del telefono

settings-voice-system-detail = Lì trovi altre voci, anche senza rete

settings-volume = Volume

settings-volume-why = Ciascuno rispetto al volume del telefono.

settings-volume-breath = Guida del respiro

settings-volume-metronome = Metronomo

settings-volume-signals = Segnali

# A volume of 0.
settings-volume-off = spento

settings-volume-percent = { $value }%

settings-without-headphones = Senza cuffie

settings-without-headphones-why = Se segnali che qualcosa fa male o ti spaventa, la risposta viene detta comunque ad alta voce.

settings-without-headphones-speaker = Ad alta voce

settings-without-headphones-speaker-detail = Lo sentono tutti intorno

settings-without-headphones-vibration = Con vibrazione

settings-without-headphones-vibration-detail = Le parole sono sullo schermo

settings-without-headphones-silent = Per niente

settings-without-headphones-silent-detail = Li mostra solo lo schermo

settings-trim = Sincronia del ritmo

settings-trim-why = Le cuffie senza filo suonano in ritardo. Se il colpo arriva dopo il piede, aumenta; se arriva prima, diminuisci.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Suona più tardi

settings-trim-more = Suona prima

# The page about coaching.
settings-coaching-words = Quanto parla il coach

settings-coaching-brief = Lo stretto necessario

settings-coaching-chatty = Una parola gentile in più

settings-coaching-knocks = Tocchi per le gambe pesanti

settings-coaching-knocks-detail = Durante la corsa, due tocchi sul telefono dicono che le gambe sono pesanti.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = Si sceglie altrove

settings-coaching-run = Tipo di corsa, obiettivo, metronomo e respiro: prima e durante ogni corsa

settings-coaching-plan = Per cosa ti alleni, e la prossima settimana

settings-coaching-sensors = Fasce, sensori da scarpa e orologi

# The page about how the app looks.
settings-appearance-colours = Colori

settings-appearance-system = Come il telefono

settings-appearance-light = Chiaro

settings-appearance-dark = Scuro

settings-appearance-contrast = Contrasto elevato

settings-appearance-contrast-detail = Linee e lettere più marcate, per il sole e gli occhi stanchi

settings-appearance-language = Lingua dell’app

# Below it and other rows that lead out of the app.
settings-opens-system = Apre le impostazioni del telefono

# The page about privacy.
settings-privacy-lock = Blocca l’app

settings-privacy-lock-detail = Chiede il dito, il volto o il codice del telefono. Una corsa resta aperta.

settings-privacy-lock-missing = Questo telefono non ha ancora un blocco. Impostalo prima nelle sue impostazioni.

settings-privacy-hide = Nascondi le schermate

settings-privacy-hide-detail = Niente screenshot, e nulla da vedere nell’elenco delle app aperte

settings-privacy-where = Cosa si trova dove

settings-privacy-where-phone = Corse, diario, sensori e profilo: solo su questo telefono, cifrati. La chiave è nella cassaforte del telefono.

settings-privacy-where-network = Rete: nessuna. L’app non può usare internet. Niente account, niente pubblicità, niente statistiche.

settings-privacy-where-files = Backup ed esportazioni: dove li metti tu. Un backup è cifrato con la tua passphrase, un’esportazione no.

settings-privacy-where-health = Dati di salute di altre app: solo se lo permetti, e solo dentro questo telefono.

settings-delete = Cancella tutto

settings-delete-detail = Tutte le corse, il diario, il profilo e i sensori

# The first of two questions before everything is deleted.
settings-delete-first = Cancellare tutto?

settings-delete-first-text = Spariscono tutte le corse, l’intero diario, il tuo profilo e i tuoi sensori. Fai prima un backup se potresti volerli ancora.

settings-delete-first-yes = Continua

# The second question.
settings-delete-second = Davvero tutto?

settings-delete-second-text = Non si torna indietro, se non con un backup fatto da te.

settings-deleted = Tutto è stato cancellato.

settings-start-again = Ricomincia

# The page about reminders.
settings-reminders-why = I promemoria sono pochi, e mai nelle ore di silenzio.

settings-reminders-card = Dopo una corsa

settings-reminders-card-detail = Com’è andata, se non l’hai ancora detto

settings-reminders-morning = Check-in del mattino

settings-reminders-morning-detail = Come stanno oggi le tue gambe

settings-reminders-helped = È servito?

settings-reminders-helped-detail = Quando hai provato un consiglio

# Each opens a choice of the time of day.
settings-reminders-morning-at = Ora del mattino

settings-reminders-helped-at = Ora per «È servito?»

settings-reminders-quiet = Ore di silenzio

settings-reminders-quiet-from = Dalle

settings-reminders-quiet-to = Alle

settings-reminders-quiet-why = Due volte la stessa ora significa: nessuna ora di silenzio.

# The two sliders of a choice of the time of day.
settings-time-hour = Ora

settings-time-minute = Minuto

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Non ancora permesso

settings-permission-allow = Permetti

settings-permission-system = Apri le impostazioni del telefono

settings-permission-restricted = Questo telefono non lo ha, o le regole del proprietario lo vietano.

# The page about the journal.
settings-journal-fields = Cosa puoi annotare

settings-journal-mass = Peso corporeo

settings-journal-mass-detail = Solo per vedere quanto sudi correndo. Mai come obiettivo.

settings-journal-cycle = Ciclo mestruale

settings-journal-cycle-detail = Il giorno del ciclo, accanto a come senti le gambe

settings-habits = Abitudini che segui

settings-habits-why = Quante ne vuoi. Quello che tralasci non viene contato.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Sonno

settings-habit-mobility = Mobilità

settings-habit-strength = Forza

settings-habit-fuelling = Energia per le corse lunghe

settings-habit-hydration = Bere

settings-habit-warm-up = Riscaldamento

settings-habit-easy-days = Facile dopo il duro

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }: volte a settimana

settings-habit-usual = Come di solito

# The page about backups and files.
settings-backup = Backup

settings-backup-why = Tutto in un file cifrato. Senza la passphrase nessuno può aprirlo, nemmeno tu.

settings-passphrase = Passphrase

settings-passphrase-hint = Qualche parola che solo tu metteresti insieme

settings-passphrase-again = Passphrase di nuovo

settings-passphrase-differs = Le due non sono uguali.

settings-backup-save = Salva un backup

settings-restore = Ripristino

settings-restore-why = Recupera un backup. Vince ciò che è più recente; nulla di quello che c’è va perso.

settings-restore-pick = Scegli un backup

settings-export = Esporta

settings-export-why = Da leggere altrove o da portare con te. Questi file non sono cifrati.

settings-export-report = Resoconto di dodici settimane

settings-export-report-detail = Una pagina con grafici, per te o per un professionista (HTML)

settings-export-tables = Tabelle

settings-export-tables-detail = Per un foglio di calcolo (CSV, compresso)

settings-export-everything = Tutto come testo

settings-export-everything-detail = Per altri programmi e un altro Fresh Legs (JSON)

settings-import = Importa

settings-import-runs = Corse registrate

settings-import-runs-detail = Di un orologio o di un’altra app (FIT, TCX, GPX)

settings-import-daily = Misure quotidiane

settings-import-daily-detail = Esportazioni di HRV4Training, Elite HRV o una tabella di misure (CSV)

settings-import-everything = Da un altro Fresh Legs

settings-import-everything-detail = Quello che è stato esportato come testo (JSON)

# While files are read or written.
settings-moving = In corso …

# Title above what came of reading or writing files.
settings-moved = Fatto

settings-moved-written = Il file è dove l’hai messo.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } elemento dentro
   *[other] { $count } elementi dentro
}

settings-moved-new = { $count ->
    [one] { $count } nuovo
   *[other] { $count } nuovi
}

settings-moved-newer = { $count ->
    [one] { $count } aggiornato
   *[other] { $count } aggiornati
}

settings-moved-known = { $count ->
    [one] { $count } c’era già
   *[other] { $count } c’erano già
}

settings-moved-broken = { $count ->
    [one] { $count } illeggibile, tralasciato:
   *[other] { $count } illeggibili, tralasciati:
}

settings-moved-unknown = Qualcosa viene da un Fresh Legs più recente ed è stato tralasciato.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Aggiunta: { $run }

settings-moved-run-known = C’era già: { $run }

settings-moved-run-other = Tralasciata, non è una corsa: { $run }

settings-moved-none = Non c’era nessuna corsa.

settings-moved-faults = { $count ->
    [one] { $count } errore del file è stato aggirato:
   *[other] { $count } errori del file sono stati aggirati:
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}

# A line of a table in which something is wrong.
settings-moved-line = Riga { $line }: { $reason }

settings-wrong-passphrase = La passphrase è un’altra. Nulla è stato modificato.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = Il file è danneggiato. Forse una parte si può ancora leggere.

settings-salvage = Aggiungi quello che si legge

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = I dati salvati erano danneggiati

settings-set-aside-text = Il file danneggiato è stato messo da parte, non cancellato, e ne è stato iniziato uno nuovo. Se hai un backup, ripristinalo qui sotto.

# The page about other health apps.
settings-health-in = Si ricevono notti, battito a riposo, la sua variabilità e allenamenti scritti da altre app. Quello che hai scritto tu resta.

settings-health-out = Si condividono le corse finite, con tempo e distanza. Una corsa che cancelli qui viene tolta anche lì.

settings-health-now = Scambia ora

settings-health-done = { $count ->
    [one] { $count } voce ricevuta o modificata
   *[other] { $count } voci ricevute o modificate
}

settings-health-nothing = Non c’era nulla di nuovo.

settings-health-allowed = Permesso

settings-health-change = Cambia ciò che è permesso

settings-health-missing = Questo telefono non ha un archivio di dati di salute condiviso tra app.

# The page about the app.
settings-about-version = Versione { $version }

settings-about-what = Un compagno di corsa che ascolta le tue gambe. Funziona senza account e senza rete.

settings-about-medical = Fresh Legs informa. Non fa diagnosi e non sostituisce un medico. Se qualcosa ti spaventa, fermati e chiedi aiuto.

settings-about-own = Fresh Legs è software libero, con licenza Apache-2.0 o MIT.

settings-licences = Licenze di ciò che è usato

settings-licences-thanks = { $count ->
    [one] { $count } libreria di altri. Grazie.
   *[other] { $count } librerie di altri. Grazie.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Correzione
