"""The stages that need Rust, and the boundary that is generated from it."""

import difflib
import pathlib
import re
import sys
import tempfile

from runner.commands import ROOT, SCRIPTS, TARGET, follow, output, python, run, script
from runner.counts import FAILED, Counts, Successes, count_tests, say, skipped, verdict

# One set of features everywhere, so that nothing is built twice.
WHOLE = ["--workspace", "--all-features"]
WITHOUT_BLE = ["-p", "freshlegs", "--no-default-features", "--features", "vendored-openssl"]
SURFACE = ROOT / "tests" / "snapshots" / "surface.txt"
# What must not come along, by the beginnings of the names of packages.
RUNTIMES = r"tokio|async-std|smol$"
BLUETOOTH = r"btleplug|bluez|dbus|libdbus|zbus|objc2|windows$"


def fmt():
    """Rust is formatted."""
    return verdict(run("cargo", "fmt", "--all", "--check"))


def engine():
    """The engine builds alone; the library builds without Bluetooth, which only ble brings."""
    counts = verdict(run("cargo", "check", "-p", "freshlegs-engine"))
    counts += verdict(run("cargo", "check", *WITHOUT_BLE, "--lib"))
    pure = rf"{RUNTIMES}|{BLUETOOTH}|.*sqlite|uniffi"
    counts += brings_none("the engine", ["-p", "freshlegs-engine"], pure)
    # Android's log comes with the names of JNI's types, but not with JNI.
    deaf = rf"{RUNTIMES}|{BLUETOOTH}|jni$"
    counts += brings_none("the library without ble", WITHOUT_BLE, deaf)
    others = ["-p", "freshlegs", "--all-features", "--prune", "freshlegs-ble"]
    counts += brings_none("the library outside of ble", others, rf"{RUNTIMES}|{BLUETOOTH}")
    return counts


def brings_none(what, packages, unwelcome):
    """That no dependency, on any platform, has an unwelcome name."""
    # Build scripts are no part of what is built.
    tree = output("cargo", "tree", *packages, "--target", "all", "-e", "normal", "--prefix", "none")
    if tree is None:
        say(f"cargo tree failed for {what}")
        return FAILED
    names = {line.split()[0] for line in tree.splitlines() if line}
    found = sorted(name for name in names if re.match(unwelcome, name))
    for name in found:
        say(f"{what} depends on {name}")
    return verdict(not found)


def walls():
    """Each package names only what it may."""
    return script(SCRIPTS / "walls.py", sys.executable)


def licences():
    """Every dependency's licence is allowed by deny.toml, and the app on Android shows it."""
    counts = script(SCRIPTS / "licences.py", sys.executable)
    counts += script(SCRIPTS / "licence_list.py", sys.executable)
    if output("cargo", "deny", "--version") is not None:
        counts += verdict(run("cargo", "deny", "--all-features", "check", "licenses"))
    return counts


def clippy():
    """No warning from clippy, pedantic lints included."""
    return verdict(run("cargo", "clippy", *WHOLE, "--all-targets", "--", "-D", "warnings"))


def doc():
    """The documentation builds without a warning."""
    return verdict(run("cargo", "doc", *WHOLE, "--no-deps", RUSTDOCFLAGS="-D warnings"))


def build():
    """Everything builds: libraries, programs, tests and benches."""
    return verdict(built())


def built():
    """Builds what other stages run: the libraries and programs."""
    # With the tests, which share the features of their dependencies: without, much is built twice.
    return run("cargo", "build", *WHOLE, "--all-targets")


def test():
    """Every Rust test, the examples in the documentation included."""
    # A snapshot that differs fails here; accepting it is a decision for a person.
    words = ["cargo", "test", *WHOLE, "--no-fail-fast", "--", "--show-output"]
    lines, code = follow(*words, shown=Successes().tell, INSTA_UPDATE="no")
    counts = count_tests(lines)
    if code != 0 and counts.failed == 0:
        say("cargo test failed before or outside of its tests")
        counts += FAILED
    return counts


def surface():
    """The boundary is as it is written down: a change of it is seen in tests/snapshots/surface.txt."""
    if not built():
        return FAILED
    now = output(ROOT / "bindings" / "generate", "--built", "--surface")
    if now is None:
        say("the surface cannot be read from the library")
        return FAILED
    then = SURFACE.read_text() if SURFACE.exists() else ""
    for line in difflib.unified_diff(then.splitlines(), now.splitlines(), "as written down", "now", lineterm=""):
        say(line)
    return verdict(now == then)


def boundary():
    """Generated Python calls everything on the surface, and is called by it."""
    if not built():
        return FAILED
    with tempfile.TemporaryDirectory() as folder:
        if not run(ROOT / "bindings" / "generate", "--built", "--out", folder, "python"):
            return FAILED
        return script(SCRIPTS / "boundary.py", python(), PYTHONPATH=str(pathlib.Path(folder) / "python"))


def python_tests():
    """Comparisons with independent programs, in Python."""
    apart = {"boundary.py", "licence_list.py", "licences.py", "walls.py"}
    scripts = sorted(s for s in SCRIPTS.glob("*.py") if s.name not in apart)
    if not built():
        return FAILED
    return sum((script(s, python()) for s in scripts), Counts())


def fuzz():
    """The fuzz targets compile."""
    manifest = ROOT / "tests" / "fuzz" / "Cargo.toml"
    if not manifest.exists():
        return skipped("no fuzz targets")
    if output("cargo", "+nightly", "--version") is None:
        return skipped("fuzzing needs a nightly toolchain")
    where = ["--manifest-path", manifest, "--target-dir", TARGET / "fuzz"]
    return verdict(run("cargo", "+nightly", "check", *where))
