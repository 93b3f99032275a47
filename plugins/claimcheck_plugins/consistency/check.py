"""CON101 to CON109: whether two passages that tell one thing tell it alike."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck import Claim, Context, Document, Finding, SpanEvidence
from claimcheck.models import Verdict
from claimcheck.text.quantities.allowed import allowed_by
from claimcheck_plugins.consistency.restated import FigurePair, Given
from claimcheck_plugins.consistency.rules import FIGURE, rule_of
from claimcheck_plugins.consistency.told import Passage, Told

__all__ = ["check_figures", "check_told"]

# Two names or two bodies may be meant: an editor is warned, and nothing is called wrong.
_OPEN = frozenset({"spelling", "rank", "acronym"})
_INCONSISTENT = "internal-inconsistency"


def check_figures(claim: Claim, context: Context) -> Finding | None:
    """Whether two figures for one thing can both be right.

    Args:
        claim: Of kind `figure-given-twice`.
        context: Its hedges say what each word allows.
    """
    pair = claim.value
    if not isinstance(pair, FigurePair):
        return None
    figure, other = pair.figure, pair.other
    evidence = _evidence(figure, other)
    place, steps = _place(other, context.document), f"{_plain(other)} and {_plain(figure)}"
    if (figure.low, figure.bound) == (other.low, other.bound):
        message = f"“{figure.text}” here agrees with “{other.text}” {place}."
        return Finding(FIGURE.code, "supported", "stated-alike", message, steps, evidence=evidence)
    first, second = allowed_by(other, context.hedges), allowed_by(figure, context.hedges)
    allowed = (
        f"; {_plain(f)}: {a.words}"
        for f, a in ((other, first), (figure, second))
        if not pair.exact and not _is_exact(f)
    )
    steps = f"{steps}{''.join(allowed)}"
    if not pair.exact and (figure.low == other.low or (first.low < second.high and second.low < first.high)):
        hedged = "within-hedge" in {first.reason, second.reason}
        reason = "within-hedge" if hedged else "within-rounding"
        message = f"“{figure.text}” here can be “{other.text}” {place}."
        return Finding(FIGURE.code, "supported", reason, message, steps, evidence=evidence)
    if pair.alike:
        return None
    message = f"“{figure.text}” here and “{other.text}” {place}: these two disagree."
    return Finding(FIGURE.code, "refuted", _INCONSISTENT, message, steps, "Which of the two is right?", evidence)


def check_told(claim: Claim, context: Context) -> Finding | None:
    """Whether a thing told twice is told alike.

    Args:
        claim: Of a kind that ends with `-told-twice`.
        context: Its document tells titles and captions from the rest.
    """
    value = claim.value
    if not isinstance(value, Told):
        return None
    rule, evidence = rule_of(value.form), _evidence(value.said, value.other)
    place = _place(value.other, context.document)
    if value.agree:
        message = f"“{value.said.text}” here agrees with “{_short(value.other.text)}” {place}."
        return Finding(rule.code, "supported", "stated-alike", message, value.steps, evidence=evidence)
    verdict: Verdict = "conflicting" if value.form in _OPEN else "refuted"
    reason = "two-forms" if value.form in _OPEN else _INCONSISTENT
    return Finding(rule.code, verdict, reason, _message(value, place), value.steps, _question(value), evidence)


_MESSAGES: Mapping[str, str] = {
    "age": "{about} is “{said}” here and “{other}” {where}: these two disagree.",
    "score": "“{said}” here and “{other}” {where}: these two disagree.",
    "year": "“{said}” here and “{other}” {where}: these two disagree.",
    "list": "“{said}” and the list “{other}”: these two disagree.",
    "table": "The total “{said}” and the rows above it: these two disagree.",
    "spelling": "One name may be spelled in two ways: “{said}” here, “{other}” {where}.",
    "rank": "{about} has two ranks: “{said}” here, “{other}” {where}.",
    "acronym": "{about} is spelled out in two ways: “{said}” here, “{other}” {where}.",
}


def _message(value: Told, place: str) -> str:
    words = {"about": value.about, "said": value.said.text, "other": _short(value.other.text)}
    return _MESSAGES[value.form].format(**words, where=place)


def _question(value: Told) -> str:
    if value.form in _OPEN:
        return "Is one person or body meant? If so, which form is right?"
    return "Which of the two is right?"


def _evidence(said: Given | Passage, other: Given | Passage) -> tuple[SpanEvidence, ...]:
    return SpanEvidence(other.span, other.where), SpanEvidence(said.span, said.where)


def _place(passage: Given | Passage, document: Document) -> str:
    """Where the other passage stands, in words."""
    block = document.block_at(passage.start) if passage.where == "text" else None
    kind = "title" if passage.where == "title" else block.kind if block is not None else ""
    return {"title": "in the title", "caption": "in a caption"}.get(kind, "elsewhere in the text")


def _is_exact(figure: Given) -> bool:
    return figure.bound == "=" and figure.step == 1


def _plain(figure: Given) -> str:
    return f"{figure.hedge} {figure.low:,}".strip()


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 80 else f"{words[:79]}…"  # noqa: PLR2004  as much as a message holds
