### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Rustig dus. De doelen rusten.
    .chatty = Rustig dus, en dat is prima. Je doelen rusten voorlopig.
    .screen = Rustig, doelen rusten

not-now-noted = Goed.
    .chatty = Goed. Ik laat je een poosje met rust.
    .screen = Niet nu

word-undone = Teruggenomen.
    .chatty = Teruggenomen. We gaan verder zoals eerst.
    .screen = Teruggenomen

heavy-early = Geef het tien minuten. Blijf rustig.
    .chatty = Benen hebben vaak tijd nodig om wakker te worden. Geef ze tien rustige minuten.
    .screen = Wacht tien minuten

early-check = Tien minuten verder. Beter, hetzelfde of slechter?
    .chatty = Tien minuten verder. Zijn de benen beter, hetzelfde of slechter?
    .screen = Beter, hetzelfde, slechter?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent } procent langzamer, hartslag lager. Zware benen, of doe je bewust rustig?
        [same] { $percent } procent langzamer, hartslag gelijk. Zware benen, of doe je bewust rustig?
        [higher] { $percent } procent langzamer, hartslag hoger. Zware benen, of doe je bewust rustig?
       *[unknown] { $percent } procent langzamer. Zware benen, of doe je bewust rustig?
    }
    .chatty = { $heart ->
        [lower] Je loopt ongeveer { $percent } procent langzamer, met een lagere hartslag. Zijn je benen zwaar, of doe je bewust rustig?
        [same] Je loopt ongeveer { $percent } procent langzamer, met dezelfde hartslag. Zijn je benen zwaar, of doe je bewust rustig?
        [higher] Je loopt ongeveer { $percent } procent langzamer, met een hogere hartslag. Zijn je benen zwaar, of doe je bewust rustig?
       *[unknown] Je loopt ongeveer { $percent } procent langzamer. Zijn je benen zwaar, of doe je bewust rustig?
    }
    .screen = Zwaar of bewust rustig?

cardio-drift = De hartslag stijgt bij dit tempo. Rustiger, koel jezelf, drink bij dorst.
    .chatty = Je hart werkt harder bij hetzelfde tempo. Doe iets rustiger, koel jezelf, en drink bij dorst.
    .screen = Hartslag stijgt: rustiger
