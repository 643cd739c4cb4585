"""A newer Debian in a folder of the cache, for what this machine's own does not have."""

import contextlib
import fcntl
import hashlib
import os
import pathlib
import platform
import re
import shutil

from runner.commands import CACHE, ROOT, output, run

SUITE = "trixie"
# What makes one.
MAKER = "debootstrap"
APT = pathlib.Path("/etc/apt")
INSIDE = pathlib.Path(__file__).resolve().parent / "inside"
# What is downloaded and unpacked, with some room.
GIGABYTES = 6


class Unavailable(Exception):
    """Why it is not to be had."""


def debian(name, packages):
    """The root of a Debian with these packages, made where it is missing, or what was begun of it finished."""
    root, stamp = CACHE / name, CACHE / name / "freshlegs.stamp"
    recipe = hashlib.sha256("\n".join([SUITE, *packages]).encode()).hexdigest()
    if os.geteuid() != 0:
        raise Unavailable("only root can look into another Debian")
    if output("unshare", "--mount", "true") is None:
        raise Unavailable("nothing can be mounted here")
    with locked(CACHE / f"{name}.lock"):
        if not (stamp.exists() and stamp.read_text() == recipe):
            if not root.exists():
                bootstrap(root)
            install(root, packages)
            stamp.write_text(recipe)
    return root


def within(root, *folders):
    """What makes of a command one that runs in there and sees the checkout and these folders at their own paths."""
    return [INSIDE, root, *(folder for folder in (ROOT, *folders) if folder.exists()), "--"]


@contextlib.contextmanager
def locked(path):
    """Keeps another checkout's test run from making the same thing at the same time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def bootstrap(root):
    mirror = mirror_of(APT)
    if not shutil.which(MAKER):
        raise Unavailable(f"{MAKER} is missing")
    if not mirror:
        raise Unavailable("apt does not say where Debian is to be had")
    if shutil.disk_usage(CACHE).free < GIGABYTES * 1e9:
        raise Unavailable(f"it takes {GIGABYTES} GB of disk")
    # Under another name until it is whole.
    begun = root.with_suffix(".begun")
    shutil.rmtree(begun, ignore_errors=True)
    if not run(MAKER, "--variant=minbase", "--include=ca-certificates", SUITE, begun, mirror):
        shutil.rmtree(begun, ignore_errors=True)
        raise Unavailable(f"{MAKER} could not make a Debian {SUITE}")
    begun.rename(root)


def install(root, packages):
    status = {p: output("chroot", root, "dpkg-query", "-W", "-f=${Status}", p) or "" for p in packages}
    missing = [p for p in packages if "ok installed" not in status[p]]
    if not missing:
        return
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    apt = [*within(root), "apt-get", "-qq"]
    if not (
        run(*apt, "update", **quiet)
        and run(*apt, "install", "-y", "--no-install-recommends", *missing, **quiet)
    ):
        raise Unavailable(f"apt could not install {' '.join(missing)}")
    run(*apt, "clean")


def mirror_of(folder):
    """The first address that apt's own lists give for Debian itself, not for its security updates."""
    stanzas = []
    for path in sorted(folder.glob("sources.list.d/*.sources")):
        for text in re.split(r"\n\s*\n", path.read_text()):
            fields = dict(re.findall(r"^([\w-]+):[ \t]*(.*)$", text, re.MULTILINE))
            stanzas.append((fields.get("URIs", ""), fields.get("Suites", "")))
    for path in [folder / "sources.list", *sorted(folder.glob("sources.list.d/*.list"))]:
        if path.exists():
            line = re.compile(r"^deb[ \t]+(?:\[[^]]*\][ \t]+)?(\S+)[ \t]+(\S+)", re.MULTILINE)
            stanzas += line.findall(path.read_text())
    for addresses, suites in stanzas:
        if addresses and "security" not in suites:
            return addresses.split()[0]
    return None


def runs_what_is_built_here(root):
    """Whether its C library is as new as the one that this machine's programs are linked to."""
    theirs = re.findall(r"\d+", output("chroot", root, "getconf", "GNU_LIBC_VERSION") or "")
    ours = re.findall(r"\d+", platform.libc_ver()[1])
    return [*map(int, ours)] <= [*map(int, theirs)]
