### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Halt sofort an und wähl den Notruf
flag-urgency-same_day = Halt an und lass dich heute untersuchen
flag-urgency-book_a_visit = Mach für die nächsten Tage einen Termin aus

flag-waits-lines =
    Das war vor einigen Tagen oder ist vorbei. Es muss trotzdem untersucht werden: Lauf bitte nicht, bis dir ärztlich gesagt wurde, dass Laufen in Ordnung ist.
    Wenn es jetzt da ist oder wiederkommt, wähl den Notruf.

flag-felt = { $what }
flag-felt-part = { $what }: { $part }
flag-felt-side = { $what }: { $side }
flag-felt-place = { $what }: { $part }, { $side }

flag-symptom-pain = Schmerz
flag-symptom-heaviness = Schwere
flag-symptom-numbness = Taubheit oder Kribbeln
flag-symptom-saddle_numbness = Taubheit zwischen den Beinen, oder Probleme mit Blase oder Darm
flag-symptom-swelling = Schwellung
flag-symptom-fatigue = Müdigkeit
flag-symptom-dizziness = Schwindel
flag-symptom-fainted = Ohnmächtig, oder fast
flag-symptom-breathlessness = Kurzatmig, mehr als die Anstrengung erklärt
flag-symptom-chest_pain = Schmerz oder Druck in der Brust
flag-symptom-palpitations = Das Herz rast oder stolpert
flag-symptom-pallor = Ungewöhnlich blass
flag-symptom-fever = Fieber
flag-symptom-confusion = Verwirrt, zusammengebrochen, oder kein Schweiß mehr bei Hitze
flag-symptom-one_sided_weakness = Plötzliche Schwäche einer Seite, im Gesicht oder beim Sprechen
flag-symptom-after_much_drinking = Erbrechen mit Kopfschmerz, oder ein Krampfanfall, nach vielem Trinken
flag-symptom-dark_urine = Urin, dunkel wie Cola
flag-symptom-muscle_breakdown = Extremer Muskelschmerz oder extreme Schwäche
flag-symptom-tense_leg = Ein sehr gespanntes Bein mit viel zu starkem Schmerz, taub, oder ein Fuß, der sich nicht heben lässt
flag-symptom-missed_periods = Ausgebliebene Periode
flag-symptom-weight_loss = Ungewollt abgenommen
flag-symptom-frequent_illness = Immer wieder krank
flag-symptom-low_mood = Gedrückte Stimmung seit Wochen

flag-note-bone-stress = Du hast eine frühere Stressverletzung am Knochen eingetragen. Bitte sag das dazu.
flag-note-vessels = Du hast eingetragen, dass du über 50 bist, rauchst oder Diabetes hast. Frag, ob deine Blutgefäße untersucht werden können.
flag-note-anaemia = Du hast eine Blutarmut eingetragen, jetzt oder früher. Bitte sag das dazu.
flag-note-pulse-medicine = Du hast ein Medikament eingetragen, das den Puls verändert. Eine Änderung daran kann ein Grund sein; bitte sag das dazu.
flag-note-one-side = { $count ->
        [one] Nach einem Lauf der letzten zwei Wochen hast du eingetragen, dass nur ein Bein schwer war ({ $side }).
       *[other] Nach { $count } Läufen der letzten zwei Wochen hast du eingetragen, dass nur ein Bein schwer war ({ $side }).
    }
flag-note-heavy-runs = In den letzten zwei Wochen waren die Beine an { $heavy } von { $known ->
        [one] { $known } Lauftag
       *[other] { $known } Lauftagen
    } schwer, trotz lockerer Tage.
flag-note-tired-days = In den letzten zwei Wochen war die Müdigkeit in { $tired } von { $known ->
        [one] { $known } Check-in
       *[other] { $known } Check-ins
    } hoch.
flag-note-low-days = In den letzten zwei Wochen war die Stimmung in { $low } von { $known ->
        [one] { $known } Check-in
       *[other] { $known } Check-ins
    } gedrückt.
flag-note-resting-pulse = Dein Ruhepuls dieser Woche ist { $now } Schläge pro Minute. In den 60 Tagen davor waren { $usual } üblich.
flag-note-cycle-day = Der letzte Check-in, der ihn nennt, war an Tag { $day } des Zyklus.
flag-note-feverish = Eingetragen am { $day }.
flag-note-pressed = Bei einem Lauf am { $day } gedrückt.
flag-note-still-there = Du hast geantwortet, dass es noch da ist.

flag-chest_pain-title = Schmerz oder Druck in der Brust
flag-chest_pain-lines =
    Halt an. Setz dich oder lehn dich halb aufrecht an, und bleib nicht allein.
    Wähl jetzt den Notruf, oder lass jemanden anrufen.
    Lauf, fahr oder geh nicht allein nach Hause.
flag-chest_pain-ask =
    Schreib auf, wann es begann, wie lange es dauerte und was du gerade gemacht hast.
    Frag, welche Untersuchungen das Herz braucht und wann Laufen wieder in Ordnung ist.

flag-fainted-title = Ohnmächtig, oder fast
flag-fainted-lines =
    Halt an. Leg dich hin, die Beine hoch, wenn es geht, und bleib nicht allein.
    Wähl jetzt den Notruf, vor allem, wenn es in der Bewegung passiert ist.
    Fahr nicht selbst.
flag-fainted-ask =
    Schreib auf, ob es während oder nach der Anstrengung kam und ob das Herz vorher gerast hat.
    Frag, ob das Herz untersucht werden sollte, bevor du wieder läufst.

flag-breathless-title = Kurzatmig, mehr als die Anstrengung erklärt
flag-breathless-lines =
    Halt an und setz dich aufrecht hin.
    Wähl jetzt den Notruf, wenn dein Atem nicht zu dem passt, was du tust, oder sich in Ruhe nicht beruhigt.
    Wenn du bei Asthma ein Spray hast, nimm es so, wie es dir gesagt wurde.
flag-breathless-ask =
    Schreib auf, wann es kommt, wie schnell es sich beruhigt und ob eine Wade schmerzt oder geschwollen ist.
    Frag, ob Herz, Lunge und Blut untersucht werden sollten.

flag-palpitations_with_dizziness-title = Das Herz rast oder stolpert, mit Schwindel oder ohne sich zu beruhigen
flag-palpitations_with_dizziness-lines =
    Halt an. Setz oder leg dich, und bleib nicht allein.
    Wähl jetzt den Notruf.
    Fahr nicht selbst.
flag-palpitations_with_dizziness-ask =
    Schreib auf, wie es begann und endete, wie lange es dauerte, und den Puls, wenn du ihn kennst.
    Frag, ob ein EKG in Ruhe und unter Belastung sinnvoll ist.

flag-heat_or_confusion-title = Verwirrt, zusammengebrochen, oder kein Schweiß mehr bei Hitze
flag-heat_or_confusion-lines =
    Das ist ein Notfall. Wähl jetzt den Notruf.
    Zuerst und sofort kühlen: Schatten, kaltes Wasser über den ganzen Körper, Eis an Hals, Achseln und Leisten, bewegte Luft.
    Jemand sollte die ganze Zeit bei dir bleiben.
flag-heat_or_confusion-ask =
    Schreib auf, wie heiß es war, wie lange es dauerte, was du getrunken hast und wie lange das Kühlen brauchte.
    Frag, wann und wie du wieder bei Hitze trainieren darfst.

flag-one_sided_weakness-title = Plötzliche Schwäche einer Seite, im Gesicht oder beim Sprechen
flag-one_sided_weakness-lines =
    Wähl jetzt den Notruf, auch wenn es vorbei ist. Jede Minute zählt.
    Schreib auf, um welche Uhrzeit es begann.
    Iss nicht, trink nicht und fahr nicht selbst.
flag-one_sided_weakness-ask =
    Sag, um welche Uhrzeit es begann und wann es dir zuletzt gut ging.
    Frag, wann Laufen wieder in Ordnung ist.

flag-after_much_drinking-title = Erbrechen mit Kopfschmerz, oder ein Krampfanfall, nach vielem Trinken
flag-after_much_drinking-lines =
    Wähl jetzt den Notruf. Das Salz im Blut ist möglicherweise zu niedrig.
    Trink kein Wasser mehr.
    Jemand sollte bei dir bleiben.
flag-after_much_drinking-ask =
    Schreib auf, wie viel du getrunken hast, was, und über welche Zeit.
    Frag, ob das Natrium im Blut gemessen werden kann, und wie du bei langen Läufen trinken sollst.

flag-tense_leg-title = Ein sehr gespanntes Bein, mit viel zu starkem Schmerz, taub, oder ein Fuß, der sich nicht heben lässt
flag-tense_leg-lines =
    Halt an. Wähl jetzt den Notruf: Druck in einem Muskel braucht möglicherweise innerhalb von Stunden Hilfe.
    Wickle das Bein nicht ein, und lagere es nicht hoch.
flag-tense_leg-ask =
    Schreib auf, wann es begann und wann Taubheit oder Schwäche dazukam.
    Frag, ob der Druck im Muskel gemessen werden kann.

flag-saddle_numbness-title = Taubheit zwischen den Beinen, oder Probleme mit Blase oder Darm
flag-saddle_numbness-lines =
    Wähl jetzt den Notruf: Nerven im unteren Rücken brauchen möglicherweise innerhalb von Stunden Hilfe.
    Warte nicht bis zum nächsten Tag.
flag-saddle_numbness-ask =
    Schreib auf, wann Taubheit, Schwäche oder Probleme mit Blase oder Darm begannen.
    Frag, ob heute noch ein Bild vom unteren Rücken nötig ist.

flag-hot_swollen_leg-title = Ein Bein, das auf einer Seite geschwollen, heiß oder schmerzhaft ist
flag-hot_swollen_leg-lines =
    Hör auf zu trainieren und lass dich heute untersuchen. Ein Blutgerinnsel in einer Vene ist möglich, eine Infektion auch.
    Massier und roll das Bein nicht.
    Wenn du kurzatmig wirst oder die Brust schmerzt, wähl den Notruf.
flag-hot_swollen_leg-ask =
    Schreib auf, ob es in den letzten Wochen lange Reisen, Krankheiten, Operationen, Hormone oder eine Schwangerschaft gab.
    Frag, ob ein Blutgerinnsel ausgeschlossen werden muss.

flag-muscle_breakdown-title = Urin wie Cola, oder extremer Muskelschmerz oder extreme Schwäche
flag-muscle_breakdown-lines =
    Hör auf zu trainieren und lass dich heute untersuchen. Es kann sein, dass Muskel zerfallen ist und die Nieren Hilfe brauchen.
    Nimm nicht von dir aus Schmerzmittel.
    Wenn kaum noch Urin kommt, du verwirrt bist oder das Herz stolpert, wähl den Notruf.
flag-muscle_breakdown-ask =
    Schreib auf, was du in den Tagen davor gemacht hast, wie heiß es war, und jedes Medikament und Nahrungsergänzungsmittel.
    Frag, ob Kreatinkinase, Nierenwerte und Urin untersucht werden können.

flag-cannot_bear_weight-title = Du kannst darauf nicht stehen oder hüpfen
flag-cannot_bear_weight-lines =
    Halt an, entlaste das Bein und lass dich heute untersuchen.
    Teste es nicht beim Laufen.
flag-cannot_bear_weight-ask =
    Schreib auf, wie es passiert ist und seit wann.
    Frag, ob ein Bild nötig ist.

flag-pop-title = Ein plötzlicher Knall
flag-pop-lines =
    Halt an und lass dich heute untersuchen. Eine Sehne, ein Muskel oder ein Band kann gerissen sein.
    Dehn es nicht. Schone es, und kühl es, wenn das guttut.
flag-pop-ask =
    Schreib auf, was du gemacht hast, als es knallte, und was danach nicht mehr ging.
    Frag, was verletzt ist und was belastet werden darf.

flag-bone_pain-title = Eine Stelle am Knochen schmerzt
flag-bone_pain-lines =
    Hör auf zu laufen und lass dich heute untersuchen. Eine Stressverletzung des Knochens ist möglich, und Weiterlaufen kann sie verschlimmern.
    An Leiste, Hüfte, Schienbein und Fuß ist das am wichtigsten.
    Wieder laufen darfst du erst nach einem ärztlichen Ja.
flag-bone_pain-ask =
    Schreib auf, wo es schmerzt, seit wann, ob nachts, und was sich an Training und Schuhen geändert hat.
    Frag, ob ein Bild wie ein MRT nötig ist. Frag nach Energie, Periode und Vitamin D.

flag-breathless_on_exertion-title = Kurzatmigkeit bei Anstrengung, die im Stehen nachlässt
flag-breathless_on_exertion-lines =
    Hör auf zu trainieren und hol dir heute ärztlichen Rat.
    Wenn sie sich nicht beruhigt, in Ruhe kommt oder die Brust schmerzt, wähl den Notruf.
flag-breathless_on_exertion-ask =
    Schreib auf, bei welcher Anstrengung sie kommt und wie lange sie braucht, um sich zu beruhigen.
    Frag, ob Lunge, Herz und Blutbild untersucht werden sollten.

flag-fever_or_chest_infection-title = Fieber, oder ein Infekt der unteren Atemwege
flag-fever_or_chest_infection-lines =
    Trainier nicht. Ruh dich aus und hol dir heute ärztlichen Rat.
    Laufen wartet, bis du zwei Tage ohne Beschwerden warst. Fang dann mit der Hälfte an, und locker.
    Wenn die Brust schmerzt, das Herz stolpert, du verwirrt bist oder in Ruhe kurzatmig bist, wähl den Notruf.
flag-fever_or_chest_infection-ask =
    Schreib auf, wie hoch das Fieber ist, seit wann, und was du einnimmst.
    Frag, wie lange du ruhen sollst und woran du merken würdest, dass das Herz beteiligt ist.

flag-chest_in_a_run-title = Du hast bei einem Lauf „Brust“ gedrückt
flag-chest_in_a_run-lines =
    Wenn es jetzt da ist, hör mit allem auf und wähl den Notruf.
    Bevor du wieder läufst, sollte dir ärztlich gesagt werden, dass es in Ordnung ist.
flag-chest_in_a_run-ask =
    Nimm den Lauf mit: wann er war, die Anstrengung und den Puls.
    Frag, welche Untersuchungen das Herz braucht und wann Laufen wieder in Ordnung ist.

flag-dizzy_in_a_run-title = Du hast bei einem Lauf „Schwindel“ gedrückt
flag-dizzy_in_a_run-lines =
    Bitte sag, wie es seitdem ist, bevor du wieder läufst.
    Wenn du ohnmächtig warst oder fast, wähl den Notruf. Wenn es wiedergekommen ist oder du nicht weißt, warum, lass es ärztlich untersuchen.
flag-dizzy_in_a_run-ask =
    Schreib auf, wie heiß es an diesem Tag war, was du gegessen und getrunken hast und wie lange es dauerte.
    Frag, ob Blutdruck, Herz und Blutbild untersucht werden sollten.

flag-pain_in_a_run-title = Du hast bei einem Lauf „Schmerz“ gedrückt
flag-pain_in_a_run-lines =
    Bitte sag, wie es seitdem ist, bevor du wieder läufst.
    Schmerz, der bleibt, dich nachts weckt oder deinen Gang verändert: lass ihn untersuchen.
    Wenn das Bein sehr gespannt oder taub ist oder sich der Fuß nicht heben lässt, wähl den Notruf.
flag-pain_in_a_run-ask =
    Schreib auf, wo es schmerzte, nach welcher Zeit, und wie es am nächsten Tag war.
    Frag, was belastet werden darf und wie viel.

flag-palpitations-title = Das Herz rast oder stolpert
flag-palpitations-lines =
    Bitte trainier nicht, bis es ärztlich untersucht ist.
    Wenn dir schwindlig wird oder du ohnmächtig wirst, wenn die Brust schmerzt oder wenn es sich nicht beruhigt, wähl den Notruf.
flag-palpitations-ask =
    Schreib auf, wann es kommt, wie lange es dauert, und wie es davor mit Kaffee, Alkohol, Medikamenten und Schlaf war.
    Frag, ob ein EKG sinnvoll ist.

flag-pain_changes_gait-title = Schmerz, der deinen Gang verändert
flag-pain_changes_gait-lines =
    Lauf nicht damit: Wer anders läuft, kann sich anderswo verletzen.
    Mach einen Termin in der Sportmedizin oder der Physiotherapie aus.
    Gehen, Rad fahren oder schwimmen ohne Schmerz kann in Ordnung sein.
flag-pain_changes_gait-ask =
    Schreib auf, wo es schmerzt, seit wann, und was es besser oder schlimmer macht.
    Frag, was jetzt belastet werden darf und wie du zurückkommst.

flag-pain_that_stays-title = Schmerz über 3 von 10 seit mehr als einer Woche
flag-pain_that_stays-lines =
    Mach Pause vom Laufen und einen Termin in der Sportmedizin oder der Physiotherapie aus.
    Schmerz von höchstens 2 von 10, der am nächsten Tag weg ist, wäre kein Grund aufzuhören.
flag-pain_that_stays-ask =
    Nimm die Schmerzstufen der einzelnen Tage mit, und was du an diesen Tagen gemacht hast.
    Frag, was jetzt belastet werden darf und wie du zurückkommst.

flag-pain_at_night-title = Schmerz nachts oder in Ruhe
flag-pain_at_night-lines =
    Schmerz, der keine Bewegung braucht, sollte in den nächsten Tagen untersucht werden. Mach bis dahin Pause vom Laufen.
    Wenn eine Stelle am Knochen schmerzt oder du darauf nicht stehen kannst, lass dich heute untersuchen.
flag-pain_at_night-ask =
    Schreib auf, ob er dich weckt und ob du Fieber hast oder abgenommen hast.
    Frag, ob der Knochen untersucht werden sollte.

flag-numbness-title = Taubheit oder Kribbeln
flag-numbness-lines =
    Ein Nerv kann gereizt sein. Mach Pause vom Laufen und einen Arzttermin aus.
    Wenn es zwischen den Beinen ist, wenn sich an Blase oder Darm etwas ändert oder wenn sich der Fuß nicht heben lässt, wähl den Notruf.
flag-numbness-ask =
    Schreib auf, wo genau es ist, seit wann, und in welcher Haltung es sich ändert.
    Frag, ob Nerv, Rücken oder der Druck in einem Muskel untersucht werden sollten.

flag-swelling-title = Schwellung
flag-swelling-lines =
    Mach Pause vom Laufen und einen Arzttermin aus.
    Wenn eine Wade geschwollen ist und schmerzt oder es heiß ist, lass dich heute untersuchen.
flag-swelling-ask =
    Schreib auf, seit wann sie da ist und ob sie nach dem Training kommt.
    Frag, was anschwillt: das Gelenk, eine Sehne oder das ganze Bein.

flag-persistent_heaviness-title = Seit zwei Wochen schwere Beine in den meisten Läufen
flag-persistent_heaviness-lines =
    Deine Beine sind seit zwei Wochen schwer. Lockere Tage allein scheinen es nicht zu lösen.
    Lauf kurz und locker, und mach einen Termin bei jemandem aus, der Sportler behandelt.
    Es gibt viele mögliche Gründe, und den meisten lässt sich abhelfen.
flag-persistent_heaviness-ask =
    Nimm Belastung, Schlaf und Essen der letzten Wochen mit.
    Frag nach Blutbild und Ferritin, und ob du genug isst für das, was du tust.

flag-heaviness_in_everyday_life-title = Schwere Beine im Alltag
flag-heaviness_in_everyday_life-lines =
    Beine, die auf Treppen, im Stehen oder zu Hause schwer sind, sind mehr als eine Frage des Trainings. Mach einen Arzttermin aus.
    Mach Pause vom Laufen, bis es untersucht ist.
flag-heaviness_in_everyday_life-ask =
    Schreib auf, wann sie schwer oder geschwollen sind oder schmerzen, und was sie erleichtert.
    Frag, ob Venen, Nerven, Herz und Blutbild untersucht werden sollten.

flag-one_leg_only-title = Nur ein Bein ist schwer
flag-one_leg_only-lines =
    Müde Muskeln zeigen sich meist auf beiden Seiten. Eine Seite allein sollte untersucht werden: Mach einen Arzttermin aus.
    Mach Pause vom Laufen, bis es untersucht ist.
    Wenn das Bein geschwollen oder heiß ist oder schmerzt, lass dich heute untersuchen. Wenn es taub ist oder sich der Fuß nicht heben lässt, wähl den Notruf.
flag-one_leg_only-ask =
    Schreib auf, welches Bein, seit wann, und ob der Rücken schmerzt.
    Frag, ob Gefäße, Nerven und dein Laufstil untersucht werden sollten.

flag-eases_on_standing-title = Schwer oder schmerzhaft nur bei Anstrengung, und nach Minuten im Stehen weg
flag-eases_on_standing-lines =
    Zu wenig Blut im Bein oder zu viel Druck in einem Muskel sind möglich. Mach einen Arzttermin aus.
    Mach Pause vom Laufen, bis es untersucht ist. Sanftes Gehen ist in Ordnung, soweit es nicht schmerzt.
flag-eases_on_standing-ask =
    Schreib auf, nach wie vielen Minuten es kommt, wo, und wie schnell es vergeht.
    Frag, ob die Gefäße oder der Druck in den Muskeln gemessen werden sollten.

flag-fatigue_with_signs-title = Müdigkeit mit Blässe, Schwindel oder Kurzatmigkeit
flag-fatigue_with_signs-lines =
    Zu wenig Eisen oder Blut ist ein möglicher Grund, neben anderen. Mach einen Arzttermin aus und bis dahin Pause vom Laufen.
    Wenn du ohnmächtig wirst, die Brust schmerzt oder sich dein Atem nicht beruhigt, wähl den Notruf.
flag-fatigue_with_signs-ask =
    Frag nach Blutbild und Ferritin.
    Schreib auf, wie du isst, deine Periode, falls du sie hast, und jedes Medikament.

flag-lasting_fatigue-title = Müdigkeit seit zwei Wochen
flag-lasting_fatigue-lines =
    Es gibt viele mögliche Gründe, von Schlaf und Essen bis zu einem Infekt. Mach einen Arzttermin aus.
    Lauf bis dahin kurz und locker, oder ruh dich aus.
flag-lasting_fatigue-ask =
    Nimm Schlaf, Belastung und Ruhepuls der letzten Wochen mit.
    Frag, was untersucht werden sollte, zum Beispiel Blutbild, Ferritin und Schilddrüse.

flag-dizziness-title = Schwindel
flag-dizziness-lines =
    Mach Pause vom Laufen und lass es in den nächsten Tagen untersuchen.
    Wenn du ohnmächtig wirst oder fast, wenn das Herz rast, die Brust schmerzt, du verwirrt bist oder eine Seite schwach ist, wähl den Notruf.
flag-dizziness-ask =
    Schreib auf, wann er kommt: beim Aufstehen, bei Anstrengung oder danach.
    Frag, ob Blutdruck, Herz und Blutbild untersucht werden sollten.

flag-pallor-title = Ungewöhnlich blass
flag-pallor-lines =
    Zu wenig Eisen oder Blut ist ein möglicher Grund. Mach einen Arzttermin aus und bis dahin Pause vom Laufen.
flag-pallor-ask =
    Frag nach Blutbild und Ferritin.
    Schreib auf, wie du isst, deine Periode, falls du sie hast, und jedes Medikament.

flag-resting_pulse-title = Ruhepuls seit einer Woche zehn Schläge höher
flag-resting_pulse-lines =
    Hitze, Alkohol, Stress, ein Infekt, ein Medikament, eine Schwangerschaft oder viel Belastung sind mögliche Gründe, und manche sollten untersucht werden.
    Mach einen Arzttermin aus, und lauf bis dahin kurz und locker.
flag-resting_pulse-ask =
    Nimm den Ruhepuls der einzelnen Tage mit, und was sich davor geändert hat.
    Frag, ob Herz, Schilddrüse und Blutbild untersucht werden sollten.

flag-missed_periods-title = Seit drei Monaten keine Periode
flag-missed_periods-lines =
    Schwangerschaft, Hormone, die Wechseljahre oder zu wenig Energie für das, was du tust, sind mögliche Gründe. Mach einen Arzttermin aus.
    Knochen und Erholung können leiden, wenn es anhält, und es lässt sich etwas dagegen tun.
flag-missed_periods-ask =
    Schreib auf, wann die letzten Perioden waren, ob du verhütest und wie, ob sich dein Gewicht geändert hat, und frühere Knochenverletzungen.
    Frag ärztlich nach der Energie für den Sport, und in der Ernährungsberatung, wie du genug isst.

flag-weight_loss-title = Ungewollt abgenommen
flag-weight_loss-lines =
    Das ist in den nächsten Tagen einen Arztbesuch wert. Es gibt viele mögliche Gründe.
    Iss regelmäßig, und trainier nicht mit leeren Speichern.
flag-weight_loss-ask =
    Schreib auf, seit wann, und wie Appetit, Verdauung und Belastung waren.
    Frag ärztlich, was untersucht werden sollte, und in der Ernährungsberatung, wie du genug isst.

flag-frequent_illness-title = Immer wieder krank
flag-frequent_illness-lines =
    Zu wenig Schlaf, Essen oder Ruhe für das, was du tust, sind mögliche Gründe. Mach einen Arzttermin aus.
    Trainier erst wieder, wenn du dich gut fühlst.
flag-frequent_illness-ask =
    Nimm die Krankheitstage mit, und Schlaf und Belastung davor.
    Frag, ob die Energie für den Sport, Eisen und Vitamin D geprüft werden sollten.

flag-low_mood-title = Seit Wochen gedrückt
flag-low_mood-lines =
    Du musst das nicht allein tragen. Sprich mit jemandem, dem du vertraust, und mach einen Arzttermin aus.
    Zu wenig Energie, zu viel Belastung oder eine Depression sind möglich, und bei allem gibt es Hilfe.
    Wenn du daran denkst, dir etwas anzutun, wähl jetzt den Notruf oder ein Krisentelefon.
flag-low_mood-ask =
    Schreib auf, seit wann, und wie Schlaf, Appetit, Lust und Belastung waren.
    Frag, was helfen würde und wie viel Laufen dir guttut.

### Whether to run.

flag-run-run = Nichts spricht gegen das Laufen
flag-run-run_half = Lauf die Hälfte vom Üblichen, und locker
flag-run-hold = Heute nicht laufen
flag-run-stop_until_seen = Nicht laufen, bis es untersucht ist
flag-run-because = { $flag }.
flag-run-pain-little = Schmerz von höchstens 2 von 10: Du darfst weitermachen, wenn es am nächsten Tag wieder ist wie vorher.
flag-run-pain-not-gone = Der Schmerz war am nächsten Tag nicht weg. Warte, bis er es ist.
flag-run-pain-some = Schmerz von 3 bis 5 von 10: Warte, bis er höchstens 2 ist und am nächsten Tag weg.
flag-run-pain-settled = Der Schmerz war 3 bis 5 von 10 und hat sich bis zum nächsten Tag beruhigt. Fang mit der Hälfte an, und hör auf, wenn er wiederkommt.
flag-run-pain-much = Schmerz über 5 von 10: Hör auf, und lass ihn untersuchen.
flag-run-pain-unknown = Du hast Schmerz ohne Stufe eingetragen. Warte, bis er höchstens 2 von 10 ist und am nächsten Tag weg.
flag-run-fever = Lauf nicht mit Fieber oder einem Infekt der unteren Atemwege.
flag-run-fever-just-over = Der letzte Tag mit Fieber oder einem Infekt der unteren Atemwege war der { $day }. Warte, bis du zwei Tage ohne Beschwerden warst.
flag-run-fever-over = Der letzte Tag mit Fieber oder einem Infekt der unteren Atemwege war der { $day }. Fang mit der Hälfte an, und locker.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = Ist es nur ein Bein?
flag-question-everyday_life = Stört es dich auf Treppen, im Stehen oder im Alltag?
flag-question-changes_gait = Verändert es, wie du läufst oder gehst?
flag-question-at_night = Schmerzt es nachts oder in Ruhe?
flag-question-bone_point = Schmerzt eine Stelle am Knochen, wenn du darauf drückst?
flag-question-cannot_bear_weight = Ist es unmöglich, darauf zu stehen oder zu hüpfen?
flag-question-pop = Hat es dabei geknallt?
flag-question-hot_and_swollen = Ist es geschwollen, heiß und schmerzhaft?
flag-question-eases_on_standing = Kommt es nur bei Anstrengung und vergeht nach Minuten im Stehen?
flag-question-does_not_settle = Beruhigt es sich in Ruhe nicht?
flag-question-pain = Schmerzt es auch?
flag-question-numbness = Ist es taub, oder kribbelt es?
flag-question-saddle_numbness = Bist du zwischen den Beinen taub, oder gibt es Probleme mit Blase oder Darm?
flag-question-tense_leg = Ist das Bein sehr gespannt und schmerzt viel zu stark, ist es taub, oder lässt sich der Fuß nicht heben?
flag-question-one_sided_weakness = Wurde plötzlich eine Seite, das Gesicht oder die Sprache schwach?
flag-question-breathlessness = Bist du kurzatmig, mehr als die Anstrengung erklärt?
flag-question-dizziness = Ist dir schwindlig?
flag-question-pallor = Bist du ungewöhnlich blass?
flag-question-fever = Gibt es Fieber?
flag-question-chest_pain = Gibt es Schmerz oder Druck in der Brust?
flag-question-fainted = Bist du ohnmächtig geworden, oder fast?
flag-question-palpitations = Rast oder stolpert dein Herz?
flag-question-confusion = Warst du verwirrt, bist du zusammengebrochen, oder hast du bei Hitze aufgehört zu schwitzen?
flag-question-after_much_drinking = Gibt es Erbrechen mit Kopfschmerz, oder gab es einen Krampfanfall, nachdem du viel getrunken hast?
flag-question-dark_urine = Ist dein Urin dunkel wie Cola?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = Zum Mitnehmen
flag-summary-intro = Geschrieben vom Lauftagebuch am { $day }, für Sportmedizin, Physiotherapie oder Ernährungsberatung. Es informiert und ist keine Diagnose.
flag-summary-flags = Worauf das Tagebuch hinweist
flag-summary-flags-none = Heute besteht kein Warnzeichen.
flag-summary-flag = { $flag }. Zuerst eingetragen am { $first }, zuletzt am { $last }.
flag-summary-ask = Zum Aufschreiben, Fragen und Mitnehmen
flag-summary-symptoms = Beschwerden der letzten 90 Tage
flag-summary-symptoms-none = Es wurde keine eingetragen.
flag-summary-symptom = { $days ->
        [one] { $felt }. An einem Tag eingetragen: { $first }.
       *[other] { $felt }. An { $days } Tagen zwischen { $first } und { $last } eingetragen.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Stufen von 10: { $levels }.
flag-summary-over = Vorbei seit { $day }.
flag-summary-cleared = Am { $day } fachlich untersucht, mit der Auskunft, dass Laufen in Ordnung ist.
flag-summary-load = Belastung der letzten acht Wochen
flag-summary-load-none = Es wurde kein Lauf eingetragen.
flag-summary-week = { $runs ->
        [one] Woche bis zum { $day }: ein Lauf, { $distance }, { $time } Training.
       *[other] Woche bis zum { $day }: { $runs } Läufe, { $distance }, { $time } Training.
    }
flag-summary-effort = { $count ->
        [one] Anstrengung, ein Lauf von { $of } bewertet: { $rpe } von 10.
       *[other] Anstrengung, { $count } von { $of } Läufen bewertet: { $rpe } von 10 im Median.
    }
flag-summary-heavy = Beine der letzten 28 Tage: schwer an { $heavy } von { $known ->
        [one] { $known } Tag, von dem es bekannt ist.
       *[other] { $known } Tagen, von denen es bekannt ist.
    }
flag-summary-body = Schlaf und Ruhepuls
flag-summary-sleep = { $nights ->
        [one] Schlaf: { $hours } h in der einzigen eingetragenen Nacht der letzten 28.
       *[other] Schlaf: { $hours } h im Schnitt über { $nights } eingetragene Nächte der letzten 28, die kürzeste { $least } h.
    }
flag-summary-sleep-none = In den letzten 28 Tagen wurde kein Schlaf eingetragen.
flag-summary-pulse = { $days ->
        [one] Ruhepuls: { $now } Schläge pro Minute am einzigen gemessenen Tag dieser Woche.
       *[other] Ruhepuls: { $now } Schläge pro Minute im Median von { $days } gemessenen Tagen dieser Woche.
    }
flag-summary-pulse-usual = { $days ->
        [one] Am einzigen gemessenen Tag der 60 Tage davor: { $usual } Schläge pro Minute.
       *[other] In den 60 Tagen davor: { $usual } Schläge pro Minute im Median von { $days } gemessenen Tagen.
    }
flag-summary-pulse-none = Der Ruhepuls wurde diese Woche nicht gemessen.
flag-summary-medicine = Medikamente der letzten acht Wochen
flag-summary-medicine-none = Es wurde keines eingetragen.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }: { $note }
flag-summary-blood = Blutwerte der letzten zwei Jahre
flag-summary-blood-none = Es wurde keiner eingetragen.
flag-summary-ferritin = { $day } { $year }: Ferritin { $value } µg/l
flag-summary-haemoglobin = { $day } { $year }: Hämoglobin { $value } g/l
flag-summary-background = Gesundheitlicher Hintergrund, nach eigenen Angaben
flag-summary-background-none = Es wurde nichts angegeben.
flag-summary-age = Alter: { $age }
flag-summary-heart_condition = Eine Herzerkrankung
flag-summary-rhythm_disorder = Eine Herzrhythmusstörung
flag-summary-pulse_medicine = Ein Medikament, das den Puls verändert
flag-summary-asthma = Asthma
flag-summary-diabetes = Diabetes
flag-summary-smoking = Rauchen
flag-summary-pregnancy_or_recent_birth = Schwanger, oder Geburt innerhalb des letzten Jahres
flag-summary-bone_stress_injury = Eine frühere Stressverletzung am Knochen
flag-summary-anaemia = Blutarmut, jetzt oder früher
