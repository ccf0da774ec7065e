"""Writes functions.json: exp, ln and the standard normal quantile in 60 digits, rounded to the nearest double (mpmath).

Run with Debian's python3-mpmath: python3 functions.py
Numbers are written so that reading them back gives the same double.
"""
import json
import random
from pathlib import Path

from mpmath import mp, mpf, erfc, exp, findroot, log, sqrt

mp.dps = 60
random.seed(20260401)


def quantile(k):
    """z with Phi(z) = (k + 1/2) / 2^32."""
    upper = k >= 2**31
    p = (mpf(2**32 - 1 - k if upper else k) + mpf(1) / 2) / mpf(2) ** 32
    start = -sqrt(-2 * log(p)) * mpf("0.9")
    z = findroot(lambda t: log(erfc(-t / sqrt(2)) / 2) - log(p), start)
    return -z if upper else z


scores = sorted(
    {0, 1, 2, 3, 7, 8, 127, 128, 129, 255, 2**23, 2**24 - 1, 2**24, 2**30 - 1, 2**30, 2**31 - 1, 2**31, 2**32 - 1}
    | {int(2 ** random.uniform(0, 31)) for _ in range(400)}
    | {random.randrange(2**32) for _ in range(400)}
)
exponents = [0.0, 1.0, -1.0, 1e-17, -1e-17, 0.5, 700.0, -700.0] + [random.uniform(-700, 700) for _ in range(200)] + [random.gauss(0, 0.3) for _ in range(400)]
positives = [1.0, 2.0, 0.5, 1e-300, 1e300, 1 + 2**-52, 1 - 2**-53] + [2 ** random.uniform(-1000, 1000) for _ in range(200)] + [max(1e-3, random.gauss(1, 0.2)) for _ in range(400)]

rows = {
    "source": "functions.py (mpmath, 60 digits)",
    "exponential": [[x, float(exp(mpf(x)))] for x in exponents],
    "logarithm": [[x, float(log(mpf(x)))] for x in positives],
    "inverseNormal": [[k, float(quantile(k))] for k in scores],
}
body = ",\n".join(f'  "{name}": ' + (json.dumps(rows[name]) if name == "source" else "[\n    " + ",\n    ".join(map(json.dumps, rows[name])) + "\n  ]") for name in rows)
Path(__file__).with_name("functions.json").write_text("{\n" + body + "\n}\n")
