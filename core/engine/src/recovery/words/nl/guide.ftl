### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = Hoe zeker: { $grade }. { $sure }

guide-group-questions = Vier vragen
guide-group-causes = Mogelijke oorzaken
guide-group-now = Tijdens een training
guide-group-long-run = Op de lange duur
guide-group-when-to-ask = Wanneer je iemand vraagt
guide-group-about = Over Fresh Legs

## Questions

guide-what-are-heavy-legs =
    Je benen voelen traag, stijf of moeilijk op te tillen, alsof ze extra gewicht dragen. Bijna elke loper kent dit.
    Het is een gevoel. Het brengt nieuws samen uit spieren, bloed en hersenen, en uit de dagen ervoor.
    Vaak gaat het na een paar dagen voorbij, met rustig bewegen, eten en slaap.
    Alleen jij kunt het voelen, dus vragen we het jou. Sensoren kunnen laten zien dat je langzamer wordt, maar niet waarom.
    .title = Wat zware benen zijn
    .sure = Het gevoel is goed beschreven. Niemand kan het rechtstreeks meten.

guide-why-heavy-legs =
    Acht dingen zijn het bekijken waard: zwaar werk in de laatste dagen, veel weken met veel training, te weinig rust, te weinig vocht of zout, een lege koolhydraatvoorraad, weinig ijzer, spierpijn, en de manier waarop je loopt.
    Vaak komen er meerdere samen. Hitte, alcohol, sommige medicijnen en uren staan kunnen eraan bijdragen.
    Je dagboek kan mogelijke oorzaken aanwijzen en zijn redenen tonen. Een oorzaak bewijzen kan het niet.
    .title = Waarom benen zwaar worden
    .sure = Elke oorzaak is bekend. Welke bij jou past, is vaak onzeker.

guide-what-to-do-now =
    Loop langzamer, tot je in hele zinnen zou kunnen praten. Dat komt eerst.
    Neem dan één klein ding tegelijk: losse schouders, snellere en kortere passen, een kalme uitademing, alleen tot het volgende punt. Eet na meer dan een uur iets, en drink als je dorst hebt.
    Nog steeds zwaar? Wandel een minuut, of neem de korte weg naar huis. Een rustige training telt.
    Stop meteen bij pijn op de borst, duizeligheid of scherpe pijn.
    .title = Wat je nu doet
    .sure = Langzamer lopen verlaagt de inspanning zeker. De kleine stappen helpen meestal een beetje.

guide-how-to-prevent =
    Laat je langste training langzaam groeien, en hou rustige weken tussen opbouwweken.
    Slaap 7 tot 9 uur. Eet genoeg, met koolhydraten rond lange duurlopen. Drink bij dorst.
    Doe twee keer per week kracht. Doe een warming-up, en eindig rustig.
    Beweeg licht op rustdagen, en luister naar wat je benen je vertellen.
    Je hebt dit niet allemaal tegelijk nodig. Kies één gewoonte die bij je past, en hou die een paar weken vol.
    .title = Hoe benen fris blijven
    .sure = Slaap, eten en langzaam opbouwen zijn meestal het meest waard. Sommige gewoonten zijn minder zeker.

guide-when-to-seek-advice =
    Zware benen na zwaar werk zijn normaal, en gaan meestal voorbij. Bij sommige dingen is een tweede blik van een deskundige goed:
    benen die 2 weken zwaar blijven ondanks rustige dagen, pijn die verandert hoe je loopt, gevoelloosheid, zwelling, vermoeidheid zonder reden, duizeligheid, kortademigheid of een bleke huid.
    Pijn op de borst, flauwvallen of plotselinge zwakte van één kant zijn noodgevallen: stop en bel om hulp.
    Vroeg vragen is nooit dom. Je verslag kan met je mee.
    .title = Wanneer je advies vraagt
    .sure = Deze tekens komen uit advies van deskundigen, niet uit proeven.

## Causes

guide-muscle-fatigue =
    Zwaar of lang werk maakt spieren moe. Ze verbruiken hun brandstof, de chemie binnenin verandert, en sommige vezels raken een beetje beschadigd. Een tijdje kost hetzelfde tempo meer inspanning.
    Veel mensen geven melkzuur de schuld. Het lichaam ruimt het binnen ongeveer een uur op en gebruikt het opnieuw, dus het verklaart geen zware benen de volgende dag.
    Wat meestal helpt: een rustige dag, eten, slaap en wat geduld. Hou je zware dagen uit elkaar.
    .title = Vermoeide spieren
    .sure = Goed onderzocht in spieren. De hersteltijd verschilt per loper.

guide-overtraining =
    Weken met veel training, met te weinig rust ertussen, kunnen je uitputten. Mogelijke tekens: je wordt langzamer bij dezelfde inspanning, rustige trainingen voelen zwaar, de stemming is somber, de slaap slecht, de rusthartslag verandert.
    Geen enkel getal bewijst het. Ziekte, weinig ijzer of te weinig eten kunnen er hetzelfde uitzien.
    Neem duidelijk rustigere dagen. Brengen 2 tot 3 weken geen verandering, vraag dan een sportarts om naar andere redenen te zoeken.
    .title = Weken met veel belasting
    .sure = Deskundigen zijn het eens over het patroon. Geen test kan het alleen bevestigen.

guide-inadequate-recovery =
    Training is de vraag die je je lichaam stelt. In rust, eten en slaap geeft het antwoord.
    Korte nachten, stress, overgeslagen maaltijden of geen rustige dag maken de benen de volgende keer meestal zwaarder.
    Kijk terug op de laatste 3 dagen: slaap, eten, rust, zorgen. Vaak springt er één uit.
    Ga vanavond eerder naar bed. Kies morgen een rustige dag, of beweeg licht.
    .title = Te weinig herstel
    .sure = Slecht slapen laat inspanning zeker zwaarder voelen. Het effect op benen is minder onderzocht.

guide-dehydration =
    Zweet neemt water en zout mee. Verlies je veel, dan werkt het hart harder bij hetzelfde tempo, en voelt lopen meestal zwaarder. Hitte doet er nog iets bij.
    Drink door de dag heen bij dorst. Eet na een training met veel zweet een zoute maaltijd.
    Meer is niet beter. Veel meer drinken dan je dorst vraagt, kan gevaarlijk zijn.
    Van de mineralen in zweet telt zout het meest. Extra magnesium of kalium heeft weinig nut getoond voor lopers die goed eten.
    .title = Te weinig vocht of zout
    .sure = Duidelijk voor de hartslag bij hitte, minder duidelijk voor zware benen.

guide-glycogen =
    Spieren bewaren koolhydraten als glycogeen, hun snelle brandstof. Dat is genoeg voor ongeveer 60 tot 90 minuten stevig lopen. Daarna, of na dagen met weinig koolhydraten, verliezen benen hun kracht.
    Een teken dat past: je wordt langzamer terwijl de hartslag gelijk blijft of daalt.
    Eet brood, rijst, haver, aardappelen of fruit voor en na lange duurlopen. Neem bij meer dan een uur 30 tot 60 gram koolhydraten mee voor elk uur.
    .title = Lege koolhydraatvoorraad
    .sure = Sterk voor lange en zware trainingen. Korte rustige trainingen hebben geen extra brandstof nodig.

guide-iron =
    IJzer helpt bloed om zuurstof te dragen. Met te weinig ijzer kun je moe en vroeg buiten adem zijn, en kunnen je benen zwaar voelen.
    Het komt vaker voor bij hevige menstruatie, plantaardig eten, bloed geven of veel training.
    Alleen een bloedonderzoek kan het zeggen. Vraag om een bloedbeeld en ferritine, de maat voor je voorraad.
    Neem geen ijzersupplementen zonder uitslag: te veel ijzer is schadelijk. Tot dan is ijzerrijk eten prima.
    .title = Te weinig ijzer
    .sure = Testen als er tekens zijn, is goed onderbouwd.

guide-biomechanics =
    De manier waarop je loopt, verdeelt het werk over de spieren. Lange passen, een vermoeide heup, oude schoenen of één zwakkere kant kunnen sommige spieren meer dan hun deel geven.
    Tekens die kunnen passen: altijd dezelfde plek, altijd dezelfde kant, of zwaarte die terugkomt terwijl belasting, slaap en eten in orde lijken.
    Verander één ding tegelijk: schoenen, ondergrond of heuvels. Komt het 4 weken lang steeds terug, vraag dan om een loopanalyse.
    .title = Hoe je loopt
    .sure = Belastingen zijn te meten. Het verband met zware benen is nauwelijks onderzocht.

guide-muscle-damage =
    Nieuw of zwaar werk, vooral bergaf lopen, geeft kleine schade in spieren. Spierpijn is meestal 1 tot 3 dagen later het ergst en gaat dan vanzelf weg. Intussen voelen de benen stijf en zwaar.
    Het hoort bij sterker worden: de volgende keer is het meestal milder.
    Doe rustig aan tot de trap weer normaal voelt. Licht bewegen is prima. Rekken haalt de spierpijn niet weg.
    Extreme pijn, zwakte of urine zo donker als cola: ga dezelfde dag naar een arts.
    .title = Spierpijn
    .sure = Het verloop van spierpijn is goed onderzocht.

## During a run

guide-slow-down =
    Dit is de stap die het eerst helpt. Loop rustiger, tot je in hele zinnen zou kunnen praten.
    In een rustig tempo gebruiken spieren hun brandstof zuiniger, is elke landing zachter, en komen adem en hart tot rust.
    Ga echt langzaam, meer dan nodig lijkt. Wandelen mag ook.
    Geef het 5 minuten, en vraag het dan weer aan je benen. Zijn ze beter, blijf dan toch rustig. Vandaag is niet de dag om in te halen.
    .title = Loop langzamer
    .sure = Langzamer lopen kost minder inspanning. Daar is geen twijfel over.

guide-easy-run =
    Zware benen mogen van het zware plan van vandaag een rustig plan maken. Dat is een goede keuze, geen mislukking.
    Laat het horloge met rust. Loop op je adem: je kunt de hele tijd praten. Maak de training korter, of maak er een wandeling of rustdag van.
    Eén rustigere dag kost meestal geen conditie, en het werk dat je gepland had, wacht wel.
    De app telt een rustiger gemaakte training als gedaan.
    .title = Maak er iets rustigs van
    .sure = De meeste training van goede lopers is rustig. Eén geruilde dag is weinig onderzocht.

guide-light-stride =
    Stel je voor dat de grond warm is, en laat elke voet hem snel verlaten. Til de voeten op in plaats van hard af te zetten. Luister: een stille pas is meestal een lichte.
    Probeer het een minuut, en laat het dan los. De hele tijd aan je techniek denken kan energie kosten.
    Het hoort makkelijker te voelen. Voelt het gedwongen, loop dan zoals het vanzelf gaat.
    .title = Een lichtere pas
    .sure = Zachter landen is te leren. Of benen lichter voelen, kan per loper verschillen.

guide-quicker-steps =
    Probeer passen die iets sneller en korter zijn, bij dezelfde rustige snelheid. Ongeveer 5 % boven je eigen cadans is genoeg. Je remt dan minder en de knieën werken minder.
    Veel teksten noemen 170 tot 180 passen per minuut voor iedereen. Wij niet: in één wedstrijd over 100 kilometer liepen de besten met 155 tot 203. Lengte en snelheid tellen mee.
    In het begin kan het raar voelen, dus probeer één minuut. Ga nooit meer dan 10 % boven je eigen cadans.
    .title = Snellere, kortere passen
    .sure = Sterk voor minder belasting van de knie. Minder blessures zijn niet aangetoond.

guide-relax-upper-body =
    Gespannen schouders en vuisten verspillen inspanning, en kunnen het hele lichaam zwaarder laten voelen.
    Laat je schouders zakken. Schud je armen en handen los. Ontspan je kaak. Loop lang, alsof een draad je hoofd zacht omhoogtrekt.
    Kijk het af en toe na, bijvoorbeeld bij elke kilometer. Kort is genoeg: de hele tijd op je techniek letten kan zelfs energie kosten.
    .title = Ontspan je bovenlichaam
    .sure = Weinig onderzoek. Proberen kost niets.

guide-soft-landing =
    Laat je voet zacht landen, dicht onder je lichaam en niet ver ervoor. Kortere passen doen meestal het meeste hiervan voor je.
    Veel teksten zeggen dat je op de middenvoet moet landen. Wij niet. Het is niet aangetoond dat zo'n verandering blessures voorkomt, en ze verplaatst werk naar de kuit en de achillespees.
    Hak, midden of voorvoet: hou wat van jou is. Land stil.
    .title = Land zacht, onder je
    .sure = Zacht landen verlaagt de klap in onderzoek. Over de voetlanding is het bewijs dun.

guide-belly-breathing =
    Adem laag, zodat je buik en onderste ribben bewegen. Laat de uitademing lang en volledig zijn. De volgende inademing komt vanzelf.
    Dit kan je kalmeren en de schouders losser maken. Het brengt niet meer zuurstof in je bloed: een gezond lichaam heeft al genoeg.
    Oefen eerst liggend, met een hand op je buik.
    Word je er duizelig van, of heb je astma, adem dan zoals je wilt.
    .title = Adem in je buik
    .sure = Het helpt sommige lopers misschien om kalm te worden. Bij lopen is weinig onderzocht.

guide-rhythmic-breathing =
    Je kunt je adem je passen laten volgen, bijvoorbeeld in op 3 passen en uit op 2. In zwaardere stukken 2 en 2. Veel lopers doen dit zonder het te merken.
    Het kan je iets kalms geven om aan te denken. Sommige onderzoeken vonden iets minder inspanning, andere niets.
    Dat oneven patronen je tegen steken in de zij beschermen, heeft niemand onderzocht.
    Stop als het gedwongen voelt. Hou nooit je adem in.
    .title = Adem met je passen
    .sure = De resultaten verschillen per loper.

guide-accept-it =
    Zware benen heeft iedereen die traint wel eens. Ertegen vechten maakt je vaak gespannen, en spanning kan lopen zwaarder maken.
    Zeg tegen jezelf: zwaar vandaag, dus rustig vandaag. Merk waar je het voelt, en laat het er zijn. Kijk dan op en om je heen.
    Accepteren is niet hetzelfde als doorduwen. Doet iets pijn of voelt het verkeerd, stop dan.
    .title = Accepteer het
    .sure = Kleine onderzoeken naar acceptatie in sport. Het kan helpen.

guide-small-segments =
    Een hele training kan lang lijken op zware benen. Een klein stukje ervan niet.
    Loop tot de volgende boom, brug of hoek. Of loop 2 minuten. Beslis dan opnieuw: nog een stukje, wandelen, of de weg naar huis.
    Elk stukje dat je afmaakt, is een klein succes. Het geeft je ook een moment om te voelen hoe het gaat.
    .title = Eén klein stukje
    .sure = Lopers vertellen het vaak. Weinig proeven hebben het onderzocht.

guide-self-talk =
    Wat je tegen jezelf zegt, verandert meestal hoe zwaar een training voelt. In kleine proeven hielden mensen met een helpende zin het langer vol en voelden ze minder inspanning.
    Kies korte woorden die voor jou kloppen: “Dit gaat voorbij.” “Licht en soepel.” “Langzaam is ook lopen.”
    Kies er een voor de training en oefen hem op goede dagen.
    Het is voor vermoeidheid, nooit voor pijn. Geen zin hoort je af te houden van stoppen.
    .title = Spreek vriendelijk tegen jezelf
    .sure = Meerdere kleine proeven wijzen dezelfde kant op.

## In the long run

guide-gradual-increase =
    Lichamen worden langzaam sterker. Verhoog één ding tegelijk: lengte, snelheid of heuvels.
    Een oude regel staat elke week 10 % meer toe. Een proef met beginners vond er evenveel blessures mee als zonder.
    Een onderzoek met meer dan 5.000 lopers wijst op de afzonderlijke training. Blessures kwamen vaker voor na een training die meer dan 10 % langer was dan de langste van de 30 dagen ervoor. Daar letten we dus op.
    .title = Groei langzaam
    .sure = Eén groot onderzoek naar trainingen, zonder experiment. Het beste wat we hebben.

guide-periodisation =
    Bouw 2 of 3 weken op, en neem dan een rustigere week met ongeveer een derde minder lopen. Hou na een wedstrijd een paar kalme weken.
    Een rustigere week kan lichaam en hoofd laten bijkomen. Ze hoort dus bij het plan en is er geen gat in.
    Hoe je het precies indeelt, telt minder dan dat er rustige weken komen. Brengt het leven er vanzelf een, laat die dan tellen.
    .title = Opbouwweken en rustige weken
    .sure = Trainers zijn het eens. Proeven geven geen enkel precies patroon de voorkeur.

guide-avoid-overtraining =
    Je eigen gevoel merkt te veel training meestal eerder dan een apparaat. Let op meerdere tekens samen, langer dan een paar dagen: vermoeidheid die blijft, langzamer lopen bij dezelfde inspanning, een sombere of prikkelbare stemming, slechte slaap, verkoudheid, een hogere rusthartslag.
    Rust dan eerst en zoek daarna de reden. Laat minstens één rustige dag tussen zware dagen.
    Een rusthartslag alleen zegt weinig: hitte, alcohol of een verkoudheid veranderen hem ook.
    .title = Tekens van te veel
    .sure = Gevoel is beter onderzocht dan hartslag of bloedwaarden.

guide-sleep =
    De meeste volwassenen hebben 7 tot 9 uur per nacht nodig. Veel van het herstel na training gebeurt dan, en na korte nachten voelt hetzelfde tempo zwaarder.
    Hou vaste uren aan. Maak de kamer donker en koel. Leg felle schermen weg, en drink je laatste koffie vroeg in de middag. Korte dutjes helpen meestal ook.
    Eén slechte nacht kan geen kwaad. Meerdere op rij zijn een goede reden voor rustige dagen.
    .title = Slaap
    .sure = De uren zijn advies van deskundigen. Proeven met lopers zijn klein.

guide-active-recovery =
    Op een rustdag kan licht bewegen stijve benen beter laten voelen: een wandeling, rustig fietsen of zwemmen, 20 tot 40 minuten. Het hoort te makkelijk te voelen.
    Het brengt bloed naar de spieren zonder nieuwe belasting. Het versnelt het herstel nauwelijks, dus een dag op de bank is ook prima.
    Ben je na afloop vermoeider dan ervoor, dan was het te veel.
    .title = Beweeg licht
    .sure = Kleine effecten op hoe benen voelen.

guide-mobility =
    De gewrichten zwaaien en draaien voor een training kan de eerste minuten makkelijker maken. Lang, stil rekken past beter erna, of op een andere dag.
    Rekken kan je leniger maken. Hier wijken we af van veel teksten: het verandert spierpijn nauwelijks, en het is niet aangetoond dat het blessures voorkomt.
    Rek omdat het goed voelt, zacht en zonder pijn. Laat spieren met veel spierpijn met rust.
    .title = Beweeglijkheid en rekken
    .sure = Tegen spierpijn is rekken goed onderzocht en helpt het nauwelijks. De rest is zwak.

guide-foam-rolling =
    Rollen of massage kan spierpijn en stijfheid een beetje verminderen, een paar uur lang. Rol ongeveer een minuut langzaam over de spier, met een druk die goed voelt.
    Je leest misschien dat het vastzittend weefsel losmaakt. Dat is niet aangetoond. Misschien laten je zenuwen gewoon even los.
    Sla botten, gewrichten en de wervelkolom over. Rol geen warm of gezwollen been.
    .title = Foamrollen en massage
    .sure = Kleine, korte effecten in veel kleine proeven.

guide-carbohydrate =
    Koolhydraten zijn de brandstof voor lange en zware trainingen. Eet er 1 tot 4 uur ervoor, bijvoorbeeld haver, brood, rijst, aardappelen of fruit. Eet opnieuw in de uren erna.
    Neem bij trainingen van meer dan 60 tot 75 minuten 30 tot 60 gram per uur. Boven 2 en een half uur tot 90 gram, als je maag dat geoefend heeft.
    Een rustige korte training heeft niets extra's nodig. Dagen met meer lopen hebben meer op het bord nodig.
    .title = Koolhydraten
    .sure = Sterk voor lange en zware trainingen.

guide-balanced-plate =
    Training werkt alleen als je er genoeg voor eet. Vul je bord gevarieerd: granen of aardappelen, groente en fruit, noten of goede olie, en wat eiwit bij elke maaltijd.
    Eiwit helpt spieren herstellen. Vis, eieren, zuivel, vlees, bonen, linzen en tofu kunnen dat allemaal. Ongeveer 20 tot 30 gram per maaltijd is ruim genoeg.
    We stellen geen doelen voor calorieën of gewicht. Blijft de menstruatie uit, of daalt het gewicht zonder bedoeling, vraag het dan een arts.
    .title = Eiwit en gevarieerd eten
    .sure = Duidelijk voor eiwit en voor genoeg eten. Geen enkel voedingsmiddel is onmisbaar.

guide-hydration =
    Drink door de dag heen, en laat je dorst je leiden. Lichtgele urine betekent meestal dat je genoeg hebt.
    Voor minder dan een uur lopen heb je geen fles nodig, tenzij het heet is. Neem bij langere of hete trainingen kleine slokken als je dorst hebt. Een drankje met wat zout kan helpen als je veel zweet.
    Weeg jezelf voor en na één lange duurloop als je je zweetverlies wilt weten. Na afloop hoor je nooit meer te wegen.
    .title = Drinken
    .sure = Bij de meeste trainingen is dorst genoeg. Heel hete wedstrijden zijn minder zeker.

guide-iron-rich-foods =
    Rood vlees, vis en schaaldieren brengen ijzer dat het lichaam makkelijk opneemt. Planten brengen het ook: linzen, bonen, kikkererwten, tofu, haver, pompoenpitten, spinazie, verrijkte granen.
    IJzer uit planten wordt beter opgenomen met vitamine C, dus neem er paprika, sinaasappel of bessen bij. Drink thee en koffie een uur voor of na de maaltijd.
    Eten helpt de voorraad te houden. Voel je je op, vraag dan om ferritine. Neem geen supplementen zonder uitslag.
    .title = IJzerrijk eten
    .sure = Bekend uit veel onderzoek naar maaltijden. Eten alleen vult de voorraad soms langzaam aan.

guide-strength =
    Twee keer per week kracht laat je na 2 tot 3 maanden meestal met minder moeite lopen. 20 tot 30 minuten zijn genoeg.
    Denk aan kuiten, bovenbenen, billen en heupen: kniebuigingen, opstappen, bruggetjes, kuitheffen. Begin licht, en voeg langzaam gewicht toe.
    Doe het niet op de dag voor een zware training. Wat spierpijn in het begin is normaal.
    Of het bij lopers blessures voorkomt, staat niet vast, dus dat beloven we niet.
    .title = Kracht
    .sure = Proeven laten zuiniger lopen zien. Blessures zijn een open vraag.

guide-core-stability =
    Buik, rug en heupen houden je rechtop als je moe wordt. Ze trainen kan je helpen om laat in een training een stabiele houding te houden.
    Planken, zijwaarts planken, dode kever en vogelhond zijn genoeg: 10 minuten, twee keer per week. Blijf ademen, en stop voor je houding inzakt.
    Het is een goede aanvulling op kracht voor de benen, maar vervangt die niet.
    .title = Stabiele romp
    .sure = Weinig en kleine proeven met lopers.

guide-plyometrics =
    Kleine hupjes en sprongen trainen pezen om meer van elke pas terug te geven. Na een paar weken kan lopen iets minder inspanning kosten.
    Begin met heel weinig: 2 keer 10 lage hupjes op beide voeten, twee keer per week, op zachte grond. Voeg langzaam toe.
    Sla sprongen over als benen zwaar zijn of spierpijn hebben, na een botblessure, of bij pijn in de kuit, hak of voet.
    .title = Huppen en springen
    .sure = Meerdere proeven laten zuiniger lopen zien. De meeste zijn klein.

guide-eccentric =
    Een spier werkt ook terwijl ze je laat zakken, zoals bij bergaf lopen. Dit oefenen maakt haar meestal sterker, en geeft de volgende keer minder spierpijn.
    Zak in 3 seconden door je knieën, of laat je hakken langzaam van een tree zakken. Begin met 1 of 2 series, een of twee keer per week.
    De eerste keren geven spierpijn, dus doe het niet vlak voor belangrijke trainingen. Sla het over zolang de benen zwaar zijn.
    .title = Langzaam zakken
    .sure = De bescherming tegen latere spierpijn is in veel kleine proeven aangetoond.

guide-gait-analysis =
    Het kan de moeite waard zijn om erom te vragen als zware benen ongeveer 4 weken steeds terugkomen terwijl training, slaap en eten in orde lijken. Ook als altijd één kant last heeft, of dezelfde pijn terugkomt.
    Een fysiotherapeut of een looptrainer filmt je en test kracht en beweging. Neem je schoenen en het overzicht van je looppatroon uit deze app mee.
    Er is geen volmaakte manier van lopen. Goed advies is één kleine verandering die beter voelt.
    .title = Wanneer een loopanalyse helpt
    .sure = Kleine veranderingen verlagen de belasting. Of benen lichter voelen, is nauwelijks onderzocht.

guide-warm-up =
    Begin met 5 tot 10 minuten wandelen of heel langzaam lopen. Voeg dan wat bewegende oefeningen toe: beenzwaaien, uitvalspassen, knieheffen. Warme spieren werken beter, en de eerste kilometer voelt meestal makkelijker.
    Benen die in het begin zwaar zijn, worden vaak binnen 10 minuten wakker.
    Neem voor snelle trainingen meer tijd en voeg een paar korte snellere stukjes toe. Voor rustige trainingen is een langzaam begin genoeg.
    .title = Warming-up
    .sure = Goed bewijs voor snel lopen, weinig voor rustige trainingen.

guide-cool-down =
    Eindig met 5 tot 10 minuten wandelen, zodat hart en adem rustig tot bedaren komen. Het kan voorkomen dat je duizelig wordt na een zwaar einde.
    Licht rekken daarna kan goed voelen. Het versnelt het herstel niet veel, en verandert de spierpijn van de volgende dag nauwelijks.
    Drink dan, eet, en trek iets warms aan. Heb je geen tijd, sla het dan zonder spijt over.
    .title = Cooling-down
    .sure = Prettig en veilig. Proeven vinden weinig effect op herstel.

guide-listen-to-your-body =
    Je eigen gevoel is meestal een beter teken dan welke sensor ook. Stel jezelf 's ochtends drie vragen: hoe sliep ik, hoe zijn mijn benen, hoe is mijn stemming?
    Schrijf het op, en na een paar weken zie je misschien wat er voor je zware dagen komt.
    Sommige dagen vragen rust, en die nemen hoort bij training. Wekenlang doorgaan op zware benen eindigt vaak in een langere pauze.
    .title = Luister naar je lichaam
    .sure = Korte dagelijkse vragen deden het in een groot overzicht beter dan apparaten.

## When to ask somebody

guide-persistent-heaviness =
    Zware benen horen met rust minder te worden. Vraag iemand als de meeste trainingen 2 weken of langer zwaar voelden ondanks rustige dagen, of als je er last van hebt op de trap, bij het staan of op het werk.
    Ook als het maar één been is, of als het bij elke training komt en na enkele minuten stilstaan weg is. Dan is een controle van doorbloeding en spieren zinvol, vooral als je ouder bent dan 50, rookt of diabetes hebt.
    .title = Zware benen die blijven
    .sure = Advies van deskundigen. De grens van 2 weken is een afspraak.

guide-pain-and-numbness =
    Stop met lopen en ga dezelfde dag naar een arts als je niet op het been kunt staan of huppen, een knap voelde, één plek op het bot pijn doet, of de kuit gezwollen, warm en pijnlijk is.
    Bel meteen om hulp als het been heel gespannen is en veel te veel pijn doet, of als je tussen de benen gevoelloos wordt.
    Maak binnen enkele dagen een afspraak bij gevoelloosheid, tintelingen, zwelling, pijn 's nachts, pijn die verandert hoe je loopt, of een week pijn boven 3 van 10.
    .title = Pijn, gevoelloosheid, zwelling
    .sure = Advies van deskundigen, niet getest.

guide-unexplained-fatigue =
    Iedereen is moe na zware weken. Vraag een arts als de vermoeidheid verder gaat dan de benen, langer duurt dan 2 tot 3 weken, en rust haar niet verandert.
    Er kan een eenvoudige reden zijn, zoals weinig ijzer, een infectie, slechte slaap, een medicijn, een sombere stemming, of te weinig eten voor de training. Vertel ook over uitgebleven menstruatie, gewichtsverlies of vaak verkouden zijn.
    Bloedonderzoek helpt vaak. Hou het tot dan rustig.
    .title = Moe zonder reden
    .sure = Advies van deskundigen. De oorzaken zijn bekend, de tijdgrenzen zijn afspraken.

guide-systemic-symptoms =
    Stop en bel het alarmnummer bij pijn of druk op de borst, flauwvallen, een racend hart met duizeligheid, adem die niet tot rust komt, verwardheid, overgeven met hoofdpijn na veel drinken, of plotselinge zwakte van één kant, gezicht of spraak. Koel bij hitte eerst.
    Ga binnen enkele dagen naar een arts als je vaak duizelig bent, bleker dan anders of meer buiten adem dan bij de inspanning past, of als je rusthartslag een week lang 10 slagen hoger is.
    Geen training is het waard om te wachten. Deze tekens gaan voor elk plan.
    .title = Duizelig, kortademig of bleek
    .sure = Breed gedragen noodadvies.

guide-who-to-ask =
    Een sportarts zoekt naar medische redenen, vraagt bloedonderzoek aan en zegt wanneer lopen veilig is.
    Een fysiotherapeut kijkt naar pijn, beweging, kracht en de weg terug na een blessure.
    Een diëtist kijkt naar voeding, ijzer en genoeg eten.
    Een looptrainer kijkt naar je plan en je techniek.
    Twijfel je? Begin bij je huisarts. Neem het verslag van deze app mee: data, kanten, slaap, belasting en wat hielp, zeggen meer dan je geheugen.
    .title = Wie je kunt vragen
    .sure = Zo verdelen deze beroepen hun werk.

guide-coming-back =
    Begin na een pauze met wandelen en korte stukken lopen, om de andere dag. Ga verder als de pijn 2 van 10 of minder blijft en de volgende dag weg is. Bij 3 tot 5: blijf waar je bent. Boven 5: stop.
    Wacht na koorts tot je 24 tot 48 uur beter bent. Begin dan met de helft van je gewone training.
    Begin na een botblessure, een hartprobleem of instorten bij hitte pas als je arts het goedvindt.
    .title = Terugkomen
    .sure = De pijnschaal is onderzocht bij pezen. Meestal is ze ook elders bruikbaar.

## About

guide-morning-reading =
    Je borstband kan elke hartslag op tijd meten. Lig of zit na het wakker worden 1 tot 3 minuten stil, altijd op dezelfde manier. We bewaren je rusthartslag en hoeveel de slagen wisselen.
    Eén dag zegt weinig. Het gemiddelde van 7 dagen tegenover je eigen 2 maanden kan laten zien dat je belast bent.
    Is de meting verstoord, dan weigeren we haar en zeggen we waarom. Een vreemde waarde is een vraag, en hoe je je voelt gaat voor.
    .title = De ochtendmeting
    .sure = Ernaar trainen kan geen kwaad en helpt misschien een beetje.

guide-where-we-differ =
    Veel teksten geven regels die onderzoek niet ondersteunt. Wij zeggen dat:
    Niet 170 tot 180 passen voor iedereen, maar ongeveer 5 % boven die van jezelf.
    Niet de middenvoet, maar een zachte landing onder je.
    Niet 10 % per week, maar geen training veel langer dan je langste in 30 dagen.
    Niet melkzuur, dat binnen ongeveer een uur weg is.
    Niet rekken tegen spierpijn, omdat het nauwelijks helpt.
    Elke pagina zegt hoe zeker we zijn.
    .title = Waar wij afwijken
    .sure = Elk punt rust op eigen onderzoek, het ene sterker dan het andere.

guide-background =
    We stellen één keer een paar vragen over je gezondheid, en je hoeft er geen te beantwoorden. Ze veranderen alleen hoe de app je coacht.
    Een medicijn dat de hartslag vertraagt, een onregelmatige hartslag of zwangerschap maakt hartslagzones voor jou onjuist, dus coachen we dan met de praattest. Bij astma of zwangerschap blijft de ademgids uit, tenzij je hem kiest.
    Leeftijd, roken, diabetes, weinig ijzer of eerdere botblessures bepalen wanneer we voorstellen iemand te vragen.
    Je antwoorden blijven op dit apparaat.
    .title = Waarom we naar gezondheid vragen
    .sure = Deskundigen zijn het eens over deze voorzorg. Het is geen medisch onderzoek.
