"""Counted figures against reference figures of their time: troops abroad, and whatever own tables count."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.counts.rule import COUNT_AGAINST_REFERENCE

__all__ = ["register_checkers", "register_references"]

_check = on_demand("claimcheck_plugins.counts.check")

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Figures against the tables."""
    yield Checker(
        "count",
        "whether a counted figure fits the reference figures of its time",
        ("count",),
        _check.check_count,
        (COUNT_AGAINST_REFERENCE,),
        (
            Example("The United States stations nearly 30,000 troops in South Korea.", "supported", _READ_ON),
            Example("The United States stations about 82,500 troops in South Korea.", "refuted", _READ_ON),
            Example("The United States sent 500 more troops to South Korea.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Figures by definition and date."""
    yield ReferenceTable("troops", "armed forces of one country in another", _DATA / "troops.csv")
