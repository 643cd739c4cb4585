"""Compares what `freshlegs decode` makes of sensor packets with the bluetooth-sig package.

For each format, packets with every combination of flags are made of random fields after the tables
of the Bluetooth SIG, written down here once more. Reserved flags are never set, and of the power
measurement the crank angles, two in three bytes, are left out.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a format failed.
"""

from __future__ import annotations

import json
import math
import os
import random
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

try:
    import bluetooth_sig
except ImportError:
    bluetooth_sig = None

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
SEED = 37
PACKETS = 400


@dataclass(frozen=True)
class Field:
    """A field on the wire: where it is, what each side calls it, and what theirs is worth in ours."""

    flag: int | None
    code: str
    ours: str
    theirs: str
    scale: float = 1
    most: int | None = None
    present_when_clear: bool = False

    def random(self, luck: random.Random) -> int:
        """Any value but the extremes, which may stand for "not available"."""
        if self.code == "u24":
            return luck.randrange(2**24 - 1)
        bits = 8 * struct.calcsize("<" + self.code)
        signed = self.code.islower()
        least, most = (-(2 ** (bits - 1)) + 1, 2 ** (bits - 1) - 2) if signed else (0, 2**bits - 2)
        return luck.randint(least, most if self.most is None else self.most)

    def pack(self, value: int) -> bytes:
        return value.to_bytes(3, "little") if self.code == "u24" else struct.pack("<" + self.code, value)


@dataclass(frozen=True)
class Format:
    """A characteristic: its flags and the fields that they announce, in the order of the wire."""

    uuid: str
    flags: str
    free_flags: int
    fields: tuple[Field, ...]

    def packet(self, luck: random.Random) -> bytes:
        known = self.free_flags
        for field in self.fields:
            known |= 0 if field.flag is None else 1 << field.flag
        flags = luck.getrandbits(16) & known
        packet = struct.pack("<" + self.flags, flags)
        for field in self.fields:
            announced = field.flag is None or bool(flags >> field.flag & 1) != field.present_when_clear
            if announced:
                packet += field.pack(field.random(luck))
        return packet


FORMATS = (
    Format(
        "2A53",
        "B",
        1 << 2,
        (
            Field(None, "H", "speed_m_per_s", "instantaneous_speed"),
            Field(None, "B", "cadence_per_min", "instantaneous_cadence"),
            Field(0, "H", "stride_length_m", "instantaneous_stride_length"),
            Field(1, "I", "total_distance_m", "total_distance"),
        ),
    ),
    Format(
        "2A5B",
        "B",
        0,
        (
            Field(0, "I", "wheel_revolutions", "cumulative_wheel_revolutions"),
            Field(0, "H", "wheel_event_time_1024", "last_wheel_event_time", 1024),
            Field(1, "H", "crank_revolutions", "cumulative_crank_revolutions"),
            Field(1, "H", "crank_event_time_1024", "last_crank_event_time", 1024),
        ),
    ),
    Format(
        "2A63",
        "H",
        1 << 1 | 1 << 3 | 1 << 12,
        (
            Field(None, "h", "power_w", "instantaneous_power"),
            Field(0, "B", "pedal_power_balance_percent", "pedal_power_balance", most=200),
            Field(2, "H", "accumulated_torque_nm", "accumulated_torque"),
            Field(4, "I", "wheel_revolutions", "cumulative_wheel_revolutions"),
            Field(4, "H", "wheel_event_time_2048", "last_wheel_event_time", 2048),
            Field(5, "H", "crank_revolutions", "cumulative_crank_revolutions"),
            Field(5, "H", "crank_event_time_1024", "last_crank_event_time", 1024),
            Field(6, "h", "max_force_n", "maximum_force_magnitude"),
            Field(6, "h", "min_force_n", "minimum_force_magnitude"),
            Field(7, "h", "max_torque_nm", "maximum_torque_magnitude"),
            Field(7, "h", "min_torque_nm", "minimum_torque_magnitude"),
            Field(9, "H", "top_dead_spot_deg", "top_dead_spot_angle", most=360),
            Field(10, "H", "bottom_dead_spot_deg", "bottom_dead_spot_angle", most=360),
            Field(11, "H", "energy_kj", "accumulated_energy"),
        ),
    ),
    Format(
        "2ACD",
        "H",
        0,
        (
            Field(0, "H", "speed_km_per_h", "instantaneous_speed", present_when_clear=True),
            Field(1, "H", "average_speed_km_per_h", "average_speed"),
            Field(2, "u24", "total_distance_m", "total_distance"),
            Field(3, "h", "inclination_percent", "inclination"),
            Field(3, "h", "ramp_angle_deg", "ramp_angle_setting"),
            Field(4, "H", "elevation_gain_m", "positive_elevation_gain"),
            Field(4, "H", "elevation_loss_m", "negative_elevation_gain"),
            Field(5, "H", "pace_s_per_500m", "instantaneous_pace"),
            Field(6, "H", "average_pace_s_per_500m", "average_pace"),
            Field(7, "H", "energy_kcal", "total_energy"),
            Field(7, "H", "energy_kcal_per_h", "energy_per_hour"),
            Field(7, "B", "energy_kcal_per_min", "energy_per_minute"),
            Field(8, "B", "heart_rate_bpm", "heart_rate"),
            Field(9, "B", "met", "metabolic_equivalent"),
            Field(10, "H", "elapsed_s", "elapsed_time"),
            Field(11, "H", "remaining_s", "remaining_time"),
            Field(12, "h", "force_n", "force_on_belt"),
            Field(12, "h", "power_w", "power_output"),
        ),
    ),
)


def heart_rate_packet(luck: random.Random) -> bytes:
    flags = luck.getrandbits(5)
    packet = struct.pack("<BH" if flags & 1 else "<BB", flags, luck.randint(30, 240))
    if flags & 1 << 3:
        packet += struct.pack("<H", luck.randrange(65_535))
    if flags & 1 << 4:
        packet += b"".join(struct.pack("<H", luck.randrange(65_536)) for _ in range(luck.randint(1, 9)))
    return packet


def heart_rate_differences(ours: dict, theirs: object) -> list[str]:
    contact = {"DETECTED": "detected", "NOT_DETECTED": "not_detected"}
    expected = {
        "heart_rate_bpm": theirs.heart_rate,
        "energy_kj": theirs.energy_expended,
        "contact": contact.get(theirs.sensor_contact.name),
        "rr_1024": [round(seconds * 1024) for seconds in theirs.rr_intervals],
    }
    return unequal(ours, expected)


def field_differences(form: Format, ours: dict, theirs: object) -> list[str]:
    expected = {}
    for field in form.fields:
        value = getattr(theirs, field.theirs)
        expected[field.ours] = None if value is None else value * field.scale
    if form.uuid == "2A53":
        expected["running"] = theirs.is_running
    return unequal(ours, expected)


def unequal(ours: dict, expected: dict) -> list[str]:
    return [
        f"{name}: {value} expected, {ours[name]} decoded"
        for name, value in expected.items()
        if not same(ours[name], value)
    ]


def same(ours: object, theirs: object) -> bool:
    """They multiply by a tenth where we divide by ten: the last bit may differ."""
    numbers = (int, float)
    if isinstance(ours, numbers) and isinstance(theirs, numbers):
        return math.isclose(ours, theirs, rel_tol=1e-12, abs_tol=1e-12)
    return ours == theirs


def compare(uuid: str, packets: list[bytes], differences) -> int:
    """How many packets are decoded otherwise; prints the first of them."""
    decoded = subprocess.run(
        [PROGRAMS / "freshlegs", "decode", uuid, *(packet.hex() for packet in packets)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    translator = bluetooth_sig.BluetoothSIGTranslator()
    found = []
    for packet, line in zip(packets, decoded, strict=True):
        theirs = translator.parse_characteristic(uuid, packet)
        found += [f"{packet.hex()}: {what}" for what in differences(json.loads(line), theirs)]
    print(f"{'FAILED' if found else 'ok':6} {uuid}, {len(packets)} packets")
    for line in found[:10]:
        print(f"       {line}")
    return len(found)


def main() -> int:
    if bluetooth_sig is None:
        print("skipped: bluetooth-sig is not installed")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    luck = random.Random(SEED)
    results = [
        compare("2A37", [heart_rate_packet(luck) for _ in range(PACKETS)], heart_rate_differences)
    ]
    for form in FORMATS:
        packets = [form.packet(luck) for _ in range(PACKETS)]
        results.append(
            compare(form.uuid, packets, lambda ours, theirs, form=form: field_differences(form, ours, theirs))
        )
    failed = sum(1 for result in results if result)
    print(f"{len(results) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
