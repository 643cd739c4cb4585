### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] A cinta
        [foot_pod] O sensor de passada
        [treadmill] A esteira
        [power] O sensor de potência
       *[sensor] O sensor
    }

link-lost = { $name } não responde mais.

link-back = { $name } responde de novo.

link-asleep = { $sensor ->
        [heart_rate] { $name } não dá sinal de vida. Molhe a cinta e vista.
        [foot_pod] { $name } não dá sinal de vida. Mexa no sensor para acordar.
        [treadmill] { $name } não dá sinal de vida. Ligue o aparelho e ponha para andar.
        [power] { $name } não dá sinal de vida. Mexa no sensor para acordar.
       *[sensor] { $name } não dá sinal de vida. Ponha o sensor e mexa nele.
    }

link-held = { $name } continua sem dar sinal de vida. Talvez outro app ou um relógio esteja com a conexão: desconecte lá.

adapter-forbidden = O Fresh Legs não pode usar o Bluetooth. Permita nos ajustes do sistema.

adapter-off = O Bluetooth está desligado. Ligue, e seus sensores se conectam sozinhos.

adapter-missing = Nenhum adaptador Bluetooth foi encontrado. Conecte um, ou veja se o serviço Bluetooth do sistema está ativo.

adapter-on = O Bluetooth está ligado de novo.
