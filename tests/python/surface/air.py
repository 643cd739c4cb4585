"""Sensors over the air, on an emulated BlueZ: scanned for, paired, kept, and heard in a run."""

import json
import os
import shutil
import subprocess

import freshlegs

from .shells import PROGRAMS, Listener, Skipped, chosen, opened, raises, to_the_end, wait_for

NOBODY = "unix:path=/nonexistent"


class Room:
    """A bus of its own with a strap and a pod, worn by somebody who runs."""

    def __init__(self, *words):
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
        command = [program, "--daemon-speed", "10", *words]
        self.program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        address = self.program.stdout.readline().strip()
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address.removeprefix("DBUS_SYSTEM_BUS_ADDRESS=")

    def close(self):
        if self.program:
            self.program.communicate("quit\n")


ROOM = Room()


def a_strap_is_found_paired_and_heard_in_a_run(folder):
    if ROOM.missing:
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
    wait_for(lambda: straps()[0].latest is not None, "the strap's heart rate")

    raises(freshlegs.CompanionError.NotFound, lambda: sensors.pair("nobody's", None))
    known = sensors.pair(strap, " My strap ")
    assert (known.identity, known.name) == (strap, "My strap")
    companion.rename_sensor(strap, "Chest")
    companion.order_sensors([strap])
    companion.set_cadence_factor(strap, freshlegs.CadenceFactor.STEPS)
    assert [sensor.name for sensor in companion.paired_sensors()] == ["Chest"]

    reading = companion.start_reading()
    sensors.read(strap, reading)
    wait_for(lambda: reading.view().beats > 0, "beats for the morning reading")
    heard = Listener()
    run = companion.start_run(chosen(), heard)
    sensors.feed(run)
    wait_for(lambda: run.view().heart_rate_bpm.value, "a heart rate in the run")
    sensors.retry()
    run.finish()
    to_the_end(run, heard)
    kinds = {type(event) for event in shell.sensor_events}
    wanted = {getattr(freshlegs.SensorEvent, kind) for kind in ("SEEN", "LINK", "READING")}
    assert wanted <= kinds, kinds
    lines = [json.loads(freshlegs.sensor_json_line(event)) for event in shell.sensor_events]
    assert {"seen", "link", "reading"} <= {line["type"] for line in lines}
    companion.forget_sensor(strap)
    assert companion.paired_sensors() == []


TESTS = [a_strap_is_found_paired_and_heard_in_a_run]
