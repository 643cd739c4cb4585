"""Checks the licence of every dependency against the list in deny.toml.

It reads the parts of deny.toml that cargo-deny reads, so that the check runs without that program.
"""

import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def main():
    licences = tomllib.loads((ROOT / "deny.toml").read_text(encoding="utf-8"))["licenses"]
    allowed = set(licences["allow"])
    exceptions = {entry["crate"]: set(entry["allow"]) for entry in licences.get("exceptions", [])}
    used = dependencies()

    refused = []
    for crate, licence in sorted(used.items()):
        if not licence:
            refused.append(f"{crate} names no licence")
        elif not permits(licence, allowed | exceptions.get(crate, set())):
            refused.append(f"{crate} is under {licence}")
    refused += [f"{crate} is excepted but not used" for crate in sorted(exceptions.keys() - used.keys())]

    print(f"{len(used)} dependencies, {len(exceptions)} under an exception")
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
