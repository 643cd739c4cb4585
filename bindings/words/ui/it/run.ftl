# The title of the screen before a run.
run-title = Corsa

# Begins the run, and while it is begun.
run-start = Inizia

run-starting = Avvio …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = Questo dice di non correre ancora. Vuoi iniziare lo stesso?

run-hold-start = Inizia lo stesso

# Below words on health that no clinician has read yet.
run-unreviewed = Queste parole non sono ancora state riviste da un medico.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = Una corsa è stata interrotta

run-unfinished-text = Riprendila, o chiudila dov'era.

run-unfinished-resume = Riprendi

run-unfinished-close = Chiudi

run-unfinished-question = Chiudere questa corsa?

run-unfinished-consequence = Quello che è registrato resta. Dopo non si può più riprendere.

# Leads from what is said of running today to the first screen.
run-today-more = Altro su oggi

# What sort of run.
run-kind = Che tipo di corsa?

run-kind-easy = Facile

run-kind-treadmill = Tapis roulant

run-kind-trail = Trail

run-kind-intervals = Pista o ripetute

run-kind-race = Gara

run-kind-with-friends = In compagnia

run-kind-treadmill-text = La posizione non viene chiesta.

run-kind-trail-text = Conta lo sforzo, non il passo.

run-kind-race-text = Nessuna domanda, a meno che tu non chieda aiuto.

run-kind-with-friends-text = Solo sicurezza, e risposte alle tue parole.

# What makes a run harder today.
run-conditions = Oggi c'è

run-hot = caldo

run-humid = umidità

run-hilly = salita

run-auto-pause = Pausa quando mi fermo

run-offers-routines = Proponi riscaldamento e defaticamento

# What the coach watches over.
run-aim = Che cosa deve seguire il coach?

run-aim-free = A sensazione

run-aim-free-text = Nessun obiettivo. Le gambe pesanti si notano lo stesso.

run-aim-planned = Il piano di oggi

run-aim-pace = Passo

run-aim-zone = Zona cardiaca

run-aim-heart-rate = Battito

run-aim-cadence = Cadenza

# A heart-rate zone, 1 to 5.
run-zone = Zona { $number }

# The ends of a target.
run-pace-fastest = Non più veloce di

run-pace-slowest = Non più lento di

run-low = Almeno

run-high = Al massimo

# For screen readers: the buttons that change the end of a target.
run-less = { $what }: meno

run-more = { $what }: più

# What the phone is asked for, and why.
run-ready = Che cosa usa questa corsa

run-ready-without = La corsa funziona anche senza. Ti viene chiesto all'inizio.

run-permission-location = Posizione

run-permission-location-why = Per distanza, passo e percorso. Solo durante la corsa, e solo su questo telefono.

run-permission-activity = Attività fisica

run-permission-activity-why = Per i tuoi passi, se nessun sensore li conta.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = Per i tuoi sensori abbinati.

run-permission-notifications = Notifiche

run-permission-notifications-why = Per mostrare la corsa e «Gambe pesanti» sulla schermata di blocco.

run-permission-granted = Consentito

run-permission-allow = Consenti

run-permission-settings = Apri le impostazioni

run-permission-restricted = Non possibile su questo telefono.

# Paired sensors, and whether each is heard.
run-sensors = Sensori

run-sensors-none = Nessuno è abbinato. Il telefono basta.

run-sensors-add = Abbina un sensore

run-sensors-all = Tutto sui sensori

run-sensor-heard = si sente

run-sensor-searched = in ricerca

run-sensor-silent = connesso, ma muto

run-sensor-waiting = si riprova tra poco

run-sensor-unheard = non ancora cercato

run-battery-percent = batteria { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = Gambe pesanti? Dillo con

run-way-screen = il pulsante grande sullo schermo

run-way-headset = il tasto delle tue cuffie

run-way-notification = la notifica sulla schermata di blocco

run-way-knock = due colpetti sul telefono

# Asked once: how the coach speaks where no headphones are.
run-sound-title = Come deve parlare il coach senza cuffie?

run-sound-speaker = Ad alta voce

run-sound-speaker-text = Dal telefono, lo sente chi è vicino.

run-sound-vibration = Con la vibrazione

run-sound-vibration-text = Le parole sono sullo schermo.

run-sound-silent = Per niente

run-sound-silent-text = Né suono né vibrazione, solo parole sullo schermo.

run-sound-later = Puoi cambiarlo nelle impostazioni.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = Il risparmio energetico può chiudere una corsa

run-saving-samsung = Sui Samsung, togli Fresh Legs dalle app in sospensione e scegli «Nessuna limitazione» per la batteria.

run-saving-xiaomi = Sugli Xiaomi, consenti l'«Avvio automatico» di Fresh Legs e scegli «Nessuna restrizione» per la batteria.

run-saving-huawei = Sugli Huawei, gestisci a mano l'avvio di Fresh Legs e consenti l'esecuzione in background.

run-saving-oppo = Su Oppo e OnePlus, consenti l'attività in background di Fresh Legs e bloccala tra le app recenti.

run-saving-vivo = Sui Vivo, consenti a Fresh Legs un consumo alto in background.

run-saving-other = Lascia che Fresh Legs usi la batteria senza limiti, così la corsa continua a schermo spento.

run-saving-open = Apri impostazioni batteria

# A simulated runner, for trying out.
run-demo = Prova senza correre

run-demo-text = Un corridore simulato con sensori. Premi «Gambe pesanti» e ascolta che cosa succede.

run-demo-start = Inizia la corsa simulata

# The numbers of a run; each label stands over its number.
run-pace-label = Passo

run-time = Tempo

run-elapsed = Con le pause

run-distance = Distanza

run-heart-rate = Battito

run-cadence = Passi/min

run-pace-average = Passo medio

run-heart-rate-average = Battito medio

run-heart-rate-most = Battito più alto

run-cadence-average = Passi/min in media

run-ascent = Salita

run-laps = Giri

# How good a number is: late, not there, or the strap is off the skin.
run-stale = { $seconds } s fa

run-lost = nessun segnale

run-no-contact = senza contatto

# The button of the app.
run-heavy = Gambe pesanti

# Leads to the words of a red flag; one or two short words.
run-not-well = Sto male

run-not-well-title = Che cosa senti?

run-pause = Pausa

run-resume = Riprendi

run-lap = Giro

run-more-key = Altro

# Words of the runner's own, on buttons.
run-word-easing = Rallento apposta

run-word-better = Meglio

run-word-same = Uguale

run-word-worse = Peggio

run-word-pain = Dolore

run-word-dizzy = Capogiro

run-word-chest = Petto, o senza fiato

run-word-not-now = Non ora

run-word-coach-again = Guidami di nuovo

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = Accettarlo

run-rescue-ease = Rallentare

run-rescue-tall = Alto e sciolto

run-rescue-steps = Passi più rapidi e corti

run-rescue-breathe = Respirare in basso

run-rescue-landmark = Solo fino al prossimo punto

run-rescue-self-talk = Una frase per te

run-rescue-fuel = Mangiare e bere

run-rescue-walk = Camminare un po'

run-rescue-cut-short = Accorciare la corsa

# Takes the metronome that a rescue offers.
run-metronome-offer = Metronomo a { $cadence }

# What sounds with the steps.
run-metronome = Metronomo

run-breath = Respiro

run-breath-pattern = Inspira { $inhale } passi, espira { $exhale }

run-breath-patterns = Respirare: passi dentro : fuori

run-guide-by-rate = Si conosce solo la tua cadenza. Tocca quando un piede appoggia.

run-tap = Tocca a ogni passo

run-guide-keep = Lascialo

run-guide-off = Spegni

# A routine in a run.
run-warm-up-offer = Prima il riscaldamento?

run-cool-down-offer = Defaticamento?

run-cool-down-text = Qualche minuto facile per finire.

run-cool-down-start = Inizia il defaticamento

run-level = Livello { $level }

run-decline = No, grazie

run-side-left = sinistra

run-side-right = destra

run-side-both = entrambi

run-rest = Riposo. Poi: { $next }

run-next-exercise = Poi: { $name }

run-routine-stop = Ferma

# Where the runner is in a plan, or in a routine.
run-step = { $number } di { $of }

run-left = ancora { $what }

# What is different from an ordinary run.
run-paused = In pausa

run-standing = Sei in piedi: pausa automatica

run-eased = Facile: obiettivi a riposo

run-muted = Muto: parla solo la sicurezza

run-voice-failed = La voce non funziona: solo toni e vibrazione

run-locked = Bloccato: puoi dire solo come stai

run-mute = Muto

run-unmute = Parla di nuovo

run-lock = Blocca schermo

run-unlock = Tieni per sbloccare

# Ends the run: held, or pressed and then asked.
run-finish-hold = Tieni per finire

run-finish = Finisci senza tenere premuto

run-finish-question = Finire la corsa?

run-finish-text = Viene salvata, e dopo non si può riprendere.

run-finish-yes = Finisci

run-finishing = Salvataggio …

# Opens the phone's dialler with this number.
run-call = Chiama il { $number }

# What went wrong in a run, told once.
run-trouble-storage-full = Il telefono è pieno. La corsa continua e resta in memoria finché c'è spazio.

run-trouble-storage-failing = Ora il salvataggio non funziona. La corsa continua e resta in memoria.

run-trouble-storage-back = Il salvataggio funziona di nuovo. Niente è perso.

run-trouble-not-stored = La fine di questa corsa non è stata salvata. Il resto c'è.

run-trouble-soundtrack = Il suono di questa corsa non si può più registrare. La corsa continua.

# After a run.
run-done = Corsa finita

run-eased-done = Hai rallentato per tua scelta. Conta, e nessun obiettivo è mancato.

run-review = Guarda questa corsa

run-put-away = Fatto

# The card of a run.
run-card = Com'è andata?

run-card-kept = Salvato nel tuo diario

run-effort = Quanto è stata dura?

run-effort-scale = 0: riposo. 3: moderato. 5: duro. 10: il più duro possibile.

run-legs = Quanto erano pesanti le gambe?

run-legs-scale = 0: fresche. 10: il più pesanti possibile.

run-of-ten = { $value } su 10

run-where = Dove erano pesanti?

run-part-glutes = glutei

run-part-hip-flexors = davanti dell'anca

run-part-quadriceps = davanti della coscia

run-part-hamstrings = dietro della coscia

run-part-adductors = interno della coscia

run-part-knee = ginocchio

run-part-shin = tibia

run-part-calf = polpaccio

run-part-foot = piede

run-helped = Che cosa ha aiutato?

run-note = Nota

# A defect ended the run.
run-broken-title = Un errore ha chiuso questa corsa

run-broken-text = Quello che è registrato è salvato. Puoi riprenderla, o chiuderla.

run-broken-next = Vedi che cosa si può fare

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] ancora { $count }
   *[other] ancora { $count }
}
