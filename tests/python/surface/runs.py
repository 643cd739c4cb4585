"""Runs from Python: the same lines as in the terminal, taken up again, and touched after their end."""

import gc
import json

import freshlegs

from .shells import (
    KEY,
    LONG_S,
    MINUTES,
    SEED,
    Listener,
    chosen,
    opened,
    pressed,
    raises,
    recording,
    simulate,
    simulation,
    terminal,
    to_the_end,
    wait_for,
)

RECORDING = "Fr955v19.28andStryd.fit"


def a_simulated_run_sounds_as_in_the_terminal(folder):
    shell = Listener()
    simulate(opened(folder), shell)
    said = terminal("run", "--json", "--speed", "max", "--seed", SEED, "--minutes", MINUTES)
    assert shell.lines == said, f"python: {shell.lines}\nterminal: {said}"
    assert len(said) > 2 and shell.views and not shell.troubles


def a_run_with_heavy_legs_sounds_as_in_the_terminal(folder):
    shell = Listener()
    word = pressed(660, freshlegs.Press.WORD(freshlegs.Word.HEAVY))
    guide = pressed(200, freshlegs.Press.BREATH(freshlegs.BreathPattern.THREE_TWO))
    run = chosen(freshlegs.RunKind.INTERVALS, hot=True, auto_pause=True)
    simulate(opened(folder), shell, run=run, minutes=16, presses=[word, guide])
    words = ["run", "--json", "--speed", "max", "--seed", SEED, "--minutes", 16]
    words += ["--kind", "intervals", "--hot", "--press", "11:00=heavy", "--press", "3:20=breath-3-2"]
    said = terminal(*words)
    assert shell.lines == said, f"python: {shell.lines}\nterminal: {said}"
    assert any("rescue" in json.loads(line).get("kind", "") for line in said), said


def a_replayed_run_sounds_as_in_the_terminal(folder):
    path = recording(RECORDING)
    shell = Listener()
    options = freshlegs.ReplayOptions(run=chosen(), path=str(path))
    run = opened(folder).start_replay(options, shell)
    to_the_end(run, shell)
    said = terminal("run", "--json", "--speed", "max", "--replay", path)
    assert shell.lines == said, f"python: {shell.lines}\nterminal: {said}"
    assert json.loads(said[-1])["distance_m"] > 9_000


def beats_and_bytes_are_read_as_in_the_terminal(_folder):
    value = bytes([0x16, 0x98, 0x94, 0x01])
    assert freshlegs.decode("2A37", value) in terminal("decode", "2A37", value.hex(), "--json")[0]
    path = recording("HRV-Data.fit")
    options = freshlegs.HrvOptions(correction=freshlegs.HrvCorrection.LIPPONEN)
    report = freshlegs.hrv_of_file(str(path), options)
    assert [freshlegs.hrv_json_line(report)] == terminal("hrv", path, "--json")


def a_run_is_listed_and_read_back(folder):
    companion = opened(folder)
    shell = Listener()
    run = simulate(companion, shell)
    (row,) = companion.runs()
    assert row.id == run.id() and isinstance(row.origin, freshlegs.RunOrigin.SIMULATED)
    detail = companion.run(row.id)
    assert len(detail.track) >= MINUTES * 60 and detail.beats > 0
    assert [cue.text for cue in detail.cues] == [cue.text for cue in shell.cues]
    assert row.summary == shell.summary and row.summary.cues == len(detail.cues)
    assert companion.unfinished() == []


def a_live_run_takes_all_that_a_phone_feeds_it(folder):
    companion = opened(folder)
    shell = Listener()
    run = companion.start_run(chosen(freshlegs.RunKind.TREADMILL, hot=True), shell)
    info = dict(manufacturer=None, model=None, firmware=None, cadence_factor=None, priority=0)
    strap = run.sensor_joined(
        freshlegs.SensorInfo(identity="strap", name="Strap", offers=[freshlegs.Offer.HEART_RATE], **info)
    )
    run.sensor_link(strap, True)
    run.notification(strap, "2A37", bytes([0x06, 150]))
    run.barometric_altitude(52.5)
    run.phone_steps(1_000)
    run.acceleration(0, 20_000, [0, 0, 1_000] * 50)
    run.fix(
        freshlegs.Fix(
            latitude_deg=0.5, longitude_deg=0.5, accuracy_m=5.0, altitude_m=None, speed_m_per_s=2.8
        )
    )
    wait_for(lambda: run.view().heart_rate_bpm.value == 150, "the strap's heart rate")
    assert [sensor.name for sensor in run.view().sensors] == ["Strap"]

    run.lap()
    run.tap()
    run.metronome(None)
    run.metronome(172.0)
    run.keep_guide()
    run.breath_guide(None)
    run.guide_off()
    run.accept_offer()
    run.word(freshlegs.Word.HEAVY)
    run.word(freshlegs.Word.UNDO)
    run.routine_start("warm-up", 1)
    run.routine_next()
    run.routine_back()
    run.routine_stop()
    run.routine_decline()
    run.mute(True)
    run.mute(False)
    for cue in list(shell.cues):
        run.cue_started(cue.id)
        run.cue_ended(cue.id, freshlegs.CueOutcome.SPOKEN)
    run.pause()
    run.resume()
    assert run.elapsed_s() > 0 and not run.offers_cool_down()
    run.finish()
    to_the_end(run, shell)
    (row,) = companion.runs()
    assert row.kind == freshlegs.RunKind.TREADMILL and isinstance(row.origin, freshlegs.RunOrigin.LIVE)
    triggers = [lap.trigger for lap in companion.run(row.id).laps]
    assert freshlegs.LapTrigger.MANUAL in triggers, triggers


def a_run_that_is_let_go_of_can_be_resumed_or_closed(folder):
    companion = opened(folder)
    ended = []

    def resume(run_id):
        shell = Listener()
        run = companion.resume_run(run_id, shell)
        run.finish()
        to_the_end(run, shell)
        return shell.summary

    for end in (resume, companion.close_unfinished):
        run = companion.start_run(chosen(), Listener())
        run_id = run.id()
        del run
        gc.collect()
        wait_for(lambda: [found.id for found in companion.unfinished()] == [run_id], "an unfinished run")
        # Its threads may still be on their way out, and hold it.
        wait_for(lambda: not busy(lambda: ended.append(end(run_id))), "the end of the run's threads")
        assert companion.unfinished() == []
    assert [type(summary) for summary in ended] == [freshlegs.Summary] * 2
    assert len(companion.runs()) == 2


def busy(action):
    try:
        action()
    except freshlegs.CompanionError.Busy:
        return True
    return False


def a_run_that_is_over_takes_every_touch(folder):
    companion = opened(folder)
    shell = Listener()
    run = simulate(companion, shell)
    told = len(shell.cues), len(shell.views)
    run.finish()
    run.lap()
    run.pause()
    run.resume()
    run.cue_ended(1, freshlegs.CueOutcome.SPOKEN)
    run.phone_steps(1)
    run.word(freshlegs.Word.HEAVY)
    assert run.wait_until_over(0)
    assert run.view().elapsed_s >= MINUTES * 60 - 1
    feed = run.sound_feed(freshlegs.SoundFormat(sample_rate_hz=8_000))
    assert len(feed.render(80, feed.now_us())) == 160
    companion.delete_run(run.id())
    raises(freshlegs.CompanionError.NotFound, lambda: companion.run(run.id()))
    run.lap()
    assert told == (len(shell.cues), len(shell.views)), "a run that is over called its shell"


def a_red_flag_after_the_end_is_kept(folder):
    companion = opened(folder)
    shell = Listener()
    run = companion.start_run(chosen(), shell)
    run.finish()
    to_the_end(run, shell)
    assert companion.hold() is None
    run.word(freshlegs.Word.CHEST)
    assert companion.hold().word == freshlegs.Word.CHEST
    assert companion.today().hold is not None


def the_store_stays_open_for_as_long_as_a_run_holds_it(folder):
    companion = opened(folder)
    shell = Listener()
    run = companion.start_simulation(simulation(minutes=2, speed=60.0), shell)
    del companion
    gc.collect()
    raises(freshlegs.CompanionError.Busy, lambda: opened(folder))
    to_the_end(run, shell)
    run_id = run.id()
    del run
    gc.collect()
    assert [row.id for row in opened(folder, KEY).runs()] == [run_id]


def the_sound_of_a_run_comes_as_samples(folder):
    companion = opened(folder)
    shell = Listener()
    soundtrack = folder / "run.wav"
    run = companion.start_run(chosen(soundtrack=str(soundtrack)), shell)
    feed = run.sound_feed(freshlegs.SoundFormat(sample_rate_hz=48_000, stereo=True, float=True))
    raises(
        freshlegs.CompanionError.BadInput,
        lambda: run.sound_feed(freshlegs.SoundFormat(sample_rate_hz=1)),
    )
    feed.set_volumes(freshlegs.SoundVolumes(metronome_db=-3.0))
    feed.set_trim_ms(-20)
    run.metronome(180.0)
    wait_for(lambda: run.view().guide is not None, "the metronome")
    # A second holds three beats.
    second = feed.render(48_000, feed.now_us())
    assert len(second) == 48_000 * 8 and feed.sounding() and any(second)
    run.guide_off()
    wait_for(lambda: run.view().guide is None, "the metronome's end")
    run.finish()
    assert run.wait_until_over(LONG_S * 1000)
    # Long after all that there was to be heard.
    silence = feed.render(480, feed.now_us() + 60_000_000)
    assert not any(silence) and not feed.sounding()
    assert soundtrack.read_bytes()[:4] == b"RIFF"


TESTS = [
    a_simulated_run_sounds_as_in_the_terminal,
    a_run_with_heavy_legs_sounds_as_in_the_terminal,
    a_replayed_run_sounds_as_in_the_terminal,
    beats_and_bytes_are_read_as_in_the_terminal,
    a_run_is_listed_and_read_back,
    a_live_run_takes_all_that_a_phone_feeds_it,
    a_run_that_is_let_go_of_can_be_resumed_or_closed,
    a_run_that_is_over_takes_every_touch,
    a_red_flag_after_the_end_is_kept,
    the_store_stays_open_for_as_long_as_a_run_holds_it,
    the_sound_of_a_run_comes_as_samples,
]
