"""Intervals of shares and their differences, by statsmodels and SciPy."""

from fractions import Fraction

import tables
from methods import exact, method
from mpmath import mp, mpf
from scipy import stats
from statsmodels.stats import proportion as sm
from statsmodels.stats.contingency_tables import StratifiedTable

mp.dps = 50


def statsmodels_ends(place, name):
    confidence, (x, n) = tables.share(place)
    if n == 0:
        return {"lower": None, "upper": None}
    lower, upper = sm.proportion_confint(x, n, 1 - confidence, name)
    return {"lower": lower, "upper": upper}


def scipy_ends(place, name):
    confidence, (x, n) = tables.share(place)
    if n == 0:
        return {"lower": None, "upper": None}
    ends = stats.binomtest(x, n).proportion_ci(confidence, name)
    return {"lower": ends.low, "upper": ends.high}


@method("lower", "upper")
def wilson(place):
    return scipy_ends(place, "wilson")


@method("lower")
def wilsonContinuityCorrected(place):
    return scipy_ends(place, "wilsoncc")


@method("lower", "upper")
def clopperPearson(place):
    return statsmodels_ends(place, "beta")


@method("lower")
def jeffreys(place):
    return statsmodels_ends(place, "jeffreys")


@method("lower")
def agrestiCoull(place):
    return statsmodels_ends(place, "agresti_coull")


@method("lower")
def wald(place):
    return statsmodels_ends(place, "normal")


@method("lower", "pValue")
def proportionDifference(place):
    confidence, ((x1, n1), (x2, n2)) = tables.two_shares(place)
    names = ("lower", "upper", "waldLower", "waldUpper", "z", "pValue", "cohenH")
    figures = dict.fromkeys(names)
    if n1 == 0 or n2 == 0:
        return figures
    alpha = 1 - confidence
    figures["lower"], figures["upper"] = sm.confint_proportions_2indep(x1, n1, x2, n2, "newcomb", "diff", alpha)
    wald = sm.confint_proportions_2indep(x1, n1, x2, n2, "wald", "diff", alpha)
    figures["waldLower"], figures["waldUpper"] = (min(max(end, -1), 1) for end in wald)
    figures["cohenH"] = sm.proportion_effectsize(x1 / n1, x2 / n2)
    if 0 < x1 + x2 < n1 + n2:
        # statsmodels has 1 − p where nearly all answers count, and the difference of rounded shares.
        n, x = n1 + n2, x1 + x2
        z = (x1 * n2 - x2 * n1) / mp.sqrt(mpf(n1 * n2 * x * (n - x)) / n)
        program, _ = sm.proportions_ztest([x1, x2], [n1, n2])
        figures["z"] = exact(z, program, 1e-9 * (1 + abs(z)))
        figures["pValue"] = 2 * stats.norm.sf(abs(float(z)))
    return figures


def fisher(x1, n1, x2, n2):
    """The sum over the tables no likelier than the observed one to 50 digits, from the likeliest outwards."""
    successes = x1 + x2
    lowest, highest = max(0, successes - n2), min(successes, n1)
    mode = min(highest, max(lowest, (successes + 1) * (n1 + 1) // (n1 + n2 + 2)))
    weights = {mode: mpf(1)}

    def walk(step, end, is_last):
        place = mode
        while place != end and not is_last(place):
            k = min(place, place + step)
            rise = mpf((successes - k) * (n1 - k)) / ((k + 1) * (n2 - successes + k + 1))
            weights[place + step] = weights[place] * rise if step > 0 else weights[place] / rise
            place += step

    walk(1 if x1 > mode else -1, x1, lambda place: False)
    # Tables much less likely than the observed one add nothing.
    for step, end in ((1, highest), (-1, lowest)):
        walk(step, end, lambda place: weights[place] < weights[x1] * mpf(10) ** -25)
    limit = weights[x1] * (1 + mpf(10) ** -7)
    extreme = [weight for weight in weights.values() if weight <= limit]
    return mp.fsum(extreme) / mp.fsum(weights.values())


@method("pValue")
def fisherExact(place):
    """SciPy's probabilities come from logarithms of factorials and are right to some 1e-9 of their size."""
    _, ((x1, n1), (x2, n2)) = tables.two_shares(place)
    if n1 == 0 or n2 == 0 or not 0 < x1 + x2 < n1 + n2:
        return {"pValue": None}
    value = stats.fisher_exact([[x1, n1 - x1], [x2, n2 - x2]]).pvalue
    return {"pValue": exact(fisher(x1, n1, x2, n2), value, 1e-9 * value + 1e-300)}


def score(pairs):
    excess = variance = Fraction(0)
    for (x1, n1), (x2, n2) in pairs:
        n, x = n1 + n2, x1 + x2
        if n > 1:
            excess += x1 - Fraction(n1 * x, n)
            variance += Fraction(n1 * n2 * x * (n - x), n * n * (n - 1))
    return excess**2 / variance


@method("oddsRatio", "pValue")
def mantelHaenszel(place):
    confidence, pairs = tables.strata(place)
    figures = dict.fromkeys(("oddsRatio", "lower", "upper", "chiSquared", "pValue"))
    strata = [[[x1, n1 - x1], [x2, n2 - x2]] for (x1, n1), (x2, n2) in pairs if n1 + n2 > 1]
    if any(n1 > 0 and n2 > 0 and 0 < x1 + x2 < n1 + n2 for (x1, n1), (x2, n2) in pairs):
        table = StratifiedTable([[[float(cell) for cell in row] for row in stratum] for stratum in strata])
        test = table.test_null_odds(correction=False)
        figures["oddsRatio"] = table.oddsratio_pooled
        # statsmodels' statistic loses digits by cancelling; its probability is 0 below 1e-16.
        figures["chiSquared"] = exact(score(pairs), test.statistic, 1e-8 * (1 + test.statistic))
        figures["pValue"] = stats.chi2.sf(float(figures["chiSquared"]), 1)
        if 0 < figures["oddsRatio"] < float("inf"):
            figures["lower"], figures["upper"] = table.oddsratio_pooled_confint(1 - confidence)
    return figures


def likelihood_ratio(table):
    """2 Σ count ln(count/expected) to 50 digits."""
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table)]
    terms = [
        count * mp.log(mpf(count) * sum(rows) / (rows[i] * columns[j]))
        for i, row in enumerate(table) for j, count in enumerate(row) if count > 0
    ]
    return 2 * mp.fsum(terms)


@method("logLikelihoodRatio", "pValue")
def keyness(place):
    _, ((x1, n1), (x2, n2)) = tables.two_shares(place)
    figures = dict.fromkeys(("logLikelihoodRatio", "pValue"))
    if n1 > 0 and n2 > 0:
        figures = {"logLikelihoodRatio": 0, "pValue": 1}
        if 0 < x1 + x2 < n1 + n2:
            table = [[x1, n1 - x1], [x2, n2 - x2]]
            ratio = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic
            # SciPy's sum of logarithms loses digits by cancelling.
            ratio = exact(likelihood_ratio(table), ratio, 1e-13 * (n1 + n2) * (1 + ratio))
            figures = {"logLikelihoodRatio": ratio, "pValue": stats.chi2.sf(float(ratio), 1)}
    return figures


@method("indexChiSquared")
def representativeness(place):
    """The trials stand for a roster's strata, the successes for those who answered."""
    shares, _ = tables.shares_in_time(place)
    answered, roster = [x for x, _ in shares], [n for _, n in shares]
    if sum(answered) == 0 or 0 in roster:
        return {"indexChiSquared": None, "pValue": None}
    result = stats.chisquare(answered, [sum(answered) * n / sum(roster) for n in roster])
    return {"indexChiSquared": result.statistic, "pValue": result.pvalue}
