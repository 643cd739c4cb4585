"""Data races, looked for while eight threads use one run and one companion."""

from runner.commands import TARGET, follow, output
from runner.counts import FAILED, count_tests, say, skipped

HOST = "x86_64-unknown-linux-gnu"
TESTS = ["--test", "defects", "--test", "boundary"]


def races():
    """Threads of shells and of the library race for nothing, says ThreadSanitizer."""
    if output("cargo", "+nightly", "--version") is None:
        return skipped("ThreadSanitizer needs a nightly toolchain")
    if output("rustup", "component", "add", "rust-src", "--toolchain", "nightly") is None:
        return skipped("the sources of the standard library are not to be had")
    lines, code = follow(
        "cargo",
        "+nightly",
        "test",
        # The standard library as well: its locks would be taken for none.
        "-Zbuild-std",
        "--target",
        HOST,
        "--target-dir",
        TARGET / "races",
        "-p",
        "freshlegs-tests",
        "--features",
        "freshlegs/probe",
        *TESTS,
        RUSTFLAGS="-Zsanitizer=thread",
        TSAN_OPTIONS="halt_on_error=0",
    )
    counts = count_tests(lines)
    reports = sum("WARNING: ThreadSanitizer" in line for line in lines)
    if reports:
        say(f"{reports} reports of ThreadSanitizer")
        counts += FAILED
    elif code != 0 and counts.failed == 0:
        say("the tests ended before or outside of their tests")
        counts += FAILED
    return counts
