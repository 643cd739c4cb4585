"""Looks at what the app's manifest and its resources say, and packs both as Android's tools would.

Whatever the manifest names must be there; whatever it asks for must be used; and nothing of it may lead to the network
or into a backup. Android's packager of Debian knows Android up to 10: what is newer is looked up in Android's own
classes, where the tests have them, and left out of what is packed.

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
WORDS = ROOT / "bindings" / "words" / "ui"
ANDROID = ROOT / "android"
MAIN = ANDROID / "app" / "src" / "main"
MANIFEST = MAIN / "AndroidManifest.xml"
RES = MAIN / "res"
A = "{http://schemas.android.com/apk/res/android}"
T = "{http://schemas.android.com/tools}"
COMPONENTS = ("activity", "activity-alias", "service", "receiver", "provider")
# Granted without a question, and what of the code needs each.
UNASKED = {
    "BLUETOOTH": "btleplug, on Android 11 and below",
    "BLUETOOTH_ADMIN": "btleplug, on Android 11 and below",
    "FOREGROUND_SERVICE": "startForegroundService",
    "FOREGROUND_SERVICE_CONNECTED_DEVICE": "FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE",
    "FOREGROUND_SERVICE_HEALTH": "FOREGROUND_SERVICE_TYPE_HEALTH",
    "FOREGROUND_SERVICE_LOCATION": "FOREGROUND_SERVICE_TYPE_LOCATION",
    "RECEIVE_BOOT_COMPLETED": "ACTION_BOOT_COMPLETED",
    "USE_BIOMETRIC": "BiometricPrompt",
    "VIBRATE": "createWaveform",
    "WAKE_LOCK": "newWakeLock",
}
# What a backup could take.
DOMAINS = {
    "root", "file", "database", "sharedpref", "external",
    "device_root", "device_file", "device_database", "device_sharedpref",
}
NEWER = re.compile(r"attribute android:(\w+) not found")
# What Debian's framework calls its resources after.
FRAMEWORK = Path("/usr/share/android-framework-res/framework-res.apk")


def manifest():
    return ElementTree.parse(MANIFEST).getroot()


def sources():
    files = [f for part in ("app", "kit", "live", "core") for f in (ANDROID / part / "src" / "main").rglob("*.kt")]
    return {f: f.read_text(encoding="utf-8") for f in files}


def components():
    return [c for c in manifest().find("application") if c.tag in COMPONENTS]


def permissions():
    return [p for p in manifest().findall("uses-permission") if p.get(f"{T}node") != "remove"]


def of_the_network():
    names = {p.get(f"{A}name") for p in permissions()}
    for name in ("INTERNET", "ACCESS_NETWORK_STATE"):
        if f"android.permission.{name}" in names:
            yield f"{name} is asked for"
        if not any(p.get(f"{A}name", "").endswith(name) for p in manifest().findall("uses-permission")):
            yield f"{name} is not taken away where a dependency brings it"


def unsaid_exports():
    for component in components():
        if component.get(f"{A}exported") not in ("true", "false"):
            yield f"{component.get(f'{A}name')} does not say whether other apps may call it"


def unguarded_exports():
    for component in components():
        if component.get(f"{A}exported") == "true" and component.tag not in ("activity", "activity-alias"):
            yield f"{component.get(f'{A}name')} may be called by other apps"


def missing_classes():
    code = sources()
    names = [manifest().find("application").get(f"{A}name")]
    for component in components():
        names.append(component.get(f"{A}targetActivity") or component.get(f"{A}name"))
    for name in names:
        package, simple = name.rsplit(".", 1)
        has = re.compile(rf"^package {re.escape(package)}$.*^public class {simple}\b", re.MULTILINE | re.DOTALL)
        if not any(has.search(text) for text in code.values()):
            yield f"there is no class {name}"


def unused_permissions():
    code = "\n".join(sources().values())
    for permission in permissions():
        name = permission.get(f"{A}name").removeprefix("android.permission.")
        if name in UNASKED:
            sign = UNASKED[name]
            if " " not in sign and sign not in code:
                yield f"{name} is for {sign}, which nothing uses"
        elif f"permission.{name}" not in code:
            yield f"{name} is never asked for"


def unnamed_permissions():
    declared = {p.get(f"{A}name") for p in permissions()}
    for file, text in sources().items():
        for name in re.findall(r"Manifest\.permission\.(\w+)", text):
            if f"android.permission.{name}" not in declared:
                yield f"{file.name} asks for {name}, which the manifest does not have"
        for name in re.findall(r'"(android\.permission\.[\w.]+)"', text):
            if name not in declared:
                yield f"{file.name} asks for {name}, which the manifest does not have"


def services_without_their_permission():
    declared = {p.get(f"{A}name") for p in permissions()}
    for service in manifest().find("application").findall("service"):
        for kind in filter(None, service.get(f"{A}foregroundServiceType", "").split("|")):
            name = "FOREGROUND_SERVICE_" + re.sub(r"(?=[A-Z])", "_", kind).upper()
            if f"android.permission.{name}" not in declared:
                yield f"{service.get(f'{A}name')} is {kind} without {name}"


def backups():
    application = manifest().find("application")
    if application.get(f"{A}allowBackup") != "false":
        yield "backups are allowed"
    rules = ElementTree.parse(RES / "xml" / "data_extraction_rules.xml").getroot()
    old = ElementTree.parse(RES / "xml" / "backup_rules.xml").getroot()
    for place in [*(rules.find(tag) for tag in ("cloud-backup", "device-transfer")), old]:
        left_out = {e.get("domain") for e in place.findall("exclude") if e.get("path") == "."}
        if missing := DOMAINS - left_out:
            yield f"{place.tag} takes {', '.join(sorted(missing))}"
        if place.findall("include"):
            yield f"{place.tag} includes something"


def wrong_languages():
    config = ElementTree.parse(RES / "xml" / "locales_config.xml").getroot()
    offered = {locale.get(f"{A}name") for locale in config}
    there = {folder.name for folder in WORDS.iterdir() if folder.is_dir()}
    for language in sorted(offered ^ there):
        yield f"{language} is {'offered without words' if language in offered else 'not offered'}"


def dangling(words):
    """References to resources that are nowhere."""
    known = set()
    for file in [*RES.glob("*/*.xml"), *(words / "android" / "res").glob("*/*.xml")]:
        kind = file.parent.name.split("-")[0]
        if kind == "values":
            known |= {(child.tag, child.get("name")) for child in ElementTree.parse(file).getroot()}
        else:
            known.add((kind, file.stem))
    for file in [MANIFEST, *RES.glob("*/*.xml")]:
        for kind, name in re.findall(r'["\'>]@(\w+)/(\w+)["\'<]', file.read_text(encoding="utf-8")):
            if (kind, name) not in known:
                yield f"{file.name} names @{kind}/{name}"


def dead_links():
    """Shortcuts that lead nowhere: the code names every place."""
    code = "\n".join(sources().values())
    for link in re.findall(r'"freshlegs://([\w-]+)"', (RES / "xml" / "shortcuts.xml").read_text(encoding="utf-8")):
        if f'"{link}"' not in code:
            yield f"nothing is at freshlegs://{link}"


def platform_in_screens():
    """Screens are drawn by desktops too: they name nothing of Android, and of AndroidX only Compose."""
    for file in (ANDROID / "screens" / "src" / "main").rglob("*.kt"):
        for name in re.findall(r"^import (android\.\S+|androidx\.(?!compose\.)\S+)", file.read_text(), re.MULTILINE):
            yield f"{file.name} names {name}"


def attributes():
    """The names of Android's attributes, from the classes that the tests compile against; `None` without them."""
    version = re.search(r"<android\.version>(.+?)<", (ROOT / "tests" / "kotlin" / "pom.xml").read_text())[1]
    repository = Path(os.environ.get("FRESHLEGS_MAVEN", Path.home() / ".m2" / "repository"))
    jar = repository / "org" / "robolectric" / "android-all" / version / f"android-all-{version}.jar"
    if not jar.exists():
        return None
    with zipfile.ZipFile(jar) as classes:
        return set(re.findall(r"\w+", classes.read("android/R$attr.class").decode("latin-1")))


def packed(words, known):
    """What Android's packager says against all of it."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for source in (RES, words / "android" / "res"):
            shutil.copytree(source, folder / "res", dirs_exist_ok=True)
        text = MANIFEST.read_text(encoding="utf-8").replace("<manifest ", '<manifest package="freshlegs.app" ', 1)
        sdk = '<uses-sdk android:minSdkVersion="26" android:targetSdkVersion="36" />\n    <application'
        # Android 10 had no services for health, and let every app be asked for.
        text = text.replace("<application", sdk, 1).replace("connectedDevice|health", "connectedDevice")
        text = re.sub(r"<queries>.*</queries>", "", text, flags=re.DOTALL)
        (folder / "AndroidManifest.xml").write_text(text, encoding="utf-8")
        # The packager tells of the manifest first, and then of one folder after the other.
        faults = link(folder)
        while newer := {name for fault in faults for name in NEWER.findall(fault)}:
            for name in sorted(newer):
                if known is not None and name not in known:
                    yield f"no Android has an attribute {name}"
                for file in [folder / "AndroidManifest.xml", *(folder / "res").glob("xml/*.xml")]:
                    plain = re.sub(rf'\s+android:{name}="[^"]*"', "", file.read_text(encoding="utf-8"))
                    file.write_text(plain, encoding="utf-8")
            faults = link(folder)
        yield from faults


def link(folder):
    compiled = folder / "res.zip"
    steps = [
        ["aapt2", "compile", "--dir", folder / "res", "-o", compiled],
        ["aapt2", "link", "-I", FRAMEWORK, "--manifest", folder / "AndroidManifest.xml", "-o", folder / "a", compiled],
    ]
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True)
        if done.returncode != 0:
            return [line for line in done.stderr.splitlines() if "error" in line]
    return []


def checks(words):
    yield "nothing leads to the network", of_the_network()
    yield "every component says whether it is for other apps", unsaid_exports()
    yield "only windows are for other apps", unguarded_exports()
    yield "every class that is named is there", missing_classes()
    yield "every permission is used", unused_permissions()
    yield "every permission that is asked for is named", unnamed_permissions()
    yield "every kind of service has its permission", services_without_their_permission()
    yield "no backup takes anything", backups()
    yield "the languages offered are those that have words", wrong_languages()
    yield "every resource that is named is there", dangling(words)
    yield "every shortcut leads somewhere", dead_links()
    yield "screens name nothing of Android", platform_in_screens()
    if shutil.which("aapt2") and FRAMEWORK.exists():
        yield "Android's packager takes all of it", packed(words, attributes())


def main():
    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as words:
        done = subprocess.run([PROGRAMS / "generate-words", WORDS, words], capture_output=True, text=True)
        if done.returncode != 0:
            print(f"FAILED: the words cannot be generated\n{done.stderr}")
            print("0 passed, 1 failed, 0 skipped")
            return 1
        for name, faults in checks(Path(words)):
            faults = list(faults)
            passed, failed = passed + (not faults), failed + bool(faults)
            if faults:
                print(f"FAILED: {name}")
            for fault in faults:
                print(f"  {fault}")
    if not (shutil.which("aapt2") and FRAMEWORK.exists()):
        print("skipped: no aapt2 with its framework is installed (Debian: aapt)")
        skipped += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
