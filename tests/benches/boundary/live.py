"""How often a live run crosses the boundary: a simulated phone, in real time.

    PYTHONPATH=target/generated/python python3 tests/benches/boundary/live.py [--seconds 60]

The phone does what the kits do: a position, the barometer and the step counter once a second each, cues reported as
they are spoken, the accelerometer once a second, and a feeder that renders sound 200 ms ahead as long as there is
any. What a strap measures comes over the radio and so from within; here it is put in past the count.

A line for each kind of crossing with how often it came in a second, then the sums with their limits. Ends with
status 1 when one of them is broken.
"""

import argparse
import collections
import math
import queue
import struct
import sys
import tempfile
import threading
import time

import freshlegs

# Crossings a second: without sound and accelerometer, of the accelerometer, of audible sound, of silence.
MOST = {"run": 5.0, "accelerometer": 1.0, "sound, audible": 10.0, "sound, idle": 0.0}
SOUND = freshlegs.SoundFormat(sample_rate_hz=48_000)
SOUND_CALLS = ("render", "now_us", "sounding")
CHUNK_S = 0.2
CADENCE_SPM = 172.0


class Counter:
    """Passes calls on to an object of the library, and counts them."""

    def __init__(self, inner, counts, lock):
        self._inner, self._counts, self._lock = inner, counts, lock

    def __getattr__(self, name):
        method = getattr(self._inner, name)

        def counted(*arguments):
            with self._lock:
                self._counts[name] += 1
            return method(*arguments)

        return counted


class Phone(freshlegs.Shell):
    """A shell that only puts into its queue what it is told, as those of the kits do."""

    def __init__(self, counts, lock):
        self.told, self.counts, self.lock = queue.Queue(), counts, lock

    def tell(self, kind, *what):
        with self.lock:
            self.counts[f"→ {kind}"] += 1
        self.told.put((kind, *what))

    def speak(self, cue):
        self.tell("speak", cue)

    def hush(self, cue_id):
        self.tell("hush", cue_id)

    def show(self, view):
        self.tell("show", view)

    def sensors(self, events):
        self.tell("sensors", events)

    def trouble(self, trouble):
        self.tell("trouble", trouble)

    def finished(self, summary):
        self.tell("finished", summary)


class ToneFeed:
    """Renders ahead while anything may be heard; what starts it is a cue or a guide that it is told of."""

    def __init__(self, feed):
        self.feed = feed
        self.wanted, self.ended = threading.Event(), threading.Event()
        self.has_guide = False
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def want(self, has_guide):
        self.has_guide = has_guide
        self.wanted.set()

    def run(self):
        while not self.ended.is_set():
            self.wanted.wait()
            self.wanted.clear()
            # Where the sink plays is its own clock's matter: asked for once, and then counted on.
            heard_at_us, due = self.feed.now_us() + int(CHUNK_S * 1e6), time.monotonic()
            sounds = True
            while (sounds or self.has_guide) and not self.ended.is_set():
                # A metronome is silent between its beats: then it is the guide that says what follows.
                sounds = any(self.feed.render(int(SOUND.sample_rate_hz * CHUNK_S), heard_at_us))
                heard_at_us += int(CHUNK_S * 1e6)
                due += CHUNK_S
                time.sleep(max(0.0, due - time.monotonic()))

    def end(self):
        self.ended.set()
        self.wanted.set()
        self.thread.join()


class Window:
    """The calls of one kind between two moments of the run."""

    def __init__(self, counts, names, first_s, last_s):
        self.counts, self.names, self.first_s, self.last_s = counts, names, first_s, last_s
        self.began = self.ended = None

    def at(self, second):
        total = sum(self.counts[name] for name in self.names)
        if second == self.first_s:
            self.began = total
        if second == self.last_s:
            self.ended = total

    @property
    def rate(self):
        return (self.ended - self.began) / (self.last_s - self.first_s)


def drive(companion, seconds):
    """A live run of so many seconds: silence, then the metronome, then silence. Gives what crossed in it."""
    counts, lock = collections.Counter(), threading.Lock()
    phone = Phone(counts, lock)
    options = freshlegs.RunOptions(
        kind=freshlegs.RunKind.EASY,
        conditions=freshlegs.Conditions(hot=False, humid=False, hilly=False),
    )
    inner = companion.start_run(options, phone)
    run = Counter(inner, counts, lock)
    tones = ToneFeed(Counter(inner.sound_feed(SOUND), counts, lock))
    strap = inner.sensor_joined(strap_info())
    inner.sensor_link(strap, True)
    ears = threading.Thread(target=listen, args=(phone, Mouth(run), tones), daemon=True)
    ears.start()

    metronome_s, off_s = seconds // 3, 2 * seconds // 3
    # The first cue is over by then; the second half of a metronome is without its cue.
    idle = Window(counts, SOUND_CALLS, min(8, metronome_s - 2), metronome_s - 1)
    audible = Window(counts, SOUND_CALLS, metronome_s + 3, off_s - 1)
    began = time.monotonic()
    for second in range(seconds):
        idle.at(second)
        audible.at(second)
        inner.notification(strap, "2A37", struct.pack("<BB", 0x06, 120 + second % 30))
        run.fix(position(second))
        run.barometric_altitude(40 + second * 0.02)
        run.phone_steps(1_000 + int(second * CADENCE_SPM / 60))
        run.acceleration(0, 20_000, a_second_of_running(second))
        if second == metronome_s:
            run.metronome(CADENCE_SPM)
        if second == off_s:
            run.guide_off()
        time.sleep(max(0.0, began + second + 1 - time.monotonic()))
    run.finish()
    ears.join()
    tones.end()
    return counts, time.monotonic() - began, audible.rate, idle.rate


class Mouth:
    """Speaks one cue after the other, in the time that each should take."""

    def __init__(self, run):
        self.run, self.cues = run, queue.Queue()
        threading.Thread(target=self.speak, daemon=True).start()

    def speak(self):
        while True:
            cue = self.cues.get()
            time.sleep(cue.lead_in_ms / 1_000)
            if self.run.elapsed_s() > cue.expires_at_s:
                self.run.cue_ended(cue.id, freshlegs.CueOutcome.EXPIRED)
                continue
            self.run.cue_started(cue.id)
            time.sleep(cue.expected_speech_ms / 1_000)
            self.run.cue_ended(cue.id, freshlegs.CueOutcome.SPOKEN)


def listen(phone, mouth, tones):
    while True:
        kind, *what = phone.told.get()
        if kind == "speak":
            mouth.cues.put(what[0])
            tones.want(tones.has_guide)
        elif kind == "show" and (what[0].guide is not None) != tones.has_guide:
            tones.want(what[0].guide is not None)
        elif kind == "finished":
            return


def strap_info():
    return freshlegs.SensorInfo(
        identity="strap",
        name="Strap",
        manufacturer=None,
        model=None,
        firmware=None,
        cadence_factor=None,
        priority=0,
        offers=[freshlegs.Offer.HEART_RATE],
    )


def a_second_of_running(second):
    """Fifty samples of a phone that goes up and down once with every step."""
    angles = (2 * math.pi * CADENCE_SPM / 60 * (second + sample / 50) for sample in range(50))
    return [axis for angle in angles for axis in (0, 0, round(1_000 + 700 * math.sin(angle)))]


def position(second):
    """Due north at 2.8 metres a second."""
    return freshlegs.Fix(
        latitude_deg=0.5 + second * 2.8 / 111_195,
        longitude_deg=0.5,
        accuracy_m=4.0,
        altitude_m=40.0,
        speed_m_per_s=2.8,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=60, help="how long the run is")
    seconds = parser.parse_args().seconds
    if seconds < 15:
        parser.error("less than 15 seconds hold neither silence nor a metronome")
    with tempfile.TemporaryDirectory() as folder:
        companion = freshlegs.Companion.open(folder, freshlegs.new_key())
        counts, took_s, audible, idle = drive(companion, seconds)
    for name, count in sorted(counts.items(), key=lambda item: -item[1]):
        print(f"{name:24}{count:6}{count / took_s:8.2f} /s")
    rest = sum(count for name, count in counts.items() if name not in {*SOUND_CALLS, "acceleration"})
    rates = {
        "run": rest / took_s,
        "accelerometer": counts["acceleration"] / took_s,
        "sound, audible": audible,
        "sound, idle": idle,
    }
    for name, rate in rates.items():
        print(f"{name:24}{rate:14.2f} /s, at most {MOST[name]:.0f}")
    if not audible:
        print("the metronome was never rendered: nothing is known of sound")
    return not audible or any(rate > MOST[name] for name, rate in rates.items())


if __name__ == "__main__":
    sys.exit(main())
