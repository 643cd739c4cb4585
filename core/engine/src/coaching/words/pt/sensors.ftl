### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Perdi a frequência cardíaca. Corra pela sensação.
        [foot_pod] Perdi o sensor de passada.
        [treadmill] Perdi a esteira.
       *[power] Perdi a potência.
    }
    .screen = { $sensor ->
        [heart_rate] Sem frequência cardíaca
        [foot_pod] Sem sensor de passada
        [treadmill] Sem esteira
       *[power] Sem potência
    }

sensor-back = { $sensor ->
        [heart_rate] A frequência cardíaca voltou.
        [foot_pod] O sensor de passada voltou.
        [treadmill] A esteira voltou.
       *[power] A potência voltou.
    }
    .screen = { $sensor ->
        [heart_rate] Frequência cardíaca voltou
        [foot_pod] Sensor voltou
        [treadmill] Esteira voltou
       *[power] Potência voltou
    }

contact-lost = A cinta perdeu o contato. Molhe ou ajuste a cinta.
    .screen = Cinta sem contato

contact-back = A cinta voltou a ter contato.
    .screen = Cinta com contato

battery-low = { $sensor ->
        [heart_rate] Bateria fraca na cinta, { $percent } por cento.
        [foot_pod] Bateria fraca no sensor de passada, { $percent } por cento.
       *[sensor] Bateria fraca no sensor, { $percent } por cento.
    }
    .screen = { $sensor ->
        [heart_rate] Bateria cinta { $percent-digits } %
        [foot_pod] Bateria passada { $percent-digits } %
       *[sensor] Bateria sensor { $percent-digits } %
    }

location-lost = Perdi a localização.
    .screen = Sem localização

location-back = A localização voltou.
    .screen = Localização voltou

cadence-implausible = O sensor envia potência em vez de cadência. Não vou guiar a cadência.
    .screen = Cadência não utilizável

sensor-asleep = { $sensor ->
        [heart_rate] Ainda sem frequência cardíaca. Molhe a cinta e vista.
        [foot_pod] Ainda sem sensor de passada. Mexa nele para acordar.
        [treadmill] Ainda sem esteira. Ligue e ponha para andar.
        [power] Ainda sem potência. Mexa no sensor para acordar.
       *[sensor] Falta um sensor. Vista e mexa nele.
    }
    .screen = { $sensor ->
        [heart_rate] Molhe a cinta
        [foot_pod] Mexa no sensor
        [treadmill] Ligue a esteira
        [power] Mexa no sensor
       *[sensor] Sensor não encontrado
    }

sensor-held = { $sensor ->
        [heart_rate] Continuo sem frequência cardíaca. Talvez outro app ou relógio segure a cinta.
        [foot_pod] Continuo sem sensor de passada. Talvez outro app ou relógio o segure.
        [treadmill] Continuo sem esteira. Talvez outro app ou relógio a segure.
        [power] Continuo sem potência. Talvez outro app ou relógio segure o sensor.
       *[sensor] Continua faltando um sensor. Talvez outro app ou relógio o segure.
    }
    .screen = { $sensor ->
        [heart_rate] Cinta conectada noutro lugar?
        [foot_pod] Sensor conectado noutro lugar?
        [treadmill] Esteira conectada noutro lugar?
        [power] Potência conectada noutro lugar?
       *[sensor] Sensor conectado noutro lugar?
    }

bluetooth-off = O Bluetooth está desligado. Seus sensores precisam dele.
    .screen = Bluetooth desligado

bluetooth-on = O Bluetooth está ligado de novo.
    .screen = Bluetooth ligado
