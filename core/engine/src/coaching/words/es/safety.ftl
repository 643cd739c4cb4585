### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Para ya. Siéntate. Llama a emergencias, o que alguien llame.
    .screen = Para. Llama a emergencias.

safety-chest-title = Para ya y llama al número de emergencias
safety-chest-lines =
    Deja de correr. Siéntate o recuéstate a medias, y quédate donde te vean.
    Un dolor o presión en el pecho, o una respiración que no se calma, es una emergencia.
    Llama ahora al número de emergencias, o que alguien llame.
    No corras, no conduzcas ni vuelvas a casa a pie por tu cuenta.
    La grabación sigue sola. Los consejos quedan apagados en esta carrera.

safety-dizzy = Para ya. Siéntate o túmbate. Si casi te desmayas, llama al número de emergencias.
    .screen = Para. Siéntate o túmbate.

safety-dizzy-title = Para ya y siéntate o túmbate
safety-dizzy-lines =
    Deja de correr. Siéntate o túmbate, a la sombra si hace calor, y no te quedes sin compañía.
    Llama al número de emergencias si te desmayaste o casi, si el corazón se acelera o tropieza, si notas confusión, si te duele el pecho, si un lado está débil, o si no se ha pasado en unos minutos.
    Con calor: refréscate primero, con agua, sombra y aire.
    Vomitar o tener dolor de cabeza después de beber mucho también es una emergencia.
    La grabación sigue sola. Los consejos quedan apagados en esta carrera.

safety-pain = Para y camina. No corras con un dolor agudo o que crece.
    .screen = Para. Camina.

safety-pain-title = Para y camina
safety-pain-lines =
    Dolor agudo o que crece, o dolor que cambia tu forma de correr: la carrera se acabó.
    Llama al número de emergencias si una pierna está muy tensa y duele demasiado, si está dormida, o si el pie no se levanta.
    Ve hoy a que te examinen si no puedes apoyarte o saltar sobre ella, si notaste un chasquido, si una pantorrilla está hinchada y caliente, o si duele un punto del hueso.
    Dolor de dos sobre diez como mucho, que al día siguiente no está: puedes seguir con suavidad.
    La grabación sigue sola. Los consejos solo vuelven si tú lo eliges.

coaching-back = Estoy contigo otra vez. Empieza suave.
    .screen = Consejos de vuelta

coaching-stays-off = No hay más consejos en esta carrera. Cuídate tú primero.
    .screen = Consejos apagados

### The day after a red flag: running waits until the runner has said how it is. For the screen.
### Not yet reviewed by a clinician.

hold-chest-title = Por ahora, no corras
hold-chest-lines =
    Pulsaste «pecho» en una carrera. Antes de que vuelvas a correr, un médico debería decir que está bien.
    Si te vuelve a pasar, en reposo o no, llama al número de emergencias.

hold-dizzy-title = Por ahora, no corras
hold-dizzy-lines =
    Pulsaste «mareo» en una carrera. ¿Cómo va desde entonces?
    Si te desmayaste o casi, si te ha vuelto a pasar, o si no sabes por qué fue, que te vea un médico antes de volver a correr.

hold-pain-title = Por ahora, no corras
hold-pain-lines =
    Pulsaste «dolor» en una carrera. ¿Cómo va desde entonces?
    Dolor que ya no está, o de dos sobre diez como mucho y que se fue en menos de un día: empieza con una carrera corta y suave.
    Dolor que sigue, te despierta por la noche o cambia tu forma de caminar: primero, que alguien lo examine.

hold-still-there = Sigue ahí: hoy no corras, y que lo vea un médico.

follow-up-cleared = Un médico dice que puedo correr
follow-up-gone = Ya no está
follow-up-mild = Dos sobre diez como mucho, se fue en un día
follow-up-still-there = Sigue ahí
