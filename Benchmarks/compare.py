#!/usr/bin/env python3
"""Compares figures: Rida's metrics.csv first, then those of its peers.

Every figure that one side has and the other should have must be there, rest on the same number of
answers, and differ by no more than one in the ninth decimal. Peers have no intervals and no
breakdowns; of Rida's figures, the measures that a peer computes for a kind of subject are compared.
"""

import csv
import sys

KEY = ["survey", "period", "group", "dimension", "value", "subject_kind", "subject", "measure"]
TOLERANCE = 1e-9
SHOWN = 10


def read(path):
    """The rows of a metrics.csv by their key."""
    with open(path, encoding="utf-8", newline="") as file:
        return {tuple(row[name] for name in KEY): row for row in csv.DictReader(file)}


def kind(key):
    """What a peer computes or does not: a kind of subject, or the recommendation, and a measure."""
    _, _, _, dimension, _, subject_kind, subject, measure = key
    return dimension, "recommend" if subject == "recommend" else subject_kind, measure


def difference(ours, theirs):
    """What differs between two rows of a figure, or None."""
    if ours is None:
        return "Rida has no such figure"
    if theirs is None:
        return "the peer has no such figure"
    if ours["status"] != theirs["status"]:
        return f"status {ours['status']}, not {theirs['status']}"
    if ours["n"] != theirs["n"]:
        return f"n is {ours['n']}, not {theirs['n']}"
    if ours["status"] == "ok":
        gap = abs(float(ours["estimate"]) - float(theirs["estimate"]))
        if not gap <= TOLERANCE:
            return f"{ours['estimate']}, not {theirs['estimate']}"
    return None


def differences(ours, theirs):
    """All differences between Rida's figures and a peer's, as lines."""
    computed = {kind(key) for key in theirs}
    keys = set(theirs) | {key for key in ours if kind(key) in computed}
    found = ((key, difference(ours.get(key), theirs.get(key))) for key in sorted(keys))
    return [f"{','.join(key)}: {what}" for key, what in found if what]


def main():
    ours = read(sys.argv[1])
    for path in sys.argv[2:]:
        theirs = read(path)
        if not theirs:
            sys.exit(f"{path} has no figures")
        lines = differences(ours, theirs)
        if lines:
            print(f"{path}: {len(lines)} figures differ", file=sys.stderr)
            print("\n".join(lines[:SHOWN]), file=sys.stderr)
            sys.exit(1)
        print(f"{len(theirs)} figures agree with {path}")


if __name__ == "__main__":
    main()
