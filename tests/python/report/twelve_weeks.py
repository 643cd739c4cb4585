"""Twelve weeks of a journal, brought into the program: a healthy spring, then legs that stay heavy.

Nothing in it is drawn by lot: the same days make the same report. The recorded runs of a month take part where
they are at hand; without them, the runs of all twelve weeks are entered by hand.
"""

from __future__ import annotations

import json
import subprocess
from datetime import date, timedelta
from pathlib import Path

FIRST = date(2013, 4, 15)
WEEKS = 12
LAST = FIRST + timedelta(days=7 * WEEKS - 1)
# From this week on, the legs are heavy and the nights short.
HEAVY_FROM_WEEK = 8
RECORDED = (date(2013, 6, 1), date(2013, 6, 30))
# Minutes of the runs of a week, from Monday on.
WEEK = {1: 40, 3: 50, 5: 35, 6: 75}
METRES_A_MINUTE = 178


class Journal:
    """A journal of the program in a folder of its own."""

    def __init__(self, program: Path, folder: str):
        self.program = program
        self.place = ["--data", f"{folder}/data", "--key-file", f"{folder}/key"]

    def say(self, *words: str, entered: str | None = None) -> str:
        done = subprocess.run(
            [self.program, *words, *self.place], input=entered, capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"freshlegs {' '.join(words[:3])} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def fill(self, recordings: list[Path]) -> int:
        """How many recorded runs and symptoms are in the journal then."""
        self.say("profile", "--resting-heart-rate", "50", "--maximal-heart-rate", "188", "--sex", "female")
        if recordings:
            self.say("import", *map(str, recordings))
        recorded = json_lines(self.say("runs", "--json"))
        entries = [*mornings(), *runs(bool(recorded)), *cards(recorded), *symptoms(), *others()]
        self.say("checkin", "-", entered=json.dumps(entries))
        return len(recorded) + sum(entry.get("kind") == "symptom" for entry in entries)

    def report(self, language: str, page: Path):
        self.say("profile", "--language", language)
        self.say("report", "--from", str(FIRST), "--to", str(LAST), "--html", str(page))


def json_lines(text: str) -> list[dict]:
    """A list, or one object a line."""
    if text.lstrip().startswith("["):
        return json.loads(text)
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def days():
    """Each day with its number and that of its week."""
    for number in range(7 * WEEKS):
        yield FIRST + timedelta(days=number), number, number // 7


def mornings():
    for day, number, week in days():
        # Now and then a morning is forgotten, and once, nearly a week.
        if number % 13 == 5 or 36 <= number <= 40:
            continue
        heavy = max(0, week - HEAVY_FROM_WEEK + 1)
        swing = number * 5 % 7 - 3
        morning = {
            "day": str(day),
            "sleep_h": round(7.4 - 0.4 * heavy + 0.2 * swing, 2),
            "sleep_quality": max(1, 4 - heavy // 2),
            "leg_heaviness": min(10, max(0, 2 + heavy + swing // 2)),
            "fatigue": min(5, 2 + heavy // 2),
            "mood": max(1, 4 - heavy // 2),
            "resting_heart_rate_bpm": 50 + 2 * heavy + swing % 3,
            "rmssd_ms": round(62 - 5 * heavy + 3.5 * swing, 1),
        }
        if heavy:
            morning["soreness"] = [{"part": "calf", "side": "left", "level": min(10, 2 + heavy)}]
        yield morning


def runs(are_recorded: bool):
    for day, _, week in days():
        minutes = WEEK.get(day.weekday())
        if minutes is None or (are_recorded and RECORDED[0] <= day <= RECORDED[1]):
            continue
        minutes += 2 * week
        yield {
            "kind": "activity",
            "day": str(day),
            "activity": "run",
            "minutes": minutes,
            "distance_m": minutes * METRES_A_MINUTE,
            "rpe": 3 + 0.5 * (day.weekday() == 6) + 0.25 * max(0, week - HEAVY_FROM_WEEK),
        }


def cards(recorded: list[dict]):
    for number, run in enumerate(sorted(recorded, key=lambda run: run["started_at"])):
        yield {
            "kind": "run_card",
            "day": run["started_at"][:10],
            "run": run["id"],
            "rpe": 4 + number % 5,
            "leg_heaviness": min(10, 2 + number // 5),
        }


def symptoms():
    told = [
        # Marks of HTML, and a word that no line has room for.
        ("pain", 70, {"part": "shin", "side": "left", "level": 4, "circumstances": ["bone_point", "at_night"],
                      "note": "<b>one point</b> & only there: " + "press" * 12}),
        ("heaviness", 72, {"circumstances": ["everyday_life"], "note": "stairs, and standing in the train"}),
        ("pain", 80, {"part": "shin", "side": "left", "level": 6, "circumstances": ["bone_point", "changes_gait"]}),
        ("chest_pain", 83, {"note": "on the hill, gone after a minute"}),
    ]
    for kind, number, what in told:
        yield {"kind": "symptom", "symptom": kind, "day": str(FIRST + timedelta(days=number)), **what}


def others():
    yield {"kind": "shoes", "day": str(FIRST), "name": "Blue ones"}
    yield {"kind": "blood", "day": str(FIRST + timedelta(days=60)), "ferritin_ug_per_l": 24}
    for number in (65, 67, 74):
        yield {"kind": "tag", "day": str(FIRST + timedelta(days=number)), "tag": "heat"}
