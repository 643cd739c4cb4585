"""Compares `freshlegs load --json` with loads computed anew by pandas and numpy.

A month of recorded runs is imported for several runners. Here the same files are parsed by
ElementTree, and time at heart rates, TRIMPs, chronic and acute load, monotony and strain are
computed by other means than the engine's: series of pandas instead of sums day by day. Daily exports
of other apps, which state minutes and effort, are compared in the same way.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a runner's loads differ.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

from compare_journal_csv import by_pandas

try:
    import numpy
    import pandas
except ImportError:
    numpy = pandas = None

ROOT = Path(__file__).resolve().parent.parent.parent
# Half a year after the last recording: baselines are built, and fade again.
UNTIL = "2013-12-31"
# As long after the last export.
EXPORTS_UNTIL = "2018-12-31"
# A value speaks for so many seconds at most.
HOLD_S = 15
# A gap that nothing marks is a pause where the file's stated time is shorter by it.
UNMARKED_S, SLACK_S = 30, 10
# Shares of the maximal heart rate at the ventilatory thresholds.
THRESHOLDS = (0.85, 0.935)
RELATIVE = 1e-9


@dataclass(frozen=True)
class Runner:
    """What the profile says."""

    name: str
    resting: int | None
    maximal: int | None
    sex: str

    def flags(self) -> list[str]:
        said = ["--sex", self.sex]
        if self.resting:
            said += ["--resting-heart-rate", str(self.resting)]
        if self.maximal:
            said += ["--maximal-heart-rate", str(self.maximal)]
        return said


RUNNERS = [
    Runner("a man", 48, 187, "male"),
    Runner("a woman", 55, 181, "female"),
    Runner("a runner who says no sex", 50, 190, "unspecified"),
    Runner("a runner whose maximum is seen in runs", 50, None, "male"),
    Runner("a runner whose resting heart rate is unknown", None, 185, "female"),
]


@dataclass
class Run:
    """What was recorded."""

    date: pandas.Timestamp
    minutes: float
    distance_m: float
    seconds: pandas.Series
    """Seconds at each heart rate."""
    peak: float
    """Highest median of five seconds in a row; NaN without."""


def named(element, name):
    return [child for child in element.iter() if child.tag.rsplit("}", 1)[-1] == name]


def read(path: Path) -> Run:
    root = ElementTree.fromstring(gzip.decompress(path.read_bytes()).strip())
    rows, is_broken = [], False
    laps = named(root, "Lap")
    for lap in laps:
        for number, track in enumerate(named(lap, "Track")):
            is_broken |= number > 0
            for point in named(track, "Trackpoint"):
                at = datetime.fromisoformat(named(point, "Time")[0].text.replace("Z", "+00:00"))
                pulse = named(point, "HeartRateBpm")
                bpm = float(named(pulse[0], "Value")[0].text) if pulse else math.nan
                rows.append((at.timestamp(), bpm, is_broken))
                is_broken = False
    timer_s = sum(float(named(lap, "TotalTimeSeconds")[0].text) for lap in laps)
    start = datetime.fromisoformat(laps[0].get("StartTime").replace("Z", "+00:00"))
    # The last of several points of one moment holds.
    points = pandas.DataFrame(rows, columns=["at", "bpm", "after_break"])
    points = points.groupby("at", as_index=False).agg({"bpm": lambda it: it.iloc[-1], "after_break": "any"})
    points["until"] = points["at"].shift(-1)
    points["gap"] = points["until"] - points["at"]
    points["pause"] = points["after_break"].shift(-1, fill_value=False)
    mark_pauses(points, min(start.timestamp(), points["at"].iloc[0]), timer_s)
    moving = points[~points["pause"] & points["gap"].notna()]
    held = moving.assign(held=moving["gap"].clip(upper=HOLD_S)).dropna(subset=["bpm"])
    return Run(
        date=pandas.Timestamp(start.date()),
        minutes=timer_s / 60,
        # The lap's own distance precedes those of its points.
        distance_m=sum(float(named(lap, "DistanceMeters")[0].text) for lap in laps),
        seconds=held.groupby("bpm")["held"].sum(),
        peak=peak(held),
    )


def mark_pauses(points, start, timer_s):
    """Where the stated time is shorter than the records span, the longest gaps explain it."""
    span = points["at"].iloc[-1] - start
    missing = span - points.loc[points["pause"], "gap"].sum() - timer_s
    candidates = points[~points["pause"] & (points["gap"] > UNMARKED_S)]
    for index, gap in candidates["gap"].sort_values(ascending=False, kind="stable").items():
        if gap <= missing + SLACK_S:
            missing -= gap
            points.loc[index, "pause"] = True


def peak(held) -> float:
    seconds = [
        (second, row.bpm)
        for row in held.itertuples()
        for second in range(math.ceil(row.at), math.ceil(row.at + row.held))
    ]
    if not seconds:
        return math.nan
    each = pandas.Series(dict(seconds))
    each = each.reindex(range(each.index.min(), each.index.max() + 1))
    return each.rolling(5, min_periods=5).median().max()


def trimps(run: Run, runner: Runner, maximal: float) -> dict[str, float]:
    """The three TRIMPs; NaN where they are unknown."""
    unknown = dict.fromkeys(("banister", "edwards", "lucia"), math.nan)
    heard = run.seconds.sum() / 60
    if math.isnan(maximal) or heard <= 0 or heard < 0.5 * run.minutes:
        return unknown
    minutes = run.seconds.to_numpy() / 60
    bpm = run.seconds.index.to_numpy(dtype=float)
    tenths = numpy.digitize(bpm * 10, numpy.arange(5, 10) * maximal)
    zones = 1 + numpy.digitize(bpm, numpy.array(THRESHOLDS) * maximal)
    known = unknown | {"edwards": minutes @ tenths, "lucia": minutes @ zones}
    if runner.resting and runner.resting + 30 <= maximal:
        share = numpy.clip((bpm - runner.resting) / (maximal - runner.resting), 0, 1)
        male = share * 0.64 * numpy.exp(1.92 * share)
        female = share * 0.86 * numpy.exp(1.67 * share)
        weight = {"male": male, "female": female, "unspecified": (male + female) / 2}
        known["banister"] = minutes @ weight[runner.sex]
    return known


def maxima(runs: list[Run], runner: Runner) -> list[float]:
    """The maximal heart rate that was known on the day of each run."""
    if runner.maximal:
        return [float(runner.maximal)] * len(runs)
    until = [[other.peak for other in runs if other.date <= run.date] for run in runs]
    shown = [[peak for peak in peaks if not math.isnan(peak)] for peaks in until]
    # What three runs have reached: straps show false peaks.
    return [sorted(peaks)[-3] if len(peaks) >= 3 else math.nan for peaks in shown]


def expected(runs: list[Run], runner: Runner) -> pandas.DataFrame:
    """Every day from the first run on, of recorded runs of which no effort was entered."""
    table = pandas.DataFrame(
        [
            {
                "date": run.date,
                "minutes": run.minutes,
                "distance_m": run.distance_m,
                "heard": run.seconds.sum() / 60,
                **trimps(run, runner, maximal),
            }
            for run, maximal in zip(runs, maxima(runs, runner))
        ]
    )
    table["srpe"] = math.nan
    # Banister where half of the runs have it, else Edwards.
    measure = "banister" if table["banister"].notna().mean() >= 0.5 else "edwards"
    is_whole = table["heard"] >= 0.9 * table["minutes"]
    load = table[measure].where(is_whole, table[measure] * table["minutes"] / table["heard"])
    table["estimated"] = load.isna() | ~is_whole
    table["load"] = filled(load, table["minutes"])
    return followed(table, UNTIL)


def entered(path: Path) -> pandas.DataFrame | None:
    """Every day from the first training of an export on; None without one."""
    trained = [
        {
            "date": pandas.Timestamp(day["date"]),
            # The journal counts whole minutes.
            "minutes": math.floor(day["minutes"] + 0.5),
            "distance_m": day["distance_m"] or 0 if day["kind"] == "Running" else 0,
            "rpe": day["rpe"] if day["rpe"] is not None else math.nan,
        }
        for day in by_pandas(path)
        if day["minutes"]
    ]
    if not trained:
        return None
    table = pandas.DataFrame(trained).assign(banister=math.nan, edwards=math.nan, lucia=math.nan)
    table["srpe"] = table["rpe"] * table["minutes"]
    table["estimated"] = table["srpe"].isna()
    table["load"] = filled(table["srpe"], table["minutes"])
    return followed(table, EXPORTS_UNTIL)


def filled(load: pandas.Series, minutes: pandas.Series) -> pandas.Series:
    """What is unknown counts by its minutes."""
    return load.fillna(minutes * (load / minutes).median())


def followed(table: pandas.DataFrame, until: str) -> pandas.DataFrame:
    """Every day from the first session on, with what follows from all of them."""
    known = {name: (name, lambda it: it.sum(min_count=1)) for name in ("banister", "edwards", "lucia", "srpe")}
    sums = {name: (name, "sum") for name in ("minutes", "distance_m", "load")}
    days = table.groupby("date").agg(**sums, **known, estimated=("estimated", "any"), trained=("load", "size"))
    days = days.reindex(pandas.date_range(days.index.min(), until))
    is_rest = days["trained"].isna()
    days["estimated"] = days["estimated"].eq(True)
    days[is_rest] = days[is_rest].fillna(0.0)

    # From zero on the day before the first.
    with_zero = pandas.concat([pandas.Series([0.0]), days["load"]])
    for name, tau in (("ctl", 42), ("atl", 7)):
        days[name] = with_zero.ewm(alpha=1 / tau, adjust=False).mean().iloc[1:].to_numpy()
    days["tsb"] = (days["ctl"] - days["atl"]).shift(fill_value=0.0)
    # One window at a time: a rolling deviation is off in the last digits after large values.
    weeks = numpy.lib.stride_tricks.sliding_window_view(days["load"].to_numpy(), 7)
    mean, spread = weeks.mean(axis=1), weeks.std(axis=1)
    with numpy.errstate(divide="ignore", invalid="ignore"):
        monotony = numpy.where(mean > 0, numpy.minimum(mean / spread, 10), numpy.nan)
    days["monotony"] = numpy.concatenate([numpy.full(6, numpy.nan), monotony])
    days["strain"] = days["monotony"] * days["load"].rolling(7).sum()
    days["building"] = numpy.arange(len(days)) < 42
    return days


NAMES = {
    "minutes": "minutes",
    "distance_m": "distance_m",
    "trimp_banister": "banister",
    "trimp_edwards": "edwards",
    "trimp_lucia": "lucia",
    "srpe": "srpe",
    "load": "load",
    "estimated": "estimated",
    "ctl": "ctl",
    "atl": "atl",
    "tsb": "tsb",
    "monotony": "monotony",
    "strain": "strain",
    "building": "building",
}


def differences(days: pandas.DataFrame, said: list[dict]) -> list[str]:
    if len(days) != len(said):
        return [f"{len(days)} days expected, {len(said)} said"]
    found = []
    for (date, row), day in zip(days.iterrows(), said):
        if day["date"] != date.date().isoformat():
            found.append(f"{date.date()} expected, {day['date']} said")
        for theirs, ours in NAMES.items():
            wanted = row[ours]
            if isinstance(wanted, (bool, numpy.bool_)):
                same = day[theirs] is bool(wanted)
            elif math.isnan(wanted):
                same = day[theirs] is None
            else:
                value = day[theirs]
                same = value is not None and math.isclose(value, wanted, rel_tol=RELATIVE, abs_tol=1e-7)
                # Nobody ran less than nothing.
                same = same and (value != 0 or math.copysign(1, value) > 0)
            if not same:
                found.append(f"{date.date()}, {theirs}: {wanted} expected, {day[theirs]} said")
    return found


def say(program: Path, folder: str, *words: str) -> str:
    place = ["--data", f"{folder}/data", "--key-file", f"{folder}/key"]
    done = subprocess.run([program, *words, *place], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"freshlegs {' '.join(words)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    programs = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
    data = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("--freshlegs", type=Path, default=programs / "freshlegs", help="the terminal shell")
    parser.add_argument("--data", type=Path, default=data, help="the folder of recordings")
    arguments = parser.parse_args()
    month = arguments.data / "month"
    files = sorted(month.glob("*.TCX.gz")) if month.is_dir() else []
    if pandas is None or not files:
        print(f"skipped: {'pandas is not installed' if pandas is None else f'no month in {arguments.data}'}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    runs = [read(path) for path in files]
    compared = [(it.name, it.flags(), files, UNTIL, expected(runs, it)) for it in RUNNERS]
    for path in sorted((arguments.data / "journal").glob("*.csv")):
        if (days := entered(path)) is not None:
            compared.append((path.name, RUNNERS[0].flags(), [path], EXPORTS_UNTIL, days))
    failed = 0
    for name, flags, imported, until, days in compared:
        with tempfile.TemporaryDirectory() as folder:
            say(arguments.freshlegs, folder, "profile", *flags)
            say(arguments.freshlegs, folder, "import", *map(str, imported))
            said = json.loads(say(arguments.freshlegs, folder, "load", "--json", "--to", until))
        found = differences(days, said)
        failed += bool(found)
        print(f"{'FAILED' if found else 'ok':6} {name}: {len(days)} days")
        for difference in found[:20]:
            print(f"       {difference}")
    print(f"{len(compared) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
