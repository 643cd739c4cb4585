"""Drives the library from the Python that UniFFI generates: the surface that the phones stand on.

`tests/run smoke` generates it and says where it is.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import traceback

import freshlegs

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAMS = pathlib.Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
KEY = bytes(range(32))
MINUTES, SEED = 6, 5
LONG_MS = 120_000


class Listener(freshlegs.Shell):
    """A shell that keeps what it is told."""

    def __init__(self):
        self.lines = []
        self.views = []
        self.troubles = []
        self.sensor_events = []
        self.over = threading.Event()

    def speak(self, cue):
        self.lines.append(freshlegs.cue_json_line(cue))

    def hush(self, cue_id):
        pass

    def show(self, view):
        self.views.append(view)

    def sensors(self, events):
        self.sensor_events.extend(events)

    def trouble(self, trouble):
        self.troubles.append(trouble)

    def finished(self, summary):
        self.lines.append(freshlegs.summary_json_line(summary))
        self.over.set()


class Stubborn(Listener):
    """A shell that cannot speak."""

    def speak(self, cue):
        raise RuntimeError("no voice")


class Meddler(Listener):
    """A shell that calls the run back from within a call of the run."""

    run = None

    def show(self, view):
        super().show(view)
        if self.run and len(self.views) % 60 == 0:
            self.run.lap()


def simulate(companion, shell):
    options = freshlegs.SimulationOptions(
        run=freshlegs.RunOptions(
            kind=freshlegs.RunKind.EASY,
            conditions=freshlegs.Conditions(hot=False, humid=False, hilly=False),
            plan=None,
            auto_pause=True,
        ),
        seed=SEED,
        minutes=MINUTES,
        speed=None,
    )
    run = companion.start_simulation(options, shell)
    shell.run = run
    assert run.wait_until_over(LONG_MS), "the run did not end"
    assert shell.over.is_set(), "the shell was not told that the run is over"
    return run


def a_run_sounds_the_same_in_python_and_in_the_terminal(folder):
    shell = Listener()
    simulate(freshlegs.Companion.open(folder, KEY), shell)
    program = PROGRAMS / "freshlegs"
    words = ["run", "--json", "--speed", "max", "--seed", str(SEED), "--minutes", str(MINUTES)]
    place = ["--data", f"{folder}/terminal", "--key-file", f"{folder}/terminal.key"]
    said = subprocess.run([program, *words, *place], check=True, capture_output=True, text=True).stdout
    assert shell.lines == said.splitlines(), f"python: {shell.lines}\nterminal: {said}"
    assert len(shell.lines) > 2 and shell.views and not shell.troubles


def a_run_is_listed_and_read_back(folder):
    companion = freshlegs.Companion.open(folder, KEY)
    shell = Listener()
    run = simulate(companion, shell)
    (row,) = companion.runs()
    assert row.id == run.id() and isinstance(row.origin, freshlegs.RunOrigin.SIMULATED)
    detail = companion.run(row.id)
    assert len(detail.track) >= MINUTES * 60 and detail.beats > 0
    assert len(detail.cues) == json.loads(shell.lines[-1])["cues"] == row.summary.cues
    assert companion.unfinished() == []


def a_shell_that_fails_and_one_that_calls_back_stop_nothing(folder):
    companion = freshlegs.Companion.open(folder, KEY)
    for shell in (Stubborn(), Meddler()):
        simulate(companion, shell)
        assert json.loads(shell.lines[-1])["elapsed_s"] >= MINUTES * 60 - 1


def a_live_run_takes_what_a_phone_feeds_it(folder):
    companion = freshlegs.Companion.open(folder, KEY)
    shell = Listener()
    options = freshlegs.RunOptions(
        kind=freshlegs.RunKind.TREADMILL,
        conditions=freshlegs.Conditions(hot=True, humid=False, hilly=False),
        plan=None,
        auto_pause=False,
    )
    run = companion.start_run(options, shell)
    strap = run.sensor_joined(
        freshlegs.SensorInfo(
            identity="strap",
            name="Strap",
            manufacturer=None,
            model=None,
            firmware=None,
            priority=0,
            offers=[freshlegs.Offer.HEART_RATE],
            cadence_factor=None,
        )
    )
    run.sensor_link(strap, True)
    run.notification(strap, "2A37", bytes([0x06, 150]))
    run.lap()
    run.pause()
    run.resume()
    run.finish()
    assert run.wait_until_over(LONG_MS)
    assert [row.kind for row in companion.runs()] == [freshlegs.RunKind.TREADMILL]


def errors_are_the_languages_own(folder):
    companion = freshlegs.Companion.open(folder, KEY)
    raises(freshlegs.CompanionError.BadInput, lambda: freshlegs.decode("2A37", b"\x16"))
    nobody = "01970000-0000-7000-8000-000000000000"
    raises(freshlegs.CompanionError.NotFound, lambda: companion.run(nobody))
    draft = companion.profile()
    draft.maximal_heart_rate_bpm = 20
    wrong = raises(freshlegs.CompanionError.BadFields, lambda: companion.save_profile(draft))
    assert [error.field for error in wrong.errors] == ["maximal_heart_rate_bpm"]
    raises(freshlegs.CompanionError.Busy, lambda: freshlegs.Companion.open(folder, KEY))


def a_wrong_key_is_told_from_damage(folder):
    freshlegs.Companion.open(folder, KEY)
    raises(freshlegs.CompanionError.WrongKey, lambda: freshlegs.Companion.open(folder, bytes(32)))
    assert freshlegs.Companion.open(folder, KEY).set_aside() is None


def a_value_is_decoded(_folder):
    value = json.loads(freshlegs.decode("0x2a37", bytes([0x16, 0x98, 0x94, 0x01])))
    assert value["heart_rate_bpm"] == 152 and value["rr_1024"] == [404], value


def raises(kind, action):
    try:
        action()
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was not raised")


def main():
    tests = [
        a_value_is_decoded,
        errors_are_the_languages_own,
        a_wrong_key_is_told_from_damage,
        a_run_sounds_the_same_in_python_and_in_the_terminal,
        a_run_is_listed_and_read_back,
        a_shell_that_fails_and_one_that_calls_back_stop_nothing,
        a_live_run_takes_what_a_phone_feeds_it,
    ]
    failed = 0
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(folder)
                print(f"ok: {test.__name__}")
            except Exception:  # a test that fails must not hide the next
                failed += 1
                print(f"FAILED: {test.__name__}")
                traceback.print_exc(file=sys.stdout)
    print(f"{len(tests) - failed} passed, {failed} failed, 0 skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    # Not sys.exit: the threads of a run that a failed test left behind would call into an
    # interpreter that is being taken down.
    os._exit(main())
