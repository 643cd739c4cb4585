"""The Swift of the iOS app as text: what it imports and names, and that it says nothing by itself."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent.parent
IOS = ROOT / "ios"
# What is drawn: each word of it comes from the catalogues.
DRAWN = ("App", "Widgets", "Sources/FreshLegsScreens")
# What is shown or read aloud, and by which argument. A text without letters, as "–", is no word.
LITERAL = re.compile(
    r'\b(?:Text|Button|Label|Toggle|Picker|Section|TextField|SecureField|Menu|Link|Stepper|LabeledContent|'
    r"DisclosureGroup|ContentUnavailableView|ProgressView|ShareLink|DatePicker|NavigationLink|LabelledText|Page|"
    r"MainButton|QuietButton|WordButton|navigationTitle|accessibilityLabel|accessibilityValue|accessibilityHint|"
    r"accessibilityAction|alert|confirmationDialog|configurationDisplayName|description|badge|help)"
    r'\((?:named: |verbatim: )?"([^"\\]*[^\W\d_]{2}[^"\\]*)"'
)
# A symbol where one is asked for, and dotted names wherever they stand: nothing else that is drawn looks like that.
ASKED = re.compile(r'\b(?:systemName|systemImage|systemImageName|symbol): "([\w.]+)"')
DOTTED = re.compile(r'"([a-z0-9]+(?:\.[a-z0-9]+)+)"')
NO_SYMBOLS = re.compile(r"^(?:group\.|app\.|[\w.]+\.(?:json|fit|html)$)")
LOUD = re.compile(r"\b(?:print|debugPrint|dump|NSLog|os_log|fatalError|Logger)\(")
SYMBOLS = Path(__file__).with_name("symbols.txt")
OLDEST_IOS = 17


def files(*places):
    """The Swift of these folders; links lead to what is generated, which is not ours."""
    for place in places:
        folders = [folder for folder in sorted((IOS / place).iterdir()) if not folder.is_symlink()]
        for file in [f for folder in folders for f in ([folder] if folder.is_file() else sorted(folder.rglob("*")))]:
            if file.suffix == ".swift" and not any(parent.is_symlink() for parent in file.parents):
                yield file, file.read_text(encoding="utf-8")


def code(text):
    """Without comments."""
    return re.sub(r"^\s*//.*$|(?<=\s)// .*$", "", text, flags=re.MULTILINE)


def text(*places):
    return "\n".join(code(text) for _, text in files(*places))


def imports():
    return set(re.findall(r"^\s*import (\w+)", text("App", "Widgets", "Intents", "Sources"), re.MULTILINE))


def of_stages():
    for file, source in files("App", "Widgets", "Intents", "Sources"):
        for name in sorted(set(re.findall(r"\b[sS]tage[A-Z]\w*", code(source)))):
            yield f"{file.name} names {name}, which only tests may"


def literals(source):
    return [found[1] for found in LITERAL.finditer(code(source))]


def of_words():
    for file, source in files(*DRAWN):
        yield from (f"{file.name} says {words!r} by itself" for words in literals(source))


def of_logs():
    """The runner's data never goes to a log: nothing of the shell writes any."""
    for file, source in files("App", "Widgets", "Intents", *(f"Sources/FreshLegs{n}" for n in ("Glance", "Phone", "Screens"))):
        yield from (f"{file.name} writes to a log" for _ in LOUD.findall(code(source)))


def known_symbols():
    rows = [line.split() for line in SYMBOLS.read_text().splitlines() if line and not line.startswith("#")]
    return {name: float(since) for name, since in rows}


def symbols_of(source):
    return set(ASKED.findall(source)) | {name for name in DOTTED.findall(source) if not NO_SYMBOLS.match(name)}


def of_symbols():
    known, drawn = known_symbols(), text(*DRAWN)
    used = symbols_of(drawn) | set(
        re.findall(r"IconSymbolName</key>\s*<string>([\w.]+)<", (IOS / "App" / "Info.plist").read_text())
    )
    yield from (f"{name} is not in symbols.txt" for name in sorted(used - known.keys()))
    for name, since in known.items():
        if since > OLDEST_IOS:
            yield f"{name} is there from iOS {since} on only"
        if name not in used and f'"{name}"' not in drawn:
            yield f"{name} is in symbols.txt and not used"


def of_phones():
    """Screens and rules name nothing of the phone, the phone's services nothing of what is drawn."""
    allowed = {"SwiftUI", "Charts", "Foundation", "Observation", "FreshLegsKit", "FreshLegsWords"}
    for file, source in files("Sources/FreshLegsScreens"):
        for name in sorted(set(re.findall(r"^\s*import (\w+)", source, re.MULTILINE)) - allowed):
            yield f"{file.name} imports {name}"
    for file, source in files("Sources/FreshLegsPhone", "Sources/FreshLegsKit", "Sources/FreshLegsGlance"):
        if re.search(r"^\s*import SwiftUI", source, re.MULTILINE):
            yield f"{file.name} draws"


def checks():
    yield "no source uses what only tests have", of_stages()
    yield "every word on a screen comes from the catalogues", of_words()
    yield "nothing writes to a log", of_logs()
    yield "every symbol is one of Apple's, and old enough", of_symbols()
    yield "screens name nothing of the phone", of_phones()


def blind():
    """Each reader here, over something that is wrong."""
    yield "a word of its own", literals('Text("Hello")')
    yield "a title of its own", literals('.navigationTitle("Today")')
    yield "a symbol", symbols_of('Image(systemName: "hare")') & {"hare"}
    yield "a symbol that is chosen", symbols_of('isOn ? "play.circle" : "pause.circle"') & {"pause.circle"}
    yield "a log", LOUD.findall("print(view)")
    if literals('Text(verbatim: "–")') or literals("Text(words.appRun)") or literals('// Text("Hello")'):
        yield "what is right", []
