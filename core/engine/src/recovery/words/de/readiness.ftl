### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = Über heute ist nicht genug bekannt.
readiness-headline-good = Du scheinst bereit für das, was du geplant hast.
readiness-headline-watch = Du scheinst bereit; etwas solltest du im Auge behalten.
readiness-headline-reduced = Ein leichterer Tag könnte dir guttun.
readiness-headline-low = Dein Körper braucht heute vielleicht Erholung.

readiness-suggest-unknown = Nichts spricht für oder gegen deinen Plan. Hör auf deine Beine.
readiness-suggest-as-planned = Lauf wie geplant, und hör auf deine Beine.
readiness-suggest-easy = Mach einen lockeren Lauf daraus, in einem Tempo, in dem du reden kannst. Du kannst bei deinem Plan bleiben, wenn dir das lieber ist.
readiness-suggest-active-recovery = Spazieren, lockeres Radfahren oder lockeres Schwimmen tut dir vielleicht besser als ein Lauf. Du kannst bei deinem Plan bleiben, wenn dir das lieber ist.
readiness-suggest-rest = Ruh dich heute aus. Ein ausgelassener Lauf kostet sehr wenig, und Ruhe hilft dir, gut zurückzukommen.

readiness-level-missing = nicht bekannt
readiness-level-good = wie üblich
readiness-level-watch = einen Blick wert
readiness-level-reduced = weniger als üblich
readiness-level-low = viel weniger als üblich

readiness-factor-feeling = dein Befinden
readiness-factor-sleep = Schlaf
readiness-factor-hrv = Herzratenvariabilität
readiness-factor-resting-heart-rate = Ruhepuls
readiness-factor-load = Trainingsbelastung

readiness-confidence-none = Heute ist keines der Zeichen bekannt.
readiness-confidence = { $spoken ->
    [one] Eines von { $all } Zeichen ist heute bekannt: { $signs }.
   *[other] { $spoken } von { $all } Zeichen sind heute bekannt: { $signs }.
}

## How the runner feels

readiness-no-check-in = Heute gibt es noch keinen Check-in.
readiness-feeling-well = Nach deinem eigenen Wort geht es dir gut.
readiness-held = Du hast bei einem Lauf ein Warnzeichen gemeldet, und seitdem wurde nichts dazu gesagt. Bitte beantworte die Frage dazu, bevor du wieder läufst.
readiness-absent-ill = Du bist als krank eingetragen. Dein Plan wartet auf dich.
readiness-absent-injured = Du bist als verletzt eingetragen. Dein Plan wartet auf dich.
readiness-ill-fever = Du hast Fieber. Mit Fieber zu laufen kann gefährlich sein, also ruh dich aus.
readiness-ill-chest = Du hast tiefen Husten aus der Brust. Ruh dich aus, bis er weg ist.
readiness-ill-stomach = Dein Magen oder Darm ist nicht in Ordnung. Ruh dich aus, und trink genug.
readiness-ill-cold = Du hast eine Erkältung. Wenn du überhaupt läufst, dann kurz und locker.
readiness-ill-other = Du fühlst dich nicht wohl. Lass es ruhig angehen.
readiness-ill-before = Am { $day } hattest du Fieber oder tiefen Husten aus der Brust. Warte, bis du ein bis zwei Tage davon frei warst.
readiness-pain-stops = Du hast Schmerz von { $level } von zehn eingetragen. Lauf nicht mit Schmerz über fünf.
readiness-pain-holds = Du hast Schmerz von { $level } von zehn eingetragen. Mach nicht mehr als beim letzten Mal, bis er zwei oder weniger ist.
readiness-pain-mild = Du hast Schmerz von { $level } von zehn eingetragen. Achte darauf, ob er morgen weg ist.
readiness-legs-some = Deine Beine sind etwas schwer.
readiness-legs-heavy = Deine Beine sind schwer.
readiness-legs-very-heavy = Deine Beine sind sehr schwer.
readiness-legs-running = { $days ->
    [one] Deine Beine waren an { $days } Morgen schwer.
   *[other] Deine Beine waren an { $days } Morgen hintereinander schwer.
}
readiness-legs-in-run = Deine Beine waren beim Lauf am { $day } schwer.
readiness-sore-some = Einige Muskeln haben Muskelkater: { $level } von zehn.
readiness-sore = Du hast Muskelkater: { $level } von zehn.
readiness-sore-very = Du hast starken Muskelkater: { $level } von zehn.
readiness-tired = Du fühlst dich müde.
readiness-exhausted = Du fühlst dich erschöpft.
readiness-mood-subdued = Deine Stimmung ist etwas gedrückt.
readiness-mood-low = Deine Stimmung ist gedrückt.
readiness-stress-some = Du stehst unter Stress.
readiness-stress-high = Du stehst unter starkem Stress.

## Sleep

readiness-sleep-not-today = Der Schlaf der letzten Nacht ist nicht eingetragen.
readiness-sleep-nights = { $known ->
    [one] { $known } von { $all } Nächten ist bekannt, die es braucht, um die letzten zwei Wochen zu beurteilen.
   *[other] { $known } von { $all } Nächten sind bekannt, die es braucht, um die letzten zwei Wochen zu beurteilen.
}
readiness-sleep-very-short = Du hast letzte Nacht { $slept } geschlafen, das ist sehr wenig.
readiness-sleep-short = Du hast letzte Nacht { $slept } geschlafen, das ist kurz.
readiness-sleep-shortish = Du hast letzte Nacht { $slept } geschlafen. Die meisten Erwachsenen brauchen sieben bis neun Stunden.
readiness-sleep-enough = Du hast letzte Nacht { $slept } geschlafen.
readiness-sleep-well = Du hast nach deinem eigenen Wort gut geschlafen.
readiness-sleep-poor = Du hast nach deinem eigenen Wort schlecht geschlafen.
readiness-sleep-fair = Du hast nach deinem eigenen Wort nicht sehr gut geschlafen.
readiness-sleep-debt = { $known ->
    [one] Du hast in der einen bekannten Nacht der letzten 14 { $mean } geschlafen. Gegenüber acht Stunden pro Nacht fehlen { $debt }.
   *[other] Du hast in den { $known } bekannten Nächten der letzten 14 im Schnitt { $mean } geschlafen. Gegenüber acht Stunden pro Nacht fehlen insgesamt { $debt }.
}
readiness-sleep-debt-most = { $known ->
    [one] Du hast in der einen bekannten Nacht der letzten 14 { $mean } geschlafen. Gegenüber acht Stunden pro Nacht fehlen { $debt } oder mehr.
   *[other] Du hast in den { $known } bekannten Nächten der letzten 14 im Schnitt { $mean } geschlafen. Gegenüber acht Stunden pro Nacht fehlen insgesamt { $debt } oder mehr.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = Die Herzratenvariabilität bleibt außen vor, weil du eine Rhythmusstörung angegeben hast.
readiness-hrv-not-today = Heute gibt es keine Messung der Herzratenvariabilität.
readiness-hrv-week = { $known ->
    [one] Die Herzratenvariabilität ist für { $known } der letzten sieben Tage bekannt. Es braucht { $all }.
   *[other] Die Herzratenvariabilität ist für { $known } der letzten sieben Tage bekannt. Es braucht { $all }.
}
readiness-hrv-building = Tag { $known } von { $all } bis zu deinem Basiswert der Herzratenvariabilität.
readiness-hrv-within = Deine Herzratenvariabilität der letzten sieben Tage ({ $mean } ms) liegt in deinem üblichen Bereich von { $low } bis { $high } ms.
readiness-hrv-below = Deine Herzratenvariabilität der letzten sieben Tage ({ $mean } ms) liegt unter deinem üblichen Bereich von { $low } bis { $high } ms. Training, zu wenig Schlaf, Stress, Alkohol oder Krankheit können dahinterstecken.
readiness-hrv-above = Deine Herzratenvariabilität der letzten sieben Tage ({ $mean } ms) liegt über deinem üblichen Bereich von { $low } bis { $high } ms. Das ist oft in Ordnung, aber für dich ungewöhnlich.
readiness-hrv-unsteady = Deine Herzratenvariabilität schwankt von Tag zu Tag mehr als in der Woche davor: jetzt um { $now } %, davor um { $before } %.

## Resting heart rate

readiness-resting-left-out = Der Ruhepuls bleibt außen vor, weil du ein Medikament angegeben hast, das den Puls verändert.
readiness-resting-not-today = Der Ruhepuls wurde heute nicht gemessen.
readiness-resting-building = Tag { $known } von { $all } bis zu deinem Basiswert des Ruhepulses.
readiness-resting-usual = Dein Ruhepuls von { $bpm } liegt nahe bei deinen üblichen { $usual }.
readiness-resting-high-today = Dein Ruhepuls von { $bpm } liegt heute über deinen üblichen { $usual }. Ein Tag allein sagt wenig.
readiness-resting-high-running = Dein Ruhepuls von { $bpm } liegt seit drei Tagen über deinen üblichen { $usual }. Hitze, Alkohol, Krankheit, der Zyklus oder das Training können dahinterstecken.
readiness-resting-high-week = Dein Ruhepuls der letzten sieben Tage, { $bpm }, liegt über deinen üblichen { $usual }. Hitze, Alkohol, Krankheit, der Zyklus oder das Training können dahinterstecken.

## Load

readiness-load-none = Deine Trainingsbelastung ist noch nicht bekannt.
readiness-load-building = Tag { $known } von { $all } bis zu deinem Basiswert der Trainingsbelastung.
readiness-load-usual = Dein Training der letzten Tage ist etwa das, was du gewohnt bist.
readiness-load-high = Deine letzte Woche lag deutlich über dem, was du über sechs Wochen gewohnt warst.
readiness-load-monotonous = Deine Tage sind einander sehr ähnlich: Die Monotonie ist { $monotony }. Lockerere Tage zwischen harten können helfen.
readiness-load-strain = Deine Tage sind einander sehr ähnlich, mit einer Monotonie von { $monotony }, und die Beanspruchung deiner Woche ist die höchste in sechs Wochen.
readiness-load-jump = Dein Lauf von { $distance } am { $day } war mehr als ein Zehntel länger als dein längster der 30 Tage davor ({ $longest }).
readiness-load-hard = Du hast am { $day } hart trainiert.
readiness-load-long = Du bist am { $day } lang gelaufen.

## The morning reading

reading-getting-ready = Leg deinen Gurt an, befeuchte ihn, und leg oder setz dich bequem hin. Nimm jeden Morgen die gleiche Haltung ein.
reading-settling = Bleib still und atme wie sonst. Dein Puls beruhigt sich.
reading-measuring = Bleib still und atme wie sonst. Die Messung läuft.
reading-finished = Deine Messung ist fertig.
reading-refused = Diese Messung war nicht gut genug, um sie zu behalten.
reading-hint-no-contact = Der Gurt ist nicht zu hören. Prüf, ob er die Haut berührt und feucht ist.
reading-hint-restless = Viele Schläge sind nicht klar. Lieg oder sitz still, und sprich nicht.
reading-quality-good = Eine gute Messung: { $percent } % der Schläge waren nicht klar.
reading-quality-fair = Eine brauchbare Messung: { $percent } % der Schläge waren nicht klar.
reading-refused-no-beats = Vom Gurt kam kein Schlag an. Befeuchte ihn, prüf, ob er die Haut berührt, und versuch es noch einmal.
reading-refused-short = Die Messung war zu kurz: { $beats ->
    [one] { $seconds } s mit { $beats } Schlag.
   *[other] { $seconds } s mit { $beats } Schlägen.
} Es braucht mindestens 50 s und 50 Schläge.
reading-refused-gaps = Der Gurt war eine Weile nicht zu hören, darum ist zu wenig von der Messung übrig. Befeuchte den Gurt und versuch es noch einmal.
reading-refused-artefacts = { $percent } % der Schläge waren nicht klar, höchstens 6 % dürfen es sein. Lieg still, befeuchte den Gurt und versuch es noch einmal.
reading-refused-not-at-rest = Dein Puls von { $bpm } Schlägen pro Minute ist kein Ruhepuls. Versuch es nach ein paar ruhigen Minuten noch einmal.
reading-refused-drifting = Dein Puls hat sich während der Messung um { $bpm } Schläge pro Minute verändert. Ruh noch etwas länger und versuch es noch einmal.
reading-refused-implausible = Der Gurt hat keine echten Abstände zwischen den Schlägen gesendet. Ein anderer Gurt kann das vielleicht.
