"""Everything of a companion beside runs: who runs, what is written down, looked at, kept and moved."""

import datetime
import json

import freshlegs

from .shells import KEY, LONG_S, Listener, chosen, opened, probe, raises, simulate, today

PASSPHRASE = "a phrase of several words"
OTHER_KEY = bytes(range(1, 33))


def the_runner_is_remembered(folder):
    companion = opened(folder)
    profile = companion.profile()
    profile.resting_heart_rate_bpm, profile.maximal_heart_rate_bpm = 52, 188
    profile.units, profile.language = freshlegs.UnitSystem.IMPERIAL, freshlegs.Language.GERMAN
    companion.save_profile(profile)
    background = companion.background()
    background.asthma = True
    companion.save_background(background)
    companion.save_journal_settings(freshlegs.JournalSettings(body_mass=True))
    reminders = companion.reminder_settings()
    reminders.morning_check_in, reminders.morning_at_min = True, 7 * 60
    companion.save_reminder_settings(reminders)
    del companion

    companion = opened(folder)
    assert companion.set_aside() is None
    assert companion.profile() == profile and companion.background() == background
    assert companion.journal_settings().body_mass and companion.reminder_settings() == reminders
    companion.switch_reminder_off(freshlegs.ReminderKind.MORNING_CHECK_IN)
    assert not companion.reminder_settings().morning_check_in


def an_entry_is_written_found_changed_and_deleted(folder):
    companion = opened(folder)
    day = companion.local_day()
    draft = freshlegs.Draft.CHECK_IN(
        freshlegs.CheckIn(
            sleep_h=6.5,
            leg_heaviness=7,
            soreness=[
                freshlegs.Soreness(
                    part=freshlegs.BodyPart.CALF, side=freshlegs.BodySide.LEFT, level=4
                )
            ],
            note="Hügel, 坂道, 🏃",
        )
    )
    companion.check_entry(draft)
    written = companion.write_entry(draft)
    assert written.day == day and written.draft == draft == companion.entry(written.id).draft
    assert [entry.id for entry in companion.entries(day, day)] == [written.id]
    kinds = [freshlegs.EntryKind.CHECK_IN]
    assert [found.id for found in companion.search_entries("坂道", kinds=kinds)] == [written.id]
    assert companion.search_entries("坂道", kinds=[freshlegs.EntryKind.TAG]) == []

    rested = freshlegs.Draft.CHECK_IN(freshlegs.CheckIn(sleep_h=8.0, leg_heaviness=1))
    assert companion.edit_entry(written.id, rested).draft == rested
    assert companion.day(day).entries[0].kind == freshlegs.EntryKind.CHECK_IN
    week, month = companion.week(day), companion.month(day)
    assert day in [shown.date for shown in week.days] and day in [shown.date for shown in month.days]
    companion.delete_entry(written.id)
    raises(freshlegs.CompanionError.NotFound, lambda: companion.entry(written.id))
    raises(freshlegs.CompanionError.BadFields, lambda: companion.write_entry(rested, "2999-01-01"))


def a_red_flag_is_raised_and_set_aside(folder):
    companion = opened(folder)
    symptom = freshlegs.Draft.SYMPTOM(
        freshlegs.Symptom(symptom=freshlegs.SymptomKind.CHEST_PAIN, level=6)
    )
    assert companion.questions_about(symptom) is not None
    companion.write_entry(symptom)
    (flag, *_) = companion.today().flags
    assert flag.kind == freshlegs.FlagKind.CHEST_PAIN
    assert companion.today().may_run.verdict == freshlegs.RunVerdict.STOP_UNTIL_SEEN
    assert "<html" in companion.report_html()
    assert companion.take_along().sections
    assert companion.flag_was_seen(flag.kind)
    assert flag.kind not in [open_.kind for open_ in companion.today().flags]

    pain = freshlegs.Draft.SYMPTOM(
        freshlegs.Symptom(
            symptom=freshlegs.SymptomKind.PAIN,
            part=freshlegs.BodyPart.SHIN,
            level=5,
            circumstances=[freshlegs.Circumstance.BONE_POINT],
        )
    )
    companion.write_entry(pain)
    kinds = [flag.kind for flag in companion.today().flags]
    assert freshlegs.FlagKind.BONE_PAIN in kinds, kinds
    assert companion.flag_is_gone(freshlegs.FlagKind.BONE_PAIN)


def a_hold_is_answered(folder):
    companion = opened(folder)
    shell = Listener()
    run = companion.start_run(chosen(), shell)
    run.word(freshlegs.Word.PAIN)
    run.finish()
    assert run.wait_until_over(LONG_S * 1000)
    best = companion.hold().answers[0].answer
    assert companion.answer_follow_up(best) is None and companion.hold() is None
    raises(freshlegs.CompanionError.NotFound, lambda: companion.answer_follow_up(best))


def days_are_looked_at_from_every_side(folder):
    companion = opened(folder)
    path = folder / "run.gpx"
    path.write_text(gpx(minutes=12))
    imported = companion.import_file(str(path), False)
    (session,) = imported.sessions
    assert isinstance(session.fate, freshlegs.ImportFate.NEW)
    again = companion.import_file(str(path), False)
    assert [type(session.fate) for session in again.sessions] == [freshlegs.ImportFate.DUPLICATE]
    run_id = session.fate.id
    review = companion.run_review(run_id)
    day = review.day
    assert companion.day(day).runs and review.splits
    # A file of positions has no beats; a strap's do.
    options = freshlegs.HrvOptions(correction=freshlegs.HrvCorrection.LIPPONEN)
    raises(freshlegs.CompanionError.BadInput, lambda: companion.hrv_of_run(run_id, options))
    simulated = simulate(companion, Listener(), minutes=3)
    assert companion.hrv_of_run(simulated.id(), options).beats > 100
    for metric in freshlegs.TrendMetric:
        assert companion.trend(metric).metric == metric
    assert sum(load.distance_m for load in companion.load_days(day, day)) > 2_000
    assert companion.load().measure_text and companion.gait_summary() is not None
    assert [point.date for point in companion.hrv_points(day, day)] == [day]
    assert [point.date for point in companion.resting_heart_rate_points(day, day)] == [day]
    assert companion.review().headline and companion.why().headline and companion.why(4).days == 28
    outcome = companion.answer_advice(freshlegs.Advice.REST_DAY, True, True)
    assert isinstance(outcome.draft, freshlegs.Draft.ADVICE_OUTCOME)
    assert [(row.advice, row.tried) for row in companion.what_helped()] == [
        (freshlegs.Advice.REST_DAY, 1)
    ]


def gpx(minutes):
    """A run of yesterday at three metres a second, due north, a point every five seconds."""
    began = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
    points = "".join(
        f'<trkpt lat="{0.5 + at * 3 / 111_195:.7f}" lon="0.5"><ele>40</ele>'
        f"<time>{began + datetime.timedelta(seconds=at):%Y-%m-%dT%H:%M:%SZ}</time></trkpt>"
        for at in range(0, minutes * 60 + 1, 5)
    )
    return (
        '<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk>'
        f"<type>running</type><trkseg>{points}</trkseg></trk></gpx>"
    )


def habits_and_reminders_come_and_go(folder):
    companion = opened(folder)
    assert [choice.habit for choice in companion.habit_choices()]
    choice = freshlegs.HabitChoice(habit=freshlegs.HabitKind.MOBILITY, times_a_week=3)
    companion.choose_habits([choice])
    assert companion.habit_choices() == [choice]
    assert [habit.habit for habit in companion.habits()] == [freshlegs.HabitKind.MOBILITY]
    settings = companion.reminder_settings()
    settings.morning_check_in = True
    companion.save_reminder_settings(settings)
    for reminder in companion.reminders():
        assert reminder.title and reminder.body
        companion.reminder_was_shown(reminder)
    # At least tomorrow's: whether today's is still to come depends on the hour.
    assert companion.reminders()


def a_season_is_planned(folder):
    companion = opened(folder)
    assert companion.season().goal is None and companion.journal_today() == today()
    start = freshlegs.StartDraft(given_on=companion.local_day(), longest_run_m=8_000.0, runs_a_week=3)
    companion.set_start_answers(start)
    year = int(companion.local_day()[:4]) + 1
    goal = freshlegs.GoalDraft(
        distance_m=21_097.5,
        date=f"{year}{companion.local_day()[4:8]}15",
        set_on=companion.local_day(),
        days_a_week=4,
        name="Half",
    )
    companion.set_goal(goal)
    assert companion.season().goal.name == "Half"
    assert len(companion.week_ahead().days) == 7
    companion.answer_suggestion(True)
    assert companion.today().accepted in (True, None)
    companion.set_goal(None)
    assert companion.season().goal is None


def a_routine_is_played(folder):
    companion = opened(folder)
    keys = [routine.key for routine in companion.routines(today(), 1)]
    assert "warm-up" in keys, keys
    shell = Listener()
    routine = companion.start_routine("warm-up", 1, today(), 1_000.0, shell)
    assert routine.wait_until_over(LONG_S * 1000) and shell.over.is_set() and shell.cues
    assert any(view.routine for view in shell.views)

    shell = Listener()
    routine = companion.start_routine("mobility", 1, today(), None, shell)
    feed = routine.sound_feed(freshlegs.SoundFormat(sample_rate_hz=8_000))
    assert len(feed.render(8, feed.now_us())) == 16
    routine.pause()
    routine.resume()
    routine.mute(True)
    routine.next()
    routine.back()
    routine.cue_started(1)
    routine.cue_ended(1, freshlegs.CueOutcome.FAILED)
    routine.stop()
    assert routine.wait_until_over(LONG_S * 1000) and shell.over.is_set()
    unknown = lambda: companion.start_routine("juggling", 1, today(), None, Listener())  # noqa: E731
    raises(freshlegs.CompanionError.NotFound, unknown)


def a_morning_reading_is_begun_and_one_of_a_file_is_kept(folder):
    companion = opened(folder)
    reading = companion.start_reading(60)
    assert reading.view().headline and not reading.is_over()
    reading.skip_settling()
    reading.finish()
    assert reading.is_over() and reading.view().refusal
    raises(freshlegs.CompanionError.BadInput, lambda: companion.keep_reading(reading))
    beats = folder / "calm.txt"
    # A breath every eight beats.
    swing = [1_000, 1_018, 1_025, 1_018, 1_000, 982, 975, 982]
    beats.write_text("\n".join(str(swing[beat % 8]) for beat in range(180)))
    options = freshlegs.HrvOptions(correction=freshlegs.HrvCorrection.LIPPONEN, at_rest=True)
    report = freshlegs.hrv_of_file(str(beats), options)
    assert report.beats == 180 and "rmssd_ms" in json.loads(freshlegs.hrv_json_line(report))
    kept = companion.read_morning_file(str(beats))
    assert 55 < kept.draft[0].resting_heart_rate_bpm < 62
    exported = folder / "readings.csv"
    exported.write_text("date,rmssd,hr\n2026-01-02,45.1,52\n2026-01-03,44.0,53\n")
    taken = companion.import_journal(str(exported))
    assert (taken.days, taken.new, taken.faults) == (2, 2, []), taken
    assert companion.import_journal(str(exported)).known == 2


def all_of_it_can_be_moved_and_ended(folder):
    companion = opened(folder / "first")
    simulate(companion, Listener(), minutes=2)
    companion.write_entry(freshlegs.Draft.TAG(freshlegs.Tag(tag=freshlegs.TagKind.TRAVEL)))
    backup, plain = folder / "all.age", folder / "all.json"
    assert companion.backup(str(backup), PASSPHRASE).new >= 2
    assert companion.export_json(str(plain)).new >= 2 and json.loads(plain.read_text("utf-8"))
    assert companion.export_csv(str(folder / "tables")).new >= 2

    second, third = opened(folder / "second"), opened(folder / "third")
    raises(freshlegs.CompanionError.WrongKey, lambda: second.restore(str(backup), "another"))
    assert second.restore(str(backup), PASSPHRASE).new == third.import_json(str(plain)).new >= 2
    assert second.restore(str(backup), PASSPHRASE).new == 0
    assert second.runs() == third.runs() == companion.runs()

    second.change_key(OTHER_KEY)
    del second
    raises(freshlegs.CompanionError.WrongKey, lambda: opened(folder / "second", KEY))
    second = opened(folder / "second", OTHER_KEY)
    assert len(second.runs()) == 1
    second.delete_everything()
    assert second.runs() == []


def a_key_is_made_kept_and_wrapped(folder):
    path, store = str(folder / "key"), str(folder / "store")
    key = freshlegs.load_or_create_key(path, store)
    assert len(key) == 32 and freshlegs.load_or_create_key(path, store) == key
    other = freshlegs.new_key()
    assert other != key and len(other) == 32
    freshlegs.replace_key(path, other)
    assert freshlegs.load_or_create_key(path, store) == other
    wrapped = freshlegs.wrap_key(other, PASSPHRASE)
    assert other not in wrapped and freshlegs.unwrap_key(wrapped, PASSPHRASE) == other
    raises(freshlegs.CompanionError.WrongKey, lambda: freshlegs.unwrap_key(wrapped, "another"))


def the_guide_is_read_in_every_language(_folder):
    for language in freshlegs.Language:
        groups = freshlegs.guide_contents(language)
        pages = [entry.topic for group in groups for entry in group.pages]
        assert len(pages) > 40
        page = freshlegs.guide_page(language, pages[0])
        assert page.title and page.text and freshlegs.guide_topic(page.slug) == pages[0]
        assert page.slug in [found.slug for found in freshlegs.search_guide(language, page.title)]
    assert freshlegs.guide_topic("no such page") is None
    assert freshlegs.guide_topic_of_cue(freshlegs.CueKind.RESCUE_BREATHE) is not None


def the_day_stands_still_while_pictures_are_drawn(folder):
    tool, companion = probe(), opened(folder)
    # Late in the evening of 17 June 2026 in Berlin, and already the 18th in Tokyo.
    tool.stop_wall_clock(1_781_726_400_000, 7_200)
    try:
        assert companion.local_day() == "2026-06-17"
        tool.stop_wall_clock(1_781_726_400_000, 32_400)
        assert companion.local_day() == "2026-06-18"
    finally:
        tool.start_wall_clock()
    assert companion.local_day() != "2026-06-17"


TESTS = [
    the_day_stands_still_while_pictures_are_drawn,
    the_runner_is_remembered,
    an_entry_is_written_found_changed_and_deleted,
    a_red_flag_is_raised_and_set_aside,
    a_hold_is_answered,
    days_are_looked_at_from_every_side,
    habits_and_reminders_come_and_go,
    a_season_is_planned,
    a_routine_is_played,
    a_morning_reading_is_begun_and_one_of_a_file_is_kept,
    all_of_it_can_be_moved_and_ended,
    a_key_is_made_kept_and_wrapped,
    the_guide_is_read_in_every_language,
]
