"""Reliability of scales, by pingouin and NumPy."""

import numpy as np
import pandas
import pingouin
import tables
from methods import method
from scipy import stats


@method("alpha", "alphaIfDeleted")
def cronbachAlpha(place):
    confidence, rows = tables.items(place)
    figures = dict.fromkeys(("alpha", "lower", "upper", "alphaIfDeleted", "itemRestCorrelation"))
    complete = pandas.DataFrame([row for row in rows if None not in row], dtype=float)
    if len(complete) < 2:
        return figures
    if complete.sum(axis=1).nunique() > 1:
        figures["alpha"], _ = pingouin.cronbach_alpha(complete)
        # Feldt's interval as pingouin has it, which rounds it to three digits.
        rows = len(complete) - 1
        f = stats.f(rows, rows * (complete.shape[1] - 1))
        tail = (1 - confidence) / 2
        figures["lower"] = 1 - (1 - figures["alpha"]) * f.isf(tail)
        figures["upper"] = 1 - (1 - figures["alpha"]) * f.ppf(tail)
    others = complete.iloc[:, 1:]
    if others.shape[1] > 1 and others.sum(axis=1).nunique() > 1:
        figures["alphaIfDeleted"] = pingouin.cronbach_alpha(others)[0]
    if complete[0].nunique() > 1 and others.sum(axis=1).nunique() > 1:
        figures["itemRestCorrelation"] = np.corrcoef(complete[0], others.sum(axis=1))[0, 1]
    return figures


@method("generalDominance")
def keyDrivers(place):
    """The first item by the others; the figures of the second item."""
    _, rows = tables.items(place)
    names = ("rSquared", "generalDominance", "standardizedBeta", "varianceInflation")
    figures = dict.fromkeys(names)
    complete = np.array([row for row in rows if None not in row], dtype=float)
    if complete.ndim < 2 or len(complete) < complete.shape[1] + 1 or (np.ptp(complete, axis=0) == 0).any():
        return figures
    y, x = complete[:, 0], complete[:, 1:]
    if np.linalg.matrix_rank(x - x.mean(axis=0)) < x.shape[1]:
        return figures
    fit = pingouin.linear_regression(x, y, relimp=True, as_dataframe=False)
    figures["rSquared"], figures["generalDominance"] = fit["r2"], fit["relimp"][1]
    figures["standardizedBeta"] = fit["coef"][1] * x[:, 0].std() / y.std()
    inverse = np.linalg.inv(np.corrcoef(x, rowvar=False).reshape(x.shape[1], -1))
    figures["varianceInflation"] = inverse[0, 0]
    return figures
