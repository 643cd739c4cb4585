"""What stages come to, and how it is said."""

import dataclasses
import re


@dataclasses.dataclass
class Counts:
    """What a stage, or all of them, came to."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other):
        pairs = zip(dataclasses.astuple(self), dataclasses.astuple(other))
        return Counts(*(one + another for one, another in pairs))

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


PASSED = Counts(passed=1)
FAILED = Counts(failed=1)


def verdict(good):
    return PASSED if good else FAILED


def skipped(why):
    say(f"skipped: {why}")
    return Counts(skipped=1)


def say(text):
    print(text, flush=True)


def count_tests(lines):
    """Counts libtest's results; a test that printed `skipped: why` has proved nothing and is skipped."""
    total, block, silent = Counts(), None, set()
    result = re.compile(r"test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored")
    for line in lines:
        if heading := re.fullmatch(r"---- (.+) stdout ----", line):
            block = heading[1]
        elif line == "failures:":
            block = None
        elif block and line.startswith("skipped:"):
            silent.add(block)
        elif found := result.match(line):
            passed, failed, ignored = map(int, found.groups())
            total += Counts(passed - len(silent), failed, ignored + len(silent))
            block, silent = None, set()
    return total
