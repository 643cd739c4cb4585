#!/usr/bin/env python3
"""Prints how big the library is that phones ship, and what makes it so big.

    tests/size.py                            for this computer
    tests/size.py --target aarch64-linux-android
    tests/size.py --functions 40             the biggest functions, too
    tests/size.py --constants 40             the biggest constants, with how they begin
    tests/size.py --features ble             other features than Android's
    tests/size.py --plain                    without link-time optimisation, as `cargo build` links

Links with Rust's own lld, whose map says what each byte is from. A target for which no Rust is
installed is built with Debian's, and a phone's with this computer's headers and empty libraries in
place of the NDK's: a size to compare, never a library to ship.
"""

import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from runner import elsewhere  # noqa: E402
from runner.commands import ROOT, TARGET, output, run  # noqa: E402

PROFILE = "mobile"
FEATURES = "ble,vendored-openssl"
MEGABYTE = 1_000_000
CIPHER = "OpenSSL's libcrypto"
GOALS = {"without libcrypto": 6 * MEGABYTE, "with it": 11 * MEGABYTE}
# C libraries, by the crates that bring them.
NATIVE = {
    "openssl_sys": CIPHER,
    "libsqlite3_sys": "SQLite with SQLCipher",
    "zstd_sys": "zstd (C)",
    "libdbus_sys": "libdbus (Linux only)",
}
# How an owner's bytes are told apart, by the beginnings of sections' names.
KINDS = {
    "code": (".text", ".init", ".fini", ".plt"),
    "constants": (".rodata",),
    "unwinding": (".eh_frame", ".gcc_except_table"),
    "pointers": (".data", ".got", ".init_array", ".fini_array", ".tdata", ".tm_clone_table"),
}
NO_BYTES = (".bss", ".tbss")
NO_OWNER = "Rust's constants and tables"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--target")
    parser.add_argument("--features", default=FEATURES)
    parser.add_argument("--functions", type=int, default=0, metavar="N")
    parser.add_argument("--constants", type=int, default=0, metavar="N")
    parser.add_argument("--plain", action="store_true")
    arguments = parser.parse_args()
    if not sys.platform.startswith("linux"):
        print("skipped: only Linux links with an lld that comes with Rust")
        return 0
    built = build(arguments)
    if built is None:
        return 1
    library, link_map = built
    pieces = read(link_map)
    stripped = size_without_symbols(library)
    tell_owners(pieces, library, stripped)
    tell_functions(pieces, arguments.functions)
    tell_constants(pieces, arguments.constants, library)
    return 0


def build(arguments):
    """Builds and links. Returns the library and lld's map of it, or None where that failed."""
    environment, flags, link = for_target(arguments.target)
    link_map = TARGET / "size.map"
    link_map.parent.mkdir(parents=True, exist_ok=True)
    link = ["-C", f"link-arg=-Wl,-Map={link_map}", *link]
    # One kind of library: with several, cargo leaves link-time optimisation out.
    kind = [] if arguments.plain else ["--crate-type", "cdylib"]
    what = ["-p", "freshlegs", "--lib", *kind, "--profile", PROFILE]
    what += ["--no-default-features", "--features", arguments.features]
    if not run("cargo", "rustc", *flags, *what, "--", *link, **environment):
        return None
    where = pathlib.Path(environment.get("CARGO_TARGET_DIR", TARGET))
    return where / (arguments.target or "") / PROFILE / "libfreshlegs.so", link_map


def for_target(target):
    """Environment, cargo's flags and the linker's, to link for a target on this computer."""
    if target is None:
        return {}, [], []
    toolchain = elsewhere.toolchain(target)
    if toolchain is None:
        sys.exit(elsewhere.why_none(target))
    environment, flags = toolchain
    compiler = "aarch64-linux-gnu-gcc"
    if not target.startswith("aarch64") or not shutil.which(compiler):
        sys.exit(f"no C compiler for {target}: {compiler} is for aarch64 alone, and from Debian")
    name = target.replace("-", "_")
    stubs = stub_libraries(TARGET / "size" / "stubs", compiler)
    environment |= {
        "CARGO_TARGET_DIR": str(TARGET / "size"),
        f"CC_{name}": compiler,
        f"AR_{name}": "aarch64-linux-gnu-ar",
        f"RANLIB_{name}": "aarch64-linux-gnu-ranlib",
        f"CARGO_TARGET_{name.upper()}_LINKER": compiler,
    }
    link = ["-nostartfiles", "-fuse-ld=lld", f"-B{rust_lld()}", f"-L{stubs}", "-Wl,-z,max-page-size=16384"]
    # What the system's libraries would have stays open.
    link += ["-Wl,-z,undefs"]
    return environment, [*flags, "--target", target], [f"-Clink-arg={word}" for word in link]


def stub_libraries(folder, compiler):
    """Empty libraries with the names of those that a phone's Rust links."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("c", "m", "dl", "log", "android", "unwind"):
        command = [compiler, "-shared", "-nostdlib", "-x", "c", "/dev/null", "-o", folder / f"lib{name}.so"]
        subprocess.run(command, check=True)
    return folder


def rust_lld():
    """Where rustup's toolchain has its lld, under a name that compilers look for."""
    system = pathlib.Path((output("rustup", "run", "stable", "rustc", "--print", "sysroot") or "").strip())
    found = sorted(system.glob("lib/rustlib/*/bin/gcc-ld"))
    if not found:
        sys.exit("Rust's lld is missing: it comes with rustup's toolchain for Linux")
    return found[0]


class Piece:
    """An input section, as the map has it: whose it is, what kind, how many bytes, and where."""

    def __init__(self, address, size, file, section):
        self.address, self.size, self.section = address, size, section
        self.symbol = symbol_of(section)
        self.owner = owner_of(file, self.symbol)
        kinds = (kind for kind, names in KINDS.items() if section.startswith(names))
        self.kind = next(kinds, "other")


def read(link_map):
    """The input sections of a map by lld, and what no input has."""
    line = re.compile(r" *([0-9a-f]+) +([0-9a-f]+) +([0-9a-f]+) +(\d+) ( *)(.*)")
    pieces = []
    for found in filter(None, map(line.match, link_map.read_text(errors="replace").splitlines())):
        address, _, size, _, indent, rest = found.groups()
        place = re.fullmatch(r"(.*):\(([^()]*)\)", rest)
        if len(indent) == 8 and place and not place[2].startswith(NO_BYTES):
            # What has no address is not loaded: symbols and remarks, which are stripped.
            if int(address, 16):
                pieces.append(Piece(int(address, 16), int(size, 16), place[1], place[2]))
    return pieces


def symbol_of(section):
    """The name that the compiler gave a section of its own for, if it did."""
    found = re.match(r"\.(?:text|rodata|data\.rel\.ro|data|gcc_except_table|tdata)\.(?:unlikely\.)?(.*)", section)
    return found[1] if found else ""


def owner_of(file, symbol):
    """The library of C or the crate that a section is from."""
    crate = re.search(r"lib([A-Za-z0-9_]+)-[0-9a-f]+\.rlib\(", file)
    if crate:
        # Link-time optimisation leaves only C, and the little that is not optimised, outside of one object.
        return NATIVE.get(crate[1], crate[1])
    if file == "<internal>":
        return "made by the linker"
    if "rcgu.o" in file:
        return crate_of(symbol) or NO_OWNER
    return pathlib.Path(file).name


def crate_of(symbol):
    """The crate where a function of Rust stands, by its mangled name; generic ones count where they are written."""
    if symbol.startswith("_R"):
        # Mangling v0: the first crate root is the path's own.
        found = re.search(r"C(?:s[0-9A-Za-z]*_)?(\d+)_?", symbol)
        return symbol[found.end() :][: int(found[1])] if found else None
    found = re.match(r"_ZN(\d+)", symbol)
    if not found:
        # Unmangled: what UniFFI exports.
        return "freshlegs" if re.match(r"(uniffi|ffi|UNIFFI)_", symbol) else None
    first = symbol[found.end() :][: int(found[1])]
    if not first.startswith("_$"):
        return first
    # `<a::b::C as d::E>`: the first path that is one.
    paths = [part for part in re.split(r"\$[A-Za-z0-9]+\$", first) if ".." in part]
    return paths[0].partition("..")[0].lstrip("_") if paths else None


def size_without_symbols(library):
    strip = shutil.which("llvm-strip") or shutil.which("strip")
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / library.name
        # The library itself keeps its symbols: code for other languages is generated from them.
        subprocess.run([strip, "--strip-all", "-o", copy, library], check=True)
        return copy.stat().st_size


def tell_owners(pieces, library, stripped):
    table = collections.defaultdict(collections.Counter)
    for piece in pieces:
        table[piece.owner][piece.kind] += piece.size
    kinds = [*KINDS, "other"]
    print(f"\n{'kB':38}" + "".join(f"{kind:>11}" for kind in [*kinds, "together"]))
    rows = sorted(table.items(), key=lambda row: -row[1].total())
    few = [row for row in rows if row[1].total() < 10_000]
    for owner, row in rows[: len(rows) - len(few)]:
        tell_row(owner, row, kinds)
    if few:
        tell_row(f"{len(few)} smaller ones", sum((row for _, row in few), collections.Counter()), kinds)
    tell_row("everything", sum(table.values(), collections.Counter()), kinds)
    cipher = table[CIPHER].total()
    print(f"\n{library.name} ({PROFILE}): {library.stat().st_size:,} bytes, stripped {stripped:,}")
    for what, size in zip(GOALS, (stripped - cipher, stripped)):
        verdict = "within" if size <= GOALS[what] else "ABOVE"
        print(f"{what}: {size / MEGABYTE:.2f} MB, {verdict} the goal of {GOALS[what] / MEGABYTE:.0f} MB")


def tell_row(owner, row, kinds):
    print(f"{owner:38}" + "".join(f"{row[k] / 1000:11.1f}" for k in kinds) + f"{row.total() / 1000:11.1f}")


def tell_functions(pieces, many):
    if not many:
        return
    code = sorted((p for p in pieces if p.kind == "code"), key=lambda p: -p.size)[:many]
    names = subprocess.run(
        ["c++filt"], input="\n".join(p.symbol or p.section for p in code), capture_output=True, text=True
    ).stdout.splitlines()
    print("\nbytes of code")
    for piece, name in zip(code, names):
        print(f"{piece.size:9,}  {piece.owner:24} {name}")


def tell_constants(pieces, many, library):
    if not many:
        return
    constants = sorted((p for p in pieces if p.kind == "constants"), key=lambda p: -p.size)[:many]
    image = library.read_bytes()
    print("\nbytes of constants")
    for piece in constants:
        # They come before everything whose place in the file differs from its address.
        begin = image[piece.address : piece.address + 60].decode("ascii", "replace")
        shown = "".join(c if c.isprintable() and c != "\ufffd" else "." for c in begin)
        print(f"{piece.size:9,}  {piece.owner:28} {shown}")


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
