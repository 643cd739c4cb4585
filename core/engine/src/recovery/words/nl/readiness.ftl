### Readiness: how the body is today, and why. The morning reading.

readiness-headline-missing = Er is te weinig bekend over vandaag.
readiness-headline-good = Je lijkt klaar voor wat je van plan was.
readiness-headline-watch = Je lijkt er klaar voor, met iets om op te letten.
readiness-headline-reduced = Een lichtere dag past misschien bij je.
readiness-headline-low = Je lichaam heeft vandaag misschien herstel nodig.

readiness-suggest-unknown = Niets spreekt voor of tegen je plan. Luister naar je benen.
readiness-suggest-as-planned = Loop zoals gepland, en luister naar je benen.
readiness-suggest-easy = Maak er een rustige training van, in een tempo waarin je kunt praten. Je kunt bij je plan blijven als je dat liever doet.
readiness-suggest-active-recovery = Een wandeling, rustig fietsen of rustig zwemmen doet je misschien meer goed dan lopen. Je kunt bij je plan blijven als je dat liever doet.
readiness-suggest-rest = Rust vandaag. Eén gemiste training kost heel weinig, en rust helpt je om goed terug te komen.

readiness-level-missing = niet bekend
readiness-level-good = zoals anders
readiness-level-watch = iets om op te letten
readiness-level-reduced = minder dan anders
readiness-level-low = veel minder dan anders

readiness-factor-feeling = hoe je je voelt
readiness-factor-sleep = slaap
readiness-factor-hrv = hartslagvariabiliteit
readiness-factor-resting-heart-rate = rusthartslag
readiness-factor-load = trainingsbelasting

readiness-confidence-none = Vandaag is geen van de tekens bekend.
readiness-confidence = { $spoken ->
    [one] Vandaag is één van { $all } tekens bekend: { $signs }.
   *[other] Vandaag zijn { $spoken } van { $all } tekens bekend: { $signs }.
}

## How the runner feels

readiness-no-check-in = Er is vandaag nog geen check-in.
readiness-feeling-well = Je zegt zelf dat je je goed voelt.
readiness-held = Je meldde tijdens een training een alarmsignaal, en sindsdien is er niets over gezegd. Beantwoord de vraag erover voor je weer loopt.
readiness-absent-ill = Je staat als ziek genoteerd. Je plan wacht op je.
readiness-absent-injured = Je staat als geblesseerd genoteerd. Je plan wacht op je.
readiness-ill-fever = Je hebt koorts. Lopen met koorts kan gevaarlijk zijn, dus rust.
readiness-ill-chest = Je hebt een hoest die diep zit. Rust tot die weg is.
readiness-ill-stomach = Je maag of darmen zijn van streek. Rust, en drink genoeg.
readiness-ill-cold = Je bent verkouden. Als je al loopt, hou het dan kort en rustig.
readiness-ill-other = Je voelt je niet goed. Doe het rustig aan.
readiness-ill-before = Op { $day } had je koorts of een hoest die diep zat. Wacht tot je er een tot twee dagen vrij van bent.
readiness-pain-stops = Je noteerde pijn van { $level } van tien. Loop niet met pijn boven vijf.
readiness-pain-holds = Je noteerde pijn van { $level } van tien. Doe niet meer dan de vorige keer tot het twee of minder is.
readiness-pain-mild = Je noteerde pijn van { $level } van tien. Let op of het morgen weg is.
readiness-legs-some = Je benen zijn een beetje zwaar.
readiness-legs-heavy = Je benen zijn zwaar.
readiness-legs-very-heavy = Je benen zijn heel zwaar.
readiness-legs-running = { $days ->
    [one] Je benen zijn al { $days } ochtend zwaar.
   *[other] Je benen zijn al { $days } ochtenden op rij zwaar.
}
readiness-legs-in-run = Je benen waren zwaar bij de training op { $day }.
readiness-sore-some = Je hebt wat spierpijn: { $level } van tien.
readiness-sore = Je hebt spierpijn: { $level } van tien.
readiness-sore-very = Je hebt veel spierpijn: { $level } van tien.
readiness-tired = Je voelt je moe.
readiness-exhausted = Je voelt je uitgeput.
readiness-mood-subdued = Je stemming is een beetje somber.
readiness-mood-low = Je stemming is somber.
readiness-stress-some = Je hebt stress.
readiness-stress-high = Je hebt veel stress.

## Sleep

readiness-sleep-not-today = De slaap van vannacht is niet genoteerd.
readiness-sleep-nights = { $known ->
    [one] { $known } van de { $all } nachten is bekend die nodig zijn om de laatste twee weken te beoordelen.
   *[other] { $known } van de { $all } nachten zijn bekend die nodig zijn om de laatste twee weken te beoordelen.
}
readiness-sleep-very-short = Je sliep vannacht { $slept }, en dat is heel weinig.
readiness-sleep-short = Je sliep vannacht { $slept }, en dat is kort.
readiness-sleep-shortish = Je sliep vannacht { $slept }. De meeste volwassenen hebben zeven tot negen uur nodig.
readiness-sleep-enough = Je sliep vannacht { $slept }.
readiness-sleep-well = Je zegt zelf dat je goed sliep.
readiness-sleep-poor = Je zegt zelf dat je slecht sliep.
readiness-sleep-fair = Je zegt zelf dat je niet zo goed sliep.
readiness-sleep-debt = { $known ->
    [one] Je sliep { $mean } in de enige nacht van de laatste 14 die bekend is. Tegenover acht uur per nacht is dat { $debt } te weinig.
   *[other] Je sliep gemiddeld { $mean } in de { $known } nachten van de laatste 14 die bekend zijn. Tegenover acht uur per nacht is dat in totaal { $debt } te weinig.
}
readiness-sleep-debt-most = { $known ->
    [one] Je sliep { $mean } in de enige nacht van de laatste 14 die bekend is. Tegenover acht uur per nacht is dat { $debt } of meer te weinig.
   *[other] Je sliep gemiddeld { $mean } in de { $known } nachten van de laatste 14 die bekend zijn. Tegenover acht uur per nacht is dat in totaal { $debt } of meer te weinig.
}

## Heart-rate variability, as RMSSD in milliseconds

readiness-hrv-left-out = Hartslagvariabiliteit laten we weg, omdat je zei dat je een hartritmestoornis hebt.
readiness-hrv-not-today = Er is vandaag geen meting van de hartslagvariabiliteit.
readiness-hrv-week = { $known ->
    [one] De hartslagvariabiliteit is bekend van { $known } van de laatste zeven dagen. Er zijn er { $all } nodig.
   *[other] De hartslagvariabiliteit is bekend van { $known } van de laatste zeven dagen. Er zijn er { $all } nodig.
}
readiness-hrv-building = Dag { $known } van { $all } van je basislijn voor hartslagvariabiliteit.
readiness-hrv-within = Je hartslagvariabiliteit van de laatste zeven dagen ({ $mean } ms) ligt binnen je gewone bereik van { $low } tot { $high } ms.
readiness-hrv-below = Je hartslagvariabiliteit van de laatste zeven dagen ({ $mean } ms) ligt onder je gewone bereik van { $low } tot { $high } ms. Training, te weinig slaap, stress, alcohol of ziekte kan erachter zitten.
readiness-hrv-above = Je hartslagvariabiliteit van de laatste zeven dagen ({ $mean } ms) ligt boven je gewone bereik van { $low } tot { $high } ms. Dat is vaak prima, maar voor jou ongewoon.
readiness-hrv-unsteady = Je hartslagvariabiliteit wisselt van dag tot dag meer dan in de week ervoor: nu { $now } %, toen { $before } %.

## Resting heart rate

readiness-resting-left-out = De rusthartslag laten we weg, omdat je zei dat je een medicijn neemt dat de hartslag verandert.
readiness-resting-not-today = De rusthartslag is vandaag niet gemeten.
readiness-resting-building = Dag { $known } van { $all } van je basislijn voor de rusthartslag.
readiness-resting-usual = Je rusthartslag van { $bpm } ligt dicht bij je gewone { $usual }.
readiness-resting-high-today = Je rusthartslag van { $bpm } ligt vandaag boven je gewone { $usual }. Eén dag zegt op zich weinig.
readiness-resting-high-running = Je rusthartslag van { $bpm } ligt al drie dagen boven je gewone { $usual }. Hitte, alcohol, ziekte, de menstruatiecyclus of training kan erachter zitten.
readiness-resting-high-week = Je rusthartslag van de laatste zeven dagen, { $bpm }, ligt boven je gewone { $usual }. Hitte, alcohol, ziekte, de menstruatiecyclus of training kan erachter zitten.

## Load

readiness-load-none = Je trainingsbelasting is nog niet bekend.
readiness-load-building = Dag { $known } van { $all } van je basislijn voor de trainingsbelasting.
readiness-load-usual = Je training van de laatste dagen is ongeveer wat je gewend bent.
readiness-load-high = Je laatste week lag ruim boven wat je in zes weken gewend was.
readiness-load-monotonous = Je dagen lijken veel op elkaar: de monotonie is { $monotony }. Rustigere dagen tussen zware kunnen helpen.
readiness-load-strain = Je dagen lijken veel op elkaar, met een monotonie van { $monotony }, en de totale druk van je week is de hoogste in zes weken.
readiness-load-jump = Je liep { $distance } op { $day }, meer dan een tiende langer dan je langste looptraining van de 30 dagen ervoor ({ $longest }).
readiness-load-hard = Je trainde zwaar op { $day }.
readiness-load-long = Je liep lang op { $day }.

## The morning reading

reading-getting-ready = Doe je borstband om, maak hem nat, en ga ontspannen liggen of zitten. Neem elke ochtend dezelfde houding.
reading-settling = Blijf stil en adem gewoon door. Je hartslag komt tot rust.
reading-measuring = Blijf stil en adem gewoon door. De meting loopt.
reading-finished = Je meting is klaar.
reading-refused = Deze meting was niet goed genoeg om te bewaren.
reading-hint-no-contact = De borstband is niet te horen. Kijk of hij je huid raakt en nat is.
reading-hint-restless = Veel slagen zijn niet duidelijk. Lig of zit stil, en praat niet.
reading-quality-good = Een goede meting: { $percent } % van de slagen was niet duidelijk.
reading-quality-fair = Een bruikbare meting: { $percent } % van de slagen was niet duidelijk.
reading-refused-no-beats = Er was geen hartslag van de borstband te horen. Maak hem nat, kijk of hij je huid raakt, en probeer het opnieuw.
reading-refused-short = De meting was te kort: { $beats ->
    [one] { $seconds } s met { $beats } slag.
   *[other] { $seconds } s met { $beats } slagen.
} Er zijn minstens 50 s en 50 slagen nodig.
reading-refused-gaps = De borstband was een tijdje niet te horen, dus er blijft te weinig van de meting over. Maak de borstband nat en probeer het opnieuw.
reading-refused-artefacts = { $percent } % van de slagen was niet duidelijk, en dat mag hooguit 6 % zijn. Lig stil, maak de borstband nat en probeer het opnieuw.
reading-refused-not-at-rest = Je hartslag van { $bpm } slagen per minuut is er geen van rust. Probeer het na een paar rustige minuten opnieuw.
reading-refused-drifting = Je hartslag veranderde tijdens de meting met { $bpm } slagen per minuut. Rust nog even en probeer het opnieuw.
reading-refused-implausible = De borstband stuurde geen echte tijden tussen de slagen. Een andere borstband doet dat misschien wel.
