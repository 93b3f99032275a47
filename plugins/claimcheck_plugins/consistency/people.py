"""People and what the text says of them beside their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from claimcheck import lazy_pattern
from claimcheck_plugins.consistency.vocabulary import any_of, people

__all__ = ["HONORIFICS", "given_names", "owner_of"]

_PART = r"(?:(?:de|da|van|von|der|den|al|bin|el|la|le)\s)?[A-Z][\w'’-]{0,20}[\w.]"
_NAME = rf"[A-Z][\w'’-]{{0,20}}[\w.](?:\s{_PART}){{0,3}}"
_BEFORE = lazy_pattern(rf"(?P<name>{_NAME})(?:,\s(?:now\s)?(?:aged\s)?|\s\((?:aged\s)?|,\swho\sis\s|\sis\s)$")
_AFTER = lazy_pattern(rf"(?:-year-old)?,?\s(?:[a-z-]{{3,15}}\s){{0,2}}(?P<name>{_NAME})")
_NOUN = lazy_pattern(rf"\s(?:{any_of(sorted(people()))}|resident|native|citizen)\b")
HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "the"})
_BEARER = lazy_pattern(r"\b(?P<given>[A-Z][\w'’-]{0,20}\.?)\s(?=(?P<surname>[A-Z][\w'-]{0,20}))")
_BACK = 60


def owner_of(text: str, start: int, end: int) -> tuple[str, ...]:
    """The words of the name beside an age, without an honorific; none where no name stands there.

    Args:
        text: What the offsets count in.
        start: Where the age begins.
        end: Where it ends.

    Example:
        >>> owner_of("Ana Kolar, 52, said", 11, 13), owner_of("the 52-year-old Ana Kolar", 4, 15)
        (('Ana', 'Kolar'), ('Ana', 'Kolar'))
    """
    match = _BEFORE.search(text[max(0, start - _BACK) : start])
    if match is None and text[start:end].endswith("old"):
        match = _AFTER.match(text, end)
        if match and _NOUN.match(text, match.end()):
            # "A 29-year-old Berlin woman": the name is not hers.
            return ()
    words = match["name"].replace("’s", "").replace("'s", "").split() if match else []
    return tuple(word for word in words if word.rstrip(".").lower() not in HONORIFICS)


def given_names(text: str) -> Mapping[str, frozenset[str]]:
    """The capitalised words before each capitalised word, without honorifics: who bears which surname.

    Args:
        text: The article's.

    Example:
        >>> sorted(given_names("Ana Kolar met Jan Kolar and Mr Kolar")["Kolar"])
        ['Ana', 'Jan']
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match in _BEARER.finditer(text):
        if match["given"].rstrip(".").lower() not in HONORIFICS:
            found[match["surname"]].add(match["given"])
    return {surname: frozenset(given) for surname, given in found.items()}
