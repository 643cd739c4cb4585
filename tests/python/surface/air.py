"""Sensors over the air, on an emulated BlueZ: scanned for, paired, kept, and heard in a run."""

import json
import os
import shutil
import struct
import subprocess

import freshlegs

from . import census
from .shells import PROGRAMS, Listener, Skipped, chosen, opened, raises, to_the_end, wait_for

# What a sensor is needed for, and nothing else proves.
ONLY_HERE = {
    "Companion.forget_sensor",
    "Companion.order_sensors",
    "Companion.rename_sensor",
    "Companion.set_cadence_factor",
    "Companion.paired_sensors",
    "Companion.open_sensors",
    "sensor_json_line",
    *(f"Sensors.{name}" for name in census.methods(freshlegs.Sensors)),
}
NOBODY = "unix:path=/nonexistent"


# Breathing at rest, a breath every eight beats: intervals in milliseconds.
CALM_MS = [1_000, 1_018, 1_025, 1_018, 1_000, 982, 975, 982]


class Room:
    """A bus of its own with a strap and a pod, which say only what they are told to."""

    def __init__(self):
        self.missing = self.program = None
        program = PROGRAMS / "virtual-sensors"
        if not shutil.which("dbus-daemon"):
            self.missing = "dbus-daemon missing"
        elif not program.exists():
            self.missing = f"no {program.name} is built"
        # The library asks for the bus once, whoever asks first: before any of it is loaded, nobody has.
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = NOBODY
        if self.missing:
            return
        command = [program, "--daemon-speed", "10", "--still"]
        pipe = subprocess.PIPE
        # It complains as long as nobody listens to the strap yet.
        quiet = subprocess.DEVNULL
        self.program = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=quiet, text=True)
        address = self.program.stdout.readline().strip()
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address.removeprefix("DBUS_SYSTEM_BUS_ADDRESS=")

    def beats(self, intervals_ms):
        """The strap notifies sixty beats a minute, with these intervals (2A37, flags 0x16)."""
        intervals = b"".join(struct.pack("<H", ms * 1024 // 1000) for ms in intervals_ms)
        value = bytes([0x16, 60]) + intervals
        self.program.stdin.write(f"notify strap {value.hex(' ')}\n")
        self.program.stdin.flush()

    def close(self):
        if self.program:
            self.program.communicate("quit\n")


ROOM = Room()


def heard(where):
    """Whether a sensor's row, or a run's view, shows what the strap says when it is asked to."""
    ROOM.beats(CALM_MS[:1])
    if isinstance(where, freshlegs.SensorRow):
        return where.latest is not None
    return where.heart_rate_bpm.value == 60


def a_strap_is_found_paired_and_heard_in_a_run(folder):
    if ROOM.missing:
        census.EXCUSED.update(ONLY_HERE)
        raise Skipped(ROOM.missing)
    companion = opened(folder)
    shell = Listener()
    waits = [freshlegs.Timing(name="back_off", ms=200)]
    sensors = companion.open_sensors(freshlegs.SensorOptions(timings=waits), shell)
    sensors.bluetooth_is(True)
    sensors.scan(False)
    rows = lambda: sensors.view().sensors  # noqa: E731
    straps = lambda: [r for r in rows() if freshlegs.Offer.HEART_RATE in r.offers]  # noqa: E731
    wait_for(straps, "the strap's advertisement")
    strap = straps()[0].identity
    sensors.stop_scan()
    wait_for(lambda: not sensors.view().scanning, "the scan's end")
    sensors.watch([strap])
    wait_for(lambda: heard(straps()[0]), "the strap's heart rate")

    raises(freshlegs.CompanionError.NotFound, lambda: sensors.pair("nobody's", None))
    known = sensors.pair(strap, " My strap ")
    assert (known.identity, known.name) == (strap, "My strap")
    companion.rename_sensor(strap, "Chest")
    companion.order_sensors([strap])
    companion.set_cadence_factor(strap, freshlegs.CadenceFactor.STEPS)
    assert [sensor.name for sensor in companion.paired_sensors()] == ["Chest"]

    reading = companion.start_reading()
    sensors.read(strap, reading)
    ROOM.beats(CALM_MS)
    wait_for(lambda: reading.view().phase == freshlegs.ReadingPhase.SETTLING, "the morning reading")

    listener = Listener()
    run = companion.start_run(chosen(), listener)
    sensors.feed(run)
    wait_for(lambda: heard(run.view()), "a heart rate in the run")
    sensors.retry()
    run.finish()
    to_the_end(run, listener)
    kinds = {type(event) for event in shell.sensor_events}
    wanted = {getattr(freshlegs.SensorEvent, kind) for kind in ("SEEN", "LINK", "READING")}
    assert wanted <= kinds, kinds
    lines = [json.loads(freshlegs.sensor_json_line(event)) for event in shell.sensor_events]
    assert {"seen", "link", "reading"} <= {line["type"] for line in lines}
    companion.forget_sensor(strap)
    assert companion.paired_sensors() == []


TESTS = [a_strap_is_found_paired_and_heard_in_a_run]
