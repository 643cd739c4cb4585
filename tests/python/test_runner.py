"""Checks the test runner: what it counts, what it skips, what licences it allows."""

import pathlib
import sys
import tempfile
from unittest import mock

import licences

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import size  # noqa: E402
from runner import elsewhere, phones, setup, trixie  # noqa: E402
from runner.counts import FAILURE, Successes, count_tests  # noqa: E402
from runner.swift import count_swift_tests, version  # noqa: E402

LIBTEST = """\
running 4 tests
test a_run_without_sensors_is_timed ... ok
test the_replays_agree ... ok

successes:

---- the_replays_agree stdout ----
skipped: no recordings here
skipped: twice said, once counted

---- a_run_without_sensors_is_timed stdout ----
not skipped: only talking

successes:
    a_run_without_sensors_is_timed
    the_replays_agree

test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
   Doc-tests freshlegs_engine
test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s
"""

SWIFT = """\
Test Case 'MemoryTests.testOne' started at 2025-01-01 10:00:00.000
Test Case 'MemoryTests.testOne' passed (0.003 seconds)
Test Case '-[CoreTests.MemoryTests testTwo]' failed (0.003 seconds).
Test Case 'MemoryTests.testThree' skipped (0.008 seconds)
Test Suite 'All tests' failed at 2025-01-01 10:00:00.000
\t Executed 3 tests, with 1 test skipped and 1 failure (0 unexpected) in 0.011 (0.011) seconds
◇ Test run started.
◇ Suite Errors started.
◇ Test "a sentence (in brackets) passed after all" started.
◇ Passing 1 argument kind → .easy to several(_:)
✔ Test "a sentence (in brackets) passed after all" passed after 0.001 seconds.
✔ Test several(_:) passed after 0.001 seconds.
✘ Test wrong() recorded an issue at Errors.swift:7:22: Expectation failed: 1 == 2
✘ Test wrong() failed after 0.001 seconds with 1 issue.
✘ Suite Errors failed after 0.005 seconds with 1 issue.
➜ Test "the replays agree" skipped: "no recordings here"
✘ Test run with 4 tests failed after 0.009 seconds with 1 issue.
"""


def a_test_that_says_it_was_skipped_is_not_passed():
    counts = count_tests(LIBTEST.splitlines())
    assert str(counts) == "3 passed, 2 failed, 2 skipped", counts


def failures_are_shown_and_named_and_successes_are_not():
    successes = Successes()
    shown = [line for line in LIBTEST.splitlines() if line and successes.tell(line)]
    assert shown == [
        "running 4 tests",
        "skipped: no recordings here",
        "skipped: twice said, once counted",
        "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        "   Doc-tests freshlegs_engine",
        "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
    ], shown
    named = [line for line in SWIFT.splitlines() if FAILURE.match(line)]
    assert len(named) == 3 and all("wrong" in line or "testTwo" in line for line in named), named
    assert FAILURE.match("test pilot::it_lands ... FAILED")
    assert FAILURE.match("[ERROR]   ScreensTest.pictures:20 <<< FAILURE!")
    assert FAILURE.match("FAILED: the_guide_is_read") and not FAILURE.match("test pilot::it_lands ... ok")


def both_of_swifts_test_libraries_are_counted():
    counts = count_swift_tests(SWIFT.splitlines())
    assert str(counts) == "3 passed, 2 failed, 2 skipped", counts


def a_swift_is_known_by_its_version():
    assert version("Swift version 6.0.3 (swift-6.0.3-RELEASE)") == (6, 0)
    assert version("swift-driver version: 1.115 Apple Swift version 5.10 (swiftlang-5.10)") == (5, 10)
    assert version(None) == version("swift: command not found") == (0, 0)


def the_mirror_is_the_one_that_apt_uses():
    sources = """\
# A remark.
Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security

Types: deb
URIs: http://mirror.example/debian http://other.example/debian
Suites: bookworm bookworm-updates
"""
    lists = "deb [signed-by=/key] http://list.example/debian bookworm main\n"
    with tempfile.TemporaryDirectory() as folder:
        apt = pathlib.Path(folder)
        assert trixie.mirror_of(apt) is None
        (apt / "sources.list").write_text(lists)
        assert trixie.mirror_of(apt) == "http://list.example/debian"
        (apt / "sources.list.d").mkdir()
        (apt / "sources.list.d" / "debian.sources").write_text(sources)
        assert trixie.mirror_of(apt) == "http://mirror.example/debian"


def a_phone_is_skipped_where_no_rust_builds_for_it():
    with (
        mock.patch.object(elsewhere, "output", return_value=None),
        mock.patch.object(elsewhere, "DEBIAN", pathlib.Path("nowhere")),
        mock.patch.object(phones, "run", side_effect=AssertionError("nothing can be run")),
    ):
        counts = phones.phones()
    assert str(counts) == "0 passed, 0 failed, 2 skipped", counts


def a_function_counts_where_it_is_written():
    for symbol, crate in {
        "_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE": "core",
        "_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..Drop$GT$4drop17h0E": "alloc",
        "_ZN60_$LT$$RF$T$u20$as$u20$freshlegs_engine..words..Text$GT$4into17h0E": "freshlegs_engine",
        "_RNvXs_NtCs4fqI2P2rA04_5alloc6stringNtB4_6String": "alloc",
        "_RINvCs4fqI2P2rA04_9freshlegs4pickNtCs1_5other4TypeE": "freshlegs",
        "uniffi_freshlegs_fn_func_core_version": "freshlegs",
        ".Lanon.0123.45": None,
    }.items():
        assert size.crate_of(symbol) == crate, (symbol, size.crate_of(symbol))


def a_map_of_the_linker_says_whose_each_byte_is():
    text = """\
             VMA              LMA     Size Align Out     In      Symbol
             3d0              3d0     4a10     8 .text
             3d0              3d0       40     8         /t/freshlegs.0-cgu.0.rcgu.o:(.text._ZN5serde2de17h0E)
             3d0              3d0       40     1                 serde::de
             410              410       c0     8         /t/libopenssl_sys-0f1e.rlib(sha256.o):(.text)
            9a10             9a10       20     1         /t/freshlegs.0-cgu.0.rcgu.o:(.rodata..Lanon.ab.1)
            aa10             aa10       30     1         /t/freshlegs.0-cgu.0.rcgu.o:(.bss.state)
               0                0       50     1         /t/freshlegs.0-cgu.0.rcgu.o:(.debug_str)
"""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "map"
        path.write_text(text)
        pieces = [(p.owner, p.kind, p.size) for p in size.read(path)]
    assert pieces == [
        ("serde", "code", 0x40),
        (size.CIPHER, "code", 0xC0),
        (size.NO_OWNER, "constants", 0x20),
    ], pieces


def a_licence_is_judged_by_the_whole_expression():
    allowed = {"MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"}
    for expression in (
        "MIT",
        "MIT/Apache-2.0",
        "GPL-3.0 OR MIT",
        "(GPL-3.0 OR MIT) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
    ):
        assert licences.permits(expression, allowed), expression
    for expression in ("GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0", "(MIT OR GPL-3.0) AND WTFPL"):
        assert not licences.permits(expression, allowed), expression


def a_licence_is_hashed_as_cargo_deny_does():
    # By the xxhash package 4.1.0, of the text as cargo-deny reads it: every line ends in a line feed.
    examples = {
        b"short": 0xAA803289,
        b"line one\r\nline two\r\nand a third, so that it is longer than a stripe\n": 0xA60CB070,
    }
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "LICENSE"
        for text, expected in examples.items():
            path.write_bytes(text)
            assert licences.hash_of(path) == expected, text


def a_package_that_is_not_to_be_had_keeps_no_other_away():
    asked = []

    def run(*command, **_):
        asked.append(command[-1])
        return command[-1] == "one==1"

    with tempfile.TemporaryDirectory() as folder:
        scripts = pathlib.Path(folder)
        (scripts / "requirements.txt").write_text("# Two.\none==1\ntwo==2\n")
        with (
            mock.patch.multiple(setup, SCRIPTS=scripts, CACHE=scripts, run=run),
            mock.patch.object(setup.venv, "create"),
        ):
            counts = setup.python_environment()
        assert not (scripts / "venv" / "requirements.sha256").exists()
    assert str(counts) == "0 passed, 0 failed, 1 skipped", counts
    assert asked[1:] == ["one==1", "two==2"], asked


def main():
    failed = 0
    tests = [
        a_test_that_says_it_was_skipped_is_not_passed,
        failures_are_shown_and_named_and_successes_are_not,
        both_of_swifts_test_libraries_are_counted,
        a_swift_is_known_by_its_version,
        the_mirror_is_the_one_that_apt_uses,
        a_phone_is_skipped_where_no_rust_builds_for_it,
        a_function_counts_where_it_is_written,
        a_map_of_the_linker_says_whose_each_byte_is,
        a_licence_is_judged_by_the_whole_expression,
        a_licence_is_hashed_as_cargo_deny_does,
        a_package_that_is_not_to_be_had_keeps_no_other_away,
    ]
    for test in tests:
        try:
            test()
            print(f"ok: {test.__name__}")
        except AssertionError as error:
            failed += 1
            print(f"FAILED: {test.__name__}: {error}")
    print(f"{len(tests) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
