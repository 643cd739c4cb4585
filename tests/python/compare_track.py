"""Listens to the sound track of whole runs with scipy: clicks, breaths and earcons, each where the run says?

The terminal shell simulates a run with a phone that feels the steps, asks for the metronome and later for the breath
guide, and writes what is heard. What it prints of that run, cues and a cadence for each second, is compared with the
samples: onsets in silence, loudness of a band, correlation with an earcon that sounds alone.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

try:
    import numpy as np
    import scipy
    from scipy import signal, stats
    from scipy.io import wavfile
except ImportError:
    scipy = None

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
MINUTES = 6
METRONOME_S, BREATH_S = 90, 240
# Each guide lasts two minutes; nothing is said in the midst of them until the first repeat is announced.
CLICKS_S, BREATHS_S = (95, 205), (250, 298)
# Neither guide nor cue is heard here.
SILENT_S = (20, 89)
# So long is nothing heard before whatever begins: less than between a click and the next sound, more than within one.
QUIET_S = 0.02
# The part of an earcon by which it is known again.
EARCON_S = 0.12
# Breath grows brighter on the way in: this band has next to nothing of it where a breath begins.
BRIGHT_HZ = (1_200, 2_600)
# Cues whose earcon sounds alone, and those that share it in the midst of something else.
KNOWN_AGAIN = {"metronome_off": ("metronome_on", "breath_on"), "started": ("step_started",)}


@dataclass
class Track:
    """A run: what is heard, and what is said of it."""

    rate: int
    sound: np.ndarray
    peak: int
    cues: dict[str, float]
    cadence_spm: np.ndarray
    seconds: np.ndarray

    def between(self, begin_s: float, end_s: float) -> np.ndarray:
        return self.sound[int(begin_s * self.rate) : int(end_s * self.rate)]

    def median_spm(self, begin_s: float, end_s: float) -> float:
        inside = (self.seconds >= begin_s) & (self.seconds <= end_s)
        return float(np.median(self.cadence_spm[inside]))

    def steps_between(self, begin_s: float, end_s: float) -> float:
        """Steps that the printed cadence makes in that time."""
        fine = np.arange(begin_s, end_s, 0.01)
        return float(np.interp(fine, self.seconds, self.cadence_spm).sum() * 0.01 / 60)


def run(seed: int, breath: str) -> Track:
    with tempfile.TemporaryDirectory() as home:

        def told(*words: str) -> list[dict]:
            # Without a path there is no speech synthesiser, and the track has no words.
            done = subprocess.run(
                [PROGRAMS / "freshlegs", *words, "--json"],
                check=True,
                capture_output=True,
                text=True,
                env={"HOME": home, "PATH": home},
            )
            return [json.loads(line) for line in done.stdout.splitlines()]

        path = Path(home) / "run.wav"
        lines = told(
            *("run", "--speed", "max", "--minutes", str(MINUTES), "--seed", str(seed), "--phone"),
            *("--press", f"{METRONOME_S}=metronome", "--press", f"{BREATH_S}={breath}", "--wav", str(path)),
        )
        points = [line for line in told("show", told("runs")[0]["id"]) if line["type"] == "point"]
        rate, frames = wavfile.read(path)
    counted = [point for point in points if point["cadence_spm"] is not None]
    return Track(
        rate=rate,
        sound=frames.astype(float) / 32_768,
        peak=int(np.abs(frames.astype(int)).max()),
        cues={line["kind"]: line["at_s"] for line in lines if line["type"] == "cue"},
        cadence_spm=np.array([point["cadence_spm"] for point in counted]),
        seconds=np.array([point["at_s"] for point in counted]),
    )


def onsets(track: Track) -> np.ndarray:
    """The samples with which silence ends."""
    loud = np.flatnonzero(track.sound)
    return loud[np.diff(loud, prepend=-track.rate) > QUIET_S * track.rate]


def clicks(track: Track) -> list[str]:
    """Even to a sample, and as quick as the steps were when the metronome was asked for."""
    begin, end = (at_s * track.rate for at_s in CLICKS_S)
    heard = onsets(track)
    heard = heard[(heard > begin) & (heard < end)]
    number = np.round((heard - heard[0]) / np.median(np.diff(heard)))
    period, first = np.polyfit(number, heard, 1)
    off = heard - (first + period * number)
    spm, printed = 60 * track.rate / period, track.median_spm(METRONOME_S - 5, METRONOME_S + 1)
    print(f"       {len(heard)} clicks at {spm:.2f} a minute, {printed:.0f} printed, {np.abs(off).max():.2f} samples off")
    found = [] if np.abs(off).max() <= 1 else [f"a click is {np.abs(off).max():.2f} samples off its grid"]
    if (np.diff(number) != 1).any():
        found.append("a click is missing")
    # A pod counts whole strides: what is printed is up to one step a minute off, and a step wavers too.
    return found + ([] if abs(spm / printed - 1) < 0.02 else [f"{spm:.1f} a minute instead of {printed:.1f}"])


def loudness(track: Track) -> np.ndarray:
    """The effective value of the bright band over an eighth of a second."""
    band = signal.butter(4, BRIGHT_HZ, "bandpass", fs=track.rate, output="sos")
    power = signal.sosfiltfilt(band, track.between(*BREATHS_S)) ** 2
    window = np.hanning(track.rate // 8)
    smooth = signal.fftconvolve(power, window / window.sum(), "same")
    return np.sqrt(np.maximum(smooth, 0))


def breaths(track: Track, steps_in: int, steps_out: int) -> list[str]:
    """A breath in as many steps as the pattern says: none slips against the printed cadence."""
    steps = steps_in + steps_out
    spm = track.median_spm(*BREATHS_S)
    cycle_s = steps * 60 / spm
    loud = loudness(track)
    begins, _ = signal.find_peaks(-loud, distance=int(0.7 * cycle_s * track.rate))
    begins = begins[loud[begins] < 0.05 * loud.max()]
    lasts_s = np.diff(begins) / track.rate
    begin_s, end_s = (BREATHS_S[0] + begins[n] / track.rate for n in (0, -1))
    slipped = steps * len(lasts_s) - track.steps_between(begin_s, end_s)
    worst = np.abs(lasts_s / cycle_s - 1).max()
    print(
        f"       {len(lasts_s)} breaths of {lasts_s.mean():.3f} s, {cycle_s:.3f} expected; "
        f"at worst {100 * worst:.1f} % off, {slipped:+.2f} steps slipped"
    )
    found = [] if len(lasts_s) > 15 and worst < 0.1 else [f"a breath is {100 * worst:.1f} % off its steps"]
    if abs(slipped) > 1:
        found.append(f"{slipped:+.2f} steps slipped")
    follows = [[], []]
    for begin, end in zip(begins, begins[1:]):
        turn = begin + (end - begin) * steps_in // steps
        for sign, ways, part in ((1, follows[0], slice(begin, turn)), (-1, follows[1], slice(turn, end))):
            way = loud[part][::50]
            ways.append(sign * stats.spearmanr(np.arange(len(way)), way).statistic)
    into, out = (np.median(ways) for ways in follows)
    print(f"       loudness rises by {into:.2f} on the way in and falls by {out:.2f} on the way out")
    return found + ([] if min(into, out) > 0.8 else [f"loudness follows by {into:.2f} in and {out:.2f} out"])


def earcons(track: Track) -> list[str]:
    """At the moments that the cues are told for, to a millisecond."""
    found, off_ms = [], []
    heard = onsets(track) / track.rate
    for alone, others in KNOWN_AGAIN.items():
        at_s = track.cues[alone]
        off_ms.append(1e3 * np.abs(heard - at_s).min())
        shape = track.between(at_s, at_s + EARCON_S)
        for kind in others:
            near_s = 0.3
            begin_s = track.cues[kind] - near_s
            around = track.between(begin_s, begin_s + 2 * near_s + EARCON_S)
            fit = signal.correlate(around, shape, mode="valid", method="fft")
            off_ms.append(1e3 * abs(np.argmax(fit) / track.rate - near_s))
            share = fit.max() / np.sum(shape**2)
            if not 0.5 < share < 2:
                found.append(f"{kind}: {share:.2f} of the earcon that is expected")
    # These are heard in silence.
    for kind in ("battery_low",):
        off_ms.append(1e3 * np.abs(heard - track.cues[kind]).min())
    print(f"       {len(off_ms)} earcons, off by {max(off_ms):.2f} ms at most")
    return found + ([] if max(off_ms) <= 1 else [f"an earcon is {max(off_ms):.2f} ms off its cue"])


def levels(track: Track) -> list[str]:
    """Below full scale, exactly silent where nothing is to be heard, and as long as the run."""
    found = [] if 3_000 < track.peak < 32_767 else [f"a peak of {track.peak}"]
    if np.any(track.between(*SILENT_S)):
        found.append("something is heard where nothing should be")
    lasts_s = len(track.sound) / track.rate
    print(f"       {lasts_s:.1f} s with peaks of {track.peak / 32_768:.3f}")
    return found + ([] if 60 * MINUTES <= lasts_s < 60 * MINUTES + 10 else [f"it lasts {lasts_s:.1f} s"])


def main() -> int:
    if scipy is None:
        print("skipped: scipy is not installed")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    failed = passed = 0
    for seed, steps_in, steps_out in ((4, 3, 2), (11, 2, 2), (12, 3, 3)):
        track = run(seed, f"breath-{steps_in}-{steps_out}")
        checks = {
            "clicks": clicks(track),
            f"breaths of {steps_in}:{steps_out}": breaths(track, steps_in, steps_out),
            "earcons": earcons(track),
            "levels": levels(track),
        }
        for name, found in checks.items():
            failed += bool(found)
            passed += not found
            print(f"{'FAILED' if found else 'ok':6} {name} of run {seed}")
            for line in found:
                print(f"       {line}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
