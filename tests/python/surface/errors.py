"""Errors: each is the language's own, carries what it knows, and leaves everything usable."""

import freshlegs

from .shells import KEY, LONG_S, Listener, chosen, opened, probe, raises, simulate, wait_for

NOBODY = "01970000-0000-7000-8000-000000000000"


def errors_are_the_languages_own(folder):
    assert freshlegs.core_version().count(".") == 2
    store = folder / "store"
    companion = opened(store)
    wrong = raises(freshlegs.CompanionError.BadInput, lambda: freshlegs.decode("2A37", b"\x16"))
    assert wrong.reason and isinstance(wrong, freshlegs.CompanionError)
    raises(freshlegs.CompanionError.NotFound, lambda: companion.run(NOBODY))
    raises(freshlegs.CompanionError.BadInput, lambda: companion.run("no id"))
    draft = companion.profile()
    draft.maximal_heart_rate_bpm = 20
    wrong = raises(freshlegs.CompanionError.BadFields, lambda: companion.save_profile(draft))
    assert [error.field for error in wrong.errors] == ["maximal_heart_rate_bpm"]
    raises(freshlegs.CompanionError.Busy, lambda: opened(store))
    raises(freshlegs.CompanionError.BadInput, lambda: opened(store, b"short"))
    file = folder / "file"
    file.write_text("no folder, no run")
    raises(freshlegs.CompanionError.Storage, lambda: opened(file))
    raises(freshlegs.CompanionError.BadInput, lambda: companion.import_file(str(file), False))
    # Nothing of it did any harm.
    simulate(companion, Listener(), minutes=2)


def a_wrong_key_is_told_from_damage(folder):
    opened(folder)
    raises(freshlegs.CompanionError.WrongKey, lambda: opened(folder, bytes(32)))
    assert opened(folder).set_aside() is None
    database = max(folder.iterdir(), key=lambda path: path.stat().st_size)
    with database.open("r+b") as file:
        file.write(bytes(4_096))
    companion = opened(folder)
    assert companion.set_aside() is not None and companion.runs() == []


def every_error_crosses_with_all_that_it_knows(_folder):
    errors, tool = freshlegs.CompanionError, probe()
    expected = [
        (errors.WrongKey, {}),
        (errors.Busy, {}),
        (errors.StorageFull, {}),
        (errors.Storage, {"reason": "fail on purpose"}),
        (errors.TooNew, {"found": 9, "known": 4}),
        (errors.BadInput, {"reason": "fail on purpose", "offset": 7}),
        (
            errors.BadFields,
            {"errors": [freshlegs.FieldError(field="probe", reason="is wrong on purpose")]},
        ),
        (errors.NotFound, {"what": "what is not there"}),
        (errors.Broken, {}),
        (errors.Internal, {"reason": "fail on purpose"}),
    ]
    assert tool.failures() == len(expected)
    for number, (kind, knows) in enumerate(expected):
        error = raises(kind, lambda: tool.fail(number))
        assert type(error) is kind and vars(error) == knows, (error, vars(error))
    assert tool.count() == 1


def a_panic_becomes_an_error_and_ends_nothing(_folder):
    tool = probe()
    for _ in range(3):
        error = raises(freshlegs.InternalError, tool.panic)
        assert "on purpose" in str(error)
    assert tool.count() == 1


def a_run_that_breaks_says_so_and_is_stored(folder):
    companion = opened(folder)
    shell = Listener()
    run = companion.start_run(chosen(), shell)
    wait_for(lambda: shell.views, "the first view")
    probe().break_run(run)
    raises(freshlegs.CompanionError.Broken, lambda: run.wait_until_over(LONG_S * 1000))
    raises(freshlegs.CompanionError.Broken, run.lap)
    raises(freshlegs.CompanionError.Broken, run.finish)
    assert [type(trouble) for trouble in shell.troubles] == [freshlegs.Trouble.BROKEN]
    assert shell.summary is None and run.view().elapsed_s >= 0
    # A red flag is kept in spite of it.
    run.word(freshlegs.Word.DIZZY)
    assert companion.hold().word == freshlegs.Word.DIZZY
    assert [kept.id for kept in companion.unfinished()] == [run.id()]
    simulate(companion, Listener(), minutes=2)


def what_does_not_fit_is_refused_before_it_crosses(folder):
    companion = opened(folder)
    run = companion.start_run(chosen(), Listener())
    raises(ValueError, lambda: run.phone_steps(-1))
    raises(ValueError, lambda: run.phone_steps(2**64))
    raises(TypeError, lambda: run.phone_steps("many"))
    raises(TypeError, lambda: freshlegs.decode("2A37", "16"))
    raises(UnicodeEncodeError, lambda: companion.search_entries("\ud800"))
    raises(ValueError, freshlegs.LiveRun)
    # What a language can say and a file system cannot.
    raises(freshlegs.CompanionError, lambda: opened("nul\0byte"))
    raises(freshlegs.CompanionError, lambda: companion.import_file("nul\0byte", False))
    assert companion.search_entries("nul\0byte") == []
    run.finish()
    assert run.wait_until_over(LONG_S * 1000)


def keys_that_do_not_fit_the_store_are_told(folder):
    path, store = folder / "key", folder / "store"
    opened(store, KEY)
    raises(
        freshlegs.CompanionError.WrongKey, lambda: freshlegs.load_or_create_key(str(path), str(store))
    )
    path.write_bytes(b"no key")
    raises(
        freshlegs.CompanionError.BadInput, lambda: freshlegs.load_or_create_key(str(path), str(store))
    )
    raises(freshlegs.CompanionError.BadInput, lambda: freshlegs.replace_key(str(path), b"short"))
    assert path.read_bytes() == b"no key"


TESTS = [
    errors_are_the_languages_own,
    a_wrong_key_is_told_from_damage,
    every_error_crosses_with_all_that_it_knows,
    a_panic_becomes_an_error_and_ends_nothing,
    a_run_that_breaks_says_so_and_is_stored,
    what_does_not_fit_is_refused_before_it_crosses,
    keys_that_do_not_fit_the_store_are_told,
]
