"""A measure beside its conversion: miles and kilometres, acres and hectares, Fahrenheit and Celsius."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import Checker, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.units.rules import KIND, REPEATED_UNIT, TEMPERATURE_DIFFERENCE, UNIT_CONVERSION

__all__ = ["register_checkers", "register_extractors"]

_check = on_demand("claimcheck_plugins.units.check")
_pairs = on_demand("claimcheck_plugins.units.pairs")


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Measures that stand beside one another in two units."""
    yield Extractor(
        "unit-conversions",
        "a measure and, beside it, the same in another unit: “40 miles (64 km)”",
        _pairs.extract_conversions,
        (KIND,),
        (
            Example("The ferry crosses 40 miles (64 km) of water.", "40 miles (64 km)"),
            Example("The shed is 12 metres long (with a door 80 inches wide)."),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Whether both are the same."""
    yield Checker(
        "unit-conversion",
        "whether a measure and its conversion agree within the rounding of their digits",
        (KIND,),
        _check.check_conversion,
        (UNIT_CONVERSION, TEMPERATURE_DIFFERENCE, REPEATED_UNIT),
        (
            Example("The ferry crosses 40 miles (46 km) of water.", "refuted"),
            Example("The bay has warmed by 3C (37.4F).", "refuted"),
            Example("The mast is 30 metres (98.4 metres) tall.", "refuted"),
            Example("The ferry crosses 40 miles (64 km) of water.", "supported"),
            Example("She swam 3 miles (and rowed 9 km) before noon."),
        ),
    )
