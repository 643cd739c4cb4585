"""Listens to the engine's sound with scipy: are the steps, breaths and notes where they should be?

`render-sound` writes WAV files and says what they hold. Here they are measured by other means than ours: onsets in
silence and, with pink noise for traffic 20 dB below the clicks, by correlation with a click; breaths by loudness
and spectral centroid; notes by the highest peak of the spectrum; knocks by the largest step between two samples.

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
# What is rendered begins eleven hours into a run, whose first step is 5 ms after its beginning.
BEGIN_S, FIRST_STEP_S = 40_000.123, 0.005
BEFORE_SPM, AFTER_SPM, CHANGE_S = 170, 182, 30
# No click is heard for so long before another begins.
QUIET_S = 0.1
CLICK_S = 0.018
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
    if np.abs(frames.astype(int)).max() >= 32_767:
        raise ValueError(f"{what} at {rate} Hz reaches full scale")
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


def onsets_in_silence(sound: np.ndarray, rate: int) -> np.ndarray:
    """The samples with which silence ends."""
    loud = np.flatnonzero(sound)
    return loud[np.diff(loud, prepend=-rate) > QUIET_S * rate]


def onsets_in_noise(noisy: np.ndarray, clicks: list[np.ndarray], rate: int) -> np.ndarray:
    """Where one of these clicks fits best, in samples and parts of them. Their first sample is their onset."""
    fits = [
        signal.correlate(noisy, click / np.linalg.norm(click), mode="valid", method="fft") for click in clicks
    ]
    best = np.max(fits, axis=0)
    peaks, _ = signal.find_peaks(best, height=np.max(best) / 12, distance=int(0.15 * rate))
    found = []
    for peak in peaks:
        fit = max(fits, key=lambda fit: fit[peak])
        # The top of a parabola through the peak and its neighbours.
        left, middle, right = fit[peak - 1 : peak + 2] if 0 < peak < len(fit) - 1 else (0, 1, 0)
        found.append(peak + 0.5 * (left - right) / (left - 2 * middle + right))
    return np.array(found)


def off_the_grid(steps: np.ndarray) -> list[str]:
    """Steps are told by the engine; whole numbers of periods since the run began say where they are."""
    before, after = steps[steps < CHANGE_S], steps[steps >= CHANGE_S]
    place = (BEGIN_S - FIRST_STEP_S + before) * BEFORE_SPM / 60
    # What is left of a period at the change takes as much of the new one.
    at_change = (BEGIN_S - FIRST_STEP_S + CHANGE_S) * BEFORE_SPM / 60
    rest = np.ceil(at_change) - at_change
    expected = CHANGE_S + (rest + np.arange(len(after))) * 60 / AFTER_SPM
    worst = max(np.abs(place - np.round(place)).max() * 60 / BEFORE_SPM, np.abs(after - expected).max())
    return [f"steps are {worst * 1e6:.1f} µs off their grid"] if worst > 3e-6 else []


def metronome(rate: int) -> list[str]:
    sound, told = rendered("metronome", rate)
    steps = np.array([step["at_s"] for step in told["steps"]])
    left = np.array([step["left"] for step in told["steps"]])
    plain = (steps < 19.9) | (steps > 25.4)
    found = off_the_grid(steps)
    first = onsets_in_silence(sound, rate)
    clicks = [sound[at : at + int(CLICK_S * rate)] for at in first[:2]]
    for name, heard in (
        ("silence", first),
        ("noise", onsets_in_noise(sound + NOISE * pink(len(sound)), clicks, rate)),
    ):
        if len(heard) != len(steps):
            found.append(f"{len(heard)} onsets heard in {name}, {len(steps)} steps")
            continue
        off = heard - steps * rate
        print(f"       {len(steps)} steps in {name}, off by {off.min():+.2f} to {off.max():+.2f} samples")
        found += [
            f"the step at {step:.4f} s is heard {samples:+.2f} samples off in {name}"
            for step, samples in zip(steps, off)
            if abs(samples) > 1
        ]
    if found:
        return found
    heights = np.array([np.abs(sound[at : at + int(CLICK_S * rate)]).max() for at in first])
    ducked = (steps > 20.1) & (steps < 24.9)
    if heights[left & plain].min() <= heights[~left & plain].max():
        found.append("left feet are not louder")
    duck_db = 20 * np.log10(np.median(heights[left & ducked]) / np.median(heights[left & plain]))
    if not -13.5 < duck_db < -10.5:
        found.append(f"speech ducks by {duck_db:.1f} dB")
    return found


def changes(rate: int) -> list[str]:
    """No change of tempo, nor of voice, makes a larger step from sample to sample than the sound alone."""
    sound, told = rendered("changes", rate)
    steady = {voice: np.abs(np.diff(rendered(voice, rate)[0])).max() for voice in ("swells", "metronome")}
    found = []
    for at_s in told["changes"]:
        near = sound[int((at_s - 0.05) * rate) : int((at_s + 0.1) * rate)]
        bound = max(steady.values()) if at_s == 30 else steady["swells" if at_s < 30 else "metronome"]
        step = np.abs(np.diff(near)).max()
        if step > 1.01 * bound:
            found.append(f"a step of {step:.4f} at {at_s:.2f} s, {bound:.4f} without a change")
    most = np.abs(np.diff(sound)).max()
    print(
        f"       {len(told['changes'])} changes; largest step {most:.3f}, "
        + ", ".join(f"{voice} alone {step:.3f}" for voice, step in steady.items())
    )
    gaps_s = np.diff(onsets_in_silence(sound[32 * rate :], rate)) / rate
    if not (60 / 191 < gaps_s.min() and gaps_s.max() < 60 / 149):
        found.append(f"steps {gaps_s.min():.3f} to {gaps_s.max():.3f} s apart")
    return found


def loudest(rate: int) -> list[str]:
    """Everything at once and as loud as can be stays below full scale. What a converter makes between the samples is
    printed only: at 8 kHz, where a click has but a few samples, it is more."""
    sound, _ = rendered("loudest", rate)
    peak = np.abs(sound).max()
    between = np.abs(signal.resample_poly(sound, 8, 1)).max()
    print(f"       peaks of {peak:.3f}, {between:.3f} between the samples")
    return [] if 0.5 < peak < 0.96 else [f"a peak of {peak:.3f}"]


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
    found = noise_of_air(sound, rate)
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


def noise_of_air(sound: np.ndarray, rate: int) -> list[str]:
    """A breath is broad: next to nothing rumbles or hisses, and no tone whistles in it."""
    frequencies, power = signal.welch(sound, rate, nperseg=rate // 10)
    share = power / power.sum()
    air = share[(frequencies >= 200) & (frequencies <= 5_000)].sum()
    print(f"       {100 * air:.1f} % of it is between 200 and 5,000 Hz, {100 * share.max():.1f} % within 10 Hz")
    found = [] if air > 0.95 else [f"only {100 * air:.1f} % is the noise of air"]
    return found + ([] if share.max() < 0.03 else [f"{100 * share.max():.1f} % in one tone"])


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
    for listen in (metronome, swells, earcons, changes, loudest):
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
