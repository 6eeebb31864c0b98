"""Figures of random responses with NumPy and SciPy: writes responses.csv and expected.csv.

Run in this folder: python3 figures.py. Nothing of Rida is used; GoldenTests.swift compares.
"""

import csv
import math
import random

import numpy as np
from scipy import stats

ITEMS = {  # objective, reversed, lowest, highest, dissatisfied up to, satisfied from
    "clear": ("teaching", False, 1, 5, 2, 4),
    "useful": ("teaching", False, 1, 5, 2, 4),
    "confusing": ("teaching", True, 1, 5, 2, 4),
    "warm": ("rooms", False, 1, 5, 2, 4),
    "recommend": (None, False, 0, 10, 6, 9),
}
ROSTER = {"P2": 90}
Z = stats.norm.ppf(0.975)


def responses():
    rng = random.Random(21001)
    rows = []
    for period, count, mood in [("P1", 41, 0.0), ("P2", 57, 1.1)]:
        for _ in range(count):
            taste = rng.gauss(3.1 + mood, 0.9)
            row = {"period": period}
            for item, (_, turned, low, high, _, _) in ITEMS.items():
                value = taste + rng.gauss(0, 0.8)
                if item == "recommend":
                    value *= 2
                value = min(high, max(low, round(value)))
                value = low + high - value if turned else value
                row[item] = "" if rng.random() < 0.12 else str(value)
            rows.append(row)
    return rows


def score(item, text):
    _, turned, low, high, _, _ = ITEMS[item]
    return low + high - int(text) if turned else int(text)


def judged(item, text):
    _, turned, _, _, bad, good = ITEMS[item]
    value = 1 if int(text) >= good else -1 if int(text) <= bad else 0
    return -value if turned else value


def wilson(successes, n, roster=None):
    m = n if roster is None else n * (roster - 1) / (roster - n)
    p = successes / n
    centre = (p + Z * Z / (2 * m)) / (1 + Z * Z / m)
    half = Z / (1 + Z * Z / m) * math.sqrt(p * (1 - p) / m + Z * Z / (4 * m * m))
    return p, centre - half, centre + half


def mean_interval(values, roster=None):
    values = np.asarray(values, float)
    n = len(values)
    factor = 1 if roster is None else math.sqrt(1 - n / roster)
    half = stats.t.ppf(0.975, n - 1) * values.std(ddof=1) / math.sqrt(n) * factor
    return values.mean(), values.mean() - half, values.mean() + half


def net(values, scale=1):
    values = list(values)
    n = len(values) + 3
    up, down = values.count(1) + 0.75, values.count(-1) + 0.75
    centre = (up - down) / n
    half = Z * math.sqrt(((up + down) / n - centre**2) / n)
    ends = max(-1, centre - half), min(1, centre + half)
    return np.mean(values) * scale, ends[0] * scale, ends[1] * scale


def alpha(rows):
    table = np.array(rows, float)
    n, k = table.shape
    a = k / (k - 1) * (1 - table.var(axis=0, ddof=1).sum() / table.sum(axis=1).var(ddof=1))
    f = stats.f(n - 1, (n - 1) * (k - 1))
    return a, 1 - (1 - a) * f.ppf(0.975), 1 - (1 - a) * f.ppf(0.025)


def serving(objective):
    return [i for i, (serves, *_) in ITEMS.items() if serves and objective in (None, serves)]


def respondents(rows, objective, value):
    items = serving(objective)
    means = []
    for row in rows:
        given = [value(i, row[i]) for i in items if row[i]]
        if given and 2 * len(given) >= len(items):
            means.append(sum(given) / len(given))
    return means


def complete(rows, objective):
    items = serving(objective)
    return [[score(i, row[i]) for i in items] for row in rows if all(row[i] for i in items)]


VALUES = {
    "mean": score,
    "satisfied-share": lambda i, t: float(judged(i, t) == 1),
    "dissatisfied-share": lambda i, t: float(judged(i, t) == -1),
    "net-satisfaction": judged,
}


def figures(rows, period):
    roster = ROSTER.get(period)
    for item in ITEMS:
        given = [row[item] for row in rows if row[item]]
        yield item, "mean", mean_interval([score(item, t) for t in given], roster)
        marks = [judged(item, t) for t in given]
        yield item, "satisfied-share", wilson(marks.count(1), len(marks), roster)
        yield item, "dissatisfied-share", wilson(marks.count(-1), len(marks), roster)
        yield item, "net-satisfaction", net(marks)
        if item == "recommend":
            yield item, "net-promoter-score", net(marks, 100)
    for objective in ["teaching", "rooms", None]:
        for measure, value in VALUES.items():
            yield objective or "survey", measure, mean_interval(
                respondents(rows, objective, value), roster)
        table = complete(rows, objective)
        if len(table[0]) > 1:
            yield objective or "survey", "alpha", alpha(table)


def welch(later, earlier, scale=1):
    result = stats.ttest_ind(later, earlier, equal_var=False)
    ends = result.confidence_interval(0.95)
    difference = np.mean(later) - np.mean(earlier)
    return difference * scale, ends.low * scale, ends.high * scale


def newcombe(later, earlier):
    p1, l1, u1 = wilson(*later)
    p2, l2, u2 = wilson(*earlier)
    d = p1 - p2
    return d, d - math.hypot(p1 - l1, u2 - p2), d + math.hypot(u1 - p1, p2 - l2)


def differences(before, after):
    for item in ITEMS:
        old, new = ([row[item] for row in rows if row[item]] for rows in (before, after))
        marks = [judged(item, t) for t in old], [judged(item, t) for t in new]
        yield item, "mean", welch([score(item, t) for t in new], [score(item, t) for t in old])
        for measure, mark in [("satisfied-share", 1), ("dissatisfied-share", -1)]:
            yield item, measure, newcombe(
                (marks[1].count(mark), len(new)), (marks[0].count(mark), len(old)))
        yield item, "net-satisfaction", welch(marks[1], marks[0])
    yield "recommend", "net-promoter-score", welch(marks[1], marks[0], 100)
    for objective in ["teaching", "rooms", None]:
        for measure, value in VALUES.items():
            yield objective or "survey", measure, welch(
                respondents(after, objective, value), respondents(before, objective, value))


def main():
    rows = responses()
    with open("responses.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, ["period", *ITEMS], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    periods = {p: [row for row in rows if row["period"] == p] for p in ["P1", "P2"]}
    lines = [(p, *figure) for p in periods for figure in figures(periods[p], p)]
    lines += [("change", *figure) for figure in differences(periods["P1"], periods["P2"])]
    with open("expected.csv", "w", newline="") as file:
        file.write("period,subject,measure,value,lower,upper\n")
        for period, subject, measure, numbers in lines:
            texts = ",".join(repr(float(number)) for number in numbers)
            file.write(f"{period},{subject},{measure},{texts}\n")


if __name__ == "__main__":
    main()
