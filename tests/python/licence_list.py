"""Checks that the list of licences that the app on Android shows is the present one; `--write` writes it anew.

It names what is in the app: what the library links on Android, in Rust and in C, and what the app brings beside it.
"""

import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIST = ROOT / "android/screens/src/main/kotlin/freshlegs/screens/settings/Licences.kt"
VERSIONS = ROOT / "android/gradle/libs.versions.toml"
TARGETS = ["aarch64-linux-android", "armv7-linux-androideabi", "x86_64-linux-android"]
# What the sources of these crates bring along, which cargo does not name: licences as their own files state them.
IN_C = {
    "libsqlite3-sys": {"SQLCipher": "BSD-3-Clause", "SQLite": "blessing"},
    "openssl-sys": {"OpenSSL": "Apache-2.0"},
}
# What the libraries in the version catalogue, by the beginning of their names, bring into the app.
BESIDE = {
    "activity": {"AndroidX Activity": "Apache-2.0"},
    "compose": {"Jetpack Compose": "Apache-2.0"},
    "coroutines": {"kotlinx.coroutines": "Apache-2.0"},
    "jna": {"JNA": "Apache-2.0 OR LGPL-2.1-or-later"},
}
KOTLIN = {"Kotlin": "Apache-2.0"}


def main():
    by_licence = {}
    for name, licence in used().items():
        by_licence.setdefault(tidy(licence), set()).add(name)
    text = kotlin(by_licence)
    if sys.argv[1:] == ["--write"]:
        LIST.write_text(text, encoding="utf-8")
        return 0
    is_current = LIST.exists() and LIST.read_text(encoding="utf-8") == text
    if not is_current:
        print(f"  {LIST.relative_to(ROOT)} is not current: run {pathlib.Path(__file__).relative_to(ROOT)} --write")
    print(f"{int(is_current)} passed, {int(not is_current)} failed, 0 skipped")
    return 0 if is_current else 1


def used():
    """Name and licence of everything that is in the app and is not ours."""
    found = dict(KOTLIN)
    for target in TARGETS:
        found |= crates(target)
    for crate, libraries in IN_C.items():
        if crate not in found:
            raise SystemExit(f"{crate} is not used any more: take it out of IN_C")
        found |= libraries
    catalogue = tomllib.loads(VERSIONS.read_text(encoding="utf-8"))["libraries"]
    for beginning, libraries in BESIDE.items():
        if any(name == beginning or name.startswith(f"{beginning}-") for name in catalogue):
            found |= libraries
    return found


def crates(target):
    """What the library links, without what only builds it."""
    edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}|{l}"]
    tree = subprocess.run(
        ["cargo", "tree", "--locked", "--package", "freshlegs", "--target", target, *edges],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = {}
    for line in tree.splitlines():
        package, bar, licence = line.partition("|")
        if bar and not package.split()[0].startswith("freshlegs"):
            found[package.split()[0]] = licence.removesuffix("(*)").strip()
    return found


def tidy(licence):
    """The same expression, with equal choices in one order; `/` is cargo's old word for OR."""
    licence = licence.replace("/", " OR ")
    if "(" in licence or " AND " in licence:
        return licence
    return " OR ".join(sorted(re.split(r"\s+OR\s+", licence)))


def kotlin(by_licence):
    # The most used first, where the eye falls on them.
    ordered = sorted(by_licence.items(), key=lambda item: (-len(item[1]), item[0]))
    parts = []
    for licence, names in ordered:
        listed = "".join(f'                "{name}",\n' for name in sorted(names, key=str.lower))
        parts.append(f'        "{licence}" to\n            listOf(\n{listed}            ),\n')
    return (
        "package freshlegs.screens.settings\n\n"
        "// Written by tests/python/licence_list.py --write, which also checks that it is current.\n\n"
        "/** What is in the app and is not ours, by its licence: an SPDX expression. */\n"
        "internal val licences: Map<String, List<String>> =\n"
        f"    mapOf(\n{''.join(parts)}    )\n"
    )


if __name__ == "__main__":
    sys.exit(main())
