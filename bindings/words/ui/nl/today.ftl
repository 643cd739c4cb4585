# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Waarom dit hier staat

# Over what to ask a professional.
today-ask = Wat je kunt vragen

# Shows and hides the rest of what a panel has to say.
today-more = Meer tonen

today-less = Minder tonen

# Shows the emergency number in the phone's dialler.
today-call = { $number } bellen

# Sets a red flag aside; each is asked about before.
today-seen = Een professional heeft ernaar gekeken

today-seen-question = Heeft een professional ernaar gekeken en gezegd dat lopen mag?

today-seen-detail = Dan wordt dat genoteerd en verdwijnt de waarschuwing. Laat die anders staan.

today-gone = Het is weg

today-gone-question = Is het helemaal weg?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = Deze woorden zijn nog niet door een arts nagekeken.

# The page for a professional.
today-take-along = Om mee te nemen

today-made-on = Gemaakt op { $day }

# Leads to a page of the guide.
today-guide = Meer lezen in de gids

# Today's suggestion, and what the runner makes of it.
today-accept = Voorstel volgen

today-keep = Bij mijn plan blijven

today-accepted = Je volgt het voorstel.

today-kept = Je blijft bij je plan.

# Over the reasons for how ready the body is.
today-why-so = Wat vandaag meetelt

today-signs = De signalen één voor één

today-missing = Wat nog ontbreekt

# How many runs have taught what is usual for the runner's legs.
today-baseline = Wat gewoon is voor je benen

today-baseline-runs = { $runs } van { $needed } trainingen

today-baseline-detail = Daarna mogen je sensoren naar zware benen vragen. Je eigen woord telt meteen.

# Answers to the question whether an advice helped.
today-helped-yes = Geprobeerd, het hielp

today-helped-no = Geprobeerd, het hielp niet

today-helped-unsure = Geprobeerd, moeilijk te zeggen

today-not-tried = Niet geprobeerd

# Habits, each with its last seven days.
today-habits = Gewoonten

today-habits-empty = Er zijn geen gewoonten gekozen.

today-habits-choose = Gewoonten kiezen

today-habits-forgiven = Eén gemiste dag is vergeven.

today-habits-paused = Die wacht zolang je pauzeert.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }: gedaan

today-day-not-done = { $day }: niet gedaan

today-day-unknown = { $day }: niet bekend

today-day-no-occasion = { $day }: geen aanleiding

today-day-paused = { $day }: pauze

# The ways on from today.
today-to-check-in = Benen, slaap, spierpijn: een paar tikken

today-to-run = Met een coach in je oor

today-to-why = Mogelijke oorzaken, en wat je kunt doen
