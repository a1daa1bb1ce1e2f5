"""Skills that are exceptions: a heavy tail in place of the filter's normal prior, closed form.

The filter believes that one person's skills scatter normally about a general ability. Prediction
loses nothing by that, but a normal prior holds on to a skill however much speaks against it:
somebody who answers everything right except for one skill, and there 13 of 13 wrong, would be
shown 60 to 73 percent in it.

So whenever a skill is shown, the filter's prior of that one deviation is divided out again. What
is left is a reading of the deviation with an error: what the answers alone say. (Minka 2001,
Expectation propagation, eq. 3.19, the cavity.) In its place comes a mixture of two normals: most
skills are ordinary, the others may lie anywhere (the contaminated normal: Box and Tiao 1968,
A Bayesian approach to some outlier problems, Biometrika 55, 119-129). How likely the skill is an
exception follows from the reading by Bayes' rule, and so no threshold is needed: weak evidence is
pulled to the general ability as before, strong evidence is followed.

It reads a belief and changes none: the work does not grow with the log, `predict` and the
reference it agrees with stay as they are, and a rebuilt belief shows the same as a grown one.
"""

from __future__ import annotations

import math

from cetl_prep.exam.mastery_constants import Constants
from cetl_prep.exam.mastery_state import GENERAL, State

_LEAST_TOLD = 1e-3


def correction(state: State, skill: str, c: Constants) -> tuple[float, float]:
    """Return what the heavy tail adds to mean and variance of an ability, in logits.

    Both are 0 when no skill may be an exception (`Constants.exceptions` is 0).
    """
    if c.exceptions <= 0.0:
        return 0.0, 0.0
    k = state.places.get(skill, GENERAL)
    if k == GENERAL:
        ordinary = (1.0 - c.exceptions) * c.ordinary_variance
        return 0.0, ordinary + c.exceptions * c.exceptional_variance - c.skill_variance
    own, link = state.shared(k, k), state.shared(k, GENERAL)
    variance = own - 2.0 * link + state.shared(GENERAL, GENERAL)
    learned, _, noise = state.practice[k]
    deviation = state.mean[k] - state.mean[GENERAL]
    # Divide out the prior: a normal about what practice taught, as wide as it has become.
    before = c.skill_variance + noise
    told = max(before - variance, _LEAST_TOLD * before) / before
    reading = (deviation - learned) / told
    error = c.reading_doubt * variance / told
    mean, left = _with_tail(reading, error, c.lasting_noise * noise, c)
    # The ability moves with its deviation as far as the two hang together.
    share = (own - link) / variance
    shift = share * (mean + learned - deviation)
    most = c.furthest_shift
    return min(max(shift, -most), most), share * share * (left - variance)


def _with_tail(reading: float, error: float, wandered: float, c: Constants) -> tuple[float, float]:
    """Return mean and variance of a deviation once the two kinds of skill are weighed."""
    ordinary = c.ordinary_variance + wandered
    exceptional = c.exceptional_variance + wandered
    total, wide = ordinary + error, exceptional + error
    # Of the two densities only the ratio matters; so written its exponent is never positive.
    odds = (1.0 - c.exceptions) / c.exceptions * math.sqrt(wide / total)
    odds *= math.exp(-0.5 * reading * reading * (1.0 / total - 1.0 / wide))
    chance = 1.0 / (1.0 + odds)
    near, far = ordinary / total, exceptional / wide
    gain = near + chance * (far - near)
    between = reading * reading * (far - near) ** 2 * chance * (1.0 - chance)
    return gain * reading, gain * error + between
