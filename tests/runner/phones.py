"""The code that only phones compile, checked without their SDKs."""

import pathlib

from runner import elsewhere
from runner.commands import TARGET, run
from runner.counts import Counts, skipped, verdict

# What each phone ships. Apple's systems bring their own cipher.
FEATURES = {
    "aarch64-linux-android": "freshlegs/ble,freshlegs/vendored-openssl",
    "aarch64-apple-ios": "freshlegs/ble",
}
PACKAGES = [*elsewhere.PACKAGES, "rust-web-clippy"]
WHAT = ["-p", "freshlegs-ble", "-p", "freshlegs", "--no-default-features", "--features"]
FAKE_COMPILER = pathlib.Path(__file__).resolve().parent / "fakecc"
FOLDER = TARGET / "phones"
# Nothing is run: optimising, the standard library above all, would take most of the time.
UNOPTIMISED = [
    word
    for setting in ("opt-level=0", "debug=false", 'package."*".opt-level=0')
    for word in ("--config", f"profile.dev.{setting}")
]


def phones():
    """What only Android and iOS compile has no error and no warning."""
    return sum((check(target) for target in FEATURES), Counts())


def check(target):
    """Clippy where there is one of the same version as the compiler, else the compiler alone."""
    toolchain = elsewhere.toolchain(target)
    if toolchain is None:
        return skipped(elsewhere.why_none(target))
    environment, flags = toolchain
    where = [*flags, *UNOPTIMISED, "--target", target, *WHAT, FEATURES[target]]
    environment |= stand_ins(target)
    debian, clippy = "RUSTC" in environment, elsewhere.DEBIAN / "cargo-clippy"
    if debian and not clippy.exists():
        return verdict(run("cargo", "check", *where, **environment)) + skipped(
            "rust-web-clippy is missing, so only errors were looked for"
        )
    program = clippy if debian else "cargo"
    return verdict(run(program, "clippy", *where, "--", "-D", "warnings", **environment))


def stand_ins(target):
    """What build scripts ask for and a check does not need: a C compiler, an SDK, an OpenSSL."""
    empty = FOLDER / "empty"
    empty.mkdir(parents=True, exist_ok=True)
    name = target.replace("-", "_")
    tools = {f"{tool}_{name}": str(FAKE_COMPILER) for tool in ("CC", "AR")}
    folders = dict.fromkeys(("SDKROOT", "OPENSSL_LIB_DIR", "OPENSSL_INCLUDE_DIR"), str(empty))
    # Not even the vendored OpenSSL is built: it is looked for like any other, and as nothing links, found.
    cipher = {"OPENSSL_NO_VENDOR": "1", "OPENSSL_STATIC": "0"}
    return {"CARGO_TARGET_DIR": str(FOLDER)} | tools | folders | cipher
