"""Compares each mirror of an engine type with the engine's own, documentation included.

The compiler compares names and types of the fields. What it does not see are the words: they are
what an iOS or Android engineer reads, and they have to stay the engine's.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MIRRORS = ROOT / "bindings" / "src" / "mirror"
ENGINE = ROOT / "core" / "engine" / "src"

ITEM = re.compile(
    r"(?P<doc>(?:^ *///[^\n]*\n)+)(?P<attributes>(?:^ *[#\)][^\n]*\n|^ {4,}[A-Z]\w*,[^\n]*\n)*)"
    r"^ *pub (?:struct|enum) (?P<name>\w+) \{\n(?P<body>.*?)^ *\}\n",
    re.MULTILINE | re.DOTALL,
)
# The cues are a list in a macro: their documentation is the list's.
CUE_KINDS = re.compile(r"^cue_kinds! \{\n(?P<body>.*?)^\}\n", re.MULTILINE | re.DOTALL)


def items(folder):
    """Name to (documentation, members with their documentation) of every public type below a folder."""
    found = {}
    for path in sorted(folder.rglob("*.rs")):
        text = path.read_text()
        for item in ITEM.finditer(text):
            body = item["body"]
            if item["name"] == "CueKind" and (kinds := CUE_KINDS.search(text)):
                body = re.sub(r'^( +\w+) "[^"]*" \w+ \w+ \w+,$', r"\1,", kinds["body"], flags=re.MULTILINE)
            found[item["name"]] = (words(item["doc"]), members(body))
    return found


def members(body):
    """The members of a type in their order, each after its own documentation."""
    lines = [line.strip() for line in body.splitlines()]
    lines = [line for line in lines if line and not line.startswith("#[")]
    return [words(line + "\n") if line.startswith("///") else line.rstrip(",") for line in lines]


def words(doc):
    return " ".join(line.strip().removeprefix("///").strip() for line in doc.splitlines())


def main():
    engine, mirrored = items(ENGINE), items(MIRRORS)
    failed = 0
    for name, mirror in mirrored.items():
        own = engine.get(name)
        if own == mirror:
            continue
        failed += 1
        print(f"FAILED: {name} in bindings/src/mirror is not as the engine has it")
        if own:
            print(f"  only in the mirror: {[m for m in [mirror[0], *mirror[1]] if m not in [own[0], *own[1]]]}")
            print(f"  only in the engine: {[m for m in [own[0], *own[1]] if m not in [mirror[0], *mirror[1]]]}")
        else:
            print("  the engine has no such type")
    if not mirrored:
        print("FAILED: no mirror was found")
        failed += 1
    print(f"{len(mirrored) - min(failed, len(mirrored))} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
