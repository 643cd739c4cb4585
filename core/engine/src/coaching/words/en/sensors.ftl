### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.

sensor-lost = { $sensor ->
        [heart_rate] Heart rate lost. Run by feel.
        [foot_pod] Foot pod lost.
        [treadmill] Treadmill lost.
       *[power] Power lost.
    }
    .screen = { $sensor ->
        [heart_rate] Heart rate lost
        [foot_pod] Foot pod lost
        [treadmill] Treadmill lost
       *[power] Power lost
    }

sensor-back = { $sensor ->
        [heart_rate] Heart rate is back.
        [foot_pod] Foot pod is back.
        [treadmill] Treadmill is back.
       *[power] Power is back.
    }
    .screen = { $sensor ->
        [heart_rate] Heart rate back
        [foot_pod] Foot pod back
        [treadmill] Treadmill back
       *[power] Power back
    }

contact-lost = The strap has lost contact. Wet it or move it.
    .screen = Strap: no contact

contact-back = The strap has contact again.
    .screen = Strap contact back

battery-low = { $sensor ->
        [heart_rate] Strap battery low, { $percent } percent.
        [foot_pod] Foot pod battery low, { $percent } percent.
       *[sensor] Sensor battery low, { $percent } percent.
    }
    .screen = { $sensor ->
        [heart_rate] Strap battery { $percent-digits } %
        [foot_pod] Pod battery { $percent-digits } %
       *[sensor] Sensor battery { $percent-digits } %
    }

location-lost = Location lost.
    .screen = Location lost

location-back = Location is back.
    .screen = Location back

cadence-implausible = The pod sends power instead of cadence. Cadence is not coached.
    .screen = Cadence not usable

sensor-asleep = { $sensor ->
        [heart_rate] No heart rate yet. Wet the strap and wear it.
        [foot_pod] No foot pod yet. Move it to wake it.
        [treadmill] No treadmill yet. Switch it on and start the belt.
        [power] No power yet. Move the pod to wake it.
       *[sensor] A sensor is missing. Put it on and move it.
    }
    .screen = { $sensor ->
        [heart_rate] Wet the strap
        [foot_pod] Move the foot pod
        [treadmill] Start the treadmill
        [power] Move the power pod
       *[sensor] Sensor not found
    }

sensor-held = { $sensor ->
        [heart_rate] Still no heart rate. Another app or watch may hold the strap.
        [foot_pod] Still no foot pod. Another app or watch may hold it.
        [treadmill] Still no treadmill. Another app or watch may hold it.
        [power] Still no power. Another app or watch may hold the pod.
       *[sensor] A sensor is still missing. Another app or watch may hold it.
    }
    .screen = { $sensor ->
        [heart_rate] Strap held elsewhere?
        [foot_pod] Pod held elsewhere?
        [treadmill] Treadmill held elsewhere?
        [power] Pod held elsewhere?
       *[sensor] Sensor held elsewhere?
    }

bluetooth-off = Bluetooth is off. Your sensors need it.
    .screen = Bluetooth is off

bluetooth-on = Bluetooth is on again.
    .screen = Bluetooth on again
