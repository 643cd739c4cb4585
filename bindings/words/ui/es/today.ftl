# Today: beneath a red flag, over what in the journal raises it.
today-shown-because = Por qué aparece esto

# Over what to ask a professional.
today-ask = Qué preguntar

# Shows and hides the rest of what a panel has to say.
today-more = Ver más

today-less = Ver menos

# Shows the emergency number in the phone's dialler.
today-call = Llamar al { $number }

# Sets a red flag aside; each is asked about before.
today-seen = Ya lo ha visto un profesional

today-seen-question = ¿Lo ha visto un profesional y ha dicho que puedes correr?

today-seen-detail = Entonces se anota y el aviso desaparece. Si no, déjalo aquí.

today-gone = Ya se ha ido

today-gone-question = ¿Se ha ido del todo?

# Beneath words on health that nobody from medicine has read yet.
today-unreviewed = Ningún profesional sanitario ha revisado aún estas palabras.

# The page for a professional.
today-take-along = Para llevar a la consulta

today-made-on = Hecho el { $day }

# Leads to a page of the guide.
today-guide = Leer más en la guía

# Today's suggestion, and what the runner makes of it.
today-accept = Aceptar la propuesta

today-keep = Mantener mi plan

today-accepted = Has aceptado la propuesta.

today-kept = Mantienes tu plan.

# Over the reasons for how ready the body is.
today-why-so = Qué influye hoy

today-signs = Las señales una por una

today-missing = Lo que aún no se sabe

# How many runs have taught what is usual for the runner's legs.
today-baseline = Lo habitual en tus piernas

today-baseline-runs = { $runs } de { $needed } carreras

today-baseline-detail = Después tus sensores podrán preguntar por piernas pesadas. Tu palabra cuenta desde ya.

# Answers to the question whether an advice helped.
today-helped-yes = Probado, y ayudó

today-helped-no = Probado, no ayudó

today-helped-unsure = Probado, difícil decir

today-not-tried = Sin probar

# Habits, each with its last seven days.
today-habits = Hábitos

today-habits-empty = No hay hábitos elegidos.

today-habits-choose = Elegir hábitos

today-habits-forgiven = Se perdonó un día fallado.

today-habits-paused = Espera mientras descansas.

# How a day of a habit went, for screen readers; { $day } is a weekday.
today-day-done = { $day }: hecho

today-day-not-done = { $day }: no hecho

today-day-unknown = { $day }: sin datos

today-day-no-occasion = { $day }: sin ocasión

today-day-paused = { $day }: en pausa

# The ways on from today.
today-to-check-in = Piernas, sueño, agujetas: unos toques

today-to-run = Con ayuda al oído

today-to-why = Causas posibles y qué hacer
