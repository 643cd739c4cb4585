"""Shells of every temper, and the runs that they are told of."""

import os
import pathlib
import subprocess
import tempfile
import threading
import time

import freshlegs

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
PROGRAMS = pathlib.Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
DATA = pathlib.Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
KEY = bytes(range(32))
MINUTES, SEED = 6, 5
# How long anything may take that is waited for: generous, since the machine may be busy.
LONG_S = 120


class Skipped(Exception):
    """This machine lacks what a test needs."""


class Listener(freshlegs.Shell):
    """A shell that keeps what it is told."""

    def __init__(self):
        self.cues = []
        self.hushed = []
        self.views = []
        self.troubles = []
        self.sensor_events = []
        self.summary = None
        self.over = threading.Event()

    @property
    def lines(self):
        """What the terminal would have printed."""
        ended = [freshlegs.summary_json_line(self.summary)] if self.summary else []
        return [freshlegs.cue_json_line(cue) for cue in self.cues] + ended

    def speak(self, cue):
        self.cues.append(cue)

    def hush(self, cue_id):
        self.hushed.append(cue_id)

    def show(self, view):
        self.views.append(view)

    def sensors(self, events):
        self.sensor_events.extend(events)

    def trouble(self, trouble):
        self.troubles.append(trouble)

    def finished(self, summary):
        self.summary = summary
        self.over.set()


def opened(folder, key=KEY):
    return freshlegs.Companion(str(folder), key)


def chosen(kind=None, **others):
    """What a runner chose, easy and cool where nothing else is said."""
    weather = {name: others.pop(name) for name in ("hot", "humid", "hilly") if name in others}
    conditions = freshlegs.Conditions(**weather)
    return freshlegs.RunOptions(kind=kind or freshlegs.RunKind.EASY, conditions=conditions, **others)


def today(**known):
    """What is known of today: nothing, but for what is named."""
    nothing = dict(
        leg_heaviness=None,
        calf_or_achilles_pain=False,
        pain=False,
        hard_run_within_48_h=False,
        breath_guide_unasked_off=False,
        by_talk_test=False,
    )
    return freshlegs.Today(**(nothing | known))


def simulation(run=None, minutes=MINUTES, seed=SEED, **others):
    run = run or chosen(auto_pause=True)
    return freshlegs.SimulationOptions(run=run, seed=seed, minutes=minutes, **others)


def pressed(at_s, press):
    return freshlegs.TimedPress(at_s=at_s, press=press)


def simulate(companion, shell, **others):
    """A simulated run to its end."""
    run = companion.start_simulation(simulation(**others), shell)
    to_the_end(run, shell)
    return run


def to_the_end(run, shell):
    assert run.wait_until_over(LONG_S * 1000), "the run did not end"
    assert shell.over.is_set(), "the shell was not told that the run is over"


def expected_lines(seed=SEED, minutes=MINUTES):
    """The lines of a simulated run in a companion of its own, for others to be compared with."""
    with tempfile.TemporaryDirectory() as folder:
        shell = Listener()
        simulate(opened(folder), shell, seed=seed, minutes=minutes)
        return shell.lines


def terminal(*words):
    """The lines that the terminal program prints; with a store of its own."""
    program = PROGRAMS / "freshlegs"
    if not program.exists():
        raise Skipped(f"no {program.name} is built")
    with tempfile.TemporaryDirectory() as folder:
        place = ["--data", f"{folder}/data", "--key-file", f"{folder}/key"]
        command = [program, *map(str, words), *place]
        done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    return done.stdout.splitlines()


def recording(name):
    path = DATA / "runs" / name
    if not path.exists():
        raise Skipped(f"no recording {name}")
    return path


def probe():
    """What only the library of this computer has, for proofs."""
    if not hasattr(freshlegs, "Probe"):
        raise Skipped("the library was built without its probe")
    return freshlegs.Probe()


def wait_for(condition, what):
    ends = time.monotonic() + LONG_S
    while not condition():
        assert time.monotonic() < ends, f"waited in vain: {what}"
        time.sleep(0.005)


def raises(kind, action):
    try:
        action()
    except kind as error:
        return error
    raise AssertionError(f"{kind.__qualname__} was not raised")
