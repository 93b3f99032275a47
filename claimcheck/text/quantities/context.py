"""What a figure takes from the one before it: a bound in "(5 miles)", a direction in ", or 0.6%", a counted noun."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from claimcheck.models import Quantity
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.quantities.figure import Passage

__all__ = ["inherited"]

_SAME = lazy_pattern(r"[ ]?[(/] ?|,? or (?:about )?|,? or $")
# "Fell 2%, 4% and 7%", not "rose 5%, 10% below plan".
_LIST = lazy_pattern(r", (?:and )?| and ")
_MEASURED = lazy_pattern(
    r" (?:of|below|above|over|under|more|less|fewer|higher|lower|short|ahead|behind|in|for|from|to)\b"
)
_BY = lazy_pattern(r"[^.;]{0,80}\bby ")
_COMPARED = lazy_pattern(
    r"[^.;:\d]{0,60}\b(?:up from|down from|compared (?:with|to)|against|from|including) (?:just |only |about |the )?"
)
_SHARES = frozenset({"percentage", "percentage point", "basis point", "point"})


def inherited(passage: Passage, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of one sentence with what each takes from the one before it.

    Args:
        passage: The sentence.
        quantities: In text order.
    """
    found: list[Quantity] = []
    for quantity in quantities:
        found.append(_from(passage, found[-1], quantity) if found else quantity)
    return found


def _from(passage: Passage, previous: Quantity, this: Quantity) -> Quantity:
    gap = passage.folded[previous.end : this.start]
    plain = this.bound == "=" and this.change is None
    if plain and this.unit and previous.unit and _SAME.fullmatch(gap):
        return (
            structs.replace(this, bound=previous.bound, hedge=previous.hedge, change=previous.change)
            if _restates(gap, previous, this)
            else this
        )
    if plain and previous.change and this.unit in _SHARES and previous.unit in _SHARES and _BY.fullmatch(gap):
        return structs.replace(this, change=previous.change)
    listed = plain and previous.change and this.unit == previous.unit and this.unit in _SHARES
    if listed and _LIST.fullmatch(gap) and not _MEASURED.match(passage.folded, this.end, passage.end):
        return structs.replace(this, change=previous.change)
    if this.unit is None and this.noun is None and previous.noun and not previous.ordinal and _COMPARED.fullmatch(gap):
        return structs.replace(this, noun=previous.noun)
    return this


def _restates(gap: str, previous: Quantity, this: Quantity) -> bool:
    """Whether the second figure says the first one again, in another unit or as a share."""
    return this.unit != previous.unit and ("or" not in gap or (previous.change is not None and this.unit in _SHARES))
