"""Figures of very large counts to 50 digits, and distribution values, for the tests beside. Needs mpmath and scipy."""
import mpmath as mp
from scipy import stats
mp.mp.dps = 50
z = mp.sqrt(2) * mp.erfinv(mp.mpf("0.95"))

def moments(scores, counts):
    n = sum(counts); s1 = sum(x * c for x, c in zip(scores, counts)); s2 = sum(x * x * c for x, c in zip(scores, counts))
    return n, mp.mpf(s1) / n, mp.sqrt(mp.mpf(n * s2 - s1 * s1) / (mp.mpf(n) * (n - 1)))

def wilson(x, n):
    p = mp.mpf(x) / n; d = z * mp.sqrt(z**2 + 4 * n * p * (1 - p))
    return (2 * n * p + z**2 - d) / (2 * (n + z**2)), (2 * n * p + z**2 + d) / (2 * (n + z**2))

for counts in ([123456789, 987654321, 1000000007, 3000000019, 5], [4000000000, 0, 0, 0, 1]):
    n, m, s = moments([1, 2, 3, 4, 5], counts)
    print(counts, "n", n, "mean", mp.nstr(m, 17), "sd", mp.nstr(s, 17))
for x, n in ((3000000024, 5111111141), (1, 1000000000), (999999999, 1000000000)):
    print(x, n, "wilson", [mp.nstr(v, 17) for v in wilson(x, n)])
# SciPy's exact interval is right to 2e-12 only: fine for a share near one half, not for rare ones, which
# are solved from the binomial terms themselves.
print(3000000024, 5111111141, "clopper-pearson", tuple(stats.binomtest(3000000024, 5111111141).proportion_ci(method="exact")))

def at_most(x, n, m):
    q = m / n
    return mp.fsum(mp.binomial(n, k) * q**k * (1 - q) ** (n - k) for k in range(x + 1))

def rare(x, n, low, high):
    tail = mp.mpf("0.025")
    lower = mp.findroot(lambda m: 1 - at_most(x - 1, n, m) - tail, mp.mpf(low))
    upper = mp.findroot(lambda m: at_most(x, n, m) - tail, mp.mpf(high))
    return mp.nstr(lower / n, 17), mp.nstr(upper / n, 17)

print(1, 10**9, "clopper-pearson", rare(1, 10**9, "0.0253", "5.57"))
print(60, 10**6, "clopper-pearson", rare(60, 10**6, "45.78", "77.23"))
print("t", stats.t.ppf(.975, 3), stats.t.sf(40, 5) * 2, "F", stats.f.ppf(.975, 29, 174))
print("normal", stats.norm.sf(10) * 2, "chi-squared", stats.chi2.sf(50, 2), "beta", stats.beta.ppf(.025, 3, 5))
