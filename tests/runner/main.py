"""The command line: which stages run, and what they came to."""

import argparse
import os
import shutil
import sys
import time

from runner import rust
from runner.arm64 import arm64
from runner.counts import Counts, remembered, say
from runner.kotlin import kotlin
from runner.phones import phones
from runner.races import races
from runner.setup import set_up
from runner.swift import swift

STAGES = {
    "fmt": rust.fmt,
    "engine": rust.engine,
    "walls": rust.walls,
    "licences": rust.licences,
    "clippy": rust.clippy,
    "doc": rust.doc,
    "build": rust.build,
    "test": rust.test,
    "surface": rust.surface,
    "boundary": rust.boundary,
    "python": rust.python_tests,
    "kotlin": kotlin,
    "fuzz": rust.fuzz,
    "swift": swift,
    "phones": phones,
    "arm64": arm64,
    "races": races,
}
SLOW = {"boundary", "python", "kotlin", "swift", "phones", "arm64"}
# Built apart with everything it stands on, which takes longer than all the rest: only when asked for.
ON_REQUEST = {"races"}


# How many failed tests are named again at the end.
MOST_NAMED = 50


def main(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("stages", nargs="*", metavar="STAGE", help=f"only these: {' '.join(STAGES)}")
    parser.add_argument("--quick", action="store_true", help="leave out Python, Kotlin, Swift, phones and arm64")
    parser.add_argument("--list", action="store_true", help="print the stages and stop")
    arguments = parser.parse_args()
    unknown = [s for s in arguments.stages if s not in STAGES]
    if unknown:
        parser.error(f"no stage is called {', '.join(unknown)}")
    if arguments.list:
        for name, stage in STAGES.items():
            print(f"{name:9} {stage.__doc__}")
        return 0
    if not shutil.which("cargo"):
        say("Rust is missing: install the stable toolchain with rustup first")
        return 1
    left_out = ON_REQUEST | (SLOW if arguments.quick else set())
    return run_stages(arguments.stages or [s for s in STAGES if s not in left_out])


def coloured():
    return sys.stdout.isatty() and os.environ.get("CI") != "true"


def run_stages(chosen):
    stages = {"set-up": lambda: set_up(chosen)} | {name: STAGES[name] for name in chosen}
    total, summary = Counts(), []
    for name, stage in stages.items():
        heading = f"== {name}: {stage.__doc__ or set_up.__doc__}"
        say(f"\033[1m{heading}\033[0m" if coloured() else heading)
        began = time.monotonic()
        counts = stage()
        total += counts
        mark = "  <- failed" if counts.failed else ""
        summary.append(f"{name:9} {counts} ({time.monotonic() - began:.0f} s){mark}")
        say("")
    for line in remembered[:MOST_NAMED]:
        say(line)
    if len(remembered) > MOST_NAMED:
        say(f"… and {len(remembered) - MOST_NAMED} more")
    say("\n".join(summary))
    say(str(total))
    return 1 if total.failed else 0
