"""Compares what freshlegs-formats reads of daily exports with what pandas reads of them.

Every file of `journal/` is read again here, by its own code: each day, reading, answer and
training must be the same, and not one row may be lost or made up.

    cargo build -p freshlegs-formats --all-features --example dump_journal
    python3 tests/python/compare_journal_csv.py

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a file failed.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

try:
    import pandas
except ImportError:
    pandas = None

ROOT = Path(__file__).resolve().parent.parent.parent
NUMBERS = {
    "heart_rate_bpm": "HR",
    "rmssd_ms": "rMSSD",
    "sleep_quality": "sleep_quality",
    "mental_energy": "mental_energy",
    "fatigue": "fatigue",
    "muscle_soreness": "muscle_soreness",
    "physical_condition": "physical_condition",
    "motivation": "trainingMotivation",
}
# What the program writes on days of which it knows nothing.
DEFAULTS = {"traveling": "not traveling", "sickness": "not sick", "alcohol": "nothing"}


def table(path: Path):
    """The cells as text; what says that it is absent is empty."""
    content = path.read_bytes().decode("utf-8-sig")
    lines = [line for line in content.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    names = [name.strip() for name in lines[0].split(",")]
    # Places with decimal commas make rows longer than their heading.
    widest = max(line.count(",") + 1 for line in lines)
    names += [f"surplus {number}" for number in range(widest - len(names))]
    frame = pandas.read_csv(
        io.StringIO("\n".join(lines[1:])),
        names=names,
        header=None,
        dtype=str,
        keep_default_na=False,
        index_col=False,
    )
    frame = frame.fillna("").apply(lambda column: column.str.strip())
    return frame.replace("-", "")


def dates(column, path: Path):
    """The days; Android writes the day before the month."""
    swapped = pandas.to_numeric(column.str[5:7]).max() > 12
    form = "%Y-%d-%m" if swapped else "%Y-%m-%d"
    return pandas.to_datetime(column.str[:10], format=form)


def clock(text: str) -> str:
    """A time of day of 24 hours."""
    marked = text.replace("a. m.", "AM").replace("p. m.", "PM").split(" +")[0]
    for form in ("%I:%M:%S %p", "%H:%M:%S", "%H:%M"):
        try:
            return datetime.strptime(marked, form).strftime("%H:%M:%S")
        except ValueError:
            continue
    raise ValueError(text)


def number(row, name: str) -> float | None:
    text = row.get(name, "")
    return float(text) if text else None


def reading(row, name: str) -> float | None:
    """Zero says that nothing was measured."""
    return number(row, name) or None


def by_pandas(path: Path) -> list[dict]:
    frame = table(path)
    if "Datetime" in frame:
        frame["day"] = dates(frame["Datetime"], path)
        frame = frame.rename(columns={"Rmssd": "rMSSD"})
        frame["clock"] = frame["Datetime"].str[11:]
    else:
        frame["day"] = dates(frame["date"], path)
        moments = frame["timestamp_measurement"].str[11:] if "timestamp_measurement" in frame else frame["time"]
        frame["clock"] = moments
    days = []
    for _, row in frame.iterrows():
        day = {name: number(row, column) for name, column in NUMBERS.items()}
        day["heart_rate_bpm"] = reading(row, "HR")
        day["rmssd_ms"] = reading(row, "rMSSD")
        measured = day["rmssd_ms"] is not None
        slept = row.get("sleep_time", "")
        if slept:
            hours, minutes = slept.split(":")
            day["sleep_h"] = int(hours) + int(minutes) / 60 or None
        else:
            day["sleep_h"] = None
        answered = any(value is not None for value in day.values())
        for name in DEFAULTS:
            stated = row.get(name, "")
            day[name] = stated if stated and (answered or stated != DEFAULTS[name]) else None
        effort = row.get("training", "")
        day["effort"] = effort if effort and (answered or effort != "rest") else None
        day["kind"] = row.get("training_type") or None
        day["rpe"] = number(row, "trainingRPE")
        seconds = number(row, "trainingTime") or number(row, "run_time") or number(row, "bike_time")
        day["minutes"] = seconds and seconds / 60
        kilometres = number(row, "trainingDistance") or number(row, "run_distance")
        if kilometres is None and (bike := number(row, "bike_distance")):
            kilometres = bike / 1000 if "time" in frame else bike
        day["distance_m"] = kilometres and kilometres * 1000
        if all(value is None for value in day.values()):
            continue
        day["date"] = row["day"].strftime("%Y-%m-%d")
        day["time"] = clock(row["clock"]) if measured else None
        quality = row.get("signal_quality", "")
        day["signal_quality"] = quality if measured and quality not in ("", "unknown") else None
        days.append(day)
    return days


def plain(day: dict) -> dict:
    """One of our days in the words of the file."""

    def value(rating):
        return rating and rating["value"]

    found = {name: value(day[name]) for name in NUMBERS if name not in ("heart_rate_bpm", "rmssd_ms")}
    for name in ("heart_rate_bpm", "rmssd_ms", "sleep_h", "date", "time"):
        found[name] = day[name]
    for name in ("signal_quality", "alcohol"):
        found[name] = day[name] and day[name].replace("_", " ")
    found["traveling"] = {None: None, True: "traveling", False: "not traveling"}[day["travelling"]]
    found["sickness"] = {None: None, True: "sick", False: "not sick"}[day["sick"]]
    training = day["training"] or {}
    for name in ("effort", "kind", "rpe", "minutes", "distance_m"):
        found[name] = training.get(name)
    return found


def same(theirs, ours) -> bool:
    if isinstance(theirs, float) and isinstance(ours, float):
        return math.isclose(theirs, ours, rel_tol=1e-9)
    return theirs == ours


def differences(expected: list[dict], dumped: dict) -> list[str]:
    if "refused" in dumped:
        return [f"refused: failed to {dumped['refused']}"]
    found = [f"fault: {fault}" for fault in dumped["faults"]]
    ours = [plain(day) for day in dumped["days"]]
    if len(expected) != len(ours):
        found.append(f"{len(expected)} days expected, {len(ours)} read")
    for theirs, day in zip(expected, ours):
        for name in sorted(set(theirs) | set(day)):
            if not same(theirs.get(name), day.get(name)):
                found.append(f"{theirs['date']}, {name}: {theirs.get(name)} expected, {day.get(name)} read")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    programs = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
    data = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
    dump = programs / "examples" / "dump_journal"
    parser.add_argument("--dump", type=Path, default=dump, help="that program")
    parser.add_argument("--data", type=Path, default=data, help="the folder of recordings")
    arguments = parser.parse_args()
    files = sorted((arguments.data / "journal").glob("*.csv"))
    lacking = None
    if pandas is None:
        lacking = "pandas is not installed"
    elif not files:
        lacking = f"no exports in {arguments.data}"
    elif not arguments.dump.exists():
        lacking = f"{arguments.dump} is not built"
    if lacking:
        print(f"skipped: {lacking}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    lines = subprocess.run(
        [arguments.dump, *files], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    failed = 0
    for path, line in zip(files, lines, strict=True):
        expected = by_pandas(path)
        found = differences(expected, json.loads(line))
        failed += bool(found)
        print(f"{'FAILED' if found else 'ok':6} {path.name}: {len(expected)} days")
        for difference in found:
            print(f"       {difference}")
    print(f"{len(files) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
