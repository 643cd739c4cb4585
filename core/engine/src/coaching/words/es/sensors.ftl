### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Se perdió la señal del pulso. Corre por sensaciones.
        [foot_pod] Se perdió el sensor de pie.
        [treadmill] Se perdió la cinta de correr.
       *[power] Se perdió la potencia.
    }
    .screen = { $sensor ->
        [heart_rate] Pulso sin señal
        [foot_pod] Sensor de pie perdido
        [treadmill] Cinta perdida
       *[power] Potencia perdida
    }

sensor-back = { $sensor ->
        [heart_rate] El pulso ha vuelto.
        [foot_pod] El sensor de pie ha vuelto.
        [treadmill] La cinta de correr ha vuelto.
       *[power] La potencia ha vuelto.
    }
    .screen = { $sensor ->
        [heart_rate] Pulso de vuelta
        [foot_pod] Sensor de vuelta
        [treadmill] Cinta de vuelta
       *[power] Potencia de vuelta
    }

contact-lost = La banda ha perdido el contacto. Mójala o muévela.
    .screen = Banda sin contacto

contact-back = La banda vuelve a tener contacto.
    .screen = Banda con contacto

battery-low = { $sensor ->
        [heart_rate] Batería baja en la banda, { $percent } por ciento.
        [foot_pod] Batería baja en el sensor de pie, { $percent } por ciento.
       *[sensor] Batería baja en el sensor, { $percent } por ciento.
    }
    .screen = { $sensor ->
        [heart_rate] Batería banda { $percent-digits } %
        [foot_pod] Batería pie { $percent-digits } %
       *[sensor] Batería sensor { $percent-digits } %
    }

location-lost = Se perdió la ubicación.
    .screen = Ubicación perdida

location-back = La ubicación ha vuelto.
    .screen = Ubicación de vuelta

cadence-implausible = El sensor envía potencia en vez de cadencia. No guiaré la cadencia.
    .screen = Cadencia no utilizable

sensor-asleep = { $sensor ->
        [heart_rate] Aún no hay pulso. Moja la banda y póntela.
        [foot_pod] Aún no hay sensor de pie. Muévelo para despertarlo.
        [treadmill] Aún no hay cinta de correr. Enciéndela y ponla en marcha.
        [power] Aún no hay potencia. Mueve el sensor para despertarlo.
       *[sensor] Falta un sensor. Póntelo y muévelo.
    }
    .screen = { $sensor ->
        [heart_rate] Moja la banda
        [foot_pod] Mueve el sensor
        [treadmill] Arranca la cinta
        [power] Mueve el sensor
       *[sensor] Sensor no encontrado
    }

sensor-held = { $sensor ->
        [heart_rate] Sigue sin haber pulso. Quizá otra app o un reloj tenga la banda.
        [foot_pod] Sigue sin haber sensor de pie. Quizá lo tenga otra app o un reloj.
        [treadmill] Sigue sin haber cinta de correr. Quizá la tenga otra app o reloj.
        [power] Sigue sin haber potencia. Quizá otra app o un reloj tenga el sensor.
       *[sensor] Sigue faltando un sensor. Quizá lo tenga otra app o un reloj.
    }
    .screen = { $sensor ->
        [heart_rate] ¿Banda conectada aparte?
        [foot_pod] ¿Sensor conectado aparte?
        [treadmill] ¿Cinta conectada aparte?
        [power] ¿Potencia conectada aparte?
       *[sensor] ¿Sensor conectado aparte?
    }

bluetooth-off = El Bluetooth está apagado. Tus sensores lo necesitan.
    .screen = Bluetooth apagado

bluetooth-on = El Bluetooth está encendido otra vez.
    .screen = Bluetooth encendido
