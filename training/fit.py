"""Fits how the model's word and the rule's are weighed for one signal: logistic, with no weight below zero."""

import numpy as np
from scipy.optimize import minimize

PULL = 0.02
"""How strongly weights are held near "believe the model as it is": little text must not move them far."""
RIGHT = 0.8
"""A rule's score stands on its own from where at least this share of posts with it, or more, has the signal."""
FEWEST = 8


def fit(labels: np.ndarray, logits: np.ndarray, rules: np.ndarray) -> dict[str, float]:
    """Weights as ``combining.Weights`` reads them. ``labels`` are 1, 0 or below for what was not judged."""
    judged = labels >= 0
    present, logit, rule = labels[judged].astype(float), logits[judged], rules[judged] / 100

    def loss(weights: np.ndarray) -> float:
        odds = weights[0] + weights[1] * logit + weights[2] * rule
        each = np.logaddexp(0, odds) - present * odds
        return float(
            each.mean() + PULL * ((weights[1] - 1) ** 2 + 0.05 * weights[2] ** 2 + 0.05 * weights[0] ** 2) / 10
        )

    found = minimize(loss, np.array([0.0, 1.0, 1.0]), method="L-BFGS-B", bounds=[(None, None), (0, None), (0, None)])
    start, meaning, weight = map(float, found.x)
    return {
        "start": round(start, 4),
        "meaning": round(meaning, 4),
        "rule": round(weight, 4),
        "floor": _floor(present, rule),
    }


def _floor(present: np.ndarray, rule: np.ndarray) -> int:
    """The lowest score from which the rule alone is right often enough; 101, never, where too little can be told."""
    for floor in range(50, 100, 5):
        counted = rule * 100 >= floor
        if counted.sum() >= FEWEST and present[counted].mean() >= RIGHT:
            return floor
    return 101
