"""Compares what the engine makes of recorded RR intervals with neurokit2, fathon and numpy.

For every list of intervals in `rr/`: the classes of artefacts and the corrected intervals with neurokit2, beat by
beat; RMSSD and SDNN with neurokit2; the exponents of detrended fluctuation analysis with fathon, window by window;
what smoothness priors leave with a full matrix in numpy. The intervals are split at gaps here once more, for none
of the packages does that. How neurokit2 deviates, and what is done about it, is told in `rhythm/theirs.py`.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a comparison failed.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

# Small matrices and small boxes: more threads would only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

try:
    import numpy
    from rhythm import recordings, theirs
except ImportError:
    numpy = None

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
AGREEMENT = 1e-9
# The condition of the priors' matrix is 16 λ²: in double precision its solution is good to some 1e-9 ms.
AGREEMENT_LEFT_MS = 1e-8
CLASSES = ("ectopic", "missed", "extra", "long_or_short")
# Above this share of artefacts figures are left blank on purpose.
BLANK_PERCENT = 6
SELF_TEST = "fatmaxxer_selftest_rr.txt"
# The box sizes and the value of FatMaxxer's own test: 30 on a logarithmic grid, rounded down.
FATMAXXER_SCALES = "3,4,4,4,4,5,5,5,5,6,6,6,7,7,7,8,8,9,9,9,10,10,11,12,12,13,13,14,15,15"
FATMAXXER_ALPHA1 = 1.5503173309573208


def asked(program: str, *arguments) -> dict:
    done = subprocess.run([PROGRAMS / program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{program} {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def variability(path: Path, correction: str) -> dict:
    return asked("freshlegs", "hrv", path, "--json", "--correction", correction)


def differ(what: str, ours, theirs, agreement: float = AGREEMENT) -> list[str]:
    if isinstance(ours, float) and isinstance(theirs, (int, float)):
        equal = abs(ours - theirs) <= agreement
    else:
        equal = ours == theirs
    return [] if equal else [f"{what}: {theirs} expected, {ours} said"]


def first_difference(what: str, ours: list, theirs: list, agreement: float = AGREEMENT) -> list[str]:
    for number, pair in enumerate(zip(ours, theirs)):
        if difference := differ(f"{what} {number}", *pair, agreement):
            return difference
    return differ(f"how many {what}s", len(ours), len(theirs))


def split(parts, dumped) -> list[str]:
    return first_difference(
        "stretch", [part["intervals"] for part in dumped], [part.intervals for part in parts]
    )


# --- neurokit2 --------------------------------------------------------------------------------


def compare_classes(parts, dumped) -> list[str]:
    """Every beat of every class; in seconds, as published, neurokit2 may differ at an exact threshold only."""
    found, ties = split(parts, dumped), 0
    for part, ours in zip(parts, dumped):
        exact, published = theirs.classes(part), theirs.classes(part, rate=1000)
        for name in CLASSES:
            found += differ(name, ours[name], exact[name])
            for beat in sorted(set(exact[name]) ^ set(published[name])):
                # A beat is judged by its own difference and the two that follow.
                ties += 1
                if not any(theirs.is_at_its_threshold(part.intervals, beat + on) for on in range(3)):
                    found.append(f"{name}: neurokit2 in seconds differs at beat {beat}, at no threshold")
    if ties:
        print(f"       in seconds neurokit2 takes {ties} beats at an exact threshold otherwise")
    return found


def compare_correction(dumped, left, name: str) -> list[str]:
    """Every interval after one pass, or after all."""
    found = []
    for ours, part in zip(dumped, left):
        found += first_difference(f"interval, {name}, number", ours[name], part.intervals)
    return found


def compare_time_domain(path: Path, parts) -> list[str]:
    """The whole recording, uncorrected."""
    said = variability(path, "none")
    found = differ("beats", said["beats"], sum(len(part.intervals) for part in parts))
    found += differ("rmssd_ms", said["rmssd_ms"], theirs.rmssd([part.intervals for part in parts]))
    if len(parts) == 1:
        rmssd, sdnn = theirs.time_domain(parts[0])
        found += differ("rmssd_ms", said["rmssd_ms"], rmssd) + differ("sdnn_ms", said["sdnn_ms"], sdnn)
        found += differ("ln_rmssd", said["ln_rmssd"], math.log(rmssd))
    artefacts = sum(len({*beats} - {0}) for part in parts for beats in theirs.classes(part).values())
    return found + differ("artefact_percent", said["artefact_percent"], 100 * artefacts / said["beats"])


def compare_windows(path: Path, left, iterated: bool) -> list[str]:
    """RMSSD of every window of what neurokit2 leaves, and which figures are blank."""
    said = variability(path, "lipponen" if iterated else "lipponen-once")
    expected = recordings.windows(left)
    found = differ("windows", len(said["windows"]), len(expected))
    for ours, window in zip(said["windows"], expected):
        place = f"from {window.at_s} s: "
        shown = not iterated or (ours["artefact_percent"] or 0) <= BLANK_PERCENT
        found += differ(place + "beats", ours["beats"], window.beats)
        found += differ(place + "rmssd_ms", ours["rmssd_ms"], theirs.rmssd(window.parts) if shown else None)
        found += differ(place + "has alpha1", ours["alpha1"] is not None, shown and window.has_alpha1)
    return found


# --- fathon and numpy -------------------------------------------------------------------------


def compare_alpha1(path: Path, parts) -> list[str]:
    """α1 of every window, uncorrected, with and without its trend."""
    said, expected = variability(path, "none"), recordings.windows(parts)
    found = differ("windows", len(said["windows"]), len(expected))
    for ours, window in zip(said["windows"], expected):
        place = f"from {window.at_s} s: "
        plain = detrended = None
        if window.has_alpha1:
            plain = theirs.alpha(window.parts[0])
            detrended = theirs.alpha(theirs.detrended(window.parts[0]))
        found += differ(place + "alpha1", ours["alpha1"], plain)
        found += differ(place + "alpha1_sp", ours["alpha1_sp"], detrended)
    return found


def compare_priors(dumped) -> list[str]:
    """What is left of all intervals without their trend, some hundreds at a time, in milliseconds."""
    found = []
    for ours in dumped:
        first = 0
        for left in ours["detrended"]:
            expected = theirs.detrended(ours["intervals"][first : first + len(left)]).tolist()
            what = f"left of interval, from {first}, number"
            found += first_difference(what, left, expected, AGREEMENT_LEFT_MS)
            first += len(left)
        found += differ("intervals detrended", first, len(ours["intervals"]))
    return found


def compare_fatmaxxer(path: Path, parts) -> list[str]:
    """The vector of FatMaxxer's own test, with its box sizes: its value, fathon's and ours."""
    ours = asked("dump-rhythm", path, FATMAXXER_SCALES)["stretches"][0]["exponent"]
    scales = tuple(map(int, FATMAXXER_SCALES.split(",")))
    return differ("alpha1", ours, FATMAXXER_ALPHA1) + differ(
        "alpha1", ours, theirs.alpha(parts[0].intervals, scales)
    )


# --- all of it --------------------------------------------------------------------------------


class Score:
    def __init__(self) -> None:
        self.passed = self.failed = 0

    def note(self, what: str, found: list[str]) -> None:
        self.passed += not found
        self.failed += bool(found)
        print(f"{'FAILED' if found else 'ok':6} {what}", flush=True)
        for line in found[:10]:
            print(f"       {line}")


def compare(path: Path, score: Score) -> None:
    parts, dumped = recordings.stretches(path), asked("dump-rhythm", path)["stretches"]
    if theirs.neurokit2 is not None:
        score.note(f"{path.name}: classes of artefacts", compare_classes(parts, dumped))
        score.note(f"{path.name}: time domain", compare_time_domain(path, parts))
        for name, iterated in (("once", False), ("iterated", True)):
            left = [recordings.Stretch(part.start_ms, theirs.corrected(part, iterated)) for part in parts]
            score.note(f"{path.name}: intervals corrected, {name}", compare_correction(dumped, left, name))
            score.note(f"{path.name}: windows corrected, {name}", compare_windows(path, left, iterated))
    score.note(f"{path.name}: smoothness priors", compare_priors(dumped))
    if theirs.fathon is not None:
        score.note(f"{path.name}: alpha 1", compare_alpha1(path, parts))
        if path.name == SELF_TEST:
            score.note(f"{path.name}: with the boxes of FatMaxxer", compare_fatmaxxer(path, parts))


def main() -> int:
    lists = recordings.lists() if numpy is not None else []
    if not lists:
        print(f"skipped: {'numpy is not installed' if numpy is None else 'no recordings in rr'}")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    packages = {"neurokit2": theirs.neurokit2, "fathon": theirs.fathon}
    missing = [name for name, package in packages.items() if package is None]
    for name in missing:
        print(f"skipped: {name} is not installed")
    score = Score()
    for path in lists:
        try:
            compare(path, score)
        except RuntimeError as error:
            score.note(path.name, [str(error)])
    print(f"{score.passed} passed, {score.failed} failed, {len(missing)} skipped")
    return 1 if score.failed else 0


if __name__ == "__main__":
    sys.exit(main())
