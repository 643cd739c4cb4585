"""Replays on another processor, emulated."""

import pathlib
import shutil
import tempfile

from runner import elsewhere
from runner.commands import TARGET, data_folder, output, run
from runner.counts import FAILED, say, skipped, verdict
from runner.rust import built

ARM64 = "aarch64-unknown-linux-gnu"
PACKAGES = [*elsewhere.PACKAGES, "gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross", "qemu-user"]
RECORDINGS = [
    "Fr955v19.28andStryd.fit",
    "Move_2019_03_17_10_24_32_Running.fit",
    "6281425038.tcx",
]


def arm64():
    """Replays are bit-identical on arm64 and x86-64, and from run to run."""
    missing = [t for t in ("aarch64-linux-gnu-gcc", "qemu-aarch64") if not shutil.which(t)]
    if missing:
        return skipped(f"{' and '.join(missing)} missing")
    toolchain = elsewhere.toolchain(ARM64)
    if toolchain is None:
        return skipped(elsewhere.why_none(ARM64))
    if not built():
        return FAILED
    environment, flags = toolchain
    environment |= {
        "CARGO_TARGET_DIR": str(TARGET / "arm64"),
        "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER": "aarch64-linux-gnu-gcc",
    }
    program = ["-p", "freshlegs-engine", "--example", "replay-log"]
    if not run("cargo", "build", *flags, "--target", ARM64, *program, **environment):
        return FAILED
    with tempfile.TemporaryDirectory() as folder:
        runs = data_folder() / "runs"
        recordings = [runs / name for name in RECORDINGS if (runs / name).exists()]
        if not run(TARGET / "debug" / "export-logs", folder, *recordings):
            return FAILED
        logs = sorted(pathlib.Path(folder).glob("*.log"))
        here = [output(TARGET / "debug" / "examples" / "replay-log", *logs) for _ in range(3)]
        replay = TARGET / "arm64" / ARM64 / "debug" / "examples" / "replay-log"
        there = output("qemu-aarch64", "-L", "/usr/aarch64-linux-gnu", replay, *logs)
    if None in here or not there:
        say("replay-log failed or printed nothing")
        return FAILED
    say("\n".join(line for line in there.splitlines() if "digest" in line))
    counts = verdict(here[0] == here[1] == here[2]) + verdict(here[0] == there)
    if counts.failed:
        say("x86-64 said:")
        say("\n".join(sorted(set(here))))
        say("arm64 said:")
        say(there)
    if len(recordings) < len(RECORDINGS):
        counts += skipped("not all recordings are beside the project")
    return counts
