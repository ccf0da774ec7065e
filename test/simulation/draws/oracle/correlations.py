"""Writes correlations.json: Cholesky factors, eigenvalues and nearest correlation matrices from NumPy and SciPy.

The nearest matrix comes from another method than the product's: its dual problem, minimise |(A + diag y)+|^2 / 2 - sum y over y
(H. Qi and D. Sun, SIAM J. Matrix Anal. Appl. 28 (2006)), by BFGS and then Newton steps with a numerical Jacobian.

Run with Debian's python3-scipy: python3 correlations.py
"""
import json
from pathlib import Path

import numpy as np
from scipy.optimize import root

rng = np.random.default_rng(20260403)


def positive_part(a):
    values, vectors = np.linalg.eigh(a)
    return (vectors * np.maximum(values, 0)) @ vectors.T


def nearest(a):
    def gap(y):
        return np.diag(positive_part(a + np.diag(y))) - 1

    answer = root(gap, np.zeros(len(a)), method="hybr", tol=1e-14)
    assert np.max(np.abs(gap(answer.x))) < 1e-12, (answer.message, np.max(np.abs(gap(answer.x))))
    return positive_part(a + np.diag(answer.x))


def unit_symmetric(n, spread):
    a = rng.uniform(-spread, spread, (n, n))
    a = np.round((a + a.T) / 2, 3)
    np.fill_diagonal(a, 1)
    return a


def correlation(n):
    x = rng.normal(size=(n, n + 3))
    c = x @ x.T
    d = np.sqrt(np.diag(c))
    c = c / np.outer(d, d)
    np.fill_diagonal(c, 1)
    return (c + c.T) / 2


# Two districts that move together inside and against each other, with one team that is said to follow both.
districts = np.where(np.equal.outer(np.arange(9) < 5, np.arange(9) < 5), 0.9, -0.9)
districts[0, :] = districts[:, 0] = 0.9
np.fill_diagonal(districts, 1)

broken = [np.array([[1, 1, 0], [1, 1, 1], [0, 1, 1]], float), unit_symmetric(4, 1), unit_symmetric(7, 1), districts]
sound = [correlation(3), correlation(6), correlation(10)]
rows = {
    "cholesky": [{"matrix": c.tolist(), "lower": np.linalg.cholesky(c).tolist()} for c in sound],
    "eigenvalues": [{"matrix": c.tolist(), "values": np.linalg.eigvalsh(c).tolist()} for c in sound + broken],
    "nearest": [{"matrix": a.tolist(), "nearest": nearest(a).tolist(), "distance": float(np.linalg.norm(nearest(a) - a))} for a in broken],
}
lines = [f'  "{key}": [\n    ' + ",\n    ".join(map(json.dumps, value)) + "\n  ]" for key, value in rows.items()]
Path(__file__).with_name("correlations.json").write_text('{\n  "source": "correlations.py (NumPy and SciPy)",\n' + ",\n".join(lines) + "\n}\n")
