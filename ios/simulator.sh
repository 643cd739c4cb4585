#!/bin/sh
# Prints the name of the newest iPhone that this Mac's Xcode simulates: which there are differs from one Xcode to another.
set -eu

xcrun simctl list devices available iPhone --json | python3 -c '
import json, re, sys
phones = [phone["name"] for group in json.load(sys.stdin)["devices"].values() for phone in group]
print(max(phones, key=lambda name: [int(number) for number in re.findall(r"\d+", name)] or [0]))'
