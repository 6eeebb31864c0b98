"""Figures of one group's answers, by NumPy, SciPy, statsmodels and Python's statistics."""

import math
import statistics
from fractions import Fraction

import numpy as np
import tables
from methods import method
from scipy import stats
from statsmodels.stats.weightstats import DescrStatsW


@method("mean", "standardDeviation", "lower")
def moments(place):
    confidence, _, scores, counts = tables.scale(place)
    n = sum(counts)
    figures = dict.fromkeys(("mean", "variance", "standardDeviation", "standardError", "lower", "upper"))
    if n > 0:
        answers = DescrStatsW(scores, weights=counts, ddof=1)
        figures["mean"] = answers.mean
        if n > 1:
            figures |= {"variance": answers.var, "standardDeviation": answers.std, "standardError": answers.std / math.sqrt(n)}
            figures["lower"], figures["upper"] = answers.tconfint_mean(1 - confidence)
            if sum(count > 0 for count in counts) == 1:
                figures["lower"] = figures["upper"] = answers.mean
    return figures


@method("linear", "averaged", "median", "interpolatedMedian")
def quantiles(place):
    _, probability, scores, counts = tables.scale(place)
    names = ("linear", "averaged", "inverse", "median", "interpolatedMedian", "mode")
    if sum(counts) == 0:
        return dict.fromkeys(names)
    answers = np.repeat(np.array(scores, dtype=float), counts)
    rules = ("linear", "averaged_inverted_cdf", "inverted_cdf")
    figures = {name: np.quantile(answers, probability, method=rule) for name, rule in zip(names, rules)}
    position = sum(counts) * Fraction(round(20 * probability), 20)
    if position.denominator == 1 and 0 < position < len(answers):
        # NumPy misses the jump where the product n p isn't whole for rounding; R allows for it.
        lower, upper = answers[int(position) - 1], answers[int(position)]
        figures["averaged"], figures["inverse"] = (lower + upper) / 2, lower
    figures["median"] = figures["interpolatedMedian"] = np.median(answers)
    # Where the median falls between two categories, Rida and R's psych give the plain one.
    middle = len(answers) // 2
    if len(answers) % 2 or answers[middle - 1] == answers[middle]:
        below, at = np.searchsorted(answers, answers[middle]), counts[scores.index(answers[middle])]
        figures["interpolatedMedian"] = answers[middle] - 0.5 + (len(answers) / 2 - below) / at
        if len(answers) <= 10_000:
            figures["interpolatedMedian"] = statistics.median_grouped(answers.tolist(), 1)
    figures["mode"] = stats.mode(answers).mode
    return figures


@method("consensus")
def agreement(place):
    """By the formulas of Tastle and Wierman, and of Leik."""
    _, _, scores, counts = tables.scale(place)
    n = sum(counts)
    if n == 0:
        return {"consensus": None, "dispersionIndex": None}
    shares, x = np.array(counts) / n, np.array(scores, dtype=float)
    distance = np.abs(x - np.average(x, weights=counts)) / (x[-1] - x[0])
    logs = np.log1p(-distance, where=shares > 0, out=np.zeros(len(x))) / math.log(2)
    cumulated = np.cumsum(counts)[:-1] / n
    return {
        "consensus": 1 + math.fsum(shares * logs),
        "dispersionIndex": 4 * math.fsum(cumulated * (1 - cumulated)) / (len(counts) - 1),
    }


@method("net", "lower")
def netScore(place):
    """The t interval by statsmodels, the adjusted Wald interval by its formula."""
    confidence, (unfavourable, neutral, favourable) = tables.net(place)
    n = unfavourable + neutral + favourable
    figures = dict.fromkeys(("net", "lower", "upper", "waldLower", "waldUpper", "tLower", "tUpper"))
    if n == 0:
        return figures
    z = stats.norm.isf((1 - confidence) / 2)
    for prefix, added in (("wald", 0), ("", 0.75)):
        counts = np.array([unfavourable + added, neutral + 2 * added, favourable + added])
        values = DescrStatsW([-1, 0, 1], weights=counts, ddof=0)
        reach = z * values.std / math.sqrt(counts.sum())
        ends = (values.mean - reach, values.mean + reach)
        if prefix:
            figures["waldLower"], figures["waldUpper"] = ends
        else:
            figures["lower"], figures["upper"] = (min(max(end, -1), 1) for end in ends)
    answers = DescrStatsW([-1, 0, 1], weights=[unfavourable, neutral, favourable], ddof=1)
    figures["net"] = answers.mean
    if n > 1:
        figures["tLower"], figures["tUpper"] = answers.tconfint_mean(1 - confidence)
        if n in (unfavourable, neutral, favourable):
            figures["tLower"] = figures["tUpper"] = answers.mean
    return figures


@method("mean", "standardError")
def weightedMean(place):
    """The linearised standard error as that of weighted least squares with a sandwich (HC1)."""
    confidence, classes = tables.weighted(place)
    figures = dict.fromkeys(("mean", "effectiveCount", "standardError", "lower", "upper"))
    n = sum(sum(counts) for _, counts in classes)
    if n == 0:
        return figures
    scores = np.concatenate([np.arange(1.0, 1 + len(counts)) for _, counts in classes])
    counts = np.concatenate([counts for _, counts in classes])
    weights = np.concatenate([np.full(len(counts), weight) for weight, counts in classes])
    figures["mean"] = mean = np.average(scores, weights=weights * counts)
    figures["effectiveCount"] = (weights * counts).sum() ** 2 / (weights**2 * counts).sum()
    if n > 1:
        import statsmodels.api as sm

        answers = np.repeat(scores, counts) if n <= 2_000 else None
        if answers is not None and np.ptp(answers) > 0:
            fit = sm.WLS(answers, np.ones(n), weights=np.repeat(weights, counts)).fit(cov_type="HC1")
            figures["standardError"] = fit.bse[0]
        else:
            residuals = weights * (scores - mean) / (weights * counts).sum()
            spread = (counts * residuals**2).sum() if (counts > 0)[scores != mean].any() else 0
            figures["standardError"] = math.sqrt(n / (n - 1) * spread)
        reach = stats.t.isf((1 - confidence) / 2, n - 1) * figures["standardError"]
        figures["lower"], figures["upper"] = mean - reach, mean + reach
    return figures
