# Which of the first screens this is.
onboarding-step = Passaggio { $number } di { $of }

# Leaves a step out.
onboarding-skip = Salta

# The first screen of all.
onboarding-welcome = Ti diamo il benvenuto in Fresh Legs

onboarding-what = Un compagno di corsa che ascolta le tue gambe.

# What it does, in three short pieces.
onboarding-coach = Un coach nell'orecchio

onboarding-coach-text = Passo, cadenza e respiro, con il telefono in tasca.

onboarding-legs = Aiuto quando le gambe si fanno pesanti

onboarding-legs-text = Un tocco, e ti guida a voce nei minuti che seguono.

onboarding-journal = Un diario che chiede perché

onboarding-journal-text = Pochi secondi al giorno mostrano possibili cause, e che cosa aiuta.

# What becomes of the runner's data.
onboarding-private = Resta su questo telefono

onboarding-private-text = Nessun account, nessun cloud. Ciò che scrivi e misuri è conservato qui, cifrato, ed esce solo se lo esporti tu.

# What it is not.
onboarding-informs = Fresh Legs informa. Non fa diagnosi e non sostituisce il medico. Con dolore al petto, svenimento o debolezza improvvisa di un lato: fermati e chiama aiuto.

# Begins the few steps.
onboarding-begin = Iniziamo

# Leaves all steps out.
onboarding-later = Configura più tardi

# Leads to the page that restores a backup.
onboarding-backup = Ho un backup

# The step about the runner.
onboarding-you = Su di te

onboarding-units = Unità

onboarding-kilometres = Chilometri

onboarding-miles = Miglia

# In which language the coach speaks.
onboarding-language = Lingua della voce

onboarding-language-note = Le schermate seguono la lingua del telefono. La voce e le frasi del diario possono averne un'altra.

onboarding-heart = Frequenza cardiaca, se la conosci

onboarding-heart-note = Lascia vuoto ciò che non sai. Puoi aggiungerlo in ogni momento.

# Fields of a number of beats per minute.
onboarding-resting = A riposo, battiti al minuto

onboarding-maximal = Massima, battiti al minuto

# The step about the runner's running so far.
onboarding-running = Come corri finora

onboarding-running-note = Con queste risposte le prime settimane non saranno né troppo né troppo poco.

# Whether the runner trains for something.
onboarding-goal = Mi alleno per qualcosa

onboarding-goal-detail = Una gara, o una distanza entro un giorno. Si può cambiare in ogni momento.

# The step about sensors.
onboarding-sensor = Un sensore, se ne hai uno

onboarding-sensor-note = Una fascia cardio, un sensore da scarpa, un tapis roulant: abbinane uno adesso, o più tardi in «{ $more }». Basta anche il solo telefono.

# The last step: what the system asks for when the first run begins.
onboarding-ready = Prima della tua prima corsa

onboarding-ready-note = Quando la inizi, il sistema chiede tre cose. Puoi rifiutarle tutte: la corsa va avanti con ciò che resta.

onboarding-location = Posizione

onboarding-location-text = Per la distanza e il passo, solo mentre corri.

onboarding-activity = Attività fisica

onboarding-activity-text = Per la cadenza dal contapassi del telefono.

onboarding-notifications = Notifiche

onboarding-notifications-text = Per la corsa sulla schermata di blocco, con il pulsante per le gambe pesanti.

# Taking in what other apps on the phone know.
onboarding-health = Sonno e battito di altre app

onboarding-health-text = Se un orologio li scrive su questo telefono, il diario può prenderli. Con questo non si dà via nulla.

onboarding-health-take = Prendili

# What came of it.
onboarding-health-took = { $count ->
    [one] { $count } voce è ora nel tuo diario.
   *[other] { $count } voci sono ora nel tuo diario.
}

onboarding-health-denied = Non consentito. Puoi farlo più tardi nelle impostazioni.

# The ends of the first screens.
onboarding-finish = Vai a oggi

onboarding-guide = Prima leggi che cosa sono le gambe pesanti

# Beside a form that has been filled in and kept.
onboarding-kept = Salvato

# Leads to the form of the three answers about the running so far.
onboarding-answers = Tre domande su come corri

onboarding-answers-detail = Corsa più lunga, corse a settimana, passo facile.
