"""Compares how the coach says numbers with the num2words package, in every language.

Every number below ten thousand and every 37th up to a hundred thousand. Where the two differ on
purpose, the rule is written down here with its reason, and makes theirs into ours; one that never
applies is a failure, as it would hide something.

    tests/run python

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a language failed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

try:
    import num2words
except ImportError:
    num2words = None

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
NUMBERS = [*range(10_000), *range(10_000, 100_000, 37)]


@dataclass(frozen=True)
class Difference:
    """What they say otherwise, and why we do not."""

    reason: str
    ours: Callable[[str], str]


def replaced(pattern: str, by: str) -> Callable[[str], str]:
    return lambda words: re.sub(pattern, by, words)


# Our tag to their name for the language, and the differences.
LANGUAGES: dict[str, tuple[str, list[Difference]]] = {
    "en": ("en", [Difference("a comma in speech is a pause", replaced(",", ""))]),
    "de": ("de", []),
    "fr": ("fr", []),
    "es": (
        "es",
        [
            Difference("one is shortened before mil", replaced(r"\bveintiuno mil\b", "veintiún mil")),
            Difference("one is shortened before mil", replaced(r"\by uno mil\b", "y un mil")),
        ],
    ),
    "pt": ("pt_BR", [Difference("a comma in speech is a pause", replaced(",", ""))]),
    "it": (
        "it",
        [
            Difference("diciotto keeps its vowels after hundreds", replaced("dicotto", "diciotto")),
            Difference("tre has its accent at the end of any compound", replaced(r"(?<=\w)tre$", "tré")),
        ],
    ),
    "nl": (
        "nl",
        [
            Difference("there is a space after duizend", replaced(r"duizend(?=.)", "duizend ")),
            Difference("one needs no accents within a word", replaced(r"(?<=\w)één", "een")),
        ],
    ),
    "ja": ("ja", [Difference("rei is for reading digits, zero for a value", replaced("^零$", "ゼロ"))]),
}


def ours() -> dict[str, dict[int, str]]:
    said = subprocess.run(
        [PROGRAMS / "say-numbers"],
        input="".join(f"{number}\n" for number in NUMBERS),
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    found: dict[str, dict[int, str]] = {}
    for line in said.splitlines():
        tag, number, words = line.split(" ", 2)
        found.setdefault(tag, {})[int(number)] = words
    return found


def compare(tag: str, said: dict[int, str]) -> bool:
    """Whether all numbers agree; prints the first that do not, and how often each rule applied."""
    theirs, differences = LANGUAGES[tag]
    applied = [0] * len(differences)
    wrong = []
    for number in NUMBERS:
        expected = num2words.num2words(number, lang=theirs)
        for place, difference in enumerate(differences):
            changed = difference.ours(expected)
            applied[place] += changed != expected
            expected = changed
        if said.get(number) != expected:
            wrong.append(f"{number}: {expected!r} expected, {said.get(number)!r} said")
    idle = [d.reason for d, times in zip(differences, applied, strict=True) if not times]
    print(f"{'FAILED' if wrong or idle else 'ok':6} {tag}, {len(NUMBERS)} numbers")
    for difference, times in zip(differences, applied, strict=True):
        print(f"       {times} otherwise: {difference.reason}")
    for line in wrong[:10]:
        print(f"       {line}")
    for reason in idle:
        print(f"       never applied: {reason}")
    return not wrong and not idle


def main() -> int:
    if num2words is None:
        print("skipped: num2words is not installed")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    said = ours()
    results = [compare(tag, said.get(tag, {})) for tag in LANGUAGES]
    if unknown := said.keys() - LANGUAGES.keys():
        print(f"FAILED {', '.join(sorted(unknown))}: nothing to compare with")
        results.append(False)
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
