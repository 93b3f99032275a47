"""Ages without a unit: "aged 27", "Ms Roe, 27, said", "she was 30"."""

from __future__ import annotations

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.quantities.figure import Figure, Passage
from claimcheck.text.quantities.vocabulary import section

__all__ = ["AGE", "is_age"]

AGE = "year of age"

_AGED = lazy_pattern(
    r"\b(?:aged|ages|age|ages? of|age group|age range)(?: (?:between|from|about|around|just|only|over|under))? $"
)
_NAMED_COMMA = lazy_pattern(r"[A-Z][\w.'’-]*[\w.], $")
_CLOSED = lazy_pattern(r"(?:, |,$|[.;)]\s|[.)]$)")
_IS = r"(?:he|she|who|i) (?:is|was|were|will be|would be|had been|turns|turned)"
_HOW = r"(?: (?:now|just|only|still|about|around|almost|nearly))?"
_PERSON = lazy_pattern(rf"\b(?:{_IS}{_HOW}|(?:he|she)'s|turned|turns) $")
_FREE = lazy_pattern(r"(?:[,.;:)]|$| (?:when|at|by|on|in|and|this|next|last|but|now|years old)\b)")


def is_age(passage: Passage, figure: Figure) -> bool:
    """Whether a figure without a unit is somebody's age.

    Args:
        passage: Where it stands.
        figure: A figure; a range of ages ("aged 18 to 34") is one.
    """
    if (
        figure.numeral.scale > 1
        or not 0 < figure.high <= section("shapes", "people")["oldest"]
        or figure.high != int(figure.high)
    ):
        return False
    if "age of" in figure.hedge.said or _AGED.search(passage.before(figure.start, 24)):
        return True
    if figure.numeral.form != "digits":
        return False
    near = passage.text[max(passage.start, figure.start - 24) : figure.start]
    if _NAMED_COMMA.search(near) and _CLOSED.match(passage.text, figure.end, passage.end):
        return passage.text[figure.end : figure.end + 1] == ","
    said = passage.before(figure.hedge.start, 32)
    return _PERSON.search(said) is not None and _FREE.match(passage.folded, figure.end, passage.end) is not None
