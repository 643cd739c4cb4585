### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = Deine Beine waren seltener schwer als in den vier Wochen davor.
review-legs-as-before = Deine Beine waren etwa so oft schwer wie in den vier Wochen davor.
review-legs-heavier = Deine Beine waren öfter schwer als in den vier Wochen davor.
review-legs-mixed = Deine Tage und deine Läufe sagen Verschiedenes über deine Beine.
review-legs-unknown = Es ist noch zu früh, um zu sagen, ob deine Beine frischer werden.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Schwere Tage: { $now } von { $now_known } bekannten in diesen vier Wochen, { $before } von { $before_known } in den vier Wochen davor.
review-heavy-runs = Schwere Läufe: { $now } von { $now_known } bekannten in diesen vier Wochen, { $before } von { $before_known } in den vier Wochen davor.
review-training = Training: { $now } in diesen vier Wochen, { $before } in den vier Wochen davor.
review-absent = Tage, an denen du verletzt, krank oder weg warst, bleiben außen vor: { $now } in diesen vier Wochen, { $before } in den vier Wochen davor.
review-too-few = Eine Antwort braucht { $days } Tage oder { $runs } Läufe mit einem Wort zu deinen Beinen in jedem der beiden Zeiträume von vier Wochen.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Schwer nach { $heavy } von { $known } Nächten unter 6 Stunden, und nach { $other_heavy } von { $other_known } längeren Nächten.
review-pattern-long_or_hard_run = Schwer an { $heavy } von { $known } Tagen nach einem langen oder harten Lauf, und an { $other_heavy } von { $other_known } anderen Tagen.
review-pattern-strength = Schwer an { $heavy } von { $known } Tagen nach Kraft oder anderer harter Arbeit für die Beine, und an { $other_heavy } von { $other_known } anderen Tagen.
review-pattern-back_to_back = Schwer an { $heavy } von { $known } Tagen nach zwei Lauftagen hintereinander, und an { $other_heavy } von { $other_known } anderen Tagen.
review-pattern-no_carbohydrate = Schwer in { $heavy } von { $known } langen Läufen mit fast keinen Kohlenhydraten davor, und in { $other_heavy } von { $other_known } langen Läufen mit mehr.
review-pattern-heat = Schwer an { $heavy } von { $known } Lauftagen bei Hitze, und an { $other_heavy } von { $other_known } kühleren.
review-pattern-alcohol = Schwer an { $heavy } von { $known } Tagen nach Alkohol, und an { $other_heavy } von { $other_known } anderen Tagen.
review-pattern-new_shoes = Schwer an { $heavy } von { $known } Lauftagen in den ersten zwei Wochen mit neuen Schuhen, und an { $other_heavy } von { $other_known } anderen.
review-pattern-stress = Schwer an { $heavy } von { $known } Tagen mit viel Stress, und an { $other_heavy } von { $other_known } ruhigeren.
review-pattern-cycle = Schwer an { $heavy } von { $known } Tagen am Anfang des Zyklus, und an { $other_heavy } von { $other_known } späteren.
review-patterns-note = Diese Dinge kamen in deinem Tagebuch des letzten halben Jahres zusammen. Das zeigt nicht, dass das eine zum anderen führt.
review-patterns-none = Bisher kein klares Muster. Vielleicht zeigt sich eines, wenn mehr Tage und Nächte eingetragen sind.

## What helped

review-helped-step = { $what }: { $helped ->
    [one] hat in { $helped } Lauf geholfen
   *[other] hat in { $helped } Läufen geholfen
}
review-helped-advice = { $what }: hat { $helped } von { $tried } Mal geholfen
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } an einem schweren Tag: am nächsten Morgen { $helped } von { $tried } Mal leichtere Beine, ohne das { $other_helped } von { $other_tried } Mal
review-helped-none = Noch ist nicht bekannt, was dir hilft. Sag nach einem Lauf, was geholfen hat.

## Days, weeks and months

review-day-title = { $weekday }, { $day }
review-day-empty = Von diesem Tag ist nichts bekannt.
review-week-title = { $first } bis { $last }
review-month-title = { $month } { $year }
review-total-runs = { $runs ->
    [0] Kein Lauf
    [one] { $runs } Lauf
   *[other] { $runs } Läufe
}
review-total-running = { $distance } in { $time }
review-total-heavy = Schwere Tage: { $heavy } von { $known } bekannten
review-total-heavy-unknown = Schwere Tage: nichts eingetragen
review-total-sleep = Schlaf: { $time } im Schnitt ({ $nights ->
    [one] { $nights } Nacht bekannt
   *[other] { $nights } Nächte bekannt
})
review-total-sleep-unknown = Schlaf: nichts eingetragen
review-total-symptoms = { $days ->
    [one] { $days } Tag mit Beschwerden
   *[other] { $days } Tage mit Beschwerden
}
review-total-absent = { $days ->
    [one] { $days } Tag verletzt, krank oder weg
   *[other] { $days } Tage verletzt, krank oder weg
}

## Trends: what the values are, and how to read them

review-trend-load = Die Belastung jedes Tages, aus Anstrengung oder Herzfrequenz und Zeit.
    .title = Belastung
review-trend-ctl = Die mittlere Belastung von etwa sechs Wochen. Sie beschreibt, was du gewohnt bist, und sagt nichts voraus.
    .title = Chronische Belastung
review-trend-atl = Die mittlere Belastung von etwa einer Woche. Sie beschreibt, was du zuletzt getan hast.
    .title = Akute Belastung
review-trend-tsb = Chronische Belastung minus akute Belastung. Unter null hast du zuletzt mehr getan, als du gewohnt bist. Das ist ein grober Anhalt.
    .title = Bilanz der Belastung
review-trend-monotony = Wie ähnlich einander die Tage einer Woche sind. Ein hoher Wert heißt: wenige lockere Tage zwischen harten. Das ist schwach belegt.
    .title = Monotonie
review-trend-sleep = Geschlafene Stunden vor jedem Tag. Die meisten Erwachsenen brauchen 7 bis 9 Stunden.
    .title = Schlaf
review-trend-heaviness = Wie schwer deine Beine an jedem Tag höchstens waren. Ab 6 von 10 zählen sie als schwer.
    .title = Schwere der Beine
review-trend-soreness = Die Stelle mit dem stärksten Muskelkater an jedem Morgen.
    .title = Muskelkater
review-trend-hrv = Herzratenvariabilität in Ruhe, als Logarithmus. Der Wochenschnitt sagt mehr als ein einzelner Tag.
    .title = Herzratenvariabilität
review-trend-resting_hr = Ruhepuls an jedem Morgen. Für sich allein sagt er wenig.
    .title = Ruhepuls
review-trend-cadence_at_pace = Schritte pro Minute bei deinem üblichen lockeren Tempo, Lauf für Lauf.
    .title = Schrittfrequenz bei lockerem Tempo
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Schritte pro Minute bei deinem üblichen lockeren Tempo, etwa { $pace }, Lauf für Lauf.
review-trend-efficiency = Meter in der Ebene pro Herzschlag. Hitze, Hügel und Schlaf verändern das auch.
    .title = Effizienz
review-trend-weekly_distance = Die Strecke, die du jede Woche gelaufen bist.
    .title = Strecke pro Woche
review-trend-weekly_minutes = Die Zeit, die du jede Woche gelaufen bist.
    .title = Zeit pro Woche
review-trend-rpe = Die härteste Anstrengung jedes Tages, wie du sie gefühlt hast.
    .title = Anstrengung
review-trend-none = Aus dieser Zeit ist nichts bekannt.
review-trend-building = Dein Basiswert entsteht noch: Er braucht Tage aus sechs Wochen.
review-trend-talk-test = Dein Puls sagt vielleicht wenig über die Anstrengung. Richte dich danach, ob du reden kannst.
review-trend-week-open = Die letzte Woche ist noch nicht vorbei.
review-unit-hours = h
review-unit-of-ten = von 10
review-unit-ln-ms = ln ms
review-unit-bpm = bpm
review-unit-spm = Schritte/min
review-unit-metres-per-beat = m pro Schlag
review-unit-km = km
review-unit-miles = Meilen
review-unit-minutes = min

## A run

review-split-km = Kilometer { $number }
review-split-mile = Meile { $number }
review-split-lap = Runde { $number }
review-split-time = Abschnitt { $number }
review-split-step = Schritt { $number }
review-zone = Zone { $number }
review-zones-note = Zonen sind Anteile deines Herzfrequenzbereichs. Sie sind ein grober Anhalt.
review-zones-talk-test = Zonen bleiben außen vor, weil dein Puls vielleicht wenig über die Anstrengung sagt. Richte dich danach, ob du reden kannst.
review-zones-no-heart-rate = Es wurde keine Herzfrequenz aufgezeichnet.
review-zones-no-maximum = Zonen brauchen deinen höchsten Puls, und der ist nicht eingetragen.
review-decoupling-none = Die Drift wird nur für gleichmäßige Läufe von mindestens 40 Minuten mit Herzfrequenz berechnet.
review-decoupling-little = Puls und Tempo blieben beisammen: eine Drift von { $percent } %. Unter 5 % ist bei einem lockeren Lauf üblich.
review-decoupling-some = Dein Puls ist gegenüber dem Tempo um { $percent } % gedriftet. Hitze, Durst und ein langer Lauf bewirken das alle.
review-decoupling-much = Dein Puls ist gegenüber dem Tempo um { $percent } % gedriftet. Das ist viel; Hitze, Durst, ein schneller Start und ein langer Lauf bewirken das alle.
review-mark-paused = Pause
review-mark-resumed = Weiter
review-word-heavy = Schwer
review-word-easing = Absichtlich locker
review-word-better = Besser
review-word-same = Gleich
review-word-worse = Schlechter
review-word-pain = Schmerz
review-word-dizzy = Schwindel
review-word-chest = Brust oder Atem
review-word-not_now = Jetzt nicht
review-word-undo = Zurückgenommen
review-word-coach_again = Wieder coachen
review-rescue-steps = Was drankam: { $steps }
review-rescue-helped = Was geholfen hat: { $step }
review-rescue-end-better = Es wurde besser
review-rescue-end-walked = Du bist gegangen
review-rescue-end-stopped = Nach dem Gehen wieder schwer
review-rescue-end-done = Jeder Schritt wurde gesagt
review-rescue-end-not_now = Du wolltest keine Hilfe
review-rescue-end-run_over = Der Lauf war vorher zu Ende
review-rescue-end-red_flag = Es endete mit einem Warnzeichen
review-rhythm-note = α1 zeigt, wie regelmäßig der Herzschlag über zwei Minuten war. Folge deinem eigenen Verlauf; einzelne Werte und Schwellen sind unsicher.
review-rhythm-none = α1 braucht Schläge von einem Brustgurt, mit wenigen Fehlern.
review-rhythm-talk-test = α1 bleibt außen vor, weil dein Puls vielleicht wenig über die Anstrengung sagt.
review-similar-note = { $runs ->
    [one] Verglichen mit { $runs } Lauf der gleichen Art und etwa der gleichen Länge im halben Jahr davor.
   *[other] Verglichen mit { $runs } Läufen der gleichen Art und etwa der gleichen Länge im halben Jahr davor.
}
review-similar-too-few = { $runs ->
    [one] Im halben Jahr davor gibt es { $runs } ähnlichen Lauf. Ein Vergleich braucht { $needed } mit den gleichen Werten.
   *[other] Im halben Jahr davor gibt es { $runs } ähnliche Läufe. Ein Vergleich braucht { $needed } mit den gleichen Werten.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Tempo { $value }, üblich { $median } ({ $runs } Läufe)
review-similar-heart_rate = Puls { $value } bpm, üblich { $median } bpm ({ $runs } Läufe)
review-similar-cadence = Schrittfrequenz { $value } Schritte/min, üblich { $median } Schritte/min ({ $runs } Läufe)
review-similar-efficiency = { $value } m pro Herzschlag, üblich { $median } m ({ $runs } Läufe)
review-similar-heaviness = Schwere der Beine { $value } von 10, üblich { $median } von 10 ({ $runs } Läufe)
