# Above the paired sensors.
sensors-mine = Your sensors

# No sensor is paired yet.
sensors-mine-empty = No sensor is paired yet. A run works without one; a strap or a foot pod makes it more exact.

# Below the heading, where there are several paired sensors.
sensors-order = Of two that measure the same, the upper one counts.

# Arrows that change the order, for screen readers.
sensors-up = Move { $name } up

sensors-down = Move { $name } down

# Opens the page of one sensor.
sensors-details = Details

# The same, for screen readers.
sensors-details-of = Details of { $name }

# Above what is found by looking.
sensors-nearby = Nearby

# Begins to look.
sensors-scan = Look for sensors

sensors-scan-stop = Stop looking

# While it is looked for sensors.
sensors-scanning = Looking … Wet the strap and wear it, move the pod.

# It is looked for, and nothing new was found so far.
sensors-scan-nothing = Nothing new is heard yet. A sensor that is connected to a watch or to another app stays hidden: disconnect it there.

# Shows also devices that do not say that they are sensors.
sensors-everything = Show all devices

sensors-everything-detail = Also those that do not say that they are sensors.

# A device that tells no name.
sensors-unnamed = Device without a name

# Remembers a sensor from now on.
sensors-pair = Pair

# The same, for screen readers.
sensors-pair-with = Pair { $name }

# Connects for a moment, so that a runner knows the sensor by its values.
sensors-look = See its values

# The same, for screen readers.
sensors-look-at = See the values of { $name }

# How strong the signal of a sensor is.
sensors-signal-strong = Strong signal

sensors-signal-fair = Fair signal

sensors-signal-weak = Weak signal

# How it stands with the link to a sensor.
sensors-link-none = Not connected

sensors-link-finding = Being looked for

sensors-link-connecting = Connecting

sensors-link-streaming = Connected

sensors-link-silent = Connected, but silent

sensors-link-waiting = Tries again soon

# What a sensor measures.
sensors-offer-heart-rate = Heart rate

sensors-offer-beats = Beat to beat

sensors-offer-pace = Pace

sensors-offer-cadence = Cadence

sensors-offer-power = Power

sensors-offer-treadmill = Treadmill

sensors-offer-battery = Battery

# Where nothing is known of what a device measures.
sensors-offers-nothing = Not known yet what it measures

# The charge of a sensor's battery in percent.
sensors-battery = Battery { $percent } %

# The same where it is a hint only: a coin cell may show 100 until it is empty.
sensors-battery-hint = Battery { $percent } %, a rough hint

# Power in watts.
sensors-watts = { $value } W

# A strap is heard, and does not touch the skin.
sensors-no-contact = No contact with the skin

# A sensor is heard, and measures nothing: the runner stands.
sensors-at-rest = At rest

# Why Bluetooth is asked for, before the system asks.
sensors-allow-title = Sensors speak by Bluetooth

sensors-allow-text = The system asks next whether Fresh Legs may use it. It is used to find and hear your sensors, and for nothing else: not to find out where you are.

sensors-allow = Allow Bluetooth

# Bluetooth was refused for good, or the phone's owner forbids it.
sensors-denied = Fresh Legs may not use Bluetooth. Only the system's settings change that.

# Opens the system's settings of the app.
sensors-open-settings = Open the settings

# Opens the system's page of Bluetooth.
sensors-switch-on = Switch Bluetooth on

# Tries again at once whatever is not connected.
sensors-retry = Try to connect again now

# The page of one sensor: the field of its name.
sensors-name = Name

# How a sensor counts cadence.
sensors-counts = How does it count steps?

sensors-counts-detail = It is found out by itself. Choose only if the cadence is half or double what it should be.

sensors-counts-self = By itself

sensors-counts-strides = One foot

sensors-counts-steps = Both feet

# What is known of a sensor.
sensors-about = About this sensor

sensors-maker = Maker

sensors-model = Model

sensors-firmware = Firmware

# Takes a sensor off the list.
sensors-forget = Forget this sensor

sensors-forget-question = Forget { $name }?

sensors-forget-text = It is not connected any more, and feeds no run. What it has measured stays.
