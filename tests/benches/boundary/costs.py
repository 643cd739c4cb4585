"""What a call, a record and a callback cost in Python.

    bindings/generate python
    cp target/debug/libfreshlegs.so target/generated/python
    PYTHONPATH=target/generated/python python3 tests/benches/boundary/costs.py

A line each: what, and microseconds, the best of several rounds, since what disturbs a measurement only ever adds
to it. The library of a phone is optimised, that of `target/debug` less so: against another one, say where it is by
PYTHONPATH; what needs the probe is left out where the library was built without.
"""

import tempfile
import time

import freshlegs

ROUNDS, ROUND_S = 7, 0.2


class Silent(freshlegs.Shell):
    """A shell that does nothing: what is measured is the way to it."""

    def __init__(self):
        self.cues = []

    def speak(self, cue):
        self.cues.append(cue)

    def hush(self, cue_id):
        pass

    def show(self, view):
        pass

    def sensors(self, events):
        pass

    def trouble(self, trouble):
        pass

    def finished(self, summary):
        pass


def best_us(task, each=1):
    """Microseconds of a task that does the same thing `each` times."""
    began = time.perf_counter()
    task()
    times = max(1, int(ROUND_S / max(time.perf_counter() - began, 1e-7)))

    def once():
        began = time.perf_counter()
        for _ in range(times):
            task()
        return (time.perf_counter() - began) / times / each

    return 1e6 * min(once() for _ in range(ROUNDS))


def main():
    with tempfile.TemporaryDirectory() as folder:
        companion = freshlegs.Companion(folder, freshlegs.new_key())
        shell = Silent()
        options = freshlegs.RunOptions(kind=freshlegs.RunKind.EASY)
        simulation = freshlegs.SimulationOptions(run=options, seed=5, minutes=3)
        run = companion.start_simulation(simulation, shell)
        run.wait_until_over(60_000)
        measure(run, shell)


def measure(run, shell):
    fix = freshlegs.Fix(
        latitude_deg=0.5, longitude_deg=0.5, accuracy_m=5.0, altitude_m=40.0, speed_m_per_s=2.8
    )
    second = [0, 0, 1_000] * 50
    feed = run.sound_feed(freshlegs.SoundFormat(sample_rate_hz=48_000))
    costs = {
        "a number out: elapsed_s": best_us(run.elapsed_s),
        "a number in: phone_steps": best_us(lambda: run.phone_steps(1)),
        "a small record in: fix": best_us(lambda: run.fix(fix)),
        "a second of acceleration in, 150 numbers": best_us(lambda: run.acceleration(0, 20_000, second)),
        "the whole view out: view": best_us(run.view),
        "200 ms of sound out, 9,600 frames": best_us(lambda: feed.render(9_600, feed.now_us())),
    }
    if hasattr(freshlegs, "Probe"):
        probe, view, cue = freshlegs.Probe(), run.view(), shell.cues[0]
        packet, page, times = bytes(20), bytes(4096), 100
        costs |= {
            "an empty call": best_us(probe.count),
            "a cue in and out": best_us(lambda: probe.echo_cue(cue)),
            "a view in and out": best_us(lambda: probe.echo_view(view)),
            "20 bytes in": best_us(lambda: probe.sum(packet)),
            "4,096 bytes in": best_us(lambda: probe.sum(page)),
            "an error": best_us(lambda: failing(probe)),
            "a callback with a view": best_us(lambda: probe.show(shell, view, times), each=times),
        }
    for what, cost in costs.items():
        print(f"{what:42}{cost:10.1f} µs")


def failing(probe):
    try:
        probe.fail(6)
    except freshlegs.CompanionError:
        pass


if __name__ == "__main__":
    main()
