"""Compares what freshlegs-formats reads of real recordings with independent parsers.

FIT files are read by fitdecode and, where it is installed, by Garmin's own SDK; TCX files by
ElementTree. For every file of `runs/`, `runs/awkward/` and `month/` the sums over all records
must agree: not one record, beat or lap may be lost or made up.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a file failed.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import os
import subprocess
import sys
import warnings
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from xml.etree import ElementTree

try:
    import fitdecode
except ImportError:
    fitdecode = None
try:
    import garmin_fit_sdk
except ImportError:
    garmin_fit_sdk = None

ROOT = Path(__file__).resolve().parent.parent.parent
ON_FOOT = {"running", "walking", "hiking"}
RELATIVE_SUM = 1e-9


@dataclass
class Session:
    """What an independent parser says of one session."""

    start: datetime
    distance_m: float | None = None
    timer_s: float | None = None
    on_foot: bool = False
    records: int = 0
    heart_rate_sum: int = 0
    cadence_sum: float = 0.0
    altitude_sum: float = 0.0
    first_at: datetime | None = None
    last_at: datetime | None = None
    developer: dict[str, tuple[int, float]] = field(default_factory=dict)

    def add(self, at, heart_rate, cadence, altitude):
        self.records += 1
        self.first_at = min(self.first_at or at, at)
        self.last_at = max(self.last_at or at, at)
        self.heart_rate_sum += heart_rate or 0
        # One leg in the file, both feet in ours.
        self.cadence_sum += (cadence or 0) * (2 if self.on_foot else 1)
        self.altitude_sum += altitude or 0


@dataclass
class Expected:
    """What an independent parser says of a file."""

    sessions: list[Session]
    laps: int
    rr_count: int = 0
    rr_sum_ms: float = 0.0


def by_fitdecode(path: Path) -> Expected:
    messages = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with fitdecode.FitReader(str(path)) as reader:
            for frame in reader:
                if isinstance(frame, fitdecode.FitDataMessage):
                    messages.append(frame)

    def value(message, name):
        return message.get_value(name, fallback=None)

    def of(name):
        return [message for message in messages if message.name == name]

    def moment(stated):
        """A time, or the seconds since switching on, dated by the activity's local time."""
        if isinstance(stated, datetime):
            return stated
        (activity,) = of("activity")
        shift = value(activity, "local_timestamp").timestamp() - value(activity, "timestamp")
        return datetime.fromtimestamp(stated + shift, timezone.utc)

    sessions = [
        Session(
            start=moment(value(message, "start_time")),
            distance_m=value(message, "total_distance"),
            timer_s=value(message, "total_timer_time"),
            on_foot=value(message, "sport") in ON_FOOT,
        )
        for message in of("session")
    ]
    latest = None
    for message in of("record"):
        stated = value(message, "timestamp")
        if stated is None:
            continue
        # Our reader lets no time fall; a record a second late belongs where the last one was.
        latest = max(latest or moment(stated), moment(stated))
        started = [session for session in sessions if session.start <= latest]
        session = (started or sessions)[-1 if started else 0]
        cadence = value(message, "cadence")
        if cadence is not None:
            cadence += value(message, "fractional_cadence") or 0
        altitude = value(message, "enhanced_altitude")
        if altitude is None:
            altitude = value(message, "altitude")
        session.add(latest, value(message, "heart_rate"), cadence, altitude)
        for developer in message.fields:
            if is_developer(developer) and isinstance(developer.value, (int, float)):
                count, total = session.developer.get(developer.name, (0, 0.0))
                session.developer[developer.name] = (count + 1, total + developer.value)
    beats = [
        beat
        for message in of("hrv")
        for beat in as_tuple(value(message, "time"))
        if beat is not None
    ]
    return Expected(
        sessions=sessions,
        laps=len(of("lap")),
        rr_count=len(beats),
        rr_sum_ms=sum(beat * 1000 for beat in beats),
    )


def is_developer(data) -> bool:
    return data.field_def is not None and data.field_def.is_dev


def as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def by_garmin_sdk(path: Path) -> dict:
    stream = garmin_fit_sdk.Stream.from_file(str(path))
    messages, errors = garmin_fit_sdk.Decoder(stream).read(merge_heart_rates=False)
    if errors:
        # It reads no compressed times, and stops at the first one.
        return {}
    records = messages.get("record_mesgs", [])
    return {
        "records": len(records),
        "heart_rate_sum": sum(record.get("heart_rate") or 0 for record in records),
        "laps": len(messages.get("lap_mesgs", [])),
    }


def by_element_tree(path: Path) -> Expected:
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    # Some writers put blanks before the declaration, which the standard forbids.
    root = ElementTree.fromstring(content.strip())

    def named(element, name):
        return [child for child in element.iter() if child.tag.rsplit("}", 1)[-1] == name]

    def first(element, name, kind=float):
        found = named(element, name)
        return kind(found[0].text) if found and found[0].text else None

    sessions = []
    for activity in named(root, "Activity"):
        laps = [lap for lap in activity if lap.tag.rsplit("}", 1)[-1] == "Lap"]
        session = Session(
            start=datetime.fromisoformat(laps[0].get("StartTime").replace("Z", "+00:00")),
            # The lap's own distance precedes those of its points.
            distance_m=sum(first(lap, "DistanceMeters") for lap in laps),
            timer_s=sum(first(lap, "TotalTimeSeconds") for lap in laps),
            on_foot=activity.get("Sport").lower() in ON_FOOT,
        )
        for point in named(activity, "Trackpoint"):
            at = first(point, "Time", lambda it: datetime.fromisoformat(it.replace("Z", "+00:00")))
            pulse = named(point, "HeartRateBpm")
            cadence = first(point, "RunCadence")
            if cadence is None:
                cadence = first(point, "Cadence")
            session.add(
                at,
                first(pulse[0], "Value", int) if pulse else None,
                cadence,
                first(point, "AltitudeMeters"),
            )
        sessions.append(session)
    return Expected(sessions=sessions, laps=len(named(root, "Lap")))


def differences(expected: Expected, dumped: dict) -> list[str]:
    if not any(session.records for session in expected.sessions):
        return [] if dumped.get("refused") == "no_records" else ["no records, but was read"]
    if "refused" in dumped:
        return [f"refused: failed to {dumped['reason']}"]
    found = []

    def check(what, theirs, ours):
        if isinstance(theirs, (int, float)) and isinstance(ours, (int, float)):
            same = math.isclose(theirs, ours, rel_tol=RELATIVE_SUM, abs_tol=1e-6)
        else:
            same = theirs == ours
        if not same:
            found.append(f"{what}: {theirs} expected, {ours} read")

    ours = dumped["sessions"]
    check("sessions", len(expected.sessions), len(ours))
    check("laps", expected.laps, sum(session["laps"] for session in ours))
    check("RR intervals", expected.rr_count, sum(session["rr_count"] for session in ours))
    check("sum of RR", expected.rr_sum_ms, sum(session["rr_sum_ms"] for session in ours))
    for number, (theirs, session) in enumerate(zip(expected.sessions, ours)):
        for name in (
            "records",
            "distance_m",
            "timer_s",
            "heart_rate_sum",
            "cadence_sum",
            "altitude_sum",
        ):
            check(f"session {number}, {name}", getattr(theirs, name), session[name])
        for name in ("first_at", "last_at"):
            at = session[name] and datetime.fromisoformat(session[name].replace("Z", "+00:00"))
            check(f"session {number}, {name}", getattr(theirs, name), at)
        check(f"session {number}, developer fields", set(theirs.developer), set(session["developer"]))
        for name, (count, total) in theirs.developer.items():
            our_count, our_total = session["developer"].get(name, (0, 0.0))
            check(f"session {number}, number of {name}", count, our_count)
            check(f"session {number}, sum of {name}", total, our_total)
    return found


def differences_to_sdk(theirs: dict, dumped: dict) -> list[str]:
    return [
        f"{name}: {value} by Garmin's SDK, {ours} read"
        for name, value in theirs.items()
        if value != (ours := sum(session[name] for session in dumped.get("sessions", [])))
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    programs = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
    data = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("--dump", type=Path, default=programs / "dump-activity", help="that program")
    parser.add_argument("--data", type=Path, default=data, help="the folder of recordings")
    arguments = parser.parse_args()
    if fitdecode is None:
        print("skipped: fitdecode is not installed")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    folders = [arguments.data / name for name in ("runs", "runs/awkward", "month")]
    files = [
        path
        for folder in folders
        if folder.is_dir()
        for path in sorted(folder.iterdir())
        if path.name.lower().endswith((".fit", ".tcx", ".tcx.gz"))
    ]
    if not files:
        print(f"skipped: no recordings in {arguments.data}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    dump = subprocess.run(
        [arguments.dump, *files], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    failed = 0
    for path, line in zip(files, dump, strict=True):
        dumped = json.loads(line)
        is_fit = path.suffix == ".fit"
        found = differences(by_fitdecode(path) if is_fit else by_element_tree(path), dumped)
        if is_fit and garmin_fit_sdk:
            found += differences_to_sdk(by_garmin_sdk(path), dumped)
        failed += bool(found)
        print(f"{'FAILED' if found else 'ok':6} {path.name}")
        for difference in found:
            print(f"       {difference}")
    print(f"{len(files) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
