# The contents of the settings: titles of its pages, and what is on each.
settings-profile = Jij

settings-profile-detail = Eenheden, hartslag, taal van de aanwijzingen, gezondheid

settings-voice = Stem en geluid

settings-voice-detail = Spreeksnelheid, volume, zonder koptelefoon

settings-coaching = Coaching

settings-coaching-detail = Hoeveel de coach zegt, kloppen bij zware benen

settings-appearance = Weergave

settings-appearance-detail = Licht of donker, contrast, taal van de app

settings-privacy = Privacy

settings-privacy-detail = Vergrendeling, verborgen schermen, wat waar staat, wissen

settings-reminders = Herinneringen

settings-reminders-detail = Welke, wanneer, stille uren

settings-journal = Dagboek en gewoonten

settings-journal-detail = Wat je kunt invullen, welke gewoonten je volgt

settings-data = Back-up en bestanden

settings-data-detail = Back-up, exporteren, importeren

settings-health = Andere gezondheidsapps

settings-health-detail = Slaap en hartslag overnemen, runs doorgeven

settings-about = Over Fresh Legs

settings-about-detail = Versie, licenties

# Said once something on a page was saved.
settings-saved = Opgeslagen

# Asked when a form is left that has not been saved.
settings-leave = Weggaan zonder opslaan?

settings-leave-text = Wat je op deze pagina hebt veranderd, gaat dan verloren.

settings-leave-yes = Weggaan

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = Een heel getal, graag

# The page about the runner.
settings-profile-units = Eenheden

settings-profile-metric = Kilometers

settings-profile-imperial = Mijlen

settings-profile-heart = Hartslag

# Above the two fields for heart rates.
settings-profile-heart-why = Hieruit worden de zones berekend. Laat leeg wat je niet weet.

settings-profile-resting = Rusthartslag

# Below both fields for heart rates.
settings-profile-beats = slagen per minuut

settings-profile-maximal = Maximale hartslag

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Geslacht, voor zover een formule het nodig heeft

settings-profile-female = Vrouw

settings-profile-male = Man

settings-profile-sex-unsaid = Niet gezegd

settings-profile-language = Taal van de aanwijzingen

settings-background = Gezondheid

settings-background-why = Zodat advies voorzichtig is waar dat moet. Het blijft op deze telefoon en je mag alles weglaten.

settings-background-birth-year = Geboortejaar

# Switches: what of this applies to the runner.
settings-background-heart = Een hartaandoening

settings-background-rhythm = Een hartritmestoornis

settings-background-medicine = Een medicijn dat de hartslag verandert

settings-background-asthma = Astma

settings-background-diabetes = Diabetes

settings-background-smoking = Roken

settings-background-pregnancy = Zwanger, of het afgelopen jaar bevallen

settings-background-bone = Ooit een stressletsel aan het bot

settings-background-anaemia = Bloedarmoede, nu of vroeger

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Bied me de ademgids toch aan

settings-background-breath-guide-why = Bij astma of een zwangerschap blijft die anders weg. Vraag het bij twijfel aan je arts.

# The page about voice and sound.
settings-voice-heading = Stem

settings-voice-rate = Spreeksnelheid

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Welke stem

settings-voice-own = De keuze van de telefoon

# Speaks the example below.
settings-voice-try = Luisteren

# An example of what the coach says, spoken aloud.
settings-voice-sample = Nu rustig. Korte passen, en adem langzaam uit.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = nl

settings-voice-failed = De stem kon niet spreken. Probeer een andere, of kijk bij de stemmen van de telefoon.

# $language is the name of a language.
settings-voice-missing = Deze telefoon heeft nog geen stem voor { $language }. Tot dan zijn aanwijzingen signalen, en woorden op het scherm.

# Opens the phone's own page about voices.
settings-voice-system = Stemmen van de telefoon

settings-voice-system-detail = Daar zijn andere stemmen, ook zonder netwerk

settings-volume = Volume

settings-volume-why = Elk ten opzichte van het volume van de telefoon.

settings-volume-breath = Ademgids

settings-volume-metronome = Metronoom

settings-volume-signals = Signalen

# A volume of 0.
settings-volume-off = uit

settings-volume-percent = { $value }%

settings-without-headphones = Zonder koptelefoon

settings-without-headphones-why = Als je meldt dat iets pijn doet of je zorgen baart, wordt het antwoord altijd hardop gezegd.

settings-without-headphones-speaker = Hardop

settings-without-headphones-speaker-detail = Iedereen in de buurt hoort het

settings-without-headphones-vibration = Met trillingen

settings-without-headphones-vibration-detail = De woorden staan op het scherm

settings-without-headphones-silent = Helemaal niet

settings-without-headphones-silent-detail = Alleen het scherm toont ze

settings-trim = Timing van de tik

settings-trim-why = Draadloze oortjes klinken later. Komt de tik na je voet, ga dan omhoog; komt hij ervoor, ga omlaag.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Later klinken

settings-trim-more = Eerder klinken

# The page about coaching.
settings-coaching-words = Hoeveel de coach zegt

settings-coaching-brief = Zo weinig mogelijk

settings-coaching-chatty = Een vriendelijk woord meer

settings-coaching-knocks = Kloppen bij zware benen

settings-coaching-knocks-detail = Twee keer kloppen op de telefoon zegt tijdens het lopen dat je benen zwaar zijn.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = Elders te kiezen

settings-coaching-run = Soort run, doel, metronoom en ademhaling: voor en tijdens elke run

settings-coaching-plan = Waar je voor traint, en de komende week

settings-coaching-sensors = Borstbanden, footpods en horloges

# The page about how the app looks.
settings-appearance-colours = Kleuren

settings-appearance-system = Zoals de telefoon

settings-appearance-light = Licht

settings-appearance-dark = Donker

settings-appearance-contrast = Hoog contrast

settings-appearance-contrast-detail = Sterkere lijnen en letters, voor zon en vermoeide ogen

settings-appearance-language = Taal van de app

# Below it and other rows that lead out of the app.
settings-opens-system = Opent de instellingen van de telefoon

# The page about privacy.
settings-privacy-lock = App vergrendelen

settings-privacy-lock-detail = Vraagt om je vinger, gezicht of de code van de telefoon. Een run blijft open.

settings-privacy-lock-missing = Deze telefoon heeft zelf nog geen vergrendeling. Stel die eerst in.

settings-privacy-hide = Schermen verbergen

settings-privacy-hide-detail = Geen schermafbeeldingen, en niets te zien in de lijst van open apps

settings-privacy-where = Wat waar staat

settings-privacy-where-phone = Runs, dagboek, sensoren en profiel: alleen op deze telefoon, versleuteld. De sleutel ligt in de kluis van de telefoon.

settings-privacy-where-network = Netwerk: geen. De app mag internet helemaal niet gebruiken. Geen account, geen reclame, geen statistieken.

settings-privacy-where-files = Back-ups en exports: waar jij ze neerzet. Een back-up is met je wachtzin versleuteld, een export niet.

settings-privacy-where-health = Gezondheidsgegevens van andere apps: alleen als je het toestaat, en alleen binnen deze telefoon.

settings-delete = Alles wissen

settings-delete-detail = Alle runs, het dagboek, het profiel en de sensoren

# The first of two questions before everything is deleted.
settings-delete-first = Alles wissen?

settings-delete-first-text = Alle runs, het hele dagboek, je profiel en je sensoren verdwijnen. Maak eerst een back-up als je ze misschien terug wilt.

settings-delete-first-yes = Doorgaan

# The second question.
settings-delete-second = Echt alles?

settings-delete-second-text = Er is geen weg terug, behalve een back-up die je zelf hebt gemaakt.

settings-deleted = Alles is gewist.

settings-start-again = Opnieuw beginnen

# The page about reminders.
settings-reminders-why = Herinneringen komen zelden, en nooit in stille uren.

settings-reminders-card = Na een run

settings-reminders-card-detail = Hoe het was, als je het nog niet hebt gezegd

settings-reminders-morning = Check-in in de ochtend

settings-reminders-morning-detail = Hoe je benen vandaag zijn

settings-reminders-helped = Hielp het?

settings-reminders-helped-detail = Als je een advies hebt geprobeerd

# Each opens a choice of the time of day.
settings-reminders-morning-at = Tijd in de ochtend

settings-reminders-helped-at = Tijd voor ‘Hielp het?’

settings-reminders-quiet = Stille uren

settings-reminders-quiet-from = Van

settings-reminders-quiet-to = Tot

settings-reminders-quiet-why = Twee keer dezelfde tijd betekent: geen stille uren.

# The two sliders of a choice of the time of day.
settings-time-hour = Uur

settings-time-minute = Minuut

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Nog niet toegestaan

settings-permission-allow = Toestaan

settings-permission-system = Instellingen van de telefoon openen

settings-permission-restricted = Deze telefoon heeft dit niet, of de regels van de eigenaar verbieden het.

# The page about the journal.
settings-journal-fields = Wat je kunt invullen

settings-journal-mass = Lichaamsgewicht

settings-journal-mass-detail = Alleen om te zien hoeveel je zweet tijdens een run. Nooit als doel.

settings-journal-cycle = Menstruatiecyclus

settings-journal-cycle-detail = De dag van je cyclus, naast hoe je benen voelen

settings-habits = Gewoonten die je volgt

settings-habits-why = Zoveel of zo weinig als je wilt. Wat je weglaat, telt niet.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Slaap

settings-habit-mobility = Beweeglijkheid

settings-habit-strength = Kracht

settings-habit-fuelling = Voeding voor lange duurlopen

settings-habit-hydration = Drinken

settings-habit-warm-up = Warming-up

settings-habit-easy-days = Rustig na zwaar

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }: keer per week

settings-habit-usual = Gebruikelijk

# The page about backups and files.
settings-backup = Back-up

settings-backup-why = Alles in één versleuteld bestand. Zonder de wachtzin kan niemand het openen, ook jij niet.

settings-passphrase = Wachtzin

settings-passphrase-hint = Een paar woorden die alleen jij zo combineert

settings-passphrase-again = Wachtzin nog een keer

settings-passphrase-differs = De twee zijn niet gelijk.

settings-backup-save = Back-up opslaan

settings-restore = Terugzetten

settings-restore-why = Zet een back-up terug. Het nieuwste wint; niets van wat hier is gaat verloren.

settings-restore-pick = Back-up kiezen

settings-export = Exporteren

settings-export-why = Om elders te lezen of mee te nemen. Deze bestanden zijn niet versleuteld.

settings-export-report = Verslag van twaalf weken

settings-export-report-detail = Eén pagina met grafieken, voor jou of een deskundige (HTML)

settings-export-tables = Tabellen

settings-export-tables-detail = Voor een rekenblad (CSV, ingepakt)

settings-export-everything = Alles als tekst

settings-export-everything-detail = Voor andere programma’s en een andere Fresh Legs (JSON)

settings-import = Importeren

settings-import-runs = Opgenomen runs

settings-import-runs-detail = Van een horloge of een andere app (FIT, TCX, GPX)

settings-import-daily = Dagelijkse metingen

settings-import-daily-detail = Exports van HRV4Training, Elite HRV, of een tabel met metingen (CSV)

settings-import-everything = Uit een andere Fresh Legs

settings-import-everything-detail = Wat als tekst is geëxporteerd (JSON)

# While files are read or written.
settings-moving = Bezig …

# Title above what came of reading or writing files.
settings-moved = Klaar

settings-moved-written = Het bestand staat waar je het hebt neergezet.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } onderdeel erin
   *[other] { $count } onderdelen erin
}

settings-moved-new = { $count ->
    [one] { $count } nieuw
   *[other] { $count } nieuw
}

settings-moved-newer = { $count ->
    [one] { $count } bijgewerkt
   *[other] { $count } bijgewerkt
}

settings-moved-known = { $count ->
    [one] { $count } was er al
   *[other] { $count } waren er al
}

settings-moved-broken = { $count ->
    [one] { $count } was niet te lezen en is weggelaten:
   *[other] { $count } waren niet te lezen en zijn weggelaten:
}

settings-moved-unknown = Iets erin komt van een nieuwere Fresh Legs en is overgeslagen.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Overgenomen: { $run }

settings-moved-run-known = Was er al: { $run }

settings-moved-run-other = Overgeslagen, het is geen run: { $run }

settings-moved-none = Er zat geen run in.

settings-moved-faults = { $count ->
    [one] { $count } fout in het bestand is omzeild:
   *[other] { $count } fouten in het bestand zijn omzeild:
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
}

# A line of a table in which something is wrong.
settings-moved-line = Regel { $line }: { $reason }

settings-wrong-passphrase = De wachtzin is een andere. Er is niets veranderd.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = Het bestand is beschadigd. Een deel is misschien nog te lezen.

settings-salvage = Overnemen wat te lezen is

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = Opgeslagen gegevens waren beschadigd

settings-set-aside-text = Het beschadigde bestand is apart gezet, niet gewist, en er is een nieuw begonnen. Heb je een back-up, zet die dan hieronder terug.

# The page about other health apps.
settings-health-in = Overgenomen worden nachten, rusthartslag, de variabiliteit ervan en trainingen van andere apps. Wat je zelf hebt ingevuld, blijft staan.

settings-health-out = Doorgegeven worden je voltooide runs, met tijd en afstand. Een run die je hier wist, wordt daar teruggenomen.

settings-health-now = Nu uitwisselen

settings-health-done = { $count ->
    [one] { $count } notitie overgenomen of gewijzigd
   *[other] { $count } notities overgenomen of gewijzigd
}

settings-health-nothing = Er was niets nieuws.

settings-health-allowed = Toegestaan

settings-health-change = Wijzigen wat is toegestaan

settings-health-missing = Deze telefoon heeft geen gedeelde opslag voor gezondheidsgegevens van apps.

# The page about the app.
settings-about-version = Versie { $version }

settings-about-what = Een loopmaatje dat naar je benen luistert. Het werkt zonder account en zonder netwerk.

settings-about-medical = Fresh Legs informeert. Het stelt geen diagnose en vervangt geen arts. Maakt iets je bang, stop dan en zoek hulp.

settings-about-own = Fresh Legs zelf is vrije software, onder Apache-2.0 of MIT.

settings-licences = Licenties van wat is gebruikt

settings-licences-thanks = { $count ->
    [one] { $count } bibliotheek van anderen. Dank je wel.
   *[other] { $count } bibliotheken van anderen. Dank jullie wel.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Correctie
