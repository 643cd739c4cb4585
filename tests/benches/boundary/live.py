"""How often a live run crosses the boundary: a simulated phone, in real time.

    PYTHONPATH=target/generated/python python3 tests/benches/boundary/live.py [--seconds 60]

The phone does what the kits do: a position, the barometer and the step counter once a second each, cues reported as
they are spoken, the accelerometer once a second, and a feeder that renders sound 200 ms ahead as long as there is
any. It is paired with a strap and a pod, which `virtual-sensors` plays on an emulated BlueZ; what they measure comes
over the radio, so from within, but what becomes of them is told to the shell. Without that program, or dbus-daemon,
there are no sensors, and it says so.

A line for each kind of crossing with how often it came in a second, then the sums with their limits. Ends with
status 1 when one of them is broken.
"""

import argparse
import collections
import math
import os
import pathlib
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import freshlegs

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
PROGRAMS = pathlib.Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
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


class SoundWatch:
    """How often sound crosses while the metronome is on, and while there is nothing to be heard."""

    def __init__(self, counts):
        self.counts, self.seconds = counts, []

    def second(self, metronome):
        """One more second has begun, with the metronome told to be on, or not to be."""
        crossed = sum(self.counts[name] for name in SOUND_CALLS)
        self.seconds.append((crossed, self.counts["→ speak"], metronome))

    def rate(self, metronome):
        """Crossings a second, without those seconds in which a cue, or a change, has an earcon sound."""
        rates = []
        for before, now, after in zip(self.seconds, self.seconds[2:], self.seconds[3:]):
            quiet = before[1] == after[1]
            if quiet and before[2] == now[2] == after[2] == metronome:
                rates.append(after[0] - now[0])
        return sum(rates) / len(rates) if rates else None


class Sensors:
    """A strap and a pod of somebody who runs, on a bus of their own, where there can be one."""

    def __init__(self):
        self.program = None
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent"
        program = PROGRAMS / "virtual-sensors"
        if not program.exists() or not shutil.which("dbus-daemon"):
            print("no sensors: they need dbus-daemon, and the program virtual-sensors")
            return
        pipe = subprocess.PIPE
        self.program = subprocess.Popen([program, "--daemon-speed", "10"], stdin=pipe, stdout=pipe, text=True)
        address = self.program.stdout.readline().strip()
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address.removeprefix("DBUS_SYSTEM_BUS_ADDRESS=")

    def paired(self, companion, phone):
        """The radio, with what it has found paired: all of that before the count."""
        if not self.program:
            return None
        radio = companion.open_sensors(freshlegs.SensorOptions(), phone)
        radio.scan(False)
        wanted = {freshlegs.Offer.HEART_RATE, freshlegs.Offer.CADENCE}
        ends = time.monotonic() + 60
        while True:
            found = [sensor for sensor in radio.view().sensors if wanted & set(sensor.offers)]
            if wanted <= {offer for sensor in found for offer in sensor.offers}:
                break
            assert time.monotonic() < ends, "the sensors are not found"
            time.sleep(0.1)
        radio.stop_scan()
        for sensor in found:
            radio.pair(sensor.identity, None)
        return radio

    def close(self):
        if self.program:
            self.program.communicate("quit\n")


def drive(companion, seconds, worn):
    """A live run of so many seconds: silence, then the metronome, then silence. Gives what crossed in it."""
    counts, lock = collections.Counter(), threading.Lock()
    phone = Phone(counts, lock)
    options = freshlegs.RunOptions(kind=freshlegs.RunKind.EASY)
    radio = worn.paired(companion, phone)
    counts.clear()
    inner = companion.start_run(options, phone)
    if radio:
        radio.feed(inner)
    run = Counter(inner, counts, lock)
    tones = ToneFeed(Counter(inner.sound_feed(SOUND), counts, lock))
    ears = threading.Thread(target=listen, args=(phone, Mouth(run), tones), daemon=True)
    ears.start()

    metronome_s, off_s = seconds // 3, 2 * seconds // 3
    watch = SoundWatch(counts)
    began = time.monotonic()
    for second in range(seconds):
        watch.second(metronome=metronome_s <= second < off_s)
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
    took_s, view = time.monotonic() - began, inner.view()
    print(f"the run shows {len(view.sensors)} sensors, and a heart rate of {view.heart_rate_bpm.value}")
    return counts, took_s, watch.rate(metronome=True), watch.rate(metronome=False)


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
        companion = freshlegs.Companion(folder, freshlegs.new_key())
        worn = Sensors()
        counts, took_s, audible, idle = drive(companion, seconds, worn)
        worn.close()
    if not audible or idle is None:
        print("too short a run: nothing is known of sound, or of silence")
        return 1
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
    return any(rate > MOST[name] for name, rate in rates.items())


if __name__ == "__main__":
    sys.exit(main())
