### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] La banda
        [foot_pod] El sensor de pie
        [treadmill] La cinta de correr
        [power] El sensor de potencia
       *[sensor] El sensor
    }

link-lost = { $name } ya no responde.

link-back = { $name } responde otra vez.

link-asleep = { $sensor ->
        [heart_rate] { $name } no da señales de vida. Moja la banda y póntela.
        [foot_pod] { $name } no da señales de vida. Mueve el sensor para despertarlo.
        [treadmill] { $name } no da señales de vida. Enciende el aparato y ponlo en marcha.
        [power] { $name } no da señales de vida. Mueve el sensor para despertarlo.
       *[sensor] { $name } no da señales de vida. Ponte el sensor y muévelo.
    }

link-held = { $name } sigue sin dar señales de vida. Quizá esté en uso en otra aplicación o un reloj: desconéctalo allí.

adapter-forbidden = Fresh Legs no puede usar el Bluetooth. Permítelo en los ajustes del sistema.

adapter-off = El Bluetooth está apagado. Enciéndelo y tus sensores se conectarán solos.

adapter-missing = No se encontró ningún adaptador Bluetooth. Conecta uno o mira si el servicio Bluetooth del sistema está en marcha.

adapter-on = El Bluetooth está encendido otra vez.
