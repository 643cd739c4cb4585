### The plan and the next seven days.

season-kind-rest = Ruhe
season-kind-walk = Spaziergang
season-kind-walk-run = Gehen und Laufen
season-kind-easy = Lockerer Lauf
season-kind-long = Langer Lauf
season-kind-steady = Zügiger Lauf
season-kind-intervals = Intervalle
season-kind-race = Wettkampf

season-step-run = Laufen
season-step-walk = Gehen
season-length = { $distance }, etwa { $minutes }

season-phase-building = Aufbauwoche
season-phase-habit = Gleichmäßige Woche
season-phase-easy = Leichte Woche
season-phase-taper = Weniger vor dem Wettkampf
season-phase-quiet = Ruhe nach dem Wettkampf
season-phase-way-back = Rückkehr
season-phase-paused = Pausiert
season-phase-past = Vergangene Woche

season-purpose-rest = In der Ruhe nehmen die Beine auf, was sie getan haben.
season-purpose-walk = Lockere Bewegung für müde Beine. Locker Rad fahren oder schwimmen geht auch.
season-purpose-first-walk = Zuerst kommt eine halbe Stunde Gehen. Ist sie ohne Schmerz, folgt das Laufen.
season-purpose-walk-run = Gehen und Laufen im Wechsel, damit sich die Beine wieder daran gewöhnen.
season-purpose-easy = So locker, dass du in ganzen Sätzen reden kannst. So sollte sich das meiste Laufen anfühlen.
season-purpose-long = Zeit auf den Beinen bei lockerer Anstrengung. Geh ein Stück, wenn es hilft.
season-purpose-steady = Der mittlere Teil ist zügig: Ein kurzer Satz geht, Plaudern nicht.
season-purpose-intervals = Kurze schnelle Teile, kräftig und kontrolliert, mit lockerem Laufen dazwischen.
season-purpose-race = Wettkampftag: { $distance }. Er geht vielleicht weiter als deine langen Läufe. Fang langsamer an, als du möchtest.
season-purpose-injured = Du bist verletzt. Der Plan wartet auf dich.
season-purpose-ill = Du bist krank. Der Plan wartet auf dich.
season-purpose-away = Du bist weg. Der Plan wartet auf dich.
season-purpose-fever = Nicht laufen, bis du 48 Stunden ohne Fieber warst.
season-purpose-after-race = Ruhe nach dem Wettkampf. Ein kurzer Spaziergang ist willkommen.
season-purpose-stopped = Nicht laufen, solange der Schmerz stark ist.

season-changed-fever = Halb so lang und locker, weil du Fieber hattest.
season-changed-race = Locker, weil sich die Beine bis zum { $until } vom Wettkampf erholen.
season-changed-race-near = Locker, weil der Wettkampf nahe ist.
season-changed-hard-yesterday = Locker, weil der Tag davor hart oder lang ist.
season-changed-two-hard = Locker, weil diese Woche schon zwei harte Tage hat.
season-changed-guard = Kürzer, weil dein längster Lauf aus 30 Tagen { $longest } hat und ein einzelner Lauf nicht viel darüber hinausgehen sollte.
season-changed-race-easy = Es ist dein Wettkampf. Die Zeichen von heute sprechen für lockere Anstrengung oder einen anderen Tag.
season-changed-easier = Locker und kürzer, wegen deines Befindens heute.
season-changed-walk = Stattdessen ein Spaziergang, wegen deines Befindens heute.
season-changed-rest = Stattdessen Ruhe, wegen deines Befindens heute.

season-heavy-warm-up = Die gleiche Strecke, mit längerem Aufwärmen. Wenn die Beine schwer bleiben, bleib locker.
season-heavy-easy = Locker, und etwa ein Drittel kürzer.
season-heavy-walk = Ein Spaziergang statt des Laufs.
season-heavy-rest = Ein Ruhetag. Ein ausgelassener Lauf ändert wenig.

season-choice-warm-up = Länger aufwärmen
season-choice-easy = Lockere Variante
season-choice-walk = Spaziergang
season-choice-rest = Ruhetag
season-choice-as-planned = Wie geplant

season-proposal = Für heute wird weniger vorgeschlagen. Nimmst du es an, oder bleibst du beim Plan?
season-strength = Ein guter Tag für Kraft: kein harter oder langer Lauf.

season-says-habit = Es steht kein Ziel an. Diese Wochen erhalten, was du hast.
season-says-waiting = Der Plan wartet. Er wird neu gemacht, wenn du zurück bist.
season-says-after = Gut gemacht. Nach { $goal } bekommen die Beine ruhige Tage, bevor etwas anderes kommt.
season-says-reached = Der Plan führt zu { $goal } am { $date }. Der längste Lauf davor hat { $longest }.
season-says-too-soon = { $goal } am { $date } kommen zu früh für einen allmählichen Aufbau. Nötig wäre ein langer Lauf von { $needed }, erreichbar sind { $longest }. Bis du wählst, führen die Wochen zu { $shorter } an diesem Tag.
season-says-too-soon-no-race = { $goal } am { $date } kommen zu früh für einen allmählichen Aufbau. Nötig wäre ein langer Lauf von { $needed }, erreichbar sind { $longest }. Bis du wählst, bauen die Wochen dein Laufen ohne Wettkampf auf.
season-offer-shorter = { $distance } am gleichen Tag, dem { $date } { $year }
season-offer-later = { $distance } ab dem { $date } { $year }

season-because-level = Eine gute Woche deiner letzten vier hat { $distance }. Von dort geht der Plan aus.
season-because-longest = Dein längster Lauf der letzten 30 Tage hat { $longest }. Kein geplanter Lauf ist mehr als ein Zehntel länger als der längste der 30 Tage davor.
season-because-no-runs = Aus den letzten 30 Tagen ist kein Lauf bekannt, darum beginnt der Plan mit Gehen und Laufen im Wechsel.
season-because-pace = Dein lockeres Tempo ist noch nicht bekannt. Die Minuten werden mit { $pace } gerechnet, bis deine ersten Läufe es zeigen.
season-because-health = Harte Läufe bleiben weg, wegen deiner Angaben zur Gesundheit. In der Arztpraxis oder von einer Hebamme erfährst du, was dir guttut.
season-because-talk-test = Die Anstrengung richtet sich nach Reden und Gefühl, nicht nach Herzfrequenzzonen.
season-because-monotony = Letzte Woche waren die Tage einander sehr ähnlich. Diese Woche wächst nicht, und lockere Tage sollten wirklich locker sein.
season-because-taper = { $weeks ->
    [one] Die letzte Woche vor dem Wettkampf enthält weniger, etwas Schnelles bleibt.
   *[other] Die letzten { $weeks } Wochen vor dem Wettkampf enthalten weniger, etwas Schnelles bleibt.
}
season-because-missed = Ausgelassene Läufe werden nicht nachgeholt. Der Plan geht dort weiter, wo du bist.

season-ladder-injury = Nach einer Verletzung führen Gehen und Laufen im Wechsel Schritt für Schritt zurück.
season-ladder-illness = Nach einer Krankheit führen Gehen und Laufen im Wechsel Schritt für Schritt zurück.
season-ladder-beginning = Gehen und Laufen im Wechsel ist ein guter Weg, anzufangen oder wieder anzufangen.
season-ladder-walk = { $minutes ->
    [one] Geh { $minutes } Minute
   *[other] Geh { $minutes } Minuten
}
season-ladder-run = { $minutes ->
    [one] Lauf { $minutes } Minute locker
   *[other] Lauf { $minutes } Minuten locker
}
season-ladder-step = { $times ->
    [one] { $times } Mal: { $run } min laufen, { $walk } min gehen
   *[other] { $times } Mal: { $run } min laufen, { $walk } min gehen
}
season-ladder-clinician = Der Knochen ist möglicherweise betroffen. Fang erst nach einem ärztlichen Ja an.
season-ladder-stopped = Der Schmerz war über 5 von 10. Hör auf zu laufen, und lass ihn untersuchen, wenn er nicht innerhalb von Tagen nachlässt.
season-ladder-repeat = Der Schmerz verlangt den gleichen Schritt noch einmal.
season-ladder-fever = Nach Fieber: nicht laufen, bis es 48 Stunden weg ist, dann die Hälfte von dem, was du vorher gemacht hast.
season-ladder-pain = Schmerz bis 2 von 10, der am nächsten Tag weg ist: weiter. Von 3 bis 5: den gleichen Schritt noch einmal. Über 5: aufhören, und einen Schritt zurück. Diese Regel wurde an Achillessehnen erprobt und wird auch für anderes benutzt.
season-ladder-day-between = Pro Lauftag ein Schritt, mit einem Tag dazwischen.
season-ladder-then = Nach dem letzten Schritt: eine Woche mit höchstens { $distance }, der Hälfte einer früheren Woche.
