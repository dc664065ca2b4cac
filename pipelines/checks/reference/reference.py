"""Reference values for src/statistics, from SciPy: python3 pipelines/checks/reference/reference.py"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy import optimize, special, stats

target = Path("src/statistics/reference")
by = f"SciPy {scipy.__version__}, NumPy {np.__version__}"


def keep(name, what, cases):
    """One case a line, so that a change shows as one."""
    lines = ",\n".join("\t\t{ " + json.dumps(case)[1:-1] + " }" for case in cases)
    target.joinpath(f"{name}.json").write_text(f'{{\n\t"by": "{by}, {what}",\n\t"cases": [\n{lines}\n\t]\n}}\n')


def sfc32(seed, length):
    """The generator in whole numbers, masked to 32 bits by hand."""
    a, b, c, counter = seed & 0xFFFFFFFF, (seed >> 32) & 0xFFFFFFFF, 0x9E3779B9, 1
    out = []
    for _ in range(15 + length):
        total = (a + b + counter) & 0xFFFFFFFF
        counter += 1
        a = b ^ (b >> 9)
        b = (c * 9) & 0xFFFFFFFF
        c = (((c << 21) | (c >> 11)) + total) & 0xFFFFFFFF
        out.append(total)
    return out[15:]


keep("random", "sfc32 in whole numbers", [{"seed": seed, "drawn": sfc32(seed, 6)} for seed in (0, 1, 7, 20200401, 2**32 - 1, 2**40 + 3)])

xs = [-37, -20, -8.3, -5, -3.1, -3, -2.9, -1.959963984540054, -1, -0.3, 0, 0.5, 1, 1.6448536, 2.999, 3.001, 4, 6, 8]
keep("normal-cdf", "special.ndtr", [{"x": x, "p": special.ndtr(x)} for x in xs])
ps = [1e-300, 1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5, 0.6, 0.975, 0.999999]
keep("normal-quantile", "special.ndtri", [{"p": p, "x": special.ndtri(p)} for p in ps])

betas = [(x, a, b) for a, b in ((0.5, 0.5), (1, 1), (1, 3), (12, 0.5), (4, 50), (30, 30), (1000, 4), (5e4, 5e4)) for x in (1e-6, 0.02, a / (a + b), 0.8)]
keep("incomplete-beta", "special.betainc", [{"x": x, "a": a, "b": b, "p": special.betainc(a, b, x)} for x, a, b in betas])

vs = [1, 1.3, 2, 2.5, 7, 9.75, 24, 71.2, 120.5, 299.9, 300.1, 301, 5000, 1e6]
keep("t-quantile", "stats.t.ppf(0.975)", [{"v": v, "t": stats.t.ppf(0.975, v)} for v in vs])

central = [(t, v, t + step * np.sqrt(1 + t * t / (2 * v))) for v in (1, 2, 9, 24, 71, 999, 99999) for t in (-3, 0, 2.2, 40) for step in (-2, 0, 1.5)]
keep("noncentral-t", "special.nctdtr", [{"t": t, "v": v, "delta": d, "p": special.nctdtr(v, d, t)} for t, v, d in central])

rng = np.random.default_rng(20200401)


def scores(n):
    return np.round(np.clip(rng.normal(3.2, 0.8, n), 1, 5), 1)


def noncentrality(t, v, p):
    """The noncentrality under which t is the quantile p; special.nctdtrinc would stop at the eighth digit."""

    def gap(delta):
        below = special.nctdtr(v, delta, t)
        return (below if np.isfinite(below) else float(delta < t)) - p

    span = 10 + 5 * abs(t)
    return optimize.brentq(gap, t - span, t + span, xtol=1e-13, rtol=1e-14)


def paired(before, after):
    """d_z, g_z and d_av with their noncentralities by search."""
    n, differences = len(before), np.subtract(after, before)
    mean, sd = differences.mean(), differences.std(ddof=1)
    level = (np.std(before, ddof=1) + np.std(after, ddof=1)) / 2
    t = mean / sd * np.sqrt(n)
    low, high = (noncentrality(t, n - 1, p) for p in (0.975, 0.025))
    j = 1 - 3 / (4 * (n - 1) - 1)
    scale = sd / level / np.sqrt(n)
    return {
        "before": list(before), "after": list(after), "sd": sd, "dZ": mean / sd,
        "gZ": mean / sd * j, "gZLow": low / np.sqrt(n) * j, "gZHigh": high / np.sqrt(n) * j,
        "dAv": mean / level, "dAvLow": low * scale, "dAvHigh": high * scale,
    }


def mended(n, gain):
    before = scores(n)
    return before, np.round(np.clip(before + rng.normal(gain, 0.5, n), 1, 5), 1)


people = [mended(n, gain) for n in (3, 5, 10, 18, 25, 72, 100) for gain in (-0.3, 0, 0.4, 1.2)]
people += [([1, 2], [2, 4]), ([3, 3, 3, 3], [3, 4, 4, 5]), ([1.0, 2, 3, 4, 5], [2.0, 3, 4, 5, 6.1])]
keep("paired-effects", "special.nctdtr and optimize.brentq", [paired(*pair) for pair in people])


def middle(values, axis=-1):
    return np.median(values, axis=axis)


def tailed(values, axis=-1):
    return np.mean(values, axis=axis) ** 2


statistics = {"mean": np.mean, "median": middle, "square": tailed}


def bootstrapped(values, name, seed, resamples):
    """Draws once, then takes both intervals from the same draws."""
    statistic = statistics[name]
    data, options = (np.asarray(values),), {"n_resamples": 0, "vectorized": True}
    drawn = stats.bootstrap(data, statistic, n_resamples=resamples, method="percentile", rng=seed, vectorized=True)
    out = {}
    for method in ("percentile", "BCa"):
        bounds = stats.bootstrap(data, statistic, method=method, bootstrap_result=drawn, **options).confidence_interval
        out[method.lower()] = [bounds.low, bounds.high]
    return {"values": list(values), "statistic": name, **out}, sorted(drawn.bootstrap_distribution)


# In eighths sums are exact; elsewhere SciPy lets rounding decide whether a draw equals what was observed.
sets = [[1, 2, 4], scores(5), scores(10), scores(18), scores(25), rng.exponential(3, 25).round(2), np.repeat([0, 1], [20, 5])]
cases = []
for values in sets:
    for name in ("mean", "square"):
        case, drawn = bootstrapped([float(v) for v in np.round(np.multiply(values, 8)) / 8], name, 7, 99)
        cases.append({**case, "drawn": drawn})
keep("bootstrap-drawn", "stats.bootstrap, 99 resamples kept", cases)

cases = []
for values in (scores(18), scores(25), rng.exponential(3, 40).round(2), scores(72)):
    for name in ("mean", "median", "square"):
        case, _ = bootstrapped([float(v) for v in values], name, 11, 100_000)
        cases.append(case)
keep("bootstrap-close", "stats.bootstrap, 100000 resamples", cases)

signs = [np.round(rng.normal(0.2, 0.7, n), 3) for n in (2, 3, 5, 8, 10, 12, 14)]
signs += [np.array([0, 0, 1.5, -0.5]), np.array([0.1, 0.2, -0.3, 0.4]), np.array([1.0] * 7)]
keep("sign-flip-small", "stats.permutation_test, samples, exact", [
    {"differences": list(d), "p": stats.permutation_test((d,), np.mean, permutation_type="samples", n_resamples=np.inf).pvalue}
    for d in signs
])
