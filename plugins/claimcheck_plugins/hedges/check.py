"""HED101, HED102, HED103: whether a bound allows the figure that it stands beside."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, Rule, SpanEvidence
from claimcheck_plugins.hedges.allowed import Allowed, allowed_by, margin
from claimcheck_plugins.hedges.pairs import HedgedPair
from claimcheck_plugins.hedges.rules import COMPARED_FIGURES, DIFFERENCE_DIRECTION, HEDGED_FIGURE

__all__ = ["check_hedge"]

# Further apart than this, the two are not one figure, or not of one kind.
_NEAR = 1.5
_OF_ONE_KIND = 3.0
_WORDS = {">": "above", "<": "below"}


def check_hedge(claim: Claim, context: Context) -> Finding | None:
    """Whether the figure and its bound can both be right.

    Args:
        claim: Of kind `hedged-figure`.
        context: Its hedges say what each word allows.
    """
    pair = claim.value
    if not isinstance(pair, HedgedPair):
        return None
    if pair.form == "compared":
        return _compared(claim, pair)
    if pair.form == "apart":
        return _apart(claim, pair)
    return _restated(claim, pair, context)


def _within(pair: HedgedPair, factor: float) -> bool:
    one, other = abs(pair.figure.value), abs(pair.bound.value)
    return 0 < max(one, other) <= factor * min(one, other)


def _restated(claim: Claim, pair: HedgedPair, context: Context) -> Finding | None:
    figure, allowed = pair.figure, allowed_by(pair.bound, context.hedges)
    open_to = margin(figure)
    if figure.bound == "~":
        about = allowed_by(figure, context.hedges)
        open_to += max(about.high - figure.value, figure.value - about.low)
    low, high = figure.value - open_to, figure.value + open_to
    steps = f"{figure.value:,.10g}{f' ± {open_to:,.10g}' if open_to else ''}; {allowed.rule}"
    if allowed.holds(figure.value, figure.value):
        return _supported(HEDGED_FIGURE, "within-hedge", f"“{figure.text}” is “{pair.bound.text}”.", steps)
    if allowed.holds(low, high):
        message = f"“{figure.text}” can be “{pair.bound.text}” by rounding alone."
        return _supported(HEDGED_FIGURE, "rounding-only", message, steps)
    # A part of a whole may be smaller than the whole as it pleases, but not larger.
    if not _within(pair, _NEAR) or (pair.part and allowed.low < high) or _loosely(pair, allowed):
        return None
    message = f"“{figure.text}” is not “{pair.bound.text}”."
    return _refuted(HEDGED_FIGURE, claim, message, steps, f"Is “{_other_hedge(pair)}” meant?")


def _loosely(pair: HedgedPair, allowed: Allowed) -> bool:
    """Whether a share in words is on the right side and off by twice what it allows at most: "almost half" of 44%."""
    figure, bound = pair.figure.value, pair.bound
    if bound.unit != "fraction":
        return False
    if bound.bound == "<":
        return 2 * allowed.low - bound.value <= figure < bound.value
    return bound.bound == ">" and bound.value < figure <= 2 * allowed.high - bound.value


def _other_hedge(pair: HedgedPair) -> str:
    """The bound with a word that would be true of the figure."""
    figure, bound = pair.figure, pair.bound
    if bound.bound == "~":
        return figure.text
    word = "nearly" if figure.value < bound.value else "more than"
    rest = bound.text[len(bound.hedge) :].strip() if bound.text.lower().startswith(bound.hedge.lower()) else bound.text
    return f"{word} {rest}"


def _compared(claim: Claim, pair: HedgedPair) -> Finding | None:
    figure, bound = pair.figure, pair.bound
    word, above = _WORDS[bound.bound], figure.value > bound.value
    sign = ">" if above else "<" if figure.value < bound.value else "="
    steps = f"{figure.value:,.10g} {sign} {bound.value:,.10g}"
    if sign == bound.bound:
        message = f"“{figure.text}” is {word} “{bound.text}”."
        return _supported(COMPARED_FIGURES, "figures-agree", message, steps)
    if not _within(pair, _OF_ONE_KIND) or figure.value == bound.value:
        return None
    message = f"“{figure.text}” is not {word} “{bound.text}”."
    return _refuted(COMPARED_FIGURES, claim, message, steps, f"Is “{_WORDS['>' if above else '<']}” meant?")


def _apart(claim: Claim, pair: HedgedPair) -> Finding | None:
    figure, other, said = pair.figure, pair.other, pair.bound
    if other is None:
        return None
    difference = figure.value - other.value
    steps = f"{figure.value:,.10g} − {other.value:,.10g} = {difference:+,.10g}; written: {said.value:+,.10g}"
    if difference == said.value:
        message = f"“{figure.text}” is “{said.text}” “{other.text}”."
        return _supported(DIFFERENCE_DIRECTION, "figures-agree", message, steps)
    words = "fewer" if difference < 0 else "more"
    message = f"“{figure.text}” is not “{said.text}” “{other.text}”; the difference goes the other way."
    suggestion = f"“{said.text.replace(said.hedge, words)}”"
    return _refuted(DIFFERENCE_DIRECTION, claim, message, steps, suggestion)


def _supported(rule: Rule, reason: str, message: str, steps: str) -> Finding:
    return Finding(rule.code, "supported", reason, message, steps)


def _refuted(rule: Rule, claim: Claim, message: str, steps: str, suggestion: str) -> Finding:
    pair = claim.value
    members = pair.members if isinstance(pair, HedgedPair) else ()
    evidence = tuple(SpanEvidence(span, claim.where) for span in members)
    return Finding(rule.code, "refuted", "outside-tolerance", message, steps, suggestion, evidence)
