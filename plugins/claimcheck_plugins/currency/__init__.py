"""Amounts beside their conversions, against the reference rates of the European Central Bank."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck import Checker, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.currency.rules import CONVERSION_AT_RATES, KIND

__all__ = ["register_checkers", "register_extractors"]

_check = on_demand("claimcheck_plugins.currency.check")
_claims = on_demand("claimcheck_plugins.currency.claims")

_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Amounts and what they are in other money."""
    yield Extractor(
        "currency-conversions",
        "amounts of money that stand beside their conversion",
        _claims.extract_conversions,
        (KIND,),
        (
            Example("The bridge cost £3 million ($3.7 million).", "£3 million ($3.7 million", _READ_ON),
            Example("The bridge cost £3 million, or 3.3 million euros.", "£3 million, or 3.3 million euros", _READ_ON),
            Example("The bridge cost £3 million (up from $2 million).", "", _READ_ON),
            Example("He may pay £3 million or 4 million euros.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Conversions at the rates of the day."""
    yield Checker(
        "currency-conversion",
        "whether an amount and its conversion fit the reference rates of the day",
        (KIND,),
        _check.check_conversion,
        (CONVERSION_AT_RATES,),
        (
            Example("The bridge cost £3 million ($3.7 million).", "supported", _READ_ON),
            Example("The bridge cost £3 million ($2.4 million).", "refuted", _READ_ON),
            Example("The bridge cost £3 million ($2.4 million of it borrowed).", "", _READ_ON),
        ),
    )
