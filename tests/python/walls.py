"""Checks the walls between the packages: who depends on whom, and who names what.

ARCHITECTURE.md says why they stand where they stand.
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# Our own packages, and which of ours each may use. Tests may use everything.
MAY_USE = {
    "freshlegs-engine": set(),
    "freshlegs-store": {"freshlegs-engine"},
    "freshlegs-ble": {"freshlegs-engine"},
    "freshlegs-formats": {"freshlegs-engine"},
    "freshlegs": {"freshlegs-engine", "freshlegs-store", "freshlegs-ble", "freshlegs-formats"},
    "freshlegs-cli": {"freshlegs"},
}

# Dependencies that only some packages may name. The tests package is bound by these too, except where it
# compares ours with theirs.
ONLY_IN = {
    "rusqlite": {"freshlegs-store"},
    "libsqlite3-sys": {"freshlegs-store"},
    "uniffi": {"freshlegs"},
    "uniffi_bindgen": {"freshlegs"},
    "btleplug": {"freshlegs-ble"},
    "bluez-async": {"freshlegs-ble"},
    "dbus": {"freshlegs-ble"},
    # Android's door: the library's entry, and the one function that it calls.
    "jni": {"freshlegs-ble", "freshlegs"},
    # The tests need a runtime for zbus, which plays BlueZ to the radio.
    "tokio": {"freshlegs-ble", "freshlegs", "freshlegs-tests"},
    "zbus": {"freshlegs-tests"},
    "quick-xml": {"freshlegs-formats"},
    "flate2": {"freshlegs-formats"},
    "csv": {"freshlegs-formats"},
    "age": {"freshlegs-formats"},
    # A passphrase wraps the key of the store; the files of backups have their own way, age's.
    "argon2": {"freshlegs"},
    "chacha20poly1305": {"freshlegs"},
    "fitparser": {"freshlegs-tests"},
    "fluent-bundle": {"freshlegs-engine"},
    # Of the library only the program that generates code has a command line.
    "clap": {"freshlegs-cli", "freshlegs"},
    "ratatui": {"freshlegs-cli"},
    "rpassword": {"freshlegs-cli"},
}

# What only some folders and files may write, with what a line of it looks like.
WRITTEN_ONLY_IN = [
    (
        "SQL",
        re.compile(
            r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM"
            r"|CREATE\s+TABLE|PRAGMA\s+\w)"
        ),
        ["core/store/", "tests/"],
    ),
    (
        "the wall clock",
        re.compile(r"\b(SystemTime|Utc|Local)::now\b"),
        ["bindings/", "tests/"],
    ),
    (
        "a runtime",
        re.compile(r"\btokio(_stream|_util)?::"),
        ["core/ble/", "bindings/src/", "tests/"],
    ),
    (
        "the Bluetooth library",
        re.compile(r"\b(btleplug|bluez_async|dbus)::"),
        ["core/ble/"],
    ),
    (
        "JNI",
        re.compile(r"\bjni::"),
        ["core/ble/", "bindings/src/android.rs"],
    ),
    (
        "UniFFI",
        re.compile(r"\buniffi::"),
        ["bindings/src/", "tests/"],
    ),
]


def main():
    metadata = json.loads(
        subprocess.run(
            ["cargo", "metadata", "--format-version", "1", "--no-deps"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    )
    packages = {package["name"]: package for package in metadata["packages"]}
    checks = {
        "our packages use each other in one direction": directions(packages),
        "what one package is for is named by no other": names(packages),
        "SQL, clocks, runtimes, radios, JNI and UniFFI are written where they belong": sources(),
    }
    for what, breaches in checks.items():
        print(f"{'FAILED' if breaches else 'ok'}: {what}")
        for breach in breaches:
            print(f"  {breach}")
    failed = sum(bool(breaches) for breaches in checks.values())
    print(f"{len(checks) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


def directions(packages):
    strangers = sorted(packages.keys() - MAY_USE.keys() - {"freshlegs-tests"})
    return [f"{name} is new: say in this script what it may use" for name in strangers] + [
        f"{name} uses {used}"
        for name in sorted(packages.keys() & MAY_USE.keys())
        for used in sorted(direct(packages[name]) & packages.keys() - MAY_USE[name])
    ]


def names(packages):
    return [
        f"{name} names {used}, which belongs to {' and '.join(sorted(ONLY_IN[used]))}"
        for name, package in packages.items()
        for used in sorted(direct(package) & ONLY_IN.keys())
        if name not in ONLY_IN[used]
    ]


def direct(package):
    return {dependency["name"] for dependency in package["dependencies"]}


def sources():
    breaches = []
    for folder in ("core", "bindings", "tests"):
        for path in sorted((ROOT / folder).rglob("*.rs")):
            relative = path.relative_to(ROOT).as_posix()
            if "/target/" in relative:
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                code = line.split("//")[0]
                for what, pattern, places in WRITTEN_ONLY_IN:
                    if pattern.search(code) and not relative.startswith(tuple(places)):
                        breaches.append(f"{relative}:{number} writes {what}")
    return breaches


if __name__ == "__main__":
    sys.exit(main())
