"""Proves the library from the Python that UniFFI generates: the surface that the phones stand on.

`tests/run boundary` generates it and says where it is. By hand:

    PYTHONPATH=FOLDER_OF_freshlegs.py tests/python/boundary.py [WORD …]

With words, only the tests whose names hold one of them. Ends with a line `N passed, N failed, N skipped`, and
with status 1 when a test failed.
"""

import gc
import os
import pathlib
import sys
import tempfile
import traceback

# Some panic on purpose: their place says enough. The library looks when the first of them does.
os.environ["RUST_BACKTRACE"] = "0"

from surface import air, census, errors, example, journal, logs, runs, strain, tempers  # noqa: E402
from surface.shells import Skipped  # noqa: E402

MODULES = [census, runs, journal, errors, tempers, air, strain, example, logs]


def main():
    words = sys.argv[1:]
    tests = [test for module in MODULES for test in module.TESTS]
    chosen = [test for test in tests if not words or any(word in test.__name__ for word in words)]
    # They ask what all of them together have called.
    chosen += [] if words else census.LAST
    census.CENSUS.begin()
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for test in chosen:
        counts[outcome(test)] += 1
    air.ROOM.close()
    print(", ".join(f"{count} {what}" for what, count in counts.items()), flush=True)
    return 1 if counts["failed"] else 0


def outcome(test):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            test(pathlib.Path(folder))
        except Skipped as why:
            print(f"skipped: {test.__name__}: {why}", flush=True)
            return "skipped"
        except Exception:  # a test that fails must not hide the next
            print(f"FAILED: {test.__name__}")
            traceback.print_exc(file=sys.stdout)
            return "failed"
        # What a test leaves behind goes while its folder is still there.
        gc.collect()
    print(f"ok: {test.__name__}", flush=True)
    return "passed"


if __name__ == "__main__":
    # Not sys.exit: the threads of a run that a failed test left behind would call into an
    # interpreter that is being taken down.
    os._exit(main())
