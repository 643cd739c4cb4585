### Names of routines and exercises, at most four words each, so that they fit a screen.
### .how is spoken once, when the exercise begins: short sentences, no digits, at most twelve words each.
### .why stands on a screen below a routine's name. It claims no more than the evidence does:
### "usually" where it is moderate, "may" where it is weak, and never a promise about injuries.

routine-warm-up = Warming-up
    .why = Wie vooraf beweegt, heeft het in de eerste minuten meestal makkelijker.
routine-cool-down = Cooling-down
    .why = Wandelen laat het hart tot rust komen. Rekken kan prettig zijn, en verandert spierpijn nauwelijks.
routine-mobility = Beweeglijkheid
    .why = Een gewricht helemaal bewegen kan helpen om verder te komen.
routine-foam-rolling = Foamrollen
    .why = Rollen kan een poosje wat spierpijn en stijfheid wegnemen.
routine-strength = Kracht
    .why = Kracht twee keer per week laat je met minder moeite lopen. Of het blessures voorkomt, staat niet vast.
routine-eccentric = Langzaam zakken
    .why = Langzaam zakken maakt spieren meestal sterker. Reken de eerste keren op wat spierpijn.
routine-plyometrics = Huppen en springen
    .why = Springen kan je passen veerkrachtiger maken. Het belast pezen, dus het begint met heel weinig.

## Warm-up

exercise-ankle-circles = Enkels draaien
    .how = Til één voet op. Teken langzame cirkels met je tenen.
exercise-leg-swings = Beenzwaaien
    .how = Hou je vast. Zwaai één been naar voren en achteren.
exercise-side-leg-swings = Zijwaartse beenzwaaien
    .how = Hou je vast. Zwaai één been naar binnen en buiten.
exercise-walking-lunges = Uitvalspassen in gang
    .how = Zet een grote stap. Zak een beetje en stap door.
exercise-high-knees = Knieheffen
    .how = Marcheer op de plaats. Til elke knie tot heuphoogte.
exercise-butt-kicks = Hakken-billen
    .how = Dribbel op de plaats. Breng elke hak achter je omhoog.
exercise-strides = Rustige versnellingen
    .how = Loop iets sneller, lang en los. Ga dan zacht langzamer.
exercise-skips = Huppelpas
    .how = Huppel zachtjes, laag en licht. Laat je armen meezwaaien.

## Cool-down

exercise-cool-down-walk = Rustig wandelen
    .how = Wandel langzaam. Laat je adem tot rust komen.
exercise-calf-stretch = Kuiten rekken
    .how = Zet één been naar achteren. Hak op de grond, en leun naar voren.
exercise-hamstring-stretch = Hamstrings rekken
    .how = Zet één hak naar voren. Buig vanuit de heup, rug recht.
exercise-quad-stretch = Bovenbenen rekken
    .how = Hou je vast. Trek één hak naar je bil, knieën samen.
exercise-hip-flexor-stretch = Heupbuiger rekken
    .how = Kniel op één knie. Duw de heup zacht naar voren.
exercise-glute-stretch = Bilspieren rekken
    .how = Ga liggen. Eén enkel op de andere knie, trek hem dichterbij.

## Mobility

exercise-hip-circles = Heupcirkels
    .how = Sta op één been. Teken grote cirkels met de andere knie.
exercise-hip-switches = Heupwissels
    .how = Zit met brede voeten. Laat beide knieën opzij vallen, dan naar de andere kant.
exercise-deep-squat = Diepe hurkzit
    .how = Zak in een diepe hurkzit. Hou je vast als het nodig is.
exercise-ankle-rocks = Enkels veren
    .how = Eén voet naar voren. Duw de knie over de tenen, hak laag.
exercise-cat-cow = Kat en koe
    .how = Op handen en knieën. Maak je rug langzaam rond, laat hem dan zakken.
exercise-open-book = Open boek
    .how = Ga op je zij liggen. Open de bovenste arm naar achteren.

## Foam rolling: muscles only, never the spine or a joint.

exercise-roll-calves = Kuiten rollen
    .how = Rol langzaam van boven de enkel tot onder de knie.
exercise-roll-quads = Bovenbenen voor rollen
    .how = Ga op je buik liggen. Rol langzaam van heup tot boven de knie.
exercise-roll-hamstrings = Hamstrings rollen
    .how = Zit op de rol. Rol langzaam van bil tot boven de knie.
exercise-roll-glutes = Bilspieren rollen
    .how = Zit op de rol, leun opzij. Rol langzaam over de spier.

## Strength

exercise-glute-bridges = Bruggetjes
    .how = Ga liggen, knieën gebogen. Til de heupen, knijp, en zak.
exercise-one-leg-bridges = Bruggetjes op één been
    .how = Ga liggen, één voet op de grond. Til de heupen recht.
exercise-side-leg-raises = Zijwaarts beenheffen
    .how = Ga op je zij liggen. Til het bovenste been, tenen naar voren.
exercise-squats = Kniebuigingen
    .how = Voeten op heupbreedte. Ga naar achteren zitten, en sta weer op.
exercise-step-ups = Opstappen
    .how = Eén voet op de tree. Duw je omhoog, en stap terug.
exercise-split-squats = Uitvalspassen op plaats
    .how = Eén voet voor, één achter. Zak recht omlaag en kom omhoog.
exercise-hip-hinges = Heupbuiging op één been
    .how = Sta op één been. Kantel met een lange rug, en kom omhoog.
exercise-bridge-walk-outs = Brug met pasjes
    .how = Til de heupen. Loop je hakken naar buiten, en weer terug.
exercise-calf-raises = Kuitheffen
    .how = Hou je vast. Kom op je tenen, wacht even, en zak.
exercise-one-leg-calf-raises = Kuitheffen op één been
    .how = Hou je vast, op één been. Omhoog, wacht even, en zak.
exercise-plank = Planken
    .how = Op ellebogen en tenen, of knieën. Eén rechte lijn, blijf ademen.
exercise-side-plank = Zijwaarts planken
    .how = Op één elleboog, knieën gebogen of recht. Til de heupen.
exercise-dead-bugs = Dode kever
    .how = Op je rug. Strek tegengestelde arm en been, wissel dan.
exercise-bird-dogs = Vogelhond
    .how = Op handen en knieën. Strek tegengestelde arm en been, wissel dan.

## Eccentric: the lowering is what counts.

exercise-heel-drops = Hakken laten zakken
    .how = Omhoog op beide voeten. Laat de hakken langzaam onder de tree zakken.
exercise-one-leg-heel-drops = Eén hak laten zakken
    .how = Omhoog op beide voeten. Zak op één, langzaam, onder de tree.
exercise-slow-squats = Langzame kniebuigingen
    .how = Zak en tel tot drie. Sta op bij vier.
exercise-step-downs = Afstappen
    .how = Sta op de tree. Laat de andere hak langzaam naar de grond zakken.
exercise-nordic-lowering = Nordic met steun
    .how = Kniel, voeten vastgehouden. Leun langzaam naar voren, en vang je met je handen.

## Plyometrics: jumping, the smallest dose first.

exercise-ankle-hops = Enkelhupjes
    .how = Kleine hupjes op beide voeten. Snel, zacht, knieën bijna recht.
exercise-squat-jumps = Hurksprongen
    .how = Zak een beetje, spring, en land zacht. Sta stil voor de volgende.
exercise-line-hops = Lijnhupjes
    .how = Hup over een lijn en terug. Beide voeten, laag en snel.
exercise-one-leg-hops = Hupjes op één been
    .how = Kleine hupjes op één been. Zacht, en niet ver.
