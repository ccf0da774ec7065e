"""HBVS+ under uncertainty in numpy: the peer of `npm run bench` and of `npm run check:peers`.

The bench case: 54 independent lognormal inputs per draw (inhabitants and workload of each team), 27 teams, six components of which
the wijkagenten are clamped at the minima in force and their budget follows the norm. Columns whose shape and elasticities are the
same are taken together, powers are taken in log space, and draws are worked through in batches that fit in the cache.

Reads one JSON job on standard input, a line each, and answers each with one line:
  {"task": "case", ...}                          the case, kept for what follows
  {"task": "time", "draws": n, "seed": s}        {"seconds": ...}: draws, model and quantiles, as the product delivers them
  {"task": "figures", "draws": n, "seed": s}     mean, sd and quantiles per team
"""
import json
import sys
import time

import numpy as np

QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95]
BATCH = 1024


class Case:
    def __init__(self, job):
        self.minima = np.array(job["minima"], dtype=float)[:, None]
        self.inhabitants = np.array(job["inhabitants"], dtype=float)
        self.wijkagenten_shape = np.array(job["wijkagentenShape"])[:, None]
        self.wijkagenten_budget = job["wijkagentenBudget"]
        self.total = job["total"]
        # Columns beside the wijkagenten: shape per team, share of what they leave, elasticities.
        self.columns = merged(job["columns"])
        self.sd_inhabitants = job["sdInhabitants"]
        self.sd_workload = job["sdWorkload"]
        self.teams = len(job["minima"])


def merged(columns):
    found = []
    for column in columns:
        shape = np.array(column["shape"])
        for other in found:
            if (other["ei"], other["ew"]) == (column["elasticityInhabitants"], column["elasticityWorkload"]) and np.allclose(other["shape"][:, 0], shape, rtol=1e-12, atol=0):
                other["share"] += column["share"]
                break
        else:
            found.append({"shape": shape[:, None], "share": column["share"], "ei": column["elasticityInhabitants"], "ew": column["elasticityWorkload"]})
    return found


def generator(seed):
    return np.random.Generator(np.random.SFC64(seed))


def batch(case, rng, out):
    """Fills out[team, draw]."""
    n = out.shape[1]
    log_inhabitants = rng.standard_normal((case.teams, n))
    log_inhabitants *= case.sd_inhabitants
    log_workload = rng.standard_normal((case.teams, n))
    log_workload *= case.sd_workload
    inhabitants = np.exp(log_inhabitants)
    powers = {(1.0, 0.0): inhabitants}

    # Wijkagenten: budget by the norm, never under the minima; clamped.
    after = case.inhabitants @ inhabitants
    sum_minima = case.minima.sum()
    budget = np.maximum(case.wijkagenten_budget * after / case.inhabitants.sum(), sum_minima)
    wijkagenten = clamp(case, inhabitants, budget, sum_minima)

    rest = case.total - budget
    out[:] = wijkagenten
    for column in case.columns:
        key = (float(column["ei"]), float(column["ew"]))
        if key not in powers:
            ei, ew = key
            if ew == 0:
                powers[key] = np.sqrt(inhabitants) if ei == 0.5 else np.exp(ei * log_inhabitants)
            elif ei == 0:
                powers[key] = np.exp(log_workload if ew == 1 else ew * log_workload)
            else:
                powers[key] = np.exp(ei * log_inhabitants + ew * log_workload)
        driven = powers[key]
        scale = rest * column["share"] / (column["shape"][:, 0] @ driven)
        term = driven * scale
        term *= column["shape"]
        out += term


def clamp(case, inhabitants, budget, sum_minima):
    """max(λ·v, minimum) adding to the budget: the set of teams at their minimum grows until it is stable."""
    result = np.repeat(case.minima, inhabitants.shape[1], axis=1)
    above = np.flatnonzero(budget > sum_minima)
    if above.size == 0:
        return result
    v = case.wijkagenten_shape * inhabitants[:, above]
    b = budget[above]
    ratio = v / case.minima
    lam = b / v.sum(axis=0)
    while True:
        free = ratio * lam > 1
        fixed = sum_minima - case.minima[:, 0] @ free
        slope = (v * free).sum(axis=0)
        following = (b - fixed) / slope
        if np.all(following >= lam * (1 - 1e-14)):
            break
        lam = following
    result[:, above] = np.maximum(v * lam, case.minima)
    return result


def draw(case, rng, draws, size=BATCH):
    out = np.empty((case.teams, draws))
    for start in range(0, draws, size):
        batch(case, rng, out[:, start:start + size])
    return out


def summary(fte):
    # "hazen" is the product's definition: position n·p + ½ in the sorted draws.
    return {
        "mean": fte.mean(axis=1).tolist(),
        "sd": fte.std(axis=1, ddof=1).tolist(),
        "quantiles": np.quantile(fte, QUANTILES, axis=1, method="hazen").T.tolist(),
    }


def main():
    case = None
    for line in sys.stdin:
        job = json.loads(line)
        if job["task"] == "case":
            case = Case(job)
            answer = {"numpy": np.__version__}
        elif job["task"] == "time":
            rng = generator(job["seed"])
            start = time.perf_counter()
            fte = draw(case, rng, job["draws"], job.get("batch", BATCH))
            drawn = time.perf_counter()
            if job.get("quantiles", True):
                summary(fte)
            answer = {"seconds": time.perf_counter() - start, "secondsToDraw": drawn - start}
        else:
            answer = {"numpy": np.__version__, **summary(draw(case, generator(job["seed"]), job["draws"]))}
        print(json.dumps(answer), flush=True)


main()
