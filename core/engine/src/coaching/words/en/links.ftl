### The links to the sensors, on a screen.
### $sensor is heart_rate, foot_pod, treadmill or power; sensor where that is not known.
### $name is the sensor's own name, or link-sensor where it has none.

link-sensor = { $sensor ->
        [heart_rate] The strap
        [foot_pod] The foot pod
        [treadmill] The treadmill
        [power] The power pod
       *[sensor] The sensor
    }

link-lost = { $name } is not heard any more.

link-back = { $name } is heard again.

link-asleep = { $sensor ->
        [heart_rate] { $name } shows no sign of life. Wet the strap and wear it.
        [foot_pod] { $name } shows no sign of life. Move it to wake it.
        [treadmill] { $name } shows no sign of life. Switch it on and start the belt.
        [power] { $name } shows no sign of life. Move it to wake it.
       *[sensor] { $name } shows no sign of life. Put it on and move it.
    }

link-held = { $name } still shows no sign of life. Another app or a watch may hold it: disconnect it there.

adapter-forbidden = Fresh Legs may not use Bluetooth. Allow it in the system's settings.

adapter-off = Bluetooth is off. Switch it on, and your sensors connect by themselves.

adapter-missing = No Bluetooth adapter was found. Plug one in, or see whether the system's Bluetooth service runs.

adapter-on = Bluetooth is on again.
