# The title of the screen before a run.
run-title = Training

# Begins the run, and while it is begun.
run-start = Start

run-starting = Start …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = Dit zegt dat je nog niet moet lopen. Wil je toch starten?

run-hold-start = Toch starten

# Below words on health that no clinician has read yet.
run-unreviewed = Deze woorden zijn nog niet door een arts nagekeken.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = Een training is afgebroken

run-unfinished-text = Ga ermee verder, of sluit hem af waar hij was.

run-unfinished-resume = Verdergaan

run-unfinished-close = Afsluiten

run-unfinished-question = Deze training afsluiten?

run-unfinished-consequence = Wat is opgenomen, blijft. Daarna kan hij niet meer verder.

# Leads from what is said of running today to the first screen.
run-today-more = Meer over vandaag

# What sort of run.
run-kind = Wat voor training?

run-kind-easy = Rustig

run-kind-treadmill = Loopband

run-kind-trail = Trail

run-kind-intervals = Baan of intervallen

run-kind-race = Wedstrijd

run-kind-with-friends = Met vrienden

run-kind-treadmill-text = Je locatie wordt niet gevraagd.

run-kind-trail-text = De inspanning telt, niet het tempo.

run-kind-race-text = Geen vragen, tenzij je om hulp vraagt.

run-kind-with-friends-text = Alleen veiligheid, en antwoord op wat je zelf zegt.

# What makes a run harder today.
run-conditions = Vandaag is het

run-hot = heet

run-humid = vochtig

run-hilly = heuvelachtig

run-auto-pause = Pauzeren als ik stilsta

run-offers-routines = Warming-up en cooling-down aanbieden

# What the coach watches over.
run-aim = Waar let de coach op?

run-aim-free = Op gevoel

run-aim-free-text = Geen doel. Zware benen worden toch opgemerkt.

run-aim-planned = Het plan van vandaag

run-aim-pace = Tempo

run-aim-zone = Hartslagzone

run-aim-heart-rate = Hartslag

run-aim-cadence = Pasfrequentie

# A heart-rate zone, 1 to 5.
run-zone = Zone { $number }

# The ends of a target.
run-pace-fastest = Niet sneller dan

run-pace-slowest = Niet langzamer dan

run-low = Minstens

run-high = Hooguit

# For screen readers: the buttons that change the end of a target.
run-less = { $what }: minder

run-more = { $what }: meer

# What the phone is asked for, and why.
run-ready = Wat deze training gebruikt

run-ready-without = Een training werkt ook zonder. Je krijgt de vraag bij de start.

run-permission-location = Locatie

run-permission-location-why = Voor afstand, tempo en route. Alleen tijdens een training, en alleen op deze telefoon.

run-permission-activity = Lichamelijke activiteit

run-permission-activity-why = Voor je passen, als geen sensor ze telt.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = Voor je gekoppelde sensoren.

run-permission-notifications = Meldingen

run-permission-notifications-why = Om de training en “Zware benen” op het vergrendelscherm te tonen.

run-permission-granted = Toegestaan

run-permission-allow = Toestaan

run-permission-settings = Instellingen openen

run-permission-restricted = Niet mogelijk op deze telefoon.

# Paired sensors, and whether each is heard.
run-sensors = Sensoren

run-sensors-none = Er is er geen gekoppeld. De telefoon is genoeg.

run-sensors-add = Sensor koppelen

run-sensors-all = Alles over sensoren

run-sensor-heard = ontvangen

run-sensor-searched = wordt gezocht

run-sensor-silent = verbonden, maar stil

run-sensor-waiting = straks nieuwe poging

run-sensor-unheard = nog niet gezocht

run-battery-percent = batterij { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = Zware benen? Zeg het met

run-way-screen = de grote knop op het scherm

run-way-headset = de knop van je koptelefoon

run-way-notification = de melding op het vergrendelscherm

run-way-knock = twee tikken op de telefoon

# Asked once: how the coach speaks where no headphones are.
run-sound-title = Hoe praat de coach zonder koptelefoon?

run-sound-speaker = Hardop

run-sound-speaker-text = Uit de telefoon, iedereen in de buurt hoort het.

run-sound-vibration = Met trillen

run-sound-vibration-text = De woorden staan op het scherm.

run-sound-silent = Helemaal niet

run-sound-silent-text = Geen geluid en geen trilling, alleen woorden op het scherm.

run-sound-later = Je kunt het in de instellingen wijzigen.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = Batterijbesparing kan een training afbreken

run-saving-samsung = Haal Fresh Legs op Samsung uit de slapende apps en kies bij batterij “Onbeperkt”.

run-saving-xiaomi = Sta op Xiaomi “Automatisch starten” toe voor Fresh Legs en kies bij batterij “Geen beperkingen”.

run-saving-huawei = Beheer op Huawei het starten van Fresh Legs handmatig en sta uitvoeren op de achtergrond toe.

run-saving-oppo = Sta op Oppo en OnePlus achtergrondactiviteit toe voor Fresh Legs en zet de app vast bij recente apps.

run-saving-vivo = Sta op Vivo hoog verbruik op de achtergrond toe voor Fresh Legs.

run-saving-other = Laat Fresh Legs de batterij onbeperkt gebruiken, zodat een training doorgaat met het scherm uit.

run-saving-open = Batterij-instellingen openen

# A simulated runner, for trying out.
run-demo = Proberen zonder te lopen

run-demo-text = Een gesimuleerde loper met sensoren. Druk op “Zware benen” en hoor wat er gebeurt.

run-demo-start = Gesimuleerde training starten

# The numbers of a run; each label stands over its number.
run-pace-label = Tempo

run-time = Tijd

run-elapsed = Met pauzes

run-distance = Afstand

run-heart-rate = Hartslag

run-cadence = Passen/min

run-pace-average = Gemiddeld tempo

run-heart-rate-average = Gemiddelde hartslag

run-heart-rate-most = Hoogste hartslag

run-cadence-average = Passen/min gemiddeld

run-ascent = Stijging

run-laps = Rondes

# How good a number is: late, not there, or the strap is off the skin.
run-stale = { $seconds } s oud

run-lost = geen signaal

run-no-contact = geen huidcontact

# The button of the app.
run-heavy = Zware benen

# Leads to the words of a red flag; one or two short words.
run-not-well = Niet goed

run-not-well-title = Wat is het?

run-pause = Pauze

run-resume = Verder

run-lap = Ronde

run-more-key = Meer

# Words of the runner's own, on buttons.
run-word-easing = Bewust rustig

run-word-better = Beter

run-word-same = Hetzelfde

run-word-worse = Slechter

run-word-pain = Pijn

run-word-dizzy = Duizelig

run-word-chest = Borst, of geen adem

run-word-not-now = Niet nu

run-word-coach-again = Coach me weer

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = Accepteren

run-rescue-ease = Rustiger tempo

run-rescue-tall = Lang en los

run-rescue-steps = Snellere, kortere passen

run-rescue-breathe = Laag ademen

run-rescue-landmark = Alleen tot het volgende punt

run-rescue-self-talk = Een zin voor jezelf

run-rescue-fuel = Eten en drinken

run-rescue-walk = Een stukje wandelen

run-rescue-cut-short = De training inkorten

# Takes the metronome that a rescue offers.
run-metronome-offer = Metronoom op { $cadence }

# What sounds with the steps.
run-metronome = Metronoom

run-breath = Ademhaling

run-breath-pattern = { $inhale } passen in, { $exhale } uit

run-breath-patterns = Ademen: passen in : uit

run-guide-by-rate = Alleen je pasfrequentie is bekend. Tik als een voet landt.

run-tap = Tik met je pas

run-guide-keep = Aan laten

run-guide-off = Uitzetten

# A routine in a run.
run-warm-up-offer = Eerst een warming-up?

run-cool-down-offer = Een cooling-down?

run-cool-down-text = Een paar rustige minuten tot slot.

run-cool-down-start = Cooling-down starten

run-level = Niveau { $level }

run-decline = Nee, bedankt

run-side-left = links

run-side-right = rechts

run-side-both = beide

run-rest = Rust. Daarna: { $next }

run-next-exercise = Daarna: { $name }

run-routine-stop = Stop

# Where the runner is in a plan, or in a routine.
run-step = { $number } van { $of }

run-left = nog { $what }

# What is different from an ordinary run.
run-paused = Gepauzeerd

run-standing = Je staat stil: vanzelf gepauzeerd

run-eased = Rustig: doelen rusten

run-muted = Gedempt: alleen veiligheid spreekt

run-voice-failed = De stem werkt niet: alleen tonen en trillen

run-locked = Vergrendeld: alleen hoe het gaat kun je drukken

run-mute = Dempen

run-unmute = Weer praten

run-lock = Scherm vergrendelen

run-unlock = Houd vast om te ontgrendelen

# Ends the run: held, or pressed and then asked.
run-finish-hold = Houd vast om te stoppen

run-finish = Stoppen zonder vasthouden

run-finish-question = Training stoppen?

run-finish-text = Hij wordt bewaard en kan daarna niet verder.

run-finish-yes = Stoppen

run-finishing = Bewaren …

# Opens the phone's dialler with this number.
run-call = Bel { $number }

# What went wrong in a run, told once.
run-trouble-storage-full = De telefoon is vol. De training gaat door en blijft in het geheugen tot er ruimte is.

run-trouble-storage-failing = Bewaren lukt nu niet. De training gaat door en blijft in het geheugen.

run-trouble-storage-back = Bewaren lukt weer. Er is niets verloren.

run-trouble-not-stored = Het einde van deze training kon niet worden bewaard. Wat ervoor kwam, is er.

run-trouble-soundtrack = Het geluid van deze training kan niet meer worden opgenomen. De training gaat door.

# After a run.
run-done = Training klaar

run-eased-done = Je deed het bewust rustig. Het telt, en geen doel is gemist.

run-review = Deze training bekijken

run-put-away = Klaar

# The card of a run.
run-card = Hoe was het?

run-card-kept = Bewaard in je dagboek

run-effort = Hoe zwaar was het?

run-effort-scale = 0: rust. 3: matig. 5: zwaar. 10: zo zwaar als kan.

run-legs = Hoe zwaar waren je benen?

run-legs-scale = 0: fris. 10: zo zwaar als kan.

run-of-ten = { $value } van 10

run-where = Waar waren ze zwaar?

run-part-glutes = billen

run-part-hip-flexors = voorkant heup

run-part-quadriceps = voorkant bovenbeen

run-part-hamstrings = achterkant bovenbeen

run-part-adductors = binnenkant bovenbeen

run-part-knee = knie

run-part-shin = scheenbeen

run-part-calf = kuit

run-part-foot = voet

run-helped = Wat hielp?

run-note = Notitie

# A defect ended the run.
run-broken-title = Een fout heeft deze training beëindigd

run-broken-text = Wat is opgenomen, is bewaard. Je kunt verdergaan, of afsluiten.

run-broken-next = Kijken wat kan

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] nog { $count }
   *[other] nog { $count }
}
