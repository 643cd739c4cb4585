"""Compares the kits of both phones: what a noun of one is called, has and does, it is, has and does in the other.

It reads the sources and needs no compiler. What only one platform has, or each says in its own manner, stands in one
table with its reason; an entry of it that is no longer needed fails. What the system implements, and what only tests
and previews see, is left out.

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

import re
import sys
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KOTLIN = ROOT / "android" / "kit" / "src" / "main" / "kotlin" / "freshlegs" / "kit"
SWIFT = ROOT / "ios" / "Sources" / "FreshLegsKit"
COMPOSE = ROOT / "android" / "screens" / "src" / "main" / "kotlin"
SWIFTUI = ROOT / "ios" / "Sources" / "FreshLegsScreens"
# Fewer than these are a sign that the sources are written in a way that is not read here.
LEAST_NOUNS = 80
# Of both: the platform's own side, and what tests and previews see.
LEFT_OUT = {"android", "fakes", "preview", "Fakes", "Preview"}

# Why something is in one kit alone. An entry is a noun, a `Noun.member` or a `Noun.case`; `*` stands for anything.
HEALTH = "Health Connect gives records and what has changed of them, HealthKit answers by days and by workouts"
FOREGROUND = "Android keeps a run alive by a service and its notification; iOS does so by location"
PAGES = "iOS opens no page of its settings but the app's own, and has no battery saving that ends a run"
DIALOGUE = "Android does not say whether a permission was denied for good: it has to be reckoned"
KEYCHAIN = "Apple's Keychain keeps secrets itself; Android's key store only wraps what lies in a file of ours"
FIELDS = "SwiftUI's fields are bound to the model's own properties, and change them"
ARC = "Swift lets go of what nobody holds any more; Kotlin has to be told"
EXCEPTIONS = {
    "BatteryMaker": PAGES,
    "SystemPages.batterySaving": PAGES,
    "SystemPages.openBatterySaving": PAGES,
    "SystemPages.openBluetooth": PAGES,
    "SystemPages.openLocation": PAGES,
    "SystemPages.openVoices": PAGES,
    "PreferenceValues.batteryHintRead": PAGES,
    "RunAction": FOREGROUND,
    "RunForeground": FOREGROUND,
    "RunHost": FOREGROUND,
    "RunNotification": FOREGROUND,
    "RunNumbers": FOREGROUND,
    "ServiceType": FOREGROUND,
    "ReminderBoard.show": "iOS shows by itself what was set",
    "ReminderBoard.wasShown": "iOS shows by itself what was set, and is asked later whether it has",
    "HealthRecord": HEALTH,
    "HealthDay": HEALTH,
    "HealthIntake": HEALTH,
    "HealthStore.recordsSince": HEALTH,
    "HealthStore.days": HEALTH,
    "HealthStore.workouts": HEALTH,
    "HealthMemory.lookedUntilUtcMs": HEALTH,
    "HealthWorkout.stableId": HEALTH,
    "HealthWorkout.id": HEALTH,
    "HealthWorkout.isOurs": HEALTH,
    "HealthWorkout.activity": HEALTH,
    "FileExchange.pack": "iOS packs folders by itself, Java's library does so for Android",
    "HealthMemory.gave": "what is asynchronous has no setter in Swift; in Kotlin `given` is set",
    "PermissionMemory": DIALOGUE,
    "PermissionReckoning": DIALOGUE,
    "KeyFile": KEYCHAIN,
    "KeyWrapper": KEYCHAIN,
    "WrappedKeyVault": KEYCHAIN,
    "SecretStore": KEYCHAIN,
    "SinkFailed": "in Swift whoever implements it throws an error of its own",
    "SpeechFailed": "in Swift whoever implements it throws an error of its own",
    "Notice.of": "in Swift it is an initializer",
    "languageOf": "in Swift it is an initializer",
    "loadable": "Swift's models have it for themselves",
    "*.close": ARC,
    "CheckInModel.fill": FIELDS,
    "CheckInModel.setDay": FIELDS,
    "CheckInModel.checkIn": FIELDS,
    "CheckInModel.runCard": FIELDS,
    "CheckInModel.intake": FIELDS,
    "CheckInModel.symptom": FIELDS,
    "GuideModel.notice*": "all that may fail there is shown in its own place; in Kotlin every model has a notice",
    "TrendsModel.notice*": "all that may fail there is shown in its own place; in Kotlin every model has a notice",
    "Model.notice": "in Kotlin the state of each model has it",
    "*Model.state": "a model of Swift is observed itself; one of Kotlin has a state that is",
    "Barometer.heightM": "iOS gives heights, Android pressures",
    "StepReading.cadenceSpm": "only iOS measures a cadence",
    "StepReading.stepsPerS": "only iOS measures a cadence",
    "LocationReading.verticalAccuracyM": "iOS says by it whether there is a height at all",
    "CalendarDay": "Kotlin has one of its own, `java.time.LocalDate`",
}


class Noun:
    """A public type, or a function of none: what it has and does, and its cases where it is one of several things."""

    def __init__(self):
        self.kind = None
        self.members = set()
        self.cases = set()
        self.parents = set()

    def with_parents(self, nouns):
        """Everything that it has and does, what it inherits included."""
        inherited = (nouns[name].with_parents(nouns) for name in self.parents & nouns.keys())
        return self.members.union(*inherited)


class Reader:
    """Goes through sources line by line, and knows in how many brackets each line begins."""

    def __init__(self):
        self.nouns = {}
        self.current = None
        # Whether the members of the noun's companion are read.
        self.is_companion = False

    def read(self, folder, ending):
        for path in sorted(folder.rglob(f"*.{ending}")):
            if not LEFT_OUT & set(path.relative_to(folder).parts):
                self.read_text(path.read_text(encoding="utf-8"))
        # What is declared elsewhere, and only extended here, is no noun of the kit.
        return {name: noun for name, noun in self.nouns.items() if noun.kind}

    def read_text(self, text):
        depth, self.current = 0, None
        for line in code(text).splitlines():
            # The end of a constructor belongs to the head of its type.
            if depth == 0 or (depth == 1 and line.startswith(")")):
                self.outside(line)
            elif depth == 1 and self.current:
                self.is_companion = False
                self.inside(line)
            elif depth == 2 and self.current and self.is_companion:
                self.member(line)
            depth += sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))

    def noun(self, name, kind=None):
        found = self.nouns.setdefault(name, Noun())
        found.kind = found.kind or kind
        return found


class Kotlin(Reader):
    KINDS = r"public (?:(?:abstract|sealed|data|open|enum|fun|value) )*(?:class|interface|object)"
    TYPE = re.compile(rf"({KINDS}) (\w+)(.*)")
    EXTENSION = re.compile(r"public (?:suspend )?(?:fun|val) (?:<[^>]*> )?(\w+)(?:<.*?>)?\.(\w+)")
    FUNCTION = re.compile(r"public (?:suspend )?fun (?:<[^>]*> )?(\w+)\(")
    MODIFIERS = "(?:(?:public|override|abstract|open|suspend|operator|const|lateinit) )"
    MEMBER = re.compile(rf"\s*{MODIFIERS}+(?:fun (?:<[^>]*> )?|va[lr] )(\w+)\b(?!\.)")
    FIELD = re.compile(r"\s*va[lr] (\w+)")
    ENUM_CASE = re.compile(r"\s*([A-Z][A-Z0-9_]*)\b")
    SEALED_CASE = re.compile(r"\s*public (?:data )?(?:class|object) (\w+)")

    def outside(self, line):
        if found := self.TYPE.match(line):
            kinds = found[1].split()
            kind = next((k for k in ("enum", "sealed", "data") if k in kinds), kinds[-1])
            self.current = self.noun(found[2], kind)
            self.inherit(found[3])
            # A constructor on the same line.
            for access, name in re.findall(r"(\w+ )?\bva[lr] (\w+)", found[3].split("{")[0]):
                if access == "public " or (kind == "data" and access not in ("private ", "internal ")):
                    self.current.members.add(name)
        elif found := self.EXTENSION.match(line):
            self.noun(found[1]).members.add(found[2])
            self.current = None
        elif found := self.FUNCTION.match(line):
            self.noun(found[1], "function")
            self.current = None
        elif line[:1] in (" ", ")"):
            # What a type inherits begins on a line of its own, or behind the constructor.
            self.inherit(line.removeprefix(")"))
        elif line.strip():
            self.current = None

    def inherit(self, header):
        """Takes in the parents that a header names, apart from what stands in brackets: they are types of others."""
        header = header.split("{")[0]
        while header != (header := re.sub(r"\([^()]*\)|<[^<>]*>", "", header)):
            pass
        before, _, parents = header.partition(":")
        if self.current and "(" not in header:
            self.current.parents |= set(re.findall(r"\b([A-Z]\w+)", parents or before))

    def inside(self, line):
        noun = self.current
        if re.match(r"\s*public companion object", line):
            self.is_companion = True
        elif not self.member(line):
            if noun.kind == "data" and (found := self.FIELD.match(line)):
                noun.members.add(found[1])
            elif noun.kind == "sealed" and (found := self.SEALED_CASE.match(line)):
                noun.cases.add(camel(found[1]))
            elif noun.kind == "enum" and (found := self.ENUM_CASE.match(line)):
                noun.cases.add(camel(found[1]))

    def member(self, line):
        if found := self.MEMBER.match(line):
            self.current.members.add(camel(found[1]))
        return found


class Swift(Reader):
    MODIFIERS = r"(?:(?:final|static|nonisolated|mutating|private\(set\)|internal\(set\)|@\w+) )*"
    TYPE = re.compile(rf"(?:@\w+ )*public {MODIFIERS}(class|struct|enum|protocol|actor) (\w+)(.*)")
    FUNCTION = re.compile(r"public func (\w+)")
    EXTENSION = re.compile(r"extension (\w+)(.*)")
    MEMBER = re.compile(rf"\s*(@\w+ )?(public )?{MODIFIERS}(?:func|var|let) `?(\w+)`?")
    CASE = re.compile(r"\s*(?:indirect )?case (.*)")

    def outside(self, line):
        if found := self.TYPE.match(line):
            self.current = self.noun(found[2], found[1])
            self.is_protocol = found[1] == "protocol"
        elif found := self.EXTENSION.match(line):
            self.current = self.noun(found[1])
            self.is_protocol = False
        elif function := self.FUNCTION.match(line):
            self.noun(function[1], "function")
            self.current = None
        elif line.startswith(" ") and self.current:
            # What a type inherits goes on.
            self.inherit(":" + line)
        elif line.strip() and not line.startswith("@"):
            self.current = None
        if found:
            self.inherit(found[found.re.groups])

    def inherit(self, header):
        self.current.parents |= set(re.findall(r"\b([A-Z]\w+)", header.partition(":")[2]))

    def inside(self, line):
        if found := self.MEMBER.match(line):
            # What a protocol asks for is as public as it is.
            if found[2] or (self.is_protocol and "private" not in line):
                self.current.members.add(found[3])
        elif self.current.kind == "enum" and (found := self.CASE.match(line)):
            self.current.cases |= set(re.findall(r"(?:^|, )`?(\w+)", re.sub(r"\(.*?\)", "", found[1])))


def code(text):
    """The same without comments and without what is in quotation marks."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*', lambda m: '""' if m[0].startswith('"') else "", text)


def camel(name):
    """`DENIED_FOR_GOOD` and `DeniedForGood` as Swift writes it."""
    if name.isupper():
        first, *rest = name.lower().split("_")
        return first + "".join(map(str.capitalize, rest))
    return name[0].lower() + name[1:]


def nouns_of_both():
    kotlin, swift = Kotlin().read(KOTLIN, "kt"), Swift().read(SWIFT, "swift")
    # A model of Kotlin has a state, one of Swift is its own.
    for name in [name for name in kotlin if name.endswith("State")]:
        model = name.removesuffix("State") + "Model"
        if model in kotlin and name not in swift:
            kotlin[model].members |= kotlin.pop(name).members
    return kotlin, swift


def differences(kotlin, swift):
    """The check, what is in one kit alone as the table names it, and the kit that lacks it."""
    for name in sorted(kotlin.keys() | swift.keys()):
        if name not in swift or name not in kotlin:
            yield "nouns", name, "Android" if name in swift else "iOS"
            continue
        for check, ours, theirs in [
            ("members", kotlin[name].with_parents(kotlin), swift[name].with_parents(swift)),
            ("cases", kotlin[name].cases, swift[name].cases),
        ]:
            yield from ((check, f"{name}.{member}", "iOS") for member in sorted(ours - theirs))
            yield from ((check, f"{name}.{member}", "Android") for member in sorted(theirs - ours))


def links():
    """What each place is called in a link: in Kotlin and in Swift."""
    kotlin = (KOTLIN / "models" / "Destination.kt").read_text(encoding="utf-8")
    swift = (SWIFT / "Models" / "Destination.swift").read_text(encoding="utf-8")
    in_kotlin = re.findall(r'(?:is )?(\w+) -> (?:listOfNotNull\()?"([a-z-]+)', kotlin)
    in_swift = re.findall(r'case \.(\w+)(?:\(.*\))?: \("([a-z-]+)"', swift)
    return {camel(name): word for name, word in in_kotlin}, dict(in_swift)


def emergency_numbers():
    """The number for help in each country: in Kotlin and in Swift."""
    kotlin = (KOTLIN / "phone" / "EmergencyNumber.kt").read_text(encoding="utf-8")
    swift = (SWIFT / "Phone" / "EmergencyNumber.swift").read_text(encoding="utf-8")
    return dict(re.findall(r'"(\w+)" to "(\d+)"', kotlin)), dict(re.findall(r'"(\w+)": "(\d+)"', swift))


def screens(folder, pattern, ending):
    texts = (path.read_text(encoding="utf-8") for path in folder.rglob(f"*.{ending}"))
    return {name for text in texts for name in re.findall(pattern, text, re.MULTILINE)}


def check_kits(report):
    kotlin, swift = nouns_of_both()
    faults, used = {"nouns": [], "members": [], "cases": []}, set()
    for check, name, lacking in differences(kotlin, swift):
        if excepted := [entry for entry in EXCEPTIONS if fnmatchcase(name, entry)]:
            used.update(excepted)
        else:
            faults[check].append(f"{name} is missing on {lacking}")
    least = min(len(kotlin), len(swift))
    if least < LEAST_NOUNS:
        faults["nouns"].append(f"only {least} nouns were found: the sources are not read as they are written")
    report("every noun of one kit is in the other", faults["nouns"])
    report("what a noun has and does, it has and does in both kits", faults["members"])
    report("what is one of several things is so in both kits", faults["cases"])
    unneeded = EXCEPTIONS.keys() - used
    report("every exception is needed", [f"{entry} is in both kits, or in none" for entry in sorted(unneeded)])


def check_tables(report):
    for what, (kotlin, swift) in {
        "a link leads to the same place on both phones": links(),
        "help is called by the same number on both phones": emergency_numbers(),
    }.items():
        faults = [
            f"{key}: {kotlin.get(key)} on Android, {swift.get(key)} on iOS"
            for key in sorted(kotlin.keys() | swift.keys())
            if kotlin.get(key) != swift.get(key)
        ]
        report(what, faults or ([] if kotlin else ["nothing was found"]))


def check_screens(report):
    android = screens(COMPOSE, r"^(?:public |internal )?fun (\w+Screen)\(", "kt")
    if not screens(SWIFTUI, r"^import SwiftUI$", "swift"):
        return False
    ios = screens(SWIFTUI, r"^(?:public )?struct (\w+Screen)\b[^\n]*: View\b", "swift")
    faults = [f"{name} is missing on iOS" for name in sorted(android - ios)]
    faults += [f"{name} is missing on Android" for name in sorted(ios - android)]
    report("both apps have the same screens", faults)
    return True


def main():
    outcomes = []

    def report(what, faults):
        outcomes.append(not faults)
        print(f"{'FAILED' if faults else 'ok'}: {what}")
        for fault in faults:
            print(f"  {fault}")

    check_kits(report)
    check_tables(report)
    skipped = 0
    if not check_screens(report):
        print("skipped: the iOS app has no screens yet")
        skipped = 1
    print(f"{sum(outcomes)} passed, {outcomes.count(False)} failed, {skipped} skipped")
    return 0 if all(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
