### Looking back. Counts only say what came together; nothing here names a cause.

## Are my legs getting fresher?

review-legs-fresher = Je benen waren minder vaak zwaar dan in de vier weken ervoor.
review-legs-as-before = Je benen waren ongeveer even vaak zwaar als in de vier weken ervoor.
review-legs-heavier = Je benen waren vaker zwaar dan in de vier weken ervoor.
review-legs-mixed = Je dagen en je trainingen zeggen verschillende dingen over je benen.
review-legs-unknown = Het is te vroeg om te zeggen of je benen frisser worden.
# $now and $now_known are of these four weeks, $before and $before_known of the four weeks before.
review-heavy-days = Dagen met zware benen: { $now } van { $now_known } bekende in deze vier weken, { $before } van { $before_known } in de vier weken ervoor.
review-heavy-runs = Trainingen met zware benen: { $now } van { $now_known } bekende in deze vier weken, { $before } van { $before_known } in de vier weken ervoor.
review-training = Training: { $now } in deze vier weken, { $before } in de vier weken ervoor.
review-absent = Dagen dat je geblesseerd, ziek of weg was, tellen niet mee: { $now } in deze vier weken, { $before } in de vier weken ervoor.
review-too-few = Voor een antwoord zijn { $days } dagen of { $runs } trainingen met een woord over je benen nodig, in elk van beide periodes van vier weken.

## Patterns. $heavy of $known with it, $other_heavy of $other_known without it.

review-pattern-short_sleep = Zwaar na { $heavy } van { $known } nachten van minder dan 6 uur, en na { $other_heavy } van { $other_known } langere nachten.
review-pattern-long_or_hard_run = Zwaar op { $heavy } van { $known } dagen na een lange of zware training, en op { $other_heavy } van { $other_known } andere dagen.
review-pattern-strength = Zwaar op { $heavy } van { $known } dagen na kracht of ander zwaar werk voor de benen, en op { $other_heavy } van { $other_known } andere dagen.
review-pattern-back_to_back = Zwaar op { $heavy } van { $known } dagen na twee loopdagen op rij, en op { $other_heavy } van { $other_known } andere dagen.
review-pattern-no_carbohydrate = Zwaar bij { $heavy } van { $known } lange duurlopen met vooraf bijna geen koolhydraten, en bij { $other_heavy } van { $other_known } lange duurlopen met meer.
review-pattern-heat = Zwaar op { $heavy } van { $known } loopdagen met hitte, en op { $other_heavy } van { $other_known } koelere.
review-pattern-alcohol = Zwaar op { $heavy } van { $known } dagen na alcohol, en op { $other_heavy } van { $other_known } andere dagen.
review-pattern-new_shoes = Zwaar op { $heavy } van { $known } loopdagen in de eerste twee weken van nieuwe schoenen, en op { $other_heavy } van { $other_known } andere.
review-pattern-stress = Zwaar op { $heavy } van { $known } dagen met veel stress, en op { $other_heavy } van { $other_known } kalmere.
review-pattern-cycle = Zwaar op { $heavy } van { $known } dagen aan het begin van de cyclus, en op { $other_heavy } van { $other_known } latere.
review-patterns-note = Deze dingen kwamen in het laatste halfjaar samen in je dagboek. Dat laat niet zien dat het een tot het ander leidt.
review-patterns-none = Nog geen duidelijk patroon. Er kan er een komen als er meer dagen en nachten genoteerd zijn.

## What helped

review-helped-step = { $what }: { $helped ->
    [one] hielp in { $helped } training
   *[other] hielp in { $helped } trainingen
}
review-helped-advice = { $what }: hielp { $helped } van { $tried } keer
# A heavy day with this care, and the morning after it. $other_ counts heavy days without it.
review-helped-care = { $what } op een dag met zware benen: de volgende ochtend lichtere benen, { $helped } van { $tried } keer, zonder { $other_helped } van { $other_tried } keer
review-helped-none = Er is nog niets bekend over wat je helpt. Vertel na een training wat hielp.

## Days, weeks and months

review-day-title = { $weekday } { $day }
review-day-empty = Van deze dag is niets bekend.
review-week-title = { $first } tot { $last }
review-month-title = { $month } { $year }
review-total-runs = { $runs ->
    [0] Geen training
    [one] { $runs } training
   *[other] { $runs } trainingen
}
review-total-running = { $distance } in { $time }
review-total-heavy = Dagen met zware benen: { $heavy } van { $known } bekende
review-total-heavy-unknown = Dagen met zware benen: niets genoteerd
review-total-sleep = Slaap: gemiddeld { $time } ({ $nights ->
    [one] { $nights } nacht bekend
   *[other] { $nights } nachten bekend
})
review-total-sleep-unknown = Slaap: niets genoteerd
review-total-symptoms = { $days ->
    [one] { $days } dag met een klacht
   *[other] { $days } dagen met een klacht
}
review-total-absent = { $days ->
    [one] { $days } dag geblesseerd, ziek of weg
   *[other] { $days } dagen geblesseerd, ziek of weg
}

## Trends: what the values are, and how to read them

review-trend-load = De belasting van elke dag, uit inspanning of hartslag en tijd.
    .title = Belasting
review-trend-ctl = De gemiddelde belasting van ongeveer zes weken. Ze beschrijft wat je gewend bent en voorspelt niets.
    .title = Chronische belasting
review-trend-atl = De gemiddelde belasting van ongeveer één week. Ze beschrijft wat je de laatste tijd deed.
    .title = Acute belasting
review-trend-tsb = Chronische belasting min acute belasting. Onder nul deed je de laatste tijd meer dan je gewend bent. Het is een grove maat.
    .title = Balans van de belasting
review-trend-monotony = Hoe veel de dagen van een week op elkaar lijken. Een hoge waarde betekent weinig rustige dagen tussen zware. Het bewijs is zwak.
    .title = Monotonie
review-trend-sleep = Uren slaap voor elke dag. De meeste volwassenen hebben 7 tot 9 uur nodig.
    .title = Slaap
review-trend-heaviness = Hoe zwaar je benen elke dag op hun zwaarst waren. Vanaf 6 van 10 tellen ze als zwaar.
    .title = Zware benen
review-trend-soreness = De plek met de meeste spierpijn van elke ochtend.
    .title = Spierpijn
review-trend-hrv = Hartslagvariabiliteit in rust, als logaritme. Het weekgemiddelde zegt meer dan één dag.
    .title = Hartslagvariabiliteit
review-trend-resting_hr = Rusthartslag van elke ochtend. Op zich zegt die weinig.
    .title = Rusthartslag
review-trend-cadence_at_pace = Passen per minuut in je gewone rustige tempo, training voor training.
    .title = Cadans in rustig tempo
# In place of review-trend-cadence_at_pace, once the easy pace is known.
review-trend-cadence_at_pace-known = Passen per minuut in je gewone rustige tempo, ongeveer { $pace }, training voor training.
review-trend-efficiency = Meters op het vlakke per hartslag. Hitte, heuvels en slaap veranderen het ook.
    .title = Efficiëntie
review-trend-weekly_distance = De afstand die je elke week liep.
    .title = Afstand per week
review-trend-weekly_minutes = De tijd die je elke week liep.
    .title = Tijd per week
review-trend-rpe = De zwaarste inspanning van elke dag, zoals je die voelde.
    .title = Inspanning
review-trend-none = Van deze tijd is niets bekend.
review-trend-building = Je basislijn wordt nog opgebouwd: daar zijn zes weken met dagen voor nodig.
review-trend-talk-test = Je hartslag zegt misschien weinig over inspanning. Gebruik de praattest.
review-trend-week-open = De laatste week is nog niet voorbij.
review-unit-hours = h
review-unit-of-ten = van 10
review-unit-ln-ms = ln ms
review-unit-bpm = bpm
review-unit-spm = passen/min
review-unit-metres-per-beat = m per slag
review-unit-km = km
review-unit-miles = mijl
review-unit-minutes = min

## A run

review-split-km = Kilometer { $number }
review-split-mile = Mijl { $number }
review-split-lap = Ronde { $number }
review-split-time = Interval { $number }
review-split-step = Stap { $number }
review-zone = Zone { $number }
review-zones-note = Zones zijn delen van je hartslagbereik. Ze zijn een grove maat.
review-zones-talk-test = Zones zijn weggelaten, omdat je hartslag misschien weinig over inspanning zegt. Gebruik de praattest.
review-zones-no-heart-rate = Er is geen hartslag opgenomen.
review-zones-no-maximum = Zones hebben je hoogste hartslag nodig, en die is niet ingevuld.
review-decoupling-none = Het uiteenlopen wordt alleen berekend voor gelijkmatige trainingen van minstens 40 minuten met een hartslag.
review-decoupling-little = Je hartslag en je tempo bleven bij elkaar: ze liepen { $percent } % uiteen. Onder 5 % is gewoon voor een rustige training.
review-decoupling-some = Je hartslag liep { $percent } % uiteen met je tempo. Hitte, dorst en een lange duurloop doen dat allemaal.
review-decoupling-much = Je hartslag liep { $percent } % uiteen met je tempo. Dat is veel; hitte, dorst, een snelle start en een lange duurloop doen dat allemaal.
review-mark-paused = Gepauzeerd
review-mark-resumed = Hervat
review-word-heavy = Zwaar
review-word-easing = Bewust rustig
review-word-better = Beter
review-word-same = Hetzelfde
review-word-worse = Slechter
review-word-pain = Iets doet pijn
review-word-dizzy = Duizelig
review-word-chest = Borst of adem
review-word-not_now = Niet nu
review-word-undo = Teruggenomen
review-word-coach_again = Coach me weer
review-rescue-steps = Wat aan bod kwam: { $steps }
review-rescue-helped = Wat hielp: { $step }
review-rescue-end-better = Het werd beter
review-rescue-end-walked = Je wandelde
review-rescue-end-stopped = Weer zwaar na het wandelen
review-rescue-end-done = Elke stap is gezegd
review-rescue-end-not_now = Je wilde geen hulp
review-rescue-end-run_over = De training was eerder voorbij
review-rescue-end-red_flag = Het eindigde met een alarmsignaal
review-rhythm-note = α1 laat zien hoe regelmatig de hartslag was over twee minuten. Volg je eigen trend; losse waarden en drempels zijn onzeker.
review-rhythm-none = α1 heeft slagen van een borstband nodig, met weinig fouten.
review-rhythm-talk-test = α1 is weggelaten, omdat je hartslag misschien weinig over inspanning zegt.
review-similar-note = { $runs ->
    [one] Vergeleken met { $runs } training van dezelfde soort en ongeveer dezelfde lengte in het halfjaar ervoor.
   *[other] Vergeleken met { $runs } trainingen van dezelfde soort en ongeveer dezelfde lengte in het halfjaar ervoor.
}
review-similar-too-few = { $runs ->
    [one] Er is { $runs } vergelijkbare training in het halfjaar ervoor. Voor een vergelijking zijn er { $needed } met dezelfde waarden nodig.
   *[other] Er zijn { $runs } vergelijkbare trainingen in het halfjaar ervoor. Voor een vergelijking zijn er { $needed } met dezelfde waarden nodig.
}
# $median is the middle value of so many similar $runs.
review-similar-pace = Tempo { $value }, meestal { $median } ({ $runs } trainingen)
review-similar-heart_rate = Hartslag { $value } bpm, meestal { $median } bpm ({ $runs } trainingen)
review-similar-cadence = Cadans { $value } passen/min, meestal { $median } passen/min ({ $runs } trainingen)
review-similar-efficiency = { $value } m per hartslag, meestal { $median } m ({ $runs } trainingen)
review-similar-heaviness = Zware benen { $value } van 10, meestal { $median } van 10 ({ $runs } trainingen)
