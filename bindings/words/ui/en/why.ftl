# Over which time causes are looked for.
why-span-today = Today

why-span-four-weeks = 4 weeks

why-span-twelve-weeks = 12 weeks

# Parts of a possible cause.
why-reasons = What points to it

why-confirm = How to find out

why-now = What you can do now

why-long-run = In the long run

why-guide = Read more in the guide

why-gait = See how you run

# Whether an advice was tried, and helped.
why-tried = I tried it

why-not-tried = Not tried

why-did-it-help = Did it help?

why-too-early = Too early to say

why-noted = Noted in the journal.

# Which advice the answer is about, for screen readers.
why-about = { $answer }: { $advice }

# Beside the causes.
why-beside = Also worth asking about

why-missing = What would help to know

why-write = Write down how it is today

# What this runner tried, and how often it helped.
why-helped = What has helped you

why-helped-none = Nothing is known yet. When you try something, say here whether it helped.
