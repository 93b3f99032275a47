"""A list announced with a number that it does not have: “four towns: Ashby, Corran, Delph, Marsh End and Tull”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Claim, Document, Quantity, lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck_plugins.consistency.told import Passage, told

__all__ = ["extract_lists"]

_LONGEST = 12
_ITEM = r"[\w'’-]{1,24}(?:\s[\w'’-]{1,24}){0,3}"
_LIST = lazy_pattern(
    rf"(?P<open>:\s|\s?[—–]\s?|\s--?\s|\s\()(?P<items>{_ITEM}(?:,\s{_ITEM}){{1,12}}(?P<last>,?\sand\s){_ITEM})"
    r"(?P<close>[.;](?:\s|$)|\)|\s?[—–]|\s--?\s|$)"
)
# "Eight of her great-grandchildren: ...".
_OF_HER = lazy_pattern(r"\sof\s(?:his|her|its|their|the)\s[a-z-]{3,24}(?=:\s)")
_CLOSINGS = {":": (".", ";", ""), "(": (")",), "—": ("—", ".", ""), "–": ("–", ".", ""), "-": ("-", ".", "")}
# Items that hold one of these are clauses, or are told apart by something else than commas.
_CLAUSE = lazy_pattern(
    r"\b(?:and|or|is|are|was|were|who|which|that|has|have|had|then|but|also|including|among|others?|more|few)\b"
)


def extract_lists(document: Document) -> Iterator[Claim]:
    """A claim for each list right after the number of its items.

    Args:
        document: Its counts are read.
    """
    for quantity in document.quantities:
        owned = _OF_HER.match(document.text, quantity.end)
        if not _announces(quantity, owned=owned is not None):
            continue
        match = _LIST.match(document.text, owned.end() if owned is not None else quantity.end)
        if match is None or match["close"].strip()[:1] not in _CLOSINGS[match["open"].strip()[0]]:
            continue
        items = _items(match)
        if items:
            said = Passage(quantity.start, quantity.end, quantity.text, document.where)
            listed = Passage(*match.span("items"), match["items"], document.where)
            agree, steps = len(items) == quantity.low, f"{len(items)} listed; written: {quantity.low}"
            yield told(document, "list", "", said, listed, agree=agree, steps=steps)


def _announces(quantity: Quantity, *, owned: bool) -> bool:
    counts = (quantity.noun is not None or owned) and quantity.unit is None and not quantity.ordinal
    return counts and quantity.bound == "=" and 1 < quantity.low == quantity.high <= _LONGEST


def _items(match: re.Match[str]) -> list[str]:
    """The items; none where it is not clear where one ends."""
    parts = match["items"].split(", ")
    last = parts[-1].removeprefix("and ")
    items = [*parts[:-1], last] if match["last"].startswith(",") else [*parts[:-1], *last.split(" and ")]
    alike = len({item[:1].isupper() for item in items}) == 1
    return items if alike and not any(_CLAUSE.search(item) or _is_counted(item) for item in items) else []


def _is_counted(item: str) -> bool:
    """Whether the item is so many of a thing: then the list is the parts of a sum ("12 people: five men, ...")."""
    first = next(find_numerals(item, item.lower(), 0, len(item)), None)
    return first is not None and first.start == 0
