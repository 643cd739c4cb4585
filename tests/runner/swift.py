"""Swift: the generated code and ours, against the library, without a Mac."""

import contextlib
import os
import pathlib
import platform
import re
import shutil
import subprocess
import tempfile

from runner import trixie
from runner.commands import ROOT, TARGET, data_folder, follow, output, run
from runner.counts import FAILED, Counts, say, skipped, verdict

# What makes the Debian that Swift comes from where this machine has none.
PACKAGES = [trixie.MAKER]
# Swift links with a C compiler's help; the library asks for D-Bus as it is loaded.
INSIDE = ["swiftlang", "libc6-dev", "libstdc++-14-dev", "g++", "libdbus-1-3"]
OLDEST = (6, 0)
PACKAGE = ROOT / "ios"
GENERATED = ROOT / "target" / "generated"
SOURCES = ["Package.swift", "Sources", "Tests", "App", "Widgets", "Intents", "UITests"]
# What stands in for Apple's frameworks where there is no Xcode.
STAND_INS = ROOT / "tests" / "swift"
SCREENS = "FreshLegsScreensTests"
# The test that goes through the app as a newcomer does, with sensors that only play for it.
WALK = r"\.WalkTests"
BUS = "DBUS_SYSTEM_BUS_ADDRESS"


def swift():
    """The iOS app is compiled, and its kit, its screens and its library proved; our Swift is formatted."""
    # Sensors are played in a folder of their own: another Debian sees it too.
    with tempfile.TemporaryDirectory(prefix="freshlegs-") as air:
        try:
            swift_here = toolchain(pathlib.Path(air))
        except (trixie.Unavailable, OSError) as why:
            return skipped(f"no Swift {OLDEST[0]}.{OLDEST[1]} or newer: {why}")
        if not run(ROOT / "bindings" / "generate", "--out", GENERATED, "swift", "words"):
            return FAILED
        # Screens are drawn in the main thread, one test after the other: together they would starve all others.
        counts = tested(swift_here, "--skip", SCREENS)
        counts += tested(swift_here, "--skip-build", "--no-parallel", "--filter", SCREENS, "--skip", WALK)
        counts += walked(swift_here, air)
        return counts + formatted(swift_here) + parsed(swift_here)


def toolchain(air):
    """What a command line with Swift begins with: this machine's own, else Debian's."""
    found = version(output("swift", "--version"))
    if found >= OLDEST:
        return ["swift"]
    root = trixie.debian("swift", INSIDE)
    if not trixie.runs_what_is_built_here(root):
        raise trixie.Unavailable("what is built here is too new for the Debian that has it")
    swift_there = [*trixie.within(root, TARGET, data_folder().resolve(), air), "swift"]
    if version(output(*swift_there, "--version")) < OLDEST:
        raise trixie.Unavailable("the one that Debian has does not work here")
    return swift_there


def version(said):
    found = re.search(r"Swift version (\d+)\.(\d+)", said or "")
    return tuple(map(int, found.groups())) if found else (0, 0)


def tested(swift_here, *which, **environment):
    told = {
        "FRESHLEGS_DATA": str(data_folder().resolve()),
        "FRESHLEGS_PROGRAMS": str(TARGET / "debug"),
        "FRESHLEGS_LIBRARY": str(TARGET / "debug"),
    }
    where = ["--package-path", PACKAGE, "--scratch-path", TARGET / "swift", "--disable-sandbox"]
    if platform.system() == "Linux":
        # Observation of Swift 6.0 needs a symbol that no library there has (swiftlang/swift#75670).
        where += ["-Xlinker", "--allow-shlib-undefined"]
    lines, code = follow(*swift_here, "test", *where, *which, **told, **environment)
    counts = count_swift_tests(lines)
    if code != 0 and counts.failed == 0:
        say("swift test failed before or outside of its tests")
        counts += FAILED
    elif counts == Counts():
        say("swift test ran no test")
        counts += FAILED
    return counts


def walked(swift_here, air):
    """The walk through the app: in a process of its own, since a process asks once where Bluetooth is."""
    if platform.system() != "Linux":
        return skipped("sensors are only played on Linux: nobody walks through the app")
    if not shutil.which("dbus-daemon"):
        return skipped("dbus-daemon is missing: nobody walks through the app")
    with playing(air) as address:
        return tested(swift_here, "--skip-build", "--filter", WALK, **{BUS: address})


@contextlib.contextmanager
def playing(folder):
    """Where sensors are played, ten times as fast as they are."""
    program = [TARGET / "debug" / "virtual-sensors", "--daemon-speed", "10"]
    told = os.environ | {"TMPDIR": folder}
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=told
    ) as played:
        try:
            yield played.stdout.readline().strip().removeprefix(f"{BUS}=")
        finally:
            played.communicate("quit\n")


def count_swift_tests(lines):
    """Counts what both of Swift's test libraries report: XCTest and Testing."""
    case = re.compile(r"Test Case '.+' (passed|failed|skipped) \(")
    # A name in quotation marks, or a function; a run and a suite say so after `Test` and in the mark's place.
    test = re.compile(r"\S+ +Test (?!run with |case )(?:\".*\"|\S+\(.*\)) (passed after|failed after|skipped)")
    ended = {"passed": "passed", "failed": "failed", "skipped": "skipped"}
    counts = Counts()
    for line in lines:
        if found := case.match(line) or test.match(line):
            outcome = ended[found[1].split()[0]]
            counts += Counts(**{outcome: 1})
    return counts


def parsed(swift_here):
    """Whether what only Xcode compiles, tests of the app's windows, is Swift at all."""
    sources = sorted((PACKAGE / "UITests").glob("*.swift"))
    return verdict(run(*swift_here[:-1], "swiftc", "-frontend", "-parse", "-swift-version", "6", *sources))


def formatted(swift_here):
    """Whether our own Swift is written as swift-format would; what is generated lies behind links."""
    settings = PACKAGE / ".swift-format"
    sources = [PACKAGE / name for name in SOURCES]
    how = [*swift_here, "format", "lint", "--strict", "--parallel", "--recursive", "--configuration"]
    # What stands in for Apple's frameworks has Apple's names, which are not always as Swift's are now.
    theirs = [STAND_INS / ".swift-format", STAND_INS / "Package.swift", STAND_INS / "Sources"]
    return verdict(run(*how, settings, *sources)) + verdict(run(*how, *theirs))
