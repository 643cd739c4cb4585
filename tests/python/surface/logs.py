"""What is logged, and what never is."""

import pathlib

import freshlegs

from .shells import Listener, opened, raises, simulate


def logs_go_into_a_folder_and_hold_nothing_of_the_runner(folder):
    wanted = folder / "logs"
    options = freshlegs.LogOptions(level=freshlegs.LogLevel.DEBUG, folder=str(wanted))
    file = folder / "file"
    file.write_text("no folder")
    nowhere = freshlegs.LogOptions(level=freshlegs.LogLevel.DEBUG, folder=str(file))
    raises(freshlegs.CompanionError.Storage, lambda: freshlegs.start_logs(nowhere))
    assert freshlegs.start_logs(options)
    assert not freshlegs.start_logs(options), "a second call counted"

    freshlegs.log_event(freshlegs.LogLevel.WARN, "boundary", "a line of the shell's")
    companion = opened(folder / "store")
    note = freshlegs.CheckIn(note="nobody else's business", leg_heaviness=9)
    companion.write_entry(freshlegs.Draft.CHECK_IN(note))
    simulate(companion, Listener(), minutes=2)
    (path,) = freshlegs.log_files(str(wanted))
    text = pathlib.Path(path).read_text(encoding="utf-8")
    assert "a line of the shell's" in text and "boundary" in text, text
    assert "business" not in text and "heart_rate" not in text, text
    assert freshlegs.log_files(str(folder)) == []


# The last of all: whatever fails on purpose would be said on standard error from here on.
TESTS = [logs_go_into_a_folder_and_hold_nothing_of_the_runner]
