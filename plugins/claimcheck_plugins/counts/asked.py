"""What a counted noun asks of the references, and of whose figure, where: `Counted` values of the tables."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from claimcheck import Claim, Context, Counted, QuantityValue, lazy_pattern

__all__ = ["Target", "alternatives", "any_of", "counted_as", "is_movement", "named_values", "target_of"]

_HOSTS = lazy_pattern(
    r"(?:,?\s(?:which|that))?(?:\s(?:now|currently|still|also))?\s(?:hosts|houses|is\s(?:now\s)?home\sto)\s"
)
_FOLLOWING = lazy_pattern(r"(?: [a-z]{3,20}){1,2}(?![\w-])")


class Target(Struct, frozen=True):
    """Whose figure it is, and where; None for anywhere."""

    subject: str
    place: str | None


def counted_as(noun: str | None, every: Iterable[Counted], following: str = "") -> tuple[Counted, ...]:
    """What a counted noun phrase may ask for: the tables' longest noun decides, and several tables can have it.

    Args:
        noun: As written: "US troops".
        every: What the tables have figures of.
        following: The text right after it, since a table's noun may be longer than what was read as one.

    Returns:
        Empty when no table knows the noun, or it is a part of the whole.

    Example:
        >>> troops = Counted("troops", ("troops",), parts=("additional",))
        >>> [found.property for found in counted_as("US troops", [troops])], counted_as("additional troops", [troops])
        (['troops'], ())
    """
    if noun is None:
        return ()
    more = _FOLLOWING.match(following)
    words = f"{noun}{more[0] if more else ''}".lower().split()
    phrases = [" ".join(words[:end]) for end in range(len(words), len(noun.split()) - 1, -1)]
    for phrase in phrases:
        fitting = [(len(known), counted) for counted in every for known in counted.nouns if _ends_with(phrase, known)]
        if fitting:
            longest = max(length for length, _ in fitting)
            found = [counted for length, counted in fitting if length == longest]
            return tuple(counted for counted in found if not any_of(counted.parts).search(phrase))
    return ()


def _ends_with(phrase: str, known: str) -> bool:
    return phrase == known or phrase.endswith(f" {known}")


def is_movement(claim: Claim, counted: Counted, context: Context) -> bool:
    """Whether the sentence speaks of a change and not of a stock: "sent 500 troops"."""
    pattern = any_of(counted.movements)
    return pattern.search(context.document.text, claim.sentence.start, claim.sentence.end) is not None


def target_of(value: QuantityValue, counted: Counted, claim: Claim, context: Context) -> Target | None:
    """Whose figure it is, and where; None when the sentence does not say what the table needs.

    Where the rows have no place, the place that the sentence names is whose figure it is ("310 officers in
    Fredville"), unless the figure's owner is in it ("Fredville's 310 officers in Freedonia").
    """
    if "date" in counted.needs and value.from_ is None:
        return None
    if "place" in counted.needs:
        place = value.place or _host_before(value, claim, context)
        whole = value.subject is None or place is None or value.subject == place
        return None if whole else Target(value.subject or "", place)
    subject = value.subject or _last_before(claim, context)
    if value.place is None or subject is None:
        named = subject or value.place
        return Target(named, None) if named is not None else None
    if subject == value.place or _country(subject, context) == value.place:
        return Target(subject, None)
    return Target(value.place, None) if _country(value.place, context) == subject else None


def _host_before(value: QuantityValue, claim: Claim, context: Context) -> str | None:
    """Who hosts the counted: "South Korea hosts 28,500 US troops"."""
    text = context.document.text
    before = [e for e in context.document.entities_in(claim.sentence) if e.end <= claim.start]
    hosts = [e.id for e in before if e.id != value.subject and _HOSTS.fullmatch(text, e.end, claim.start)]
    return hosts[-1] if hosts else None


def _last_before(claim: Claim, context: Context) -> str | None:
    """The last name before the figure that is no person: "Fredville High School has 300 pupils"."""
    before = [e for e in context.document.entities_in(claim.sentence) if e.end <= claim.start]
    return before[-1].id if before and before[-1].kind != "person" and before[-1].alias != "demonym" else None


def _country(entity: str, context: Context) -> str | None:
    record = context.references.entity(entity)
    return record.country if record is not None else None


def named_values(target: Target, counted: Counted, claim: Claim, context: Context) -> Mapping[str, frozenset[str]]:
    """Of each dimension that the target's rows have, the values that the sentence names: {"branch": {"Army"}}."""
    rows = context.references.find(target.subject, counted.property, (None, None), place=target.place).rows
    text = claim.sentence.of(context.document.text).lower()
    found = {}
    for name in counted.dimensions:
        values = {row.qualifiers[name] for row in rows if name in row.qualifiers}
        found[name] = frozenset(value for value in values if any_of((value.lower(),)).search(text))
    return found


def alternatives(words: Iterable[str]) -> str:
    """The words as alternatives of a pattern, the longest of them first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@functools.lru_cache(512)
def any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of whole words: any of these, or nothing at all where there are none."""
    if not words:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})(?!\w)", re.IGNORECASE)
