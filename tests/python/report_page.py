"""Opens the program's report in headless Chromium and checks how it looks to different readers.

Twelve weeks of a journal are brought into the program, which writes its report in every language. Each
is seen light, dark and on paper; on a phone 360 px wide and on A4 nothing may stick out; every chart
must have a name and a description in the accessibility tree; the tables under the charts must
print, closed as they are; red flags must stand first; and the page may ask for nothing.

    tests/run python
    python3 tests/python/report_page.py --out target/report     keeps pictures and PDF, to be looked at
    python3 tests/python/report_page.py PAGE                    another report

Ends with a line `N passed, N failed, N skipped`, and with status 1 when a check failed.
"""

from __future__ import annotations

import argparse
import base64
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from report.twelve_weeks import Journal

ROOT = Path(__file__).resolve().parent.parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "ja")
# A browser that hangs is ended, so that the tests do not hang with it.
PATIENCE_S = 300
PHONE = (360, 740)
DESK = (1000, 800)
# What is between the margins of A4, in CSS pixels: 180 mm of 210.
A4 = (680, 960)
MOST_PAGES = 20
# Load, sleep, heaviness, heart-rate variability.
CHARTS = 4

MEASURED = """(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const height = (element) => element.getBoundingClientRect().height;
  return {
    width: document.documentElement.scrollWidth,
    room: window.innerWidth,
    lang: document.documentElement.lang,
    headings: all('h1').length,
    scripts: all('script').length,
    charts: all('svg[role=img]').length,
    drawn: all('svg[role=img]').filter((it) => height(it) > 50).length,
    tables: all('details table').length,
    open: all('details table').filter((it) => height(it) > 0 && it.checkVisibility()).length,
    paper: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.body).color,
    fetched: performance.getEntriesByType('resource').length,
    sections: all('main > section').map((it) => it.className),
    flags: all('.urgent li').length,
    rows: all('.urgent ~ section > .scroll tbody tr').length,
    smallest: Math.min(...all('svg text').map((it) =>
      parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a)),
  };
})()"""


class Browser:
    """Chromium on its debugging pipe: messages of JSON that end with a zero byte."""

    def __init__(self, program: str, profile: str):
        to_browser, our_end = os.pipe()
        our_start, from_browser = os.pipe()
        command = [
            program,
            "--headless=new",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-dev-shm-usage",
            f"--user-data-dir={profile}",
            "--remote-debugging-pipe",
            # Root has no sandbox; the page is ours.
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
            "about:blank",
        ]
        # It wants to be spoken with on 3 and to answer on 4.
        wired = ["bash", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "bash", *command]
        self.process = subprocess.Popen(
            wired,
            pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.writer = os.fdopen(our_end, "wb", buffering=0)
        self.reader = os.fdopen(our_start, "rb")
        self.numbers = itertools.count(1)
        self.watch = threading.Timer(PATIENCE_S, self.process.kill)
        self.watch.start()
        self.session = None
        self.events = []

    def read(self) -> dict:
        message = bytearray()
        while (byte := self.reader.read(1)) != b"\0":
            if not byte:
                raise RuntimeError("Chromium ended")
            message += byte
        return json.loads(message)

    def call(self, method: str, **parameters) -> dict:
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.writer.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait_for(self, method: str):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.read())

    def open(self, path: Path):
        self.session, self.events = None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.call(f"{domain}.enable")
        self.call("Page.navigate", url=path.resolve().as_uri())
        self.wait_for("Page.loadEventFired")

    def look(self, size: tuple[int, int], scheme: str, media: str = "") -> dict:
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=size[0],
            height=size[1],
            deviceScaleFactor=2,
            mobile=size == PHONE,
        )
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=media, features=features)
        return self.call("Runtime.evaluate", expression=MEASURED, returnByValue=True)["result"]["value"]

    def picture(self, path: Path):
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        self.watch.cancel()
        self.session = None
        try:
            self.call("Browser.close")
        except (RuntimeError, OSError):
            self.process.terminate()
        self.process.wait()


def brightness(colour: str) -> float:
    """From 0 to 255, of `rgb(…)`."""
    return sum(float(part) for part in colour.split("(")[1].rstrip(")").split(",")[:3]) / 3


def problems(browser: Browser, page: Path, out: Path, rows: int | None) -> list[str]:
    found = []

    def check(holds: bool, what: str):
        if not holds:
            found.append(what)

    browser.open(page)
    for name, size, scheme in (
        ("light", DESK, "light"),
        ("dark", DESK, "dark"),
        ("phone", PHONE, "light"),
    ):
        seen = browser.look(size, scheme)
        browser.picture(out / f"{name}.png")
        check(seen["width"] <= size[0], f"{name}: {seen['width']} px wide, {size[0]} px are there")
        check(seen["drawn"] == seen["charts"], f"{name}: {seen['drawn']} of {seen['charts']} charts drawn")
        check(seen["smallest"] >= 10, f"{name}: letters in charts {seen['smallest']:.1f} px high")
        dark = brightness(seen["paper"]) < brightness(seen["ink"])
        check(dark == (scheme == "dark"), f"{name}: {seen['ink']} on {seen['paper']}")
        check(seen["open"] == 0, f"{name}: a table under a chart is open")
    check(seen["lang"] not in ("", "und"), "the page has no language")
    check(seen["headings"] == 1, f"{seen['headings']} main headings")
    check(seen["scripts"] == 0, "there is a script")
    check(seen["fetched"] == 0, f"{seen['fetched']} things fetched")
    check(seen["charts"] > 0, "there is no chart")
    if rows is not None:
        check(seen["charts"] == CHARTS, f"{seen['charts']} charts, {CHARTS} expected")
        check(seen["sections"].count("urgent") == 1, "red flags do not stand in one frame")
        check(seen["sections"][0] == "urgent", "red flags do not stand first")
        check(seen["flags"] > 0, "no red flag says why")
        check(seen["rows"] >= rows, f"{seen['rows']} runs and symptoms, {rows} entered")

    seen = browser.look(A4, "dark", "print")
    browser.picture(out / "paper.png")
    check(seen["width"] <= A4[0], f"paper: {seen['width']} px wide, {A4[0]} px are there")
    check(brightness(seen["paper"]) == 255, f"paper: printed on {seen['paper']}")
    check(seen["open"] == seen["tables"], f"paper: {seen['open']} of {seen['tables']} tables print")

    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    images = [node for node in nodes if node.get("role", {}).get("value") in ("image", "img")]
    check(len(images) == seen["charts"], f"{len(images)} of {seen['charts']} charts are pictures to a reader")
    for image in images:
        check(bool(image.get("name", {}).get("value", "").strip()), "a chart has no name")

    for name, (width, height) in (("a4", (8.27, 11.69)), ("letter", (8.5, 11))):
        printed = browser.call(
            "Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False, printBackground=False
        )
        pdf = base64.b64decode(printed["data"])
        (out / f"{name}.pdf").write_bytes(pdf)
        pages = pdf.count(b"/Type /Page\n") or pdf.count(b"/Type /Page ")
        check(pdf.startswith(b"%PDF"), f"{name}: no PDF")
        check(0 < pages <= MOST_PAGES, f"{name}: {pages} pages")

    asked = {
        event["params"]["request"]["url"]
        for event in browser.events
        if event.get("method") == "Network.requestWillBeSent"
    }
    check(asked == {page.resolve().as_uri()}, f"asked for {sorted(asked)}")
    logged = [event["params"]["entry"]["text"] for event in browser.events if event.get("method") == "Log.entryAdded"]
    check(not logged, f"the browser says {logged}")
    return found


def reports(arguments, folder: Path) -> tuple[list[Path], int]:
    """The program's report in every language, and how many runs and symptoms it has to tell of."""
    month = arguments.data / "month"
    journal = Journal(arguments.freshlegs, str(folder))
    rows = journal.fill(sorted(month.glob("*.TCX.gz")) if month.is_dir() else [])
    pages = [folder / f"{language}.html" for language in LANGUAGES]
    for page in pages:
        journal.report(page.stem, page)
    return pages, rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    programs = Path(os.environ.get("FRESHLEGS_PROGRAMS", ROOT / "target" / "debug"))
    data = Path(os.environ.get("FRESHLEGS_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("page", type=Path, nargs="?", help="a report; else the program makes one in each language")
    parser.add_argument("--out", type=Path, help="the folder for pictures and PDF")
    parser.add_argument("--freshlegs", type=Path, default=programs / "freshlegs", help="the terminal shell")
    parser.add_argument("--data", type=Path, default=data, help="the folder of recordings")
    arguments = parser.parse_args()
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        count = 1 if arguments.page else len(LANGUAGES)
        print("skipped: no Chromium is installed (Debian: chromium)")
        print(f"0 passed, 0 failed, {count} skipped")
        return 0
    failed = 0
    # Chromium may still be writing its profile while it ends.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        pages, rows = ([arguments.page], None) if arguments.page else reports(arguments, folder)
        browser = Browser(program, str(folder / "profile"))
        try:
            for page in pages:
                out = (arguments.out or folder / "out") / page.stem
                out.mkdir(parents=True, exist_ok=True)
                found = problems(browser, page, out, rows)
                failed += bool(found)
                print(f"{'FAILED' if found else 'ok':6} {page.name}")
                for problem in found:
                    print(f"       {problem}")
        finally:
            browser.close()
    print(f"{len(pages) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
