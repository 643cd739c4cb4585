"""Compares what `freshlegs hrv` makes of recorded RR intervals with neurokit2 and fathon.

For every list of intervals in `rr/`: time-domain figures and the correction of artefacts with neurokit2, the
exponents of detrended fluctuation analysis with fathon, window by window. The intervals are split at gaps here
once more, for neither package does that.

neurokit2 renumbers the beats that are still to be corrected wrongly after some insertions. One pass of ours does
the same, on purpose; for the iterated correction the renumbering is put right in neurokit2 before the two are
compared.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a comparison failed.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

try:
    import numpy
except ImportError:
    numpy = None
try:
    import neurokit2

    fixpeaks = importlib.import_module("neurokit2.signal.signal_fixpeaks")
except ImportError:
    neurokit2 = None
try:
    import fathon
    from fathon import fathonUtils
except ImportError:
    fathon = None

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
DATA = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data")) / "rr"
AGREEMENT = 1e-9
# Theirs is solved with full matrices: its own last digits are not exact.
AGREEMENT_DETRENDED = 1e-8
GAP_MS = 2000
WINDOW_S, STEP_S = 120, 20
FEWEST_BEATS = 100
SCALES = range(4, 17)
LAMBDA = 500


@dataclass
class Stretch:
    """Intervals without a gap, in milliseconds, and the time at which the first begins."""

    start_ms: int
    intervals: list[int]


def stretches(path: Path) -> list[Stretch]:
    found, now = [Stretch(0, [])], 0
    for line in path.read_text().split():
        interval = int(line)
        now += interval
        if interval > GAP_MS:
            found.append(Stretch(now, []))
        else:
            found[-1].intervals.append(interval)
    return [stretch for stretch in found if stretch.intervals]


def ours(path: Path, correction: str) -> dict:
    command = [PROGRAMS / "freshlegs", "hrv", path, "--json", "--correction", correction]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


# --- theirs -----------------------------------------------------------------------------------


def corrected(stretch: Stretch, iterative: bool) -> Stretch:
    """By neurokit2. Its peaks are whole milliseconds."""
    if len(stretch.intervals) < 4:
        return stretch
    peaks = numpy.concatenate([[0], numpy.cumsum(stretch.intervals)]).astype(int)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, peaks = neurokit2.signal_fixpeaks(peaks, sampling_rate=1000, iterative=iterative, method="kubios")
    return Stretch(stretch.start_ms, [int(interval) for interval in numpy.diff(peaks)])


def renumbered(changes, beats, by):
    """What neurokit2 means by its `_update_indices`: every beat is compared as it was numbered before."""
    return sorted(beat + by * sum(change < beat for change in changes) for beat in beats)


def rmssd(parts: list[list[int]]) -> float:
    differences = numpy.concatenate([numpy.diff(part) for part in parts])
    return float(numpy.sqrt(numpy.mean(differences.astype(float) ** 2)))


def alpha1(intervals) -> float:
    series = fathonUtils.toAggregated(numpy.asarray(intervals, dtype=float))
    analysis = fathon.DFA(series)
    analysis.computeFlucVec(numpy.asarray(SCALES), polOrd=1, revSeg=True)
    exponent, _ = analysis.fitFlucVec()
    return float(exponent)


def detrended(intervals):
    series = numpy.asarray(intervals, dtype=float)
    count = len(series)
    second = numpy.diff(numpy.eye(count), n=2, axis=0)
    return series - numpy.linalg.solve(numpy.eye(count) + LAMBDA**2 * second.T @ second, series)


@dataclass
class Window:
    at_s: int
    parts: list[list[int]]
    whole: bool

    @property
    def beats(self) -> int:
        return sum(map(len, self.parts))


def windows(parts: list[Stretch]) -> list[Window]:
    timed = []
    for stretch in parts:
        ends = stretch.start_ms + numpy.cumsum(stretch.intervals)
        timed.append((ends, numpy.asarray(stretch.intervals)))
    last = timed[-1][0][-1]
    found = []
    for at_s in range(0, int(last) // 1000 - WINDOW_S + 1, STEP_S):
        start, end = at_s * 1000, (at_s + WINDOW_S) * 1000
        inside = [(ends[mask], rr[mask]) for ends, rr in timed if (mask := (ends >= start) & (ends < end)).any()]
        whole = len(inside) == 1 and (
            inside[0][0][0] - inside[0][1][0] <= start + GAP_MS and inside[0][0][-1] >= end - GAP_MS
        )
        found.append(Window(at_s, [rr for _, rr in inside], whole))
    return found


# --- comparisons ------------------------------------------------------------------------------


def differ(what: str, ours, theirs, agreement: float = AGREEMENT) -> list[str]:
    if ours is None or theirs is None:
        return [] if ours is theirs else [f"{what}: {theirs} expected, {ours} said"]
    return [] if abs(ours - theirs) <= agreement else [f"{what}: {theirs} expected, {ours} said"]


def compare_time_domain(path: Path) -> list[str]:
    """The whole recording, uncorrected."""
    said, parts = ours(path, "none"), stretches(path)
    if len(parts) > 1:
        return differ("rmssd_ms", said["rmssd_ms"], rmssd([part.intervals for part in parts]))
    peaks = numpy.concatenate([[0], numpy.cumsum(parts[0].intervals)])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = neurokit2.hrv_time(peaks, sampling_rate=1000)
    return (
        differ("beats", said["beats"], len(parts[0].intervals))
        + differ("rmssd_ms", said["rmssd_ms"], float(theirs["HRV_RMSSD"].iloc[0]))
        + differ("sdnn_ms", said["sdnn_ms"], float(theirs["HRV_SDNN"].iloc[0]))
        + differ("ln_rmssd", said["ln_rmssd"], float(numpy.log(theirs["HRV_RMSSD"].iloc[0])))
    )


def compare_correction(path: Path, correction: str) -> list[str]:
    """All beats after the correction, by their number and by how they vary in every window."""
    said = ours(path, correction)
    parts = [corrected(stretch, correction == "lipponen") for stretch in stretches(path)]
    found = differ("beats", said["beats"], sum(len(part.intervals) for part in parts))
    if said["artefact_percent"] <= 6 or correction == "lipponen-once":
        found += differ("rmssd_ms", said["rmssd_ms"], rmssd([part.intervals for part in parts]))
    expected = windows(parts)
    found += differ("windows", len(said["windows"]), len(expected))
    for window, theirs in zip(said["windows"], expected):
        place = f"from {theirs.at_s} s: "
        found += differ(place + "beats", window["beats"], theirs.beats)
        if window["rmssd_ms"] is not None:
            found += differ(place + "rmssd_ms", window["rmssd_ms"], rmssd(theirs.parts))
    return found


def compare_alpha1(path: Path) -> list[str]:
    said, expected = ours(path, "none"), windows(stretches(path))
    found = differ("windows", len(said["windows"]), len(expected))
    for window, theirs in zip(said["windows"], expected):
        place = f"from {theirs.at_s} s: "
        exists = theirs.whole and theirs.beats >= FEWEST_BEATS
        intervals = theirs.parts[0] if exists else None
        found += differ(place + "alpha1", window["alpha1"], alpha1(intervals) if exists else None)
        found += differ(
            place + "alpha1_sp",
            window["alpha1_sp"],
            alpha1(detrended(intervals)) if exists else None,
            AGREEMENT_DETRENDED,
        )
    return found


def report(what: str, found: list[str]) -> bool:
    print(f"{'FAILED' if found else 'ok':6} {what}")
    for line in found[:10]:
        print(f"       {line}")
    return not found


def main() -> int:
    lists = sorted(path for path in DATA.glob("*.txt") if "window0" not in path.name)
    missing = [name for name, it in (("neurokit2", neurokit2), ("fathon", fathon)) if it is None]
    if not lists or numpy is None:
        print(f"skipped: {'no recordings in rr' if not lists else 'numpy is not installed'}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    for name in missing:
        print(f"skipped: {name} is not installed")
    results = []
    for path in lists:
        if neurokit2 is not None:
            results.append(report(f"{path.name}: time domain", compare_time_domain(path)))
            once = compare_correction(path, "lipponen-once")
            results.append(report(f"{path.name}: one pass of correction", once))
            as_published, fixpeaks._update_indices = fixpeaks._update_indices, renumbered
            iterated = compare_correction(path, "lipponen")
            fixpeaks._update_indices = as_published
            results.append(report(f"{path.name}: iterated correction", iterated))
        if fathon is not None:
            results.append(report(f"{path.name}: alpha 1", compare_alpha1(path)))
    passed = sum(results)
    print(f"{passed} passed, {len(results) - passed} failed, {len(missing)} skipped")
    return 0 if passed == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
