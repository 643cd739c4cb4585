### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Stop nu en bel het alarmnummer
flag-urgency-same_day = Stop, en laat je vandaag onderzoeken
flag-urgency-book_a_visit = Maak een afspraak voor de komende dagen

flag-waits-lines =
    Dit was een paar dagen geleden of is voorbij. Er moet nog steeds naar gekeken worden: loop alsjeblieft niet tot een arts zegt dat het kan.
    Is het er nu of komt het terug, bel dan het alarmnummer.

flag-felt = { $what }
flag-felt-part = { $what }: { $part }
flag-felt-side = { $what }: { $side }
flag-felt-place = { $what }: { $part }, { $side }

flag-symptom-pain = Pijn
flag-symptom-heaviness = Zwaar gevoel
flag-symptom-numbness = Gevoelloosheid of tintelingen
flag-symptom-saddle_numbness = Gevoelloosheid tussen de benen, of problemen met plassen of ontlasting
flag-symptom-swelling = Zwelling
flag-symptom-fatigue = Vermoeidheid
flag-symptom-dizziness = Duizeligheid
flag-symptom-fainted = Flauwgevallen, of bijna
flag-symptom-breathlessness = Meer buiten adem dan bij de inspanning past
flag-symptom-chest_pain = Pijn of druk op de borst
flag-symptom-palpitations = Het hart racet of slaat over
flag-symptom-pallor = Ongewoon bleek
flag-symptom-fever = Koorts
flag-symptom-confusion = Verward, ingestort, of geen zweet meer bij hitte
flag-symptom-one_sided_weakness = Plotselinge zwakte van één kant of van het gezicht, of moeite met spreken
flag-symptom-after_much_drinking = Overgeven met hoofdpijn, of een epileptische aanval, na veel drinken
flag-symptom-dark_urine = Urine zo donker als cola
flag-symptom-muscle_breakdown = Extreme spierpijn of spierzwakte
flag-symptom-tense_leg = Een heel gespannen been met veel te veel pijn, gevoelloos, of een voet die niet omhoog komt
flag-symptom-missed_periods = Uitgebleven menstruatie
flag-symptom-weight_loss = Afgevallen zonder het te willen
flag-symptom-frequent_illness = Steeds weer ziek
flag-symptom-low_mood = Al weken somber

flag-note-bone-stress = Je noteerde een eerdere stressblessure van het bot. Vertel dat erbij.
flag-note-vessels = Je noteerde dat je ouder bent dan 50, rookt of diabetes hebt. Vraag of je bloedvaten onderzocht kunnen worden.
flag-note-anaemia = Je noteerde bloedarmoede, nu of vroeger. Vertel dat erbij.
flag-note-pulse-medicine = Je noteerde een medicijn dat de hartslag verandert. Een wijziging daarvan kan een reden zijn; vertel dat erbij.
flag-note-one-side = { $count ->
        [one] Na één training in de laatste twee weken noteerde je dat maar één been zwaar was ({ $side }).
       *[other] Na { $count } trainingen in de laatste twee weken noteerde je dat maar één been zwaar was ({ $side }).
    }
flag-note-heavy-runs = In de laatste twee weken waren de benen zwaar op { $heavy } van { $known ->
        [one] { $known } loopdag
       *[other] { $known } loopdagen
    }, ondanks rustige dagen.
flag-note-tired-days = In de laatste twee weken was de vermoeidheid groot in { $tired } van { $known ->
        [one] { $known } check-in
       *[other] { $known } check-ins
    }.
flag-note-low-days = In de laatste twee weken was de stemming somber in { $low } van { $known ->
        [one] { $known } check-in
       *[other] { $known } check-ins
    }.
flag-note-resting-pulse = Je rusthartslag van deze week is { $now } slagen per minuut. In de 60 dagen ervoor was { $usual } gewoon.
flag-note-cycle-day = De laatste check-in waarin de cyclus staat, was op dag { $day } ervan.
flag-note-feverish = Genoteerd op { $day }.
flag-note-pressed = Ingedrukt tijdens een training op { $day }.
flag-note-still-there = Je antwoordde dat het er nog is.

flag-chest_pain-title = Pijn of druk op de borst
flag-chest_pain-lines =
    Stop. Ga zitten of half rechtop liggen, en blijf niet alleen.
    Bel nu het alarmnummer, of laat iemand bellen.
    Loop, rijd of wandel niet in je eentje naar huis.
flag-chest_pain-ask =
    Noteer wanneer het begon, hoelang het duurde en wat je aan het doen was.
    Vraag welke onderzoeken het hart nodig heeft, en wanneer lopen weer kan.

flag-fainted-title = Flauwgevallen, of bijna
flag-fainted-lines =
    Stop. Ga liggen, leg als het kan de benen hoog, en blijf niet alleen.
    Bel nu het alarmnummer, zeker als het gebeurde terwijl je in beweging was.
    Rijd niet.
flag-fainted-ask =
    Noteer of het tijdens of na inspanning kwam, en of het hart ervoor racete.
    Vraag of het hart onderzocht moet worden voor je weer loopt.

flag-breathless-title = Meer buiten adem dan bij de inspanning past
flag-breathless-lines =
    Stop en ga rechtop zitten.
    Bel nu het alarmnummer als je adem niet past bij wat je doet, of in rust niet bedaart.
    Heb je een inhalator tegen astma, gebruik hem dan zoals het je verteld is.
flag-breathless-ask =
    Noteer wanneer het komt, hoe snel het zakt, en of één kuit pijn doet of gezwollen is.
    Vraag of hart, longen en bloed onderzocht moeten worden.

flag-palpitations_with_dizziness-title = Een hart dat racet of overslaat, met duizeligheid of zonder tot rust te komen
flag-palpitations_with_dizziness-lines =
    Stop. Ga zitten of liggen, en blijf niet alleen.
    Bel nu het alarmnummer.
    Rijd niet.
flag-palpitations_with_dizziness-ask =
    Noteer hoe het begon en eindigde, hoelang het duurde, en de hartslag als je die weet.
    Vraag of een hartfilmpje, in rust en bij inspanning, zinvol is.

flag-heat_or_confusion-title = Verward, ingestort, of geen zweet meer bij hitte
flag-heat_or_confusion-lines =
    Dit is een noodgeval. Bel nu het alarmnummer.
    Koel eerst en meteen: schaduw, koud water over het hele lichaam, ijs in nek, oksels en liezen, bewegende lucht.
    Er moet de hele tijd iemand bij je blijven.
flag-heat_or_confusion-ask =
    Noteer hoe warm het was, hoelang je bezig was, wat je dronk, en hoelang het koelen duurde.
    Vraag wanneer en hoe je weer bij hitte mag trainen.

flag-one_sided_weakness-title = Plotselinge zwakte van één kant of van het gezicht, of moeite met spreken
flag-one_sided_weakness-lines =
    Bel nu het alarmnummer, ook als het voorbij is. Elke minuut telt.
    Noteer hoe laat het begon.
    Eet, drink en rijd niet.
flag-one_sided_weakness-ask =
    Zeg hoe laat het begon en wanneer je je voor het laatst goed voelde.
    Vraag wanneer lopen weer kan.

flag-after_much_drinking-title = Overgeven met hoofdpijn, of een epileptische aanval, na veel drinken
flag-after_much_drinking-lines =
    Bel nu het alarmnummer. Het zout in het bloed kan te laag zijn.
    Drink geen water meer.
    Er moet iemand bij je blijven.
flag-after_much_drinking-ask =
    Noteer hoeveel je dronk, wat, en in hoeveel tijd.
    Vraag om het natrium in het bloed te meten, en hoe je bij lange trainingen kunt drinken.

flag-tense_leg-title = Een heel gespannen been, met buitensporige pijn, gevoelloos, of een voet die niet omhoog komt
flag-tense_leg-lines =
    Stop. Bel nu het alarmnummer: druk in een spier kan binnen enkele uren hulp nodig hebben.
    Zwachtel het been niet in, en leg het niet hoog.
flag-tense_leg-ask =
    Noteer wanneer het begon, en wanneer gevoelloosheid of zwakte kwam.
    Vraag om de druk in de spier te controleren.

flag-saddle_numbness-title = Gevoelloosheid tussen de benen, of problemen met plassen of ontlasting
flag-saddle_numbness-lines =
    Bel nu het alarmnummer: zenuwen in de onderrug kunnen binnen enkele uren hulp nodig hebben.
    Wacht niet tot morgen.
flag-saddle_numbness-ask =
    Noteer wanneer de gevoelloosheid, de zwakte of de problemen met plassen of ontlasting begonnen.
    Vraag of er vandaag een scan van de onderrug nodig is.

flag-hot_swollen_leg-title = Eén been dat gezwollen, warm of pijnlijk is
flag-hot_swollen_leg-lines =
    Stop met trainen en laat je vandaag onderzoeken. Een stolsel in een ader is mogelijk, een infectie ook.
    Masseer of rol het been niet.
    Raak je buiten adem of doet je borst pijn, bel dan het alarmnummer.
flag-hot_swollen_leg-ask =
    Noteer lange reizen, ziekte, operaties, hormonen of zwangerschap van de laatste weken.
    Vraag of een stolsel uitgesloten moet worden.

flag-muscle_breakdown-title = Urine als cola, of extreme spierpijn of spierzwakte
flag-muscle_breakdown-lines =
    Stop met trainen en laat je vandaag onderzoeken. Er kan spierweefsel zijn afgebroken, en de nieren kunnen hulp nodig hebben.
    Neem geen pijnstillers op eigen houtje.
    Plas je bijna niet meer, ben je verward of slaat je hart over, bel dan het alarmnummer.
flag-muscle_breakdown-ask =
    Noteer wat je in de dagen ervoor deed, hoe warm het was, en elk medicijn en supplement.
    Vraag om creatinekinase, nierwaarden en urine te laten onderzoeken.

flag-cannot_bear_weight-title = Je kunt er niet op staan of huppen
flag-cannot_bear_weight-lines =
    Stop, belast het niet, en laat je vandaag onderzoeken.
    Test het niet door te lopen.
flag-cannot_bear_weight-ask =
    Noteer hoe het gebeurde en sinds wanneer.
    Vraag of er een foto of scan nodig is.

flag-pop-title = Een plotselinge knap
flag-pop-lines =
    Stop en laat je vandaag onderzoeken. Een pees, spier of band kan gescheurd zijn.
    Rek niet. Geef het rust, en koel het als dat prettig is.
flag-pop-ask =
    Noteer wat je deed toen het knapte, en wat je daarna niet meer kon.
    Vraag wat er beschadigd is, en wat belast mag worden.

flag-bone_pain-title = Eén plek op een bot doet pijn
flag-bone_pain-lines =
    Stop met lopen en laat je vandaag onderzoeken. Een stressblessure van het bot is mogelijk, en doorlopen kan het erger maken.
    In lies, heup, scheenbeen en voet is dit het belangrijkst.
    Weer lopen mag pas als een arts ja zegt.
flag-bone_pain-ask =
    Noteer waar het pijn doet, sinds wanneer, of het ook 's nachts is, en hoe training en schoenen veranderden.
    Vraag of een scan zoals een MRI nodig is. Vraag naar energie, menstruatie en vitamine D.

flag-breathless_on_exertion-title = Buiten adem bij inspanning, minder als je stilstaat
flag-breathless_on_exertion-lines =
    Stop met trainen en vraag vandaag medisch advies.
    Komt het niet tot rust, komt het in rust, of doet je borst pijn, bel dan het alarmnummer.
flag-breathless_on_exertion-ask =
    Noteer bij welke inspanning het komt en hoelang het duurt tot het zakt.
    Vraag of longen, hart en bloedbeeld onderzocht moeten worden.

flag-fever_or_chest_infection-title = Koorts, of een infectie van de lagere luchtwegen
flag-fever_or_chest_infection-lines =
    Train niet. Rust, en vraag vandaag medisch advies.
    Lopen wacht tot je twee dagen geen klachten meer hebt. Begin dan met de helft, en rustig.
    Doet je borst pijn, slaat je hart over, ben je verward of in rust buiten adem, bel dan het alarmnummer.
flag-fever_or_chest_infection-ask =
    Noteer de temperatuur, sinds wanneer, en wat je inneemt.
    Vraag hoelang je moet rusten, en wat een teken zou zijn dat het hart meedoet.

flag-chest_in_a_run-title = Je drukte tijdens een training op “borst”
flag-chest_in_a_run-lines =
    Is het er nu, stop dan met alles en bel het alarmnummer.
    Voor je weer loopt, hoort een arts te zeggen dat het kan.
flag-chest_in_a_run-ask =
    Neem de training mee: wanneer het was, de inspanning en de hartslag.
    Vraag welke onderzoeken het hart nodig heeft, en wanneer lopen weer kan.

flag-dizzy_in_a_run-title = Je drukte tijdens een training op “duizelig”
flag-dizzy_in_a_run-lines =
    Vertel hoe het sindsdien is, voor je weer loopt.
    Viel je flauw of bijna, bel dan het alarmnummer. Kwam het terug of weet je niet waardoor het kwam, laat er dan een arts naar kijken.
flag-dizzy_in_a_run-ask =
    Noteer hitte, eten en drinken van die dag, en hoelang het duurde.
    Vraag of bloeddruk, hart en bloedbeeld onderzocht moeten worden.

flag-pain_in_a_run-title = Je drukte tijdens een training op “pijn”
flag-pain_in_a_run-lines =
    Vertel hoe het sindsdien is, voor je weer loopt.
    Pijn die blijft, je 's nachts wakker maakt of verandert hoe je beweegt: laat er iemand naar kijken.
    Is het been heel gespannen of gevoelloos, of komt de voet niet omhoog, bel dan het alarmnummer.
flag-pain_in_a_run-ask =
    Noteer waar het pijn deed, na hoelang, en hoe het de volgende dag was.
    Vraag wat belast mag worden, en hoeveel.

flag-palpitations-title = Het hart racet of slaat over
flag-palpitations-lines =
    Train alsjeblieft niet tot een arts ernaar gekeken heeft.
    Word je duizelig, val je flauw, doet je borst pijn, of komt het niet tot rust, bel dan het alarmnummer.
flag-palpitations-ask =
    Noteer wanneer het komt, hoelang het duurt, en koffie, alcohol, medicijnen en slaap ervoor.
    Vraag of een hartfilmpje zinvol is.

flag-pain_changes_gait-title = Pijn die verandert hoe je beweegt
flag-pain_changes_gait-lines =
    Loop er niet op door: anders lopen kan iets anders pijn doen.
    Maak een afspraak met een sportarts of fysiotherapeut.
    Wandelen, fietsen of zwemmen zonder pijn kan goed zijn.
flag-pain_changes_gait-ask =
    Noteer waar het pijn doet, sinds wanneer, en wat het beter of erger maakt.
    Vraag wat nu belast mag worden, en hoe je kunt terugkomen.

flag-pain_that_stays-title = Langer dan een week pijn boven 3 van 10
flag-pain_that_stays-lines =
    Stop even met lopen en maak een afspraak met een sportarts of fysiotherapeut.
    Pijn van hooguit 2 van 10 die de volgende dag weg is, zou geen reden zijn om te stoppen.
flag-pain_that_stays-ask =
    Neem de pijncijfers per dag mee, en wat je op die dagen deed.
    Vraag wat nu belast mag worden, en hoe je kunt terugkomen.

flag-pain_at_night-title = Pijn 's nachts of in rust
flag-pain_at_night-lines =
    Naar pijn die geen beweging nodig heeft, kan het best binnen enkele dagen iemand kijken. Loop tot dan niet.
    Doet één plek op een bot pijn of kun je er niet op staan, laat je dan vandaag onderzoeken.
flag-pain_at_night-ask =
    Noteer of je er wakker van wordt, en of je koorts hebt of bent afgevallen.
    Vraag of het bot onderzocht moet worden.

flag-numbness-title = Gevoelloosheid of tintelingen
flag-numbness-lines =
    Er kan een zenuw geprikkeld zijn. Loop even niet en maak een afspraak.
    Zit het tussen de benen, verandert er iets aan plassen of ontlasting, of komt de voet niet omhoog, bel dan het alarmnummer.
flag-numbness-ask =
    Noteer precies waar het is, sinds wanneer, en in welke houding het verandert.
    Vraag of een zenuw, de rug of de druk in een spier onderzocht moet worden.

flag-swelling-title = Zwelling
flag-swelling-lines =
    Loop even niet en maak een afspraak.
    Is één kuit gezwollen en pijnlijk, of is het warm, laat je dan vandaag onderzoeken.
flag-swelling-ask =
    Noteer sinds wanneer het er is, en of het na training komt.
    Vraag wat er zwelt: het gewricht, een pees of het hele been.

flag-persistent_heaviness-title = Twee weken zware benen in de meeste trainingen
flag-persistent_heaviness-lines =
    Je benen zijn al twee weken zwaar. Rustige dagen alleen lijken het niet op te lossen.
    Hou het kort en rustig, en maak een afspraak met iemand die sporters behandelt.
    Er zijn veel redenen mogelijk, en aan de meeste is iets te doen.
flag-persistent_heaviness-ask =
    Neem belasting, slaap en eten van de laatste weken mee.
    Vraag om een bloedbeeld en ferritine, en of je genoeg eet voor wat je doet.

flag-heaviness_in_everyday_life-title = Zware benen in het dagelijks leven
flag-heaviness_in_everyday_life-lines =
    Benen die zwaar zijn op de trap, bij het staan of thuis, gaan over meer dan training. Maak een afspraak.
    Loop niet tot er iemand naar gekeken heeft.
flag-heaviness_in_everyday_life-ask =
    Noteer wanneer ze zwaar, gezwollen of pijnlijk zijn, en wat helpt.
    Vraag of aderen, zenuwen, hart en bloedbeeld onderzocht moeten worden.

flag-one_leg_only-title = Maar één been is zwaar
flag-one_leg_only-lines =
    Vermoeide spieren voel je meestal aan beide kanten. Alleen aan één kant is het waard om naar te laten kijken: maak een afspraak.
    Loop niet tot er iemand naar gekeken heeft.
    Is het been gezwollen, warm of pijnlijk, laat je dan vandaag onderzoeken. Is het gevoelloos of komt de voet niet omhoog, bel dan het alarmnummer.
flag-one_leg_only-ask =
    Noteer welk been, sinds wanneer, en of de rug pijn doet.
    Vraag of bloedvaten, zenuwen en de manier waarop je loopt onderzocht moeten worden.

flag-eases_on_standing-title = Alleen bij inspanning zwaar of pijnlijk, en weg na enkele minuten stilstaan
flag-eases_on_standing-lines =
    Te weinig bloed in het been, of te veel druk in een spier, is mogelijk. Maak een afspraak.
    Loop niet tot er iemand naar gekeken heeft. Rustig wandelen is prima zolang het geen pijn doet.
flag-eases_on_standing-ask =
    Noteer na hoeveel minuten het komt, waar, en hoe snel het weggaat.
    Vraag of de bloedvaten, of de druk in de spieren, gemeten moeten worden.

flag-fatigue_with_signs-title = Vermoeidheid met bleekheid, duizeligheid of kortademigheid
flag-fatigue_with_signs-lines =
    Te weinig ijzer of bloed is één mogelijke reden, naast andere. Maak een afspraak en loop tot dan niet.
    Val je flauw, doet je borst pijn, of komt je adem niet tot rust, bel dan het alarmnummer.
flag-fatigue_with_signs-ask =
    Vraag om een bloedbeeld en ferritine.
    Noteer hoe je eet, je menstruatie als je die hebt, en elk medicijn.

flag-lasting_fatigue-title = Twee weken vermoeid
flag-lasting_fatigue-lines =
    Er zijn veel redenen mogelijk, van slaap en eten tot een infectie. Maak een afspraak.
    Hou het tot dan kort en rustig, of rust.
flag-lasting_fatigue-ask =
    Neem slaap, belasting en rusthartslag van de laatste weken mee.
    Vraag wat onderzocht moet worden, zoals bloedbeeld, ferritine en schildklier.

flag-dizziness-title = Duizeligheid
flag-dizziness-lines =
    Loop even niet en laat er de komende dagen iemand naar kijken.
    Val je flauw of bijna, racet je hart, doet je borst pijn, ben je verward of is één kant zwak, bel dan het alarmnummer.
flag-dizziness-ask =
    Noteer wanneer het komt: bij het opstaan, tijdens inspanning of erna.
    Vraag of bloeddruk, hart en bloedbeeld onderzocht moeten worden.

flag-pallor-title = Ongewoon bleek
flag-pallor-lines =
    Te weinig ijzer of bloed is één mogelijke reden. Maak een afspraak, en loop tot dan niet.
flag-pallor-ask =
    Vraag om een bloedbeeld en ferritine.
    Noteer hoe je eet, je menstruatie als je die hebt, en elk medicijn.

flag-resting_pulse-title = Een week lang een rusthartslag die tien slagen hoger is
flag-resting_pulse-lines =
    Hitte, alcohol, stress, een infectie, een medicijn, zwangerschap of veel belasting zijn mogelijke redenen, en naar sommige moet gekeken worden.
    Maak een afspraak, en hou het lopen tot dan kort en rustig.
flag-resting_pulse-ask =
    Neem de rusthartslag per dag mee, en wat er daarvoor veranderde.
    Vraag of hart, schildklier en bloedbeeld onderzocht moeten worden.

flag-missed_periods-title = Drie maanden geen menstruatie
flag-missed_periods-lines =
    Zwangerschap, hormonen, de overgang, of te weinig energie voor wat je doet zijn mogelijke redenen. Maak een afspraak.
    Botten en herstel kunnen eronder lijden als het aanhoudt, en er is iets aan te doen.
flag-missed_periods-ask =
    Noteer de laatste menstruaties, anticonceptie, veranderingen van gewicht en eerdere botblessures.
    Vraag een arts naar energie voor sport, en een diëtist naar genoeg eten.

flag-weight_loss-title = Afgevallen zonder het te willen
flag-weight_loss-lines =
    Dit is een afspraak in de komende dagen waard. Er zijn veel redenen mogelijk.
    Eet regelmatig, en train niet met een lege voorraad.
flag-weight_loss-ask =
    Noteer sinds wanneer, en hoe eetlust, spijsvertering en belasting waren.
    Vraag een arts wat onderzocht moet worden, en een diëtist naar genoeg eten.

flag-frequent_illness-title = Steeds weer ziek
flag-frequent_illness-lines =
    Te weinig slaap, eten of rust voor wat je doet zijn mogelijke redenen. Maak een afspraak.
    Train pas weer als je je goed voelt.
flag-frequent_illness-ask =
    Neem de ziektedagen mee, en de slaap en belasting ervoor.
    Vraag of energie voor sport, ijzer en vitamine D onderzocht moeten worden.

flag-low_mood-title = Al weken somber
flag-low_mood-lines =
    Je hoeft dit niet alleen te dragen. Praat met iemand die je vertrouwt, en maak een afspraak.
    Te weinig energie, te veel belasting of een depressie zijn mogelijk, en bij alle drie is er hulp.
    Denk je eraan jezelf iets aan te doen, bel dan nu het alarmnummer of een crisislijn.
flag-low_mood-ask =
    Noteer sinds wanneer, en hoe slaap, eetlust, zin en belasting waren.
    Vraag wat zou helpen, en hoeveel lopen je goeddoet.

### Whether to run.

flag-run-run = Niets spreekt tegen lopen
flag-run-run_half = Loop de helft van anders, en rustig
flag-run-hold = Vandaag niet lopen
flag-run-stop_until_seen = Niet lopen tot er iemand naar gekeken heeft
flag-run-because = { $flag }.
flag-run-pain-little = Pijn van hooguit 2 van 10: je mag verder als het de volgende dag weer is zoals het was.
flag-run-pain-not-gone = De pijn was de volgende dag niet weg. Wacht tot dat wel zo is.
flag-run-pain-some = Pijn van 3 tot 5 van 10: wacht tot het hooguit 2 is en de volgende dag weg.
flag-run-pain-settled = De pijn was 3 tot 5 van 10 en de volgende dag gezakt. Begin met de helft, en stop als het terugkomt.
flag-run-pain-much = Pijn boven 5 van 10: stop, en laat er iemand naar kijken.
flag-run-pain-unknown = Je noteerde pijn zonder cijfer. Wacht tot het hooguit 2 van 10 is en de volgende dag weg.
flag-run-fever = Loop niet met koorts of een infectie van de lagere luchtwegen.
flag-run-fever-just-over = De laatste dag met koorts of een infectie van de lagere luchtwegen was { $day }. Wacht tot je twee dagen geen klachten meer hebt.
flag-run-fever-over = De laatste dag met koorts of een infectie van de lagere luchtwegen was { $day }. Begin met de helft, en rustig.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = Is het maar één been?
flag-question-everyday_life = Heb je er last van op de trap, bij het staan of in het dagelijks leven?
flag-question-changes_gait = Verandert het hoe je loopt of wandelt?
flag-question-at_night = Doet het 's nachts of in rust pijn?
flag-question-bone_point = Doet één plek op het bot pijn als je erop drukt?
flag-question-cannot_bear_weight = Is het onmogelijk om erop te staan of te huppen?
flag-question-pop = Kwam het met een knap?
flag-question-hot_and_swollen = Is het gezwollen, warm en pijnlijk?
flag-question-eases_on_standing = Komt het alleen bij inspanning, en is het na enkele minuten stilstaan weg?
flag-question-does_not_settle = Bedaart het niet in rust?
flag-question-pain = Doet het ook pijn?
flag-question-numbness = Is het gevoelloos, of tintelt het?
flag-question-saddle_numbness = Heb je geen gevoel tussen de benen, of zijn er problemen met plassen of ontlasting?
flag-question-tense_leg = Is het been heel gespannen en veel te pijnlijk, is het gevoelloos, of komt de voet niet omhoog?
flag-question-one_sided_weakness = Werd één kant of het gezicht plotseling zwak, of spreken plotseling moeilijk?
flag-question-breathlessness = Ben je meer buiten adem dan bij de inspanning past?
flag-question-dizziness = Ben je duizelig?
flag-question-pallor = Ben je ongewoon bleek?
flag-question-fever = Is er koorts?
flag-question-chest_pain = Is er pijn of druk op de borst?
flag-question-fainted = Viel je flauw, of bijna?
flag-question-palpitations = Racet je hart of slaat het over?
flag-question-confusion = Was je verward, stortte je in, of zweette je niet meer bij hitte?
flag-question-after_much_drinking = Is er overgeven met hoofdpijn, of was er een epileptische aanval, na veel drinken?
flag-question-dark_urine = Is je urine zo donker als cola?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = Om mee te nemen
flag-summary-intro = Geschreven door het dagboek van de loper op { $day }, voor een sportarts, fysiotherapeut of diëtist. Het informeert en is geen diagnose.
flag-summary-flags = Waar het dagboek op wijst
flag-summary-flags-none = Vandaag staat er geen alarmsignaal.
flag-summary-flag = { $flag }. Voor het eerst genoteerd op { $first }, voor het laatst op { $last }.
flag-summary-ask = Om te noteren, te vragen en mee te nemen
flag-summary-symptoms = Klachten van de laatste 90 dagen
flag-summary-symptoms-none = Er is er geen genoteerd.
flag-summary-symptom = { $days ->
        [one] { $felt }. Genoteerd op één dag: { $first }.
       *[other] { $felt }. Genoteerd op { $days } dagen tussen { $first } en { $last }.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Cijfers van 10: { $levels }.
flag-summary-over = Voorbij sinds { $day }.
flag-summary-cleared = Een deskundige keek ernaar op { $day } en zei dat lopen kan.
flag-summary-load = Belasting van de laatste acht weken
flag-summary-load-none = Er is geen training genoteerd.
flag-summary-week = { $runs ->
        [one] Week tot { $day }: één keer lopen, { $distance }, { $time } training.
       *[other] Week tot { $day }: { $runs } keer lopen, { $distance }, { $time } training.
    }
flag-summary-effort = { $count ->
        [one] Inspanning, één looptraining van { $of } beoordeeld: { $rpe } van 10.
       *[other] Inspanning, { $count } van { $of } looptrainingen beoordeeld: in het midden { $rpe } van 10.
    }
flag-summary-heavy = Benen van de laatste 28 dagen: zwaar op { $heavy } van { $known ->
        [one] { $known } dag
       *[other] { $known } dagen
    } waarvan het bekend is.
flag-summary-body = Slaap en rusthartslag
flag-summary-sleep = { $nights ->
        [one] Slaap: { $hours } h in de enige nacht van de laatste 28 die genoteerd is.
       *[other] Slaap: gemiddeld { $hours } h over { $nights } genoteerde nachten van de laatste 28, de kortste { $least } h.
    }
flag-summary-sleep-none = Slaap is in de laatste 28 dagen niet genoteerd.
flag-summary-pulse = { $days ->
        [one] Rusthartslag: { $now } slagen per minuut op de enige dag van deze week die gemeten is.
       *[other] Rusthartslag: in het midden { $now } slagen per minuut over { $days } gemeten dagen van deze week.
    }
flag-summary-pulse-usual = { $days ->
        [one] Op de enige gemeten dag van de 60 dagen ervoor: { $usual } slagen per minuut.
       *[other] In de 60 dagen ervoor: in het midden { $usual } slagen per minuut over { $days } gemeten dagen.
    }
flag-summary-pulse-none = De rusthartslag is deze week niet gemeten.
flag-summary-medicine = Medicijnen, genoteerd in de laatste acht weken
flag-summary-medicine-none = Er is er geen genoteerd.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day }: { $note }
flag-summary-blood = Bloeduitslagen van de laatste twee jaar
flag-summary-blood-none = Er is er geen genoteerd.
flag-summary-ferritin = { $day } { $year }: ferritine { $value } µg/l
flag-summary-haemoglobin = { $day } { $year }: hemoglobine { $value } g/l
flag-summary-background = Gezondheid, zoals de loper die opgaf
flag-summary-background-none = Er is niets opgegeven.
flag-summary-age = Leeftijd: { $age }
flag-summary-heart_condition = Een hartaandoening
flag-summary-rhythm_disorder = Een hartritmestoornis
flag-summary-pulse_medicine = Een medicijn dat de hartslag verandert
flag-summary-asthma = Astma
flag-summary-diabetes = Diabetes
flag-summary-smoking = Roken
flag-summary-pregnancy_or_recent_birth = Zwanger, of in het afgelopen jaar bevallen
flag-summary-bone_stress_injury = Een eerdere stressblessure van het bot
flag-summary-anaemia = Bloedarmoede, nu of vroeger
