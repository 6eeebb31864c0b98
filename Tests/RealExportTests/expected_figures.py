"""Figures of real exports, computed with pandas, numpy and scipy from the raw files.

    pip install pandas numpy scipy
    python3 expected_figures.py [DATA]        # DATA: default ../../../shared/data

Nothing here reads a definition of Rida's: `export_facts.py` says by hand which column is which
item and which cell means which code. Written are Expected/<name>.csv, the columns of metrics.csv
without disclosure control, and Expected/<name>.records.json. Where an export's own figures are
published, they are asserted first.

Rules. A record is set aside whose cells are all empty, which has not as many cells as there are
headings, or which has no period or no answered item; a blank line is no record. A cell that is not
on the scale is no answer. Reversed items are recoded as lowest + highest - score before anything
else. A respondent's score on an objective is the mean of the items answered, given at least half
of them are; the share is that of the answers which count as satisfied, under the same rule.
Intervals are at 95 %: Wilson for shares of answers, t for means and for averages over respondents
(Wilson where every respondent's share is 0 or every one is 1), adjusted Wald for nets, Feldt for alpha. A cell of a dimension with fewer than five responses is
left out.
"""

import csv
import json
import pathlib
import re
import sys
import unicodedata

import numpy
import pandas
from scipy import stats

from export_facts import EXPORTS, Columns

HERE = pathlib.Path(__file__).resolve().parent
COLUMNS = [
    "survey", "period", "group", "dimension", "value", "subject_kind", "subject", "measure",
    "estimate", "low", "high", "n",
]
CONFIDENCE = 0.95
SMALLEST_CELL = 5
SMALLEST_ALPHA = 30
BROKEN_DOWN = ["answers", "mean", "satisfied-share"]  # of items, by a dimension's values


def plain(cell):
    """A cell with white space made regular, as people compare texts."""
    return " ".join(unicodedata.normalize("NFC", cell).split())


def read(data, export):
    """The export's cells as text, and which records have not as many cells as there are headings.

    Blank lines are no records; missing last cells are empty.
    """
    table = pandas.read_csv(
        data / export.file, sep=export.delimiter, dtype=str, keep_default_na=False,
        encoding="utf-8-sig", index_col=False,
    ).fillna("")
    with open(data / export.file, encoding="utf-8-sig", newline="") as file:
        widths = [len(r) for r in csv.reader(file, delimiter=export.delimiter) if r][1:]
    assert len(widths) == len(table)
    return table, pandas.Series(widths) != len(table.columns)


def codes(column, scale):
    """Codes of a column's cells, and which cells say that the question does not apply."""
    cells = column.map(plain)
    answers = {plain(label): code for label, code in scale.labels.items()}
    answers.update({str(code): code for code in scale.labels.values()})
    for label in scale.not_applicable + scale.no_answer:
        answers.pop(plain(label), None)
    found = cells.map(answers).astype("float64")
    not_applicable = cells.isin([plain(label) for label in scale.not_applicable])
    unread = found.isna() & ~not_applicable & (cells != "")
    assert cells[unread].isin([plain(label) for label in scale.no_answer]).all(), column.name
    return found, not_applicable


def ticked(table, choices):
    """Whether a multiple choice was answered, in words of one's own too, and what was chosen."""
    if isinstance(choices, Columns):
        cells = table[list(choices.options)].map(plain)
        chosen = (cells == choices.yes).rename(columns=choices.options)
        return pandas.concat([(cells != "").any(axis=1).rename(""), chosen], axis=1)
    cells = table[choices.heading].map(plain)
    parts = cells.map(lambda cell: [part.strip() for part in re.split(choices.between, cell)])
    options = {
        option: parts.map(lambda found, label=label: label in found)
        for label, option in choices.options.items()
    }
    if choices.other:
        own = parts.map(lambda found: any(part and part not in choices.options for part in found))
        options[choices.other] = own
    return pandas.DataFrame({"": cells != "", **options})


def recoded(found, item):
    if not item.reversed:
        return found
    values = item.scale.labels.values()
    return min(values) + max(values) - found


class Responses:
    """The accepted records of an export: scores, satisfied marks, periods, dimension values."""

    def __init__(self, export, table, ragged):
        self.export = export
        scores, inapplicable, answered = {}, {}, []
        for item in export.items:
            found, not_applicable = codes(table[item.heading], item.scale)
            scores[item.id], inapplicable[item.id] = recoded(found, item), not_applicable
            answered.append(found.notna() | not_applicable)
        self.ticks = {choices.id: ticked(table, choices) for choices in export.choices}
        answered += [ticks[""] for ticks in self.ticks.values()]
        answered += [table[heading].map(plain) != "" for heading in export.comments]
        period = export.period(table)
        reasons = pandas.Series("", index=table.index)
        reasons[~pandas.concat(answered, axis=1).any(axis=1)] = "no-answers"
        reasons[(reasons == "") & (period == "")] = "time-unreadable"
        reasons[ragged] = "ragged-record"
        reasons[(table.map(plain) == "").all(axis=1)] = "empty-record"
        kept = reasons == ""
        self.ledger = {
            "read": len(table), "accepted": int(kept.sum()), "set-aside": int((~kept).sum()),
            "reasons": {k: int(v) for k, v in sorted(reasons[~kept].value_counts().items())},
        }
        self.period = period[kept]
        self.scores = pandas.DataFrame(scores)[kept]
        self.inapplicable = pandas.DataFrame(inapplicable)[kept]
        self.ticks = {item: ticks[kept] for item, ticks in self.ticks.items()}
        self.values = {
            dimension: table[heading].map(plain).map(lambda cell, v=values: v.get(cell, ""))[kept]
            for dimension, (heading, values) in export.dimensions.items()
        }

    def slices(self):
        """Every period, whole and by each dimension's values."""
        for period in sorted(set(self.period)):
            inside = self.period == period
            yield period, "", "", inside
            for dimension, values in self.values.items():
                for value in sorted(set(values[inside]) - {""}):
                    cell = inside & (values == value)
                    if cell.sum() >= SMALLEST_CELL:
                        yield period, dimension, value, cell


def interpolated_median(scores):
    """M - 1/2 + (n/2 - below)/at; a half that falls on an edge: midway to the next class met."""
    met, counts = numpy.unique(scores, return_counts=True)
    below, half = 0, len(scores) / 2
    for index, (score, count) in enumerate(zip(met, counts)):
        if below + count > half:
            return score - 0.5 + (half - below) / count
        if below + count == half:
            return ((score + 0.5) + (met[index + 1] - 0.5)) / 2
        below += count
    raise AssertionError("no half of no scores")


def t_interval(values):
    if len(values) < 2:
        return None, None
    error = values.std(ddof=1) / len(values) ** 0.5
    reach = stats.t.ppf((1 + CONFIDENCE) / 2, len(values) - 1) * error
    return values.mean() - reach, values.mean() + reach


def wilson(count, n):
    interval = stats.binomtest(count, n).proportion_ci(CONFIDENCE, method="wilson")
    return interval.low, interval.high


def share_interval(shares):
    """Of the mean of respondents' shares.

    Where all are 0 or all are 1, a t interval would have no width, as if a few people who agree
    said everything about all: then Wilson's on the number of respondents.
    """
    if len(shares) > 1 and shares.nunique() == 1 and shares.iloc[0] in (0, 1):
        return wilson(int(shares.sum()), len(shares))
    return t_interval(shares)


def net(up, down, n):
    """The net of two shares; adjusted Wald: three answers more, three quarters at either end."""
    more = n + 3
    top, bottom = (up + 0.75) / more, (down + 0.75) / more
    centre, variance = top - bottom, top + bottom - (top - bottom) ** 2
    reach = stats.norm.ppf((1 + CONFIDENCE) / 2) * (variance / more) ** 0.5
    return (up - down) / n, max(-1, centre - reach), min(1, centre + reach)


def alpha(scores):
    """Cronbach's alpha of complete rows with Feldt's interval, or None."""
    complete = scores.dropna().to_numpy()
    n, k = complete.shape
    if k < 2 or n < 2:
        return None
    covariance = numpy.cov(complete, rowvar=False)
    if covariance.sum() <= 0:
        return None
    value = k / (k - 1) * (1 - numpy.trace(covariance) / covariance.sum())
    spread = stats.f.ppf([(1 + CONFIDENCE) / 2, (1 - CONFIDENCE) / 2], n - 1, (n - 1) * (k - 1))
    low, high = 1 - (1 - value) * spread
    return value, low, high, n


def item_figures(item, scores, inapplicable):
    """Measure, estimate, low, high, n of one item in one slice."""
    answers = scores.dropna()
    n = len(answers)
    yield "answers", n, None, None, n
    yield "missing", len(scores) - n - int(inapplicable.sum()), None, None, None
    if item.scale.not_applicable:
        yield "not-applicable", int(inapplicable.sum()), None, None, None
    if n == 0:
        return
    if item.scale.scored:
        yield "mean", answers.mean(), *t_interval(answers), n
        if n > 1:
            yield "standard-deviation", answers.std(ddof=1), None, None, n
        yield "median", answers.median(), None, None, n
        yield "interpolated-median", interpolated_median(answers), None, None, n
    satisfied = int(marks(item, answers, item.scale.satisfied).sum())
    dissatisfied = int(marks(item, answers, item.scale.dissatisfied).sum())
    if item.scale.satisfied:
        yield "satisfied-share", satisfied / n, *wilson(satisfied, n), n
    if item.scale.satisfied and item.scale.dissatisfied:
        yield "dissatisfied-share", dissatisfied / n, *wilson(dissatisfied, n), n
        yield "net-satisfaction", *net(satisfied, dissatisfied, n), n


def marks(item, recoded_scores, chosen):
    """Which answers count as satisfied: on a reversed item, those whose recoded score does."""
    return recoded_scores.isin(chosen)


def choice_figures(ticks):
    """Measure, estimate, low, high, n of one multiple choice in one slice."""
    n = int(ticks[""].sum())
    yield "answers", n, None, None, n
    for option in ticks.columns[1:] if n else []:
        count = int(ticks[option].sum())
        yield f"share:{option}", count / n, *wilson(count, n), n


def objective_figures(items, scores):
    """Measure, estimate, low, high, n of one objective in one slice."""
    own = scores[[item.id for item in items]]
    answered = own.notna().sum(axis=1)
    counts = (2 * answered >= len(items)) & (answered > 0)
    person = own[counts].mean(axis=1)
    if len(person):
        yield "mean", person.mean(), *t_interval(person), len(person)
        met = sum(marks(i, own[i.id], i.scale.satisfied).astype("int64") for i in items)
        share = met[counts] / answered[counts]
        yield "satisfied-share", share.mean(), *share_interval(share), len(share)


def figures(export, responses):
    for period, dimension, value, cell in responses.slices():
        key = [export.survey, period, export.group, dimension, value]
        count = int(cell.sum())
        yield key + ["survey", export.survey, "responses", count, None, None, None]
        for item in export.items:
            for row in item_figures(
                item, responses.scores[item.id][cell], responses.inapplicable[item.id][cell]
            ):
                if dimension and row[0] not in BROKEN_DOWN:
                    continue
                yield key + ["item", item.id, *row]
        for choices in [] if dimension else export.choices:
            for row in choice_figures(responses.ticks[choices.id][cell]):
                yield key + ["item", choices.id, *row]
        for objective in export.objectives():
            items = [item for item in export.items if item.objective == objective]
            for row in objective_figures(items, responses.scores[cell]):
                yield key + ["objective", objective, *row]
            if not dimension:
                reliability = alpha(responses.scores[cell][[item.id for item in items]])
                if reliability and reliability[-1] >= SMALLEST_ALPHA:
                    yield key + ["objective", objective, "alpha", *reliability]


def written(number):
    if number is None:
        return ""
    return str(number) if isinstance(number, int) else repr(float(number))


def main():
    default = HERE.parent.parent.parent / "shared" / "data"
    data = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default
    for export in EXPORTS:
        table, ragged = read(data, export)
        responses = Responses(export, table, ragged)
        export.check(export, table, responses, alpha)
        rows = [row[:8] + [written(x) for x in row[8:]] for row in figures(export, responses)]
        target = HERE / "Expected" / f"{export.name}.csv"
        pandas.DataFrame(rows, columns=COLUMNS).to_csv(target, index=False)
        ledger = json.dumps(responses.ledger, indent=2)
        target.with_suffix(".records.json").write_text(ledger + "\n")
        print(export.name, len(rows), "figures", ledger.replace("\n", ""))


if __name__ == "__main__":
    main()
