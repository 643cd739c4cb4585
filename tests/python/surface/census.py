"""What there is on the surface, and which of it was called: so that nothing is left out unnoticed."""

import functools
import inspect
import re
import sys

import freshlegs

from .shells import ROOT

# Within a wheel, the generated module is one of a package that hands all of it on.
GENERATED = sys.modules[freshlegs.Companion.__module__]
# A reading that can be kept takes a minute; here it is only refused, and one out of a file kept. The others are
# made to fail.
ONLY_REFUSED = {"Companion.keep_reading", "Probe.fail", "Probe.panic"}
# What this machine lacks the means for, by those who would have called it.
EXCUSED = set()
# Shells are called by the library, all other objects call it.
FOREIGN = {"Shell", "ShellImpl"}


def objects():
    """The classes that have an identity; those of plain values are none."""
    return {
        name: cls
        for name in GENERATED.__all__
        if inspect.isclass(cls := getattr(freshlegs, name)) and "_uniffi_make_instance" in vars(cls)
    }


def methods(cls):
    """What can be called, the constructor included where there is one: others say that there is none."""
    return {
        name: member
        for name, member in vars(cls).items()
        if callable(getattr(cls, name))
        and (not name.startswith("_") or (name == "__init__" and member.__doc__))
    }


def functions():
    return {n: f for n in GENERATED.__all__ if inspect.isfunction(f := getattr(freshlegs, n))}


class Census:
    """Counts what comes back from the library."""

    def __init__(self):
        self.everything, self.called, self.returned, self.raised = set(), set(), set(), set()

    def begin(self):
        for name, function in functions().items():
            setattr(freshlegs, name, self._counted(name, function))
        for owner, cls in objects().items():
            if owner in FOREIGN:
                continue
            for name, member in methods(cls).items():
                is_constructor = isinstance(member, classmethod)
                function = member.__func__ if is_constructor else member
                counted = self._counted(f"{owner}.{name}", function)
                setattr(cls, name, classmethod(counted) if is_constructor else counted)

    def _counted(self, name, function):
        self.everything.add(name)

        @functools.wraps(function)
        def counted(*arguments, **named):
            self.called.add(name)
            try:
                result = function(*arguments, **named)
            except Exception as error:
                self.raised.add(type(error))
                raise
            self.returned.add(name)
            return result

        return counted


CENSUS = Census()


def everything_on_the_surface_was_called_and_came_back(_folder):
    assert len(CENSUS.everything) > 150, f"the census sees little: {sorted(CENSUS.everything)}"
    silent = CENSUS.everything - CENSUS.called - EXCUSED
    assert not silent, f"never called: {sorted(silent)}"
    refused = CENSUS.everything - CENSUS.returned - EXCUSED
    assert refused <= ONLY_REFUSED, f"never came back: {sorted(refused)}"


def every_error_was_raised(_folder):
    kinds = {kind for kind in vars(freshlegs.CompanionError).values() if inspect.isclass(kind)}
    assert len(kinds) >= 10, kinds
    missing = kinds - CENSUS.raised
    assert not missing, f"never raised: {sorted(kind.__name__ for kind in missing)}"


def the_documentation_arrives(_folder):
    """Everything is documented, in the words of the source."""
    documented = {n: inspect.unwrap(f) for n, f in functions().items()}
    for name in GENERATED.__all__:
        member = getattr(freshlegs, name)
        # Not the name that the language gives to a panic, and not names of plain types.
        if inspect.isclass(member) and member.__module__ == GENERATED.__name__ and name != "InternalError":
            documented[name] = member
    for owner, cls in objects().items():
        for name, member in methods(cls).items():
            documented[f"{owner}.{name}"] = getattr(member, "__func__", member)
    without = sorted(name for name, member in documented.items() if not (member.__doc__ or "").strip())
    assert not without, f"without a word: {without}"

    sources = [*ROOT.glob("bindings/src/**/*.rs"), *ROOT.glob("core/*/src/**/*.rs")]
    said = set()
    for source in sources:
        found = re.findall(r"^\s*/// (.+)$", source.read_text(encoding="utf-8"), re.MULTILINE)
        said.update(line.strip() for line in found)
    strange = {
        name: first
        for name, member in documented.items()
        if (first := member.__doc__.strip().splitlines()[0].strip()) not in said
    }
    assert not strange, f"not the words of the source: {strange}"


TESTS = [the_documentation_arrives]
# Once all others are done.
LAST = [everything_on_the_surface_was_called_and_came_back, every_error_was_raised]
