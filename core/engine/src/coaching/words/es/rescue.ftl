### The rescue: one step at a time.
### $variant is first, second or third: three ways to say the same.

rescue-accept = Pesadas, pues. No luches, vamos suave.
    .chatty = A todos nos pesan las piernas alguna vez. No luches. Hacemos de esta una carrera suave.
    .screen = Pesadas: ve suave

rescue-ease = Baja el ritmo hasta que puedas hablar.
    .chatty = Baja bien el ritmo, hasta que puedas hablar con frases enteras.
    .screen = Ritmo de charla

rescue-tall = Corre erguido, hombros abajo. Sacude los brazos. Pisa suave debajo de ti.
    .chatty = Corre erguido y deja caer los hombros. Sacude los brazos. Deja que los pies pisen suave, justo debajo de ti.
    .screen = Erguido, suelto, suave

rescue-steps = Pasos más rápidos, ligeros y cortos durante un minuto.
    .chatty = Ahora pasos más rápidos, ligeros y cortos, solo un minuto. La velocidad sigue suave.
    .screen = Pasos rápidos y cortos

# With the runner's own cadence at this speed and a little more.
rescue-steps-number = Pasos más rápidos y cortos durante un minuto. Unos { $cadence }.
    .chatty = Ahora pasos más rápidos, ligeros y cortos, solo un minuto. Unos { $cadence } por minuto, a la misma velocidad suave.
    .screen = Pasos más rápidos { $cadence-digits }

rescue-breathe = Respira abajo. Deja que mande la espiración.
    .chatty = Respira abajo, con el vientre. Deja que mande la espiración, lenta y larga.
    .screen = Respira abajo

# With a pattern in steps.
rescue-breathe-steps = Respira abajo. Inspira en { $in } pasos, espira en { $out }.
    .chatty = Respira abajo, con el vientre. Inspira en { $in } pasos, espira en { $out }, y que mande la espiración.
    .screen = Respira { $in-digits } : { $out-digits }

rescue-landmark = { $variant ->
        [first] Solo hasta la próxima farola.
        [second] Elige algo delante de ti. Corre solo hasta allí.
       *[third] Dos minutos, nada más. Luego vemos.
    }
    .screen = Solo dos minutos

rescue-self-talk = { $variant ->
        [first] Dite: esto pasa.
        [second] Dite: ligero y suave.
       *[third] Dite: lento también es correr.
    }
    .chatty = { $variant ->
        [first] Dite: esto pasa, ya ha pasado otras veces.
        [second] Dite: pies ligeros, respiración tranquila.
       *[third] Dite: lento también es correr, y lo estoy haciendo.
    }
    .screen = Esto pasa

rescue-fuel = Ya más de una hora. Come algo, bebe si tienes sed.
    .chatty = Llevas más de una hora corriendo. Toma hidratos si llevas, y bebe si tienes sed.
    .screen = Come, bebe

rescue-walk = Camina un minuto. Luego corre cuatro suaves.
    .chatty = Camina un minuto, no es ninguna derrota. Luego corremos cuatro suaves.
    .screen = Camina un minuto

rescue-run = Corre otra vez, cuatro minutos suaves.
    .chatty = Y corre otra vez, con calma, cuatro minutos suaves.
    .screen = Corre cuatro suaves

rescue-walk-again = Camina otro minuto.
    .screen = Camina un minuto

rescue-cut-short = Toma el camino corto a casa. Cuenta.
    .chatty = Toma hoy el camino corto a casa. Una carrera suave cuenta como hecha.
    .screen = Camino corto a casa

rescue-check = ¿Mejor, igual o peor?
    .chatty = ¿Cómo van las piernas ahora? ¿Mejor, igual o peor?
    .screen = ¿Mejor, igual, peor?

rescue-quicker = Tus pasos son más rápidos. Bien.
    .chatty = Lo oigo: tus pasos son más rápidos. Buen trabajo.
    .screen = Pasos más rápidos

rescue-calmer = Tu pulso ha bajado. Bien.
    .chatty = Tu pulso ha bajado. Bien, este ritmo te va.
    .screen = Pulso más bajo

rescue-better = Bien. Sigue suave, esta carrera cuenta.
    .chatty = Bien, las piernas vuelven. Sigue suave, y esta carrera cuenta entera.
    .screen = Mejor: sigue suave

rescue-done = Hoy basta con ir suave. La carrera cuenta como hecha.
    .chatty = Has probado todo lo que sé. Hoy basta con ir suave, y cuenta como hecho.
    .screen = Suave basta

rescue-stop = Pesadas otra vez tras caminar. Déjalo por hoy, vuelve caminando.
    .chatty = Las piernas pesan otra vez tras caminar. Deja de correr por hoy, y vuelve caminando.
    .screen = Déjalo por hoy

fuel-reminder = Más de una hora. Come algo ahora, si llevas.
    .chatty = Más de una hora, y va bien. Come algo ahora, si llevas.
    .screen = Come ahora
