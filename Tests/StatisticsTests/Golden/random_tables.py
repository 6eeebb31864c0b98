"""Figures of SciPy for seeded random tables, to standard output for random_tables.csv. Needs scipy and numpy.

One table a line, its rows as lists of counts between bars; then the figures in the order of NAMES, empty
where SciPy has none. The first two rows are the two groups, their first and last counts the four cells.
"""
import sys
import warnings
import numpy as np
from scipy import stats

NAMES = ["u", "pNormal", "pCorrected", "brunnerMunzel", "pBrunnerMunzel", "h", "pKruskal", "chiSquared",
         "pChiSquared", "likelihoodRatio", "tauB", "somersD", "spearman", "fisher"]
warnings.simplefilter("ignore")
random = np.random.default_rng(20260401)


def figures(table):
    expand = lambda row: np.repeat(np.arange(len(row)), row)
    x, y = expand(table[0]), expand(table[1])
    if len(x) and len(y) and len(set(x) | set(y)) > 1:
        normal = stats.mannwhitneyu(x, y, use_continuity=False, method="asymptotic")
        yield from (normal.statistic, normal.pvalue, stats.mannwhitneyu(x, y, method="asymptotic").pvalue)
        munzel = stats.brunnermunzel(y, x) if min(len(x), len(y)) > 1 else None
        yield from (munzel.statistic, munzel.pvalue) if munzel and np.isfinite(munzel.statistic) else (None, None)
    else:
        yield from [None] * 5
    full = table[table.sum(1) > 0][:, table.sum(0) > 0]
    if min(full.shape) > 1:
        kruskal = stats.kruskal(*[expand(row) for row in full])
        pearson = stats.chi2_contingency(full, correction=False)
        yield from (kruskal.statistic, kruskal.pvalue, pearson.statistic, pearson.pvalue)
        yield stats.chi2_contingency(full, correction=False, lambda_="log-likelihood").statistic
        rows, columns = np.repeat(np.arange(len(full)), full.sum(1)), np.concatenate([expand(row) for row in full])
        yield stats.kendalltau(rows, columns).statistic
        yield stats.somersd(full).statistic
        yield stats.spearmanr(rows, columns).statistic
    else:
        yield from [None] * 8
    four = table[:2][:, [0, -1]]
    yield stats.fisher_exact(four).pvalue if four.sum(0).all() and four.sum(1).all() else None


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 500):
    limit = random.choice([2, 6, 40, 300])
    table = random.integers(0, limit + 1, size=(random.integers(2, 5), random.integers(2, 8)))
    cells = "|".join(" ".join(map(str, row)) for row in table)
    print(cells, *["" if f is None else f"{f:.13g}" for f in figures(table)], sep=",")
