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


# How the languages' test programs name a test that failed: libtest, ours in Python, Surefire, Swift's two.
FAILURE = re.compile(r"test .+ \.\.\. FAILED|FAILED: |.*<<< (FAILURE|ERROR)!|✘ Test (?!run with)|Test Case .+ failed \(")
remembered = []


def remember(line):
    """Keeps a line that names a failed test, to be said once more at the end."""
    if FAILURE.match(line):
        remembered.append(line)


PASSED = Counts(passed=1)
FAILED = Counts(failed=1)


def verdict(good):
    return PASSED if good else FAILED


def skipped(why):
    say(f"skipped: {why}")
    return Counts(skipped=1)


def say(text):
    print(text, flush=True)


class Successes:
    """What libtest prints of tests that passed, which nobody reads; `tell` says whether a line is none of it."""

    def __init__(self):
        self.inside = False

    def tell(self, line):
        if line == "successes:":
            self.inside = True
        elif line == "failures:" or line.startswith("test result:"):
            self.inside = False
        # Why a test was skipped is of interest even where it counts as passed.
        return line.startswith("skipped:") or not (self.inside or re.fullmatch(r"test .+ \.\.\. ok", line))


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
