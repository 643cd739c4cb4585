"""A Rust that builds for another machine than this one."""

import pathlib

from runner.commands import output
from runner.counts import say

DEBIAN = pathlib.Path("/usr/bin")
# Debian's newest compiler and the sources of its standard library, which is built with the project.
PACKAGES = ["rustc-web", "rust-web-src"]


def toolchain(target):
    """How cargo builds for a target, as environment and flags: with rustup's target, else with Debian's
    compiler and the sources of the standard library. None where there is neither."""
    if target in (output("rustup", "target", "list", "--installed") or "").split():
        return {}, []
    rustc = DEBIAN / "rustc"
    if rustc.exists() and list(pathlib.Path("/usr/src").glob("rustc-*")):
        # Unstable together, so the two versions matter if it ever breaks.
        say(f"{(output('cargo', '--version') or '').strip()}, {(output(rustc, '--version') or '').strip()}")
        return {"RUSTC_BOOTSTRAP": "1", "RUSTC": str(rustc)}, ["-Zbuild-std"]
    return None


def why_none(target):
    return f"no Rust for {target}: neither rustup's target nor {' with '.join(PACKAGES)}"
