"""The example of the Python binding does what it says."""

import os
import subprocess
import sys

from .shells import ROOT, Skipped

EXAMPLE = ROOT / "bindings" / "examples" / "draw_a_run.py"


def the_example_prints_the_cues_and_draws_the_run(folder):
    picture = folder / "run.png"
    # Where matplotlib may keep what it works out about fonts.
    environment = os.environ | {"MPLCONFIGDIR": str(folder)}
    command = [sys.executable, EXAMPLE, "-o", picture]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    *cues, last = done.stdout.splitlines()
    assert len(cues) > 20 and any("Heavy it is" in cue for cue in cues), cues
    if last.startswith("skipped:"):
        raise Skipped("the picture needs matplotlib")
    assert last == f"drawn: {picture}", last
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" and picture.stat().st_size > 50_000


TESTS = [the_example_prints_the_cues_and_draws_the_run]
