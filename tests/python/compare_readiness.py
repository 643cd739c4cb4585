"""Compares what readiness makes of daily exports of other apps with pandas.

For every export in `journal/`: the file is parsed here once more, by its own rules, and brought into an empty
journal; then the series of heart-rate variability (mean of seven days, band of sixty, variation of seven) and of
resting heart rate (medians of seven and of sixty days) must agree day by day.

    tests/run python

What is asked of the program, in a folder of its own:

    freshlegs import FILE
    freshlegs trend hrv --json --from DATE --to DATE
        [{"date": …, "value": …, "mean7": …, "low": …, "high": …, "cv7_percent": …}, …]
    freshlegs trend resting-heart-rate --json --from DATE --to DATE
        [{"date": …, "value": …, "median7": …, "usual": …}, …]

Either a bare list, or an object with the list as `series`. `--expected` prints what pandas expects of each file,
and asks nobody.

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a file failed.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import os
import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

try:
    import numpy
    import pandas
except ImportError:
    pandas = None

ROOT = Path(__file__).resolve().parent.parent.parent
AGREEMENT = 1e-9
# Fewer values than these make no week, and nothing usual.
FEWEST_OF_WEEK = 3
FEWEST_OF_USUAL = 14


def parsed(path: Path) -> "pandas.DataFrame":
    """RMSSD, heart rate and illness of each day of an export; absent where nothing was measured."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = [[cell.strip() for cell in line] for line in csv.reader(file)]
    header = [name.lower() for name in lines[0]]
    rows = [dict(zip(header, line)) for line in lines[1:] if any(line)]
    stated = [row.get("date") or row.get("timestamp_measurement") for row in rows]
    parts = [
        tuple(map(int, re.match(r"(\d{4})-(\d\d)-(\d\d)", text).groups())) for text in stated
    ]
    # Some exports put the day before the month: then the second number is above 12 somewhere.
    is_swapped = any(second > 12 for _, second, _ in parts)
    days = [date(year, *((b, a) if is_swapped else (a, b))) for year, a, b in parts]

    def measured(row: dict, name: str) -> float:
        text = row.get(name, "")
        value = float(text) if re.fullmatch(r"[0-9.]+", text) else 0.0
        return value if value > 0 else math.nan

    frame = pandas.DataFrame(
        {
            "rmssd": [measured(row, "rmssd") for row in rows],
            "pulse": [measured(row, "hr") for row in rows],
            "sick": [row.get("sickness", "") == "sick" for row in rows],
        },
        index=pandas.to_datetime(days),
    )
    # Of several measurements of a day the last one counts.
    frame = frame[~frame.index.duplicated(keep="last")].sort_index().asfreq("D")
    frame["sick"] = frame["sick"].eq(True)
    return frame


def expected_hrv(frame: "pandas.DataFrame") -> "pandas.DataFrame":
    value = numpy.log(frame["rmssd"])
    usual = value.mask(frame["sick"]).rolling(60, min_periods=FEWEST_OF_USUAL)
    week = value.rolling(7, min_periods=FEWEST_OF_WEEK)
    half = 0.5 * usual.std(ddof=1)
    return pandas.DataFrame(
        {
            "value": value,
            "mean7": week.mean(),
            "low": usual.mean() - half,
            "high": usual.mean() + half,
            "cv7_percent": 100 * week.std(ddof=1) / week.mean(),
        }
    )


def expected_pulse(frame: "pandas.DataFrame") -> "pandas.DataFrame":
    value = frame["pulse"]
    usual = value.mask(frame["sick"]).rolling(60, min_periods=FEWEST_OF_USUAL)
    return pandas.DataFrame(
        {
            "value": value,
            "median7": value.rolling(7, min_periods=FEWEST_OF_WEEK).median(),
            "usual": usual.median(),
        }
    )


EXPECTED = {"hrv": expected_hrv, "resting-heart-rate": expected_pulse}


def points(frame: "pandas.DataFrame") -> list[dict]:
    return [
        {"date": str(day.date())}
        | {name: None if math.isnan(value) else value for name, value in row.items()}
        for day, row in frame.iterrows()
    ]


def differences(metric: str, theirs: list[dict], ours: list[dict]) -> list[str]:
    by_day = {point["date"]: point for point in ours}
    found = []
    for point in theirs:
        mine = by_day.get(point["date"])
        if mine is None:
            found.append(f"{metric}: {point['date']} is missing")
            continue
        for name in point.keys() - {"date"}:
            wanted, value = point[name], mine[name]
            if wanted is None or value is None:
                same = wanted is value
            else:
                same = abs(wanted - value) <= AGREEMENT * max(1, abs(wanted))
            if not same:
                found.append(f"{metric}, {point['date']}, {name}: {wanted} expected, {value} found")
    return found


def asked(program: Path, folder: str, *arguments: str) -> str:
    """The answer of the program, which keeps everything in `folder`."""
    places = {name: folder for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    environment = os.environ | places
    done = subprocess.run([program, *arguments], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout


def compare(program: Path, path: Path) -> tuple[list[str], int]:
    frame = parsed(path)
    span = ("--from", str(frame.index[0].date()), "--to", str(frame.index[-1].date()))
    found, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        asked(program, folder, "import", str(path))
        for metric, expected in EXPECTED.items():
            ours = json.loads(asked(program, folder, "trend", metric, "--json", *span))
            ours = ours["series"] if isinstance(ours, dict) else ours
            theirs = points(expected(frame))
            count += len(theirs)
            found += differences(metric, theirs, ours)
    return found, count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    programs = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
    data = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("--program", type=Path, default=programs / "freshlegs", help="freshlegs")
    parser.add_argument("--data", type=Path, default=data, help="the folder of recordings")
    parser.add_argument("--expected", action="store_true", help="print what pandas expects")
    arguments = parser.parse_args()
    if pandas is None:
        print("skipped: pandas is not installed")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    files = sorted((arguments.data / "journal").glob("*.csv"))
    if not files:
        print(f"skipped: no exports in {arguments.data / 'journal'}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    if arguments.expected:
        series = {
            path.name: {name: points(of(parsed(path))) for name, of in EXPECTED.items()}
            for path in files
        }
        json.dump(series, sys.stdout, indent=1)
        print()
        return 0
    failed = 0
    for path in files:
        try:
            found, count = compare(arguments.program, path)
        except RuntimeError as error:
            found, count = [str(error)], 0
        failed += bool(found)
        print(f"{'FAILED' if found else 'ok':6} {path.name}: {count} days of series")
        for difference in found[:20]:
            print(f"       {difference}")
    print(f"{len(files) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
