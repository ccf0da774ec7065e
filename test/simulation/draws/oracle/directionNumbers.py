"""Writes assets/sobol/joe-kuo-6.json from the copy of new-joe-kuo-6.21201 inside SciPy (Debian: python3-scipy).

Run with: python3 directionNumbers.py
"""
import json
from pathlib import Path

import numpy as np
import scipy.stats

DIMENSIONS = 1024

numbers = np.load(Path(scipy.stats.__file__).with_name("_sobol_direction_numbers.npz"))
rows = []
# Dimension 1 is van der Corput's sequence and needs no numbers.
for polynomial, initial in zip(numbers["poly"][1:DIMENSIONS].tolist(), numbers["vinit"][1:DIMENSIONS].tolist()):
    degree = polynomial.bit_length() - 1
    rows.append([polynomial, *initial[:degree]])

head = {
    "source": "S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30 (2008) 2635-2654: file new-joe-kuo-6.21201, dimensions 2 to 1024, as found in SciPy",
    "licence": "see LICENCE.txt",
    "columns": "polynomial over GF(2) as bits (highest and lowest coefficient included), then m_1 ... m_s, s = its degree",
}
body = "".join(f' "{key}": {json.dumps(value)},\n' for key, value in head.items())
lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
target = Path(__file__).parents[4] / "assets/sobol/joe-kuo-6.json"
target.write_text("{\n" + body + ' "dimensions": [\n' + lines + "\n]}\n")
