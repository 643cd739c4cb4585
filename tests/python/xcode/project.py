"""Reads as much of YAML as the project is written in: mappings and lists by indentation, and plain words."""

import re


def read_yaml(text):
    """Mappings, lists and texts; every plain word stays a text."""
    lines = []
    for line in text.splitlines():
        bare = re.sub(r"(^|\s)#.*$", "", line).rstrip()
        if bare:
            lines.append((len(bare) - len(bare.lstrip()), bare.lstrip()))
    value, rest = block(lines)
    if rest:
        raise ValueError(f"is not read: {rest[0][1]}")
    return value


def block(lines):
    """What stands at the indentation of the first line, and the lines after it."""
    depth = lines[0][0]
    return items(lines, depth) if lines[0][1].startswith("- ") else pairs(lines, depth)


def items(lines, depth):
    found = []
    while lines and lines[0][0] == depth and lines[0][1].startswith("- "):
        text = lines[0][1][2:]
        if re.match(r"[\w.]+:( |$)", text):
            # A mapping whose first pair stands behind the dash.
            value, lines = pairs([(depth + 2, text), *lines[1:]], depth + 2)
        else:
            value, lines = scalar(text), lines[1:]
        found.append(value)
    return found, lines


def pairs(lines, depth):
    found = {}
    while lines and lines[0][0] == depth and not lines[0][1].startswith("- "):
        key, _, text = lines[0][1].partition(":")
        lines = lines[1:]
        if text.strip():
            found[key] = scalar(text.strip())
        else:
            found[key], lines = block(lines)
    return found, lines


def scalar(text):
    return text[1:-1] if text[0] == text[-1] and text[0] in "\"'" else text
