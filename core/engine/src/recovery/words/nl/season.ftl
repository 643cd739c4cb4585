### The plan and the next seven days.

season-kind-rest = Rust
season-kind-walk = Wandelen
season-kind-walk-run = Wandelen en lopen
season-kind-easy = Rustige training
season-kind-long = Lange duurloop
season-kind-steady = Vlotte duurloop
season-kind-intervals = Intervaltraining
season-kind-race = Wedstrijd

season-step-run = Lopen
season-step-walk = Wandelen
season-length = { $distance }, ongeveer { $minutes }

season-phase-building = Opbouwweek
season-phase-habit = Gelijkmatige week
season-phase-easy = Rustige week
season-phase-taper = Minder voor de wedstrijd
season-phase-quiet = Rustig na de wedstrijd
season-phase-way-back = Weg terug
season-phase-paused = Gepauzeerd
season-phase-past = Voorbije week

season-purpose-rest = In rust nemen de benen op wat ze deden.
season-purpose-walk = Rustig bewegen op vermoeide benen. Rustig fietsen of zwemmen kan ook.
season-purpose-first-walk = Eerst komt een half uur wandelen. Gaat dat zonder pijn, dan volgt lopen.
season-purpose-walk-run = Om beurten wandelen en lopen, zodat de benen er weer aan wennen.
season-purpose-easy = Zo rustig dat je in hele zinnen kunt praten. De meeste trainingen horen zo te voelen.
season-purpose-long = Tijd op de benen bij een rustige inspanning. Wandel een stukje als dat helpt.
season-purpose-steady = Het middenstuk is vlot: je kunt een korte zin zeggen, niet kletsen.
season-purpose-intervals = Korte snelle stukken, krachtig en beheerst, met rustig lopen ertussen.
season-purpose-race = Wedstrijddag: { $distance }. Dat kan verder zijn dan je lange duurlopen. Begin langzamer dan je wilt.
season-purpose-injured = Je bent geblesseerd. Het plan wacht op je.
season-purpose-ill = Je bent ziek. Het plan wacht op je.
season-purpose-away = Je bent weg. Het plan wacht op je.
season-purpose-fever = Niet lopen tot je 48 uur geen koorts meer hebt.
season-purpose-after-race = Rust na de wedstrijd. Een korte wandeling mag.
season-purpose-stopped = Niet lopen zolang de pijn sterk is.

season-changed-fever = Half zo lang en rustig, omdat je koorts had.
season-changed-race = Rustig, omdat de benen tot { $until } van de wedstrijd herstellen.
season-changed-race-near = Rustig, omdat de wedstrijd dichtbij is.
season-changed-hard-yesterday = Rustig, omdat de dag ervoor zwaar of lang is.
season-changed-two-hard = Rustig, omdat deze week al twee zware dagen heeft.
season-changed-guard = Korter, omdat je langste looptraining van 30 dagen { $longest } is, en één training daar niet ver boven hoort te gaan.
season-changed-race-easy = Het is je wedstrijd. De tekens van vandaag pleiten voor een rustige inspanning, of een andere dag.
season-changed-easier = Rustig en korter, door hoe je vandaag bent.
season-changed-walk = In plaats daarvan wandelen, door hoe je vandaag bent.
season-changed-rest = In plaats daarvan rust, door hoe je vandaag bent.

season-heavy-warm-up = Dezelfde afstand, met een langere warming-up. Blijven de benen zwaar, hou het dan rustig.
season-heavy-easy = Rustig, en ongeveer een derde korter.
season-heavy-walk = Wandelen in plaats van lopen.
season-heavy-rest = Een rustdag. Eén gemiste training verandert weinig.

season-choice-warm-up = Langere warming-up
season-choice-easy = Rustige versie
season-choice-walk = Wandelen
season-choice-rest = Rustdag
season-choice-as-planned = Zoals gepland

season-proposal = De tekens van vandaag pleiten voor minder. Doe je dat, of hou je het plan aan?
season-strength = Een goede dag voor kracht: geen zware of lange training.

season-says-habit = Er is geen doel in zicht. Deze weken houden vast wat je hebt.
season-says-waiting = Het plan wacht. Het wordt opnieuw gemaakt als je terug bent.
season-says-after = Goed gedaan. Na { $goal } krijgen de benen eerst rustige dagen, voor iets anders.
season-says-reached = Het plan leidt naar { $goal } op { $date }. De langste looptraining ervoor is { $longest }.
season-says-too-soon = { $goal } op { $date } is te vroeg voor een geleidelijke opbouw. Er zou een duurloop van { $needed } nodig zijn, en { $longest } is haalbaar. Tot je kiest, leiden de weken naar { $shorter } op die dag.
season-says-too-soon-no-race = { $goal } op { $date } is te vroeg voor een geleidelijke opbouw. Er zou een duurloop van { $needed } nodig zijn, en { $longest } is haalbaar. Tot je kiest, bouwen de weken je lopen op zonder wedstrijd.
season-offer-shorter = { $distance } op dezelfde dag, { $date } { $year }
season-offer-later = { $distance } vanaf { $date } { $year }

season-because-level = Een goede week van je laatste vier heeft { $distance }. Daar begint het plan.
season-because-longest = Je langste looptraining van de laatste 30 dagen is { $longest }. Geen geplande training is meer dan een tiende langer dan de langste van de 30 dagen ervoor.
season-because-no-runs = Er is geen looptraining van de laatste 30 dagen bekend, dus het plan begint met om beurten wandelen en lopen.
season-because-pace = Je rustige tempo is nog niet bekend. De minuten worden met { $pace } berekend tot je eerste trainingen het laten zien.
season-because-health = Zware trainingen zijn weggelaten door wat je over je gezondheid vertelde. Een arts of verloskundige kan je zeggen wat bij je past.
season-because-talk-test = De inspanning gaat op praten en gevoel, niet op hartslagzones.
season-because-monotony = Vorige week leken de dagen veel op elkaar. Deze week groeit niet, en rustige dagen horen echt rustig te zijn.
season-because-taper = { $weeks ->
    [one] De laatste week voor de wedstrijd bevat minder, met nog een beetje snelheid.
   *[other] De laatste { $weeks } weken voor de wedstrijd bevatten minder, met nog een beetje snelheid.
}
season-because-missed = Gemiste trainingen worden niet ingehaald. Het plan gaat verder vanaf waar je bent.

season-ladder-injury = Na een blessure leiden wandelen en lopen om beurten stap voor stap terug.
season-ladder-illness = Na ziekte leiden wandelen en lopen om beurten stap voor stap terug.
season-ladder-beginning = Om beurten wandelen en lopen is een goede manier om te beginnen, of opnieuw te beginnen.
season-ladder-walk = { $minutes ->
    [one] Wandel { $minutes } minuut
   *[other] Wandel { $minutes } minuten
}
season-ladder-run = { $minutes ->
    [one] Loop { $minutes } minuut rustig
   *[other] Loop { $minutes } minuten rustig
}
season-ladder-step = { $times ->
    [one] { $times } keer: loop { $run } min, wandel { $walk } min
   *[other] { $times } keer: loop { $run } min, wandel { $walk } min
}
season-ladder-clinician = Er kan iets met het bot zijn. Begin pas als een arts ja heeft gezegd.
season-ladder-stopped = De pijn was boven 5 van 10. Stop met lopen, en laat ernaar kijken als het niet binnen enkele dagen afneemt.
season-ladder-repeat = De pijn vraagt om dezelfde stap nog een keer.
season-ladder-fever = Na koorts: niet lopen tot 48 uur zonder, dan de helft van wat je ervoor deed.
season-ladder-pain = Pijn tot 2 van 10 die de volgende dag weg is: ga verder. Van 3 tot 5: dezelfde stap opnieuw. Boven 5: stop, en ga één stap terug. Deze regel is uitgeprobeerd bij achillespezen en wordt breder gebruikt.
season-ladder-day-between = Eén stap per loopdag, met een dag ertussen.
season-ladder-then = Na de laatste stap: een week van hooguit { $distance }, de helft van een week van vroeger.
