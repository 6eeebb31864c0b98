"""Distribution functions and their inverses to 50 digits, by mpmath."""

from math import isqrt

import tables
from methods import method
from mpmath import mp, mpf
from scipy import stats

mp.dps = 60


def beta_lower(x, a, b):
    """The regularized incomplete beta function, by its continued fraction (DLMF 8.17.22)."""
    x, a, b = mpf(x), mpf(a), mpf(b)
    if x <= 0 or x >= 1:
        return mpf(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_lower(1 - x, b, a)
    c, d = mpf(1), 1 / (1 - (a + b) * x / (a + 1))
    fraction, m = d, 0
    while True:
        m += 1
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d, c = 1 / (1 + term * d), 1 + term / c
            fraction *= c * d
        if abs(c * d - 1) < mpf(10) ** -55:
            return beta_density(x, a, b) * x * (1 - x) / a * fraction


def beta_density(x, a, b):
    logarithm = mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
    return mp.exp(logarithm + (a - 1) * mp.log(x) + (b - 1) * mp.log(1 - x))


def solve(start, p, cumulated, density):
    """Newton's steps from a double to where the cumulated probability is p."""
    x, p = mpf(float(start)), mpf(p)
    for _ in range(60):
        step = (cumulated(x) - p) / density(x)
        # A step never leaves the positive numbers.
        x = x - step if step < x or x <= 0 else x / 2
        if abs(step) <= mpf(10) ** -30 * abs(x):
            break
    return x


def beta_quantile(p, a, b):
    """The quantile and what is left to 1, from the smaller tail."""
    if p > 0.5:
        rest, y = beta_quantile(1 - mpf(p), b, a)
        return y, rest
    start = stats.beta.ppf(float(p), float(a), float(b))
    y = solve(start, p, lambda y: beta_lower(y, a, b), lambda y: beta_density(y, a, b))
    return y, 1 - y


@method("quantile")
def normalDistribution(place):
    point = tables.Point(20, place)
    p, z = point.probability(), point.below(38 << 10) / (1 << 10)
    start = stats.norm.ppf(p)
    upper = p > 0.5
    tail = 1 - mpf(p) if upper else mpf(p)
    x = mpf(abs(float(start)))
    for _ in range(4):
        x -= (tail - mp.erfc(x / mp.sqrt(2)) / 2) / (mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi))
    return {"quantile": x if upper else -x, "twoSided": mp.erfc(mpf(z) / mp.sqrt(2))}


@method()
def tDistribution(place):
    if place % 10:
        return {}
    point = tables.Point(21, place)
    df, p, t = point.parameter(), point.probability(), point.place()
    v = mpf(df)
    tail = mpf(min(p, 1 - p))
    # The two tails beyond ±x hold I(v/(v + x²); v/2, ½), solved for by y = v/(v + x²), or 1 − y for small x.
    x = mpf(abs(float(stats.t.ppf(p, df))))

    def two_sided(x):
        return beta_lower(v / (v + x * x), v / 2, mpf(1) / 2)

    constant = mp.exp(mp.loggamma((v + 1) / 2) - mp.loggamma(v / 2)) / mp.sqrt(v * mp.pi)
    for _ in range(60):
        step = (tail - two_sided(x) / 2) / (constant * (1 + x * x / v) ** (-(v + 1) / 2))
        x -= step
        if abs(step) <= mpf(10) ** -30 * abs(x):
            break
    return {"quantile": x if p > 0.5 else -x, "twoSided": two_sided(mpf(t))}


@method()
def chiSquaredDistribution(place):
    if place % 10:
        return {}
    point = tables.Point(22, place)
    df = point.parameter()
    x = max(0.125, df + (point.below(241) - 120) * (isqrt(int(2 * df)) + 1) / 8)
    return {"upper": mp.gammainc(mpf(df) / 2, mpf(x) / 2, mp.inf, regularized=True)}


@method()
def fDistribution(place):
    if place % 10:
        return {}
    point = tables.Point(23, place)
    first, second = point.parameter(), point.parameter()
    p, x = point.probability(), (1 + point.below(4_096)) / 1_024
    a, b = mpf(first) / 2, mpf(second) / 2
    upper = beta_lower(b / (b + a * mpf(x)), b, a)
    y, rest = beta_quantile(p, a, b)
    return {"upper": upper, "quantile": b * y / (a * rest)}


@method()
def betaDistribution(place):
    if place % 10:
        return {}
    point = tables.Point(24, place)
    a, b, p = point.parameter(), point.parameter(), point.probability()
    return {"quantile": beta_quantile(p, mpf(a), mpf(b))[0]}


@method()
def binomialDistribution(place):
    if place % 10:
        return {}
    point = tables.Point(25, place)
    n = 1 + point.below((20, 200, 10_000, 1_000_000)[point.below(4)])
    k, p = point.below(n + 1), point.probability()
    if point.below(4) > 0:
        # Near what is to be expected.
        k = min(n, max(0, int(n * p) + point.below(21) - 10))
    q = mpf(p)
    logarithm = mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
    probability = mp.exp(logarithm + k * mp.log(q) + (n - k) * mp.log(1 - q))
    return {"probability": probability, "lower": 1 if k == n else beta_lower(1 - q, n - k, k + 1)}


@method()
def gammaRatio(place):
    if place % 10:
        return {}
    x = mpf(tables.Point(26, place).parameter())
    return {"half": mp.gammaprod([x], [x + mpf(1) / 2])}
