### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Heavy it is. Do not fight it, we go easy.
    .chatty = Heavy legs come to everyone. Do not fight them. We make this an easy one.
    .screen = Heavy: go easy

rescue-ease = Slow down until you could talk.
    .chatty = Slow right down, until you could talk in whole sentences.
    .screen = Slow to talking pace

rescue-tall = Run tall, shoulders down. Shake out your arms. Land softly under you.
    .chatty = Run tall and let your shoulders drop. Shake out your arms. Let your feet land softly, right under you.
    .screen = Tall, loose, soft

rescue-steps = Quicker, lighter, shorter steps for one minute.
    .chatty = Now quicker, lighter, shorter steps, just for one minute. The speed stays easy.
    .screen = Quicker, shorter steps

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Quicker, shorter steps for one minute. About { $cadence }.
    .chatty = Now quicker, lighter, shorter steps, just for one minute. About { $cadence } a minute, at the same easy speed.
    .screen = Quicker steps { $cadence-digits }

rescue-breathe = Breathe low. Let the out-breath lead.
    .chatty = Breathe low into your belly. Let the out-breath lead, slow and long.
    .screen = Breathe low

# With a pattern in steps.
rescue-breathe-steps = Breathe low. In for { $in }, out for { $out } steps.
    .chatty = Breathe low into your belly. In for { $in } steps, out for { $out }, and let the out-breath lead.
    .screen = Breathe { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Only to the next lamp post.
        [second] Pick something ahead. Run just to there.
       *[third] Two minutes, no more. Then look again.
    }
    .screen = Only two minutes

rescue-self-talk = { $variant ->
        [first] Tell yourself: this passes.
        [second] Tell yourself: light and easy.
       *[third] Tell yourself: slow is running too.
    }
    .chatty = { $variant ->
        [first] Tell yourself: this passes, it has passed before.
        [second] Tell yourself: light feet, easy breath.
       *[third] Tell yourself: slow is running too, and I am doing it.
    }
    .screen = This passes

rescue-fuel = More than an hour by now. Eat something, sip if thirsty.
    .chatty = You have run for more than an hour. Take some carbohydrate if you carry it, and sip if thirsty.
    .screen = Eat, sip

rescue-walk = Walk for one minute. Then run four easy ones.
    .chatty = Walk for one minute, that is no defeat. Then we run four easy ones.
    .screen = Walk one minute

rescue-run = Run again, four easy minutes.
    .chatty = And run again, gently, for four easy minutes.
    .screen = Run four easy

rescue-walk-again = Walk for one minute again.
    .screen = Walk one minute

rescue-cut-short = Take the short way home. It counts.
    .chatty = Take the short way home today. An easy run counts as done.
    .screen = Short way home

rescue-check = Better, same or worse?
    .chatty = How are the legs now? Better, same or worse?
    .screen = Better, same, worse?

rescue-quicker = Your steps are quicker. Good.
    .chatty = I hear it: your steps are quicker. Good work.
    .screen = Steps quicker

rescue-calmer = Your heart rate has come down. Good.
    .chatty = Your heart rate has come down. Good, this pace suits you.
    .screen = Heart rate lower

rescue-better = Good. Stay easy, this run counts.
    .chatty = Good, the legs are coming back. Stay easy, and this run counts in full.
    .screen = Better: stay easy

rescue-done = Easy is enough today. It counts as done.
    .chatty = You have tried everything I know. Easy is enough today, and it counts as done.
    .screen = Easy is enough

rescue-stop = Heavy again after walking. Stop for today, walk home.
    .chatty = The legs are heavy again after walking. Stop running for today, and walk home.
    .screen = Stop for today

fuel-reminder = More than an hour done. Fuel now, if you carry some.
    .chatty = More than an hour, and it goes well. Take some fuel now, if you carry it.
    .screen = Fuel now
