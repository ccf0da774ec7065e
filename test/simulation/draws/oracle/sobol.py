"""Writes sobol.json: the first points of some dimensions of the unscrambled sequence from SciPy's own generator.

Run with Debian's python3-scipy: python3 sobol.py
"""
import json
from pathlib import Path

from scipy.stats import qmc

DIMENSIONS = [0, 1, 2, 3, 9, 53, 100, 333, 1023]
POINTS = 300

points = qmc.Sobol(d=1024, scramble=False, bits=32).random(POINTS)
rows = {str(d): [int(x * 2**32) for x in points[:, d].tolist()] for d in DIMENSIONS}
lines = ",\n".join(f'    "{d}": {json.dumps(row)}' for d, row in rows.items())
Path(__file__).with_name("sobol.json").write_text('{\n  "source": "sobol.py (scipy.stats.qmc.Sobol, 32 bits, multiples of 2^-32, dimension 0 first)",\n  "points": {\n' + lines + "\n  }\n}\n")
