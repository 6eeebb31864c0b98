"""Trends over periods, by SciPy, statsmodels and pymannkendall."""

import math

import numpy as np
import pymannkendall
import tables
from methods import exact, method
from mpmath import mp, mpf
from scipy import stats
from statsmodels.stats.contingency_tables import Table

mp.dps = 50


def correlation(rows, times):
    """Pearson's correlation of the columns' places with times, and the slope on time, without cancelling.

    statsmodels' sums lose digits among many answers.
    """
    n = sum(map(sum, rows))
    weights, places = [sum(row) for row in rows], range(len(rows[0]))
    sums = [sum(j * row[j] for j in places) for row in rows]
    x, y = sum(w * t for w, t in zip(weights, times)), sum(sums)
    product = n * sum(t * s for t, s in zip(times, sums)) - x * y
    spread = n * sum(w * t * t for w, t in zip(weights, times)) - x * x
    other = n * sum(j * j * row[j] for row in rows for j in places) - y * y
    return mpf(product) / (mp.sqrt(spread) * mp.sqrt(other)), mpf(product) / spread


@method("z", "pValue")
def proportionTrend(place):
    """Cochran and Armitage's z from statsmodels' test, whose variance has n − 1 in place of n."""
    shares, times = tables.shares_in_time(place)
    figures = dict.fromkeys(("z", "pValue", "slope"))
    answered = [((x, n), time) for (x, n), time in zip(shares, times) if n]
    x, n, times = [a[0][0] for a in answered], [a[0][1] for a in answered], [a[1] for a in answered]
    if len(answered) > 1 and 0 < sum(x) < sum(n):
        rows = [[float(trials - successes), float(successes)] for successes, trials in zip(x, n)]
        test = Table(rows, shift_zeros=False).test_ordinal_association(np.array(times, float), np.array([0.0, 1]))
        z = test.zscore * math.sqrt(sum(n) / (sum(n) - 1))
        rows = [[trials - successes, successes] for successes, trials in zip(x, n)]
        r, slope = correlation(rows, times)
        figures["z"] = exact(mp.sqrt(sum(n)) * r, z, 1e-8 * (1 + abs(z)))
        figures["pValue"] = 2 * stats.norm.sf(abs(float(figures["z"])))
        figures["slope"] = slope
    return figures


@method("z", "pValue")
def linearByLinear(place):
    groups = [counts for counts in enumerate(tables.groups(place)) if sum(counts[1])]
    figures = dict.fromkeys(("z", "pValue"))
    totals = np.sum([counts for _, counts in groups], axis=0) if groups else np.zeros(1)
    if len(groups) > 1 and (totals > 0).sum() > 1:
        rows = [[float(count) for count in counts] for _, counts in groups]
        test = Table(rows, shift_zeros=False).test_ordinal_association(
            np.array([1.0 + place for place, _ in groups]), np.arange(1.0, 1 + len(totals)))
        r, _ = correlation([counts for _, counts in groups], [1 + place for place, _ in groups])
        figures["z"] = exact(mp.sqrt(sum(totals.tolist()) - 1) * r, test.zscore, 1e-8 * (1 + abs(test.zscore)))
        figures["pValue"] = 2 * stats.norm.sf(abs(float(figures["z"])))
    return figures


@method("z", "pValueNormal")
def mannKendall(place):
    _, values, _ = tables.series(place)
    figures = dict.fromkeys(("statistic", "variance", "z", "pValueNormal", "pValueExact", "tauA", "tauB"))
    if len(values) < 3:
        return figures
    if len(set(values)) == 1:
        return figures | {"statistic": 0, "variance": 0, "tauA": 0}
    result = pymannkendall.original_test(values)
    figures |= {"statistic": result.s, "variance": result.var_s, "z": result.z, "tauA": result.Tau}
    figures["pValueNormal"] = 2 * stats.norm.sf(abs(result.z))
    figures["tauB"] = stats.kendalltau(range(len(values)), values).statistic
    if len(set(values)) == len(values):
        figures["pValueExact"] = stats.kendalltau(range(len(values)), values, method="exact").pvalue
    return figures


@method("slope", "lower")
def theilSen(place):
    confidence, values, times = tables.series(place)
    separate = stats.theilslopes(values, times, confidence)
    joint = stats.theilslopes(values, times, confidence, method="joint")
    return {
        "slope": separate.slope, "lower": separate.low_slope, "upper": separate.high_slope,
        "intercept": separate.intercept, "medianIntercept": joint.intercept,
    }
