"""Lists of RR intervals, split and cut as their definitions say; nothing of ours is asked."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parent.parent.parent.parent
DATA = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data")) / "rr"
GAP_MS = 2000
WINDOW_S, STEP_S = 120, 20
FEWEST_BEATS = 100


@dataclass
class Stretch:
    """Intervals without a gap, in milliseconds, and the time at which the first begins."""

    start_ms: int
    intervals: list[int]

    @property
    def peaks(self):
        """When the beats were, from the one that begins the first interval."""
        return numpy.concatenate([[0], numpy.cumsum(self.intervals)]).astype(int)


@dataclass
class Window:
    """The beats that end in it, a list for each stretch, and whether no gap reaches into it."""

    at_s: int
    parts: list
    whole: bool

    @property
    def beats(self) -> int:
        return sum(map(len, self.parts))

    @property
    def has_alpha1(self) -> bool:
        return self.whole and self.beats >= FEWEST_BEATS


def lists() -> list[Path]:
    return sorted(DATA.glob("*.txt"))


def stretches(path: Path) -> list[Stretch]:
    found, now = [Stretch(0, [])], 0
    for line in path.read_text().split():
        interval = int(line)
        now += interval
        if interval > GAP_MS:
            found.append(Stretch(now, []))
        elif interval > 0:
            found[-1].intervals.append(interval)
    return [stretch for stretch in found if stretch.intervals]


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
