"""Comparisons of very large and very small groups, for the tests beside. Needs mpmath and scipy."""
import mpmath as mp
from scipy import stats
mp.mp.dps = 60

def show(name, value): print(name, mp.nstr(mp.mpf(value), 17))

a = [123456789, 987654321, 1000000007, 3000000019, 5]
b = [123466789, 987654321, 1000050007, 2999900019, 5]
m, n = sum(a), sum(b); N = m + n
higher = sum(a[i] * sum(b[:i]) for i in range(5)); lower = sum(a[i] * sum(b[i + 1:]) for i in range(5))
untied = N**3 - sum((x + y)**3 for x, y in zip(a, b))
z = mp.mpf(higher - lower) / 2 / mp.sqrt(mp.mpf(m) * n * untied / (12 * mp.mpf(N) * (N - 1)))
show("mann-whitney z", z); show("p", mp.erfc(abs(z) / mp.sqrt(2)))

def spread(own, other):
    d = [sum(other[:i]) - sum(other[i + 1:]) for i in range(5)]; mean = mp.mpf(sum(x * y for x, y in zip(own, d))) / sum(own)
    return sum(x * (y - mean)**2 for x, y in zip(own, d))

sa, sb = spread(a, b) / 4 / (m - 1), spread(b, a) / 4 / (n - 1)
se = mp.sqrt(m * sa + n * sb) / (mp.mpf(m) * n)
show("brunner-munzel statistic", mp.mpf(higher - lower) / (2 * mp.mpf(m) * n) / se); show("se", se)
delta = mp.mpf(higher - lower) / (mp.mpf(m) * n)
tied = mp.mpf(m) * n - higher - lower
total = higher * (1 - delta)**2 + lower * (1 + delta)**2 + tied * delta**2
show("delta", delta); show("variance", (spread(a, b) + spread(b, a) - total) / (mp.mpf(m) * n * (m - 1) * (n - 1)))

rows, columns = [m, n], [x + y for x, y in zip(a, b)]
table = [a, b]
cells = [(mp.mpf(table[i][j]), mp.mpf(rows[i]) * columns[j] / N) for i in range(2) for j in range(5)]
chi2 = sum((o - e)**2 / e for o, e in cells)
show("chi-squared", chi2); show("G2", 2 * sum(o * mp.log(o / e) for o, e in cells)); show("p", mp.gammainc(2, chi2 / 2, mp.inf, regularized=True))

def fisher(x, m, y, n):
    """From the likeliest table outwards; the ratios of neighbours are exact."""
    k = x + y; lo, hi = max(0, k - n), min(k, m); mode = min(hi, max(lo, (k + 1) * (m + 1) // (m + n + 2)))
    w = {mode: mp.mpf(1)}
    for i in range(mode, hi):
        w[i + 1] = w[i] * (k - i) * (m - i) / ((i + 1) * (n - k + i + 1))
        if w[i + 1] < mp.mpf("1e-60"): break
    for i in range(mode, lo, -1):
        w[i - 1] = w[i] * i * (n - k + i) / ((k - i + 1) * (m - i + 1))
        if w[i - 1] < mp.mpf("1e-60"): break
    return mp.fsum(v for v in w.values() if v <= w[x] * (1 + mp.mpf("1e-7"))) / mp.fsum(w.values())

for t in [(8, 10, 1, 6), (0, 20, 9, 15), (3, 10**9, 12, 10**9), (700, 1000, 450, 1000), (1, 3, 2, 3), (5020000, 10**7, 5018000, 10**7)]:
    show(f"fisher {t}", fisher(*t))

def lowest(n, share, tail):
    r = 0
    while stats.binom.cdf(r, n, share) < tail: r += 1
    return max(0, r - (stats.binom.cdf(r, n, share) - tail) / stats.binom.pmf(r, n, share)) / n

for n, share, confidence in [(12, 0.1, 0.95), (20, 0.5, 0.998), (8, 0.9, 0.95)]:
    tail = (1 - confidence) / 2
    print("binomial limits", n, share, confidence, lowest(n, share, tail), 1 - lowest(n, 1 - share, tail))
