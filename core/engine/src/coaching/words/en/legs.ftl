### Heavy legs: the questions, and the answers to the runner's own word.
### A message is what is said in few words; .chatty what a runner hears who wants more.

easing-noted = Easy it is. Targets rest.
    .chatty = Easy it is, and that is fine. Your targets rest for now.
    .screen = Easy, targets rest

not-now-noted = All right.
    .chatty = All right. I leave you in peace for a while.
    .screen = Not now

word-undone = Taken back.
    .chatty = Taken back. We go on as before.
    .screen = Taken back

heavy-early = Give it ten minutes. Stay easy.
    .chatty = Legs often need time to wake up. Give them ten easy minutes.
    .screen = Give it ten minutes

early-check = Ten minutes on. Better, same or worse?
    .chatty = Ten minutes on. Are the legs better, the same or worse?
    .screen = Better, same, worse?

# $heart is lower, same or higher; unknown without a heart rate.
legs-ask = { $heart ->
        [lower] { $percent } percent slower, heart rate lower. Legs heavy, or easing on purpose?
        [same] { $percent } percent slower, heart rate the same. Legs heavy, or easing on purpose?
        [higher] { $percent } percent slower, heart rate higher. Legs heavy, or easing on purpose?
       *[unknown] { $percent } percent slower. Legs heavy, or easing on purpose?
    }
    .chatty = { $heart ->
        [lower] You run about { $percent } percent slower, with a lower heart rate. Are your legs heavy, or do you ease on purpose?
        [same] You run about { $percent } percent slower, at the same heart rate. Are your legs heavy, or do you ease on purpose?
        [higher] You run about { $percent } percent slower, with a higher heart rate. Are your legs heavy, or do you ease on purpose?
       *[unknown] You run about { $percent } percent slower. Are your legs heavy, or do you ease on purpose?
    }
    .screen = Heavy or easing?

cardio-drift = Heart rate is up at this pace. Ease, cool yourself, sip if thirsty.
    .chatty = Your heart works harder at the same pace. Ease a little, cool yourself, and sip if thirsty.
    .screen = Heart up: ease
