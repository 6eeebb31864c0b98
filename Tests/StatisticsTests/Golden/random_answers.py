"""Figures of random answers by NumPy and SciPy, for the test that reads random_answers.csv. Writes that file beside itself.

The answers come from SplitMix64, which the test runs too, so only the figures are kept. Needs numpy and scipy."""
import itertools, math, os
import numpy as np
from scipy import optimize, stats

CASES, ITEMS = 300, 5
MASK = (1 << 64) - 1

class SplitMix64:
    def __init__(self, seed): self.state = seed
    def __call__(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK; z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK; z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % bound

def answers(seed):
    """People times items, from 1 to 5."""
    draw = SplitMix64(seed); people = 60 + draw(200)
    rows = []
    for _ in range(people):
        common = draw(7); rows.append([min(5, max(1, common + draw(5) - 2)) for _ in range(ITEMS)])
    return np.array(rows)

def fit(r, s):
    return r[0, list(s)] @ np.linalg.solve(r[np.ix_(s, s)], r[0, list(s)]) if s else 0.0

def drivers(r):
    """Shapley value and relative weight of the first driver; the outcome is the first item."""
    p = len(r) - 1; value = 0.0
    for size in range(p):
        for s in itertools.combinations(range(2, p + 1), size):
            value += math.factorial(size) * math.factorial(p - size - 1) / math.factorial(p) * (fit(r, (1,) + s) - fit(r, s))
    e, v = np.linalg.eigh(r[1:, 1:]); root = v @ np.diag(np.sqrt(e)) @ v.T
    return value, float((root**2 @ np.linalg.solve(root, r[0, 1:])**2)[0])

def omega(c):
    sd = np.sqrt(np.diag(c)); r = c / np.outer(sd, sd); k = len(r)
    def loadings(x):
        d = np.exp(-x / 2); e, v = np.linalg.eigh(r * np.outer(d, d))
        return np.exp(x / 2) * v[:, -1] * math.sqrt(max(e[-1] - 1, 0))
    def gradient(x): l = loadings(x); return (l**2 + np.exp(x) - 1) / np.exp(x)
    start = np.log((1 - 0.5 / k) / np.diag(np.linalg.inv(r)))
    x = optimize.root(gradient, start, tol=1e-15).x
    for _ in range(3):  # Newton steps by central differences remove what the solver leaves
        h = 1e-6; j = np.array([(gradient(x + h * u) - gradient(x - h * u)) / (2 * h) for u in np.eye(k)]).T
        x = x - np.linalg.solve(j, gradient(x))
    l = loadings(x) * sd
    return l.sum()**2 / (l.sum()**2 + (np.exp(x) * sd**2).sum())

NODES, WEIGHTS = np.polynomial.legendre.leggauss(160)

def polychoric(table):
    table = table[table.sum(1) > 0][:, table.sum(0) > 0]; n = table.sum()
    a = stats.norm.ppf(np.cumsum(table.sum(1))[:-1] / n); b = stats.norm.ppf(np.cumsum(table.sum(0))[:-1] / n)
    def blocks(f, rows, columns):
        m = np.zeros((len(a) + 2, len(b) + 2)); m[1:-1, 1:-1] = f(a[:, None], b[None, :])
        return np.diff(np.diff(m, axis=0), axis=1) + np.outer(rows, columns)
    rows, columns = table.sum(1) / n, table.sum(0) / n
    def score(r):
        t = math.asin(r) / 2 * (NODES + 1)
        def excess(h, k):
            z = np.exp(-(h[..., None]**2 + k[..., None]**2 - 2 * (h * k)[..., None] * np.sin(t)) / (2 * np.cos(t)**2))
            return math.asin(r) / (4 * math.pi) * (z @ WEIGHTS)
        def density(h, k): return np.exp(-(h * h + k * k - 2 * r * h * k) / (2 * (1 - r * r))) / (2 * math.pi * math.sqrt(1 - r * r))
        return (table * blocks(density, 0 * rows, columns) / blocks(excess, rows, columns)).sum()
    return optimize.brentq(score, -0.2, 0.92, xtol=1e-15, rtol=8.9e-16)

def trend(table):
    """Slope and standard error of a cumulative-link model at periods 1, 2, 3 ..."""
    table = table[:, table.sum(0) > 0]; t = np.arange(1, len(table) + 1.0); k = table.shape[1]
    def derivatives(x):
        g = np.zeros(k); h = np.zeros((k, k))
        for row, time in zip(table, t):
            f = np.concatenate([[0], 1 / (1 + np.exp(-(x[:-1] - x[-1] * time))), [1]]); d = f * (1 - f); dd = d * (1 - 2 * f)
            u = np.zeros((k + 1, k)); u[1:k, :-1] = np.eye(k - 1); u[1:k, -1] = -time
            for j in range(k):
                p = f[j + 1] - f[j]; s = d[j + 1] * u[j + 1] - d[j] * u[j]
                g += row[j] * s / p
                h += row[j] * ((dd[j + 1] * np.outer(u[j + 1], u[j + 1]) - dd[j] * np.outer(u[j], u[j])) / p - np.outer(s, s) / p**2)
        return g, h
    share = np.cumsum(table.sum(0))[:-1] / table.sum(); x = np.append(np.log(share / (1 - share)), 0.0)
    for _ in range(60):
        g, h = derivatives(x); x = x - np.linalg.solve(h, g)
    return x[-1], math.sqrt(-np.linalg.inv(derivatives(x)[1])[-1, -1])

def keyness(x):
    """Four-cell ratio of the answer 5 to the third item among the first and second half of people."""
    half = len(x) // 2; a, b = (x[:half, 2] == 5).sum(), (x[half:, 2] == 5).sum()
    return stats.chi2_contingency([[a, half - a], [b, len(x) - half - b]], correction=False, lambda_="log-likelihood")[0]

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "random_answers.csv"), "w") as file:
    for seed in range(CASES):
        x = answers(seed); n = len(x); c = np.cov(x.T); r = np.corrcoef(x.T)
        pair = np.array([[((x[:, 0] == i) & (x[:, 1] == j)).sum() for j in range(1, 6)] for i in range(1, 6)])
        periods = np.array([[sum(1 for p in range(n) if 4 * p // n == q and x[p, 0] == i) for i in range(1, 6)] for q in range(4)])
        figures = [*drivers(r), omega(c), polychoric(pair), *trend(periods), keyness(x)]
        file.write(",".join(f"{value:.13g}" for value in figures) + "\n")
