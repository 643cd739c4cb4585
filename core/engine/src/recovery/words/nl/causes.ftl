### Possible causes of heavy legs, their reasons, and advice.
### Causes are possible, never certain; a reason says what was found and not what is wrong.

causes-possible = Mogelijk: { $cause }
causes-headline-today = Mogelijke redenen voor zware benen vandaag, bovenaan waar je dagboek het meest op wijst.
causes-headline-weeks = Mogelijke redenen voor zware benen in deze weken, bovenaan waar je dagboek het meest op wijst.
causes-headline-none = Niets in je dagboek verklaart het tot nu toe. Dit zou helpen om te weten.
causes-headline-fresh-today = Je benen staan vandaag als fris genoteerd.
causes-headline-fresh = In deze tijd is geen dag met zware benen genoteerd.
causes-heavy-days = { $heavy ->
    [one] { $heavy } dag met zware benen; van { $known } van de { $days } dagen is het bekend.
   *[other] { $heavy } dagen met zware benen; van { $known } van de { $days } dagen is het bekend.
}
causes-helped = { $helped ->
    [one] Je zei dat dit je één keer hielp.
   *[other] Je zei dat dit je { $helped } keer hielp.
}
causes-helped-most = { $advice }: hielp { $helped } van de { $tried } keer.
causes-did-it-help = Op { $day } waren je benen zwaar, en het advies was: { $advice }. Hielp het?

## Muscle fatigue

causes-hard-session = Op { $day } deed je een zware training: { $time }, inspanning { $effort } van 10.
causes-hard-session-unrated = Op { $day } deed je een zware training.
causes-weeks-hard-session = Een zware training kwam binnen twee dagen voor { $days } van de { $heavy } dagen met zware benen.
causes-long-run = Op { $day } deed je een lange duurloop: { $length }.
causes-weeks-long-run = Een lange duurloop kwam binnen twee dagen voor { $days } van de { $heavy } dagen met zware benen.
causes-spike = Je liep op { $day } { $distance }. Je langste looptraining van de 30 dagen ervoor was { $longest }.
causes-weeks-spike = Een looptraining die veel langer was dan de langste van de maand ervoor, kwam binnen twee dagen voor { $days } van de { $heavy } dagen met zware benen.
causes-leg-strength = Op { $day } deed je kracht of ander zwaar werk voor de benen.
causes-weeks-leg-strength = Kracht of ander zwaar werk voor de benen kwam binnen twee dagen voor { $days } van de { $heavy } dagen met zware benen.
causes-load-high = Je belasting van de zeven dagen tot { $day } was { $ratio } keer die van je gewone week.
causes-weeks-load-high = Een week met veel meer belasting dan anders ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-confirm-muscle_fatigue = Een of twee rustige dagen zouden de benen lichter moeten maken. Worden ze dat, dan waren vermoeide spieren mogelijk de reden.

## Worse for weeks in spite of rest

causes-efficiency-down = Bij dezelfde hartslag liep je in de laatste twee weken ongeveer { $percent } % langzamer dan in de zes weken ervoor.
causes-effort-up = Hetzelfde tempo voelde in de laatste twee weken als { $now } van 10. In de zes weken ervoor voelde het als { $usual } van 10.
causes-low-wellness = Vermoeidheid, stemming of hoe je je voelt, was minder goed op { $low } van { $known } dagen in de laatste twee weken. De rustigere week tot { $day } heeft dat tot nu toe niet veranderd.
causes-low-wellness-no-easier-week = Vermoeidheid, stemming of hoe je je voelt, was minder goed op { $low } van { $known } dagen in de laatste twee weken.
causes-monotony = De dagen van de laatste week leken veel op elkaar, met weinig afwisseling tussen zwaar en rustig.
causes-resting-pulse-up = Je rusthartslag was in de laatste week ongeveer { $now }. Je gewone waarde is ongeveer { $usual }.
causes-confirm-overtraining_pattern = Een arts die sporters behandelt, kan naar andere redenen zoeken, zoals een ziekte, te weinig ijzer of te weinig eten. Rust kan helpen, en dat kan weken duren.

## Too little recovery

causes-short-night = In de nacht naar { $day } sliep je { $sleep }. De meeste volwassenen hebben 7 tot 9 uur nodig.
causes-weeks-short-night = Minder dan 7 uur slaap ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-short-nights = Je sliep in de laatste twee weken gemiddeld { $hours } uur, over { $nights } genoteerde nachten. De meeste volwassenen hebben 7 tot 9 uur nodig.
causes-poor-night = Je noemde de nacht naar { $day } slecht.
causes-weeks-poor-night = Een nacht die je slecht noemde, ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-back-to-back = Je trainde zwaar of lang op { $first } en opnieuw op { $second }.
causes-weeks-back-to-back = Twee zware of lange dagen achter elkaar gingen vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-no-day-off = Je liep of deed kracht op elk van de zeven dagen tot { $day }.
causes-weeks-no-day-off = Zeven dagen zonder rustdag gingen vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-ate-too-little = Je noteerde dat je op { $day } te weinig at voor wat je deed.
causes-weeks-ate-too-little = Een dag waarop je te weinig at, ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-ill = Je was ziek op { $day }. Na ziekte kunnen benen nog een paar dagen zwaar blijven.
causes-weeks-ill = Ziekte kwam binnen een week voor { $days } van de { $heavy } dagen met zware benen.
causes-stress = Je noteerde veel stress op { $day }.
causes-weeks-stress = Veel stress ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-travel = Je had een lange reis op { $day }.
causes-weeks-travel = Een lange reis kwam binnen twee dagen voor { $days } van de { $heavy } dagen met zware benen.
causes-no-easier-week = Lopen gaat al twee weken moeilijker en je voelt je minder goed, en er was geen rustigere week.
causes-confirm-inadequate_recovery = Twee of drie nachten van 8 uur, genoeg eten en een rustige dag laten het meestal zien. Noteer slaap en benen op deze dagen om het verschil te zien.

## Too little fluid, or salt

causes-fluid-loss = Bij de training op { $day } werd ongeveer { $litres } liter vocht niet aangevuld. Dat is meer dan 2 % van je lichaamsgewicht.
causes-weeks-fluid-loss = Een training met een vochtverlies van meer dan 2 % van het lichaamsgewicht ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-heat = Het was heet op { $day }.
causes-weeks-heat = Hitte ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-drift = Bij de training op { $day } steeg je hartslag met ongeveer { $percent } % bij hetzelfde tempo. Hitte en te weinig vocht kunnen dat doen, en een lange duurloop op zich ook.
causes-decoupling = Bij de training op { $day } liepen hartslag en tempo { $percent } % uit elkaar. Hitte en te weinig vocht kunnen dat doen, en vermoeide benen of een lange duurloop op zich ook.
causes-weeks-drift = Een training waarin hartslag en tempo uit elkaar liepen, ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-little-fluid = Bij de training op { $day } dronk je { $fluid } ml in { $time }.
causes-weeks-little-fluid = Een lange of hete training met weinig drinken ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-confirm-dehydration = Drink een dag lang bij dorst en kijk hoe de benen morgen zijn. Noteer wat je drinkt bij je volgende lange of hete trainingen.

## Too little carbohydrate

causes-no-carbohydrate = De training op { $day } duurde { $time }, met { $grams } g koolhydraten onderweg. Vanaf ongeveer 75 minuten helpt 30 tot 60 g per uur.
causes-weeks-no-carbohydrate = Een training van meer dan 75 minuten met bijna geen koolhydraten ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-little-before = Voor de training van { $time } op { $day } at je { $grams } g koolhydraten.
causes-weeks-little-before = Een training van meer dan 75 minuten na weinig koolhydraten ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-heavy-late = Bij de training op { $day } waren je benen zwaar vanaf ongeveer minuut { $minute }. Zo laat in een training kan de koolhydraatvoorraad opraken.
causes-weeks-heavy-late = Een training waarin de benen pas laat zwaar werden, ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-hard-days-little-food = Je trainde zwaar of lang op { $first } en op { $second }, en at er weinig omheen.
causes-weeks-hard-days-little-food = Twee zware of lange dagen met weinig eten gingen vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-pace-and-pulse-down = In de tweede helft van de training op { $day } liep je { $percent } % langzamer, en je hartslag daalde ook. Vermoeide spieren of te weinig koolhydraten kunnen dat doen.
causes-weeks-pace-and-pulse-down = Een training waarin tempo en hartslag samen daalden, ging vooraf aan { $days } van de { $heavy } dagen met zware benen.
causes-confirm-glycogen_depletion = Eet koolhydraten voor je volgende lange duurloop en 30 tot 60 g per uur onderweg. Blijven de benen lichter, dan was dit mogelijk de reden.

## Too little iron

causes-low-ferritin = Je ferritine van { $day } was { $value } µg/l. Onder 30 geldt bij volwassenen als laag.
causes-borderline-ferritin = Je ferritine van { $day } was { $value } µg/l. Onder 35 is het bij lopers goed om op te letten.
causes-low-haemoglobin = Je hemoglobine van { $day } was { $value } g/l, en dat is onder het gebruikelijke bereik.
causes-few-iron-meals = Je noteerde { $meals ->
    [one] { $meals } ijzerrijke maaltijd
   *[other] { $meals } ijzerrijke maaltijden
} op { $days } dagen van de laatste drie weken, en je voelt je moe of niet goed.
causes-iron-symptoms = Je noteerde in de laatste weken: { $symptoms }. Samen zijn ze een bloedonderzoek waard.
causes-low-blood-before = In je gezondheidsgegevens staat dat je bloedwaarden eerder te laag waren.
causes-confirm-iron_deficiency = Alleen een bloedonderzoek laat het zien. Vraag je arts om een bloedbeeld en ferritine.
causes-symptom-fatigue = moe
causes-symptom-breathlessness = buiten adem
causes-symptom-pallor = bleek
causes-symptom-dizziness = duizelig

## How you run

causes-one-sided-heaviness = Eén been was zwaar op { $days } dagen van de laatste vier weken. De kant: { $side }.
causes-one-sided-soreness = Eén kant had spierpijn op { $days } dagen van de laatste vier weken. De kant: { $side }.
causes-new-shoes = Je draagt “{ $name }” sinds { $day }. Nieuwe schoenen kunnen de benen anders belasten.
causes-weeks-new-shoes = Nieuwe schoenen kwamen in de twee weken voor { $days } van de { $heavy } dagen met zware benen.
causes-cadence-down = Je cadans is bij dezelfde snelheid ongeveer { $percent } % lager dan in de vier weken ervoor.
causes-cadence-up = Je cadans is bij dezelfde snelheid ongeveer { $percent } % hoger dan in de vier weken ervoor.
causes-contact-down = Je voeten staan bij dezelfde snelheid ongeveer { $percent } % korter op de grond dan in de vier weken ervoor.
causes-contact-up = Je voeten staan bij dezelfde snelheid ongeveer { $percent } % langer op de grond dan in de vier weken ervoor.
causes-unexplained = Je benen waren zwaar in elk van de laatste vier weken, op { $heavy } dagen in totaal. Belasting, slaap (gemiddeld { $hours } uur) en voeding lijken in orde, voor zover ze genoteerd zijn. Het kan de moeite waard zijn om te kijken hoe je loopt.
causes-confirm-biomechanics = Een looptrainer of fysiotherapeut kan naar je looppatroon kijken. Neem het overzicht van je looppatroon mee.

## Sore muscles

causes-sore-after-hard = { $part }: spierpijn op { $day }, { $level } van 10, na de zware training op { $before }.
causes-weeks-sore-after-hard = Op { $days } van de { $heavy } dagen met zware benen had je spierpijn na een zware training.
causes-sore-after-long = { $part }: spierpijn op { $day }, { $level } van 10, na de lange duurloop op { $before }.
causes-weeks-sore-after-long = Op { $days } van de { $heavy } dagen met zware benen had je spierpijn na een lange duurloop.
causes-sore-after-descent = { $part }: spierpijn op { $day }, { $level } van 10, na veel afdalen op { $before }.
causes-weeks-sore-after-descent = Op { $days } van de { $heavy } dagen met zware benen had je spierpijn na veel afdalen.
causes-sore-after-strength = { $part }: spierpijn op { $day }, { $level } van 10, na zwaar werk voor de benen op { $before }.
causes-weeks-sore-after-strength = Op { $days } van de { $heavy } dagen met zware benen had je spierpijn na zwaar werk voor de benen.
causes-sore-after-new = { $part }: spierpijn op { $day }, { $level } van 10, na iets nieuws of iets wat je lang niet deed op { $before }.
causes-weeks-sore-after-new = Op { $days } van de { $heavy } dagen met zware benen had je spierpijn na iets nieuws of iets wat je lang niet deed.
causes-confirm-muscle_damage = Dit soort spierpijn is meestal het ergst op de tweede of derde dag en neemt dan af. Blijft het op één plek of wordt het erger, vraag dan iemand ernaar te kijken.

## Also worth asking

causes-beside-medicine = Je noteerde een medicijn op { $day }. Sommige medicijnen maken de benen zwaar; je arts of apotheker kan het je vertellen.
causes-weeks-beside-medicine = Je noteerde een medicijn voor { $days } van de { $heavy } dagen met zware benen. Sommige medicijnen maken de benen zwaar; je arts of apotheker kan het je vertellen.
causes-beside-alcohol = Je noteerde alcohol op { $day }.
causes-weeks-beside-alcohol = Je noteerde alcohol voor { $days } van de { $heavy } dagen met zware benen.
causes-beside-heat = Het was heet op { $day }.
causes-weeks-beside-heat = Het was heet voor { $days } van de { $heavy } dagen met zware benen.
causes-beside-long-standing = Je stond lang op { $day }.
causes-weeks-beside-long-standing = Je stond lang voor { $days } van de { $heavy } dagen met zware benen.
causes-beside-travel = Je had een lange reis op { $day }.
causes-weeks-beside-travel = Je had een lange reis voor { $days } van de { $heavy } dagen met zware benen.
causes-beside-cycle-day = Dag van je cyclus op { $day }: { $cycle }.
causes-weeks-beside-cycle-day = Dag van je cyclus op { $days } van de { $heavy } dagen met zware benen: { $cycle }.
causes-beside-illness = Je was ziek op { $day }.
causes-weeks-beside-illness = Je was ziek in de week voor { $days } van de { $heavy } dagen met zware benen.

## What is not known

causes-missing-heaviness-today = Je hebt nog niet genoteerd hoe je benen vandaag zijn.
causes-missing-heaviness = Hoe je benen waren, is bekend van { $known } van { $days } dagen.
causes-missing-sleep = Voor { $missing } van de laatste { $nights } nachten is geen slaap genoteerd.
causes-missing-check-in = Er is vandaag nog geen ochtendcheck-in, dus spierpijn, vermoeidheid en stress zijn niet bekend.
causes-missing-effort = Voor { $missing } van { $runs } trainingen is geen inspanning genoteerd.
causes-missing-fuel = Eten en drinken zijn niet genoteerd voor { $missing } van { $runs } trainingen van meer dan 75 minuten.
causes-missing-load = Je gewone belasting is na { $needed } dagen bekend. Dit is dag { $known }.
causes-missing-gait = Er zijn in de laatste acht weken te weinig trainingen met een cadans om je looppatroon te vergelijken.
causes-missing-blood = Er is geen ferritine van de laatste zes maanden genoteerd. Je kunt een uitslag van je arts invullen.

## The gait summary

causes-gait-title = Overzicht van je looppatroon
causes-gait-days = Van { $first } tot { $last }, vergeleken met de vier weken ervoor, bij dezelfde snelheden.
causes-gait-cadence-up = De cadans is { $percent } % hoger dan ervoor.
causes-gait-cadence-down = De cadans is { $percent } % lager dan ervoor.
causes-gait-cadence-same = De cadans is hetzelfde als ervoor, op 1 % na.
causes-gait-cadence-unknown = Er zijn te weinig trainingen om de cadans te vergelijken.
causes-gait-contact-up = Het grondcontact is { $percent } % langer dan ervoor.
causes-gait-contact-down = Het grondcontact is { $percent } % korter dan ervoor.
causes-gait-contact-same = Het grondcontact is hetzelfde als ervoor, op 1 % na.
causes-gait-contact-unknown = Er zijn te weinig trainingen met grondcontact om het te vergelijken.
causes-gait-no-part = been
causes-gait-heavy-place = Zwaar: { $part }. Dagen: links { $left }, rechts { $right }, beide kanten { $both }.
causes-gait-sore-place = Spierpijn: { $part }. Dagen: links { $left }, rechts { $right }, beide kanten { $both }.
causes-gait-shoes = “{ $name }”, sinds { $day }, { $runs ->
    [one] { $runs } training
   *[other] { $runs } trainingen
} in de laatste acht weken.
causes-gait-shoes-laid-aside = “{ $name }”, sinds { $day }, opzijgezet, { $runs ->
    [one] { $runs } training
   *[other] { $runs } trainingen
} in de laatste acht weken.

## Advice: what to do, and how

causes-advice-rest_day = Bewaar lopen en zwaar werk voor een andere dag. Gewoon wandelen is prima als het goed voelt.
    .title = Een rustdag
causes-advice-easy_day = Loop kort en zo langzaam dat je in hele zinnen kunt praten, of wandel in plaats daarvan. Stop eerder als de benen zwaarder worden.
    .title = Een rustige dag
causes-advice-active_recovery = Wandel, fiets of zwem rustig, 20 tot 40 minuten. Na afloop hoort het beter te voelen dan ervoor.
    .title = Rustig bewegen
causes-advice-sleep_tonight = Ga vanavond eerder naar bed, met tijd voor 8 uur. Een donkere, koele kamer zonder scherm kan helpen.
    .title = Eerder naar bed
causes-advice-drink_to_thirst = Drink door de dag heen als je dorst hebt, en bij het eten. Meer dan de dorst vraagt, helpt niet en kan schaden.
    .title = Drinken bij dorst
causes-advice-salty_meal = Eet na veel zweten iets zouts bij je volgende maaltijd, zoals soep of brood met kaas. Sla dit over als je van je arts weinig zout mag eten.
    .title = Iets zouts bij het eten
causes-advice-carbohydrate_now = Eet een maaltijd of tussendoortje met brood, rijst, pasta, aardappelen, haver of fruit. Heb je diabetes, hou je dan aan wat je met je arts hebt afgesproken.
    .title = Een maaltijd met koolhydraten
causes-advice-ease_off_sore_muscles = Laat hard lopen, springen en afdalen achterwege tot de spierpijn afneemt. Rek pijnlijke spieren niet hard.
    .title = Pijnlijke spieren sparen
causes-advice-rolling = Rol of masseer de spieren zacht, 5 tot 10 minuten. Het kan de spierpijn een beetje verminderen.
    .title = Foamrollen of massage
causes-advice-mobility = Beweeg heupen, knieën en enkels een paar minuten rustig zo ver ze gaan. Niets hoort pijn te doen.
    .title = Rustige oefeningen voor beweeglijkheid
causes-advice-ask_for_ferritin = Vraag je arts om een bloedbeeld en ferritine. Neem geen ijzer zonder uitslag.
    .title = Bloedbeeld en ferritine laten bepalen
causes-advice-gait_analysis = Vraag een looptrainer of fysiotherapeut om te kijken hoe je loopt. Neem het overzicht van je looppatroon mee.
    .title = Een loopanalyse
causes-advice-see_a_clinician = Vraag een arts die sporters behandelt om ernaar te kijken. De samenvatting van je dagboek laat zien wat je noteerde.
    .title = Een sportarts vragen
causes-advice-raise_longest_run_slowly = Hou elke looptraining binnen ongeveer 10 % van de langste van je laatste 30 dagen. Dan krijgen je benen niets wat veel langer is dan wat ze kennen.
    .title = De langste training langzaam verlengen
causes-advice-easy_weeks = Loop na twee of drie weken opbouwen één week duidelijk minder. Plan die week voor je hem nodig hebt.
    .title = Rustige weken ertussen
causes-advice-spread_hard_days = Zet minstens één rustige dag of rustdag tussen zware of lange dagen. Kracht voor de benen telt als zwaar.
    .title = Zware dagen uit elkaar
causes-advice-sleep_habit = Geef jezelf elke nacht tijd voor 7 tot 9 uur, op vaste uren. Een kort dutje kan helpen na een slechte nacht.
    .title = Genoeg slaap als gewoonte
causes-advice-fuel_plan = Eet een paar uur voor lange duurlopen koolhydraten, en neem 30 tot 60 g per uur bij trainingen van meer dan 75 minuten. Probeer het eerst uit in een training.
    .title = Koolhydraten voor lange duurlopen
causes-advice-hydration_plan = Neem water mee of kom langs een kraan bij lange of hete trainingen, en drink bij dorst. Begin niet dorstig en niet vol.
    .title = Drinken zoals het je past
causes-advice-iron_rich_meals = Eet een paar keer per week ijzerrijk: rood vlees of vis, linzen, bonen, tofu, verrijkte granen. Fruit of groente erbij helpt om ijzer uit planten op te nemen.
    .title = IJzerrijke maaltijden
causes-advice-eat_enough = Eet genoeg voor wat je doet, met eiwit bij elke maaltijd en een gevarieerd bord. Een diëtist kan helpen als dat moeilijk is.
    .title = Genoeg eten
causes-advice-strength = Train billen, bovenbenen en kuiten twee keer per week, niet op de dag voor een zware training. Begin met weinig en voeg langzaam toe.
    .title = Twee keer per week kracht
causes-advice-core_and_jumps = Voeg een of twee keer per week rompoefeningen en een paar kleine sprongen toe. Begin met weinig, op uitgeruste benen.
    .title = Romp en kleine sprongen
causes-advice-eccentric = Voeg een of twee keer per week langzaam zakken toe, zoals langzame kniebuigingen of hakken laten zakken. De eerste keer geeft spierpijn, dus begin met weinig.
    .title = Langzaam zakken
causes-advice-warm_up_and_cool_down = Begin met 10 rustige minuten en wat beenzwaaien, en eindig met een rustige wandeling. Neem voor een zware training wat langer.
    .title = Warming-up en cooling-down
causes-advice-one_change_at_a_time = Verander schoenen, ondergrond of heuvels een voor een, en begin met korte trainingen. Zo kunnen de benen wennen, en zie je wat ze goeddoet.
    .title = Eén verandering tegelijk
