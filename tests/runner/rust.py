"""The stages that need Rust, and the boundary that is generated from it."""

import re
import shutil
import sys
import tempfile

from runner.commands import ROOT, SCRIPTS, TARGET, follow, output, python, run, script
from runner.counts import FAILED, Counts, count_tests, say, skipped, verdict

# One set of features everywhere, so that nothing is built twice.
WHOLE = ["--workspace", "--all-features"]
SHARED_LIBRARY = "libfreshlegs.dylib" if sys.platform == "darwin" else "libfreshlegs.so"


def fmt():
    """Rust is formatted."""
    return verdict(run("cargo", "fmt", "--all", "--check"))


def engine():
    """The engine builds alone, without a runtime, a database or D-Bus."""
    alone = run("cargo", "check", "-p", "freshlegs-engine")
    tree = output("cargo", "tree", "-p", "freshlegs-engine", "-e", "normal", "--prefix", "none")
    if tree is None:
        return verdict(alone) + FAILED
    names = {line.split()[0] for line in tree.splitlines() if line}
    unwelcome = sorted(n for n in names if re.search(r"^tokio|sqlite|^dbus|dbus-sys|^uniffi", n))
    for name in unwelcome:
        say(f"the engine depends on {name}")
    return verdict(alone) + verdict(not unwelcome)


def walls():
    """Each package names only what it may."""
    return script(SCRIPTS / "walls.py", sys.executable)


def licences():
    """Every dependency's licence is allowed by deny.toml."""
    counts = script(SCRIPTS / "licences.py", sys.executable)
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
    lines, code = follow("cargo", "test", *WHOLE, "--no-fail-fast", "--", "--show-output", INSTA_UPDATE="no")
    counts = count_tests(lines)
    if code != 0 and counts.failed == 0:
        say("cargo test failed before or outside of its tests")
        counts += FAILED
    return counts


def smoke():
    """Generated Python drives the surface."""
    if not built():
        return FAILED
    with tempfile.TemporaryDirectory() as folder:
        library = TARGET / "debug" / SHARED_LIBRARY
        bindgen = TARGET / "debug" / "uniffi-bindgen"
        if not run(bindgen, "generate", "--language", "python", "--no-format", "--out-dir", folder, library):
            return FAILED
        shutil.copy(library, folder)
        return script(SCRIPTS / "smoke.py", python(), PYTHONPATH=folder)


def python_tests():
    """Comparisons with independent programs, in Python."""
    apart = {"licences.py", "smoke.py", "walls.py"}
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
