"""Writes the class R of the app's resources, as Kotlin, so that what uses it compiles without Android's own tools.

    python3 tests/kotlin/app/resources.py OUT.kt RES…

The numbers are of no meaning: nothing here ever asks Android for a resource.
"""

import re
import sys
import xml.etree.ElementTree
from pathlib import Path

ANDROID = "{http://schemas.android.com/apk/res/android}"


def resources(folder):
    """Every resource of a folder, as pairs of its kind and its name."""
    for file in sorted(Path(folder).glob("*/*.xml")):
        kind = file.parent.name.split("-")[0]
        root = xml.etree.ElementTree.parse(file).getroot()
        if kind == "values":
            yield from ((child.tag, child.get("name").replace(".", "_")) for child in root)
        else:
            yield kind, file.stem
            for element in root.iter():
                name = element.get(f"{ANDROID}id", "")
                if match := re.fullmatch(r"@\+id/(\w+)", name):
                    yield "id", match[1]


def kotlin(found):
    """The class of these."""
    lines = ["package freshlegs.app", "", "/** Written by `tests/kotlin/app/resources.py`. */", "public object R {"]
    number = 1
    for kind in sorted({kind for kind, _ in found}):
        lines.append(f"    public object {kind} {{")
        for name in sorted({name for each, name in found if each == kind}):
            lines.append(f"        public const val {name}: Int = {number}")
            number += 1
        lines.append("    }")
    return "\n".join(lines + ["}", ""])


def main(out, *folders):
    found = {one for folder in folders for one in resources(folder)}
    if not found:
        sys.exit(f"there are no resources in {', '.join(folders)}")
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    Path(out).write_text(kotlin(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
