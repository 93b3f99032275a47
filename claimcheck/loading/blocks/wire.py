"""The lines that agencies put around a story on the wire: its slug, notes to editors, and when it was sent."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["is_wire_furniture", "sent_on"]

_LONGEST = 200
# "BC-EU--Port Ellery-Storm, 2nd Ld-Writethru,250": cycle, category, keywords, version, words.
_SLUG = re.compile(r"[A-Z]{2}-[A-Z][\w.]{1,15}--[^\s.!?-][^.!?]{0,100}")
_NOTE = re.compile(r"Eds(?:\.? note)?: {0,3}\S.{0,190}", re.IGNORECASE)
# "XX-WF-11-08-24 2340GMT": agency, desk, month-day-year, time, zone.
_SENT = re.compile(r"[A-Z]{2,4}-[A-Z]{2}-([01][0-9])-([0-3][0-9])-([0-9]{2}) [0-2][0-9][0-5][0-9][A-Z]{3,4}")
_CENTURY = 70


def is_wire_furniture(line: str) -> bool:
    """Whether the whole line is a slug or a note to editors.

    Example:
        >>> [is_wire_furniture(line) for line in ("BC-EU--Storm, 1st Ld,250", "Eds: ADDS photos.", "EU--US talks fail")]
        [True, True, False]
    """
    return len(line) <= _LONGEST and (_SLUG.fullmatch(line) is not None or _NOTE.fullmatch(line) is not None)


def sent_on(line: str) -> date | None:
    """The day that the line at a story's end says it was sent, in the zone that it names; None for any other line.

    Example:
        >>> sent_on("XX-WF-11-08-24 2340GMT")
        datetime.date(2024, 11, 8)
    """
    found = _SENT.fullmatch(line)
    if found is None:
        return None
    month, day, year = (int(part) for part in found.groups())
    try:
        return date(year + (1900 if year >= _CENTURY else 2000), month, day)
    except ValueError:
        return None
