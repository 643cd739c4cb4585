"""Looks at what the iOS app's property lists, catalogues and project say, and holds them against its sources.

Whatever is asked for must be used, and whatever is used must be asked for and explained; nothing of it may lead to the
network; every text is there in every language. It needs neither Xcode nor a Swift compiler.

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

import json
import os
import plistlib
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from xcode import sources
from xcode.project import read_yaml

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
WORDS = ROOT / "bindings" / "words" / "ui"
IOS = ROOT / "ios"
APP, WIDGETS = IOS / "App", IOS / "Widgets"
# Each framework that asks the runner, and where it says why. Who writes to HealthKit says so apart.
REASONS = {
    "CoreBluetooth": ["NSBluetoothAlwaysUsageDescription"],
    "CoreLocation": ["NSLocationWhenInUseUsageDescription"],
    "CoreMotion": ["NSMotionUsageDescription"],
    "HealthKit": ["NSHealthShareUsageDescription", "NSHealthUpdateUsageDescription"],
    "LocalAuthentication": ["NSFaceIDUsageDescription"],
}
# What keeps the app going in the background, and the sign of it in the sources.
MODES = {
    "audio": r"\bAVAudioSession\b",
    "bluetooth-central": r"\bbtleplug\b",
    "location": r"\ballowsBackgroundLocationUpdates = true\b",
}
# Apple's required-reason APIs: the reasons that may be given for ours, and the sign of them. SQLite looks at its own
# files; what the core uses is the app's too. See "Describing use of required reason API".
API = "NSPrivacyAccessedAPICategory"
ACCESSED = {
    f"{API}UserDefaults": ({"CA92.1"}, r"\b(UserDefaults|AppStorage)\b"),
    f"{API}FileTimestamp": (
        {"C617.1"},
        r"\b(creationDate|modificationDate|contentModificationDateKey|attributesOfItem|getattrlist|stat)\b|"
        r'name = "libsqlite3-sys"',
    ),
    f"{API}SystemBootTime": ({"35F9.1"}, r"\b(systemUptime|mach_absolute_time)\b"),
    f"{API}DiskSpace": ({"E174.1"}, r"\b(volumeAvailableCapacity\w*|systemFreeSize|statfs|statvfs)\b"),
    f"{API}ActiveKeyboards": (set(), r"\bactiveInputModes\b"),
}
PLACE = re.compile(r"%(?:\d+\$)?(?:@|lld|arg)|\$\{\w+\}")


def plist(path):
    return plistlib.loads(path.read_bytes())


def texts(path):
    return json.loads(path.read_text(encoding="utf-8"))["strings"]


def languages():
    return {folder.name for folder in WORDS.iterdir() if folder.is_dir()}


def broken_lists():
    for path in sorted(IOS.glob("*/*")):
        if path.suffix in {".plist", ".entitlements", ".xcprivacy"}:
            try:
                plist(path)
            except Exception as why:  # Whatever is wrong with it, it is told.
                yield f"{path.relative_to(IOS)}: {why}"


def unexplained():
    info = plist(APP / "Info.plist")
    imported = sources.imports()
    for framework, keys in REASONS.items():
        for key in keys:
            if framework in imported and not info.get(key):
                yield f"{framework} is used, and {key} does not say why"
            if framework not in imported and key in info:
                yield f"{key} explains {framework}, which nothing uses"
    explained = {key for keys in REASONS.values() for key in keys}
    for key in info:
        if key.endswith("UsageDescription") and key not in explained:
            yield f"{key} is for something that is not asked for"


def wrong_modes():
    modes = set(plist(APP / "Info.plist")["UIBackgroundModes"])
    code = sources.text("App", "Sources") + (ROOT / "core" / "ble" / "Cargo.toml").read_text()
    for mode in sorted(modes | MODES.keys()):
        used = mode in MODES and re.search(MODES[mode], code)
        if bool(used) != (mode in modes):
            yield f"{mode} is {'used and not named' if used else 'named and not used'}"
    if ("Activity<" in code) != plist(APP / "Info.plist").get("NSSupportsLiveActivities", False):
        yield "Live Activities are used or said to be, and not both"


def of_privacy():
    lock = (ROOT / "Cargo.lock").read_text()
    kits = [f"Sources/{name}" for name in ("FreshLegsGlance", "FreshLegsKit")]
    parts = {APP: sources.text("App", "Intents", "Sources") + lock, WIDGETS: sources.text("Widgets", *kits)}
    for folder, code in parts.items():
        manifest = plist(folder / "PrivacyInfo.xcprivacy")
        for key in ("NSPrivacyTracking", "NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes"):
            if manifest.get(key, "missing"):
                yield f"{folder.name}: {key} is {manifest.get(key, 'missing')}"
        yield from (f"{folder.name}: {fault}" for fault in of_accesses(manifest["NSPrivacyAccessedAPITypes"], code))


def of_accesses(named, code):
    named = {one["NSPrivacyAccessedAPIType"]: set(one["NSPrivacyAccessedAPITypeReasons"]) for one in named}
    for kind in sorted(named.keys() | ACCESSED.keys()):
        allowed, sign = ACCESSED.get(kind, (set(), "$^"))
        used = re.search(sign, code)
        if used and kind not in named:
            yield f"{kind} is used ({used[0]}) and not declared"
        if kind in named and not used:
            yield f"{kind} is declared and not used"
        if kind in named and (not named[kind] or named[kind] - allowed):
            yield f"{kind} gives {sorted(named[kind]) or 'no reason'}"


def of_the_network():
    if "NSAppTransportSecurity" in plist(APP / "Info.plist"):
        yield "Info.plist makes an exception for the network"
    for file, code in sources.files("App", "Intents", "Sources", "Widgets"):
        for found in re.findall(r"\bURLSession\w*|\bNWConnection\b|^import (?:Network|WebKit)$", code, re.MULTILINE):
            yield f"{file.name} names {found}"


def of_entitlements():
    ours, widgets = plist(APP / "FreshLegs.entitlements"), plist(WIDGETS / "FreshLegsWidgets.entitlements")
    group = re.search(r'identifier = "(group\.[\w.]+)"', sources.text("Sources/FreshLegsGlance"))[1]
    for name, rights in (("the app", ours), ("the widgets", widgets)):
        if rights.get("com.apple.security.application-groups") != [group]:
            yield f"{name} is not in {group}"
    if ours.get("com.apple.developer.default-data-protection") != "NSFileProtectionCompleteUntilFirstUserAuthentication":
        yield "files are not protected until the first unlock"
    if ("HealthKit" in sources.imports()) != ours.get("com.apple.developer.healthkit", False):
        yield "HealthKit is used or allowed, and not both"


def of_files():
    """The kinds of files that other apps give us, as the kit knows them and as the system is told."""
    code = (IOS / "Sources/FreshLegsKit/Phone/FileExchange.swift").read_text()
    media = dict(re.findall(r'case \.(\w+): "([\w.+-]+/[\w.+-]+)"', code))
    endings = dict(re.findall(r'case \.(\w+): "(\w+)"', code))
    info = plist(APP / "Info.plist")
    exported, imported = info["UTExportedTypeDeclarations"], info["UTImportedTypeDeclarations"]
    tags = {one["UTTypeIdentifier"]: one["UTTypeTagSpecification"] for one in exported + imported}
    told = {tag["public.filename-extension"][0]: tag.get("public.mime-type", [None])[0] for tag in tags.values()}
    for kind in ("fit", "tcx", "gpx", "backup"):
        if endings[kind] not in told:
            yield f"{endings[kind]} is not declared"
        elif kind != "backup" and told[endings[kind]] != media[kind]:
            yield f"{endings[kind]} is {told[endings[kind]]}, and in the kit {media[kind]}"
    taken = {name for one in info["CFBundleDocumentTypes"] for name in one["LSItemContentTypes"]}
    for name in sorted(taken ^ tags.keys()):
        yield f"{name} is {'taken and not declared' if name in taken else 'declared and not taken'}"


def dead_links(catalog):
    """Quick actions that lead nowhere or have no title; and a scheme that is not ours."""
    info, code = plist(APP / "Info.plist"), sources.text("App", "Sources/FreshLegsKit")
    if [scheme for one in info["CFBundleURLTypes"] for scheme in one["CFBundleURLSchemes"]] != ["freshlegs"]:
        yield "the scheme of links is another"
    for item in info["UIApplicationShortcutItems"]:
        place = item["UIApplicationShortcutItemType"].removeprefix("freshlegs://")
        if f'"{place}"' not in code:
            yield f"nothing is at {place}"
        if item["UIApplicationShortcutItemTitle"] not in catalog:
            yield f"{item['UIApplicationShortcutItemTitle']} is no text"


def values(localization):
    """Every text of one language: one, several, or one for each plural form."""
    if "stringSet" in localization:
        return localization["stringSet"]["values"]
    if "stringUnit" in localization:
        return [localization["stringUnit"]["value"]]
    return [text for part in localization.values() if isinstance(part, dict) for text in values(part)]


def incomplete(strings, spoken):
    for key, string in strings.items():
        there = string.get("localizations", {})
        for language in sorted(spoken ^ there.keys()):
            yield f"{key} in {language} is {'missing' if language in spoken else 'too much'}"
        wanted = {tuple(sorted(PLACE.findall(text))) for text in values(there.get("en", {}))}
        for language, localization in there.items():
            for text in values(localization):
                if not text.strip() or tuple(sorted(PLACE.findall(text))) not in wanted:
                    yield f"{key} in {language} has other values: {text!r}"


def catalogues():
    for path in (APP / "InfoPlist.xcstrings", APP / "AppShortcuts.xcstrings"):
        yield from (f"{path.name}: {fault}" for fault in incomplete(texts(path), languages()))


def of_questions(catalog):
    """What the system asks is worded as the app itself words it."""
    info, localized = plist(APP / "Info.plist"), texts(APP / "InfoPlist.xcstrings")
    explained = {key for key in info if key.endswith("UsageDescription")}
    titles = {item["UIApplicationShortcutItemTitle"] for item in info["UIApplicationShortcutItems"]}
    for key in sorted((explained | titles) ^ localized.keys()):
        yield f"{key} is in one of Info.plist and InfoPlist.xcstrings only"
    ours = [{l: values(t)[0] for l, t in one["localizations"].items()} for one in catalog.values()]
    for key, string in localized.items():
        said = {language: values(text)[0] for language, text in string["localizations"].items()}
        if said not in ours:
            yield f"{key} is none of the app's own texts any more"
        if key in explained and info[key] != said["en"]:
            yield f"{key} says something else in Info.plist"


def of_phrases(catalog):
    said = texts(APP / "AppShortcuts.xcstrings")
    spoken = {text for string in said.values() for text in values(string["localizations"]["en"])}
    code = (APP / "Phrases.swift").read_text()
    shortcuts = re.findall(r"AppShortcut\(.*?systemImageName", code, re.DOTALL)
    if not 1 <= len(shortcuts) <= 10:
        yield f"there are {len(shortcuts)} shortcuts: Apple allows ten"
    phrases = set()
    for shortcut in shortcuts:
        own = [p.replace(r"\(.applicationName)", "${applicationName}") for p in re.findall(r'^\s+"(.*)",$', shortcut, re.M)]
        phrases |= set(own)
        yield from (f"{p!r} does not name the app" for p in own if p.count("${applicationName}") != 1)
        if not own or own[0] not in said:
            yield f"{own[:1]} is the first of its phrases, and no key of AppShortcuts.xcstrings"
    for phrase in sorted(phrases ^ spoken):
        yield f"{phrase!r} is in one of Phrases.swift and AppShortcuts.xcstrings only"
    titles = re.findall(r'(?:title: LocalizedStringResource = |shortTitle: )"(\w+)"', code + sources.text("Intents"))
    yield from (f"{title} is no text" for title in titles if title not in catalog)


def of_languages():
    for folder in (APP, WIDGETS):
        offered = set(plist(folder / "Info.plist")["CFBundleLocalizations"])
        for language in sorted(offered ^ languages()):
            yield f"{folder.name}: {language} is {'offered without words' if language in offered else 'not offered'}"


def of_versions():
    for folder in (APP, WIDGETS):
        info = plist(folder / "Info.plist")
        if (info["CFBundleShortVersionString"], info["CFBundleVersion"]) != (
            "$(MARKETING_VERSION)", "$(CURRENT_PROJECT_VERSION)"
        ):
            yield f"{folder.name}: the version is written out"
    script, project = (IOS / "build-xcframework.sh").read_text(), (IOS / "project.yml").read_text()
    for name in ("MARKETING_VERSION", "CURRENT_PROJECT_VERSION"):
        if name in project or f"{name} = " not in script:
            yield f"{name} does not come from Cargo.toml alone"
    oldest = {
        "project.yml": re.search(r'iOS: "(\d+)\.0"', project),
        "Package.swift": re.search(r"\.iOS\(\.v(\d+)\)", (IOS / "Package.swift").read_text()),
        "build-xcframework.sh": re.search(r"IPHONEOS_DEPLOYMENT_TARGET=(\d+)\.0", script),
    }
    if len({found and found[1] for found in oldest.values()}) != 1:
        yield f"the oldest iOS differs: {', '.join(f'{k} {v and v[1]}' for k, v in oldest.items())}"


def of_project():
    project, package = read_yaml((IOS / "project.yml").read_text()), (IOS / "Package.swift").read_text()
    generated = {"../target/generated/words/apple/Localizable.xcstrings", "Version.xcconfig"}
    targets = project["targets"]
    paths = [s["path"] for t in targets.values() for s in t["sources"]] + list(project["configFiles"].values())
    for target in targets.values():
        base = target["settings"]["base"]
        paths += [base[key] for key in ("INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS") if key in base]
        for dependency in target.get("dependencies", []):
            for product in dependency.get("products", []):
                if f'.library(name: "{product}"' not in package:
                    yield f"the package has no product {product}"
            if dependency.get("target", "FreshLegs") not in targets:
                yield f"there is no target {dependency['target']}"
    yield from (f"there is no {path}" for path in paths if path not in generated and not (IOS / path).exists())
    ids = {name: target["settings"]["base"]["PRODUCT_BUNDLE_IDENTIFIER"] for name, target in targets.items()}
    if not ids["FreshLegsWidgets"].startswith(ids["FreshLegs"] + "."):
        yield "the widgets' identifier is not below the app's"


def of_assets():
    for contents in IOS.glob("*/Assets.xcassets/**/Contents.json"):
        for image in json.loads(contents.read_text()).get("images", []):
            file = contents.parent / image["filename"]
            if not file.exists():
                yield f"there is no {file.relative_to(IOS)}"
                continue
            width, height, _, colour = struct.unpack(">IIBB", file.read_bytes()[16:26])
            # Colour types 4 and 6 of PNG have transparency, which only the icon for dark may have.
            if (width, height) != (1_024, 1_024) or (colour in (4, 6) and not image.get("appearances")):
                yield f"{file.name} is {width} by {height}, colour type {colour}"
    for folder in (APP, WIDGETS):
        there = {path.stem for path in (folder / "Assets.xcassets").glob("*.colorset")}
        used = set(re.findall(r'\bColor\("(\w+)"\)', sources.text(folder.name)))
        used |= {plist(folder / "Info.plist").get("UILaunchScreen", {}).get("UIColorName", "AccentColor"), "AccentColor"}
        for name in sorted(used ^ there):
            yield f"{folder.name}: {name} is {'used and not there' if name in used else 'there and not used'}"


def checks(catalog):
    yield "every list and manifest can be read", broken_lists()
    yield "whatever asks the runner says why", unexplained()
    yield "what runs in the background is named and used", wrong_modes()
    yield "the privacy manifests say what is used, and why", of_privacy()
    yield "nothing leads to the network", of_the_network()
    yield "the app and its widgets may do what they do", of_entitlements()
    yield "the system knows the files that the kit takes", of_files()
    yield "every quick action leads somewhere", dead_links(catalog)
    yield "the catalogues beside the words are complete", catalogues()
    yield "the system's questions are in the app's own words", of_questions(catalog)
    yield "every phrase is there in every language, and names the app", of_phrases(catalog)
    yield "the languages offered are those that have words", of_languages()
    yield "there is one version, and one oldest iOS", of_versions()
    yield "the project names what is there", of_project()
    yield "icons and colours are there", of_assets()
    yield from sources.checks()
    yield "what is wrong is found", blind()


def blind():
    """Each reader here, over something that is wrong."""
    wrong = [
        ("a missing language", incomplete({"a": {"localizations": {"en": {"stringUnit": {"value": "x"}}}}}, {"en", "de"})),
        ("a lost value", incomplete({"a": {"localizations": {
            "en": {"stringUnit": {"value": "%1$@ x"}}, "de": {"stringUnit": {"value": "x"}}}}}, {"en", "de"})),
        ("an undeclared API", of_accesses([], "UserDefaults.standard")),
        ("a declaration for nothing", of_accesses([{
            "NSPrivacyAccessedAPIType": f"{API}DiskSpace", "NSPrivacyAccessedAPITypeReasons": ["E174.1"]}], "")),
        ("a made-up reason", of_accesses([{
            "NSPrivacyAccessedAPIType": f"{API}UserDefaults", "NSPrivacyAccessedAPITypeReasons": ["XXXX.1"]}],
            "UserDefaults")),
        *sources.blind(),
    ]
    for name, faults in wrong:
        if not list(faults):
            yield f"{name} is not found"
    if read_yaml("a:\n  b: 1 # c\n  d:\n    - e: f\n      g: 'h'\n    - i\n") != {"a": {"b": "1", "d": [{"e": "f", "g": "h"}, "i"]}}:
        yield "the project is not read as it is written"


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory() as words:
        done = subprocess.run([PROGRAMS / "generate-words", WORDS, words], capture_output=True, text=True)
        if done.returncode != 0:
            print(f"FAILED: the words cannot be generated\n{done.stderr}")
            print("0 passed, 1 failed, 0 skipped")
            return 1
        for name, faults in checks(texts(Path(words) / "apple" / "Localizable.xcstrings")):
            faults = list(faults)
            passed, failed = passed + (not faults), failed + bool(faults)
            if faults:
                print(f"FAILED: {name}")
            for fault in faults:
                print(f"  {fault}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
