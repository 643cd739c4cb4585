### Sensors and location.
### $sensor is heart_rate, foot_pod, treadmill or power.

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
