"""Checks the licence of every dependency against the list in deny.toml.

It reads the parts of deny.toml that cargo-deny reads, so that the check runs without that program.
"""

import json
import pathlib
import re
import struct
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def main():
    licences = tomllib.loads((ROOT / "deny.toml").read_text(encoding="utf-8"))["licenses"]
    allowed = set(licences["allow"])
    exceptions = {entry["crate"]: set(entry["allow"]) for entry in licences.get("exceptions", [])}
    clarified = {entry["crate"]: entry for entry in licences.get("clarify", [])}
    used = dependencies()

    refused = [fault for entry in clarified.values() for fault in faults(entry, used)]
    for crate, licence in sorted(used.items()):
        licence = clarified[crate]["expression"] if crate in clarified else licence
        if not licence:
            refused.append(f"{crate} names no licence")
        elif not permits(licence, allowed | exceptions.get(crate, set())):
            refused.append(f"{crate} is under {licence}")
    refused += [f"{crate} is excepted but not used" for crate in sorted(exceptions.keys() - used.keys())]

    print(f"{len(used)} dependencies, {len(exceptions)} under an exception, {len(clarified)} clarified")
    for line in refused:
        print(f"  {line}")
    print(f"{0 if refused else 1} passed, {1 if refused else 0} failed, 0 skipped")
    return 1 if refused else 0


def dependencies():
    """Name and licence of everything that any feature on any platform pulls in."""
    everything = ["--workspace", "--all-features", "--target", "all"]
    tree = subprocess.run(
        ["cargo", "tree", *everything, "--prefix", "none", "--format", "{p}|{l}"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    used = {}
    for line in tree.splitlines():
        package, bar, licence = line.partition("|")
        if bar:
            used[package.split()[0]] = licence.removesuffix("(*)").strip()
    return used


def faults(clarification, used):
    """Why a clarification no longer holds: it was made after reading files that have changed since."""
    crate = clarification["crate"]
    if crate not in used:
        return [f"{crate} is clarified but not used"]
    folder = sources(crate)
    return [
        f"{crate}: {file['path']} is not what was read, or has changed (its hash is {found:#010x})"
        for file in clarification["license-files"]
        if (found := hash_of(folder / file["path"])) != file["hash"]
    ]


def sources(crate):
    """The folder where cargo keeps a dependency."""
    metadata = json.loads(
        subprocess.run(
            ["cargo", "metadata", "--format-version", "1", "--all-features"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    )
    (manifest,) = (p["manifest_path"] for p in metadata["packages"] if p["name"] == crate)
    return pathlib.Path(manifest).parent


def hash_of(path):
    """The hash that cargo-deny takes of a licence: xxHash, 32 bits, seed 0, of lines that end alike.

    After "xxHash fast digest algorithm", version 0.1.1, section "XXH32 algorithm description".
    """
    text = b"".join(line.rstrip(b"\r\n") + b"\n" for line in path.read_bytes().splitlines(keepends=True))
    primes = 0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0x165667B1

    def multiplied(value, by):
        return value * primes[by - 1] & 0xFFFFFFFF

    def rotated(value, bits):
        value &= 0xFFFFFFFF
        return (value << bits | value >> 32 - bits) & 0xFFFFFFFF

    stripes = len(text) // 16 * 16
    lanes = [primes[0] + primes[1], primes[1], 0, -primes[0]]
    for at in range(0, stripes, 16):
        words = struct.unpack_from("<4I", text, at)
        lanes = [multiplied(rotated(lane + word * primes[1], 13), 1) for lane, word in zip(lanes, words)]
    mixed = sum(map(rotated, lanes, (1, 7, 12, 18))) if stripes else primes[4]
    mixed += len(text)
    words = (len(text) - stripes) // 4 * 4
    for (word,) in struct.iter_unpack("<I", text[stripes : stripes + words]):
        mixed = multiplied(rotated(mixed + word * primes[2], 17), 4)
    for byte in text[stripes + words :]:
        mixed = multiplied(rotated(mixed + byte * primes[4], 11), 1)
    mixed &= 0xFFFFFFFF
    mixed = multiplied(mixed ^ mixed >> 15, 2)
    mixed = multiplied(mixed ^ mixed >> 13, 3)
    return mixed ^ mixed >> 16


def permits(expression, allowed):
    """Whether the allowed licences alone satisfy an SPDX expression; `/` is cargo's old word for OR."""
    tokens = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))

    def alternatives():
        good = conjunction()
        while tokens and tokens[0] == "OR":
            tokens.pop(0)
            # Not `good or …`: the right side has to be read in any case.
            good = conjunction() or good
        return good

    def conjunction():
        good = single()
        while tokens and tokens[0] == "AND":
            tokens.pop(0)
            good = single() and good
        return good

    def single():
        if not tokens:
            raise ValueError(f"licence expression ends early: {expression}")
        token = tokens.pop(0)
        if token == "(":
            good = alternatives()
            if not tokens or tokens.pop(0) != ")":
                raise ValueError(f"licence expression lacks a bracket: {expression}")
            return good
        if tokens and tokens[0] == "WITH":
            tokens.pop(0)
            token = f"{token} WITH {tokens.pop(0)}"
        return token in allowed

    good = alternatives()
    if tokens:
        raise ValueError(f"licence expression goes on after its end: {expression}")
    return good


if __name__ == "__main__":
    sys.exit(main())
