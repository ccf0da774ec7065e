"""Writes distributions.json: the normal probability and quantiles of PERT distributions in 40 digits, rounded to the nearest double (mpmath).

Run with Debian's python3-mpmath: python3 distributions.py
"""
import json
import random
from pathlib import Path

from mpmath import mp, mpf, betainc, erfc, findroot, sqrt

mp.dps = 40
random.seed(20260402)


def probability(z):
    return erfc(-mpf(z) / sqrt(2)) / 2


def pert_factor(low, mode, high, z):
    """1 + the deviation with the same probability below it as the normal score z."""
    a = 1 + 4 * (mpf(mode) - mpf(low)) / (mpf(high) - mpf(low))
    b = 1 + 4 * (mpf(high) - mpf(mode)) / (mpf(high) - mpf(low))
    upper = z > 0
    if upper:
        a, b = b, a
    p = probability(-abs(z))
    left, right = mpf(0), mpf(1)
    for _ in range(60):
        middle = (left + right) / 2
        if betainc(a, b, 0, middle, regularized=True) < p:
            left = middle
        else:
            right = middle
    x = findroot(lambda t: betainc(a, b, 0, t, regularized=True) / p - 1, (left, right), solver="anderson", tol=1e-60, verify=False)
    return 1 + mpf(low) + (mpf(high) - mpf(low)) * (1 - x if upper else x)


scores = [-9, -8.5, -6.3, -5, -3, -2, -1.5, -1, -0.5, -1 / 64, 0, 1 / 64, 0.7, 1, 1.5, 2, 3, 5, 6.3, 8.5, 9] + [random.gauss(0, 1.5) for _ in range(40)]
perts = [(-0.1, 0.0, 0.1), (-0.05, 0.02, 0.2), (0.0, 0.0, 0.3), (-0.2, 0.1, 0.1), (-1.0, -0.9, 3.0)]

rows = {
    "normalProbability": [[z, float(probability(z))] for z in scores],
    "pert": [{"low": low, "mode": mode, "high": high, "factors": [[z, float(pert_factor(low, mode, high, z))] for z in scores]} for low, mode, high in perts],
}
parts = ['  "source": "distributions.py (mpmath, 40 digits): [normal score, answer]"', '  "normalProbability": ' + json.dumps(rows["normalProbability"])]
parts.append('  "pert": [\n    ' + ",\n    ".join(map(json.dumps, rows["pert"])) + "\n  ]")
Path(__file__).with_name("distributions.json").write_text("{\n" + ",\n".join(parts) + "\n}\n")
