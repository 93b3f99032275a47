"""NAM103: a surname with a title of courtesy whose bearer the text never introduces."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

from claimcheck import Claim, Context, Document, Fact, Finding, RelationValue, Span, lazy_pattern
from claimcheck_plugins.names.nearness import folded
from claimcheck_plugins.names.rules import SURNAME_NOT_INTRODUCED
from claimcheck_plugins.names.vocabulary import vocabulary

__all__ = ["check_surname", "extract_surnames"]


_TITLED = lazy_pattern(r"\b(?:Mr|Mrs|Ms)\.?\s((?:[Dd]e\s|[Vv]an\s|[Vv]on\s)?[A-Z][\w'’-]{2,30})(?!['’]?\w|\s[A-Z])")
_PAIR = lazy_pattern(r"(?<!\w)(?=([^\W\d_a-z][\w'’-]{0,30}\.?),?\s(?:(?:Jr|Sr)\.?\s)?([A-Z][\w'’-]{2,30}))")

_NAME = r"([^\W\d_a-z][\w'’-]{1,30})"
# After a surname: who it is.
_APPOSED = lazy_pattern(
    rf"\b{_NAME}(,\s(?:the|an?|who|whose|then|chief|head)\s|\s(?:is|was)\s(?:the\s|an?\s|one\s|[A-Z]))"
)
# The given name of "Lou Jiwei", unless a title of courtesy makes a surname of the first word.
_FAMILY_FIRST = lazy_pattern(
    rf"(?<!Mr\.\s)(?<!Ms\.\s)(?<!Mrs\.\s)(?<!Mr\s)(?<!Ms\s)(?<!Mrs\s)\b(?={_NAME}\s([^\W\d_a-z][\w-]{{1,30}}))"
)
# "Bashar al-Assad" introduces "Mr. Assad".
_JOINED = lazy_pattern(r"\b([a-z]{2})-([A-Z][\w'’]{2,30})")
# Whoever holds a well-known office within a year of publication needs no introduction, before or after the term.
_AROUND = timedelta(days=365)


def extract_surnames(document: Document) -> Iterator[Claim]:
    """A claim for the first time that each surname stands after a title of courtesy.

    Its value has as `object` the name or title that introduces the surname somewhere, or None.

    Args:
        document: Its text and its title are read.
    """
    introduced = {**_introduced(document.article.title or ""), **_introduced(document.text)}
    seen = set()
    for match in _TITLED.finditer(document.text):
        surname = _base(match[1])
        if surname in seen:
            continue
        seen.add(surname)
        span = Span(match.start(), match.start(1) + len(surname))
        value = RelationValue(
            relation="bare-surname", object=introduced.get(surname.split()[-1]), members=(span,), words=surname
        )
        sentence = document.sentence_at(match.start())
        yield Claim("name", span.start, span.end, span.of(document.text), sentence, value, document.where)


def _introduced(text: str) -> dict[str, str]:
    """Each word that a name, an initial or a title of office stands before, or an apposition after, and what it is."""
    courtesy = vocabulary().courtesy
    said = {match[1]: match[2].strip(" ,") for match in _APPOSED.finditer(text)}
    said |= {match[1]: match[2] for match in _FAMILY_FIRST.finditer(text)}
    joined = {_base(match[2]): match[1] for match in _JOINED.finditer(text)}
    pairs = ((match[1].rstrip("."), _base(match[2])) for match in _PAIR.finditer(text))
    return {**said, **joined, **{surname: first for first, surname in pairs if first not in courtesy}}


def _is_well_known(surname: str, context: Context) -> bool:
    """Whether a holder of a well-known office around the day of publication has it, as last name or as first."""
    day = context.document.article.published
    when = (day - _AROUND, day + _AROUND) if day is not None else (None, None)
    terms = chain.from_iterable(
        context.references.holders(office, "holds-office", when).rows for office in vocabulary().well_known
    )
    return any(_bears(row, surname, context) for row in terms)


def _bears(term: Fact, surname: str, context: Context) -> bool:
    """Whether a holder's name begins or ends with the surname, or does so in another spelling that is known."""
    full, name = folded(term.value.partition(", ")[0]), folded(surname)
    respelt = context.references.named(f"{full.split()[0]} {surname}", "person")
    known = any(record.id == term.subject for record in respelt)
    return known or full.endswith(f" {name}") or full.startswith(f"{name} ")


def _base(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def check_surname(claim: Claim, context: Context) -> Finding | None:
    """The finding on a surname that nothing introduces, else None.

    Args:
        claim: Any claim.
        context: Its document's persons are read: whom the references know needs no introduction.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "bare-surname" or claim.quoted:
        return None
    linked = any(e.kind == "person" and e.span in claim.span for e in context.document.entities)
    if linked or value.object is not None or _is_well_known(value.words, context):
        return None
    return Finding(
        SURNAME_NOT_INTRODUCED.code,
        "conflicting",
        "not-introduced",
        f"The text does not say who {claim.text} is.",
        f"no other name stands before {value.words}",
        f"Who is {claim.text}?",
    )
