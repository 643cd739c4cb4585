"""Swift: the generated code and ours, against the library, without a Mac."""

import platform
import re

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


def swift():
    """Generated Swift drives the library, the iOS kit's tests pass, and our Swift is formatted."""
    try:
        swift_here = toolchain()
    except (trixie.Unavailable, OSError) as why:
        return skipped(f"no Swift {OLDEST[0]}.{OLDEST[1]} or newer: {why}")
    if not run(ROOT / "bindings" / "generate", "--out", GENERATED, "swift"):
        return FAILED
    return tested(swift_here) + formatted(swift_here)


def toolchain():
    """What a command line with Swift begins with: this machine's own, else Debian's."""
    found = version(output("swift", "--version"))
    if found >= OLDEST:
        return ["swift"]
    root = trixie.debian("swift", INSIDE)
    if not trixie.runs_what_is_built_here(root):
        raise trixie.Unavailable("what is built here is too new for the Debian that has it")
    swift_there = [*trixie.within(root, TARGET, data_folder().resolve()), "swift"]
    if version(output(*swift_there, "--version")) < OLDEST:
        raise trixie.Unavailable("the one that Debian has does not work here")
    return swift_there


def version(said):
    found = re.search(r"Swift version (\d+)\.(\d+)", said or "")
    return tuple(map(int, found.groups())) if found else (0, 0)


def tested(swift_here):
    told = {
        "FRESHLEGS_DATA": str(data_folder().resolve()),
        "FRESHLEGS_PROGRAMS": str(TARGET / "debug"),
        "FRESHLEGS_LIBRARY": str(TARGET / "debug"),
    }
    where = ["--package-path", PACKAGE, "--scratch-path", TARGET / "swift", "--disable-sandbox"]
    if platform.system() == "Linux":
        # Observation of Swift 6.0 needs a symbol that no library there has (swiftlang/swift#75670).
        where += ["-Xlinker", "--allow-shlib-undefined"]
    lines, code = follow(*swift_here, "test", *where, **told)
    counts = count_swift_tests(lines)
    if code != 0 and counts.failed == 0:
        say("swift test failed before or outside of its tests")
        counts += FAILED
    elif counts == Counts():
        say("swift test ran no test")
        counts += FAILED
    return counts


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


def formatted(swift_here):
    """Whether our own Swift is written as swift-format would; what is generated lies behind links."""
    settings = PACKAGE / ".swift-format"
    sources = [PACKAGE / "Package.swift", PACKAGE / "Sources", PACKAGE / "Tests"]
    how = ["--strict", "--parallel", "--recursive", "--configuration", settings]
    return verdict(run(*swift_here, "format", "lint", *how, *sources))
