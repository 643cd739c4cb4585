### Load: what was done, day by day.

load-none = Er is nog geen training bekend. Neem een training op of vul er een in, dan verschijnt je belasting hier.
load-building = Je basislijn wordt opgebouwd: dag { $day } van { $days }. Tot dan zeggen de cijfers over lange tijd weinig.

load-measure-banister = Je belasting wordt berekend uit hartslag en tijd (TRIMP van Banister).
load-measure-session_rpe = Je belasting wordt berekend uit inspanning en tijd: minuten maal de inspanning van 0 tot 10 die je na elke training noteerde.
load-measure-edwards = Je belasting wordt berekend uit de tijd in vijf hartslagzones (TRIMP van Edwards).
load-measure-minutes = Je belasting wordt alleen in minuten geteld: er is geen inspanning, en geen bruikbare hartslag. Noteer na een training de inspanning, dan zegt ze meer.

load-estimated =
    { $days ->
        [one] In de laatste 28 dagen is de belasting van één dag deels een schatting uit je andere training.
       *[other] In de laatste 28 dagen is de belasting van { $days } dagen deels een schatting uit je andere training.
    }
load-talk-test = De hartslag telt niet voor je belasting, door wat je over je gezondheid zei. De inspanning die je noteert, telt.
load-maximum-unknown = Je hoogste hartslag is nog niet bekend, dus er kan geen belasting uit de hartslag worden berekend. Vul hem in, of loop drie keer met een hartslagsensor.
load-maximum-seen = Als je hoogste hartslag gelden { $bpm } slagen per minuut, de hoogste die drie van je trainingen bereikten. Vul hem in als je het beter weet.
load-maximum-age = Je hoogste hartslag is een schatting uit je leeftijd: { $bpm } slagen per minuut. Die kan er 10 of meer naast zitten. Vul hem in als je het beter weet.
load-resting-unknown = Je rusthartslag is nog niet bekend. Een ochtendmeting of een check-in voegt hem toe, en dan telt de hartslag zwaarder.

load-week-first = Deze week tot nu toe: { $now }. Er is nog geen eerdere week om mee te vergelijken.
load-week-so-far = Deze week tot nu toe: { $now }. Op dezelfde dag vorige week: { $before }.
load-week-full = Vorige week: { $last }. De week ervoor: { $before }.
load-week-habit = Dat is meer dan een tiende boven dezelfde dagen van vorige week. Veel lopers voegen hooguit een tiende per week toe. Het is maar een gewoonte: onderzoek heeft niet laten zien dat deze regel verandert hoe vaak lopers geblesseerd raken.
load-week-absent = Deze week tot nu toe: { $now }. Vorige week was je geblesseerd, ziek of weg, dus de twee worden niet vergeleken.

load-longest = Langste looptraining van de 30 dagen ervoor: { $distance }.
load-longest-unknown = Er is nog geen looptraining van de 30 dagen ervoor bekend.
load-spike-within = { $distance } is geen grote stap vanaf je langste looptraining van de 30 dagen ervoor ({ $longest }).
load-spike-beyond-10 = { $distance } is meer dan een tiende langer dan je langste looptraining van de 30 dagen ervoor ({ $longest }). In een groot onderzoek gingen zulke sprongen meestal samen met meer blessures (redelijk bewijs). Kleinere stappen zijn misschien vriendelijker voor je benen.
load-spike-beyond-30 = { $distance } is ruim boven je langste looptraining van de 30 dagen ervoor ({ $longest }). In een groot onderzoek gingen zulke sprongen meestal samen met meer blessures (redelijk bewijs). Kleinere stappen zijn misschien vriendelijker voor je benen.
load-spike-beyond-100 = { $distance } is meer dan twee keer je langste looptraining van de 30 dagen ervoor ({ $longest }). In een groot onderzoek gingen sprongen van deze grootte meestal samen met duidelijk meer blessures (redelijk bewijs). Kleinere stappen, of een deel ervan wandelen, zijn misschien vriendelijker voor je benen.

load-split = De laatste 28 dagen: { $low } rustig, { $moderate } matig, { $high } zwaar.
load-split-unknown = De intensiteit van { $unknown } in de laatste 28 dagen is niet bekend: er is geen inspanning, en geen bruikbare hartslag.
load-split-none = Er is geen training bekend in de laatste 28 dagen.
