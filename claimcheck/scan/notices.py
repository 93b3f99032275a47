"""Runs the wording rules and stamps their notices."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from msgspec import structs

from claimcheck.models import SEVERITIES, Document, Notice, Span
from claimcheck.registry import Failures, Registered
from claimcheck.registry.validation import is_kebab
from claimcheck.scan.ids import Occurrences, normalised
from claimcheck.scan.passages import Passages, are_words, stands_at
from claimcheck.scan.selection import Selection
from claimcheck.specs import WordingRule

__all__ = ["find_notices"]


def find_notices(
    documents: Sequence[Document],
    wording: Sequence[Registered[WordingRule]],
    selection: Selection,
    failures: Failures,
) -> tuple[Notice, ...]:
    """The notices of an article in text order, the text's before the title's; one of a rule at a place.

    Args:
        documents: The article's documents, the text first.
        wording: Each rule that runs is asked of each document.
        selection: Which rules run, and how severe they are.
        failures: Takes what fails, and notices that are wrong in themselves.
    """
    occurrences = Occurrences()
    found: list[Notice] = []
    for document in documents:
        passages = Passages(document)
        notices = {
            (notice.start, notice.end, notice.rule): notice
            for entry in reversed(wording)
            if entry.value.rule.code in selection.running
            for notice in reversed(list(_notices(entry, passages, failures)))
        }
        found.extend(_stamped(notice, passages, selection, occurrences) for _, notice in sorted(notices.items()))
    return tuple(found)


def _notices(entry: Registered[WordingRule], passages: Passages, failures: Failures) -> Iterator[Notice]:
    stage = f"wording rule {entry.value.rule.name}"
    for notice in failures.each(entry.owner, stage, functools.partial(entry.value.find, passages.document)):
        wrong = functools.partial(_wrong, notice, entry.value.rule.code, passages.document)
        if failures.accepts(entry.owner, stage, wrong) and not passages.in_furniture(notice.start):
            yield notice


def _stamped(notice: Notice, passages: Passages, selection: Selection, occurrences: Occurrences) -> Notice:
    sentence = passages.normalised_sentence(Span(notice.start, notice.end))
    return structs.replace(
        notice,
        id=occurrences.id_of(notice.where, notice.rule, normalised(notice.text), sentence),
        name=selection.rules[notice.rule].name,
        severity=selection.of_notice(notice),
    )


def _wrong(notice: object, code: str, document: Document) -> str | None:
    """What is wrong with what a wording rule gave, or None."""
    if not isinstance(notice, Notice):
        return f"it gave a {type(notice).__name__}, not a claimcheck.Notice"
    if notice.rule != code:
        return f"it gave a notice of rule {notice.rule!r}, which is not its own"
    if notice.where != document.where or not stands_at(notice.text, notice.start, notice.end, document.text):
        return f"the words {notice.text!r} are not what stands at {notice.start}-{notice.end} of the {document.where}"
    return _wrong_words(notice)


def _wrong_words(notice: Notice) -> str | None:
    if notice.severity not in SEVERITIES:
        return f"it gave severity {notice.severity!r}; severities: {', '.join(SEVERITIES)}"
    if not are_words(notice.message, notice.suggestion or ""):
        return "the notice's message and suggestion must be words"
    if not is_kebab(notice.category):
        return f"the notice's category {notice.category!r} is not kebab-case"
    return None
