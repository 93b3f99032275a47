"""Judges a relation: what its figures give against what the article says they give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import structs

from claimcheck import Claim, Context, Finding, SpanEvidence, lazy_pattern
from claimcheck_plugins.arithmetic.formulas import FORMULAS
from claimcheck_plugins.arithmetic.formulas.changes import difference_in_points
from claimcheck_plugins.arithmetic.formulas.result import Hedges, Result
from claimcheck_plugins.arithmetic.intervals import fraction, of_percentage
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning
from claimcheck_plugins.arithmetic.rules import SCALE_SLIP, rule_of
from claimcheck_plugins.arithmetic.wording import number, quoted, restated

__all__ = ["check_relation"]

_THOUSAND = 1000
_MOVES = frozenset({"direction", "percent-change"})
_RATE = lazy_pattern(
    r"\b(?:to|per|against|for)\s(?:(?:the|one|a|each|every)\s)?(?:(?:US|U\.S\.|American|British)\s)?"
    r"(?:dollar|greenback|euro|pound|sterling|yen|franc|ruble|rouble|yuan|peso|real|rupee|rand|lira|krona|krone)\b(?!\sof\b)"
    r"|\$1\b(?![.,]?\d)",
    re.IGNORECASE,
)
_RATE_REACH = 40
_TURNED = "What buys less of the other money has fallen, so the figures are turned round. "
_SCALES = {1: "", 10**3: "thousand", 10**6: "million", 10**9: "billion", 10**12: "trillion"}


def check_relation(claim: Claim, context: Context) -> Finding | None:
    """Whether the figures of a relation agree.

    Args:
        claim: Its value is a `Reckoning`; any other is not for this checker.
        context: Its hedges say what "about", "nearly" and the like allow.
    """
    reckoning = claim.value
    if not isinstance(reckoning, Reckoning):
        return None
    if reckoning.relation in _MOVES and _is_rate(reckoning, claim, context):
        finding = _of_rate(reckoning, context.hedges)
    elif reckoning.relation == "direction":
        finding = _direction(reckoning)
    elif reckoning.relation == "majority":
        finding = _majority(reckoning)
    else:
        finding = _computed(reckoning, context.hedges)
    if finding is None:
        return None
    others = tuple(SpanEvidence(span, claim.where) for span in reckoning.members)
    return structs.replace(finding, evidence=others if finding.verdict == "refuted" else ())


def _is_rate(reckoning: Reckoning, claim: Claim, context: Context) -> bool:
    """Whether the figures are a price of money: "from 45 to 56 pesos to the dollar"."""
    spans = [figure.span for figure in reckoning.figures]
    end = min(max(span.end for span in spans) + _RATE_REACH, claim.sentence.end)
    return _RATE.search(context.document.text, min(span.start for span in spans), end) is not None


def _of_rate(reckoning: Reckoning, hedges: Hedges) -> Finding | None:
    """Money that costs more of another has fallen against it, and papers give the change of either."""
    if reckoning.relation == "direction":
        return None
    old, new = reckoning.one("old"), reckoning.one("new")
    turned = {old.role: new.role, new.role: old.role}
    figures = tuple(structs.replace(figure, role=turned.get(figure.role, figure.role)) for figure in reckoning.figures)
    for one, told in ((structs.replace(reckoning, figures=figures), _TURNED), (reckoning, "")):
        finding = _computed(one, hedges)
        if finding is not None and finding.verdict == "supported":
            return structs.replace(finding, message=f"{told}{finding.message}")
    return None


def _computed(reckoning: Reckoning, hedges: Hedges) -> Finding | None:
    result = FORMULAS[reckoning.relation](reckoning, hedges)
    if result is None:
        return None
    code = rule_of(reckoning.relation).code
    steps = f"{result.steps}; {_tolerance(result)}"
    if result.given.meets(result.said) and not _meant_points(reckoning, result, hedges):
        return Finding(code, "supported", _reason(reckoning, result), f"{result.words}.", steps)
    slip = next(_slips(reckoning, hedges), None)
    if slip is not None:
        return _slipped(result, slip, steps)
    return _refuted(reckoning, result, hedges, steps)


def _meant_points(reckoning: Reckoning, result: Result, hedges: Hedges) -> bool:
    """Whether a percent of a percentage is the difference in points to the digit, and the change only by rounding."""
    stated, said = result.stated, result.said
    if reckoning.relation != "points-change" or stated.sort != "P" or stated.bound != "=":
        return False
    points = difference_in_points(reckoning, hedges).middle
    return abs(points - said.middle) < float(stated.step) / 10 and not said.low <= result.given.middle <= said.high


def _tolerance(result: Result) -> str:
    given, said = result.given, result.said
    return (
        f"rounding allows {number(given.low, 2)} to {number(given.high, 2)}; "
        f"{quoted(result.stated)} is {number(said.low, 2)} to {number(said.high, 2)}"
    )


def _reason(reckoning: Reckoning, result: Result) -> str:
    if any(figure.bound != "=" for figure in reckoning.figures):
        return "within-hedge"
    slack = 1e-9 * max(1.0, abs(result.said.middle))
    inside = result.said.low - slack <= result.given.middle <= result.said.high + slack
    return "within-rounding" if inside else "rounding-only"


def _refuted(reckoning: Reckoning, result: Result, hedges: Hedges, steps: str) -> Finding:
    code = rule_of(reckoning.relation).code
    if reckoning.relation in {"whole", "part-of-all"}:
        return Finding(code, "refuted", "outside-tolerance", f"{result.words}.", steps, "Which of them is wrong?")
    message = f"{result.words}, not {quoted(result.stated)}."
    stated = result.stated
    if reckoning.relation == "points-change" and stated.sort == "P":
        points = difference_in_points(reckoning, hedges)
        if points.meets(of_percentage(stated, hedges)):
            words = "percentage point" if number(points.middle, 2) == "1" or points.middle < 1 else "percentage points"
            suggestion = f"“{' '.join(stated.text.split()).rpartition(' ')[0] or number(points.middle, 2)} {words}”"
            return Finding(code, "refuted", "percent-for-points", message, steps, suggestion)
    suggestion = restated(stated, result.value) if result.value is not None else "Which of the figures is wrong?"
    if stated.sort == "F" and result.value is not None:
        suggestion = f"“{number(result.value)} percent”"
    return Finding(code, "refuted", "outside-tolerance", message, steps, suggestion)


def _slips(reckoning: Reckoning, hedges: Hedges) -> Iterator[tuple[Figure, Figure]]:
    """The figures that would agree with the others if their scale were a thousand times more or less."""
    for at, figure in enumerate(reckoning.figures):
        if figure.scale < _THOUSAND or figure.sort not in {"N", "R"}:
            continue
        for factor in (_THOUSAND, 1 / _THOUSAND):
            scale = round(figure.scale * factor)
            moved = structs.replace(
                figure, low=figure.low * factor, high=figure.high * factor, step=figure.step * factor, scale=scale
            )
            others = (*reckoning.figures[:at], moved, *reckoning.figures[at + 1 :])
            result = FORMULAS[reckoning.relation](structs.replace(reckoning, figures=others), hedges)
            if scale in _SCALES and result is not None and result.given.meets(result.said):
                yield figure, moved


def _slipped(result: Result, slip: tuple[Figure, Figure], steps: str) -> Finding:
    written, meant = slip
    was, should = _SCALES.get(written.scale, ""), _SCALES[meant.scale]
    message = f"{result.words}, not {quoted(result.stated)}: {quoted(written)} is off by a factor of 1,000."
    text = " ".join(written.text.split())
    replaced = text.replace(was, should).replace("  ", " ") if was and should and was in text else ""
    suggestion = f"“{replaced}”" if replaced else f"Is {number(float(meant.low), 2)} meant?"
    return Finding(SCALE_SLIP.code, "refuted", "wrong-scale", message, steps, suggestion)


def _direction(reckoning: Reckoning) -> Finding | None:
    old, new = reckoning.one("old"), reckoning.one("new")
    if old.low == new.low or not reckoning.way or old.bound != "=" or new.bound != "=":
        return None
    went = "up" if new.low > old.low else "down"
    noun = {"up": "a rise", "down": "a fall"}
    sign = ">" if went == "up" else "<"
    steps = f"{number(float(new.low), 3)} {sign} {number(float(old.low), 3)}; there is no tolerance"
    words = f"From {quoted(old)} to {quoted(new)} is {noun[went]}"
    code = rule_of("direction").code
    if went == reckoning.way:
        return Finding(code, "supported", "same-direction", f"{words}.", steps)
    question = "Are the two figures the wrong way round, or the word?"
    return Finding(code, "refuted", "wrong-direction", f"{words}, not {noun[reckoning.way]}.", steps, question)


def _majority(reckoning: Reckoning) -> Finding | None:
    part, total = reckoning.one("part"), reckoning.one("total")
    if total.low <= 0 or part.bound != "=" or total.bound != "=":
        return None
    special = reckoning.of("fraction")
    share = float(part.low / total.low)
    asked = fraction(float(special[0].low)) if special else None
    needed = float(asked) if asked is not None else 0.5
    reached = share >= needed - 1e-9 if asked is not None else share > needed
    name = f"{asked} of the whole" if asked is not None else "half"
    steps = f"{number(float(part.low))} / {number(float(total.low))} = {number(share * 100)}%; needed: "
    steps += f"{number(needed * 100)}% {'at least' if asked is not None else 'and more'}"
    code = rule_of("majority").code
    words = f"{quoted(part)} of {quoted(total)} is {number(share * 100)} percent"
    if reached:
        return Finding(code, "supported", "majority-reached", f"{words}.", steps)
    message = f"{words}, which is no more than {name}." if asked is None else f"{words}, less than {name}."
    return Finding(
        code, "refuted", "outside-tolerance", message, steps, "Is it the count or the majority that is wrong?"
    )
