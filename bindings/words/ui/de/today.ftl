# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Warum das hier steht

# Over what to ask a professional.
today-ask = Was du fragen kannst

# Shows and hides the rest of what a panel has to say.
today-more = Mehr zeigen

today-less = Weniger zeigen

# Shows the emergency number in the phone's dialler.
today-call = { $number } wählen

# Sets a red flag aside; each is asked about before.
today-seen = Es wurde ärztlich untersucht

today-seen-question = Wurde es untersucht, und hieß es, dass Laufen in Ordnung ist?

today-seen-detail = Dann wird das eingetragen, und die Warnung verschwindet. Sonst lass sie bitte stehen.

today-gone = Es ist weg

today-gone-question = Ist es ganz weg?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = Diese Worte sind noch nicht ärztlich geprüft.

# The page for a professional.
today-take-along = Zum Mitnehmen

today-made-on = Erstellt am { $day }

# Leads to a page of the guide.
today-guide = Mehr im Ratgeber

# Today's suggestion, and what the runner makes of it.
today-accept = Vorschlag annehmen

today-keep = Beim Plan bleiben

today-accepted = Du hast den Vorschlag angenommen.

today-kept = Du bleibst bei deinem Plan.

# Over the reasons for how ready the body is.
today-why-so = Was heute dafür spricht

today-signs = Die Zeichen im Einzelnen

today-missing = Was noch fehlt

# How many runs have taught what is usual for the runner's legs.
today-baseline = Was für deine Beine üblich ist

today-baseline-runs = { $runs } von { $needed } Läufen

today-baseline-detail = Danach dürfen deine Sensoren nach schweren Beinen fragen. Dein eigenes Wort zählt sofort.

# Answers to the question whether an advice helped.
today-helped-yes = Ausprobiert, es hat geholfen

today-helped-no = Ausprobiert, es hat nicht geholfen

today-helped-unsure = Ausprobiert, schwer zu sagen

today-not-tried = Nicht ausprobiert

# Habits, each with its last seven days.
today-habits = Gewohnheiten

today-habits-empty = Es sind keine Gewohnheiten gewählt.

today-habits-choose = Gewohnheiten wählen

today-habits-forgiven = Ein ausgelassener Tag wurde verziehen.

today-habits-paused = Sie wartet, solange du aussetzt.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }: gemacht

today-day-not-done = { $day }: nicht gemacht

today-day-unknown = { $day }: nicht bekannt

today-day-no-occasion = { $day }: kein Anlass

today-day-paused = { $day }: Pause

# The ways on from today.
today-to-check-in = Beine, Schlaf, Muskelkater: wenige Griffe

today-to-run = Mit Begleitung im Ohr

today-to-why = Mögliche Gründe, und was du tun kannst
