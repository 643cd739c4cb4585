"""What neurokit2, fathon and numpy make of intervals.

Two things about neurokit2 0.2.13 have to be known to compare with it to the last beat:

- It counts in seconds. Where a difference of two intervals is exactly its threshold (with thresholds of
  5.2 quartile deviations of whole milliseconds that happens every few hundred beats), the rounding of
  thousandths decides whether it is above. The method knows no unit, so here the same code is told that
  there is one peak a second for each millisecond, and everything that decides is a whole number or a
  fraction that floating point holds. `classes` takes the rate, so that both can be looked at.
- It renumbers the beats that are still to be corrected wrongly after some insertions and removals: it
  compares numbers that it has shifted already with places as they were before. `corrected` puts that right
  where it is told to.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import warnings
from fractions import Fraction

import numpy

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

SCALES = tuple(range(4, 17))
LAMBDA = 500
SPREAD = Fraction(52, 10)
REACH = 45


# --- artefacts --------------------------------------------------------------------------------


@functools.lru_cache(maxsize=64)
def _found(peaks: bytes, rate: int):
    return fixpeaks._find_artifacts(numpy.frombuffer(peaks, dtype=int), sampling_rate=rate)[0]


def classes(stretch, rate: int = 1) -> dict[str, list[int]]:
    """The beats of each class that neurokit2 finds; the 0th begins the first interval."""
    if len(stretch.intervals) < 4:
        return {"ectopic": [], "missed": [], "extra": [], "long_or_short": []}
    found = _found(stretch.peaks.tobytes(), rate)
    named = {name.replace("longshort", "long_or_short"): beats for name, beats in found.items()}
    return {name: [int(beat) for beat in beats] for name, beats in named.items()}


def corrected(stretch, iterated: bool) -> list[int]:
    """The intervals that neurokit2 leaves; once as published, iterated with its renumbering put right."""
    if len(stretch.intervals) < 4:
        return stretch.intervals
    with _renumbering_put_right() if iterated else contextlib.nullcontext():
        _, peaks = neurokit2.signal_fixpeaks(stretch.peaks, sampling_rate=1, iterative=iterated, method="kubios")
    return [int(interval) for interval in numpy.diff(peaks)]


@contextlib.contextmanager
def _renumbering_put_right():
    published = fixpeaks._update_indices
    fixpeaks._update_indices = lambda changes, beats, by: sorted(
        beat + by * sum(change < beat for change in changes) for beat in beats
    )
    try:
        yield
    finally:
        fixpeaks._update_indices = published


def is_at_its_threshold(intervals: list[int], beat: int) -> bool:
    """Whether the difference that ends with this beat is exactly its threshold, in exact arithmetic."""
    rr = [Fraction(sum(intervals), len(intervals)), *intervals]
    differences = [after - before for before, after in zip(rr, rr[1:])]
    differences.insert(0, Fraction(sum(differences), len(differences)))
    if beat >= len(differences):
        return False
    near = sorted(map(abs, differences[max(0, beat - REACH) : beat + REACH + 1]))
    return SPREAD * (_quantile(near, 3) - _quantile(near, 1)) / 2 == abs(differences[beat])


def _quantile(ordered: list, quarters: int) -> Fraction:
    low, rest = divmod(quarters * (len(ordered) - 1), 4)
    share = Fraction(rest, 4)
    return ordered[low] + (ordered[low + 1] - ordered[low]) * share if share else Fraction(ordered[low])


# --- figures ----------------------------------------------------------------------------------


def time_domain(stretch) -> tuple[float, float]:
    """RMSSD and SDNN in milliseconds, of neurokit2."""
    with warnings.catch_warnings():
        # It misses what needs five minutes.
        warnings.simplefilter("ignore")
        figures = neurokit2.hrv_time(stretch.peaks, sampling_rate=1000)
    return float(figures["HRV_RMSSD"].iloc[0]), float(figures["HRV_SDNN"].iloc[0])


def rmssd(parts) -> float | None:
    differences = numpy.concatenate([numpy.diff(part) for part in parts]) if parts else numpy.array([])
    return float(numpy.sqrt(numpy.mean(differences.astype(float) ** 2))) if len(differences) else None


def alpha(intervals, scales=SCALES) -> float:
    """The exponent of fathon, with boxes from both ends."""
    analysis = fathon.DFA(fathonUtils.toAggregated(numpy.asarray(intervals, dtype=float)))
    sizes, fluctuations = analysis.computeFlucVec(numpy.asarray(scales), polOrd=1, revSeg=True)
    if len(set(scales)) == len(scales):
        return float(analysis.fitFlucVec()[0])
    # Its own fit finds sizes by their value, and so does not count those twice that are named twice.
    return float(numpy.polyfit(numpy.log(sizes), numpy.log(fluctuations), 1)[0])


def detrended(intervals):
    """What smoothness priors leave, by a full matrix; the solution is refined until it is exact to the last digits."""
    series = numpy.asarray(intervals, dtype=float)
    series = series - series.mean()
    exact, inverse = _smoothness(len(series))
    trend = inverse @ series
    for _ in range(3):
        trend = trend + inverse @ (series - exact @ trend).astype(float)
    return (series - trend).astype(float)


@functools.lru_cache(maxsize=32)
def _smoothness(count: int):
    second = numpy.diff(numpy.eye(count), n=2, axis=0)
    matrix = numpy.eye(count) + LAMBDA**2 * second.T @ second
    return matrix.astype(numpy.longdouble), numpy.linalg.inv(matrix)
