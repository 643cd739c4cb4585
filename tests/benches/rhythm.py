"""Times fathon and neurokit2 on a list of RR intervals: `rhythm.py FILE`, a line for each with milliseconds and what.

The bench `rhythm` asks it, and prints its figures beside ours. Each is given the beats in memory and timed a few
times, the best counts, so that what is loaded on first use does not.
"""

import sys
import time
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "python"))

from rhythm import recordings, theirs  # noqa: E402

TIMES = 3


def best_ms(task) -> float:
    def once():
        began = time.perf_counter()
        task()
        return time.perf_counter() - began

    return 1e3 * min(once() for _ in range(TIMES))


def corrected(parts):
    for part in parts:
        theirs.neurokit2.signal_fixpeaks(part.peaks, sampling_rate=1000, iterative=True, method="kubios")


def main() -> int:
    warnings.simplefilter("ignore")
    parts = recordings.stretches(Path(sys.argv[1]))
    windows = [window.parts[0] for window in recordings.windows(parts) if window.has_alpha1]
    count = len(windows)
    if theirs.fathon is None:
        print("fathon is not installed")
    else:
        ms = best_ms(lambda: [theirs.alpha(window) for window in windows])
        print(f"{ms} fathon: α1 of {count} windows, and nothing else")
    if theirs.neurokit2 is None:
        print("neurokit2 is not installed")
        return 0
    scales = list(theirs.SCALES)
    correction = best_ms(lambda: corrected(parts))
    dfa = best_ms(lambda: [theirs.neurokit2.fractal_dfa(window, scale=scales, overlap=False) for window in windows])
    print(f"{correction} neurokit2: Lipponen, iterated")
    print(f"{dfa} neurokit2: α1 of {count} windows, boxes from one end")
    print(f"{correction + dfa} neurokit2: both")
    return 0


if __name__ == "__main__":
    sys.exit(main())
