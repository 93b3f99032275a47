"""The core's own extractors, registered like anyone's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck.extract.dates import extract_dates
from claimcheck.extract.quantities import KINDS, extract_quantities
from claimcheck.hookspecs import hookimpl
from claimcheck.specs import Example, Extractor

__all__ = ["register_extractors"]

_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Figures and dates."""
    yield Extractor(
        "quantities",
        "figures with their bound, unit or noun, and whose, where and when the sentence says they are",
        extract_quantities,
        KINDS,
        (
            Example("Freedonia keeps nearly 4,000 soldiers there.", "nearly 4,000 soldiers", _READ_ON),
            Example("The committee meets at 10:30 in room B-12."),
        ),
    )
    yield Extractor(
        "dates",
        "dates, and what they were read as from the publication date",
        extract_dates,
        ("date",),
        (
            Example("The bridge opened on 4 June 2018.", "4 June 2018", _READ_ON),
            Example("The visitors may march in second."),
        ),
    )
