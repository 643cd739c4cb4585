"""Listens to the engine's sound with scipy: are the steps, breaths and notes where they should be?

`render-sound` writes WAV files and says what they hold. Here they are measured by other means than
ours: onsets from the analytic signal's envelope, breaths from loudness and spectral centroid, notes
from the highest peak of the spectrum. Traffic is added as pink noise, 20 dB below the clicks.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
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
RATES = (8_000, 22_050, 48_000)
# A click needs a moment to rise; nobody hears two milliseconds.
ONSET_S = 0.002
# Effective value of the noise; the clicks' peaks are 0.5 and more, 0.13 while speech plays.
NOISE = 0.015
SEED = 11


def rendered(what: str, rate: int) -> tuple[np.ndarray, dict]:
    """The sound as one channel of ±1, and what it should hold. Both channels are the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{what}.wav"
        told = subprocess.run(
            [PROGRAMS / "render-sound", what, str(rate), path],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        read_rate, frames = wavfile.read(path)
    if read_rate != rate or frames.shape[1] != 2 or (frames[:, 0] != frames[:, 1]).any():
        raise ValueError(f"{what} at {rate} Hz is not what was asked for")
    return frames[:, 0].astype(float) / 32_768, json.loads(told)


def pink(frames: int) -> np.ndarray:
    """Noise whose power falls with the frequency, of an effective value of 1."""
    luck = np.random.default_rng(SEED)
    spectrum = np.fft.rfft(luck.standard_normal(frames))
    spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 1))
    noise = np.fft.irfft(spectrum, frames)
    return noise / noise.std()


def onsets_s(sound: np.ndarray, rate: int) -> tuple[np.ndarray, np.ndarray]:
    """When each click rises through a quarter of its height, and how high it is."""
    band = signal.butter(4, [700, min(3_600, 0.45 * rate)], "bandpass", fs=rate, output="sos")
    envelope = np.abs(signal.hilbert(signal.sosfiltfilt(band, sound)))
    peaks, _ = signal.find_peaks(envelope, height=0.05, distance=int(0.15 * rate))
    rises = []
    for peak in peaks:
        before = envelope[: peak + 1]
        below = np.flatnonzero(before < envelope[peak] / 4)
        rises.append((below[-1] + 1 if len(below) else 0) / rate)
    return np.array(rises), envelope[peaks]


def metronome(rate: int) -> list[str]:
    sound, told = rendered("metronome", rate)
    if np.abs(sound).max() >= 0.96:
        return [f"a peak of {np.abs(sound).max():.3f}"]
    heard, heights = onsets_s(sound + NOISE * pink(len(sound)), rate)
    steps = np.array([step["at_s"] for step in told["steps"]])
    left = np.array([step["left"] for step in told["steps"]])
    if len(heard) != len(steps):
        return [f"{len(heard)} onsets heard, {len(steps)} steps"]
    off = heard - steps
    print(f"       {len(steps)} steps, off by {off.min() * 1e3:+.2f} to {off.max() * 1e3:+.2f} ms")
    found = [
        f"the step at {step:.3f} s is heard at {at:.4f} s"
        for step, at in zip(steps, heard)
        if abs(at - step) > ONSET_S
    ]
    ducked = (steps > 20.1) & (steps < 24.9)
    plain = (steps < 19.9) | (steps > 25.4)
    if heights[left & plain].min() <= heights[~left & plain].max():
        found.append("left feet are not louder")
    duck_db = 20 * np.log10(np.median(heights[left & ducked]) / np.median(heights[left & plain]))
    if not -13.5 < duck_db < -10.5:
        found.append(f"speech ducks by {duck_db:.1f} dB")
    return found


def swells(rate: int) -> list[str]:
    sound, told = rendered("swells", rate)
    window = int(0.06 * rate)
    hop = window // 4
    frequencies, times, power = signal.spectrogram(
        sound, rate, "hann", nperseg=window, noverlap=window - hop, mode="psd"
    )
    loudness = 10 * np.log10(power.sum(axis=0) + 1e-12)
    centroid = (frequencies[:, None] * power).sum(axis=0) / (power.sum(axis=0) + 1e-12)
    trends = {"in": [], "out": []}
    for breath in told["breaths"]:
        ways = ("in", breath["in_s"], breath["out_s"]), ("out", breath["out_s"], breath["end_s"])
        for way, begin, end in ways:
            edge = 0.15 * (end - begin)
            inside = (times > begin + edge) & (times < end - edge)
            trends[way].append(
                [
                    stats.spearmanr(times[inside], values[inside]).statistic
                    for values in (loudness, centroid)
                ]
            )
    found = []
    for way, sign in (("in", 1), ("out", -1)):
        louder, brighter = (sign * np.array(trends[way])).T
        print(
            f"       {len(louder)} breaths {way}: loudness follows by {np.median(louder):.2f}, "
            f"brightness by {np.median(brighter):.2f}"
        )
        if louder.min() < 0.6 or np.median(louder) < 0.85:
            found.append(f"loudness on the way {way}: {louder.min():.2f} at worst")
        if np.median(brighter) < 0.5:
            found.append(f"brightness on the way {way}: {np.median(brighter):.2f}")
    return found


def earcons(rate: int) -> list[str]:
    sound, told = rendered("earcons", rate)
    found, worst = [], 0.0
    for note in told["notes"]:
        begin, end = (int(round(s * rate)) for s in (note["at_s"], note["at_s"] + note["lasts_s"]))
        piece = sound[begin:end] * np.hanning(end - begin)
        padded = 1 << 18
        hz = np.abs(np.fft.rfft(piece, padded)).argmax() * rate / padded
        worst = max(worst, abs(hz / note["hz"] - 1))
        if abs(hz / note["hz"] - 1) > 0.01:
            found.append(f"{note['earcon']}: {hz:.1f} Hz heard instead of {note['hz']:.1f}")
        before = sound[begin - int(0.002 * rate) : begin - 1]
        onset = np.abs(sound[begin : begin + int(0.01 * rate)]).max()
        if np.abs(before).max() > 0.25 * onset:
            found.append(f"{note['earcon']}: sounds before {note['at_s']:.3f} s")
    print(f"       {len(told['notes'])} notes, off by {100 * worst:.2f} % at most")
    return found


def main() -> int:
    if scipy is None:
        print("skipped: scipy is not installed")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    failed = passed = 0
    for listen in (metronome, swells, earcons):
        for rate in RATES:
            found = listen(rate)
            failed += bool(found)
            passed += not found
            print(f"{'FAILED' if found else 'ok':6} {listen.__name__} at {rate} Hz")
            for line in found[:10]:
                print(f"       {line}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
