"""Units that several figures share: along a list ("10, 20 and 30 percent") and from a step to its level."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers.numeral import scale_of
from claimcheck.text.quantities.figure import Figure, Passage
from claimcheck.text.quantities.vocabulary import is_currency, section

__all__ = ["shared"]

_LIST = lazy_pattern(r"(?:, |,? and |,? or |- or |- and |-, )(?:then )?")
_OF = lazy_pattern(r" of (?:the |its |their )?")
# A list goes on in one order of size: "2, 5 and 10 percent", not "in 2, 50,000 and 3 percent".
_RATIO = 100
# And shares a scale only where its figures are of one size.
_STEP, _THOUSAND = 10, 1000


def shared(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with units shared along a list ("10, 20 and 30 percent") and from a step to its level."""
    found = list(figures)
    for i in range(len(found) - 2, -1, -1):
        this, following = found[i], found[i + 1]
        gap = passage.folded[this.end : following.start]
        if this.unit is None and this.noun is None and following.unit and _takes(this, following, gap):
            found[i] = _scaled(structs.replace(this, unit=following.unit), following, gap)
    for i in range(1, len(found)):
        this, previous = found[i], found[i - 1]
        gap = passage.folded[previous.end : this.start]
        level = previous.unit in section("units", "levels")["units"] and gap in (" to ", " at ", ", to ", ", at ")
        if this.unit is None and this.noun is None and level:
            found[i] = structs.replace(this, unit=previous.unit)
    return found


def _scaled(this: Figure, following: Figure, gap: str) -> Figure:
    """The figure with the scale that closes its list: "3, 5 and 7 million tonnes", not "50 and 2 million euros"."""
    scale = scale_of(following.numeral)
    fits = this.numeral.scale == 1 and this.low == this.high < _THOUSAND and this.low * scale < following.high * _STEP
    if scale == 1 or not fits or not _LIST.fullmatch(gap):
        return this
    numeral = structs.replace(this.numeral, scale=scale)
    return structs.replace(this, numeral=numeral, low=this.low * scale, high=this.high * scale, step=this.step * scale)


def _takes(this: Figure, following: Figure, gap: str) -> bool:
    if following.unit is None or " of age" in following.unit:
        return False
    if _OF.fullmatch(gap):
        return this.numeral.scale > 1 and is_currency(following.unit)
    return (
        _LIST.fullmatch(gap) is not None
        and this.numeral.form in ("digits", "words")
        and this.low < following.high * _RATIO
    )
