### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Stop nu. Ga zitten. Bel het alarmnummer, of laat iemand bellen.
    .screen = Stop. Bel het alarmnummer.

safety-chest-title = Stop nu en bel het alarmnummer
safety-chest-lines =
    Stop met lopen. Ga zitten of half rechtop liggen, en blijf waar mensen je zien.
    Pijn of druk op de borst, of adem die niet tot rust komt, is een noodgeval.
    Bel nu het alarmnummer, of laat iemand bellen.
    Loop, rijd of wandel niet in je eentje naar huis.
    De opname gaat vanzelf door. De coaching is uit voor deze training.

safety-dizzy = Stop nu. Ga zitten of liggen. Viel je bijna flauw, bel dan het alarmnummer.
    .screen = Stop. Zitten of liggen.

safety-dizzy-title = Stop nu en ga zitten of liggen
safety-dizzy-lines =
    Stop met lopen. Ga zitten of liggen, op een warme dag in de schaduw, en blijf niet alleen.
    Bel het alarmnummer als je flauwviel of bijna, als je hart racet of overslaat, als je verward bent, als je borst pijn doet, als één kant zwak is, of als het na een paar minuten niet over is.
    Bij hitte: koel jezelf eerst, met water, schaduw en lucht.
    Overgeven of hoofdpijn na veel drinken is ook een noodgeval.
    De opname gaat vanzelf door. De coaching is uit voor deze training.

safety-pain = Stop en wandel. Loop niet door op scherpe of groeiende pijn.
    .screen = Stop. Wandel.

safety-pain-title = Stop en wandel
safety-pain-lines =
    Scherpe of groeiende pijn, of pijn die verandert hoe je loopt: de training is voorbij.
    Bel het alarmnummer als een been heel gespannen is en veel te veel pijn doet, als het gevoelloos is, of als de voet niet omhoog komt.
    Laat je vandaag onderzoeken als je er niet op kunt staan of huppen, als je een knap voelde, als een kuit gezwollen en warm is, of als één plek op het bot pijn doet.
    Pijn van hooguit twee van tien die de volgende dag weg is: je mag rustig verder.
    De opname gaat vanzelf door. De coaching komt alleen terug als jij dat kiest.

coaching-back = Ik ben weer bij je. Begin rustig.
    .screen = Coaching is terug

coaching-stays-off = Geen coaching meer in deze training. Zorg eerst voor jezelf.
    .screen = Coaching blijft uit

### The day after a red flag: running waits until the runner has said how it is. For the screen.
### Not yet reviewed by a clinician.

hold-chest-title = Nog niet lopen
hold-chest-lines =
    Je drukte tijdens een training op “borst”. Voor je weer loopt, hoort een arts te zeggen dat het kan.
    Komt het terug, in rust of niet, bel dan het alarmnummer.

hold-dizzy-title = Nog niet lopen
hold-dizzy-lines =
    Je drukte tijdens een training op “duizelig”. Hoe is het sindsdien?
    Viel je flauw of bijna, kwam het terug, of weet je niet waardoor het kwam, laat er dan een arts naar kijken voor je weer loopt.

hold-pain-title = Nog niet lopen
hold-pain-lines =
    Je drukte tijdens een training op “pijn”. Hoe is het sindsdien?
    Pijn die weg is, of hooguit twee van tien was en binnen een dag weg: begin met een korte, rustige training.
    Pijn die blijft, je 's nachts wakker maakt of verandert hoe je wandelt: laat er eerst iemand naar kijken.

hold-still-there = Het is er nog: vandaag niet lopen, en laat er een arts naar kijken.

follow-up-cleared = Een arts zegt dat lopen mag
follow-up-gone = Het is weg
follow-up-mild = Hooguit twee van tien, binnen een dag weg
follow-up-still-there = Het is er nog
