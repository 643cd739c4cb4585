"""Kotlin on the Java virtual machine: the generated code, the kit, and the boundary with the real library."""

import re
import shutil
import xml.etree.ElementTree

from runner.commands import ROOT, TARGET, data_folder, follow, output, run
from runner.counts import FAILED, PASSED, Counts, say, skipped, verdict

PACKAGES = ["maven", "openjdk-17-jdk-headless"]
# What pictures of screens are drawn with: Android's own letters, and one font for Japanese.
FONTS = ["fonts-roboto-unhinted", "fonts-droid-fallback"]
PROJECT = ROOT / "tests" / "kotlin"
PHONES = ROOT / "android" / "build-library.sh"
MAVEN = ["mvn", "--file", PROJECT, "-Dstyle.color=never"]
# What Maven says where its repository is out of reach; a wrong name or version reads otherwise.
OUT_OF_REACH = re.compile(r"Could not transfer|Unknown host|Connection (refused|reset|timed out)|offline mode")


def kotlin():
    """Kotlin drives the library; the kit keeps its word; both are formatted, and loads on phones are looked at."""
    missing = [program for program in ("java", "mvn") if not shutil.which(program)]
    if missing:
        return skipped(f"{' and '.join(missing)} missing")
    if not run(ROOT / "bindings" / "generate", "--out", TARGET / "generated", "kotlin"):
        return FAILED
    return formatted() + tests() + alignment()


def formatted():
    """Whether our Kotlin is formatted as .editorconfig says."""
    return by_maven("--non-recursive", f"-Dtarget={TARGET}", "antrun:run@ktlint")[0]


def tests():
    """What the tests come to, as they report it themselves."""
    bluetooth = output(PHONES, "bluetooth")
    if bluetooth is None:
        say("the Bluetooth library's Java is not found")
        return FAILED
    # Tests that are gone since would be run and counted again.
    shutil.rmtree(TARGET / "kotlin", ignore_errors=True)
    library = TARGET / "debug"
    places = {
        "target": TARGET,
        "generated": TARGET / "generated",
        "library": library,
        "programs": library,
        "data": data_folder(),
        "bluetooth": bluetooth.strip(),
    }
    settings = [f"-D{name}={place}" for name, place in places.items()]
    # One module's failure does not keep the others from being tested.
    outcome, ended_well = by_maven("--quiet", "--fail-at-end", *settings, "test")
    counts = sum((count(report) for folder in reports() for report in folder.glob("TEST-*.xml")), Counts())
    if counts.passed and (ended_well or counts.failed):
        return counts
    return counts + outcome


def alignment():
    """That the check of libraries for phones tells good ones from bad ones."""
    if not shutil.which("cc"):
        return skipped("no C compiler to make libraries with")
    folder = TARGET / "kotlin" / "alignment"
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "empty.c"
    source.write_text("int nothing;\n")
    counts = Counts()
    for bytes_, good in (16384, True), (4096, False):
        library = folder / f"lib{bytes_}.so"
        if not run("cc", "-shared", f"-Wl,-z,max-page-size={bytes_}", "-o", library, source):
            return skipped("this compiler aligns no libraries")
        counts += verdict(run(PHONES, "check", library) == good)
    return counts


def by_maven(*words):
    """What a call of Maven came to, and whether it ended well."""
    lines, code = follow(*MAVEN, *words)
    if code == 0:
        return PASSED, True
    if reason := next((line for line in lines if OUT_OF_REACH.search(line)), None):
        return skipped(f"Maven's repository is out of reach: {reason.strip()}"), False
    return FAILED, False


def reports():
    return sorted((TARGET / "kotlin").glob("*/surefire-reports"))


def count(report):
    """What one report of Surefire says; why a test was skipped is passed on."""
    suite = xml.etree.ElementTree.parse(report).getroot()
    total, failures, errors, left_out = (int(suite.get(n, 0)) for n in ("tests", "failures", "errors", "skipped"))
    for case in suite.iter("testcase"):
        if (skip := case.find("skipped")) is not None:
            say(f"skipped: {case.get('name')}: {skip.get('message', 'no reason given')}")
    return Counts(total - failures - errors - left_out, failures + errors, left_out)
