"""Checks that the lists of licences that the apps show are the present ones; `--write` writes them anew.

They name what is in the app: what the library links on that phone, in Rust and in C, and what the app brings beside it.
"""

import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ANDROID = ROOT / "android/screens/src/main/kotlin/freshlegs/screens/settings/Licences.kt"
IOS = ROOT / "ios/Sources/FreshLegsScreens/Settings/Licences.swift"
VERSIONS = ROOT / "android/gradle/libs.versions.toml"
ANDROID_TARGETS = ["aarch64-linux-android", "armv7-linux-androideabi", "x86_64-linux-android"]
IOS_TARGETS = ["aarch64-apple-ios"]
# As ios/build-xcframework.sh builds it.
IOS_FEATURES = ["--no-default-features", "--features", "ble"]
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
    lists = {ANDROID: kotlin(by_licence(on_android())), IOS: swift(by_licence(on_ios()))}
    if sys.argv[1:] == ["--write"]:
        for path, text in lists.items():
            path.write_text(text, encoding="utf-8")
        return 0
    stale = [path for path, text in lists.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"  {path.relative_to(ROOT)} is not current: run {pathlib.Path(__file__).relative_to(ROOT)} --write")
    print(f"{len(lists) - len(stale)} passed, {len(stale)} failed, 0 skipped")
    return 1 if stale else 0


def by_licence(used):
    found = {}
    for name, licence in used.items():
        found.setdefault(tidy(licence), set()).add(name)
    # The most used first, where the eye falls on them.
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))


def on_android():
    """Name and licence of everything that is in the app and is not ours."""
    found = KOTLIN | library(ANDROID_TARGETS, [])
    for crate in IN_C:
        if crate not in found:
            raise SystemExit(f"{crate} is not used any more: take it out of IN_C")
    catalogue = tomllib.loads(VERSIONS.read_text(encoding="utf-8"))["libraries"]
    for beginning, libraries in BESIDE.items():
        if any(name == beginning or name.startswith(f"{beginning}-") for name in catalogue):
            found |= libraries
    return found


def on_ios():
    """The same there: all but the library is the system's own, and so is what encrypts the store."""
    return library(IOS_TARGETS, IOS_FEATURES)


def library(targets, features):
    """What the library links, in Rust and in C."""
    found = {}
    for target in targets:
        found |= crates(target, features)
    for crate in IN_C.keys() & found.keys():
        found |= IN_C[crate]
    return found


def crates(target, features):
    """What the library links, without what only builds it."""
    edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}|{l}"]
    tree = subprocess.run(
        ["cargo", "tree", "--locked", "--package", "freshlegs", "--target", target, *features, *edges],
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


def kotlin(ordered):
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


def swift(ordered):
    parts = []
    for licence, names in ordered:
        listed = "".join(f'      "{name}",\n' for name in sorted(names, key=str.lower))
        if len(names) == 1:
            # So the formatter wants it.
            listed = listed.replace(",\n", "\n")
        parts.append(f'  Licence(\n    name: "{licence}",\n    libraries: [\n{listed}    ]),\n')
    return (
        "// Written by tests/python/licence_list.py --write, which also checks that it is current.\n\n"
        "/// A licence, as an SPDX expression, and what is under it.\n"
        "struct Licence: Identifiable {\n  let name: String\n  let libraries: [String]\n\n  var id: String { name }\n}\n\n"
        "/// What is in the app and is not ours.\n"
        f"let licences: [Licence] = [\n{''.join(parts)}]\n"
    )


if __name__ == "__main__":
    sys.exit(main())
