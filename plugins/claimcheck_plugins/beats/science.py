"""BEA901-903: an estimate and its interval, a risk ratio and its percentage, significance and its p value."""

from __future__ import annotations

from claimcheck import Finding
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import shown
from claimcheck_plugins.beats.statement import Statement

__all__ = ["JUDGES", "READERS", "RULES"]

INTERVAL = document_rule(
    "BEA901",
    "confidence-interval",
    "a confidence interval that does not hold its estimate, or runs backwards",
    "An interval of confidence lies round its estimate, and its lower end stands first. The estimate is the figure "
    "right before it; one more than three times as large or as small as the interval's ends is another figure.",
    "“0.70 (95% CI 0.72-0.84)”. 0.70 is below the interval.",
    "half of the last digit of each figure; negative ends are passed over.",
)
RATIO = document_rule(
    "BEA902",
    "risk-ratio",
    "a ratio of risks that is not the percentage beside it",
    "A ratio of 0.70 is a risk 30 percent lower, one of 1.4 a risk 40 percent higher, one of 2 twice the risk. The "
    "ratio of the other group to this one (1 over the ratio) is accepted too.",
    "“40 percent higher risk (relative risk 1.04)”. That is 4 percent.",
    "half of the last digit of both figures; an odds ratio is judged against odds only, for a risk is not odds.",
)
CHANCE = document_rule(
    "BEA903",
    "p-value",
    "a result called significant with a p value far above the threshold, or a p value above 1",
    "A result is called significant at a p value below 0.05, rarely 0.10; a p value is a probability, at most 1.",
    "“statistically significant (p=0.2)”.",
    "values from 0.05 to 0.10 are passed over, and so is “not significant”.",
    "the article's own figures and the usual thresholds (AMA Manual of Style, significance)",
)
RULES = (INTERVAL, RATIO, CHANCE)

_TIMES = {"twice": 2, "double": 2, "three": 3, "triple": 3, "four": 4, "five": 5}
_FAR, _HALF, _THRESHOLD, _LARGEST = 3, 0.5, 0.05, 0.1


def _interval(statement: Statement) -> Finding | None:
    estimate, low, high = (statement.one(role) for role in ("estimate", "low", "high"))
    value, least, most = estimate.number or 0, low.number or 0, high.number or 0
    if least > most or value * _FAR < least or value > _FAR * most:
        return None
    leeway = (estimate.step + min(low.step, high.step)) / 2
    steps = f"{shown(least)} to {shown(most)}, estimate {shown(value)}; leeway {leeway:g}"
    if least - leeway <= value <= most + leeway:
        rounded = not least <= value <= most
        return holds(INTERVAL, f"{estimate.quoted} lies in its interval.", steps, rounded=rounded, reason="inside")
    side = "below" if value < least else "above"
    message = f"{estimate.quoted} is {side} its interval, {low.quoted} to {high.quoted}."
    return differs(INTERVAL, message, steps, "Is it the estimate or an end of the interval that is wrong?")


def _order(statement: Statement) -> Finding | None:
    low, high = statement.one("low"), statement.one("high")
    if (low.number or 0) <= (high.number or 0):
        return None
    message = f"The interval from {low.quoted} to {high.quoted} runs backwards."
    steps = f"{shown(low.number or 0)} > {shown(high.number or 0)}; there is no tolerance"
    return differs(INTERVAL, message, steps, "Are the ends the wrong way round?", reason="wrong-order")


def _percent(statement: Statement) -> Finding | None:
    percent, ratio = statement.one("percent"), statement.one("ratio")
    if (ratio.number or 0) <= 0:
        return None
    sign = -1 if statement.has("down") else 1
    leeway = percent.step / 2 + 50 * ratio.step
    changes = [100 * sign * (value - 1) for value in (ratio.number or 1, 1 / (ratio.number or 1))]
    fits = any(abs(change - (percent.number or 0)) <= leeway + 1e-9 for change in changes)
    given = shown(abs(changes[0]))
    steps = f"100 × |{ratio.text} - 1| = {given}%; written: {percent.text}; leeway {shown(leeway)}"
    way = "lower" if (ratio.number or 1) < 1 else "higher"
    if fits:
        return holds(RATIO, f"A ratio of {ratio.quoted} is {given} percent {way}.", steps, reason="same-ratio")
    if statement.has("odds") and not statement.has("chances"):
        return None
    written = "lower" if sign < 0 else "higher"
    message = f"A ratio of {ratio.quoted} is {given} percent {way}, not {percent.quoted} percent {written}."
    return differs(RATIO, message, steps, f"“{given} percent {way}”, or is the ratio wrong?")


def _times(statement: Statement) -> Finding | None:
    times = next(part for part in statement.parts if part.role in {"times", "factor"})
    ratio = statement.one("ratio")
    factor = times.number or _TIMES[times.text.lower().split()[0]]
    value = ratio.number or 0
    steps = f"written: {times.text}, {shown(factor)}; ratio: {shown(value)}; leeway {_HALF}"
    fits = any(abs(given - factor) < _HALF for given in (value, 1 / value if value else 0))
    if fits:
        return holds(RATIO, f"A ratio of {ratio.quoted} is about {shown(factor)} times.", steps, reason="same-ratio")
    if statement.has("odds"):
        return None
    message = f"A ratio of {ratio.quoted} is not {times.quoted} as much."
    return differs(RATIO, message, steps, "Is it the word or the ratio that is wrong?")


def _significance(statement: Statement) -> Finding | None:
    value = statement.one("p")
    chance = value.number or 0
    steps = f"p = {value.text}; significant: below {_THRESHOLD}; doubtful up to {_LARGEST}"
    if chance < _THRESHOLD:
        return holds(CHANCE, f"A p value of {value.quoted} is significant.", steps, reason="below-threshold")
    if _LARGEST < chance <= 1:
        message = f"A p value of {value.quoted} is not significant by any usual threshold."
        return differs(CHANCE, message, steps, "Is it the value, or is “not” missing?")
    return None


def _probability(statement: Statement) -> Finding | None:
    value = statement.one("p")
    if (value.number or 0) <= 1:
        return None
    steps = f"p = {value.text} > 1; there is no tolerance"
    message = f"A p value is a probability and cannot be {value.quoted}."
    return differs(CHANCE, message, steps, "Is a decimal point missing?", reason="impossible")


READERS = ()
JUDGES = {
    "interval": _interval,
    "interval-order": _order,
    "risk-ratio": _percent,
    "risk-times": _times,
    "significance": _significance,
    "probability": _probability,
}
