"""Where things are, and how programs are run."""

import os
import pathlib
import re
import signal
import subprocess
import sys

from runner.counts import FAILED, Counts, remember, say

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
SCRIPTS = ROOT / "tests" / "python"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "freshlegs"
if os.environ.get("CI") == "true":
    # Nothing there is built twice, and what would be kept for it fills gigabytes.
    os.environ.setdefault("CARGO_INCREMENTAL", "0")


def run(*command, **environment):
    """Whether a command succeeded; its output goes straight through."""
    words = [str(word) for word in command]
    say("$ " + " ".join(words))
    try:
        code = subprocess.run(words, cwd=ROOT, env=os.environ | environment).returncode
    except OSError as error:
        say(f"{words[0]}: {error}")
        return False
    if code < 0:
        # Out of memory, for one: the program itself has no chance to say so.
        say(f"{words[0]} was ended by {signal.Signals(-code).name}")
    return code == 0


def output(*command):
    """What a command printed, or None where it failed."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def follow(*command, shown=None, **environment):
    """
    Runs a command whose output is passed on and read. Returns its lines and its exit code. `shown` says of each line
    whether it is worth being passed on.
    """
    words = [str(word) for word in command]
    say("$ " + " ".join(words))
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    lines = []
    for line in process.stdout:
        lines.append(line.rstrip("\n"))
        remember(lines[-1])
        if shown is None or shown(lines[-1]):
            say(lines[-1])
    return lines, process.wait()


def script(path, interpreter, **environment):
    """Runs a script whose last line is its own count; it is told where recordings and programs are."""
    told = {
        "FRESHLEGS_DATA": str(data_folder()),
        "FRESHLEGS_PROGRAMS": str(TARGET / "debug"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    lines, code = follow(interpreter, path.relative_to(ROOT), **told, **environment)
    found = re.fullmatch(r"(\d+) passed, (\d+) failed, (\d+) skipped", lines[-1]) if lines else None
    counts = Counts(*map(int, found.groups())) if found else Counts()
    if counts.failed == 0 and (code != 0 or not found):
        say(f"{path.name} ended with code {code}" + ("" if found else " and without its counts"))
        counts += FAILED
    return counts


def python():
    """Python with the packages that the scripts need, where set-up could get them."""
    inside = CACHE / "venv" / "bin" / "python"
    return inside if inside.exists() else sys.executable


def data_folder():
    """Where real recordings are, if they are anywhere."""
    return pathlib.Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
