"""Generates the words of the shells, and reads all that was generated with other people's parsers.

Android's resources, the desktop's catalogues and Apple's say the same in every language, and name the same values.
Android's own packager must read from the resources what the desktop's catalogues say.

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
WORDS = ROOT / "bindings" / "words" / "ui"
# What whole numbers select, as CLDR 46 has it.
CATEGORIES = {
    "en": {"one", "other"},
    "de": {"one", "other"},
    "nl": {"one", "other"},
    "fr": {"one", "many", "other"},
    "es": {"one", "many", "other"},
    "pt": {"one", "many", "other"},
    "it": {"one", "many", "other"},
    "ja": {"other"},
}
VALUE = re.compile(r"%(?:(\d+)\$[s@]|(arg)|(%))")
MANIFEST = '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="freshlegs.words"/>'


def values(text):
    """How often each value is named in a text, by its position."""
    return Counter(position or count for position, count, percent in VALUE.findall(text) if not percent)


def desktop(folder):
    """Language to name to text, or to the plural categories' texts."""
    files = sorted((folder / "desktop").glob("*.json"))
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in files}


def android(folder):
    """The same from the resources, as they stand there: still escaped."""
    found = {}
    for path in sorted((folder / "android" / "res").glob("values*/strings.xml")):
        language = path.parent.name.removeprefix("values").removeprefix("-") or "en"
        root = ElementTree.parse(path).getroot()
        texts = {item.get("name"): item.text or "" for item in root.findall("string")}
        for plural in root.findall("plurals"):
            texts[plural.get("name")] = {item.get("quantity"): item.text or "" for item in plural}
        found[language] = texts
    return found


def apple(folder):
    """The same from the String Catalog."""
    catalog = json.loads((folder / "apple" / "Localizable.xcstrings").read_text(encoding="utf-8"))
    found = {}
    for name, string in catalog["strings"].items():
        for language, localization in string["localizations"].items():
            text = localization["stringUnit"]["value"]
            if "substitutions" in localization:
                assert text == "%#@count@", f"{name} in {language} reads {text}"
                variations = localization["substitutions"]["count"]["variations"]["plural"]
                text = {category: unit["stringUnit"]["value"] for category, unit in variations.items()}
            found.setdefault(language, {})[name] = text
    return found


def packaged(folder):
    """What aapt2 made of the resources: language to name to text, or to the categories' texts."""
    with tempfile.TemporaryDirectory() as scratch:
        compiled, package, manifest = (Path(scratch) / name for name in ("words.zip", "words.apk", "manifest.xml"))
        manifest.write_text(MANIFEST, encoding="utf-8")
        call("aapt2", "compile", "--dir", folder / "android" / "res", "-o", compiled)
        call("aapt2", "link", "--manifest", manifest, "-o", package, compiled)
        dump = call("aapt2", "dump", "resources", package)
    found = {}
    for resource in re.split(r"^    resource 0x\w+ ", dump, flags=re.MULTILINE)[1:]:
        resource = re.split(r"^  type ", resource, flags=re.MULTILINE)[0]
        name = resource.split("\n", 1)[0].split("/")[1].strip()
        for language, text in re.findall(r"^      \((\w*)\) (.*?)(?=^      \(|\Z)", resource, re.MULTILINE | re.DOTALL):
            if text.startswith("(plurals)"):
                forms = re.findall(r'^        (\w+)="(.*?)"$(?=\n        \w+="|\n*\Z)', text, re.MULTILINE | re.DOTALL)
                text = {category: form.replace("\n        ", "\n") for category, form in forms}
            else:
                # The dump indents every line of a text.
                text = text.rstrip("\n").removeprefix('"').removesuffix('"').replace("\n      ", "\n")
            found.setdefault(language or "en", {})[name] = text
    return found


def call(*arguments):
    done = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise ValueError(f"{arguments[0]} failed:\n{done.stderr}")
    return done.stdout


def same_names(catalogues):
    """Faults in who has which texts, and which plural categories of them."""
    if catalogues.keys() != CATEGORIES.keys():
        yield f"languages are {sorted(catalogues)}"
        return
    for language, texts in catalogues.items():
        for name in texts.keys() ^ catalogues["en"].keys():
            yield f"{name} is only in {'English' if name in catalogues['en'] else language}"
        for name, text in texts.items():
            if isinstance(text, dict) and text.keys() != CATEGORIES[language]:
                yield f"{name} in {language} has texts for {sorted(text)}"


def same_values(catalogues):
    """Faults in which values the texts name: of a counted one the forms together."""
    for name, english in catalogues["en"].items():
        for language, texts in catalogues.items():
            text = texts.get(name, english)
            if isinstance(english, str) != isinstance(text, str):
                yield f"{name} is counted in one of English and {language}"
            elif isinstance(text, str):
                if values(text) != values(english):
                    yield f"{name} in {language} names {sorted(values(text).elements())}"
            elif set().union(*map(values, text.values())) != set().union(*map(values, english.values())):
                yield f"{name} in {language} names other values"


def only_formats(catalogues):
    """Faults in texts that are formatted: a percent sign that is none, and begins no value."""
    for language, texts in catalogues.items():
        for name, text in texts.items():
            for form in [text] if isinstance(text, str) else text.values():
                if values(form) and "%" in VALUE.sub("", form):
                    yield f"{name} in {language} has a lone percent sign: {form}"


def differences(ours, theirs):
    """Faults where two catalogues say different things."""
    for language, texts in ours.items():
        for name, text in texts.items():
            if theirs.get(language, {}).get(name) != text:
                yield f"{name} in {language} is {text!r}, but {theirs.get(language, {}).get(name)!r} when packaged"


def members(folder):
    """Faults in code: a text without a member, a member without a text."""
    names = set(desktop(folder)["en"])
    for path in ("kotlin/freshlegs/words/Strings.kt", "swift/Strings.swift"):
        code = (folder / path).read_text(encoding="utf-8")
        called = re.findall(r'catalogue\.(?:text|counted)\("(\w+)"', code)
        for name in names.symmetric_difference(called):
            yield f"{name} is only in {'the words' if name in names else path}"
    code = (folder / "android/kotlin/freshlegs/app/words/StringNames.kt").read_text(encoding="utf-8")
    for name in names.symmetric_difference(re.findall(r'"(\w+)" -> R\.(?:string|plurals)\.\1\n', code)):
        yield f"{name} is not among Android's names, or only there"


def checks(folder):
    """Each check with its faults."""
    yield "the desktop has every text in every language", same_names(desktop(folder))
    yield "Android has every text in every language", same_names(android(folder))
    yield "Apple has every text in every language", same_names(apple(folder))
    yield "the desktop's texts name the same values", same_values(desktop(folder))
    yield "Android's texts name the same values", same_values(android(folder))
    yield "Apple's texts name the same values", same_values(apple(folder))
    yield "no text that is formatted has a lone percent sign", only_formats(desktop(folder))
    yield "code has a member for each text", members(folder)
    if shutil.which("aapt2"):
        yield "Android's packager reads what the desktop reads", differences(desktop(folder), packaged(folder))


def main():
    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        done = subprocess.run([PROGRAMS / "generate-words", WORDS, folder], capture_output=True, text=True)
        if done.returncode != 0:
            print(f"FAILED: the words cannot be generated\n{done.stderr}")
            print("0 passed, 1 failed, 0 skipped")
            return 1
        for name, faults in checks(folder):
            faults = list(faults)
            passed, failed = passed + (not faults), failed + bool(faults)
            if faults:
                print(f"FAILED: {name}")
            for fault in faults:
                print(f"  {fault}")
        if not shutil.which("aapt2"):
            print("skipped: no aapt2 is installed (Debian: aapt)")
            skipped += 1
        texts = desktop(folder)["en"]
        print(f"{len(texts)} texts in {len(CATEGORIES)} languages")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
