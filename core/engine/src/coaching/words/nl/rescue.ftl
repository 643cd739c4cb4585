### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Zwaar dus. Vecht er niet tegen, we doen rustig.
    .chatty = Zware benen heeft iedereen wel eens. Vecht er niet tegen. We maken er een rustige training van.
    .screen = Zwaar: doe rustig

rescue-ease = Loop langzamer, tot je zou kunnen praten.
    .chatty = Loop echt langzamer, tot je in hele zinnen zou kunnen praten.
    .screen = Praattempo

rescue-tall = Loop rechtop, schouders laag. Schud je armen los. Land zacht onder je.
    .chatty = Maak je lang en laat je schouders zakken. Schud je armen los. Laat je voeten zacht landen, recht onder je.
    .screen = Lang, los, zacht

rescue-steps = Snellere, lichtere, kortere passen, één minuut lang.
    .chatty = Nu snellere, lichtere, kortere passen, maar één minuut lang. De snelheid blijft rustig.
    .screen = Snellere, kortere passen

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Snellere, kortere passen, één minuut lang. Ongeveer { $cadence }.
    .chatty = Nu snellere, lichtere, kortere passen, maar één minuut lang. Ongeveer { $cadence } per minuut, bij dezelfde rustige snelheid.
    .screen = Snellere passen { $cadence-digits }

rescue-breathe = Adem laag. Laat het uitademen leiden.
    .chatty = Adem laag in je buik. Laat het uitademen leiden, langzaam en lang.
    .screen = Adem laag

# With a pattern in steps.
rescue-breathe-steps = Adem laag. In op { $in }, uit op { $out } passen.
    .chatty = Adem laag in je buik. In op { $in } passen, uit op { $out }, en laat het uitademen leiden.
    .screen = Adem { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Alleen tot de volgende lantaarnpaal.
        [second] Kies iets voor je uit. Loop alleen tot daar.
       *[third] Twee minuten, meer niet. Dan zien we verder.
    }
    .screen = Alleen twee minuten

rescue-self-talk = { $variant ->
        [first] Zeg tegen jezelf: dit gaat voorbij.
        [second] Zeg tegen jezelf: licht en soepel.
       *[third] Zeg tegen jezelf: langzaam is ook lopen.
    }
    .chatty = { $variant ->
        [first] Zeg tegen jezelf: dit gaat voorbij, dat deed het altijd.
        [second] Zeg tegen jezelf: lichte voeten, rustige adem.
       *[third] Zeg tegen jezelf: langzaam is ook lopen, en ik loop.
    }
    .screen = Dit gaat voorbij

rescue-fuel = Al meer dan een uur. Eet iets, drink bij dorst.
    .chatty = Je loopt al meer dan een uur. Neem koolhydraten als je die bij je hebt, en drink bij dorst.
    .screen = Eten, drinken

rescue-walk = Wandel één minuut. Loop er dan vier rustig.
    .chatty = Wandel één minuut, dat is geen nederlaag. Dan lopen we er vier rustig.
    .screen = Eén minuut wandelen

rescue-run = Loop weer, vier rustige minuten.
    .chatty = En loop weer, zachtjes, vier rustige minuten.
    .screen = Vier rustige lopen

rescue-walk-again = Wandel nog een minuut.
    .screen = Eén minuut wandelen

rescue-cut-short = Neem de korte weg naar huis. Het telt.
    .chatty = Neem vandaag de korte weg naar huis. Een rustige training telt als gedaan.
    .screen = Korte weg naar huis

rescue-check = Beter, hetzelfde of slechter?
    .chatty = Hoe zijn de benen nu? Beter, hetzelfde of slechter?
    .screen = Beter, hetzelfde, slechter?

rescue-quicker = Je passen zijn sneller. Goed.
    .chatty = Ik hoor het: je passen zijn sneller. Goed gedaan.
    .screen = Passen sneller

rescue-calmer = Je hartslag is gedaald. Goed.
    .chatty = Je hartslag is gedaald. Goed, dit tempo past bij je.
    .screen = Hartslag lager

rescue-better = Goed. Blijf rustig, deze training telt.
    .chatty = Goed, de benen komen terug. Blijf rustig, en deze training telt helemaal.
    .screen = Beter: blijf rustig

rescue-done = Rustig is genoeg vandaag. Het telt als gedaan.
    .chatty = Je hebt alles geprobeerd wat ik weet. Rustig is genoeg vandaag, en het telt als gedaan.
    .screen = Rustig is genoeg

rescue-stop = Weer zwaar na het wandelen. Stop voor vandaag, wandel naar huis.
    .chatty = De benen zijn weer zwaar na het wandelen. Stop voor vandaag met lopen, en wandel naar huis.
    .screen = Stop voor vandaag

fuel-reminder = Meer dan een uur. Eet nu iets, als je wat hebt.
    .chatty = Meer dan een uur, en het gaat goed. Eet nu iets, als je wat hebt.
    .screen = Eet nu
