### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Aufwärmen
    .why = Wer sich vorher bewegt, hat es in den ersten Minuten meist leichter.
routine-cool-down = Ausklang
    .why = Beim Gehen beruhigt sich das Herz. Dehnen tut vielleicht gut und ändert am Muskelkater kaum etwas.
routine-mobility = Beweglichkeit
    .why = Ein Gelenk durchzubewegen kann helfen, dass es weiter reicht.
routine-foam-rolling = Faszienrolle
    .why = Rollen nimmt vielleicht für eine Weile etwas Muskelkater und Steifheit.
routine-strength = Kraft
    .why = Kraft zweimal die Woche lässt dich mit weniger Mühe laufen. Ob sie Verletzungen verhindert, ist nicht geklärt.
routine-eccentric = Langsames Absenken
    .why = Langsames Absenken macht Muskeln meist stärker. Rechne die ersten Male mit etwas Muskelkater.
routine-plyometrics = Hüpfen und Springen
    .why = Springen macht deine Schritte vielleicht federnder. Es belastet die Sehnen, darum beginnt es mit sehr wenig.

## Warm-up

exercise-ankle-circles = Fußkreisen
    .how = Heb einen Fuß. Zeichne langsame Kreise mit den Zehen.
exercise-leg-swings = Beinschwünge
    .how = Halt dich fest. Schwing ein Bein vor und zurück.
exercise-side-leg-swings = Seitliche Beinschwünge
    .how = Halt dich fest. Schwing ein Bein nach innen und außen.
exercise-walking-lunges = Ausfallschritte im Gehen
    .how = Mach einen großen Schritt. Sink etwas ein und geh weiter.
exercise-high-knees = Knie hoch
    .how = Marschier auf der Stelle. Heb jedes Knie bis auf Hüfthöhe.
exercise-butt-kicks = Anfersen
    .how = Trab auf der Stelle. Zieh die Fersen hinten hoch.
exercise-strides = Lockere Steigerungen
    .how = Lauf etwas schneller, aufrecht und locker. Dann werd sanft langsamer.
exercise-skips = Hopserlauf
    .how = Hops sanft, flach und leicht. Lass die Arme mitschwingen.

## Cool-down

exercise-cool-down-walk = Lockeres Gehen
    .how = Geh langsam. Lass den Atem ruhig werden.
exercise-calf-stretch = Waden dehnen
    .how = Stell ein Bein zurück. Ferse am Boden, und lehn dich vor.
exercise-hamstring-stretch = Oberschenkelrückseite dehnen
    .how = Stell eine Ferse vor. Beug dich aus der Hüfte, Rücken gerade.
exercise-quad-stretch = Oberschenkel vorn dehnen
    .how = Halt dich fest. Zieh eine Ferse zum Gesäß, Knie zusammen.
exercise-hip-flexor-stretch = Hüftbeuger dehnen
    .how = Knie dich auf ein Knie. Schieb die Hüfte sanft vor.
exercise-glute-stretch = Gesäß dehnen
    .how = Leg dich hin. Ein Knöchel aufs andere Knie, zieh es heran.

## Mobility

exercise-hip-circles = Hüftkreisen
    .how = Steh auf einem Bein. Zeichne große Kreise mit dem anderen Knie.
exercise-hip-switches = Hüftwechsel
    .how = Sitz mit breiten Füßen. Lass beide Knie zur Seite fallen, dann zur anderen.
exercise-deep-squat = Tiefe Hocke halten
    .how = Sink in eine tiefe Hocke. Halt dich fest, wenn es nötig ist.
exercise-ankle-rocks = Fußgelenk wippen
    .how = Ein Fuß vor. Schieb das Knie über die Zehen, Ferse am Boden.
exercise-cat-cow = Katze und Kuh
    .how = Auf allen vieren. Mach den Rücken langsam rund, dann lass ihn sinken.
exercise-open-book = Offenes Buch
    .how = Leg dich auf die Seite. Öffne den oberen Arm nach hinten zum Boden.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Waden rollen
    .how = Roll langsam von über dem Knöchel bis unters Knie.
exercise-roll-quads = Oberschenkel vorn rollen
    .how = Leg dich auf den Bauch. Roll langsam von der Hüfte bis übers Knie.
exercise-roll-hamstrings = Oberschenkel hinten rollen
    .how = Setz dich auf die Rolle. Roll langsam vom Gesäß bis übers Knie.
exercise-roll-glutes = Gesäß rollen
    .how = Setz dich auf die Rolle und neig dich zur Seite. Roll langsam über den Muskel.

## Strength

exercise-glute-bridges = Becken heben
    .how = Leg dich hin, Knie gebeugt. Heb das Becken, spann an, und senk ab.
exercise-one-leg-bridges = Becken heben einbeinig
    .how = Leg dich hin, ein Fuß am Boden. Heb das Becken gerade hoch.
exercise-side-leg-raises = Seitliches Beinheben
    .how = Leg dich auf die Seite. Heb das obere Bein, Zehen nach vorn.
exercise-squats = Kniebeugen
    .how = Füße hüftbreit. Setz dich nach hinten unten, dann steh auf.
exercise-step-ups = Aufsteigen
    .how = Ein Fuß auf die Stufe. Drück dich hoch, dann steig zurück.
exercise-split-squats = Geteilte Kniebeugen
    .how = Ein Fuß vorn, einer hinten. Sink gerade nach unten und steh auf.
exercise-hip-hinges = Standwaage
    .how = Steh auf einem Bein. Kipp mit langem Rücken vor, und richte dich auf.
exercise-bridge-walk-outs = Brücke mit Fersengang
    .how = Heb das Becken. Geh mit den Fersen hinaus und wieder herein.
exercise-calf-raises = Wadenheben
    .how = Halt dich fest. Geh auf die Zehen, halt kurz, und senk ab.
exercise-one-leg-calf-raises = Wadenheben einbeinig
    .how = Halt dich fest, steh auf einem Bein. Hoch, halt kurz, und ab.
exercise-plank = Unterarmstütz
    .how = Auf Ellbogen und Zehen, oder Knien. Eine gerade Linie, atme weiter.
exercise-side-plank = Seitstütz
    .how = Auf einem Ellbogen, Knie gebeugt oder gestreckt. Heb die Hüfte.
exercise-dead-bugs = Toter Käfer
    .how = Auf dem Rücken. Streck Arm und Bein gegenüber, dann wechsle.
exercise-bird-dogs = Vierfüßlerstand diagonal
    .how = Auf allen vieren. Streck Arm und Bein gegenüber, dann wechsle.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Fersen absenken
    .how = Hoch auf beiden Füßen. Senk die Fersen langsam unter die Stufe.
exercise-one-leg-heel-drops = Ferse absenken einbeinig
    .how = Hoch auf beiden Füßen. Senk auf einem ab, langsam, unter die Stufe.
exercise-slow-squats = Langsame Kniebeugen
    .how = Sink ab und zähl bis drei. Auf vier steh auf.
exercise-step-downs = Absteigen
    .how = Steh auf der Stufe. Senk die andere Ferse langsam zum Boden.
exercise-nordic-lowering = Nordisches Absenken, gestützt
    .how = Knie dich hin, Füße gehalten. Lehn dich langsam vor, und fang dich mit den Händen.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Fußgelenksprünge
    .how = Kleine Sprünge auf beiden Füßen. Schnell, weich, Knie fast gestreckt.
exercise-squat-jumps = Hocksprünge
    .how = Sink etwas ein, spring, und lande weich. Steh still vor dem nächsten.
exercise-line-hops = Liniensprünge
    .how = Spring über eine Linie und zurück. Beide Füße, flach und schnell.
exercise-one-leg-hops = Einbeinige Sprünge
    .how = Kleine Sprünge auf einem Bein. Weich, und nicht weit.
