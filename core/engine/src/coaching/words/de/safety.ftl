### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Halt an. Setz dich. Wähl den Notruf, oder lass jemanden anrufen.
    .screen = Halt! Notruf wählen.

safety-chest-title = Halt sofort an und wähl den Notruf
safety-chest-lines =
    Hör auf zu laufen. Setz dich oder lehn dich halb aufrecht an, und bleib da, wo man dich sieht.
    Schmerz oder Druck in der Brust, oder Atem, der sich nicht beruhigt, ist ein Notfall.
    Wähl jetzt den Notruf, oder lass jemanden anrufen.
    Lauf, fahr oder geh nicht allein nach Hause.
    Die Aufzeichnung läuft von selbst weiter. Das Coaching ist für diesen Lauf aus.

safety-dizzy = Halt an. Setz oder leg dich. Wenn du fast ohnmächtig warst, wähl den Notruf.
    .screen = Halt! Hinsetzen, hinlegen.

safety-dizzy-title = Halt sofort an und setz oder leg dich
safety-dizzy-lines =
    Hör auf zu laufen. Setz oder leg dich, an einem warmen Tag in den Schatten, und bleib nicht allein.
    Wähl den Notruf, wenn du ohnmächtig warst oder fast, wenn dein Herz rast oder stolpert, wenn du verwirrt bist, wenn die Brust schmerzt, wenn eine Seite schwach ist oder wenn es nach ein paar Minuten nicht vorbei ist.
    Bei Hitze: kühl dich zuerst, mit Wasser, Schatten und Luft.
    Erbrechen oder Kopfschmerz, nachdem du viel getrunken hast, ist auch ein Notfall.
    Die Aufzeichnung läuft von selbst weiter. Das Coaching ist für diesen Lauf aus.

safety-pain = Halt an und geh. Lauf nicht auf stechendem oder wachsendem Schmerz.
    .screen = Halt! Gehen.

safety-pain-title = Halt an und geh
safety-pain-lines =
    Stechender oder wachsender Schmerz, oder Schmerz, der deinen Laufstil verändert: der Lauf ist vorbei.
    Wähl den Notruf, wenn ein Bein sehr gespannt ist und viel zu stark schmerzt, wenn es taub ist oder wenn sich der Fuß nicht heben lässt.
    Lass dich heute untersuchen, wenn du darauf nicht stehen oder hüpfen kannst, wenn es geknallt hat, wenn eine Wade geschwollen und heiß ist oder wenn eine Stelle am Knochen schmerzt.
    Schmerz von höchstens zwei von zehn, der am nächsten Tag weg ist: du darfst sanft weitermachen.
    Die Aufzeichnung läuft von selbst weiter. Das Coaching kommt nur zurück, wenn du es willst.

coaching-back = Ich bin wieder bei dir. Fang locker an.
    .screen = Coaching wieder da

coaching-stays-off = Kein Coaching mehr in diesem Lauf. Sorg erst für dich.
    .screen = Coaching bleibt aus

### The day after a red flag: running waits until the runner has said how it is. For the screen.
### Not yet reviewed by a clinician.

hold-chest-title = Noch nicht laufen
hold-chest-lines =
    Du hast bei einem Lauf „Brust“ gedrückt. Bevor du wieder läufst, sollte eine Ärztin oder ein Arzt sagen, dass es in Ordnung ist.
    Wenn es wiederkommt, in Ruhe oder nicht, wähl den Notruf.

hold-dizzy-title = Noch nicht laufen
hold-dizzy-lines =
    Du hast bei einem Lauf „Schwindel“ gedrückt. Wie ist es seitdem?
    Wenn du ohnmächtig warst oder fast, wenn es wiedergekommen ist oder wenn du nicht weißt, warum, lass es ärztlich untersuchen, bevor du wieder läufst.

hold-pain-title = Noch nicht laufen
hold-pain-lines =
    Du hast bei einem Lauf „Schmerz“ gedrückt. Wie ist es seitdem?
    Schmerz, der weg ist, oder der höchstens zwei von zehn war und innerhalb eines Tages verging: fang mit einem kurzen, lockeren Lauf an.
    Schmerz, der bleibt, dich nachts weckt oder deinen Gang verändert: lass ihn erst untersuchen.

hold-still-there = Es ist noch da: heute nicht laufen, und lass es ärztlich untersuchen.

follow-up-cleared = Ärztlich bestätigt: Laufen ist in Ordnung
follow-up-gone = Es ist weg
follow-up-mild = Höchstens zwei von zehn, innerhalb eines Tages weg
follow-up-still-there = Es ist noch da
