"""Shells that fail, that stall, and that call the run from within its own calls."""

import threading

import freshlegs

from .shells import (
    LONG_S,
    MINUTES,
    Listener,
    chosen,
    expected_lines,
    opened,
    probe,
    raises,
    simulate,
    simulation,
    to_the_end,
    wait_for,
)


class Failing(Listener):
    """A shell of which every call fails, after it has listened."""

    def speak(self, cue):
        super().speak(cue)
        raise freshlegs.ShellError.Failed("have no voice")

    def hush(self, cue_id):
        super().hush(cue_id)
        raise RuntimeError("cannot hush")

    def show(self, view):
        super().show(view)
        raise KeyError("no screen")

    def sensors(self, events):
        super().sensors(events)
        raise RuntimeError("no list")

    def trouble(self, trouble):
        super().trouble(trouble)
        raise RuntimeError("tell nobody")

    def finished(self, summary):
        super().finished(summary)
        raise RuntimeError("cannot end")


class Stalling(Listener):
    """A shell that hangs in its first view until it is let go."""

    def __init__(self):
        super().__init__()
        self.hangs, self.released = threading.Event(), threading.Event()

    def show(self, view):
        super().show(view)
        self.hangs.set()
        self.released.wait(LONG_S)


class Meddling(Listener):
    """A shell that calls whatever it can from within what it is called."""

    def __init__(self, companion):
        super().__init__()
        self.companion, self.run, self.errors = companion, None, []

    def speak(self, cue):
        super().speak(cue)
        self.meddle(lambda: self.run.elapsed_s())

    def show(self, view):
        super().show(view)
        # Not at once: the run is not yet in this shell's hands.
        if self.run and len(self.views) % 20 == 1:
            self.meddle(lambda: self.run.view())
            self.meddle(lambda: self.companion.today())
            self.meddle(lambda: simulate(self.companion, Listener(), minutes=1))

    def finished(self, summary):
        self.meddle(lambda: self.run.finish())
        self.meddle(lambda: self.companion.run(self.run.id()))
        super().finished(summary)

    def meddle(self, action):
        if self.run:
            try:
                action()
            except Exception as error:
                self.errors.append(error)


def a_shell_that_always_fails_stops_nothing(folder):
    shell = Failing()
    simulate(opened(folder), shell)
    assert shell.lines == expected_lines()


def a_voice_that_keeps_failing_is_noticed(folder):
    shell = Failing()
    run = opened(folder).start_run(chosen(), shell)
    wait_for(lambda: shell.cues, "the first cue")
    # Answers to what the runner presses are said at once.
    while not run.view().voice_failed:
        said = len(shell.cues)
        run.mute(True)
        run.mute(False)
        run.word(freshlegs.Word.EASING)
        wait_for(lambda: len(shell.cues) > said or run.view().voice_failed, "another cue")
        assert len(shell.cues) < 20, [cue.kind for cue in shell.cues]
    assert len(shell.cues) >= 3
    run.finish()
    to_the_end(run, shell)


def a_shell_that_stalls_delays_no_decision_and_loses_no_cue(folder):
    shell = Stalling()
    run = opened(folder).start_simulation(simulation(), shell)
    assert shell.hangs.wait(LONG_S)
    # The run comes to its end all the same.
    wait_for(lambda: run.view().elapsed_s >= MINUTES * 60 - 1, "the end of the run")
    assert len(shell.views) == 1 and not shell.over.is_set()
    assert not run.wait_until_over(1)
    shell.released.set()
    to_the_end(run, shell)
    assert shell.lines == expected_lines()
    # Of the views it missed it got the newest.
    assert len(shell.views) <= 3, len(shell.views)
    assert shell.views[-1].elapsed_s >= MINUTES * 60 - 1


def a_shell_may_call_from_within_its_calls(folder):
    companion = opened(folder)
    shell = Meddling(companion)
    # Slow enough that the shell holds the run before most of it is over.
    shell.run = companion.start_simulation(simulation(speed=120.0), shell)
    to_the_end(shell.run, shell)
    assert shell.errors == []
    assert len(companion.runs()) > 1, "no run was run within the run"
    assert shell.lines == expected_lines()


def a_cue_may_be_reported_from_within_its_call(folder):
    class Prompt(Listener):
        run = None

        def speak(self, cue):
            super().speak(cue)
            if self.run:
                self.run.cue_started(cue.id)
                self.run.cue_ended(cue.id, freshlegs.CueOutcome.SPOKEN)

    shell = Prompt()
    shell.run = run = opened(folder).start_run(chosen(), shell)
    wait_for(lambda: shell.cues, "the first cue")
    # Said already, or spoken right now: either way it stands in nobody's way.
    run.cue_ended(shell.cues[0].id, freshlegs.CueOutcome.SPOKEN)
    run.word(freshlegs.Word.EASING)
    wait_for(lambda: len(shell.cues) > 1, "the answer to the runner's word")
    run.finish()
    to_the_end(run, shell)
    assert not run.view().voice_failed and not shell.troubles


def errors_of_a_shell_come_back_as_they_are(folder):
    tool, shell = probe(), Failing()
    simulate(opened(folder), shell, minutes=1)
    view = shell.views[-1]
    error = raises(freshlegs.ShellError.Failed, lambda: tool.show(shell, view, 5))
    assert "no screen" in error.reason, error.reason

    class Frank(Listener):
        def show(self, view):
            super().show(view)
            raise freshlegs.ShellError.Failed("draw: the screen is dark")

    frank = Frank()
    error = raises(freshlegs.ShellError.Failed, lambda: tool.show(frank, view, 5))
    assert error.reason == "draw: the screen is dark" and frank.views == [view]
    patient = Listener()
    tool.show(patient, view, 5)
    assert patient.views == [view] * 5


TESTS = [
    a_shell_that_always_fails_stops_nothing,
    a_voice_that_keeps_failing_is_noticed,
    a_shell_that_stalls_delays_no_decision_and_loses_no_cue,
    a_shell_may_call_from_within_its_calls,
    a_cue_may_be_reported_from_within_its_call,
    errors_of_a_shell_come_back_as_they_are,
]
