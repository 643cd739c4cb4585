"""What many calls do: memory stays flat, and threads keep out of each other's way."""

import ctypes
import gc
import os
import pathlib
import sys
import threading

import freshlegs

from .shells import (
    KEY,
    SEED,
    Listener,
    chosen,
    expected_lines,
    opened,
    probe,
    simulate,
    to_the_end,
)

CYCLES = 10_000
THREADS = 8
STATM = pathlib.Path("/proc/self/statm")
# How much more of each there may be afterwards: caches of allocators and threads breathe. Whoever leaks an object
# in each of ten thousand cycles leaks far more.
SLACK = {"resident bytes": 900_000, "allocated bytes": 100_000, "Python objects": 500}


class Mallinfo2(ctypes.Structure):
    """What glibc knows of its heap, by mallinfo(3); `uordblks` are the bytes in use."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


def memory():
    """What is in use, by the system, by the heap that Rust takes from, and by Python."""
    gc.collect()
    used = {"Python objects": sys.getallocatedblocks()}
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallinfo2"):
        libc.mallinfo2.restype = Mallinfo2
        # Pages that are free but kept would be taken for used.
        libc.malloc_trim(0)
        info = libc.mallinfo2()
        used["allocated bytes"] = info.uordblks + info.hblkhd
    if STATM.exists():
        used["resident bytes"] = int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return used


def stays_flat(cycle, cycles=CYCLES):
    # Caches fill, arenas grow: what comes after that is a leak.
    for _ in range(max(cycles // 5, 20)):
        cycle()
    before = memory()
    for _ in range(cycles):
        cycle()
    grown = {what: used - before[what] for what, used in memory().items()}
    said = ", ".join(f"{more:+} {what}" for what, more in grown.items())
    print(f"  {cycles} cycles: {said}", flush=True)
    leaks = {what for what, more in grown.items() if more > SLACK[what]}
    assert not leaks, f"after {cycles} cycles: {said}"


def ten_thousand_objects_leave_nothing_behind(folder):
    companion = opened(folder)
    shell = Listener()
    run = simulate(companion, shell, minutes=1)
    sound = freshlegs.SoundFormat(sample_rate_hz=8_000)

    def cycle():
        reading = companion.start_reading()
        reading.finish()
        feed = run.sound_feed(sound)
        feed.render(8, 0)

    stays_flat(cycle)


def ten_thousand_values_errors_and_callbacks_leave_nothing_behind(folder):
    tool, shell = probe(), Listener()
    simulate(opened(folder), shell, minutes=2)
    view, cue = shell.views[-1], shell.cues[0]

    class Glance(Listener):
        def show(self, view):
            pass

    def cycle():
        freshlegs.Probe().count()
        assert tool.echo_view(view) == view and tool.echo_cue(cue) == cue
        assert tool.sum(b"\x02" * 500) == 1_000
        tool.show(Glance(), view, 1)
        try:
            tool.fail(6)
        except freshlegs.CompanionError.BadFields as error:
            assert error.errors

    stays_flat(cycle)


def hundreds_of_companions_leave_nothing_behind(folder):
    def cycle():
        companion = freshlegs.Companion(str(folder), KEY)
        assert companion.runs() == []

    stays_flat(cycle, cycles=300)


def hundreds_of_runs_leave_nothing_behind(folder):
    companion = opened(folder)

    def cycle():
        shell = Listener()
        run = companion.start_run(chosen(), shell)
        run.lap()
        run.finish()
        to_the_end(run, shell)
        companion.delete_run(run.id())

    stays_flat(cycle, cycles=100)


def together(work):
    """Runs `work(number)` in eight threads at once; what one of them raises is raised here."""
    barrier, errors = threading.Barrier(THREADS), []

    def begin(number):
        try:
            barrier.wait()
            work(number)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def eight_threads_share_a_companion(folder):
    companion = opened(folder)
    expected = expected_lines(minutes=2)
    written = 10

    def work(number):
        shell = Listener()
        for index in range(written):
            note = f"thread {number}, entry {index}"
            draft = freshlegs.Draft.CHECK_IN(freshlegs.CheckIn(leg_heaviness=number, note=note))
            entry = companion.write_entry(draft)
            assert companion.entry(entry.id).draft == draft
            assert companion.today().readiness
        simulate(companion, shell, minutes=2, seed=SEED)
        assert shell.lines == expected

    together(work)
    day = companion.local_day()
    notes = {entry.draft[0].note for entry in companion.entries(day, day)}
    assert len(notes) == THREADS * written and len(companion.runs()) == THREADS


def eight_threads_touch_one_run(folder):
    companion = opened(folder)
    shell = Listener()
    run = companion.start_run(chosen(), shell)
    feed = run.sound_feed(freshlegs.SoundFormat(sample_rate_hz=8_000))
    touches = 200

    def work(number):
        for index in range(touches):
            run.phone_steps(index)
            run.fix(
                freshlegs.Fix(
                    latitude_deg=0.5 + index * 1e-6,
                    longitude_deg=0.5,
                    accuracy_m=5.0,
                    altitude_m=None,
                    speed_m_per_s=None,
                )
            )
            assert len(feed.render(80, feed.now_us())) == 160
            assert run.view().elapsed_s >= 0
            if index % 50 == 0:
                run.lap()

    together(work)
    run.finish()
    to_the_end(run, shell)
    assert companion.run(run.id()).row.summary == shell.summary


TESTS = [
    ten_thousand_objects_leave_nothing_behind,
    ten_thousand_values_errors_and_callbacks_leave_nothing_behind,
    hundreds_of_companions_leave_nothing_behind,
    hundreds_of_runs_leave_nothing_behind,
    eight_threads_share_a_companion,
    eight_threads_touch_one_run,
]
