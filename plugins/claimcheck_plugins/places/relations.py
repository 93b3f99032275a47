"""What claims about places say: the names of the relations, and the value of a distance."""

from __future__ import annotations

from msgspec import Struct

from claimcheck import Span
from claimcheck.models import Bound, Number

__all__ = ["BORDER", "CITY_IN", "COUNT", "FEATURE_IN", "LANDLOCKED", "NEIGHBOUR", "ON_CONTINENT", "DistanceValue"]

CITY_IN = "city-in"
FEATURE_IN = "feature-in"
ON_CONTINENT = "on-continent"
LANDLOCKED = "landlocked"
# A border on land, a nearness that may also be across the sea, and a number of neighbours.
BORDER = "borders"
NEIGHBOUR = "neighbours"
COUNT = "neighbour-count"


class DistanceValue(Struct, frozen=True):
    """How far, and in which direction, one town is said to lie from another.

    Attributes:
        subject, object: Entity id of each town where it is linked, else its name.
        direction: The subject's from the object, as written ("south-east"), or "".
        low, high, bound, unit, hedge, step: The distance, as in `Quantity`; `unit` is "" when none is given.
        members: The spans of the two names.
    """

    subject: str
    object: str
    direction: str = ""
    low: Number = 0
    high: Number = 0
    bound: Bound = "="
    unit: str = ""
    hedge: str = ""
    step: Number = 1
    members: tuple[Span, Span] = (Span(0, 0), Span(0, 0))
