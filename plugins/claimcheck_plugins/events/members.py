"""How many members an organisation has, as claims: "NATO's 29 members", "grows from 15 to 25", "taking it to 28"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from claimcheck import Claim, Document, Entity, Quantity, RelationValue, Span, lazy_pattern, read_toml

__all__ = ["extract_members"]

_GROWS = lazy_pattern(
    r"\s(?:grows?|grew|expands?|expanded|enlarges?|enlarged|swells?|swelled|increases?|increased|will\sgrow|will\sexpand)\sfrom\s"
    r"(?:\w{1,12}\s){1,3}to\s$"
)
# "Taking it to 25 members", "whose membership stands at 29": the number after what is said of an organisation.
_BROUGHT = lazy_pattern(
    r"\b(?:taking|bringing|raising|lifting|swelling|expanding|increasing|enlarging|growing|boosting|takes|took|brings|brought|"
    r"raised|swelled|expanded)\s"
    r"(?:it|its\s(?:membership|size|ranks|numbers)|the\s(?:bloc|alliance|club|union|Union|EU|European\sUnion|NATO)"
    r"(?:['’]s\s(?:membership|ranks|size))?|NATO|membership|(?:the|its)\s(?:total\s)?number\sof\s"
    r"(?:its\s)?(?:member\sstates|members|member\scountries|member\snations|allies|member\scountries))\s"
    r"(?:from\s[\w-]{1,12}\s(?:members\s|countries\s|states\s)?)?to\s(?:a\stotal\sof\s)?$"
    r"|\b(?:leaving|leaves|left)\s(?:it|(?:the\s)?(?:bloc|alliance|EU|European\sUnion|NATO))\swith\s(?:only\s|just\s)?$"
)
_STANDS = lazy_pattern(
    r"(?:\bwhose|\b[Ii]ts|['’]s)\smembership\s(?:now\s|currently\s|then\s)?(?:stands|stood|is|was)\s(?:now\s)?(?:at\s)?$"
)
_BECOMING = lazy_pattern(
    r"\b(?:becoming|became|becomes|as)\s(?:its|(?:the\s)?(?:alliance|bloc|club|union)['’]s)\s[\w-]{3,14}\smember$"
)
_ITS_NTH = lazy_pattern(r"\b(?:becoming|became|becomes|as)\s(?:its|(?:the\s)?(?:alliance|bloc|club|union)['’]s)\s$")
_OWNED = lazy_pattern(r"['’]s?\s(?:all\s)?$")
_DEFINITE = lazy_pattern(r"\b(?:[Aa]ll|[Tt]he|[Aa]ll\sof\sthe|[Ii]ts|[Hh]as|[Hh]ave|[Ww]ith|[Nn]ow)\s(?:the\s)?$")
_RESTRICTED = lazy_pattern(r"\s(?:that|which|who|outside|using|with|in|to\sjoin|have|had|has|voted|backed|signed)\b")
_JOINED = lazy_pattern(r"\b(?:became|becomes|become|becoming|joined\sas|joins\sas)\s(?:the\s)?$")
_REACH = 60


class _Organisation(Struct, frozen=True):
    id: str
    called: tuple[str, ...]


class _Words(Struct, frozen=True):
    nouns: frozenset[str]
    partial: frozenset[str]
    bodies: frozenset[str]
    organisations: tuple[_Organisation, ...]


@functools.cache
def _words() -> _Words:
    table: dict[str, Any] = read_toml("claimcheck_plugins.events", "memberships.toml")
    every = tuple(_Organisation(entry["id"], tuple(entry["called"])) for entry in table["organisation"])
    return _Words(frozenset(table["nouns"]), frozenset(table["partial"]), frozenset(table["bodies"]), every)


def extract_members(document: Document) -> Iterator[Claim]:
    """A claim for each number of members that an organisation is said to have.

    Args:
        document: Its quantities and entities are read.
    """
    ids = {organisation.id for organisation in _words().organisations}
    named = [entity for entity in document.entities if entity.id in ids]
    for quantity in document.quantities if named else ():
        organisation = (
            _joining(document, quantity, named)
            or _grown(document, quantity, named)
            or _brought(document, quantity, named)
            or _counted(document, quantity, named)
        )
        if organisation is None or quantity.low != quantity.high or quantity.bound != "=":
            continue
        claim = _claim(document, quantity, organisation)
        if not quantity.ordinal or _has_joined(document, claim):
            yield claim


def _has_joined(document: Document, claim: Claim) -> bool:
    """As in "On Monday Croatia became the European Union's 28th member": an ordinal says little without its day."""
    before = document.text[max(claim.sentence.start, claim.start - _REACH) : claim.start]
    dated = isinstance(claim.value, RelationValue) and claim.value.from_ is not None
    there = document.text[max(claim.sentence.start, claim.end - 2 * _REACH) : claim.end]
    return dated and (_JOINED.search(before) is not None or _BECOMING.search(there) is not None)


def _grown(document: Document, quantity: Quantity, named: list[Entity]) -> Entity | None:
    """As in "the European Union grows from 15 members to 25"."""
    sentence = document.sentence_at(quantity.start)
    for entity in named:
        if sentence.start <= entity.start < quantity.start and _GROWS.fullmatch(
            document.text[entity.end : quantity.number_start]
        ):
            return entity
    return None


def _joining(document: Document, quantity: Quantity, named: list[Entity]) -> Entity | None:
    """As in "joined NATO on Monday, becoming the alliance's 29th member": of the only one that the sentence names."""
    sentence = document.sentence_at(quantity.start)
    here = [entity for entity in named if sentence.start <= entity.start < quantity.start]
    noun = " ".join((quantity.noun or "").split())
    if not quantity.ordinal or noun not in _words().nouns or len({entity.id for entity in here}) != 1:
        return None
    before = document.text[max(sentence.start, quantity.number_start - _REACH) : quantity.number_start]
    return here[0] if _ITS_NTH.search(before) is not None else None


def _brought(document: Document, quantity: Quantity, named: list[Entity]) -> Entity | None:
    """As in "joined the European Union, taking it to 25 members": of the only organisation that the sentence names."""
    sentence = document.sentence_at(quantity.start)
    noun = " ".join((quantity.noun or "").split())
    if quantity.unit is not None or quantity.ordinal or (noun and noun not in _words().nouns):
        return None
    if _RESTRICTED.match(document.text, quantity.end) or document.text.startswith(" of ", quantity.end):
        return None
    before = document.text[max(sentence.start, quantity.number_start - 2 * _REACH) : quantity.number_start]
    if _BROUGHT.search(before) is None and _STANDS.search(before) is None:
        return None
    if not _words().bodies.isdisjoint(re.findall(r"\w+", document.text[sentence.start : sentence.end].lower())):
        return None
    here = [entity for entity in named if sentence.start <= entity.start < quantity.start]
    one = len({entity.id for entity in here}) == 1 and not any(_is_of_a_body(document.text, e.end) for e in here)
    return here[0] if one else None


def _counted(document: Document, quantity: Quantity, named: list[Entity]) -> Entity | None:
    """As in "NATO's 29 members", "the 28 EU member states", "the 28-nation bloc"."""
    text, noun = document.text, " ".join((quantity.noun or "").split())
    before = text[max(0, quantity.number_start - _REACH) : quantity.number_start]
    if before.split()[-1:] and before.split()[-1].lower() in _words().partial:
        return None
    compound = text[quantity.number_end : quantity.number_end + 1] == "-"
    if compound and noun in _words().nouns:
        return _called(text, quantity.end, named)
    owner = next((e for e in named if _OWNED.fullmatch(text[e.end : quantity.number_start])), None)
    if owner is not None:
        return owner if noun in _words().nouns and not _RESTRICTED.match(text, quantity.end) else None
    return _of(text, quantity, noun, named) if _DEFINITE.search(before) else None


def _of(text: str, quantity: Quantity, noun: str, named: list[Entity]) -> Entity | None:
    """As in "the 28 members of NATO", "all 28 EU countries"."""
    for entity in named:
        plain = text[quantity.end : entity.start] == " of " or text[quantity.end : entity.start] == " of the "
        body = _is_of_a_body(text, entity.end)
        if plain and noun in _words().nouns and not body and not _RESTRICTED.match(text, entity.end):
            return entity
        if entity.start == quantity.number_end + 1:
            after = re.match(r"\s((?:member\s)?[a-z]{5,9})\b", text[entity.end : entity.end + 20])
            restricted = after is not None and _RESTRICTED.match(text, entity.end + after.end())
            if after is not None and after[1] in _words().nouns and not restricted:
                return entity
    return None


def _is_of_a_body(text: str, end: int) -> bool:
    """As in "the 27 members of the EU parliament", "of NATO's fund"."""
    after = re.match(r"['’]|\s([A-Z]|[a-z]{3,16}\b)", text[end : end + 20])
    return after is not None and (after[1] is None or after[1].isupper() or after[1] in _words().bodies)


def _called(text: str, end: int, named: list[Entity]) -> Entity | None:
    """The organisation that the words after "28-nation" mean."""
    for organisation in _words().organisations:
        entity = next((entity for entity in named if entity.id == organisation.id), None)
        word = re.match(rf"\s(?:{'|'.join(map(re.escape, organisation.called))})\b", text[end : end + 20])
        if entity is not None and word is not None:
            return entity
    return None


def _claim(document: Document, quantity: Quantity, organisation: Entity) -> Claim:
    sentence = document.sentence_at(quantity.start)
    dates = [t for t in document.timexes_in(sentence) if t.type == "DATE" and t.from_ is not None and t.to is not None]
    when = dates[0] if len(dates) == 1 else None
    value = RelationValue(
        "member-count",
        subject=organisation.id,
        from_=when.from_ if when is not None else None,
        to=when.to if when is not None else None,
        number=quantity.low,
        ordinal=quantity.ordinal,
        members=(organisation.span, Span(quantity.number_start, quantity.number_end)),
        words="members",
    )
    near = organisation.start if sentence.start <= organisation.start < quantity.start else quantity.start
    return Claim("event", near, quantity.end, document.text[near : quantity.end], sentence, value, document.where)
