"""Comparisons of groups, by SciPy, statsmodels and R."""

import math
from fractions import Fraction

import numpy as np
import tables
import with_r
from methods import exact, method
from mpmath import mp, mpf
from scipy import stats
from scipy.stats.contingency import association
from shares import likelihood_ratio
from statsmodels.stats.contingency_tables import Table
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

mp.dps = 50


def answers(counts):
    return np.repeat(np.arange(1.0, len(counts) + 1), counts)


def filled(counts):
    return sum(count > 0 for count in counts)


@method("t", "pValue", "lower")
def welch(place):
    confidence, (first, second) = tables.pair(place)
    names = ("difference", "t", "degreesOfFreedom", "pValue", "lower", "upper", "cohenD", "hedgesG")
    figures = dict.fromkeys(names)
    if 0 in (sum(first), sum(second)):
        return figures
    scores = np.arange(1.0, len(first) + 1)
    one, other = (DescrStatsW(scores, counts, ddof=1) for counts in (first, second))
    figures["difference"] = one.mean - other.mean
    if 1 in (sum(first), sum(second)):
        return figures
    if max(filled(first), filled(second)) == 1:
        figures["lower"] = figures["upper"] = figures["difference"]
        if first.index(max(first)) == second.index(max(second)):
            figures["difference"] = figures["lower"] = figures["upper"] = 0
        return figures
    compared = CompareMeans(one, other)
    figures["t"], figures["pValue"], figures["degreesOfFreedom"] = compared.ttest_ind(usevar="unequal")
    figures["lower"], figures["upper"] = compared.tconfint_diff(1 - confidence, usevar="unequal")
    figures["cohenD"] = figures["difference"] / compared.std_meandiff_pooledvar * math.sqrt(1 / one.nobs + 1 / other.nobs)
    m = mpf(int(one.nobs + other.nobs) - 2)
    figures["hedgesG"] = figures["cohenD"] * mp.gammaprod([m / 2], [(m - 1) / 2]) / mp.sqrt(m / 2)
    return figures


@method("u", "pValueNormal")
def mannWhitney(place):
    _, (first, second) = tables.pair(place)
    figures = dict.fromkeys(("u", "pValueNormal", "pValueContinuityCorrected"))
    if sum(first) and sum(second):
        x, y = answers(first), answers(second)
        result = stats.mannwhitneyu(x, y, use_continuity=False, method="asymptotic")
        figures["u"] = result.statistic
        if filled(np.add(first, second)) > 1:
            figures["pValueNormal"] = result.pvalue
            corrected = stats.mannwhitneyu(x, y, use_continuity=True, method="asymptotic")
            figures["pValueContinuityCorrected"] = corrected.pvalue
    return figures


@method("pValue")
def mannWhitneyExact(place):
    """By counting, in whole numbers, all ways to deal the answers to the groups.

    SciPy has the exact probability for answers without ties only.
    """
    first, second = tables.small_pair(place)
    m, n = sum(first), sum(second)
    if 0 in (m, n) or filled(np.add(first, second)) == 1:
        return {"pValue": None}
    # Per number of answers dealt to the first group, how many ways lead to each sum of doubled ranks.
    ways, below = {0: {0: 1}}, 0
    for tie in np.add(first, second).tolist():
        twice_rank, following = 2 * below + tie + 1, {}
        for dealt, sums in ways.items():
            for added in range(min(tie, m - dealt) + 1):
                target = following.setdefault(dealt + added, {})
                for total, number in sums.items():
                    key = total + added * twice_rank
                    target[key] = target.get(key, 0) + number * math.comb(tie, added)
        ways, below = following, below + tie
    ranks, start = [], 0
    for tie in np.add(first, second).tolist():
        ranks.append(2 * start + tie + 1)
        start += tie
    centre = m * (m + n + 1)
    observed = abs(sum(c * r for c, r in zip(first, ranks)) - centre)
    extreme = sum(number for total, number in ways[m].items() if abs(total - centre) >= observed)
    return {"pValue": float(Fraction(extreme, sum(ways[m].values())))}


def dominance(first, second):
    """Per category of the first group the share of the second's answers below less that above; their mean and variance."""
    m, n, places = sum(first), sum(second), range(len(first))
    values = [Fraction(sum(second[:i]) - sum(second[i + 1 :]), n) for i in places]
    mean = sum(first[i] * values[i] for i in places) / m
    return mean, sum(first[i] * (values[i] - mean) ** 2 for i in places) / (m - 1)


@method("statistic", "pValue")
def brunnerMunzel(place):
    """SciPy's ranks lose digits in large groups."""
    _, (first, second) = tables.pair(place)
    figures = dict.fromkeys(("statistic", "pValue", "pValueNormal"))
    m, n = sum(first), sum(second)
    if min(m, n) > 1:
        x, y = answers(first), answers(second)
        result = stats.brunnermunzel(y, x)
        if math.isfinite(result.statistic):
            delta, one = dominance(first, second)
            _, other = dominance(second, first)
            total = one / m + other / n
            statistic = mpf(delta.numerator) / delta.denominator / mp.sqrt(mpf(total.numerator) / total.denominator)
            figures["statistic"] = exact(statistic, result.statistic, 1e-10 * (1 + abs(result.statistic)))
            df = total**2 / ((one / m) ** 2 / (m - 1) + (other / n) ** 2 / (n - 1))
            p = 2 * stats.t.sf(abs(float(statistic)), float(df))
            figures["pValue"] = exact(p, result.pvalue, 1e-8 * p + 1e-300)
            figures["pValueNormal"] = 2 * stats.norm.sf(abs(float(statistic)))
    return figures


def kruskal(groups):
    """H in whole numbers."""
    ties = [sum(group[place] for group in groups) for place in range(len(groups[0]))]
    n, below, ranks = sum(ties), 0, []
    for tie in ties:
        ranks.append(2 * below + tie + 1)
        below += tie
    between = Fraction(0)
    for group in groups:
        distance = sum(c * r for c, r in zip(group, ranks)) - sum(group) * (n + 1)
        between += Fraction(distance**2, 4 * sum(group))
    return 12 * (n - 1) * between / (n**3 - sum(tie**3 for tie in ties))


@method("h", "pValue")
def kruskalWallis(place):
    groups = [counts for counts in tables.groups(place) if sum(counts)]
    figures = dict.fromkeys(("h", "pValue", "epsilonSquared"))
    if len(groups) > 1 and filled(np.sum(groups, axis=0)) > 1:
        program, n = stats.kruskal(*map(answers, groups)).statistic, int(np.sum(groups))
        # SciPy subtracts 3(N + 1) from a sum that is hardly larger.
        figures["h"] = h = exact(kruskal(groups), program, 1e-11 * n)
        figures["pValue"] = stats.chi2.sf(float(h), len(groups) - 1)
        figures["epsilonSquared"] = h / (n - 1)
    return figures


def occupied(groups):
    table = np.array(groups)
    table = table[table.sum(axis=1) > 0]
    return table[:, table.sum(axis=0) > 0]


@method("chiSquared", "pValue", "cramersV", "likelihoodRatio")
def independence(place):
    table = occupied(tables.groups(place))
    names = ("chiSquared", "pValue", "cramersV", "likelihoodRatio", "likelihoodRatioPValue", "smallestExpected")
    figures = dict.fromkeys((*names, "adjustedResidual"))
    if min(table.shape) > 1:
        result = stats.chi2_contingency(table, correction=False)
        figures["chiSquared"], figures["pValue"] = result.statistic, result.pvalue
        figures["smallestExpected"] = result.expected_freq.min()
        figures["cramersV"] = association(table, method="cramer")
        ratio = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
        # SciPy's sum of logarithms loses digits by cancelling.
        figures["likelihoodRatio"] = exact(
            likelihood_ratio(table.tolist()), ratio.statistic, 1e-13 * table.sum() * (1 + ratio.statistic))
        figures["likelihoodRatioPValue"] = stats.chi2.sf(float(figures["likelihoodRatio"]), ratio.dof)
        # Of the first group and category with answers.
        figures["adjustedResidual"] = Table(table, shift_zeros=False).standardized_resids[0, 0]
    return figures


@method("chiSquared", "pValue")
def yates(place):
    _, ((x1, n1), (x2, n2)) = tables.two_shares(place)
    figures = dict.fromkeys(("chiSquared", "pValue"))
    if n1 and n2 and 0 < x1 + x2 < n1 + n2:
        result = stats.chi2_contingency([[x1, n1 - x1], [x2, n2 - x2]], correction=True)
        figures["chiSquared"], figures["pValue"] = result.statistic, result.pvalue
    return figures


@method("delta")
def cliffsDelta(place):
    """Delta by SciPy's U; the interval by Cliff's and Feng's formulas from all pairs of categories."""
    confidence, (first, second) = tables.pair(place)
    figures = dict.fromkeys(("delta", "variance", "lower", "upper"))
    m, n = sum(first), sum(second)
    if 0 in (m, n):
        return figures
    u = stats.mannwhitneyu(answers(first), answers(second), method="asymptotic").statistic
    figures["delta"] = delta = 2 * (Fraction(u) / (m * n)) - 1
    if 1 in (m, n):
        return figures
    places = range(len(first))
    signs = [[(i > j) - (i < j) for j in places] for i in places]
    rows = [Fraction(sum(signs[i][j] * second[j] for j in places), n) for i in places]
    columns = [Fraction(sum(signs[i][j] * first[i] for i in places), m) for j in places]
    a = n**2 * sum(first[i] * (rows[i] - delta) ** 2 for i in places)
    b = m**2 * sum(second[j] * (columns[j] - delta) ** 2 for j in places)
    c = sum(first[i] * second[j] * (signs[i][j] - delta) ** 2 for i in places for j in places)
    variance = (a + b - c) / (m * n * (m - 1) * (n - 1))
    figures["variance"] = variance
    if filled(np.add(first, second)) == 1:
        return figures
    if abs(delta) == 1:
        t = stats.t.isf((1 - confidence) / 2, m + n - 2)
        end = (min(m, n) - t * t) / (min(m, n) + t * t)
        figures["lower"], figures["upper"] = (end, 1) if delta > 0 else (-1, -end)
    elif variance >= 0:
        t = mpf(stats.t.isf((1 - confidence) / 2, m + n - 2))
        d, s = (mpf(x.numerator) / x.denominator for x in (delta, variance))
        reach = t * mp.sqrt(s * ((1 - d * d) ** 2 + t * t * s))
        figures["lower"], figures["upper"] = ((d - d**3 + sign * reach) / (1 - d * d + t * t * s) for sign in (-1, 1))
    return figures


@method("tauB", "somersD", "spearman")
def ordinalAssociation(place):
    """Gamma from the concordant and discordant pairs, counted in whole numbers."""
    table = np.array(tables.groups(place))
    figures = dict.fromkeys(("tauB", "somersD", "spearman", "gamma"))
    if min(occupied(table).shape) > 1:
        x = np.repeat(np.arange(table.size) // table.shape[1], table.ravel())
        y = np.repeat(np.arange(table.size) % table.shape[1], table.ravel())
        figures["tauB"] = stats.kendalltau(x, y).statistic
        figures["spearman"] = stats.spearmanr(x, y).statistic
        figures["somersD"] = stats.somersd(occupied(table)).statistic
        rows, columns = (range(size) for size in table.shape)
        exact = table.astype(object)
        concordant = sum(exact[i, j] * exact[i + 1 :, j + 1 :].sum() for i in rows for j in columns)
        discordant = sum(exact[i, j] * exact[i + 1 :, :j].sum() for i in rows for j in columns)
        figures["gamma"] = Fraction(int(concordant - discordant), int(concordant + discordant))
    return figures


def tests(place):
    """The number of the chosen test, and the probabilities."""
    values, chosen = tables.family(place)
    if values[chosen] is None:
        return [0, 0]
    defined = [value for value in values if value is not None]
    return [1 + sum(value is not None for value in values[:chosen]), *defined]


P_ADJUST = """
rules <- c("holm", "BH", "hochberg", "bonferroni", "BY")
figures <- function(table) sapply(rules, function(rule) p.adjust(table[-1], rule)[max(1, table[1])])
"""


@method("holm", "benjaminiHochberg", "benjaminiYekutieli")
def adjustment(place):
    """By R's p.adjust."""
    names = ("holm", "benjaminiHochberg", "hochberg", "bonferroni", "benjaminiYekutieli")
    if tests(place)[0] == 0:
        return dict.fromkeys(names)
    return dict(zip(names, with_r.results(P_ADJUST, tests)[place]))
