### Load: what was done, day by day.

load-none = Es ist noch kein Training bekannt. Zeichne einen Lauf auf oder trag einen ein, dann erscheint hier deine Belastung.
load-building = Dein Basiswert entsteht: Tag { $day } von { $days }. Bis dahin sagen die langfristigen Zahlen wenig.

load-measure-banister = Deine Belastung wird aus Herzfrequenz und Zeit berechnet (TRIMP nach Banister).
load-measure-session_rpe = Deine Belastung wird aus Anstrengung und Zeit berechnet: Minuten mal die Anstrengung von 0 bis 10, die du nach jeder Einheit eingetragen hast.
load-measure-edwards = Deine Belastung wird aus der Zeit in fünf Herzfrequenzzonen berechnet (TRIMP nach Edwards).
load-measure-minutes = Deine Belastung wird nur in Minuten gezählt: Es gibt keine Anstrengung und keine brauchbare Herzfrequenz. Trag nach einem Lauf die Anstrengung ein, dann sagt sie mehr.

load-estimated =
    { $days ->
        [one] In den letzten 28 Tagen ist die Belastung eines Tages teils aus deinem übrigen Training geschätzt.
       *[other] In den letzten 28 Tagen ist die Belastung von { $days } Tagen teils aus deinem übrigen Training geschätzt.
    }
load-talk-test = Die Herzfrequenz wird für deine Belastung nicht benutzt, wegen deiner Angaben zur Gesundheit. Es zählt die Anstrengung, die du einträgst.
load-maximum-unknown = Dein höchster Puls ist noch nicht bekannt, darum lässt sich aus der Herzfrequenz keine Belastung berechnen. Trag ihn ein, oder lauf dreimal mit einem Herzfrequenzsensor.
load-maximum-seen = Als dein höchster Puls gelten { $bpm } Schläge pro Minute, der höchste Wert, den drei deiner Läufe erreicht haben. Trag ihn ein, wenn du ihn besser kennst.
load-maximum-age = Dein höchster Puls ist aus deinem Alter geschätzt: { $bpm } Schläge pro Minute. Das kann um 10 oder mehr danebenliegen. Trag ihn ein, wenn du ihn besser kennst.
load-resting-unknown = Dein Ruhepuls ist noch nicht bekannt. Eine Morgenmessung oder ein Check-in liefert ihn, und dann zählt die Herzfrequenz mehr.

load-week-first = Diese Woche bisher: { $now }. Es gibt noch keine frühere Woche zum Vergleichen.
load-week-so-far = Diese Woche bisher: { $now }. Bis zum gleichen Tag letzte Woche: { $before }.
load-week-full = Letzte Woche: { $last }. Die Woche davor: { $before }.
load-week-habit = Das ist mehr als ein Zehntel über den gleichen Tagen der letzten Woche. Viele Läufer steigern höchstens um ein Zehntel pro Woche. Das ist nur eine Gewohnheit: Studien haben nicht gezeigt, dass diese Regel etwas daran ändert, wie oft Läufer sich verletzen.
load-week-absent = Diese Woche bisher: { $now }. Letzte Woche warst du verletzt, krank oder weg, darum werden die beiden nicht verglichen.

load-longest = Längster Lauf der 30 Tage davor: { $distance }.
load-longest-unknown = Aus den 30 Tagen davor ist noch kein Lauf bekannt.
load-spike-within = { $distance } sind kein großer Schritt von deinem längsten Lauf der 30 Tage davor ({ $longest }).
load-spike-beyond-10 = { $distance } sind mehr als ein Zehntel länger als dein längster Lauf der 30 Tage davor ({ $longest }). In einer großen Studie gingen solche Sprünge meist mit mehr Verletzungen einher (mäßig belegt). Kleinere Schritte sind vielleicht freundlicher zu deinen Beinen.
load-spike-beyond-30 = { $distance } liegen deutlich über deinem längsten Lauf der 30 Tage davor ({ $longest }). In einer großen Studie gingen solche Sprünge meist mit mehr Verletzungen einher (mäßig belegt). Kleinere Schritte sind vielleicht freundlicher zu deinen Beinen.
load-spike-beyond-100 = { $distance } sind mehr als das Doppelte deines längsten Laufs der 30 Tage davor ({ $longest }). In einer großen Studie gingen Sprünge dieser Größe meist mit deutlich mehr Verletzungen einher (mäßig belegt). Kleinere Schritte, oder ein Teil davon im Gehen, sind vielleicht freundlicher zu deinen Beinen.

load-split = Die letzten 28 Tage: { $low } locker, { $moderate } mittel, { $high } hart.
load-split-unknown = Die Intensität von { $unknown } in den letzten 28 Tagen ist nicht bekannt: Es gibt keine Anstrengung und keine brauchbare Herzfrequenz.
load-split-none = Aus den letzten 28 Tagen ist kein Training bekannt.
