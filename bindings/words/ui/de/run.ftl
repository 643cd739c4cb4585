# The title of the screen before a run.
run-title = Lauf

# Begins the run, and while it is begun.
run-start = Start

run-starting = Startet …

# Asked where a red flag holds running back and the runner starts all the same.
run-hold-question = Das spricht dafür, noch nicht zu laufen. Willst du trotzdem starten?

run-hold-start = Trotzdem starten

# Below words on health that no clinician has read yet.
run-unreviewed = Diese Worte hat noch keine Ärztin und kein Arzt geprüft.

# A run that was cut off, for instance by an empty battery.
run-unfinished-title = Ein Lauf wurde unterbrochen

run-unfinished-text = Setze ihn fort, oder beende ihn dort, wo er war.

run-unfinished-resume = Fortsetzen

run-unfinished-close = Beenden

run-unfinished-question = Diesen Lauf beenden?

run-unfinished-consequence = Was aufgezeichnet wurde, bleibt. Danach lässt er sich nicht mehr fortsetzen.

# Leads from what is said of running today to the first screen.
run-today-more = Mehr zu heute

# What sort of run.
run-kind = Was für ein Lauf?

run-kind-easy = Locker

run-kind-treadmill = Laufband

run-kind-trail = Trail

run-kind-intervals = Bahn oder Intervalle

run-kind-race = Wettkampf

run-kind-with-friends = Mit anderen

run-kind-treadmill-text = Nach dem Standort wird nicht gefragt.

run-kind-trail-text = Die Anstrengung zählt statt des Tempos.

run-kind-race-text = Keine Fragen, außer du bittest um Hilfe.

run-kind-with-friends-text = Nur Sicherheit und Antworten auf dein eigenes Wort.

# What makes a run harder today.
run-conditions = Heute ist es

run-hot = heiß

run-humid = schwül

run-hilly = hügelig

run-auto-pause = Pause, wenn ich stehe

run-offers-routines = Aufwärmen und Auslaufen anbieten

# What the coach watches over.
run-aim = Worauf soll der Coach achten?

run-aim-free = Nach Gefühl

run-aim-free-text = Kein Ziel. Schwere Beine werden trotzdem bemerkt.

run-aim-planned = Der Plan für heute

run-aim-pace = Tempo

run-aim-zone = Pulszone

run-aim-heart-rate = Puls

run-aim-cadence = Schrittfrequenz

# A heart-rate zone, 1 to 5.
run-zone = Zone { $number }

# The ends of a target.
run-pace-fastest = Nicht schneller als

run-pace-slowest = Nicht langsamer als

run-low = Mindestens

run-high = Höchstens

# For screen readers: the buttons that change the end of a target.
run-less = { $what }: weniger

run-more = { $what }: mehr

# What the phone is asked for, and why.
run-ready = Was dieser Lauf nutzt

run-ready-without = Ein Lauf geht auch ohne jedes davon. Gefragt wirst du beim Start.

run-permission-location = Standort

run-permission-location-why = Für Strecke, Tempo und Weg. Nur während eines Laufs und nur auf diesem Telefon.

run-permission-activity = Körperliche Aktivität

run-permission-activity-why = Für deine Schritte, wenn kein Sensor sie zählt.

run-permission-bluetooth = Bluetooth

run-permission-bluetooth-why = Für deine gekoppelten Sensoren.

run-permission-notifications = Benachrichtigungen

run-permission-notifications-why = Um den Lauf und „Beine schwer“ auf dem Sperrbildschirm zu zeigen.

run-permission-granted = Erlaubt

run-permission-allow = Erlauben

run-permission-settings = Einstellungen öffnen

run-permission-restricted = Auf diesem Telefon nicht möglich.

# Paired sensors, and whether each is heard.
run-sensors = Sensoren

run-sensors-none = Keiner ist gekoppelt. Das Telefon allein genügt.

run-sensors-add = Sensor koppeln

run-sensors-all = Alles zu Sensoren

run-sensor-heard = wird empfangen

run-sensor-searched = wird gesucht

run-sensor-silent = verbunden, aber still

run-sensor-waiting = gleich neuer Versuch

run-sensor-unheard = noch nicht gesucht

run-battery-percent = Akku { $percent } %

# The ways of saying that legs are heavy.
run-heavy-ways = Schwere Beine? Sag es mit

run-way-screen = dem großen Knopf auf dem Bildschirm

run-way-headset = der Taste deiner Kopfhörer

run-way-notification = der Mitteilung auf dem Sperrbildschirm

run-way-knock = zweimal Klopfen aufs Telefon

# Asked once: how the coach speaks where no headphones are.
run-sound-title = Wie soll der Coach ohne Kopfhörer sprechen?

run-sound-speaker = Laut

run-sound-speaker-text = Aus dem Telefon, alle in der Nähe hören es.

run-sound-vibration = Mit Vibration

run-sound-vibration-text = Die Worte stehen auf dem Bildschirm.

run-sound-silent = Gar nicht

run-sound-silent-text = Kein Ton und keine Vibration, nur Worte auf dem Bildschirm.

run-sound-later = Du kannst es in den Einstellungen ändern.

# Battery saving of the phone's maker may end a run: told once.
run-saving-title = Energiesparen kann einen Lauf beenden

run-saving-samsung = Nimm Fresh Legs auf Samsung-Telefonen aus den schlafenden Apps und wähle beim Akku „Nicht eingeschränkt“.

run-saving-xiaomi = Erlaube Fresh Legs auf Xiaomi-Telefonen den „Autostart“ und wähle beim Akku „Keine Beschränkungen“.

run-saving-huawei = Verwalte auf Huawei-Telefonen den Start von Fresh Legs manuell und erlaube die Ausführung im Hintergrund.

run-saving-oppo = Erlaube Fresh Legs auf Oppo- und OnePlus-Telefonen Hintergrundaktivität und sperre es in der Liste der letzten Apps.

run-saving-vivo = Erlaube Fresh Legs auf Vivo-Telefonen hohen Verbrauch im Hintergrund.

run-saving-other = Lass Fresh Legs den Akku ohne Einschränkung nutzen, damit ein Lauf bei ausgeschaltetem Bildschirm weitergeht.

run-saving-open = Akku-Einstellungen öffnen

# A simulated runner, for trying out.
run-demo = Ausprobieren, ohne zu laufen

run-demo-text = Ein simulierter Läufer mit Sensoren. Drücke „Beine schwer“ und hör, was passiert.

run-demo-start = Simulierten Lauf starten

# The numbers of a run; each label stands over its number.
run-pace-label = Tempo

run-time = Zeit

run-elapsed = Mit Pausen

run-distance = Strecke

run-heart-rate = Puls

run-cadence = Schritte/min

run-pace-average = Tempo im Schnitt

run-heart-rate-average = Puls im Schnitt

run-heart-rate-most = Höchster Puls

run-cadence-average = Schritte/min im Schnitt

run-ascent = Anstieg

run-laps = Runden

# How good a number is: late, not there, or the strap is off the skin.
run-stale = { $seconds } s alt

run-lost = kein Signal

run-no-contact = ohne Hautkontakt

# The button of the app.
run-heavy = Beine schwer

# Leads to the words of a red flag; one or two short words.
run-not-well = Nicht gut

run-not-well-title = Was ist es?

run-pause = Pause

run-resume = Weiter

run-lap = Runde

run-more-key = Mehr

# Words of the runner's own, on buttons.
run-word-easing = Ich mache extra langsam

run-word-better = Besser

run-word-same = Gleich

run-word-worse = Schlimmer

run-word-pain = Schmerz

run-word-dizzy = Schwindel

run-word-chest = Brust, oder keine Luft

run-word-not-now = Jetzt nicht

run-word-coach-again = Coach mich wieder

# The steps of what helps against heavy legs, in a few words.
run-rescue-accept = Annehmen

run-rescue-ease = Tempo herausnehmen

run-rescue-tall = Aufrecht und locker

run-rescue-steps = Schnellere, kürzere Schritte

run-rescue-breathe = Tief in den Bauch atmen

run-rescue-landmark = Nur bis zum nächsten Ziel

run-rescue-self-talk = Ein Satz für dich

run-rescue-fuel = Essen und trinken

run-rescue-walk = Ein Stück gehen

run-rescue-cut-short = Den Lauf abkürzen

# Takes the metronome that a rescue offers.
run-metronome-offer = Metronom mit { $cadence }

# What sounds with the steps.
run-metronome = Metronom

run-breath = Atmung

run-breath-pattern = { $inhale } Schritte ein, { $exhale } aus

run-breath-patterns = Atmen: Schritte ein : aus

run-guide-by-rate = Nur das Tempo deiner Schritte ist bekannt. Tippe, wenn ein Fuß aufsetzt.

run-tap = Im Schritt tippen

run-guide-keep = Anlassen

run-guide-off = Ausschalten

# A routine in a run.
run-warm-up-offer = Erst aufwärmen?

run-cool-down-offer = Auslaufen?

run-cool-down-text = Ein paar lockere Minuten zum Schluss.

run-cool-down-start = Auslaufen starten

run-level = Stufe { $level }

run-decline = Nein, danke

run-side-left = links

run-side-right = rechts

run-side-both = beide

run-rest = Pause. Dann: { $next }

run-next-exercise = Danach: { $name }

run-routine-stop = Stopp

# Where the runner is in a plan, or in a routine.
run-step = { $number } von { $of }

run-left = noch { $what }

# What is different from an ordinary run.
run-paused = Pause

run-standing = Du stehst: von selbst pausiert

run-eased = Locker: Ziele ruhen

run-muted = Stumm: nur Sicherheit spricht

run-voice-failed = Die Stimme geht nicht: nur Töne und Vibration

run-locked = Gesperrt: nur wie es dir geht, lässt sich drücken

run-mute = Stumm

run-unmute = Wieder sprechen

run-lock = Bildschirm sperren

run-unlock = Zum Entsperren halten

# Ends the run: held, or pressed and then asked.
run-finish-hold = Halten zum Beenden

run-finish = Beenden ohne Halten

run-finish-question = Lauf beenden?

run-finish-text = Er wird gespeichert und lässt sich danach nicht fortsetzen.

run-finish-yes = Beenden

run-finishing = Wird gespeichert …

# Opens the phone's dialler with this number.
run-call = { $number } anrufen

# What went wrong in a run, told once.
run-trouble-storage-full = Der Speicher ist voll. Der Lauf geht weiter und bleibt im Arbeitsspeicher, bis Platz ist.

run-trouble-storage-failing = Speichern geht gerade nicht. Der Lauf geht weiter und bleibt im Arbeitsspeicher.

run-trouble-storage-back = Speichern geht wieder. Nichts ging verloren.

run-trouble-not-stored = Das Ende dieses Laufs ließ sich nicht speichern. Alles davor ist da.

run-trouble-soundtrack = Der Ton dieses Laufs lässt sich nicht mehr schreiben. Der Lauf geht weiter.

# After a run.
run-done = Lauf beendet

run-eased-done = Du hast von dir aus locker gemacht. Das zählt, und kein Ziel wurde verfehlt.

run-review = Diesen Lauf ansehen

run-put-away = Fertig

# The card of a run.
run-card = Wie war es?

run-card-kept = In deinem Tagebuch gespeichert

run-effort = Wie anstrengend war es?

run-effort-scale = 0: Ruhe. 3: mäßig. 5: anstrengend. 10: so hart wie möglich.

run-legs = Wie schwer waren deine Beine?

run-legs-scale = 0: frisch. 10: so schwer wie möglich.

run-of-ten = { $value } von 10

run-where = Wo waren sie schwer?

run-part-glutes = Gesäß

run-part-hip-flexors = Hüfte vorn

run-part-quadriceps = Oberschenkel vorn

run-part-hamstrings = Oberschenkel hinten

run-part-adductors = Oberschenkel innen

run-part-knee = Knie

run-part-shin = Schienbein

run-part-calf = Wade

run-part-foot = Fuß

run-helped = Was hat geholfen?

run-note = Notiz

# A defect ended the run.
run-broken-title = Ein Fehler hat diesen Lauf beendet

run-broken-text = Was aufgezeichnet wurde, ist gespeichert. Du kannst den Lauf fortsetzen oder beenden.

run-broken-next = Ansehen, was geht

# Repetitions of an exercise that are left.
run-reps = { $count ->
    [one] noch { $count }
   *[other] noch { $count }
}
