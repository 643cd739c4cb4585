"""What the stages need and a machine may lack."""

import hashlib
import os
import shutil
import subprocess
import venv

from runner import arm64, kotlin, phones, swift
from runner.commands import CACHE, SCRIPTS, output, run
from runner.counts import PASSED, skipped

# The tests of Bluetooth talk to an emulated BlueZ, over a bus of their own.
PACKAGES = ["gcc", "make", "perl", "python3-venv", "dbus-daemon"]
# What opens the report, among the comparisons in Python.
BROWSER = "chromium"
# What packs Android's resources, and so reads the words of the shells, and Android's own to pack them with.
PACKAGER = ["aapt", "android-framework-res"]


def set_up(stages):
    """Debian packages, Rust components, a Python environment outside the tree."""
    wanted = list(PACKAGES)
    for name, stage in {"kotlin": kotlin, "swift": swift, "phones": phones, "arm64": arm64}.items():
        wanted += [p for p in stage.PACKAGES if name in stages and p not in wanted]
    counts = install(wanted)
    if "python" in stages:
        # Apart, so that none keeps another away where it is not to be had.
        counts += install([BROWSER])
        counts += install(PACKAGER)
    if "kotlin" in stages:
        counts += install(kotlin.FONTS)
    for component in ("rustfmt", "clippy"):
        if output("cargo", component.removeprefix("rust"), "--version") is None:
            run("rustup", "component", "add", component)
    if {"python", "boundary"} & set(stages):
        counts += python_environment()
    return counts


def install(packages):
    if not shutil.which("apt-get"):
        return skipped("no apt-get here, so whatever is missing stays missing")
    status = {p: output("dpkg-query", "-W", "-f=${Status}", p) or "" for p in packages}
    missing = [p for p in packages if "ok installed" not in status[p]]
    if not missing:
        return PASSED
    if os.geteuid() != 0:
        return skipped(f"not root, so these stay missing: {' '.join(missing)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", "-qq", **quiet)
    if run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing, **quiet):
        return PASSED
    return skipped(f"apt could not install all of: {' '.join(missing)}")


def python_environment():
    requirements = SCRIPTS / "requirements.txt"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    place = CACHE / "venv"
    stamp = place / "requirements.sha256"
    works = output(place / "bin" / "python", "-c", "") is not None
    if works and stamp.exists() and stamp.read_text() == digest:
        return PASSED
    try:
        venv.create(place, clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return skipped(f"no Python environment: {error}")
    # Only what is built already: a library without a wheel for this machine may want compilers and more.
    # docopt, which num2words needs, has never had a wheel, and is one file of Python.
    pip = [place / "bin" / "python", "-m", "pip", "install", "--quiet"]
    pip += ["--only-binary", ":all:", "--no-binary", "docopt"]
    if not run(*pip, "-r", requirements):
        # One by one, so that one does not keep the others away.
        lines = [line.partition("#")[0].strip() for line in requirements.read_text().splitlines()]
        if missing := [line for line in lines if line and not run(*pip, line)]:
            return skipped(f"no Python package to be had: {' '.join(missing)}; what needs it skips itself")
    stamp.write_text(digest)
    return PASSED
