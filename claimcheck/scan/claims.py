"""Runs the extractors and completes what they give: id, sentence, who says it, whether it is quoted, its score."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

from msgspec import structs

from claimcheck.models import Claim, DateValue, Document, QuantityValue, RelationValue, as_json, fields_of
from claimcheck.registry import Failures, Registered
from claimcheck.registry.validation import is_kebab
from claimcheck.scan.ids import Occurrences, normalised
from claimcheck.scan.passages import Passages, enclosing, stands_at
from claimcheck.specs import Extractor

__all__ = ["find_claims"]

_KNOWN_VALUES = (QuantityValue, DateValue, RelationValue)


def find_claims(
    documents: Sequence[Document], extractors: Sequence[Registered[Extractor]], failures: Failures
) -> tuple[Claim, ...]:
    """The claims of an article in text order, the text's before the title's; one of a kind at a place.

    Args:
        documents: The article's documents, the text first.
        extractors: Each is run on each document; when it fails half way, what came before stands.
        failures: Takes what fails, and claims that are wrong in themselves.
    """
    occurrences = Occurrences()
    found: list[Claim] = []
    lowered = _lowered(documents)
    asked = [entry for entry in extractors if entry.value.concerns(lowered)]
    for document in documents:
        passages = Passages(document)
        claims = sorted(_distinct(_extracted(passages, asked, failures)), key=lambda c: (c.start, c.end, c.kind))
        found.extend(_completed(claims, passages, occurrences))
    return tuple(found)


def _lowered(documents: Sequence[Document]) -> str:
    article = documents[0].article
    return " ".join(f"{article.title or ''}\n{article.text}".lower().split())


def _extracted(passages: Passages, extractors: Sequence[Registered[Extractor]], failures: Failures) -> Iterator[Claim]:
    document = passages.document
    for entry in extractors:
        stage = f"extractor {entry.value.name}"
        for claim in failures.each(entry.owner, stage, functools.partial(entry.value.extract, document)):
            right = failures.accepts(entry.owner, stage, functools.partial(_wrong, claim, document))
            if right and not passages.in_furniture(claim.start):
                yield structs.replace(claim, extractor=entry.value.name)


def _distinct(claims: Iterable[Claim]) -> Iterable[Claim]:
    first: dict[tuple[str, int, int], Claim] = {}
    for claim in claims:
        first.setdefault((claim.kind, claim.start, claim.end), claim)
    return first.values()


def _completed(claims: Sequence[Claim], passages: Passages, occurrences: Occurrences) -> Iterator[Claim]:
    document = passages.document
    # What seems so is the article's own impression: nobody says it.
    contents = [(span, a) for a in document.attributions if a.rule != "seeming" for span in a.content]
    quoted = enclosing(claims, [(span, True) for span in document.quotations])
    for (claim, attribution), (_, in_quotation) in zip(enclosing(claims, contents), quoted, strict=True):
        words, sentence = normalised(claim.text), passages.normalised_sentence(claim.span)
        yield structs.replace(
            claim,
            id=occurrences.id_of(claim.where, claim.kind, words, sentence),
            sentence=passages.sentence(claim.span),
            attribution=attribution,
            quoted=in_quotation is True,
            check_worthiness=passages.score(claim.start),
        )


def _wrong(claim: object, document: Document) -> str | None:
    """What is wrong with what an extractor gave, or None."""
    if not isinstance(claim, Claim):
        return f"it gave a {type(claim).__name__}, not a claimcheck.Claim"
    if not is_kebab(claim.kind):
        return f"the claim's kind {claim.kind!r} is not kebab-case"
    if claim.where != document.where or not stands_at(claim.text, claim.start, claim.end, document.text):
        return f"the words {claim.text!r} are not what stands at {claim.start}-{claim.end} of the {document.where}"
    return _wrong_value(claim.value)


def _wrong_value(value: object) -> str | None:
    if type(value) in _KNOWN_VALUES:
        return None
    if fields_of(value) is None:
        return f"the claim's value is a {type(value).__name__}, not a dataclass"
    try:
        as_json(value)
    except TypeError as error:
        return f"the claim's value {type(value).__name__}: {error}"
    return None
