"""The same person with two ages: “Ana Kolar, 52, ...” and “Kolar, 55, ...”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from claimcheck import Claim, Document, lazy_pattern
from claimcheck_plugins.consistency.figures import AGE
from claimcheck_plugins.consistency.people import HONORIFICS, given_names, owner_of
from claimcheck_plugins.consistency.told import Passage, told

__all__ = ["extract_ages"]

# "At 54, Ms Orm is the youngest": the text layer takes the bare number for no age.
_AT_AGE = lazy_pattern(
    r"\b[Aa]t (?P<age>[1-9]\d), (?P<name>(?:[A-Z][\w'’-]{0,20}\.? ){0,3}[A-Z][\w'’-]{1,20}) (?:is|remains|will be)\b"
)
_YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b|\b(?:ago|then|turned|turns|at the time)\b")


class _Aged(Struct, frozen=True):
    name: tuple[str, ...]
    age: int
    passage: Passage


def extract_ages(document: Document) -> Iterator[Claim]:
    """A claim for each age that a person is given a second time.

    A surname alone is the person's only where the text names one bearer; a sentence that names a year tells of an age
    in that year and is passed over.

    Args:
        document: Its ages are read.
    """
    by_surname: defaultdict[str, list[_Aged]] = defaultdict(list)
    for aged in _aged(document):
        by_surname[aged.name[-1]].append(aged)
    several = {surname: found for surname, found in by_surname.items() if len(found) > 1}
    bearers = given_names(document.text) if several else {}
    for surname, found in several.items():
        for first, *later in _people(found, bearers.get(surname, frozenset())):
            for aged in (other for other in later if other.passage.where == document.where):
                agree, steps = aged.age == first.age, f"{first.age} and {aged.age}"
                yield told(document, "age", surname, aged.passage, first.passage, agree=agree, steps=steps)


def _people(found: list[_Aged], given: frozenset[str]) -> Iterator[list[_Aged]]:
    """Those of one surname person by person; where it has several bearers, one without a given name is left out."""
    if len(given) <= 1:
        yield found
        return
    by_given: defaultdict[str, list[_Aged]] = defaultdict(list)
    for aged in found:
        if len(aged.name) > 1:
            by_given[aged.name[0]].append(aged)
    yield from by_given.values()


def _aged(document: Document) -> Iterator[_Aged]:
    for source in (document.title, document):
        for quantity in source.quantities if source is not None else ():
            if source is None or quantity.unit != AGE or quantity.bound != "=" or quantity.low != quantity.high:
                continue
            name = owner_of(source.text, quantity.start, quantity.end)
            sentence = source.sentence_at(quantity.start).of(source.text)
            if name and not _YEAR.search(sentence):
                passage = Passage(quantity.start, quantity.end, quantity.text, source.where)
                yield _Aged(name, int(quantity.low), passage)
    yield from _at_age(document)


def _at_age(document: Document) -> Iterator[_Aged]:
    for match in _AT_AGE.finditer(document.text):
        name = tuple(word for word in match["name"].split() if word.rstrip(".").lower() not in HONORIFICS)
        if name and not _YEAR.search(document.sentence_at(match.start()).of(document.text)):
            yield _Aged(name, int(match["age"]), Passage(*match.span("age"), match["age"], document.where))
