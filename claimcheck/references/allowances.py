"""How long a row may be used beyond its dates, by property: `allowances.toml`, read when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from claimcheck.packaged import read_toml

__all__ = ["FOREVER", "allowed_days"]

# More days than the calendar has: 0001-01-01 to 9999-12-31 are 3,652,059.
FOREVER = 4_000_000


@cache
def _table() -> Mapping[str, int]:
    read = read_toml("claimcheck.references", "allowances.toml")
    return MappingProxyType({**dict.fromkeys(read["never_outdated"], FOREVER), **read["days"]})


def allowed_days(property: str, otherwise: int = 0) -> int:  # noqa: A002  the field's word (Wikidata's statements)
    """The days that a row of this property may be used beyond its dates; `otherwise` for one not in the table."""
    return _table().get(property, otherwise)
