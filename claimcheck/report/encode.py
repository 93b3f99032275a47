"""JSON text: the same bytes for the same values, always encodable."""

from __future__ import annotations

import json
import math
import re

from claimcheck.models import Json

__all__ = ["dump"]

_SURROGATE = re.compile("[\ud800-\udfff]")
# Python refuses to write or read whole numbers of more digits.
_LARGEST = 10**4000


def dump(value: Json, *, indent: int | None = None) -> str:
    """The value as JSON, keys in their own order, ending in a newline.

    A lone surrogate, which no file can hold, is written as its escape; infinity and what is not a number as null, as
    JSON has no word for them.

    Args:
        value: What to write.
        indent: Spaces a level, or None for one line.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    except ValueError:
        text = json.dumps(_finite(value), ensure_ascii=False, indent=indent, allow_nan=False)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def _finite(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return None if isinstance(value, int) and abs(value) >= _LARGEST else value
